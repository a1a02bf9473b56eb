# ruff: noqa: E501  rows of files read better unbroken
"""The header is found, titles and totals are left out, and the likeliest sheet is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.tables import Table, column_letter, open_table

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


def book(path: Path, sheets: dict[str, list[list[Any]]], merged: tuple[str, ...] = ()) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
        for cells in merged:
            page.merge_cells(cells)
    made.save(path)
    return path


def rows_of(table: Table) -> list[tuple[Any, ...]]:
    return [row for batch in table.batches() for row in zip(*batch.columns, strict=True)]


def test_title_notes_blank_rows_and_totals(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"客户": [
        ["小满手作 客户名单"], ["导出时间：2026-05-01"], [],
        ["姓名", "手机号", "消费金额"],
        ["林小满", "13800002231", 98], [], ["合计达人", "13800002233", 5], ["小计", None, 98],
        ["书法老陈", "13800002232", 12.5], ["姓名", "手机号", "消费金额"], ["合计", None, 110.5], ["注：以上数据仅供参考"],
    ]})  # fmt: skip
    with open_table(path) as table:
        assert table.headers == ["姓名", "手机号", "消费金额"]
        found = [
            (number, row[0]) for batch in table.batches() for number, row in zip(batch.numbers, zip(*batch.columns))
        ]
        assert found == [(5, "林小满"), (7, "合计达人"), (9, "书法老陈")]
        assert table.rows == 3


def test_two_line_headers(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"表": [
        ["姓名", "联系方式", None, "地址", None],
        [None, "手机", "微信号", "省份", "城市"],
        ["林小满", "13800002231", "lxm", "浙江", "杭州"],
    ]}, merged=("A1:A2", "B1:C1", "D1:E1"))  # fmt: skip
    with open_table(path) as table:
        assert table.headers == ["姓名", "手机", "微信号", "省份", "城市"]
        assert rows_of(table) == [("林小满", "13800002231", "lxm", "浙江", "杭州")]


def test_blank_and_repeated_headers_get_names(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("订单号,分销员,,分销员,姓名\n1,a,b,c,d\n", "utf-8")
    with open_table(path) as table:
        assert table.headers == ["订单号", "分销员", "(C)", "分销员 (2)", "姓名"]
    assert [column_letter(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_ragged_rows_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名,手机号\n林小满\n书法老陈,13800002232,多一格\n", "utf-8")
    with open_table(path) as table:
        assert [row[:2] for row in rows_of(table)] == [("林小满", ""), ("书法老陈", "13800002232")]
        assert table.headers == ["姓名", "手机号", "(C)"]


def test_the_likely_sheet_comes_first(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {
        "说明": [["怎么填"], ["请看下一页"]],
        "客户": [["姓名", "手机号"], ["林小满", "13800002231"]],
        "订单": [["订单号", "下单时间", "实付金额"], ["1", "2026-05-01", 9]],
    })  # fmt: skip
    with open_table(path, kind="members") as table:
        assert table.sheet == "客户"
        assert [info.name for info in table.sheets] == ["说明", "客户", "订单"]
    with open_table(path, kind="orders") as table:
        assert table.sheet == "订单"
    with open_table(path, sheet="订单", kind="members") as table:
        assert table.headers[0] == "订单号"
    with pytest.raises(UserError) as caught:
        open_table(path, sheet="没有")
    assert (caught.value.code, caught.value.values["sheet"]) == ("sheet.missing", "没有")


def test_no_header_and_empty(tmp_path: Path) -> None:
    cases = {
        "data": ([["林小满", "13800002231"], ["陈", "13800002232"]], "file.no_header"),
        "numbers": ([[1, 2, 3], [4, 5, 6]], "file.no_header"),
        "nothing": ([[]], "file.empty"),
    }
    for name, (rows, code) in cases.items():
        with pytest.raises(UserError) as caught:
            open_table(book(tmp_path / f"{name}.xlsx", {"a": rows}))
        assert caught.value.code == code, name


def test_rows_can_be_walked_again_and_looked_up(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名,手机号\n" + "".join(f"成员{n},{13800000000 + n}\n" for n in range(5000)), "utf-8")
    with open_table(path) as table:
        first = rows_of(table)
        assert len(first) == 5000
        assert rows_of(table) == first
        assert table.row_cells([2, 4500]) == {2: ["成员0", "13800000000"], 4500: ["成员4498", "13800004498"]}


def test_a_file_cut_by_old_excel_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名,手机号\n" + "".join(f"成员{n},{n}\n" for n in range(65_535)), "utf-8")
    with open_table(path) as table:
        assert [code for code, _ in table.warnings] == ["table.cut"]


@pytest.mark.parametrize(
    ("name", "rows", "columns"),
    [
        ("orders/taobao_ExportOrderList_gb18030.csv", 2660, 32),
        ("orders/taobao_ExportOrderList_rawquotes.csv", 50, 32),
        ("orders/tmall_54_columns.xls", 2660, 54),
        ("orders/taobao_items.csv", 5, 10),
        ("orders/pinduoduo.csv", 3, 23),
        ("customers/youzan_customers.csv", 5, 35),
        ("surveys/wjx_by_number_800.xls", 800, 14),
        ("psm/prices_50.csv", 50, 4),
    ],
)
def test_samples(name: str, rows: int, columns: int) -> None:
    with open_table(SAMPLES / name) as table:
        found = rows_of(table)
        assert (len(found), len(table.headers)) in [(rows, columns), (rows, columns - 1)]


def test_a_header_printed_again_on_every_page_is_nobody(tmp_path: Path) -> None:
    """Also where its cells have blanks around them, stand twice or are empty."""
    header = '="姓名", 手 机 ,备注,备注,'
    path = tmp_path / "a.csv"
    path.write_text(f"客户名单\n{header}\n林小满,138,a,b,\n{header}\n姓名,139,备注,备注,\n", "utf-8")
    with open_table(path, kind="members") as table:
        (batch,) = table.batches()
    assert batch.columns[0] == ["林小满", "姓名"], "who is called like the column is kept"
