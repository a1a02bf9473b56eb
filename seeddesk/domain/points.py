"""Points: what an event earns under the daily caps, what may be spent, and how a leaderboard ranks.

Source: product.md F11. The owner sets the points per kind of event and what one member can earn of a kind and
in all on one day. Spending never goes below zero; taking back what was earned may, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean

EARNING = ("sign_in", "answer", "vote", "review", "bring")
"""What the program books by itself, from what members did."""
KINDS = (*EARNING, "hand", "reward", "revoke")
MOST = 1_000_000
"""The most points of one entry, of a price, of a cap."""


@dataclass(frozen=True)
class PointRules:
    """``points`` per kind; ``caps``: the most of a kind on one day (None: no cap); ``day_cap``: the most in all.

    ``since``: nothing that happened before this day earns points (None: everything does).
    """

    points: Mapping[str, int] = field(
        default_factory=lambda: {"sign_in": 1, "answer": 5, "vote": 2, "review": 10, "bring": 20}
    )
    caps: Mapping[str, int | None] = field(
        default_factory=lambda: {"sign_in": 1, "answer": 10, "vote": 6, "review": 20, "bring": 100}
    )
    day_cap: int | None = 120
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something a member did that may earn points: once per ``ref``. ``at``: ISO day, or day and time."""

    member: int
    kind: str
    ref: str
    at: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Earned:
    """What an event earns; ``capped``: less than its kind is worth, since the day's cap was reached."""

    event: Event
    points: int
    capped: bool


def check(rules: PointRules) -> None:
    """Raise UserError ``points.rules`` (field, low, high) for a number that makes no sense."""
    for kind in EARNING:
        value = rules.points.get(kind, 0)
        if not _whole(value) or not 0 <= value <= MOST:
            raise UserError("points.rules", field=kind, low=0, high=MOST)
        cap = rules.caps.get(kind)
        if cap is not None and (not _whole(cap) or not 1 <= cap <= MOST):
            raise UserError("points.rules", field=f"{kind}_cap", low=1, high=MOST)
    if rules.day_cap is not None and (not _whole(rules.day_cap) or not 1 <= rules.day_cap <= MOST):
        raise UserError("points.rules", field="day_cap", low=1, high=MOST)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def earn(
    events: Iterable[Event], rules: PointRules, booked: Mapping[tuple[int, str], Mapping[str, int]]
) -> list[Earned]:
    """What each event earns, in the order they happened.

    ``booked``: (member, ISO day) → kind → points of that day in the ledger already; only kinds in EARNING count
    against the caps. The event that reaches a cap gets what is left of it, later ones of that day nothing.
    Kinds worth no points and what was before ``rules.since`` are left out altogether.
    """
    used: dict[tuple[int, str], dict[str, int]] = {}
    first = rules.since.isoformat() if rules.since else ""
    found = []
    for event in sorted(events, key=lambda one: (one.at, one.member, one.ref)):
        worth = rules.points.get(event.kind, 0)
        day = event.at[:10]
        if worth <= 0 or day < first:
            continue
        key = (event.member, day)
        if key not in used:
            used[key] = {kind: n for kind, n in booked.get(key, {}).items() if kind in EARNING}
        today = used[key]
        room = worth
        cap = rules.caps.get(event.kind)
        if cap is not None:
            room = min(room, cap - today.get(event.kind, 0))
        if rules.day_cap is not None:
            room = min(room, rules.day_cap - sum(today.values()))
        points = max(0, room)
        today[event.kind] = today.get(event.kind, 0) + points
        found.append(Earned(event, points, points < worth))
    return found


def check_amount(points: object) -> int:
    """Points given or taken by hand. Raises UserError ``points.zero``, ``points.range`` (high)."""
    if not isinstance(points, int) or isinstance(points, bool) or points == 0:
        raise UserError("points.zero", field="points")
    if abs(points) > MOST:
        raise UserError("points.range", field="points", high=MOST)
    return points


def check_spend(balance: int, cost: int, stock: int | None, pieces: int = 1) -> None:
    """Raise UserError ``reward.pieces`` (high), ``reward.out`` (stock) or ``points.short`` (have, cost)."""
    if not _whole(pieces) or not 1 <= pieces <= 1_000:
        raise UserError("reward.pieces", field="pieces", high=1_000)
    if stock is not None and stock < pieces:
        raise UserError("reward.out", field="pieces", stock=stock)
    if balance < cost * pieces:
        raise UserError("points.short", field="reward", have=balance, cost=cost * pieces)


def ranks(points: Sequence[int]) -> list[int]:
    """Places in a list that falls: who has the same shares a place, the next place counts them (1, 1, 3)."""
    places: list[int] = []
    for at, value in enumerate(points):
        places.append(places[-1] if at and value == points[at - 1] else at + 1)
    return places


def month_span(month: str) -> tuple[str, str]:
    """First day of a month ``YYYY-MM`` and of the next, as ISO text. Raises UserError ``honour.month``."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        raise UserError("honour.month", field="month") from None
    if first.year == 9999 and first.month == 12:
        raise UserError("honour.month", field="month")
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first.isoformat(), after.isoformat()


_NUMBERED = re.compile(r"^\s*[(（]?\d{1,3}(?:[、)）:：。]|\.(?!\d))\s*")
_SAID = re.compile(
    r"(?:已?签到|已?打卡|报到|到了|\bsigned? ?in\b|\bhere\b|[+＋]\s*1|[✅✔☑👍🙋🌹]\ufe0f?)+[!！。.~～]*$",
    re.IGNORECASE,
)


def names_in(text: str) -> list[str]:
    """The names in a list of sign-ins: a chain (接龙), cells of a table, or names in a line, each once.

    Numbers before a name and words like 签到 or +1 behind it are left out, lines that begin with # too.
    """
    found: dict[str, None] = {}
    for line in text.splitlines():
        if line.strip().startswith(("#", "＃")):
            continue
        for piece in re.split(r"[\t,，;；、]", _NUMBERED.sub("", line)):
            name = clean(piece)
            short = clean(_SAID.sub("", name)).rstrip(":： ")
            if short:
                found[short] = None
    return list(found)
