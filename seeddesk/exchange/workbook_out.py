"""Tables out: xlsx and csv, safe to open, whole or not at all.

Everything is written to a file beside the target, which then takes its place: whatever goes wrong,
what was there before stays as it was and nothing half-written is left.
"""

from __future__ import annotations

import csv
import errno
import io
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import safe_text
from seeddesk.exchange.formats import REASON_MARK

KINDS = ("text", "integer", "number", "money", "date", "moment", "check", "tags", "any")
BATCH = 1_000

Progress = Callable[..., None]
"""``progress(done, total=0, what="")`` as the jobs of the window have it; total 0: not known."""
CancelledCheck = Callable[[], bool]


@dataclass(frozen=True)
class OutColumn:
    """A column: its title, and what its values are.

    ``kind``: ``text`` (ids and phones too), ``integer``, ``number``, ``money`` (cents), ``date`` and ``moment``
    (datetime objects or ISO text), ``check`` (yes or no), ``tags`` (a sequence of texts), ``any`` (as each
    value is). None is an empty cell. A value that does not fit its kind is written as text.
    """

    title: str
    kind: str = "text"


@dataclass
class Sheet:
    """A table: rows are sequences in the order of the columns, walked once."""

    name: str
    columns: Sequence[OutColumn]
    rows: Iterable[Sequence[Any]]


@dataclass(frozen=True)
class Written:
    """What was written: data rows of all sheets, texts cut because a cell cannot hold them, and texts without the
    control characters and half characters they had."""

    rows: int
    cut: int = 0
    cleaned: int = 0


class RejectedRow(NamedTuple):
    """A row that could not be imported: its cells as read, the reason in words, the offending column."""

    values: Sequence[Any]
    reason: str
    column: int | None = None


def write_workbook(
    path: Path | str,
    sheets: Sequence[Sheet],
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Written:
    """Write sheets to an xlsx file; a table too long for one sheet goes on in the next.

    Raises UserError ``file.disk_full``, ``file.locked``, ``file.unwritable`` (all with ``path``),
    ``export.too_wide`` (``columns``, ``most``); Cancelled, with nothing written.
    """
    from seeddesk.exchange.xlsx_stream import Workbook

    told = _Told(sheets, progress, cancelled)
    rows = 0
    with replacing(path) as file, Workbook(file) as book:
        for sheet in sheets or [Sheet("", [], [])]:
            titles = [column.title for column in sheet.columns]
            kinds = [column.kind for column in sheet.columns]
            rows += book.add(sheet.name, titles, kinds, _batches(sheet.rows), told=told.after(rows))
        cut, cleaned = book.cut, book.cleaned
    return Written(rows, cut, cleaned)


def write_csv(
    path: Path | str,
    sheet: Sheet,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Written:
    """Write one sheet as csv: UTF-8 with BOM, CRLF, amounts with two decimals.

    Texts a spreadsheet would run get an apostrophe in front, which our reader takes off again. Raises
    as :func:`write_workbook`.
    """
    told = _Told([sheet], progress, cancelled).after(0)
    kinds = [column.kind for column in sheet.columns]
    rows = cleaned = 0
    with replacing(path) as file:
        file.write(b"\xef\xbb\xbf")
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([safe_text.for_csv(column.title) for column in sheet.columns])
        for batch in _batches(sheet.rows):
            texts = [value for row in batch for value in row if type(value) is str]
            if safe_text.loses(" ".join(texts)):
                cleaned += sum(map(safe_text.loses, texts))
            writer.writerows(_csv_rows(kinds, batch))
            file.write(text.getvalue().encode())
            text.seek(0)
            text.truncate()
            rows += len(batch)
            told(rows)
        file.write(text.getvalue().encode())
    return Written(rows, 0, cleaned)


def write_rejects(
    path: Path | str,
    headers: Sequence[str],
    rows: Iterable[RejectedRow | tuple[Sequence[Any], str, int | None]],
    *,
    reason_header: str = "",
    sheet: str = "",
) -> int:
    """Write rows that could not be imported, ready to be mended and imported again; returns how many.

    The original columns under their own names, with the reason in a column before them; the offending cell
    is filled and says the reason, too. The reason's header begins with :data:`formats.REASON_MARK`, so that
    reading leaves it out; a reason column of an earlier round is not written again. Raises as
    :func:`write_workbook`.
    """
    from seeddesk.exchange.xlsx_stream import Workbook

    kept = [index for index, header in enumerate(headers) if not header.lstrip().startswith(REASON_MARK)]
    places = {index: place for place, index in enumerate(kept, 1)}
    marks: list[int | None] = []
    table, reasons = [], []
    for values, reason, column in rows:
        reasons.append(reason)
        table.append((reason, *(values[index] if index < len(values) else None for index in kept)))
        marks.append(None if column is None else places.get(column))
    title = reason_header if reason_header.startswith(REASON_MARK) else f"{REASON_MARK} {reason_header}".rstrip()
    titles = [title, *(headers[index] for index in kept)]
    kinds = ["text", *["any"] * len(kept)]
    with replacing(path) as file, Workbook(file) as book:
        return book.add(
            sheet or "Sheet1",
            titles,
            kinds,
            _batches(table),
            marks=marks.__getitem__,
            notes=reasons.__getitem__,
            frozen_columns=1,
        )


@contextmanager
def replacing(path: Path | str) -> Iterator[IO[bytes]]:
    """A new binary file that takes the place of ``path`` when the block ends well, and vanishes otherwise.

    Raises UserError ``file.disk_full``, ``file.locked``, ``file.unwritable`` (``path``).
    """
    target = Path(path)
    trial = None
    try:
        target = target.resolve()
        _check(target)
        trial = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.tmp")
        with trial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        try:
            os.replace(trial, target)  # noqa: PTH105
        except PermissionError:
            raise UserError("file.locked" if target.exists() else "file.unwritable", path=str(path)) from None
        trial = None
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
        full = full or getattr(error, "winerror", 0) in (39, 112)
        raise UserError("file.disk_full" if full else "file.unwritable", path=str(path)) from error
    finally:
        if trial is not None:
            trial.unlink(missing_ok=True)


def _check(target: Path) -> None:
    """Tell before the work what would fail after it. Raises UserError, OSError."""
    if not target.exists():
        return
    if not target.is_file():
        raise UserError("file.unwritable", path=str(target))
    # Where nothing keeps a file in use from being replaced, LibreOffice, WPS and Excel leave a mark beside it.
    marks = (f".~lock.{target.name}#", f".~{target.name}", f"~${target.name}")
    if os.name != "nt" and any(target.with_name(mark).exists() for mark in marks):
        raise UserError("file.locked", path=str(target))
    try:
        with target.open("r+b") as file:
            shop = file.read(16) == b"SQLite format 3\0"
    except PermissionError as error:
        # Windows refuses a file that Excel holds open; elsewhere only its protection says no.
        held = getattr(error, "winerror", 0) in (32, 33) or os.access(target, os.W_OK)
        raise UserError("file.locked" if held else "file.unwritable", path=str(target)) from None
    if shop:  # a slip of the hand would put a table in the place of a shop file
        raise UserError("file.unwritable", path=str(target))


class _Told:
    """Passes progress on and looks whether the owner gave up."""

    def __init__(self, sheets: Sequence[Sheet], progress: Progress | None, cancelled: CancelledCheck | None) -> None:
        sizes = [len(sheet.rows) if hasattr(sheet.rows, "__len__") else None for sheet in sheets]  # type: ignore[arg-type]
        self.total = 0 if None in sizes else sum(size or 0 for size in sizes)
        self.progress, self.cancelled = progress, cancelled

    def after(self, before: int) -> Callable[[int], None]:
        """To be called with the rows of the current sheet; ``before`` are those of the sheets before it."""

        def told(rows: int) -> None:
            if self.cancelled is not None and self.cancelled():
                raise Cancelled
            if self.progress is not None:
                self.progress(before + rows, self.total)

        told(0)
        return told


def _batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    walk = iter(rows)
    while batch := list(islice(walk, BATCH)):
        yield batch


def _csv_rows(kinds: Sequence[str], batch: Sequence[Sequence[Any]]) -> Iterable[Sequence[Any]]:
    width = len(kinds)
    if set(map(len, batch)) != {width}:
        batch = [(*row[:width], *[None] * (width - len(row))) for row in batch]
    columns: list[Sequence[Any]] = []
    for kind, values in zip(kinds, zip(*batch)):
        if set(map(type, values)) == {str} and not safe_text.needs_care(values):
            columns.append(values)
        else:
            columns.append([_csv_cell(kind, value) for value in values])
    return zip(*columns)


def _csv_cell(kind: str, value: Any) -> Any:
    if value is None:
        return ""
    if type(value) is str:
        return safe_text.for_csv(value)
    if kind == "money" and isinstance(value, int):
        return f"{'-' if value < 0 else ''}{abs(value) // 100}.{abs(value) % 100:02}"
    if kind == "check" and value in (0, 1):
        return "TRUE" if value else "FALSE"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return repr(value) if value == value and abs(value) != float("inf") else ""
    if isinstance(value, int):
        return value
    if kind == "tags":
        return safe_text.for_csv(", ".join(map(str, value)))
    if hasattr(value, "isoformat"):
        return value.isoformat(" ") if hasattr(value, "hour") else value.isoformat()
    return safe_text.for_csv(str(value))
