"""Step 5: rounds of the beta, what they test, their goals, and the owner's verdict (B1, B7).

Testers, codes, reviews and fixes have their own neighbours: ``beta_testers``, ``beta_codes``,
``beta_reviews``, ``beta_fixes``.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean, match_name
from seeddesk.domain.verdict import Gates
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Point, Round, VerdictRecord
from seeddesk.workflow.clock import moment_of

SEATS = (1, 10_000)
FIELDS = ("version", "seats", "price_cents", "deposit_cents", "opens_on", "closes_on")
OUTCOMES = ("push", "fix", "stop")


def open_round(shop: Shop, launch_id: int, points: Sequence[str], **fields: Any) -> int:
    """Open the next round of a launch and return its id; the number is one more than the highest.

    ``points``: what is tested, in order. ``fields``: ``version`` (text), ``seats`` (1…10,000),
    ``price_cents``, ``deposit_cents`` (cents or None), ``opens_on``, ``closes_on`` (date or None).
    Raises UserError, each with ``field``: ``round.seats``, ``round.price``, ``round.deposit``,
    ``round.dates``, ``round.points`` (none given), ``round.point_twice``; and ``launch.missing``.
    """
    launch = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,))
    if launch is None:
        raise UserError("launch.missing")
    values = _checked(fields, {})
    names = _point_names(points)
    with shop.change("round.open", launch=launch) as change:
        number = (change.scalar("SELECT max(number) FROM round WHERE launch_id = ?", (launch_id,)) or 0) + 1
        change.values["number"] = number
        round_id = change.insert(Round, launch=launch_id, number=number, **values)
        for position, name in enumerate(names):
            change.insert(Point, round=round_id, position=position, name=name)
    return round_id


def update_round(shop: Shop, round_id: int, **fields: Any) -> None:
    """Change some fields of a round; the errors of :func:`open_round`, and ``round.missing``."""
    row = round_row(shop, round_id)
    values = _checked(fields, row)
    if values:
        with shop.change("round.update", number=row["number"]) as change:
            change.update(Round, round_id, **values)


def close_round(shop: Shop, round_id: int) -> None:
    """No new testers or codes from now on; reviews may still come in. Raises ``round.missing``."""
    _set_state(shop, round_id, "closed", "round.close")


def reopen_round(shop: Shop, round_id: int) -> None:
    """Take testers and codes again. Raises ``round.missing``."""
    _set_state(shop, round_id, "open", "round.reopen")


def delete_round(shop: Shop, round_id: int) -> None:
    """Remove a round with its testers, codes and reviews; fixes stay. Raises ``round.missing``."""
    row = round_row(shop, round_id)
    with shop.change("round.delete", number=row["number"]) as change:
        change.delete(Round, round_id)


def set_points(shop: Shop, round_id: int, points: Sequence[tuple[int | None, str]]) -> None:
    """Set what a round tests, in order: ``(id, name)`` keeps (and may rename) a point, ``(None, name)`` adds one.

    A point left out is removed. Raises UserError ``round.points``, ``round.point_twice``, ``round.missing``;
    ``round.point_used`` (``name``, ``count``) where reviews already mark a point left out.
    """
    row = round_row(shop, round_id)
    names = _point_names([name for _, name in points])
    kept = {point_id for point_id, _ in points if point_id is not None}
    with shop.change("round.points", number=row["number"]) as change:
        for old in change.rows("SELECT id, name FROM test_point WHERE round_id = ?", (round_id,)):
            if old["id"] in kept:
                continue
            used = change.scalar("SELECT count(*) FROM review_mark WHERE point_id = ?", (old["id"],))
            if used:
                raise UserError("round.point_used", field="points", name=old["name"], count=used)
            change.delete(Point, old["id"])
        for position, ((point_id, _), name) in enumerate(zip(points, names, strict=True)):
            if point_id is None:
                change.insert(Point, round=round_id, position=position, name=name)
            else:
                change.update(Point, point_id, position=position, name=name)


def set_gates(shop: Shop, round_id: int, goals: Mapping[str, float] | None) -> None:
    """Set the goals of a round; only what differs from the defaults is kept, None goes back to them all.

    Keys and units are those of :class:`seeddesk.domain.verdict.Gates`. Raises UserError ``gates.unknown``,
    ``gates.value`` (both with ``gate``), ``round.missing``.
    """
    row = round_row(shop, round_id)
    changes = Gates.of(goals or {}).changes()
    text = json.dumps(changes, sort_keys=True) if changes else ""
    if text != row["gates"]:
        with shop.change("round.gates", number=row["number"]) as change:
            change.update(Round, round_id, gates=text)


def decide_verdict(
    shop: Shop, round_id: int, outcome: str, note: str = "", *, computed: str = "", now: dt.datetime | None = None
) -> int:
    """Write down what the owner decided on a round; earlier decisions stay on record. Returns its id.

    ``computed`` is what the gates said at that moment ("" for too few answers). Raises UserError
    ``verdict.outcome``, ``verdict.note`` (a decision against the gates needs its reason), ``round.missing``.
    """
    row = round_row(shop, round_id)
    if outcome not in OUTCOMES:
        raise UserError("verdict.outcome", field="outcome")
    note = note.strip()
    if outcome != computed and not note:
        raise UserError("verdict.note", field="note")
    limits.fitting({"note": note}, {"note": limits.NOTE})
    with shop.change("verdict.decide", number=row["number"], outcome=outcome) as change:
        return change.insert(
            VerdictRecord, round=round_id, outcome=outcome, computed=computed, note=note, at=moment_of(now)
        )


# --- shared with the neighbours -------------------------------------------------------------


def round_row(source: Shop | Change, round_id: int) -> dict[str, Any]:
    """The row of a round; raises UserError ``round.missing``."""
    found = source.rows("SELECT * FROM round WHERE id = ?", (round_id,))
    if not found:
        raise UserError("round.missing")
    return found[0]


def open_round_row(source: Shop | Change, round_id: int) -> dict[str, Any]:
    """The row of a round that takes testers and codes; raises also ``round.closed``."""
    row = round_row(source, round_id)
    if row["state"] != "open":
        raise UserError("round.closed", number=row["number"])
    return row


def _set_state(shop: Shop, round_id: int, state: str, key: str) -> None:
    row = round_row(shop, round_id)
    if row["state"] != state:
        with shop.change(key, number=row["number"]) as change:
            change.update(Round, round_id, state=state)


def _point_names(points: Iterable[str]) -> list[str]:
    names = [clean(name) for name in points]
    names = [name for name in names if name]
    if not names:
        raise UserError("round.points", field="points")
    seen: set[str] = set()
    for name in names:
        if match_name(name) in seen:
            raise UserError("round.point_twice", field="points", name=name)
        seen.add(match_name(name))
        limits.fitting({"points": name}, {"points": limits.NAME})
    return names


def _checked(fields: dict[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a round has no {', '.join(sorted(unknown))}")
    values = {key: value.strip() if isinstance(value, str) else value for key, value in fields.items()}
    limits.fitting(values, {"version": limits.NAME})
    whole = {**row, **values}
    if "seats" in values and not (isinstance(values["seats"], int) and SEATS[0] <= values["seats"] <= SEATS[1]):
        raise UserError("round.seats", field="seats")
    price, deposit = whole.get("price_cents"), whole.get("deposit_cents")
    if price is not None and price < 0:
        raise UserError("round.price", field="price_cents")
    if deposit is not None and (deposit < 0 or (price is not None and deposit > price)):
        raise UserError("round.deposit", field="deposit_cents")
    opens, closes = _day(whole.get("opens_on")), _day(whole.get("closes_on"))
    if opens and closes and closes < opens:
        raise UserError("round.dates", field="closes_on")
    return values


def _day(value: object) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value or "")
