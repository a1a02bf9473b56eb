# ruff: noqa: E501  rows of files read better unbroken
"""Orders: lines before their orders, orders with a row nobody can read, buyers whom the platform hides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seeddesk.store.engine import Shop
from tests.workflow.imports_help import bring, everything, table

ITEMS = "订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码"
REPORT = "订单编号,买家会员名,买家应付货款,买家实际支付金额,订单状态,订单创建时间,宝贝总数量,卖家服务费"
HAND = "订单号,下单时间,实付金额,订单状态,商品名称,数量,姓名,手机号"
DOUYIN = "主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,省,市,订单提交时间,支付完成时间,订单状态,达人ID,售后状态"


def orders(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.tuples(
        "SELECT number, status, paid_cents, quantity, title, member_id IS NOT NULL FROM shop_order ORDER BY number"
    )


def test_lines_may_come_before_their_orders(shop: Shop, tmp_path: Path) -> None:
    items = table(
        tmp_path / "items.csv", ITEMS,
        ['="11"', "桂花护手霜", "35", "1", "", "桂花", "", "", "交易成功", ""],
        ['="12"', "香皂", "9.90", "2", "", "", "", "", "交易成功", ""],
        ['="11"', "原味护手霜", "25", "1", "", "原味", "", "", "交易成功", ""],
    )  # fmt: skip
    plan = bring(shop, items, "orders")
    assert (plan.new, plan.joined, plan.rejected, plan.members_new) == (2, 1, 0, 0)
    assert plan.warnings == [("order.lines_only", {"n": 2})]
    # Nobody is known to have bought or paid: they wait, and count for nothing.
    assert orders(shop) == [
        ("11", "unpaid", None, None, "桂花护手霜，原味护手霜", 0), ("12", "unpaid", None, None, "香皂", 0),
    ]  # fmt: skip
    before = everything(shop)
    assert bring(shop, items, "orders").updated == 0
    assert everything(shop) == before
    report = table(
        tmp_path / "orders.csv", REPORT,
        ['="11"', "tb_lin", "60", "60", "交易成功", "2026-05-01 10:00:00", "2", "0"],
        ['="12"', "tb_chen", "19.80", "19.80", "交易关闭", "2026-05-01 10:00:00", "2", "0"],
    )  # fmt: skip
    plan = bring(shop, report, "orders")
    assert (plan.new, plan.updated, plan.members_new) == (0, 2, 2)
    assert orders(shop) == [
        ("11", "paid", 6000, 2, "桂花护手霜，原味护手霜", 1), ("12", "closed", 1980, 2, "香皂", 1),
    ]  # fmt: skip
    lines = shop.tuples("SELECT title, quantity, price_cents FROM order_item ORDER BY price_cents")
    assert lines == [("香皂", 2, 990), ("原味护手霜", 1, 2500), ("桂花护手霜", 1, 3500)]
    before = everything(shop)
    for path in (items, report):
        bring(shop, path, "orders")
    assert everything(shop) == before


def test_an_order_with_an_unreadable_row_is_left_out_whole_and_comes_in_whole(shop: Shop, tmp_path: Path) -> None:
    def row(number: str, at: int, paid: str) -> list[str]:
        return [f"\t{number}", f"\t{number}{at}", f"护手霜{at}", "", "1", "-", paid, "0", "林小满", "13800002231", "浙江省", "杭州市",
                "2026-05-01 10:00:00", "2026-05-01 10:01:00", "已完成", "-", "-"]  # fmt: skip

    rows = [row("1", 1, "10"), row("1", 2, "约20"), row("1", 3, "30"), row("2", 1, "5")]
    plan = bring(shop, table(tmp_path / "a.csv", DOUYIN, *rows), "orders")
    assert [(one.row, one.code, one.column) for one in plan.rejects] == [
        (2, "order.other_row", None), (3, "money.unreadable", 6), (4, "order.other_row", None),
    ]  # fmt: skip
    assert orders(shop) == [("2", "paid", 500, 1, "护手霜1", 1)]
    assert (plan.new, plan.joined) == (1, 0)
    rows[1][6] = "20"
    bring(shop, table(tmp_path / "mended.csv", DOUYIN, *rows[:3]), "orders")
    assert orders(shop)[0] == ("1", "paid", 6000, 3, "护手霜1，护手霜2，护手霜3", 1)


def test_rows_that_go_on_with_an_unreadable_order_join_no_other(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", "订单编号,买家公司名,买家会员名,卖家公司名,货品总价(元),实付款(元),订单状态,订单创建时间,货品标题,单价(元),数量,Offer ID",
        ["1", "", "b1", "", "10", "10", "交易成功", "2026-05-01 10:00:00", "杯子", "10", "1", ""],
        ["2", "", "b2", "", "10", "十块", "交易成功", "2026-05-01 10:00:00", "碟子", "5", "1", ""],
        ["", "", "", "", "", "", "", "", "勺子", "5", "1", ""],
        ["3", "", "b3", "", "10", "10", "交易成功", "2026-05-01 10:00:00", "碗", "10", "1", ""],
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert [(one.row, one.code) for one in plan.rejects] == [(3, "money.unreadable"), (4, "order.other_row")]
    assert [row[4] for row in orders(shop)] == ["杯子", "碗"]


def test_hidden_buyers_are_nobody_and_never_one_person(shop: Shop, tmp_path: Path) -> None:
    def row(number: int, name: str, phone: str) -> list[str]:
        return [f"\t{number}", f"\t{number}", "护手霜", "", "1", "-", "10", "0", name, phone, "-", "-",
                f"2026-05-{number:02} 10:00:00", f"2026-05-{number:02} 10:01:00", "已完成", "-", "-"]  # fmt: skip

    path = table(
        tmp_path / "a.csv", DOUYIN,
        row(1, "##x7Gd密文##", "$$b3Q=$1$$"), row(2, "林**", "1**********"), row(3, "林**", "1**********"), row(4, "***", ""),
        row(5, "陈墨", "138****0001"), row(6, "陈墨", "138****0001"), row(7, "陈墨", "138****0002"),
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert (plan.new, plan.members_new) == (7, 2)
    assert ("order.no_buyer", {"n": 4}) in plan.warnings
    assert plan.columns[8].problems == {"cell.hidden": 2}
    assert plan.columns[9].problems["cell.hidden"] == 1
    assert shop.tuples(
        "SELECT name, phone_masked, count(o.id) FROM member m JOIN shop_order o ON o.member_id = m.id GROUP BY m.id"
    ) == [("陈墨", "138****0001", 2), ("陈墨", "138****0002", 1)]
    before = everything(shop)
    bring(shop, path, "orders")
    assert everything(shop) == before


def test_the_better_column_is_taken_wherever_it_stands(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", "金额,收货人,时间,订单金额,姓名,实付金额,下单时间,订单号",
        ["30", "代收点", "2026-06-01", "20", "林小满", "10", "2026-05-01", "1"],
    )  # fmt: skip
    bring(shop, path, "orders")
    assert shop.tuples("SELECT paid_cents, ordered_at FROM shop_order") == [(1000, "2026-05-01 00:00:00")]
    assert shop.tuples("SELECT name FROM member") == [("林小满",)]


def test_cancelled_shopify_orders_do_not_count(shop: Shop, tmp_path: Path) -> None:
    head = "Name,Email,Financial Status,Paid at,Fulfillment Status,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Shipping Name,Cancelled at,Refunded Amount"
    path = table(
        tmp_path / "a.csv", head,
        ["#1", "a@b.com", "paid", "2026-05-01 10:00:00 +0800", "", "10", "10", "2026-05-01 10:00:00 +0800", "1", "Soap", "10", "A", "", "2026-05-02 10:00:00 +0800", "0.00"],
        ["#2", "a@b.com", "partially_refunded", "2026-05-01 10:00:00 +0800", "", "10", "10", "2026-05-01 10:00:00 +0800", "1", "Soap", "10", "A", "", "", "4.00"],
    )  # fmt: skip
    bring(shop, path, "orders")
    assert [row[:3] for row in orders(shop)] == [("#1", "closed", 1000), ("#2", "paid", 600)]
