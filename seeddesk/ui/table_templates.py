"""Saving a blank table to fill in and import, from the page where it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import language, tr


def save_template(parent: QWidget, desk: Any, kind: str, name: str, points: Sequence[str] = ()) -> Path | None:
    """Ask where, and write the template of a kind in the background, in the language of the window.

    ``name``: of the file that is offered; ``points``: what a round tests, for ``reviews``. None when cancelled.
    """
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(), tr("Save the template"), str(Path.home() / f"{name}.xlsx"), tr("Excel workbook (*.xlsx)")
    )
    if not chosen:
        return None
    path = Path(chosen) if chosen.lower().endswith(".xlsx") else Path(f"{chosen}.xlsx")
    speech = language()

    def work(_progress: Any, _cancelled: Any) -> None:
        from seeddesk.exchange.templates_out import write_template

        write_template(path, kind, speech, points)

    desk.run(
        tr("Saving {name}").format(name=path.name),
        work,
        lambda _done: desk.notify(tr("Saved: {path}").format(path=str(path))),
    )
    return path
