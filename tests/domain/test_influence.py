from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.influence import MOVES, STAGES, follow_up, is_stale, move

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
