from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.beta import Figures, Gates, Review, compare, judge
from seeddesk.domain.errors import UserError


def reviews(n: int, mark: int = 5, recommend: int | None = 10, own: bool = False) -> list[Review]:
    return [Review({"feel": mark, "scent": mark}, recommend, own) for _ in range(n)]


def good(**changes: Any) -> Figures:
    facts: dict[str, Any] = {"invited": 60, "bought": 51, "delivered": 51, "reviews": reviews(47)}
    return Figures(**(facts | changes))


def missed(figures: Figures, previous: Figures | None = None, gates: Gates | None = None) -> list[str]:
    return [gate.code for gate in judge(figures, previous, gates).missed]


def test_push_when_all_gates_are_met() -> None:
    verdict = judge(good())
    assert verdict.outcome == "push"
    assert [reason.code for reason in verdict.reasons] == ["all_met"]
    conversion = verdict.gate("conversion")
    assert (conversion.k, conversion.n, conversion.met) == (51, 60, True)
    assert conversion.interval == pytest.approx((0.7389, 0.9190), abs=5e-4)  # the mock-up: 74–92 %
    assert verdict.gate("not_worse").met is None
    assert verdict.without_own_circle is None
    assert verdict.against_previous is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reviews": reviews(25)}, "participation"),
        ({"invited": 90}, "conversion"),
        ({"reviews": reviews(30, recommend=10) + reviews(17, recommend=5)}, "nps"),
        ({"reviews": reviews(47, mark=4)}, "mark"),
        ({"serious_open": 1}, "serious"),
    ],
)
def test_each_gate_alone_means_fix_first(changes: dict, code: str) -> None:
    verdict = judge(good(**changes))
    assert [gate.code for gate in verdict.missed] == [code]
    assert verdict.outcome == "fix"
    assert verdict.missed[0].repairable
    assert [(reason.code, reason.values) for reason in verdict.reasons] == [("missed", {"gate": code})]


def test_goals_are_met_exactly_on_the_line() -> None:
    # 30 of 50 bought: 60 %, lower bound 46 %; 15 of 30 reviewed; NPS 8 − 2 of 20 … and mean mark 4.2
    on_line = [Review({"a": 4, "b": 4, "c": 4, "d": 4, "e": 5}, 10)] * 7 + [
        Review({"a": 4, "b": 4, "c": 4, "d": 4, "e": 5}, 6)
    ] * 3
    verdict = judge(Figures(invited=30, bought=20, delivered=20, reviews=on_line))
    assert verdict.gate("participation").met
    assert verdict.gate("mark").value == pytest.approx(4.2)
    assert verdict.gate("mark").met
    assert verdict.gate("nps").value == pytest.approx(40)
    assert judge(Figures(invited=10, bought=6, reviews=reviews(6))).gate("conversion").met is False  # lower bound 31 %
    assert judge(Figures(invited=50, bought=30, reviews=reviews(20))).gate("conversion").met


def test_fewer_than_ten_reviews_is_no_verdict() -> None:
    verdict = judge(good(reviews=reviews(9), delivered=12))
    assert verdict.outcome == "none"
    assert verdict.reasons[0].code == "too_few_reviews"
    assert verdict.reasons[0].values == {"n": 9, "needed": 10}
    assert judge(good(reviews=reviews(10), delivered=12)).outcome == "push"
    assert judge(Figures(0, 0)).outcome == "none"
    hopeless = judge(Figures(invited=100, bought=5, reviews=reviews(5)))
    assert hopeless.outcome == "none"
    assert [reason.code for reason in hopeless.reasons] == ["too_few_reviews", "stop_conversion"]


def test_stop_on_conversion_only_when_even_the_upper_bound_is_low() -> None:
    # 20 of 100: 0.13…0.289 stops; 21 of 100: 0.14…0.300 does not
    stop = judge(Figures(invited=100, bought=20, reviews=reviews(12)))
    assert stop.outcome == "stop"
    assert not stop.gate("conversion").repairable
    assert stop.reasons[0].code == "stop_conversion"
    assert stop.reasons[0].values["high"] == pytest.approx(0.2888, abs=1e-3)
    assert judge(Figures(invited=100, bought=22, reviews=reviews(12))).outcome == "fix"


def test_stop_on_nps_needs_twenty_answers() -> None:
    bad = reviews(7, recommend=10) + reviews(12, recommend=3)
    assert judge(good(reviews=bad, delivered=30)).outcome == "fix"
    worse = [*bad, *reviews(1, recommend=3)]
    verdict = judge(good(reviews=worse, delivered=30))
    assert verdict.outcome == "stop"
    assert verdict.reasons[0].code == "stop_nps"
    assert not verdict.gate("nps").repairable
    even = reviews(10, recommend=10) + reviews(10, recommend=3)
    assert judge(good(reviews=even, delivered=30)).outcome == "fix"  # 0 is not under 0


def test_what_is_not_known_is_no_reason_to_push() -> None:
    assert missed(good(reviews=reviews(47, recommend=None))) == ["nps"]
    assert missed(good(reviews=[Review({}, 10)] * 47)) == ["mark"]
    assert judge(good(reviews=reviews(47, recommend=None))).gate("nps").value is None
    # A few answers among many reviews say as little: never a push on nine of them.
    assert missed(good(reviews=reviews(9) + reviews(38, recommend=None))) == ["nps"]
    assert missed(good(reviews=reviews(10) + reviews(37, recommend=None))) == []
    assert missed(good(reviews=reviews(9) + [Review({}, 10)] * 38)) == ["mark"]
    uninvited = judge(good(invited=0))
    assert uninvited.gate("conversion").value is None
    assert uninvited.outcome == "fix"


def test_own_circle_is_taken_out_and_the_change_said() -> None:
    mixed = Figures(
        invited=40, bought=32, delivered=32,
        reviews=reviews(16, own=True) + reviews(14, mark=3, recommend=7),
        invited_own=16, bought_own=16, delivered_own=16,
    )  # fmt: skip
    verdict = judge(mixed, gates=Gates.of({"mark": 4.0}))
    assert verdict.outcome == "push"
    without = verdict.without_own_circle
    assert without is not None
    assert without.outcome == "fix"
    assert verdict.own_circle_changes
    assert (without.gate("conversion").k, without.gate("conversion").n) == (16, 24)
    assert without.n_reviews == 14
    assert without.without_own_circle is None


def test_too_few_without_own_circle_is_not_a_verdict_that_rests_on_it() -> None:
    verdict = judge(good(reviews=reviews(40, own=True) + reviews(7), invited_own=5, bought_own=5, delivered_own=5))
    assert verdict.outcome == "push"
    assert verdict.own_circle_few and not verdict.own_circle_changes
    assert verdict.without_own_circle is not None
    assert verdict.without_own_circle.outcome == "none"
    assert verdict.without_own_circle.n_reviews == 7


def test_too_few_with_own_circle_and_without_says_it_once() -> None:
    verdict = judge(good(reviews=reviews(4, own=True) + reviews(3), invited_own=2, bought_own=2, delivered_own=2))
    assert verdict.outcome == "none" and not verdict.own_circle_few and not verdict.own_circle_changes


def test_round_against_round() -> None:
    before = Figures(invited=80, bought=48, reviews=reviews(31, mark=3, recommend=6))
    after = Figures(invited=70, bought=56, reviews=reviews(47, mark=5))
    got = compare(before, after)
    assert got.conversion.test == "z"
    assert got.conversion.p == pytest.approx(0.0080, abs=5e-5)
    assert got.conversion.interval == pytest.approx((0.0524, 0.3339), abs=6e-5)
    assert [(point.name, point.before.n, point.after.n) for point in got.points] == [
        ("feel", 31, 47),
        ("scent", 31, 47),
    ]
    assert got.points[0].difference == 2
    assert got.points[0].better()
    assert got.worse() == ()
    assert judge(after, before).outcome == "push"
    assert set(compare(after, before).worse()) == {"conversion", "mark", "recommend", "point:feel", "point:scent"}


def test_a_clear_fall_misses_the_gate_and_chance_does_not() -> None:
    before = good()
    fallen = judge(good(bought=40, delivered=40, reviews=reviews(38)), before)
    assert fallen.gate("not_worse").details == ("conversion",)
    assert fallen.outcome == "fix"
    assert (
        judge(good(bought=40, delivered=40, reviews=reviews(38)), before, Gates.of({"not_worse": False})).outcome
        == "push"
    )
    assert judge(good(bought=49, delivered=49), before).outcome == "push"


def test_a_round_before_without_anything_is_nothing_to_compare_with() -> None:
    verdict = judge(good(), Figures(0, 0))
    assert verdict.gate("not_worse").met is None
    assert verdict.outcome == "push"
    assert judge(good(), Figures(60, 45)).gate("not_worse").met is True


def test_points_tested_once_only_are_shown_without_a_difference() -> None:
    got = compare(Figures(20, 15, [Review({"old": 3}, 5)] * 12), Figures(20, 15, [Review({"new": 4}, 5)] * 12))
    assert [(point.name, point.difference, point.p) for point in got.points] == [
        ("new", None, None),
        ("old", None, None),
    ]


def test_many_points_are_one_look() -> None:
    # One of six points falls at p = 0.02 or so: with six looks that is what chance does.
    names = [f"p{place}" for place in range(6)]
    before = [Review(dict.fromkeys(names, 4) | {"p0": mark}) for mark in [5] * 7 + [4] * 7]
    after = [Review(dict.fromkeys(names, 4) | {"p0": mark}) for mark in [5] * 1 + [4] * 13]
    alone = compare(
        Figures(14, 14, [Review({"p0": review.marks["p0"]}) for review in before]),
        Figures(14, 14, [Review({"p0": review.marks["p0"]}) for review in after]),
    ).points[0]
    among = next(
        point for point in compare(Figures(14, 14, before), Figures(14, 14, after)).points if point.name == "p0"
    )
    assert alone.worse()
    assert alone.p is not None
    assert among.p == pytest.approx(6 * alone.p)
    assert not among.worse()


def test_gates_are_stored_as_changes_and_checked() -> None:
    assert Gates().changes() == {}
    assert Gates.of({"mark": 4.5}).changes() == {"mark": 4.5}
    assert Gates.of({"reviews": 5}).reviews == 5
    with pytest.raises(UserError, match=r"gates\.unknown"):
        Gates.of({"charm": 1})
    for wrong in (
        {"mark": 6},
        {"mark": "4"},
        {"not_worse": 1},
        {"conversion": 60},
        {"serious": True},
        {"nps": float("nan")},
    ):
        with pytest.raises(UserError, match=r"gates\.value"):
            Gates.of(wrong)
    assert missed(good(), gates=Gates.of({"participation": 0.95})) == ["participation"]


@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(0, 10), st.booleans()), max_size=40),
    st.integers(0, 60),
    st.integers(0, 60),
    st.integers(0, 3),
    st.randoms(use_true_random=False),
)
def test_any_round_gets_one_of_four_outcomes_whatever_the_order(
    said: list[tuple[int, int, bool]], bought: int, more: int, serious: int, rng: random.Random
) -> None:
    given_reviews = [Review({"a": mark}, recommend, own) for mark, recommend, own in said]
    shuffled = given_reviews[:]
    rng.shuffle(shuffled)
    one = judge(Figures(bought + more, bought, given_reviews, serious))
    other = judge(Figures(bought + more, bought, shuffled, serious))
    assert one.outcome == other.outcome
    assert (one.outcome == "none") == (len(said) < 10)
    assert (one.outcome == "push") == (not one.missed and len(said) >= 10)
    assert one.outcome != "stop" or any(not gate.repairable for gate in one.missed)
    assert one.outcome != "fix" or all(gate.repairable for gate in one.missed)
