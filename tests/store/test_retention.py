"""Who joined a group and what they did since, from the file."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.store import retention as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Ballot, Interaction, Launch, Node, Order, Review, Round, Tester, Voice
from seeddesk.workflow import groups
from seeddesk.workflow.members import add_member

TODAY = dt.date(2026, 6, 30)


def day(number: int) -> dt.date:
    return dt.date(2026, 6, number)


@pytest.fixture
def group(shop: Shop) -> int:
    """Four in a group: one with every kind of activity, own circle, one who left, one without a day."""
    made = groups.add_group(shop, {"name": "粉丝群"})
    ids = [add_member(shop, {"name": name}) for name in ("林小满", "老陈", "阿 May", "晚风")]
    groups.add_to_group(shop, made, ids, today=day(1))
    groups.set_membership_days(shop, made, ids[2], day(1), day(20))
    groups.set_membership_days(shop, made, ids[3], None, None)
    with shop.change("test") as change:
        change.execute("UPDATE member SET own_circle = 'friend' WHERE id = ?", (ids[1],))
        launch = change.insert(Launch, name="护手霜")
        node = change.insert(Node, launch=launch, question="?")
        tester = change.insert(Tester, round=change.insert(Round, launch=launch, number=1), member=ids[0])
        change.insert(Interaction, member=ids[0], day=day(3), kind="chat")
        change.insert(Interaction, member=ids[0], day=day(3), kind="vote")
        change.insert(Ballot, node=node, member=ids[0], at=dt.datetime(2026, 6, 4, 23, 59))
        change.insert(Voice, launch=launch, member=ids[0], said_at=dt.datetime(2026, 6, 5, 0, 0), text="!")
        change.insert(Review, tester=tester, at=dt.datetime(2026, 6, 6, 12))
        for number, (status, on) in enumerate([("paid", 7), ("closed", 8), ("refunded", 9)]):
            change.insert(
                Order, member=ids[0], platform="x", number=str(number), status=status,
                paid_at=dt.datetime(2026, 6, on, 9),
            )  # fmt: skip
        change.insert(Interaction, member=ids[0], day=dt.date(2026, 7, 1), kind="chat")
    return made


def days(ordinals: object) -> list[int]:
    return [dt.date.fromordinal(one).day for one in ordinals]  # type: ignore[attr-defined]


def test_every_kind_of_activity_counts_once_a_day(shop: Shop, group: int) -> None:
    found = store.people(shop, group, TODAY)
    first = found.joiners[0]
    assert days(first.active) == [3, 4, 5, 6, 7], "closed and refunded orders, and days ahead, do not count"
    assert days(first.spoke) == [3, 4, 5, 6], "an order is no word"
    assert days([first.joined]) == [1] and first.left is None
    assert [one.left and dt.date.fromordinal(one.left).day for one in found.joiners] == [None, None, 20]
    assert found.undated == 1


def test_without_own_circle(shop: Shop, group: int) -> None:
    assert len(store.people(shop, group, TODAY, own_circle=False).joiners) == 2


def test_everybody_begins_with_joining_or_the_first_order(shop: Shop, group: int) -> None:
    with shop.change("test") as change:
        change.execute("UPDATE member SET joined_on = CASE name WHEN '老陈' THEN '2026-05-01' END")
    found = store.people(shop, store.EVERYBODY, TODAY)
    assert [dt.date.fromordinal(one.joined).isoformat() for one in found.joiners] == ["2026-06-07", "2026-05-01"]
    assert found.undated == 2
    assert days(found.joiners[0].active) == [3, 4, 5, 6, 7]


def test_a_launch_sees_its_own_and_the_shops_groups(shop: Shop, group: int) -> None:
    other = shop.scalar("SELECT id FROM launch")
    with shop.change("test") as change:
        second = change.insert(Launch, name="唇膏")
    mine = groups.add_group(shop, {"name": "核心群", "kind": "core", "launch": second})
    groups.add_group(shop, {"name": "别的群", "launch": other})
    assert [(row["id"], row["people"]) for row in store.scopes(shop, second)] == [(mine, 0), (group, 3)]


def test_why_somebody_left_is_kept_and_undone(shop: Shop, group: int) -> None:
    member = store.people(shop, group, TODAY).joiners[2].member
    groups.note_leaving(shop, group, [member], "  消息太多 ")
    assert store.reasons(shop, group) == {member: "消息太多"}
    shop.undo()
    assert store.reasons(shop, group) == {}
    with pytest.raises(Exception, match=r"group\.too_long"):
        groups.note_leaving(shop, group, [member], "长" * 201)
