"""Ugly tables, built at random: whatever dress they come in, nothing is lost or invented on the way into the shop."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.imports_plan import Plan

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
# Every try starts a process, so that shrinking a failure would take minutes.
CHECKS = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
ugly = settings(max_examples=25, deadline=None, suppress_health_check=CHECKS, phases=PHASES)


@dataclass(frozen=True)
class Kind:
    """How a value may be written; each way takes the value and gives a cell."""

    headers: tuple[str, ...]
    ways: tuple[Callable[[Any], Any], ...]
    typed: Callable[[Any], Any] = str
    """As a workbook of its own kind has it."""


def day_ways() -> tuple[Callable[[dt.date], str], ...]:
    return (
        lambda day: day.isoformat(),
        lambda day: f"{day.year}/{day.month}/{day.day} 0:00",
        lambda day: f"{day.year}年{day.month}月{day.day}日",
        lambda day: f"{day.year}.{day.month:02}.{day.day:02}",
        lambda day: f"{day:%Y%m%d}",
        lambda day: str((day - dt.date(1899, 12, 30)).days),
        lambda day: f"\t{day.isoformat()} ",
    )


PHONE = Kind(
    ("手机号", "联系电话 ", " 手 机", "*手机号码：", "Phone"),
    (
        str, '="{}"'.format, "'{}".format, "\t{}".format, "+86 {}".format, "{}.0".format,
        lambda phone: phone.translate(WIDE), lambda phone: f"{phone[:3]} {phone[3:7]} {phone[7:]}",
        lambda phone: f"{phone[:3]}-{phone[3:7]}-{phone[7:]}", lambda phone: f"\u202d{phone}\u202c",
    ),
    int,
)  # fmt: skip
MONEY = Kind(
    ("消费金额(元)", "累计消费", "Total spent"),
    (
        lambda cents: f"{cents / 100:.2f}", lambda cents: f"¥{cents / 100:,.2f}", lambda cents: f"{cents / 100:.2f}元",
        lambda cents: f"￥ {cents / 100:,.2f}", lambda cents: f"{cents / 100:.2f}".translate(WIDE),
        lambda cents: f"'{cents / 100:.2f}", lambda cents: f"RMB {cents / 100:.2f}",
    ),
    lambda cents: cents / 100,
)  # fmt: skip
COUNT = Kind(
    ("购买次数", "订单数"), (str, "{}.0".format, "{}次".format, "{:,}".format, lambda n: str(n).translate(WIDE)), int
)
DAY = Kind(("加入日期", "注册时间", "Joined on"), day_ways(), lambda day: day)
NAME = Kind(("姓名", "客户姓名*", "会员 姓名", "Name"), (str, " {}　".format, "\t{}".format), str)
NOTE = Kind(("备注", "备注（选填）", "Note"), (str, "'{}".format), str)
TAXI = Kind(("淘宝账号", "旺旺"), (str, "'{}".format, '="{}"'.format), str)
COLUMNS = {"name": NAME, "phone": PHONE, "cents": MONEY, "count": COUNT, "day": DAY, "note": NOTE, "taobao": TAXI}
EMPTY = ("", "-", "--", "(空)", "NULL", " ", "'", "　", '=""')

letters = st.sampled_from("林小满书法老陈阿桂花𠮷野家赵钱孙李㐂龘ABCdefÉ·")
inside = st.text(st.one_of(st.sampled_from(",;\t\"'|，；“”\n=+-@#%&<>·—。 012９"), letters), max_size=25).map(
    lambda text: f"说{' '.join(text.split(' '))}完"
)


@st.composite
def people(draw: st.DrawFn) -> list[dict[str, Any]]:
    made = []
    for number in range(draw(st.integers(1, 12))):
        made.append({
            "name": "客" + draw(st.text(letters, min_size=1, max_size=6)) + chr(0x4E00 + number),
            "phone": f"13{number:02}{draw(st.integers(0, 9_999_999)):07}",
            "cents": draw(st.none() | st.integers(0, 99_999_999)),
            "count": draw(st.none() | st.integers(0, 9_999)),
            "day": draw(st.none() | st.dates(dt.date(2000, 1, 2), dt.date(2025, 12, 31))),
            "note": draw(st.none() | inside),
            "taobao": draw(st.none() | st.just(f"0{number}tb_{number}@x")),
        })  # fmt: skip
    return made


@st.composite
def grids(draw: st.DrawFn, *, typed: bool) -> tuple[list[dict[str, Any]], list[list[Any]]]:
    """People, and the cells of a sheet that holds them somewhere."""
    rows = draw(people())
    order = draw(st.permutations(list(COLUMNS)))
    dropped = draw(st.sets(st.sampled_from(["cents", "count", "day", "note", "taobao"]), max_size=3))
    order = [name for name in order if name not in dropped]
    rows = [{name: value if name in order else None for name, value in row.items()} for row in rows]
    layout: list[str] = list(order)
    for extra in draw(st.lists(st.sampled_from(["", "乱七八糟列", "甲", "甲"]), max_size=3)):
        layout.insert(draw(st.integers(0, len(layout))), f"+{extra}")
    heads = [one[1:] if one[0] == "+" else draw(st.sampled_from(COLUMNS[one].headers)) for one in layout]
    table: list[list[Any]] = []
    for title in draw(
        st.lists(st.sampled_from([["2026 年客户名单"], ["导出时间：2026-05-01 10:00:00"], [], ["", ""]]), max_size=3)
    ):
        table.append(list(title))
    table.append(heads)
    for written, row in enumerate(rows, 1):
        cells = []
        for one in layout:
            value = row.get(one) if one[0] != "+" else draw(st.sampled_from(["x", "0", "是"]))
            if one[0] == "+":
                cells.append(value)
            elif value is None:
                cells.append(draw(st.sampled_from(EMPTY)))
            elif typed and draw(st.booleans()):
                cells.append(COLUMNS[one].typed(value))
            else:
                cells.append(draw(st.sampled_from(COLUMNS[one].ways))(value))
        table.append(cells)
        if written < len(rows):
            table += [[""] * draw(st.integers(0, 4))] * draw(st.sampled_from([0, 0, 0, 1, 2]))
            if draw(st.integers(0, 9)) == 0:
                table.append(list(heads))  # a page break printed the header again
    if draw(st.booleans()):
        table.append(["合计", *["99"] * (len(layout) - 1)])
    return rows, table


def as_text(draw: st.DataObject, table: list[list[Any]]) -> bytes:
    encoding = draw.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]), label="encoding")
    delimiter = draw.draw(st.sampled_from([",", "\t", ";"]), label="delimiter")
    ends = draw.draw(st.sampled_from(["\n", "\r\n", "\r"]), label="line ends")
    everything = draw.draw(st.booleans(), label="all in quotes")
    # Python's own writer leaves \n without quotes where lines end in \r.
    quoting = csv.QUOTE_ALL if everything or ends == "\r" else csv.QUOTE_MINIMAL
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=ends, quoting=quoting).writerows(table)
    return text.getvalue().encode(encoding)


def as_workbook(draw: st.DataObject, table: list[list[Any]], path: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    left, down = draw.draw(st.integers(0, 2), label="columns left"), draw.draw(st.integers(0, 3), label="rows above")
    for number, row in enumerate(table, 1 + down):
        for place, value in enumerate(row, 1 + left):
            if value != "":
                cell = sheet.cell(number, place)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # =… is a text here, as platforms write it
    if len(table[0]) == 1:
        sheet.merge_cells(start_row=1 + down, end_row=1 + down, start_column=1 + left, end_column=4 + left)
    if draw.draw(st.booleans(), label="another sheet"):
        other = book.create_sheet("说明", draw.draw(st.integers(0, 1), label="at"))
        other["A1"] = "这个表怎么填"
        other["A2"] = "一行一个人"
    book.save(path)


def expected(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return sorted(
        (row["name"], row["phone"], row["cents"], row["count"], row["day"].isoformat() if row["day"] else None,
         "" if row["note"] is None else row["note"].replace("\r\n", "\n"), row["taobao"])
        for row in rows
    )  # fmt: skip


def stored(shop: Shop) -> list[tuple[Any, ...]]:
    return sorted(
        shop.tuples(
            "SELECT name, phone, total_cents, total_orders, joined_on, note,"
            " (SELECT value FROM identity WHERE member_id = member.id) FROM member"
        )
    )


def check(rows: list[dict[str, Any]], path: Path, folder: Path) -> Plan:
    shop = Shop.create(folder / "s.seeddesk", durable=False)
    try:
        with imports.prepare(shop, path, "members") as plan:
            assert (plan.rows, plan.new, plan.rejected, plan.duplicates) == (len(rows), len(rows), 0, 0)
            assert [dict(column.problems) for column in plan.columns if column.problems and column.field] == []
            imports.run(shop, plan)
        assert stored(shop) == expected(rows)
        before = stored(shop)
        with imports.prepare(shop, path, "members") as plan:
            assert (plan.new, plan.updated, plan.rejected, plan.pair_count) == (0, 0, 0, 0)
            imports.run(shop, plan)
        assert stored(shop) == before
        return plan
    finally:
        shop.close()


@ugly
@given(made=grids(typed=False), draw=st.data())
def test_ugly_text_tables(
    made: tuple[list[dict[str, Any]], list[list[Any]]], draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows, table = made
    folder = tmp_path_factory.mktemp("ugly")
    path = folder / draw.draw(st.sampled_from(["a.csv", "a.tsv", "a.txt", "a.xls", "a.xlsx"]), label="name")
    path.write_bytes(as_text(draw, table))
    check(rows, path, folder)


@ugly
@given(made=grids(typed=True), draw=st.data())
def test_ugly_workbooks(
    made: tuple[list[dict[str, Any]], list[list[Any]]], draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows, table = made
    folder = tmp_path_factory.mktemp("ugly")
    path = folder / draw.draw(st.sampled_from(["a.xlsx", "a.xls", "a.csv"]), label="name")
    as_workbook(draw, table, path)
    check(rows, path, folder)
