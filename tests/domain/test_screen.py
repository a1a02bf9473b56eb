"""The screening score against numbers worked out by hand, and what must hold for any input."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.errors import UserError
from seeddesk.domain.screen import (
    DEFAULT_WEIGHTS,
    HALF_LIFE,
    PARTS,
    POINTS,
    PRESETS,
    Facts,
    HalfLife,
    active_gaps,
    contributions,
    decay,
    decayed_points,
    decayed_sum,
    mix,
    parts,
    rank,
    suggest_half_life,
    totals_activity,
    used_weights,
    why,
)

TODAY = date(2026, 6, 1).toordinal()


def test_decay() -> None:
    assert decay(0) == 1
    assert decay(90) == 0.5
    assert decay(180) == 0.25
    assert decay(7, 7) == 0.5
    assert decay(-1) == 0


def test_points_by_hand_once_a_day_and_nothing_from_the_future() -> None:
    rows = [
        (0, TODAY, "order"),
        (0, TODAY, "order"),  # the second order of the day counts no more
        (0, TODAY, "chat"),
        (0, TODAY - 90, "chat"),
        (1, TODAY - 180, "referral"),
        (1, TODAY + 1, "order"),
        (2, TODAY, "sneeze"),
    ]
    got = decayed_points(4, *zip(*rows), as_of=date.fromordinal(TODAY))
    assert list(got) == [3 + 1 + 0.5, 0.75, 0, 0]
    assert list(decayed_points(1, [], [], [], as_of=TODAY)) == [0]
    assert list(decayed_points(1, [0, 0], [TODAY] * 2, ["vote"] * 2, TODAY, distinct=True)) == [2]
    assert list(decayed_points(1, [0], [TODAY], [7], TODAY, points={7: 2.5})) == [2.5]


def columns(rows: list[tuple[int, int, str]]) -> tuple[list[int], list[int], list[str]]:
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


def test_spend_by_hand() -> None:
    got = decayed_sum(2, [0, 0, 1], [TODAY, TODAY - 90, TODAY + 3], [10000, 5000, 700], TODAY)
    assert list(got) == [12500, 0]


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(TODAY - 900, TODAY + 5), st.sampled_from(sorted(POINTS)))),
    st.randoms(use_true_random=False),
    st.integers(7, 365),
)
def test_order_of_rows_changes_no_bit(rows: list[tuple[int, int, str]], rng: random.Random, half_life: int) -> None:
    shuffled = rows[:]
    rng.shuffle(shuffled)
    one = decayed_points(5, *columns(rows), as_of=TODAY, half_life=half_life)
    other = decayed_points(5, *columns(shuffled), as_of=TODAY, half_life=half_life)
    assert one == other
    amounts = [hash(row) % 10**9 for row in rows], [hash(row) % 10**9 for row in shuffled]
    assert decayed_sum(5, [r[0] for r in rows], [r[1] for r in rows], amounts[0], TODAY) == decayed_sum(
        5, [r[0] for r in shuffled], [r[1] for r in shuffled], amounts[1], TODAY
    )


def test_totals_and_half_life() -> None:
    assert totals_activity(8, 90) == 4
    assert totals_activity(8, None) == 0
    assert totals_activity(8, -3) == 8
    assert active_gaps([1, 1, 2, 1, 1], [10, 4, 99, 4, 20]) == [6, 10]
    assert suggest_half_life([10] * 9 + [200]) == HalfLife(29, 10)  # 90th percentile of ten: 10 + 0.1 × 190
    assert suggest_half_life([1, 2]) == HalfLife(7, 2, "low")
    assert suggest_half_life([900]) == HalfLife(365, 1, "high")
    assert suggest_half_life([365] * 40) == HalfLife(365, 40)
    assert suggest_half_life([]) == HalfLife(HALF_LIFE, 0)
    assert suggest_half_life([9] * 29).few and not suggest_half_life([9] * 30).few


def test_base_by_hand() -> None:
    # activity 4 > 2 = 2 > 0: percentiles 87.5 50 50 12.5; spend 0 0 10 5: 25 25 87.5 62.5
    facts = Facts([1, 2, 3, 4], [4, 2, 2, 0], TODAY, spend=[0, 0, 10, 5])
    made = parts(facts)
    assert list(made.columns["base"] or ()) == pytest.approx(
        [0.7 * 87.5 + 0.3 * 25, 0.7 * 50 + 0.3 * 25, 0.7 * 50 + 0.3 * 87.5, 0.7 * 12.5 + 0.3 * 62.5]
    )
    without_money = parts(Facts([1, 2, 3, 4], [4, 2, 2, 0], TODAY, spend=[0, 0, 0, 0]))
    assert list(without_money.columns["base"] or ()) == [87.5, 50, 50, 12.5]
    assert without_money.spend is None


def test_other_parts_by_hand() -> None:
    made = parts(
        Facts(
            [1, 2, 3],
            [0, 0, 0],
            TODAY,
            brought=[0, 1, 8],
            suggestions=[0, 0, 0],
            theme_fit=[0, 0.5, 1],
            reach=[0, 9, 99],
            own_circle=[True, False, False],
        )
    )
    assert made.at(0) == {
        "base": None, "brought": 0, "suggestions": None, "theme_fit": 0, "reach": 0, "own_circle": 100,
    }  # fmt: skip
    assert made.at(1)["brought"] == 20
    assert made.at(2)["brought"] == 100
    assert made.at(1)["theme_fit"] == 50
    assert made.at(1)["reach"] == pytest.approx(50)
    assert made.at(2)["reach"] == pytest.approx(100)


def test_mix_drops_empty_parts_and_scales_up() -> None:
    facts = Facts([1, 2], [1, 2], TODAY, theme_fit=[1, 0])
    made = parts(facts)
    assert used_weights(made) == {"base": 0.8, "theme_fit": 0.2}
    assert list(mix(made)) == pytest.approx([0.8 * 25 + 0.2 * 100, 0.8 * 75])
    assert list(mix(made, {"base": 0})) == [0, 0]
    assert sum(contributions(made, 0).values()) == pytest.approx(mix(made)[0])
    assert list(mix(parts(Facts([], [], TODAY)))) == []


def test_weights_are_checked() -> None:
    made = parts(Facts([1], [1], TODAY))
    with pytest.raises(UserError, match=r"weights\.unknown"):
        mix(made, {"charm": 5})
    for bad in (-1, float("nan"), float("inf")):
        with pytest.raises(UserError, match=r"weights\.negative"):
            mix(made, {"base": bad})


def test_every_preset_sums_to_a_hundred() -> None:
    assert PRESETS["balanced"] == DEFAULT_WEIGHTS
    for weights in PRESETS.values():
        assert sum(weights.values()) == 100
        assert set(weights) == set(PARTS)


def test_ties_go_to_the_latest_active_then_the_lower_id() -> None:
    facts = Facts([7, 3, 5, 9], [1, 1, 1, 2], TODAY, last_active=[5, 4, 5, 0])
    assert rank(facts, mix(parts(facts))) == [3, 2, 0, 1]
    nameless = Facts([7, 3, 5], [1, 1, 1], TODAY)
    assert rank(nameless, mix(parts(nameless))) == [1, 2, 0]
    # Equal on paper, not in the last bit.
    noisy = Facts(ids=[1, 2], activity=[1.0, 1.0], as_of=TODAY, last_active=[TODAY, TODAY - 5])
    assert rank(noisy, [61.65263157894736, 61.652631578947364]) == [0, 1]
    assert rank(noisy, [61.6526, 61.6527]) == [1, 0]


def test_columns_must_fit() -> None:
    with pytest.raises(ValueError, match="spend"):
        Facts([1, 2], [0, 0], TODAY, spend=[1])


small = st.integers(0, 6)
people = st.lists(st.tuples(small, small, small, small, st.booleans(), small), min_size=1, max_size=25)


def facts_of(rows: list[tuple[int, int, int, int, bool, int]], ids: list[int]) -> Facts:
    columns = list(zip(*rows))
    return Facts(
        ids,
        columns[0],
        TODAY,
        spend=columns[1],
        brought=columns[2],
        reach=columns[3],
        own_circle=columns[4],
        last_active=columns[5],
    )


@given(people, st.randoms(use_true_random=False))
def test_order_of_members_never_matters(rows: list[tuple[int, int, int, int, bool, int]], rng: random.Random) -> None:
    order = list(range(len(rows)))
    rng.shuffle(order)
    one = facts_of(rows, list(range(len(rows))))
    other = facts_of([rows[i] for i in order], order)
    scores, shuffled = mix(parts(one)), mix(parts(other))
    assert [scores[i] for i in order] == list(shuffled)
    assert rank(one, scores) == [order[place] for place in rank(other, shuffled)]


@given(people, st.integers(0, 3), st.integers(1, 5), st.data())
def test_more_of_anything_never_lowers_a_score(
    rows: list[tuple[int, int, int, int, bool, int]], column: int, more: int, data: st.DataObject
) -> None:
    who = data.draw(st.integers(0, len(rows) - 1))
    # Where the shop had no such data at all, the part appears and the mix is another one.
    if not any(row[column] for row in rows) or not any(row[0] for row in rows):
        return
    better = [list(row) for row in rows]
    better[who][column] += more
    ids = list(range(len(rows)))
    before = mix(parts(facts_of(rows, ids)))[who]
    after = mix(parts(facts_of([tuple(row) for row in better], ids)))[who]  # type: ignore[misc]
    assert after >= before - 1e-9


@given(people, st.sampled_from(["base", "brought", "reach", "own_circle"]))
def test_weight_nought_is_no_influence(rows: list[tuple[int, int, int, int, bool, int]], code: str) -> None:
    weights = {"base": 40, "brought": 30, "reach": 20, "own_circle": 10} | {code: 0}
    spread = {"base": (0, 1), "brought": (2,), "reach": (3,), "own_circle": (4,)}[code]
    flat = [tuple(0 if place in spread else value for place, value in enumerate(row)) for row in rows]
    ids = list(range(len(rows)))
    assert mix(parts(facts_of(rows, ids)), weights) == mix(parts(facts_of(flat, ids)), weights)  # type: ignore[arg-type]


@given(people)
def test_scores_and_parts_lie_in_0_to_100(rows: list[tuple[int, int, int, int, bool, int]]) -> None:
    made = parts(facts_of(rows, list(range(len(rows)))))
    assert all(0 <= score <= 100.0000001 for score in mix(made))
    assert all(0 <= value <= 100.0000001 for column in made.columns.values() if column for value in column)


def test_why_names_what_counts_most() -> None:
    facts = Facts(
        [1, 2, 3, 4, 5],
        [30, 9, 8, 0, 0],
        TODAY,
        spend=[100, 900, 50, 0, 0],
        brought=[0, 0, 6, 0, 0],
        brought_all=[0, 0, 8, 1, 0],
        suggestions=[4, 0, 0, 0, 0],
        theme_fit=[0.5, 0, 0, 0, 0],
        tags={0: ["mother"]},
        orders=[2, 11, 1, 0, 0],
        active_days=[46, 6, 3, 0, 0],
        votes=[0, 0, 0, 0, 3],
        last_active=[TODAY, TODAY - 12, TODAY, TODAY - 400, 0],
    )
    made = parts(facts)
    reasons = [[(reason.code, dict(reason.values)) for reason in why(facts, made, place)] for place in range(5)]
    assert reasons[0][0] == ("interacts_often", {"days": 46})
    assert ("suggestions", {"n": 4}) in reasons[0]
    assert len(reasons[0]) == 3
    assert reasons[1] == [("quiet_buyer", {"orders": 11, "days": 6})]
    silent = replace(facts, contact_known=False)
    assert "quiet_buyer" not in {reason.code for place in range(5) for reason in why(silent, made, place)}
    assert reasons[2][0][0] in ("interacts_often", "brought")
    assert ("brought", {"n": 8, "stayed": 6}) in reasons[2]
    assert reasons[3] == [("last_active", {"days": 400})]
    assert reasons[4] == [("votes", {"n": 3})]
    only_brought = why(facts, made, 2, {"brought": 100})
    assert [reason.code for reason in only_brought] == ["brought"]


def test_why_never_is_empty() -> None:
    facts = Facts([1], [0], TODAY)
    assert [reason.code for reason in why(facts, parts(facts), 0)] == ["never_active"]
