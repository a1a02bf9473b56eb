"""Referral races: set one up, note who brought whom in it, close it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.race import last_claim, leads_to
from seeddesk.store.engine import Shop
from seeddesk.store.models import Race, Referral
from seeddesk.store.names import member_name
from seeddesk.store.race import rules_of
from seeddesk.workflow.clock import moment_of
from seeddesk.workflow.interactions import record_referrals

MOST_DAYS = 365
_CHECKS = ("must_join", "fit_theme", "own_circle", "staff")


def add_race(shop: Shop, values: Mapping[str, Any]) -> int:
    """Set up a race and return its id.

    ``values``: ``name``, ``starts_at``, ``ends_at`` (datetimes), ``launch``, ``group`` (ids or None),
    ``claim_days``, ``stay_days`` (0 to 365), ``must_join``, ``fit_theme``, ``own_circle``, ``staff`` (bools),
    ``prizes``. Raises UserError ``race.nameless``, ``race.taken`` (name), ``race.too_long`` (limit),
    ``race.times``, ``race.number`` (limit), ``race.group``, ``race.needs_group``, ``race.needs_theme``, each with
    ``field``.
    """
    columns = _checked(shop, values, None)
    if "name" not in columns:
        raise UserError("race.nameless", field="name")
    if columns.get("starts_at") is None:
        raise UserError("race.times", field="starts_at")
    with shop.change("race.add", name=columns["name"]) as change:
        return change.insert(Race, **columns)


def edit_race(shop: Shop, race_id: int, values: Mapping[str, Any]) -> None:
    """Change a race. Raises as :func:`add_race`, and ``race.gone``, ``race.closed``."""
    row = _open_one(shop, race_id)
    columns = _checked(shop, values, row)
    with shop.change("race.edit", name=columns.get("name", row["name"])) as change:
        if columns:
            change.update(Race, race_id, **columns)


def delete_races(shop: Shop, race_ids: Collection[int]) -> None:
    """Delete races; who brought whom stays noted."""
    name = _row(shop, next(iter(race_ids)))["name"] if race_ids else ""
    with shop.change("race.delete", name=name, count=len(race_ids)) as change:
        change.delete(Race, race_ids)


def close_race(shop: Shop, race_id: int, *, now: dt.datetime | None = None) -> None:
    """Close a race: it stays as it stands. Raises ``race.gone``, ``race.closed``."""
    row = _open_one(shop, race_id)
    with shop.change("race.close", name=row["name"]) as change:
        change.update(Race, race_id, closed_at=moment_of(now))


def reopen_race(shop: Shop, race_id: int) -> None:
    """Open a closed race again. Raises ``race.gone``."""
    row = _row(shop, race_id)
    with shop.change("race.reopen", name=row["name"]) as change:
        change.update(Race, race_id, closed_at=None)


def note_claim(
    shop: Shop, race_id: int, inviter: int, invitee: int, day: dt.date | None, *, now: dt.datetime | None = None
) -> None:
    """Note in a race who brought whom.

    Raises UserError ``race.gone``, ``race.closed``, ``race.late`` (until), ``race.day`` (field), ``referral.self``,
    ``referral.loop``, ``referral.taken`` (name of the invitee, of the inviter) or ``referral.known`` where just
    this is noted already.
    """
    row, at = _open_one(shop, race_id), moment_of(now)
    rules = rules_of(row)
    if inviter == invitee:
        raise UserError("referral.self", member=inviter)
    if at > last_claim(rules):
        raise UserError("race.late", until=last_claim(rules).strftime("%Y-%m-%d %H:%M"))
    if day is None or not rules.starts.date() <= day <= min(rules.ends.date(), at.date()):
        raise UserError("race.day", field="on")
    above = dict(shop.tuples("SELECT invitee_id, inviter_id FROM referral"))
    known = above.get(invitee)
    if known == inviter:
        raise UserError("referral.known")
    if known is not None:
        raise UserError("referral.taken", name=member_name(shop, invitee), inviter=member_name(shop, known))
    if leads_to(above, inviter, invitee):
        raise UserError("referral.loop", member=invitee)
    record_referrals(shop, [(inviter, invitee, day, None)], now=at)


def note_left(shop: Shop, referral_ids: Collection[int], day: dt.date | None) -> None:
    """Those who were brought are gone again since a day, or (None) are there.

    Raises ``referral.left`` (name) when that is before they were brought.
    """
    chosen = _referrals(shop, referral_ids)
    for row in chosen:
        if day is not None and row["on_day"] and day.isoformat() < row["on_day"]:
            raise UserError("referral.left", name=member_name(shop, row["invitee_id"]))
    with shop.change("referral.left" if day else "referral.stays", count=len(chosen)) as change:
        change.update(Referral, [row["id"] for row in chosen], left_on=day)


def remove_claims(shop: Shop, referral_ids: Collection[int]) -> None:
    """Strike notes of who brought whom."""
    chosen = _referrals(shop, referral_ids)
    with shop.change("referral.delete", count=len(chosen)) as change:
        change.delete(Referral, [row["id"] for row in chosen])


def _referrals(shop: Shop, ids: Collection[int]) -> list[dict[str, Any]]:
    found = (shop.one("SELECT * FROM referral WHERE id = ?", (one,)) for one in dict.fromkeys(ids))
    return [row for row in found if row is not None]


def _row(shop: Shop, race_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM race WHERE id = ?", (race_id,))
    if row is None:
        raise UserError("race.gone")
    return row


def _open_one(shop: Shop, race_id: int) -> dict[str, Any]:
    row = _row(shop, race_id)
    if row["closed_at"]:
        raise UserError("race.closed", name=row["name"])
    return row


def _checked(shop: Shop, values: Mapping[str, Any], row: Mapping[str, Any] | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "name" in values:
        name = limits.one_line(str(values["name"] or ""))
        if not name:
            raise UserError("race.nameless", field="name")
        _fits(name, limits.NAME, "name")
        if shop.scalar("SELECT 1 FROM race WHERE name = ? AND id IS NOT ?", (name, row["id"] if row else None)):
            raise UserError("race.taken", field="name", name=name)
        columns["name"] = name
    columns |= {field: values[field] for field in ("starts_at", "ends_at") if field in values}
    if columns.keys() & {"starts_at", "ends_at"}:
        first, last = (columns.get(field, _moment(row, field)) for field in ("starts_at", "ends_at"))
        if first is None or last is None or last <= first or (last - first).days > MOST_DAYS:
            raise UserError("race.times", field="ends_at" if first else "starts_at")
    for field in ("claim_days", "stay_days"):
        if field in values:
            value = values[field] or 0
            if not 0 <= value <= MOST_DAYS:
                raise UserError("race.number", field=field, limit=MOST_DAYS)
            columns[field] = value
    columns |= {field: bool(values[field]) for field in _CHECKS if field in values}
    for field, table in (("launch", "launch"), ("group", "chat_group")):
        if field in values:
            wanted = values[field] or None
            if wanted is not None and shop.scalar(f"SELECT 1 FROM {table} WHERE id = ?", (wanted,)) is None:
                raise UserError("race.group", field=field)
            columns[field] = wanted
    if "prizes" in values:
        columns["prizes"] = limits.lines(str(values["prizes"] or ""))
        _fits(columns["prizes"], limits.NOTE, "prizes")
    _whole(shop, columns, row)
    return columns


def _whole(shop: Shop, columns: Mapping[str, Any], row: Mapping[str, Any] | None) -> None:
    """What one rule needs of another."""
    before = row or {}

    def now(field: str, stored: str = "") -> Any:
        return columns[field] if field in columns else before.get(stored or field)

    if now("must_join") and now("group", "group_id") is None:
        raise UserError("race.needs_group", field="group")
    if now("fit_theme") and not shop.scalar(
        "SELECT 1 FROM launch_tag WHERE launch_id = ?", (now("launch", "launch_id"),)
    ):
        raise UserError("race.needs_theme", field="fit_theme")


def _moment(row: Mapping[str, Any] | None, field: str) -> dt.datetime | None:
    return dt.datetime.fromisoformat(row[field]) if row else None


def _fits(text: str, limit: int, field: str) -> None:
    if limits.over(text, limit):
        raise UserError("race.too_long", field=field, limit=limit)
