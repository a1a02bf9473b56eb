"""Campaigns: what a person brought costs, and whether who came for a gift stays and buys like who came by themselves.

Retention is that of formulas.md: still in the group, and active again, :data:`STAY_DAYS` days after joining or
later; who is not in that long is left out, not counted as lost. Purchases are those of the first
:data:`BUY_DAYS` days, of those who are in that long, so that who came earlier has no longer to buy. Shares are
told with their Wilson interval and compared with :func:`seeddesk.domain.stats.compare_shares`, the three looks
corrected by Holm. Nothing is said of fewer than :data:`FEW`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seeddesk.domain.stages import FEW, STAY_DAYS
from seeddesk.domain.stats import Share, ShareTest, compare_shares, holm, share

KINDS = ("prize", "contest", "red_packet", "sign_up", "other")
STATES = ("planned", "running", "over", "off")
WAYS = ("natural", "incentive", "")
"""How somebody came: by themselves, for something that was given, not known."""
MEASURES = ("stayed", "active", "bought")
BUY_DAYS = 30
CHANCE = 0.05

__all__ = [
    "BUY_DAYS", "CHANCE", "FEW", "KINDS", "MEASURES", "STATES", "STAY_DAYS", "WAYS", "Comparison", "Join", "Side",
    "Worth", "compare", "state_of", "way_of", "worth",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Join:
    """One person's joining. Days are ordinals.

    ``left``: the day they left; ``active``: the last day of any activity since joining; ``bought``: days of paid
    orders since joining; ``campaign``: through which they came.
    """

    member: int
    joined: int
    left: int | None = None
    way: str = ""
    campaign: int | None = None
    own: bool = False
    active: int | None = None
    bought: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One kind of joins: how many, and of those who are in long enough the three shares.

    ``orders``: of the first :data:`BUY_DAYS` days, by ``bought.n`` people.
    """

    people: int
    stayed: Share
    active: Share
    bought: Share
    orders: int

    @property
    def per_head(self) -> float | None:
        """Orders per head; None under :data:`FEW` people."""
        return self.orders / self.bought.n if self.bought.n >= FEW else None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Natural against incentivised; ``tests`` by measure, before = natural, after = incentivised.

    ``p``: Holm's adjusted p by measure, only of those with enough people on both sides. ``unknown``: joins of which
    the way is not known; they are on neither side.
    """

    natural: Side
    incentive: Side
    tests: dict[str, ShareTest]
    p: dict[str, float]
    unknown: int

    def verdict(self, measure: str) -> str:
        """few, same (no more than chance), more or less (incentivised against natural)."""
        if measure not in self.p:
            return "few"
        if self.p[measure] >= CHANCE:
            return "same"
        return "less" if (self.tests[measure].difference or 0) < 0 else "more"


@dataclass(frozen=True, slots=True)
class Worth:
    """What a campaign brought. ``stayed``: of the ``stayed.n`` who came :data:`STAY_DAYS` days ago or earlier.

    ``per_person`` and ``per_stayed`` in cents; the second is the cost per person brought divided by the share that
    stayed, so that who came lately is neither counted as lost nor as kept. None: no cost, nobody brought, or too few.
    """

    brought: int
    stayed: Share
    per_person: float | None
    per_stayed: float | None

    @property
    def few(self) -> bool:
        return self.stayed.n < FEW


def state_of(from_on: dt.date, to_on: dt.date, off: bool, today: dt.date) -> str:
    """One of :data:`STATES`; the last day still belongs to it."""
    if off:
        return "off"
    if today < from_on:
        return "planned"
    return "running" if today <= to_on else "over"


def way_of(natural: bool, campaign: int | None, incentive: bool) -> str:
    """How somebody came. Through a campaign that gave nothing for coming is by themselves."""
    if campaign is not None:
        return "incentive" if incentive else "natural"
    return "natural" if natural else ""


def _stayed(joins: Sequence[Join], today: int) -> Share:
    old = [one for one in joins if one.joined + STAY_DAYS <= today]
    return share(sum(one.left is None or one.left - one.joined >= STAY_DAYS for one in old), len(old))


def _side(joins: Sequence[Join], today: int) -> Side:
    old = [one for one in joins if one.joined + STAY_DAYS <= today]
    back = sum(one.active is not None and one.active - one.joined >= STAY_DAYS for one in old)
    long = [one for one in joins if one.joined + BUY_DAYS <= today]
    orders = [sum(0 <= day - one.joined < BUY_DAYS for day in one.bought) for one in long]
    return Side(
        len(joins), _stayed(joins, today), share(back, len(old)), share(sum(n > 0 for n in orders), len(long)),
        sum(orders),
    )  # fmt: skip


def _firsts(joins: Iterable[Join], today: int) -> list[Join]:
    """One join per person, the earliest; who has joined already."""
    first: dict[int, Join] = {}
    for one in joins:
        known = first.get(one.member)
        if one.joined <= today and (known is None or _key(one) < _key(known)):
            first[one.member] = one
    return list(first.values())


def _key(one: Join) -> tuple[int, bool, int, bool, int]:
    """The earlier, on one day the one of which the way is known."""
    return one.joined, not one.way, one.campaign or 0, one.left is None, one.left or 0


def compare(joins: Iterable[Join], as_of: dt.date, *, own_circle: bool = True) -> Comparison:
    """Natural against incentivised joins as of the end of a day; a person counts once, as they came first."""
    today = as_of.toordinal()
    people = [one for one in _firsts(joins, today) if own_circle or not one.own]
    sides = {way: _side([one for one in people if one.way == way], today) for way in ("natural", "incentive")}
    natural, incentive = sides["natural"], sides["incentive"]
    tests = {}
    for measure in MEASURES:
        a, b = getattr(natural, measure), getattr(incentive, measure)
        tests[measure] = compare_shares(a.k, a.n, b.k, b.n)
    told = [
        measure for measure, test in tests.items()
        if test.p is not None and min(test.before.n, test.after.n) >= FEW
    ]  # fmt: skip
    adjusted = holm([tests[measure].p or 0.0 for measure in told])
    return Comparison(natural, incentive, tests, dict(zip(told, adjusted)), sum(not one.way for one in people))


def worth(joins: Iterable[Join], cost_cents: int | None, as_of: dt.date, *, own_circle: bool = True) -> Worth:
    """What came of one campaign; ``joins`` are those through it."""
    today = as_of.toordinal()
    people = [one for one in _firsts(joins, today) if own_circle or not one.own]
    kept = _stayed(people, today)
    each = cost_cents / len(people) if cost_cents is not None and people else None
    per_stayed = each / kept.value if each is not None and kept.value and kept.n >= FEW else None
    return Worth(len(people), kept, each, per_stayed)
