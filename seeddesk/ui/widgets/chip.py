"""Small rounded words: as a widget, and painted inside table cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.domain.limits import cut
from seeddesk.ui import theme
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import Text, say

CHIP = 120
"""Signs of a chip that are measured and drawn at most."""
PADDING = px(2)
GAP = px(1.5)
CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


def chip_size(text: str, metrics: QFontMetrics) -> QSize:
    """Room a chip needs with the ``small`` font's metrics."""
    return QSize(metrics.horizontalAdvance(text) + 2 * PADDING, metrics.height() + px(1))


def paint_chip(painter: QPainter, area: QRectF, text: str, tone: str = "neutral", *, strong: bool = False) -> None:
    """Paint one chip filling ``area``; the painter's font must be the ``small`` one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(tone if strong else f"{tone}_soft"))
    radius = area.height() / 2
    painter.drawRoundedRect(area, radius, radius)
    if strong:
        ink = theme.color("surface")
    else:
        ink = theme.color(tone)
    painter.setPen(ink)
    painter.drawText(area, CENTRED, text)


def paint_chips(painter: QPainter, area: QRectF, chips: Sequence[tuple[str, str]], *, on_soft: bool = False) -> bool:
    """Paint ``(text, tone)`` chips from the left, vertically centred; what has no room becomes ``+n``.

    ``on_soft``: the ground is a soft colour (a selected row), so chips get a thin border to stand out.
    Returns False when not everything fitted.
    """
    painter.setFont(theme.font("small"))
    metrics = painter.fontMetrics()
    left, right = area.left(), area.right()
    for at, (text, tone) in enumerate((hide(cut(text, CHIP)), tone) for text, tone in chips):
        size = chip_size(text, metrics)
        rest = len(chips) - at - 1
        needed = size.width() + (GAP + metrics.horizontalAdvance(f"+{rest}") if rest else 0)
        if left + needed > right and at > 0:
            painter.setPen(theme.color("muted"))
            place = QRectF(left, area.top(), max(0.0, right - left), area.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), f"+{rest + 1}")
            return False
        width = min(float(size.width()), right - left)
        # One more: a width rounded down would cut a word that just fits.
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 2 * PADDING + 1)
        place = QRectF(left, area.center().y() - size.height() / 2, width, size.height())
        paint_chip(painter, place, shown, tone)
        if on_soft:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(tone, 0.35), 1))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2, size.height() / 2)
        if shown != text:
            return False
        left += width + GAP
    return True


class Chip(QWidget):
    """A word with a tone: neutral, primary, attention, danger or info.

    With ``clickable`` it is a button: mouse, Space and Enter emit ``clicked``.
    """

    clicked = Signal()

    def __init__(
        self,
        text: Text = "",
        tone: str = "neutral",
        parent: QWidget | None = None,
        *,
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._text: Text = text
        self._tone = tone
        self._shown = ""
        self._clickable = clicked is not None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if clicked is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: clicked())
        self.retranslate()

    def say(self, text: Text, tone: str | None = None) -> None:
        """Show another text, and another tone if given."""
        self._text = text
        self._tone = tone or self._tone
        self.retranslate()

    def text(self) -> str:
        """The word shown."""
        return self._shown

    def tone(self) -> str:
        """The tone shown."""
        return self._tone

    def retranslate(self) -> None:
        """Ask the text again."""
        self._shown = hide(cut(say(self._text), CHIP))
        self.setAccessibleName(self._shown)
        self.updateGeometry()
        self.update()

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return chip_size(self._shown, QFontMetrics(theme.font("small"))) + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), px(8)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        text = painter.fontMetrics().elidedText(
            self._shown, Qt.TextElideMode.ElideRight, int(area.width()) - 2 * PADDING + 1
        )
        paint_chip(painter, area, text, self._tone)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("primary"), 2))
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and event.button() == Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._clickable:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
