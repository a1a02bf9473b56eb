"""Whom to begin with: candidate audiences compared on three marks.

Source: product.md, S1. Each mark is the owner's, 1 (hardly) to 5 (very): how urgent the need is for them,
how much their word counts with others, how well the shop can reach them. The sum orders them; it does not
decide, the owner does, with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

MARKS = ("urgency", "mouth", "reach")
LOW, HIGH = 1, 5
MOST = 12
"""Audiences of one launch; more cannot be compared."""


def total(row: Mapping[str, Any]) -> int | None:
    """The sum of the three marks, 3 to 15; None while one is missing."""
    marks = [row[mark] for mark in MARKS]
    return None if any(mark is None for mark in marks) else sum(marks)


def leading(rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Ids of those with the highest sum; several when they are tied, none while fewer than two are fully marked."""
    sums = {row["id"]: found for row in rows if (found := total(row)) is not None}
    if len(sums) < 2:
        return []
    best = max(sums.values())
    return [audience for audience, found in sums.items() if found == best]
