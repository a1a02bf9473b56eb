"""What the counts of each person and day become when a chat is imported: domain/chat_counts.py has the rule."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from seeddesk.domain.chat_counts import Span, covers, inside, joined, merged
from seeddesk.exchange.chats.tally import DAY, EPOCH, day_of
from seeddesk.store import chats as store
from seeddesk.store.engine import Shop
from seeddesk.workflow.chats_plan import ChatPlan


class Counts:
    """``new``: messages counted for the first time; ``updated``: days of people that a fuller export raised."""

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
