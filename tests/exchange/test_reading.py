# ruff: noqa: E501  rows of files read better unbroken
"""Files are what their bytes are; a bad one is one plain error, told quickly."""

from __future__ import annotations

import datetime
import os
import random
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import child, error_cells
from seeddesk.exchange.reading import Reader
from seeddesk.exchange.tables import open_table

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
HEAD = ["姓名", "手机号", "消费金额"]
BODY = [["林小满", "13800002231", "98.00"], ["书法老陈", "13900002232", "12.50"]]


def read(path: Path, sheet: int = 0) -> list[list[object]]:
    with Reader(path) as reader:
        rows: list[list[object]] = []
        for _, columns, _ in reader.frames(sheet):
            rows += [list(row) for row in zip(*columns, strict=True)]
        return rows


def csv_text(delimiter: str = ",", end: str = "\r\n") -> str:
    return end.join(delimiter.join(row) for row in [HEAD, *BODY]) + end


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_tables_in_every_dress(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(csv_text(delimiter, end).encode(encoding))
    assert read(path) == [HEAD, *BODY]


def test_names_do_not_matter(tmp_path: Path) -> None:
    text = tmp_path / "text.xlsx"
    text.write_text(csv_text(), "utf-8")
    with Reader(text) as reader:
        assert reader.kind == "csv"
    book = tmp_path / "book.xls"
    book.write_bytes((SAMPLES / "bad/calamine__date_1904.xlsx").read_bytes())
    with Reader(book) as reader:
        assert reader.kind == "xlsx"
    old = tmp_path / "old.csv"
    old.write_bytes((SAMPLES / "bad/xlrd__ragged.xls").read_bytes())
    with Reader(old) as reader:
        assert reader.kind == "xls"


def test_html_saved_as_xls(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in [HEAD, *BODY])
    page = f'<html><head><meta charset="gb2312"></head><body><p>x</p><table>{cells}</table></body></html>'
    path.write_bytes(page.encode("gb18030"))
    assert read(path) == [HEAD, *BODY]


def test_excel_2003_xml(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    path.write_text(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="客户"><Table>'
        '<Row><Cell><Data ss:Type="String">姓名</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">日期</Data></Cell></Row>'
        '<Row><Cell><Data ss:Type="String">林&amp;满</Data></Cell><Cell><Data ss:Type="Number">3</Data></Cell>'
        '<Cell><Data ss:Type="DateTime">2026-05-01T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>',
        "utf-8",
    )
    assert read(path) == [["姓名", "", "日期"], ["林&满", 3.0, "2026-05-01"]]


def test_formula_quoted_cells_with_commas(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('订单编号,买家会员名,金额\n="123,456","a,b","1,299.00"\n="789","c""d",2\n', "utf-8")
    assert read(path)[1:] == [['="123,456"', "a,b", "1,299.00"], ['="789"', 'c"d', "2"]]


def test_a_lone_quote_does_not_swallow_the_rest(tmp_path: Path) -> None:
    lines = ["姓名,备注"] + [f'成员{n},"没关的引号' if n == 3 else f"成员{n},备注内容" for n in range(400)]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert len(read(path)) == 401


def test_text_saved_once_too_often_is_mended_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    # Every byte of these words is a character of Windows-1252 or of a GBK pair, so nothing was lost.
    whole = "姓名称呼,手机号码\n林小满妈,13800002231\n"
    for name in ("gb18030", "cp1252"):
        try:
            scrambled = whole.encode("utf-8").decode(name)
        except UnicodeDecodeError:
            continue
        path.write_text(scrambled, "utf-8", newline="")
        assert read(path)[0] == ["姓名称呼", "手机号码"], name
    # Where bytes were lost it cannot be undone.
    path.write_bytes((csv_text() * 20).encode("utf-8").decode("cp1252", "replace").encode("utf-8"))
    assert refused(path).code == "file.encoding"
    path.write_bytes((csv_text() * 20).encode("utf-8").decode("gb18030", "replace").encode("utf-8"))
    assert refused(path).code == "file.encoding"


def test_rare_but_real_chinese_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    names = "姓名,昵称\n鑫淼焱垚,璁瑢浠炲崟\n龘靐齉爩,嘂囍壵叕\n"
    for encoding in ("utf-8", "gb18030"):
        path.write_bytes(names.encode(encoding))
        assert read(path)[1] == ["鑫淼焱垚", "璁瑢浠炲崟"]


def test_gb18030_is_not_believed_for_western_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("First Name,Last Name,Email,City\nJosé,Núñez,j@example.com,Málaga\n".encode("cp1252"))
    with Reader(path) as reader:
        assert reader.encoding == "Windows-1252"
        assert reader.sheets[0].head[1][:2] == ["José", "Núñez"]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        (
            "big5",
            "姓名,電話,地址,備註\n林小滿,0912345678,臺北市大安區,喜歡桂花的味道\n陳書法,0922333444,高雄市前鎮區,常常回購\n",
        ),
        (
            "shift_jis",
            "氏名,電話,住所,メモ\n山田太郎,090,東京都新宿区,とても良い香りです\n鈴木花子,080,大阪府大阪市,またお願いします\n",
        ),
        ("cp1251", "Имя,Телефон,Адрес\nИван Петров,8900,Москва улица Ленина\nМария,8901,Санкт-Петербург\n"),
    ],
)
def test_other_encodings_are_refused_not_guessed(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    assert refused(path).code == "file.encoding"


def test_traditional_characters_in_gb18030_are_chinese_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("姓名,電話,地址\n林小滿,0912345678,臺北市大安區\n".encode("gb18030"))
    with Reader(path) as reader:
        assert (reader.encoding, reader.sheets[0].head[1][0]) == ("GB18030", "林小滿")


def test_a_few_broken_characters_are_borne_and_counted(tmp_path: Path) -> None:
    rows = "".join(f"成员{n}号的名字,13800{n:06}\n" for n in range(500))
    data = ("姓名,手机号\n" + rows).encode("gb18030")
    place = data.index("成员250".encode("gb18030"))
    path = tmp_path / "a.csv"
    path.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    with open_table(path) as table:
        assert sum(len(batch.numbers) for batch in table.batches()) == 500
        assert ("table.characters_lost") in [code for code, _ in table.warnings]


def test_sample_with_dates_from_1904() -> None:
    with Reader(SAMPLES / "bad/calamine__date_1904.xlsx") as reader:
        assert reader.epoch_1904
    assert read(SAMPLES / "bad/calamine__date_1904.xlsx") == [
        ["2021-01-01", 15.0], ["2021-01-02", 16.0], ["255:10:10", 17.0],
    ]  # fmt: skip


def test_error_cells_are_named_not_empty() -> None:
    assert [row[0] for row in read(SAMPLES / "bad/calamine__errors.xlsx")] == [
        "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A",
    ]  # fmt: skip


def test_error_cells_of_old_workbooks(tmp_path: Path) -> None:
    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    begin, end = record(0x809, bytes(16)), record(0x0A, b"")
    places = record(0x85, struct.pack("<IHB", 0, 0, 1) + b"\x00A")
    start = len(begin + places + end)
    places = record(0x85, struct.pack("<IHB", start, 0, 1) + b"\x00A")
    formula = struct.pack("<HHH", 4, 2, 0) + bytes([2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF]) + bytes(8)
    chart = begin + record(0x205, struct.pack("<HHHBB", 9, 9, 0, 7, 1)) + end
    sheet = begin + chart + record(0x205, struct.pack("<HHHBB", 1, 0, 0, 0x0F, 1)) + record(0x06, formula)
    sheet += record(0x205, struct.pack("<HHHBB", 2, 0, 0, 1, 0)) + end
    path = tmp_path / "a.xls"
    path.write_bytes(begin + places + end + sheet)
    assert error_cells.find(str(path), "xls", 0) == {(2, 0): "#VALUE!", (5, 2): "#N/A"}


def test_error_cells_of_binary_workbooks(tmp_path: Path) -> None:
    name = "rId1".encode("utf-16-le")
    bundle = struct.pack("<III", 0, 1, 4) + name + struct.pack("<I", 1) + "A".encode("utf-16-le")
    rows = bytes([0, 4]) + struct.pack("<I", 6) + bytes([3, 9]) + struct.pack("<II", 2, 0) + bytes([0x17])
    path = tmp_path / "a.xlsb"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.bin", bytes([0x9C, 0x01, len(bundle)]) + bundle)
        archive.writestr(
            "xl/_rels/workbook.bin.rels", '<R><Relationship Id="rId1" Target="worksheets/sheet1.bin"/></R>'
        )
        archive.writestr("xl/worksheets/sheet1.bin", rows)
    assert error_cells.find(str(path), "xlsb", 0) == {(7, 2): "#REF!"}


def test_ragged_old_workbook() -> None:
    assert read(SAMPLES / "bad/xlrd__ragged.xls") == [
        ["a", "b", "c", ""], ["d", "e", "", ""], ["f", "", "", ""], ["g", "h", "I", "j"], ["k", "", "", "l"],
    ]  # fmt: skip


def test_typed_cells_come_as_what_they_are(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["姓名", "生日", "下单时间", "数", "是"])
    page.append(["林", datetime.date(1990, 5, 12), datetime.datetime(2026, 5, 1, 20, 15, 30), 13800002231, True])
    book.save(tmp_path / "a.xlsx")
    assert read(tmp_path / "a.xlsx")[1] == ["林", "1990-05-12", "2026-05-01 20:15:30", 13800002231, True]


def refused(path: Path) -> UserError:
    started = time.monotonic()
    with pytest.raises(UserError) as caught, open_table(path) as table:
        list(table.batches())
    assert time.monotonic() - started < 10
    return caught.value


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("bad/billion_laughs_sheet.xlsx", "file.bomb"),
        ("bad/calamine__biff5_write.xls", "file.no_header"),
        ("bad/calamine__date_1904.xlsx", "file.no_header"),
        ("bad/calamine__empty-string.xls", "file.no_header"),
        ("bad/calamine__errors.xlsx", "file.no_header"),
        ("chats/qq_group_export.txt", "file.not_table"),
        ("chats/wechat_phone_share.txt", "file.not_table"),
        ("votes/sign_up_chain.txt", "file.not_table"),
    ],
)
def test_bad_samples(name: str, code: str) -> None:
    assert refused(SAMPLES / name).code == code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"\xef\xbb\xbf\r\n\r\n", "file.empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "file.not_table"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "file.not_table"),
        (b"Rar!\x1a\x07\x00" + bytes(100), "file.archive"),
        (b"PK\x03\x04" + bytes(300), "file.broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file.broken"),
        (bytes(range(256)) * 20, "file.not_table"),
        ("姓名,电话\n".encode("gb18030") + b"\xff\xfe\xfd" * 300, "file.encoding"),
    ],
)
def test_what_is_no_table(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "客户.xlsx"
    path.write_bytes(data)
    error = refused(path)
    assert (error.code, error.values["name"]) == (code, "客户.xlsx")


def test_missing_folder_and_protected_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.csv").code == "file.missing"
    assert refused(tmp_path).code == "file.folder"
    path = tmp_path / "a.csv"
    path.write_text(csv_text(), "utf-8")
    path.chmod(0)
    if os.name == "posix" and os.geteuid() != 0:
        assert refused(path).code == "file.unreadable"


def test_a_packed_csv_is_named_as_packed(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ExportOrderList.csv", csv_text())
    assert refused(path).code == "file.archive"


def workbook(path: Path) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for row in [HEAD, *BODY]:
        book.worksheets[0].append(row)
    book.save(path)
    return path.read_bytes()


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    workbook(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.xml", b" " * (60 * 2**20))
    assert refused(path).code == "file.bomb"


def test_over_300_mib_unpacked_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    workbook(path)
    noise = random.Random(1).randbytes(2**20)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("xl/media/noise.bin", noise)
    # Only the sizes in the directory are looked at, so the file need not really be that large.
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 20 : at + 28] = (301 * 2**20).to_bytes(4, "little") * 2
    path.write_bytes(bytes(data))
    assert refused(path).code in ("file.too_large", "file.bomb")


def test_cut_off_workbooks_are_broken(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    data = workbook(path)
    for size in (40, len(data) // 2, len(data) - 30):
        path.write_bytes(data[:size])
        assert refused(path).code in ("file.broken", "file.not_table")


def test_encrypted_workbooks(tmp_path: Path) -> None:
    # An encrypted xlsx is a compound file with these two streams.
    path = tmp_path / "a.xlsx"
    path.write_bytes(compound_file(["EncryptionInfo", "EncryptedPackage"]))
    assert refused(path).code == "file.encrypted"
    path.write_bytes(compound_file(["WordDocument"]))
    assert refused(path).code == "file.not_table"


def compound_file(names: list[str]) -> bytes:
    """The smallest compound file with streams of these names."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0) + b"\xff" * (436 - 4)
    header = header[:76] + struct.pack("<I", 0) + b"\xff" * (512 - 80)
    header = header[:48] + struct.pack("<I", 1) + header[52:]
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * (512 - 8)
    entries = b""
    for name, kind in [("Root Entry", 5), *((name, 2) for name in names)]:
        raw = (name + "\0").encode("utf-16-le")
        entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + b"\xff" * 12 + bytes(36)
        entries += entry + struct.pack("<III", 0xFFFFFFFE, 0, 0)
    return header + fat + entries.ljust(512, b"\0")


def test_changed_bytes_never_take_the_program_down(tmp_path: Path) -> None:
    rng = random.Random(7)
    for source in ("bad/xlrd__ragged.xls", "bad/calamine__date_1904.xlsx"):
        data = bytearray((SAMPLES / source).read_bytes())
        for attempt in range(8):
            hurt = bytearray(data)
            for _ in range(12):
                hurt[rng.randrange(len(hurt))] = rng.randrange(256)
            path = tmp_path / f"{attempt}.xls"
            path.write_bytes(bytes(hurt))
            try:
                with open_table(path) as table:
                    list(table.batches())
            except UserError as error:
                assert error.code.startswith("file.")


def test_memory_limit_stops_a_greedy_file(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("no memory limit here")
    path = tmp_path / "a.csv"
    path.write_text("姓名,备注\n" + "林小满,abcdefghij\n" * 3_000_000, "utf-8")
    with pytest.raises(UserError) as caught, Reader(path, memory_limit=200 * 2**20) as reader:
        for _ in reader.frames(0):
            pass
    assert caught.value.code in ("file.too_large", "file.broken")


def test_silence_and_cancel_end_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text(csv_text(), "utf-8")
    waiting = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]  # listens and never says a word
    monkeypatch.setattr(
        child, "_start", lambda *_: subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    )
    with pytest.raises(UserError) as caught:
        Reader(path, silence_limit=0.3)
    assert caught.value.code == "file.too_slow"
    with pytest.raises(Cancelled):
        Reader(path, cancelled=lambda: True)


def test_the_child_starts_with_little() -> None:
    code = "import sys, seeddesk.exchange.reading_child; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not {"PySide6", "peewee", "apsw", "openpyxl", "pypinyin", "seeddesk.store"} & loaded


def test_an_installed_program_is_its_own_reading_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What a frozen program does: it starts itself with the switch instead of "-m module".
    script = tmp_path / "seeddesk.sh"
    root = Path(__file__).parents[2]
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{root / "seeddesk" / "__main__.py"}" "$@"\n')
    script.chmod(0o755)
    path = tmp_path / "a.csv"
    path.write_text(csv_text(), "utf-8")
    if os.name == "posix":
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(script))
        assert read(path) == [HEAD, *BODY]
