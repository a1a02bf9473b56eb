"""Against published worked examples; each names its source."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.stats import (
    compare_shares,
    fisher_exact,
    holm,
    mann_whitney,
    mean,
    midranks,
    newcombe,
    nps,
    percentile,
    percentiles,
    sign_test,
    two_proportion,
    wilson,
)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [  # Newcombe 1998, table I, Wilson without continuity correction
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_published(k: int, n: int, low: float, high: float) -> None:
    got = wilson(k, n)
    assert got.low == pytest.approx(low, abs=5e-5)
    assert got.high == pytest.approx(high, abs=5e-5)


def test_wilson_ends_and_nothing_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(20, 20).high == 1.0
    assert wilson(20, 20).low == pytest.approx(1 - 0.1611, abs=5e-5)
    with pytest.raises(ValueError):
        wilson(3, 2)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_mirrors(case: tuple[int, int]) -> None:
    k, n = case
    low, high = wilson(k, n)
    assert 0 <= low <= k / n <= high <= 1
    mirrored = wilson(n - k, n)
    assert mirrored.low == pytest.approx(1 - high)
    assert mirrored.high == pytest.approx(1 - low)


@pytest.mark.parametrize(
    ("cells", "low", "high"),
    [  # Newcombe 1998 (difference), table II, method 10
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
    ],
)
def test_newcombe_published(cells: tuple[int, int, int, int], low: float, high: float) -> None:
    got = newcombe(*cells)
    assert got.low == pytest.approx(low, abs=6e-5)
    assert got.high == pytest.approx(high, abs=6e-5)


def test_two_proportion_published() -> None:
    z, p = two_proportion(56, 70, 48, 80)
    assert z == pytest.approx(2.650, abs=5e-4)
    assert p == pytest.approx(0.0080, abs=5e-5)
    assert two_proportion(0, 30, 0, 40) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("cells", "p"),
    [
        ((3, 1, 1, 3), 0.4857),  # Fisher's tea
        ((8, 2, 1, 5), 0.0350),  # scipy documentation: whales and sharks
        ((2, 15, 10, 3), 0.0005367),  # Fisher 1962, twins' convictions, R documentation
        ((10, 0, 0, 10), 2 / math.comb(20, 10)),
        ((0, 5, 0, 7), 1.0),
        ((0, 0, 0, 0), 1.0),
    ],
)
def test_fisher_published(cells: tuple[int, int, int, int], p: float) -> None:
    assert fisher_exact(*cells) == pytest.approx(p, rel=2e-3)


@given(*(st.integers(0, 25),) * 4)
def test_fisher_is_the_sum_over_all_tables(a: int, b: int, c: int, d: int) -> None:
    row, column, size = a + b, a + c, a + b + c + d
    ways = {
        x: math.comb(row, x) * math.comb(size - row, column - x)
        for x in range(max(0, column + row - size), min(row, column) + 1)
    }
    expected = sum(w for w in ways.values() if w <= ways[a]) / sum(ways.values())
    assert fisher_exact(a, b, c, d) == pytest.approx(expected)
    assert fisher_exact(c, d, a, b) == pytest.approx(expected)


def test_fisher_on_a_large_table_neither_overflows_nor_dawdles() -> None:
    assert fisher_exact(3, 99_997, 50_000, 50_000) == pytest.approx(0.0, abs=1e-12)
    assert 0.2 < fisher_exact(5, 99_995, 9, 99_991) < 0.6


def test_compare_shares_chooses_the_test() -> None:
    big = compare_shares(48, 80, 56, 70)
    assert big.test == "z"
    assert big.p == pytest.approx(0.0080, abs=5e-5)
    assert big.difference == pytest.approx(0.2)
    assert big.interval == pytest.approx((0.0524, 0.3339), abs=6e-5)
    small = compare_shares(1, 4, 3, 4)
    assert small.test == "fisher"
    assert small.p == pytest.approx(0.4857, abs=5e-5)
    assert compare_shares(0, 0, 3, 4).p is None


def test_mann_whitney_published() -> None:
    # scipy documentation: diagnosis ages; exact 0.1111, normal with continuity 0.11134688653
    males, females = [19, 22, 16, 29, 24], [20, 11, 17, 12]
    assert mann_whitney(males, females) == pytest.approx((17, 1 / 9))
    # Hollander and Wolfe 1973, placental permeability, R documentation: W = 35, one-sided 0.1272
    term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
    early = [1.15, 0.88, 0.90, 0.74, 1.21]
    u, p = mann_whitney(term, early)
    assert u == 35
    assert p == pytest.approx(2 * 0.1272, abs=1e-4)


def test_mann_whitney_normal_with_ties_by_hand() -> None:
    # a = 1 2 2, b = 2 3 3: ranks 1, 3 3 3, 5.5 5.5; U = 7 − 6 = 1; ties 24 + 6 = 30
    # variance = 9/12 × (7 − 30/30) = 4.5; z = (8 − 4.5 − 0.5)/√4.5 = √2
    u, p = mann_whitney([1, 2, 2], [2, 3, 3])
    assert u == 1
    assert p == pytest.approx(math.erfc(1.0))
    assert mann_whitney([4, 4, 4], [4, 4]).p == 1.0
    assert mann_whitney([], [4, 4]).p == 1.0


def test_mann_whitney_normal_when_large() -> None:
    # 21 against 21 shifted by half: U counted by hand from the order; sd = √(441 × 43 / 12)
    a = list(range(21))
    b = [x + 0.5 for x in range(21)]
    u, p = mann_whitney(a, b)
    assert u == 210
    assert p == pytest.approx(math.erfc((231 - 220.5 - 0.5) / math.sqrt(441 * 43 / 12) / math.sqrt(2)))


@pytest.mark.parametrize(("m", "n"), [(1, 1), (2, 3), (4, 3), (5, 4)])
def test_mann_whitney_exact_equals_counting_every_order(m: int, n: int) -> None:
    pool = range(m + n)
    us = []
    for chosen in itertools.combinations(pool, m):
        rest = [x for x in pool if x not in chosen]
        us.append(sum(x > y for x in chosen for y in rest))
    for chosen in itertools.combinations(pool, m):
        rest = [x for x in pool if x not in chosen]
        u, p = mann_whitney(chosen, rest)
        tail = sum(seen >= max(u, m * n - u) for seen in us) / len(us)
        assert p == pytest.approx(min(1.0, 2 * tail))


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30), st.lists(st.integers(1, 5), min_size=1, max_size=30))
def test_mann_whitney_ignores_sides_and_order(a: list[int], b: list[int]) -> None:
    forward, backward = mann_whitney(a, b), mann_whitney(b[::-1], sorted(a))
    assert forward.p == pytest.approx(backward.p)
    assert forward.statistic + backward.statistic == pytest.approx(len(a) * len(b))


def test_sign_test_by_hand() -> None:
    assert sign_test(6, 0) == pytest.approx(2 / 64)
    assert sign_test(5, 0) == pytest.approx(2 / 32)
    # R: binom.test(682, 925, p = 0.5) is under 2.2e-16; mcnemar-like 8 against 2: 112/1024
    assert sign_test(8, 2) == pytest.approx(112 / 1024)
    assert sign_test(682, 243) < 1e-16
    assert sign_test(0, 0) == 1.0
    assert sign_test(5000, 5000) == 1.0
    assert sign_test(520, 480) == pytest.approx(sign_test(521, 480), rel=0.1)


def test_holm_published() -> None:
    # Wright 1992 style example, R: p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm") = 0.04 0.06 0.06 0.06
    assert holm([0.01, 0.02, 0.03, 0.04]) == pytest.approx([0.04, 0.06, 0.06, 0.06])
    assert holm([0.5, 0.9]) == pytest.approx([1.0, 1.0])
    assert holm([]) == []


def test_nps_published() -> None:
    hundred = nps([10] * 50 + [8] * 30 + [3] * 20)
    assert (hundred.value, hundred.n) == (30, 100)
    assert hundred.margin == pytest.approx(15.3, abs=0.05)
    assert (hundred.promoters, hundred.passives, hundred.detractors) == (50, 30, 20)
    forty = nps([9] * 20 + [7] * 12 + [6] * 8)
    assert forty.value == 30
    assert forty.margin == pytest.approx(24, abs=0.5)
    empty = nps([])
    assert empty.value is None
    assert empty.interval is None
    assert nps([10] * 5).interval == (100, 100)
    with pytest.raises(ValueError):
        nps([11])


def test_mean_by_hand() -> None:
    got = mean([2, 4, 4, 4, 5, 5, 7, 9])
    assert got.value == 5
    assert got.n == 8
    assert got.sd == pytest.approx(math.sqrt(32 / 7))
    assert mean([]).value is None
    assert mean([3]).interval is None


def test_ranks_and_percentiles_by_hand() -> None:
    assert list(midranks([10, 30, 20, 20])) == [1, 4, 2.5, 2.5]
    assert list(percentiles([10, 30, 20, 20])) == [12.5, 87.5, 50, 50]
    assert list(percentiles([7])) == [50]
    assert list(percentiles([])) == []
    assert percentile([1, 2, 3, 4], 0.9) == pytest.approx(3.7)  # numpy's default
    assert percentile([5], 0.9) == 5


@given(st.lists(st.integers(0, 9), min_size=1, max_size=60))
def test_percentiles_average_to_fifty(values: list[int]) -> None:
    got = percentiles(values)
    assert sum(got) / len(got) == pytest.approx(50)
    assert all(0 < value < 100 for value in got)
