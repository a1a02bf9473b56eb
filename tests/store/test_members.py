"""The directory's search, order and freshness, and the timeline of one member."""

from __future__ import annotations

from datetime import date

import pytest

from seeddesk.store.engine import Changed, Shop
from seeddesk.store.members import member_rows, timeline
from seeddesk.store.members_filter import fitting
from seeddesk.store.members_index import MemberIndex
from seeddesk.store.models import (
    Answer,
    Candidate,
    ChatGroup,
    Code,
    Identity,
    Influencer,
    Interaction,
    Member,
    Membership,
    MemberTag,
    Order,
    Outreach,
    Referral,
    Round,
    Survey,
    Tag,
    Tester,
    Voice,
)


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    with shop.change("test") as change:
        ids = {
            "lin": change.insert(
                Member, name="林小满", nick="小满妈妈", phone="13800138000", pinyin="linxiaoman", initials="lxm"
            ),
            "chen": change.insert(Member, name="书法老陈", city="上海", pinyin="shufalaochen", initials="sflc"),
            "may": change.insert(Member, name="阿 May", note="送礼"),
        }
        change.insert(Identity, member=ids["chen"], platform="taobao", value="TB4471_chen")
        tag = change.insert(Tag, name="达人")
        change.insert(MemberTag, member=ids["chen"], tag=tag)
        change.insert(Order, member=ids["may"], number="1", paid_at="2026-05-01 10:00:00", paid_cents=9800)
        change.insert(Order, member=ids["may"], number="2", paid_at="2026-05-02 10:00:00", status="closed")
        change.insert(Interaction, member=ids["lin"], day="2026-06-01", kind="chat", count=3)
    return ids


@pytest.mark.parametrize(
    ("needle", "who"),
    [
        ("小满", "lin"),
        ("LXM", "lin"),
        ("xiaom", "lin"),
        ("0138", "lin"),
        ("4471_C", "chen"),
        ("达", "chen"),
        ("送礼", "may"),
        ("阿 may", "may"),
    ],
)
def test_any_part_of_any_field_finds_a_member(shop: Shop, people: dict[str, int], needle: str, who: str) -> None:
    assert list(MemberIndex(shop).ids(needle)) == [people[who]]


def test_a_growing_needle_finds_what_a_fresh_search_finds(shop: Shop, people: dict[str, int]) -> None:
    index = MemberIndex(shop)
    for length in range(1, 6):
        needle = "xiaoma"[:length]
        assert list(index.ids(needle)) == list(MemberIndex(shop).ids(needle))
    assert len(index.ids("")) == 3


def test_order_puts_members_without_a_value_last(shop: Shop, people: dict[str, int]) -> None:
    index = MemberIndex(shop)
    assert index.ids(order="orders", descending=True)[0] == people["may"]
    assert index.ids(order="orders")[0] == people["may"]
    assert index.ids(order="last_active", descending=True)[:2] == [people["lin"], people["may"]]


def test_only_paid_orders_count(shop: Shop, people: dict[str, int]) -> None:
    row = MemberIndex(shop).rows([people["may"]])[0]
    assert (row["orders"], row["cents"], row["last_active"]) == (1, 9800, "2026-05-01")


def test_the_index_follows_changes(shop: Shop, people: dict[str, int]) -> None:
    index = MemberIndex(shop)
    heard = []
    shop.subscribe(heard.append)
    with shop.change("member.edit") as change:
        change.update(Member, people["may"], name="阿美")
        change.execute("DELETE FROM identity")
    assert index.apply(heard[-1])
    assert list(index.ids("阿美")) == [people["may"]]
    assert list(index.ids("4471")) == []
    shop.undo()
    assert index.apply(heard[-1])
    assert list(index.ids("4471")) == [people["chen"]]
    with shop.change("member.delete") as change:
        change.delete(Member, people["lin"])
    assert index.apply(heard[-1])  # interactions went with the member
    assert people["lin"] not in index.ids()


def test_filters_combine(shop: Shop, people: dict[str, int]) -> None:
    today = date(2026, 6, 10)
    lin, chen, may = people["lin"], people["chen"], people["may"]
    assert fitting(shop, {}, today) is None
    assert fitting(shop, {"tag": []}, today) is None
    for filters, who in (
        ({"tag": ["达人", "nobody's"]}, {chen}),
        ({"orders": "1"}, {may}),
        ({"orders": "2"}, set()),
        ({"orders": "0", "tag": ["达人"]}, {chen}),
        ({"own_circle": ["friend", "staff"]}, set()),
        ({"own_circle": [""], "tier": [""]}, {lin, chen, may}),
        ({"city": ["上海"]}, {chen}),
        ({"activity": "30"}, {lin}),  # the order of 2 May that was closed does not count, that of 1 May is too old
        ({"activity": "90"}, {lin, may}),
        ({"activity": "-30"}, {chen, may}),
        ({"activity": "never"}, {chen}),
        ({"joined": ["2026-01-01", ""]}, set()),
    ):
        assert fitting(shop, filters, today) == who, filters


def test_filters_know_groups_days_and_totals(shop: Shop, people: dict[str, int]) -> None:
    today = date(2026, 6, 10)
    with shop.change("test") as change:
        group = change.insert(ChatGroup, name="A")
        change.insert(Membership, group=group, member=people["lin"])
        change.insert(Membership, group=group, member=people["may"], left_on="2026-05-01")
        change.update(Member, people["chen"], joined_on=date(2026, 2, 1), total_orders=5, last_order_on=today)
    assert fitting(shop, {"group": [group]}, today) == {people["lin"]}
    assert fitting(shop, {"joined": ["2026-02-01", "2026-02-01"]}, today) == {people["chen"]}
    assert fitting(shop, {"joined": ["", "2026-01-31"]}, today) == set()
    assert fitting(shop, {"orders": "5"}, today) == {people["chen"]}
    assert fitting(shop, {"activity": "7"}, today) == {people["chen"]}


def test_a_search_in_steps_finds_what_a_whole_one_finds(shop: Shop) -> None:
    with shop.change("test") as change:
        change.insert_many(Member, ("name", "city"), ((f"m{at}", "x" if at % 3 else "y") for at in range(30_000)))
    index = MemberIndex(shop)
    search = index.search("9", "city", True)
    steps = 0
    while not search.step(0):
        steps += 1
        assert search.found == list(MemberIndex.ids(index, "9", "city", True))[: len(search.found)]
    assert steps >= 2
    assert index.search("9", "city", True).finished  # remembered
    assert list(index.ids("99", "city", True)) == [m for m in search.found if "99" in index._texts[m]]


def test_orders_kept_stay_right_after_a_change(shop: Shop, people: dict[str, int]) -> None:
    index = MemberIndex(shop)
    heard: list[Changed] = []
    shop.subscribe(heard.append)
    asked = [(None, False), ("name", False), ("name", True), ("orders", True), ("city", False)]
    for order, descending in asked:
        index.ids("", order, descending)
    with shop.change("edit") as change:
        change.update(Member, people["lin"], name="Zoe", pinyin="", city="Abc")
        change.insert(Member, name="Anna", city="Zzz")
        change.insert(Order, member=people["lin"], number="9", paid_at="2026-06-01 10:00:00", paid_cents=1)
        change.insert(Order, member=people["lin"], number="10", paid_at="2026-06-01 10:00:00", paid_cents=1)
    assert index.apply(heard[-1])
    for order, descending in asked:
        assert list(index.ids("", order, descending)) == list(MemberIndex(shop).ids("", order, descending)), order
    shop.undo()
    # Orders of a member who stays are gone: whose they were nobody can say, so everything is read again.
    assert not index.apply(heard[-1])


def test_rows_come_in_the_order_asked_for(shop: Shop, people: dict[str, int]) -> None:
    wanted = [people["may"], people["chen"], 999, people["lin"]]
    rows = member_rows(shop, wanted)
    assert [row["id"] for row in rows] == [people["may"], people["chen"], people["lin"]]
    assert rows[1]["tags"] == ["达人"]
    assert rows[1]["identities"] == {"taobao": "TB4471_chen"}


def test_the_timeline_holds_everything_newest_first(shop: Shop, people: dict[str, int]) -> None:
    with shop.change("test") as change:
        launch = shop_launch(change)
        change.insert(Voice, launch=launch, member=people["may"], said_at="2026-07-01 09:00:00", text="好用")
        change.insert(Referral, inviter=people["may"], invitee=people["lin"], on_day="2026-04-01")
    kinds = [(row["kind"], row["detail"]) for row in timeline(shop, people["may"])]
    assert kinds == [("voice", ""), ("order", "closed"), ("order", "paid"), ("brought", None)]


def shop_launch(change) -> int:
    from seeddesk.store.models import Launch

    return change.insert(Launch, name="护手霜")


def test_the_timeline_knows_testers_codes_answers_surveys_and_contacts(shop: Shop, people: dict[str, int]) -> None:
    at = "2026-07-0{} 09:00:00"
    lin = people["lin"]
    with shop.change("test") as change:
        launch = shop_launch(change)
        batch = change.insert(Round, launch=launch, number=2)
        change.insert(Tester, round=batch, member=lin, accepted_at=at.format(1))
        change.insert(Code, round=batch, code="ABC", redeemed_by=lin, redeemed_at=at.format(2))
        change.insert(Candidate, launch=launch, member=lin, state="declined", answered_at=at.format(3))
        survey = change.insert(Survey, launch=launch, name="口味")
        change.insert(Answer, survey=survey, member=lin, finished_at=at.format(4))
        one = change.insert(Influencer, launch=launch, member=lin, name="x")
        change.insert(Outreach, influencer=one, at=at.format(5), channel="微信", note="问了样品")
    found = [(row["kind"], row["text"], row["number"], row["detail"]) for row in timeline(shop, lin)][:5]
    assert found == [
        ("contact", "问了样品", None, "微信"),
        ("survey", "口味", None, ""),
        ("answered", "护手霜", None, "declined"),
        ("code", "护手霜", 2, "ABC"),
        ("tester", "护手霜", 2, "accepted"),
    ]
