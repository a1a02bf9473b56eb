from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from seeddesk.domain.listen import Clock, clock, is_sorted, kept

SAID = datetime(2026, 5, 8, 21, 14)


def at(minutes: float) -> datetime:
    return SAID + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("answered", "now", "state", "minutes"),
    [
        (None, 0, "running", 15),
        (None, 11, "running", 4),
        (None, 14.5, "running", 1),
        (None, 15, "overdue", 0),
        (None, 16.9, "overdue", 1),
        (12, 99, "answered_in_time", 12),
        (15, 99, "answered_in_time", 15),
        (15.5, 99, "answered_late", 1),
        (75, 99, "answered_late", 60),
        (-2, 99, "answered_in_time", 0),
    ],
)
def test_clock(answered: float | None, now: float, state: str, minutes: int) -> None:
    got = clock(SAID, None if answered is None else at(answered), at(now))
    assert got == Clock(state, at(15), minutes)


def test_soon_and_other_deadlines() -> None:
    assert clock(SAID, None, at(11)).soon
    assert not clock(SAID, None, at(5)).soon
    assert not clock(SAID, None, at(20)).soon
    assert clock(SAID, None, at(20), minutes=60).minutes == 40
    assert clock(SAID, None, at(999), no_answer=True).state == "none"


def test_kept_leaves_out_what_still_runs() -> None:
    clocks = [
        clock(SAID, at(3), at(99)),
        clock(SAID, at(30), at(99)),
        clock(SAID, None, at(99)),
        clock(SAID, None, at(2)),
        clock(SAID, None, at(99), no_answer=True),
    ]
    got = kept(clocks)
    assert (got.k, got.n) == (1, 3)
    assert kept([]).value is None


def test_sorting() -> None:
    assert is_sorted("pain", 4)
    assert not is_sorted("pain", None)
    assert not is_sorted("", 4)
