"""The product gate: each point, the verdict with what decided it, and what holds for any answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.gate import (
    ANSWER_OF,
    DEGREES,
    ENOUGH,
    ESSENTIAL,
    NEED_OF,
    NEED_SIZES,
    OFTEN,
    POINTS,
    healthy_cost,
    healthy_price,
    judge,
    margin_of,
)

BEST: dict[str, Any] = {
    "need_target": "big",
    "need_fan": "big",
    "need_ordinary": "big",
    "whole_course": "yes",
    "fits_line": "yes",
    "fits_ability": "yes",
    "margin": 55.0,
    "use_frequency": "daily",
    "buy_frequency": "monthly",
    "easy_to_share": "yes",
}
ORDER = ("dont", "careful", "do")


def level(code: str, **answers: Any) -> str:
    return judge(answers).point(code).level


def test_all_good_is_a_do_with_nothing_against_it() -> None:
    verdict = judge(BEST)
    assert (verdict.outcome, verdict.deciding, verdict.missing, verdict.said) == ("do", (), (), 8)
    assert [point.code for point in verdict.points] == list(POINTS)


@pytest.mark.parametrize(
    ("target", "fan", "ordinary", "expected"),
    [
        ("big", "", "", "good"),
        ("big", "small", "small", "good"),
        ("small", "big", "small", "fair"),
        ("small", "", "big", "fair"),
        ("small", "small", "small", "poor"),
        ("small", "", "", "poor"),  # nobody else is said to have a big one
        ("", "big", "big", ""),  # target users were not judged
        ("huge", "big", "big", ""),
    ],
)
def test_the_need_is_that_of_target_users_first(target: str, fan: str, ordinary: str, expected: str) -> None:
    assert level("need", need_target=target, need_fan=fan, need_ordinary=ordinary) == expected


@pytest.mark.parametrize(
    ("margin", "expected"),
    [(None, ""), (0.0, "poor"), (19.99, "poor"), (20.0, "fair"), (39.99, "fair"), (40.0, "good"), (90.0, "good")],
)
def test_the_margin_has_bands(margin: float | None, expected: str) -> None:
    assert level("margin", margin=margin) == expected


def test_price_and_cost_outweigh_the_margin_entered() -> None:
    point = judge({"margin": 80.0, "price_cents": 10_000, "unit_cost_cents": 6_001}).point("margin")
    assert (point.level, point.values["margin"], point.values["worked_out"]) == ("fair", 39.99, True)
    assert (point.values["healthy_cost"], point.values["healthy_price"]) == (6_000, 10_002)
    alone = judge({"margin": 80.0, "price_cents": 10_000}).point("margin")
    assert (alone.level, alone.values["margin"], alone.values["worked_out"]) == ("good", 80.0, False)


def test_sold_under_cost_is_below_nothing() -> None:
    assert margin_of(1_000, 1_500) == -50
    assert level("margin", price_cents=1_000, unit_cost_cents=1_500) == "poor"
    assert margin_of(0, 100) is None and margin_of(None, 100) is None and margin_of(100, None) is None
    assert margin_of(100, 0) == 100


@given(st.integers(1, 10**9))
def test_the_healthy_cost_and_price_are_the_edge(cents: int) -> None:
    cost, price = healthy_cost(cents), healthy_price(cents)
    assert (cents - cost) * 10 >= 4 * cents > (cents - cost - 1) * 10
    assert (price - cents) * 10 >= 4 * price and (price - 1 - cents) * 10 < 4 * (price - 1)
    assert level("margin", price_cents=cents, unit_cost_cents=cost) == "good"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("use", {"daily": "good", "weekly": "good", "monthly": "fair", "seasonal": "fair", "once": "poor", "": ""}),
        ("buy", {"daily": "good", "weekly": "good", "monthly": "good", "seasonal": "fair", "once": "poor", "": ""}),
        ("share", {"yes": "good", "partly": "fair", "no": "poor", "": "", "very": ""}),
    ],
)
def test_one_question_one_level(code: str, expected: dict[str, str]) -> None:
    assert {answer: level(code, **{ANSWER_OF[code]: answer}) for answer in expected} == expected


@pytest.mark.parametrize("code", ESSENTIAL)
def test_one_essential_point_poor_is_a_dont(code: str) -> None:
    poor = {"need": dict.fromkeys(NEED_OF, "small"), "ability": {"fits_ability": "no"}, "margin": {"margin": 10}}
    verdict = judge(BEST | poor[code])
    assert (verdict.outcome, verdict.deciding) == ("dont", (code,))


def test_three_poor_points_are_a_dont_two_ask_for_care() -> None:
    two = BEST | {"easy_to_share": "no", "buy_frequency": "once"}
    assert (judge(two).outcome, judge(two).deciding) == ("careful", ("buy", "share"))
    three = two | {"whole_course": "no"}
    assert (judge(three).outcome, judge(three).deciding) == ("dont", ("course", "buy", "share"))


def test_two_halves_may_be_open_three_ask_for_care() -> None:
    two = BEST | {"whole_course": "partly", "easy_to_share": ""}
    assert judge(two).outcome == "do"
    three = two | {"buy_frequency": "seasonal"}
    assert (judge(three).outcome, judge(three).deciding) == ("careful", ("course", "buy", "share"))


def test_an_essential_point_that_is_only_fair_asks_for_care() -> None:
    assert judge(BEST | {"margin": 30}).outcome == "careful"
    assert judge(BEST | {"margin": 30, "easy_to_share": "partly"}).deciding == ("margin",)


def test_too_little_said_names_what_is_missing() -> None:
    empty = judge({})
    assert (empty.outcome, empty.said, empty.needed) == ("early", 0, ENOUGH)
    assert empty.missing == ("need", "ability", "margin", "course", "line", "use", "buy", "share")
    one = judge(BEST | {"margin": None})
    assert (one.outcome, one.missing, one.needed) == ("early", ("margin",), 1)
    five = judge({key: BEST[key] for key in ("need_target", "fits_ability", "margin", "fits_line", "whole_course")})
    assert (five.outcome, five.missing, five.needed) == ("early", ("use", "buy", "share"), 1)
    assert judge({"margin": 5, "fits_ability": "no"}).outcome == "early"  # poor answers do not hurry it


SCALES: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(NEED_OF, NEED_SIZES),
    **dict.fromkeys(("whole_course", "fits_line", "fits_ability", "easy_to_share"), DEGREES),
    **dict.fromkeys(("use_frequency", "buy_frequency"), OFTEN),
    "margin": (0.0, 19.9, 20.0, 39.9, 40.0, 60.0, 100.0),
}
ANSWERS = st.fixed_dictionaries({key: st.sampled_from((None, *scale)) for key, scale in SCALES.items()})


@given(ANSWERS, st.sampled_from(sorted(SCALES)))
def test_a_better_answer_never_makes_it_worse(answers: dict[str, Any], key: str) -> None:
    scale = SCALES[key]
    seen = [judge(answers | {key: answer}).outcome for answer in scale]
    if "early" in seen:
        assert set(seen) == {"early"}  # depends on what was said, not on how
    else:
        assert [ORDER.index(one) for one in seen] == sorted(ORDER.index(one) for one in seen)


@given(ANSWERS, st.sampled_from(sorted(SCALES)))
def test_saying_the_best_never_harms_a_verdict(answers: dict[str, Any], key: str) -> None:
    before = judge(answers | {key: None}).outcome
    after = judge(answers | {key: SCALES[key][-1]}).outcome
    if before != "early":
        assert ORDER.index(after) >= ORDER.index(before)


@given(ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(answers: dict[str, Any], random: Any) -> None:
    keys = sorted(answers)
    random.shuffle(keys)
    assert judge({key: answers[key] for key in keys}) == judge(answers)


@given(ANSWERS)
def test_what_is_not_said_is_never_good(answers: dict[str, Any]) -> None:
    verdict = judge(answers)
    for point in verdict.points:
        behind = [answers["margin"]] if point.code == "margin" else [
            answers[key] for key in (("need_target",) if point.code == "need" else (ANSWER_OF[point.code],))
        ]  # fmt: skip
        assert bool(point.level) == (behind[0] is not None)
    assert (verdict.outcome == "early") == bool(verdict.missing) == (verdict.needed > 0)
    if verdict.outcome == "do":
        assert all(verdict.point(code).level == "good" for code in ESSENTIAL)
    if verdict.outcome in ("dont", "careful"):
        assert verdict.deciding
