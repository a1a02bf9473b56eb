"""The child process that takes files apart: ``python -m seeddesk.exchange.reading_child``.

Broken workbooks can abort the library that reads them, so it runs here, under a memory limit, and
the window only sees frames arriving on a pipe. Imports nothing but the standard library and, for
workbooks, calamine: it has to start fast.

Frames in both directions are a little-endian length of four bytes and a marshal value:

- parent → child ``{"path": str, "memory": bytes or 0, "sheets": how many are looked at}``
- child → parent ``("book", {"kind", "encoding", "epoch_1904", "sheets": [{"name", "rows", "columns",
  "first_row", "hidden", "head"}]})``, ``head`` being the first rows as lists of cells
- parent → child ``{"sheet": index}`` (or end of file: done), each sheet once
- child → parent ``("rows", first_row, [column, …])`` per batch, then ``("end", row_count, notes)``
- child → parent ``("error", code, values)`` at any point, and nothing after it

Cells are text, int, float or bool; dates are ISO text, durations ``H:MM:SS``; an error cell of a
workbook is its Excel name (``#N/A``), never an empty cell.
"""

from __future__ import annotations

import marshal
import os
import sys
from itertools import islice
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.exchange import sniffing
from seeddesk.exchange.book import Book, Sheet

BATCH = 2000
HEAD_BYTES = 1 << 18


def open_book(path: str, most_sheets: int = 30) -> Book:
    """Take apart the file at ``path`` by what its bytes are. Raises UserError."""
    kind, data = sniffing.kind_of(path)
    if kind in ("xlsx", "xlsb", "ods", "xls"):
        from seeddesk.exchange import reading_workbook

        return reading_workbook.open_workbook(path, kind, most_sheets)
    from seeddesk.exchange import reading_text

    return reading_text.open_text(kind, data)


def plain_columns(rows: list[list[Any]]) -> list[list[Any]]:
    """Rows (of any lengths) as columns of plain cells."""
    width = max(map(len, rows))
    if any(len(row) != width for row in rows):
        rows = [row if len(row) == width else [*row, *[""] * (width - len(row))] for row in rows]
    columns = []
    for values in zip(*rows, strict=True):
        if set(map(type, values)) <= _PLAIN:
            columns.append(list(values))
        else:
            columns.append([value if type(value) in _PLAIN else _plain(value) for value in values])
    return columns


_PLAIN = {str, int, float, bool}


def _plain(value: Any) -> Any:
    if value is None:
        return ""
    if hasattr(value, "total_seconds"):
        seconds = round(value.total_seconds())
        sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
        return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if hasattr(value, "replace") and hasattr(value, "microsecond") and value.microsecond:
        # Serial numbers carry rounding noise below the second.
        import datetime

        if isinstance(value, datetime.datetime):
            value = (value + datetime.timedelta(microseconds=500_000)).replace(microsecond=0)
    return str(value)


def _limit(memory: int) -> None:
    if not memory:
        return
    try:
        import resource
    except ImportError:  # Windows has no such limit; the time limit stands.
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


class _Pipe:
    def __init__(self) -> None:
        self.out = os.fdopen(os.dup(1), "wb")
        # A library that prints must not get between two frames.
        os.dup2(2, 1)

    def send(self, *message: Any) -> None:
        data = marshal.dumps(message)
        self.out.write(len(data).to_bytes(4, "little") + data)
        self.out.flush()

    def receive(self) -> dict[str, Any] | None:
        size = sys.stdin.buffer.read(4)
        if len(size) < 4:
            return None
        return marshal.loads(sys.stdin.buffer.read(int.from_bytes(size, "little")))  # noqa: S302


def _head(sheet: Sheet, errors: dict[tuple[int, int], str]) -> list[list[Any]]:
    rows = [[cell if type(cell) in _PLAIN else _plain(cell) for cell in row] for row in sheet.head]
    for (number, column), word in errors.items():
        row = number - sheet.first_row
        if 0 <= row < len(rows) and column < len(rows[row]):
            rows[row][column] = word
    return rows


def _put_errors(columns: list[list[Any]], first: int, errors: dict[tuple[int, int], str]) -> None:
    for (row, column), word in errors.items():
        if 0 <= row - first < len(columns[0]) and column < len(columns):
            columns[column][row - first] = word


def _serve(pipe: _Pipe, request: dict[str, Any]) -> None:
    _limit(request["memory"])
    book = open_book(request["path"], request["sheets"])
    found = [book.errors(index, HEAD_BYTES) for index in range(len(book.sheets))]
    sheets = [
        {
            "name": sheet.name,
            "rows": sheet.height,
            "columns": sheet.width,
            "first_row": sheet.first_row,
            "hidden": sheet.hidden,
            "head": _head(sheet, errors),
        }
        for sheet, errors in zip(book.sheets, found, strict=True)
    ]
    pipe.send(
        "book",
        {"kind": book.kind, "encoding": book.encoding, "epoch_1904": book.epoch_1904, "sheets": sheets},
    )
    while (choice := pipe.receive()) is not None:
        _send_rows(pipe, book, choice["sheet"])


def _send_rows(pipe: _Pipe, book: Book, index: int) -> None:
    sheet = book.sheets[index]
    errors: dict[tuple[int, int], str] | None = None
    rows = sheet.rows()
    at = sheet.first_row
    while batch := list(islice(rows, BATCH)):
        columns = plain_columns(batch)
        if errors is None and any("" in column for column in columns):
            # Error cells arrive as empty ones; where no cell is empty there are none to look for.
            errors = book.errors(index)
        if errors:
            _put_errors(columns, at, errors)
        pipe.send("rows", at, columns)
        at += len(batch)
    pipe.send("end", at - sheet.first_row, book.notes)


def main() -> int:
    """Answer one request on standard input; the exit status is 0 even for a refused file."""
    pipe = _Pipe()
    request = pipe.receive()
    if request is None:
        return 2
    try:
        _serve(pipe, request)
    except UserError as trouble:
        pipe.send("error", trouble.code, trouble.values)
    except MemoryError:
        pipe.send("error", "file.too_large", {})
    except BrokenPipeError:
        # The window cancelled.
        os._exit(0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
