"""Options of a vote as lines to type into: A, B, C …, each keeping its identity while it is renamed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Muted, PlainLabel, set_property

MOST = 50
"""So many options at most come from one paste: a whole chat on the clipboard is a slip."""


class _Line(QWidget):
    def __init__(self, option: int | None, label: str) -> None:
        super().__init__()
        self.option = option
        self.letter = Muted("")
        self.letter.setMinimumWidth(px(5))
        self.edit = QLineEdit(label)
        self.away = Button("", kind="quiet", icon="x", tip=lambda: tr("Take this option out"))
        # Tab goes from option to option; by keyboard a line is taken out by emptying it.
        self.away.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(1.5))
        row.addWidget(self.letter)
        row.addWidget(self.edit, 1)
        row.addWidget(self.away)


class OptionRows(QWidget):
    """``value()`` is ``[(id or None, label)]``; Enter adds a line, several pasted lines become several options."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1.5))
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1.5))
        layout.addLayout(self._column)
        self.add_button = Button(
            lambda: tr("Add an option"), lambda: self.add_line(focus=True), icon="plus", kind="quiet"
        )
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.wrong = PlainLabel("", look="small", tone="danger", wrap=True)
        self.wrong.hide()
        layout.addWidget(self.wrong)
        self.set_value([])

    def set_value(self, options: Sequence[tuple[int | None, str]]) -> None:
        """Show these options, with at least three lines to type into."""
        for line in list(self._lines):
            self._drop(line)
        for option, label in options:
            self.add_line(option, label)
        while len(self._lines) < 3:
            self.add_line()

    def value(self) -> list[tuple[int | None, str]]:
        """The options in order, empty lines left out."""
        return [(line.option, line.edit.text().strip()) for line in self._lines if line.edit.text().strip()]

    def edits(self) -> list[QLineEdit]:
        """The lines to type into, from the top."""
        return [line.edit for line in self._lines]

    def mark(self, text: str) -> None:
        """Say what would be right; empty takes the mark away."""
        self.wrong.say(text)
        self.wrong.setVisible(bool(text))
        for line in self._lines:
            set_property(line.edit, "wrong", "true" if text else "")

    def add_line(
        self, option: int | None = None, label: str = "", *, focus: bool = False, at: int | None = None
    ) -> None:
        """Put a line below the last, or at a place."""
        line = _Line(option, label)
        line.edit.installEventFilter(self)
        line.edit.textEdited.connect(lambda _text: self.mark(""))
        line.away.clicked.connect(lambda: self._take(line))
        place = len(self._lines) if at is None else at
        self._lines.insert(place, line)
        self._column.insertWidget(place, line)
        self._name()
        if focus:
            line.edit.setFocus()

    def _take(self, line: _Line) -> None:
        self._drop(line)
        while len(self._lines) < 2:
            self.add_line()
        self._name()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _name(self) -> None:
        for at, line in enumerate(self._lines):
            letter = chr(65 + at) if at < 26 else str(at + 1)
            line.letter.say(letter)
            line.edit.setAccessibleName(tr("Option {letter}").format(letter=letter))
        for first, second in pairwise([*self.edits(), self.add_button]):
            QWidget.setTabOrder(first, second)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            at = next((at for at, line in enumerate(self._lines) if line.edit is watched), -1)
            if at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                if at + 1 < len(self._lines):
                    self._lines[at + 1].edit.setFocus()
                else:
                    self.add_line(focus=True)
                return True
            if at >= 0 and event.matches(QKeySequence.StandardKey.Paste) and self._paste(at):
                return True
        return super().eventFilter(watched, event)

    def _paste(self, at: int) -> bool:
        lines = [part.strip() for part in QApplication.clipboard().text().splitlines() if part.strip()]
        if len(lines) < 2:
            return False
        if len(lines) > MOST:
            self.mark(tr("%n lines are too many options, nothing was pasted.", n=len(lines)))
            return True
        self._lines[at].edit.insert(lines[0])
        for offset, text in enumerate(lines[1:], 1):
            place = at + offset
            if place < len(self._lines) and not self._lines[place].edit.text():
                self._lines[place].edit.setText(text)
            else:
                self.add_line(None, text, at=place)
        self._name()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
