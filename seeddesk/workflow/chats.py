"""Chats into the shop: first a dry run, then counts per person and day; texts only where they become voices."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.text import clean
from seeddesk.exchange.chats import lines as texts
from seeddesk.exchange.chats.process import read_file
from seeddesk.exchange.chats.reading import guess_path, read_text
from seeddesk.exchange.chats.tally import ChatFile, moment
from seeddesk.store import chats as store
from seeddesk.store import imports as known
from seeddesk.store.engine import Shop
from seeddesk.workflow import listen
from seeddesk.workflow.chats_counts import Counts
from seeddesk.workflow.chats_people import Matcher, people_of, shown_name
from seeddesk.workflow.chats_plan import ChatOutcome, ChatPlan, Line
from seeddesk.workflow.chats_write import CancelledCheck, Progress, Writer
from seeddesk.workflow.imports_plan import without_collecting

UNNAMED = {"qq": "QQ", "qq_plain": "QQ"}
"""The name of a chat that has none: the program's, since it is what the owner would say. WeChat otherwise."""
CLEAR = 0.7
CLEAR_IN_TEXT = 0.5
"""Confidence from which on a file, or a plain text, is taken for a chat without a question."""
SUGGESTED = {"complaint": 60, "question": 60, "wish": 40, "praise": 40}
"""How many lines of each kind are suggested."""


def looks_like_chat(path: Path) -> bool:
    """Whether a file is so clearly a chat that nobody needs to be asked; quick, only its beginning is read."""
    guess = guess_path(path)
    # A plain text that looks like messages at all is hardly a table.
    clear = CLEAR_IN_TEXT if path.suffix.lower() == ".txt" else CLEAR
    return guess is not None and guess.confidence >= clear


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
        plan.work.counts = Counts(shop, plan)
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
    """Write rows of a table or lines of a text that could not be read to a workbook, the reason first; returns how
    many.

    ``reasons``: code → sentence for ``chat.row_time``, ``chat.row_sender``, ``chat.line``. Raises UserError ``file.*``.
    """
    from seeddesk.exchange import workbook_out

    rows = [workbook_out.RejectedRow(cells, reasons[code], None) for _, code, cells in plan.file.rejects]
    header = plan.file.header or [""]  # lines of a text stand below no header
    return workbook_out.write_rejects(Path(path), header, rows, reason_header=reason_header, sheet=sheet)


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
        writer = Writer(shop, change, plan, moment_now, cancelled, progress)
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
