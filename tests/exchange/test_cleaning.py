# ruff: noqa: E501  rows of files read better unbroken
"""Cells as people and platforms write them become what the shop stores."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeddesk.exchange import cleaning, dates, places, statuses
from seeddesk.exchange.fields import FIELDS


def one(kind: str, value: Any, **options: Any) -> tuple[Any, str]:
    column = cleaning.clean_column(kind, [value, value], **options)
    assert column.values[0] == column.values[1]
    return column.values[0], column.problems.get(0, "")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ('="13812345678"', "13812345678"), ("'13912345678", "13912345678"), ("\t13912345678", "13912345678"),
        ("１３９１２３４５６７８", "13912345678"), ("+86 139-1234-5678", "13912345678"), (13912345678.0, "13912345678"),
        (13912345678, "13912345678"), ("139 1234 5678", "13912345678"), ("13912345678，13800002231", "13912345678"),
        ("", ""), (" ", ""), ("-", ""), ("(空)", ""), ("0571-88886666", "057188886666"),
    ],
)  # fmt: skip
def test_phones(value: Any, wanted: str) -> None:
    assert one("phone", value) == (wanted, "")


def test_masked_virtual_and_unreadable_phones() -> None:
    column = cleaning.phone_column(["186******05", "'138****2231", "13800002231-1234", "不详号码", "1.38E+10"])
    assert column.values == [""] * 5
    assert column.extra == ["186******05", "138****2231", "13800002231-1234", "", ""]
    assert column.problems == {
        0: "phone.masked", 1: "phone.masked", 2: "phone.virtual", 3: "phone.unreadable", 4: "id.digits_lost",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "wanted", "problem"),
    [
        ('="123456789000000000"', "123456789000000000", ""), ("\t4712345678901234567", "4712345678901234567", ""),
        ("1.37E+14", "", "id.digits_lost"), ("1.37e14", "", "id.digits_lost"), (1.23456789e17, "", "id.digits_lost"),
        (123456.0, "123456", ""), ("007", "007", ""), ("'7210001", "7210001", ""), ("#N/A", "", "cell.error"),
        ("ＡＢ１２", "AB12", ""), ("tb_1E5", "tb_1E5", ""),
    ],
)  # fmt: skip
def test_ids_stay_text(value: Any, wanted: str, problem: str) -> None:
    assert one("id", value) == (wanted, problem)


@pytest.mark.parametrize(
    ("value", "wanted", "problem"),
    [
        ("¥1,299.00", 129900, ""), ("44.25元", 4425, ""), ("1.3万", 1300000, ""), (854.05, 85405, ""), (3, 300, ""),
        ("-", None, ""), ("", None, ""), ("0.00", 0, ""), ("约30", None, "money.unreadable"), ("#REF!", None, "cell.error"),
        (1.005, 101, ""), (0.1 + 0.2, 30, ""), (True, None, "money.unreadable"),
    ],
)  # fmt: skip
def test_money(value: Any, wanted: int | None, problem: str) -> None:
    assert one("money", value) == (wanted, problem)


@pytest.mark.parametrize(
    ("value", "wanted", "problem"),
    [
        ("2020/2/21 0:00", "2020-02-21 00:00:00", ""), ("2020年2月21日 21:07", "2020-02-21 21:07:00", ""),
        (43882, "2020-02-21 00:00:00", ""), ("43882.5", "2020-02-21 12:00:00", ""), ("20200221", "2020-02-21 00:00:00", ""),
        ("20200221 2107", "2020-02-21 21:07:00", ""),
        ("2/21/2020", "2020-02-21 00:00:00", ""), ("3/2/2020", "2020-03-02 00:00:00", "date.ambiguous"),
        ("Feb 21, 2020 3:05 PM", "2020-02-21 15:05:00", ""), ("2020-02-21 10:00:00 +0800", "2020-02-21 10:00:00", ""),
        ("2020-02-21T10:00:00Z", "2020-02-21 10:00:00", ""), ("2020/2/21 下午3:05", "2020-02-21 15:05:00", ""),
        ("２０２０－０２－２１", "2020-02-21 00:00:00", ""), ("2020-02-29 10:00:00", "2020-02-29 10:00:00", ""),
        ("5月12日", None, "date.no_year"), ("2020-02-30", None, "date.impossible"), ("昨天", None, "date.unreadable"),
        ("0000-00-00 00:00:00", None, ""), ("-", None, ""), ("#N/A", None, "cell.error"),
        ("2020-02-21 25:00", None, "date.unreadable"), ("'2020-02-21 10:00:00", "2020-02-21 10:00:00", ""),
    ],
)  # fmt: skip
def test_times(value: Any, wanted: str | None, problem: str) -> None:
    assert one("datetime", value) == (wanted, problem)


def test_day_numbers_of_1904() -> None:
    assert one("date", 42420, epoch_1904=True) == ("2020-02-21", "")
    assert one("date", 43882) == ("2020-02-21", "")
    assert one("date", 59) == ("1900-02-28", "")
    assert one("date", 61) == ("1900-03-01", "")


def test_a_column_shows_which_comes_first_day_or_month() -> None:
    column = cleaning.date_column(["25/12/2019", "3/2/2020"])
    assert column.values == ["2019-12-25", "2020-02-03"]
    assert column.problems == {}


def test_birthdays_on_the_first_day_of_1970_are_kept() -> None:
    assert one("date", "1970-01-01") == ("1970-01-01", "")
    assert one("datetime", "1970-01-01 08:00:00") == (None, "")


def test_names_and_texts() -> None:
    assert one("name", "  林 小满  ") == ("林 小满", "")
    assert one("name", "林\u200b小满\x00") == ("林小满", "")
    assert one("text", "a\ud800b") == ("ab", "")
    assert one("text", "x" * 30_000) == ("x" * cleaning.LONGEST, "text.cut")
    assert one("note", "null") == ("", "")
    assert one("note", "'赠品+1") == ("赠品+1", "")
    assert one("text", 12.0) == ("12", "")
    assert one("text", "第一行\n第二行") == ("第一行\n第二行", "")


def test_choices() -> None:
    assert one("gender", "女") == ("f", "")
    assert one("gender", "其他") == ("", "")
    assert one("gender", "外星人") == ("", "choice.unknown")
    assert one("own_circle", "朋友") == ("friend", "")
    assert one("price_feeling", "贵") == ("dear", "")
    assert one("yesno", "否") == ("no", "")


def test_tags_counts_and_marks() -> None:
    assert one("tags", "妈妈，护手霜;老客 、妈妈") == (("妈妈", "护手霜", "老客"), "")
    assert one("count", "1,200件") == (1200, "")
    assert one("number_short", "1.3万") == (13000, "")
    assert one("count", "1.5") == (None, "count.unreadable")
    assert one("mark", "4分") == (4, "")
    assert one("mark", "★★★☆☆") == (3, "")
    assert one("mark", 5.0) == (5, "")
    assert one("mark", "6") == (None, "mark.unreadable")
    assert one("recommend", "10") == (10, "")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("上海 上海市 浦东新区 虚构街道1号", ("上海", "上海")), ("浙江省杭州市西湖区文三路", ("浙江", "杭州")),
        ("广西壮族自治区南宁市青秀区", ("广西", "南宁")), ("新疆 伊犁哈萨克自治州 x", ("新疆", "伊犁哈萨克自治州")),
        ("四川省 成都市 武侯区", ("四川", "成都")), ("杭州市西湖区", ("", "杭州")), ("5 Main St, Springfield", ("", "")),
    ],
)  # fmt: skip
def test_addresses_keep_province_and_city_only(text: str, place: tuple[str, str]) -> None:
    assert places.split_address(text) == place


def test_a_district_is_no_province() -> None:
    column = cleaning.province_column(["浙江省", "海淀区", "California", "杭州市"])
    assert column.values == ["浙江", "", "California", ""]
    assert column.extra == ["", "", "", "杭州"]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("买家已付款，等待卖家发货", "paid"), ("卖家已发货，等待买家确认", "paid"), ("交易成功", "paid"), ("等待买家付款", "unpaid"),
        ("交易关闭", "closed"), ("已收货", "paid"), ("已发货，待签收", "paid"), ("已取消，退款成功", "refunded"), ("未发货，退款成功", "refunded"),
        ("待发货", "paid"), ("待支付", "unpaid"), ("已关闭", "closed"), ("备货中", "paid"), ("等待卖家发货", "paid"), ("交易完成", "paid"),
        ("paid", "paid"), ("refunded", "refunded"), ("partially_refunded", "paid"), ("voided", "closed"), ("pending", "unpaid"),
        ("wc-completed", "paid"), ("Processing", "paid"), ("On hold", "unpaid"), ("Cancelled", "closed"), ("unpaid", "unpaid"),
        ("已付款", "paid"), ("待付款", "unpaid"), ("已退款", "refunded"), ("closed", "closed"),
    ],
)  # fmt: skip
def test_states_of_orders(word: str, status: str) -> None:
    assert statuses.read(word) == (status, "")


def test_closing_reasons_and_after_sale() -> None:
    assert statuses.settle("closed", reason="退款") == "refunded"
    assert statuses.settle("closed", reason="买家未付款") == "closed"
    assert statuses.settle("paid", reason="买家未付款") == "paid"
    assert statuses.settle("paid", after_sale="退款成功") == "refunded"
    assert statuses.settle("paid", after_sale="无售后或售后取消") == "paid"
    assert statuses.read("外星状态") == ("", "status.unknown")


CELLS = st.one_of(st.text(max_size=30), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans())


@given(st.lists(CELLS, min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_no_cell_breaks_a_cleaner(values: list[Any]) -> None:
    for kind in sorted({field.type for field in FIELDS}):
        column = cleaning.clean_column(kind, values)
        assert len(column.values) == len(values)
        for value in column.values:
            if isinstance(value, str):
                assert value.encode("utf-8") is not None
        assert set(column.problems) <= set(range(len(values)))


@given(st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2099, 1, 1)))
def test_what_excel_writes_is_read_back(moment: datetime.datetime) -> None:
    moment = moment.replace(microsecond=0)
    text = moment.isoformat(" ")
    if text not in dates._NOTHING:
        assert dates.read_time(text) == (text, "")
        assert dates.read_time(moment.strftime("%Y/%m/%d %H:%M:%S")) == (text, "")


@given(st.integers(min_value=-(10**9), max_value=10**9))
def test_amounts_survive_as_number_and_as_text(cents: int) -> None:
    assert one("money", cents / 100) == (cents, "")
    assert one("money", f"{cents / 100:.2f}") == (cents, "")


def test_a_mobile_number_with_a_digit_too_few_or_too_many_is_none() -> None:
    column = cleaning.phone_column(["1392222000", "139222200011", "13922220001", "2125550123"])
    assert column.values == ["", "", "13922220001", "2125550123"]
    assert column.problems == {0: "phone.unreadable", 1: "phone.unreadable"}
