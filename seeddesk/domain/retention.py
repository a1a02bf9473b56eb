"""Who stays: cohorts by week or month of joining, who never spoke, who is about to be lost, who left.

Source: formulas.md, "Retention". Classic: active in period N. Rolling: active in period N or later.
Elapsed periods run from each person's own day of joining (a week is 7 days, a month 30); calendar periods
are the weeks (from Monday) and months of the calendar. Period 0 is the one of joining. A period that has not
ended for everybody of a cohort is left blank: an unfinished week is not a week in which people stayed away.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seeddesk.domain.stats import Share, percentile, share

UNITS = ("week", "month")
MODES = ("classic", "rolling")
PERIODS = ("elapsed", "calendar")
MEASURES = ("active", "stayed")

LENGTHS = {"week": 7, "month": 30}
"""Days of an elapsed period."""

MOST = 12
"""Periods shown after the first."""
FEW = 10
"""Under so many people a share is not shown."""
QUIET_DAYS = 14
"""Who has said nothing so many days after joining never spoke."""
USUAL_GAPS = 4
"""Gaps between active days that must be known before a longer one means anything."""


@dataclass(frozen=True, slots=True)
class Joiner:
    """Somebody in a group. Days are ordinals; ``active`` and ``spoke`` are sorted and without repeats.

    ``active``: days with any activity, orders included; ``spoke``: days with contact other than orders.
    ``left``: the day they left, None while they are in.
    """

    member: int
    joined: int
    left: int | None = None
    active: Sequence[int] = ()
    spoke: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who joined in one week or month. ``cells``: a share per period, None where it is not over yet."""

    start: dt.date
    n: int
    cells: tuple[Share | None, ...]


@dataclass(frozen=True, slots=True)
class Triangle:
    """All cohorts, oldest first, and all of them together, period by period."""

    cohorts: tuple[Cohort, ...]
    together: tuple[Share | None, ...]


def triangle(
    people: Iterable[Joiner],
    as_of: dt.date,
    *,
    unit: str = "week",
    mode: str = "classic",
    periods: str = "elapsed",
    measure: str = "active",
    most: int = MOST,
) -> Triangle:
    """The cohort table as of the end of a day; who joined later is not in it.

    ``measure`` active counts those with activity; stayed those who had not left when the period ended.
    Raises ValueError for a code that is not in UNITS, MODES, PERIODS or MEASURES.
    """
    for code, known in ((unit, UNITS), (mode, MODES), (periods, PERIODS), (measure, MEASURES)):
        if code not in known:
            raise ValueError(code)
    today = as_of.toordinal()
    window = _elapsed(unit) if periods == "elapsed" else _calendar(unit)
    grouped: dict[int, list[Joiner]] = {}
    for one in people:
        if one.joined <= today:
            grouped.setdefault(_start(unit, one.joined), []).append(one)
    cohorts = []
    sums = [[0, 0] for _ in range(most + 1)]
    for start in sorted(grouped):
        members = grouped[start]
        cells: list[Share | None] = []
        for number in range(most + 1):
            if any(window(one.joined, number)[1] > today for one in members):
                break  # what follows is not over either
            k = sum(_counts(one, *window(one.joined, number), mode, measure, today) for one in members)
            cells.append(share(k, len(members)))
            sums[number][0] += k
            sums[number][1] += len(members)
        cells += [None] * (most + 1 - len(cells))
        cohorts.append(Cohort(dt.date.fromordinal(start), len(members), tuple(cells)))
    return Triangle(tuple(cohorts), tuple(share(k, n) if n else None for k, n in sums))


def _counts(one: Joiner, first: int, last: int, mode: str, measure: str, today: int) -> bool:
    if measure == "stayed":
        return one.left is None or one.left > last
    until = last if mode == "classic" else today
    at = bisect_left(one.active, max(first, one.joined))
    return at < len(one.active) and one.active[at] <= until


Window = Callable[[int, int], tuple[int, int]]
"""Day of joining and number of a period → its first and last day, all as ordinals."""


def _elapsed(unit: str) -> Window:
    length = LENGTHS[unit]
    return lambda joined, number: (joined + number * length, joined + (number + 1) * length - 1)


def _calendar(unit: str) -> Window:
    def weeks(joined: int, number: int) -> tuple[int, int]:
        monday = _start("week", joined) + 7 * number
        return monday, monday + 6

    def months(joined: int, number: int) -> tuple[int, int]:
        return _month(joined, number), _month(joined, number + 1) - 1

    return weeks if unit == "week" else months


def _start(unit: str, day: int) -> int:
    """The Monday of a day's week (ordinal 1 was one), or the first of its month."""
    return day - (day - 1) % 7 if unit == "week" else _month(day, 0)


def _month(day: int, later: int) -> int:
    at = dt.date.fromordinal(day)
    years, month = divmod(at.month - 1 + later, 12)
    return dt.date(at.year + years, month + 1, 1).toordinal()


# --- people to look after ------------------------------------------------------------------------


def never_spoke(people: Iterable[Joiner], as_of: dt.date, quiet_days: int = QUIET_DAYS) -> list[Joiner]:
    """Who is in for at least ``quiet_days`` days and has not said or answered anything since joining."""
    today = as_of.toordinal()
    return [
        one
        for one in people
        if _is_in(one, today) and today - one.joined >= quiet_days and not _between(one.spoke, one.joined, today)
    ]


@dataclass(frozen=True, slots=True)
class Fading:
    """One about to be lost: silent for ``silent`` days, where nine in ten of their gaps were at most ``usual``."""

    member: int
    last: int
    silent: int
    usual: float


def fading(people: Iterable[Joiner], as_of: dt.date) -> list[Fading]:
    """Who has been silent longer than the 90th percentile of their own gaps between active days.

    Only who is in and has at least :data:`USUAL_GAPS` gaps; the longest silence against the usual first.
    """
    today = as_of.toordinal()
    found = []
    for one in people:
        days = one.active[: bisect_right(one.active, today)]
        if not _is_in(one, today) or len(days) <= USUAL_GAPS:
            continue
        usual = percentile([later - day for day, later in pairwise(days)], 0.9)
        silent = today - days[-1]
        if silent > usual:
            found.append(Fading(one.member, days[-1], silent, usual))
    return sorted(found, key=lambda one: (-one.silent / one.usual, one.member))


def leavers(people: Iterable[Joiner], as_of: dt.date) -> list[Joiner]:
    """Who has left, the latest first."""
    today = as_of.toordinal()
    gone = [one for one in people if one.left is not None and one.left <= today]
    return sorted(gone, key=lambda one: (-(one.left or 0), one.member))


def _is_in(one: Joiner, today: int) -> bool:
    return one.joined <= today and (one.left is None or one.left > today)


def _between(days: Sequence[int], first: int, last: int) -> bool:
    at = bisect_left(days, first)
    return at < len(days) and days[at] <= last
