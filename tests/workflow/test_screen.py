"""The way of candidates: one history entry each, reasons asked for, nobody invited twice."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterator

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import screen
from seeddesk.store.engine import Shop
from seeddesk.store.launches import launch as stored_launch
from seeddesk.workflow import screen as work
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member

NOW = dt.datetime(2026, 6, 1, 10, 30)


@contextlib.contextmanager
def refused(code: str) -> Iterator[None]:
    """The block is refused for this very reason."""
    with pytest.raises(UserError) as caught:
        yield
    assert caught.value.code == code


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "Hand cream")


@pytest.fixture
def people(shop: Shop, launch: int) -> list[int]:
    return [add_member(shop, {"name": name}) for name in ("林小满", "书法老陈", "阿 May")]


def state(shop: Shop, launch: int, member: int) -> str:
    return screen.states(shop, launch).get(member, {}).get("state", "")


def test_many_go_together_as_one_entry_and_come_back_with_one_undo(shop: Shop, launch: int, people: list[int]) -> None:
    before = len(shop.history())
    assert work.invite(shop, launch, people, now=NOW).done == people
    assert len(shop.history()) == before + 1
    entry = shop.history()[0]
    assert (entry.key, entry.values["count"]) == ("candidate.invited", 3)
    assert {state(shop, launch, who) for who in people} == {"invited"}
    shop.undo()
    assert screen.states(shop, launch) == {}


def test_nobody_is_invited_twice(shop: Shop, launch: int, people: list[int]) -> None:
    work.invite(shop, launch, people[:1], now=NOW)
    moved = work.invite(shop, launch, people, now=NOW + dt.timedelta(days=1))
    assert (moved.done, moved.left) == (people[1:], people[:1])
    assert screen.states(shop, launch)[people[0]]["invited_at"] == "2026-06-01 10:30:00"
    with refused("candidate.invited_already"):
        work.invite(shop, launch, people)


def test_not_even_after_being_removed_and_put_back(shop: Shop, launch: int, people: list[int]) -> None:
    who = people[0]
    work.invite(shop, launch, [who], now=NOW)
    work.remove(shop, launch, [who], "moved abroad")
    work.reset(shop, launch, [who])
    assert state(shop, launch, who) == ""
    with refused("candidate.invited_already"):
        work.invite(shop, launch, [who])
    other = create_launch(shop, "Lip balm")
    assert work.invite(shop, other, [who]).done == [who]  # another launch asks anew


def test_the_way_through(shop: Shop, launch: int, people: list[int]) -> None:
    first, second, third = people
    work.shortlist(shop, launch, people, now=NOW)
    work.reset(shop, launch, [third])
    assert third not in screen.states(shop, launch)
    work.invite(shop, launch, [first, second], now=NOW)
    work.mark_joined(shop, launch, [first], now=NOW)
    work.mark_declined(shop, launch, [second], " no time ", now=NOW)
    standing = screen.states(shop, launch)
    assert standing[first]["state"] == "joined" and standing[first]["answered_at"]
    assert (standing[second]["state"], standing[second]["reason"]) == ("declined", "no time")


def test_reasons_are_asked_for(shop: Shop, launch: int, people: list[int]) -> None:
    work.invite(shop, launch, people[:1])
    for act in (work.mark_declined, work.remove):
        with refused("candidate.reason"):
            act(shop, launch, people[:1], "  ")
    assert state(shop, launch, people[0]) == "invited"


def test_who_cannot_go_there_stays(shop: Shop, launch: int, people: list[int]) -> None:
    before = len(shop.history())
    with refused("candidate.transition"):
        work.mark_declined(shop, launch, people, "no time")  # nobody asked them
    with refused("member.gone"):
        work.shortlist(shop, launch, [999])
    with refused("candidate.nobody"):
        work.shortlist(shop, launch, [])
    assert len(shop.history()) == before


def test_theme_and_tags(shop: Shop, launch: int) -> None:
    work.set_theme(shop, launch, "  干燥季节，手部护理不油腻 ")
    work.set_tags(shop, launch, ["干皮", "妈妈", "干皮", " "])
    work.set_tags(shop, launch, ["妈妈", "送礼"])
    row = stored_launch(shop, launch)
    assert row is not None and row["theme"] == "干燥季节，手部护理不油腻"
    assert [tag["name"] for tag in screen.theme_tags(shop, launch)] == ["妈妈", "送礼"]
    assert shop.scalar("SELECT count(*) FROM tag") == 2  # the one nobody uses is gone
    with refused("theme.too_long"):
        work.set_theme(shop, launch, "x" * 301)
    with refused("theme.many_tags"):
        work.set_tags(shop, launch, [str(n) for n in range(31)])


def test_score_rules(shop: Shop, launch: int) -> None:
    work.set_weights(shop, launch, {"base": 80, "theme_fit": 20}, half_life=30)
    row = stored_launch(shop, launch)
    assert row is not None and row["half_life"] == 30
    assert screen.weights_of(row) == {
        "base": 80, "brought": 0, "suggestions": 0, "theme_fit": 20, "reach": 0, "own_circle": 0,
    }  # fmt: skip
    for wrong, code in (
        ({"base": 90}, "weights.sum"),
        ({"base": 110, "reach": -10}, "weights.negative"),
        ({"luck": 100}, "weights.unknown"),
    ):
        with refused(code):
            work.set_weights(shop, launch, wrong)
    with refused("half_life.range"):
        work.set_half_life(shop, launch, 3)


def test_own_circle_and_their_answer(shop: Shop, launch: int, people: list[int]) -> None:
    work.set_own_circle(shop, people[:2], "friend")
    work.set_would_buy(shop, people[:1], "maybe")
    assert [(row["id"], row["would_buy"]) for row in screen.own_circle(shop, launch)] == [
        (people[0], "maybe"),
        (people[1], ""),
    ]
    with refused("own_circle.outside"):
        work.set_would_buy(shop, people, "yes")
    work.remove_own_circle(shop, people[:1])
    work.set_own_circle(shop, people[:1], "staff")
    assert {row["id"]: row["would_buy"] for row in screen.own_circle(shop, launch)}[people[0]] == ""
