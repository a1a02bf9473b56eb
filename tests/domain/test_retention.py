"""Cohort tables against tables made by hand, and rules that hold whatever the data."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain import retention
from seeddesk.domain.retention import Joiner, fading, leavers, never_spoke, triangle

MONDAY = dt.date(2026, 3, 2)


def day(text: str) -> int:
    return dt.date.fromisoformat(f"2026-{text}").toordinal()


def person(member: int, joined: str, *active: str, left: str | None = None, spoke: bool = True) -> Joiner:
    days = tuple(day(one) for one in active)
    return Joiner(member, day(joined), day(left) if left else None, days, days if spoke else ())


PEOPLE = [
    # Joined Monday 2 March: active in its weeks 0, 1 and 3.
    person(1, "03-02", "03-02", "03-10", "03-24"),
    # Joined Sunday 8 March: the day after is elapsed week 0, but calendar week 1.
    person(2, "03-08", "03-08", "03-09"),
    # Never active.
    person(3, "03-04"),
    # The next week; active once, two weeks after joining; left on the 30th.
    person(4, "03-11", "03-25", left="03-30"),
]


def table(**how: Any) -> list[tuple[str, int, list[str]]]:
    made = triangle(PEOPLE, dt.date(2026, 3, 31), most=4, **how)
    return [
        (f"{cohort.start:%m-%d}", cohort.n, ["" if cell is None else f"{cell.k}/{cell.n}" for cell in cohort.cells])
        for cohort in made.cohorts
    ]


def test_classic_weeks_since_joining() -> None:
    assert table()[0] == ("03-02", 3, ["2/3", "1/3", "0/3", "", ""])  # week 3 of person 2 ends on 4 April


def test_the_week_that_ends_today_counts() -> None:
    assert table()[1] == ("03-09", 1, ["0/1", "0/1", "1/1", "", ""])


def test_rolling_counts_who_comes_back_later() -> None:
    assert table(mode="rolling") == [
        ("03-02", 3, ["2/3", "1/3", "1/3", "", ""]),
        ("03-09", 1, ["1/1", "1/1", "1/1", "", ""]),
    ]


def test_calendar_weeks_run_from_monday() -> None:
    assert table(periods="calendar") == [
        ("03-02", 3, ["2/3", "2/3", "0/3", "1/3", ""]),
        ("03-09", 1, ["0/1", "0/1", "1/1", "", ""]),
    ]


def test_months() -> None:
    people = [person(1, "01-31", "02-10", "03-31"), person(2, "01-01", "03-01")]
    made = triangle(people, dt.date(2026, 3, 31), unit="month", periods="calendar", most=3)
    (cohort,) = made.cohorts
    assert cohort.start == dt.date(2026, 1, 1)
    assert [cell and cell.k for cell in cohort.cells] == [0, 1, 2, None]
    made = triangle(people, dt.date(2026, 3, 31), unit="month", most=3)
    # Elapsed: 31 January + 30 … 59 days is 2 to 31 March; 1 January + 30 … 59 is 31 January to 1 March.
    assert [cell and cell.k for cell in made.cohorts[0].cells] == [1, 2, None, None]


def test_stayed_counts_who_had_not_left_when_the_period_ended() -> None:
    assert table(measure="stayed")[1] == ("03-09", 1, ["1/1", "1/1", "0/1", "", ""])


def test_all_together_weighs_by_people() -> None:
    made = triangle(PEOPLE, dt.date(2026, 3, 31), most=4)
    assert [(one.k, one.n) if one else None for one in made.together] == [(2, 4), (1, 4), (1, 4), None, None]


def test_who_joins_tomorrow_is_not_in_it() -> None:
    assert triangle([person(1, "04-01")], dt.date(2026, 3, 31)).cohorts == ()
    assert triangle([], MONDAY).cohorts == ()


@pytest.mark.parametrize("how", [{"unit": "day"}, {"mode": ""}, {"periods": "x"}, {"measure": "x"}])
def test_unknown_codes(how: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        triangle(PEOPLE, MONDAY, **how)


def test_never_spoke() -> None:
    people = [
        person(1, "03-01", "03-20", spoke=False),  # bought, but said nothing
        person(2, "03-01", "02-20"),  # spoke before joining only
        person(3, "03-01", "03-02"),
        person(4, "03-18"),  # 13 days in: too early to say
        person(5, "03-01", left="03-20"),
    ]
    assert [one.member for one in never_spoke(people, dt.date(2026, 3, 31))] == [1, 2]
    assert [one.member for one in never_spoke(people, dt.date(2026, 4, 1))] == [1, 2, 4]


def test_fading_against_the_own_gaps() -> None:
    weekly = ["02-01", "02-08", "02-15", "02-22", "03-01"]
    people = [
        person(1, "01-01", *weekly),  # 90 % of the gaps are at most 7 days
        person(2, "01-01", *weekly[1:]),  # three gaps: too few
        person(3, "01-01", *weekly, left="03-05"),
        person(4, "01-01", "02-01", "02-02", "02-03", "02-04", "03-01"),  # one long gap: 90th percentile 18.0
    ]
    assert fading(people, dt.date(2026, 3, 8)) == []
    (found,) = fading(people, dt.date(2026, 3, 9))
    assert (found.member, found.silent, found.usual, found.last) == (1, 8, 7, day("03-01"))
    later = fading(people, dt.date(2026, 3, 31))
    assert [one.member for one in later] == [1, 4]
    assert later[1].usual == pytest.approx(retention.percentile([1, 1, 1, 25], 0.9))


def test_leavers_latest_first() -> None:
    people = [person(1, "03-01", left="03-10"), person(2, "03-01", left="03-20"), person(3, "03-01", left="04-20")]
    assert [one.member for one in leavers(people, dt.date(2026, 3, 31))] == [2, 1]


JOINERS = st.lists(
    st.builds(
        lambda member, joined, stay, days: Joiner(
            member,
            MONDAY.toordinal() + joined,
            None if stay is None else MONDAY.toordinal() + joined + stay,
            sorted({MONDAY.toordinal() + joined + one for one in days}),
        ),
        st.integers(1, 999),
        st.integers(0, 60),
        st.none() | st.integers(0, 60),
        st.lists(st.integers(0, 90)),
    ),
    max_size=30,
)
HOW = st.fixed_dictionaries(
    {
        "unit": st.sampled_from(retention.UNITS),
        "periods": st.sampled_from(retention.PERIODS),
        "measure": st.sampled_from(retention.MEASURES),
    }
)


@given(JOINERS, HOW, st.integers(0, 120), st.randoms())
def test_rules_that_always_hold(people: list[Joiner], how: dict[str, Any], later: int, chance: random.Random) -> None:
    as_of = MONDAY + dt.timedelta(days=later)
    classic = triangle(people, as_of, mode="classic", **how)
    rolling = triangle(people, as_of, mode="rolling", **how)
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert triangle(shuffled, as_of, **how) == classic
    assert sum(cohort.n for cohort in classic.cohorts) == sum(one.joined <= as_of.toordinal() for one in people)
    for one, other in zip(classic.cohorts, rolling.cohorts, strict=True):
        assert one.n == other.n and len(one.cells) == retention.MOST + 1
        known = [cell for cell in one.cells if cell is not None]
        assert list(one.cells[: len(known)]) == known, "once blank, blank to the end"
        kept = [cell.k for cell in other.cells if cell is not None]
        assert all(a.k <= b for a, b in zip(known, kept, strict=True))
        assert kept == sorted(kept, reverse=True), "rolling retention never rises"
