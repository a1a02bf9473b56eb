"""Due things: keys, order, putting off."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.due import Due, end_of, in_order, sleeps, snooze_day

NOW = dt.datetime(2026, 6, 1, 10, 30)  # a Monday
DAY = NOW.date()


def test_a_new_occasion_has_a_new_key_but_the_same_uid() -> None:
    first = Due("follow_up", 12, end_of(DAY), stamp="2026-06-01")
    moved = Due("follow_up", 12, end_of(DAY), stamp="2026-06-09")
    assert first.key == "follow_up:12:2026-06-01" != moved.key
    assert first.uid == moved.uid == "follow_up-12"


def test_deliveries_of_one_round_on_two_days_are_two_entries() -> None:
    one, other = (Due("review", 3, end_of(DAY), stamp=stamp) for stamp in ("2026-06-01", "2026-06-02"))
    assert one.uid != other.uid


def test_running_clocks_come_first_then_the_late_then_what_has_time() -> None:
    def at(hours: float, item: int) -> Due:
        return Due("vote", item, NOW + dt.timedelta(hours=hours), True)

    things = [at(30, 1), at(-50, 2), at(0.1, 3), at(-1, 4), at(1.9, 5), at(3, 6)]
    assert [one.item for one in in_order(things, NOW)] == [3, 5, 4, 2, 6, 1]


@pytest.mark.parametrize(
    ("choice", "today", "until"),
    [
        ("tomorrow", dt.date(2026, 12, 31), dt.date(2027, 1, 1)),
        ("three_days", dt.date(2026, 6, 1), dt.date(2026, 6, 4)),
        ("monday", dt.date(2026, 6, 1), dt.date(2026, 6, 8)),  # itself a Monday
        ("monday", dt.date(2026, 6, 7), dt.date(2026, 6, 8)),
    ],
)
def test_until_when(choice: str, today: dt.date, until: dt.date) -> None:
    assert snooze_day(choice, today) == until


def test_what_was_put_off_is_back_on_its_day() -> None:
    assert sleeps(DAY + dt.timedelta(days=1), DAY)
    assert not sleeps(DAY, DAY)
    assert not sleeps(None, DAY)
