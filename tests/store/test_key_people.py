"""Who brought whom, read from a shop file."""

from __future__ import annotations

import time
from typing import Any

from seeddesk.store.engine import Shop
from seeddesk.store.key_people import count, key_people
from seeddesk.store.models import Member, Order, Referral


def people(shop: Shop, pairs: list[tuple[int, int, str | None, str | None]], members: int) -> None:
    with shop.change("test") as change:
        change.insert_many(Member, ["id", "name"], [(one, f"M{one}") for one in range(1, members + 1)])
        change.insert_many(Referral, ["inviter", "invitee", "on_day", "left_on"], pairs)


def order(shop: Shop, member: int | None, day: str | None, status: str = "paid") -> None:
    with shop.change("test") as change:
        number = str(change.scalar("SELECT count(*) FROM shop_order"))
        change.insert(Order, member=member, number=number, status=status, paid_at=day and f"{day} 10:00:00")


def test_orders_count_from_the_day_their_buyer_was_brought(shop: Shop) -> None:
    people(shop, [(1, 2, "2026-05-01", None), (2, 3, None, "2026-05-20"), (4, 5, "2026-05-01", None)], 6)
    order(shop, 2, "2026-04-30")  # before: did not come through anybody
    order(shop, 2, "2026-05-01")
    order(shop, 3, "2020-01-01")  # day of being brought not known: counts
    order(shop, 3, "2026-05-02", "refunded")
    order(shop, 1, "2026-05-02")  # the bringer's own
    order(shop, 6, "2026-05-02")
    order(shop, None, "2026-05-02")
    found = key_people(shop)
    rows = {row["name"]: row for row in found.rows}
    assert list(rows) == ["M1", "M2", "M4"]
    assert (rows["M1"]["direct"], rows["M1"]["chain"], rows["M1"]["stayed"], rows["M1"]["orders"]) == (1, 2, 1, 2)
    assert (found.people, found.stayed, found.bringers, count(shop)) == (3, 2, 3, 3)
    assert (found.orders.orders, found.orders.n) == (2, 5)
    assert found.orders.few
    assert found.names[3] == "M3" and found.picture.rest == 0


def test_nobody_brought_anybody(shop: Shop) -> None:
    found = key_people(shop)
    assert not found.rows and found.orders.share is None and not found.picture.placed


def test_fifty_thousand_people_are_counted_in_moments(shop: Shop) -> None:
    pairs: list[Any] = [(max(1, one // 4), one, None, None) for one in range(2, 50_001)]
    people(shop, pairs, 50_000)
    started = time.process_time()
    found = key_people(shop)
    assert time.process_time() - started < 5
    assert len(found.picture.placed) == 300 and found.picture.rest == 49_700
    assert len(found.rows) == 2_000 and found.bringers == 12_500
