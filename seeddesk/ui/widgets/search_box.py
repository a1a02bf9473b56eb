"""The box above a list that narrows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from seeddesk.i18n import tr
from seeddesk.ui.icons import set_icon
from seeddesk.ui.widgets.labels import Text, say


class SearchBox(QLineEdit):
    """Down goes into the list, Escape empties, Enter goes to what was found."""

    leave = Signal(bool)
    """Go into the list; True when Enter asked for it."""

    def __init__(self, hint: Text | None) -> None:
        super().__init__()
        self._hint = hint
        self.setClearButtonEnabled(True)
        action = QAction(self)
        set_icon(action, "magnifying-glass", "muted")
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        self.retranslate()

    def retranslate(self) -> None:
        hint = say(self._hint) or tr("Search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(hint)

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the shop as long as nothing was typed here that they could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.leave.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit(True)
        else:
            super().keyPressEvent(event)
