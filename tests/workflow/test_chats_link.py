"""Saying later who wrote in a chat."""

from __future__ import annotations

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import chats as store
from seeddesk.store.engine import Shop
from seeddesk.workflow import chats_link
from seeddesk.workflow.interactions import record_interactions
from tests.workflow.test_chats import NOW, TEXT, bring, entries, export, interactions, member


def sender(shop: Shop, name: str) -> int:
    return next(row["id"] for row in store.sender_rows(shop) if row["name"] == name)


def test_linking_writes_the_interactions_and_learns_the_id(shop: Shop) -> None:
    hong = member(shop, "红")
    bring(shop, TEXT)
    before = entries(shop)
    chats_link.link_sender(shop, sender(shop, "小红"), hong)
    assert entries(shop) == before + 1
    assert interactions(shop) == {(hong, "2026-05-01"): 2, (hong, "2026-05-02"): 1}
    assert [row["name"] for row in store.sender_rows(shop, linkable=True)] == ["老陈"]
    # The id is known from now on, in every chat.
    bring(shop, TEXT, "B 群")
    assert sum(row["count"] for row in shop.rows("SELECT count FROM interaction")) == 6
    shop.undo()
    shop.undo()
    assert interactions(shop) == {}
    assert store.unknown_count(shop) == 2


def test_moving_a_sender_takes_what_they_wrote_along(shop: Shop) -> None:
    wrong, right = member(shop, "红红"), member(shop, "小红本人")
    bring(shop, TEXT)
    bring(shop, export(("2026-05-01 11:00:00", "红的小号(777777)", "好")))
    chats_link.link_sender(shop, sender(shop, "红的小号"), wrong)
    chats_link.link_sender(shop, sender(shop, "小红"), wrong)
    assert interactions(shop) == {(wrong, "2026-05-01"): 3, (wrong, "2026-05-02"): 1}
    chats_link.link_sender(shop, sender(shop, "小红"), right)
    assert interactions(shop) == {
        (wrong, "2026-05-01"): 1, (right, "2026-05-01"): 2, (right, "2026-05-02"): 1,
    }  # fmt: skip
    chats_link.unlink_sender(shop, sender(shop, "小红"))
    assert interactions(shop) == {(wrong, "2026-05-01"): 1}


def test_who_was_said_not_to_be_a_member_is_not_matched_again(shop: Shop) -> None:
    hong = member(shop, "红", qq="123456")
    bring(shop, TEXT)
    assert len(interactions(shop)) == 2
    chats_link.unlink_sender(shop, sender(shop, "小红"))
    assert not bring(shop, TEXT).entry
    assert interactions(shop) == {}
    chats_link.link_sender(shop, sender(shop, "小红"), hong)
    assert len(interactions(shop)) == 2


def test_interactions_counted_elsewhere_are_not_doubled(shop: Shop) -> None:
    import datetime as dt

    hong = member(shop, "红")
    record_interactions(shop, [(hong, dt.date(2026, 5, 1), "chat", 9)], source="种子群")
    bring(shop, TEXT)
    chats_link.link_sender(shop, sender(shop, "小红"), hong)
    assert interactions(shop) == {(hong, "2026-05-01"): 9, (hong, "2026-05-02"): 1}


def test_a_sender_becomes_a_member(shop: Shop) -> None:
    bring(shop, TEXT)
    made = chats_link.make_member(shop, sender(shop, "小红"), now=NOW)
    row = shop.one("SELECT * FROM member WHERE id = ?", (made,))
    assert row is not None and (row["nick"], row["source"], row["pinyin"]) == ("小红", "种子群", "xiaohong")
    assert interactions(shop) == {(made, "2026-05-01"): 2, (made, "2026-05-02"): 1}
    assert shop.scalar("SELECT member_id FROM identity WHERE platform = 'qq' AND value = '123456'") == made
    with pytest.raises(UserError) as trouble:
        chats_link.make_member(shop, sender(shop, "小红"))
    assert trouble.value.code == "chat.linked"
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM member") == 0


def test_joins_of_the_unknown_reach_the_group_when_they_are_linked(shop: Shop) -> None:
    bring(
        shop,
        export(
            ("2026-05-01 10:00:00", "系统消息(10000)", "小美加入本群。"), ("2026-05-01 10:00:01", "小红(123456)", "好")
        ),
    )
    mei = member(shop, "美")
    chats_link.link_sender(shop, sender(shop, "小美"), mei)
    group = store.group(shop, "种子群")
    assert group is not None
    assert store.group_members(shop, group["id"])[mei]["joined_on"] == "2026-05-01"


def test_ignoring_and_taking_back(shop: Shop) -> None:
    bring(shop, TEXT)
    both = [row["id"] for row in store.sender_rows(shop)]
    before = entries(shop)
    chats_link.ignore_senders(shop, both)
    chats_link.ignore_senders(shop, both)
    assert (entries(shop), store.unknown_count(shop)) == (before + 1, 0)
    chats_link.ignore_senders(shop, both[:1], "")
    assert store.unknown_count(shop) == 1


def test_what_is_not_there(shop: Shop) -> None:
    hong = member(shop, "红")
    bring(shop, TEXT)
    for call, code in (
        (lambda: chats_link.link_sender(shop, 99, hong), "chat.sender_missing"),
        (lambda: chats_link.link_sender(shop, sender(shop, "小红"), 99), "member.missing"),
        (lambda: chats_link.unlink_sender(shop, 99), "chat.sender_missing"),
        (lambda: chats_link.ignore_senders(shop, [sender(shop, "小红")], "gone"), "chat.state"),
    ):
        with pytest.raises(UserError) as trouble:
            call()
        assert trouble.value.code == code


def test_an_id_of_somebody_else_stays_theirs(shop: Shop) -> None:
    other, hong = member(shop, "别人", qq="123456"), member(shop, "红")
    bring(shop, TEXT)
    chats_link.link_sender(shop, sender(shop, "小红"), hong)
    assert shop.scalar("SELECT member_id FROM identity WHERE value = '123456'") == other
    assert interactions(shop) == {(hong, "2026-05-01"): 2, (hong, "2026-05-02"): 1}
