"""What a list shows while there is nothing in it: one sentence and the action that fills it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.ui import icons, theme
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Text, say


class EmptyState(QWidget):
    """One sentence, one button; the button is absent when there is no action."""

    def __init__(
        self,
        sentence: Text = "",
        action: Text | None = None,
        on_action: Callable[[], object] | None = None,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_action: Callable[[], object] | None = None
        self._icon = icon
        self._picture = PlainLabel("", self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setVisible(bool(icon))
        self._sentence = Muted("", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button("", self._act, kind="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(6), px(6), px(6), px(6))
        layout.setSpacing(px(3))
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.show_text(sentence, action, on_action)
        if icon:
            theme.notifier().changed.connect(self._draw)
            self._draw()

    def show_text(
        self, sentence: Text, action: Text | None = None, on_action: Callable[[], object] | None = None
    ) -> None:
        """Say something else, with another action or none."""
        self._on_action = on_action
        self._sentence.say(sentence)
        self.button.say(action or "")
        self.button.setVisible(action is not None and on_action is not None)
        self.setAccessibleName(hide(say(sentence)))

    def text(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()

    def _draw(self) -> None:
        size = self.fontMetrics().height() * 2
        self._picture.setPixmap(icons.pixmap(self._icon, "muted", size, self.devicePixelRatioF()))
