# ruff: noqa: E501  rows of files read better unbroken
"""The exports of the platforms, whole, in the dresses they meet on their way: read to the same members and orders."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from tests.workflow.imports_help import everything

Row = dict[str, Any]

TAOBAO = "订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单"
TMALL = "订单编号,支付单号,支付详情,买家应付货款,买家应付邮费,总金额,买家实际支付金额,子单编号,订单状态,收货人姓名,收货地址,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,是否上传合同照片,是否上传小票,是否代付,定金排名,修改后的sku,修改后的收货地址,异常信息,天猫卡券抵扣,集分宝抵扣,是否是O2O交易,新零售交易类型,新零售导购门店名称,新零售导购门店id,新零售发货门店名称,新零售发货门店id,退款金额,预约门店,确认收货时间,打款商家金额,含应开票给个人的个人红包,是否信用购,前N有礼,买家会员名,买家留言,数据采集时间"
PINDUODUO = "订单成交时间,商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,售后状态,快递单号,快递公司,收货人,手机,省,市,区"
DOUYIN = "主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,优惠总金额,平台优惠,商家优惠,达人优惠,商家改价,支付优惠,红包抵扣,支付方式,手续费,收件人,收件人手机号,省,市,区,街道,详细地址,是否修改过地址,买家留言,订单提交时间,旗帜颜色,商家备注,订单完成时间,支付完成时间,APP渠道,流量来源,订单状态,承诺发货时间,订单类型,鲁班落地页ID,达人ID,达人昵称,所属门店ID,售后状态,取消原因,预约发货时间,仓库ID,仓库名称,是否安心购"
ALI1688 = "订单编号,买家公司名,买家会员名,卖家公司名,卖家会员名,货品总价(元),运费(元),涨价或折扣(元),实付款(元),订单状态,订单创建时间,订单付款时间,发货方,收货人姓名,收货地址,邮编,联系电话,联系手机,货品标题,单价(元),数量,单位,货号,型号,Offer ID,SKU ID,物料编号,单品货号,货品种类,买家留言,物流公司,运单号"
WEIDIAN = "订单编号,订单状态,下单时间,支付时间,支付方式,订单描述,商品名称,商品型号,商品件数,商品ID,订单金额,实付金额,收货人/提货人姓名,收货人/提货人手机号,省,市,区,收货/提货详细地址,下单模板信息,买家留言,卖家备注"
YOUZAN = "订单号,销售渠道,归属店铺,订单类型,订单状态,推广方式,订单来源,订单创建时间,买家付款时间,交易成功时间,付款方式,支付流水号,商品金额合计,运费,店铺优惠合计,应收订单金额,订单实付金额,支付优惠合计,订单实收金额,订单抵用积分数,店铺优惠方式,支付优惠方式,全部商品名称,商品种类数,订单配送方式,同城送达时间/提货时间,收货人省份,收货人城市,收货人地区,详细收货地址/提货地址,收货人/提货人,收货人手机号/提货人手机号,买家备注,订单星级,买家昵称,买家是否会员,买家手机号,下单网点,收银员,分销员,销售导购,专属导购,订单退款状态,订单已退款金额,商家订单备注,桌号,挂账主体,挂账手机号,团长订单,订单风险标签,分销员,分销员手机号,分销员所属店铺,分销员所属团队,分销员所属分组,分销员等级,订单佣金类型,订单佣金金额,订单下级卖货提成类型,订单下级卖货提成金额"
SHOPIFY = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Phone"
WOO = "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),City (Shipping),State Code (Shipping),Postcode (Shipping),Country Code (Shipping),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity (- Refund),Item Cost,Coupon Code,Discount Amount,Discount Amount Tax"
DAY, PAID = "2026-05-01 10:00:00", "2026-05-01 10:01:00"

# format: header, rows, (number, status, ordered, cents, quantity, buyer's name, phone, province, platform id) per order
ORDERS: dict[str, tuple[str, list[Row], list[tuple[Any, ...]]]] = {
    "taobao.orders": (TAOBAO, [
        {"订单编号": '="240012345678901234"', "买家会员名": "tb小林", "买家实际支付金额": "44.25元", "总金额": "50", "订单状态": "买家已付款，等待卖家发货", "收货人姓名": "林小满", "收货地址 ": "浙江省 杭州市 西湖区 文三路1号", "联系手机": "'13900000001", "订单创建时间": "2026/5/1 10:00", "订单付款时间 ": PAID, "宝贝总数量": "2"},
        {"订单编号": '="240012345678901235"', "买家会员名": "tb小林", "买家实际支付金额": "0.00", "订单状态": "交易关闭", "收货人姓名": "林小满", "联系手机": "１３９００００００００１", "订单创建时间": DAY, "宝贝总数量": "1", "订单关闭原因": "买家未付款"},
    ], [
        ("240012345678901234", "paid", DAY, 4425, 2, "林小满", "13900000001", "浙江", "tb小林"),
        ("240012345678901235", "closed", DAY, 0, 1, "林小满", "13900000001", "浙江", "tb小林"),
    ]),
    "taobao.orders 54": (TMALL, [
        {"订单编号": "240012345678901234", "买家会员名": "tb小林", "买家实际支付金额": "98.00", "总金额": "120", "订单状态": "交易成功", "收货人姓名": "林小满", "联系手机": "13900000001", "收货地址": "上海 上海市 静安区 某路", "订单创建时间": DAY, "宝贝总数量": "1", "退款金额": "8.00"},
    ], [("240012345678901234", "paid", DAY, 9000, 1, "林小满", "13900000001", "上海", "tb小林")]),
    "pinduoduo.orders": (PINDUODUO, [
        {"订单成交时间": f"{DAY}\t", "商品": "护手霜", "订单号": "260501-123456789012345", "订单状态": "已发货，待签收", "用户实付金额(元)": "17.8", "商家实收金额(元)": "20", "商品数量(件)": "1", "售后状态": "无售后或售后取消", "收货人": "林小满", "手机": "13900000001", "省": "浙江省", "市": "杭州市"},
        {"商品": "护手霜", "订单号": "260502-123456789012346", "订单状态": "未发货，退款成功", "用户实付金额(元)": "17.8", "商品数量(件)": "1", "售后状态": "退款成功", "收货人": "林小满", "手机": "13900000001", "省": "浙江省"},
    ], [
        ("260501-123456789012345", "paid", DAY, 1780, 1, "林小满", "13900000001", "浙江", None),
        ("260502-123456789012346", "refunded", "2026-05-02 00:00:00", 1780, 1, "林小满", "13900000001", "浙江", None),
    ]),
    "douyin.orders": (DOUYIN, [
        {"主订单编号": "\t4900000000000000001", "子订单编号": "\t4900000000000000001", "选购商品": "\t护手霜", "商品数量": "2", "订单应付金额": "59.80", "收件人": "林小满", "收件人手机号": "13900000001", "省": "浙江省", "市": "杭州市", "订单提交时间": DAY, "支付完成时间": PAID, "订单状态": "已完成", "售后状态": "-", "买家留言": "-"},
        {"主订单编号": "\t4900000000000000002", "子订单编号": "\t4900000000000000002", "选购商品": "\t护手霜", "商品数量": "1", "订单应付金额": "29.90", "收件人": "林小满", "收件人手机号": "13900000001", "省": "浙江省", "订单提交时间": DAY, "支付完成时间": "-", "订单状态": "已关闭", "取消原因": "超时未支付", "售后状态": "-"},
    ], [
        ("4900000000000000001", "paid", DAY, 5980, 2, "林小满", "13900000001", "浙江", None),
        ("4900000000000000002", "closed", DAY, 2990, 1, "林小满", "13900000001", "浙江", None),
    ]),
    "1688.orders": (ALI1688, [
        {"订单编号": "240012345678901234", "买家公司名": "某某公司", "买家会员名": "b小林", "货品总价(元)": "100", "实付款(元)": "105.5", "订单状态": "等待买家确认收货", "订单创建时间": DAY, "订单付款时间": PAID, "收货人姓名": "林小满", "收货地址": "浙江省 义乌市 某路", "联系电话": "0579-85123456", "联系手机": "13900000001", "货品标题": "杯子", "单价(元)": "10", "数量": "10"},
    ], [("240012345678901234", "paid", DAY, 10550, 10, "林小满", "13900000001", "浙江", "b小林")]),
    "weidian.orders": (WEIDIAN, [
        {"订单编号": "801234567890", "订单状态": "已完成", "下单时间": DAY, "支付时间": PAID, "订单描述": "护手霜[数量:2]", "商品名称": "护手霜", "商品件数": "2", "订单金额": "70", "实付金额": "59.8", "收货人/提货人姓名": "林小满", "收货人/提货人手机号": "13900000001", "省": "浙江省", "市": "杭州市"},
    ], [("801234567890", "paid", DAY, 5980, 2, "林小满", "13900000001", "浙江", None)]),
    "youzan.orders": (YOUZAN, [
        {"订单号": "E1", "订单状态": "交易完成", "订单创建时间": DAY, "买家付款时间": PAID, "商品金额合计": "120", "应收订单金额": "110", "订单实付金额": "100.00", "订单实收金额": "99", "全部商品名称": "蛋糕", "收货人省份": "浙江省", "收货人城市": "杭州市", "收货人/提货人": "林小满", "收货人手机号/提货人手机号": "13900000001", "买家昵称": "小满", "买家手机号": "13900000001", "分销员": "老王", "分销员手机号": "13999999999", "订单已退款金额": "30.00"},
    ], [("E1", "paid", DAY, 7000, None, "林小满", "13900000001", "浙江", None)]),
    "shopify.orders": (SHOPIFY, [
        {"Name": "#1001", "Email": "Lin@Example.com", "Financial Status": "paid", "Paid at": f"{PAID} +0800", "Subtotal": "40", "Total": "54.50", "Created at": f"{DAY} +0800", "Lineitem quantity": "1", "Lineitem name": "Cream", "Lineitem price": "20.00", "Billing Name": "Lin Xiaoman", "Billing Province": "浙江", "Phone": "'+86 139 0000 0001", "Refunded Amount": "0.00"},
        {"Name": "#1001", "Email": "Lin@Example.com", "Lineitem quantity": "2", "Lineitem name": "Soap", "Lineitem price": "17.25"},
    ], [("#1001", "paid", DAY, 5450, 3, "Lin Xiaoman", "13900000001", "浙江", None)]),
    "woocommerce.orders": (WOO, [
        {"Order Number": "55", "Order Status": "Completed", "Order Date": "2026-05-01 10:00", "First Name (Billing)": "Xiaoman", "Last Name (Billing)": "Lin", "Email (Billing)": "lin@example.com", "Phone (Billing)": "+86 13900000001", "State Code (Billing)": "浙江", "Order Total Amount": "50", "Order Refund Amount": "0", "Item #": "1", "Item Name": "Soap", "Quantity (- Refund)": "2", "Item Cost": "10"},
        {"Order Number": "55", "Order Status": "Completed", "Order Date": "2026-05-01 10:00", "First Name (Billing)": "Xiaoman", "Last Name (Billing)": "Lin", "Email (Billing)": "lin@example.com", "Phone (Billing)": "+86 13900000001", "State Code (Billing)": "浙江", "Order Total Amount": "50", "Order Refund Amount": "0", "Item #": "2", "Item Name": "Cream", "Quantity (- Refund)": "1", "Item Cost": "30"},
    ], [("55", "paid", DAY, 5000, 3, "Xiaoman Lin", "13900000001", "浙江", None)]),
}  # fmt: skip


def cells(header: str, rows: list[Row]) -> list[list[Any]]:
    """Header and rows as lists; a header that occurs twice is filled once."""
    names = header.split(",")
    return [names, *([row.get(name, "") if names.index(name) == at else "" for at, name in enumerate(names)] for row in rows)]


def text(rows: list[list[Any]], encoding: str, delimiter: str = ",", end: str = "\r\n") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue().encode(encoding)


def plain(rows: list[list[Any]], path: Path) -> Path:
    path = path.with_suffix(".csv")
    path.write_bytes(text(rows, "utf-8-sig"))
    return path


def mixed(rows: list[list[Any]], path: Path) -> Path:
    """GB18030, a note above, columns in another order with two more, blanks and rows left empty, a total below."""
    order = list(range(len(rows[0])))
    random.Random(len(order)).shuffle(order)
    made = [[f"{rows[0][at]} " for at in order] + ["我加的列", ""]]
    for row in rows[1:]:
        made += [[row[at] for at in order] + ["甲", ""], []]
    path = path.with_suffix(".xls")  # not what it is called
    path.write_bytes(text([["注：金额单位为元；本表由系统导出"], [], *made, ["总 计", "", ""]], "gb18030", end="\n"))
    return path


def unicode_text(rows: list[list[Any]], path: Path) -> Path:
    path = path.with_suffix(".txt")
    path.write_bytes(text(rows, "utf-16", "\t"))
    return path


def workbook(rows: list[list[Any]], path: Path) -> Path:
    """Two sheets, the second with a title over all columns."""
    import xlsxwriter

    path = path.with_suffix(".xlsx")
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        book.add_worksheet("说明").write_column(0, 0, ["本文件由系统导出", "请勿外传"])
        sheet = book.add_worksheet("明细")
        sheet.merge_range(0, 0, 0, len(rows[0]) - 1, "2026 年 5 月 订单明细")
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if value != "":
                    sheet.write_string(at, column, value)
    return path


def web_page(rows: list[list[Any]], path: Path) -> Path:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    path = path.with_suffix(".xls")
    path.write_text(f'<html><meta charset="utf-8"><table>{body.replace("&", "&amp;")}</table></html>', "utf-8")
    return path


DRESSES: tuple[Callable[[list[list[Any]], Path], Path], ...] = (plain, mixed, unicode_text, workbook, web_page)


@pytest.mark.parametrize("name", ORDERS)
def test_orders_in_every_dress(shop: Shop, tmp_path: Path, name: str) -> None:
    header, rows, wanted = ORDERS[name]
    before: dict[str, list[Any]] | None = None
    for dress in DRESSES:
        path = dress(cells(header, rows), tmp_path / dress.__name__)
        assert imports.guess_kind(path)[0] == "orders", dress.__name__
        with imports.prepare(shop, path, "orders") as plan:
            imports.run(shop, plan)
        assert (plan.format, plan.rejected) == (name.split()[0], 0), dress.__name__
        assert plan.confidence >= 0.8, (dress.__name__, plan.confidence)
        found = shop.tuples(
            "SELECT o.number, o.status, o.ordered_at, o.paid_cents, o.quantity, m.name, m.phone, m.province,"
            " (SELECT value FROM identity WHERE member_id = m.id) FROM shop_order o JOIN member m ON m.id = o.member_id"
            " ORDER BY o.number"
        )
        assert found == wanted, dress.__name__
        assert shop.scalar("SELECT count(*) FROM member") == 1
        if before is not None:
            assert everything(shop) == before, f"{dress.__name__}: the same orders changed something"
        before = everything(shop)


YOUZAN_PEOPLE = "客户姓名,客户昵称,客户手机号,客户生日,客户性别,标签,是否会员,成长值,免费等级,付费等级,权益卡,客户积分,客户储值余额,消费次数,消费金额,累计退款金额,累计退款订单数,笔单价,上次消费时间,分销员,导购员,企微好友,来源渠道,来源方式,成为客户时间,成为会员时间,公众号,公众号关注时间,最近浏览时间,微信地域,所属区域,"
SHOPIFY_PEOPLE = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags"
SHOPIFY_OLD = "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country Code,Zip,Phone,Accepts Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt"
HUBSPOT = "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date (GMT+8),Lead Status,Marketing contact status,Create Date (GMT+8),Lifecycle Stage,Associated Company IDs,Associated Company"
WOO_PEOPLE = "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code"

# format: header, rows, (name, nick, phone, masked phone, mail, orders, cents, joined, last, platform id) per member
PEOPLE: dict[str, tuple[str, list[Row], list[tuple[Any, ...]]]] = {
    "youzan.customers": (YOUZAN_PEOPLE, [
        {"客户姓名": "林小满", "客户昵称": "小满", "客户手机号": "13900000001", "客户性别": "女", "标签": "老客，VIP", "消费次数": "3", "消费金额": "¥1,299.00", "累计退款金额": "5", "上次消费时间": "2026-05-03 09:00:00", "分销员": "老王", "来源渠道": "微信小程序", "成为客户时间": "2026-04-15 12:21:29"},
        {"客户昵称": "沙拉", "客户手机号": " ", "消费次数": "0", "消费金额": "0.00", "成为客户时间": "2026-04-15 12:21:29"},
        {"客户姓名": "阿 May", "客户手机号": "186******05", "客户生日": "1990/2/1 0:00", "成为客户时间": "46127"},
    ], [
        ("林小满", "小满", "13900000001", "", "", 3, 129900, "2026-04-15", "2026-05-03", None),
        ("", "沙拉", "", "", "", 0, 0, "2026-04-15", None, None),
        ("阿 May", "", "", "186******05", "", None, None, "2026-04-15", None, None),
    ]),
    "shopify.customers": (SHOPIFY_PEOPLE, [
        {"Customer ID": "'7210000000001", "First Name": "Xiaoman", "Last Name": "Lin", "Email": "Lin@Example.com", "Accepts Email Marketing": "yes", "Phone": "'+447700900123", "Total Spent": "1299.00", "Total Orders": "3", "Tags": "vip, old"},
    ], [("Xiaoman Lin", "", "+447700900123", "", "lin@example.com", 3, 129900, None, None, "7210000000001")]),
    "shopify.customers 19": (SHOPIFY_OLD, [
        {"First Name": "Xiaoman", "Last Name": "Lin", "Email": "lin@example.com", "City": "London", "Total Spent": "12.50", "Total Orders": "1"},
    ], [("Xiaoman Lin", "", "", "", "lin@example.com", 1, 1250, None, None, None)]),
    "hubspot.contacts": (HUBSPOT, [
        {"Record ID": "51", "First Name": "Xiaoman", "Last Name": "Lin", "Email": "lin@example.com", "Phone Number": "+86 139-0000-0001", "Create Date (GMT+8)": "2026-04-15 10:00"},
    ], [("Xiaoman Lin", "", "13900000001", "", "lin@example.com", None, None, "2026-04-15", None, "51")]),
    "woocommerce.customers": (WOO_PEOPLE, [
        {"Name": "Xiaoman Lin", "Username": "xm", "Sign Up": "2026-04-15 10:00:00", "Email": "lin@example.com", "Orders": "3", "Total Spend": "129.00", "AOV": "43.00"},
    ], [("Xiaoman Lin", "", "", "", "lin@example.com", 3, 12900, "2026-04-15", None, "xm")]),
}  # fmt: skip


@pytest.mark.parametrize("name", PEOPLE)
def test_customers_in_every_dress(shop: Shop, tmp_path: Path, name: str) -> None:
    header, rows, wanted = PEOPLE[name]
    before: dict[str, list[Any]] | None = None
    for dress in DRESSES:
        path = dress(cells(header, rows), tmp_path / dress.__name__)
        assert imports.guess_kind(path)[0] == "members", dress.__name__
        with imports.prepare(shop, path, "members") as plan:
            imports.run(shop, plan)
        assert (plan.format, plan.rejected) == (name.split()[0], 0), dress.__name__
        found = shop.tuples(
            "SELECT name, nick, phone, phone_masked, email, total_orders, total_cents, joined_on, last_order_on,"
            " (SELECT value FROM identity WHERE member_id = m.id) FROM member m ORDER BY id"
        )
        assert found == wanted, dress.__name__
        if before is not None:
            assert everything(shop) == before, f"{dress.__name__}: the same people changed something"
        before = everything(shop)
