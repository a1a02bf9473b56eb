"""Looking back: exact chances, and what may be said."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.backtest import chance_range, outcome


def exact(population: int, successes: int, draws: int, k: int) -> float:
    return math.comb(successes, k) * math.comb(population - successes, draws - k) / math.comb(population, draws)


def test_a_worked_example() -> None:
    # 50 balls, 5 of them white, 10 drawn: P(X=4) = 0.003965, P(X=5) = 0.0001189 (Wikipedia, "Hypergeometric
    # distribution", working example); P(X>=4) < 0.025 <= P(X>=3), and zero white ones are common.
    assert exact(50, 5, 10, 4) == pytest.approx(0.0039645830580151975)
    assert chance_range(50, 5, 10) == (0, 3)


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n), st.integers(0, n))))
def test_the_tails_hold_what_they_promise(counts: tuple[int, int, int]) -> None:
    population, successes, draws = counts
    low, high = chance_range(*counts)
    chances = {k: exact(*counts, k) for k in range(max(0, draws + successes - population), min(draws, successes) + 1)}
    assert sum(chance for k, chance in chances.items() if k < low) <= 0.025 + 1e-9
    assert sum(chance for k, chance in chances.items() if k > high) <= 0.025 + 1e-9
    # One step further in would be too much.
    assert sum(chance for k, chance in chances.items() if k <= low) > 0.025 - 1e-9
    assert sum(chance for k, chance in chances.items() if k >= high) > 0.025 - 1e-9


def test_large_shops_take_no_time_and_do_not_overflow() -> None:
    low, high = chance_range(1_000_000, 120_000, 5_000)
    assert 555 <= low < 600 < high <= 645  # 600 ± 1.96 · 22.9


@pytest.mark.parametrize("counts", [(10, 11, 1), (10, 1, 11), (10, -1, 1)])
def test_impossible_counts(counts: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError):
        chance_range(*counts)


def test_the_score_against_chance() -> None:
    population = range(1000)
    did = set(range(0, 1000, 10))  # one in ten
    found = outcome([("score", range(0, 400, 10)), ("spend", range(40))], population, did)
    assert [(one.way, one.share.k, one.share.n) for one in found.picked] == [("score", 40, 40), ("spend", 4, 40)]
    assert found.expected == pytest.approx(4)
    assert found.enough and found.beats_chance(0) and not found.beats_chance(1)


@pytest.mark.parametrize(
    ("chosen", "population", "did"),
    [(range(9), range(1000), range(100)), (range(40), range(79), range(10)), (range(20), range(100), ())],
    ids=["few chosen", "nearly everybody chosen", "nobody did it"],
)
def test_too_few_to_tell(chosen: range, population: range, did: range) -> None:
    assert not outcome([("score", chosen)], population, did).enough


def test_an_empty_shop() -> None:
    assert not outcome([("score", ())], (), ()).enough
    assert not outcome([], (), ()).enough
