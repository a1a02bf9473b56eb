"""Step 3 as plain rows: the voice inbox, its reply clock, topics."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable
from typing import Any

from seeddesk.domain.guide import ListenFacts
from seeddesk.domain.listen import REPLY_MINUTES, Clock, clock, kept
from seeddesk.domain.stats import Share
from seeddesk.domain.text import match_name
from seeddesk.store.engine import Shop
from seeddesk.store.names import called_alike, shown

REPLY_KEY = "listen.reply_minutes"

PERSON = "CASE WHEN v.member_id IS NOT NULL THEN 'm' || v.member_id WHEN v.sender != '' THEN 's' || v.sender END"
"""SQL that tells people apart; NULL where nobody is named."""

_VOICE = f"""
SELECT v.*, coalesce({shown("m")}, v.sender) AS who, coalesce(t.name, '') AS topic, coalesce(m.tier, '') AS tier,
  coalesce(m.own_circle, '') AS own_circle, (SELECT fix_id FROM fix_report r WHERE r.voice_id = v.id LIMIT 1) AS fix_id
FROM voice v LEFT JOIN member m ON m.id = v.member_id LEFT JOIN topic t ON t.id = v.topic_id
"""


def reply_minutes(shop: Shop) -> int:
    """Within how many minutes the shop wants to answer."""
    stored = shop.scalar("SELECT value FROM setting WHERE key = ?", (REPLY_KEY,))
    try:
        minutes = json.loads(stored) if stored else REPLY_MINUTES
    except ValueError:
        return REPLY_MINUTES
    return minutes if isinstance(minutes, int) and minutes > 0 else REPLY_MINUTES


def voices(shop: Shop, launch_id: int | None, ids: Collection[int] | None = None) -> list[dict[str, Any]]:
    """Every voice of a launch (or those of ``ids``), the newest first.

    Columns of the table and ``who`` (member's name or the sender as written), ``topic`` (name), ``tier``,
    ``own_circle``, ``fix_id`` (a fix it was handed to, or None).
    """
    if ids is not None:
        marks = ",".join(str(int(one)) for one in ids)
        return shop.rows(f"{_VOICE} WHERE v.launch_id = ? AND v.id IN ({marks})", (launch_id,))
    return shop.rows(f"{_VOICE} WHERE v.launch_id = ? ORDER BY v.said_at DESC, v.id DESC", (launch_id,))


def voice(shop: Shop, voice_id: int | None) -> dict[str, Any] | None:
    """One voice as :func:`voices` gives it, with ``orders`` (paid orders of the member), or None."""
    row = shop.one(f"{_VOICE} WHERE v.id = ?", (voice_id,))
    if row is not None:
        row["orders"] = shop.scalar(
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM shop_order WHERE member_id = m.id)"
            " THEN (SELECT count(*) FROM shop_order WHERE member_id = m.id AND status = 'paid')"
            " ELSE m.total_orders END FROM member m WHERE m.id = ?",
            (row["member_id"],),
        )
    return row


def waiting(row: dict[str, Any]) -> bool:
    """Nobody has answered, and it needs an answer."""
    return not row["answered_at"] and not row["no_answer"]


def clock_of(row: dict[str, Any], now: dt.datetime, minutes: int) -> Clock:
    """The reply clock of a voice row."""
    answered = row["answered_at"]
    return clock(
        dt.datetime.fromisoformat(row["said_at"]),
        dt.datetime.fromisoformat(answered) if answered else None,
        now,
        minutes,
        bool(row["no_answer"]),
    )


def kept_lately(shop: Shop, launch_id: int | None, now: dt.datetime, days: int = 7) -> Share:
    """How many voices of the last days were answered in time, of all whose time is over."""
    rows = shop.rows(
        "SELECT said_at, answered_at, no_answer FROM voice WHERE launch_id = ? AND said_at > ? AND said_at <= ?",
        (launch_id, now - dt.timedelta(days=days), now),
    )
    minutes = reply_minutes(shop)
    return kept(clock_of(row, now, minutes) for row in rows)


def counts(shop: Shop, launch_id: int | None) -> dict[str, int]:
    """``total`` voices, distinct ``people`` (named ones), ``unsorted`` (kind or topic missing), ``waiting``."""
    row = shop.one(
        f"SELECT count(*) AS total, count(DISTINCT {PERSON}) AS people,"
        " coalesce(sum(v.kind = '' OR v.topic_id IS NULL), 0) AS unsorted,"
        " coalesce(sum(v.answered_at IS NULL AND NOT v.no_answer), 0) AS waiting"
        " FROM voice v WHERE v.launch_id = ?",
        (launch_id,),
    )
    assert row is not None
    return row


def topics(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Every topic, the most people first.

    ``voices``, ``people`` (distinct, named), ``praise`` and ``negative`` (complaints and bad moods) counts,
    ``judged`` (voices with a kind: the n of the share of praise), ``quote`` and ``quote_who`` (its newest
    voice), ``last`` (when that was said).
    """
    rows = _topic_counts(shop, launch_id)
    # With max() the other columns are those of its row (documented for SQLite).
    newest = {
        row["topic_id"]: row
        for row in shop.rows(
            f"SELECT v.topic_id, v.text, coalesce({shown('m')}, v.sender) AS who,"
            " max(v.said_at || printf('%010d', v.id)) AS newest"
            " FROM voice v LEFT JOIN member m ON m.id = v.member_id"
            " WHERE v.launch_id = ? AND v.topic_id IS NOT NULL GROUP BY v.topic_id",
            (launch_id,),
        )
    }
    for row in rows:
        found = newest.get(row["id"])
        row["quote"], row["quote_who"] = (found["text"], found["who"]) if found else ("", "")
    return rows


def _topic_counts(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    return shop.rows(
        f"SELECT t.id, t.name, count(v.id) AS voices, count(DISTINCT {PERSON}) AS people,"
        " coalesce(sum(v.kind = 'praise'), 0) AS praise, coalesce(sum(v.kind != ''), 0) AS judged,"
        " coalesce(sum(v.kind = 'complaint' OR v.mood = -1), 0) AS negative, max(v.said_at) AS last"
        " FROM topic t LEFT JOIN voice v ON v.topic_id = t.id WHERE t.launch_id = ?"
        " GROUP BY t.id ORDER BY people DESC, voices DESC, t.name",
        (launch_id,),
    )


def topic_names(shop: Shop, launch_id: int | None) -> list[tuple[int, str, int]]:
    """``(id, name, voices)``, the most used first."""
    return [
        (row[0], row[1], row[2])
        for row in shop.tuples(
            "SELECT t.id, t.name, count(v.id) FROM topic t LEFT JOIN voice v ON v.topic_id = t.id"
            " WHERE t.launch_id = ? GROUP BY t.id ORDER BY count(v.id) DESC, t.name",
            (launch_id,),
        )
    ]


def channels(shop: Shop) -> list[str]:
    """Where voices came from before, the most frequent first."""
    return _used(shop, "channel")


def answerers(shop: Shop) -> list[str]:
    """Who answered before, the most frequent first."""
    return _used(shop, "assigned")


def _used(shop: Shop, column: str) -> list[str]:
    return [
        row[0]
        for row in shop.tuples(
            f"SELECT {column} FROM voice WHERE {column} != '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 30"
        )
    ]


def open_fixes(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Fixes a voice can be added to: ``id``, ``title``, the newest first."""
    return shop.rows(
        "SELECT id, title FROM fix WHERE launch_id = ? AND status IN ('open', 'production') ORDER BY id DESC",
        (launch_id,),
    )


def only_match(shop: Shop, names: Iterable[str]) -> dict[str, int]:
    """Names → member id where exactly one member is called so, case and blanks aside."""
    wanted = {match_name(name): name for name in names if match_name(name)}
    found: dict[str, set[int]] = {}
    for member, value in called_alike(shop, wanted.values()):
        found.setdefault(match_name(value), set()).add(member)
    return {name: next(iter(found[key])) for key, name in wanted.items() if len(found.get(key, ())) == 1}


def facts(shop: Shop, launch_id: int, now: dt.datetime | None = None) -> ListenFacts:
    """What the guide's checks of step 3 look at."""
    moment = now or dt.datetime.now()
    minutes = reply_minutes(shop)
    numbers = counts(shop, launch_id)
    # Overdue from the due time on, as in domain.listen.clock.
    since = moment.replace(microsecond=0) - dt.timedelta(minutes=minutes)
    waiting_now = shop.one(
        "SELECT count(*) AS n, coalesce(sum(said_at > ?), 0) AS running,"
        " min(CASE WHEN said_at > ? THEN said_at END) AS first"
        " FROM voice WHERE launch_id = ? AND answered_at IS NULL AND NOT no_answer",
        (since, since, launch_id),
    )
    assert waiting_now is not None
    first = waiting_now["first"]
    left = clock(dt.datetime.fromisoformat(first), None, moment, minutes).minutes if first else None
    negative = shop.one(
        "SELECT count(*) AS n, coalesce(sum(answered_at IS NULL AND NOT no_answer), 0) AS waiting FROM voice"
        " WHERE launch_id = ? AND (kind = 'complaint' OR mood = -1)",
        (launch_id,),
    )
    assert negative is not None
    lately = kept_lately(shop, launch_id, moment)
    subjects = _topic_counts(shop, launch_id)
    need = subjects[0] if subjects else None
    return ListenFacts(
        voices=numbers["total"],
        people=numbers["people"],
        kept=lately.k,
        kept_n=lately.n,
        running=waiting_now["running"],
        minutes_left=left,
        overdue=waiting_now["n"] - waiting_now["running"],
        negative=negative["n"],
        negative_open=negative["waiting"],
        unsorted=numbers["unsorted"],
        topics=len(subjects),
        need=need["name"] if need else "",
        need_people=need["people"] if need else 0,
    )
