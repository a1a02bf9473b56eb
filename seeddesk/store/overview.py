"""The key number of the stage a launch is in, read from what members did."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.stages import STAGES, STAY_DAYS, WEEKS, Joiner, KeyNumber, activity, natural_retention, new_people
from seeddesk.store.activity import each
from seeddesk.store.due import both, due, snoozed
from seeddesk.store.engine import Shop

__all__ = ["both", "due", "key_number", "people_count", "snoozed", "stage"]

# Who joined a launch, and when first: candidates who joined, and the members of its groups.
_JOINED = """
SELECT member_id AS member, min(day) AS joined FROM (
  SELECT member_id, substr(coalesce(answered_at, invited_at), 1, 10) AS day FROM candidate
    WHERE launch_id = :launch AND state = 'joined' AND coalesce(answered_at, invited_at) IS NOT NULL
  UNION ALL SELECT s.member_id, s.joined_on FROM membership s JOIN chat_group g ON g.id = s.group_id
    WHERE g.launch_id = :launch AND s.joined_on IS NOT NULL {groups}
) GROUP BY member_id
"""

_CORE = "AND g.kind = 'core'"

def stage(shop: Shop, launch_id: int | None) -> str:
    """The stage a launch is in; ``seed`` where it says something else."""
    found = shop.scalar("SELECT stage FROM launch WHERE id = ?", (launch_id,))
    return found if found in STAGES else STAGES[0]


def people_count(shop: Shop, launch_id: int) -> int:
    """How many rows tell who joined; over a few thousand the key number takes longer than a blink."""
    return int(
        shop.scalar(
            "SELECT (SELECT count(*) FROM candidate WHERE launch_id = ?1 AND state = 'joined')"
            " + (SELECT count(*) FROM membership s JOIN chat_group g ON g.id = s.group_id WHERE g.launch_id = ?1)",
            (launch_id,),
        )
    )


def key_number(shop: Shop, launch_id: int, today: dt.date, code: str = "") -> KeyNumber:
    """The number of the launch's stage, or of another one (``code``)."""
    code = code or stage(shop, launch_id)
    if code == "burst":
        return _new_people(shop, today)
    return _activity(shop, launch_id, today) if code == "plateau" else _retention(shop, launch_id, today)


def _people(launch_id: int, groups: str = "") -> str:
    return _JOINED.format(groups=groups).replace(":launch", str(int(launch_id)))


def _retention(shop: Shop, launch_id: int, today: dt.date) -> KeyNumber:
    """Of the core group: those who joined, and who is in its B groups."""
    parts = " UNION ALL ".join(
        each(
            "{member} AS member, min({day}) AS back",
            "{member} = p.member AND {day} >= p.due AND {day} <= ?1 GROUP BY 1", start="p CROSS JOIN ",
        )
    )  # fmt: skip
    days = f"'+{STAY_DAYS} days'"
    rows = shop.tuples(
        f"WITH p AS MATERIALIZED (SELECT member, joined, date(joined, {days}) AS due"
        f" FROM ({_people(launch_id, _CORE)}))"
        " SELECT p.joined, r.id IS NULL, coalesce(m.own_circle, '') != '', a.back FROM p"
        f" LEFT JOIN (SELECT member, min(back) AS back FROM ({parts}) GROUP BY member) a ON a.member = p.member"
        " LEFT JOIN referral r ON r.invitee_id = p.member LEFT JOIN member m ON m.id = p.member",
        (today.isoformat(),),
    )
    people = [
        Joiner(dt.date.fromisoformat(joined), bool(natural), bool(own), dt.date.fromisoformat(back) if back else None)
        for joined, natural, own, back in rows
    ]
    return natural_retention(people, today)


def _new_people(shop: Shop, today: dt.date) -> KeyNumber:
    """Of the whole shop, by the day they joined."""
    since = today - dt.timedelta(days=7 * WEEKS)
    rows = shop.tuples(
        "SELECT joined_on, count(*), total(own_circle != '') FROM member WHERE joined_on > ? AND joined_on <= ?"
        " GROUP BY joined_on",
        (since.isoformat(), today.isoformat()),
    )
    return new_people({dt.date.fromisoformat(day): (count, int(own)) for day, count, own in rows}, today)


def _activity(shop: Shop, launch_id: int, today: dt.date) -> KeyNumber:
    """Of everybody who joined the launch or one of its groups."""
    since = today - dt.timedelta(days=7 * WEEKS)
    parts = " UNION ".join(
        each(
            "{member} AS member, CAST((julianday(?1) - julianday({day})) / 7 AS INTEGER) AS back",
            "{member} = p.member AND {day} > ?2 AND {day} <= ?1", start="p CROSS JOIN ",
        )
    )  # fmt: skip
    rows = shop.tuples(
        f"WITH p AS MATERIALIZED ({_people(launch_id)}),"
        f" a AS (SELECT member, sum(1 << back) AS bits FROM ({parts}) GROUP BY member)"
        " SELECT p.joined, coalesce(m.own_circle, '') != '', coalesce(a.bits, 0) FROM p"
        " LEFT JOIN a ON a.member = p.member LEFT JOIN member m ON m.id = p.member",
        (today.isoformat(), since.isoformat()),
    )
    return activity([(dt.date.fromisoformat(joined), bool(own), int(bits)) for joined, own, bits in rows], today)
