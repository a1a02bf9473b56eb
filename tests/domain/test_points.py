"""Points by hand-made days: caps, ties, spending."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.errors import UserError
from seeddesk.domain.points import (
    EARNING,
    MOST,
    Event,
    PointRules,
    check,
    check_amount,
    check_spend,
    earn,
    month_span,
    names_in,
    ranks,
)

RULES = PointRules(
    points={"sign_in": 1, "answer": 5, "vote": 2, "review": 10, "bring": 20},
    caps={"sign_in": 1, "answer": None, "vote": 5, "review": None, "bring": None},
    day_cap=30,
)


def event(kind: str, ref: str, at: str = "2026-05-01 10:00:00", member: int = 1) -> Event:
    return Event(member, kind, ref, at)


def test_the_event_that_reaches_a_cap_gets_the_rest_and_later_ones_nothing() -> None:
    found = earn([event("vote", f"vote:{n}", f"2026-05-01 1{n}:00:00") for n in range(4)], RULES, {})
    assert [(one.points, one.capped) for one in found] == [(2, False), (2, False), (1, True), (0, True)]


def test_the_cap_of_the_day_counts_all_kinds_and_another_day_begins_anew() -> None:
    events = [
        event("bring", "bring:1", "2026-05-01"),
        event("review", "review:1", "2026-05-01 12:00:00"),
        event("answer", "answer:1", "2026-05-01 13:00:00"),
        event("answer", "answer:2", "2026-05-02 00:00:00"),
        event("answer", "answer:1", "2026-05-01 14:00:00", member=2),
    ]
    assert [one.points for one in earn(events, RULES, {})] == [20, 10, 0, 5, 5]


def test_what_was_booked_before_counts_against_the_caps_but_not_what_was_given_by_hand() -> None:
    booked = {(1, "2026-05-01"): {"vote": 4, "hand": 500, "revoke": -100}}
    assert [one.points for one in earn([event("vote", "vote:9")], RULES, booked)] == [1]


def test_order_of_events_does_not_matter_and_old_or_worthless_ones_are_left_out() -> None:
    events = [event("vote", f"vote:{n}", f"2026-05-01 1{n}:00:00") for n in range(4)]
    assert earn(events, RULES, {}) == earn(events[::-1], RULES, {})
    late = PointRules(points={"vote": 2}, caps={}, day_cap=None, since=date(2026, 5, 2))
    assert earn(events, late, {}) == []
    assert len(earn([event("vote", "vote:1", "2026-05-02")], late, {})) == 1
    assert earn([event("bring", "bring:1", "2026-05-03")], late, {}) == []


@given(
    st.lists(st.tuples(st.sampled_from(EARNING), st.integers(1, 3), st.integers(1, 3)), max_size=40),
    st.integers(1, 60),
)
def test_no_day_of_a_member_goes_over_its_caps(rows: list[tuple[str, int, int]], cap: int) -> None:
    rules = PointRules(caps={"vote": 3, "answer": 7}, day_cap=cap)
    events = [
        Event(member, kind, f"{kind}:{at}", f"2026-05-0{day}") for at, (kind, member, day) in enumerate(rows)
    ]
    days: dict[tuple[int, str], dict[str, int]] = {}
    for one in earn(events, rules, {}):
        assert 0 <= one.points <= rules.points[one.event.kind]
        sums = days.setdefault((one.event.member, one.event.at), {})
        sums[one.event.kind] = sums.get(one.event.kind, 0) + one.points
    for sums in days.values():
        assert sum(sums.values()) <= cap
        assert sums.get("vote", 0) <= 3
        assert sums.get("answer", 0) <= 7


@pytest.mark.parametrize(
    ("rules", "field"),
    [
        (PointRules(points={"vote": -1}), "vote"),
        (PointRules(points={"vote": 10**9}), "vote"),
        (PointRules(caps={"vote": 0}), "vote_cap"),
        (PointRules(day_cap=0), "day_cap"),
    ],
)
def test_rules_that_make_no_sense_name_their_field(rules: PointRules, field: str) -> None:
    with pytest.raises(UserError) as told:
        check(rules)
    assert told.value.values["field"] == field
    check(PointRules())


@pytest.mark.parametrize(("amount", "code"), [(0, "zero"), (10**9, "range"), (-(10**9), "range"), (1.5, "zero")])
def test_amounts_by_hand(amount: object, code: str) -> None:
    with pytest.raises(UserError, match=rf"points\.{code}"):
        check_amount(amount)
    assert check_amount(-MOST) == -MOST


def test_spending_stops_at_zero_and_at_the_last_piece() -> None:
    check_spend(30, 10, None, 3)
    check_spend(10, 10, 1)
    with pytest.raises(UserError, match=r"points\.short") as told:
        check_spend(29, 10, None, 3)
    assert (told.value.values["have"], told.value.values["cost"]) == (29, 30)
    with pytest.raises(UserError, match=r"points\.short"):
        check_spend(-5, 1, None)
    with pytest.raises(UserError, match=r"reward\.out"):
        check_spend(100, 10, 0)
    with pytest.raises(UserError, match=r"reward\.pieces"):
        check_spend(100, 10, None, 0)


def test_equal_points_share_a_place() -> None:
    assert ranks([9, 9, 7, 7, 7, 1]) == [1, 1, 3, 3, 3, 6]
    assert ranks([]) == []


def test_months_turn_with_the_year_and_odd_ones_are_refused() -> None:
    assert month_span("2026-05") == ("2026-05-01", "2026-06-01")
    assert month_span("2026-12") == ("2026-12-01", "2027-01-01")
    for odd in ("2026-13", "", "May", "9999-12"):
        with pytest.raises(UserError, match=r"honour\.month"):
            month_span(odd)


def test_names_of_a_sign_in_chain() -> None:
    text = (
        "#接龙 今日签到\n1. 林小满妈妈 签到\n2、书法老陈 +1\n（3）阿 May ✅\n4. 林小满妈妈\n"
        "𠮷野家：打卡！\n\n王一, 王二；王三\t李四"
    )
    assert names_in(text) == ["林小满妈妈", "书法老陈", "阿 May", "𠮷野家", "王一", "王二", "王三", "李四"]
    assert names_in("签到\n+1\n\n") == []
    assert names_in("3.5 度的猫") == ["3.5 度的猫"]
