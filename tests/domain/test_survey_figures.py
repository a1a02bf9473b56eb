"""Figures of surveys against published and hand-counted examples."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.survey_figures import (
    count_choices,
    count_marks,
    count_nps,
    count_numbers,
    kano,
    kano_class,
    prices,
)

SAMPLE = Path(__file__).parents[1] / "data" / "samples" / "psm" / "prices_50.csv"


def sample() -> list[list[float]]:
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        return [[float(cell) for cell in row] for row in list(csv.reader(file))[1:]]


def test_prices_cross_where_the_r_package_says() -> None:
    """The vignette of R's pricesensitivitymeter: 9.56 … 18.74, IDP 14.91, OPP 10.14."""
    found = prices(sample())
    assert found.n + found.left_out == 50 and found.left_out == 4
    assert (found.pmc, found.pme, found.idp, found.opp) == pytest.approx((9.56, 18.74, 14.91, 10.14), abs=1e-9)
    assert not found.few


def test_prices_by_hand() -> None:
    """Two people: too cheap 1, 3; cheap 2, 5; dear 4, 7; too dear 6, 8."""
    found = prices([(1, 2, 4, 6), (3, 5, 7, 8)])
    # dear rises 0→1 at 4, cheap falls 2→1 at 2: they meet at 4.
    assert found.idp == 4
    assert found.few and (found.n, found.left_out) == (2, 0)


def test_prices_that_do_not_rise_are_left_out_and_counted() -> None:
    found = prices([(1, 2, 3, 4), (1, 1, 3, 4), (4, 3, 2, 1), (1, None, 3, 4), (None, None, None, None)])
    assert (found.n, found.left_out) == (1, 3)  # who said nothing at all left nothing out
    nothing = prices([])
    assert (nothing.n, nothing.pmc, nothing.points) == (0, None, ())


@given(st.lists(st.lists(st.integers(1, 40), min_size=4, max_size=4), max_size=60))
def test_crossings_lie_among_the_prices_given(answers: list[list[int]]) -> None:
    found = prices(answers)
    assert found.n + found.left_out == len(answers)
    for crossing in (found.pmc, found.pme, found.idp, found.opp):
        if found.n:
            assert crossing is not None and found.points[0].price <= crossing <= found.points[-1].price
        else:
            assert crossing is None


def test_kano_table() -> None:
    """Rows with it, columns without it: like, must, neutral, live with, dislike (Berger et al. 1993)."""
    rows = ["".join(kano_class(row, column) for column in range(5)) for row in range(5)]
    assert rows == ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"]
    differ = {
        (row, column)
        for row in range(5)
        for column in range(5)
        if kano_class(row, column) != kano_class(row, column, pouliot=True)
    }
    assert differ == {(1, 1), (3, 3)}
    assert kano_class(1, 1, pouliot=True) == kano_class(3, 3, pouliot=True) == "Q"


def test_better_and_worse() -> None:
    """Berger et al. 1993: (A+O)/(A+O+M+I) and −(O+M)/(A+O+M+I); 6 A, 8 O, 4 M, 2 I, 3 R, 1 Q."""
    pairs: list[tuple[int | None, int | None]] = [
        *[(0, 2)] * 6, *[(0, 4)] * 8, *[(2, 4)] * 4, *[(2, 2)] * 2, *[(4, 0)] * 3, (0, 0), (None, 4), (3, None),
    ]  # fmt: skip
    found = kano(pairs)
    assert found.counts == {"M": 4, "O": 8, "A": 6, "I": 2, "R": 3, "Q": 1}
    assert (found.n, found.unread) == (24, 2)
    assert (found.better, found.worse) == (14 / 20, -12 / 20)
    assert (found.outcome, found.tied, found.few) == ("O", (), True)
    assert found.table[0][4] == 8


def test_kano_ties_go_to_the_graver_class_and_are_said() -> None:
    found = kano([(2, 4), (0, 4), (0, 2), (2, 2)] * 8)
    assert (found.outcome, found.tied, found.n, found.few) == ("M", ("O", "A", "I"), 32, False)
    assert kano([]).outcome is None


def test_choices_with_wilson() -> None:
    """81 of 263 → 0.2553 … 0.3662 (Newcombe 1998)."""
    found = count_choices([["桂花"]] * 81 + [["原味", "雪松"]] * 182 + [[]] * 5, ["雪松", "无人选"])
    assert found.n == 263
    assert [(label, one.k) for label, one in found.rows] == [("雪松", 182), ("无人选", 0), ("原味", 182), ("桂花", 81)]
    osmanthus = found.rows[-1][1]
    assert (round(osmanthus.interval.low, 4), round(osmanthus.interval.high, 4)) == (0.2553, 0.3662)
    assert found.leaders == ("雪松", "原味") and not found.few
    assert count_choices([["a"]] * 9).few and count_choices([]).leaders == ()


def test_marks_and_csat() -> None:
    found = count_marks([5, 5, 4, 3, 1, None, 9], 1, 5)
    assert (found.n, found.unread, found.mean.value) == (5, 2, 3.6)
    assert (found.top_two.k, found.top_two.n) == (3, 5)
    assert found.counts == ((1, 1), (2, 0), (3, 1), (4, 1), (5, 2)) and found.few


def test_nps_with_margin() -> None:
    """50 promoters and 20 detractors of 100 → 30 ± 15.3."""
    found, unread = count_nps([9.0] * 50 + [3.0] * 20 + [7.0] * 30 + [None, 11.0, 8.5])
    assert (found.value, round(found.margin or 0, 1), found.n, unread) == (30, 15.3, 100, 3)


def test_free_numbers() -> None:
    found = count_numbers([20, 30, 40, None])
    assert (found.mean.value, found.median, found.low, found.high, found.n, found.unread) == (30, 30, 20, 40, 3, 1)
    assert count_numbers([]).median is None
