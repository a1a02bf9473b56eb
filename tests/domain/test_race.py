"""A referral race: who counts and why not, ties, leaving, and K."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from typing import Any

import pytest

from seeddesk.domain.race import (
    COUNTS,
    WAITS,
    Claim,
    Rules,
    growth,
    growth_of,
    judge,
    refusals,
)

START, END = dt.datetime(2026, 6, 1, 9), dt.datetime(2026, 6, 14, 20)
RULES = Rules(START, END)
NOW = dt.datetime(2026, 6, 10, 12)


def day(number: int) -> dt.date:
    return dt.date(2026, 6, number)


def claim(id: int, inviter: int, invitee: int, on: int | None = 3, **more: Any) -> Claim:
    return Claim(id, inviter, invitee, day(on) if on else None, **more)


def state(one: Claim, rules: Rules = RULES, now: dt.datetime = NOW) -> str:
    (found,) = judge([one], rules, now).claims
    return found.state


def test_self_referral_and_loops_of_any_length() -> None:
    assert refusals([claim(1, 5, 5)]) == {1: "self"}
    assert refusals([claim(1, 1, 2), claim(2, 2, 1, 4)]) == {2: "loop"}
    assert refusals([claim(1, 2, 1, 4), claim(2, 1, 2)]) == {1: "loop"}  # the later one, whatever its number
    ring = [claim(at, at, at + 1 if at < 6 else 1, at) for at in range(1, 7)]
    assert refusals(ring) == {6: "loop"}


def test_an_invitee_belongs_to_who_came_first() -> None:
    noted = dt.datetime(2026, 6, 3, 10)
    first = claim(9, 1, 7, noted=noted)
    assert refusals([claim(1, 2, 7, noted=noted + dt.timedelta(hours=1)), first]) == {1: "taken"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, COUNTS),
        ({"day": day(1), "noted": START - dt.timedelta(minutes=1)}, "before"),
        ({"day": day(1), "noted": START}, COUNTS),
        ({"day": day(15)}, "after"),
        ({"noted": END + dt.timedelta(days=1, minutes=1)}, "late"),
        ({"noted": END + dt.timedelta(days=1)}, COUNTS),
        ({"since": dt.date(2026, 5, 31)}, "known"),
        ({"since": day(1)}, COUNTS),
        ({"circle": "staff"}, "staff"),
        ({"circle": "owner"}, "staff"),
        ({"circle": "friend"}, COUNTS),
        ({"left": day(5)}, "left"),
        ({"left": day(11)}, COUNTS),  # leaves only after now
    ],
)
def test_reasons(change: dict[str, Any], expected: str) -> None:
    assert state(replace(claim(1, 1, 2), **change)) == expected


def test_another_time_is_not_of_this_race() -> None:
    other = [Claim(1, 1, 2, dt.date(2026, 5, 20)), Claim(2, 1, 3, dt.date(2026, 7, 20)), Claim(3, 1, 4, None)]
    assert judge(other, RULES, NOW).claims == ()
    undated = Claim(4, 1, 5, None, noted=NOW)
    assert state(undated) == "undated"


def test_rules_of_who_counts() -> None:
    assert state(claim(1, 1, 2, circle="friend"), replace(RULES, own_circle=False)) == "own_circle"
    assert state(claim(1, 1, 2, circle="staff"), replace(RULES, staff=True)) == COUNTS
    assert state(claim(1, 1, 2), replace(RULES, must_join=True)) == "not_joined"
    assert state(claim(1, 1, 2, joined=day(4)), replace(RULES, must_join=True)) == COUNTS
    assert state(claim(1, 1, 2, fits=False)) == COUNTS
    assert state(claim(1, 1, 2, fits=False), replace(RULES, fit_theme=True)) == "theme"


def test_still_there_after_some_days() -> None:
    rules = replace(RULES, stay_days=7)
    (found,) = judge([claim(1, 1, 2, 4)], rules, NOW).claims
    assert (found.state, found.until) == (WAITS, day(11))
    assert state(claim(1, 1, 2, 3), rules) == COUNTS
    assert state(claim(1, 1, 2, 2, left=day(8)), rules) == "left_early"
    assert state(claim(1, 1, 2, 2, left=day(9)), rules) == COUNTS  # stayed its seven days


def test_leaving_takes_the_point_back_until_the_race_is_closed() -> None:
    gone = claim(1, 1, 2, left=day(20))
    later = dt.datetime(2026, 6, 25)
    assert state(gone, now=NOW) == COUNTS
    assert state(gone, now=later) == "left"
    closed = replace(RULES, closed=dt.datetime(2026, 6, 16))
    assert state(gone, closed, later) == COUNTS  # as it stood when it was closed
    assert state(claim(1, 1, 2, noted=dt.datetime(2026, 6, 15, 12)), replace(RULES, closed=END), later) == "late"


def test_ties_share_a_place_and_are_told() -> None:
    claims = [claim(at, who, 100 + at) for at, who in enumerate((1, 1, 2, 2, 3, 4, 4, 4))]
    claims.append(claim(50, 9, 900, left=day(4)))
    result = judge(claims, RULES, NOW)
    places = [(one.inviter, one.rank, one.shares, one.counting) for one in result.standings]
    assert places == [(4, 1, 0, 3), (1, 2, 1, 2), (2, 2, 1, 2), (3, 4, 0, 1), (9, 0, 0, 0)]
    assert [one.inviter for one in result.top(2)] == [4, 1, 2]
    assert [one.state for one in result.of(9)] == ["left"]


def test_the_worked_example_of_k() -> None:
    found = growth(100, 500, 125, [5] * 20)
    assert found.per_member == 5
    assert found.k == pytest.approx(1.25)
    assert found.waves() == [125, 156, 195]
    assert found.cycle == 5


def test_k_is_not_told_of_too_few() -> None:
    assert growth(9, 500, 125).k is None
    assert growth(100, 9, 5).k is None and growth(100, 9, 5).waves() == []
    assert growth(0, 0, 0).per_member is None
    assert growth(100, 500, 125, [3] * 9).cycle is None


def test_growth_counts_invitations_and_days() -> None:
    claims = [claim(at, at % 3, 100 + at, 4, left=day(5) if at % 2 else None) for at in range(20)]
    claims += [claim(50, 3, 500, circle="staff"), claim(51, 100, 0, 5)]  # takes no part; closes a circle
    result = judge(claims, RULES, NOW)
    found = growth_of(result, RULES, {0: dt.date(2026, 1, 1), 1: day(3)}, 40)
    assert (found.invitations, found.conversion.k, found.seeds) == (20, 10, 40)
    assert found.k == pytest.approx(0.25)
    assert found.cycle == 3 and found.cycle_n == 10  # from the race's start, or from when they came


def test_the_order_of_input_never_matters() -> None:
    rng = random.Random(3)
    claims = [
        Claim(at, rng.randrange(40), rng.randrange(40), day(rng.randrange(1, 16)),
              left=rng.choice((None, day(9))), joined=rng.choice((None, day(4))), fits=rng.random() < 0.8)
        for at in range(120)
    ]  # fmt: skip
    rules = replace(RULES, must_join=True, fit_theme=True)
    expected = judge(claims, rules, NOW)
    assert {one.state for one in expected.claims} >= {COUNTS, "taken", "loop", "left", "theme", "not_joined"}
    for _ in range(25):
        rng.shuffle(claims)
        assert judge(claims, rules, NOW) == expected


def test_one_more_that_counts_never_lowers_a_place() -> None:
    rng = random.Random(11)
    claims = [claim(at, rng.randrange(8), 100 + at) for at in range(40)]
    before = {one.inviter: one for one in judge(claims, RULES, NOW).standings}
    for inviter in range(8):
        after = {one.inviter: one for one in judge([*claims, claim(99, inviter, 999)], RULES, NOW).standings}
        assert after[inviter].rank <= before[inviter].rank
        assert after[inviter].counting == before[inviter].counting + 1
