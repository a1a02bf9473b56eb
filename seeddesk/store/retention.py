"""Who joined a group and what they did since, for the cohorts of :mod:`seeddesk.domain.retention`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.retention import Joiner
from seeddesk.store.activity import each
from seeddesk.store.engine import Shop

EVERYBODY = 0
"""Instead of a group: all members, from the day they joined the shop or first bought."""

_GROUP = """
SELECT s.member_id, s.joined_on, s.left_on FROM membership s JOIN member m ON m.id = s.member_id
WHERE s.group_id = ?1
"""
_ALL = """
SELECT m.id, coalesce(m.joined_on, (SELECT min(substr(coalesce(paid_at, ordered_at), 1, 10)) FROM shop_order o
  WHERE o.member_id = m.id AND o.status = 'paid')), NULL FROM member m WHERE ?1 = 0
"""
# A day as its ordinal.
_DAY = "CAST(julianday({day}) - 1721424.5 AS INTEGER)"


@dataclass(frozen=True)
class People:
    """Those of a scope with a known day of joining; ``undated`` more have none and are in no cohort."""

    joiners: list[Joiner]
    undated: int


def scopes(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """The groups to choose from: ``id``, ``name``, ``kind``, ``people`` (with a day of joining).

    Those of the launch first, the fuller before the emptier; groups of other launches are left out.
    """
    return shop.rows(
        "SELECT g.id, g.name, g.kind, count(s.joined_on) AS people FROM chat_group g"
        " LEFT JOIN membership s ON s.group_id = g.id WHERE g.launch_id IS NULL OR g.launch_id = ?"
        " GROUP BY g.id ORDER BY g.launch_id IS NULL, people DESC, g.id",
        (launch_id,),
    )


def people(shop: Shop, group_id: int, as_of: dt.date, *, own_circle: bool = True) -> People:
    """Everybody of a group (or :data:`EVERYBODY`) with their active days until ``as_of``.

    ``own_circle`` False leaves the own circle out. A second or two at 100,000 members: in a job.
    """
    joined = f"{_ALL if group_id == EVERYBODY else _GROUP} {'' if own_circle else 'AND m.own_circle = ' + repr('')}"
    rows = shop.tuples(joined, (group_id,))
    dated = [(member, _ordinal(on), _ordinal(left)) for member, on, left in rows if on]
    active: dict[int, set[int]] = {member: set() for member, on, _ in dated}
    spoke: dict[int, set[int]] = {member: set() for member, on, _ in dated}
    within = "" if group_id == EVERYBODY else "AND {member} IN (SELECT member_id FROM membership WHERE group_id = ?2)"
    for contact in (True, False):
        for sql in each(f"DISTINCT {{member}}, {_DAY}", f"{{day}} <= ?1 {within}", contact=contact):
            values = (as_of.isoformat(),) if group_id == EVERYBODY else (as_of.isoformat(), group_id)
            for one, on in shop.tuples(sql, values):
                if one in active and on:
                    active[one].add(on)
                    if contact:
                        spoke[one].add(on)
    joiners = [
        Joiner(member, on, left, tuple(sorted(active[member])), tuple(sorted(spoke[member])))
        for member, on, left in dated
        if on is not None
    ]
    return People(joiners, len(rows) - len(joiners))


def _ordinal(day: str | None) -> int | None:
    return dt.date.fromisoformat(day[:10]).toordinal() if day else None


def reasons(shop: Shop, group_id: int) -> dict[int, str]:
    """Why members left a group, as the owner noted it: member → words."""
    return dict(
        shop.tuples(
            "SELECT member_id, left_reason FROM membership WHERE group_id = ? AND left_reason != ''", (group_id,)
        )
    )
