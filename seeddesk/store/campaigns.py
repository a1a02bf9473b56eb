"""Campaigns for the window: what each brought, every joining with how it came about, and what is compared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from seeddesk.domain.campaigns import Join, state_of, way_of, worth
from seeddesk.store.activity import each
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

_SCOPE = "(g.launch_id IS NULL OR g.launch_id = :launch)"
_DAY = "CAST(julianday(substr({day}, 1, 10)) - 1721424.5 AS INTEGER)"
_LATEST = each("{member}, max({day})", "{day} <= ?1 GROUP BY 1", contact=True)


def campaign(shop: Shop, campaign_id: int | None) -> dict[str, Any] | None:
    """One campaign as stored, or None."""
    return shop.one("SELECT * FROM campaign WHERE id = ?", (campaign_id,))


def campaigns(
    shop: Shop, launch_id: int | None, today: dt.date, *, own_circle: bool = True
) -> list[dict[str, Any]]:
    """The campaigns of a launch and of the whole shop, the latest first.

    Columns with ``group`` (name or ""), ``phase`` (STATES), ``worth`` (:class:`~seeddesk.domain.campaigns.Worth`),
    ``brought`` (people), ``inside`` (people in its group now, None without one; for red packets) and ``reached``
    (red packet: whether its number is reached, None for other kinds).
    """
    through: dict[int, list[Join]] = {}
    for member, on, left, of, own in shop.tuples(
        f"SELECT s.member_id, {_DAY.format(day='s.joined_on')}, {_DAY.format(day='s.left_on')}, s.campaign_id,"
        " m.own_circle != '' FROM membership s JOIN member m ON m.id = s.member_id"
        " WHERE s.campaign_id IS NOT NULL AND s.joined_on IS NOT NULL"
    ):
        through.setdefault(of, []).append(Join(member, on, left, "incentive", of, bool(own)))
    rows = shop.rows(
        'SELECT c.*, coalesce(g.name, \'\') AS "group", (SELECT count(*) FROM membership s WHERE s.group_id = g.id'
        " AND s.left_on IS NULL) AS inside FROM campaign c LEFT JOIN chat_group g ON g.id = c.group_id"
        " WHERE c.launch_id IS NULL OR c.launch_id = ? ORDER BY c.from_on DESC, c.id DESC",
        (launch_id,),
    )
    for row in rows:
        first, last = dt.date.fromisoformat(row["from_on"]), dt.date.fromisoformat(row["to_on"])
        row["phase"] = state_of(first, last, row["state"] == "off", today)
        row["worth"] = worth(through.get(row["id"], ()), row["cost_cents"], today, own_circle=own_circle)
        row["brought"] = row["worth"].brought
        if row["group_id"] is None:
            row["inside"] = None
        seen = row["brought"] if row["inside"] is None else row["inside"]
        row["reached"] = seen >= row["threshold"] if row["kind"] == "red_packet" and row["threshold"] else None
    return rows


def join_rows(shop: Shop, launch_id: int | None, group_id: int = 0) -> list[dict[str, Any]]:
    """Every joining with a known day in a group (0: all of the launch and of the whole shop), the latest first.

    ``id`` (of the membership), ``member``, ``display``, ``group``, ``group_id``, ``joined_on``, ``left_on``,
    ``campaign_id``, ``campaign`` (name or ""), ``way`` (WAYS), ``inviter`` (who brought them, or ""),
    ``own_circle``.
    """
    rows = shop.rows(
        f"SELECT s.id, s.member_id AS member, {shown('m')} AS display, g.name AS \"group\", s.group_id, s.joined_on,"
        " s.left_on, s.campaign_id, coalesce(c.name, '') AS campaign, s.natural, coalesce(c.incentive, 1) AS incentive,"
        f" coalesce({shown('i')}, '') AS inviter, m.own_circle"
        " FROM membership s JOIN member m ON m.id = s.member_id JOIN chat_group g ON g.id = s.group_id"
        " LEFT JOIN campaign c ON c.id = s.campaign_id LEFT JOIN referral r ON r.invitee_id = s.member_id"
        " LEFT JOIN member i ON i.id = r.inviter_id"
        f" WHERE s.joined_on IS NOT NULL AND {_SCOPE.replace(':launch', '?1')} AND (?2 = 0 OR g.id = ?2)"
        " ORDER BY s.joined_on DESC, s.id DESC",
        (launch_id, group_id),
    )
    for row in rows:
        row["way"] = way_of(bool(row["natural"]), row["campaign_id"], bool(row["incentive"]))
    return rows


def joins_between(shop: Shop, group_id: int, first: dt.date, last: dt.date) -> list[dict[str, Any]]:
    """Who joined a group in a span of days, both ends included: rows of :func:`join_rows`."""
    launch = shop.scalar("SELECT launch_id FROM chat_group WHERE id = ?", (group_id,))
    span = (first.isoformat(), last.isoformat())
    return [row for row in join_rows(shop, launch, group_id) if span[0] <= row["joined_on"] <= span[1]]


def joins(shop: Shop, rows: Sequence[dict[str, Any]], as_of: dt.date) -> list[Join]:
    """Rows of :func:`join_rows` with what their people did since, for comparing; a job for a large shop."""
    wanted = {row["member"] for row in rows}
    active: dict[int, str] = {}
    for sql in _LATEST:
        for member, day in shop.tuples(sql, (as_of.isoformat(),)):
            if member in wanted and day > active.get(member, ""):
                active[member] = day
    bought: dict[int, list[int]] = {}
    for member, day in shop.tuples(
        "SELECT member_id, substr(coalesce(paid_at, ordered_at), 1, 10) FROM shop_order WHERE status = 'paid'"
        " AND member_id IN (SELECT member_id FROM membership) AND substr(coalesce(paid_at, ordered_at), 1, 10) <= ?",
        (as_of.isoformat(),),
    ):
        if member in wanted and day:
            bought.setdefault(member, []).append(_ordinal(day))
            active[member] = max(active.get(member, ""), day)
    return [
        Join(
            row["member"], _ordinal(row["joined_on"]), _ordinal(row["left_on"]) if row["left_on"] else None,
            row["way"], row["campaign_id"], bool(row["own_circle"]),
            _ordinal(active[row["member"]]) if row["member"] in active else None,
            tuple(bought.get(row["member"], ())),
        )
        for row in rows
    ]  # fmt: skip


def _ordinal(day: str) -> int:
    return dt.date.fromisoformat(day[:10]).toordinal()
