"""Who of the wide groups is proposed for the core group of a launch, and what speaks for it.

Five things are looked at (:data:`MEASURES`), each with a number from which on it speaks for somebody; 0 leaves it
out. Proposed is for whom enough of them speak. More of anything never takes a proposal away.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from seeddesk.domain.errors import UserError

MEASURES = ("active_days", "useful", "stayed", "votes", "reviews")
"""active_days: days in touch within the days looked at · useful: suggestions the owner marked useful · stayed: people
brought who are still there · votes, reviews: days on which they voted, reviewed."""

RANGES = {
    "days": (7, 365), "active_days": (0, 365), "useful": (0, 99), "stayed": (0, 99), "votes": (0, 99),
    "reviews": (0, 99), "needed": (1, len(MEASURES)), "wait_days": (1, 365),
}  # fmt: skip
FULL = 3.0
"""Beyond so many times what it takes, more of one thing no longer lifts somebody in the order."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What it takes. ``days`` looked at for days in touch; ``needed``: how many measures must speak for somebody;
    ``wait_days``: "not now" comes back after so many."""

    days: int = 60
    active_days: int = 8
    useful: int = 1
    stayed: int = 1
    votes: int = 2
    reviews: int = 1
    needed: int = 2
    wait_days: int = 30

    def asked(self) -> tuple[str, ...]:
        """The measures that are looked at."""
        return tuple(code for code in MEASURES if getattr(self, code))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one member; ``suggestions`` said in all, ``judged`` of them, ``brought`` in all."""

    member: int
    active_days: int = 0
    suggestions: int = 0
    judged: int = 0
    useful: int = 0
    brought: int = 0
    stayed: int = 0
    votes: int = 0
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """One member with the measures that speak for them, the strongest first, and the place in the order."""

    evidence: Evidence
    reasons: tuple[str, ...]
    strength: float


def checked(values: Mapping[str, Any]) -> Rules:
    """Rules out of the owner's numbers; what is missing keeps its usual value.

    Raises UserError ``promotion.range`` (field, low, high), ``promotion.needed`` (field, high) when more measures must
    speak for somebody than are looked at.
    """
    rules = Rules(**{name: values[name] for name in RANGES if values.get(name) is not None})
    for name, (low, high) in RANGES.items():
        value = getattr(rules, name)
        if not isinstance(value, int) or not low <= value <= high:
            raise UserError("promotion.range", field=name, low=low, high=high)
    if rules.needed > len(rules.asked()):
        raise UserError("promotion.needed", field="needed", high=len(rules.asked()))
    return rules


def stored(rules: Rules) -> str:
    """The rules as text for the shop file; empty for the usual ones."""
    return "" if rules == Rules() else json.dumps(asdict(rules))


def read(text: str) -> Rules:
    """The rules from the shop file; the usual ones where it holds nothing that makes sense."""
    try:
        found = json.loads(text) if text else {}
        return checked({name: found.get(name) for name in RANGES}) if isinstance(found, dict) else Rules()
    except (ValueError, UserError):
        return Rules()


def propose(people: Iterable[Evidence], rules: Rules) -> list[Proposal]:
    """Who is proposed, the best first; equal ones by id, so that the order of input does not matter."""
    asked = rules.asked()
    found = []
    for one in people:
        parts = {code: min(getattr(one, code) / getattr(rules, code), FULL) for code in asked}
        reasons = sorted((code for code in asked if parts[code] >= 1), key=lambda code: -parts[code])
        if len(reasons) >= rules.needed:
            found.append(Proposal(one, tuple(reasons), round(math.fsum(parts.values()), 6)))
    return sorted(found, key=lambda one: (-len(one.reasons), -one.strength, one.evidence.member))


def more(one: Evidence, **by: int) -> Evidence:
    """The same member with more of something."""
    return replace(one, **{name: getattr(one, name) + count for name, count in by.items()})


def as_text(one: Evidence) -> str:
    """Evidence as it is kept with a decision."""
    return json.dumps({field.name: getattr(one, field.name) for field in fields(one) if field.name != "member"})
