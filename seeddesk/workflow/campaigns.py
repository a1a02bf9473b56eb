"""Campaigns: write down, change, call off; and say of joinings through which of them they came about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.campaigns import KINDS
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Campaign, Membership

_COUNTS = ("target", "threshold")
_AMOUNTS = ("budget_cents", "cost_cents")


def add_campaign(shop: Shop, values: Mapping[str, Any]) -> int:
    """Write down a campaign and return its id.

    ``values``: ``name``, ``kind`` (KINDS), ``from_on``, ``to_on`` (dates), ``launch``, ``group`` (ids or None),
    ``target``, ``threshold`` (people or None), ``budget_cents``, ``cost_cents``, ``incentive``, ``note``. Raises
    UserError ``campaign.nameless``, ``campaign.taken`` (name), ``campaign.too_long`` (limit), ``campaign.kind``,
    ``campaign.days``, ``campaign.number`` (limit), ``campaign.group``, each with ``field``.
    """
    columns = _checked(shop, values, None)
    for field in ("name", "from_on", "to_on"):
        if columns.get(field) is None:
            raise UserError("campaign.nameless" if field == "name" else "campaign.days", field=field)
    with shop.change("campaign.add", name=columns["name"]) as change:
        return change.insert(Campaign, **columns)


def edit_campaign(shop: Shop, campaign_id: int, values: Mapping[str, Any]) -> None:
    """Change some columns. Raises as :func:`add_campaign`, and ``campaign.gone``."""
    row = _row(shop, campaign_id)
    columns = _checked(shop, values, row)
    with shop.change("campaign.edit", name=columns.get("name", row["name"])) as change:
        if columns:
            change.update(Campaign, campaign_id, **columns)


def call_off(shop: Shop, campaign_id: int, off: bool = True) -> None:
    """Call a campaign off, or take that back; its joins keep their mark. Raises ``campaign.gone``."""
    row = _row(shop, campaign_id)
    with shop.change("campaign.off" if off else "campaign.on", name=row["name"]) as change:
        change.update(Campaign, campaign_id, state="off" if off else "")


def delete_campaigns(shop: Shop, campaign_ids: Collection[int]) -> None:
    """Delete campaigns; how those who came through them came is not known again."""
    name = _row(shop, next(iter(campaign_ids)))["name"] if campaign_ids else ""
    with shop.change("campaign.delete", name=name, count=len(campaign_ids)) as change:
        change.delete(Campaign, campaign_ids)


def assign_joins(shop: Shop, membership_ids: Collection[int], campaign_id: int) -> int:
    """These joinings came through a campaign; returns how many were changed. Raises ``campaign.gone``."""
    row = _row(shop, campaign_id)
    with shop.change("campaign.assign", name=row["name"], count=0) as change:
        return _mark(change, membership_ids, campaign_id, False)


def mark_natural(shop: Shop, membership_ids: Collection[int]) -> int:
    """These people came by themselves; returns how many were changed."""
    with shop.change("campaign.natural", count=0) as change:
        return _mark(change, membership_ids, None, True)


def unmark_joins(shop: Shop, membership_ids: Collection[int]) -> int:
    """How these people came is not known; returns how many were changed."""
    with shop.change("campaign.unmark", count=0) as change:
        return _mark(change, membership_ids, None, False)


def _mark(change: Change, ids: Collection[int], campaign: int | None, natural: bool) -> int:
    known = {row["id"]: row for row in change.rows("SELECT id, campaign_id, natural FROM membership")}
    wanted = [
        one for one in dict.fromkeys(ids)
        if one in known and (known[one]["campaign_id"], bool(known[one]["natural"])) != (campaign, natural)
    ]  # fmt: skip
    change.update(Membership, wanted, campaign=campaign, natural=natural)
    change.values["count"] = len(wanted)
    return len(wanted)


def _row(shop: Shop, campaign_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM campaign WHERE id = ?", (campaign_id,))
    if row is None:
        raise UserError("campaign.gone")
    return row


def _checked(shop: Shop, values: Mapping[str, Any], row: Mapping[str, Any] | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "name" in values:
        name = limits.one_line(str(values["name"] or ""))
        if not name:
            raise UserError("campaign.nameless", field="name")
        _fits(name, limits.NAME, "name")
        if shop.scalar(
            "SELECT 1 FROM campaign WHERE name = ? AND id IS NOT ?", (name, row["id"] if row else None)
        ):
            raise UserError("campaign.taken", field="name", name=name)
        columns["name"] = name
    if "kind" in values:
        if values["kind"] not in KINDS:
            raise UserError("campaign.kind", field="kind")
        columns["kind"] = values["kind"]
    columns |= {field: values[field] for field in ("from_on", "to_on") if field in values}
    if columns.keys() & {"from_on", "to_on"}:
        first, last = (columns.get(field, _day(row, field)) for field in ("from_on", "to_on"))
        if first is None or last is None or last < first:
            raise UserError("campaign.days", field="to_on" if first else "from_on")
    for fields, most in ((_COUNTS, limits.COUNT), (_AMOUNTS, limits.CENTS)):
        for field in fields:
            if field in values:
                value = values[field]
                if value is not None and not (1 if field in _COUNTS else 0) <= value <= most:
                    raise UserError("campaign.number", field=field, limit=most)
                columns[field] = value
    for field, table in (("launch", "launch"), ("group", "chat_group")):
        if field in values:
            wanted = values[field] or None
            if wanted is not None and shop.scalar(f"SELECT 1 FROM {table} WHERE id = ?", (wanted,)) is None:
                raise UserError("campaign.group", field=field)
            columns[field] = wanted
    if "incentive" in values:
        columns["incentive"] = bool(values["incentive"])
    if "note" in values:
        columns["note"] = limits.lines(str(values["note"] or ""))
        _fits(columns["note"], limits.NOTE, "note")
    return columns


def _day(row: Mapping[str, Any] | None, field: str) -> dt.date | None:
    return dt.date.fromisoformat(row[field]) if row else None


def _fits(text: str, limit: int, field: str) -> None:
    if limits.over(text, limit):
        raise UserError("campaign.too_long", field=field, limit=limit)
