"""Step 2: the way of an influencer through the stages, stale numbers, follow-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seeddesk.domain.errors import UserError

KINDS = ("celebrity", "expert", "kol", "media", "inhouse")
STAGES = ("found", "contacted", "talking", "agreed", "active", "done", "declined")
WORKING = ("agreed", "active", "done")
"""Stages that count as won over."""
CLOSED = ("done", "declined")
"""Stages in which nothing is followed up."""
STALE_DAYS = 30

# A card may skip stages forward (people say yes at once) and be put back one; who declined may be
# asked again.
MOVES: dict[str, frozenset[str]] = {
    "found": frozenset({"contacted", "talking", "agreed", "active", "declined"}),
    "contacted": frozenset({"found", "talking", "agreed", "active", "declined"}),
    "talking": frozenset({"contacted", "agreed", "active", "declined"}),
    "agreed": frozenset({"talking", "active", "done", "declined"}),
    "active": frozenset({"agreed", "done", "declined"}),
    "done": frozenset({"active"}),
    "declined": frozenset({"found", "contacted", "talking", "agreed"}),
}


def move(stage: str, to: str) -> str:
    """``to``, if a card may go there from ``stage``; staying is allowed.

    Raises UserError ``influencer.stage`` (unknown) or ``influencer.transition``.
    """
    for one in (stage, to):
        if one not in MOVES:
            raise UserError("influencer.stage", stage=one)
    if to != stage and to not in MOVES[stage]:
        raise UserError("influencer.transition", stage=stage, to=to)
    return to


def is_stale(numbers_on: date | None, today: date, days: int = STALE_DAYS) -> bool:
    """True when the follower numbers are more than ``days`` old; without numbers there are none to doubt."""
    return numbers_on is not None and (today - numbers_on).days > days


@dataclass(frozen=True, slots=True)
class FollowUp:
    """``state``: overdue, today, tomorrow, later or none; ``days``: late when overdue, else still to go."""

    state: str
    days: int


def follow_up(on: date | None, today: date, stage: str = "found") -> FollowUp:
    """What is due with an influencer; nothing once the stage is closed."""
    if on is None or stage in CLOSED:
        return FollowUp("none", 0)
    days = (on - today).days
    if days < 0:
        return FollowUp("overdue", -days)
    return FollowUp({0: "today", 1: "tomorrow"}.get(days, "later"), days)


# --- fit ---------------------------------------------------------------------------------------

FIT_PARTS = ("need", "audience", "interaction", "credibility", "cost")
"""Needs it themselves, audience match, interaction, credibility, cost; each 0…10, and 10 is always best (of cost: it
costs next to nothing)."""
FIT_TOP = 10
FIT_LEAST = 3
"""Fewer parts known make no fit."""
FIT_WEIGHTS: dict[str, int] = {"need": 25, "audience": 25, "interaction": 20, "credibility": 20, "cost": 10}


@dataclass(frozen=True, slots=True)
class Fit:
    """``value`` 0…100, None under three known parts; ``known`` of ``of`` parts."""

    value: float | None
    known: int
    of: int = len(FIT_PARTS)


def fit(parts: Mapping[str, int | None], weights: Mapping[str, float] | None = None) -> Fit:
    """How well an influencer suits: the weighted mean of the known parts, as 0…100.

    As in the score of step 1, a part nobody knows drops out and the others are scaled up. Raises UserError
    ``influencer.fit`` for a mark outside 0…10, ``influencer.weights`` unless weights are at least 0 and one is above.
    """
    weighed = fit_weights(weights or FIT_WEIGHTS)
    known = {code: mark for code in FIT_PARTS if (mark := parts.get(code)) is not None}
    for code, mark in known.items():
        if not 0 <= mark <= FIT_TOP:
            raise UserError("influencer.fit", field=f"fit_{code}")
    total = sum(weighed[code] for code in known)
    if len(known) < FIT_LEAST or not total:
        return Fit(None, len(known))
    return Fit(100 / FIT_TOP * sum(weighed[code] * mark for code, mark in known.items()) / total, len(known))


def fit_weights(weights: Mapping[str, float]) -> dict[str, float]:
    """A weight for every part, 0 where none is given; raises UserError ``influencer.weights``."""
    made = {code: float(weights.get(code, 0)) for code in FIT_PARTS}
    if not all(0 <= weight <= 100 for weight in made.values()) or not sum(made.values()):
        raise UserError("influencer.weights")
    return made
