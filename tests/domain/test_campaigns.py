"""Campaigns: what a person costs, and natural against incentivised joins."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from seeddesk.domain.campaigns import BUY_DAYS, STAY_DAYS, Join, compare, state_of, way_of, worth

TODAY = dt.date(2026, 6, 1)
DAY = TODAY.toordinal()


def joins(way: str, stayed: int, left: int, first: int, joined: int = DAY - 60, bought: int = 0) -> list[Join]:
    return [
        Join(first + at, joined, None if at < stayed else joined + 3, way, active=joined + (20 if at < stayed else 2),
             bought=(joined + 1, joined + 2) if at < bought else ())
        for at in range(stayed + left)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "off", "state"),
    [(1, 5, False, "planned"), (-3, 0, False, "running"), (0, 0, False, "running"), (-9, -1, False, "over"),
     (-9, 9, True, "off")],
)  # fmt: skip
def test_the_state_follows_the_days(first: int, last: int, off: bool, state: str) -> None:
    assert state_of(TODAY + dt.timedelta(first), TODAY + dt.timedelta(last), off, TODAY) == state


def test_unknown_is_neither_natural_nor_incentivised() -> None:
    assert [way_of(True, None, True), way_of(False, None, True)] == ["natural", ""]
    assert [way_of(False, 7, True), way_of(False, 7, False)] == ["incentive", "natural"]


def test_comparing_by_a_table_made_by_hand() -> None:
    people = joins("natural", 45, 5, 0, bought=20) + joins("incentive", 25, 25, 100, bought=18) + joins("", 9, 0, 900)
    found = compare(people, TODAY)
    assert (found.natural.stayed.k, found.natural.stayed.n) == (45, 50)
    assert (found.incentive.stayed.k, found.incentive.stayed.n) == (25, 50)
    assert found.unknown == 9
    assert found.tests["stayed"].difference == pytest.approx(-0.4)
    assert found.verdict("stayed") == "less"
    assert found.verdict("bought") == "same"  # 20 against 18 of 50
    assert found.natural.orders == 40 and found.natural.per_head == pytest.approx(0.8)


def test_no_difference_is_said_where_there_is_none_or_too_few() -> None:
    same = compare(joins("natural", 40, 10, 0) + joins("incentive", 38, 12, 100), TODAY)
    assert same.verdict("stayed") == "same"
    few = compare(joins("natural", 40, 10, 0) + joins("incentive", 0, 9, 100), TODAY)
    assert few.verdict("stayed") == "few"  # nine people, however bad it looks
    assert few.incentive.per_head is None


def test_who_came_lately_is_left_out_not_lost() -> None:
    old = joins("incentive", 10, 0, 0, DAY - STAY_DAYS)
    new = joins("incentive", 0, 30, 50, DAY - STAY_DAYS + 1)
    side = compare(old + new, TODAY).incentive
    assert (side.people, side.stayed.n, side.bought.n) == (40, 10, 0)
    assert compare(joins("natural", 1, 0, 0, DAY - BUY_DAYS), TODAY).natural.bought.n == 1
    assert compare(joins("natural", 5, 0, 0, DAY + 1), TODAY).natural.people == 0  # not joined yet


def test_orders_after_the_first_days_are_not_counted() -> None:
    early, late = Join(1, DAY - 60, bought=(DAY - 60 + BUY_DAYS - 1,), way="natural"), None
    late = Join(2, DAY - 60, bought=(DAY - 60 + BUY_DAYS, DAY - 61), way="natural")
    assert compare([early, late], TODAY).natural.orders == 1


def test_a_person_counts_once_as_they_came_first() -> None:
    first, again = Join(1, DAY - 60, way="natural"), Join(1, DAY - 50, way="incentive")
    found = compare([again, first], TODAY)
    assert (found.natural.people, found.incentive.people) == (1, 0)


def test_own_circle_can_be_left_out() -> None:
    people = [Join(1, DAY - 60, way="natural", own=True), Join(2, DAY - 60, way="natural")]
    assert compare(people, TODAY).natural.people == 2
    assert compare(people, TODAY, own_circle=False).natural.people == 1


def test_cost_per_person_who_stayed() -> None:
    people = joins("incentive", 15, 5, 0) + joins("incentive", 20, 0, 50, DAY - 2)
    found = worth(people, 40_000, TODAY)
    assert (found.brought, found.stayed.k, found.stayed.n) == (40, 15, 20)
    assert found.per_person == 1_000
    assert found.per_stayed == pytest.approx(1_000 / 0.75)
    assert worth(people[:9], 40_000, TODAY).per_stayed is None  # too few
    assert worth([], 40_000, TODAY).per_person is None
    assert worth(people, None, TODAY).per_stayed is None
    assert worth(joins("incentive", 0, 12, 0), 500, TODAY).per_stayed is None  # nobody stayed: no price for one


def test_the_order_of_input_never_matters() -> None:
    rng = random.Random(7)
    people = [
        Join(rng.randrange(60), DAY - rng.randrange(90), way=rng.choice(("natural", "incentive", "")),
             campaign=rng.choice((None, 1)), left=rng.choice((None, DAY - 5)))
        for _ in range(200)
    ]  # fmt: skip
    expected = compare(people, TODAY)
    for _ in range(20):
        rng.shuffle(people)
        assert compare(people, TODAY) == expected
        assert worth(people, 999, TODAY) == worth(people[::-1], 999, TODAY)
