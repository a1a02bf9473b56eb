"""The key numbers, from figures made by hand."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.stages import Joiner, activity, natural_retention, new_people, retention
from seeddesk.domain.stats import wilson

TODAY = dt.date(2026, 6, 29)


def day(back: int) -> dt.date:
    return TODAY - dt.timedelta(days=back)


def test_rolling_retention_counts_day_fourteen_or_later_and_leaves_the_young_out() -> None:
    people = [
        Joiner(day(14), back=day(0)),  # exactly fourteen days in, active today
        Joiner(day(13), back=None),  # too young: neither kept nor lost
        Joiner(day(40), back=day(20)),
        Joiner(day(40), back=None),
    ]
    found = retention(people, TODAY)
    assert (found.k, found.n) == (2, 3)
    assert found.interval == wilson(2, 3)
    then = retention(people, day(21))  # before the one came back
    assert (then.k, then.n) == (0, 2)


def test_natural_retention_leaves_out_who_was_brought_and_says_how_it_moved() -> None:
    kept = [Joiner(day(60), back=day(30)) for _ in range(9)]
    late = [Joiner(day(60), back=day(3)) for _ in range(3)]
    lost = [Joiner(day(60), own=True) for _ in range(3)]
    brought = [Joiner(day(60), natural=False, back=day(40)) for _ in range(50)]
    key = natural_retention([*kept, *late, *lost, *brought], TODAY)
    assert key.now and key.before and key.apart
    assert (key.now.k, key.now.n, key.before.k, key.before.n) == (12, 15, 9, 15)
    assert (key.apart.k, key.apart.n) == (12, 12)
    assert key.points is not None and round(key.points, 6) == 20 and key.moved == "up"
    assert key.lines and key.lines["natural"][-2:] == [0.6, 0.8] and key.lines["brought"][-1] == 1.0
    assert key.lines["natural"][0] is None, "eight weeks ago nobody was fourteen days in"


def test_nine_are_too_few_and_ten_are_not() -> None:
    nine = [Joiner(day(60), back=day(30)) for _ in range(9)]
    assert natural_retention(nine, TODAY).moved == "few"
    assert not natural_retention(nine, TODAY).enough
    ten = natural_retention([*nine, Joiner(day(60), back=day(30))], TODAY)
    assert ten.enough and ten.moved == "same" and ten.points == 0


def test_new_people_are_judged_by_an_even_chance() -> None:
    up = new_people({day(0): (10, 2), day(6): (5, 0), day(7): (3, 1), day(13): (1, 0), day(-1): (99, 0)}, TODAY)
    assert (up.count, up.count_before, up.count_apart, up.moved) == (15, 4, 13, "up")  # p = 0.019
    same = new_people({day(0): (12, 0), day(7): (6, 0)}, TODAY)
    assert same.moved == "same" and same.judged  # p = 0.24
    down = new_people({day(1): (1, 0), day(8): (12, 0)}, TODAY)
    assert down.moved == "down"
    few = new_people({day(1): (8, 0), day(8): (1, 0)}, TODAY)
    assert few.moved == "few" and not few.enough
    assert up.lines and up.lines["new"][-2:] == [4.0, 15.0] and len(up.lines["new"]) == 8


def test_activity_compares_the_same_people_in_both_weeks() -> None:
    both, this, last, none = 0b11, 0b01, 0b10, 0b00
    old = [(day(100), False, both)] * 10 + [(day(100), False, this)] * 8 + [(day(100), True, last)]
    fresh = [(day(5), False, this)] * 5 + [(day(10), False, none)] * 2
    key = activity([*old, *fresh], TODAY)
    assert key.now and key.before and key.apart
    assert (key.now.k, key.now.n) == (18, 21), "who came this week does not count, who came last week does"
    assert (key.before.k, key.before.n) == (11, 19)
    assert (key.apart.k, key.apart.n) == (18, 20)
    assert key.moved == "up"  # 8 gained, 1 lost: p = 0.039
    paired = activity([*old[:12], *old[-1:], *fresh, *fresh], TODAY)
    assert paired.moved == "same", "2 gained, 1 lost: the fresh are in no pair"


def test_nobody_at_all_is_no_trouble() -> None:
    assert natural_retention([], TODAY).moved == "few"
    assert activity([], TODAY).moved == "few"
    assert new_people({}, TODAY).moved == "few"
