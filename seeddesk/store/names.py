"""What to call a member, the same way as :func:`seeddesk.store.members.display_name`, and who is called so."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import match_name

if TYPE_CHECKING:
    from seeddesk.store.engine import Change, Shop


def shown(alias: str) -> str:
    """SQL for the name of the member row ``alias`` (NULL when the row is missing): name, nick, first id, phone."""
    return (
        f"CASE WHEN {alias}.id IS NULL THEN NULL ELSE COALESCE(NULLIF({alias}.name, ''), NULLIF({alias}.nick, ''),"
        f" (SELECT value FROM identity WHERE member_id = {alias}.id ORDER BY id LIMIT 1),"
        f" NULLIF({alias}.phone, ''), '#' || {alias}.id) END"
    )


def member_name(source: Shop | Change, member_id: int | None) -> str:
    """What to call one member; empty when there is none of that id."""
    return source.scalar(f"SELECT {shown('m')} FROM member m WHERE m.id = ?", (member_id,)) or ""


def need_members(source: Shop | Change, member_ids: Collection[int]) -> None:
    """Raise UserError ``member.gone`` unless all of these are members (still)."""
    ids = set(member_ids)
    there = source.scalar(
        "SELECT count(*) FROM json_each(?) j CROSS JOIN member m ON m.id = j.value", (json.dumps(list(ids)),)
    )
    if there != len(ids):
        raise UserError("member.gone")


def called_alike(shop: Shop, names: Iterable[str]) -> list[tuple[int, str]]:
    """Members one of whose names could be one of these, each with that name as stored.

    Equal but for case and blanks, which is all SQLite can tell; compare them by ``match_name``.
    """
    keys = sorted({key for name in names for key in (name.replace(" ", "").lower(), match_name(name))})
    if not keys:
        return []
    wanted = json.dumps(keys, ensure_ascii=False)
    pairs: list[tuple[int, str]] = []
    places = [("member", "id", column) for column in ("name", "nick", "wechat")]
    for table, key, column in [*places, ("identity", "member_id", "value")]:
        pairs += [
            (row[0], row[1])
            for row in shop.tuples(
                f"SELECT {key}, {column} FROM {table} WHERE replace(lower({column}), ' ', '') IN"
                " (SELECT value FROM json_each(?))",
                (wanted,),
            )
        ]
    return pairs
