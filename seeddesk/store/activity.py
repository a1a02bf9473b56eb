"""What counts as being active: one list of sources, from which every page draws in the shape it needs.

Contact is whatever was counted in a chat or session, what somebody said, voted or reviewed; an order counts on the
day it was paid (of no other day known: ordered). Points of the screening score weigh these by formulas of their own
(store/screen.py).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from seeddesk.store.engine import Shop


@dataclass(frozen=True)
class Source:
    """Rows that are activity: what stands behind FROM (``a`` is the row with the member), SQL of the member and of
    the ISO day, what must hold of the row, and whether it is contact or an order."""

    table: str
    member: str
    day: str
    test: str
    contact: bool = True


SOURCES = (
    Source("interaction a", "a.member_id", "a.day", "1"),
    Source("ballot a", "a.member_id", "substr(a.at, 1, 10)", "a.member_id IS NOT NULL"),
    Source("voice a", "a.member_id", "substr(a.said_at, 1, 10)", "a.member_id IS NOT NULL"),
    Source("tester a CROSS JOIN review r ON r.tester_id = a.id", "a.member_id", "substr(r.at, 1, 10)", "1"),
    Source(
        "shop_order a", "a.member_id", "substr(coalesce(a.paid_at, a.ordered_at), 1, 10)",
        "a.status = 'paid' AND a.member_id IS NOT NULL", contact=False,
    ),
)  # fmt: skip


def each(columns: str, where: str, *, contact: bool | None = None, start: str = "") -> list[str]:
    """One SELECT per source; ``{member}`` and ``{day}`` in ``columns`` and ``where`` stand for the source's own.

    ``contact``: only contact (True) or only orders (False). ``start``: tables to begin with in FROM.
    """
    return [
        f"SELECT {columns} FROM {start}{one.table} WHERE {one.test} AND {where}"
        .replace("{member}", one.member).replace("{day}", one.day)
        for one in SOURCES
        if contact is None or one.contact == contact
    ]  # fmt: skip


def bought_between(shop: Shop, after: dt.date, until: dt.date) -> set[int]:
    """Members with a paid order later than ``after``, up to and with ``until``."""
    return _between(shop, after, until, contact=False)


def active_between(shop: Shop, after: dt.date, until: dt.date) -> set[int]:
    """Members who bought, wrote, voted, said or reviewed something in that span."""
    return _between(shop, after, until, contact=None)


def _between(shop: Shop, after: dt.date, until: dt.date, *, contact: bool | None) -> set[int]:
    span = (after.isoformat(), until.isoformat())
    return {
        row[0]
        for sql in each("DISTINCT {member}", "{day} > ? AND {day} <= ?", contact=contact)
        for row in shop.tuples(sql, span)
    }
