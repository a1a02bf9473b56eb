# ruff: noqa: E501  rows of files read better unbroken
"""Orders from every platform's file: one order once, lines joined, states kept, buyers found."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from tests.workflow.imports_help import SAMPLES, bring, counts, everything, table

TAOBAO = SAMPLES / "orders/taobao_ExportOrderList_gb18030.csv"
TMALL = SAMPLES / "orders/tmall_54_columns.xls"


def orders(shop: Shop) -> list[dict[str, object]]:
    return shop.rows("SELECT * FROM shop_order ORDER BY id")


def states(shop: Shop) -> dict[str, int]:
    return dict(shop.tuples("SELECT status, count(*) FROM shop_order GROUP BY status"))  # type: ignore[arg-type]


def test_taobao_sample(shop: Shop) -> None:
    plan = bring(shop, TAOBAO, "orders")
    assert (plan.format, plan.confidence, plan.table.encoding) == ("taobao.orders", 1.0, "GB18030")
    assert counts(plan) == (2660, 2660, 0, 0, 0, 0)
    assert plan.members_new == 1817
    # 627 are closed in the file, 31 of them after a refund; who did not pay yet does not count either.
    assert states(shop) == {"paid": 2031, "closed": 596, "refunded": 31, "unpaid": 2}
    first = orders(shop)[0]
    assert (first["number"], first["platform"], first["paid_cents"]) == ("123456789000000000", "taobao", 26800)
    assert (first["ordered_at"], first["paid_at"]) == ("2018-09-28 14:01:00", "2018-09-28 14:51:00")
    buyer = shop.one("SELECT * FROM member WHERE id = ?", (first["member_id"],))
    assert buyer is not None
    assert (buyer["name"], buyer["phone"], buyer["province"], buyer["city"]) == (
        "郑小测",
        "13400001618",
        "上海",
        "上海",
    )
    assert shop.scalar("SELECT value FROM identity WHERE member_id = ?", (first["member_id"],)) == "测试买家1618"
    assert shop.scalar("SELECT count(*) FROM member WHERE phone LIKE '%''%' OR note != ''") == 0


def test_every_dress_of_the_same_orders_is_the_same_orders(shop: Shop) -> None:
    bring(shop, TAOBAO, "orders")
    before = everything(shop)
    for path in (TAOBAO, SAMPLES / "orders/taobao_ExportOrderList_rawquotes.csv"):
        plan = bring(shop, path, "orders")
        assert (plan.new, plan.updated, plan.members_new, plan.members_updated) == (0, 0, 0, 0)
    assert everything(shop) == before
    # The 54 columns have no order numbers, but what was given back.
    plan = bring(shop, TMALL, "orders")
    assert (plan.new, plan.members_new, plan.rejected) == (0, 0, 0)
    assert plan.updated == shop.scalar("SELECT count(*) FROM shop_order") - plan.unchanged
    assert len(orders(shop)) == 2660
    before = everything(shop)
    assert bring(shop, TMALL, "orders").updated == 0
    assert everything(shop) == before


def test_numbers_come_later(shop: Shop) -> None:
    plan = bring(shop, TMALL, "orders")
    assert counts(plan) == (2660, 2660, 0, 0, 0, 0)
    assert ("order.no_number", {"n": 2660}) in plan.warnings
    before = everything(shop)
    assert bring(shop, TMALL, "orders").new == 0
    assert everything(shop) == before
    plan = bring(shop, TAOBAO, "orders")
    assert (plan.new, plan.updated) == (0, 2660)
    assert shop.scalar("SELECT count(*) FROM shop_order WHERE number LIKE '~%'") == 0


def test_pinduoduo_sample_names_no_buyers(shop: Shop) -> None:
    plan = bring(shop, SAMPLES / "orders/pinduoduo.csv", "orders")
    assert counts(plan) == (3, 3, 0, 0, 0, 0)
    assert plan.warnings == [("order.no_buyer", {"n": 3})]
    assert [(o["ordered_at"], o["paid_cents"], o["status"], o["member_id"]) for o in orders(shop)] == [
        ("2026-05-17 00:00:00", 1780, "paid", None),
        ("2026-05-01 00:00:00", 1780, "paid", None),
        ("2026-06-01 00:03:00", 1780, "paid", None),
    ]
    assert bring(shop, SAMPLES / "orders/pinduoduo.csv", "orders").new == 0


def test_items_with_lost_digits_are_rejected(shop: Shop) -> None:
    plan = bring(shop, SAMPLES / "orders/taobao_items.csv", "orders")
    assert counts(plan) == (5, 0, 0, 0, 0, 5)
    assert {(reject.code, reject.column) for reject in plan.rejects} == {("id.digits_lost", 0)}


def test_items_join_their_orders(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(
        tmp_path / "orders.csv", "订单编号,买家会员名,买家应付货款,买家实际支付金额,订单状态,订单创建时间,宝贝总数量,卖家服务费",
        ['="11"', "tb_lin", "60", "60", "交易成功", "2026-05-01 10:00:00", "2", "0"],
    ), "orders")  # fmt: skip
    items = table(
        tmp_path / "items.csv", "订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码",
        ['="11"', "桂花护手霜", "35", "1", "", "香味：桂花", "", "", "交易成功", ""],
        ['="11"', "原味护手霜", "25", "1", "", "香味：原味", "", "", "交易成功", ""],
        ['="12"', "原味护手霜", "25", "1", "", "香味：原味", "", "", "交易成功", ""],
    )  # fmt: skip
    plan = bring(shop, items, "orders")
    assert (plan.updated, plan.joined, plan.new, plan.rejected) == (1, 1, 1, 0)
    assert plan.warnings == [("order.lines_only", {"n": 1})]
    found = shop.tuples("SELECT title, variant, quantity, price_cents FROM order_item ORDER BY order_id, id")
    assert found == [
        ("桂花护手霜", "香味：桂花", 1, 3500), ("原味护手霜", "香味：原味", 1, 2500), ("原味护手霜", "香味：原味", 1, 2500),
    ]  # fmt: skip
    before = everything(shop)
    assert bring(shop, items, "orders").updated == 0
    assert everything(shop) == before


DOUYIN = "主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,省,市,订单提交时间,支付完成时间,订单状态,达人ID,售后状态"


def test_douyin_lines_of_one_order(shop: Shop, tmp_path: Path) -> None:
    tab = "\t"
    path = table(
        tmp_path / "douyin.csv", DOUYIN,
        [f"{tab}4900000000000000001", f"{tab}1", "桂花护手霜", "桂花", "2", "-", "59.80", "0", "林**", "1**********1", "浙江省", "杭州市",
         "2026-05-01 10:00:00", "2026-05-01 10:01:00", "已完成", "-", "-"],
        [f"{tab}4900000000000000001", f"{tab}2", "原味护手霜", "原味", "1", "-", "20.00", "0", "林**", "1**********1", "浙江省", "杭州市",
         "2026-05-01 10:00:00", "2026-05-01 10:01:00", "已完成", "-", "-"],
        [f"{tab}4900000000000000002", f"{tab}3", "原味护手霜", "原味", "1", "-", "20.00", "0", "陈", "13800002232", "浙江省", "杭州市",
         "2026-05-02 10:00:00", "-", "已关闭", "-", "-"],
        [f"{tab}4900000000000000003", f"{tab}4", "原味护手霜", "原味", "1", "-", "20.00", "0", "陈", "13800002232", "浙江省", "杭州市",
         "2026-05-03 10:00:00", "2026-05-03 10:01:00", "已完成", "-", "退款成功"],
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert plan.format == "douyin.orders"
    assert (plan.new, plan.joined, plan.rejected) == (3, 1, 0)
    first, second, third = orders(shop)
    assert (first["number"], first["paid_cents"], first["quantity"]) == ("4900000000000000001", 7980, 3)
    assert (first["title"], second["status"], third["status"]) == ("桂花护手霜，原味护手霜", "closed", "refunded")
    assert second["member_id"] == third["member_id"] != first["member_id"]
    assert len(shop.tuples("SELECT * FROM order_item WHERE order_id = 1")) == 2
    before = everything(shop)
    bring(shop, path, "orders")
    assert everything(shop) == before


def test_1688_rows_that_go_on(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", "订单编号,买家公司名,买家会员名,卖家公司名,卖家会员名,货品总价(元),运费(元),实付款(元),订单状态,订单创建时间,货品标题,单价(元),数量,Offer ID",
        ["77", "小满商行", "lin_1688", "x", "y", "100", "0", "100", "交易成功", "2026-05-01 10:00:00", "空瓶", "5", "10", "1"],
        ["", "", "", "", "", "", "", "", "", "", "标签纸", "1", "50", "2"],
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert (plan.format, plan.new, plan.joined) == ("1688.orders", 1, 1)
    assert (orders(shop)[0]["paid_cents"], orders(shop)[0]["quantity"]) == (10000, 60)
    assert len(shop.tuples("SELECT * FROM order_item")) == 2
    assert shop.tuples("SELECT platform, value FROM identity") == [("1688", "lin_1688")]


def test_shopify_lines_repeat_only_the_name(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv",
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,"
        "Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Shipping Name,Refunded Amount",
        ["#1001", "Ann@x.com", "paid", "2026-05-01 10:00:00 +0800", "fulfilled", "USD", "30", "0", "0", "30.00", "MUM10",
         "2026-05-01 09:58:00 +0800", "1", "Osmanthus", "20", "Ann Lee", "Ann Lee", "0.00"],
        ["#1001", "Ann@x.com", "", "", "", "", "", "", "", "", "", "2026-05-01 09:58:00 +0800", "2", "Cedar", "5", "", "", ""],
        ["#1002", "ann@x.com", "partially_refunded", "2026-05-02 10:00:00 +0800", "fulfilled", "USD", "30", "0", "0", "30.00", "",
         "2026-05-02 09:58:00 +0800", "1", "Cedar", "30", "Ann Lee", "Ann Lee", "10.00"],
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert (plan.format, plan.new, plan.joined, plan.members_new) == ("shopify.orders", 2, 1, 1)
    first, second = orders(shop)
    assert (first["paid_cents"], first["quantity"], first["promo_code"]) == (3000, 3, "MUM10")
    assert (second["paid_cents"], second["status"]) == (2000, "paid")
    assert shop.scalar("SELECT name || email FROM member") == "Ann Leeann@x.com"


@pytest.mark.parametrize(
    ("headers", "row", "name"),
    [
        ("订单编号,订单状态,商品型号,商品件数,收货人/提货人姓名,收货人/提货人手机号,收货/提货详细地址,下单模板信息,买家留言,卖家备注",
         ["801", "已完成", "桂花", "2", "林小满", "13800002231", "浙江省杭州市西湖区1号", "", "要快", ""], "weidian.orders"),
        ("订单号,订单状态,订单创建时间,买家付款时间,全部商品名称,商品种类数,订单商品总件数,订单实付金额,收货人/提货人,收货人手机号/提货人手机号,收货人省份,收货人城市,商家订单备注,归属店铺",
         ["E2026", "交易完成", "2026-05-01 10:00:00", "2026-05-01 10:01:00", "护手霜", "1", "1", "98.00", "林小满", "13800002231", "浙江省", "杭州市", "", ""],
         "youzan.orders"),
        ("Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),Order Total Amount,Payment Method Title,Item Name,Quantity,Item Cost",
         ["55", "wc-completed", "2026-05-01 10:00", "", "小满", "林", "a@b.com", "13800002231", "98.00", "Card", "Cream", "1", "98"], "woocommerce.orders"),
        ("订单号,下单时间,付款时间,实付金额,订单状态,商品名称,数量,姓名,手机号,淘宝账号,优惠码,平台,订单备注",
         ["1", "2026-05-01 20:15", "", "98", "已付款", "护手霜", "2", "林小满", "13800002231", "", "", "微信", ""], "own.orders"),
        ("日期,单号,客户,电话,商品,金额", ["2026/5/1", "A1", "林小满", "138 0000 2231", "护手霜", "¥98.00"], "generic.orders"),
    ],
)  # fmt: skip
def test_other_formats(shop: Shop, tmp_path: Path, headers: str, row: list[str], name: str) -> None:
    plan = bring(shop, table(tmp_path / "a.csv", headers, row), "orders")
    assert (plan.format, plan.new, plan.rejected, plan.members_new) == (name, 1, 0, 1)
    member = shop.rows("SELECT * FROM member")[0]
    assert (member["name"], member["phone"]) == ("林小满", "13800002231")
    assert orders(shop)[0]["status"] == "paid"
    assert orders(shop)[0]["paid_cents"] in (9800, None)
    before = everything(shop)
    bring(shop, tmp_path / "a.csv", "orders")
    assert everything(shop) == before


HAND = "订单号,下单时间,实付金额,订单状态,商品名称,姓名,手机号"


def test_rows_without_what_an_order_needs(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", HAND,
        ["1", "2026-05-01", "约98", "已付款", "护手霜", "林", "13800002231"],
        ["2", "昨天", "98", "已付款", "护手霜", "林", "13800002231"],
        ["1.37E+14", "2026-05-01", "98", "已付款", "护手霜", "林", "13800002231"],
        ["", "", "98", "已付款", "护手霜", "林", "13800002231"],
        ["5", "2026-05-01", "#N/A", "已付款", "护手霜", "林", "13800002231"],
        ["6", "2026-05-01", "98", "已付款", "护手霜", "林", "13800002231"],
    )  # fmt: skip
    plan = bring(shop, path, "orders")
    assert [(reject.row, reject.code, reject.column) for reject in plan.rejects] == [
        (2, "money.unreadable", 2), (3, "date.unreadable", 1), (4, "id.digits_lost", 0), (5, "order.no_number", 0),
        (6, "cell.error", 2),
    ]  # fmt: skip
    assert [order["number"] for order in orders(shop)] == ["6"]


def test_states_move_on_and_amounts_are_filled(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "a.csv", HAND, ["1", "2026-05-01", "", "待付款", "", "林", "13800002231"]), "orders")
    plan = bring(
        shop,
        table(tmp_path / "b.csv", HAND, ["1", "2026-05-01", "98", "已付款", "护手霜", "林", "13800002231"]),
        "orders",
    )
    assert (plan.updated, plan.statuses["paid"]) == (1, 1)
    plan = bring(shop, table(tmp_path / "c.csv", HAND, ["1", "", "", "待付款", "", "", ""]), "orders")
    assert (plan.updated, plan.unchanged) == (0, 1)
    order = orders(shop)[0]
    assert (order["status"], order["paid_cents"], order["title"]) == ("paid", 9800, "护手霜")
    bring(
        shop,
        table(tmp_path / "d.csv", HAND, ["1", "2026-05-01", "98", "已退款", "护手霜", "林", "13800002231"]),
        "orders",
    )
    assert orders(shop)[0]["status"] == "refunded"


def test_buyers_are_members_the_shop_knows(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "m.csv", "姓名,手机号", ["林小满", "13800002231"]), "members")
    plan = bring(
        shop,
        table(tmp_path / "a.csv", HAND, ["1", "2026-05-01", "98", "已付款", "霜", "小满", "13800002231"]),
        "orders",
    )
    assert (plan.members_new, plan.conflict_count) == (0, 0)
    assert orders(shop)[0]["member_id"] == 1
    assert shop.scalar("SELECT name FROM member") == "林小满"


def test_orders_with_only_a_name(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "m.csv", "姓名,手机号", ["林小满", "13800002231"]), "members")
    path = table(
        tmp_path / "a.csv", "日期,客户,商品,金额",
        ["2026-05-01", "林小满", "护手霜", "98"], ["2026-05-02", "林小满", "护手霜", "98"], ["2026-05-02", "陈", "护手霜", "98"],
    )  # fmt: skip
    with imports.prepare(shop, path, "orders") as plan:
        assert (plan.new, plan.members_new) == (3, 2)
        assert [(pair.row, pair.member_id) for pair in plan.pairs] == [(2, 1)]
        imports.decide(plan, 2, 1)
        imports.run(shop, plan)
    assert [order["member_id"] for order in orders(shop)] == [1, 1, 2]
    before = everything(shop)
    again = bring(shop, path, "orders")
    assert (again.new, again.updated, again.members_new) == (0, 0, 0)
    assert everything(shop) == before


def test_the_same_row_twice_is_a_duplicate(shop: Shop, tmp_path: Path) -> None:
    row = ["1", "2026-05-01", "98", "已付款", "护手霜", "林", "13800002231"]
    plan = bring(shop, table(tmp_path / "a.csv", HAND, row, row), "orders")
    assert counts(plan) == (2, 1, 0, 0, 1, 0)
    assert orders(shop)[0]["paid_cents"] == 9800
    # Two people who bought the same at the same time without a number are two orders.
    plan = bring(
        shop,
        table(
            tmp_path / "b.csv", "日期,客户,商品,金额", ["2026-05-01", "甲", "霜", "9"], ["2026-05-01", "乙", "霜", "9"]
        ),
        "orders",
    )
    assert plan.new == 2


def test_undo_takes_orders_and_buyers_back(shop: Shop) -> None:
    before = everything(shop)
    bring(shop, TAOBAO, "orders")
    assert sum(entry.key == "import.orders" for entry in shop.history()) == 1
    shop.undo()
    after = everything(shop)
    del before["history"], after["history"]
    assert after == before
