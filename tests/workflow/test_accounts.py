"""The shop's accounts: who is reached through which, what a lost account would cost."""

from __future__ import annotations

from datetime import date

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import accounts as store
from seeddesk.store.engine import Shop
from seeddesk.store.members_filter import fitting
from seeddesk.store.models import ChatGroup, Identity, Interaction, Member, Membership, Order
from seeddesk.workflow import accounts as flow
from seeddesk.workflow.members import add_member, delete_members
from seeddesk.workflow.merging import merge_members

DAY = date(2026, 6, 1)


def links(shop: Shop) -> int:
    return int(shop.scalar("SELECT count(*) FROM reach"))


@pytest.fixture
def people(shop: Shop) -> list[int]:
    with shop.change("test") as change:
        ids = [change.insert(Member, name=name) for name in ("Lin", "Chen", "May", "Bo")]
        change.insert(Interaction, member=ids[0], day="2026-05-03", kind="chat")
        change.insert(Interaction, member=ids[1], day="2026-05-02", kind="chat")  # a day too long ago
        for number, (member, status) in enumerate(((0, "paid"), (0, "paid"), (1, "closed"))):
            change.insert(Order, member=ids[member], number=str(number), status=status, paid_at="2026-01-01 10:00:00")
        change.insert(Identity, member=ids[2], platform="taobao", value="tb1")
        change.insert(Identity, member=ids[3], platform="taobao", value="tb2")
        group = change.insert(ChatGroup, name="A")
        change.insert(Membership, group=group, member=ids[0])
        change.insert(Membership, group=group, member=ids[1], left_on="2026-05-01")
    return ids


def numbers(shop: Shop, account: int) -> tuple[int, ...]:
    row = next(row for row in store.accounts(shop, DAY) if row["id"] == account)
    return tuple(row[name] for name in ("reached", "lost", "only", "active", "orders"))


def test_numbers_of_an_account(shop: Shop, people: list[int]) -> None:
    wechat = flow.add_account(shop, {"name": " 小满 1 号 ", "kind": "personal", "capacity": 5_000, "keeper": "阿珍"})
    store_ = flow.add_account(shop, {"name": "Taobao", "kind": "shop", "platform": "taobao"})
    assert flow.reach_through(shop, wechat, people[:3], today=DAY) == 3
    assert flow.reach_through(shop, wechat, people[:3], today=DAY) == 0
    assert flow.link_platform(shop, store_, "taobao", today=DAY) == 2
    assert numbers(shop, wechat) == (3, 0, 2, 1, 2)
    assert numbers(shop, store_) == (2, 0, 1, 0, 0)
    assert store.coverage(shop) == {"members": 4, "reached": 4, "single": 3}
    flow.lose_reach(shop, wechat, people[:1], today=DAY)
    assert numbers(shop, wechat) == (2, 1, 1, 0, 0)
    assert flow.reach_through(shop, wechat, people[:1], today=date(2026, 6, 9)) == 1
    row = next(row for row in store.account_members(shop, wechat) if row["id"] == people[0])
    assert (row["since"], row["lost_on"]) == ("2026-06-09", None)
    assert [row["others"] for row in store.account_members(shop, wechat) if row["id"] == people[2]] == [["Taobao"]]
    flow.remove_reach(shop, wechat, people[:1])
    assert numbers(shop, wechat)[:2] == (2, 0)


def test_a_chat_group_links_those_who_are_in_it_now(shop: Shop, people: list[int]) -> None:
    made = flow.add_account(shop, {"name": "A", "kind": "group"})
    assert flow.link_group(shop, made, 1, today=DAY) == 1
    assert [row["name"] for row in store.reached_through(shop, people[0])] == ["A"]
    with pytest.raises(UserError, match=r"group\.gone"):
        flow.link_group(shop, made, 99)
    with pytest.raises(UserError, match=r"account\.gone"):
        flow.link_group(shop, 99, 1)
    assert store.sources_of_links(shop) == {
        "groups": [{"id": 1, "name": "A", "people": 1}], "platforms": [{"platform": "taobao", "people": 2}],
    }  # fmt: skip


def test_a_full_account_takes_nobody_more(shop: Shop, people: list[int]) -> None:
    made = flow.add_account(shop, {"name": "A", "capacity": 2})
    with pytest.raises(UserError, match=r"account\.full") as told:
        flow.reach_through(shop, made, people, today=DAY)
    assert (told.value.values["free"], told.value.values["count"]) == (2, 4)
    assert links(shop) == 0
    assert flow.reach_through(shop, made, people[:2], today=DAY) == 2


def test_deleting_an_account_keeps_the_members_and_undo_the_links(shop: Shop, people: list[int]) -> None:
    made = flow.add_account(shop, {"name": "A"})
    flow.reach_through(shop, made, people, today=DAY)
    flow.delete_accounts(shop, [made])
    assert store.accounts(shop, DAY) == []
    assert shop.scalar("SELECT count(*) FROM member") == 4
    shop.undo()
    assert links(shop) == 4
    delete_members(shop, people[:1])
    assert links(shop) == 3


def test_the_directory_is_filtered_by_account_and_by_none(shop: Shop, people: list[int]) -> None:
    made = flow.add_account(shop, {"name": "A"})
    flow.reach_through(shop, made, people[:2], today=DAY)
    flow.lose_reach(shop, made, people[:1], today=DAY)
    assert fitting(shop, {"account": [made]}, DAY) == {people[1]}
    assert fitting(shop, {"account": [0]}, DAY) == {people[0], people[2], people[3]}
    assert fitting(shop, {"account": [0, made]}, DAY) == set(people)


def test_merged_members_are_reached_through_the_accounts_of_both(shop: Shop, people: list[int]) -> None:
    one, two = (flow.add_account(shop, {"name": name}) for name in "AB")
    flow.reach_through(shop, one, people[:2], today=date(2026, 5, 1))
    flow.reach_through(shop, two, people[1:2], today=DAY)
    flow.lose_reach(shop, one, people[:1], today=DAY)
    merge_members(shop, people[0], people[1])
    assert [(row["name"], row["since"], row["lost_on"]) for row in store.reached_through(shop, people[0])] == [
        ("A", "2026-05-01", None), ("B", "2026-06-01", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": "\u200b "}, "nameless", "name"),
        ({"name": "x" * 10_000}, "too_long", "name"),
        ({"name": "B", "handle": "x" * 10_000}, "too_long", "handle"),
        ({"name": "A"}, "taken", "name"),
        ({"name": "B", "kind": "fax"}, "kind", "kind"),
        ({"name": "B", "capacity": 0}, "capacity", "capacity"),
        ({"name": "B", "capacity": -5}, "capacity", "capacity"),
        ({"name": "B", "capacity": 10**12}, "capacity", "capacity"),
        ({"name": "B", "since": "soon"}, "date", "since"),
    ],
)
def test_what_is_refused_names_its_field(shop: Shop, values: dict[str, object], code: str, field: str) -> None:
    made = flow.add_account(shop, {"name": "A"})
    with pytest.raises(UserError, match=rf"account\.{code}") as told:
        flow.add_account(shop, values)
    assert told.value.values["field"] == field
    flow.edit_account(shop, made, {"name": "A", "kind": "mini", "note": "𠮷 👩‍👩‍👧 صندوق"})
    assert store.accounts(shop, DAY)[0]["note"] == "𠮷 👩‍👩‍👧 صندوق"


def test_the_newest_of_very_many_are_listed_newest_first(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_PEOPLE", 3)
    first, second = (flow.add_account(shop, {"name": name}) for name in ("A", "B"))
    ids = [add_member(shop, {"name": f"m{n}"}) for n in range(20)]
    flow.reach_through(shop, second, ids[:2], today=DAY)
    flow.reach_through(shop, first, ids, today=DAY)
    flow.reach_through(shop, second, ids[2:4], today=DAY)
    assert [row["id"] for row in store.account_members(shop, first)] == ids[:16:-1]
    assert [row["id"] for row in store.account_members(shop, second)] == [ids[3], ids[2], ids[1]]
