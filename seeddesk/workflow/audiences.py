"""Candidate audiences of a launch: write down, mark, choose one with a reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.audiences import HIGH, LOW, MARKS, MOST
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Audience
from seeddesk.workflow.members import drop_unused_tags, tag_id


def add_audience(shop: Shop, launch_id: int, values: Mapping[str, Any]) -> int:
    """Write down an audience and return its id.

    ``values``: ``name``, ``tag`` (name or ""), the marks (1 to 5 or None), ``note``. Raises UserError
    ``launch.missing``, ``audience.many`` (limit), ``audience.nameless``, ``audience.taken`` (name),
    ``audience.mark`` (low, high), ``audience.too_long`` (limit), each with ``field`` where there is one.
    """
    if shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    if shop.scalar("SELECT count(*) FROM audience WHERE launch_id = ?", (launch_id,)) >= MOST:
        raise UserError("audience.many", limit=MOST)
    columns = _checked(shop, launch_id, values, None)
    if "name" not in columns:
        raise UserError("audience.nameless", field="name")
    with shop.change("audience.add", name=columns["name"]) as change:
        return change.insert(Audience, launch=launch_id, **_tagged(change, columns))


def edit_audience(shop: Shop, audience_id: int, values: Mapping[str, Any]) -> None:
    """Change an audience. Raises as :func:`add_audience`, and ``audience.gone``."""
    row = _row(shop, audience_id)
    columns = _checked(shop, row["launch_id"], values, audience_id)
    with shop.change("audience.edit", name=columns.get("name", row["name"])) as change:
        tagged = _tagged(change, columns)
        if tagged:
            change.update(Audience, audience_id, **tagged)
        drop_unused_tags(change)


def delete_audiences(shop: Shop, audience_ids: Collection[int]) -> None:
    """Strike audiences; the members and their tags stay."""
    name = _row(shop, next(iter(audience_ids)))["name"] if audience_ids else ""
    with shop.change("audience.delete", name=name, count=len(audience_ids)) as change:
        change.delete(Audience, audience_ids)
        drop_unused_tags(change)


def choose_audience(shop: Shop, audience_id: int, reason: str) -> None:
    """Begin with this audience, and say why; the one chosen before is no longer.

    Raises UserError ``audience.gone``, ``audience.reason``, ``audience.too_long``.
    """
    row, why = _row(shop, audience_id), limits.one_line(reason)
    if not why:
        raise UserError("audience.reason", field="reason")
    _fits(why, limits.LINE, "reason")
    with shop.change("audience.choose", name=row["name"]) as change:
        change.execute("UPDATE audience SET chosen = 0, reason = '' WHERE launch_id = ?", (row["launch_id"],))
        change.update(Audience, audience_id, chosen=True, reason=why)


def _row(shop: Shop, audience_id: int) -> dict[str, Any]:
    row = shop.one("SELECT * FROM audience WHERE id = ?", (audience_id,))
    if row is None:
        raise UserError("audience.gone")
    return row


def _fits(text: str, limit: int, field: str) -> None:
    if limits.over(text, limit):
        raise UserError("audience.too_long", field=field, limit=limit)


def _checked(shop: Shop, launch_id: int, values: Mapping[str, Any], audience_id: int | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "name" in values:
        name = limits.one_line(str(values["name"] or ""))
        if not name:
            raise UserError("audience.nameless", field="name")
        _fits(name, limits.NAME, "name")
        if shop.scalar(
            "SELECT 1 FROM audience WHERE launch_id = ? AND name = ? AND id IS NOT ?", (launch_id, name, audience_id)
        ):
            raise UserError("audience.taken", field="name", name=name)
        columns["name"] = name
    for mark in MARKS:
        if mark in values:
            value = values[mark]
            if value is not None and not LOW <= value <= HIGH:
                raise UserError("audience.mark", field=mark, low=LOW, high=HIGH)
            columns[mark] = value
    if "tag" in values:
        columns["tag"] = limits.one_line(str(values["tag"] or ""))
        _fits(columns["tag"], limits.NAME, "tag")
    if "note" in values:
        columns["note"] = limits.lines(str(values["note"] or ""))
        _fits(columns["note"], limits.NOTE, "note")
    return columns


def _tagged(change: Change, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns with the tag's id in place of its name; a tag nobody has yet is made."""
    if "tag" not in columns:
        return dict(columns)
    return {**columns, "tag": tag_id(change, columns["tag"]) if columns["tag"] else None}
