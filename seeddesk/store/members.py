"""Members for the window: plain rows of people, their tags and sources, and one member's timeline.

Search and order are in :mod:`seeddesk.store.members_index`, filters in :mod:`seeddesk.store.members_filter`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from seeddesk.store.engine import Shop

BATCH = 500


def _in_batches(ids: Sequence[int], read: Callable[[str, tuple[int, ...]], Iterable[Any]]) -> Iterable[Any]:
    for start in range(0, len(ids), BATCH):
        part = tuple(ids[start : start + BATCH])
        yield from read(",".join("?" * len(part)), part)


def member_rows(shop: Shop, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Every column of the given members plus ``tags`` (list) and ``identities`` ({platform: value}), in order."""
    by_id = {
        row["id"]: row | {"tags": [], "identities": {}}
        for row in _in_batches(ids, lambda marks, part: shop.rows(f"SELECT * FROM member WHERE id IN ({marks})", part))
    }
    for member, tag in _in_batches(
        ids,
        lambda marks, part: shop.tuples(
            "SELECT mt.member_id, t.name FROM member_tag mt JOIN tag t ON t.id = mt.tag_id"
            f" WHERE mt.member_id IN ({marks}) ORDER BY t.name",
            part,
        ),
    ):
        by_id[member]["tags"].append(tag)
    for member, platform, value in _in_batches(
        ids,
        lambda marks, part: shop.tuples(
            f"SELECT member_id, platform, value FROM identity WHERE member_id IN ({marks}) ORDER BY id", part
        ),
    ):
        by_id[member]["identities"][platform] = value
    return [by_id[member] for member in ids if member in by_id]


def member(shop: Shop, member_id: int) -> dict[str, Any] | None:
    """One member as :func:`member_rows` gives it, or None."""
    found = member_rows(shop, [member_id])
    return found[0] if found else None


def display_name(row: dict[str, Any]) -> str:
    """What to call a member on screen: name, else nick, else the first id, else the phone."""
    identities = row.get("identities") or {}
    return (
        row.get("name") or row.get("nick") or next(iter(identities.values()), "") or row.get("phone") or f"#{row['id']}"
    )


def count(shop: Shop) -> int:
    """How many members the shop knows."""
    return int(shop.scalar("SELECT count(*) FROM member"))


def first_id(shop: Shop) -> int | None:
    """The member known longest, None where there is nobody."""
    return shop.scalar("SELECT min(id) FROM member")


def any_tier(shop: Shop) -> bool:
    """Whether anybody was sorted into a tier."""
    return shop.scalar("SELECT 1 FROM member WHERE tier != '' LIMIT 1") is not None


def regions(shop: Shop) -> list[str]:
    """Every province and city that members live in, by name."""
    found = "SELECT province FROM member WHERE province != '' UNION SELECT city FROM member WHERE city != ''"
    return [row[0] for row in shop.tuples(found)]


def tags(shop: Shop) -> list[str]:
    """Every tag in use, the most used first."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT t.name FROM tag t LEFT JOIN member_tag mt ON mt.tag_id = t.id"
            " GROUP BY t.id ORDER BY count(mt.id) DESC, t.name"
        )
    ]


def sources(shop: Shop) -> list[str]:
    """Where members came from, the most frequent first."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT source FROM member WHERE source != '' GROUP BY source ORDER BY count(*) DESC, source"
        )
    ]


TIMELINE = """
SELECT coalesce(paid_at, ordered_at) AS at, 'order' AS kind, title AS text, paid_cents AS number, status AS detail
  FROM shop_order WHERE member_id = :member
UNION ALL SELECT day, 'interaction', source, count, kind FROM interaction WHERE member_id = :member
UNION ALL SELECT said_at, 'voice', text, mood, kind FROM voice WHERE member_id = :member
UNION ALL SELECT b.at, 'vote', n.question, NULL, (SELECT group_concat(o.label, ' · ') FROM ballot_choice c
  JOIN node_option o ON o.id = c.option_id WHERE c.ballot_id = b.id)
  FROM ballot b JOIN node n ON n.id = b.node_id WHERE b.member_id = :member
UNION ALL SELECT r.on_day, 'brought', coalesce(nullif(m.name, ''), m.nick), m.id, r.left_on
  FROM referral r JOIN member m ON m.id = r.invitee_id WHERE r.inviter_id = :member
UNION ALL SELECT r.on_day, 'brought_by', coalesce(nullif(m.name, ''), m.nick), m.id, ''
  FROM referral r JOIN member m ON m.id = r.inviter_id WHERE r.invitee_id = :member
UNION ALL SELECT v.at, 'review', v.words, v.recommend, l.name
  FROM review v JOIN tester t ON t.id = v.tester_id
  JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member
UNION ALL SELECT t.bought_at, 'presale', l.name, t.paid_cents, r.number
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.bought_at IS NOT NULL
UNION ALL SELECT c.invited_at, 'invited', l.name, NULL, c.state
  FROM candidate c JOIN launch l ON l.id = c.launch_id WHERE c.member_id = :member AND c.invited_at IS NOT NULL
UNION ALL SELECT c.answered_at, 'answered', l.name, NULL, c.state
  FROM candidate c JOIN launch l ON l.id = c.launch_id
  WHERE c.member_id = :member AND c.answered_at IS NOT NULL AND c.state IN ('joined', 'declined')
UNION ALL SELECT t.applied_at, 'tester', l.name, r.number, 'applied'
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.applied_at IS NOT NULL
UNION ALL SELECT t.accepted_at, 'tester', l.name, r.number, 'accepted'
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.accepted_at IS NOT NULL
UNION ALL SELECT t.delivered_at, 'tester', l.name, r.number, 'delivered'
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.delivered_at IS NOT NULL
UNION ALL SELECT t.withdrawn_at, 'tester', l.name, r.number, 'withdrawn'
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.withdrawn_at IS NOT NULL
UNION ALL SELECT c.redeemed_at, 'code', l.name, r.number, c.code
  FROM code c JOIN round r ON r.id = c.round_id JOIN launch l ON l.id = r.launch_id
  WHERE c.redeemed_by_id = :member AND c.redeemed_at IS NOT NULL
UNION ALL SELECT coalesce(a.finished_at, a.started_at), 'survey', s.name, NULL, a.source
  FROM answer a JOIN survey s ON s.id = a.survey_id WHERE a.member_id = :member
UNION ALL SELECT o.at, 'contact', o.note, NULL, o.channel
  FROM outreach o JOIN influencer i ON i.id = o.influencer_id WHERE i.member_id = :member
UNION ALL SELECT g.joined_on, 'group', cg.name, NULL, g.left_on
  FROM membership g JOIN chat_group cg ON cg.id = g.group_id WHERE g.member_id = :member
UNION ALL SELECT g.left_on, 'left', cg.name, NULL, g.joined_on
  FROM membership g JOIN chat_group cg ON cg.id = g.group_id WHERE g.member_id = :member AND g.left_on IS NOT NULL
UNION ALL SELECT coalesce(v.said_at, w.at, f.created_at), 'fix', f.title, NULL, f.status
  FROM fix_report p JOIN fix f ON f.id = p.fix_id LEFT JOIN voice v ON v.id = p.voice_id
  LEFT JOIN tester t ON t.id = p.tester_id LEFT JOIN review w ON w.tester_id = t.id
  WHERE t.member_id = :member OR v.member_id = :member
UNION ALL SELECT e.at, 'points', CASE e.kind WHEN 'hand' THEN e.note ELSE e.what END, e.points, e.kind
  FROM ledger e WHERE e.member_id = :member AND e.points != 0
UNION ALL SELECT h.given_on, 'honour', h.title, NULL, h.month FROM honour h WHERE h.member_id = :member
ORDER BY 1 DESC LIMIT :limit
"""


def timeline(shop: Shop, member_id: int, limit: int = 500) -> list[dict[str, Any]]:
    """Everything about one member, newest first; a ``limit`` of -1 gives all of it (0.2 s for 20,000 entries).

    Rows: ``at`` (ISO, may be None), ``kind`` (order, interaction, voice, vote, brought, brought_by, review,
    presale, tester (a stage of a beta round), code, invited, answered, group, left, fix, survey, contact, points,
    honour), ``text``, ``number`` and ``detail`` whose meaning follows the kind.
    """
    query = TIMELINE.replace(":member", str(int(member_id))).replace(":limit", str(int(limit)))
    return shop.rows(query)


_ACTIVE_DAYS = """
SELECT substr(day, 1, 7), count(DISTINCT day) FROM (
  SELECT day FROM interaction WHERE member_id = ?1
  UNION SELECT substr(coalesce(paid_at, ordered_at), 1, 10) FROM shop_order WHERE member_id = ?1 AND status = 'paid'
  UNION SELECT substr(said_at, 1, 10) FROM voice WHERE member_id = ?1
  UNION SELECT substr(at, 1, 10) FROM ballot WHERE member_id = ?1
  UNION SELECT substr(r.at, 1, 10) FROM review r JOIN tester t ON t.id = r.tester_id WHERE t.member_id = ?1
  UNION SELECT on_day FROM referral WHERE inviter_id = ?1 AND on_day IS NOT NULL)
WHERE day IS NOT NULL GROUP BY 1
"""
_SPENT = """
SELECT substr(coalesce(paid_at, ordered_at), 1, 7), sum(paid_cents) FROM shop_order
WHERE member_id = ? AND status = 'paid' AND coalesce(paid_at, ordered_at) IS NOT NULL GROUP BY 1
"""


def monthly(shop: Shop, member_id: int, today: date, months: int = 12) -> list[dict[str, Any]]:
    """The last months of one member, oldest first: ``month`` (YYYY-MM), ``days`` with any activity, ``cents`` paid."""
    days = dict(shop.tuples(_ACTIVE_DAYS, (member_id,)))
    spent = dict(shop.tuples(_SPENT, (member_id,)))
    last = today.year * 12 + today.month - 1
    names = [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(last - months + 1, last + 1)]
    return [{"month": name, "days": days.get(name, 0), "cents": spent.get(name) or 0} for name in names]


def bought(shop: Shop, member_id: int) -> tuple[int, int]:
    """Paid orders and their cents, or the totals of a customer file where those know of more."""
    orders, cents = shop.tuples(
        "SELECT count(*), coalesce(sum(paid_cents), 0) FROM shop_order WHERE member_id = ? AND status = 'paid'",
        (member_id,),
    )[0]
    row = shop.one("SELECT total_orders, total_cents FROM member WHERE id = ?", (member_id,)) or {}
    return max(orders, row.get("total_orders") or 0), max(cents, row.get("total_cents") or 0)


def brought(shop: Shop, member_id: int) -> list[dict[str, Any]]:
    """Whom a member brought: rows of members with ``display``, ``on_day``, ``left_on``, ``orders`` (paid)."""
    notes = {
        row["invitee_id"]: row
        for row in shop.rows(
            "SELECT r.invitee_id, r.on_day, r.left_on, (SELECT count(*) FROM shop_order o"
            " WHERE o.member_id = r.invitee_id AND o.status = 'paid') AS orders"
            " FROM referral r WHERE r.inviter_id = ? ORDER BY r.on_day DESC, r.id DESC",
            (member_id,),
        )
    }
    return [
        row
        | {"display": display_name(row)}
        | {name: notes[row["id"]][name] for name in ("on_day", "left_on", "orders")}
        for row in member_rows(shop, list(notes))
    ]


def brought_by(shop: Shop, member_id: int) -> dict[str, Any] | None:
    """Who brought a member: the row of that member with ``display`` and ``on_day``, or None."""
    found = shop.one("SELECT inviter_id, on_day FROM referral WHERE invitee_id = ?", (member_id,))
    row = member(shop, found["inviter_id"]) if found else None
    return row | {"display": display_name(row), "on_day": found["on_day"]} if row and found else None
