"""The look back chooses with what was known then, and counts what came after."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.store.backtest import look_back
from seeddesk.store.engine import Shop
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.models import Member, Order
from seeddesk.workflow.launches import create_launch

TODAY = dt.date(2026, 6, 30)
THEN = dt.date(2026, 4, 1)
WANTED = 20


def shop_with(shop: Shop, *, loyal: bool) -> dict[str, Any]:
    """A hundred customers. The first twenty bought every fortnight before; ``loyal``: those are who came back.

    Everybody after the hundredth is new since then.
    """
    launch = create_launch(shop, "护手霜")
    with shop.change("test") as change:
        for number in range(150):
            change.insert(Member, id=number + 1, name=f"成员{number}")

        def buy(number: int, on: dt.date) -> None:
            change.insert(
                Order, member=number + 1, platform="x", number=f"{number} {on}", paid_cents=1000 + number,
                paid_at=dt.datetime.combine(on, dt.time(9)),
            )  # fmt: skip

        for number in range(100):
            for week in range(6 if number < 20 else 1):
                buy(number, THEN - dt.timedelta(days=3 + 14 * week + number % 5))
        for number in range(30):
            # Who came back: the twenty best and ten others, or one in three of everybody.
            buy(number if loyal else 3 * number, THEN + dt.timedelta(days=10))
        for number in range(100, 150):
            buy(number, TODAY - dt.timedelta(days=1))
    return launch_row(shop, launch) or {}


def test_a_score_that_works_is_told_from_luck(shop: Shop) -> None:
    found = look_back(shop, shop_with(shop, loyal=True), 90, WANTED, TODAY)
    assert found.then == THEN and found.used == ("base",)
    score = found.bought.picked[0]
    assert (score.way, score.share.k, score.share.n) == ("score", 20, 20)
    assert (found.bought.population.k, found.bought.population.n) == (30, 100), "who came later is no choice"
    assert found.bought.expected == pytest.approx(6)
    assert found.bought.beats_chance()


def test_a_score_that_does_not_is_told_too(shop: Shop) -> None:
    found = look_back(shop, shop_with(shop, loyal=False), 90, WANTED, TODAY)
    assert found.bought.picked[0].share.k == 7
    assert found.bought.enough and not found.bought.beats_chance()


def test_what_happened_since_does_not_help_to_choose(shop: Shop) -> None:
    """Everything after the day may change but the outcome: the chosen stay the same."""
    launch = shop_with(shop, loyal=False)
    with shop.change("test") as change:
        for number in range(50, 70):
            for at in range(20):
                change.insert(
                    Order, member=number + 1, platform="y", number=f"{number} {at}", paid_cents=99_999_900,
                    paid_at=dt.datetime(2026, 4, 2 + at, 9),
                )  # fmt: skip
    found = look_back(shop, launch, 90, WANTED, TODAY)
    assert found.bought.picked[0].share.k == 7
    assert found.bought.population.k == 50 - len([n for n in range(50, 70) if n % 3 == 0])


def test_the_own_circle_can_be_left_out(shop: Shop) -> None:
    launch = shop_with(shop, loyal=True)
    with shop.change("test") as change:
        change.execute("UPDATE member SET own_circle = 'friend' WHERE id <= 10")
    found = look_back(shop, launch, 90, WANTED, TODAY, own_circle=False)
    assert found.bought.population.n == 90
    assert found.bought.picked[0].share.k == 10, "ten of the loyal ones are left"


def test_an_empty_shop_says_nothing(shop: Shop) -> None:
    launch = launch_row(shop, create_launch(shop, "护手霜")) or {}
    found = look_back(shop, launch, 90, WANTED, TODAY)
    assert not found.active.enough and not found.bought.enough
