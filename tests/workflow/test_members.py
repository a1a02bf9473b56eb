"""Members by hand: what is accepted, what is refused at which field, and that all of it can be undone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.members import member, tags
from seeddesk.store.pinyin import spell
from seeddesk.workflow import beta, beta_testers
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member, delete_members, edit_member, tag_members, untag_members


def test_a_member_is_kept_as_given(shop: Shop) -> None:
    made = add_member(
        shop,
        {
            "name": "林小满",
            "phone": "+86 138 0013 8000",
            "tags": ["妈妈", "妈妈", " 达人 "],
            "identities": {"taobao": "tb_lin", "qq": ""},
            "birthday": date(1990, 1, 2),
        },
    )
    row = member(shop, made)
    assert row is not None
    assert (row["name"], row["phone"], row["birthday"]) == ("林小满", "13800138000", "1990-01-02")
    assert (row["pinyin"], row["initials"]) == ("linxiaoman", "lxm")
    assert row["tags"] == ["妈妈", "达人"]
    assert row["identities"] == {"taobao": "tb_lin"}
    assert shop.history()[0].key == "member.add"
    shop.undo()
    assert member(shop, made) is None
    assert tags(shop) == []


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({}, "member.nameless", "name"),
        ({"name": "  "}, "member.nameless", "name"),
        ({"name": "a" * 101}, "member.too_long", "name"),
        ({"name": "a", "phone": "abc"}, "member.phone", "phone"),
        ({"name": "a", "phone": "138****8000"}, "member.phone", "phone"),
        ({"name": "a", "email": "nobody"}, "member.email", "email"),
        ({"name": "a", "birthday": date.today() + timedelta(days=1)}, "member.birthday", "birthday"),
        ({"name": "a", "birthday": "31.12.1990"}, "member.date", "birthday"),
        ({"name": "a", "tier": "gold"}, "member.choice", "tier"),
        ({"name": "a", "tags": ["x" * 51]}, "member.too_long", "tags"),
    ],
)
def test_wrong_values_are_refused_at_their_field(shop: Shop, values: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(UserError) as caught:
        add_member(shop, values)
    assert (caught.value.code, caught.value.values["field"]) == (code, field)
    assert shop.scalar("SELECT count(*) FROM member") == 0


@pytest.mark.parametrize("name", ["𠮷野家", "👩‍🌾 小满", "محمد", "<img src=x>", "=1+1", "O'Neil; DROP TABLE member"])
def test_odd_names_are_text(shop: Shop, name: str) -> None:
    made = add_member(shop, {"name": name})
    row = member(shop, made)
    assert row is not None
    assert row["name"] == name


def test_a_phone_belongs_to_one_member(shop: Shop) -> None:
    first = add_member(shop, {"name": "a", "phone": "13800138000"})
    with pytest.raises(UserError) as caught:
        add_member(shop, {"name": "b", "phone": "138 0013 8000"})
    assert caught.value.code == "member.phone_taken"
    assert caught.value.values["member"] == first
    edit_member(shop, first, {"phone": "13800138000", "note": "the same phone again is no conflict"})


def test_an_identity_belongs_to_one_member(shop: Shop) -> None:
    add_member(shop, {"name": "a", "identities": {"taobao": "x"}})
    with pytest.raises(UserError) as caught:
        add_member(shop, {"name": "b", "identities": {"taobao": "x"}})
    assert (caught.value.code, caught.value.values["field"]) == ("member.identity_taken", "taobao")
    assert shop.scalar("SELECT count(*) FROM member") == 1


def test_editing_changes_only_what_is_given(shop: Shop) -> None:
    made = add_member(shop, {"name": "林小满", "city": "杭州", "tags": ["a"], "identities": {"qq": "1"}})
    edit_member(shop, made, {"name": "书法老陈", "tier": "core", "tags": ["b"]})
    row = member(shop, made)
    assert row is not None
    assert (row["name"], row["city"], row["initials"], row["tier_by_hand"]) == ("书法老陈", "杭州", "sflc", 1)
    assert row["tags"] == ["b"]
    assert row["identities"] == {"qq": "1"}
    assert tags(shop) == ["b"], "a tag nobody has is not kept"
    shop.undo()
    row = member(shop, made)
    assert row is not None
    assert (row["name"], row["tags"]) == ("林小满", ["a"])


def test_tagging_many_is_one_action(shop: Shop) -> None:
    made = [add_member(shop, {"name": name}) for name in "abc"]
    before = len(shop.history())
    tag_members(shop, made, ["老客"])
    tag_members(shop, made, ["老客"])  # nothing new, no entry
    assert len(shop.history()) == before + 1
    untag_members(shop, made[:2], ["老客"])
    assert shop.scalar("SELECT count(*) FROM member_tag") == 1
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM member_tag") == 3


def test_deleting_can_be_undone_whole(shop: Shop) -> None:
    made = add_member(shop, {"name": "a", "tags": ["x"], "identities": {"qq": "1"}})
    delete_members(shop, [made])
    assert shop.scalar("SELECT count(*) FROM identity") == 0
    shop.undo()
    row = member(shop, made)
    assert row is not None
    assert (row["tags"], row["identities"]) == (["x"], {"qq": "1"})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("林小满", ("linxiaoman", "lxm")),
        ("阿 May", ("amay", "amay")),
        ("May", ("", "")),
        ("单小单", ("shanxiaodan", "sxd")),
        ("", ("", "")),
        ("🌸", ("", "")),
    ],
)
def test_pinyin(name: str, expected: tuple[str, str]) -> None:
    assert spell(name) == expected


def test_the_history_names_who_has_no_name(shop: Shop) -> None:
    by_phone = add_member(shop, {"phone": "13800138000"})
    assert shop.history()[0].values["name"] == "13800138000"
    edit_member(shop, by_phone, {"identities": {"qq": "10001"}})
    assert shop.history()[0].values["name"] == "10001"
    with pytest.raises(UserError) as error:
        add_member(shop, {"name": "x", "phone": "13800138000"})
    assert error.value.values["name"] == "10001"
    launch = create_launch(shop, "Cream")
    beta.open_round(shop, launch, ["feel"])
    round_id = shop.scalar("SELECT id FROM round")
    beta_testers.add_testers(shop, round_id, [by_phone])
    beta_testers.move_testers(shop, [shop.scalar("SELECT id FROM tester")], "bought")
    assert shop.history()[0].values["name"] == "10001"
