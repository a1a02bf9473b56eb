"""Launches: made, changed, archived, each undoable; wrong values are refused with their reason."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.launches import launch, launches, shop_name
from seeddesk.workflow.launches import archive_launch, create_launch, rename_shop, restore_launch, update_launch

DAY = dt.date(2026, 5, 21)


def test_a_launch_is_kept_as_entered_and_undone(shop: Shop) -> None:
    made = create_launch(
        shop,
        "  Hand cream 2.0 ",
        started_on=DAY,
        does="soft hands",
        for_whom="nurses",
        like_what="a water gel",
        theme="dry season",
        price_cents=9800,
        margin=55.5,
        use_frequency="daily",
        buy_frequency="monthly",
        seats=60,
    )
    row = launch(shop, made)
    assert row is not None
    assert (row["name"], row["started_on"], row["price_cents"], row["margin"], row["seats"], row["archived"]) == (
        "Hand cream 2.0",
        "2026-05-21",
        9800,
        55.5,
        60,
        0,
    )
    assert shop.undo().key == "launch.create"
    assert launches(shop, archived=None) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": " "}, "launch.name"),
        ({"name": "lip BALM"}, "launch.name_taken"),
        ({"price_cents": -1}, "launch.price"),
        ({"margin": 100.1}, "launch.margin"),
        ({"margin": -0.1}, "launch.margin"),
        ({"seats": 0}, "launch.seats"),
        ({"seats": 10_001}, "launch.seats"),
        ({"seats": None}, "launch.seats"),
        ({"seats": True}, "launch.seats"),
        ({"price_cents": True}, "launch.price"),
        ({"unit_cost_cents": False}, "launch.cost"),
        ({"use_frequency": "hourly"}, "launch.frequency"),
    ],
)
def test_wrong_values_change_nothing(shop: Shop, fields: dict[str, Any], code: str) -> None:
    create_launch(shop, "Lip balm", started_on=DAY)
    made = create_launch(shop, "Hand cream", started_on=DAY)
    before = launches(shop)
    for action in (
        lambda: update_launch(shop, made, **fields),
        lambda: create_launch(shop, **{"name": "New", **fields}),
    ):
        with pytest.raises(UserError) as caught:
            action()
        assert caught.value.code == code
    assert launches(shop) == before


@pytest.mark.parametrize(
    "fields", [{"seats": 1}, {"seats": 10_000}, {"margin": 0}, {"margin": 100}, {"price_cents": 0}]
)
def test_the_edges_are_allowed(shop: Shop, fields: dict[str, Any]) -> None:
    made = create_launch(shop, "Hand cream", **fields)
    update_launch(shop, made, name="hand CREAM")  # its own name is not taken


def test_archive_and_back(shop: Shop) -> None:
    made = create_launch(shop, "Hand cream", started_on=DAY)
    archive_launch(shop, made)
    assert launches(shop) == []
    assert [row["id"] for row in launches(shop, archived=True)] == [made]
    restore_launch(shop, made)
    assert [row["id"] for row in launches(shop)] == [made]
    with pytest.raises(UserError, match=r"launch\.missing"):
        archive_launch(shop, 999)


def test_newest_first(shop: Shop) -> None:
    old = create_launch(shop, "Old", started_on=dt.date(2026, 1, 1))
    new = create_launch(shop, "New", started_on=dt.date(2026, 5, 1))
    assert [row["id"] for row in launches(shop)] == [new, old]


def test_the_shop_is_renamed(shop: Shop) -> None:
    rename_shop(shop, " 小满手作 & Co ")
    assert shop_name(shop) == "小满手作 & Co"
    shop.undo()
    assert shop_name(shop) == "小满手作"
    with pytest.raises(UserError, match=r"shop\.name"):
        rename_shop(shop, "  ")
