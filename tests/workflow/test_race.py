"""Referral races as an owner runs them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import race as store
from seeddesk.store.due import due
from seeddesk.store.engine import Shop
from seeddesk.workflow import groups, interactions, launches, screen
from seeddesk.workflow import race as work
from seeddesk.workflow.members import add_member, edit_member, tag_members

START, END = dt.datetime(2026, 6, 1, 9), dt.datetime(2026, 6, 14, 20)
NOW = dt.datetime(2026, 6, 5, 12)
DAY = NOW.date()


def members(shop: Shop, count: int, **more: Any) -> list[int]:
    """Members of whom nobody knows since when."""
    found = [add_member(shop, {"name": f"M{at}", **more}) for at in range(count)]
    with shop.change("test") as change:
        change.execute("UPDATE member SET joined_on = NULL")
    return found


def make(shop: Shop, **more: Any) -> int:
    return work.add_race(shop, {"name": "May race", "starts_at": START, "ends_at": END, **more})


def look(shop: Shop, race: int, now: dt.datetime = NOW) -> store.Race:
    found = store.look(shop, race, now)
    assert found is not None
    return found


def test_claims_are_noted_and_ranked(shop: Shop) -> None:
    a, b, *others = members(shop, 5)
    race = make(shop)
    for inviter, invitee in ((a, others[0]), (a, others[1]), (b, others[2])):
        work.note_claim(shop, race, inviter, invitee, DAY, now=NOW)
    found = look(shop, race)
    assert [(one.inviter, one.rank, one.counting) for one in found.result.standings] == [(a, 1, 2), (b, 2, 1)]
    assert found.names[a] == "M0"
    assert {one.person for one in found.picture.placed} == {a, b, *others}
    assert shop.scalar("SELECT noted_at FROM referral LIMIT 1") == "2026-06-05 12:00:00"


def code_of(shop: Shop, race: int, inviter: int, invitee: int, day: dt.date = DAY, now: dt.datetime = NOW) -> str:
    with pytest.raises(UserError) as caught:
        work.note_claim(shop, race, inviter, invitee, day, now=now)
    return caught.value.code


def test_refused_with_a_word(shop: Shop) -> None:
    a, b, c, d = members(shop, 4)
    race = make(shop)
    work.note_claim(shop, race, a, b, DAY, now=NOW)
    work.note_claim(shop, race, b, c, DAY, now=NOW)
    assert code_of(shop, race, a, a) == "referral.self"
    assert code_of(shop, race, b, a) == "referral.loop"
    assert code_of(shop, race, c, a) == "referral.loop"
    assert code_of(shop, race, d, b) == "referral.taken"
    assert code_of(shop, race, a, b) == "referral.known"
    assert code_of(shop, race, a, d, dt.date(2026, 5, 31)) == "race.day"
    assert code_of(shop, race, a, d, dt.date(2026, 6, 6)) == "race.day"  # ahead
    assert code_of(shop, race, a, d, DAY, END + dt.timedelta(days=1, seconds=1)) == "race.late"
    work.close_race(shop, race, now=NOW)
    assert code_of(shop, race, a, d) == "race.closed"
    assert shop.scalar("SELECT count(*) FROM referral") == 2


def test_leaving_takes_it_back_and_closing_keeps_it(shop: Shop) -> None:
    a, b = members(shop, 2)
    race = make(shop)
    work.note_claim(shop, race, a, b, DAY, now=NOW)
    (row,) = shop.rows("SELECT id FROM referral")
    work.note_left(shop, [row["id"]], DAY)
    assert look(shop, race).result.claims[0].state == "left"
    work.note_left(shop, [row["id"]], None)
    assert look(shop, race).result.claims[0].state == "counts"
    with pytest.raises(UserError, match=r"referral\.left"):
        work.note_left(shop, [row["id"]], dt.date(2026, 6, 1))
    work.close_race(shop, race, now=dt.datetime(2026, 6, 15))
    work.note_left(shop, [row["id"]], dt.date(2026, 6, 20))
    assert look(shop, race, dt.datetime(2026, 6, 25)).result.claims[0].state == "counts"
    work.reopen_race(shop, race)
    assert look(shop, race, dt.datetime(2026, 6, 25)).result.claims[0].state == "left"


def test_leaving_the_group_counts_as_leaving(shop: Shop) -> None:
    group = groups.add_group(shop, {"name": "A", "kind": "wide"})
    a, b, c, d = members(shop, 4)
    groups.add_to_group(shop, group, [a, d], today=dt.date(2026, 5, 1))
    race = make(shop, group=group, must_join=True)
    for invitee in (b, c, d):
        work.note_claim(shop, race, a, invitee, DAY, now=NOW)
    groups.add_to_group(shop, group, [b], today=DAY)
    states = {one.claim.invitee: one.state for one in look(shop, race).result.claims}
    assert states == {b: "counts", c: "not_joined", d: "known"}  # d was in the group before
    groups.leave_group(shop, group, [b], today=DAY)
    assert {one.claim.invitee: one.state for one in look(shop, race).result.claims}[b] == "left"


def test_old_customers_are_known_where_there_is_no_group(shop: Shop) -> None:
    a, b = members(shop, 2)
    edit_member(shop, b, {"joined_on": dt.date(2026, 5, 20)})
    race = make(shop)
    work.note_claim(shop, race, a, b, DAY, now=NOW)
    assert look(shop, race).result.claims[0].state == "known"


def test_fitting_the_theme(shop: Shop) -> None:
    launch = launches.create_launch(shop, "Cream")
    with pytest.raises(UserError, match="needs_theme"):
        make(shop, launch=launch, fit_theme=True)
    screen.set_tags(shop, launch, ["dry hands"])
    race = make(shop, launch=launch, fit_theme=True)
    a, b, c = members(shop, 3)
    tag_members(shop, [b], ["dry hands"])
    for invitee in (b, c):
        work.note_claim(shop, race, a, invitee, DAY, now=NOW)
    assert {one.claim.invitee: one.state for one in look(shop, race).result.claims} == {b: "counts", c: "theme"}


def test_staff_and_own_circle_by_the_rules_and_seeds(shop: Shop) -> None:
    staff, friend, *others = members(shop, 15)
    screen.set_own_circle(shop, [staff], "staff")
    screen.set_own_circle(shop, [friend], "friend")
    race = make(shop, own_circle=False)
    work.note_claim(shop, race, staff, others[0], DAY, now=NOW)
    work.note_claim(shop, race, friend, others[1], DAY, now=NOW)
    found = look(shop, race)
    assert {one.state for one in found.result.claims} == {"staff", "own_circle"}
    assert found.growth.seeds == 13
    work.edit_race(shop, race, {"own_circle": True, "staff": True})
    assert {one.state for one in look(shop, race).result.claims} == {"counts"}
    assert look(shop, race).growth.seeds == 15


def test_notes_of_before_are_not_in_the_race(shop: Shop) -> None:
    a, b, c = members(shop, 3)
    interactions.record_referrals(shop, [(a, b, dt.date(2026, 5, 1), None), (b, c, DAY, None)])
    race = make(shop)
    assert [one.claim.invitee for one in look(shop, race).result.claims] == [c]
    assert code_of(shop, race, c, a) == "referral.loop"  # through the older note


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": ""}, "race.nameless"), ({"ends_at": START}, "race.times"), ({"stay_days": 366}, "race.number"),
     ({"must_join": True}, "race.needs_group"), ({"group": 77}, "race.group"),
     ({"prizes": "x" * 5_001}, "race.too_long")],
)  # fmt: skip
def test_wrong_values_are_refused(shop: Shop, values: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError) as caught:
        make(shop, **values)
    assert caught.value.code == code


def test_a_closed_race_is_not_changed_and_all_is_undone(shop: Shop) -> None:
    race = make(shop)
    with pytest.raises(UserError, match="taken"):
        make(shop)
    work.close_race(shop, race, now=NOW)
    with pytest.raises(UserError, match="closed"):
        work.edit_race(shop, race, {"name": "Other"})
    shop.undo()
    assert store.races(shop, None, NOW)[0]["phase"] == "running"
    work.delete_races(shop, [race])
    assert store.races(shop, None, NOW) == []


def test_claims_are_struck(shop: Shop) -> None:
    a, b = members(shop, 2)
    race = make(shop)
    work.note_claim(shop, race, a, b, DAY, now=NOW)
    work.remove_claims(shop, [one.claim.id for one in look(shop, race).result.claims])
    assert look(shop, race).result.claims == ()


def test_the_end_is_due_until_it_is_closed(shop: Shop) -> None:
    race = make(shop)
    later = dt.datetime(2026, 6, 12)
    (one,) = due(shop, None, later)
    assert (one.kind, one.at, one.place) == ("race_end", END, "screen.race")
    work.close_race(shop, race, now=later)
    assert due(shop, None, later) == []
