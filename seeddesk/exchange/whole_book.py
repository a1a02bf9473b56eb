"""The cells of a whole shop's workbook: which values a cell cannot hold, and cells back to values.

A cell holds no control characters, no more than 32,767 signs, and cannot tell "" from nothing. Values
that would come back changed are written once more, as JSON in pieces, to the sheet :data:`REST`, so that
the sheets of the tables stay what a person can read.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.exchange import safe_text
from seeddesk.exchange.reading import Reader
from seeddesk.exchange.whole_stream import StreamReader

ABOUT = "seeddesk"
"""The last sheet: which schema the tables have."""
REST = "seeddesk.rest"
REST_COLUMNS = (("table", "text"), ("id", "integer"), ("column", "text"), ("part", "integer"), ("json", "text"))
PIECE = 30_000
MOST_SHEETS = 500

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_FIRST_DAY = "1900-03-01"


def unfit(kind: str, values: Sequence[Any], empty: Any) -> list[int]:
    """Places of the values that a column of cells would not give back; ``empty``: what no cell stands for."""
    kinds = set(map(type, values))
    if kind == "text" and kinds == {str}:
        if empty == "" and not safe_text.needs_care(values) and max(map(len, values)) * 2 <= safe_text.LONGEST_CELL:
            return []
    elif kind == "integer":
        if kinds == {int} or (kinds <= {int, type(None)} and empty is None):
            return []
    elif kind != "number" and all(_fits(kind, value, empty) for value in set(values)):
        return []
    return [place for place, value in enumerate(values) if not _fits(kind, value, empty)]


def _fits(kind: str, value: Any, empty: Any) -> bool:
    if value is None or value == "":
        return value == empty and type(value) is type(empty)
    if kind == "text":
        return type(value) is str and _same_text(value)
    if kind == "integer":
        return type(value) is int
    if kind == "number":
        return type(value) is float and math.isfinite(value)
    if kind == "check":
        return type(value) is int and value in (0, 1)
    return type(value) is str and value >= _FIRST_DAY and _is_time(kind, value)


def _same_text(text: str) -> bool:
    return text.strip() == text and "\r" not in text and safe_text.shorten(safe_text.clean(text)) == text


def _is_time(kind: str, text: str) -> bool:
    if not (_DAY if kind == "date" else _MOMENT).fullmatch(text):
        return False
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def pieces(value: Any) -> list[str]:
    """A value as JSON of plain signs, in pieces that fit into cells."""
    text = json.dumps(value)
    return [text[at : at + PIECE] for at in range(0, len(text), PIECE)]


def shows(cell: Any, value: Any) -> bool:
    """Whether a cell is what was written for a value that it could not hold."""
    if cell == "" or isinstance(value, int | float) or value is None:
        return cell == "" or value is None or (_number(cell) == value if not isinstance(cell, bool) else cell == value)
    if str(cell).split() == safe_text.shorten(safe_text.clean(str(value))).split():
        return True
    try:  # written as a day or time, which knows fewer spellings and no parts of a second
        return abs(dt.datetime.fromisoformat(str(cell)) - dt.datetime.fromisoformat(value)).total_seconds() <= 1
    except (ValueError, TypeError):
        return False


def _number(cell: Any) -> float | None:
    try:
        return int(cell) if isinstance(cell, str) else cell
    except ValueError:
        try:
            return float(cell)
        except ValueError:
            return None


def value_of(kind: str, cell: Any) -> Any:
    """A cell that is not empty as the shop stores it. Raises ValueError for what does not fit the column."""
    if kind == "text":
        if isinstance(cell, bool):
            return "TRUE" if cell else "FALSE"
        return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    if kind == "check":
        word = str(cell).strip().casefold()
        if word in ("true", "1", "1.0"):
            return 1
        if word in ("false", "0", "0.0"):
            return 0
        raise ValueError(cell)
    if kind == "number":
        return float(cell)
    if kind == "integer":
        if isinstance(cell, str):
            return int(cell.strip().removesuffix(".0"))
        if isinstance(cell, bool) or int(cell) != cell:
            raise ValueError(cell)
        return int(cell)
    text = str(cell).strip().replace("T", " ")
    found = dt.datetime.fromisoformat(text)
    return found.isoformat(" ", "seconds") if kind == "moment" else found.date().isoformat()


class WholeBook:
    """A workbook whose sheets are tables with a header in their first row; use as a context manager."""

    def __init__(self, path: Path | str, cancelled: Any = None) -> None:
        """Raises UserError ``file.*`` as Reader does, and ``whole.not_ours`` (``name``); Cancelled."""
        self._reader: Reader | StreamReader
        try:
            self._reader = Reader(path, cancelled=cancelled, most_sheets=MOST_SHEETS)
        except UserError as trouble:
            if trouble.code != "file.too_large":
                raise
            self._reader = StreamReader(path, cancelled)
        self._sheets: dict[str, list[int]] = {}
        for index, sheet in enumerate(self._reader.sheets):
            # A table too long for one sheet goes on in "name (2)".
            self._sheets.setdefault(re.sub(r" \(\d+\)$", "", sheet.name), []).append(index)
        self.rows = sum(max(0, sheet.rows - 1) for sheet in self._reader.sheets)
        self.schema = self._schema()

    def _schema(self) -> int:
        name = self._reader.path.name
        for index in self._sheets.get(ABOUT, ()):
            head = self._reader.sheets[index].head
            if len(head) > 1 and head[0] and head[0][0] == "schema" and isinstance(head[1][0], int | float):
                return int(head[1][0])
        self.close()
        raise UserError("whole.not_ours", name=name)

    def table(self, name: str) -> Iterator[tuple[int, list[str], list[list[Any]]]]:
        """Batches of a table: number of the first row in its sheet, header, columns. Once per table."""
        for index in self._sheets.get(name, ()):
            header: list[str] = []
            for first, columns, _data in self._reader.frames(index):
                if not header:
                    header = [str(column[0]).strip() for column in columns]
                    columns = [column[1:] for column in columns]
                    first += 1
                if columns and columns[0]:
                    yield first, header, columns

    def close(self) -> None:
        self._reader.close()

    def __enter__(self) -> WholeBook:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
