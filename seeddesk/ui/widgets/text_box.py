"""A box for several lines that does not choke on what is pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from seeddesk.domain import limits

ROOM = 100_000
"""A paste of up to so many characters is taken even when it is too long, so that its owner can shorten it."""


class TextBox(QPlainTextEdit):
    """``refused(length)`` fires when a paste was so long that nothing of it was taken: laying it out would take
    minutes, and cutting it in silence would lose words."""

    refused = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, limit: int = limits.NOTE, room: int = ROOM) -> None:
        super().__init__(parent)
        self.limit, self.room = limit, room

    def insertFromMimeData(self, source: QMimeData) -> None:
        length = len(source.text()) if source.hasText() else 0
        if length > max(self.room, self.limit):
            self.refused.emit(length)
            return
        super().insertFromMimeData(source)
