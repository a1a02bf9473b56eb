"""Totals a customer list gave stay beside the single orders a later file brings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seeddesk.store import exports, members
from seeddesk.store.engine import Shop
from seeddesk.store.members_filter import fitting
from seeddesk.store.members_index import MemberIndex
from seeddesk.workflow import imports
from tests.workflow.imports_help import bring, table

PEOPLE = "姓名,手机号,消费次数,消费金额,上次消费时间"
HAND = "订单号,下单时间,实付金额,订单状态,商品名称,姓名,手机号"
WANG, LI, ZHOU = "13911110000", "13911110001", "13911110002"


@pytest.fixture
def typed(shop: Shop, tmp_path: Path) -> Shop:
    bring(
        shop,
        table(
            tmp_path / "people.csv", PEOPLE,
            ["王福", WANG, "", "1.3万", "2026-11-01"], ["李丽", LI, 1, "¥299", "2026-05-01"],
            ["周周", ZHOU, 6, "¥1,888", "2026-10-30"],
        ),
        "members",
    )  # fmt: skip
    return shop


def orders(tmp_path: Path) -> Path:
    return table(
        tmp_path / "orders.csv", HAND,
        ["a1", "2026-10-01 10:00", "357", "交易成功", "霜", "王福", WANG],
        ["a2", "2026-11-02 10:00", "307", "交易成功", "霜", "李丽", LI],
        ["a3", "2026-10-01 10:00", "", "交易成功", "霜", "周周", ZHOU],
    )  # fmt: skip


def test_a_file_of_orders_takes_no_total_away_and_says_so(typed: Shop, tmp_path: Path) -> None:
    with imports.prepare(typed, orders(tmp_path), "orders") as plan:
        assert ("order.totals", {"n": 3, "less": 2}) in plan.warnings
        imports.run(typed, plan)
    people = dict(typed.tuples("SELECT name, id FROM member"))
    assert {name: members.bought(typed, person) for name, person in people.items()} == {
        "王福": (1, 1300000), "李丽": (1, 30700), "周周": (6, 188800),
    }  # fmt: skip
    index = MemberIndex(typed)
    assert [(row["name"], row["orders"], row["cents"]) for row in index.rows(index.ids("", "cents", True))] == [
        ("王福", 1, 1300000), ("周周", 6, 188800), ("李丽", 1, 30700),
    ]  # fmt: skip
    fields, rows = exports.rows(typed, "members")
    at = [field.key for field in fields].index("total_orders")
    assert {row[0]: tuple(row[at : at + 3]) for row in rows} == {
        "王福": (1, 1300000, "2026-11-01"), "李丽": (1, 30700, "2026-11-02"), "周周": (6, 188800, "2026-10-30"),
    }  # fmt: skip
    today = date(2026, 11, 22)
    assert fitting(typed, {"orders": "5"}, today) == {people["周周"]}
    assert fitting(typed, {"last_order": ["2026-10-15", "2026-11-01"]}, today) == {people["王福"], people["周周"]}


def test_a_smaller_total_differs_from_the_shop(typed: Shop, tmp_path: Path) -> None:
    again = table(tmp_path / "again.csv", PEOPLE, ["周周", ZHOU, 6, "¥1,500", ""], ["王福", WANG, "", "2万", ""])
    with imports.prepare(typed, again, "members") as plan:
        found = [(one.member, one.field, one.kept, one.given) for one in plan.conflicts]
        assert found == [("周周", "total_cents", 188800, 150000)]
        assert plan.updated == 1
        imports.take(plan, plan.conflicts[0].row, "total_cents")
        imports.run(typed, plan)
    totals = dict(typed.tuples("SELECT name, total_cents FROM member"))
    assert totals == {"王福": 2000000, "李丽": 29900, "周周": 150000}


def test_an_order_tells_the_source_of_who_has_none(typed: Shop, tmp_path: Path) -> None:
    with typed.change("test.source") as change:
        change.execute("UPDATE member SET source = '展会' WHERE name = '王福'")
    path = table(
        tmp_path / "pdd.csv", HAND + ",平台",
        ["a1", "2026-10-01 10:00", "357", "交易成功", "霜", "王福", WANG, "拼多多"],
        ["a2", "2026-10-02 10:00", "30", "交易成功", "霜", "李丽", LI, "拼多多"],
        ["a3", "2026-10-02 10:00", "30", "交易成功", "霜", "新来的", "13911110009", "淘宝"],
    )  # fmt: skip
    bring(typed, path, "orders")
    sources = "SELECT name, source FROM member"
    assert dict(typed.tuples(sources)) == {"王福": "展会", "李丽": "拼多多", "周周": "", "新来的": "淘宝"}
    typed.undo()
    assert dict(typed.tuples(sources)) == {"王福": "展会", "李丽": "", "周周": ""}
