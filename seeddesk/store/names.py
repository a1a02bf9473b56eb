"""What to call a member, as a piece of SQL, the same way as :func:`seeddesk.store.members.display_name`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
