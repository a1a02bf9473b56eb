"""Campaigns as an owner keeps them, and what the window reads of them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.campaigns import compare
from seeddesk.domain.errors import UserError
from seeddesk.store import campaigns as store
from seeddesk.store.due import dated, due
from seeddesk.store.engine import Shop
from seeddesk.workflow import campaigns as work
from seeddesk.workflow import groups, launches, merging
from seeddesk.workflow.members import add_member

TODAY = dt.date(2026, 6, 1)
NOW = dt.datetime(2026, 6, 1, 10)
DAYS = {"from_on": dt.date(2026, 4, 1), "to_on": dt.date(2026, 4, 10)}


def members(shop: Shop, count: int) -> list[int]:
    return [add_member(shop, {"name": f"M{at}"}) for at in range(count)]


@pytest.fixture
def group(shop: Shop) -> int:
    return groups.add_group(shop, {"name": "A", "kind": "wide"})


def rows(shop: Shop, group: int) -> list[dict[str, Any]]:
    return store.join_rows(shop, None, group)


def test_joins_are_natural_incentivised_or_not_known(shop: Shop, group: int) -> None:
    people = members(shop, 4)
    groups.add_to_group(shop, group, people, today=dt.date(2026, 4, 3))
    made = work.add_campaign(shop, {"name": "Prize", "kind": "prize", "group": group, **DAYS})
    by_member = {row["member"]: row["id"] for row in rows(shop, group)}
    assert {row["way"] for row in rows(shop, group)} == {""}
    assert work.assign_joins(shop, [by_member[people[0]], by_member[people[1]]], made) == 2
    assert work.assign_joins(shop, [by_member[people[0]]], made) == 0
    assert work.mark_natural(shop, [by_member[people[2]]]) == 1
    ways = {row["member"]: row["way"] for row in rows(shop, group)}
    assert ways == {people[0]: "incentive", people[1]: "incentive", people[2]: "natural", people[3]: ""}
    work.edit_campaign(shop, made, {"incentive": False})  # nothing was given: they came by themselves
    assert rows(shop, group)[-1]["way"] == "natural"
    work.delete_campaigns(shop, [made])
    assert {row["member"]: row["way"] for row in rows(shop, group)}[people[0]] == ""
    shop.undo()
    assert {row["member"]: row["campaign"] for row in rows(shop, group)}[people[0]] == "Prize"


def test_what_a_campaign_brought(shop: Shop, group: int) -> None:
    people = members(shop, 12)
    groups.add_to_group(shop, group, people, today=dt.date(2026, 4, 3))
    made = work.add_campaign(
        shop, {"name": "Packet", "kind": "red_packet", "group": group, "threshold": 12, "cost_cents": 12_000, **DAYS}
    )
    work.assign_joins(shop, [row["id"] for row in rows(shop, group)], made)
    groups.leave_group(shop, group, people[:3], today=dt.date(2026, 4, 9))
    (found,) = store.campaigns(shop, None, TODAY)
    assert (found["phase"], found["brought"], found["inside"], found["reached"]) == ("over", 12, 9, False)
    assert found["worth"].per_person == 1_000
    assert found["worth"].per_stayed == pytest.approx(12_000 / 9)
    groups.add_to_group(shop, group, members(shop, 3), today=TODAY)
    assert store.campaigns(shop, None, TODAY)[0]["reached"] is True


def test_the_preview_is_by_group_and_days(shop: Shop, group: int) -> None:
    other = groups.add_group(shop, {"name": "B", "kind": "wide"})
    people = members(shop, 4)
    for member, day, where in zip(people, (1, 10, 11, 5), (group, group, group, other)):
        groups.add_to_group(shop, where, [member], today=dt.date(2026, 4, day))
    found = store.joins_between(shop, group, DAYS["from_on"], DAYS["to_on"])
    assert {row["member"] for row in found} == set(people[:2])


def test_compared_from_the_file(shop: Shop, group: int) -> None:
    people = members(shop, 2)
    groups.add_to_group(shop, group, people, today=dt.date(2026, 4, 3))
    work.mark_natural(shop, [row["id"] for row in rows(shop, group)])
    with shop.change("test") as change:
        change.execute(
            "INSERT INTO interaction (member_id, day, kind, count, source) VALUES (?, '2026-04-17', 'chat', 1, '')",
            (people[0],),
        )
        change.execute(
            "INSERT INTO shop_order (platform, number, member_id, status, paid_at, title, promo_code, note)"
            " VALUES ('', '1', ?, 'paid', '2026-04-04 10:00:00', '', '', '')",
            (people[1],),
        )
    found = compare(store.joins(shop, rows(shop, group), TODAY), TODAY).natural
    assert (found.stayed.k, found.active.k, found.bought.k, found.orders) == (2, 1, 1, 1)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": " "}, "campaign.nameless", "name"),
        ({"name": "x" * 101}, "campaign.too_long", "name"),
        ({"kind": "party"}, "campaign.kind", "kind"),
        ({"to_on": dt.date(2026, 3, 31)}, "campaign.days", "to_on"),
        ({"target": 0}, "campaign.number", "target"),
        ({"cost_cents": -1}, "campaign.number", "cost_cents"),
        ({"group": 999}, "campaign.group", "group"),
    ],
)
def test_wrong_values_are_refused(shop: Shop, values: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(UserError) as caught:
        work.add_campaign(shop, {"name": "A", **DAYS, **values})
    assert (caught.value.code, caught.value.values["field"]) == (code, field)
    assert store.campaigns(shop, None, TODAY) == []


def test_names_are_told_apart_and_what_is_gone_is_said(shop: Shop) -> None:
    made = work.add_campaign(shop, {"name": "A", **DAYS})
    with pytest.raises(UserError, match="taken"):
        work.add_campaign(shop, {"name": "A", **DAYS})
    work.edit_campaign(shop, made, {"name": "A", "to_on": DAYS["from_on"]})
    work.call_off(shop, made)
    assert store.campaigns(shop, None, DAYS["from_on"])[0]["phase"] == "off"
    work.delete_campaigns(shop, [made])
    with pytest.raises(UserError, match="gone"):
        work.call_off(shop, made)


def test_beginning_and_end_are_due(shop: Shop) -> None:
    launch = launches.create_launch(shop, "Cream")
    span = {"from_on": dt.date(2026, 6, 2), "to_on": dt.date(2026, 6, 5)}
    made = work.add_campaign(shop, {"name": "Prize", "launch": launch, **span})
    kinds = [(one.kind, one.day.day, one.place) for one in due(shop, launch, NOW)]
    assert kinds == [("campaign_start", 2, "screen.campaigns"), ("campaign_end", 5, "screen.campaigns")]
    assert len(dated(shop, None, dt.date(2026, 6, 1), dt.date(2026, 6, 30), NOW)) == 2
    assert due(shop, launches.create_launch(shop, "Balm"), NOW) == []
    work.call_off(shop, made)
    assert due(shop, launch, NOW) == []


def test_merged_members_keep_how_they_came(shop: Shop, group: int) -> None:
    keep, gone = members(shop, 2)
    groups.add_to_group(shop, group, [keep, gone], today=dt.date(2026, 4, 3))
    made = work.add_campaign(shop, {"name": "A", **DAYS})
    work.assign_joins(shop, [row["id"] for row in rows(shop, group) if row["member"] == gone], made)
    merging.merge_members(shop, keep, gone, {})
    (row,) = rows(shop, group)
    assert (row["member"], row["campaign_id"]) == (keep, made)
