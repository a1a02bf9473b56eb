"""Lists out to a file; what the window shows is handed in, nothing is read from the shop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any


def write_table(
    path: Path,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[Any]],
    *,
    title: str = "",
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write one list as xlsx, or as csv when the name ends so; returns how many rows.

    ``columns``: ``(title, kind)`` with the kinds of :mod:`seeddesk.exchange.workbook_out`. Raises OSError, and
    Cancelled when ``cancelled`` says so.
    """
    from seeddesk.exchange.workbook_out import OutColumn, Sheet, write_csv, write_workbook

    sheet = Sheet(title, columns=[OutColumn(name, kind) for name, kind in columns], rows=rows)
    if Path(path).suffix.lower() == ".csv":
        return write_csv(Path(path), sheet).rows
    return write_workbook(Path(path), [sheet], progress=progress, cancelled=cancelled).rows
