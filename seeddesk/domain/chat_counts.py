"""How often somebody wrote on a day, out of exports that overlap.

The rule: **a message counts once**. Every import covers a span of time, from its first message to its
last. Of a new import

- what lies outside of all spans imported before is new and is added;
- what lies inside them was counted already: there the larger of the two counts stands, so that an export
  that holds more (made by someone who joined earlier, or with less left out) completes the day.

So the same file twice adds nothing; an export that runs on adds what came after, also on the day that was
cut in two; two exports that both cut a day add up to the day; and a shorter export takes nothing away. What
is counted is never more than was written. Ends belong to the span: messages in the very second (or minute,
where only that is known) at which an export was cut count from the export that had them first.

Texts that do not say their day (copied from WeChat on Windows) cover no span. They are counted apart and
the larger of the two counts stands: copied twice they add nothing, and neither do two copies of one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

Span = tuple[int, int]
"""First and last second, both included."""


def inside(spans: Sequence[Span], at: int) -> bool:
    """Whether a time lies in one of the spans."""
    return any(first <= at <= last for first, last in spans)


def covers(spans: Sequence[Span], first: int, last: int) -> bool | None:
    """True if one span holds all of first…last, False if none touches it, None if it is cut."""
    if any(start <= first and last <= end for start, end in spans):
        return True
    return None if any(start <= last and first <= end for start, end in spans) else False


def joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch or overlap made one."""
    made: list[Span] = []
    for first, last in sorted(spans):
        if made and first <= made[-1][1] + 1:
            made[-1] = (made[-1][0], max(made[-1][1], last))
        else:
            made.append((first, last))
    return made


def merged(known: int, within: int, beyond: int) -> int:
    """The count of a day: ``known`` before, ``within`` and ``beyond`` the spans it is known from."""
    return max(known, within) + beyond


def stay(
    joined_on: date | None, left_on: date | None, events: Iterable[tuple[datetime, str]]
) -> tuple[date | None, date | None]:
    """When somebody's last stay in a group began and ended, from what is known and (time, ``join``/``leave``).

    A second join without a leave between does not move the first. The order in which files come does not matter.
    """
    told = [(at.date(), at, kind) for at, kind in events]
    if joined_on is not None:
        told.append((joined_on, datetime.combine(joined_on, datetime.min.time()), "join"))
    if left_on is not None:
        told.append((left_on, datetime.combine(left_on, datetime.max.time()), "leave"))
    first: date | None = None
    last: date | None = None
    for day, _, kind in sorted(told):
        if kind == "leave":
            last = day
        elif first is None or (last is not None and last >= first):
            first, last = day, None
    return first, last
