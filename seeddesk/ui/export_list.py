"""A list as it stands on screen, saved to Excel or csv."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from seeddesk.domain.errors import Cancelled
from seeddesk.i18n import tr
from seeddesk.ui.steps import Section
from seeddesk.ui.widgets.table import Column, ListTable, Row
from seeddesk.workflow.exports import write_table

CHUNK = 1_000
_WHOLE = re.compile(r"[-−+]?\d{1,15}")
_DECIMAL = re.compile(r"[-−+]?\d{1,15}(\.\d+)?")
_NOTHING = ("", "–")


def export_table(section: Section, table: ListTable, name: str) -> None:
    """Ask for a file and write the rows and columns shown, in their order; in a job, with a word at the end.

    Numbers stay numbers (what stands at the right of its column), days and amounts of money too.
    """
    desk = section.desk
    day = desk.today().isoformat()
    chosen, kind = QFileDialog.getSaveFileName(
        section.window(),
        tr("Save the list"),
        str(Path.home() / f"{_file_name(name)} {day}.xlsx"),
        ";;".join((tr("Excel workbook (*.xlsx)"), tr("Text table (*.csv)"))),
    )
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.lower() not in (".xlsx", ".csv"):
        path = path.with_name(path.name + (".csv" if "csv" in kind else ".xlsx"))
    ids = table.shown_ids()
    columns = [column for column in table.model.columns if column.title()]
    source = table.model.source

    def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> int:
        rows: list[Row] = []
        for start in range(0, len(ids), CHUNK):
            if cancelled():
                raise Cancelled
            rows += source.fetch(ids[start : start + CHUNK])
            progress(len(rows), len(ids))
        kinds = [_kind(column, rows) for column in columns]
        heads = [(column.title(), kind) for column, kind in zip(columns, kinds)]
        cells = ([_cell(column, kind, row) for column, kind in zip(columns, kinds)] for row in rows)
        return write_table(path, name, heads, cells, progress, cancelled)

    desk.run(
        tr("Saving {name}").format(name=path.name),
        work,
        lambda count: desk.notify(tr("Saved %n row(s) to {name}", n=count).replace("{name}", path.name)),
    )


def _file_name(name: str) -> str:
    return re.sub(r'[\\/:*?"<>|]', " ", name).strip() or "list"


def _kind(column: Column, rows: Sequence[Row]) -> str:
    """What a column holds, judged by all of its rows."""
    values = [value for value in (row.get(column.key) for row in rows) if value not in (None, "")]
    if column.key.endswith("cents") and values and all(isinstance(value, int) for value in values):
        return "money"
    if values and all(_day(value) is not None for value in values):
        return "date"
    if column.align != "right" and column.paint not in ("score", "bar"):
        return "text"
    words = [_bare(column, row) for row in rows]
    words = [word for word in words if word]
    if words and all(_WHOLE.fullmatch(word) for word in words):
        return "integer"
    return "number" if words and all(_DECIMAL.fullmatch(word) for word in words) else "text"


def _cell(column: Column, kind: str, row: Row) -> Any:
    value = row.get(column.key)
    if kind == "money":
        return value
    if kind == "date":
        return _day(value)
    if kind in ("integer", "number"):
        word = _bare(column, row)
        return None if not word else int(word) if kind == "integer" else float(word)
    words = column.words(row)
    below = column.sub(row) if column.sub is not None else ""
    chips = "、".join(word for word, _ in column.chips(row)) if column.chips is not None and column.text else ""
    return " ".join(part for part in (words, below, chips) if part and part not in _NOTHING)


def _bare(column: Column, row: Row) -> str:
    """The words of a number without its separators; empty where there is none."""
    words = column.words(row).replace(",", "").replace("−", "-").strip()
    return "" if words in _NOTHING else words


def _day(value: Any) -> dt.date | None:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return None
    return None
