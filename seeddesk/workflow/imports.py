"""Files of members, orders and reviews into the shop: first a dry run, then all of it or nothing."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import formats, tables
from seeddesk.exchange.fields import BY_KEY, fields_of, header_key
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.store.pinyin import warm_up
from seeddesk.workflow import (
    imports_fixes,
    imports_influencers,
    imports_members,
    imports_orders,
    imports_reviews,
    imports_survey,
    imports_voices,
    imports_votes,
)
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Outcome, Plan, Progress, without_collecting

_ROOMS: dict[str, Any] = {
    "members": imports_members,
    "orders": imports_orders,
    "reviews": imports_reviews,
    "votes": imports_votes,
    "influencers": imports_influencers,
    "fixes": imports_fixes,
    "voices": imports_voices,
    "survey": imports_survey,
}
KINDS = tuple(_ROOMS)
OF_LAUNCH = ("votes", "influencers", "fixes", "voices", "survey")
"""Kinds that belong to a launch."""


def guess_kind(path: Path | str, *, cancelled: CancelledCheck | None = None) -> tuple[str, float]:
    """What a file dropped on the window most likely holds, and how sure that is (0…1).

    Raises UserError as :func:`prepare` does for unreadable files.
    """
    with tables.open_table(path, cancelled=cancelled) as table:
        for guess in formats.recognise(table.headers):
            if guess.kind in KINDS:
                return guess.kind, guess.confidence
    return "members", 0.0


def prepare(
    shop: Shop,
    path: Path | str,
    kind: str,
    *,
    format: str | None = None,
    mapping: Mapping[str, str] | Mapping[int, str] | None = None,
    sheet: str | None = None,
    round_id: int | None = None,
    launch_id: int | None = None,
    node_id: int | None = None,
    survey: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Plan:
    """Read a file and say what importing it would do; nothing is written.

    ``kind``: one of KINDS; ``reviews`` need ``round_id``, ``votes`` ``node_id``, the others of OF_LAUNCH
    ``launch_id``; ``survey`` names the survey that answers go to. ``mapping``: column name or
    number → field key, ``""`` to leave a column out; it is laid over what was recognised or
    remembered. Raises UserError: ``file.*`` and ``sheet.missing`` (see exchange/tables.py),
    ``import.kind``, ``import.format`` (``format``), ``import.column`` (``column``), ``import.field``
    (``field``, ``names`` of those that exist), ``import.nothing_mapped``, ``round.missing``, ``launch.missing``,
    ``node.missing``; Cancelled.
    """
    started = time.monotonic()
    if kind not in _ROOMS:
        raise UserError("import.kind", kind=kind)
    state: list[Any] = []

    def meanwhile() -> None:
        with without_collecting():
            state[:] = known.stamp(shop), _ROOMS[kind].state(shop)
            warm_up()

    table = tables.open_table(path, sheet=sheet, kind=kind, cancelled=cancelled, meanwhile=meanwhile)
    try:
        plan = _recognised(shop, table, kind, format)
        if state[0] == known.stamp(shop):
            plan.known = state[1]
        plan.round_id, plan.launch_id, plan.node_id, plan.survey = round_id, launch_id, node_id, survey
        if mapping:
            _lay_over(plan, mapping)
        _evaluate(shop, plan, progress, cancelled)
        if not plan.rows:
            raise UserError("file.empty", name=plan.name)
    except BaseException:
        table.close()
        raise
    plan.seconds = time.monotonic() - started
    return plan


def remap(
    shop: Shop,
    plan: Plan,
    mapping: Mapping[int, str],
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> None:
    """Store other columns elsewhere and count again; the file is not read again. Raises as :func:`prepare`."""
    _lay_over(plan, mapping)
    _evaluate(shop, plan, progress, cancelled)


def decide(plan: Plan, row: int, member_id: int | None) -> None:
    """Say who an unsure row is: a member, or None for someone new. Counts follow when the plan is run."""
    plan.decisions[row] = member_id


def take(plan: Plan, row: int, field: str, *, take: bool = True) -> None:
    """Say that the file is right where it differs from the shop (or, ``take`` off, that the shop is)."""
    (plan.takes.add if take else plan.takes.discard)((row, field))


def run(
    shop: Shop,
    plan: Plan,
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    now: dt.datetime | None = None,
) -> Outcome:
    """Write a plan: one transaction, one history entry; none if there is nothing to write.

    Cancelled and a full disk (UserError ``disk.full``) leave the shop as it was.
    """
    started = time.monotonic()
    if plan.stamp != known.stamp(shop) or plan.decisions or plan.takes:
        _evaluate(shop, plan, progress, cancelled)
    moment = (now or dt.datetime.now()).replace(microsecond=0).isoformat(" ")
    entry = bool(plan.new or plan.updated or plan.members_new or plan.members_updated)
    counts = {"new": plan.new, "updated": plan.updated, "members": plan.members_new}
    if entry:
        with (
            without_collecting(),
            shop.change(f"import.{plan.kind}", file=plan.name, rows=plan.rows, **counts) as change,
        ):
            _ROOMS[plan.kind].write(change, plan, moment, cancelled)
            if plan.by_hand:
                _remember(change, plan)
            if cancelled is not None and cancelled():
                raise Cancelled
    elif plan.by_hand:
        remember_format(shop, plan)
    plan.stamp = (-1, -1)  # what was worked out has been used up
    return Outcome(plan, plan.seconds + time.monotonic() - started, entry)


def remember_format(shop: Shop, plan: Plan) -> None:
    """Keep the mapping for the next file with these columns."""
    with shop.change("import.format", file=plan.name) as change:
        _remember(change, plan)


def save_rejects(
    plan: Plan, path: Path | str, reasons: Mapping[str, str], *, reason_header: str, sheet: str = ""
) -> int:
    """Write the rejected rows to a workbook with the reason per row and the offending cell marked.

    ``reasons``: code → sentence, for every code in ``plan.rejects``. Mended and imported again, the file
    completes the import. Returns the number of rows. Raises UserError ``file.locked``,
    ``file.disk_full``, ``file.unwritable``.
    """
    from seeddesk.exchange import workbook_out

    if Path(path).exists() and Path(path).samefile(plan.table.path):
        raise UserError("file.unwritable", path=str(path))  # the good rows of the owner's file would be lost
    cells = plan.table.row_cells([reject.row for reject in plan.rejects])
    rows = [
        workbook_out.RejectedRow(cells.get(reject.row, []), reasons[reject.code], reject.column)
        for reject in plan.rejects
    ]
    return workbook_out.write_rejects(Path(path), plan.table.headers, rows, reason_header=reason_header, sheet=sheet)


def _recognised(shop: Shop, table: tables.Table, kind: str, format: str | None) -> Plan:
    guess = None
    if format:
        guess = formats.guess_as(table.headers, format)
        if guess is None or guess.kind != kind:
            raise UserError("import.format", format=format, names=", ".join(formats.format_names()))
    guess = guess or formats.recognise(table.headers, kind)[0]
    plan = Plan(table, kind, guess.format, guess.confidence, guess.platform, guess.items, dict(guess.mapping))
    plan.warnings = list(table.warnings)
    stored = known.remembered_mapping(shop, formats.signature(table.headers), kind) if not format else None
    if stored:
        plan.mapping = {
            index: field
            for index, name in enumerate(table.headers)
            if (field := stored.get(name, plan.mapping.get(index, ""))) and field in BY_KEY
        }
        plan.remembered = True
    return plan


def _lay_over(plan: Plan, mapping: Mapping[Any, str]) -> None:
    headers = plan.table.headers
    for column, name in mapping.items():
        if isinstance(column, int):
            index = column if 0 <= column < len(headers) else -1
        else:
            keys = [header_key(header) for header in headers]
            index = keys.index(header_key(column)) if header_key(column) in keys else -1
        if index < 0:
            raise UserError("import.column", column=column, name=plan.name)
        if name and (name not in BY_KEY or plan.kind not in BY_KEY[name].kinds):
            raise UserError("import.field", field=name, names=", ".join(field.key for field in fields_of(plan.kind)))
        if plan.mapping.get(index, "") == name:
            continue
        plan.by_hand = True
        plan.mapping.pop(index, None)
        if name:
            if not BY_KEY[name].many:
                plan.mapping = {i: other for i, other in plan.mapping.items() if other != name}
            plan.mapping[index] = name


def _evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    if not plan.mapping and plan.kind not in ("reviews", "votes"):
        raise UserError("import.nothing_mapped", name=plan.name)
    plan.stamp = known.stamp(shop)
    told = None if progress is None else (lambda done, total: progress(done, total, plan.name))
    with without_collecting():
        _ROOMS[plan.kind].evaluate(shop, plan, told, cancelled)
    plan.warnings[:0] = plan.table.warnings


def _remember(change: Change, plan: Plan) -> None:
    mapping = {name: plan.mapping.get(index, "") for index, name in enumerate(plan.table.headers)}
    change.execute(
        "INSERT INTO file_format (signature, kind, mapping) VALUES (?, ?, ?)"
        " ON CONFLICT (signature, kind) DO UPDATE SET mapping = excluded.mapping WHERE mapping IS NOT excluded.mapping",
        (formats.signature(plan.table.headers), plan.kind, json.dumps(mapping, ensure_ascii=False, sort_keys=True)),
    )
