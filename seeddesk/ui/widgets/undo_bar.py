"""What was just done, with Undo; goes away by itself or when the next thing is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import PlainLabel, Text, say

SECONDS = 8


class UndoBar(QFrame):
    """Floats at the bottom middle of its parent; never takes the keyboard by itself.

    It stays while the mouse or the keyboard is on it, so nobody has to hurry.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget, *, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self.setProperty("look", "undo")
        self._host = parent
        self._undo: Callable[[], object] | None = None
        self.label = PlainLabel("")
        self.button = Button(lambda: tr("Undo"), self._pressed)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(4), px(2), px(2), px(2))
        layout.setSpacing(px(4))
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(round(seconds * 1000))
        self.timer.timeout.connect(self._timeout)
        parent.installEventFilter(self)
        self.hide()

    def show_done(self, text: Text, undo: Callable[[], object] | None = None) -> None:
        """Say what was done; ``undo`` is called by the button, which is absent without it.

        Replaces what is shown.
        """
        self._undo = undo
        self.label.say(text)
        self.label.setWordWrap(False)
        self.button.setVisible(undo is not None)
        spoken = hide(say(text))
        self.setAccessibleName(spoken)
        self.show()
        self.raise_()
        self._place()
        self.timer.start()
        # Touching these classes costs milliseconds, which the start of the program does not need.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def dismiss(self) -> None:
        """Go away without undoing."""
        self._undo = None
        self.timer.stop()
        self.button.clearFocus()
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    def _pressed(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()
            self.undone.emit()

    def _timeout(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self.timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        parent = self._host
        room = parent.width() - px(8)
        self.label.setWordWrap(self.sizeHint().width() > room)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        width = min(room, self.sizeHint().width())
        tall = self.heightForWidth(width) if self.hasHeightForWidth() else -1
        height = max(self.sizeHint().height(), tall)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - px(4), width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.setAccessibleName(hide(self.accessibleName()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and not self.isHidden():
            QTimer.singleShot(0, self, self._place)
