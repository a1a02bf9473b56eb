"""Choosing experience officers: criteria in order, turns, quota and budget."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeddesk.domain.officers import (
    CRITERIA,
    Applicant,
    Criterion,
    Why,
    affordable,
    choose,
    criteria_text,
    moved,
    read_criteria,
    read_why,
    values_of,
    why_text,
)

TRADE = (Criterion("tag", "nails"), Criterion("active"))


def person(number: int, **known: object) -> Applicant:
    return Applicant(number, 100 + number, **{"applied": f"2026-05-01 10:{number % 60:02}:00", **known})  # type: ignore[arg-type]


@st.composite
def crowds(draw: st.DrawFn) -> list[Applicant]:
    count = draw(st.integers(0, 14))
    return [
        Applicant(
            number, 100 + number,
            applied=draw(st.sampled_from(["", "2026-05-01 09:00:00", "2026-05-02 09:00:00"])),
            tags=draw(st.sampled_from([frozenset(), frozenset({"nails"})])),
            places=draw(st.sampled_from([frozenset(), frozenset({"Shanghai"})])),
            active=draw(st.integers(0, 3)), score=draw(st.sampled_from([None, 10.0, 10.2, 70.0])),
            orders=draw(st.integers(0, 2)), own_circle=draw(st.booleans()), ever=draw(st.booleans()),
            turns=draw(st.sampled_from([None, 1, 2, 3])), resting=draw(st.integers(0, 5)) == 0,
            withdrawn=draw(st.integers(0, 5)) == 0,
        )
        for number in range(count)
    ]  # fmt: skip


LISTS = st.lists(
    st.sampled_from([Criterion(code, {"tag": "nails", "region": "Shanghai"}.get(code, "")) for code in CRITERIA]),
    max_size=4, unique=True,
)  # fmt: skip


def test_the_first_criterion_decides_before_the_second() -> None:
    busy, trade, lazy = person(1, active=40), person(2, tags=frozenset({"nails"}), active=3), person(3, active=12)
    made = choose([busy, trade, lazy], TRADE, 2)
    assert made.chosen == (2, 1)
    assert made.why[2] == Why("tag", "nails", True, False)
    assert made.why[1] == Why("active", "", 40, 12)
    assert made.waiting == (3,)
    # The one without a seat hears the same thing from their side.
    assert made.why[3] == Why("active", "", 12, 40)
    # The other way round, the trade no longer helps.
    assert choose([busy, trade, lazy], TRADE[::-1], 2).chosen == (1, 3)


def test_ties_go_to_who_applied_first_then_by_number() -> None:
    late, early = person(1, applied="2026-05-03"), person(2, applied="2026-05-01")
    same = person(3, applied="2026-05-01")
    nameless = person(4, applied="")
    made = choose([late, early, same, nameless], (), 2)
    assert made.chosen == (2, 3) and made.waiting == (1, 4)
    assert made.why[2].code == "first"


def test_everybody_fits() -> None:
    made = choose([person(1), person(2)], TRADE, 5)
    assert made.chosen == (1, 2) and {made.why[one].code for one in (1, 2)} == {"room"}


def test_a_turn_steps_back_but_takes_a_free_seat() -> None:
    had, had_long_ago, new = person(1, active=90, turns=1), person(2, active=80, turns=2), person(3, active=1)
    crowd = [had, had_long_ago, new]
    assert choose(crowd, TRADE, 1, turn_rounds=2).chosen == (3,)
    assert choose(crowd, TRADE, 1, turn_rounds=2).why[3] == Why("turn", "", None, 2)
    assert choose(crowd, TRADE, 2, turn_rounds=2).chosen == (3, 2)
    assert choose(crowd, TRADE, 3, turn_rounds=2).chosen == (3, 2, 1)
    assert choose(crowd, TRADE, 1, turn_rounds=0).chosen == (1,)
    assert choose(crowd, TRADE, 2, turn_rounds=1).chosen == (2, 3)


def test_the_budget_says_how_many_fit() -> None:
    crowd = [person(number) for number in range(6)]
    made = choose(crowd, (), 5, unit_cents=3_000, budget_cents=10_000)
    assert (len(made.chosen), made.fits, made.seats, made.by_budget) == (3, 3, 5, True)
    assert not choose(crowd, (), 5, unit_cents=3_000, budget_cents=15_000).by_budget
    assert affordable(3_000, None) is None and affordable(None, 100) is None and affordable(0, 100) is None
    assert affordable(3_000, 2_999) == 0


def test_nobody_who_rests_or_withdrew() -> None:
    made = choose([person(1, resting=True), person(2, withdrawn=True), person(3)], (), 3)
    assert made.chosen == (3,) and made.out == (1, 2)


def test_a_seat_that_is_taken_counts_against_quota_and_budget() -> None:
    crowd = [person(number) for number in range(5)]
    made = choose(crowd, (), 3, taken=[0, 4], unit_cents=100, budget_cents=1_000)
    assert made.chosen == (1,) and made.seats == 1 and made.fits == 8
    assert 0 not in made.waiting


@settings(max_examples=150, deadline=None)
@given(crowds(), LISTS, st.integers(0, 8), st.integers(0, 3), st.sampled_from([None, 250, 900]), st.randoms())
def test_order_quota_budget_and_rest(
    crowd: list[Applicant], criteria: list[Criterion], quota: int, rounds: int, budget: int | None, dice: random.Random
) -> None:
    made = choose(crowd, criteria, quota, turn_rounds=rounds, unit_cents=100, budget_cents=budget)
    mixed = list(crowd)
    dice.shuffle(mixed)
    assert choose(mixed, criteria, quota, turn_rounds=rounds, unit_cents=100, budget_cents=budget) == made
    assert len(made.chosen) <= quota
    assert budget is None or 100 * len(made.chosen) <= budget
    assert sorted([*made.chosen, *made.waiting, *made.out]) == sorted(one.id for one in crowd)
    by_id = {one.id: one for one in crowd}
    assert not any(by_id[one].resting or by_id[one].withdrawn for one in made.chosen)
    # A seat stays empty only where nobody is left, or no money.
    able = [one for one in crowd if not one.resting and not one.withdrawn]
    assert len(made.chosen) == min(quota, len(able), quota if budget is None else budget // 100)


@settings(max_examples=150, deadline=None)
@given(crowds(), LISTS, st.integers(0, 6), st.integers(0, 3), st.data())
def test_who_was_not_chosen_does_not_matter(
    crowd: list[Applicant], criteria: list[Criterion], quota: int, rounds: int, data: st.DataObject
) -> None:
    made = choose(crowd, criteria, quota, turn_rounds=rounds)
    others = [one.id for one in crowd if one.id not in made.chosen]
    if others:
        gone = data.draw(st.sampled_from(others))
        rest = [one for one in crowd if one.id != gone]
        assert choose(rest, criteria, quota, turn_rounds=rounds).chosen == made.chosen


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(1, 5), LISTS, st.randoms())
def test_turns_come_round_to_everybody(
    people: int, quota: int, criteria: list[Criterion], dice: random.Random
) -> None:
    """Where all apply every time, nobody has a second turn before everybody had the first."""
    rounds = -(-people // quota)
    last: dict[int, int] = {}
    for number in range(rounds):
        crowd = [
            person(one, active=dice.randrange(3), orders=dice.randrange(3), ever=one in last,
                   turns=number - last[one] if one in last else None)
            for one in range(people)
        ]  # fmt: skip
        for one in choose(crowd, criteria, quota, turn_rounds=rounds).chosen:
            assert one not in last or len(last) == people
            last[one] = number
    assert len(last) == people


def test_every_criterion_has_an_effect() -> None:
    better = {
        "tag": {"tags": frozenset({"x"})}, "region": {"places": frozenset({"x"})}, "active": {"active": 5},
        "score": {"score": 60.0}, "orders": {"orders": 2}, "fresh": {"ever": False},
        "circle_first": {"own_circle": True}, "circle_last": {"own_circle": False},
        "applied": {"applied": "2026-04-01 00:00:00"},
    }  # fmt: skip
    worse = {"fresh": {"ever": True}, "circle_last": {"own_circle": True}}
    assert set(better) == set(CRITERIA)
    for code, known in better.items():
        criterion = Criterion(code, "x" if code in ("tag", "region") else "")
        plain = person(1, **{"applied": "2026-05-01 10:00:00", **worse.get(code, {})})
        ahead = person(2, **{"applied": "2026-05-01 10:00:00", **known})
        made = choose([plain, ahead], [criterion], 1)
        assert made.chosen == (2,), code
        assert made.why[2].code == code
        assert values_of(ahead, [criterion]) != values_of(plain, [criterion])


def test_scores_count_in_whole_points() -> None:
    assert choose([person(1, score=60.4), person(2, score=59.6)], [Criterion("score")], 1).why[1].code == "first"


def test_lists_and_reasons_survive_as_text() -> None:
    criteria = [Criterion("tag", "美甲"), Criterion("active")]
    assert read_criteria(criteria_text(criteria)) == criteria
    for broken in ("", "{", "3", '[["magic", ""]]', '[["tag"]]', '[["tag", 3]]', '{"a": 1}'):
        assert read_criteria(broken) == []
    why = Why("active", "", 24, 12)
    assert read_why(why_text(why)) == why
    for broken in ("", "[]", '["magic", "", 1, 2]', "7"):
        assert read_why(broken) is None


@pytest.mark.parametrize(
    ("at", "to", "made"), [(0, 2, "bca"), (2, 0, "cab"), (1, 1, "abc"), (0, 3, "abc"), (-1, 0, "abc")]
)
def test_moving(at: int, to: int, made: str) -> None:
    assert "".join(one.by for one in moved([Criterion(code) for code in "abc"], at, to)) == made
