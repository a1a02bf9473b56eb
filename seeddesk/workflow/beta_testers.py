"""Step 5: the testers of a round and how far each has come (B3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.beta import STAGES
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Tester
from seeddesk.store.names import member_name
from seeddesk.workflow.beta import open_round_row
from seeddesk.workflow.clock import moment_of

WAY = STAGES[:-1]
"""The stages in order; ``withdrawn`` leads away from each."""
STAMPS = {
    "applied": "applied_at",
    "accepted": "accepted_at",
    "bought": "bought_at",
    "delivered": "delivered_at",
    "reviewed": "reviewed_at",
}
"""Stage → the column that keeps when it was reached; ``done`` has none of its own."""
FIELDS = ("paid_cents", "mark", "note")


@dataclass(frozen=True, slots=True)
class Added:
    """Outcome of adding testers: how many are new, how many already took part."""

    added: int
    already: int


def add_testers(
    shop: Shop, round_id: int, member_ids: Iterable[int], stage: str = "applied", *, now: dt.datetime | None = None
) -> Added:
    """Make members testers of a round at ``stage``; who is one already is left as he is.

    Raises UserError ``round.missing``, ``round.closed``, ``tester.stage``, ``tester.nobody`` (none given),
    ``member.missing``.
    """
    if stage not in WAY:
        raise UserError("tester.stage", stage=stage)
    wanted = list(dict.fromkeys(member_ids))
    if not wanted:
        raise UserError("tester.nobody")
    moment = moment_of(now)
    with shop.change("tester.add") as change:
        row = open_round_row(change, round_id)
        known = {r["member_id"] for r in change.rows("SELECT member_id FROM tester WHERE round_id = ?", (round_id,))}
        new = [member_id for member_id in wanted if member_id not in known]
        for member_id in new:
            if change.scalar("SELECT 1 FROM member WHERE id = ?", (member_id,)) is None:
                raise UserError("member.missing")
            change.insert(Tester, round=round_id, member=member_id, stage=stage, **_reached(stage, {}, moment))
        change.values.update(count=len(new), number=row["number"])
    return Added(len(new), len(wanted) - len(new))


def move_testers(shop: Shop, tester_ids: Sequence[int], stage: str, *, now: dt.datetime | None = None) -> int:
    """Bring testers to a stage; returns how many moved.

    Forward, stages skipped get the same time; back, later times are emptied; withdrawn keeps the times,
    so that who left after having been accepted still counts as invited.
    Raises UserError ``tester.stage``, ``tester.missing``.
    """
    if stage not in STAGES:
        raise UserError("tester.stage", stage=stage)
    moment = moment_of(now)
    with shop.change("tester.move", stage=stage) as change:
        moved = [row for row in (tester_row(change, tester_id) for tester_id in tester_ids) if row["stage"] != stage]
        for row in moved:
            bring(change, row, stage, moment)
        change.values["count"] = len(moved)
        if len(moved) == 1:
            change.values["name"] = member_name(change, moved[0]["member_id"])
    return len(moved)


def set_tester(shop: Shop, tester_id: int, **fields: Any) -> None:
    """Set ``paid_cents`` (cents or None), ``mark`` (the owner's, 1–5 or None), ``note`` of a tester.

    Raises UserError, with ``field``: ``tester.paid``, ``tester.mark``; and ``tester.missing``.
    """
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a tester has no {', '.join(sorted(unknown))}")
    paid, mark = fields.get("paid_cents"), fields.get("mark")
    if paid is not None and paid < 0:
        raise UserError("tester.paid", field="paid_cents")
    if mark is not None and mark not in range(1, 6):
        raise UserError("tester.mark", field="mark")
    values = {key: value.strip() if isinstance(value, str) else value for key, value in fields.items()}
    limits.fitting(values, {"note": limits.NOTE})
    with shop.change("tester.update") as change:
        row = tester_row(change, tester_id)
        change.values["name"] = member_name(change, row["member_id"])
        change.update(Tester, tester_id, **values)


def delete_testers(shop: Shop, tester_ids: Sequence[int]) -> None:
    """Take testers out of their round with their reviews; their codes stay, unassigned.

    Raises UserError ``tester.missing``.
    """
    with shop.change("tester.delete", count=len(tester_ids)) as change:
        for tester_id in tester_ids:
            row = tester_row(change, tester_id)
            if len(tester_ids) == 1:
                change.values["name"] = member_name(change, row["member_id"])
        change.delete(Tester, tester_ids)


# --- shared with the neighbours -------------------------------------------------------------


def bring(change: Change, row: dict[str, Any], stage: str, moment: dt.datetime) -> None:
    """Move one tester inside an open change; ``row`` has the tester's columns."""
    if stage == "withdrawn":
        change.update(Tester, row["id"], stage=stage, withdrawn_at=moment)
    else:
        change.update(Tester, row["id"], stage=stage, withdrawn_at=None, **_reached(stage, row, moment))


def _reached(stage: str, row: dict[str, Any], moment: dt.datetime) -> dict[str, Any]:
    """The times of all stages for somebody who is at ``stage`` now."""
    place = WAY.index(stage)
    return {
        column: (row.get(column) or moment) if WAY.index(code) <= place else None for code, column in STAMPS.items()
    }


def tester_row(change: Change, tester_id: int) -> dict[str, Any]:
    """The row of a tester; raises UserError ``tester.missing``."""
    found = change.rows("SELECT * FROM tester WHERE id = ?", (tester_id,))
    if not found:
        raise UserError("tester.missing")
    return found[0]
