"""Buttons that follow the language and the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from seeddesk.ui.icons import set_icon
from seeddesk.ui.privacy import hide
from seeddesk.ui.widgets.labels import Text, say, set_property

ICON_ROLE = {"primary": "on_primary", "danger": "on_danger", "quiet": "muted", "link": "primary"}


class Button(QPushButton):
    """A push button; ``kind`` is "" (plain), primary, danger, quiet or link."""

    def __init__(
        self,
        text: Text = "",
        clicked: Callable[[], object] | None = None,
        *,
        kind: str = "",
        icon: str = "",
        tip: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text: Text = text
        self._tip = tip
        self._icon_name = icon
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        if icon:
            set_icon(self, icon, ICON_ROLE.get(kind, "text"))
        if clicked is not None:
            self.clicked.connect(lambda *_: clicked())
        self.retranslate()

    def say(self, text: Text) -> None:
        """Show another text."""
        self._text = text
        self.retranslate()

    def set_kind(self, kind: str) -> None:
        """Dress the button as another kind."""
        set_property(self, "kind", kind)
        if self._icon_name:
            set_icon(self, self._icon_name, ICON_ROLE.get(kind, "text"))

    def retranslate(self) -> None:
        """Ask the texts again; an icon-only button is named by its tip for screen readers."""
        # A bare & would be swallowed as a mnemonic; names of people and products may hold one.
        self.setText(hide(say(self._text)).replace("&", "&&"))
        tip = hide(say(self._tip))
        self.setToolTip(tip)
        self.setAccessibleName(tip if not self.text() else "")

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, unless the dialog has a main one that answers it."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self._main_one_waits():
            self.click()
            return
        super().keyPressEvent(event)

    def _main_one_waits(self) -> bool:
        window = self.window()
        return isinstance(window, QDialog) and any(
            button.isDefault() and button.isEnabled() for button in window.findChildren(QPushButton)
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
