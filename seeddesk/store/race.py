"""Referral races for the window: the list, and one race worked out from the notes of who brought whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.network import Picture, Wood, picture, wood
from seeddesk.domain.race import COUNTS, Claim, Growth, Result, Rules, growth_of, judge
from seeddesk.store.engine import Shop
from seeddesk.store.points import names_of

PHASES = ("planned", "running", "over", "closed")


@dataclass(frozen=True)
class Race:
    """One race as it stands. ``names``: member → what to call them, of everybody in it; ``trees`` and ``picture``:
    who brought whom, of those who count."""

    row: Mapping[str, Any]
    rules: Rules
    result: Result
    growth: Growth
    names: Mapping[int, str]
    trees: Wood
    picture: Picture


def rules_of(row: Mapping[str, Any]) -> Rules:
    """The rules as a row of the table keeps them."""
    return Rules(
        dt.datetime.fromisoformat(row["starts_at"]), dt.datetime.fromisoformat(row["ends_at"]), row["claim_days"],
        bool(row["must_join"]), row["stay_days"], bool(row["fit_theme"]), bool(row["own_circle"]), bool(row["staff"]),
        dt.datetime.fromisoformat(row["closed_at"]) if row["closed_at"] else None,
    )  # fmt: skip


def phase_of(row: Mapping[str, Any], now: dt.datetime) -> str:
    """One of :data:`PHASES`."""
    if row["closed_at"]:
        return "closed"
    rules = rules_of(row)
    return "planned" if now < rules.starts else "running" if now <= rules.ends else "over"


def race(shop: Shop, race_id: int | None) -> dict[str, Any] | None:
    """One race as stored, with ``group`` (name or ""), or None."""
    return shop.one(
        'SELECT r.*, coalesce(g.name, \'\') AS "group" FROM race r LEFT JOIN chat_group g ON g.id = r.group_id'
        " WHERE r.id = ?",
        (race_id,),
    )


def races(shop: Shop, launch_id: int | None, now: dt.datetime) -> list[dict[str, Any]]:
    """The races of a launch and of the whole shop, the latest first; with ``group`` and ``phase``."""
    rows = shop.rows(
        'SELECT r.*, coalesce(g.name, \'\') AS "group" FROM race r LEFT JOIN chat_group g ON g.id = r.group_id'
        " WHERE r.launch_id IS NULL OR r.launch_id = ? ORDER BY r.starts_at DESC, r.id DESC",
        (launch_id,),
    )
    return [row | {"phase": phase_of(row, now)} for row in rows]


def look(shop: Shop, race_id: int, now: dt.datetime) -> Race | None:
    """Work out a race; None if there is none. A second at 100,000 referrals: in a job where there are many."""
    row = race(shop, race_id)
    if row is None:
        return None
    rules = rules_of(row)
    claims = _claims(shop, row, rules)
    result = judge(claims, rules, now)
    people = {one.claim.inviter for one in result.claims} | {one.claim.invitee for one in result.claims}
    pairs = [(one.claim.inviter, one.claim.invitee) for one in result.claims if one.state == COUNTS]
    trees = wood(pairs)
    return Race(
        row, rules, result, growth_of(result, rules, _began(shop, row, rules), _seeds(shop, row, rules)),
        names_of(shop, people), trees, picture(trees),
    )  # fmt: skip


def _claims(shop: Shop, row: Mapping[str, Any], rules: Rules) -> list[Claim]:
    """Every note there is, since a circle may go through any; what is known of people only for those in time."""
    first, last = rules.starts.date(), rules.ends.date() + dt.timedelta(days=max(1, rules.claim_days))
    group = row["group_id"]
    tags = _theme(shop, row["launch_id"]) if rules.fit_theme else set()
    people = {
        one[0]: one[1:]
        for one in shop.tuples(
            "SELECT r.id, m.own_circle, s.joined_on, s.left_on, CASE WHEN ?1 IS NOT NULL THEN s.joined_on ELSE"
            " nullif(min(coalesce(i.joined_on, '9999'), coalesce((SELECT min(substr(coalesce(o.paid_at, o.ordered_at),"
            " 1, 10)) FROM shop_order o WHERE o.member_id = i.id AND o.status = 'paid'), '9999')), '9999') END"
            " FROM referral r JOIN member m ON m.id = r.inviter_id JOIN member i ON i.id = r.invitee_id"
            " LEFT JOIN membership s ON s.group_id = ?1 AND s.member_id = r.invitee_id"
            " WHERE r.on_day IS NULL OR r.on_day BETWEEN ?2 AND ?3",
            (group, first.isoformat(), last.isoformat()),
        )
    }
    found = []
    for number, inviter, invitee, day, noted, left in shop.tuples(
        "SELECT id, inviter_id, invitee_id, on_day, noted_at, left_on FROM referral"
    ):
        circle, joined, gone, since = people.get(number, ("", None, None, None))
        days = [one for one in (left, gone) if one]
        found.append(
            Claim(
                number, inviter, invitee, _day(day), dt.datetime.fromisoformat(noted) if noted else None, _day(joined),
                _day(min(days)) if days else None, _day(since), not rules.fit_theme or invitee in tags, circle,
            )
        )  # fmt: skip
    return found


def _theme(shop: Shop, launch_id: int | None) -> set[int]:
    """Members with a tag of the launch's theme."""
    return {
        row[0]
        for row in shop.tuples(
            "SELECT DISTINCT mt.member_id FROM member_tag mt JOIN launch_tag lt ON lt.tag_id = mt.tag_id"
            " WHERE lt.launch_id = ?",
            (launch_id,),
        )
    }


def _seeds(shop: Shop, row: Mapping[str, Any], rules: Rules) -> int:
    """Who could invite when the race began: in its group then, or known to the shop; as far as they take part."""
    out = [] if rules.staff else ["'staff'", "'owner'"]
    out += [] if rules.own_circle else ["'relative'", "'friend'"]
    allowed = f"m.own_circle NOT IN ({', '.join(out)})"
    day = rules.starts.date().isoformat()
    if row["group_id"] is not None:
        return shop.scalar(
            "SELECT count(*) FROM membership s JOIN member m ON m.id = s.member_id WHERE s.group_id = ?"
            f" AND (s.joined_on IS NULL OR s.joined_on <= ?) AND (s.left_on IS NULL OR s.left_on > ?) AND {allowed}",
            (row["group_id"], day, day),
        )
    return shop.scalar(
        f"SELECT count(*) FROM member m WHERE (m.joined_on IS NULL OR m.joined_on <= ?) AND {allowed}", (day,)
    )


def _began(shop: Shop, row: Mapping[str, Any], rules: Rules) -> dict[int, dt.date]:
    """Since when people are there who came in the course of the race themselves."""
    first = rules.starts.date().isoformat()
    began = dict(shop.tuples("SELECT invitee_id, on_day FROM referral WHERE on_day >= ?", (first,)))
    if row["group_id"] is not None:
        began |= dict(
            shop.tuples(
                "SELECT member_id, joined_on FROM membership WHERE group_id = ? AND joined_on >= ?",
                (row["group_id"], first),
            )
        )
    return {member: dt.date.fromisoformat(day[:10]) for member, day in began.items()}


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text[:10]) if text else None
