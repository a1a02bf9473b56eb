"""The one window for what nobody expected: data kept, where the log is, copy to clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.errors import general_sentence
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel


class FaultDialog(BaseDialog):
    """Shows the report, which holds no personal data, and lets it be copied."""

    def __init__(self, report: str, log: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Something went wrong"), parent, size=(80, 24))
        self._report = report
        self.add(PlainLabel(general_sentence, wrap=True))
        self.add(
            Muted(
                lambda: tr(
                    "You can go on working. If it happens again, close SeedDesk and open it anew, and send "
                    "the lines below to whoever helps you. No names, numbers or texts of your customers are in them."
                ),
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("What happened, for whoever helps you"))
        self.details.setTabChangesFocus(True)
        self.add(self.details, 1)
        if log is not None:
            folder = QUrl.fromLocalFile(str(log.parent))
            self.add_button(lambda: tr("Open the log folder"), lambda: QDesktopServices.openUrl(folder))
        self.copy = self.add_button(lambda: tr("Copy"), self._copy)
        self.go_on = self.add_button(lambda: tr("Go on"), self.accept, kind="primary")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.say(lambda: tr("Copied"), "primary")
