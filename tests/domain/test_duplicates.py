"""Which pairs are worth a look, and why."""

from __future__ import annotations

import pytest
from rapidfuzz.fuzz import ratio

from seeddesk.domain.duplicates import CROWD, Person, find


def reasons(a: Person, b: Person) -> tuple[str, ...] | None:
    found = find([a, b], alike=ratio)
    return found[0].reasons if found else None


@pytest.mark.parametrize(
    ("a", "b", "why", "grade"),
    [
        ({"phone": "13800138000"}, {"phone": "13800138000", "name": "x"}, ("phone",), "likely"),
        ({"wechat": "Lin_1", "name": "林小满"}, {"wechat": "lin_1", "name": "林小满"},
         ("wechat", "name", "rare_name"), "sure"),
        ({"name": "林小满", "masked": "138****8000"}, {"name": "林小满", "phone": "13800138000"},
         ("mask", "name", "rare_name"), "sure"),
        ({"name": "林小满", "city": "杭州"}, {"name": "林 小满", "city": "杭州"},
         ("name", "rare_name", "city"), "perhaps"),
        ({"name": "林小满", "phone": "13800138000"}, {"name": "林小满", "phone": "057188888000"},
         ("name", "tail", "rare_name"), "likely"),
        ({"name": "小满妈妈", "city": "杭州"}, {"nick": "小满妈妈", "city": "杭州"},
         ("name_is_nick", "city"), "perhaps"),
        ({"nick": "桂花味的小满", "city": "杭州"}, {"nick": "桂花味的小满~", "city": "杭州"},
         ("nick_alike", "city"), "perhaps"),
    ],
)  # fmt: skip
def test_pairs_with_their_reasons(a: dict, b: dict, why: tuple[str, ...], grade: str) -> None:
    found = find([Person(1, **a), Person(2, **b)], alike=ratio)
    assert [(pair.reasons, pair.grade) for pair in found] == [(why, grade)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"name": "林小满"}, {"name": "书法老陈"}),
        ({"name": "林小满", "phone": "13800138000"}, {"name": "林小满", "phone": "13900139111"}),  # two numbers
        ({"name": "林小满", "city": "杭州", "birthday": "1990-01-01"},
         {"name": "林小满", "city": "杭州", "birthday": "1991-01-01"}),
        ({"masked": "138****8001", "name": "甲"}, {"phone": "13800138000", "name": "乙"}),
        ({"nick": "陈姐6290", "city": "杭州"}, {"nick": "陈姐6298", "city": "杭州"}),  # numbers tell accounts apart
        ({"city": "杭州"}, {"city": "杭州"}),
    ],
)  # fmt: skip
def test_these_are_two_people(a: dict, b: dict) -> None:
    assert reasons(Person(1, **a), Person(2, **b)) is None


def test_a_name_of_a_crowd_needs_a_second_sign() -> None:
    crowd = [Person(at, name="张伟", city=f"c{at}") for at in range(1, CROWD + 5)]
    assert find(crowd, alike=ratio) == []
    same = Person(99, name="张伟", city="c3", birthday="")
    found = find([*crowd, same], alike=ratio)
    assert [(pair.first, pair.second) for pair in found] == [(3, 99)]


def test_decided_pairs_stay_away_and_the_best_come_first() -> None:
    people = [
        Person(1, name="林小满", phone="13800138000"),
        Person(2, name="林小满", phone="13800138000"),
        Person(3, name="林小满", city="x"),
        Person(4, name="周", city="x", email="A@b.cn"),
        Person(5, name="周医", email="a@b.cn"),
    ]
    found = find(people, alike=ratio)
    assert (found[0].first, found[0].second) == (1, 2)
    assert (4, 5) in [(pair.first, pair.second) for pair in found]
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)
    assert (1, 2) not in [(pair.first, pair.second) for pair in find(people, {(1, 2)}, alike=ratio)]
