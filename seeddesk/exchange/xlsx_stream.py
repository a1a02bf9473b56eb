"""A workbook written row by row, column by column: the fast way for large tables.

Only what tables need: typed cells, one header row with filter and frozen pane, widths, a few styles.
Texts are inline strings, so memory does not grow with the table. The speed comes from turning whole
columns into XML at once, and compression outside Python's lock keeps the window answering.

Why not a library (measured again with tests/bench/bench_export.py, 100,000 × 12, seconds of processor
time on one machine: this module 1.6, rustpy-xlsxwriter 0.8.0 1.9, XlsxWriter with constant memory 14.8,
where calamine needs 2.4 to read it back):

- XlsxWriter is well kept and writes our templates, but is seven times over what an export may take.
- rustpy-xlsxwriter is fast enough, has wheels everywhere and a fitting licence, but is not sound yet. A
  full disk for temporary files makes it panic (``PanicException``, which no ``except Exception`` catches,
  and a backtrace on stderr) instead of raising OSError; without temporary files it takes 380 MB for such
  a table. It fills cells by position in each dict, so a row without one key shifts under wrong titles
  without a word; equal titles cannot be told apart; an empty table is written without its titles; formats
  belong to columns, so no single cell can be marked or quoted. One author, since 2025-01, version 0.x.

Look again when these are mended: ``add`` is all that workbook_out.py uses.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from typing import IO, Any
from unicodedata import east_asian_width
from zipfile import ZIP_DEFLATED, ZipFile

from seeddesk.domain.errors import UserError
from seeddesk.exchange import safe_text, xlsx_notes

MOST_ROWS = 1_048_576
"""Rows of a sheet in Excel, the header included."""
MOST_COLUMNS = 16_384
"""Columns of a sheet in Excel, the last of them called XFD."""
MOST_BYTES = 1_900_000_000
"""XML of one sheet; beyond 2 GiB some programs refuse it, so the table goes on in another sheet."""
LEVEL = 3
WIDEST, NARROWEST = 60, 6

# Positions in cellXfs of _STYLES. Text cells carry the text format, so that editing one keeps leading zeros.
GENERAL, TEXT, QUOTED, MONEY, DATE, MOMENT, HEADER, INTEGER, LONG, LONG_QUOTED = range(10)
MARKED = 10
"""Added to a style for a cell with the fill of something to be mended."""

_STYLES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
<font><b/><sz val="11"/><color rgb="FF1F3B33"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFE3EFEA"/><bgColor indexed="64"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFE08A"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border><left/><right/><top/><bottom style="thin"><color rgb="FF7FA697"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="20">{cells}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>
</styleSheet>"""
_NUMBER_FORMATS = (0, 49, 49, 2, 164, 165, 49, 1, 0, 0)
_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
{parts}</Types>"""
_PART = (
    '<Override PartName="/xl/{part}.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml"/>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

_EPOCH = dt.date(1899, 12, 30).toordinal()
_FIRST_DAY = dt.date(1900, 3, 1)  # before it Excel's calendar has a day too many
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


class Workbook:
    """A workbook being written to a binary file; use as a context manager."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = ZipFile(file, "w", ZIP_DEFLATED, compresslevel=LEVEL)
        self._sheets: list[tuple[str, str]] = []
        self._notes: dict[int, list[xlsx_notes.Note]] = {}
        self.cut = 0
        """Texts that were too long for a cell."""
        self.cleaned = 0
        """Texts with signs that no file can hold, which were left out."""

    def __enter__(self) -> Workbook:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._finish()
        self._zip.close()

    def add(
        self,
        name: str,
        titles: Sequence[str],
        kinds: Sequence[str],
        batches: Iterable[Sequence[Sequence[Any]]],
        *,
        marks: Callable[[int], int | None] | None = None,
        notes: Callable[[int], str] | None = None,
        frozen_columns: int = 0,
        told: Callable[[int], None] | None = None,
    ) -> int:
        """Write one table, over several sheets if it is too long for one; returns its rows.

        ``kinds`` as in workbook_out.OutColumn. ``marks(row)`` names the column to be marked in a data row
        counted from 0, and ``notes(row)`` what is said at that cell. ``told(rows)`` is called after
        each batch and may raise to stop. Raises UserError ``export.too_wide`` (``columns``, ``most``).
        """
        if len(titles) > MOST_COLUMNS:
            raise UserError("export.too_wide", columns=len(titles), most=MOST_COLUMNS)
        pending = iter(batches)
        batch = next(pending, [])
        rows, part = 0, 1
        while True:
            index = len(self._sheets) + 1
            own = self._own_name(name if part == 1 else f"{name[:24]} ({part})")
            start = rows
            with self._zip.open(f"xl/worksheets/sheet{index}.xml", "w") as out:
                out.write(_sheet_head(titles, kinds, batch, frozen_columns, first=index == 1))
                out.write(_header_row(titles))
                at, size = 2, 0
                while batch:
                    room = MOST_ROWS - at + 1
                    rest = batch[room:]
                    batch = batch[:room]
                    data = self._rows(at, kinds, batch, marks, rows)
                    if marks is not None and notes is not None:
                        self._note(index, at, range(rows, rows + len(batch)), marks, notes)
                    out.write(data)
                    at, size, rows = at + len(batch), size + len(data), rows + len(batch)
                    if told is not None:
                        told(rows)
                    batch = rest or next(pending, [])
                    if at > MOST_ROWS or size > MOST_BYTES:
                        break
                out.write(_sheet_tail(len(titles), at - 1, noted=index in self._notes))
            self._sheets.append((own, f"$A$1:${letter(len(titles) - 1)}${max(at - 1, 1)}" if titles else ""))
            if not batch or rows == start:
                return rows
            part += 1

    def _note(
        self, sheet: int, at: int, rows: range, marks: Callable[[int], int | None], notes: Callable[[int], str]
    ) -> None:
        for number, row in enumerate(rows, at):
            column, text = marks(row), notes(row)
            if column is None or not text or len(self._notes.get(sheet, ())) >= xlsx_notes.MOST:
                continue
            said = escaped(safe_text.shorten(safe_text.clean(text)))
            note = xlsx_notes.Note(f"{letter(column)}{number}", number - 1, column, said)
            self._notes.setdefault(sheet, []).append(note)

    def _own_name(self, wanted: str) -> str:
        taken = {name.casefold() for name, _ in self._sheets}
        base = re.sub(r"[\[\]:*?/\\]", " ", safe_text.clean(wanted)).strip().strip("'").strip() or "Sheet"
        base = safe_text.shorten(base, 31)
        if base.casefold() == "history":  # a name Excel keeps for itself
            base += "_"
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            name = f"{safe_text.shorten(base, 26)} ({number})"
        return name

    def _rows(
        self, at: int, kinds: Sequence[str], batch: Sequence[Sequence[Any]],
        marks: Callable[[int], int | None] | None, first: int,
    ) -> bytes:  # fmt: skip
        width = len(kinds)
        if set(map(len, batch)) != {width}:
            batch = [(*row[:width], *[None] * (width - len(row))) for row in batch]
        numbers = range(at, at + len(batch))
        columns = [
            self._column(letter(index), kind, values, numbers)
            for index, (kind, values) in enumerate(zip(kinds, zip(*batch, strict=True), strict=True))
        ]
        if marks is not None:
            for offset in range(len(batch)):
                column = marks(first + offset)
                if column is not None and 0 <= column < width:
                    columns[column][offset] = _marked(columns[column][offset], letter(column), at + offset)
        rows = [f'<row r="{n}">{"".join(cells)}</row>' for n, cells in zip(numbers, zip(*columns, strict=True))]
        return "".join(rows).encode()

    def _column(self, name: str, kind: str, values: Sequence[Any], numbers: range) -> list[str]:
        types = set(map(type, values))
        empty = type(None) in types
        types.discard(type(None))
        if not types:
            return [""] * len(values)
        if kind in ("text", "any") and types == {str}:
            return self._texts(name, values, numbers, empty)
        if kind in ("date", "moment") and types == {str}:
            serials = _serials(kind, values)
            if serials is not None:
                head, tail = f'<c r="{name}', f'" s="{DATE if kind == "date" else MOMENT}"><v>'
                return ["" if v is None else f"{head}{n}{tail}{v!r}</v></c>" for n, v in zip(numbers, serials)]
        plain = types == {int}
        if kind == "money" and plain:
            head, tail = f'<c r="{name}', f'" s="{MONEY}"><v>'
            return ["" if v is None else f"{head}{n}{tail}{v / 100!r}</v></c>" for n, v in zip(numbers, values)]
        if kind == "integer" and plain and max(abs(v) for v in values if v is not None) < 10**15:
            head, tail = f'<c r="{name}', f'" s="{INTEGER}"><v>'
            return ["" if v is None else f"{head}{n}{tail}{v}</v></c>" for n, v in zip(numbers, values)]
        return ["" if v is None else self._cell(f"{name}{n}", kind, v) for n, v in zip(numbers, values)]

    def _texts(self, name: str, values: Sequence[Any], numbers: range, empty: bool) -> list[str]:
        if empty:
            values = [value or "" for value in values]
        if safe_text.needs_care(values) or max(map(len, values)) > 255:
            return [self._text(f"{name}{n}", value) if value else "" for n, value in zip(numbers, values)]
        head, tail = f'<c r="{name}', f'" s="{TEXT}" t="inlineStr"><is><t>'
        return [f"{head}{n}{tail}{value}</t></is></c>" if value else "" for n, value in zip(numbers, values)]

    def _text(self, ref: str, value: str) -> str:
        text = safe_text.clean(value)
        self.cleaned += text != value
        fitting = safe_text.shorten(text)
        if fitting != text:
            self.cut += 1
            text = fitting
        if not text:
            return ""
        # Old Excel shows a row of # for over 255 characters in the text format.
        style = (LONG if len(text) > 255 else TEXT) + safe_text.runs(text)
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text or "\r" in text else ""
        return f'<c r="{ref}" s="{style}" t="inlineStr"><is><t{space}>{escaped(text)}</t></is></c>'

    def _cell(self, ref: str, kind: str, value: Any) -> str:
        """One cell by its value; what does not fit the kind becomes text rather than being lost."""
        if kind == "tags" and not isinstance(value, str):
            return self._text(ref, ", ".join(map(str, value)))
        if isinstance(value, bool):
            return f'<c r="{ref}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, str) and kind in ("date", "moment"):
            value = moment(value) or value
        if kind == "check" and value in (0, 1):
            return f'<c r="{ref}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, dt.date):
            day = value.date() if isinstance(value, dt.datetime) else value
            if day < _FIRST_DAY:
                return self._text(ref, value.isoformat(" ") if isinstance(value, dt.datetime) else value.isoformat())
            serial: float = day.toordinal() - _EPOCH
            style = DATE
            if isinstance(value, dt.datetime) and kind != "date":
                style = MOMENT
                serial += (value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6) / 86_400
            return f'<c r="{ref}" s="{style}"><v>{serial!r}</v></c>'
        if isinstance(value, int | float) and kind != "text":
            if isinstance(value, float) and not math.isfinite(value):
                return ""
            if abs(value) >= 10**15 and isinstance(value, int):
                return self._text(ref, str(value))  # a spreadsheet keeps 15 digits
            style = {"money": MONEY, "integer": INTEGER}.get(kind, GENERAL)
            return f'<c r="{ref}" s="{style}"><v>{value / 100 if kind == "money" else value!r}</v></c>'
        return self._text(ref, str(value))

    def _finish(self) -> None:
        put = self._zip.writestr
        numbered = list(enumerate(self._sheets, 1))
        names = "".join(f'<sheet name="{_attribute(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in numbered)
        filters = "".join(
            f'<definedName name="_xlnm._FilterDatabase" localSheetId="{n - 1}" hidden="1">'
            f"{_attribute(_quoted(name))}!{area}</definedName>"
            for n, (name, area) in numbered
            if area
        )
        put(
            "xl/workbook.xml",
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
            f"<bookViews><workbookView/></bookViews><sheets>{names}</sheets>"
            # An empty list of names breaks the schema.
            f"{'<definedNames>' + filters + '</definedNames>' if filters else ''}</workbook>",
        )
        links = "".join(
            f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n, _ in numbered
        )
        links += f'<Relationship Id="rId{len(numbered) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        put("xl/_rels/workbook.xml.rels", _RELS.format(links=links))
        put("_rels/.rels", _RELS.format(
            links=f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        ))  # fmt: skip
        put("xl/styles.xml", _STYLES.replace("{cells}", _cell_styles()))
        for sheet, notes in self._notes.items():
            xlsx_notes.put(self._zip, sheet, notes)
        parts = [("workbook", "sheet.main"), ("styles", "styles"), *((f"comments{n}", "comments") for n in self._notes)]
        parts += [(f"worksheets/sheet{n}", "worksheet") for n, _ in numbered]
        named = "".join(_PART.format(part=p, type=t) for p, t in parts)
        put("[Content_Types].xml", _TYPES.format(parts=(xlsx_notes.TYPE if self._notes else "") + named))


def letter(index: int) -> str:
    """Excel's name of a column counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def escaped(text: str) -> str:
    """Cleaned text as the content of a cell: Excel reads ``_x0041_`` as a letter, so such texts say it twice."""
    if "_x" in text:
        text = _ESCAPE.sub("_x005F_", text)
    return text.translate(_XML)


def display_width(text: str) -> int:
    """Columns a text takes up: Chinese characters take two; the longest of several lines counts."""
    if text.isascii() and "\n" not in text:
        return len(text)
    return max(sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line) for line in text.split("\n"))


def moment(text: str) -> dt.datetime | dt.date | None:
    """A stored day or time; None if it is something else."""
    try:
        return dt.date.fromisoformat(text) if len(text) == 10 else dt.datetime.fromisoformat(text)
    except ValueError:
        return None


def _serials(kind: str, values: Sequence[str | None]) -> list[float | None] | None:
    """Excel's numbers for a column of stored days or times; None if one of them needs a closer look."""
    size = 10 if kind == "date" else 19
    if any(value is not None and (len(value) != size or value < "1900-03-01") for value in values):
        return None
    try:
        if kind == "date":
            days = dt.date.fromisoformat
            return [None if v is None else days(v).toordinal() - _EPOCH for v in values]
        times = list(map(dt.datetime.fromisoformat, [v or "2000-01-01 00:00:00" for v in values]))
    except ValueError:
        return None
    return [
        None if v is None else t.toordinal() - _EPOCH + (t.hour * 3600 + t.minute * 60 + t.second) / 86_400
        for v, t in zip(values, times)
    ]


def _widths(titles: Sequence[str], kinds: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[float]:
    """Widths that fit the titles with their filter button, and the first rows."""
    least = {"date": 11, "moment": 19, "money": 10}
    found = []
    for index, (title, kind) in enumerate(zip(titles, kinds, strict=True)):
        wide = max(display_width(title) + 3, least.get(kind, NARROWEST))
        if kind not in least:
            for row in rows[:500]:
                value = row[index] if index < len(row) else None
                if value is not None:
                    text = ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
                    wide = max(wide, display_width(text[:200]))
        found.append(min(wide, WIDEST) + 1.5)
    return found


def _sheet_head(
    titles: Sequence[str], kinds: Sequence[str], rows: Sequence[Sequence[Any]], frozen: int, *, first: bool
) -> bytes:
    side = f'xSplit="{frozen}" ' if frozen else ""
    pane = "bottomRight" if frozen else "bottomLeft"
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" style="{_default_style(kind)}" customWidth="1"/>'
        for n, (width, kind) in enumerate(zip(_widths(titles, kinds, rows), kinds, strict=True), 1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{_MAIN}">'
        f'<sheetViews><sheetView {"tabSelected=" + chr(34) + "1" + chr(34) if first else ""} workbookViewId="0">'
        f'<pane {side}ySplit="1" topLeftCell="{letter(frozen)}2" activePane="{pane}" state="frozen"/>'
        f'<selection pane="{pane}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
        f"{'<cols>' + columns + '</cols>' if columns else ''}<sheetData>"
    ).encode()


def _sheet_tail(width: int, last: int, *, noted: bool = False) -> bytes:
    if not width:
        return b"</sheetData></worksheet>"
    area = f"A1:{letter(width - 1)}{last}"
    # Phones and ids are text on purpose: no green corners for them.
    return (
        f'</sheetData><autoFilter ref="{area}"/><ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/>'
        f"</ignoredErrors>{xlsx_notes.LINK if noted else ''}</worksheet>"
    ).encode()


def _header_row(titles: Sequence[str]) -> bytes:
    cells = "".join(
        f'<c r="{letter(index)}1" s="{HEADER}" t="inlineStr"><is><t xml:space="preserve">'
        f"{escaped(safe_text.shorten(safe_text.clean(title)))}</t></is></c>"
        for index, title in enumerate(titles)
    )
    return f'<row r="1">{cells}</row>'.encode()


def _default_style(kind: str) -> int:
    """The style of a column's empty cells, for what the owner types below the table."""
    return {"text": TEXT, "money": MONEY, "date": DATE, "moment": MOMENT}.get(kind, GENERAL)


def _cell_styles() -> str:
    made = []
    for fill in (0, 3):
        for style, number in enumerate(_NUMBER_FORMATS):
            head = style == HEADER and not fill
            quoted = ' quotePrefix="1"' if style in (QUOTED, LONG_QUOTED, HEADER) else ""
            filled = ' applyFill="1"' if fill or head else ""
            numbered = ' applyNumberFormat="1"' if number else ""
            shape = (
                f'numFmtId="{number}" fontId="{1 if head else 0}" fillId="{2 if head else fill}"'
                f' borderId="{1 if head else 0}" xfId="0"{quoted}{numbered}{filled}'
            )
            if head:
                shape += ' applyFont="1" applyBorder="1"'
            if style in (LONG, LONG_QUOTED) or head:
                made.append(f'<xf {shape} applyAlignment="1"><alignment vertical="top"/></xf>')
            else:
                made.append(f"<xf {shape}/>")
    return "".join(made)


def _marked(cell: str, column: str, row: int) -> str:
    """The same cell with the fill of something to be mended; an empty one is made for it."""
    if not cell:
        return f'<c r="{column}{row}" s="{MARKED}"/>'
    if ' s="' not in cell[:40]:
        return cell.replace(f'"{column}{row}"', f'"{column}{row}" s="{MARKED}"', 1)
    return re.sub(r' s="(\d+)"', lambda found: f' s="{int(found[1]) + MARKED}"', cell, count=1)


def _attribute(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"
