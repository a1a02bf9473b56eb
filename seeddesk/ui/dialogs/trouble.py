"""Expected trouble: one plain sentence and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.errors import Explained
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import PlainLabel, Title


class TroubleDialog(QDialog):
    """``other`` adds a second button, for example "Open to look only"; ``took_other`` tells it was pressed."""

    def __init__(self, explained: Explained, parent: QWidget | None = None, *, other: str = "") -> None:
        super().__init__(parent)
        self.explained = explained
        self.took_other = False
        self.setWindowTitle("SeedDesk")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(5))
        column.setSpacing(px(2))
        column.addWidget(Title(explained.sentence, wrap=True).selectable())
        if explained.remedy:
            column.addWidget(PlainLabel(explained.remedy, wrap=True).selectable())
        column.addSpacing(px(2))
        row = QHBoxLayout()
        row.addStretch(1)
        if other:
            row.addWidget(Button(other, self._take_other))
        self.ok = Button(lambda: tr("OK"), self.accept, kind="primary")
        self.ok.setDefault(True)
        row.addWidget(self.ok)
        column.addLayout(row)
        self.setMinimumWidth(px(105))
        self.setMaximumWidth(px(160))

    def _take_other(self) -> None:
        self.took_other = True
        self.accept()
