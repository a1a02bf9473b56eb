"""Workbooks through calamine; runs in the reading child only."""

from __future__ import annotations

import re
import threading
import zipfile
from pathlib import Path

import python_calamine as calamine

from seeddesk.domain.errors import UserError
from seeddesk.exchange import error_cells
from seeddesk.exchange.book import Book, Sheet

MANY_SHEETS = 30


class Workbook(Book):
    """A workbook with the places of its error cells, which calamine shows as empty."""

    def __init__(self, path: str, kind: str, sheets: list[Sheet], numbers: list[int], epoch_1904: bool) -> None:
        super().__init__(kind, sheets, epoch_1904=epoch_1904)
        self._path = path
        self._numbers = numbers

    def errors(self, index: int) -> dict[tuple[int, int], str]:
        return error_cells.find(self._path, self.kind, self._numbers[index])


class _EarlyErrors(threading.Thread):
    """Looks for error cells while calamine parses, which runs without Python's lock."""

    def __init__(self, path: str, kind: str) -> None:
        super().__init__(daemon=True)
        self._path, self._kind = path, kind
        self.found: dict[tuple[int, int], str] = {}

    def run(self) -> None:
        self.found = error_cells.find(self._path, self._kind, 0)


class _OneSheet(Workbook):
    def __init__(self, path: str, kind: str, sheets: list[Sheet], epoch: bool, early: _EarlyErrors) -> None:
        super().__init__(path, kind, sheets, [0], epoch)
        self._early = early

    def errors(self, index: int) -> dict[tuple[int, int], str]:
        self._early.join()
        return self._early.found


def open_workbook(path: str, kind: str) -> Book:
    """Open a workbook of ``kind``. Raises UserError ``file.encrypted``, ``file.broken``, ``file.empty``."""
    name = Path(path).name
    try:
        book = calamine.CalamineWorkbook.from_path(path)
        metas = book.sheets_metadata
        early = _EarlyErrors(path, kind) if len(metas) == 1 and kind != "ods" else None
        if early:
            early.start()
        sheets, numbers = [], []
        for number, meta in enumerate(metas[:MANY_SHEETS]):
            if meta.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            found = book.get_sheet_by_index(number)
            if found.start is None or found.end is None:
                continue
            hidden = meta.visible != calamine.SheetVisibleEnum.Visible
            height, width = found.end[0] + 1, found.end[1] + 1
            sheets.append(Sheet(meta.name, found.iter_rows(), height, width, 1, hidden))
            numbers.append(number)
    except calamine.PasswordError:
        raise UserError("file.encrypted", name=name) from None
    except (calamine.CalamineError, OSError, ValueError) as trouble:
        if "password" in str(trouble).lower() or "encrypt" in str(trouble).lower():
            raise UserError("file.encrypted", name=name) from None
        raise UserError("file.broken", name=name) from None
    except BaseException as panic:
        # A panic of the library is no Exception; it says the file is broken, anything else goes on up.
        if type(panic).__name__ == "PanicException":
            raise UserError("file.broken", name=name) from None
        raise
    if not sheets:
        raise UserError("file.empty", name=name)
    if early and len(sheets) == 1:
        return _OneSheet(path, kind, sheets, _epoch_1904(path, kind), early)
    return Workbook(path, kind, sheets, numbers, _epoch_1904(path, kind))


def _epoch_1904(path: str, kind: str) -> bool:
    """Whether bare day numbers in the workbook count from 1904."""
    if kind != "xlsx":
        return False
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.lower().endswith("workbook.xml"):
                text = archive.read(part)
                return bool(re.search(rb"""date1904\s*=\s*["'](?:1|true)""", text))
    return False
