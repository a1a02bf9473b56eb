"""Step 2: the way of an influencer through the stages, stale numbers, follow-ups."""

from __future__ import annotations

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
