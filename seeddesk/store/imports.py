"""What an import has to know of the shop before it can say what is new."""

from __future__ import annotations

import json
from typing import Any

from seeddesk.store.engine import Shop

MEMBER_COLUMNS = (
    "name", "nick", "phone", "phone_masked", "email", "wechat", "gender", "birthday", "province", "city", "source",
    "tier", "own_circle", "would_buy", "consent", "note", "joined_on", "total_orders", "total_cents", "last_order_on",
)  # fmt: skip
"""The columns of a member that files can fill, in the order imports carry them."""

ORDER_COLUMNS = (
    "member_id", "platform", "number", "status", "ordered_at", "paid_at", "paid_cents", "quantity", "title",
    "promo_code", "note",
)  # fmt: skip


def stamp(shop: Shop) -> tuple[int, int]:
    """Changes whenever anything in the shop did."""
    row = shop.tuples("SELECT coalesce(max(id), 0), coalesce(sum(state = 'done'), 0) FROM history")[0]
    return row[0], row[1]


def member_rows(shop: Shop) -> list[tuple[Any, ...]]:
    """All members: id, then :data:`MEMBER_COLUMNS`."""
    return shop.tuples(f"SELECT id, {', '.join(MEMBER_COLUMNS)} FROM member")


def identities(shop: Shop) -> list[tuple[int, str, str]]:
    """All platform ids: member, platform, value."""
    return shop.tuples("SELECT member_id, platform, value FROM identity ORDER BY id")  # pyright: ignore[reportReturnType]


def member_tags(shop: Shop) -> dict[int, set[str]]:
    """Tag names by member."""
    found: dict[int, set[str]] = {}
    for member, name in shop.tuples(
        "SELECT member_tag.member_id, tag.name FROM member_tag JOIN tag ON tag.id = member_tag.tag_id"
    ):
        found.setdefault(member, set()).add(name)
    return found


def order_rows(shop: Shop) -> list[tuple[Any, ...]]:
    """All orders: id, then :data:`ORDER_COLUMNS`."""
    return shop.tuples(f"SELECT id, {', '.join(ORDER_COLUMNS)} FROM shop_order")


def order_items(shop: Shop) -> dict[int, set[tuple[str, str, int, int | None]]]:
    """Lines of orders by order: title, variant, quantity, price."""
    found: dict[int, set[tuple[str, str, int, int | None]]] = {}
    for order, *line in shop.tuples("SELECT order_id, title, variant, quantity, price_cents FROM order_item"):
        found.setdefault(order, set()).add(tuple(line))  # pyright: ignore[reportArgumentType]
    return found


def remembered_mapping(shop: Shop, signature: str, kind: str) -> dict[str, str] | None:
    """The mapping made by hand for such a header row: column name → field key, ``""`` for left out."""
    text = shop.scalar("SELECT mapping FROM file_format WHERE signature = ? AND kind = ?", (signature, kind))
    return json.loads(text) if text else None


def testers_to_find(shop: Shop, round_id: int) -> list[dict[str, Any]]:
    """The testers of a round with all their rows hold, and their codes joined by blanks."""
    return shop.rows(
        "SELECT tester.*, member.name, member.nick, member.phone, member.email, member.wechat,"
        " (SELECT group_concat(code, ' ') FROM code WHERE code.tester_id = tester.id) AS codes"
        " FROM tester JOIN member ON member.id = tester.member_id WHERE tester.round_id = ? ORDER BY tester.id",
        (round_id,),
    )


def round_reviews(shop: Shop, round_id: int) -> dict[int, dict[str, Any]]:
    """Reviews of a round by tester, with ``marks`` {point: mark}."""
    found = {
        row["tester_id"]: {**row, "marks": {}}
        for row in shop.rows(
            "SELECT review.* FROM review JOIN tester ON tester.id = review.tester_id WHERE tester.round_id = ?",
            (round_id,),
        )
    }
    by_id = {row["id"]: row for row in found.values()}
    for review, point, mark in shop.tuples("SELECT review_id, point_id, mark FROM review_mark"):
        if review in by_id:
            by_id[review]["marks"][point] = mark
    return found
