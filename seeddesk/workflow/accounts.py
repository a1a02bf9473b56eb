"""The shop's own accounts, and which member is reached through which (F6)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Account, Reach
from seeddesk.store.names import need_members

KINDS = ("personal", "official", "group", "mini", "shop", "other")
PLATFORMS = ("wechat", "wecom", "qq", "taobao", "pdd", "douyin", "xiaohongshu", "weidian", "youzan", "1688")
CAPACITIES = {"personal": 5_000, "group": 500}
"""What such an account usually holds, offered for a new one."""
NAME_LIMIT, NOTE_LIMIT = 60, 5_000
MOST = 1_000_000_000


def add_account(shop: Shop, values: Mapping[str, Any]) -> int:
    """Add an account and return its id.

    ``values``: ``name``, ``kind`` (KINDS), ``handle``, ``platform``, ``keeper``, ``capacity`` (people or None),
    ``since`` (date or None), ``note``. Raises UserError ``account.nameless``, ``account.taken`` (name),
    ``account.too_long`` (limit), ``account.capacity`` (limit), ``account.kind``, ``account.date``, each with ``field``.
    """
    with shop.change("account.add") as change:
        columns = _checked(change, {"name": "", **values}, None)
        change.values["name"] = columns["name"]
        return change.insert(Account, **columns)


def edit_account(shop: Shop, account_id: int, values: Mapping[str, Any]) -> None:
    """Change some columns of an account. Raises what :func:`add_account` raises, and ``account.gone``."""
    with shop.change("account.edit") as change:
        row = _row(change, account_id)
        columns = _checked(change, values, account_id)
        change.values["name"] = columns.get("name", row["name"])
        if columns:
            change.update(Account, account_id, **columns)


def delete_accounts(shop: Shop, account_ids: Collection[int]) -> None:
    """Remove accounts; the members stay, only that they were reached through them is forgotten."""
    ids = list(account_ids)
    with shop.change("account.delete", count=len(ids)) as change:
        change.values["name"] = _row(change, ids[0])["name"] if ids else ""
        change.delete(Account, ids)


def reach_through(shop: Shop, account_id: int, member_ids: Collection[int], *, today: date | None = None) -> int:
    """Note that members are reached through an account; returns how many are new. Who was lost is back from today.

    Raises UserError ``account.gone``, ``member.gone``, ``account.full`` (free, count) beyond its capacity.
    """
    with shop.change("account.reach", account="", count=0) as change:
        need_members(change, member_ids)
        return _link(change, account_id, member_ids, today or date.today())


def link_group(shop: Shop, account_id: int, group_id: int, *, today: date | None = None) -> int:
    """Link everybody who is in a chat group now. The errors of :func:`reach_through`, and ``group.gone``."""
    with shop.change("account.reach", account="", count=0) as change:
        if change.scalar("SELECT 1 FROM chat_group WHERE id = ?", (group_id,)) is None:
            raise UserError("group.gone")
        rows = change.rows("SELECT member_id FROM membership WHERE group_id = ? AND left_on IS NULL", (group_id,))
        return _link(change, account_id, [row["member_id"] for row in rows], today or date.today())


def link_platform(shop: Shop, account_id: int, platform: str, *, today: date | None = None) -> int:
    """Link everybody who has an id on a platform (as imported). The errors of :func:`reach_through`."""
    with shop.change("account.reach", account="", count=0) as change:
        rows = change.rows("SELECT DISTINCT member_id FROM identity WHERE platform = ? ORDER BY 1", (platform,))
        return _link(change, account_id, [row["member_id"] for row in rows], today or date.today())


def lose_reach(shop: Shop, account_id: int, member_ids: Collection[int], *, today: date | None = None) -> None:
    """Members can no longer be reached through it as of today (deleted, blocked). Raises ``account.gone``."""
    day = today or date.today()
    with shop.change("account.lose", account="", count=0) as change:
        name = _row(change, account_id)["name"]
        before = change.connection.total_changes()
        change.executemany(
            "UPDATE reach SET lost_on = ? WHERE account_id = ? AND member_id = ? AND lost_on IS NULL",
            [(day, account_id, member) for member in member_ids],
        )
        change.values.update(account=name, count=change.connection.total_changes() - before)


def remove_reach(shop: Shop, account_id: int, member_ids: Collection[int]) -> None:
    """Strike members from an account's list as if they had never been on it. Raises ``account.gone``."""
    with shop.change("account.strike", account="", count=len(member_ids)) as change:
        change.values["account"] = _row(change, account_id)["name"]
        change.executemany(
            "DELETE FROM reach WHERE account_id = ? AND member_id = ?", [(account_id, one) for one in member_ids]
        )


def _link(change: Change, account_id: int, member_ids: Collection[int], day: date) -> int:
    row = _row(change, account_id)
    there = {one["member_id"]: one for one in change.rows(
        "SELECT id, member_id, lost_on FROM reach WHERE account_id = ?", (account_id,))}  # fmt: skip
    reached = sum(one["lost_on"] is None for one in there.values())
    new = [one for one in dict.fromkeys(member_ids) if one not in there or there[one]["lost_on"] is not None]
    if row["capacity"] is not None and reached + len(new) > row["capacity"]:
        raise UserError("account.full", free=max(0, row["capacity"] - reached), count=len(new))
    change.update(Reach, [there[one]["id"] for one in new if one in there], since=day, lost_on=None)
    change.insert_many(
        Reach, ("account", "member", "since"), [(account_id, one, day) for one in new if one not in there]
    )
    change.values.update(account=row["name"], count=len(new))
    return len(new)


def _row(change: Change, account_id: int) -> dict[str, Any]:
    rows = change.rows("SELECT * FROM account WHERE id = ?", (account_id,))
    if not rows:
        raise UserError("account.gone")
    return rows[0]


def _checked(change: Change, values: Mapping[str, Any], account_id: int | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for field in ("name", "handle", "platform", "keeper"):
        if field in values:
            columns[field] = clean(str(values[field] or ""))
            if len(columns[field]) > NAME_LIMIT:
                raise UserError("account.too_long", field=field, limit=NAME_LIMIT)
    if "name" in columns:
        if not columns["name"]:
            raise UserError("account.nameless", field="name")
        if change.scalar("SELECT 1 FROM account WHERE name = ? AND id IS NOT ?", (columns["name"], account_id)):
            raise UserError("account.taken", field="name", name=columns["name"])
    if "kind" in values:
        if values["kind"] not in KINDS:
            raise UserError("account.kind", field="kind")
        columns["kind"] = values["kind"]
    if "capacity" in values:
        capacity = values["capacity"]
        if capacity is not None and (not isinstance(capacity, int) or not 1 <= capacity <= MOST):
            raise UserError("account.capacity", field="capacity", limit=MOST)
        columns["capacity"] = capacity
    if "since" in values:
        if values["since"] is not None and not isinstance(values["since"], date):
            raise UserError("account.date", field="since")
        columns["since"] = values["since"]
    if "note" in values:
        columns["note"] = str(values["note"] or "").strip()
        if len(columns["note"]) > NOTE_LIMIT:
            raise UserError("account.too_long", field="note", limit=NOTE_LIMIT)
    return columns
