"""Chips to choose from: one of them, or several up to a number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seeddesk.domain.limits import cut
from seeddesk.ui import theme
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.chip import CHIP
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.labels import Text, say


class ChoiceChip(QAbstractButton):
    """A chip that is on or off; its tone colours it while it is on."""

    def __init__(self, text: Text, tone: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: Text = text
        self._tone = tone
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Ask the text again."""
        self.setText(self._words().replace("&", "&&"))
        self.setAccessibleName(hide(say(self._text)))
        self.updateGeometry()

    def _words(self) -> str:
        return hide(cut(say(self._text), CHIP))

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small"))
        return QSize(metrics.horizontalAdvance(self._words()) + 2 * px(2.5) + 2, metrics.height() + px(2) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(10), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        tone = self._tone if on else "neutral"
        lit = self.underMouse() and self.isEnabled()
        painter.setBrush(theme.color(f"{tone}_soft"))
        painter.setPen(QPen(theme.color(tone, 0.7 if on else 0.35 if lit else 0.0), 1))
        radius = area.height() / 2
        painter.drawRoundedRect(area, radius, radius)
        painter.setFont(theme.font("small", bold=False))
        # A neutral chip that is on differs from one that is off by ink and edge.
        ink = theme.color("text" if on and tone == "neutral" else tone if on else "text" if lit else "muted")
        painter.setPen(ink if self.isEnabled() else theme.color("muted", 0.6))
        room = int(area.width()) - 2 * px(2)
        words = painter.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideRight, room + px(1))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.drawRoundedRect(area, radius, radius)


class ChoiceChips(QWidget):
    """``changed`` emits the chosen code (None for none), or with ``most`` over 1 the list of chosen codes.

    One chip chosen again is let go when ``optional``.
    """

    changed = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[Any, Text, str]] = (),
        *,
        most: int = 1,
        optional: bool = False,
        name: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        """``choices``: (code, words, tone); ``name`` says to screen readers what is chosen."""
        super().__init__(parent)
        self._most = most
        self._optional = optional
        self._name = name
        self._codes: list[Any] = []
        self._chips: list[ChoiceChip] = []
        self._picked: list[Any] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say(name))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, Text, str]], *, most: int | None = None) -> None:
        """Offer others; what is chosen stays where it is still offered."""
        if most is not None:
            self._most = most
        self._flow.empty()
        self._codes = [code for code, _text, _tone in choices]
        self._chips = []
        for code, text, tone in choices:
            chip = ChoiceChip(text, tone)
            chip.clicked.connect(lambda _=False, code=code: self._clicked(code))
            self._flow.add(chip)
            self._chips.append(chip)
        self._picked = [code for code in self._picked if code in self._codes]
        self._show()

    def add_trailing(self, widget: QWidget) -> QWidget:
        """Put a widget behind the chips; it goes when others are offered."""
        return self._flow.add(widget)

    def chips(self) -> list[ChoiceChip]:
        """The chips from left to right."""
        return list(self._chips)

    def chip(self, code: Any) -> ChoiceChip:
        """The chip of a code; raises ValueError."""
        return self._chips[self._codes.index(code)]

    def value(self) -> Any:
        """The chosen code or None; the list of chosen codes where several may be."""
        return list(self._picked) if self._most > 1 else (self._picked[0] if self._picked else None)

    def set_value(self, value: Any) -> None:
        """Choose without emitting ``changed``; a list where several may be."""
        wanted = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
        self._picked = [code for code in wanted if code in self._codes][: self._most]
        self._show()

    def choose(self, code: Any) -> None:
        """As if the chip had been clicked."""
        if code in self._codes:
            self._clicked(code)

    def _clicked(self, code: Any) -> None:
        if code in self._picked:
            if self._most > 1 or self._optional:
                self._picked.remove(code)
            else:
                self._show()
                return
        else:
            self._picked = [*self._picked, code][-self._most :]
        self._show()
        self.changed.emit(self.value())

    def _show(self) -> None:
        for code, chip in zip(self._codes, self._chips, strict=True):
            chip.setChecked(code in self._picked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(say(self._name))
