"""A scale answered with one key: 1 to 5, 0 to 10, or a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.ui import theme
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import Text, say

GAP = 2


class Scale(QWidget):
    """Cells in a row; one or none is chosen.

    A digit chooses and fires ``answered`` (the form then moves on); where 10 is on the scale, 1 waits for a
    0 until the next key. Left and Right move, Backspace and Delete take the answer back.
    """

    chosen = Signal(object)
    """The value, or None."""
    answered = Signal()
    """A key gave the answer."""

    def __init__(self, values: Sequence[object], words: Sequence[Text] = (), parent: QWidget | None = None) -> None:
        """``words`` are shown in place of the values, then the keys 1, 2, 3 … choose by place."""
        super().__init__(parent)
        self._values = list(values)
        self._words: list[Text] = list(words) or [str(value) for value in values]
        self._by_place = bool(words)
        self._at = -1
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> object | None:
        """The chosen value, None while there is none."""
        return self._values[self._at] if self._at >= 0 else None

    def set_value(self, value: object | None) -> None:
        """Choose a value, or none, without telling."""
        self._typed = ""
        self._put(self._values.index(value) if value in self._values else -1, tell=False)

    def words(self) -> str:
        """The chosen cell's words."""
        return say(self._words[self._at]) if self._at >= 0 else ""

    def _put(self, at: int, *, tell: bool = True) -> None:
        changed, self._at = at != self._at, at
        self.setAccessibleDescription(self.words())
        self.update()
        if tell and changed:
            self.chosen.emit(self.value())

    # --- keys and mouse ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif text.isascii() and text.isdigit():
            self._digit(text)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._put(min(max(0, self._at + step), len(self._values) - 1))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._typed = ""
            self._put(-1)
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def _digit(self, digit: str) -> None:
        if self._by_place:
            at = int(digit) - 1
            if 0 <= at < len(self._values):
                self._put(at)
                self.answered.emit()
            return
        number = int(self._typed + digit)
        if number not in self._values:
            number = int(digit)
        if number not in self._values:
            return
        self._put(self._values.index(number))
        # 1 may still become 10.
        more = not self._typed and number * 10 in self._values and number > 0
        self._typed = digit if more else ""
        if not more:
            self.answered.emit()

    def _cell_at(self, x: float) -> int:
        return min(int(x / (self.width() / len(self._values))), len(self._values) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._values:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            at = self._cell_at(event.position().x())
            self._put(-1 if at == self._at else at)

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._typed = ""
        self.update()
        super().focusOutEvent(event)

    # --- looks -----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font())
        widest = max((metrics.horizontalAdvance(say(word)) for word in self._words), default=0)
        return QSize((widest + px(3)) * len(self._words), metrics.height() + px(2.5))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("small"))
        widest = max((metrics.horizontalAdvance(say(word)) for word in self._words), default=0)
        return QSize((widest + px(1)) * len(self._words), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / len(self._values)
        for at, word in enumerate(self._words):
            area = QRectF(at * wide + GAP / 2, 1, wide - GAP, self.height() - 2)
            on = at == self._at
            painter.setPen(QPen(theme.color("primary" if on else "field_line"), 1))
            painter.setBrush(theme.color("primary") if on else theme.color("surface"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(theme.color("on_primary" if on else "text"))
            painter.setFont(theme.font(bold=on))
            text = painter.fontMetrics().elidedText(say(word), Qt.TextElideMode.ElideRight, int(area.width()) - 4)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self.update()
