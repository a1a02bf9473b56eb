"""Who brought whom, as step 2 shows it: chains, orders that came through people, and a picture of the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.network import Picture, Through, Wood, brought, picture, through, wood
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

TOP = 10
"""So many people are asked about: what share of the orders comes through them?"""
DRAWN = 300
LISTED = 2_000


@dataclass(frozen=True)
class KeyPeople:
    """``rows``: who brought somebody, the longest chain first, each with ``id``, ``name``, ``direct``, ``chain``,
    ``stayed`` and ``orders``; at most 2,000 of ``bringers``. ``people``: how many were brought, ``stayed`` of them are
    still there. ``names`` of all in the picture."""

    rows: Sequence[dict[str, Any]]
    bringers: int
    people: int
    stayed: int
    orders: Through
    trees: Wood
    picture: Picture
    names: dict[int, str]


def count(shop: Shop) -> int:
    """How many were brought by somebody; quick."""
    return shop.scalar("SELECT count(*) FROM referral")


def key_people(shop: Shop) -> KeyPeople:
    """Count chains and orders. An order counts for a chain when it was paid on or after the day its buyer was
    brought (always when that day is not known); a person's own orders do not count as brought by them.

    The whole is every paid order whose buyer is known.
    """
    found = shop.tuples("SELECT inviter_id, invitee_id, left_on IS NOT NULL FROM referral")
    trees = wood(((one, other) for one, other, _ in found), [other for _, other, gone in found if gone])
    orders = dict(
        shop.tuples(
            "SELECT r.invitee_id, count(*) FROM referral r JOIN shop_order o ON o.member_id = r.invitee_id"
            " WHERE o.status = 'paid'"
            " AND (r.on_day IS NULL OR substr(coalesce(o.paid_at, o.ordered_at, '9999'), 1, 10) >= r.on_day)"
            " GROUP BY 1"
        )
    )
    total = shop.scalar("SELECT count(*) FROM shop_order WHERE status = 'paid' AND member_id IS NOT NULL")
    ranked = brought(trees, orders)
    drawn = picture(trees, DRAWN)
    wanted = sorted({one.person for one in ranked[:LISTED]} | {one.person for one in drawn.placed})
    names: dict[int, str] = {}
    for part in range(0, len(wanted), 500):
        ids = wanted[part : part + 500]
        marks = ",".join("?" * len(ids))
        names.update(shop.tuples(f"SELECT m.id, {shown('m')} FROM member m WHERE m.id IN ({marks})", ids))
    rows = [
        {
            "id": one.person,
            "name": names.get(one.person, f"#{one.person}"),
            "direct": one.direct,
            "chain": one.chain,
            "stayed": one.stayed,
            "orders": one.orders,
        }
        for one in ranked[:LISTED]
    ]
    return KeyPeople(
        rows,
        len(ranked),
        len(found),
        sum(not gone for _, _, gone in found),
        through(trees, orders, total, TOP),
        trees,
        drawn,
        names,
    )
