"""What is due across the five steps and on the owner's own list, read from where each step keeps it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from seeddesk.domain.due import AHEAD, CODE_DAYS, REVIEW_DAYS, Due, end_of, in_order, sleeps
from seeddesk.store import listen, participate
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

MANY = 500
"""So many answers are listed one by one; the rest are one line."""
FIRST, LAST = dt.date(1, 1, 1), dt.date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is looked for: one launch, or all that are not archived; days from ``first`` to ``last``."""

    shop: Shop
    launch: int | None
    first: dt.date
    last: dt.date
    now: dt.datetime

    def rows(self, sql: str, *values: Any, alias: str = "l") -> list[dict[str, Any]]:
        """Rows of a query with ``:launches`` where the launch is narrowed down."""
        if self.launch is None:
            return self.shop.rows(sql.replace(":launches", f"NOT {alias}.archived"), values)
        return self.shop.rows(sql.replace(":launches", f"{alias}.id = {int(self.launch)}"), values)

    def days(self) -> tuple[str, str]:
        return self.first.isoformat(), self.last.isoformat()


def due(shop: Shop, launch_id: int | None, now: dt.datetime, days: int = AHEAD) -> list[Due]:
    """What waits for the owner up to so many days ahead, in order; put off and ticked off things are left out.

    ``launch_id`` None: of all launches that are not archived. What belongs to the whole shop is always there.
    """
    return [one for one in _open(shop, launch_id, now, days) if not sleeps(one.snoozed_until, now.date())]


def snoozed(shop: Shop, launch_id: int | None, now: dt.datetime) -> list[Due]:
    """What was put off and is not back yet, the soonest back first."""
    away = [one for one in _open(shop, launch_id, now, AHEAD) if sleeps(one.snoozed_until, now.date())]
    return sorted(away, key=lambda one: one.snoozed_until or LAST)


def both(shop: Shop, launch_id: int | None, now: dt.datetime) -> tuple[list[Due], list[Due]]:
    """:func:`due` and :func:`snoozed`, read once."""
    waiting: list[Due] = []
    away: list[Due] = []
    for one in _open(shop, launch_id, now, AHEAD):
        (away if sleeps(one.snoozed_until, now.date()) else waiting).append(one)
    return waiting, sorted(away, key=lambda one: one.snoozed_until or LAST)


def dated(shop: Shop, launch_id: int | None, first: dt.date, last: dt.date, now: dt.datetime) -> list[Due]:
    """What stands in the calendar from one day to another, in order of time.

    Answers, which run by the minute, are not in it. Reminders stay in it when they are done, other things that
    were ticked off do not.
    """
    wanted = _Wanted(shop, launch_id, first, last, now)
    marks = _marks(shop)
    found = []
    for one in [*_votes(wanted, count=False), *_follow_ups(wanted), *_rounds(wanted), *_reviews(wanted),
                *_tryouts(wanted), *_campaigns(wanted), *_races(wanted), *_pictures(wanted),
                *_reminders(wanted, done=True)]:  # fmt: skip
        until, ticked = marks.get(one.key, (None, False))
        if not ticked:
            found.append(replace(one, snoozed_until=until) if until else one)
    return sorted(found, key=lambda one: (one.day, one.timed, one.at, one.kind, one.item, one.stamp))


def _open(shop: Shop, launch_id: int | None, now: dt.datetime, days: int) -> list[Due]:
    last = now.date() + dt.timedelta(days=days)
    wanted = _Wanted(shop, launch_id, FIRST, last, now)
    marks = _marks(shop)
    found = []
    steps = (_replies, _votes, _follow_ups, _rounds, _reviews, _tryouts, _campaigns, _races, _pictures)
    for source in (*steps, _reminders):
        for one in source(wanted):
            until, ticked = marks.get(one.key, (None, False))
            if one.day <= last and not ticked and not _over(one, now):
                found.append(replace(one, snoozed_until=until) if until else one)
    return in_order(found, now)


def _over(one: Due, now: dt.datetime) -> bool:
    """Beginnings are told ahead; once there they are not late."""
    return one.kind in ("vote_start", "round_start", "campaign_start") and one.day < now.date()


def _marks(shop: Shop) -> dict[str, tuple[dt.date | None, bool]]:
    return {
        key: (dt.date.fromisoformat(until) if until else None, bool(done))
        for key, until, done in shop.tuples("SELECT key, snoozed_until, done_at FROM due_mark")
    }


# --- where things are due -------------------------------------------------------------------------


def _replies(wanted: _Wanted) -> Iterator[Due]:
    minutes = dt.timedelta(minutes=listen.reply_minutes(wanted.shop))
    sql = (
        "SELECT {} FROM voice v JOIN launch l ON l.id = v.launch_id WHERE :launches"
        " AND v.answered_at IS NULL AND NOT v.no_answer"
    )
    rows = wanted.rows(
        "SELECT w.*, coalesce("
        + shown("m")
        + ", w.sender) AS who FROM ("
        + sql.format("v.id, v.said_at, substr(v.text, 1, 200) AS text, v.kind, v.sender, v.member_id, l.id AS launch,"
                     " l.name AS launch_name")
        + " ORDER BY v.said_at DESC, v.id DESC LIMIT ?) w LEFT JOIN member m ON m.id = w.member_id",
        MANY + 1,
    )  # fmt: skip
    for row in rows[:MANY]:
        yield Due(
            "reply", row["id"], dt.datetime.fromisoformat(row["said_at"]) + minutes, True,
            {"name": row["who"], "text": row["text"], "voice": row["kind"]}, "listen.inbox", {"voice": row["id"]},
            row["launch"], row["launch_name"],
        )  # fmt: skip
    if len(rows) > MANY:
        oldest = dt.datetime.fromisoformat(rows[MANY - 1]["said_at"]) + minutes
        more = int(wanted.rows(sql.format("count(*) AS n"))[0]["n"]) - MANY
        yield Due(
            "replies", 0, oldest, True, {"count": more}, "listen.inbox", {}, rows[-1]["launch"],
            rows[-1]["launch_name"], wanted.now.date().isoformat(),
        )  # fmt: skip


def _votes(wanted: _Wanted, count: bool = True) -> Iterator[Due]:
    first, last = wanted.days()
    rows = wanted.rows(
        "SELECT n.*, l.name AS launch_name FROM node n JOIN launch l ON l.id = n.launch_id"
        " LEFT JOIN decision d ON d.node_id = n.id WHERE :launches AND n.closes_at IS NOT NULL AND n.state != 'draft'"
        " AND substr(n.closes_at, 1, 10) BETWEEN ? AND ? AND (d.id IS NULL OR ?)",
        first, last, not count,
    )  # fmt: skip
    counted: dict[int, participate.Tally] = {}
    if count:
        running = [row for row in rows if participate.is_running(row, wanted.now)]
        for launch in {row["launch_id"] for row in running}:
            counted |= participate.tallies(wanted.shop, [row for row in running if row["launch_id"] == launch])
    for row in rows:
        kind = "vote" if participate.is_running(row, wanted.now) or not count else "decide"
        values = {"text": row["question"]}
        if row["id"] in counted:
            values |= {"voted": counted[row["id"]].voted, "entitled": counted[row["id"]].entitled}
        yield Due(
            kind, row["id"], dt.datetime.fromisoformat(row["closes_at"]), True, values, "participate.nodes",
            {"node": row["id"]}, row["launch_id"], row["launch_name"], row["closes_at"],
        )  # fmt: skip
    for row in wanted.rows(
        "SELECT n.id, n.question, n.opens_on, l.id AS launch, l.name AS launch_name FROM node n"
        " JOIN launch l ON l.id = n.launch_id WHERE :launches AND n.opens_on BETWEEN ? AND ?"
        " AND (n.state = 'draft' OR n.opens_on > ?)",
        first, last, wanted.now.date().isoformat(),
    ):  # fmt: skip
        yield Due(
            "vote_start", row["id"], end_of(dt.date.fromisoformat(row["opens_on"])), False, {"text": row["question"]},
            "participate.nodes", {"node": row["id"]}, row["launch"], row["launch_name"], row["opens_on"],
        )  # fmt: skip


def _follow_ups(wanted: _Wanted) -> Iterator[Due]:
    for row in wanted.rows(
        "SELECT i.id, i.name, i.follow_up_on, l.id AS launch, l.name AS launch_name FROM influencer i"
        " JOIN launch l ON l.id = i.launch_id WHERE :launches AND i.blocked = ''"
        " AND i.stage NOT IN ('done', 'declined') AND i.follow_up_on BETWEEN ? AND ?",
        *wanted.days(),
    ):
        yield Due(
            "follow_up", row["id"], end_of(dt.date.fromisoformat(row["follow_up_on"])), False, {"name": row["name"]},
            "influence.list", {"influencer": row["id"]}, row["launch"], row["launch_name"], row["follow_up_on"],
        )  # fmt: skip


def _rounds(wanted: _Wanted) -> Iterator[Due]:
    for row in wanted.rows(
        "SELECT r.id, r.number, r.opens_on, r.closes_on, l.id AS launch, l.name AS launch_name,"
        " (SELECT count(*) FROM code c WHERE c.round_id = r.id AND c.issued_at IS NOT NULL AND c.redeemed_at IS NULL)"
        " AS unused FROM round r JOIN launch l ON l.id = r.launch_id WHERE :launches AND r.state = 'open'",
    ):
        values = {"number": row["number"]}
        for kind, day in (("round_start", row["opens_on"]), ("round_end", row["closes_on"])):
            if day and wanted.first <= dt.date.fromisoformat(day) <= wanted.last:
                yield Due(
                    kind, row["id"], end_of(dt.date.fromisoformat(day)), False, values, "beta.rounds",
                    {"round": row["id"]}, row["launch"], row["launch_name"], day,
                )  # fmt: skip
        if row["unused"] and row["closes_on"]:
            # Three days ahead, while there is time to remind people of them.
            day = dt.date.fromisoformat(row["closes_on"]) - dt.timedelta(days=CODE_DAYS)
            if wanted.first <= day <= wanted.last:
                yield Due(
                    "codes", row["id"], end_of(day), False, {**values, "count": row["unused"]}, "beta.testers",
                    {"round": row["id"]}, row["launch"], row["launch_name"], row["closes_on"],
                )  # fmt: skip


def _reviews(wanted: _Wanted) -> Iterator[Due]:
    """One line per round and day on which testers should have reviewed what they were sent."""
    back = dt.timedelta(days=REVIEW_DAYS)
    first = FIRST if wanted.first == FIRST else wanted.first - back
    for row in wanted.rows(
        "SELECT r.id, r.number, substr(t.delivered_at, 1, 10) AS sent, count(*) AS n, l.id AS launch,"
        " l.name AS launch_name FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id"
        " LEFT JOIN review v ON v.tester_id = t.id WHERE :launches AND t.stage = 'delivered' AND v.id IS NULL"
        " AND r.state = 'open' AND t.delivered_at >= ? AND t.delivered_at < ? GROUP BY r.id, sent",
        first.isoformat(), (wanted.last - back + dt.timedelta(days=1)).isoformat(),
    ):  # fmt: skip
        day = dt.date.fromisoformat(row["sent"]) + back
        yield Due(
            "review", row["id"], end_of(day), False, {"number": row["number"], "count": row["n"]}, "beta.testers",
            {"round": row["id"]}, row["launch"], row["launch_name"], day.isoformat(),
        )  # fmt: skip


def _tryouts(wanted: _Wanted) -> Iterator[Due]:
    """One line per try-out and day on which feedback of its experience officers is due."""
    for row in wanted.rows(
        "SELECT t.id, t.name, e.feedback_due AS day, count(*) AS n, l.id AS launch, l.name AS launch_name"
        " FROM tryout_entry e JOIN tryout t ON t.id = e.tryout_id JOIN launch l ON l.id = t.launch_id"
        " WHERE :launches AND t.state = 'chosen' AND e.chosen AND e.sent_at IS NOT NULL AND e.feedback_at IS NULL"
        " AND e.withdrawn_at IS NULL AND e.feedback_due BETWEEN ? AND ? GROUP BY t.id, e.feedback_due",
        *wanted.days(),
    ):
        yield Due(
            "tryout", row["id"], end_of(dt.date.fromisoformat(row["day"])), False,
            {"name": row["name"], "count": row["n"]}, "screen.officers", {"tryout": row["id"]}, row["launch"],
            row["launch_name"], row["day"],
        )  # fmt: skip


def _campaigns(wanted: _Wanted) -> Iterator[Due]:
    for row in wanted.rows(
        "SELECT c.id, c.name, c.from_on, c.to_on, c.launch_id AS launch, coalesce(l.name, '') AS launch_name"
        " FROM campaign c LEFT JOIN launch l ON l.id = c.launch_id WHERE c.state != 'off'"
        " AND (c.launch_id IS NULL OR :launches)"
    ):
        for kind, day in (("campaign_start", row["from_on"]), ("campaign_end", row["to_on"])):
            if wanted.first <= dt.date.fromisoformat(day) <= wanted.last:
                yield Due(
                    kind, row["id"], end_of(dt.date.fromisoformat(day)), False, {"name": row["name"]},
                    "screen.campaigns", {"campaign": row["id"]}, row["launch"], row["launch_name"], day,
                )  # fmt: skip


def _races(wanted: _Wanted) -> Iterator[Due]:
    for row in wanted.rows(
        "SELECT r.id, r.name, r.ends_at, r.launch_id AS launch, coalesce(l.name, '') AS launch_name FROM race r"
        " LEFT JOIN launch l ON l.id = r.launch_id WHERE r.closed_at IS NULL AND (r.launch_id IS NULL OR :launches)"
        " AND substr(r.ends_at, 1, 10) BETWEEN ? AND ?",
        *wanted.days(),
    ):
        yield Due(
            "race_end", row["id"], dt.datetime.fromisoformat(row["ends_at"]), True, {"name": row["name"]},
            "screen.race", {"race": row["id"]}, row["launch"], row["launch_name"], row["ends_at"],
        )  # fmt: skip


def _pictures(wanted: _Wanted) -> Iterator[Due]:
    """QR pictures of groups, on the last day on which they work; groups of the whole shop are always there."""
    for row in wanted.rows(
        "SELECT g.id, g.name, g.picture_until, g.launch_id, l.name AS launch_name FROM chat_group g"
        " LEFT JOIN launch l ON l.id = g.launch_id WHERE g.picture_id IS NOT NULL AND g.picture_until BETWEEN ? AND ?"
        " AND (g.launch_id IS NULL OR :launches) ORDER BY g.id",
        *wanted.days(),
    ):
        day = dt.date.fromisoformat(row["picture_until"])
        yield Due(
            "picture", row["id"], end_of(day), False, {"name": row["name"], "days": (day - wanted.now.date()).days},
            "members.groups", {"group": row["id"]}, row["launch_id"], row["launch_name"] or "", row["picture_until"],
        )  # fmt: skip


def _reminders(wanted: _Wanted, done: bool = False) -> Iterator[Due]:
    sql = (
        f"SELECT r.*, l.name AS launch_name, {shown('m')} AS who FROM reminder r LEFT JOIN launch l ON l.id ="
        " r.launch_id LEFT JOIN member m ON m.id = r.member_id WHERE r.day BETWEEN ? AND ?"
        " AND (r.launch_id IS NULL OR :launches) AND (r.done_at IS NULL OR ?) ORDER BY r.id"
    )
    for row in wanted.rows(sql, *wanted.days(), done):
        day = dt.date.fromisoformat(row["day"])
        at = dt.datetime.combine(day, dt.time.fromisoformat(row["time"])) if row["time"] else end_of(day)
        target = {"member": row["member_id"]} if row["member_id"] else {"reminder": row["id"]}
        place = "members" if row["member_id"] else "overview.calendar"
        yield Due(
            "reminder", row["id"], at, bool(row["time"]), {"text": row["text"], "name": row["who"] or ""}, place,
            target, row["launch_id"], row["launch_name"] or "", row["day"] + row["time"], done=bool(row["done_at"]),
        )  # fmt: skip


def has_reminders(shop: Shop) -> bool:
    """Whether the shop has any reminder, of a launch or of its own."""
    return shop.scalar("SELECT 1 FROM reminder LIMIT 1") is not None


def reminder(shop: Shop, reminder_id: int | None) -> dict[str, Any] | None:
    """One reminder as stored, with ``who``, the name of its member; None if there is none."""
    return shop.one(
        f"SELECT r.*, {shown('m')} AS who FROM reminder r LEFT JOIN member m ON m.id = r.member_id WHERE r.id = ?",
        (reminder_id,),
    )
