"""Save what a list shows as an Excel or csv file: the same for every page."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.privacy import hide_in_file
from seeddesk.ui.widgets.table import ListRows, ListTable
from seeddesk.ui.widgets.table_model import Column, Row

BLOCK = 500
"""Rows fetched together while writing."""
SAMPLE = 200
"""Rows looked at to tell what a column holds."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?)?")
_NOTHING = ("", "–", "-", "—")


def export_table(
    section: Any, table: ListTable, name: str, columns: Sequence[Column] | None = None, *, everything: str = ""
) -> Path | None:
    """Ask for a file and write the shown columns of the chosen rows, or of all rows shown, in their order.

    ``columns``: others than the table shows, for a list that shows little of much. ``everything``: the list of
    workflow/exports.py that has every column of these rows; then the dialog offers that first. ``section`` is a
    Section (or any widget with a ``desk``). Returns the file asked for, None when cancelled; the writing goes on in the
    background.
    """
    desk = section.desk
    ids = list(table.selected_ids())
    # One row is highlighted by merely looking at it; only several, or ticked ones, are a choice.
    wanted = ids if len(ids) > 1 or table.ticked_ids() else table.shown_ids()
    path, full = _ask_columns(desk, section if isinstance(section, QWidget) else desk.window, name, bool(everything))
    if path is None:
        return None
    if full:
        _export_list(desk, path, everything, wanted)
        return path
    source = table.model.source
    # Rows in memory may be replaced while the job runs, so they are taken now; others are read in the job.
    ready = source.fetch(wanted) if isinstance(source, ListRows) else None
    written = [column for column in columns or table.model.columns if column.title()]

    def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> dict[str, Any]:
        from seeddesk.workflow.exports import write_table

        blocks = _Blocks(source.fetch, wanted) if ready is None else ready
        heads, cells = sheet_of(written, blocks)
        return write_table(path, name, heads, cells, progress=progress, cancelled=cancelled)

    def done(written: dict[str, Any]) -> None:
        desk.notify(written_words(path, written))

    desk.run(tr("Writing {file}").format(file=path.name), work, done)
    return path


def written_words(path: Path, written: dict[str, Any]) -> str:
    """What was written, and what could not be written as it is."""
    text = tr("Wrote %n row(s) to {file}", n=written["rows"]).format(file=path.name)
    if written["cut"]:
        text += " " + tr("%n text(s) were too long for a cell and were cut.", n=written["cut"])
    if written["cleaned"]:
        text += " " + tr("%n text(s) held signs that no file can hold; these were left out.", n=written["cleaned"])
    return text


def export_named(section: Any, what: str) -> Path | None:
    """Ask for a file and write a list of workflow/exports.py to it, such as ``verdict``, for pages without a table."""
    from seeddesk.ui.export_words import title

    desk = section.desk
    path = _ask(desk, section, title(f"list.{what}"))
    if path is not None:
        _export_list(desk, path, what)
    return path


def _export_list(desk: Any, path: Path, what: str, only: Sequence[int] | None = None) -> None:
    """Write a list of workflow/exports.py in the background; ``only``: these rows in this order."""
    from seeddesk.ui.export_words import title
    from seeddesk.ui.words import word

    shop, launch = desk.shop, desk.launch_id

    def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> dict[str, Any]:
        from seeddesk.workflow.exports import export

        return export(
            shop, path, what, launch, word=word, title=title, only=only, text=hide_in_file, progress=progress,
            cancelled=cancelled,
        )  # fmt: skip

    desk.run(
        tr("Writing {file}").format(file=path.name),
        work,
        lambda written: desk.notify(written_words(path, written)),
    )


def _ask(desk: Any, parent: QWidget | None, name: str) -> Path | None:
    return _ask_columns(desk, parent, name, False)[0]


def _ask_columns(desk: Any, parent: QWidget | None, name: str, full: bool) -> tuple[Path | None, bool]:
    """The file to write, None when cancelled, and whether every column is wanted; offered with ``full``."""
    folder = Path(str(desk.settings.get("export.folder", "") or desk.shop.path.parent))
    start = str(folder / tr("{list} {date}.xlsx").format(list=_file_name(name), date=desk.today().isoformat()))
    everything = [tr("Excel workbook, all columns (*.xlsx)"), tr("Text table, all columns (*.csv)")] if full else []
    shown = (
        [tr("Excel workbook, only the columns shown (*.xlsx)"), tr("Text table, only the columns shown (*.csv)")]
        if full
        else [tr("Excel workbook (*.xlsx)"), tr("Text table (*.csv)")]
    )
    chosen, kind = QFileDialog.getSaveFileName(parent, tr("Export"), start, ";;".join(everything + shown))
    if not chosen:
        return None, False
    path = with_suffix(Path(chosen), csv="*.csv" in kind)
    desk.settings.set("export.folder", str(path.parent))
    return path, full and kind not in shown


def with_suffix(path: Path, *, csv: bool) -> Path:
    """The name with the ending that fits what was chosen."""
    if path.suffix.lower() in (".xlsx", ".csv"):
        return path
    return path.with_name(path.name + (".csv" if csv else ".xlsx"))


class _Blocks(Sequence[Row]):
    """Rows of a source by their ids, read a block at a time; rows that vanished meanwhile are left out."""

    def __init__(self, fetch: Callable[[Sequence[int]], list[Row]], ids: Sequence[int]) -> None:
        self._fetch, self._ids = fetch, ids

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, at: Any) -> Any:
        found = self._fetch(self._ids[at] if isinstance(at, slice) else [self._ids[at]])
        return found if isinstance(at, slice) else found[0]

    def __iter__(self) -> Iterator[Row]:
        for start in range(0, len(self._ids), BLOCK):
            yield from self._fetch(self._ids[start : start + BLOCK])


class _Cells:
    """The rows as cells, made while they are written; its length is known, for progress."""

    def __init__(self, makers: Sequence[Callable[[Row], Any]], rows: Sequence[Row]) -> None:
        self._makers, self._rows = makers, rows

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[list[Any]]:
        for row in self._rows:
            yield [make(row) for make in self._makers]


def sheet_of(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[tuple[str, str]], _Cells]:
    """Titles with kinds, and the cells: numbers, amounts and days as such, all else as the list says it."""
    heads: list[tuple[str, str]] = []
    makers: list[Callable[[Row], Any]] = []
    sample = rows[:SAMPLE]
    for column in columns:
        kind = _kind(column, sample)
        heads.append((column.title(), kind))
        makers.append(_words(column) if kind == "text" else _value(column, kind))
        if column.sub is not None:
            heads.append((tr("{column}, more").format(column=column.title()), "text"))
            makers.append(_sub(column.sub))
    return heads, _Cells(makers, rows)


def _kind(column: Column, rows: Sequence[Row]) -> str:
    """What the row's value under the column's key is, provided that it is what the cell's words say."""
    pairs: list[tuple[Any, Row]] = [(row.get(column.key), row) for row in rows]
    pairs = [(value, row) for value, row in pairs if value is not None and value != ""]
    types = {type(value) for value, _ in pairs}
    if column.chips is not None or not types:
        return "text"
    if types == {str} and all(_DAY.fullmatch(value) for value, _ in pairs):
        return "moment" if any(len(value) > 10 for value, _ in pairs) else "date"
    if types == {int} and (column.key == "cents" or column.key.endswith("_cents")):
        return "money"
    if types <= {int, float} and all(_same(column, value, row) for value, row in pairs):
        return "integer" if types == {int} else "number"
    return "text"


def _same(column: Column, value: float, row: Row) -> bool:
    """Whether the words of a cell are the number alone, however many digits of it."""
    words = column.words(row).replace(",", "").strip()
    if words in _NOTHING:
        return not value
    try:
        shown = float(words)
    except ValueError:
        return False
    return abs(shown - value) <= 0.5 if isinstance(value, float) else shown == value


def _words(column: Column) -> Callable[[Row], str]:
    return lambda row: hide_in_file(column.words(row).strip())


def _sub(sub: Callable[[Row], str]) -> Callable[[Row], str]:
    return lambda row: hide_in_file(sub(row).strip())


def _value(column: Column, kind: str) -> Callable[[Row], Any]:
    key = column.key
    if kind in ("date", "moment"):
        return lambda row: _time(row.get(key))
    return lambda row: row.get(key)


def _time(value: Any) -> Any:
    if not value:
        return None
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else dt.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def _file_name(name: str) -> str:
    return "".join("-" if ch in '\\/:*?"<>|' else ch for ch in name).strip() or "list"
