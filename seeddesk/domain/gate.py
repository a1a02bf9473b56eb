"""The product gate: is an idea worth making? Do, with care, or don't, with a reason for each point (F2).

Source: product.md, F2, which names the points and the healthy margin (40–60 % and above). Where that leaves
room, this is what holds here:

- Eight points: the need, the whole course of the need, the shop's line, its abilities, the margin, how often it is
  used, how often it is bought, how easily it is shared. Each is good, fair, poor, or not said.
- The need is asked of ordinary, target and fan users. It is good when it is big for target users (they are whom a
  launch starts with), fair when it is small for them and big for fans or ordinary users, poor otherwise. It counts
  as said once target users were judged.
- The margin is worked out of price and unit cost where both are known, else it is what the owner entered. From
  :data:`HEALTHY` % it is good, from :data:`THIN` % fair, below poor; from :data:`ROOMY` % there is room to spare.
- Used daily or weekly is good, monthly or in its season fair, once poor. Bought monthly or oftener is good, in its
  season fair, once poor.
- "Not said" is never good. :data:`ESSENTIAL` points and at least :data:`ENOUGH` of the eight have to be said, or
  it is too early to say.
- Don't: an essential point is poor, or :data:`POOR_LIMIT` points are. Do: the essential ones are good, none is poor,
  and at most :data:`OPEN_LIMIT` of the others are only fair or not said. Everything in between: with care.

Whether it is too early depends on what was said only, never on how; so a better answer never makes it worse.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

HEALTHY = 40.0
"""Gross margin in per cent from which it is healthy."""
ROOMY = 60.0
"""Gross margin in per cent from which there is room to spare."""
THIN = 20.0
"""Gross margin in per cent below which nothing is left for samples, gifts and refunds."""

POINTS = ("need", "course", "line", "ability", "margin", "use", "buy", "share")
"""The points in the order they are shown."""
ESSENTIAL = ("need", "ability", "margin")
"""Nothing else makes up for these."""
ENOUGH = 6
POOR_LIMIT = 3
OPEN_LIMIT = 2

NEED_SIZES = ("small", "big")
"""Answers about the need, worse before better."""
DEGREES = ("no", "partly", "yes")
"""Answers about course, line, ability and sharing, worse before better."""
OFTEN = ("once", "seasonal", "monthly", "weekly", "daily")
"""Answers about use and buying, worse before better."""

NEED_OF = ("need_target", "need_fan", "need_ordinary")
"""The three questions behind the need, by the column of the launch."""
ANSWER_OF = {
    "course": "whole_course",
    "line": "fits_line",
    "ability": "fits_ability",
    "use": "use_frequency",
    "buy": "buy_frequency",
    "share": "easy_to_share",
}
"""The one question behind each other point; the margin has price, cost and margin."""

_OF_DEGREE = {"no": "poor", "partly": "fair", "yes": "good"}
_OF_USE = {"once": "poor", "seasonal": "fair", "monthly": "fair", "weekly": "good", "daily": "good"}
_OF_BUY = {"once": "poor", "seasonal": "fair", "monthly": "good", "weekly": "good", "daily": "good"}


@dataclass(frozen=True, slots=True)
class GatePoint:
    """One point. ``level``: good, fair, poor or ``""`` (not said).

    ``values``: the answers behind it. For the margin: ``margin`` in per cent, ``worked_out`` (from price and cost),
    and where the price is known ``healthy_cost`` (the most it may cost), where the cost is known
    ``healthy_price`` (the least it has to cost the customer) for a healthy margin, both in cents.
    """

    code: str
    level: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def essential(self) -> bool:
        """Whether nothing else makes up for it."""
        return self.code in ESSENTIAL


@dataclass(frozen=True, slots=True)
class GateVerdict:
    """``outcome``: do, careful, dont, or early (too little is said yet).

    ``deciding``: the points that made it so: the poor ones of a don't, what keeps a careful from a do, nothing
    for a do. ``missing``: for early, the points still to be said, essential ones first; ``needed``: how many of
    them at least.
    """

    outcome: str
    points: tuple[GatePoint, ...]
    deciding: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    needed: int = 0

    def point(self, code: str) -> GatePoint:
        """One point by code. Raises KeyError."""
        for one in self.points:
            if one.code == code:
                return one
        raise KeyError(code)

    @property
    def said(self) -> int:
        """How many points something was said about."""
        return sum(bool(point.level) for point in self.points)


def judge(answers: Mapping[str, Any]) -> GateVerdict:
    """The verdict on an idea; ``answers`` by the columns of a launch, such as a whole row.

    Read are the keys of :data:`NEED_OF` and :data:`ANSWER_OF` (codes), ``margin`` (per cent or None),
    ``price_cents`` and ``unit_cost_cents`` (or None). An unknown code or a missing key counts as not said.
    """
    points = (
        _need(answers),
        *(_asked(code, answers) for code in ("course", "line", "ability")),
        _margin(answers),
        *(_asked(code, answers) for code in ("use", "buy", "share")),
    )
    level = {point.code: point.level for point in points}
    unsaid = [code for code in dict.fromkeys((*ESSENTIAL, *POINTS)) if not level[code]]
    lacking = [code for code in ESSENTIAL if not level[code]]
    needed = max(len(lacking), ENOUGH - (len(POINTS) - len(unsaid)))
    if needed > 0:
        return GateVerdict("early", points, missing=tuple(unsaid), needed=needed)
    poor = [code for code in POINTS if level[code] == "poor"]
    if any(code in ESSENTIAL for code in poor) or len(poor) >= POOR_LIMIT:
        essential = [code for code in poor if code in ESSENTIAL]
        return GateVerdict("dont", points, tuple(poor if len(poor) >= POOR_LIMIT else essential))
    shaky = [code for code in POINTS if code in ESSENTIAL and level[code] == "fair"]
    half = [code for code in POINTS if code not in ESSENTIAL and level[code] in ("fair", "")]
    if not poor and not shaky and len(half) <= OPEN_LIMIT:
        return GateVerdict("do", points)
    # Too many halves are a reason of their own; two or fewer would not have stood in the way.
    deciding = [*poor, *shaky, *(half if len(half) > OPEN_LIMIT else ())]
    return GateVerdict("careful", points, tuple(code for code in POINTS if code in deciding))


def margin_of(price_cents: int | None, unit_cost_cents: int | None) -> float | None:
    """Gross margin in per cent, ``(price − cost) / price``; below 0 when it is sold under cost.

    None where price or cost is not known, or the price is 0.
    """
    if not price_cents or unit_cost_cents is None:
        return None
    return round((price_cents - unit_cost_cents) / price_cents * 100, 6)


def healthy_cost(price_cents: int) -> int:
    """The most one piece may cost for a healthy margin at this price, in cents."""
    return price_cents * (100 - int(HEALTHY)) // 100


def healthy_price(unit_cost_cents: int) -> int:
    """The least price for a healthy margin at this cost, in cents."""
    return -(-unit_cost_cents * 100 // (100 - int(HEALTHY)))


def _need(answers: Mapping[str, Any]) -> GatePoint:
    sizes = {key: answers.get(key) if answers.get(key) in NEED_SIZES else "" for key in NEED_OF}
    target, *others = (sizes[key] for key in NEED_OF)
    if not target:
        level = ""
    elif target == "big":
        level = "good"
    else:
        level = "fair" if "big" in others else "poor"
    return GatePoint("need", level, sizes)


def _asked(code: str, answers: Mapping[str, Any]) -> GatePoint:
    answer = answers.get(ANSWER_OF[code])
    levels = {"use": _OF_USE, "buy": _OF_BUY}.get(code, _OF_DEGREE)
    level = levels.get(answer, "") if isinstance(answer, str) else ""
    return GatePoint(code, level, {"answer": answer if level else ""})


def _margin(answers: Mapping[str, Any]) -> GatePoint:
    price, cost = answers.get("price_cents"), answers.get("unit_cost_cents")
    worked_out = margin_of(price, cost)
    margin = answers.get("margin") if worked_out is None else worked_out
    values: dict[str, Any] = {"margin": margin, "worked_out": worked_out is not None}
    if price:
        values["healthy_cost"] = healthy_cost(price)
    if cost is not None:
        values["healthy_price"] = healthy_price(cost)
    return GatePoint("margin", margin_level(margin), values)


def margin_level(margin: float | None) -> str:
    """good, fair, poor, or ``""`` for None."""
    if margin is None:
        return ""
    return "good" if margin >= HEALTHY else "fair" if margin >= THIN else "poor"
