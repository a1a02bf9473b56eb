# ruff: noqa: E501  rows of files read better unbroken
"""Files are recognised from their headers, in any order, with extras and gaps."""

from __future__ import annotations

import random

import pytest

from seeddesk.exchange.fields import BY_KEY, FIELDS, bare_key, header_key
from seeddesk.exchange.formats import FORMATS, format_names, guess_as, recognise, signature
from seeddesk.exchange.platforms import PLATFORM_FORMATS

# Headers as the platforms write them, each with what must be stored where.
REAL: dict[str, tuple[str, dict[str, str]]] = {
    "taobao.orders": (
        "订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,"
        "收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,"
        "店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单",
        {"订单编号": "order.number", "买家会员名": "id.taobao", "买家实际支付金额": "order.paid", "收货地址 ": "address",
         "联系手机": "phone", "订单付款时间 ": "order.paid_at", "订单关闭原因": "order.close_reason"},
    ),
    "taobao.items": (
        "订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码",
        {"订单编号": "order.number", "标题": "order.title", "价格": "item.price", "购买数量": "order.quantity"},
    ),
    "pinduoduo.orders": (
        "订单成交时间,商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),"
        "商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家备注,售后状态,快递单号,快递公司",
        {"订单号": "order.number", "用户实付金额(元)": "order.paid", "售后状态": "order.after_sale"},
    ),
    "douyin.orders": (
        "主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,省,市,订单提交时间,支付完成时间,订单状态,达人ID",
        {"主订单编号": "order.number", "订单应付金额": "order.paid", "收件人": "name", "收件人手机号": "phone"},
    ),
    "1688.orders": (
        "订单编号,买家公司名,买家会员名,卖家公司名,卖家会员名,货品总价(元),运费(元),涨价或折扣(元),实付款(元),订单状态,订单创建时间,订单付款时间,"
        "收货人姓名,收货地址,联系手机,货品标题,单价(元),数量",
        {"买家会员名": "id.1688", "实付款(元)": "order.paid", "货品标题": "order.title"},
    ),
    "weidian.orders": (
        "订单编号,订单状态,商品型号,商品件数,收货人/提货人姓名,收货人/提货人手机号,收货/提货详细地址,下单模板信息,买家留言,卖家备注",
        {"订单编号": "order.number", "收货人/提货人姓名": "name", "收货人/提货人手机号": "phone"},
    ),
    "youzan.orders": (
        "订单号,订单状态,订单创建时间,买家付款时间,全部商品名称,商品种类数,订单商品总件数,订单实付金额,收货人/提货人,收货人手机号/提货人手机号,"
        "收货人省份,收货人城市,商家订单备注,分销员,分销员,归属店铺",
        {"订单实付金额": "order.paid", "收货人/提货人": "name", "买家付款时间": "order.paid_at"},
    ),
    "youzan.customers": (
        "客户姓名,客户昵称,客户手机号,客户生日,客户性别,标签,是否会员,成长值,消费次数,消费金额,累计退款金额,上次消费时间,来源渠道,来源方式,成为客户时间,",
        {"客户手机号": "phone", "消费次数": "total_orders", "消费金额": "total_cents", "成为客户时间": "joined_on"},
    ),
    "shopify.customers": (
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address City,Phone,"
        "Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags",
        {"Customer ID": "id.shopify", "First Name": "name.first", "Total Spent": "total_cents", "Tags": "tags"},
    ),
    "shopify.orders": (
        "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,"
        "Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Shipping Name,Phone",
        {"Name": "order.number", "Total": "order.paid", "Discount Code": "order.promo_code", "Billing Name": "name"},
    ),
    "woocommerce.orders": (
        "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),"
        "Order Total Amount,Payment Method Title,SKU,Item Name,Quantity,Item Cost,Coupon Code",
        {"Order Number": "order.number", "Email (Billing)": "email", "Order Total Amount": "order.paid"},
    ),
    "woocommerce.customers": (
        "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code",
        {"Username": "id.woo", "Total Spend": "total_cents", "Orders": "total_orders"},
    ),
    "hubspot.contacts": (
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Marketing contact status,Create Date",
        {"Record ID": "id.hubspot", "Phone Number": "phone", "Create Date": "joined_on"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_real_headers(name: str) -> None:
    text, wanted = REAL[name]
    headers = text.split(",")
    guess = recognise(headers)[0]
    assert guess.format == name
    assert guess.confidence >= 0.7
    stored = {headers[index]: field for index, field in guess.mapping.items()}
    assert {header: stored.get(header) for header in wanted} == wanted


@pytest.mark.parametrize("name", REAL)
def test_order_extras_and_gaps_do_not_matter(name: str) -> None:
    rng = random.Random(name)
    headers = REAL[name][0].split(",")
    for _ in range(20):
        mixed = headers[:]
        rng.shuffle(mixed)
        mixed = mixed[: max(4, len(mixed) - 2)]
        mixed += ["我自己加的一列", "另一列"]
        rng.shuffle(mixed)
        guess = recognise(mixed)[0]
        assert guess.format == name, (mixed, [(g.format, g.confidence) for g in recognise(mixed)[:3]])


def test_more_gaps_less_sure() -> None:
    headers = REAL["taobao.orders"][0].split(",")
    whole, half = recognise(headers)[0], recognise([*headers[:12], "a", "b", "c"])[0]
    assert whole.confidence == 1.0
    assert half.confidence < whole.confidence


def test_what_owners_type() -> None:
    guess = recognise(["＊姓名 ", "手机号（必填）", "微 信 号", "消费金额(元)", "备注", "说明", "身高"])[0]
    assert guess.format == "generic.members"
    assert guess.mapping == {0: "name", 1: "phone", 2: "wechat", 3: "total_cents", 4: "note", 5: "note"}
    orders = recognise(["日期", "单号", "客户", "商品", "数量", "金额（元）"])[0]
    assert orders.kind == "orders"
    assert set(orders.mapping.values()) == {
        "order.ordered_at", "order.number", "name", "order.title", "order.quantity", "order.paid",
    }  # fmt: skip


def test_a_later_version_with_a_known_word_more() -> None:
    headers = [*REAL["youzan.customers"][0].split(","), "微信号"]
    assert recognise(headers)[0].mapping[len(headers) - 1] == "wechat"


def test_kind_narrows_and_format_can_be_forced() -> None:
    headers = REAL["taobao.orders"][0].split(",")
    assert recognise(headers, "members")[0].format == "generic.members"
    forced = guess_as(headers, "generic.orders")
    assert forced is not None and forced.format == "generic.orders"
    assert guess_as(headers, "no.such") is None
    assert "taobao.orders" in format_names()


def test_unknown_headers_give_no_confidence() -> None:
    assert recognise(["甲", "乙", "丙"])[0].confidence == 0.0


def test_reasons_of_rejected_rows_are_stored_nowhere() -> None:
    assert recognise(["⚠ 姓名", "⚠备注", "手机号"], "members")[0].mapping == {2: "phone"}


def test_signature_is_of_the_set_of_headers() -> None:
    assert signature(["姓名", "电话 "]) == signature(["电话", "姓名"]) == signature(["姓名", "⚠ 原因", "电话"])
    assert signature(["姓名"]) != signature(["姓名", "电话"])


def test_the_data_is_sound() -> None:
    assert len(FORMATS) == len(PLATFORM_FORMATS)
    for form in FORMATS.values():
        assert set(form.columns.values()) <= set(BY_KEY)
        assert all(form.kind in BY_KEY[name].kinds for name in form.columns.values()), form.key
        for marks in form.marks:
            assert len(marks) >= 5, form.key
    assert len(BY_KEY) == len(FIELDS)
    assert header_key(" 收货地址 ") == "收货地址"
    assert bare_key("金额（元）") == "金额"


def test_a_hand_made_weidian_list_finds_its_amount() -> None:
    headers = ["订单编号", "订单状态", "下单时间", "付款时间", "商品名称", "商品型号", "数量", "单价", "订单总金额", "运费", "收件人姓名", "收件人手机", "省", "市", "区", "收货详细地址", "买家备注", "卖家备注"]
    found = recognise(headers, "orders")[0]
    mapped = {headers[index]: field for index, field in found.mapping.items()}
    assert {name: mapped.get(name) for name in ("订单总金额", "单价", "数量")} == {
        "订单总金额": "order.paid", "单价": "item.price", "数量": "order.quantity",
    }  # fmt: skip
