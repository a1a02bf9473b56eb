"""Step 5: what goes to production, and who reported it (B6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.beta import CONFIDENCES, FIX_KINDS, FIX_STATUSES, IMPACTS, SEVERITIES
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Fix, FixReport
from seeddesk.workflow.clock import moment_of

FIELDS = ("title", "kind", "severity", "status", "owner", "impact", "confidence", "effort", "note")
_KNOWN = {"kind": FIX_KINDS, "severity": SEVERITIES, "status": FIX_STATUSES}


def add_fix(
    shop: Shop,
    launch_id: int,
    title: str,
    *,
    round_id: int | None = None,
    tester_ids: Iterable[int] = (),
    voice_ids: Iterable[int] = (),
    now: dt.datetime | None = None,
    **fields: Any,
) -> int:
    """Note something for production and return its id; testers and voices given have reported it.

    ``fields``: ``kind``, ``severity``, ``status`` (of the lists in domain/beta), ``owner``, ``note`` (text),
    ``impact`` (of IMPACTS or None), ``confidence`` (percent, of CONFIDENCES or None), ``effort`` (days
    over 0, or None). Raises UserError, with ``field``: ``fix.title``, ``fix.kind``, ``fix.severity``,
    ``fix.status``, ``fix.impact``, ``fix.confidence``, ``fix.effort``; and ``launch.missing``, ``round.missing``,
    ``tester.missing``, ``voice.missing`` (none, or of another launch).
    """
    if shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    if round_id is not None and shop.scalar("SELECT launch_id FROM round WHERE id = ?", (round_id,)) != launch_id:
        raise UserError("round.missing")
    values = _checked({"title": title, **fields})
    with shop.change("fix.add", title=values["title"]) as change:
        fix_id = change.insert(Fix, launch=launch_id, round=round_id, created_at=moment_of(now), **values)
        _report(change, fix_id, tester_ids, voice_ids)
    return fix_id


def update_fix(shop: Shop, fix_id: int, **fields: Any) -> None:
    """Change some fields of a fix; the errors of :func:`add_fix`, and ``fix.missing``."""
    title = _title(shop, fix_id)
    values = _checked(fields)
    if values:
        with shop.change("fix.update", title=values.get("title", title)) as change:
            change.update(Fix, fix_id, **values)


def set_fix_status(shop: Shop, fix_ids: Sequence[int], status: str) -> None:
    """Bring several fixes to a status. Raises UserError ``fix.status``, ``fix.missing``."""
    values = _checked({"status": status})
    titles = [_title(shop, fix_id) for fix_id in fix_ids]
    with shop.change("fix.status", status=status, count=len(titles), title=titles[0] if titles else "") as change:
        change.update(Fix, fix_ids, **values)


def delete_fixes(shop: Shop, fix_ids: Sequence[int]) -> None:
    """Remove fixes. Raises UserError ``fix.missing``."""
    titles = [_title(shop, fix_id) for fix_id in fix_ids]
    with shop.change("fix.delete", count=len(titles), title=titles[0] if len(titles) == 1 else "") as change:
        change.delete(Fix, fix_ids)


def report_fix(shop: Shop, fix_id: int, *, tester_ids: Iterable[int] = (), voice_ids: Iterable[int] = ()) -> int:
    """Note that these testers or voices report a fix too; returns how many had not yet.

    Raises UserError ``fix.missing``, ``tester.missing``, ``voice.missing``.
    """
    title = _title(shop, fix_id)
    with shop.change("fix.report", title=title) as change:
        new = _report(change, fix_id, tester_ids, voice_ids)
        change.values["count"] = new
    return new


def merge_fixes(shop: Shop, keep: int, others: Sequence[int]) -> None:
    """Make one fix of several that say the same: ``keep`` takes over who reported the others.

    The worst severity of them stays. Raises UserError ``fix.missing``, ``fix.merge`` (nothing to merge).
    """
    others = [fix_id for fix_id in others if fix_id != keep]
    if not others:
        raise UserError("fix.merge")
    with shop.change("fix.merge", title=_title(shop, keep), count=len(others)) as change:
        marks = ",".join("?" * (len(others) + 1))
        rows = change.rows(f"SELECT id, severity FROM fix WHERE id IN ({marks})", (keep, *others))
        if len(rows) != len(set(others)) + 1:
            raise UserError("fix.missing")
        worst = min((row["severity"] for row in rows), key=SEVERITIES.index)
        for other in others:
            reports = change.rows("SELECT tester_id, voice_id FROM fix_report WHERE fix_id = ?", (other,))
            _report(
                change, keep,
                [r["tester_id"] for r in reports if r["tester_id"]],
                [r["voice_id"] for r in reports if r["voice_id"]],
            )  # fmt: skip
        change.update(Fix, keep, severity=worst)
        change.delete(Fix, others)


def _report(change: Change, fix_id: int, tester_ids: Iterable[int], voice_ids: Iterable[int]) -> int:
    """Reports of a fix; who or what belongs to another launch is as good as missing."""
    new = 0
    launch_id = change.scalar("SELECT launch_id FROM fix WHERE id = ?", (fix_id,))
    of_tester = "SELECT r.launch_id FROM tester t JOIN round r ON r.id = t.round_id WHERE t.id = ?"
    for column, launch_of, ids, missing in (
        ("tester", of_tester, tester_ids, "tester.missing"),
        ("voice", "SELECT launch_id FROM voice WHERE id = ?", voice_ids, "voice.missing"),
    ):
        for row_id in dict.fromkeys(ids):
            if change.scalar(launch_of, (row_id,)) != launch_id:
                raise UserError(missing)
            # UNIQUE does not help here: SQLite holds two NULLs for different.
            known = change.scalar(f"SELECT 1 FROM fix_report WHERE fix_id = ? AND {column}_id = ?", (fix_id, row_id))
            if not known:
                change.insert(FixReport, fix=fix_id, **{column: row_id})
                new += 1
    return new


def _title(shop: Shop, fix_id: int) -> str:
    title = shop.scalar("SELECT title FROM fix WHERE id = ?", (fix_id,))
    if title is None:
        raise UserError("fix.missing")
    return title


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a fix has no {', '.join(sorted(unknown))}")
    values = {key: value.strip() if isinstance(value, str) else value for key, value in fields.items()}
    if "title" in values and not values["title"]:
        raise UserError("fix.title", field="title")
    limits.fitting(values, {"title": limits.LINE, "owner": limits.NAME, "note": limits.NOTE})
    for key, known in _KNOWN.items():
        if key in values and values[key] not in known:
            raise UserError(f"fix.{key}", field=key)
    impact, confidence = values.get("impact"), values.get("confidence")
    effort: Any = values.get("effort")
    if impact is not None and impact not in IMPACTS:
        raise UserError("fix.impact", field="impact")
    if confidence is not None and confidence not in CONFIDENCES:
        raise UserError("fix.confidence", field="confidence")
    if effort is not None and not effort > 0:
        raise UserError("fix.effort", field="effort")
    return values
