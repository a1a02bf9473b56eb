"""Lists about people as they go out to a file: points, the shop's accounts, key people, who stayed, reminders."""

from __future__ import annotations

import datetime as dt
import json

from seeddesk.domain import retention as rules
from seeddesk.store import accounts, key_people, members_filter, points, retention
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Found, Row, fields_of, table_of
from seeddesk.store.names import shown


def ledger(shop: Shop, _launch: int | None) -> Found:
    """Every entry of points, the oldest first."""
    return fields_of("at:moment name points.given:integer points.for::points points.what note"), list(
        shop.tuples(
            f"SELECT e.at, {shown('m')}, e.points, e.kind, e.what, CASE WHEN e.kind = 'revoke' THEN '' ELSE e.note END"
            " FROM ledger e JOIN member m ON m.id = e.member_id ORDER BY e.at, e.id"
        )
    )


def leaderboard(shop: Shop, _launch: int | None) -> Found:
    """Who got most points ever, without staff; what was spent does not count against them."""
    fields = fields_of(
        "rank:integer display points.given:integer points.balance:integer tier::tier own_circle::own_circle"
    )
    return table_of(
        [
            row | {"points.given": row["points"], "points.balance": row["balance"]}
            for row in points.leaderboard(shop, limit=1_000_000)
        ],
        fields,
    )


def rewards(shop: Shop, _launch: int | None) -> Found:
    """What points can be spent on."""
    fields = fields_of("reward cost:integer stock:integer taken:integer note")
    return table_of([row | {"reward": row["name"]} for row in points.rewards(shop)], fields)


def honours(shop: Shop, _launch: int | None) -> Found:
    """Titles given to members."""
    fields = fields_of("display honour month given_on:date note")
    return table_of([row | {"honour": row["title"]} for row in points.honours(shop)], fields)


def account_list(shop: Shop, _launch: int | None) -> Found:
    """The shop's accounts with what each carries."""
    fields = fields_of(
        "account.name kind::account platform::platform handle owner capacity:integer since:date reached:integer"
        " reached.lost:integer reached.only:integer active:integer orders:integer note"
    )
    return table_of(
        [
            row
            | {
                "account.name": row["name"],
                "owner": row["keeper"],
                "reached.lost": row["lost"],
                "reached.only": row["only"],
            }
            for row in accounts.accounts(shop, dt.date.today())
        ],
        fields,
    )


def reached(shop: Shop, _launch: int | None) -> Found:
    """Who is or was reached through which account."""
    return fields_of("account.name name phone since:date lost_on:date"), list(
        shop.tuples(
            f"SELECT a.name, {shown('m')}, m.phone, r.since, r.lost_on FROM reach r JOIN account a"
            " ON a.id = r.account_id JOIN member m ON m.id = r.member_id ORDER BY a.id, r.id"
        )
    )


def bringers(shop: Shop, _launch: int | None) -> Found:
    """Who brought somebody, the longest chain first (the page's list)."""
    fields = fields_of("name direct:integer chain:integer stayed:integer orders:integer")
    return table_of(key_people.key_people(shop).rows, fields)


def segments(shop: Shop, _launch: int | None) -> Found:
    """Saved segments with how many members fit them today."""
    rows: list[Row] = []
    for name, filters in shop.tuples("SELECT name, filters FROM segment ORDER BY name, id"):
        fits = members_filter.fitting(shop, json.loads(filters or "{}"), dt.date.today())
        everybody = int(shop.scalar("SELECT count(*) FROM member"))
        rows.append((name, everybody if fits is None else len(fits)))
    return fields_of("segment people:integer"), rows


def reminders(shop: Shop, _launch: int | None) -> Found:
    """The owner's own reminders, done ones too; what else is due goes out with the calendar."""
    return fields_of("day:date time reminder member_name group.launch done_at:moment"), list(
        shop.tuples(
            f"SELECT r.day, r.time, r.text, coalesce({shown('m')}, ''), l.name, r.done_at FROM reminder r"
            " LEFT JOIN member m ON m.id = r.member_id LEFT JOIN launch l ON l.id = r.launch_id ORDER BY r.day, r.id"
        )
    )


def silent(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    """Who joined a group a while ago and never spoke, by group."""
    day = today or dt.date.today()
    rows: list[Row] = []
    for group, joiners in _groups(shop, launch, day):
        found = [(one.member, (_iso(one.joined), day.toordinal() - one.joined)) for one in
                 rules.never_spoke(joiners, day)]  # fmt: skip
        rows += _named(shop, group, found)
    return fields_of("group.name name joined_on:date days.in:integer"), rows


def fading(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    """Who has been silent for much longer than they usually are, by group."""
    day = today or dt.date.today()
    rows: list[Row] = []
    for group, joiners in _groups(shop, launch, day):
        last = {one.member: one.active[-1] for one in joiners if one.active}
        found = [(one.member, (_iso(last[one.member]), one.silent, one.usual)) for one in rules.fading(joiners, day)]
        rows += _named(shop, group, found)
    return fields_of("group.name name last_active:date silent.days:integer usual.gap:number"), rows


def left(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    """Who left a group, after how long, and why as far as it was noted."""
    day = today or dt.date.today()
    rows: list[Row] = []
    for group, joiners in _groups(shop, launch, day):
        why = retention.reasons(shop, group["id"])
        found = [
            (one.member, (_iso(one.joined), _iso(one.left), (one.left or 0) - one.joined, why.get(one.member, "")))
            for one in rules.leavers(joiners, day)
        ]
        rows += _named(shop, group, found)
    return fields_of("group.name name joined_on:date left_on:date days.in:integer left.reason"), rows


def _groups(shop: Shop, launch: int | None, day: dt.date) -> list[tuple[dict, list[rules.Joiner]]]:
    """The groups of the retention page with their people."""
    return [(group, retention.people(shop, group["id"], day).joiners) for group in retention.scopes(shop, launch)]


def _named(shop: Shop, group: dict, found: list[tuple[int, tuple]]) -> list[Row]:
    names = points.names_of(shop, [member for member, _ in found])
    return [(group["name"], names.get(member, ""), *rest) for member, rest in found]


def _iso(day: int | None) -> str | None:
    return dt.date.fromordinal(day).isoformat() if day else None
