"""Workbooks through calamine; runs in the reading child only."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import python_calamine as calamine

from seeddesk.domain.errors import UserError
from seeddesk.exchange import error_cells
from seeddesk.exchange.book import Book, Sheet

_SUFFIXES = {"xlsx": (".xlsx", ".xlsm"), "xlsb": (".xlsb",), "ods": (".ods",), "xls": (".xls",)}


class Workbook(Book):
    """A workbook with the places of its error cells, which calamine shows as empty."""

    def __init__(self, path: str, kind: str, sheets: list[Sheet], numbers: list[int], epoch_1904: bool) -> None:
        super().__init__(kind, sheets, epoch_1904=epoch_1904)
        self._path = path
        self._numbers = numbers

    def errors(self, index: int, limit: int | None = None) -> dict[tuple[int, int], str]:
        return error_cells.find(self._path, self.kind, self._numbers[index], limit)


def open_workbook(path: str, kind: str, most_sheets: int) -> Book:
    """Open a workbook of ``kind`` with its first ``most_sheets``.

    Raises UserError ``file.encrypted``, ``file.broken``, ``file.empty``, ``file.far_cell`` (``cell``, ``sheet``).
    """
    name = Path(path).name
    try:
        book = _open(path, kind)
        metas = book.sheets_metadata
        sheets, numbers = [], []
        for number, meta in enumerate(metas[:most_sheets]):
            if meta.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            if kind == "xlsx" and (far := error_cells.far_cell(path, number)):
                raise UserError("file.far_cell", name=name, cell=far, sheet=meta.name)
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
    return Workbook(path, kind, sheets, numbers, _epoch_1904(path, kind))


def _open(path: str, kind: str) -> calamine.CalamineWorkbook:
    """The workbook; calamine believes the file's name where it is given one, so a wrong one is kept from it."""
    if Path(path).suffix.lower() in _SUFFIXES[kind]:
        return calamine.CalamineWorkbook.from_path(path)
    return calamine.CalamineWorkbook.from_filelike(io.BytesIO(Path(path).read_bytes()))


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
