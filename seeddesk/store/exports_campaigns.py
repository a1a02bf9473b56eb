"""Campaigns, joins and referral races as they go out to a file (see exports.py)."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.race import Standing
from seeddesk.store import campaigns, race
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Found, Row, fields_of, table_of


def campaign_list(shop: Shop, launch: int | None) -> Found:
    """What each campaign brought and cost; who is in long enough to tell whether they stayed."""
    fields = fields_of(
        "campaign.name campaign.kind::campaign phase::campaign_state group.name from_on:date to_on:date target:integer"
        " brought.people:integer stayed.k:integer stayed.n:integer budget_cents:money cost_cents:money per_person:money"
        " per_stayed:money threshold:integer incentive:check note"
    )
    rows = []
    for row in campaigns.campaigns(shop, launch, dt.date.today()):
        worth = row["worth"]
        rows.append(
            row
            | {
                "campaign.name": row["name"],
                "campaign.kind": row["kind"],
                "group.name": row["group"],
                "brought.people": worth.brought,
                "stayed.k": worth.stayed.k,
                "stayed.n": worth.stayed.n,
                "per_person": None if worth.per_person is None else round(worth.per_person),
                "per_stayed": None if worth.per_stayed is None else round(worth.per_stayed),
                "incentive": bool(row["incentive"]),
            }
        )
    return table_of(rows, fields)


def joins(shop: Shop, launch: int | None) -> Found:
    """Who joined which group on which day, and how they came."""
    fields = fields_of(
        "display group.name joined_on:date left_on:date came::came campaign.name inviter own_circle::own_circle"
    )
    return table_of(
        [
            row | {"group.name": row["group"], "came": row["way"], "campaign.name": row["campaign"]}
            for row in campaigns.join_rows(shop, launch)
        ],
        fields,
    )


def standings(shop: Shop, launch: int | None) -> Found:
    """The leaderboard of every race; ``shared``: how many others have the same place."""
    fields = fields_of(
        "race.name phase::campaign_state rank:integer display counting:integer waiting:integer out:integer"
        " shared:integer"
    )
    now = dt.datetime.now()
    rows: list[Row] = []
    for row in race.races(shop, launch, now):
        found = race.look(shop, row["id"], now)
        rows += [_standing(row["name"], row["phase"], found, one) for one in found.result.standings] if found else []
    return fields, rows


def _standing(name: str, phase: str, found: race.Race, one: Standing) -> Row:
    return (
        name, phase, one.rank or None, found.names.get(one.inviter, ""), one.counting, one.waiting, one.out, one.shares
    )  # fmt: skip


def invitees(shop: Shop, launch: int | None) -> Found:
    """Everybody brought in every race, and whether they count or why not."""
    fields = fields_of("race.name on_day:date inviter invitee claim::claim left_on:date")
    now = dt.datetime.now()
    rows: list[Row] = []
    for row in race.races(shop, launch, now):
        found = race.look(shop, row["id"], now)
        for one in found.result.claims if found else ():
            names = (found.names.get(member, "") for member in (one.claim.inviter, one.claim.invitee)) if found else ()
            rows.append((row["name"], one.claim.day, *names, one.state, one.claim.left))
    return fields, rows
