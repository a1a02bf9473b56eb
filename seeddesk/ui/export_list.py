"""Save what a list shows as an Excel or csv file: the same for every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, Row


def export_table(section: Any, table: ListTable, name: str) -> Path | None:
    """Ask for a file and write the shown columns of the chosen rows, or of all rows shown, in their order.

    ``section`` is a Section (or any widget with a ``desk``). Returns the file asked for, None when cancelled;
    the writing goes on in the background.
    """
    ids = list(table.selected_ids())
    # One row is highlighted by merely looking at it; only several, or ticked ones, are a choice.
    wanted = ids if len(ids) > 1 or table.ticked_ids() else table.shown_ids()
    return export_rows(section, table.model.columns, table.rows(wanted), name)


def export_rows(section: Any, columns: Sequence[Column], rows: Sequence[Row], name: str) -> Path | None:
    """As :func:`export_table`, for other columns than a table shows."""
    desk = section.desk
    parent = section if isinstance(section, QWidget) else desk.window
    folder = Path(str(desk.settings.get("export.folder", "") or desk.shop.path.parent))
    start = str(folder / tr("{list} {date}.xlsx").format(list=_file_name(name), date=desk.today().isoformat()))
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Export"), start, ";;".join((tr("Excel workbook (*.xlsx)"), tr("Text table (*.csv)")))
    )
    if not chosen:
        return None
    path = with_suffix(Path(chosen), csv="*.csv" in kind)
    desk.settings.set("export.folder", str(path.parent))
    heads, cells = sheet_of(columns, rows)

    def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> int:
        from seeddesk.workflow.exports import write_table

        return write_table(path, heads, cells, title=name, progress=progress, cancelled=cancelled)

    def done(count: int) -> None:
        desk.notify(tr("Wrote %n row(s) to {file}", n=count).format(file=path.name))

    desk.run(tr("Writing {file}").format(file=path.name), work, done)
    return path


def with_suffix(path: Path, *, csv: bool) -> Path:
    """The name with the ending that fits what was chosen."""
    if path.suffix.lower() in (".xlsx", ".csv"):
        return path
    return path.with_name(path.name + (".csv" if csv else ".xlsx"))


def sheet_of(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[tuple[str, str]], list[list[Any]]]:
    """Titles with kinds, and the cells: numbers stay numbers, all else is what the list says."""
    shown = [column for column in columns if column.title()]
    heads: list[tuple[str, str]] = []
    cells: list[list[Any]] = [[] for _ in rows]
    for column in shown:
        numeric = column.text is None and column.chips is None and any(_is_number(row.get(column.key)) for row in rows)
        heads.append((column.title(), "number" if numeric else "text"))
        for line, row in zip(cells, rows, strict=True):
            line.append(row.get(column.key) if numeric else " ".join(column.words(row).split()))
        if column.sub is not None:
            heads.append((tr("{column}, more").format(column=column.title()), "text"))
            for line, row in zip(cells, rows, strict=True):
                line.append(" ".join(column.sub(row).split()))
    return heads, cells


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _file_name(name: str) -> str:
    return "".join("-" if ch in '\\/:*?"<>|' else ch for ch in name).strip() or "list"
