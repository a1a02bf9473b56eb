"""Files that were written are read back, by openpyxl and by our own reader."""

from __future__ import annotations

import csv
import datetime as dt
import errno
import os
import re
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import safe_text, workbook_out, xlsx_stream
from seeddesk.exchange.cleaning import clean_column, unwrap
from seeddesk.exchange.formats import recognise, signature
from seeddesk.exchange.reading import Reader
from seeddesk.exchange.tables import open_table
from seeddesk.exchange.workbook_out import OutColumn, RejectedRow, Sheet, write_csv, write_rejects, write_workbook

COLUMNS = [
    OutColumn("姓名"),
    OutColumn("手机号"),
    OutColumn("次数", "integer"),
    OutColumn("均值", "number"),
    OutColumn("金额", "money"),
    OutColumn("生日", "date"),
    OutColumn("下单时间", "moment"),
    OutColumn("可引用", "check"),
    OutColumn("标签", "tags"),
]
ROW = ("林小满", "013800002231", 3, 4.25, 129900, "1990-05-12", "2026-05-01 20:15:33", 1, ("妈妈", "护手霜"))


def column(path: Path, values: Sequence[Any], kind: str = "text") -> Any:
    write_workbook(path, [Sheet("t", [OutColumn("t", kind)], [(value,) for value in values])])
    return openpyxl.load_workbook(path).active


def read(path: Path) -> list[list[Any]]:
    """The cells of the first sheet, as our own reader gives them."""
    with Reader(path) as reader:
        rows: list[list[Any]] = []
        for _first, columns, _data in reader.frames(0):
            rows += [list(row) for row in zip(*columns, strict=True)]
        return rows


def test_cells_keep_their_types(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written = write_workbook(path, [Sheet("成员", COLUMNS, [ROW, (None,) * 9])])
    assert (written.rows, written.cut) == (2, 0)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    cells = [cell.value for cell in sheet[2]]
    moment = dt.datetime(2026, 5, 1, 20, 15, 33)
    assert cells == ["林小满", "013800002231", 3, 4.25, 1299, dt.datetime(1990, 5, 12), moment, True, "妈妈, 护手霜"]
    assert [cell.number_format for cell in sheet[2]][1:6] == ["@", "0", "General", "0.00", r"yyyy\-mm\-dd"]
    assert [cell.value for cell in sheet[3]] == [None] * 9
    assert read(path)[1] == [
        "林小满", "013800002231", 3, 4.25, 1299, "1990-05-12", "2026-05-01 20:15:33", True, "妈妈, 护手霜",
    ]  # fmt: skip


def test_the_sheet_is_ready_to_use(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [("很长很长的一个名字啊", 1)] * 3
    write_workbook(path, [Sheet("成员", [OutColumn("姓名"), OutColumn("n", "integer")], rows)])
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None and sheet.title == "成员"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B4")
    assert sheet["A1"].font.b and sheet["A1"].fill.fgColor.rgb == "FFE3EFEA"
    assert sheet.column_dimensions["A"].width >= 20 > sheet.column_dimensions["B"].width


def test_several_sheets_have_names_a_workbook_can_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    names = ["a/b:c", "A b c", "", "History", "'x'", "很" * 40]
    write_workbook(path, [Sheet(name, [OutColumn("t")], [("x",)]) for name in names])
    made = openpyxl.load_workbook(path).sheetnames
    assert made == ["a b c", "A b c (2)", "Sheet", "History_", "x", "很" * 31]


def test_a_table_too_long_for_one_sheet_goes_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_stream, "MOST_ROWS", 1_501)
    path = tmp_path / "a.xlsx"
    rows = [(str(n),) for n in range(4_000)]
    assert write_workbook(path, [Sheet("t", [OutColumn("n")], rows)]).rows == 4_000
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["t", "t (2)", "t (3)"]
    found = [cell for sheet in book for (cell,) in list(sheet.values)[1:]]
    assert found == [str(n) for n in range(4_000)]
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:A1501", "A1:A1501", "A1:A1001"]


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "+86-138"])
def test_formulas_are_harmless(tmp_path: Path, text: str) -> None:
    cell = column(tmp_path / "a.xlsx", [text])["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)
    assert "<f" not in zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml").decode()
    write_csv(tmp_path / "a.csv", Sheet("t", [OutColumn("t")], [(text,)]))
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ["'" + text]
    assert safe_text.from_csv("'" + text) == text
    assert unwrap("'" + text).strip() == text.strip()


@pytest.mark.parametrize("text", ["+8613800002231", "+86 138 0000 2231", "-12.50", "-1,299", "3%", "12-34", "a=b"])
def test_plain_numbers_stay_clean(tmp_path: Path, text: str) -> None:
    cell = column(tmp_path / "a.xlsx", [text])["A2"]
    assert (cell.value, cell.quotePrefix) == (text, False)
    write_csv(tmp_path / "a.csv", Sheet("t", [OutColumn("t")], [(text,)]))
    assert read(tmp_path / "a.csv")[1] == [text]


def test_titles_are_harmless_too(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", [Sheet("t", [OutColumn("=1+1")], [])])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None and sheet["A1"].data_type == "s" and sheet["A1"].quotePrefix
    write_csv(tmp_path / "a.csv", Sheet("t", [OutColumn("=1+1")], []))
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbf'=1+1\r\n"


def test_long_texts_are_cut_and_counted(tmp_path: Path) -> None:
    texts = ["x" * 32_767, "x" * 32_768, "😀" * 16_383, "😀" * 16_384]
    path = tmp_path / "a.xlsx"
    written = write_workbook(path, [Sheet("t", [OutColumn("t")], [(text,) for text in texts])])
    assert written.cut == 2
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [len(str(cell.value)) for (cell,) in list(sheet.rows)[1:]] == [32_767, 32_767, 16_383, 16_383]


def test_values_that_do_not_fit_their_column_become_text(tmp_path: Path) -> None:
    values = ["早上", 10**17, float("inf"), "1899-12-30", dt.date(1890, 1, 1), 2.5]
    sheet = column(tmp_path / "a.xlsx", values, "date")
    assert [cell.value for (cell,) in list(sheet.rows)[1:]] == [
        "早上", str(10**17), None, "1899-12-30", "1890-01-01", 2.5,
    ]  # fmt: skip
    sheet = column(tmp_path / "a.xlsx", [10**15, 5, "x"], "integer")
    assert [cell.value for (cell,) in list(sheet.rows)[1:]] == [str(10**15), 5, "x"]


def test_rows_may_be_ragged(tmp_path: Path) -> None:
    sheet = Sheet("t", [OutColumn("a"), OutColumn("b")], [("1",), ("1", "2", "3"), ()])
    write_workbook(tmp_path / "a.xlsx", [sheet])
    assert read(tmp_path / "a.xlsx")[:3] == [["a", "b"], ["1", ""], ["1", "2"]]
    write_csv(tmp_path / "a.csv", sheet)
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbfa,b\r\n1,\r\n1,2\r\n,\r\n"


def test_csv_is_what_excel_expects(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, Sheet("t", [*COLUMNS, OutColumn("负", "money")], [(*ROW, -5)]))
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.count(b"\r\n") == 2 == data.count(b"\n")
    assert data.decode("utf-8-sig").splitlines()[1] == (
        '林小满,013800002231,3,4.25,1299.00,1990-05-12,2026-05-01 20:15:33,TRUE,"妈妈, 护手霜",-0.05'
    )


def kept(text: str) -> str:
    return safe_text.shorten(safe_text.clean(text))


odd = st.text(
    st.one_of(
        st.sampled_from("=+-@'\t\r\n\x00\x0b\x1f\x7f\x85\ud800\udfff\ufffe\uffff&<>\"_x000D\u200b＝，;| 林0１"),
        st.characters(codec=None),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(odd, min_size=1, max_size=40))
def test_any_text_comes_back_from_xlsx(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("odd") / "a.xlsx"
    sheet = column(path, texts)
    # Excel reads _x000D_ as a line end unless told otherwise, so it is told; openpyxl does not undo that.
    for row, text in enumerate(texts, 2):
        cell = sheet.cell(row, 1)
        found = re.sub(r"_x005F_(?=x[0-9A-Fa-f]{4}_)", "_", cell.value or "")
        assert found == kept(text)
        assert cell.data_type in ("s", "n") and not (cell.data_type == "n" and cell.value)
        assert bool(cell.quotePrefix) is safe_text.runs(kept(text)) or not kept(text)


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(odd, min_size=1, max_size=40))
def test_any_text_comes_back_from_csv(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("odd") / "a.csv"
    write_csv(path, Sheet("t", [OutColumn("t"), OutColumn("u")], [(text, text) for text in texts]))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert [[safe_text.from_csv(cell) for cell in row] for row in rows] == [[kept(text)] * 2 for text in texts]
    for row in rows:
        assert not safe_text.runs(row[0])


@settings(max_examples=15, deadline=None)
@given(texts=st.lists(odd.filter(lambda text: "'" not in text and not text.startswith("=")), min_size=1, max_size=20))
def test_both_files_are_read_alike_by_our_reader(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    """What the import makes of a column does not depend on the kind of file it was written to."""
    folder = tmp_path_factory.mktemp("odd")
    sheet = Sheet("t", [OutColumn("备注"), OutColumn("n", "integer")], [(text, 7) for text in texts])
    write_workbook(folder / "a.xlsx", [sheet])
    write_csv(folder / "a.csv", sheet)
    both = []
    for name in ("a.xlsx", "a.csv"):
        rows = read(folder / name)[1:]
        cells = [str(row[0]).replace("\r\n", "\n").replace("\r", "\n") for row in rows]
        both.append(clean_column("text", cells).values)
    assert both[0] == both[1]
    assert len(both[0]) == len(texts)


def test_what_looks_like_a_code_of_excel_stays_text(tmp_path: Path) -> None:
    """Excel, and our reader, take _x0041_ for an A; the text says it is none."""
    texts = ["_x0041_", "a_x000D_b", "_x", "_x00", "__x0041_"]
    write_workbook(tmp_path / "a.xlsx", [Sheet("t", [OutColumn("t"), OutColumn("n")], [(text, "1") for text in texts])])
    assert [row[0] for row in read(tmp_path / "a.xlsx")[1:]] == texts


# --- rejected rows ------------------------------------------------------------------------------


HEADERS = ["姓名", "手机号", "城市"]


def test_rejected_rows_show_what_to_mend(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    rows = [
        RejectedRow(["林小满", 138.0, ""], "手机号读不懂", 1),
        (["=1+1"], "没有城市", 2),
        (["x", "y", "z"], "整行", None),
    ]
    assert write_rejects(path, HEADERS, rows, reason_header="原因", sheet="要改的行") == 3
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None and sheet.title == "要改的行"
    assert [cell.value for cell in sheet[1]] == ["⚠ 原因", *HEADERS]
    assert [cell.value for cell in sheet[2]] == ["手机号读不懂", "林小满", 138, None]
    marked = [cell.coordinate for row in sheet.rows for cell in row if cell.fill.fgColor.rgb == "FFFFE08A"]
    assert marked == ["C2", "D3"]
    notes = {cell.coordinate: cell.comment.text for row in sheet.rows for cell in row if cell.comment}
    assert notes == {"C2": "手机号读不懂", "D3": "没有城市"}
    assert sheet["B3"].value == "=1+1" and sheet["B3"].data_type == "s" and sheet["B3"].quotePrefix


def test_rejected_rows_are_read_again_without_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    rows = [RejectedRow([f"林{n}", "13800002231", "杭州"], "手机号读不懂", 1) for n in range(3)]
    write_rejects(path, HEADERS, rows, reason_header="原因")
    with open_table(path, kind="members") as table:
        guess = recognise(table.headers, "members")[0]
        assert {table.headers[index]: field for index, field in guess.mapping.items()} == {
            "姓名": "name", "手机号": "phone", "城市": "city",
        }  # fmt: skip
        assert sum(len(batch.numbers) for batch in table.batches()) == 3
        # A mapping made by hand for the file itself is found for its rejected rows too.
        assert signature(table.headers) == signature(HEADERS)
        assert guess.confidence == recognise(HEADERS, "members")[0].confidence


def test_the_reason_of_an_earlier_round_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    row = RejectedRow(["旧的", "林", "1", "杭州"], "新的", 2)
    write_rejects(path, ["⚠ 原因", *HEADERS], [row], reason_header="原因")
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.rows] == [["⚠ 原因", *HEADERS], ["新的", "林", "1", "杭州"]]
    assert sheet["C2"].fill.fgColor.rgb == "FFFFE08A"


# --- trouble ------------------------------------------------------------------------------------


WRITERS: list[Callable[[Path], object]] = [
    lambda path: write_workbook(path, [Sheet("t", [OutColumn("t")], [(os.urandom(200).hex(),) for _ in range(5_000)])]),
    lambda path: write_csv(path, Sheet("t", [OutColumn("t")], [(os.urandom(200).hex(),) for _ in range(5_000)])),
    lambda path: write_rejects(path, ["t"], [((os.urandom(200).hex(),), "x", 0) for _ in range(5_000)]),
]
IDS = ["xlsx", "csv", "rejects"]


@pytest.mark.parametrize("write", WRITERS, ids=IDS)
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path], object]
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as told:
        write(path)
    assert (told.value.code, told.value.values) == ("file.disk_full", {"path": str(path)})
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="a limit on file size is Unix's")
def test_a_disk_that_really_takes_no_more(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    program = (
        "import os, resource, sys\n"
        "from seeddesk.domain.errors import UserError\n"
        "from seeddesk.exchange.workbook_out import *\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "rows = [(os.urandom(200).hex(),) for _ in range(5_000)]\n"
        "for write in (lambda p, s: write_workbook(p, [s]), write_csv):\n"
        "    try:\n"
        "        write(sys.argv[1], Sheet('t', [OutColumn('t')], rows))\n"
        "    except UserError as error:\n"
        "        print(error.code)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["file.disk_full"] * 2, done.stderr
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("place", ["nowhere/a.xlsx", "folder"])
def test_a_place_that_cannot_be_written(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError) as told:
        write_workbook(tmp_path / place, [Sheet("t", [OutColumn("t")], [])])
    assert told.value.code == "file.unwritable"
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"] and not list((tmp_path / "folder").iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows itself refuses a file in use")
@pytest.mark.parametrize("mark", [".~lock.a.xlsx#", "~$a.xlsx", ".~a.xlsx"])
def test_a_file_another_program_holds_open(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "a.xlsx"
    (tmp_path / mark).touch()
    write_workbook(path, [Sheet("t", [OutColumn("t")], [])])  # a mark without its file means nothing
    before = path.read_bytes()
    with pytest.raises(UserError) as told:
        write_workbook(path, [Sheet("t", [OutColumn("t")], [("x",)])])
    assert told.value.code == "file.locked" and path.read_bytes() == before


def test_a_file_that_the_system_will_not_give_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"before")

    def refused(_source: object, _target: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(UserError) as told:
        write_csv(path, Sheet("t", [OutColumn("t")], []))
    assert told.value.code == "file.locked" and list(tmp_path.iterdir()) == [path]


def test_progress_and_cancel(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    rows = [("x",)] * (workbook_out.BATCH * 3)
    told: list[tuple[int, int]] = []
    sheets = [Sheet("a", [OutColumn("t")], rows), Sheet("b", [OutColumn("t")], rows)]
    with pytest.raises(Cancelled):
        write_workbook(path, sheets, lambda done, total: told.append((done, total)), lambda: len(told) > 5)
    assert told[1:4] == [(1_000, 6_000), (2_000, 6_000), (3_000, 6_000)]
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]
    told.clear()
    write_workbook(path, sheets, lambda done, total: told.append((done, total)))
    assert told[-1] == (6_000, 6_000)
    with pytest.raises(Cancelled):
        write_csv(path, sheets[0], None, lambda: True)


def test_trouble_in_the_rows_themselves_is_not_hidden(tmp_path: Path) -> None:
    def rows() -> Any:
        yield ("x",)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_workbook(tmp_path / "a.xlsx", [Sheet("t", [OutColumn("t")], rows())])
    assert not list(tmp_path.iterdir())


def test_a_table_without_columns_keeps_to_the_schema(tmp_path: Path) -> None:
    import zipfile

    write_workbook(tmp_path / "a.xlsx", [])
    with zipfile.ZipFile(tmp_path / "a.xlsx") as made:
        assert b"definedNames" not in made.read("xl/workbook.xml")


def test_as_many_columns_as_a_sheet_holds_and_no_more(tmp_path: Path) -> None:
    def wide(count: int) -> Sheet:
        return Sheet("wide", [OutColumn(f"c{at}") for at in range(count)], [[str(at) for at in range(count)]])

    write_workbook(tmp_path / "a.xlsx", [wide(16_384)])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True).worksheets[0]
    assert next(iter(sheet.iter_rows(min_row=2)))[-1].value == "16383"
    with pytest.raises(UserError) as told:
        write_workbook(tmp_path / "b.xlsx", [wide(16_385)])
    assert told.value.code == "export.too_wide"
    assert not (tmp_path / "b.xlsx").exists()
    assert write_csv(tmp_path / "b.csv", wide(16_385)).rows == 1


ORDER = {
    "worksheet": ["sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "ignoredErrors"],
    "workbook": ["bookViews", "sheets", "definedNames"],
    "styleSheet": [
        "numFmts",
        "fonts",
        "fills",
        "borders",
        "cellStyleXfs",
        "cellXfs",
        "cellStyles",
        "dxfs",
        "tableStyles",
    ],
}
"""As the schema of SpreadsheetML (ECMA-376) has the children of these; Excel repairs a file that differs."""


def test_parts_stand_in_the_order_of_the_schema(tmp_path: Path) -> None:
    import zipfile
    from xml.etree import ElementTree

    write_workbook(tmp_path / "a.xlsx", [Sheet("<&'\"> 超", [OutColumn("a"), OutColumn("b", "money")], [["x", 5]])])
    with zipfile.ZipFile(tmp_path / "a.xlsx") as made:
        for name in ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"):
            root = ElementTree.fromstring(made.read(name))
            parts = [child.tag.partition("}")[2] for child in root]
            wanted = ORDER[root.tag.partition("}")[2]]
            assert parts == [part for part in wanted if part in parts]
            for part in root:
                if "count" in part.attrib:
                    assert int(part.attrib["count"]) == len(part), part.tag
        types = made.read("[Content_Types].xml").decode()
        assert all(f"/{name}" in types for name in made.namelist() if name.startswith("xl/") and "_rels" not in name)


def test_signs_that_no_file_can_hold_are_counted(tmp_path: Path) -> None:
    rows = [["plain"], ["bell\x07"], ["half \ud83d of a picture"], ["tab\tstays"], [None], [5]]
    for name, write in (("a.xlsx", lambda path, one: write_workbook(path, [one])), ("a.csv", write_csv)):
        written = write(tmp_path / name, Sheet("t", [OutColumn("a", "any")], rows))
        assert (written.rows, written.cleaned) == (6, 2)
