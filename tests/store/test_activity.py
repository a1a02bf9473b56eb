"""Who is active is the same for every page: one shop, every kind of sign of life, and what each page makes of it."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.store import accounts, activity, campaigns, members_filter, overview, promotion, retention
from seeddesk.store.engine import Shop
from seeddesk.store.models import (
    Account,
    Ballot,
    ChatGroup,
    Interaction,
    Launch,
    Member,
    Membership,
    Node,
    Order,
    Reach,
    Review,
    Round,
    Tester,
    Voice,
)

TODAY = dt.date(2026, 6, 30)
CONTACT = ("chat", "voice", "ballot", "review")
ACTIVE = {*CONTACT, "order", "order_undated_payment"}
NOT = {"unpaid", "refunded", "too_old", "later", "nothing"}


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    """Everybody is in one group of the launch and reached through one account; each did one thing."""
    on, at = "2026-06-26", "2026-06-26 10:00:00"
    with shop.change("test") as change:
        launch = change.insert(Launch, name="桂花乌龙", stage="plateau")
        group = change.insert(ChatGroup, name="B", kind="core", launch=launch)
        account = change.insert(Account, name="店主微信")
        ids = {name: change.insert(Member, name=name) for name in sorted(ACTIVE | NOT)}
        for member in ids.values():
            change.insert(Membership, group=group, member=member, joined_on="2026-01-01")
            change.insert(Reach, account=account, member=member)
        change.insert(Interaction, member=ids["chat"], day=on, kind="chat")
        change.insert(Voice, launch=launch, member=ids["voice"], text="好", said_at=at)
        node = change.insert(Node, launch=launch, question="?")
        change.insert(Ballot, node=node, member=ids["ballot"], at=at)
        change.insert(Ballot, node=node, name="somebody", at=at)
        round_ = change.insert(Round, launch=launch, number=1)
        change.insert(Review, tester=change.insert(Tester, round=round_, member=ids["review"]), at=at)
        change.insert(Order, member=ids["order"], number="1", status="paid", paid_at=at)
        change.insert(Order, member=ids["order_undated_payment"], number="2", status="paid", ordered_at=at)
        change.insert(Order, member=ids["unpaid"], number="3", status="unpaid", ordered_at=at)
        change.insert(Order, member=ids["refunded"], number="4", status="refunded", paid_at=at)
        change.insert(Interaction, member=ids["too_old"], day="2026-05-31", kind="chat")
        change.insert(Interaction, member=ids["later"], day="2026-07-01", kind="chat")
    return ids


def test_all_pages_agree_who_was_active_in_the_last_thirty_days(shop: Shop, people: dict[str, int]) -> None:
    names = {member: name for name, member in people.items()}
    since = TODAY - dt.timedelta(days=30)
    assert {names[one] for one in activity.active_between(shop, since, TODAY)} == ACTIVE
    assert {names[one] for one in activity.bought_between(shop, since, TODAY)} == ACTIVE - set(CONTACT)

    (account,) = accounts.accounts(shop, TODAY)
    assert account["active"] == len(ACTIVE)

    for scope in (1, retention.EVERYBODY):
        with shop.change("test") as change:
            change.execute("UPDATE member SET joined_on = '2026-01-01'")
        joiners = retention.people(shop, scope, TODAY).joiners
        first = since.toordinal()
        assert {names[one.member] for one in joiners if any(day > first for day in one.active)} == ACTIVE
        assert {names[one.member] for one in joiners if any(day > first for day in one.spoke)} == set(CONTACT)

    fits = members_filter.fitting(shop, {"activity": "30"}, TODAY)
    assert fits is not None
    assert {names[one] for one in fits} - {"later"} == ACTIVE  # the directory has no last day
    assert members_filter.fitting(shop, {"activity": "-30"}, TODAY) == set(people.values()) - fits

    evidence = promotion.evidence(shop, 30, TODAY)
    assert {names[one] for one, found in evidence.items() if found.active_days} == set(CONTACT)


def test_the_key_number_and_joinings_count_the_same_signs_of_life(shop: Shop, people: dict[str, int]) -> None:
    number = overview.key_number(shop, 1, TODAY, "plateau")
    assert number.now is not None
    assert number.now.k == len(ACTIVE)
    back = overview.key_number(shop, 1, TODAY, "seed")  # whoever came back at all since joining
    assert back.now is not None
    assert back.now.k == len(ACTIVE | {"too_old"})

    rows = campaigns.join_rows(shop, 1)
    joins = {one.member: one for one in campaigns.joins(shop, rows, TODAY)}
    names = {member: name for name, member in people.items()}
    assert {names[one] for one, join in joins.items() if join.active is not None} == ACTIVE | {"too_old"}
