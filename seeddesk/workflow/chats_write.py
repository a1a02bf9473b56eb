"""Writing a chat's plan within one change: senders, days, interactions, spans, who joined and left."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from seeddesk.domain.chat_counts import stay
from seeddesk.domain.errors import Cancelled
from seeddesk.exchange.chats.tally import moment
from seeddesk.store import chats as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import ChatGroup, ChatPaste, ChatSender, ChatSpan, Membership
from seeddesk.workflow.chats_people import add_member, learn_id, shown_name
from seeddesk.workflow.chats_plan import ChatPlan

Progress = Callable[..., None]
CancelledCheck = Callable[[], bool]


class Writer:
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
