"""Tiers of members by what they did: opinion leader, core user, word of mouth, ordinary.

Source: formulas.md, "Tiers (F5)": percentiles of activity among members who are not staff; the top 5 % with
reach are opinion leaders, the next 20 % core users; who brought or praised but rarely buys is word of mouth;
all others are ordinary. Up at once, down at the turn of the month or of the quarter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seeddesk.domain.errors import UserError
from seeddesk.domain.stats import percentiles

TIERS = ("kol", "core", "buzz", "regular")
RANK = {"": 0, "regular": 1, "buzz": 2, "core": 3, "kol": 4}
STAFF = ("staff", "owner")
FALLS = ("month", "quarter")


@dataclass(frozen=True)
class TierRules:
    """Thresholds the owner may change.

    ``top``: percent of the most active who are opinion leaders if they have reach; ``next``: percent below
    them who are core users. Reach: brought at least ``brought`` people, or has ``followers`` elsewhere.
    ``rarely``: with at most so many orders somebody "rarely buys". ``falls``: one of FALLS, when tiers may fall.
    """

    top: int = 5
    next: int = 20
    brought: int = 1
    followers: int = 1_000
    rarely: int = 1
    falls: str = "month"


LIMITS = {"top": (1, 50), "next": (1, 90), "brought": (1, 1_000), "followers": (1, 100_000_000), "rarely": (0, 1_000)}


@dataclass
class TierPeople:
    """Columns about all members, one place each.

    ``activity``: decayed sum; ``brought``: people brought; ``followers``: the most on one account;
    ``praised``: voices of praise; ``orders``; ``own_circle``, ``tiers``: codes; ``by_hand``: bools.
    """

    ids: Sequence[int]
    activity: Sequence[float]
    brought: Sequence[int]
    followers: Sequence[int]
    praised: Sequence[int]
    orders: Sequence[int]
    own_circle: Sequence[str]
    tiers: Sequence[str]
    by_hand: Sequence[bool | int]


@dataclass(frozen=True)
class TierResult:
    """``tiers``: the tier of every place after sorting; ``waiting``: those who fall when the month turns;
    ``first``: those who had none."""

    tiers: list[str]
    people: int
    up: int
    down: int
    waiting: int
    first: int


def check(rules: TierRules) -> None:
    """Raise UserError ``tiers.range`` (field, low, high) for a threshold that makes no sense."""
    for field, (low, high) in LIMITS.items():
        value = getattr(rules, field)
        if not isinstance(value, int) or not low <= value <= high:
            raise UserError("tiers.range", field=field, low=low, high=high)
    if rules.falls not in FALLS:
        raise UserError("tiers.falls", field="falls")
    if rules.top + rules.next > 95:
        raise UserError("tiers.range", field="next", low=1, high=95 - rules.top)


def may_fall(last: date | None, today: date, falls: str = "month") -> bool:
    """Whether the month (or quarter) has turned since tiers were last sorted; at first everybody finds a place."""
    return last is None or _period(today, falls) > _period(last, falls)


def _period(day: date, falls: str) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3 if falls == "quarter" else day.month


def wanted(people: TierPeople, rules: TierRules) -> list[str | None]:
    """The tier every place would have by the rules alone; None for staff and the owner, who are left out."""
    inside = [at for at, own in enumerate(people.own_circle) if own not in STAFF]
    found: list[str | None] = [None] * len(people.ids)
    shares = percentiles([people.activity[at] for at in inside])
    for at, share in zip(inside, shares):
        active = people.activity[at] > 0
        reach = people.brought[at] >= rules.brought or people.followers[at] >= rules.followers
        speaks = people.brought[at] > 0 or people.praised[at] > 0
        if active and share >= 100 - rules.top and reach:
            found[at] = "kol"
        elif active and share >= 100 - rules.top - rules.next:
            found[at] = "core"
        elif speaks and people.orders[at] <= rules.rarely:
            found[at] = "buzz"
        else:
            found[at] = "regular"
    return found


def sort(people: TierPeople, rules: TierRules, *, may_fall: bool) -> TierResult:
    """Everybody's tier: by hand stays, up at once, down only where ``may_fall``; staff keep only a tier by hand."""
    result: list[str] = []
    up = down = waiting = first = count = 0
    for at, new in enumerate(wanted(people, rules)):
        old = people.tiers[at]
        if people.by_hand[at]:
            count += new is not None
            result.append(old)
            continue
        if new is None:  # staff and the owner are left out
            result.append("")
            continue
        count += 1
        if RANK[new] < RANK.get(old, 0) and not may_fall:
            waiting += 1
            new = old
        else:
            first += not old
            up += bool(old) and RANK[new] > RANK[old]
            down += bool(old) and RANK[new] < RANK[old]
        result.append(new)
    return TierResult(result, count, up, down, waiting, first)
