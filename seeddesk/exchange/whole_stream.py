"""A workbook of any size, read row by row: for a whole shop whose workbook is larger than a reader takes.

Other files are read by calamine in a child process and are refused beyond 300 MiB, since a sheet would have to
stand in memory whole. A shop's own workbook must be readable again whatever its size, so here its sheets pass by
in pieces: only as much as a row is held, and the shared texts where Excel or WPS has saved it again.
"""

from __future__ import annotations

import datetime as dt
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.reading import SheetInfo
from seeddesk.exchange.sniffing import MAX_RATIO, RATIO_FROM

CHUNK = 2**20
ROWS = 1_000
HEAD = 2
_LONGEST_ROW = 64 * 2**20

_CELL = re.compile(r"<c\b([^>]*?)(?:/>|>(.*?)</c>)", re.S)
_ROW = re.compile(r"<row\b([^>]*?)(?:/>|>(.*?)</row>)", re.S)
_PLACE = re.compile(r'\br="([A-Z]+)')
_NUMBER = re.compile(r'\br="(\d+)"')
_TYPE = re.compile(r'\bt="(\w+)"')
_STYLE = re.compile(r'\bs="(\d+)"')
_VALUE = re.compile(r"<v\b[^>]*>(.*?)</v>", re.S)
_TEXT = re.compile(r"<t\b[^>]*?(?:/>|>(.*?)</t>)", re.S)
_ITEM = re.compile(r"<si\b[^>]*?(?:/>|>(.*?)</si>)", re.S)
_SPOKEN = re.compile(r"<rPh\b.*?</rPh>", re.S)
_FILTER = re.compile(r'<definedName[^>]*_FilterDatabase"[^>]*localSheetId="(\d+)"[^>]*>[^<]*\$(\d+)</definedName>')
_SHEET = re.compile(r"<sheet\b([^>]*)/?>")
_LINK = re.compile(r"<Relationship\b([^>]*)/?>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')
_REFERENCE = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));")
_CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_BUILT_IN_DATES = frozenset({14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47})
_EPOCH = dt.datetime(1899, 12, 30)


class StreamReader:
    """The sheets of an xlsx file, each walked once; takes the place of reading.Reader for one that is too large."""

    def __init__(self, path: Path | str, cancelled: Callable[[], bool] | None = None) -> None:
        """Raises UserError ``file.missing``, ``file.unreadable``, ``file.broken``, ``file.bomb``; Cancelled."""
        self.path = Path(path)
        self._cancelled = cancelled
        self._told(self._open)

    def _told(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except FileNotFoundError:
            raise UserError("file.missing", name=self.path.name) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, IndexError, ValueError, RuntimeError):
            raise UserError("file.broken", name=self.path.name) from None
        except OSError:
            raise UserError("file.unreadable", name=self.path.name) from None

    def _open(self) -> None:
        self._zip = zipfile.ZipFile(self.path)
        parts = self._zip.infolist()
        unpacked = sum(part.file_size for part in parts)
        # What shrinks further is no table but made to fill a disk.
        if unpacked > max(RATIO_FROM, MAX_RATIO * sum(part.compress_size for part in parts)):
            self._zip.close()
            raise UserError("file.bomb", name=self.path.name)
        book = self._part("xl/workbook.xml")
        links = {one["Id"]: one["Target"] for one in _all(_LINK, self._part("xl/_rels/workbook.xml.rels"))}
        self._later = 1462 if 'date1904="1"' in book or 'date1904="true"' in book else 0
        self._dates = _date_styles(self._part("xl/styles.xml")) if "xl/styles.xml" in self._zip.namelist() else ()
        self._shared = list(self._shared_texts()) if "xl/sharedStrings.xml" in self._zip.namelist() else []
        sizes = {int(sheet): int(rows) for sheet, rows in _FILTER.findall(book)}
        self._files: list[str] = []
        self.sheets: list[SheetInfo] = []
        for one in _all(_SHEET, book):
            target = links[one["r:id"]].lstrip("/")
            file = target if target.startswith("xl/") else f"xl/{target}"
            rows = sizes.get(len(self.sheets), 0)
            head = [row for _number, row in self._rows(file, HEAD)]
            self._files.append(file)
            self.sheets.append(SheetInfo(_plain(one["name"]), rows, len(head[0]) if head else 0, 1, False, head))

    def _part(self, name: str) -> str:
        return self._zip.read(name).decode("utf-8")

    def frames(self, sheet: int) -> Iterator[tuple[int, list[list[Any]], bytes]]:
        """Batches of rows as reading.Reader.frames hands them out; an empty cell is ""."""
        first, batch = 1, []
        wide = 0
        rows = self._rows(self._files[sheet])
        while True:
            found = self._told(lambda: next(rows, None))
            number = found[0] if found else 0
            # A row that is left out stands for an empty one, so that numbers stay those of the sheet.
            if batch and (not found or len(batch) >= ROWS or number != first + len(batch)):
                yield first, [[row[at] if at < len(row) else "" for row in batch] for at in range(wide)], b""
                batch, wide = [], wide
            if not found:
                return
            if not batch:
                first = number
                if self._cancelled is not None and self._cancelled():
                    raise Cancelled
            batch.append(found[1])
            wide = max(wide, len(found[1]))

    def _rows(self, file: str, most: int = 0) -> Iterator[tuple[int, list[Any]]]:
        """The rows of a sheet with their numbers; only the first where ``most`` is given."""
        number = 0
        with self._zip.open(file) as stream:
            for piece in _pieces(stream, "</row>"):
                for row in _ROW.finditer(piece):
                    told = _NUMBER.search(row[1])
                    number = int(told[1]) if told else number + 1
                    yield number, self._cells(row[2] or "")
                    if most and number >= most:
                        return

    def _cells(self, text: str) -> list[Any]:
        cells: list[Any] = []
        for cell in _CELL.finditer(text):
            place = _PLACE.search(cell[1])
            at = _column(place[1]) if place else len(cells)
            if at > len(cells):
                cells += [""] * (at - len(cells))
            cells.append(self._value(cell[1], cell[2] or ""))
        return cells

    def _value(self, attributes: str, inner: str) -> Any:
        kind = _TYPE.search(attributes)
        told = kind[1] if kind else "n"
        if told == "inlineStr":
            return _texts(inner)
        value = _VALUE.search(inner)
        if value is None:
            return ""
        if told == "s":
            return self._shared[int(value[1])]
        if told == "b":
            return value[1] == "1"
        if told != "n":
            return _plain(value[1])
        number = float(value[1])
        style = _STYLE.search(attributes)
        if style and int(style[1]) in self._dates:
            found = _EPOCH + dt.timedelta(days=self._later, seconds=round(number * 86_400))
            return found.isoformat(" ", "seconds").removesuffix(" 00:00:00")
        return number

    def _shared_texts(self) -> Iterator[str]:
        with self._zip.open("xl/sharedStrings.xml") as stream:
            for piece in _pieces(stream, "</si>"):
                for item in _ITEM.finditer(piece):
                    yield _texts(item[1] or "")

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()


def _pieces(stream: IO[bytes], end: str) -> Iterator[str]:
    """The text in pieces that end with ``end``. Raises ValueError for one that never ends."""
    import codecs

    decode = codecs.getincrementaldecoder("utf-8")().decode
    rest = ""
    while data := stream.read(CHUNK):
        rest += decode(data)
        cut = rest.rfind(end)
        if cut >= 0:
            yield rest[: cut + len(end)]
            rest = rest[cut + len(end) :]
        elif len(rest) > _LONGEST_ROW:
            raise ValueError(end)
    yield rest


def _column(letters: str) -> int:
    at = 0
    for sign in letters:
        at = at * 26 + ord(sign) - 64
    return at - 1


def _texts(inner: str) -> str:
    """The words of an inline or shared text, which may be in several pieces."""
    if "<rPh" in inner:
        inner = _SPOKEN.sub("", inner)
    return _plain("".join(found[1] or "" for found in _TEXT.finditer(inner)))


def _plain(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "&" in text:
        text = _REFERENCE.sub(_meant, text)
    return _CODED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _meant(found: re.Match[str]) -> str:
    return _NAMED[found[3]] if found[3] else chr(int(found[1]) if found[1] else int(found[2], 16))


def _all(pattern: re.Pattern[str], text: str) -> list[dict[str, str]]:
    return [dict(_ATTRIBUTE.findall(found[1])) for found in pattern.finditer(text)]


def _date_styles(styles: str) -> frozenset[int]:
    """Which cell styles show a day or a time."""
    made = {
        int(one["numFmtId"])
        for one in _all(re.compile(r"<numFmt\b([^>]*)/?>"), styles)
        if re.search(r"[ymdhs]", re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", _plain(one.get("formatCode", ""))), re.I)
    }
    cells = re.search(r"<cellXfs\b.*?</cellXfs>", styles, re.S)
    found = _all(re.compile(r"<xf\b([^>]*)"), cells[0]) if cells else []
    return frozenset(at for at, one in enumerate(found) if int(one.get("numFmtId", 0)) in _BUILT_IN_DATES | made)
