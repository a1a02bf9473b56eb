"""Thin bars: how far something is, and how a whole splits into parts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.ui import theme
from seeddesk.ui.theme import px


def paint_parts(
    painter: QPainter, area: QRectF, parts: Sequence[tuple[float, str]], *, track: str | None = "neutral_soft"
) -> None:
    """Paint shares of ``area``'s width (0–1 each, colour tokens) side by side in a rounded track."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setClipPath(outline)
    if track:
        painter.fillRect(area, theme.color(track))
    left = area.left()
    for share, token in parts:
        width = area.width() * max(0.0, min(1.0, share))
        # Half a pixel of overlap hides the seam that antialiasing would leave.
        painter.fillRect(
            QRectF(left, area.top(), min(width + 0.5, area.right() - left), area.height()), theme.color(token)
        )
        left += width
    painter.restore()


class PartsBar(QWidget):
    """A stacked thin bar of counts; ``set_parts([(1864, "primary_fill"), (37, "attention_fill")])``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[float, str]] = []
        self._total = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[tuple[float, str]], total: float | None = None, spoken: str = "") -> None:
        """Show counts with colour tokens; ``total`` leaves the rest of the track empty; ``spoken`` for readers."""
        self._parts = [(max(0.0, float(count)), token) for count, token in parts]
        self._total = max(float(total or 0), sum(count for count, _ in self._parts))
        self.setAccessibleName(spoken)
        self.update()

    def edges(self) -> list[float]:
        """Where parts end, as shares 0–1 of the width (for tests and tooltips)."""
        sums = [0.0]
        for count, _ in self._parts:
            sums.append(sums[-1] + count)
        return [end / self._total if self._total else 0.0 for _, end in pairwise(sums)]

    def sizeHint(self) -> QSize:
        return QSize(px(30), max(px(2), self.fontMetrics().height() // 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(10), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = float(max(px(2), self.fontMetrics().height() // 2))
        area = QRectF(0, (self.height() - height) / 2, self.width(), height)
        shares = [(count / self._total, token) for count, token in self._parts] if self._total else []
        paint_parts(painter, area, shares)


class ThinBar(PartsBar):
    """How far something is: ``set_value(38, 50)``, with a tone."""

    def __init__(
        self, value: float = 0, total: float = 1, tone: str = "primary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_value(value, total, tone)

    def set_value(self, value: float, total: float, tone: str = "primary") -> None:
        """Fill ``value`` of ``total``; a tone of TONES colours it."""
        total = float(total) if total > 0 else 1.0
        self.set_parts([(min(max(float(value), 0.0), total), f"{tone}_fill")], total, f"{value:g} / {total:g}")
