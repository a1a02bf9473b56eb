"""Cells copied in Excel: with a header or without, quoted as Excel quotes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.exchange.formats import recognise
from seeddesk.exchange.pasted_cells import has_header, rows_of, save_table, with_header
from seeddesk.exchange.tables import open_table


def test_cells_are_quoted_as_excel_does_it() -> None:
    assert rows_of('a\t"two\nlines"\t"say ""hi"""\r\n\r\n') == [["a", "two\nlines", 'say "hi"']]
    assert rows_of('5" pipe\tx\ny\tz\n') == [['5" pipe', "x"], ["y", "z"]], "an odd quote swallows nothing"
    assert rows_of(" \n\t\n") == [] == rows_of("")


@pytest.mark.parametrize(
    ("rows", "kind", "header"),
    [
        ([["姓名", "手机号"], ["林小满", "13800002231"]], "members", True),
        ([["Name", "Phone"]], "members", True),
        ([["林小满", "13800002231"], ["阿May", "13900002231"]], "members", False),
        ([["林小满"], ["阿May"]], "members", False),
        ([["姓名", "肤感", "香味"], ["林小满", "4", "5"]], "reviews", True),
        ([["⚠ 原因", "x"], ["读不懂", "1"]], "members", True),
    ],
)
def test_a_header_is_told_from_people(rows: list[list[str]], kind: str, header: bool) -> None:
    assert has_header(rows, kind) is header


PEOPLE = [
    ["林小满", "小满妈妈", "138 0000 2231", "女", "1990/5/12", "a@b.com", "浙江省", "喜欢桂花香，住得离店很近", "3"],
    ["书法老陈", "", "186******05", "男", "1961年3月4日", "", "北京", "每周来一次，带朋友来看砚台", "12"],
]  # fmt: skip


@pytest.mark.parametrize("english", [True, False])
def test_columns_without_names_are_named_by_their_cells(english: bool) -> None:
    table = with_header(PEOPLE, "members", english=english)
    assert table[1:] == PEOPLE
    assert all(cell.isascii() for cell in table[0]) is english
    mapping = recognise(table[0], "members")[0].mapping
    assert [mapping.get(at, "") for at in range(9)] == [
        "name", "nick", "phone", "gender", "birthday", "email", "province", "note", "",
    ]  # fmt: skip


def test_a_review_without_names() -> None:
    rows = [
        ["林小满", "13800002231", "4", "包装很好看，就是盖子太紧了"],
        ["阿May", "", "5", "味道不错，会推荐给朋友的"],
    ]
    mapping = recognise(with_header(rows, "reviews", english=False)[0], "reviews")[0].mapping
    assert mapping == {0: "name", 1: "phone", 3: "review.words"}


@pytest.mark.parametrize(
    "rows",
    [
        PEOPLE,
        [["林, 小满"], ["a,b,c"], ["阿;May"]],
        [["=1+1", '="13800002231"', "a\nb"], ["+86 138", '"', "'00123"], ["", "", "-"]],
        [["林小满"]],
    ],
)
def test_every_cell_reaches_the_reader(tmp_path: Path, rows: list[list[str]]) -> None:
    from seeddesk.ui.widgets.table_copy import _cell

    text = "\r\n".join("\t".join(_cell(cell) if cell[:1] != "=" else cell for cell in row) for row in rows) + "\r\n"
    count = save_table(text, "members", tmp_path / "deep" / "p.csv", english=False)
    assert count == len(rows)
    with open_table(tmp_path / "deep" / "p.csv", kind="members") as table:
        found = [list(row) for batch in table.batches() for row in zip(*batch.columns, strict=True)]
    wanted = [row for row in rows if any(row)]
    assert [[str(cell).strip() for cell in row] for row in found] == wanted


def test_no_cells_no_file(tmp_path: Path) -> None:
    assert save_table("\n \n", "members", tmp_path / "p.csv", english=True) == 0
    assert not (tmp_path / "p.csv").exists()
