"""A blank workbook for reviews, with a column per tested point, to fill in and import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import language, tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk


def save_template(parent: QWidget, desk: Desk, round_id: int) -> None:
    """Ask where, and write the template in the background."""
    row = store.round_row(desk.shop, round_id)
    if row is None:
        return
    suggested = tr("Reviews of round {number}").format(number=row["number"])
    name, _ = QFileDialog.getSaveFileName(
        parent.window(),
        tr("Save the template"),
        str(Path.home() / f"{suggested}.xlsx"),
        tr("Excel workbook (*.xlsx)"),
    )
    if not name:
        return
    path = Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")
    names = [point["name"] for point in store.points(desk.shop, round_id)]
    speech = language()

    def work(_progress: Any, _cancelled: Any) -> None:
        from seeddesk.exchange.templates_out import write_template

        write_template(path, "reviews", speech, names)

    desk.run(
        tr("Saving {name}").format(name=path.name),
        work,
        lambda _done: desk.notify(tr("Saved: {path}").format(path=str(path))),
    )
