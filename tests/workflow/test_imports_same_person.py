"""A second account of somebody known: name and phone are the same, the platform's id is another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from tests.workflow.imports_help import bring, table

PEOPLE = "姓名,手机号,旺旺号"
HAND = "订单号,下单时间,实付金额,订单状态,姓名,手机号,旺旺号"
PHONE = "13911110001"


def known(shop: Shop, tmp_path: Path, *rows: list[str]) -> None:
    bring(shop, table(tmp_path / "people.csv", PEOPLE, *rows), "members")


def orders(tmp_path: Path, nick: str, name: str = "李丽") -> Path:
    return table(
        tmp_path / "orders.csv", HAND,
        ["a1", "2026-10-01 10:00", "30", "交易成功", name, PHONE, nick],
        ["a2", "2026-10-02 10:00", "40", "交易成功", name, PHONE, nick],
    )  # fmt: skip


def test_an_id_joins_whom_the_phone_finds(shop: Shop, tmp_path: Path) -> None:
    known(shop, tmp_path, ["李丽", PHONE, ""])
    plan = bring(shop, orders(tmp_path, "lili_2"), "orders")
    assert (plan.members_new, plan.pair_count) == (0, 0)
    assert shop.tuples("SELECT platform, value FROM identity") == [("taobao", "lili_2")]


@pytest.mark.parametrize("namesakes", [0, 5])
def test_another_id_of_the_same_name_and_phone_is_asked(shop: Shop, tmp_path: Path, namesakes: int) -> None:
    others = [["李丽", f"1391111100{n}", f"other{n}"] for n in range(namesakes)]
    known(shop, tmp_path, ["李丽", PHONE, "lili"], *others)
    path = orders(tmp_path, "lili_2")
    with imports.prepare(shop, path, "orders") as plan:
        assert [(pair.member_id, pair.row) for pair in plan.pairs] == [(1, 2)]
        assert plan.as_json()["unsure"] == 1
        imports.decide(plan, 2, 1)
        imports.run(shop, plan)
    assert plan.members_new == 0
    assert shop.tuples("SELECT value FROM identity WHERE member_id = 1 ORDER BY id") == [("lili",), ("lili_2",)]
    assert shop.tuples("SELECT DISTINCT member_id FROM shop_order") == [(1,)]
    again = bring(shop, path, "orders")
    assert (again.new, again.updated, again.pair_count) == (0, 0, 0)


def test_a_customer_list_asks_as_well(shop: Shop, tmp_path: Path) -> None:
    known(shop, tmp_path, ["李丽", PHONE, "lili"])
    with imports.prepare(shop, table(tmp_path / "b.csv", PEOPLE, ["李丽", PHONE, "lili_2"]), "members") as plan:
        assert plan.pair_count == 1
        imports.decide(plan, plan.pairs[0].row, 1)
        imports.run(shop, plan)
    assert shop.scalar("SELECT count(*) FROM member") == 1
    assert shop.tuples("SELECT value FROM identity ORDER BY id") == [("lili",), ("lili_2",)]


def test_another_name_with_the_phone_is_nobody_known(shop: Shop, tmp_path: Path) -> None:
    known(shop, tmp_path, ["李丽", PHONE, "lili"])
    assert bring(shop, orders(tmp_path, "mama", "张妈妈"), "orders").pair_count == 0
