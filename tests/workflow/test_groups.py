"""Chat groups: set-up, who is in, who left; and segments, which only remember filters."""

from __future__ import annotations

from datetime import date

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.members_filter import segments
from seeddesk.store.members_groups import group_members, groups, groups_of
from seeddesk.store.models import Member
from seeddesk.workflow import groups as flow
from seeddesk.workflow.segments import delete_segment, rename_segment, save_segment

DAY = date(2026, 6, 1)


@pytest.fixture
def people(shop: Shop) -> list[int]:
    with shop.change("test") as change:
        return [change.insert(Member, name=name) for name in ("林", "陈", "May")]


def test_people_come_go_and_come_again(shop: Shop, people: list[int]) -> None:
    wide = flow.add_group(shop, {"name": " A 群 ", "kind": "wide", "platform": "wechat", "capacity": 500})
    core = flow.add_group(shop, {"name": "B 群", "kind": "core"})
    assert flow.add_to_group(shop, wide, people, today=DAY) == 3
    assert flow.add_to_group(shop, wide, people, today=DAY) == 0
    flow.add_to_group(shop, core, people[:1], today=DAY)
    flow.leave_group(shop, wide, people[:2], today=date(2026, 6, 5))
    assert [(row["name"], row["inside"], row["left"]) for row in groups(shop)] == [("A 群", 1, 2), ("B 群", 1, 0)]
    rows = {row["id"]: row for row in group_members(shop, wide)}
    assert (rows[people[0]]["left_on"], rows[people[0]]["others"]) == ("2026-06-05", ["B 群"])
    assert flow.add_to_group(shop, wide, people[:1], today=date(2026, 6, 9)) == 1
    assert groups_of(shop, people[0]) == [
        {"id": wide, "name": "A 群", "kind": "wide", "joined_on": "2026-06-09", "left_on": None},
        {"id": core, "name": "B 群", "kind": "core", "joined_on": "2026-06-01", "left_on": None},
    ]
    flow.remove_from_group(shop, wide, people[1:])
    assert [row["id"] for row in group_members(shop, wide)] == people[:1]
    shop.undo()
    assert len(group_members(shop, wide)) == 3


def test_a_full_group_says_how_many_fit(shop: Shop, people: list[int]) -> None:
    small = flow.add_group(shop, {"name": "体验", "kind": "trial", "capacity": 2})
    with pytest.raises(UserError, match=r"group\.full") as told:
        flow.add_to_group(shop, small, people, today=DAY)
    assert told.value.values["free"] == 2
    assert groups(shop)[0]["inside"] == 0


def test_a_copy_has_the_set_up_and_nobody(shop: Shop, people: list[int]) -> None:
    set_up = {"name": "A 群", "kind": "wide", "platform": "qq", "capacity": 99, "rules": "不发广告"}
    first = flow.add_group(shop, set_up)
    flow.add_to_group(shop, first, people, today=DAY)
    second = flow.copy_group(shop, first, "A 群 2")
    row = groups(shop)[1]
    assert (row["id"], row["kind"], row["platform"], row["capacity"], row["rules"], row["inside"]) == (
        second, "wide", "qq", 99, "不发广告", 0,
    )  # fmt: skip
    with pytest.raises(UserError, match=r"group\.taken"):
        flow.copy_group(shop, first, "A 群")


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": " "}, "nameless"), ({"name": "x" * 61}, "too_long"), ({"name": "x", "capacity": 0}, "capacity"),
     ({"name": "x", "kind": "c"}, "kind"), ({}, "nameless")],
)  # fmt: skip
def test_what_a_group_cannot_be(shop: Shop, values: dict, code: str) -> None:
    with pytest.raises(UserError, match=rf"group\.{code}"):
        flow.add_group(shop, values)
    assert groups(shop) == []


def test_days_editing_and_deleting(shop: Shop, people: list[int]) -> None:
    group = flow.add_group(shop, {"name": "A"})
    flow.add_to_group(shop, group, people, today=DAY)
    flow.set_membership_days(shop, group, people[0], date(2026, 1, 1), date(2026, 2, 1))
    assert group_members(shop, group)[0]["in_since"] == "2026-01-01"
    with pytest.raises(UserError, match=r"group\.days"):
        flow.set_membership_days(shop, group, people[0], date(2026, 2, 1), date(2026, 1, 1))
    flow.edit_group(shop, group, {"name": "A", "capacity": None, "rules": "r"})
    assert groups(shop)[0]["rules"] == "r"
    flow.delete_groups(shop, [group])
    assert (groups(shop), shop.scalar("SELECT count(*) FROM member")) == ([], 3)
    shop.undo()
    assert groups(shop)[0]["inside"] == 2
    with pytest.raises(UserError, match=r"group\.gone"):
        flow.leave_group(shop, 999, people)


def test_segments_keep_filters_by_name(shop: Shop) -> None:
    filters = {"tier": ["core"], "activity": "30", "tag": [], "nonsense": 1}
    made = save_segment(shop, " 活跃核心 ", filters)
    assert segments(shop) == [{"id": made, "name": "活跃核心", "filters": {"tier": ["core"], "activity": "30"}}]
    assert save_segment(shop, "活跃核心", {"orders": "0"}) == made
    other = save_segment(shop, "x", {"orders": "2"})
    with pytest.raises(UserError, match=r"segment\.taken"):
        rename_segment(shop, other, "活跃核心")
    rename_segment(shop, other, "y")
    delete_segment(shop, made)
    assert [row["name"] for row in segments(shop)] == ["y"]
    shop.undo()
    assert [row["filters"] for row in segments(shop)] == [{"orders": "2"}, {"orders": "0"}]
    narrow = {"orders": "1"}
    for name, kept, code in (("", narrow, "nameless"), ("z", {}, "empty"), ("z" * 99, narrow, "too_long")):
        with pytest.raises(UserError, match=rf"segment\.{code}"):
            save_segment(shop, name, kept)
