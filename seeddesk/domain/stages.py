"""The key number of the stage a launch is in, and how it moved.

Seed: natural retention. Rolling day-N retention in elapsed days (formulas.md, "Retention"): of those who joined
at least N days ago the share that was active on day N after joining or later; who is not N days in yet is left
out, not counted as lost. Natural: joined without being brought by another member. Burst: new people per week.
Plateau: the share active in the last seven days of those who were there when they began.

How it moved compares the last seven days with the seven before. New people are judged by the exact test of an
even chance, activity by McNemar's exact test over the people there in both weeks (``stats.sign_test``); the two
retentions share most of their people and are only told, not judged. Nothing is said of fewer than :data:`FEW`.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seeddesk.domain.stats import Share, share, sign_test

STAGES = ("seed", "burst", "plateau")
STAY_DAYS = 14
FEW = 10
"""Under so many people nothing is said; the least number of reviews a verdict needs, too."""
WEEKS = 8
CHANCE = 0.05
WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Joiner:
    """One who joined. ``back``: the first day of activity from day :data:`STAY_DAYS` on, None: none yet."""

    joined: dt.date
    natural: bool = True
    own: bool = False
    back: dt.date | None = None


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """The number of a stage: a share (``now``, ``before``) or a count of people (``count``, ``count_before``).

    ``apart``: the same without own circle, as a share or (``count_apart``) a count. ``lines``: for the chart, by
    code (natural, brought, active, new) one value per week, the oldest first, None where too few were there.
    ``moved``: up, down, same (not more than chance, or no whole point) or few (too few to tell). ``points``: by
    how many percentage points a share moved, None where it is too few. ``judged``: chance was ruled out or not.
    """

    stage: str
    now: Share | None = None
    before: Share | None = None
    apart: Share | None = None
    count: int = 0
    count_before: int = 0
    count_apart: int = 0
    moved: str = "few"
    judged: bool = False
    points: float | None = None
    lines: Mapping[str, Sequence[float | None]] | None = None

    @property
    def enough(self) -> bool:
        """Whether the number itself may be shown."""
        if self.now is None:
            return self.count + self.count_before >= FEW
        return self.now.n >= FEW


def retention(people: Iterable[Joiner], as_of: dt.date, days: int = STAY_DAYS) -> Share:
    """Rolling retention as it stood on a day, of those who were ``days`` in by then."""
    old = [one for one in people if one.joined + dt.timedelta(days=days) <= as_of]
    return share(sum(one.back is not None and one.back <= as_of for one in old), len(old))


def natural_retention(people: Sequence[Joiner], today: dt.date) -> KeyNumber:
    """The seed stage. ``back`` of each must have been looked up with the same :data:`STAY_DAYS`."""
    natural = [one for one in people if one.natural]
    brought = [one for one in people if not one.natural]
    now, before = retention(natural, today), retention(natural, today - WEEK)
    points, moved = None, "few"
    if now.n >= FEW and before.n >= FEW and now.value is not None and before.value is not None:
        points = 100 * (now.value - before.value)
        moved = "same" if abs(points) < 0.5 else "up" if points > 0 else "down"
    weeks = [today - WEEK * back for back in range(WEEKS - 1, -1, -1)]
    return KeyNumber(
        "seed", now, before, retention([one for one in natural if not one.own], today), moved=moved, points=points,
        lines={
            "natural": [_value(retention(natural, day)) for day in weeks],
            "brought": [_value(retention(brought, day)) for day in weeks],
        },
    )  # fmt: skip


def new_people(joined: Mapping[dt.date, tuple[int, int]], today: dt.date) -> KeyNumber:
    """The burst stage. ``joined``: day → (people who joined on it, own circle among them); days ahead are ignored."""
    weeks = [0] * WEEKS
    own = 0
    for day, (count, of_own) in joined.items():
        back = (today - day).days // 7
        if 0 <= back < WEEKS:
            weeks[WEEKS - 1 - back] += count
            own += of_own if back == 0 else 0
    now, before = weeks[-1], weeks[-2]
    moved, judged = "few", False
    if now + before >= FEW:
        judged = True
        sure = sign_test(now, before) < CHANCE
        moved = "same" if not sure else "up" if now > before else "down"
    return KeyNumber(
        "burst", count=now, count_before=before, count_apart=now - own, moved=moved, judged=judged,
        lines={"new": [float(count) for count in weeks]},
    )  # fmt: skip


def activity(people: Sequence[tuple[dt.date, bool, int]], today: dt.date) -> KeyNumber:
    """The plateau stage.

    ``people``: (day they joined, own circle, weeks they were active in as bits: bit 0 the last seven days, bit 1
    the seven before …). Of each week only those who had joined before it began are counted.
    """
    begins = [today - WEEK * (back + 1) for back in range(WEEKS)]  # the last day before each week, newest first
    days = sorted(joined for joined, _, _ in people)
    active = [0] * WEEKS
    gained = lost = own = own_active = 0
    for joined, of_own, bits in people:
        for back in range(WEEKS):
            if bits >> back & 1 and joined <= begins[back]:
                active[back] += 1
        if joined <= begins[1]:
            this, last = bits & 1, bits >> 1 & 1
            gained += this and not last
            lost += last and not this
        if of_own and joined <= begins[0]:
            own += 1
            own_active += bits & 1
    shares = [share(active[back], bisect_right(days, begins[back])) for back in range(WEEKS)]
    now, before = shares[0], shares[1]
    points, moved, judged = None, "few", False
    if now.n >= FEW and before.n >= FEW and now.value is not None and before.value is not None:
        points, judged = 100 * (now.value - before.value), True
        sure = sign_test(gained, lost) < CHANCE
        moved = "same" if not sure else "up" if gained > lost else "down"
    return KeyNumber(
        "plateau", now, before, share(now.k - own_active, now.n - own), moved=moved, judged=judged, points=points,
        lines={"active": [_value(one) for one in reversed(shares)]},
    )  # fmt: skip


def _value(found: Share) -> float | None:
    return found.value if found.n >= FEW else None
