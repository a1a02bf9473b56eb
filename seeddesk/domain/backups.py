"""Which backups to keep: many of late, ever fewer of long ago."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

DAILY = 14
"""Days of which the last backup is kept."""
WEEKLY = 92
"""Days within which the last backup of each week is kept: three months."""
MONTHLY = 731
"""Days within which the last backup of each month is kept: two years."""
LEAST = 3


def to_keep(made: Iterable[tuple[int, dt.datetime]], today: dt.date) -> set[int]:
    """The numbers of the backups to keep, out of ``(number, time made)``; higher numbers were made later.

    All of today (and of days to come: a clock may have been wrong), then the last one of each day for 14
    days, of each week for three months, of each month for two years. Never fewer than the three newest by
    number, so that a wrong clock cannot clear them away.
    """
    newest_first = sorted(made, reverse=True)
    keep = {number for number, _ in newest_first[:LEAST]}
    seen: set[tuple[str, object]] = set()
    for number, at in newest_first:
        day = at.date()
        span = _span((today - day).days)
        if span is None:
            keep.add(number)
            continue
        name, of = span
        if name and (name, of(day)) not in seen:
            seen.add((name, of(day)))
            keep.add(number)
    return keep


def _span(age: int) -> tuple[str, Callable[[dt.date], object]] | None:
    """None: keep all; an empty name: keep none; else one for each value of the function."""
    if age <= 0:
        return None
    if age <= DAILY:
        return "day", lambda day: day
    if age <= WEEKLY:
        return "week", lambda day: day.isocalendar()[:2]
    if age <= MONTHLY:
        return "month", lambda day: (day.year, day.month)
    return "", lambda day: None


def is_due(newest: dt.datetime | None, now: dt.datetime) -> bool:
    """Whether today's backup is still to be made; one from a day to come counts as none."""
    return newest is None or newest.date() != now.date()
