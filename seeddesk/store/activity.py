"""Who did anything at all in a span of days; orders count when they are paid."""

from __future__ import annotations

import datetime as dt

from seeddesk.store.engine import Shop

_BOUGHT = (
    "SELECT DISTINCT member_id FROM shop_order WHERE status = 'paid' AND member_id IS NOT NULL"
    " AND substr(coalesce(paid_at, ordered_at), 1, 10) > ? AND substr(coalesce(paid_at, ordered_at), 1, 10) <= ?"
)
_IN_TOUCH = (
    "SELECT DISTINCT member_id FROM interaction WHERE day > ? AND day <= ?",
    "SELECT DISTINCT member_id FROM ballot WHERE member_id IS NOT NULL AND substr(at, 1, 10) > ?"
    " AND substr(at, 1, 10) <= ?",
    "SELECT DISTINCT member_id FROM voice WHERE member_id IS NOT NULL AND substr(said_at, 1, 10) > ?"
    " AND substr(said_at, 1, 10) <= ?",
    "SELECT DISTINCT t.member_id FROM review r JOIN tester t ON t.id = r.tester_id WHERE substr(r.at, 1, 10) > ?"
    " AND substr(r.at, 1, 10) <= ?",
)


def bought_between(shop: Shop, after: dt.date, until: dt.date) -> set[int]:
    """Members with a paid order later than ``after``, up to and with ``until``."""
    return {row[0] for row in shop.tuples(_BOUGHT, (after.isoformat(), until.isoformat()))}


def active_between(shop: Shop, after: dt.date, until: dt.date) -> set[int]:
    """Members who bought, wrote, voted, said or reviewed something in that span."""
    span = (after.isoformat(), until.isoformat())
    return {row[0] for sql in (_BOUGHT, *_IN_TOUCH) for row in shop.tuples(sql, span)}
