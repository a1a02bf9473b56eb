"""Pictures to paste into a group: written from top to bottom in light colours, twice as sharp as a screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from seeddesk.ui import theme
from seeddesk.ui.theme.tokens import LIGHT
from seeddesk.ui.widgets.labels import breakable

WIDTH = 720
EDGE = 36
SCALE = 2
"""Pixels per unit: phones show pictures larger than they are."""

TITLE = 40
"""Up to so many characters a first line is a title."""

WRAP = int(Qt.TextFlag.TextWordWrap)


class Pen:
    """Writes from top to bottom; without a painter it only measures."""

    def __init__(self, painter: QPainter | None) -> None:
        self.painter = painter
        self.y = float(EDGE)

    def text(self, text: str, role: str, token: str, *, left: float = EDGE, bold: bool = False, gap: float = 4) -> None:
        font = _sized(role, bold)
        room = QRectF(left, self.y, WIDTH - EDGE - left, 100_000)
        used = QFontMetricsF(font).boundingRect(room, WRAP, text)
        if self.painter is not None:
            self.painter.setFont(font)
            self.painter.setPen(QColor(LIGHT[token]))
            self.painter.drawText(room, WRAP, text)
        self.y += used.height() + gap

    def chips(self, chips: Sequence[tuple[str, str]], left: float) -> float:
        """Words on soft grounds; returns where they end."""
        font = _sized("small", False)
        metrics = QFontMetricsF(font)
        height = metrics.height() + 6
        for text, tone in chips:
            width = metrics.horizontalAdvance(text) + 20
            if self.painter is not None:
                area = QRectF(left, self.y, width, height)
                self.painter.setPen(Qt.PenStyle.NoPen)
                self.painter.setBrush(QColor(LIGHT[f"{tone}_soft"]))
                self.painter.drawRoundedRect(area, height / 2, height / 2)
                self.painter.setPen(QColor(LIGHT[tone]))
                self.painter.setFont(font)
                self.painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
            left += width + 8
        self.y += height + 6
        return left

    def band(self) -> None:
        """A strip of the house's green along the top."""
        if self.painter is not None:
            self.painter.fillRect(QRectF(0, 0, WIDTH, 8), QColor(LIGHT["primary_fill"]))

    def rule(self) -> None:
        self.y += 8
        if self.painter is not None:
            self.painter.fillRect(QRectF(EDGE, self.y, WIDTH - 2 * EDGE, 1), QColor(LIGHT["line"]))
        self.y += 14


def _sized(role: str, bold: bool) -> QFont:
    """Fixed sizes: the picture is not the window and does not follow its text size."""
    font = QFont(theme.font())
    font.setPixelSize({"heading": 24, "title": 18, "large": 20, "body": 16, "small": 14}[role])
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def paint(write: Callable[[Pen], None]) -> QImage:
    """The picture that ``write`` makes: called once to measure and once to paint.

    In light colours whatever the window wears.
    """
    measure = Pen(None)
    write(measure)
    height = round(measure.y + EDGE)
    image = QImage(WIDTH * SCALE, height * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(LIGHT["surface"]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    write(Pen(painter))
    painter.end()
    return image


def text_card(shop: str, text: str) -> QImage:
    """A notice as a picture: the text, its first line as a title when it is short, and the shop below."""

    def write(pen: Pen) -> None:
        pen.band()
        first, _, rest = text.strip().partition("\n")
        if rest and len(first) <= TITLE:
            pen.text(first, "heading", "text", bold=True, gap=12)
        else:
            rest = text.strip()
        for line in rest.split("\n"):
            pen.text(breakable(line) or " ", "large", "text", gap=6 if line else 0)
        if shop:
            pen.rule()
            pen.text(shop, "small", "muted")

    return paint(write)
