"""Who is proposed for the core group."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.errors import UserError
from seeddesk.domain.promotion import MEASURES, RANGES, Evidence, Rules, checked, more, propose, read, stored

count = st.integers(0, 40)
people = st.lists(
    st.builds(Evidence, member=st.integers(1, 10_000), active_days=count, useful=count, stayed=count, votes=count,
              reviews=count),
    max_size=30, unique_by=lambda one: one.member,
)  # fmt: skip
rules = st.builds(
    Rules, active_days=st.integers(0, 20), useful=st.integers(0, 5), stayed=st.integers(0, 5),
    votes=st.integers(0, 5), reviews=st.integers(0, 5), needed=st.integers(1, 5),
)  # fmt: skip


def test_two_things_must_speak_for_somebody() -> None:
    found = propose(
        [
            Evidence(1, active_days=30),
            Evidence(2, active_days=8, useful=1),
            Evidence(3, useful=1, stayed=1, reviews=1),
            Evidence(4, active_days=7, useful=1),
        ],
        Rules(),
    )
    assert [(one.evidence.member, one.reasons) for one in found] == [
        (3, ("useful", "stayed", "reviews")),
        (2, ("active_days", "useful")),
    ]


def test_a_measure_of_zero_is_not_looked_at() -> None:
    asked = Rules(active_days=0, needed=1)
    assert "active_days" not in asked.asked()
    assert propose([Evidence(1, active_days=99)], asked) == []


@given(people, rules, st.randoms())
def test_order_of_input_never_matters(given_people: list[Evidence], asked: Rules, rng: object) -> None:
    shuffled = list(given_people)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert propose(shuffled, asked) == propose(given_people, asked)


@given(people, rules, st.sampled_from(MEASURES), st.integers(1, 20))
def test_more_of_anything_never_lowers_somebody(given_people: list[Evidence], asked: Rules, what: str, by: int) -> None:
    if not given_people:
        return
    first = given_people[0]
    before = [one.evidence.member for one in propose(given_people, asked)]
    after = [one.evidence.member for one in propose([more(first, **{what: by}), *given_people[1:]], asked)]
    if first.member in before:
        assert after.index(first.member) <= before.index(first.member)
    assert set(before) <= set(after)


@given(people, rules)
def test_equal_ones_stand_by_id(given_people: list[Evidence], asked: Rules) -> None:
    keys = [(-len(one.reasons), -one.strength, one.evidence.member) for one in propose(given_people, asked)]
    assert keys == sorted(keys)
    assert all(len(one.reasons) >= asked.needed for one in propose(given_people, asked))


def test_rules_are_kept_and_read() -> None:
    mine = checked({"days": 30, "useful": 2, "needed": 1})
    assert read(stored(mine)) == mine
    assert stored(Rules()) == "" and read("") == Rules()
    assert read("nonsense") == Rules() == read('{"days": 5000}') == read("[1]")


@pytest.mark.parametrize("name", RANGES)
def test_numbers_have_a_range(name: str) -> None:
    with pytest.raises(UserError) as trouble:
        checked({name: RANGES[name][1] + 1})
    assert (trouble.value.code, trouble.value.values["field"]) == ("promotion.range", name)


def test_no_more_is_needed_than_is_looked_at() -> None:
    with pytest.raises(UserError, match=r"promotion\.needed"):
        checked({"useful": 0, "stayed": 0, "votes": 0, "reviews": 0, "needed": 2})
