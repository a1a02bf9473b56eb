from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.influence import FIT_PARTS, MOVES, STAGES, fit, fit_weights, follow_up, is_stale, move

TODAY = date(2026, 5, 8)


def test_stages() -> None:
    path = ["found", "contacted", "talking", "agreed", "active", "done"]
    for stage, to in pairwise(path):
        assert move(stage, to) == to
    assert move("talking", "talking") == "talking"
    assert move("declined", "contacted") == "contacted"
    for stage, to in (("found", "done"), ("done", "found"), ("declined", "done")):
        with pytest.raises(UserError) as caught:
            move(stage, to)
        assert (caught.value.code, caught.value.values) == ("influencer.transition", {"stage": stage, "to": to})
    with pytest.raises(UserError, match=r"influencer\.stage"):
        move("found", "famous")
    assert set(MOVES) == set(STAGES)
    assert all(goals <= set(STAGES) for goals in MOVES.values())


def test_stale_after_thirty_days() -> None:
    assert not is_stale(TODAY - timedelta(days=30), TODAY)
    assert is_stale(TODAY - timedelta(days=31), TODAY)
    assert not is_stale(None, TODAY)


@pytest.mark.parametrize(
    ("days", "state", "count"), [(-2, "overdue", 2), (0, "today", 0), (1, "tomorrow", 1), (9, "later", 9)]
)
def test_follow_up(days: int, state: str, count: int) -> None:
    got = follow_up(TODAY + timedelta(days=days), TODAY)
    assert (got.state, got.days) == (state, count)
    assert follow_up(TODAY + timedelta(days=days), TODAY, "done").state == "none"
    assert follow_up(None, TODAY).state == "none"


# --- fit ---------------------------------------------------------------------------------------


def test_fit_is_the_weighted_mean_of_the_parts() -> None:
    marks = {"need": 10, "audience": 8, "interaction": 6, "credibility": 7, "cost": 9}
    found = fit(marks)
    # (25·10 + 25·8 + 20·6 + 20·7 + 10·9) / 100 = 8.0
    assert (found.value, found.known, found.of) == (pytest.approx(80.0), 5, 5)
    assert fit(marks, {"need": 1}).value == 100
    assert fit(marks, {"need": 3, "cost": 1}).value == pytest.approx(97.5)


def test_a_part_nobody_knows_drops_out_and_the_others_are_scaled_up() -> None:
    found = fit({"need": 10, "audience": None, "interaction": 5, "credibility": 5})
    assert found.known == 3
    assert found.value == pytest.approx(10 * (25 * 10 + 20 * 5 + 20 * 5) / 65)


def test_two_parts_are_too_few_for_a_fit() -> None:
    assert fit({"need": 10, "cost": 10}).value is None
    assert fit({}).known == 0
    # The parts that are known may be those that do not count.
    assert fit({"need": 10, "audience": 9, "cost": 1}, {"credibility": 5}).value is None


@pytest.mark.parametrize("mark", [-1, 11])
def test_a_mark_out_of_range_is_refused(mark: int) -> None:
    with pytest.raises(UserError) as caught:
        fit({"cost": mark})
    assert caught.value.code == "influencer.fit" and caught.value.values["field"] == "fit_cost"


@pytest.mark.parametrize("weights", [{"need": -1, "cost": 5}, {"need": 101}, dict.fromkeys(FIT_PARTS, 0), {"x": 1}])
def test_weights_must_count_something(weights: dict[str, float]) -> None:
    with pytest.raises(UserError) as caught:
        fit_weights(weights)
    assert caught.value.code == "influencer.weights"
