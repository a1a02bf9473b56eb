from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.votes import Ballot, Option, count

OPTIONS = [Option(1, "桂花"), Option(2, "雪松"), Option(3, "原味")]
NOON = datetime(2026, 5, 8, 12)


def approvals(both: int, first: int, second: int) -> list[Ballot]:
    """Ballots of voters for osmanthus and cedar: both, only the first, only the second."""
    chosen = [[1, 2]] * both + [[1]] * first + [[2]] * second
    return [Ballot(voter, choices) for voter, choices in enumerate(chosen)]


def test_the_mock_up() -> None:
    # 38 of 52 voted: osmanthus 25 (66 %, 50–79), cedar 16 (42 %, 28–58), plain 10 (26 %, 15–42)
    ballots = approvals(3, 22, 13)
    ballots = [Ballot(b.voter, [*b.choices, 3] if i < 10 else b.choices) for i, b in enumerate(ballots)]
    got = count(OPTIONS, ballots, entitled=52)
    assert (got.n, got.not_voted) == (38, 14)
    rows = [
        (one.count, round(100 * (one.share or 0)), tuple(round(100 * x) for x in one.interval)) for one in got.options
    ]
    assert rows == [(25, 66, (50, 79)), (16, 42, (28, 58)), (10, 26, (15, 42))]
    assert got.leaders == (1,)
    assert not got.tie
    assert not got.clear  # 22 against 13 of those who chose one of the two: p = 0.18
    assert got.p == pytest.approx(0.175, abs=1e-3)


def test_a_clear_lead_is_told_by_who_chose_only_one() -> None:
    # All but six chose both; the six all chose osmanthus: 6 of 6 is p = 0.031, though intervals overlap.
    got = count(OPTIONS[:2], approvals(20, 6, 0))
    assert got.p == pytest.approx(2 / 64)
    assert got.clear
    assert got.options[0].interval.low <= got.options[1].interval.high
    assert not count(OPTIONS[:2], approvals(20, 5, 0)).clear


def test_ties_are_said() -> None:
    got = count(OPTIONS, approvals(1, 2, 2))
    assert got.tie
    assert got.leaders == (1, 2)
    assert got.order == ((1, 2), (3,))
    assert not got.clear


def test_nobody_voted() -> None:
    got = count(OPTIONS, [], entitled=5)
    assert (got.n, got.leaders, got.tie, got.clear, got.p, got.not_voted) == (0, (), False, False, None, 5)
    assert got.options[0].share is None


def test_what_is_left_out_and_why() -> None:
    ballots = [
        Ballot(1, [1], at=NOON),
        Ballot(1, [2], at=NOON + timedelta(minutes=5)),  # the later one counts
        Ballot(1, [3], at=NOON + timedelta(days=2)),  # too late to change a vote
        Ballot(2, [1], entitled=False),
        Ballot(3, [1, 2, 3]),
        Ballot(4, [99]),
        Ballot(5, [1], at=NOON + timedelta(hours=6)),  # exactly at the deadline
    ]
    got = count(OPTIONS, ballots, deadline=NOON + timedelta(hours=6), max_choices=2)
    assert (got.duplicates, got.late, got.not_entitled, got.too_many, got.empty) == (1, 1, 1, 1, 1)
    assert got.left_out == 5
    assert [one.count for one in got.options] == [1, 1, 0]
    assert got.n == 2
    assert {ballot.voter for ballot in got.counted} == {1, 5}


def test_unknown_voters_are_told_apart_by_name() -> None:
    ballots = [Ballot(None, [1], name="阿 May"), Ballot(None, [2], name="阿may"), Ballot(None, [2]), Ballot(None, [2])]
    got = count(OPTIONS, ballots)
    assert (got.n, got.duplicates) == (3, 1)
    assert [one.count for one in got.options] == [0, 3, 0]


def test_choosing_an_option_twice_is_once() -> None:
    assert count(OPTIONS, [Ballot(1, [2, 2])], max_choices=1).options[1].count == 1


def test_without_own_circle() -> None:
    ballots = [Ballot(n, [1], own_circle=True) for n in range(3)]
    ballots += [Ballot(n + 10, [2]) for n in range(2)] + [Ballot(20, [1])]
    got = count(OPTIONS, ballots)
    assert got.leaders == (1,)
    assert got.own_circle == 3
    assert got.without_own_circle is not None
    assert got.without_own_circle.leaders == (2,)
    assert got.without_own_circle.n == 3
    assert got.order_changes
    assert got.leader_changes
    assert count(OPTIONS, ballots[3:]).without_own_circle is None
    same = count(OPTIONS, [*ballots[:1], Ballot(30, [1]), Ballot(31, [1]), Ballot(32, [2])])
    assert not same.order_changes
    only_own = count(OPTIONS, ballots[:3])
    assert only_own.without_own_circle is not None
    assert only_own.without_own_circle.n == 0
    assert not only_own.order_changes


@pytest.mark.parametrize(
    ("name", "against"),
    [("不要", True), ("No", True), ("反对", True), ("Northern light", False), ("要", False), ("none", True)],
)
def test_options_that_say_no(name: str, against: bool) -> None:
    assert Option(1, name).against is against
    assert Option(1, name, against=not against).against is not against


ballot_lists = st.lists(
    st.builds(
        Ballot,
        st.integers(0, 8),
        st.lists(st.integers(1, 4), max_size=4),
        st.booleans(),
        st.booleans(),
        st.integers(0, 10**6).map(lambda second: NOON + timedelta(seconds=second)),
    ),
    max_size=30,
    unique_by=lambda ballot: ballot.at,
)


@given(ballot_lists, st.randoms(use_true_random=False))
def test_order_of_ballots_never_matters(ballots: list[Ballot], rng: random.Random) -> None:
    shuffled = ballots[:]
    rng.shuffle(shuffled)
    deadline = NOON + timedelta(days=6)
    one = count(OPTIONS, ballots, deadline=deadline, max_choices=2)
    other = count(OPTIONS, shuffled, deadline=deadline, max_choices=2)
    assert (one.options, one.order, one.p, one.left_out, one.order_changes) == (
        other.options, other.order, other.p, other.left_out, other.order_changes,
    )  # fmt: skip
    assert one.n + one.left_out == len(ballots)


@given(ballot_lists)
def test_one_more_vote_for_the_leader_keeps_it_leading(ballots: list[Ballot]) -> None:
    got = count(OPTIONS, ballots)
    if got.leaders:
        more = count(OPTIONS, [*ballots, Ballot("new", [got.leaders[0]])])
        assert more.leaders == (got.leaders[0],)
