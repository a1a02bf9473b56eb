"""The list of the chosen with the reason for each, to paste into the group as text or as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from seeddesk.i18n import tr
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.launches import shop_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.texts import compose, launch_values, officer_values
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted


class ListTextDialog(BaseDialog):
    """The text as it will be pasted; its wording is kept under Texts."""

    def __init__(self, desk: Desk, row: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("The experience officers of {round}, to paste").replace("{round}", row["name"]), parent,
            size=(70, 24), scrolling=False,
        )  # fmt: skip
        self.desk, self._row = desk, row
        self.add(Muted(lambda: tr("Everybody sees why somebody was chosen; nobody else is named."), wrap=True))
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setPlainText(self.text())
        self.view.setAccessibleName(tr("The text as it will be pasted"))
        self.add(self.view, 1)
        self.add_button(lambda: tr("Wording…"), self.word_it)
        self.add_button(lambda: tr("Save picture…"), self.save_picture)
        self.add_button(lambda: tr("Copy as picture"), self.copy_picture)
        self.add_button(lambda: tr("Copy text"), self.copy_text, kind="primary")

    def text(self) -> str:
        """The filled text."""
        values = launch_values(self.desk, launch_row(self.desk.shop, self._row["launch_id"]))
        return compose(self.desk, "officers", values | officer_values(self.desk, self._row["id"])).text

    def picture(self) -> QImage:
        """The text as a picture."""
        from seeddesk.ui.picture import text_card

        return text_card(shop_name(self.desk.shop), self.view.toPlainText())

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        self.say(lambda: tr("Copied the text."), "primary")

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())
        self.say(lambda: tr("Copied the picture."), "primary")

    def save_picture(self) -> None:
        """Ask where, and save the picture."""
        title = tr("Experience officers of {round}").replace("{round}", self._row["name"])
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the picture"), str(Path.home() / f"{title}.png"), tr("Picture (*.png)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".png") else Path(f"{name}.png")
        if self.picture().save(str(path), "PNG"):  # type: ignore[call-overload]
            self.say(lambda: tr("Saved: {path}").format(path=str(path)), "primary")
        else:
            self.desk.tell(OSError(5, "", str(path)))

    def word_it(self) -> None:
        """Go to the wording of this text."""
        self.reject()
        self.desk.go("overview.texts", kind="officers")
