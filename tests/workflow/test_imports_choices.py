"""What the owner decides at an import: who a row is, and who is right where the file and the shop differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.imports_plan import Conflict
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member
from tests.workflow.imports_help import bring, everything, table

LIST = "姓名,手机号,城市,性别,微信号"


def test_the_file_is_right_where_the_owner_says_so(shop: Shop, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满", "phone": "13800000001", "city": "杭州", "gender": "f"})
    add_member(shop, {"name": "陈墨", "phone": "13800000002", "city": "苏州"})
    path = table(
        tmp_path / "a.csv", LIST, ["林小曼", "13800000001", "上海", "", ""], ["陈墨", "13800000002", "南京", "", ""]
    )
    with imports.prepare(shop, path, "members") as plan:
        assert plan.conflicts == [
            Conflict(2, "林小满", "name", "林小满", "林小曼"),
            Conflict(2, "林小满", "city", "杭州", "上海"),
            Conflict(3, "陈墨", "city", "苏州", "南京"),
        ]
        assert (plan.updated, plan.unchanged) == (0, 2)
        imports.take(plan, 2, "city")
        imports.take(plan, 2, "name")
        imports.take(plan, 2, "name", take=False)
        outcome = imports.run(shop, plan)
        assert outcome.entry and (plan.updated, plan.conflict_count) == (1, 2)
    rows = shop.tuples("SELECT name, city, gender FROM member ORDER BY id")
    assert rows == [("林小满", "上海", "f"), ("陈墨", "苏州", "")]
    shop.undo()
    assert shop.scalar("SELECT city FROM member ORDER BY id") == "杭州"


def test_a_phone_of_somebody_else_is_not_taken(shop: Shop, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满", "phone": "13800000001", "wechat": "xm"})
    add_member(shop, {"name": "陈墨", "phone": "13800000002"})
    path = table(tmp_path / "a.csv", "姓名,微信号,手机号", ["林小满", "xm", "13800000002"])
    with imports.prepare(shop, path, "members") as plan:
        imports.take(plan, 2, "phone")
        imports.run(shop, plan)
    assert shop.tuples("SELECT phone FROM member ORDER BY id") == [("13800000001",), ("13800000002",)]


def test_what_was_decided_of_two_people_holds_for_the_next_file(shop: Shop, tmp_path: Path) -> None:
    lin = add_member(shop, {"name": "林小满", "city": "杭州"})
    add_member(shop, {"name": "陈墨", "city": "苏州"})
    path = table(tmp_path / "a.csv", LIST, ["林小满", "13800000001", "", "", ""], ["陈墨", "13800000002", "", "", ""])
    with imports.prepare(shop, path, "members") as plan:
        assert {pair.row for pair in plan.pairs} == {2, 3}
        imports.decide(plan, 2, lin)
        imports.decide(plan, 3, None)
        imports.run(shop, plan)
    assert shop.tuples("SELECT name, phone FROM member ORDER BY id") == [
        ("林小满", "13800000001"),
        ("陈墨", ""),
        ("陈墨", "13800000002"),
    ]
    before = everything(shop)
    with imports.prepare(shop, path, "members") as plan:
        assert (plan.pair_count, plan.new, plan.updated) == (0, 0, 0)
        assert not imports.run(shop, plan).entry
    assert everything(shop) == before


def test_days_that_do_not_exist_come_back_with_their_rows(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv",
        "姓名,手机号,生日,加入日期",
        ["林小满", "13800000001", "1990年2月30日", "2026-05-01"],
        ["陈墨", "13800000002", "2月30日", "2026/13/1"],
        ["赵一", "13800000003", "不详", "2020/2/21 0:00"],
    )
    plan = bring(shop, path, "members")
    assert [(one.row, one.code, one.column) for one in plan.rejects] == [
        (2, "date.impossible", 2),
        (3, "date.impossible", 3),
    ]
    assert shop.tuples("SELECT name, birthday, joined_on FROM member") == [("赵一", None, "2020-02-21")]


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜", theme="不油", seats=10)


def test_the_stage_of_influencers(shop: Shop, launch: int, tmp_path: Path) -> None:
    head = "博主,平台,主页链接,粉丝,合作状态"
    rows = [
        ["大明星", "微博", "https://weibo.com/x", "1.2亿", ""],
        ["小满说", "抖音", "https://www.douyin.com/u/1", "12.5w", "已联系"],
        ["阿墨", "小红书", "https://www.xiaohongshu.com/1", "1.3万", "谈价中"],
        ["某某", "B站", "", "3,000", "看心情"],
    ]
    path = table(tmp_path / "a.csv", head, *rows)
    plan = bring(shop, path, "influencers", launch_id=launch)
    assert imports.guess_kind(path)[0] == "influencers"
    assert plan.columns[4].problems == {"choice.unknown": 1}
    found = shop.tuples("SELECT name, platform, followers, stage FROM influencer ORDER BY id")
    assert found == [
        ("大明星", "weibo", 120_000_000, "found"),
        ("小满说", "douyin", 125_000, "contacted"),
        ("阿墨", "xiaohongshu", 13_000, "talking"),
        ("某某", "bilibili", 3_000, "found"),
    ]
    rows[0][4], rows[1][4] = "已答应", "合作中"
    with imports.prepare(
        shop, table(tmp_path / "b.csv", head, *rows), "influencers", launch_id=launch
    ) as plan:  # the first stage says nothing, any other is a difference
        assert (plan.updated, plan.conflict_count) == (1, 1)
        assert (plan.conflicts[0].kept, plan.conflicts[0].given) == ("contacted", "active")
        imports.take(plan, 3, "influencer.stage")
        imports.run(shop, plan)
    assert shop.tuples("SELECT stage FROM influencer ORDER BY id LIMIT 2") == [("agreed",), ("active",)]


def test_an_order_with_another_amount_or_day_is_shown(shop: Shop, tmp_path: Path) -> None:
    head = "订单号,下单时间,实付金额,订单状态,商品名称,姓名,手机号"

    def row(number: str, day: str, paid: str, status: str = "已付款") -> list[str]:
        return [number, day, paid, status, "护手霜", "林小满", "13800002231"]

    first = table(tmp_path / "a.csv", head, row("1", "2026-05-01 10:00:07", "98"), row("2", "2026-05-02", "98"))
    bring(shop, first, "orders")
    later = table(
        tmp_path / "b.csv",
        head,
        row("1", "2026-05-01 10:00", "120"),
        row("2", "2026-05-03", "90"),
        ["2", "", "", "", "", "", ""],
    )
    with imports.prepare(shop, later, "orders") as plan:
        assert plan.conflicts == [
            Conflict(2, "1", "order.paid", 9800, 12000),
            Conflict(3, "2", "order.ordered_at", "2026-05-02 00:00:00", "2026-05-03 00:00:00"),
        ]
        imports.take(plan, 3, "order.ordered_at")
        imports.run(shop, plan)
    # A smaller amount is what is left after a refund, a time is not rounded away, blanks take nothing.
    assert shop.tuples("SELECT ordered_at, paid_cents, title FROM shop_order ORDER BY number") == [
        ("2026-05-01 10:00:07", 9800, "护手霜"),
        ("2026-05-03 00:00:00", 9000, "护手霜"),
    ]
