"""A sentence across a page that asks for attention, with an action and perhaps a way to dismiss it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import icons, theme
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import PlainLabel, Text, say, set_property

ICONS = {
    "neutral": "info",
    "info": "info",
    "primary": "check-circle",
    "attention": "warning-circle",
    "danger": "warning-circle",
}


class Banner(QFrame):
    """``show_text`` fills and shows it; ``dismissed`` fires when its cross is pressed."""

    dismissed = Signal()

    def __init__(
        self,
        text: Text = "",
        tone: str = "neutral",
        *,
        detail: Text = "",
        action: Text | None = None,
        on_action: Callable[[], object] | None = None,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_action: Callable[[], object] | None = None
        self._tone = tone
        self.setProperty("look", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._picture = PlainLabel()
        self._text = PlainLabel("", look="title", wrap=True)
        self._detail = PlainLabel("", look="muted", wrap=True)
        self.button = Button("", self._act)
        self.cross = Button("", self._dismiss, kind="quiet", icon="x", tip=lambda: tr("Dismiss"))
        words = QVBoxLayout()
        words.setSpacing(px(0.5))
        words.addWidget(self._text)
        words.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(4), px(3), px(3), px(3))
        layout.setSpacing(px(3))
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)
        self.cross.setVisible(closable)  # not before it has its parent, or it flashes up as a window
        self.show_text(text, tone, detail=detail, action=action, on_action=on_action)

    def show_text(
        self,
        text: Text,
        tone: str | None = None,
        *,
        detail: Text = "",
        action: Text | None = None,
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say something; without ``action`` there is no button."""
        self._tone = tone or self._tone
        self._on_action = on_action
        set_property(self, "tone", self._tone)
        self._text.say(text)
        self._text.set_tone(self._tone if self._tone != "neutral" else None)
        self._detail.say(detail)
        self._detail.setVisible(bool(say(detail)))
        self.button.say(action or "")
        self.button.setVisible(action is not None and on_action is not None)
        self._draw()
        self.setAccessibleName(self._text.text())

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def _draw(self) -> None:
        role = self._tone if self._tone in theme.TONES else "neutral"
        self._picture.setPixmap(icons.pixmap(ICONS[role], role, icons.size() + 4, self.devicePixelRatioF()))

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self._text.retranslate()
        self.setAccessibleName(self._text.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_picture"):
            self._draw()
        elif event.type() == QEvent.Type.LanguageChange:
            self._text.retranslate()
            self.setAccessibleName(self._text.text())
