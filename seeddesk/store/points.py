"""Points for the window: balances, leaderboard, ledger, rewards, honours, and what may be booked."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from seeddesk.domain.points import EARNING, Event, PointRules, month_span, ranks
from seeddesk.domain.text import match_name
from seeddesk.store.names import called_alike, shown

if TYPE_CHECKING:
    from seeddesk.store.engine import Change, Shop

RULES = "points.rules"
LATEST = 5_000
"""So many entries of the ledger are listed, the newest; more are found by period, kind or name."""
MANY = 2_000
"""Entries of more members than that are looked for from the newest on, of fewer by member."""
BATCH = 500


def rules(shop: Shop) -> PointRules:
    """The owner's points and caps, the defaults where none are set."""
    text = shop.scalar("SELECT value FROM setting WHERE key = ?", (RULES,))
    default = PointRules()
    try:
        stored = json.loads(text) if text else None
    except ValueError:
        return default
    if not isinstance(stored, dict):
        return default
    points, caps = stored.get("points"), stored.get("caps")
    since = stored.get("since")
    try:
        first = date.fromisoformat(since) if isinstance(since, str) else None
    except ValueError:
        first = None
    day_cap = stored.get("day_cap", default.day_cap)
    return PointRules(
        points={kind: _number(points, kind, default.points[kind]) or 0 for kind in EARNING},
        caps={kind: _number(caps, kind, default.caps[kind]) for kind in EARNING},
        day_cap=day_cap if isinstance(day_cap, int) or day_cap is None else default.day_cap,
        since=first,
    )


def rules_text(wanted: PointRules) -> str:
    """The rules as the setting keeps them."""
    return json.dumps(
        {
            "points": {kind: wanted.points.get(kind, 0) for kind in EARNING},
            "caps": {kind: wanted.caps.get(kind) for kind in EARNING},
            "day_cap": wanted.day_cap,
            "since": wanted.since.isoformat() if wanted.since else None,
        }
    )


def _number(stored: object, kind: str, default: int | None) -> int | None:
    if not isinstance(stored, dict) or kind not in stored:
        return default
    value = stored[kind]
    return value if value is None or isinstance(value, int) else default


# --- what may be booked ------------------------------------------------------------------------

_EVENTS = """
SELECT b.member_id AS member, 'vote' AS kind, 'vote:' || b.node_id AS ref, min(b.at) AS at, n.question AS what
  FROM ballot b JOIN node n ON n.id = b.node_id WHERE b.member_id IS NOT NULL GROUP BY b.member_id, b.node_id
UNION ALL SELECT a.member_id, 'answer', 'answer:' || a.survey_id,
  min(coalesce(a.finished_at, a.started_at, s.created_at)), s.name
  FROM answer a JOIN survey s ON s.id = a.survey_id WHERE a.member_id IS NOT NULL GROUP BY a.member_id, a.survey_id
UNION ALL SELECT t.member_id, 'review', 'review:' || t.round_id, v.at, l.name FROM review v
  JOIN tester t ON t.id = v.tester_id JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
UNION ALL SELECT inviter_id, 'bring', 'bring:' || id, on_day, '' FROM referral WHERE left_on IS NULL
"""


def events(shop: Shop | Change, today: date) -> list[Event]:
    """What members did that the ledger does not have yet; what has no day counts as of today.

    Seconds where 100,000 events are new, so in a job.
    """
    # A merged member's entry marked apart always stands beside one that is not, so the plain ref tells.
    rows = shop.rows(
        f"SELECT * FROM ({_EVENTS}) v WHERE NOT EXISTS"
        " (SELECT 1 FROM ledger e WHERE e.member_id = v.member AND e.ref = v.ref)"
    )
    return [Event(**{**row, "at": str(row["at"] or today.isoformat())}) for row in rows]


def earned_per_day(shop: Shop | Change, days: Collection[str]) -> dict[tuple[int, str], dict[str, int]]:
    """(member, ISO day) → kind → points already in the ledger, for caps; only of these days."""
    if not days:
        return {}
    found: dict[tuple[int, str], dict[str, int]] = {}
    kinds = ", ".join(f"'{kind}'" for kind in EARNING)
    for row in shop.rows(
        "SELECT member_id AS member, substr(at, 1, 10) AS day, kind, sum(points) AS points FROM ledger"
        f" WHERE at >= ? AND at < ? || 'Z' AND kind IN ({kinds}) GROUP BY 1, 2, 3",
        (min(days), max(days)),
    ):
        if row["day"] in days:
            found.setdefault((row["member"], row["day"]), {})[row["kind"]] = row["points"]
    return found


_LOST = """
SELECT e.id, e.member_id AS member, e.kind, e.points, e.what, e.at, {why} AS why FROM ledger e
WHERE e.kind = '{kind}' AND e.points > 0 AND e.ref IS NOT NULL AND {test}
AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.member_id = e.member_id AND r.ref = 'revoke:' || e.id)
"""
_NUMBER = "CAST(substr(e.ref, instr(e.ref, ':') + 1) AS INTEGER)"  # the cast ends before a "#"
_LOSSES = (  # "+" leaves out an index on what thousands have in common
    ("bring", f"CASE WHEN EXISTS (SELECT 1 FROM referral f WHERE f.id = {_NUMBER}) THEN 'left' ELSE 'gone' END",
     f"NOT EXISTS (SELECT 1 FROM referral f WHERE f.id = {_NUMBER} AND f.left_on IS NULL)"),
    ("vote", "'gone'",
     f"EXISTS (SELECT 1 FROM node n WHERE n.id = {_NUMBER})"
     f" AND NOT EXISTS (SELECT 1 FROM ballot b WHERE +b.node_id = {_NUMBER} AND b.member_id = e.member_id)"),
    ("review", "'gone'",
     f"EXISTS (SELECT 1 FROM round r WHERE r.id = {_NUMBER})"
     " AND NOT EXISTS (SELECT 1 FROM review v JOIN tester t ON t.id = v.tester_id"
     f" WHERE t.round_id = {_NUMBER} AND t.member_id = e.member_id)"),
    ("answer", "'gone'",
     f"EXISTS (SELECT 1 FROM survey s WHERE s.id = {_NUMBER})"
     f" AND NOT EXISTS (SELECT 1 FROM answer a WHERE +a.survey_id = {_NUMBER} AND a.member_id = e.member_id)"),
)  # fmt: skip


def lost(shop: Shop | Change) -> list[dict[str, Any]]:
    """Earnings whose reason is gone: ``id``, ``member``, ``kind``, ``points``, ``what``, ``at``, ``why``.

    ``why``: left (the person brought left) or gone (the vote, review, answer or referral was taken out). Where the
    whole question, round or survey is gone nothing is offered: they did take part.
    """
    found: list[dict[str, Any]] = []
    for kind, why, test in _LOSSES:
        found += shop.rows(_LOST.format(kind=kind, why=why, test=test))
    return found


# --- balances and places -----------------------------------------------------------------------


def balance(source: Shop | Change, member_id: int) -> int:
    """What a member has."""
    return int(source.scalar("SELECT coalesce(sum(points), 0) FROM ledger WHERE member_id = ?", (member_id,)))


def balances(shop: Shop, ids: Sequence[int]) -> dict[int, int]:
    """Member → points, for those who have any entry."""
    found: dict[int, int] = {}
    for start in range(0, len(ids), BATCH):
        part = tuple(ids[start : start + BATCH])
        marks = ",".join("?" * len(part))
        found.update(shop.tuples(
            f"SELECT member_id, sum(points) FROM ledger WHERE member_id IN ({marks}) GROUP BY 1", part))  # fmt: skip
    return found


def totals(shop: Shop) -> dict[str, int]:
    """``members`` with entries, points ``given`` and ``spent`` (both positive), ``open`` (sum of balances that are
    above zero) and ``below`` (members under zero)."""
    rows = shop.tuples(
        "SELECT count(*), coalesce(sum(earned), 0), coalesce(sum(spent), 0), coalesce(sum(max(total, 0)), 0),"
        " coalesce(sum(total < 0), 0) FROM (SELECT sum(points) AS total,"
        " sum(CASE WHEN kind != 'reward' THEN points ELSE 0 END) AS earned,"
        " sum(CASE WHEN kind = 'reward' THEN -points ELSE 0 END) AS spent FROM ledger GROUP BY member_id)"
    )
    return dict(zip(("members", "given", "spent", "open", "below"), rows[0]))


def entries(shop: Shop) -> int:
    """How many entries the ledger has."""
    return int(shop.scalar("SELECT count(*) FROM ledger"))


def leaderboard(shop: Shop, month: str = "", *, staff: bool = False, limit: int = 1_000) -> list[dict[str, Any]]:
    """Who got most points in a month (or ever), best first; what was spent does not count against them.

    Rows: ``id`` (member), ``display``, ``rank`` (ties share one), ``points``, ``balance``, ``own_circle``, ``tier``.
    ``staff`` False leaves out staff and the owner. Only those above zero; ties are ordered by id.
    """
    where, values = "", ()
    if month:
        where, values = "AND e.at >= ? AND e.at < ?", month_span(month)
    outside = "" if staff else "WHERE m.own_circle NOT IN ('staff', 'owner')"
    rows = shop.rows(
        "SELECT m.id, t.points, m.own_circle, m.tier FROM (SELECT member_id, sum(points) AS points FROM ledger e"
        f" WHERE e.kind != 'reward' {where} GROUP BY member_id HAVING sum(points) > 0) t"
        f" JOIN member m ON m.id = t.member_id {outside} ORDER BY t.points DESC, m.id LIMIT ?",
        (*values, limit),
    )
    names = names_of(shop, [row["id"] for row in rows])
    have = balances(shop, [row["id"] for row in rows])
    places = ranks([row["points"] for row in rows])
    return [
        row | {"display": names.get(row["id"], ""), "rank": place, "balance": have.get(row["id"], 0)}
        for row, place in zip(rows, places)
    ]


def months(shop: Shop, most: int = 24) -> list[str]:
    """Months (YYYY-MM) with entries, the newest first."""
    first, last = shop.tuples("SELECT substr(min(at), 1, 7), substr(max(at), 1, 7) FROM ledger")[0]
    found: list[str] = []
    while first and last and last >= first and len(found) < most:
        found.append(last)
        year, month = int(last[:4]), int(last[5:7])
        last = f"{year - (month == 1):04}-{(month - 2) % 12 + 1:02}"
    return found


def names_of(shop: Shop | Change, ids: Iterable[int]) -> dict[int, str]:
    """Member → what to call them."""
    wanted = list(dict.fromkeys(ids))
    found: dict[int, str] = {}
    for start in range(0, len(wanted), BATCH):
        part = tuple(wanted[start : start + BATCH])
        marks = ",".join("?" * len(part))
        rows = shop.rows(f"SELECT m.id, {shown('m')} AS name FROM member m WHERE m.id IN ({marks})", part)
        found.update((row["id"], row["name"]) for row in rows)
    return found


def find_names(shop: Shop, names: Iterable[str]) -> dict[str, list[int]]:
    """Name → the members it could be, by name, nick, WeChat name or platform id."""
    given = list(names)
    found: dict[str, dict[int, None]] = {match_name(name): {} for name in given}
    for member, stored in called_alike(shop, given):
        key = match_name(stored)
        if key in found:
            found[key][member] = None
    return {name: list(found[match_name(name)]) for name in given}


# --- the ledger --------------------------------------------------------------------------------


def ledger_ids(
    shop: Shop,
    members: Collection[int] | None = None,
    reward: str = "",
    *,
    kind: str | None = None,
    month: str = "",
    ascending: bool = False,
) -> list[int]:
    """Ids of entries, newest first, at most LATEST.

    ``members``: only theirs (and, where given, those for a ``reward`` whose name contains this).
    """
    parts: list[str] = ["1"]
    values: list[Any] = []
    if month:
        parts.append("e.at >= ? AND e.at < ?")
        values += month_span(month)
    if kind is not None:
        parts.append("e.kind = ?")
        values.append(kind)
    if members is not None:
        column = "e.member_id" if len(members) <= MANY else "+e.member_id"
        who = f"{column} IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(list(members)))
        if reward:
            who += " OR e.reward_id IN (SELECT id FROM reward WHERE instr(lower(name), ?))"
            values.append(reward.lower())
        parts.append(f"({who})")
    way = "ASC" if ascending else "DESC"
    sql = f"SELECT e.id FROM ledger e WHERE {' AND '.join(parts)} ORDER BY e.at {way}, e.id {way} LIMIT {LATEST}"
    return [row[0] for row in shop.tuples(sql, values)]


def ledger_rows(shop: Shop, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Entries with ``display`` (the member), ``whom`` (the person brought, for bring) and ``revoked`` (0, 1)."""
    found: list[dict[str, Any]] = []
    for start in range(0, len(ids), BATCH):
        part = tuple(ids[start : start + BATCH])
        rows = shop.rows(
            f"SELECT e.*, {shown('m')} AS display, {shown('w')} AS whom, EXISTS (SELECT 1 FROM ledger r"
            " WHERE r.member_id = e.member_id AND r.ref = 'revoke:' || e.id) AS revoked"
            " FROM ledger e JOIN member m ON m.id = e.member_id LEFT JOIN referral f ON e.kind = 'bring'"
            f" AND f.id = {_NUMBER} LEFT JOIN member w ON w.id = f.invitee_id"
            f" WHERE e.id IN ({','.join('?' * len(part))})",
            part,
        )
        by_id = {row["id"]: row for row in rows}
        found += [by_id[one] for one in part if one in by_id]
    return found


# --- rewards and honours -----------------------------------------------------------------------


def rewards(shop: Shop) -> list[dict[str, Any]]:
    """The rewards, cheapest first, each with how often it was ``taken`` (given back ones left out)."""
    return shop.rows(
        "SELECT w.*, (SELECT count(*) FROM ledger e WHERE e.reward_id = w.id AND e.kind = 'reward' AND NOT EXISTS"
        " (SELECT 1 FROM ledger r WHERE r.member_id = e.member_id AND r.ref = 'revoke:' || e.id)) AS taken"
        " FROM reward w ORDER BY w.cost, w.name, w.id"
    )


def reward(shop: Shop, reward_id: int) -> dict[str, Any] | None:
    """One reward as stored, None if there is none."""
    return shop.one("SELECT * FROM reward WHERE id = ?", (reward_id,))


def honours(shop: Shop) -> list[dict[str, Any]]:
    """Every honour with ``display`` (the member), newest first."""
    return shop.rows(
        f"SELECT h.*, {shown('m')} AS display FROM honour h JOIN member m ON m.id = h.member_id"
        " ORDER BY h.month DESC, h.given_on DESC, h.id DESC"
    )


def honours_of(shop: Shop, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    """Member → honours (``title``, ``month``), newest first, for those who have any."""
    found: dict[int, list[dict[str, Any]]] = {}
    for start in range(0, len(ids), BATCH):
        part = tuple(ids[start : start + BATCH])
        for row in shop.rows(
            f"SELECT member_id, title, month FROM honour WHERE member_id IN ({','.join('?' * len(part))})"
            " ORDER BY month DESC, id DESC",
            part,
        ):
            found.setdefault(row["member_id"], []).append(row)
    return found


def titles(shop: Shop) -> list[str]:
    """Titles given so far, the most frequent first."""
    return [row[0] for row in shop.tuples("SELECT title FROM honour GROUP BY title ORDER BY count(*) DESC, title")]


def suggested(shop: Shop, month: str, limit: int = 10) -> list[dict[str, Any]]:
    """Who did most in a month, for a title: rows of :func:`leaderboard` without staff, each with how many
    ``reviews``, ``votes``, ``answers`` and people ``brought`` earned them points in it."""
    rows = leaderboard(shop, month, limit=limit)
    first, after = month_span(month)
    names = {"review": "reviews", "vote": "votes", "answer": "answers", "bring": "brought"}
    for row in rows:
        counts = dict(shop.tuples(
            "SELECT kind, count(*) FROM ledger WHERE member_id = ? AND at >= ? AND at < ? GROUP BY kind",
            (row["id"], first, after)))  # fmt: skip
        row.update({name: counts.get(kind, 0) for kind, name in names.items()})
    return rows
