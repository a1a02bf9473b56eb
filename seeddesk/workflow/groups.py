"""Chat groups: the wide A group, the core B group, trial groups; who is in, since when, and who left."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Candidate, ChatGroup, Membership

KINDS = ("wide", "core", "trial")
USUAL_ROLES = ("host", "volunteer", "guest")
PLATFORMS = ("wechat", "qq", "douyin", "xiaohongshu", "")
NAME_LIMIT, RULES_LIMIT, REASON_LIMIT = 60, 5_000, 200
ROLE_LIMIT, ROLES, NOTE_LIMIT = 20, 12, 300
TAG_LIMIT, TAGS = 30, 12
MOST = 1_000_000


def add_group(shop: Shop, values: Mapping[str, Any]) -> int:
    """Add a group and return its id.

    ``values``: ``name``, ``kind`` (KINDS), ``platform``, ``capacity`` (people or None), ``launch`` (id or None),
    ``rules``, ``schedule``, ``roles`` and ``tags`` (words, or a text with commas). Raises UserError
    ``group.nameless``, ``group.taken``, ``group.too_long`` (limit), ``group.many`` (limit), ``group.capacity``,
    ``group.kind``, each with ``field``.
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


def copy_group(
    shop: Shop, group_id: int, name: str, *, with_roles: bool = False, today: date | None = None
) -> int:
    """A new group set up like another: kind, platform, capacity, launch, rules, schedule, roles, tags; returns its id.

    Nobody is in it, or with ``with_roles`` those who have a role in the other, with it. The QR picture is not copied:
    it leads into the other group. Raises UserError ``group.gone``, ``group.full`` and what :func:`add_group` raises for
    a name.
    """
    found = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    columns = _checked(shop, {"name": name}, None)
    with shop.change("group.copy", name=columns["name"], old=found["name"]) as change:
        set_up = ("kind", "platform", "capacity", "rules", "schedule", "roles", "tags")
        kept = {column: found[column] for column in set_up}
        made = change.insert(ChatGroup, **columns, **kept, launch=found["launch_id"])
        if with_roles:
            roles = {
                row["member_id"]: row["role"]
                for row in change.rows(
                    "SELECT member_id, role FROM membership WHERE group_id = ? AND left_on IS NULL AND role != ''"
                    " ORDER BY id",
                    (group_id,),
                )
            }
            put_in(change, made, list(roles), today or date.today())
            change.executemany(
                "UPDATE membership SET role = ? WHERE group_id = ? AND member_id = ?",
                [(role, made, member) for member, role in roles.items()],
            )
    return made


def delete_groups(shop: Shop, group_ids: Collection[int]) -> None:
    """Remove groups with their lists of who was in; the members stay."""
    first = _name_of(shop, next(iter(group_ids))) if group_ids else ""
    with shop.change("group.delete", name=first, count=len(group_ids)) as change:
        change.delete(ChatGroup, group_ids)
        drop_unused_pictures(change)


def drop_unused_pictures(change: Change) -> None:
    """Remove pictures that no group shows any more; undoing brings them back."""
    change.execute(
        "DELETE FROM picture WHERE id NOT IN (SELECT picture_id FROM chat_group WHERE picture_id IS NOT NULL)"
    )


def add_to_group(shop: Shop, group_id: int, member_ids: Collection[int], *, today: date | None = None) -> int:
    """Put members into a group; returns how many are new in it. Who had left is in again from today.

    Whoever comes into the B group of a launch has joined that launch, too. Raises UserError ``group.gone``,
    ``group.full`` (free, count) when they would be more than its capacity.
    """
    name = _name_of(shop, group_id)
    with shop.change("group.join", group=name, count=0) as change:
        new = put_in(change, group_id, member_ids, today or date.today())
        change.values["count"] = len(new)
    return len(new)


def put_in(change: Change, group_id: int, member_ids: Collection[int], day: date) -> list[int]:
    """Put members into a group within a larger action; returns who is new in it. Raises UserError ``group.full``."""
    group = change.rows("SELECT * FROM chat_group WHERE id = ?", (group_id,))[0]
    inside, left = _who(change, group_id)
    new = [member for member in dict.fromkeys(member_ids) if member not in inside]
    if group["capacity"] is not None and len(inside) + len(new) > group["capacity"]:
        raise UserError("group.full", free=max(0, group["capacity"] - len(inside)), count=len(new))
    again = [left[member] for member in new if member in left]
    change.update(Membership, again, joined_on=day, left_on=None, left_reason="")
    change.insert_many(
        Membership,
        ("group", "member", "joined_on"),
        ((group_id, member, day) for member in new if member not in left),
    )
    if group["kind"] == "core" and group["launch_id"] is not None:
        note_joined(change, group["launch_id"], new, datetime.combine(day, time()))
    return new


def note_joined(change: Change, launch_id: int, member_ids: Collection[int], at: datetime) -> list[int]:
    """Note members as joined in the screening of a launch; returns those who were not. Who is in the B group has
    joined, whatever stood there before."""
    standing = {
        row["member_id"]: row for row in change.rows("SELECT * FROM candidate WHERE launch_id = ?", (launch_id,))
    }
    new = [member for member in member_ids if standing.get(member, {}).get("state") != "joined"]
    for member in new:
        values = {"state": "joined", "reason": "", "answered_at": at, "joined_at": at}
        if member in standing:
            change.update(Candidate, standing[member]["id"], **values)
        else:
            change.insert(Candidate, launch=launch_id, member=member, **values)
    return new


def set_role(shop: Shop, group_id: int, member_ids: Collection[int], role: str) -> None:
    """Give members a role in a group: host, volunteer, guest, one of the group's own, or "" for a member like all.

    A role the group does not know yet becomes one of its own. Raises UserError ``group.gone``,
    ``group.too_long`` (field, limit), ``group.many`` (field, limit).
    """
    found = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if found is None:
        raise UserError("group.gone")
    wanted = clean(role)
    own = words(found["roles"])
    if wanted and wanted not in (*USUAL_ROLES, *own):
        own.append(wanted)
    checked = _words(own, "roles", ROLE_LIMIT, ROLES)
    with shop.change("group.role", group=found["name"], count=len(member_ids), role=wanted) as change:
        if checked != found["roles"]:
            change.update(ChatGroup, group_id, roles=checked)
        change.executemany(
            "UPDATE membership SET role = ? WHERE group_id = ? AND member_id = ? AND role != ?",
            [(wanted, group_id, member, wanted) for member in member_ids],
        )


def set_note(shop: Shop, group_id: int, member_id: int, note: str) -> None:
    """Note something about a member in a group. Raises UserError ``group.gone``, ``group.too_long`` (field, limit)."""
    name, note = _name_of(shop, group_id), note.strip()
    if len(note) > NOTE_LIMIT:
        raise UserError("group.too_long", field="note", limit=NOTE_LIMIT)
    with shop.change("group.note", group=name, count=1) as change:
        change.execute(
            "UPDATE membership SET note = ? WHERE group_id = ? AND member_id = ?", (note, group_id, member_id)
        )


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
    if "schedule" in values:
        columns["schedule"] = str(values["schedule"] or "").strip()
        if len(columns["schedule"]) > RULES_LIMIT:
            raise UserError("group.too_long", field="schedule", limit=RULES_LIMIT)
    for field, limit, most in (("roles", ROLE_LIMIT, ROLES), ("tags", TAG_LIMIT, TAGS)):
        if field in values:
            columns[field] = _words(words(values[field]), field, limit, most)
    return columns


def words(value: str | Iterable[str] | None) -> list[str]:
    """Words of a text with commas of any kind, or of a list; each once."""
    text = value if isinstance(value, str) else ",".join(value or ())
    parts = re.split(r"[,，、;；\n]", text)
    return list(dict.fromkeys(word for word in map(clean, parts) if word))


def _words(found: Collection[str], field: str, limit: int, most: int) -> str:
    if any(len(word) > limit for word in found):
        raise UserError("group.too_long", field=field, limit=limit)
    if len(found) > most:
        raise UserError("group.many", field=field, limit=most)
    return ", ".join(found)
