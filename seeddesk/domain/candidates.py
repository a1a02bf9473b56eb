"""Step 1: the way of a candidate into the core group, and the own circle in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seeddesk.domain.errors import UserError

STATES = ("suggested", "shortlisted", "invited", "joined", "declined", "removed")
OWN_CIRCLE = ("relative", "friend", "staff", "owner")
WOULD_BUY = ("yes", "maybe", "no")

# Someone already in the group joins without an invitation; who declined may come after all.
# Nobody goes back to invited: nobody is invited twice.
MOVES: dict[str, frozenset[str]] = {
    "suggested": frozenset({"shortlisted", "invited", "joined", "removed"}),
    "shortlisted": frozenset({"suggested", "invited", "joined", "removed"}),
    "invited": frozenset({"joined", "declined", "removed"}),
    "joined": frozenset({"removed"}),
    "declined": frozenset({"joined", "removed"}),
    "removed": frozenset({"suggested", "shortlisted", "joined"}),
}


def move(state: str, to: str, *, invited_before: bool = False) -> str:
    """``to``, if a candidate may go there.

    ``invited_before``: an invitation went out at any time, also before a removal.
    Raises UserError ``candidate.state`` (unknown), ``candidate.transition`` (state, to) or
    ``candidate.invited_already``.
    """
    for one in (state, to):
        if one not in MOVES:
            raise UserError("candidate.state", state=one)
    if to == "invited" and (invited_before or state == "invited"):
        raise UserError("candidate.invited_already", state=state)
    if to not in MOVES[state]:
        raise UserError("candidate.transition", state=state, to=to)
    return to


def needed(n: int) -> int:
    """People of the own circle needed in a group of ``n``: at least a tenth, so (n + 9) // 10."""
    return (n + 9) // 10


@dataclass(frozen=True, slots=True)
class Gauge:
    """``share`` is None for an empty group; ``missing`` people of the own circle to reach a tenth as it stands.

    ``to_add``: how many must join so that the group they join has its tenth (adding people makes it larger).
    """

    own: int
    total: int
    share: float | None
    needed: int
    missing: int
    to_add: int

    @property
    def enough(self) -> bool:
        """At least a tenth of a group that has people."""
        return self.total > 0 and self.missing == 0


def gauge(own: int, total: int) -> Gauge:
    """How many of a group of ``total`` are own circle, and how many are missing."""
    wanted = needed(total)
    missing = max(0, wanted - own)
    to_add = 0
    while own + to_add < needed(total + to_add):
        to_add += 1
    return Gauge(own, total, own / total if total else None, wanted, missing, to_add)


SUGGESTED_PER_SEAT = 2
"""Not everybody comes: two are suggested for each seat that is free."""


def to_suggest(seats: int, joined: int) -> int:
    """How many of the best members without a state are suggested while seats are free."""
    return SUGGESTED_PER_SEAT * max(0, seats - joined)


# --- not too often -------------------------------------------------------------------------------

COOLING_LIMIT = 365


def rests_until(invited_on: date, cooling_days: int) -> date:
    """The first day on which somebody may be asked again after an invitation to another launch."""
    return invited_on + timedelta(days=cooling_days)


# --- how many came through ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many members of a launch came at least so far; each step counts those of the next one too.

    ``chosen``: anybody the owner did anything about. ``waiting``: invited, no answer yet. ``came``: joined after an
    invitation. ``settled``: of those
    who joined, who joined long enough ago to have stayed; ``stayed``: of them, who is still in the group and was
    active lately. ``declined``, ``removed``: reason → people, the most frequent first.
    """

    chosen: int
    invited: int
    waiting: int
    came: int
    joined: int
    settled: int
    stayed: int
    declined: Mapping[str, int]
    removed: Mapping[str, int]


STAYED_DAYS = 30
"""Who joined so many days ago and was active within as many days has stayed."""
