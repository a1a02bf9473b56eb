"""Chat groups for the window: the list with how many are in, and who is in one."""

from __future__ import annotations

from typing import Any

from seeddesk.store.engine import Shop
from seeddesk.store.members import display_name, member_rows


def groups(shop: Shop) -> list[dict[str, Any]]:
    """Every group: its columns with ``launch`` (name or ""), ``inside`` and ``left`` (people)."""
    return shop.rows(
        "SELECT g.*, coalesce(l.name, '') AS launch,"
        " count(m.id) FILTER (WHERE m.left_on IS NULL) AS inside,"
        " count(m.id) FILTER (WHERE m.left_on IS NOT NULL) AS left"
        " FROM chat_group g LEFT JOIN launch l ON l.id = g.launch_id LEFT JOIN membership m ON m.group_id = g.id"
        " GROUP BY g.id ORDER BY g.id"
    )


def group(shop: Shop, group_id: int) -> dict[str, Any] | None:
    """One group as stored, None if there is none."""
    return shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))


def group_members(shop: Shop, group_id: int) -> list[dict[str, Any]]:
    """Who is or was in a group: members with ``display``, ``in_since``, ``left_on``, ``others`` (group names),
    ``role``, ``group_note``."""
    standing = {
        row["member_id"]: row
        for row in shop.rows(
            "SELECT member_id, joined_on, left_on, role, note FROM membership WHERE group_id = ?", (group_id,)
        )
    }
    others: dict[int, list[str]] = {}
    for member, name in shop.tuples(
        "SELECT o.member_id, g.name FROM membership m JOIN membership o ON o.member_id = m.member_id"
        " AND o.group_id != m.group_id AND o.left_on IS NULL JOIN chat_group g ON g.id = o.group_id"
        " WHERE m.group_id = ? ORDER BY g.id",
        (group_id,),
    ):
        others.setdefault(member, []).append(name)
    return [
        row
        | {
            "display": display_name(row),
            "in_since": standing[row["id"]]["joined_on"],
            "left_on": standing[row["id"]]["left_on"],
            "role": standing[row["id"]]["role"],
            "group_note": standing[row["id"]]["note"],
            "others": others.get(row["id"], []),
        }
        for row in member_rows(shop, list(standing))
    ]


def groups_of(shop: Shop, member_id: int) -> list[dict[str, Any]]:
    """The groups a member is or was in: ``id``, ``name``, ``kind``, ``joined_on``, ``left_on``; present ones first."""
    return shop.rows(
        "SELECT g.id, g.name, g.kind, m.joined_on, m.left_on FROM membership m JOIN chat_group g ON g.id = m.group_id"
        " WHERE m.member_id = ? ORDER BY m.left_on IS NOT NULL, g.id",
        (member_id,),
    )


def picture(shop: Shop, picture_id: int) -> dict[str, Any] | None:
    """A picture as kept: ``format``, ``width``, ``height`` and ``data`` (base64); None if there is none."""
    return shop.one("SELECT * FROM picture WHERE id = ?", (picture_id,))


def with_roles(shop: Shop, group_id: int) -> int:
    """How many people in a group have a role."""
    return int(
        shop.scalar(
            "SELECT count(*) FROM membership WHERE group_id = ? AND left_on IS NULL AND role != ''", (group_id,)
        )
    )
