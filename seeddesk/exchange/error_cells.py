"""Where a workbook has error cells (``#N/A`` …), which calamine hands out as empty ones."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO
from xml.etree import ElementTree

from seeddesk.exchange import compound

NAMES = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
WORDS = frozenset(NAMES.values()) | {"#SPILL!", "#CALC!", "#FIELD!"}

_CELL = re.compile(
    rb"""<(?:\w+:)?c\b(?=[^>]*\bt=["']e["'])[^>]*\br=["']([A-Z]{1,3})(\d+)["'][^>]*(?<!/)>(.*?)</(?:\w+:)?c>""",
    re.S,
)
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)</")
_CHUNK = 1 << 20
_OVERLAP = 1 << 12

Found = dict[tuple[int, int], str]


def find(path: str, kind: str, sheet: int, limit: int | None = None) -> Found:
    """Error cells of the sheet at position ``sheet``, by (row from 1, column from 0).

    ``limit`` bytes of an xlsx sheet are looked through, which is enough for its first rows.

    Best effort: a file that cannot be walked here yields nothing; whether it is broken is for the
    reader to say.
    """
    try:
        if kind == "xlsx":
            return _xlsx(path, sheet, limit)
        if kind == "xlsb":
            return _xlsb(path, sheet)
        if kind == "xls":
            return _xls(path, sheet)
        if kind == "ods":
            return _ods(path, sheet)
    except (
        compound.BrokenCompound,
        zipfile.BadZipFile,
        KeyError,
        StopIteration,
        struct.error,
        OSError,
        ValueError,
        IndexError,
        ElementTree.ParseError,
    ):
        return {}
    return {}


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def part_of(archive: zipfile.ZipFile, sheet: int) -> str:
    """The part that holds the sheet at a position of an xlsx workbook. Raises KeyError, StopIteration."""
    return _part(archive, sheet, "workbook.xml")


def far_cell(path: str, sheet: int) -> str:
    """The cell that makes an xlsx sheet too large to be laid out, far away from all others; empty for none.

    Somebody once typed a blank into XFD1048576: all cells up to there would take more memory than there is.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            part = part_of(archive, sheet)
            if archive.getinfo(part).file_size > _SMALL_PART:
                return ""
            cells = [(_column(match[1]), int(match[2])) for match in _PLACE.finditer(archive.read(part))]
    except (zipfile.BadZipFile, zlib.error, KeyError, StopIteration, OSError, ValueError, EOFError):
        return ""
    if not cells or (max(cell[0] for cell in cells) + 1) * max(cell[1] for cell in cells) <= _MOST_CELLS:
        return ""
    column, row = max(cells, key=lambda cell: (cell[0] + 1) * cell[1])
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


_PLACE = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,3})(\d+)["']""")
_SMALL_PART = 4 << 20
_MOST_CELLS = 40_000_000


def _part(archive: zipfile.ZipFile, sheet: int, workbook: str) -> str:
    """The part that holds the sheet at a position, through the workbook's relations."""
    book = next(name for name in archive.namelist() if name.lower().endswith(workbook))
    folder = PurePosixPath(book).parent
    relations = archive.read(
        f"{folder}/_rels/{PurePosixPath(book).name}.rels" if str(folder) != "." else f"_rels/{book}.rels"
    )
    targets = {}
    for tag in re.findall(rb"<(?:\w+:)?Relationship\b[^>]*>", relations):
        key = re.search(rb"""\bId=["']([^"']+)["']""", tag)
        target = re.search(rb"""\bTarget=["']([^"']+)["']""", tag)
        if key and target:
            targets[key[1].decode()] = target[1].decode()
    text = archive.read(book)
    if workbook.endswith(".xml"):
        keys = [
            found[1].decode()
            for tag in re.findall(rb"<(?:\w+:)?sheet\b[^>]*>", text)
            if (found := re.search(rb"""\b\w+:id=["']([^"']+)["']""", tag))
        ]
    else:
        keys = []
        for kind, start, end in _records_12(text):
            if kind == 156:  # BrtBundleSh: state, id, then the relation's name
                length = struct.unpack_from("<I", text, start + 8)[0]
                keys.append(text[start + 12 : min(end, start + 12 + 2 * length)].decode("utf-16-le"))
    target = targets[keys[sheet]]
    return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}" if str(folder) != "." else target


def _xlsx(path: str, sheet: int, limit: int | None) -> Found:
    found: Found = {}
    with zipfile.ZipFile(path) as archive, archive.open(_part(archive, sheet, "workbook.xml")) as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            if b't="e"' in text or b"t='e'" in text:
                for match in _CELL.finditer(text):
                    value = _VALUE.search(match[3])
                    word = value[1].decode("ascii", "replace") if value else "#N/A"
                    found[int(match[2]), _column(match[1])] = word
            if limit is not None and stream.tell() >= limit:
                break
            rest = text[-_OVERLAP:]
    return found


_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ODS_ERROR = re.compile(rb">(?:#N/A|#DIV/0!|#VALUE!|#REF!|#NAME\?|#NUM!|#NULL!|Err:\d{3})<")
_MOST_REPEATED = 1000


def _ods(path: str, sheet: int) -> Found:
    """LibreOffice and Excel store an error as a number or an empty text and show its name: the shown text tells."""
    with zipfile.ZipFile(path) as archive:
        with archive.open("content.xml") as stream:
            if not _holds(stream, _ODS_ERROR):
                return {}
        with archive.open("content.xml") as stream:
            return _walk_ods(stream, sheet)


def _holds(stream: IO[bytes], wanted: re.Pattern[bytes]) -> bool:
    rest = b""
    while chunk := stream.read(_CHUNK):
        if wanted.search(rest + chunk):
            return True
        rest = chunk[-64:]
    return False


def _walk_ods(stream: IO[bytes], sheet: int) -> Found:
    found: Found = {}
    at, row = -1, 0
    for event, element in ElementTree.iterparse(stream, ("start", "end")):  # noqa: S314  sniffing refused entities
        if event == "start":
            if element.tag == f"{_TABLE}table":
                at, row = at + 1, 0
            continue
        if element.tag == f"{_TABLE}table" and at == sheet:
            break
        if element.tag == f"{_TABLE}table-row":
            repeated = int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            if at == sheet:
                for column, word in _ods_row(element):
                    found |= {(row + n, column): word for n in range(1, min(repeated, _MOST_REPEATED) + 1)}
            row += repeated
            element.clear()
    return found


def _ods_row(row: ElementTree.Element) -> Iterator[tuple[int, str]]:
    column = 0
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        text = "".join("".join(part.itertext()) for part in cell.iter(f"{_TEXT}p"))
        is_error = any(key.endswith("}value-type") and value == "error" for key, value in cell.items())
        if (is_error or cell.get(f"{_TABLE}formula")) and (text in WORDS or re.fullmatch(r"Err:\d{3}", text)):
            for n in range(min(repeated, _MOST_REPEATED)):
                yield column + n, text if text in WORDS else "#VALUE!"
        column += repeated


def _records_12(data: bytes):
    """Records of the binary format of 2007: kind, start, end."""
    at, size = 0, len(data)
    while at < size:
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (data[at] & 0x7F) << 7
            at += 1
        length = 0
        for shift in (0, 7, 14, 21):
            byte = data[at]
            at += 1
            length |= (byte & 0x7F) << shift
            if not byte & 0x80:
                break
        yield kind, at, at + length
        at += length


def _xlsb(path: str, sheet: int) -> Found:
    found: Found = {}
    with zipfile.ZipFile(path) as archive:
        data = archive.read(_part(archive, sheet, "workbook.bin"))
    row = 0
    for kind, start, _ in _records_12(data):
        if kind == 0:  # BrtRowHdr
            row = struct.unpack_from("<I", data, start)[0] + 1
        elif kind in (3, 11):  # BrtCellError, BrtFmlaError: column, style, code
            column = struct.unpack_from("<I", data, start)[0]
            found[row, column] = NAMES.get(data[start + 8], "#N/A")
    return found


def _records_8(data: bytes, at: int):
    size = len(data)
    while at + 4 <= size:
        kind, length = struct.unpack_from("<HH", data, at)
        yield kind, at + 4, at + 4 + length
        at += 4 + length


def _xls(path: str, sheet: int) -> Found:
    with open(path, "rb") as file:  # noqa: PTH123
        start = file.read(8)
        file.seek(0)
        if start == compound.MAGIC:
            shell = compound.Compound(file)
            names = {name.lower() for name in shell.names()}
            data = shell.stream("Workbook" if "workbook" in names else "Book")
        else:
            data = file.read()
    offsets = []
    for kind, at, _ in _records_8(data, 0):
        if kind == 0x85:  # BoundSheet8: where the sheet begins
            offsets.append(struct.unpack_from("<I", data, at)[0])
        elif kind == 0x0A:
            break
    found: Found = {}
    depth = 0  # a chart inside the sheet has its own beginning and end
    for kind, at, end in _records_8(data, offsets[sheet]):
        if kind in (0x809, 0x409, 0x209, 0x09):
            depth += 1
        elif kind == 0x0A:
            depth -= 1
            if depth == 0:
                break
        elif depth != 1:
            continue
        elif kind == 0x205 and end - at >= 8 and data[at + 7]:  # BoolErr holding an error
            row, column = struct.unpack_from("<HH", data, at)
            found[row + 1, column] = NAMES.get(data[at + 6], "#N/A")
        elif kind == 0x06 and end - at >= 14 and data[at + 12 : at + 14] == b"\xff\xff" and data[at + 6] == 2:
            row, column = struct.unpack_from("<HH", data, at)
            found[row + 1, column] = NAMES.get(data[at + 8], "#N/A")
    return found
