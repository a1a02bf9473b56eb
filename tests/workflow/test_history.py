"""Going back out of turn: what stands in the way besides the rows themselves."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.ui.sentences import sentence_for
from seeddesk.workflow import history
from seeddesk.workflow.members import add_member
from seeddesk.workflow.points import give

NOW = dt.datetime(2026, 6, 1, 10, 30)


def balance(shop: Shop, member: int) -> int:
    return shop.scalar("SELECT coalesce(sum(points), 0) FROM ledger WHERE member_id = ?", (member,))


def test_points_that_were_spent_are_not_taken_back(shop: Shop) -> None:
    member = add_member(shop, {"name": "林小满"})
    give(shop, [member], 100, now=NOW)
    given = shop.history(1)[0].id
    give(shop, [member], -100, "a soap", now=NOW)
    spent = shop.history(1)[0].id
    entries = len(shop.history())
    with pytest.raises(UserError, match=r"undo\.points") as caught:
        history.take_back(shop, given)
    sentence, remedy = sentence_for(caught.value.code, caught.value.values)
    assert "林小满" in sentence and "-100" in sentence and "林小满" in remedy
    assert balance(shop, member) == 0 and len(shop.history()) == entries
    history.take_back(shop, spent)
    history.take_back(shop, given)
    assert balance(shop, member) == 0


def test_who_is_below_zero_already_may_come_nearer_to_it(shop: Shop) -> None:
    member = add_member(shop, {"name": "Lin"})
    give(shop, [member], 50, now=NOW)
    give(shop, [member], -40, now=NOW)
    spent = shop.history(1)[0].id
    # Someone who was brought left again: what is lost is booked even below zero.
    shop._connection().execute("INSERT INTO ledger (member_id, at, kind, points, what, note)"
                               " VALUES (?, '2026-06-01 10:30:00', 'revoke', -60, '', '')", (member,))  # fmt: skip
    assert balance(shop, member) == -50
    history.take_back(shop, spent)
    assert balance(shop, member) == -10


def test_undoing_in_turn_asks_nothing(shop: Shop) -> None:
    member = add_member(shop, {"name": "Lin"})
    give(shop, [member], 100, now=NOW)
    given = shop.history(1)[0].id
    give(shop, [member], -100, now=NOW)
    assert [entry.key for entry in history.undo_to(shop, given)] == ["points.give"] * 2
    assert balance(shop, member) == 0
    assert history.redo(shop).id == given
    assert history.undo(shop).id == given


def test_several_are_taken_back_from_the_newest_on(shop: Shop) -> None:
    made = [add_member(shop, {"name": name}) for name in "abc"]
    ids = [entry.id for entry in shop.history() if entry.key == "member.add"]
    history.take_back_all(shop, [ids[2], ids[0]])
    assert [row["id"] for row in shop.rows("SELECT id FROM member")] == [made[1]]
    assert [entry.key for entry in shop.history(1)] == ["history.take_back"]
