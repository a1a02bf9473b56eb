"""Chats into the shop: first a dry run, then counts per person and day; texts only where they become voices."""

from __future__ import annotations

import datetime as dt
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from seeddesk.domain.chat_counts import Span, covers, inside, joined, merged, stay
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.text import clean
from seeddesk.exchange.chats import lines as texts
from seeddesk.exchange.chats.process import read_file
from seeddesk.exchange.chats.reading import guess_path, read_text
from seeddesk.exchange.chats.tally import DAY, EPOCH, ChatFile, day_of, moment
from seeddesk.store import chats as store
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import ChatGroup, ChatPaste, ChatSender, ChatSpan, Membership
from seeddesk.workflow import listen
from seeddesk.workflow.chats_people import Matcher, add_member, learn_id, people_of, shown_name
from seeddesk.workflow.chats_plan import ChatOutcome, ChatPlan, Line
from seeddesk.workflow.imports_plan import without_collecting

Progress = Callable[..., None]
CancelledCheck = Callable[[], bool]

UNNAMED = {"qq": "QQ", "qq_plain": "QQ"}
"""The name of a chat that has none: the program's, since it is what the owner would say. WeChat otherwise."""
CLEAR = 0.7
"""Confidence from which on a file is taken for a chat without a question."""
SUGGESTED = {"complaint": 60, "question": 60, "wish": 40, "praise": 40}
"""How many lines of each kind are suggested."""


def looks_like_chat(path: Path) -> bool:
    """Whether a file is so clearly a chat that nobody needs to be asked; quick, only its beginning is read."""
    guess = guess_path(path)
    return guess is not None and guess.confidence >= CLEAR


def prepare(
    shop: Shop,
    source: Path | str,
    group_name: str | None = None,
    *,
    day: dt.date | None = None,
    format: str = "",
    now: dt.datetime | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ChatPlan:
    """Read a chat and say what importing it would do; nothing is written.

    ``source``: a file (Path, or the text of one that exists) or pasted text. ``group_name`` names the chat, or
    chooses one of several in the file. ``day``: of words that do not say their day; else the day they were
    imported under before, else today. ``progress(done, total, what)``. Raises UserError ``file.*``,
    ``chat.unknown``, ``chat.empty``, ``chat.format`` (``format``), ``chat.several`` (``names``); Cancelled.
    """
    started = time.monotonic()
    source = _source(source)
    today = day or (now or dt.datetime.now()).date()
    file = _read(source, today, format, progress, cancelled)
    if file.digest and day is None:
        before = store.pasted_day(shop, file.digest)
        if before is not None and before != today:
            today = before
            file = _read(source, today, format, progress, cancelled)
    chats, named = _chats(file, clean(group_name or ""), source)
    plan = ChatPlan(source, file, today, chats, named=named)
    evaluate(shop, plan)
    plan.seconds = time.monotonic() - started
    return plan


def rename(shop: Shop, plan: ChatPlan, group_name: str) -> None:
    """Call the chat differently, or choose another of several, and count again; the file is not read again.

    Raises UserError ``chat.several``.
    """
    plan.chats, plan.named = _chats(plan.file, clean(group_name), plan.source)
    plan.people = {}
    evaluate(shop, plan)


def evaluate(shop: Shop, plan: ChatPlan) -> None:
    """Match people and count against what the shop knows; decisions stay."""
    plan.stamp = known.stamp(shop)
    with without_collecting():
        plan.people = people_of(plan.file, plan.chats)
        plan.work = Matcher(shop, plan)
        for index in list(plan.decisions):
            if index in plan.people:
                plan.apply(index)
        plan.work.counts = _Counts(shop, plan)
    plan.new, plan.updated = plan.work.counts.new, plan.work.counts.updated
    plan.unchanged = plan.messages - plan.new
    plan.suggestions = _suggestions(shop, plan)


def _source(source: Path | str) -> Path | str:
    if isinstance(source, Path) or "\n" in source or len(source) > 1_000:
        return source
    try:
        return Path(source) if source and Path(source).is_file() else source
    except (OSError, ValueError):
        return source


def _read(
    source: Path | str, today: dt.date, format: str, progress: Progress | None, cancelled: CancelledCheck | None
) -> ChatFile:
    if isinstance(source, Path):
        told = None if progress is None else (lambda done, total: progress(done, total, source.name))
        return read_file(source, today, format=format, progress=told, cancelled=cancelled)
    if not source.strip():
        raise UserError("chat.nothing")

    def tick(done: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, len(source), "")

    return read_text(texts.of_string(source), today, tick, format=format)


def _chats(file: ChatFile, given: str, source: Path | str) -> tuple[list[str], bool]:
    """The names under which the chats of a file count ("" for those left out), and whether they have one."""
    own = file.chats
    fallback = UNNAMED.get(file.format, "WeChat")
    while fallback in own:
        fallback += " 2"
    if not given:
        return [name or fallback for name in own], any(own)
    if len(own) <= 1:
        return [given for _ in own], True
    if given not in own:
        name = source.name if isinstance(source, Path) else ""
        raise UserError("chat.several", names=", ".join(filter(None, own)), name=name)
    return [name if name == given else "" for name in own], True


# --- counting -----------------------------------------------------------------------------------


class _Counts:
    """What the counts of each person and day become: see domain/chat_counts.py for the rule."""

    def __init__(self, shop: Shop, plan: ChatPlan) -> None:
        self.new = self.updated = 0
        self.days: dict[int, list[tuple[str, int, int]]] = {}
        """Person → (day, count, loose) where it differs from what the shop has."""
        self.spans: dict[str, list[Span]] = {}
        self._plan = plan
        self._iso: dict[int, str] = {}
        before = {chat: [(_seconds(a), _seconds(b)) for a, b in store.spans(shop, chat)] for chat in plan.work.rows}
        beyond = self._beyond(before)
        covered: dict[tuple[str, int], bool | None] = {}
        for index, person in plan.people.items():
            if person.lines:
                self._count(shop, index, before[person.chat], beyond, covered)
        for chat, spans in before.items():
            numbers = [number for number, name in enumerate(plan.chats) if name == chat]
            after = joined([*spans, *(plan.file.spans[number] for number in numbers if number in plan.file.spans)])
            if after != spans:
                self.spans[chat] = after

    def _beyond(self, spans: dict[str, list[Span]]) -> dict[tuple[int, int], int]:
        """Messages outside of what is known, for the days on which a known span begins or ends."""
        plan, file = self._plan, self._plan.file
        days = {at // DAY for some in spans.values() for span in some for at in span}
        found: defaultdict[tuple[int, int], int] = defaultdict(int)
        if not days:
            return found
        chat_of = [plan.chats[sender.chat] for sender in file.senders]
        for who, at in zip(file.who, file.when):
            if at // DAY in days and not inside(spans.get(chat_of[who], ()), at):
                found[who, at // DAY] += 1
        return found

    def _count(
        self,
        shop: Shop,
        index: int,
        spans: list[Span],
        beyond: dict[tuple[int, int], int],
        covered: dict[tuple[str, int], bool | None],
    ) -> None:
        person, sender = self._plan.people[index], self._plan.file.senders[index]
        before = store.days(shop, person.row) if person.row is not None else {}
        changed: list[tuple[str, int, int]] = []
        for day in sender.days.keys() | sender.loose.keys() if sender.loose else sender.days:
            iso = self._iso.get(day)
            if iso is None:
                iso = self._iso[day] = day_of(day).isoformat()
            count, loose = before.get(iso, (0, 0))
            written = sender.days.get(day, 0)
            key = (person.chat, day)
            if key not in covered:
                covered[key] = covers(spans, day * DAY, (day + 1) * DAY - 1)
            state = covered[key]
            outside = beyond.get((index, day), 0) if state is None else 0 if state else written
            after = merged(count, written - outside, outside)
            after_loose = max(loose, sender.loose.get(day, 0))
            if after != count or after_loose != loose:
                changed.append((iso, after, after_loose))
                self.new += after - count + after_loose - loose
                if count or loose:
                    self.updated += 1
        if changed:
            self.days[index] = changed


def _seconds(at: dt.datetime) -> int:
    return (at.date() - EPOCH).days * DAY + at.hour * 3600 + at.minute * 60 + at.second


# --- lines worth keeping --------------------------------------------------------------------------


def _suggestions(shop: Shop, plan: ChatPlan) -> list[Line]:
    found = [one for one in plan.file.suggestions if one.sender in plan.people]
    voiced = store.voiced(shop, [one.text for one in found])
    left = dict(SUGGESTED)
    lines = []
    for one in found:
        person = plan.people[one.sender]
        if one.text in voiced or person.state in ("own", "ignored") or not left.get(one.kind):
            continue
        left[one.kind] -= 1
        lines.append(Line(one.kind, one.score, one.sender, None if one.at is None else moment(one.at), one.text))
    return lines


def keep_voices(
    shop: Shop, plan: ChatPlan, launch_id: int, lines: Sequence[Line], *, now: dt.datetime | None = None
) -> int:
    """Write chosen lines down as voices: one action of its own; returns how many.

    Raises what :func:`seeddesk.workflow.listen.add_voices` raises.
    """
    new = []
    for line in lines:
        person = plan.people[line.person]
        said = line.at or dt.datetime.combine(plan.day, dt.time(12))
        sender = "" if person.member is not None else shown_name(person)
        said = min(said, now or dt.datetime.now())
        new.append(listen.NewVoice(line.text, sender, person.member, person.chat, said, line.kind))
    return listen.add_voices(shop, launch_id, new, now=now)


def save_rejects(
    plan: ChatPlan, path: Path | str, reasons: Mapping[str, str], *, reason_header: str, sheet: str = ""
) -> int:
    """Write the rows of a table that could not be read to a workbook, the reason first; returns how many.

    ``reasons``: code → sentence for ``chat.row_time`` and ``chat.row_sender``. Raises UserError ``file.*``.
    """
    from seeddesk.exchange import workbook_out

    rows = [workbook_out.RejectedRow(cells, reasons[code], None) for _, code, cells in plan.file.rejects]
    return workbook_out.write_rejects(Path(path), plan.file.header, rows, reason_header=reason_header, sheet=sheet)


# --- writing ------------------------------------------------------------------------------------


def run(
    shop: Shop,
    plan: ChatPlan,
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    now: dt.datetime | None = None,
) -> ChatOutcome:
    """Write a plan: one transaction, one history entry; none if there is nothing to write.

    Cancelled and a full disk (UserError ``disk.full``) leave the shop as it was. Afterwards the plan's people
    have their members and rows.
    """
    started = time.monotonic()
    if plan.stamp != known.stamp(shop):
        evaluate(shop, plan)
    _check_members(shop, plan)
    moment_now = (now or dt.datetime.now()).replace(microsecond=0)
    before = known.stamp(shop)
    with (
        without_collecting(),
        shop.change("import.chat", file=plan.name, chat=plan.chat, rows=plan.messages, new=plan.new) as change,
    ):
        writer = _Writer(shop, change, plan, moment_now, cancelled, progress)
        writer.write()
        if cancelled is not None and cancelled():
            raise Cancelled
    plan.stamp = (-1, -1)  # what was worked out has been used up
    return ChatOutcome(plan, writer.made, plan.seconds + time.monotonic() - started, known.stamp(shop) != before)


def _check_members(shop: Shop, plan: ChatPlan) -> None:
    """Whom the owner chose may have been removed meanwhile. Raises UserError ``member.missing``."""
    for what, member in plan.decisions.values():
        if what == "link" and shop.scalar("SELECT id FROM member WHERE id = ?", (member,)) is None:
            raise UserError("member.missing")


class _Writer:
    """Writes a plan within one change."""

    def __init__(
        self,
        shop: Shop,
        change: Change,
        plan: ChatPlan,
        now: dt.datetime,
        cancelled: CancelledCheck | None,
        progress: Progress | None,
    ) -> None:
        self.shop, self.change, self.plan, self.now = shop, change, plan, now
        self.cancelled, self.progress = cancelled, progress
        self.made = 0
        self._steps = 0

    def write(self) -> None:
        self._members()
        moved = self._senders()
        self._days()
        self._interactions(moved)
        self._spans()
        groups = {chat: self._group(chat) for chat in self.plan.work.rows}
        self._stays(groups)

    def _look(self) -> None:
        self._steps += 1
        if not self._steps % 500 and self.cancelled is not None and self.cancelled():
            raise Cancelled

    def _members(self) -> None:
        """New members, and ids learnt from links made by hand."""
        for index, (what, member) in self.plan.decisions.items():
            person = self.plan.people.get(index)
            if person is None:
                continue
            if what == "new":
                person.member = add_member(
                    self.change, shown_name(person), person.platform, person.value, person.chat, self.now
                )
                person.state, person.how = "", "hand"
                self.made += 1
            elif what == "link" and member is not None:
                learn_id(self.change, member, person.platform, person.value)

    def _senders(self) -> list[tuple[str, int, int | None]]:
        """Everyone's row; returns whose link was taken off a member: (chat, sender's row, that member)."""
        moved = []
        first = int(self.change.scalar("SELECT seq FROM sqlite_sequence WHERE name = 'chat_sender'") or 0) + 1
        new = []
        for person in self.plan.people.values():
            self._look()
            state = "" if person.member is not None else person.state
            if person.row is None:
                person.row = first + len(new)
                new.append((person.row, person.chat, person.platform, person.value, person.name, person.member, state))
                continue
            row = self.plan.work.rows[person.chat][person.platform, person.value]
            values: dict[str, Any] = {}
            newest = person.last is not None and person.last.isoformat() >= (row["last_day"] or "")
            if person.name and person.name != row["name"] and (newest or not row["name"]):
                values["name"] = person.name
            if person.member != row["member_id"]:
                values["member"] = person.member
                if row["member_id"] is not None:
                    moved.append((person.chat, person.row, row["member_id"]))
            if state != row["state"]:
                values["state"] = state
            if values:
                self.change.update(ChatSender, person.row, **values)
        for chat, row, member in moved:
            take_off(self.change, chat, row, member)
        self.change.insert_many(ChatSender, ("id", "chat", "platform", "value", "name", "member", "state"), new)
        return moved

    def _days(self) -> None:
        def rows() -> Iterable[tuple[Any, ...]]:
            for index, days in self.plan.work.counts.days.items():
                self._look()
                person = self.plan.people[index]
                for day, count, loose in days:
                    yield person.row, day, count, loose

        self.change.executemany(
            "INSERT INTO chat_day (sender_id, day, count, loose) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (sender_id, day) DO UPDATE SET count = excluded.count, loose = excluded.loose",
            rows(),
        )

    def _interactions(self, moved: Sequence[Any]) -> None:
        for chat in self.plan.work.rows:
            members = {
                person.member
                for index, person in self.plan.people.items()
                if person.chat == chat
                and person.member is not None
                and (index in self.plan.work.counts.days or person.member != person.was)
            }
            raise_interactions(self.change, chat, members)

    def _spans(self) -> None:
        for chat, spans in self.plan.work.counts.spans.items():
            wanted = {(moment(first), moment(last)) for first, last in spans}
            have = set(store.spans(self.shop, chat))
            for first, last in have - wanted:
                self.change.execute(
                    "DELETE FROM chat_span WHERE chat = ? AND first_at = ? AND last_at = ?", (chat, first, last)
                )
            for first, last in sorted(wanted - have):
                self.change.insert(ChatSpan, chat=chat, first_at=first, last_at=last)
        digest = self.plan.file.digest
        for chat in self.plan.work.rows if digest else ():
            if store.pasted_day(self.shop, digest, chat) is None:
                self.change.insert(ChatPaste, chat=chat, digest=digest, day=self.plan.day)

    def _group(self, chat: str) -> int | None:
        """The group the chat is, made if it has a name and somebody joined or left; None if it is none."""
        group = store.group(self.shop, chat)
        if group is not None:
            return group["id"]
        plan = self.plan
        if not plan.named or not any(
            event.sender in plan.people and plan.people[event.sender].chat == chat for event in plan.file.events
        ):
            return None
        platform = "qq" if plan.format.startswith("qq") else "wechat"
        return self.change.insert(ChatGroup, name=chat, platform=platform)

    def _stays(self, groups: dict[str, int | None]) -> None:
        """Who joined and left: on the sender, and in the group for members."""
        plan = self.plan
        events: defaultdict[int, list[tuple[dt.datetime, str]]] = defaultdict(list)
        for event in plan.file.events:
            if event.sender in plan.people:
                events[event.sender].append((moment(event.at), event.kind))
        for index, told in events.items():
            person = plan.people[index]
            row = plan.work.rows[person.chat].get((person.platform, person.value))
            have = (_date(row["joined_on"]), _date(row["left_on"])) if row is not None else (None, None)
            after = stay(*have, told)
            if after != have and person.row is not None:
                self.change.update(ChatSender, person.row, joined_on=after[0], left_on=after[1])
        for index, person in plan.people.items():
            group = groups.get(person.chat)
            if group is None or person.member is None:
                continue
            told = list(events.get(index, ()))
            if person.member != person.was and (
                row := plan.work.rows[person.chat].get((person.platform, person.value))
            ):
                told += told_by(row)
            if told:
                write_stay(self.change, group, person.member, told)


def _date(text: Any) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def told_by(row: dict[str, Any]) -> list[tuple[dt.datetime, str]]:
    """What a sender's row says of joining and leaving, as events."""
    pairs = ((row["joined_on"], "join", dt.time.min), (row["left_on"], "leave", dt.time.max))
    return [(dt.datetime.combine(dt.date.fromisoformat(day), at), kind) for day, kind, at in pairs if day]


def write_stay(change: Change, group: int, member: int, told: Iterable[tuple[dt.datetime, str]]) -> None:
    """Keep in a group when a member joined and left."""
    rows = change.rows("SELECT * FROM membership WHERE group_id = ? AND member_id = ?", (group, member))
    have = (_date(rows[0]["joined_on"]), _date(rows[0]["left_on"])) if rows else (None, None)
    after = stay(*have, told)
    if not rows:
        change.insert(Membership, group=group, member=member, joined_on=after[0], left_on=after[1])
    elif after != have:
        change.update(Membership, rows[0]["id"], joined_on=after[0], left_on=after[1])


_LINKED_DAYS = (
    "SELECT s.member_id, d.day, 'chat', sum(max(d.count, d.loose)), s.chat"
    " FROM chat_day d JOIN chat_sender s ON s.id = d.sender_id WHERE s.chat = ? AND s.member_id = ?"
    " GROUP BY s.member_id, d.day"
)


def raise_interactions(change: Change, chat: str, members: Iterable[int | None]) -> None:
    """Bring the interactions of members in a chat up to what their senders wrote; never down."""
    change.executemany(
        f"INSERT INTO interaction (member_id, day, kind, count, source) {_LINKED_DAYS}"
        " ON CONFLICT (member_id, day, kind, source) DO UPDATE SET count = excluded.count"
        " WHERE excluded.count > interaction.count",
        ((chat, member) for member in members),
    )


def take_off(change: Change, chat: str, sender: int, member: int) -> None:
    """Take what a sender wrote off the interactions of a member who was the wrong one."""
    change.execute(
        "UPDATE interaction SET count = count - (SELECT max(count, loose) FROM chat_day d"
        " WHERE d.sender_id = ? AND d.day = interaction.day) WHERE member_id = ? AND kind = 'chat' AND source = ?"
        " AND day IN (SELECT day FROM chat_day WHERE sender_id = ?)",
        (sender, member, chat, sender),
    )
    change.execute(
        "DELETE FROM interaction WHERE member_id = ? AND kind = 'chat' AND source = ? AND count <= 0", (member, chat)
    )
