"""Textual tables: csv in any dress, HTML and Excel's 2003 XML; runs in the reading child only."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

from seeddesk.domain.errors import UserError
from seeddesk.exchange import encodings
from seeddesk.exchange.book import Book, Sheet

MOST_COLUMNS = 16_384
"""Columns of a sheet in Excel; text that was cut into more is no table of customers."""
MOST_PADDING = 20_000_000
"""Empty cells that a short file may ask for in all its rows."""


_NO_TABLE = re.compile(r"""\s*(?:\{\s*["'}]|\[\s*[\[{"']|BEGIN:V|#!|<\?|<[a-z!])""", re.I)
"""Beginnings of data for programs, calendars and address books: commas in them part no cells."""


def open_text(kind: str, data: bytes) -> Book:
    """A table in text. Raises UserError ``file.encoding``, ``file.not_table``, ``file.empty``, ``file.broken``."""
    text, encoding, replaced = encodings.decode(data, declared=kind != "text")
    if kind == "text" and _NO_TABLE.match(text):
        raise UserError("file.not_table")
    if kind == "html":
        book = Book("html", _html_tables(text), encoding)
    elif kind == "xml":
        book = Book("xml", _xml_sheets(text), encoding)
    else:
        delimiter = find_delimiter(text[:200_000])
        rows, height = _csv_rows(text, delimiter)
        name = "tsv" if delimiter == "\t" else "csv"
        sheet = Sheet("", rows, height, 0)
        sheet.width = max((len(row) for row in sheet.head), default=0)
        book = Book(name, [sheet] if sheet.head else [], encoding)
    if not book.sheets:
        raise UserError("file.empty")
    for sheet in book.sheets:
        sheet.head = [_without_blank_end(row) for row in sheet.head]
        if max(map(len, sheet.head), default=0) > MOST_COLUMNS:
            raise UserError("file.too_large")
    if replaced:
        book.notes["replaced"] = replaced
    return book


def _without_blank_end(row: list[Any]) -> list[Any]:
    """A row without the empty cells at its end, where it has more cells than a sheet has columns."""
    if len(row) <= MOST_COLUMNS:
        return row
    end = next((at for at in range(len(row), 0, -1) if row[at - 1] != ""), 0)
    return row[:end]


def find_delimiter(text: str) -> str:
    """The sign between cells: the one that cuts most lines into the same number of cells."""
    lines = [line for line in re.sub(r'"(?:[^"]|"")*"', '""', text).splitlines()[:60] if line.strip()]
    if text and not text.endswith(("\n", "\r")) and len(lines) > 1:
        lines = lines[:-1]  # cut off in the middle
    best, best_score = ",", 0.0
    for delimiter in (",", "\t", ";", "|"):
        counts = Counter(line.count(delimiter) for line in lines)
        counts.pop(0, None)
        if not counts:
            continue
        width, same = max(counts.items(), key=lambda item: (item[1], item[0]))
        score = same * min(width, 8) + sum(counts.values()) * 0.5
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _csv_rows(text: str, delimiter: str) -> tuple[Iterator[list[str]], int]:
    text = text.replace("\0", "")
    csv.field_size_limit(2**31 - 1)
    if '="' in text:
        # A formula that only keeps Excel from touching the digits; quoted here so that the reader sees its end.
        mark = re.escape(delimiter)
        text = re.sub(rf'(^|[\r\n{mark}])="([^"\r\n]*)"(?=[\r\n{mark}]|$)', r'\1"=""\2"""', text)
    height = text.count("\n") or text.count("\r")
    if not text.endswith(("\n", "\r")):
        height += 1
    if text.count('"') % 2:
        # An odd quote may swallow the rest of the file: look before believing it.
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        if any(len(cell) > 2000 and cell.count("\n") + cell.count("\r") > 5 for row in rows for cell in row):
            return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE), height
        return iter(rows), height
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), height


class _Tables(HTMLParser):
    """Collects the tables of a page as rows of text; cells spanning columns leave blanks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._close_cell()
            table: list[list[str]] = []
            self.tables.append(table)
            self._open.append(table)
        elif tag == "tr" and self._open:
            self._close_cell()
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open:
            self._close_cell()
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), 200) if span.isdecimal() else 1
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "table" and self._open:
            self._close_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _close_cell(self) -> None:
        if self._cell is None or not self._open:
            return
        if not self._open[-1]:
            self._open[-1].append([])
        self._open[-1][-1] += ["".join(self._cell).strip(), *[""] * (self._span - 1)]
        self._cell = None


def _html_tables(text: str) -> list[Sheet]:
    parser = _Tables()
    parser.feed(text)
    parser.close()
    tables = [table for table in parser.tables if any(any(row) for row in table)]
    if not tables:
        raise UserError("file.not_table")
    return [Sheet(str(n), table, len(table), max(map(len, table))) for n, table in enumerate(tables, 1)]


_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"


def _xml_sheets(text: str) -> list[Sheet]:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UserError("file.bomb")
    try:
        root = ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff")))  # noqa: S314
    except ElementTree.ParseError:
        raise UserError("file.broken") from None
    sheets = []
    padding = 0
    for sheet in root.iter(f"{_SS}Worksheet"):
        rows: list[list[Any]] = []
        for row in sheet.iter(f"{_SS}Row"):
            index = row.get(f"{_SS}Index", "")
            while index.isdecimal() and len(rows) < min(int(index) - 1, 1_100_000):
                rows.append([])
            cells: list[Any] = []
            if padding > MOST_PADDING:
                raise UserError("file.too_large")
            for cell in row.iter(f"{_SS}Cell"):
                place = cell.get(f"{_SS}Index", "")
                blank = min(int(place) - 1, MOST_COLUMNS) - len(cells) if place.isdecimal() else 0
                cells += [""] * blank
                padding += max(0, blank)
                cells.append(_xml_cell(cell.find(f"{_SS}Data")))
            rows.append(cells)
        if any(map(any, rows)):
            sheets.append(Sheet(sheet.get(f"{_SS}Name", ""), rows, len(rows), max(map(len, rows))))
    return sheets


def _xml_cell(data: ElementTree.Element | None) -> Any:
    if data is None:
        return ""
    value = "".join(data.itertext())
    kind = data.get(f"{_SS}Type")
    if kind == "Number":
        try:
            return float(value)
        except ValueError:
            return value
    if kind == "DateTime":
        return value.split(".")[0].replace("T", " ").removesuffix(" 00:00:00")
    return value
