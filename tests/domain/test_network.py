from __future__ import annotations

import math

from seeddesk.domain.network import brought, picture, through, wood


def test_chains_count_everybody_who_came_through_a_person() -> None:
    trees = wood([(1, 2), (1, 3), (3, 4), (4, 5), (6, 7)], left=[5])
    assert trees.roots == (1, 6)
    found = {one.person: one for one in brought(trees, {1: 9, 2: 1, 4: 2, 5: 3, 7: 4})}
    assert (found[1].direct, found[1].chain, found[1].stayed, found[1].orders) == (2, 4, 3, 6)
    assert (found[3].direct, found[3].chain, found[3].orders) == (1, 2, 5)
    assert found[6].orders == 4
    assert [one.person for one in brought(trees)] == [1, 3, 4, 6]


def test_a_ring_is_cut_and_nobody_is_lost() -> None:
    trees = wood([(1, 2), (2, 3), (3, 1), (3, 4), (5, 5)])
    assert trees.roots == (1,)
    assert sorted(trees.chain(1)) == [2, 3, 4]


def test_who_was_brought_twice_counts_once() -> None:
    trees = wood([(1, 3), (2, 3)])
    assert [one.person for one in brought(trees)] == [1]


def test_orders_through_the_top_count_each_order_once_and_not_their_own() -> None:
    trees = wood([(1, 2), (2, 3), (10, 11), (20, 21)])
    orders = {1: 100, 2: 10, 3: 30, 11: 8, 21: 2}
    told = through(trees, orders, all_orders=200, people=2)
    assert (told.people, told.orders, told.n, told.through_all) == (2, 48, 200, 50)
    assert told.share == 0.24
    assert told.people_for_pareto == 1  # 40 of 50 came through person 1
    assert not told.few


def test_too_few_orders_are_said_to_be_too_few() -> None:
    assert through(wood([(1, 2)]), {2: 3}, all_orders=29).few
    none = through(wood([(1, 2)]), {}, all_orders=0)
    assert none.share is None and none.people_for_pareto is None and none.people == 0


def _pairs(people: int) -> list[tuple[int, int]]:
    return [(one // 3 if one % 7 else 1 + one % 5, one) for one in range(6, people)]


def test_the_picture_is_the_same_each_time_and_dots_keep_apart() -> None:
    trees = wood(_pairs(260))
    made = picture(trees)
    assert made == picture(wood(list(reversed(_pairs(260)))))
    assert made.rest == 0 and len(made.placed) == 259
    for number, one in enumerate(made.placed):
        for other in made.placed[number + 1 :]:
            assert math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius - 1e-6


def test_of_many_only_the_top_are_shown_with_their_way_up_and_the_rest_is_counted() -> None:
    trees = wood(_pairs(5_000))
    made = picture(trees, people=300)
    shown = {one.person for one in made.placed}
    assert len(shown) == 300 and made.rest == 4_999 - 300
    assert all(one.parent is None or one.parent in shown for one in made.placed)
    top = [one.person for one in brought(trees)[:20]]
    assert set(top) <= shown


def test_a_long_chain_is_no_trouble() -> None:
    trees = wood([(one, one + 1) for one in range(1, 20_000)])
    assert brought(trees)[0].chain == 19_999
    assert len(picture(trees, people=50).placed) == 50


def test_nobody_gives_an_empty_picture() -> None:
    assert picture(wood([])).placed == () and brought(wood([])) == []
