"""The whole shop as one workbook, and a new shop out of one, from the File menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from seeddesk.i18n import tr
from seeddesk.ui.dialogs.progress import watch
from seeddesk.ui.errors import explain
from seeddesk.workflow import whole

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow


def save_whole(window: MainWindow) -> Path | None:
    """Ask for a name and write every table of the open shop to it, in the background."""
    desk = window.desk
    if desk is None:
        return None
    name = tr("{shop} {date}.xlsx").format(shop=desk.shop.path.stem, date=desk.today().isoformat())
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Whole shop as workbook"), str(desk.shop.path.parent / name), tr("Excel workbook (*.xlsx)")
    )
    if not chosen:
        return None
    path = Path(chosen) if chosen.lower().endswith(".xlsx") else Path(chosen + ".xlsx")
    shop = desk.shop

    def done(written: dict[str, int]) -> None:
        desk.notify(tr("Wrote %n row(s) to {file}", n=written["rows"]).format(file=path.name))

    desk.run(
        tr("Writing {file}").format(file=path.name),
        lambda progress, cancelled: whole.save(shop, path, progress, cancelled),
        done,
    )
    return path


def open_whole(window: MainWindow) -> None:
    """Ask for a workbook and for the new shop's file, make it in the background, and open it."""
    folder = str(window.desk.shop.path.parent if window.desk else Path.home())
    chosen, _ = QFileDialog.getOpenFileName(
        window, tr("Workbook of a whole shop"), folder, tr("Excel workbook (*.xlsx)")
    )
    if not chosen:
        return
    source = Path(chosen)
    wanted, _ = QFileDialog.getSaveFileName(
        window, tr("New shop"), str(source.with_suffix(".seeddesk")), tr("Shop files (*.seeddesk)")
    )
    if not wanted:
        return
    from seeddesk.ui.main_window import with_suffix

    target = with_suffix(wanted)
    job = window.jobs.start(lambda progress, cancelled: whole.new_shop(source, target, progress, cancelled))
    job.succeeded.connect(lambda path: window.open_shop(path))
    job.failed.connect(lambda error: window.tell(explain(error)))
    watch(job, tr("Making a shop out of {file}").format(file=source.name), window)
