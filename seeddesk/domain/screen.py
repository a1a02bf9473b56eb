"""Step 1: the screening score in parts, the ranking, and the reasons behind it.

Works on columns, one place per member, so that 100,000 members re-rank while a weight moves. The
order of input rows never matters: decayed sums are added as whole numbers, which have no rounding.
States of candidates are in :mod:`seeddesk.domain.candidates`.

Source of the base: formulas.md, "Screening score". The other parts are absolute, so that an owner can
say what a point is worth: people brought who stayed and useful suggestions count up to
:data:`FULL_MARKS`, theme fit is the share of the theme's tags, reach grows with the logarithm up to the
furthest-reaching member.

Totals of a customer file ("3 orders, ¥1,299, the last on 5 May") beside single orders (formulas.md,
"Only totals known", widened): an order after the total's last day is news and counts by itself, as one of
the orders or as part of the amount that the total speaks of. What is left of the total, dated at its last
day, stands against the single orders up to that day, and the larger of both counts (:func:`left_of_total`).
So a file of orders never lowers what a member's own total says, and nothing counts twice.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.stats import percentile, percentiles

HALF_LIFE = 90
HALF_LIFE_RANGE = (7, 365)

POINTS: dict[str, float] = {
    "order": 3,
    "referral": 3,
    "suggestion": 3,
    "review": 3,
    "vote": 1,
    "chat": 1,
    "session": 1,
    "visit": 1,
}
"""Points per kind of activity, at most once per member and day."""

PARTS = ("base", "brought", "suggestions", "theme_fit", "reach", "own_circle")
DEFAULT_WEIGHTS: dict[str, float] = {
    "base": 60,
    "brought": 10,
    "suggestions": 10,
    "theme_fit": 15,
    "reach": 5,
    "own_circle": 0,
}
PRESETS: dict[str, dict[str, float]] = {
    "balanced": DEFAULT_WEIGHTS,
    "buyers": {"base": 80, "brought": 5, "suggestions": 5, "theme_fit": 10, "reach": 0, "own_circle": 0},
    "talkers": {"base": 40, "brought": 10, "suggestions": 35, "theme_fit": 15, "reach": 0, "own_circle": 0},
    "spreaders": {"base": 30, "brought": 35, "suggestions": 5, "theme_fit": 10, "reach": 20, "own_circle": 0},
}
FULL_MARKS: dict[str, float] = {"brought": 5, "suggestions": 5}
"""How many people who stayed, and useful suggestions, make 100."""

RECENT_DAYS = 90
_UNIT = 1 << 40  # decayed amounts are whole numbers of this: 40 half-lives deep


# --- decayed sums --------------------------------------------------------------------------------


def decay(age_days: float, half_life: float = HALF_LIFE) -> float:
    """``0.5^(age / half-life)``: today 1, a half-life ago ½. The future has not happened: 0."""
    return 0.5 ** (age_days / half_life) if age_days >= 0 else 0.0


def decayed_points(
    size: int,
    members: Iterable[int],
    days: Sequence[int],
    kinds: Sequence[Hashable],
    as_of: date | int,
    half_life: float = HALF_LIFE,
    points: Mapping[Any, float] = POINTS,
    distinct: bool = False,
) -> array:
    """``activity``: per member ``Σ points(kind) × decay(age)`` over dated rows, as doubles.

    ``members``: places 0…size-1; ``days``: ordinals; ``kinds``: keys of ``points``, others count nothing.
    A kind counts once per member and day. Say ``distinct=True`` when the rows already hold to that
    (``SELECT DISTINCT member, day, kind``): it saves memory and half the time at millions of rows.
    Rows after ``as_of`` are left out.
    """
    sums = [0.0] * size
    # Whole numbers held in doubles add without rounding below 2^53. A member has at most one row per kind
    # and day, so no sum passes this bound, and the unit is chosen to fit under it.
    bound = (half_life / math.log(2) + 1) * max(1.0, math.fsum(map(abs, points.values())))
    unit = 2.0 ** (52 - math.ceil(math.log2(bound)))
    first, table = _decay_table(days, as_of, half_life)
    tables = {kind: [float(round(unit * points.get(kind, 0) * weight)) for weight in table] for kind in set(kinds)}
    rows: Iterable[tuple[int, int, Hashable]] = zip(members, days, kinds)
    if not distinct:
        rows = set(rows)
    for member, day, kind in rows:
        sums[member] += tables[kind][day - first]
    return array("d", [total / unit for total in sums])


def decayed_sum(
    size: int,
    members: Iterable[int],
    days: Sequence[int],
    amounts: Iterable[int],
    as_of: date | int,
    half_life: float = HALF_LIFE,
) -> array:
    """``spend``: per member ``Σ amount × decay(age)`` in the unit of the amounts (whole, e.g. cents)."""
    first, table = _decay_table(days, as_of, half_life)
    whole = [round(_UNIT * weight) for weight in table]
    sums = [0] * size
    for member, day, amount in zip(members, days, amounts):
        sums[member] += amount * whole[day - first]
    return array("d", [total / _UNIT for total in sums])


def _decay_table(days: Sequence[int], as_of: date | int, half_life: float) -> tuple[int, list[float]]:
    """Decay per day between the first and the last; looked up, not computed, per row."""
    today = _ordinal(as_of)
    if not days:
        return today, []
    first, last = min(days), max(days)
    return first, [decay(today - day, half_life) for day in range(first, last + 1)]


def _ordinal(day: date | int) -> int:
    return day if isinstance(day, int) else day.toordinal()


def totals_activity(orders: float, days_since_last: float | None, half_life: float = HALF_LIFE) -> float:
    """Activity where only totals are known: ``orders × decay(days since the last order)``; unknown day: 0."""
    return 0.0 if days_since_last is None else orders * decay(max(0, days_since_last), half_life)


def left_of_total(total: float, later: float, before: float, days_since_last: float, half_life: float) -> float:
    """What a typed total adds to the decayed sum of the single orders known; never less than 0.

    ``total`` and ``later`` (what single orders after the total's last day make) in whole orders, points or
    cents; ``before``: the decayed sum of the single orders up to that day; ``days_since_last``: the day's age.
    """
    return max(0.0, totals_activity(max(0.0, total - later), days_since_last, half_life) - before)


def active_gaps(members: Iterable[int], days: Iterable[int]) -> list[int]:
    """Days between neighbouring active days of each member, from rows in any order."""
    ordered = sorted(set(zip(members, days)))
    return [b[1] - a[1] for a, b in pairwise(ordered) if a[0] == b[0]]


FEW_GAPS = 30
"""From fewer gaps the suggested half-life is little more than a guess."""


@dataclass(frozen=True, slots=True)
class HalfLife:
    """``days`` that fit the shop, from ``n`` gaps between active days. ``clipped``: "low" or "high" where the true
    figure lies outside what can be set, else ""."""

    days: int
    n: int
    clipped: str = ""

    @property
    def few(self) -> bool:
        return self.n < FEW_GAPS


def suggest_half_life(gaps: Iterable[float]) -> HalfLife:
    """90th percentile of the gaps between active days, clipped to 7…365; the default without gaps."""
    known = list(gaps)
    if not known:
        return HalfLife(HALF_LIFE, 0)
    low, high = HALF_LIFE_RANGE
    found = percentile(known, 0.9)
    days = round(min(high, max(low, found)))
    return HalfLife(days, len(known), "high" if found > high else "low" if found < low else "")


# --- facts and parts -------------------------------------------------------------------------------


@dataclass
class Facts:
    """Columns about the members who can be candidates; all as long as ``ids``, or None for "no data".

    ``activity``, ``spend``: decayed sums (spend None: no money data). ``brought``: people brought who
    stayed; ``brought_all``: brought at all. ``suggestions``: useful ones. ``theme_fit``: share 0…1 of the
    theme's tags (None: the theme has no tags). ``reach``: people they can reach. ``own_circle``: bools.
    ``last_active``: ordinal day, 0 for never. The rest are counts for the reasons: ``orders``,
    ``active_days`` (days with contact other than orders, last 90 days), ``votes``, ``reviews``, ``tags``
    (names that fit the theme, per member). ``as_of``: ordinal day the figures are seen from.
    """

    ids: Sequence[int]
    activity: Sequence[float]
    as_of: int
    spend: Sequence[float] | None = None
    brought: Sequence[float] | None = None
    suggestions: Sequence[float] | None = None
    theme_fit: Sequence[float] | None = None
    reach: Sequence[float] | None = None
    own_circle: Sequence[bool | int] | None = None
    last_active: Sequence[int] | None = None
    orders: Sequence[int] | None = None
    active_days: Sequence[int] | None = None
    brought_all: Sequence[int] | None = None
    votes: Sequence[int] | None = None
    reviews: Sequence[int] | None = None
    contact_known: bool = True
    """Whether the shop knows of any contact other than orders: without, nobody can be said to be quiet."""
    tags: Mapping[int, Sequence[str]] = field(default_factory=dict)
    """Place of the member → fitting tags; only who has any."""

    def __post_init__(self) -> None:
        for name in ("activity", "spend", "brought", "suggestions", "theme_fit", "reach", "own_circle",
                     "last_active", "orders", "active_days", "brought_all", "votes", "reviews"):  # fmt: skip
            column = getattr(self, name)
            if column is not None and len(column) != len(self.ids):
                raise ValueError(f"{name} must be as long as ids")

    @property
    def has_money(self) -> bool:
        """True if anybody is known to have spent anything."""
        return self.spend is not None and any(self.spend)

    @cached_property
    def tie_order(self) -> list[int]:
        """Places by latest activity, then id: the order among equal scores."""
        ids, last = self.ids, self.last_active
        if last is None:
            return sorted(range(len(ids)), key=ids.__getitem__)
        return sorted(range(len(ids)), key=lambda place: (-last[place], ids[place]))


@dataclass(frozen=True)
class Parts:
    """Each part 0…100 per member as doubles; None for a part nobody has data for.

    ``activity`` and ``spend`` are the percentiles that ``base`` is made of (spend None: no money data).
    """

    columns: Mapping[str, array | None]
    activity: array
    spend: array | None

    def at(self, place: int) -> dict[str, float | None]:
        """The parts of one member by code."""
        return {code: None if column is None else column[place] for code, column in self.columns.items()}


def parts(facts: Facts, full_marks: Mapping[str, float] = FULL_MARKS) -> Parts:
    """The parts of the score. Needs doing again only when facts change, not when a weight moves."""
    activity = percentiles(facts.activity)
    spend = percentiles(facts.spend) if facts.spend is not None and facts.has_money else None
    base: array | None = None
    if spend is not None:
        base = array("d", [0.7 * a + 0.3 * s for a, s in zip(activity, spend)])
    elif any(facts.activity):
        base = activity
    return Parts(
        {
            "base": base,
            "brought": _linear(facts.brought, full_marks["brought"]),
            "suggestions": _linear(facts.suggestions, full_marks["suggestions"]),
            "theme_fit": _linear(facts.theme_fit, 1),
            "reach": _logarithmic(facts.reach),
            "own_circle": _linear(facts.own_circle, 1),
        },
        activity,
        spend,
    )


def _linear(column: Sequence[float] | None, full: float) -> array | None:
    if column is None or not any(column):
        return None
    return array("d", [min(100.0, 100.0 * value / full) if value > 0 else 0.0 for value in column])


def _logarithmic(column: Sequence[float] | None) -> array | None:
    if column is None or not any(column):
        return None
    furthest = math.log1p(max(column))
    return array("d", [100.0 * math.log1p(max(0.0, value)) / furthest for value in column])


def used_weights(made: Parts, weights: Mapping[str, float] = DEFAULT_WEIGHTS) -> dict[str, float]:
    """Weights of the parts that have data, scaled to sum to 1; empty if nothing has weight and data.

    Raises UserError ``weights.unknown`` or ``weights.negative`` with ``part``.
    """
    for code, weight in weights.items():
        if code not in PARTS:
            raise UserError("weights.unknown", part=code)
        if not weight >= 0 or not math.isfinite(weight):
            raise UserError("weights.negative", part=code)
    used = {c: float(weights.get(c, 0)) for c in PARTS if weights.get(c, 0) > 0 and made.columns.get(c) is not None}
    total = math.fsum(used.values())
    return {code: weight / total for code, weight in used.items()}


def mix(made: Parts, weights: Mapping[str, float] = DEFAULT_WEIGHTS) -> array:
    """The scores 0…100: weighted mean of the parts, parts without data dropped and the rest scaled up.

    Raises UserError as :func:`used_weights`.
    """
    columns = [(share, made.columns[code]) for code, share in used_weights(made, weights).items()]
    scores: array | None = None
    for share, column in columns:
        assert column is not None
        if scores is None:
            scores = array("d", [share * value for value in column])
        else:
            scores = array("d", [score + share * value for score, value in zip(scores, column)])
    if scores is None:
        return array("d", bytes(8 * len(made.activity)))
    return scores


def contributions(made: Parts, place: int, weights: Mapping[str, float] = DEFAULT_WEIGHTS) -> dict[str, float]:
    """Points each part adds to one member's score; they sum to the score."""
    return {
        code: share * column[place]
        for code, share in used_weights(made, weights).items()
        if (column := made.columns[code]) is not None
    }


_GRID = float(1 << 20)
"""Added and taken away again, it rounds a score to 2^-32: far below any difference that means something."""


def rank(facts: Facts, scores: Sequence[float]) -> list[int]:
    """Places of the members, best first; ties by latest activity, then id."""
    # Scores that are equal on paper may differ in the last bit, by the order in which their parts were added.
    equal = [score + _GRID - _GRID for score in scores]
    # A stable sort of the prepared order: reverse=True keeps equal scores as they stand.
    return sorted(facts.tie_order, key=equal.__getitem__, reverse=True)


# --- why -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as a code and its numbers.

    ``interacts_often`` days; ``orders`` n; ``quiet_buyer`` orders, days; ``brought`` n, stayed;
    ``suggestions`` n; ``theme_tags`` tags; ``reach`` n; ``votes`` n; ``reviews`` n; ``own_circle``;
    ``last_active`` days (nothing stands out); ``never_active``.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


QUIET_BUYER_ORDERS = 3


def why(facts: Facts, made: Parts, place: int, weights: Mapping[str, float] = DEFAULT_WEIGHTS) -> list[Reason]:
    """The one to three strongest reasons for a member's score, strongest first.

    Strength is what the thing adds to the score. Call it for the rows shown, not for everybody.
    """
    adds = contributions(made, place, weights)
    spoken = _at(facts.active_days, place)
    orders = _at(facts.orders, place)
    from_activity = adds.get("base", 0.0) * (0.7 if made.spend is not None else 1.0)
    from_spend = adds.get("base", 0.0) - from_activity
    # Without money data the share of orders in the activity is not known; count both kinds of days.
    told: list[tuple[float, Reason]] = []
    if facts.contact_known and orders >= QUIET_BUYER_ORDERS and spoken < orders:
        told.append((from_activity + from_spend, Reason("quiet_buyer", {"orders": orders, "days": spoken})))
    else:
        both = spoken + orders
        if spoken:
            told.append((from_activity * spoken / both, Reason("interacts_often", {"days": spoken})))
        if orders:
            told.append((from_activity * orders / both + from_spend, Reason("orders", {"n": orders})))
    stayed, brought = _at(facts.brought, place), _at(facts.brought_all, place)
    if stayed or brought:
        told.append((adds.get("brought", 0.0), Reason("brought", {"n": max(brought, stayed), "stayed": stayed})))
    if facts.tags.get(place):
        told.append((adds.get("theme_fit", 0.0), Reason("theme_tags", {"tags": tuple(facts.tags[place])})))
    if _at(facts.own_circle, place):
        told.append((adds.get("own_circle", 0.0), Reason("own_circle")))
    for code in ("suggestions", "reach"):
        n = _at(getattr(facts, code), place)
        if n:
            told.append((adds.get(code, 0.0), Reason(code, {"n": n})))
    strongest = [reason for adds_points, reason in sorted(told, key=lambda one: -one[0]) if adds_points > 0][:3]
    for code in ("votes", "reviews"):  # part of the activity already: only where there is room
        n = _at(getattr(facts, code), place)
        if n and len(strongest) < 3:
            strongest.append(Reason(code, {"n": n}))
    if strongest:
        return strongest
    last = _at(facts.last_active, place)
    return [Reason("last_active", {"days": max(0, facts.as_of - last)}) if last else Reason("never_active")]


def _at(column: Sequence[Any] | None, place: int) -> int:
    return int(column[place]) if column is not None else 0
