"""Fixes to the factory and back: our list, edited and imported, brings every fix to what the list says.

A row is of the fix whose number and title it has; a title alone is enough where only one fix has it.
What the file leaves empty stays as it is. Rows of no fix are new ones.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.beta import CONFIDENCES, IMPACTS
from seeddesk.domain.errors import Cancelled
from seeddesk.domain.text import clean, match_name
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Fix
from seeddesk.workflow.imports_columns import prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject
from seeddesk.workflow.imports_rows import RowCells, column_of, need_launch, walk

_VALUES = ("kind", "severity", "status", "owner", "note")


@dataclass
class Fixes:
    """What is to be written."""

    launch: int
    new: list[dict[str, Any]] = field(default_factory=list)
    changed: dict[int, dict[str, Any]] = field(default_factory=dict)


class _Unreadable(Exception):
    """A row that cannot be stored: a reason and the field that is the matter."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(code)
        self.code, self.field = code, field


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    launch = need_launch(shop, plan)
    plan.reset()
    prepare_checks(plan)
    rows = shop.rows("SELECT * FROM fix WHERE launch_id = ? ORDER BY id", (launch,))
    by_id = {row["id"]: row for row in rows}
    by_title: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_title.setdefault(match_name(row["title"]), []).append(row)
    work = Fixes(launch)
    made: dict[str, dict[str, Any]] = {}
    touched: set[int] = set()
    for row in walk(plan, progress, cancelled):
        try:
            title = clean(row.get("fix.title"))
            values = _values(row)
            fix = _known(row.get("fix.id"), title, by_id, by_title)
        except _Unreadable as trouble:
            plan.rejects.append(Reject(row.number, trouble.code, column_of(plan, trouble.field, "fix.title")))
            continue
        key = match_name(title)
        if fix is None:
            if key in made:
                plan.duplicates += 1
                made[key].update(values)
            else:
                plan.new += 1
                made[key] = {"title": title, **values}
                work.new.append(made[key])
            continue
        if fix["id"] in touched:
            plan.duplicates += 1
        touched.add(fix["id"])
        work.changed.setdefault(fix["id"], {}).update(values)
    for fix_id, values in list(work.changed.items()):
        different = {name: value for name, value in values.items() if value != by_id[fix_id][name]}
        work.changed[fix_id] = different
        plan.updated += bool(different)
        plan.unchanged += not different
    plan.rows = plan.table.rows
    plan.work = work


def _known(
    number: str, title: str, by_id: dict[int, dict[str, Any]], by_title: dict[str, list[dict[str, Any]]]
) -> dict[str, Any] | None:
    """The fix a row is of, None for a new one."""
    same = by_title.get(match_name(title), []) if title else []
    fix = by_id.get(int(number)) if number.isascii() and number.isdigit() else None
    if fix is not None and (fix in same or not title):
        return fix
    if not title:
        raise _Unreadable("fix.no_title", "fix.title")
    if len(same) == 1:
        return same[0]
    if same:
        raise _Unreadable("fix.namesakes", "fix.id")
    if fix is not None:
        # A list of another shop, or a title somebody rewrote: nobody but the owner can tell which.
        raise _Unreadable("fix.other_title", "fix.title")
    return None


def _values(row: RowCells) -> dict[str, Any]:
    values: dict[str, Any] = {name: row.get(f"fix.{name}").strip() for name in _VALUES}
    values = {name: value for name, value in values.items() if value}
    impact = row.get("fix.impact", None)
    if impact is not None:
        if impact not in IMPACTS:
            raise _Unreadable("fix.impact", "fix.impact")
        values["impact"] = impact
    confidence = row.get("fix.confidence", None)
    if confidence is not None:
        percent = round(confidence * 100) if 0 < confidence <= 1 else round(confidence)
        if percent not in CONFIDENCES:
            raise _Unreadable("fix.confidence", "fix.confidence")
        values["confidence"] = percent
    effort = row.get("fix.effort", None)
    if effort is not None:
        if effort <= 0:
            raise _Unreadable("fix.effort", "fix.effort")
        values["effort"] = effort
    return values


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out."""
    work: Fixes = plan.work
    for values in work.new:
        if cancelled is not None and cancelled():
            raise Cancelled
        change.insert(Fix, launch=work.launch, created_at=now, **values)
    for fix, values in work.changed.items():
        if values:
            change.update(Fix, fix, **values)
