"""The box for a pasted chat: a long one is kept whole but only its beginning is laid out."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.domain import limits
from seeddesk.i18n import tr
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.ui.widgets.text_box import TextBox

LONG = 20_000
"""Characters up to which a chat is shown whole and can be changed."""
SHOWN_LINES = 200


class _Box(TextBox):
    long = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text() if source.hasText() else ""
        cursor = self.textCursor()
        before = self.document().characterCount() - 1 - abs(cursor.selectionEnd() - cursor.selectionStart())
        if LONG < len(text) + before <= self.limit:
            whole = self.toPlainText()
            # Qt counts an emoji twice, so the ends of the selection are asked for as texts.
            cursor.setPosition(cursor.selectionStart())
            cursor.movePosition(cursor.MoveOperation.Start, cursor.MoveMode.KeepAnchor)
            head = len(cursor.selectedText())
            self.long.emit(whole[:head] + text + whole[head + len(self.textCursor().selectedText()) :])
            return
        super().insertFromMimeData(source)


class ChatBox(QWidget):
    """``changed``: another text stands in it, see :meth:`text`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: str | None = None
        self.box = _Box(limit=limits.PASTE)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(tr("The text of the chat"))
        self.box.textChanged.connect(self.changed)
        self.box.long.connect(self.set_text)
        self.box.refused.connect(self._refused)
        self.note = PlainLabel("", wrap=True)
        self.empty = Button(lambda: tr("Clear"), self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1.5))
        layout.addWidget(self.box, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.empty)
        self.setFocusProxy(self.box)
        self.note.hide()
        self.empty.hide()

    def text(self) -> str:
        """All of the chat, whatever of it is shown."""
        return self.box.toPlainText() if self._whole is None else self._whole

    def set_text(self, text: str) -> None:
        """Put a chat in; of a long one the first lines are shown, which cannot be changed there."""
        long = len(text) > LONG
        self._whole = text if long else None
        lines = text.splitlines() if long else []
        shown = limits.cut("\n".join(limits.cut(line, 500) for line in lines[:SHOWN_LINES]), LONG) if long else text
        self.box.setReadOnly(long)
        self.note.setVisible(long)
        self.empty.setVisible(long)
        if long:
            self.note.set_tone(None)
            self.note.say(
                lambda: tr("{lines} lines were pasted and are all read; the first {n} are shown.").format(
                    lines=f"{len(lines):,}", n=min(SHOWN_LINES, len(lines))
                )
            )
        if shown == self.box.toPlainText():
            self.changed.emit()
        self.box.setPlainText(shown)

    def clear(self) -> None:
        """Make room for another chat."""
        self.set_text("")
        self.box.setFocus()

    def _refused(self, length: int) -> None:
        self.note.set_tone("danger")
        self.note.say(
            lambda: too_much(length, limits.PASTE) + "\n" + tr("Save it as a file and choose that file instead.")
        )
        self.note.show()
