"""A line of tags: Enter ends one, and words are offered for the one that is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from seeddesk.i18n import tr

SEPARATORS = ",，、;；\n"


def last_start(text: str) -> int:
    """Where the tag begins that stands last in a line."""
    at = max(text.rfind(mark) for mark in SEPARATORS) + 1
    return at + len(text[at:]) - len(text[at:].lstrip())


class TagCompleter(QCompleter):
    """Completes the last tag and leaves those before it alone."""

    def splitPath(self, path: str) -> list[str]:
        return [path[last_start(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = self.widget()
        before = line.text()[: last_start(line.text())] if isinstance(line, QLineEdit) else ""
        return before + super().pathFromIndex(index)


class TagLine(QLineEdit):
    """Enter after a tag puts a comma behind it; a second Enter goes on as in any line."""

    def __init__(self, suggestions: Sequence[str] = ()) -> None:
        super().__init__()
        if suggestions:
            completer = TagCompleter(list(suggestions), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = self.text().rstrip()
        ends = bool(text) and text[-1] not in SEPARATORS and self.cursorPosition() >= len(text)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ends:
            self.setText(text + tr(", ", "between tags"))
            event.accept()
        else:
            super().keyPressEvent(event)
