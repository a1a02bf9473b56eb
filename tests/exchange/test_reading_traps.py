"""Files that are no tables, tables with traps: each is read right or refused with one plain reason."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.formats import recognise
from seeddesk.exchange.tables import open_table
from seeddesk.i18n import set_language
from seeddesk.ui.errors import explain

SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def ods(path: Path, rows: str) -> Path:
    """An ods workbook of one sheet with these rows of XML."""
    spaces = " ".join(f'xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", SPREADSHEET)
        manifest = f'xmlns:manifest="{OFFICE}:manifest:1.0"'
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest {manifest}><manifest:file-entry manifest:full-path="/"'
            f' manifest:media-type="{SPREADSHEET}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content {spaces} {calc} office:version="1.2"><office:body><office:spreadsheet>'
            f'<table:table table:name="表">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def word(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def wrong(text: str, *, libre: bool = True) -> str:
    """An error cell as LibreOffice and as Excel write it."""
    mark = ' calcext:value-type="error"' if libre else ""
    return (
        f'<table:table-cell table:formula="of:=X()" office:value-type="string" office:string-value=""{mark}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def rows_of(path: Path) -> list[list[object]]:
    with open_table(path) as table:
        found: list[list[object]] = [list(table.headers)]
        for batch in table.batches():
            found += [list(cells) for cells in zip(*batch.columns, strict=True)]
        return found


def test_error_cells_of_ods_workbooks_are_named(tmp_path: Path) -> None:
    gap = '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>'
    path = ods(
        tmp_path / "a.ods",
        row(word("姓名"), word("手机"), word("备注"))
        + row(word("林小满"), wrong("#N/A"), word("#N/A"))
        + f"{gap}</table:table-row>"
        + row(word("陈墨"), '<table:table-cell table:number-columns-repeated="1"/>', wrong("Err:502"))
        + row(word("赵一"), wrong("#DIV/0!", libre=False), word("好")),
    )
    assert rows_of(path) == [
        ["姓名", "手机", "备注"],
        ["林小满", "#N/A", "#N/A"],
        ["陈墨", "", "#VALUE!"],
        ["赵一", "#DIV/0!", "好"],
    ]


def test_a_cell_far_away_is_named_and_not_called_damage(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["姓名", "手机"])
    sheet.append(["林小满", "13800138000"])
    sheet["XFD1048576"] = "x"
    book.save(tmp_path / "far.xlsx")
    with pytest.raises(UserError) as caught:
        rows_of(tmp_path / "far.xlsx")
    assert (caught.value.code, caught.value.values["cell"]) == ("file.far_cell", "XFD1048576")
    set_language("zh_CN")
    try:
        assert explain(caught.value).sentence == "far.xlsx 的 XFD1048576 单元格里有内容，离表格太远。"
    finally:
        set_language("en")
    del sheet["XFD1048576"]
    sheet["B200000"] = "13800138001"  # tall, but not too large
    book.save(tmp_path / "tall.xlsx")
    assert rows_of(tmp_path / "tall.xlsx")[1:] == [["林小满", "13800138000"], ["", "13800138001"]]


def test_chinese_wrapped_in_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("姓名,手机,城市\r\n林小满,13800138000,杭州\r\n".encode("utf-7"))
    assert rows_of(path) == [["姓名", "手机", "城市"], ["林小满", "13800138000", "杭州"]]
    with open_table(path) as table:
        assert table.encoding == "UTF-7"
    path.write_text("Name,Phone\r\nAnn,+8613800138000\r\nBob,+8613900138111\r\nCid,+4477009001232\r\n", "utf-8")
    with open_table(path) as table:
        assert table.encoding == "UTF-8"


@pytest.mark.parametrize(
    "text",
    [
        '[{"name":"林","phone":"13800138000"},{"name":"陈","phone":"1"}]',
        '{"name":"林","phone":"13800138000"}\n{"name":"陈","phone":"1"}\n',
        "BEGIN:VCARD\nVERSION:3.0\nN:Lin;Xiaoman;;;\nTEL;TYPE=CELL:13800138000\nEND:VCARD\n",
        "^(?P<name>[a-z]+),(\\d{3,4})$\n^[\\w.+-]+@[\\w-]+\\.[\\w.]+$,x\n",
        "(?:name|phone|mobile)\\s*[:=]\\s*(\\d+)|([a-z]+)\n",
        "亲爱的顾客，您好。\n感谢您的支持，祝您生活愉快！\n",
        "x",
    ],
)
def test_text_that_is_no_table_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(UserError) as caught:
        rows_of(path)
    assert caught.value.code == "file.not_table"


def test_a_folder_and_the_mark_of_an_open_workbook(tmp_path: Path) -> None:
    (tmp_path / "客户.csv").mkdir()
    (tmp_path / "~$客户.xlsx").write_bytes(b"\x07xiaoman" + b" " * 150 + b"\0")
    for name, code in (("客户.csv", "file.folder"), ("~$客户.xlsx", "file.lock_file"), ("没有/a.csv", "file.missing")):
        with pytest.raises(UserError) as caught:
            rows_of(tmp_path / name)
        assert caught.value.code == code


def test_a_huge_file_is_refused_at_once_and_a_huge_cell_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.write("姓名,手机\n".encode())
        file.truncate(2 * 2**30)  # sparse: it takes no room
    with pytest.raises(UserError) as caught:
        rows_of(path)
    assert caught.value.code == "file.too_large"
    path.write_text(f"姓名,备注\n林小满,{'长' * 3_500_000}\n", "utf-8")
    assert len(str(rows_of(path)[1][1])) == 3_500_000


def test_groups_above_the_columns_are_part_of_their_names(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (
        ["小满手作 客户汇总"], ["制表：小满"], ["姓 名 ", "联系方式", None, "消费", None, "加入日期"],
        [None, "手机 ", "微信", "次数", "金额", None], ["林小满", "13800138000", "xm", 3, 99, "2026-05-01"], [],
        ["合 计", None, None, 3, 99], ["备注：截至 5 月"],
    ):  # fmt: skip
        sheet.append(cells)
    for cells in ("A1:F1", "A3:A4", "B3:C3", "D3:E3", "F3:F4"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "a.xlsx")
    assert rows_of(tmp_path / "a.xlsx") == [
        ["姓 名", "手机", "微信", "消费次数", "消费金额", "加入日期"],
        ["林小满", "13800138000", "xm", 3.0, 99.0, "2026-05-01"],
    ]


def test_thousands_of_columns_are_borne(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    names = ["手机", *(f"列{n}" for n in range(4998)), "姓名"]
    path.write_text(",".join(names) + "\n" + "13800138000," + "x," * 4998 + "林小满\n", "utf-8")
    with open_table(path) as table:
        assert table.headers == names
        assert {table.headers[at]: field for at, field in recognise(table.headers, "members")[0].mapping.items()} == {
            "手机": "phone",
            "姓名": "name",
        }
