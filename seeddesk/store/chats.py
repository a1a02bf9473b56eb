"""Imported chats as plain rows: who wrote, how much of which day is known, who is still to be linked."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from seeddesk.domain.text import match_name
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

LINKABLE = "s.member_id IS NULL AND s.state = ''"
"""SQL for senders of whom the owner has not yet said who they are."""

_COUNT = "max(d.count, d.loose)"
_PLAIN_NAME = re.compile(r"[\u4e00-\u9fff]+|[a-z0-9]+")
_SENDER = f"""
SELECT s.*, coalesce(sum({_COUNT}), 0) AS lines, min(d.day) AS first_day, max(d.day) AS last_day,
  coalesce({shown("m")}, '') AS member
FROM chat_sender s LEFT JOIN chat_day d ON d.sender_id = s.id LEFT JOIN member m ON m.id = s.member_id
"""


def name_key(name: str) -> str:
    """A name for comparing; the common case without the long way round."""
    return name if _PLAIN_NAME.fullmatch(name) else match_name(name)


# --- what the import has to know ---------------------------------------------------------------


def senders(shop: Shop, chat: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Everyone of a chat by (platform, value), with ``last_day`` (ISO, may be None)."""
    rows = shop.rows(
        "SELECT s.*, (SELECT max(day) FROM chat_day WHERE sender_id = s.id) AS last_day"
        " FROM chat_sender s WHERE s.chat = ?",
        (chat,),
    )
    return {(row["platform"], row["value"]): row for row in rows}


def days(shop: Shop, sender_id: int) -> dict[str, tuple[int, int]]:
    """What is counted of a sender: day (ISO) → (count, loose)."""
    rows = shop.tuples("SELECT day, count, loose FROM chat_day WHERE sender_id = ?", (sender_id,))
    return {day: (count, loose) for day, count, loose in rows}


def spans(shop: Shop, chat: str) -> list[tuple[dt.datetime, dt.datetime]]:
    """From when to when the chat has been imported, in order, apart from each other."""
    rows = shop.tuples("SELECT first_at, last_at FROM chat_span WHERE chat = ? ORDER BY first_at", (chat,))
    return [(dt.datetime.fromisoformat(row[0]), dt.datetime.fromisoformat(row[1])) for row in rows]


def pasted_day(shop: Shop, digest: str, chat: str | None = None) -> dt.date | None:
    """The day a text without days was taken to be of when it was imported before (in that chat), or None."""
    where, values = ("", (digest,)) if chat is None else (" AND chat = ?", (digest, chat))
    found = shop.scalar(f"SELECT day FROM chat_paste WHERE digest = ?{where} ORDER BY id", values)
    return dt.date.fromisoformat(found) if found else None


def by_identity(shop: Shop, wanted: Collection[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Members by what a platform calls them: (``qq`` | ``wechat`` | ``email``, value) → member's id."""
    asked: defaultdict[str, set[str]] = defaultdict(set)
    for platform, value in wanted:
        asked[platform].add(value)
    found: dict[tuple[str, str], int] = {}
    for platform, values in asked.items():
        if platform in ("wechat", "email"):
            for member, value in shop.tuples(f"SELECT id, {platform} FROM member WHERE {platform} != ''"):
                value = value.lower() if platform == "email" else value
                if value in values:
                    found.setdefault((platform, value), member)
        for part in _parts(sorted(values)):
            marks = ",".join("?" * len(part))
            # A mail address may stand among the ids of QQ, which lets people sign in with one.
            for member, value in shop.tuples(
                f"SELECT member_id, value FROM identity WHERE platform IN (?, ?) AND value IN ({marks})",
                (platform, "qq" if platform == "email" else platform, *part),
            ):
                found[platform, value] = member
    return found


def by_name(shop: Shop, names: Collection[str]) -> dict[str, set[int]]:
    """Members by the compared form of their names and nicks, for the names asked for."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for member, name, nick in shop.tuples("SELECT id, name, nick FROM member"):
        for one in (name, nick):
            if one and (key := name_key(one)) in names:
                found[key].add(member)
    return found


def other_ids(shop: Shop, members: Collection[int], platform: str) -> dict[int, set[str]]:
    """What a platform calls these members."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for part in _parts(sorted(members)):
        marks = ",".join("?" * len(part))
        for member, value in shop.tuples(
            f"SELECT member_id, value FROM identity WHERE platform = ? AND member_id IN ({marks})", (platform, *part)
        ):
            found[member].add(value)
        if platform in ("wechat", "email"):
            for member, value in shop.tuples(
                f"SELECT id, {platform} FROM member WHERE {platform} != '' AND id IN ({marks})", part
            ):
                found[member].add(value)
    return found


def group(shop: Shop, name: str) -> dict[str, Any] | None:
    """The chat group of that name, the oldest of several."""
    return shop.one("SELECT * FROM chat_group WHERE name = ? ORDER BY id", (name,))


def group_members(shop: Shop, group_id: int) -> dict[int, dict[str, Any]]:
    """Who is or was in a group, by member."""
    return {row["member_id"]: row for row in shop.rows("SELECT * FROM membership WHERE group_id = ?", (group_id,))}


def voiced(shop: Shop, texts: Iterable[str]) -> set[str]:
    """Which of these texts are voices already."""
    found: set[str] = set()
    for part in _parts(list(dict.fromkeys(texts))):
        marks = ",".join("?" * len(part))
        found |= {row[0] for row in shop.tuples(f"SELECT text FROM voice WHERE text IN ({marks})", part)}
    return found


def _parts(values: Sequence[Any]) -> Iterable[tuple[Any, ...]]:
    for start in range(0, len(values), 500):
        yield tuple(values[start : start + 500])


# --- for the window ----------------------------------------------------------------------------


def sender(shop: Shop, sender_id: int) -> dict[str, Any] | None:
    """One sender: columns of the table, ``lines``, ``first_day``, ``last_day``, ``member`` (name, may be empty)."""
    return shop.one(f"{_SENDER} WHERE s.id = ? GROUP BY s.id", (sender_id,))


def sender_rows(shop: Shop, chat: str | None = None, *, linkable: bool = False) -> list[dict[str, Any]]:
    """Everyone of a chat (of all chats), who wrote most first; ``linkable``: only those still to be linked."""
    where = [part for part in ("s.chat = ?" if chat is not None else "", LINKABLE if linkable else "") if part]
    return shop.rows(
        f"{_SENDER} {'WHERE ' + ' AND '.join(where) if where else ''} GROUP BY s.id ORDER BY lines DESC, s.id",
        (chat,) if chat is not None else (),
    )


def chats(shop: Shop) -> list[dict[str, Any]]:
    """Every imported chat, the latest first.

    ``chat``, ``people``, ``unknown`` (still to be linked), ``messages``, ``first_day``, ``last_day``.
    """
    return shop.rows(
        f"SELECT s.chat, count(DISTINCT s.id) AS people, count(DISTINCT CASE WHEN {LINKABLE} THEN s.id END) AS unknown,"
        f" coalesce(sum({_COUNT}), 0) AS messages, min(d.day) AS first_day, max(d.day) AS last_day"
        " FROM chat_sender s LEFT JOIN chat_day d ON d.sender_id = s.id"
        " GROUP BY s.chat ORDER BY last_day DESC, s.chat"
    )


def chat_names(shop: Shop) -> list[str]:
    """Names a chat may have: imported ones and groups."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT name FROM (SELECT DISTINCT chat AS name FROM chat_sender UNION SELECT name FROM chat_group)"
            " WHERE name != '' ORDER BY name"
        )
    ]


def unknown_count(shop: Shop) -> int:
    """How many senders of all chats are still to be linked."""
    return int(shop.scalar(f"SELECT count(*) FROM chat_sender s WHERE {LINKABLE}"))
