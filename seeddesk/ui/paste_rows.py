"""Rows of cells copied in Excel or WPS, through the same pages as a file."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from seeddesk.i18n import language, tr
from seeddesk.ui.settings import cache_folder


def pasted_folder() -> Path:
    """Where pasted cells lie while they are imported."""
    return cache_folder() / "pasted"


def is_pasted(path: Path) -> bool:
    """Whether a file is not the owner's but holds pasted cells."""
    return path.parent == pasted_folder()


def paste_rows(desk: Any, kind: str, **args: Any) -> bool:
    """Open the import with the cells on the clipboard; says so where there are none.

    ``kind``: ``members`` or ``reviews``; ``args`` go on to the import (``round``).
    """
    from seeddesk.exchange.pasted_cells import save_table

    forget_pasted()
    path = pasted_folder() / tr("Pasted {time}.csv").format(time=desk.now().strftime("%Y-%m-%d %H.%M.%S"))
    rows = save_table(QGuiApplication.clipboard().text(), kind, path, english=language() == "en")
    if not rows:
        forget_pasted()
        desk.notify(tr("There are no rows to paste. Copy cells in Excel or WPS first."))
        return False
    desk.go("import", path=path, kind=kind, **args)
    forget_pasted()  # the import runs in a window of its own and is over now
    return True


def forget_pasted() -> None:
    """Remove pasted cells, also those that an earlier run had to leave."""
    folder = pasted_folder()
    if folder.is_dir():
        for file in folder.iterdir():
            with contextlib.suppress(OSError):  # Windows keeps a file that is still read; the next paste removes it
                file.unlink()
