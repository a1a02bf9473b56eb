"""What is due across the five steps, and who of the core group stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from seeddesk.domain.stats import Interval, wilson
from seeddesk.store import listen, participate
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

STAY_DAYS = 14
"""Somebody who joined at least so long ago should have been active in so many last days."""
WEEKS = 8


def due(shop: Shop, launch_id: int, now: datetime, limit: int = 30) -> list[dict[str, Any]]:
    """What waits for the owner, the most urgent first.

    Rows: ``kind`` (reply, vote, follow_up, round_end), ``at`` (datetime it is due), ``name``, ``text``,
    ``place`` and ``target`` (the id to show there); votes have ``voted``, counted as in step 4.
    """
    minutes = listen.reply_minutes(shop)
    found: list[dict[str, Any]] = []
    horizon = now + timedelta(days=7)
    for row in shop.rows(
        f"SELECT v.id, v.said_at, v.text, coalesce({shown('m')}, v.sender) AS name"
        " FROM voice v LEFT JOIN member m ON m.id = v.member_id"
        " WHERE v.launch_id = ? AND v.answered_at IS NULL AND NOT v.no_answer ORDER BY v.said_at DESC LIMIT ?",
        (launch_id, limit),
    ):
        at = datetime.fromisoformat(row["said_at"]) + timedelta(minutes=minutes)
        found.append({**row, "kind": "reply", "at": at, "place": "listen.inbox", "target": {"voice": row["id"]}})
    votes = shop.rows(
        "SELECT * FROM node WHERE launch_id = ? AND state = 'open' AND closes_at IS NOT NULL AND closes_at <= ?",
        (launch_id, horizon),
    )
    counted = participate.tallies(shop, votes)
    for row in votes:
        found.append(
            {
                "id": row["id"], "text": row["question"], "voted": counted[row["id"]].voted, "kind": "vote",
                "at": datetime.fromisoformat(row["closes_at"]), "place": "participate.nodes",
                "target": {"node": row["id"]},
            }
        )  # fmt: skip
    for row in shop.rows(
        "SELECT id, name, note AS text, follow_up_on FROM influencer WHERE launch_id = ? AND blocked = ''"
        " AND stage NOT IN ('done', 'declined') AND follow_up_on IS NOT NULL AND follow_up_on <= ?",
        (launch_id, horizon.date().isoformat()),
    ):
        at = datetime.combine(date.fromisoformat(row["follow_up_on"]), datetime.max.time()).replace(microsecond=0)
        target = {"influencer": row["id"]}
        found.append({**row, "kind": "follow_up", "at": at, "place": "influence.list", "target": target})
    for row in shop.rows(
        "SELECT id, number, version AS text, closes_on FROM round WHERE launch_id = ? AND state = 'open'"
        " AND closes_on IS NOT NULL AND closes_on <= ?",
        (launch_id, horizon.date().isoformat()),
    ):
        at = datetime.combine(date.fromisoformat(row["closes_on"]), datetime.max.time()).replace(microsecond=0)
        found.append({**row, "kind": "round_end", "at": at, "place": "beta.rounds", "target": {"round": row["id"]}})
    found.sort(key=lambda row: (_urgency(row["at"] - now), abs((row["at"] - now).total_seconds()), row["kind"]))
    return found[:limit]


def _urgency(away: timedelta) -> int:
    """A clock that still runs comes first, then what has run out, then what has time."""
    return 1 if away < timedelta(0) else 0 if away <= timedelta(hours=2) else 2


@dataclass(frozen=True)
class Staying:
    """Of the core users who joined at least ``STAY_DAYS`` ago: how many were active in the last ``STAY_DAYS``.

    ``weeks``: for each of the last :data:`WEEKS` weeks the share active in it of those joined before it
    began (None: nobody had joined yet), oldest first.
    """

    active: int
    joined: int
    interval: Interval | None
    weeks: tuple[float | None, ...]


_ACTIVITY = """
SELECT member_id AS member, day FROM interaction WHERE day >= ?1
UNION SELECT member_id, substr(coalesce(paid_at, ordered_at), 1, 10) FROM shop_order
  WHERE status = 'paid' AND member_id IS NOT NULL AND coalesce(paid_at, ordered_at) >= ?1
UNION SELECT member_id, substr(said_at, 1, 10) FROM voice WHERE said_at >= ?1 AND member_id IS NOT NULL
UNION SELECT member_id, substr(at, 1, 10) FROM ballot WHERE at >= ?1 AND member_id IS NOT NULL
UNION SELECT t.member_id, substr(r.at, 1, 10) FROM review r JOIN tester t ON t.id = r.tester_id WHERE r.at >= ?1
"""


def staying(shop: Shop, launch_id: int, today: date) -> Staying:
    """Who of the core group stays; joining counts from the day the owner noted it."""
    since = today - timedelta(days=max(7 * WEEKS, STAY_DAYS))
    joined = {
        row[0]: date.fromisoformat(row[1][:10])
        for row in shop.tuples(
            "SELECT member_id, coalesce(answered_at, invited_at) FROM candidate"
            " WHERE launch_id = ? AND state = 'joined' AND coalesce(answered_at, invited_at) IS NOT NULL",
            (launch_id,),
        )
    }
    days: dict[int, list[date]] = {}
    if joined:
        candidates = "SELECT member_id FROM candidate WHERE launch_id = ?2"
        query = f"SELECT member, day FROM ({_ACTIVITY}) WHERE member IN ({candidates})"
        for member, day in shop.tuples(query, (since.isoformat(), launch_id)):
            if member in joined:
                days.setdefault(member, []).append(date.fromisoformat(day))
    old = [member for member, day in joined.items() if day <= today - timedelta(days=STAY_DAYS)]
    recent = today - timedelta(days=STAY_DAYS)
    active = sum(any(recent < day <= today for day in days.get(member, ())) for member in old)
    weeks: list[float | None] = []
    for back in range(WEEKS - 1, -1, -1):
        end = today - timedelta(days=7 * back)
        start = end - timedelta(days=7)
        there = [member for member, day in joined.items() if day <= start]
        seen = sum(any(start < day <= end for day in days.get(member, ())) for member in there)
        weeks.append(seen / len(there) if there else None)
    return Staying(active, len(old), wilson(active, len(old)) if old else None, tuple(weeks))
