"""Filters of the directory: a dict from criterion to value, as it is saved in a segment.

``tier``, ``own_circle``: codes ("" for none) · ``tag``, ``source``, ``city``: texts · ``group``, ``account``: ids
(account 0: reached through none) — any of them fits. ``activity``: ``"30"`` active in the last 30 days, ``"-90"``
not in the last 90, ``"never"``. ``orders``: ``"0"`` none, ``"2"`` at least two. ``joined``, ``last_order``:
[first, last] ISO days, either may be "".
``core_of``: ids of launches whose core group they joined (what the steps count as core users; the tier of that
name is sorted by activity in the whole shop).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from seeddesk.store.activity import each
from seeddesk.store.engine import Shop

CRITERIA = (
    "tier", "tag", "group", "core_of", "activity", "orders", "own_circle", "source", "city", "joined", "last_order",
    "account",
)  # fmt: skip
ACTIVITY = ("7", "30", "90", "-30", "-90", "never")
ORDERS = ("0", "1", "2", "5")
Part = tuple[str, list[Any]]

_BOUGHT = (
    "SELECT id, max(n) AS n FROM (SELECT member_id AS id, count(*) AS n FROM shop_order"
    " WHERE status = 'paid' AND member_id IS NOT NULL GROUP BY 1"
    " UNION ALL SELECT id, total_orders FROM member WHERE total_orders > 0) GROUP BY id"
)
_ACTIVE = " UNION ".join(
    [*each("{member} AS id", "{day} >= ?1"), "SELECT id FROM member WHERE coalesce(last_order_on, '') >= ?1"]
)


def fitting(shop: Shop, filters: Mapping[str, Any], today: date) -> set[int] | None:
    """The ids that fit every filter; None when there is none. Unknown criteria are passed over."""
    found: set[int] | None = None
    for criterion in CRITERIA:
        value = filters.get(criterion)
        if value in (None, "", [], ["", ""]):
            continue
        sql, values = _PARTS[criterion](value, today)
        hits = {row[0] for row in shop.tuples(sql, values)}
        found = hits if found is None else found & hits
        if not found:
            return set()
    return found


def cleaned(filters: Mapping[str, Any]) -> dict[str, Any]:
    """The filters that narrow, of known criteria, in a fixed order."""
    return {name: filters[name] for name in CRITERIA if filters.get(name) not in (None, "", [], ["", ""])}


def segments(shop: Shop) -> list[dict[str, Any]]:
    """The saved filters by name: ``id``, ``name``, ``filters`` (dict)."""
    rows = shop.rows("SELECT id, name, filters FROM segment ORDER BY name")
    return [row | {"filters": read(row["filters"])} for row in rows]


def read(text: str) -> dict[str, Any]:
    """The filters of a segment's row; nothing where they cannot be read."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return cleaned(found) if isinstance(found, dict) else {}


def cities(shop: Shop) -> list[str]:
    """Where members live, the most frequent first."""
    return [
        row[0]
        for row in shop.tuples("SELECT city FROM member WHERE city != '' GROUP BY city ORDER BY count(*) DESC, city")
    ]


def _column(name: str) -> Callable[[Any, date], Part]:
    def part(value: Sequence[str], _today: date) -> Part:
        return f"SELECT id FROM member WHERE {name} IN ({_marks(value)})", list(value)

    return part


def _marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))


def _tag(value: Sequence[str], _today: date) -> Part:
    return (
        f"SELECT mt.member_id FROM member_tag mt JOIN tag t ON t.id = mt.tag_id WHERE t.name IN ({_marks(value)})",
        list(value),
    )


def _group(value: Sequence[int], _today: date) -> Part:
    return (
        f"SELECT member_id FROM membership WHERE group_id IN ({_marks(value)}) AND left_on IS NULL",
        list(value),
    )


def _account(value: Sequence[int], _today: date) -> Part:
    parts, values = [], [one for one in value if one]
    if values:
        parts.append(f"SELECT member_id FROM reach WHERE account_id IN ({_marks(values)}) AND lost_on IS NULL")
    if 0 in value:
        parts.append("SELECT id FROM member WHERE id NOT IN (SELECT member_id FROM reach WHERE lost_on IS NULL)")
    return " UNION ".join(parts), values


def _activity(value: str, today: date) -> Part:
    if value == "never":
        return f"SELECT id FROM member EXCEPT SELECT id FROM ({_ACTIVE})", ["0"]
    days = int(value)
    since = (today - timedelta(days=abs(days) - 1)).isoformat()
    if days > 0:
        return _ACTIVE, [since]
    return f"SELECT id FROM member EXCEPT SELECT id FROM ({_ACTIVE})", [since]


def _orders(value: str, _today: date) -> Part:
    if int(value) == 0:
        return f"SELECT id FROM member EXCEPT SELECT id FROM ({_BOUGHT})", []
    return f"SELECT id FROM ({_BOUGHT}) WHERE n >= ?", [int(value)]


def _joined(value: Sequence[str], _today: date) -> Part:
    first, last = value
    return (
        "SELECT id FROM member WHERE joined_on IS NOT NULL AND joined_on >= ? AND joined_on <= ?",
        [first or "0000-01-01", last or "9999-12-31"],
    )


def _core_of(value: Sequence[int], _today: date) -> Part:
    return (
        f"SELECT member_id FROM candidate WHERE state = 'joined' AND launch_id IN ({_marks(value)})",
        list(value),
    )


_LAST = (
    "SELECT id, max(day) AS day FROM"
    " (SELECT member_id AS id, substr(max(coalesce(paid_at, ordered_at)), 1, 10) AS day FROM shop_order"
    " WHERE status = 'paid' AND member_id IS NOT NULL GROUP BY 1"
    " UNION ALL SELECT id, last_order_on FROM member WHERE last_order_on IS NOT NULL) GROUP BY id"
)


def _last_order(value: Sequence[str], _today: date) -> Part:
    first, last = value
    return f"SELECT id FROM ({_LAST}) WHERE day >= ? AND day <= ?", [first or "0000-01-01", last or "9999-12-31"]


_PARTS: dict[str, Callable[[Any, date], Part]] = {
    "tier": _column("tier"),
    "own_circle": _column("own_circle"),
    "source": _column("source"),
    "city": _column("city"),
    "tag": _tag,
    "group": _group,
    "activity": _activity,
    "orders": _orders,
    "joined": _joined,
    "last_order": _last_order,
    "core_of": _core_of,
    "account": _account,
}
