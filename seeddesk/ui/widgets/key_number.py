"""One number that matters, with what it is counted from and whether it is good."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.ui import theme
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import ElidedLabel, Muted, PlainLabel, Text, say, set_property
from seeddesk.ui.widgets.progress import ThinBar


class KeyNumber(QFrame):
    """Label, big number, "of n" beside it, a judging line below, and perhaps a bar.

    A number that judges must say its n: pass it as ``of`` ("51 / 60", "n = 47") or in ``note``.
    """

    def __init__(
        self,
        label: Text,
        value: Text = "–",
        *,
        of: Text = "",
        note: Text = "",
        tone: str = "",
        bar: tuple[float, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._label = ElidedLabel(label, look="muted")
        self._value = PlainLabel("", look="number")
        self._of = Muted("")
        self._note = PlainLabel("", look="small", wrap=True)
        self._bar = ThinBar()
        line = QHBoxLayout()
        line.setSpacing(px(1.5))
        line.addWidget(self._value)
        line.addWidget(self._of, 1)
        self._line = line
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(3.5), px(2.5), px(3.5), px(2.5))
        layout.setSpacing(px(0.5))
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.show_number(value, of=of, note=note, tone=tone, bar=bar)

    def show_number(
        self,
        value: Text,
        *,
        of: Text = "",
        note: Text = "",
        tone: str = "",
        bar: tuple[float, float] | None = None,
    ) -> None:
        """Show ``value``; ``tone`` (of TONES, or empty) colours note and bar, and the number when it warns.

        ``bar`` is (done, of how many).
        """
        self._value.say(value)
        self._of.say(of)
        self._note.say(note)
        self._value.set_tone(tone if tone in ("attention", "danger") else None)
        self._note.set_tone(tone)
        self._of.setVisible(bool(say(of)))
        self._note.setVisible(bool(say(note)))
        self._bar.setVisible(bar is not None)
        if bar is not None:
            self._bar.set_value(bar[0], bar[1], tone or "primary")
        self._name()
        self._fit()

    def text(self) -> str:
        """Everything it says on one line, as a screen reader hears it."""
        parts = (self._label.text(), self._value.text(), self._of.text(), self._note.text())
        return " ".join(part for part in parts if part)

    def _name(self) -> None:
        self.setAccessibleName(self.text())

    def _fit(self) -> None:
        """Beside the number there may be no room (large text): then "of n" goes below it; a long sum is set smaller."""
        room = self.width() - px(7) - 2 * self.frameWidth() - 2
        wide = QFontMetrics(theme.font("number")).horizontalAdvance(self._value.text()) > room
        set_property(self._value, "look", "title" if wide else "number")
        need = self._value.sizeHint().width() + px(1.5) + self._of.fontMetrics().horizontalAdvance(self._of.text())
        beside = self._of.isHidden() or need <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != way:
            self._line.setDirection(way)
            self._line.setSpacing(px(1.5) if beside else 0)
            self._of.setWordWrap(not beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for label in (self._label, self._value, self._of, self._note):
                label.retranslate()
            self._name()


class NumberRow(QWidget):
    """Key numbers side by side in equal widths."""

    def __init__(self, *numbers: KeyNumber, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        for number in numbers:
            number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(number, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
