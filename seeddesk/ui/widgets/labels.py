"""Labels that show text as text, never as markup, and follow the language."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

from seeddesk.domain.limits import cut
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import char_width

LINE, WRAPPED, TIP = 1_000, 8_000, 2_000
"""Signs shown at most: of one line, of wrapped text, of a tooltip."""
MOST = {"title": 400, "heading": 240, "number": 60}
"""Signs shown at most by look: a heading of a page's length is none."""

Text = str | Callable[[], str]
"""A fixed text (names, numbers) or a callable asked again whenever the language changes."""


def say(text: Text | None) -> str:
    """The text of the moment."""
    if text is None:
        return ""
    return text if isinstance(text, str) else text()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a style property and let the style sheet see it, only when it really changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def breakable(text: str, most: int = 24) -> str:
    """The text with places to break inside words longer than ``most`` (links, say), which a label cannot wrap."""
    long = re.compile(rf"[!-~]{{{most}}}(?=[!-~])")
    return long.sub(lambda match: match[0] + "\u200b", text)


class PlainLabel(QLabel):
    """A label for any text: plain always, with ``look`` (muted, small, title, heading, number) and ``tone``."""

    def __init__(
        self, text: Text = "", parent: QWidget | None = None, *, look: str = "", tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._text: Text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if look:
            self.setProperty("look", look)
        if tone:
            self.setProperty("tone", tone)
        self.retranslate()

    def say(self, text: Text) -> None:
        """Show another text; a callable is asked again when the language changes."""
        self._text = text
        self.retranslate()

    def set_tone(self, tone: str | None) -> None:
        """Colour the text by ``neutral``, ``primary``, ``attention``, ``danger``, ``info`` or None."""
        set_property(self, "tone", tone or "")

    def selectable(self) -> PlainLabel:
        """Let the text be marked and copied; returns the label itself."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self

    def retranslate(self) -> None:
        """Ask the text again; what no screen can hold is left out, for laying it out would take seconds."""
        self.setText(hide(cut(say(self._text), self._most())))

    def _most(self) -> int:
        return MOST.get(str(self.property("look") or ""), WRAPPED if self.wordWrap() else LINE)

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def Muted(text: Text = "", parent: QWidget | None = None, *, wrap: bool = False, small: bool = False) -> PlainLabel:
    """A label in the quiet colour."""
    return PlainLabel(text, parent, look="small" if small else "muted", wrap=wrap)


def Title(text: Text = "", parent: QWidget | None = None, *, wrap: bool = False) -> PlainLabel:
    """A card's or a section's title."""
    return PlainLabel(text, parent, look="title", wrap=wrap)


def Heading(text: Text = "", parent: QWidget | None = None, *, wrap: bool = False) -> PlainLabel:
    """A page's or a dialog's heading."""
    return PlainLabel(text, parent, look="heading", wrap=wrap)


def plain_tip(text: str) -> str:
    """Text for a tooltip that Qt cannot take for markup, phones in it hidden where they are to be."""
    if not text:
        return ""
    text = hide(cut(text, TIP))
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


class ElidedLabel(PlainLabel):
    """One line that ends in … when room is short; the whole text is then in the tooltip."""

    def __init__(
        self,
        text: Text = "",
        parent: QWidget | None = None,
        *,
        look: str = "",
        tone: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._mode = mode
        super().__init__(text, parent, look=look, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(char_width(self.fontMetrics()) * 4, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            text = self.text() if self._shown() != self.text() else ""
            self.setToolTip(plain_tip(text) if "<" in text else text)
        return super().event(event)

    def _shown(self) -> str:
        line = self.text().replace("\n", " ")
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        style = self.style() or QApplication.style()
        style.drawItemText(
            painter,
            area,
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )


class Rule(QFrame):
    """A thin line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rule")
        self.setFixedHeight(1)
