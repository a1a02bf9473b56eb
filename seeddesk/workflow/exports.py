"""Lists out of the window, as a workbook or as csv."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any


def write_table(
    path: Path,
    name: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[Any]],
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write one list to ``path`` (``.csv``, everything else a workbook) and return how many rows went out.

    ``columns``: (title, kind) with the kinds of :mod:`seeddesk.exchange.workbook_out`. Raises OSError where
    the file cannot be written, and Cancelled.
    """
    from seeddesk.exchange.workbook_out import OutColumn, Sheet, write_csv, write_workbook

    sheet = Sheet(name, [OutColumn(title, kind) for title, kind in columns], rows)
    if path.suffix.lower() == ".csv":
        return write_csv(path, sheet).rows
    return write_workbook(path, [sheet], progress, cancelled).rows
