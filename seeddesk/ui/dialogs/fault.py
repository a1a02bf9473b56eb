"""The one window for what nobody expected: data kept, where the log is, copy to clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.errors import general_sentence
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title


class FaultDialog(QDialog):
    """Shows the report that holds no personal data, and lets it be copied."""

    def __init__(self, report: str, log: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(tr("Something went wrong"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(5))
        column.setSpacing(px(3))
        column.addWidget(Title(lambda: general_sentence(), wrap=True))
        column.addWidget(
            PlainLabel(
                lambda: tr("You can go on working. If it happens again, close SeedDesk and open it anew, and send the lines below to whoever helps you."),
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(report)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("What happened, for whoever helps you"))
        self.details.setTabChangesFocus(True)
        column.addWidget(self.details, 1)
        column.addWidget(Muted(lambda: tr("No names, numbers or texts of your customers are in it."), wrap=True))
        row = QHBoxLayout()
        self.copy = Button(lambda: tr("Copy"), self._copy)
        row.addWidget(self.copy)
        if log is not None:
            folder = QUrl.fromLocalFile(str(log.parent))
            row.addWidget(Button(lambda: tr("Open the log folder"), lambda: QDesktopServices.openUrl(folder)))
        row.addStretch(1)
        self.go_on = Button(lambda: tr("Go on"), self.accept, kind="primary")
        self.go_on.setDefault(True)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.resize(px(150), px(95))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.say(lambda: tr("Copied"))
