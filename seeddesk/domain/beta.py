"""Step 5: testers, fixes, and what can be said of a round. The verdict is in :mod:`seeddesk.domain.verdict`."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable

from seeddesk.domain.errors import UserError
from seeddesk.domain.verdict import (
    Comparison,
    Figures,
    GateResult,
    Gates,
    MarkChange,
    Reason,
    Review,
    Verdict,
    compare,
    judge,
)

__all__ = [
    "CONFIDENCES",
    "FIX_KINDS",
    "FIX_STATUSES",
    "IMPACTS",
    "OPEN_FIX",
    "SEVERITIES",
    "STAGES",
    "Comparison",
    "Figures",
    "GateResult",
    "Gates",
    "MarkChange",
    "Reason",
    "Review",
    "Verdict",
    "compare",
    "delta_success",
    "judge",
    "popularity",
    "reached",
    "rice",
    "testers_needed",
]  # fmt: skip

STAGES = ("applied", "accepted", "bought", "delivered", "reviewed", "done", "withdrawn")

FIX_KINDS = ("issue", "idea", "praise")
SEVERITIES = ("serious", "normal", "minor")
FIX_STATUSES = ("open", "production", "fixed", "verified", "rejected")
OPEN_FIX = ("open", "production")
"""Statuses in which a serious issue still stands in the way of a push."""
IMPACTS = (3.0, 2.0, 1.0, 0.5, 0.25)
CONFIDENCES = (100, 80, 50)


def reached(stage: str, at_least: str) -> bool:
    """True if a tester in ``stage`` has come as far as ``at_least``; who withdrew has come nowhere."""
    if stage == "withdrawn":
        return at_least == "withdrawn"
    return at_least != "withdrawn" and STAGES.index(stage) >= STAGES.index(at_least)


def rice(reach: float, impact: float, confidence: float, effort: float) -> float:
    """Reach × impact × confidence / effort; confidence in percent, effort in days.

    Raises UserError ``fix.effort`` when effort is not above 0, ``fix.number`` when another is negative.
    """
    if not effort > 0:
        raise UserError("fix.effort", effort=effort)
    if min(reach, impact, confidence) < 0:
        raise UserError("fix.number")
    return reach * impact * confidence / 100 / effort


def popularity(reporters: Iterable[Hashable | None]) -> int:
    """How many different testers reported a fix; reports without a tester do not count."""
    return len({one for one in reporters if one is not None})


DELTA_PARTICIPATION = 0.3


def delta_success(praise: int, issues: int, ideas: int, participation: float) -> float | None:
    """50 + 50 × (praise − issues) / (praise + issues + ideas), 0…100; None below 30 % participation or
    without anything said. ``participation`` is a share 0…1."""
    said = praise + issues + ideas
    if participation < DELTA_PARTICIPATION or not said:
        return None
    return 50 + 50 * (praise - issues) / said


def testers_needed(share: float, chance: float = 0.95) -> int:
    """How many testers meet a defect that hits ``share`` of users at least once with ``chance``.

    Raises ValueError unless both lie strictly between 0 and 1.
    """
    if not (0 < share < 1 and 0 < chance < 1):
        raise ValueError("share and chance must lie between 0 and 1")
    return math.ceil(math.log(1 - chance) / math.log(1 - share))


# Not a test, whatever the name suggests to a collector of tests.
testers_needed.__test__ = False  # type: ignore[attr-defined]
