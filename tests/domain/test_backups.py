"""The thinning schedule, day by day over three years."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from seeddesk.domain.backups import LEAST, is_due, to_keep

START = dt.datetime(2024, 1, 1, 9, 0)
TODAY = dt.date(2026, 6, 30)


def day_by_day(days: int) -> list[tuple[int, dt.datetime]]:
    """Two backups a day, morning and evening, numbered as they were made, the last one on TODAY."""
    made = []
    for at in range(days):
        day = dt.datetime.combine(TODAY, dt.time(9)) - dt.timedelta(days=days - 1 - at)
        made += [(2 * at + 1, day), (2 * at + 2, day + dt.timedelta(hours=9))]
    return made


def kept_of(made: list[tuple[int, dt.datetime]], today: dt.date = TODAY) -> list[dt.datetime]:
    keep = to_keep(made, today)
    return [at for number, at in made if number in keep]


def test_all_of_today_then_the_last_of_each_day_for_a_fortnight() -> None:
    left = kept_of(day_by_day(900))
    assert [at.hour for at in left if at.date() == TODAY] == [9, 18]
    for age in range(1, 15):
        assert [at.hour for at in left if (TODAY - at.date()).days == age] == [18], age


def test_then_one_a_week_and_one_a_month_and_nothing_older() -> None:
    left = kept_of(day_by_day(900))
    weekly = [at for at in left if 14 < (TODAY - at.date()).days <= 92]
    assert len({at.date().isocalendar()[:2] for at in weekly}) == len(weekly) and 11 <= len(weekly) <= 13
    monthly = [at for at in left if (TODAY - at.date()).days > 92]
    assert len({(at.year, at.month) for at in monthly}) == len(monthly) and 20 <= len(monthly) <= 22
    assert max((TODAY - at.date()).days for at in left) <= 731


def test_thinning_again_and_again_leaves_what_thinning_once_leaves_of_each_kind() -> None:
    """Day after day: what is thrown away one day must not be missing later."""
    there: list[tuple[int, dt.datetime]] = []
    for number, at in day_by_day(400):
        there.append((number, at))
        keep = to_keep(there, at.date())
        there = [one for one in there if one[0] in keep]
    gaps = [(later - earlier).days for (_, earlier), (_, later) in pairwise(there)]
    assert max(gaps) <= 31 + 7 and len(there) < 16 + 13 + 12
    assert (there[0][1] - day_by_day(400)[0][1]).days < 38
    assert sum((TODAY - at.date()).days <= 14 for _, at in there) == 16


def test_a_wrong_clock_clears_nothing_away() -> None:
    made = [(1, START), (2, START + dt.timedelta(days=1)), (3, START + dt.timedelta(days=2))]
    assert to_keep(made, dt.date(2099, 1, 1)) == {1, 2, 3}
    made.append((4, dt.datetime(2031, 1, 1)))
    assert 4 in to_keep(made, START.date())
    assert len(to_keep([(n, START) for n in range(9)], dt.date(2099, 1, 1))) == LEAST


def test_one_is_due_each_day() -> None:
    now = dt.datetime(2026, 6, 30, 8)
    assert is_due(None, now)
    assert is_due(dt.datetime(2026, 6, 29, 23, 59), now)
    assert not is_due(dt.datetime(2026, 6, 30, 0, 1), now)
    assert is_due(dt.datetime(2026, 7, 1), now)
