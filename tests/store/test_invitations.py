"""Who is left in peace, and how many of those asked came through."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.invitations import Resting, funnel, resting
from seeddesk.store.models import Interaction, Tester
from seeddesk.workflow import screen as work
from seeddesk.workflow.beta import open_round
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member

DAY = dt.datetime(2026, 6, 1, 9)


def later(days: int) -> dt.datetime:
    return DAY + dt.timedelta(days=days)


@pytest.fixture
def launches(shop: Shop) -> tuple[int, int]:
    return create_launch(shop, "护手霜"), create_launch(shop, "唇膏")


@pytest.fixture
def people(shop: Shop) -> list[int]:
    return [add_member(shop, {"name": name}) for name in ("林小满", "老陈", "阿 May", "晚风")]


def test_who_was_invited_elsewhere_rests(shop: Shop, launches: tuple[int, int], people: list[int]) -> None:
    cream, balm = launches
    work.invite(shop, cream, people[:1], now=DAY)
    assert resting(shop, balm, later(29).date()) == {people[0]: Resting("护手霜", dt.date(2026, 7, 1))}
    assert resting(shop, balm, later(30).date()) == {}
    assert resting(shop, cream, later(1).date()) == {}, "the launch itself asks nobody twice by another rule"
    moved = work.invite(shop, balm, people[:2], now=later(3))
    assert (moved.done, moved.left) == ([people[1]], [people[0]])
    with pytest.raises(UserError, match=r"candidate\.resting") as caught:
        work.invite(shop, balm, people[:1], now=later(3))
    assert dict(caught.value.values) == {"launch": "护手霜", "until": "2026-07-01"}
    assert work.invite(shop, balm, people[:1], now=later(30)).done == people[:1]


def test_the_rest_can_be_changed_or_switched_off(shop: Shop, launches: tuple[int, int], people: list[int]) -> None:
    cream, balm = launches
    work.invite(shop, cream, people[:1], now=DAY)
    usual = {"base": 60, "brought": 10, "suggestions": 10, "theme_fit": 15, "reach": 5}
    work.set_weights(shop, balm, usual, cooling_days=0)
    assert resting(shop, balm, later(1).date()) == {}
    shop.undo()
    assert resting(shop, balm, later(1).date())
    for wrong in (-1, 366):
        with pytest.raises(UserError, match=r"cooling\.range"):
            work.set_weights(shop, balm, usual, cooling_days=wrong)


def test_who_tests_another_product_rests_while_it_runs(
    shop: Shop, launches: tuple[int, int], people: list[int]
) -> None:
    cream, balm = launches
    made = open_round(shop, cream, ["香味"])
    with shop.change("test") as change:
        for member, stage in zip(people, ("accepted", "delivered", "reviewed", "applied")):
            change.insert(Tester, round=made, member=member, stage=stage)
    assert resting(shop, balm, DAY.date()) == {people[0]: Resting("护手霜", None), people[1]: Resting("护手霜", None)}
    with shop.change("test") as change:
        change.execute("UPDATE round SET state = 'closed'")
    assert resting(shop, balm, DAY.date()) == {}


def test_the_funnel_counts_each_step(shop: Shop, launches: tuple[int, int]) -> None:
    cream, _ = launches
    ids = [add_member(shop, {"name": f"成员{number}"}) for number in range(8)]
    work.shortlist(shop, cream, ids[:7], now=DAY)
    work.invite(shop, cream, ids[:6], now=later(1))
    work.mark_joined(shop, cream, ids[:3], now=later(2))
    work.mark_joined(shop, cream, ids[7:], now=later(40))
    work.mark_declined(shop, cream, ids[3:5], "没时间", now=later(2))
    work.remove(shop, cream, ids[2:3], "打扰大家", now=later(20))
    with shop.change("test") as change:
        change.insert(Interaction, member=ids[0], day=later(50).date(), kind="chat")
        change.insert(Interaction, member=ids[1], day=later(5).date(), kind="chat")
        change.insert(Interaction, member=ids[2], day=later(50).date(), kind="chat")
        change.execute("UPDATE member SET own_circle = 'friend' WHERE id = ?", (ids[0],))
    found = funnel(shop, cream, later(60).date())
    assert (found.chosen, found.invited, found.waiting, found.came, found.joined) == (8, 6, 1, 3, 4)
    assert (found.settled, found.stayed) == (3, 1), "one was silent, one was taken out, one is too new"
    assert found.declined == {"没时间": 2} and found.removed == {"打扰大家": 1}
    apart = funnel(shop, cream, later(60).date(), own_circle=False)
    assert (apart.chosen, apart.joined, apart.stayed) == (7, 3, 0)


def test_nobody_yet(shop: Shop, launches: tuple[int, int]) -> None:
    found = funnel(shop, launches[0], DAY.date())
    assert (found.chosen, found.settled, found.declined) == (0, 0, {})
