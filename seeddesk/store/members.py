"""Members for the window: plain rows of people, their tags and sources, and one member's timeline.

Search and order are in :mod:`seeddesk.store.members_index`, filters in :mod:`seeddesk.store.members_filter`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
UNION ALL SELECT g.joined_on, 'group', cg.name, NULL, g.left_on
  FROM membership g JOIN chat_group cg ON cg.id = g.group_id WHERE g.member_id = :member
ORDER BY 1 DESC LIMIT :limit
"""


def timeline(shop: Shop, member_id: int, limit: int = 500) -> list[dict[str, Any]]:
    """Everything about one member, newest first.

    Rows: ``at`` (ISO, may be None), ``kind`` (order, interaction, voice, vote, brought, brought_by, review,
    presale, invited, group), ``text``, ``number`` and ``detail`` whose meaning follows the kind.
    """
    query = TIMELINE.replace(":member", str(int(member_id))).replace(":limit", str(int(limit)))
    return shop.rows(query)
