"""The public sheet "heard – decided – why" as a picture to paste into a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.steps.participate import words
from seeddesk.ui.theme.tokens import LIGHT
from seeddesk.ui.widgets.labels import say
from seeddesk.ui.words import word

WIDTH = 720
EDGE = 36
SCALE = 2
"""Pixels per unit: phones show pictures larger than they are."""

WRAP = int(Qt.TextFlag.TextWordWrap)


class _Pen:
    """Writes from top to bottom; without a painter it only measures."""

    def __init__(self, painter: QPainter | None) -> None:
        self.painter = painter
        self.y = float(EDGE)

    def text(self, text: str, role: str, token: str, *, left: float = EDGE, bold: bool = False, gap: float = 4) -> None:
        font = _font(role, bold)
        room = QRectF(left, self.y, WIDTH - EDGE - left, 100_000)
        used = QFontMetricsF(font).boundingRect(room, WRAP, text)
        if self.painter is not None:
            self.painter.setFont(font)
            self.painter.setPen(QColor(LIGHT[token]))
            self.painter.drawText(room, WRAP, text)
        self.y += used.height() + gap

    def chips(self, chips: Sequence[tuple[str, str]], left: float) -> float:
        """Words on soft grounds; returns where they end."""
        font = _font("small", False)
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

    def rule(self) -> None:
        self.y += 8
        if self.painter is not None:
            self.painter.fillRect(QRectF(EDGE, self.y, WIDTH - 2 * EDGE, 1), QColor(LIGHT["line"]))
        self.y += 14


def _font(role: str, bold: bool) -> QFont:
    """Fixed sizes: the picture is not the window and does not follow its text size."""
    font = QFont(theme.font())
    font.setPixelSize({"heading": 24, "title": 18, "body": 16, "small": 14}[role])
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def _write(pen: _Pen, title: str, below: str, rows: Sequence[dict[str, Any]]) -> None:
    pen.text(title, "heading", "text", bold=True)
    pen.text(below, "small", "muted")
    for row in rows:
        pen.rule()
        pen.text(row["question"], "title", "text", bold=True)
        pen.text(tr("Heard: {what}").format(what=words.they_said(row)), "body", "muted", gap=8)
        chips = [(word("outcome", row["outcome"]), words.OUTCOME_TONES[row["outcome"]])]
        if row["departs"]:
            chips.append((tr("not as voted"), "danger"))
        pen.chips(chips, EDGE)
        decided = " · ".join(part for part in (row["choice"], row["what"]) if part)
        if decided:
            pen.text(decided, "body", "text")
        pen.text(tr("Why: {reason}").format(reason=" ".join(row["reason"].split())), "body", "text")


def picture(title: str, below: str, rows: Sequence[dict[str, Any]]) -> QImage:
    """The sheet in light colours whatever the window wears, twice as sharp as a screen."""
    measure = _Pen(None)
    _write(measure, title, say(below), rows)
    height = round(measure.y + EDGE)
    image = QImage(WIDTH * SCALE, height * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(LIGHT["surface"]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _write(_Pen(painter), title, say(below), rows)
    painter.end()
    return image
