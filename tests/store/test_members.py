"""The directory's search, order and freshness, and the timeline of one member."""

from __future__ import annotations

import pytest

from seeddesk.store.engine import Shop
from seeddesk.store.members import MemberIndex, filtered, member_rows, timeline
from seeddesk.store.models import Identity, Interaction, Member, MemberTag, Order, Referral, Tag, Voice


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
    # Interactions went with the member; numbers are then read afresh.
    if not index.apply(heard[-1]):
        index.load()
    assert people["lin"] not in index.ids()


def test_filters_combine(shop: Shop, people: dict[str, int]) -> None:
    assert filtered(shop) is None
    assert filtered(shop, tag="达人") == {people["chen"]}
    assert filtered(shop, orders=True) == {people["may"]}
    assert filtered(shop, orders=False, tag="达人") == {people["chen"]}
    assert filtered(shop, own_circle=True) == set()


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
