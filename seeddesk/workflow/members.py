"""Adding, editing, tagging and removing members by hand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean, phone
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Identity, Member, MemberTag, Tag
from seeddesk.store.names import member_name
from seeddesk.store.pinyin import spell

TEXTS = ("name", "nick", "email", "wechat", "province", "city", "source", "note")
CHOICES = {
    "gender": ("", "f", "m"),
    "tier": ("", "kol", "core", "regular", "buzz"),
    "own_circle": ("", "relative", "friend", "staff", "owner"),
    "consent": ("", "yes", "no"),
}
LIMITS = {"name": limits.NAME, "nick": limits.NAME, "note": limits.NOTE}
DEFAULT_LIMIT = limits.LINE
LOST = ("shop_order", "interaction", "membership", "candidate", "tester", "review", "referral", "ledger", "honour")
"""What goes with a deleted member and is told."""


def add_member(shop: Shop, values: Mapping[str, Any], *, now: datetime | None = None) -> int:
    """Add a member and return the id.

    ``values``: columns of Member, ``tags`` (names) and ``identities`` ({platform: value}). Raises
    UserError: ``member.nameless``, ``member.phone``, ``member.phone_taken``, ``member.email``,
    ``member.identity_taken``, ``member.too_long``, ``member.birthday``, each with ``field``.
    """
    columns = _checked(values)
    identities = _identities(values)
    if not any((columns.get("name"), columns.get("nick"), columns.get("phone"), identities)):
        raise UserError("member.nameless", field="name")
    now = now or datetime.now()
    with shop.change("member.add") as change:
        _phone_free(change, columns, None)
        pinyin, initials = spell(columns.get("name") or columns.get("nick") or "")
        columns = {"joined_on": now.date(), **columns, "tier_by_hand": bool(columns.get("tier"))}
        member = change.insert(Member, **columns, pinyin=pinyin, initials=initials, created_at=now)
        _set_identities(change, member, identities)
        _add_tags(change, [member], values.get("tags") or ())
        change.values["name"] = member_name(change, member)
    return member


def edit_member(shop: Shop, member_id: int, values: Mapping[str, Any]) -> None:
    """Change some columns of a member; ``tags`` and ``identities``, where given, replace the old ones.

    Raises what :func:`add_member` raises, and ``member.gone``.
    """
    columns = _checked(values)
    found = shop.one("SELECT * FROM member WHERE id = ?", (member_id,))
    if found is None:
        raise UserError("member.gone")
    after = {**found, **columns}
    kept = _identities(values) if "identities" in values else {"": "kept"}
    if not any((after["name"], after["nick"], after["phone"], kept)):
        raise UserError("member.nameless", field="name")
    with shop.change("member.edit") as change:
        _phone_free(change, columns, member_id)
        if "name" in columns or "nick" in columns:
            columns["pinyin"], columns["initials"] = spell(after["name"] or after["nick"])
        if "tier" in columns:
            columns["tier_by_hand"] = bool(columns["tier"])
        if columns:
            change.update(Member, member_id, **columns)
        if "identities" in values:
            _set_identities(change, member_id, _identities(values))
        if "tags" in values:
            _replace_tags(change, member_id, values["tags"])
        change.values["name"] = member_name(change, member_id)


def delete_members(shop: Shop, member_ids: Collection[int]) -> None:
    """Remove members with their orders, interactions, places in groups and beta tests; voices and votes stay, unnamed.

    The entry of the history counts under ``lost`` what went with them.
    """
    with shop.change("member.delete", count=len(member_ids)) as change:
        before = _numbers(change)
        if len(member_ids) == 1:
            change.values["name"] = member_name(change, *member_ids)
        change.delete(Member, member_ids)
        after = _numbers(change)
        change.values["lost"] = {table: before[table] - after[table] for table in LOST if before[table] > after[table]}


def _numbers(change: Change) -> dict[str, int]:
    return {table: int(change.scalar(f"SELECT count(*) FROM {table}")) for table in LOST}


def tag_members(shop: Shop, member_ids: Collection[int], tags: Iterable[str]) -> None:
    """Give members tags; those who have one already keep it."""
    names = _tag_names(tags)
    with shop.change("member.tag", tags=" · ".join(names), count=len(member_ids)) as change:
        _add_tags(change, member_ids, names)


def untag_members(shop: Shop, member_ids: Collection[int], tags: Iterable[str]) -> None:
    """Take tags from members."""
    names = _tag_names(tags)
    with shop.change("member.untag", tags=" · ".join(names), count=len(member_ids)) as change:
        change.executemany(
            "DELETE FROM member_tag WHERE member_id = ? AND tag_id = (SELECT id FROM tag WHERE name = ?)",
            [(member, name) for member in member_ids for name in names],
        )
        drop_unused_tags(change)


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for name in TEXTS:
        if name in values:
            text = str(values[name] or "")
            columns[name] = text.strip() if name == "note" else clean(text)
            if len(columns[name]) > LIMITS.get(name, DEFAULT_LIMIT):
                raise UserError("member.too_long", field=name, limit=LIMITS.get(name, DEFAULT_LIMIT))
    for name, allowed in CHOICES.items():
        if name in values:
            if (values[name] or "") not in allowed:
                raise UserError("member.choice", field=name)
            columns[name] = values[name] or ""
    if columns.get("email") and ("@" not in columns["email"] or " " in columns["email"]):
        raise UserError("member.email", field="email")
    if "phone" in values:
        columns["phone"] = ""
        if clean(str(values["phone"] or "")):
            read = phone(values["phone"])
            if read is None or not read.identifies:
                raise UserError("member.phone", field="phone")
            columns["phone"] = read.value
    for name in ("birthday", "joined_on"):
        if name in values:
            day = values[name]
            if day is not None and not isinstance(day, date):
                raise UserError("member.date", field=name)
            if name == "birthday" and day is not None and day > date.today():
                raise UserError("member.birthday", field=name)
            columns[name] = day
    return columns


def _phone_free(change: Change, columns: Mapping[str, Any], member_id: int | None) -> None:
    if columns.get("phone"):
        other = change.scalar("SELECT id FROM member WHERE phone = ? AND id IS NOT ?", (columns["phone"], member_id))
        if other is not None:
            raise UserError("member.phone_taken", field="phone", name=member_name(change, other), member=other)


def _identities(values: Mapping[str, Any]) -> dict[str, str]:
    given = values.get("identities") or {}
    return {platform: clean(str(value)) for platform, value in given.items() if clean(str(value or ""))}


def _set_identities(change: Change, member: int, identities: Mapping[str, str]) -> None:
    for platform, value in identities.items():
        taken = change.scalar(
            "SELECT member_id FROM identity WHERE platform = ? AND value = ? AND member_id != ?",
            (platform, value, member),
        )
        if taken:
            raise UserError("member.identity_taken", field=platform, value=value, member=taken)
    have = {row["platform"]: row for row in change.rows("SELECT * FROM identity WHERE member_id = ?", (member,))}
    for platform, row in have.items():
        if platform not in identities:
            change.delete(Identity, row["id"])
        elif row["value"] != identities[platform]:
            change.update(Identity, row["id"], value=identities[platform])
    for platform, value in identities.items():
        if platform not in have:
            change.insert(Identity, member=member, platform=platform, value=value)


def _tag_names(tags: Iterable[str]) -> list[str]:
    names = list(dict.fromkeys(name for name in (clean(str(tag)) for tag in tags) if name))
    for name in names:
        if len(name) > 50:
            raise UserError("member.too_long", field="tags", limit=50)
    return names


def tag_id(change: Change, name: str) -> int:
    """The id of a tag, made if it is new."""
    found = change.scalar("SELECT id FROM tag WHERE name = ?", (name,))
    return found if found is not None else change.insert(Tag, name=name)


def _add_tags(change: Change, members: Collection[int], tags: Iterable[str]) -> None:
    for name in _tag_names(tags):
        tag = tag_id(change, name)
        change.executemany(
            "INSERT OR IGNORE INTO member_tag (member_id, tag_id) VALUES (?, ?)", [(member, tag) for member in members]
        )


def _replace_tags(change: Change, member: int, tags: Iterable[str]) -> None:
    wanted = {tag_id(change, name) for name in _tag_names(tags)}
    have = {row["tag_id"]: row["id"] for row in change.rows("SELECT * FROM member_tag WHERE member_id = ?", (member,))}
    change.delete(MemberTag, [row for tag, row in have.items() if tag not in wanted])
    for tag in wanted - have.keys():
        change.insert(MemberTag, member=member, tag=tag)
    drop_unused_tags(change)


def drop_unused_tags(change: Change) -> None:
    """Remove tags that neither a member nor a theme nor an audience has any more."""
    change.execute(
        "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM member_tag) AND id NOT IN (SELECT tag_id FROM launch_tag)"
        " AND id NOT IN (SELECT tag_id FROM audience WHERE tag_id IS NOT NULL)"
    )
