"""Chat groups: the wide A group, the core B group, trial groups; who is in, since when, and who left."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import ChatGroup, Membership

KINDS = ("wide", "core", "trial")
PLATFORMS = ("wechat", "qq", "douyin", "xiaohongshu", "")
NAME_LIMIT, RULES_LIMIT, REASON_LIMIT = 60, 5_000, 200
MOST = 1_000_000


def add_group(shop: Shop, values: Mapping[str, Any]) -> int:
    """Add a group and return its id.

    ``values``: ``name``, ``kind`` (KINDS), ``platform``, ``capacity`` (people or None), ``launch`` (id or None),
    ``rules``. Raises UserError ``group.nameless``, ``group.taken``, ``group.too_long`` (limit),
    ``group.capacity``, ``group.kind``, each with ``field``.
    """
    columns = _checked(shop, values, None)
    if "name" not in columns:
        raise UserError("group.nameless", field="name")
    with shop.change("group.add", name=columns["name"]) as change:
        return change.insert(ChatGroup, **columns)


def edit_group(shop: Shop, group_id: int, values: Mapping[str, Any]) -> None:
    """Change some columns of a group. Raises what :func:`add_group` raises, and ``group.gone``."""
    before = _name_of(shop, group_id)
    columns = _checked(shop, values, group_id)
    with shop.change("group.edit", name=columns.get("name", before)) as change:
        if columns:
            change.update(ChatGroup, group_id, **columns)


def copy_group(shop: Shop, group_id: int, name: str) -> int:
    """A new, empty group set up like another: kind, platform, capacity, launch, rules; returns its id.

    Raises UserError ``group.gone`` and what :func:`add_group` raises for a name.
    """
    found = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    columns = _checked(shop, {"name": name}, None)
    with shop.change("group.copy", name=columns["name"], old=found["name"]) as change:
        return change.insert(
            ChatGroup,
            **columns,
            kind=found["kind"],
            platform=found["platform"],
            capacity=found["capacity"],
            launch=found["launch_id"],
            rules=found["rules"],
        )


def delete_groups(shop: Shop, group_ids: Collection[int]) -> None:
    """Remove groups with their lists of who was in; the members stay."""
    first = _name_of(shop, next(iter(group_ids))) if group_ids else ""
    with shop.change("group.delete", name=first, count=len(group_ids)) as change:
        change.delete(ChatGroup, group_ids)


def add_to_group(shop: Shop, group_id: int, member_ids: Collection[int], *, today: date | None = None) -> int:
    """Put members into a group; returns how many are new in it. Who had left is in again from today.

    Raises UserError ``group.gone``, ``group.full`` (free, count) when they would be more than its capacity.
    """
    found = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    day = today or date.today()
    with shop.change("group.join", group=found["name"], count=0) as change:
        inside, left = _who(change, group_id)
        new = [member for member in dict.fromkeys(member_ids) if member not in inside]
        if found["capacity"] is not None and len(inside) + len(new) > found["capacity"]:
            raise UserError("group.full", free=max(0, found["capacity"] - len(inside)), count=len(new))
        change.update(Membership, [left[member] for member in new if member in left], joined_on=day, left_on=None)
        change.insert_many(
            Membership,
            ("group", "member", "joined_on"),
            ((group_id, member, day) for member in new if member not in left),
        )
        change.values["count"] = len(new)
    return len(new)


def leave_group(shop: Shop, group_id: int, member_ids: Collection[int], *, today: date | None = None) -> None:
    """Note that members left a group today; that they were in stays known. Raises UserError ``group.gone``."""
    name, day = _name_of(shop, group_id), today or date.today()
    with shop.change("group.leave", group=name, count=0) as change:
        inside, _left = _who(change, group_id)
        rows = [inside[member] for member in member_ids if member in inside]
        change.update(Membership, rows, left_on=day)
        change.values["count"] = len(rows)


def remove_from_group(shop: Shop, group_id: int, member_ids: Collection[int]) -> None:
    """Strike members from a group's list as if they had never been in. Raises UserError ``group.gone``."""
    name = _name_of(shop, group_id)
    with shop.change("group.strike", group=name, count=len(member_ids)) as change:
        change.executemany(
            "DELETE FROM membership WHERE group_id = ? AND member_id = ?", [(group_id, member) for member in member_ids]
        )


def set_membership_days(
    shop: Shop, group_id: int, member_id: int, joined_on: date | None, left_on: date | None
) -> None:
    """Say when a member joined and left a group. Raises UserError ``group.days`` when the order is wrong."""
    if joined_on is not None and left_on is not None and left_on < joined_on:
        raise UserError("group.days", field="left_on")
    name = _name_of(shop, group_id)
    with shop.change("group.days", group=name, count=1) as change:
        change.execute(
            "UPDATE membership SET joined_on = ?, left_on = ? WHERE group_id = ? AND member_id = ?",
            (joined_on, left_on, group_id, member_id),
        )


def note_leaving(shop: Shop, group_id: int, member_ids: Collection[int], reason: str) -> None:
    """Note why members left a group; an empty reason takes the note away.

    Raises UserError ``group.gone``, ``group.too_long`` (field, limit).
    """
    name, reason = _name_of(shop, group_id), clean(reason)
    if len(reason) > REASON_LIMIT:
        raise UserError("group.too_long", field="reason", limit=REASON_LIMIT)
    with shop.change("group.leaving", group=name, count=len(member_ids), reason=reason) as change:
        change.executemany(
            "UPDATE membership SET left_reason = ? WHERE group_id = ? AND member_id = ?",
            [(reason, group_id, member) for member in member_ids],
        )


def _who(change: Change, group_id: int) -> tuple[dict[int, int], dict[int, int]]:
    """Member → row of those inside, and of those who left."""
    inside: dict[int, int] = {}
    left: dict[int, int] = {}
    for row in change.rows("SELECT id, member_id, left_on FROM membership WHERE group_id = ?", (group_id,)):
        (inside if row["left_on"] is None else left)[row["member_id"]] = row["id"]
    return inside, left


def _name_of(shop: Shop, group_id: int) -> str:
    name = shop.scalar("SELECT name FROM chat_group WHERE id = ?", (group_id,))
    if name is None:
        raise UserError("group.gone")
    return str(name)


def _checked(shop: Shop, values: Mapping[str, Any], group_id: int | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "name" in values:
        name = clean(str(values["name"] or ""))
        if not name:
            raise UserError("group.nameless", field="name")
        if len(name) > NAME_LIMIT:
            raise UserError("group.too_long", field="name", limit=NAME_LIMIT)
        if shop.scalar("SELECT 1 FROM chat_group WHERE name = ? AND id IS NOT ?", (name, group_id)):
            raise UserError("group.taken", field="name", name=name)
        columns["name"] = name
    if "kind" in values:
        if values["kind"] not in KINDS:
            raise UserError("group.kind", field="kind")
        columns["kind"] = values["kind"]
    if "platform" in values:
        columns["platform"] = clean(str(values["platform"] or ""))
    if "capacity" in values:
        capacity = values["capacity"]
        if capacity is not None and not 1 <= capacity <= MOST:
            raise UserError("group.capacity", field="capacity", limit=MOST)
        columns["capacity"] = capacity
    if "launch" in values:
        columns["launch"] = values["launch"] or None
    if "rules" in values:
        columns["rules"] = str(values["rules"] or "").strip()
        if len(columns["rules"]) > RULES_LIMIT:
            raise UserError("group.too_long", field="rules", limit=RULES_LIMIT)
    return columns
