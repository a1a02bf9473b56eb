"""Counted interactions and referrals."""

from __future__ import annotations

from datetime import date

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.workflow.interactions import record_interactions, record_referrals
from seeddesk.workflow.members import add_member

DAY = date(2026, 5, 1)


@pytest.fixture
def three(shop: Shop) -> list[int]:
    return [add_member(shop, {"name": name}) for name in "abc"]


def test_the_same_counts_twice_change_nothing(shop: Shop, three: list[int]) -> None:
    counted = [(three[0], DAY, "chat", 3), (three[1], DAY, "chat", 1), (three[1], DAY, "vote", 0)]
    assert record_interactions(shop, counted, source="A") == 2
    entries = len(shop.history())
    assert record_interactions(shop, counted, source="A") == 0
    assert len(shop.history()) == entries
    assert record_interactions(shop, [(three[0], DAY, "chat", 5)], source="A") == 1
    assert shop.scalar("SELECT count FROM interaction WHERE member_id = ?", (three[0],)) == 5
    shop.undo()
    assert shop.scalar("SELECT count FROM interaction WHERE member_id = ?", (three[0],)) == 3


def test_unknown_kinds_are_refused(shop: Shop, three: list[int]) -> None:
    with pytest.raises(UserError, match=r"interaction\.kind"):
        record_interactions(shop, [(three[0], DAY, "dance", 1)])


def test_referrals_keep_their_first_inviter_and_refuse_loops(shop: Shop, three: list[int]) -> None:
    a, b, c = three
    assert record_referrals(shop, [(a, b, DAY, None), (b, c, DAY, None)]) == 2
    assert record_referrals(shop, [(c, b, DAY, None)]) == 0
    with pytest.raises(UserError, match=r"referral\.loop"):
        record_referrals(shop, [(c, a, DAY, None)])
    with pytest.raises(UserError, match=r"referral\.self"):
        record_referrals(shop, [(a, a, DAY, None)])
    assert shop.scalar("SELECT count(*) FROM referral") == 2
