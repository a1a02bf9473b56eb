"""Choose the backup to go back to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import tr
from seeddesk.store.backup import folder_of, kept
from seeddesk.ui.desk import Desk
from seeddesk.ui.when import said
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows


class RestoreDialog(BaseDialog):
    """``chosen`` is the file once it was accepted."""

    def __init__(self, desk: Desk, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Restore from a backup"), parent or desk.window, size=(72, 24), scrolling=False)
        self.desk = desk
        self.chosen: Path | None = None
        self._folder = folder_of(root, desk.shop.path)
        self.add(
            PlainLabel(
                lambda: tr("The shop as it is now is backed up first, so that you can come back to it."),
                look="muted",
                wrap=True,
            )
        )
        self.table = ListTable(
            "backups",
            [
                Column("at", lambda: tr("When"), 20, paint="strong", text=self._when, stretch=True),
                Column("bytes", lambda: tr("Size"), 12, align="right", text=_size),
            ],
            ListRows(search=("day",)),
            title=lambda: tr("Backups"),
            counter=lambda count: tr("%n backup(s)", n=count),
            searchable=False,
        )
        self.table.set_empty(
            lambda: tr("No backup of this shop on this computer yet."),
            lambda: tr("Choose a file…"),
            self.choose_file,
        )
        self.add(self.table, 1)
        self.other = self.add_button(lambda: tr("Choose a file…"), self.choose_file)
        self.add_cancel()
        self.ok = self.add_button(lambda: tr("Restore"), self.restore, kind="primary")
        self.table.current_changed.connect(lambda _id: self._follow())
        self.table.activated.connect(lambda _id: self.restore())
        self._files: dict[int, Path] = {}
        rows = []
        for one in kept(self._folder):
            self._files[one.number] = one.path
            rows.append({"id": one.number, "at": one.at, "day": f"{one.at:%Y-%m-%d}", "bytes": one.path.stat().st_size})
        self.table.set_rows(rows)
        self.table.select([row["id"] for row in rows[:1]])
        self.other.setVisible(bool(rows))
        self._follow()

    def _when(self, row: Mapping[str, Any]) -> str:
        at, now = row["at"], self.desk.now()
        if at.date() == now.date():
            return tr("today {time}").format(time=f"{at:%H:%M}")
        return said(at, now) if (now.date() - at.date()).days == 1 else f"{at:%Y-%m-%d %H:%M}"

    def _follow(self) -> None:
        self.ok.setEnabled(self.table.current_id() in self._files)

    def restore(self) -> None:
        """Take the chosen backup."""
        self.chosen = self._files.get(self.table.current_id())
        if self.chosen is not None:
            self.accept()

    def choose_file(self) -> None:
        """Take a backup or copy from anywhere."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Restore from a backup"), str(self.desk.shop.path.parent), tr("Shop files (*.seeddesk)")
        )
        if name:
            self.chosen = Path(name)
            self.accept()


def _size(row: Mapping[str, Any]) -> str:
    return tr("{n} MB").format(n=f"{row['bytes'] / 1_000_000:,.1f}")
