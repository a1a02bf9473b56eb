"""The candidate audiences of a launch, with who of the members belongs to them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from seeddesk.domain.audiences import total
from seeddesk.store.activity import active_between
from seeddesk.store.engine import Shop

ACTIVE_DAYS = 90


def audiences(shop: Shop, launch_id: int, today: dt.date) -> list[dict[str, Any]]:
    """Rows of the table with ``tag`` (name or ""), ``members`` with that tag (None without a tag), ``active``
    of them in the last 90 days, and ``total`` of the marks; in the order they were written down."""
    rows = shop.rows(
        "SELECT a.*, coalesce(t.name, '') AS tag FROM audience a LEFT JOIN tag t ON t.id = a.tag_id"
        " WHERE a.launch_id = ? ORDER BY a.id",
        (launch_id,),
    )
    active = (
        active_between(shop, today - dt.timedelta(days=ACTIVE_DAYS), today) if any(r["tag"] for r in rows) else set()
    )
    found = []
    for row in rows:
        members = [one[0] for one in shop.tuples("SELECT member_id FROM member_tag WHERE tag_id = ?", (row["tag_id"],))]
        found.append(
            row
            | {
                "members": len(members) if row["tag"] else None,
                "active": len(active.intersection(members)) if row["tag"] else None,
                "total": total(row),
            }
        )
    return found
