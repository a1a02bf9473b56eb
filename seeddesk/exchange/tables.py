"""A table out of a file: its header row found, titles above and totals below left out."""

from __future__ import annotations

import marshal
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.exchange.error_cells import WORDS
from seeddesk.exchange.fields import LONGEST_HEADER, bare_key, header_key
from seeddesk.exchange.formats import known_words, recognise
from seeddesk.exchange.reading import Reader, SheetInfo

IN_MEMORY = 64 * 2**20
OLD_EXCEL_ROWS = 65_536
EXCEL_ROWS = 1_048_576

_VALUE = re.compile(
    r"""[-+]?[¥￥$]?\d[\d,]*(\.\d+)?([eE][+-]?\d+)?\s*(%|元|万)?      # numbers, phones, ids
        | \d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?([ T].*)?             # dates
        | [^@\s]+@[^@\s]+\.[^@\s]+                                     # mail
        | =".*" | \d{3}\*+\d+ """,
    re.VERBOSE,
)
_TOTAL = re.compile(
    r"(合\s*计|总\s*计|小\s*计|共\s*计|总\s*共|汇\s*总|[本总]页合计|累计|"
    r"grand total|total|totals|subtotal|sum)\s*[:：]?",
    re.I,
)
_FOOT = re.compile(
    r"(注|备注|说明|导出时间|导出人|导出日期|制表|制表人|统计时间|数据来源|以上|共\s*\d+\s*[条行笔]|note|exported|generated)\s*[:：\d].*",
    re.I,
)
_TOTAL_STARTS = frozenset("合总小共汇本累gtsGTS")


@dataclass(frozen=True)
class Header:
    """Where the header is in a sheet's first rows, and the column names it gives."""

    row: int  # index of its first line
    lines: int
    names: list[str]
    sure: bool
    line: list[str] = field(default_factory=list)
    """The cells as they stand, under which a repeated header is known again."""


@dataclass
class Batch:
    """Some rows of a table, column by column. ``numbers``: row numbers in the file, from 1."""

    numbers: Sequence[int]
    columns: list[list[Any]]


@dataclass
class Table:
    """A sheet whose rows can be walked more than once; close it when done."""

    path: Path
    kind: str
    encoding: str
    epoch_1904: bool
    sheet: str
    sheets: list[SheetInfo]
    header: Header
    expected_rows: int
    warnings: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    rows: int = 0
    """Data rows; known after the first walk."""
    _reader: Reader | None = None
    _index: int = 0
    _spool: Any = None
    _frames: list[tuple[int, int]] = field(default_factory=list)

    @property
    def headers(self) -> list[str]:
        return self.header.names

    def samples(self, count: int = 3) -> list[list[str]]:
        """Up to ``count`` different values of every column from the first rows."""
        head = self.sheets[self._index].head[self.header.row + self.header.lines :]
        found: list[list[str]] = []
        for column in range(len(self.headers)):
            values: list[str] = []
            for row in head:
                text = shown(row[column]) if column < len(row) else ""
                if text and text not in values:
                    values.append(text)
                if len(values) == count:
                    break
            found.append(values)
        return found

    def batches(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Batch]:
        """The data rows in order, without blank rows, totals and repeated headers.

        The first walk reads the file, later ones a copy. Raises what Reader raises.
        """
        rows = 0
        start = self.sheets[self._index].first_row + self.header.row + self.header.lines
        for first, columns in self._raw():
            number = first
            if first < start:
                drop = min(start - first, len(columns[0]))
                columns = [column[drop:] for column in columns]
                number += drop
                if not columns[0]:
                    continue
            batch = self._kept(number, columns)
            rows += len(batch.numbers)
            if progress:
                progress(rows, max(rows, self.expected_rows))
            if batch.numbers:
                yield batch
        self.rows = rows

    def row_cells(self, wanted: Sequence[int]) -> dict[int, list[Any]]:
        """The cells of some rows as read, by row number."""
        chosen = set(wanted)
        found: dict[int, list[Any]] = {}
        if not chosen:
            return found
        for first, columns in self._raw():
            for number in chosen & set(range(first, first + len(columns[0]))):
                found[number] = [column[number - first] for column in columns][: len(self.headers)]
        return found

    def close(self) -> None:
        if self._reader:
            self._reader.close()
        if self._spool:
            self._spool.close()
            self._spool = None

    def __enter__(self) -> Table:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _raw(self) -> Iterator[tuple[int, list[list[Any]]]]:
        width = len(self.headers)
        if self._reader is not None:
            reader, self._reader = self._reader, None
            self._spool = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  closed with the table
            try:
                for first, columns, data in reader.frames(self._index):
                    self._frames.append((self._spool.tell(), len(data)))
                    self._spool.write(data)
                    yield first, _as_wide(columns, width)
            finally:
                reader.close()
            if reader.notes.get("replaced"):
                self.warnings.append(("table.characters_lost", {"n": reader.notes["replaced"]}))
            return
        for at, size in list(self._frames):
            self._spool.seek(at)
            _, first, columns = marshal.loads(self._spool.read(size))  # noqa: S302  written by ourselves
            yield first, _as_wide(columns, width)

    def _kept(self, number: int, columns: list[list[Any]]) -> Batch:
        height = len(columns[0])
        blank: list[int] | range = range(height)
        for column in columns:
            blank = [i for i in blank if column[i] == "" or column[i] == " "]
            if not blank:
                break
        drop = set(blank)
        names = self.headers
        for position, column in enumerate(columns[:3]):
            for i, value in enumerate(column):
                if (
                    type(value) is str
                    and value
                    and value[0] in _TOTAL_STARTS
                    and _TOTAL.fullmatch(value.strip())
                    and all(columns[before][i] == "" for before in range(position))
                ):
                    drop.add(i)
        line = self.header.line
        anchor = next((place for place, cell in enumerate(line) if cell), 0)
        for i, value in enumerate(columns[anchor]):
            if type(value) is str and line[anchor] in value and _line(columns, i, len(names)) == line:
                drop.add(i)
        for i in range(max(0, height - 5), height):
            if i not in drop:
                filled = [column[i] for column in columns if column[i] != ""]
                if len(filled) == 1 and len(columns) > 2 and _FOOT.match(str(filled[0]).strip()):
                    drop.add(i)
        if not drop:
            return Batch(range(number, number + height), columns)
        keep = [i for i in range(height) if i not in drop]
        return Batch([number + i for i in keep], [[column[i] for i in keep] for column in columns])


def _line(columns: list[list[Any]], at: int, width: int) -> list[str]:
    """A row of a batch as header cells are compared."""
    return [_blanks(_text(column[at])) for column in columns[:width]]


def _blanks(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _as_wide(columns: list[list[Any]], width: int) -> list[list[Any]]:
    if len(columns) < width:
        height = len(columns[0])
        return columns + [[""] * height for _ in range(width - len(columns))]
    return columns


def shown(value: Any) -> str:
    """A cell as the owner saw it in the file."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()


def open_table(
    path: Path | str,
    *,
    sheet: str | None = None,
    kind: str | None = None,
    cancelled: Callable[[], bool] | None = None,
    meanwhile: Callable[[], None] | None = None,
) -> Table:
    """Open a file as a table; ``sheet`` by name, else the likeliest one for ``kind``.

    ``meanwhile`` is done while the file is being opened in another process.

    Raises UserError as Reader does, ``file.no_header``, ``file.not_table`` and ``sheet.missing``
    (``name``, ``sheet``).
    """
    reader = Reader(path, cancelled=cancelled, meanwhile=meanwhile)
    try:
        index, header = _choose(reader, sheet, kind)
    except BaseException:
        reader.close()
        raise
    info = reader.sheets[index]
    table = Table(
        reader.path,
        reader.kind,
        reader.encoding,
        reader.epoch_1904,
        info.name,
        reader.sheets,
        header,
        max(0, info.rows - header.row - header.lines),
        _reader=reader,
        _index=index,
    )
    if info.rows == OLD_EXCEL_ROWS or (info.rows == EXCEL_ROWS and reader.kind == "xlsx"):
        table.warnings.append(("table.cut", {"rows": info.rows}))
    return table


def _choose(reader: Reader, sheet: str | None, kind: str | None) -> tuple[int, Header]:
    if sheet is not None:
        for index, info in enumerate(reader.sheets):
            if info.name == sheet:
                return index, find_header(info, reader, kind)
        raise UserError("sheet.missing", name=reader.path.name, sheet=sheet)
    best: tuple[float, int, Header] | None = None
    trouble: UserError | None = None
    for index, info in enumerate(reader.sheets):
        try:
            header = find_header(info, reader, kind)
        except UserError as error:
            trouble = trouble or error
            continue
        confidence = recognise(header.names, kind)[0].confidence
        body = info.rows - header.row - header.lines
        score = confidence * 10 + (1 if body > 0 else -3) + min(body, 1000) / 1000 - 5 * info.hidden
        if best is None or score > best[0]:
            best = (score, index, header)
    if best is None:
        raise trouble or UserError("file.empty", name=reader.path.name)
    return best[1], best[2]


def find_header(info: SheetInfo, reader: Reader, kind: str | None = None) -> Header:
    """The header of a sheet, ``kind`` being what it holds.

    Raises UserError ``file.no_header``, ``file.not_table``, ``file.empty``.
    """
    rows = [[_text(cell)[:LONGEST_HEADER] for cell in row] for row in info.head]
    name = reader.path.name
    if not any(any(row) for row in rows):
        raise UserError("file.empty", name=name)
    words = known_words(kind)
    width = max(sum(map(bool, row)) for row in rows)
    top = next(number for number, row in enumerate(rows) if sum(map(bool, row)) >= min(2, width))
    best, best_score, best_known = -1, 0.0, 0
    for number, row in enumerate(rows[:40]):
        filled = [cell for cell in row if cell]
        known = sum(header_key(cell) in words or bare_key(cell) in words for cell in filled)
        values = sum(bool(_VALUE.fullmatch(cell)) for cell in filled)
        if not known or values * 3 > len(filled) or (known == 1 and len(filled) < min(width, 3)):
            continue
        if kind == "survey" and number > top and known < 3:
            continue  # an answer may be any word; the questions stand at the top
        score = known * 3 + len(filled) * 0.5 - values * 4 - sum(len(cell) > 30 for cell in filled)
        if score > best_score:
            best, best_score, best_known = number, score, known
    if best >= 0:
        if best_known == 1 and reader.kind in ("csv", "tsv") and _is_code(rows[best]):
            raise UserError("file.not_table", name=name)
        return _header(rows, best, sure=best_known > 1 or width == 1)
    first = top
    filled = [cell for cell in rows[first] if cell]
    if width < 2:
        prose = reader.kind in ("csv", "tsv", "html")
        raise UserError("file.not_table" if prose else "file.no_header", name=name)
    if reader.kind in ("csv", "tsv") and _is_prose(rows, filled):
        raise UserError("file.not_table", name=name)
    if any(_VALUE.fullmatch(cell) or cell in WORDS for cell in filled) or len(rows) == first + 1:
        raise UserError("file.no_header", name=name)
    return _header(rows, first, sure=False)


def _is_prose(rows: list[list[str]], header: list[str]) -> bool:
    """Whether text that was cut at its commas is no table: sentences, or lines of every width."""
    filled = [row for row in rows if any(row)]
    wide = sum(len(row) > 1 for row in filled)
    return any(len(cell) > 40 for cell in header) or wide < 0.6 * len(filled) or _is_code(header)


_SIGNS = re.compile(r"[\\^${}|;=`~]|\(\?")


def _is_code(header: list[str]) -> bool:
    """Whether column names are full of the signs that programs and search patterns are made of, and lists are not."""
    text = " ".join(header)
    signs = len(_SIGNS.findall(text))
    return signs >= 3 and signs > 0.06 * len(text)


def _header(rows: list[list[str]], at: int, *, sure: bool) -> Header:
    """Names from the header line, its second line, and the group line above it."""
    width = max(map(len, rows))
    line = rows[at] + [""] * (width - len(rows[at]))
    first, lines = at, 1
    if at + 1 < len(rows):
        below = rows[at + 1] + [""] * (width - len(rows[at + 1]))
        if _second_line(line, below):
            line = _joined(line, below)
            lines = 2
    if lines == 1 and at > 0:
        above = rows[at - 1] + [""] * (width - len(rows[at - 1]))
        if sum(map(bool, above)) > 1 and any(top and not name for top, name in zip(above, line, strict=True)):
            line = _joined(above, line)
            first, lines = at - 1, 2
    used = max((index for row in rows for index, cell in enumerate(row) if cell), default=0) + 1
    own = rows[at] + [""] * (used - len(rows[at]))
    return Header(first, lines, _named(line[:used]), sure, [_blanks(cell) for cell in own[:used]])


def _joined(groups: list[str], names: list[str]) -> list[str]:
    """Two header lines as one: ``消费`` over ``次数`` and ``金额`` is ``消费次数`` and ``消费金额`` where that is a
    known word, else the lower line says it alone."""
    words = known_words()
    joined, group = [], ""
    for top, name in zip(groups, names, strict=True):
        group = top or (group if name else "")  # a merged cell holds its text in the first of its columns only
        both = f"{group}{name}"
        joined.append(both if name and group and header_key(both) in words else name or top)
    return joined


def _second_line(line: list[str], below: list[str]) -> bool:
    """Whether ``below`` names the parts of merged headers: text only, and blank under full headers."""
    filled = [cell for cell in below if cell]
    if not filled or any(_VALUE.fullmatch(cell) for cell in filled):
        return False
    words = known_words()
    under_gap = any(not top and sub for top, sub in zip(line, below, strict=True))
    under_full = any(top and not sub for top, sub in zip(line, below, strict=True))
    known = sum(header_key(cell) in words or bare_key(cell) in words for cell in filled)
    return under_gap and under_full and known * 2 >= len(filled)


def _named(line: list[str]) -> list[str]:
    """Blank headers become their column letter in brackets, repeated ones are numbered."""
    names: list[str] = []
    seen: dict[str, int] = {}
    for index, cell in enumerate(line):
        name = re.sub(r"\s+", " ", cell) or f"({column_letter(index)})"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def column_letter(index: int) -> str:
    """Excel's name of a column counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _text(cell: Any) -> str:
    text = shown(cell)
    return text[2:-1] if text.startswith('="') and text.endswith('"') else text.lstrip("\ufeff'\t").strip()
