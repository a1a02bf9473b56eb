"""What a page or a chart is made of: a flat list of texts, boxes and lines.

Charts and pages are planned into such a list first and painted from it, so the same plan serves the
screen, the printer and the PDF, and tests can ask it where everything is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF


@dataclass(frozen=True)
class Palette:
    """Colours by token name (``#RRGGBB``), as in the theme. ``on_paper`` adds patterns, which survive
    a black-and-white printer."""

    surface: str = "#FFFFFF"
    sunken: str = "#EFEDE6"
    text: str = "#1E2822"
    muted: str = "#616B65"
    line: str = "#E2DFD6"
    primary: str = "#277050"
    primary_soft: str = "#E3F0E9"
    attention: str = "#8F5A0C"
    attention_soft: str = "#FAF0DD"
    danger: str = "#B03E30"
    danger_soft: str = "#F8E6E2"
    info: str = "#3265A6"
    info_soft: str = "#E4ECF7"
    before: str = "#C9C4B6"  # the round before, the option that did not lead
    on_paper: bool = False

    @classmethod
    def of(cls, tokens: Mapping[str, str], on_paper: bool = False) -> Palette:
        """The palette of a theme: its tokens by name, ``neutral_fill`` for what stands back."""
        names = {field.name for field in fields(cls)} - {"on_paper"}
        taken = {name: colour for name, colour in tokens.items() if name in names}
        if "neutral_fill" in tokens:
            taken["before"] = tokens["neutral_fill"]
        return cls(**taken, on_paper=on_paper)

    def tone(self, name: str) -> tuple[str, str]:
        """Strong and soft colour of ``good``, ``attention``, ``danger``, ``info`` or ``neutral``."""
        return {
            "good": (self.primary, self.primary_soft),
            "attention": (self.attention, self.attention_soft),
            "danger": (self.danger, self.danger_soft),
            "info": (self.info, self.info_soft),
        }.get(name, (self.muted, self.sunken))

    def series(self, index: int, count: int) -> str:
        """Fill of series ``index`` of ``count``: the last one is the one that matters."""
        if index == count - 1:
            return self.primary
        if count == 2 or index == 0:
            return self.before
        return mix(self.primary, self.before, (index + 1) / count)


PAPER = Palette(on_paper=True)


def mix(first: str, second: str, share: float) -> str:
    """The colour ``share`` (0…1) of the way from ``second`` to ``first``."""
    a, b = QColor(first), QColor(second)
    ends = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(y + (x - y) * share) for x, y in ends)).name()


def ink_on(colour: str) -> str:
    """White or near black, whichever reads better on ``colour`` (WCAG's relative luminance)."""
    back = QColor(colour)
    parts = [
        v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in (back.redF(), back.greenF(), back.blueF())
    ]
    light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return "#FFFFFF" if 1.05 / (light + 0.05) > (light + 0.05) / 0.07 else "#1E2822"


@dataclass(frozen=True, slots=True)
class TextItem:
    """One line of text in its box; ``full`` is what it said before it was cut to fit."""

    rect: QRectF
    baseline: float
    text: str
    font: QFont
    colour: str
    full: str = ""

    def moved(self, dx: float, dy: float) -> TextItem:
        return replace(self, rect=self.rect.translated(dx, dy), baseline=self.baseline + dy)

    def paint(self, painter: QPainter) -> None:
        painter.setFont(self.font)
        painter.setPen(QColor(self.colour))
        painter.drawText(QPointF(self.rect.left(), self.baseline), self.text)


@dataclass(frozen=True, slots=True)
class BoxItem:
    """A filled and/or outlined rectangle; ``hatch`` is the distance between diagonal lines, 0 for none."""

    rect: QRectF
    fill: str | None = None
    stroke: str | None = None
    radius: float = 0.0
    width: float = 1.0
    hatch: float = 0.0
    hatch_colour: str = "#FFFFFF"

    def moved(self, dx: float, dy: float) -> BoxItem:
        return replace(self, rect=self.rect.translated(dx, dy))

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.stroke), self.width) if self.stroke else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        if self.radius:
            painter.drawRoundedRect(self.rect, self.radius, self.radius)
        else:
            painter.drawRect(self.rect)
        if self.hatch > 0:
            self._paint_hatch(painter)

    def _paint_hatch(self, painter: QPainter) -> None:
        # Own lines instead of a pattern brush: those have the device's pixel size, far too fine on paper.
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(self.rect, self.radius, self.radius)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor(self.hatch_colour), self.hatch / 4))
        lines, tall = [], self.rect.height()
        x = self.rect.left() - tall
        while x < self.rect.right():
            lines.append(QLineF(x, self.rect.bottom(), x + tall, self.rect.top()))
            x += self.hatch
        painter.drawLines(lines)
        painter.restore()


@dataclass(frozen=True, slots=True)
class LinesItem:
    """Straight segments with one pen. Never a wide antialiased polyline: that is 45 times slower."""

    lines: tuple[tuple[float, float, float, float], ...]
    colour: str
    width: float = 1.0

    @property
    def rect(self) -> QRectF:
        xs = [x for x1, _, x2, _ in self.lines for x in (x1, x2)]
        ys = [y for _, y1, _, y2 in self.lines for y in (y1, y2)]
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)) if xs else QRectF()

    def moved(self, dx: float, dy: float) -> LinesItem:
        return replace(self, lines=tuple((a + dx, b + dy, c + dx, d + dy) for a, b, c, d in self.lines))

    def paint(self, painter: QPainter) -> None:
        pen = QPen(QColor(self.colour), self.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines([QLineF(*line) for line in self.lines])


@dataclass(frozen=True, slots=True)
class ShapeItem:
    """A closed shape through ``points``; ``dashes`` are lengths in units of the pen, empty for a whole line."""

    points: tuple[tuple[float, float], ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    opacity: float = 1.0
    dashes: tuple[float, ...] = ()

    @property
    def rect(self) -> QRectF:
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)) if xs else QRectF()

    def moved(self, dx: float, dy: float) -> ShapeItem:
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def paint(self, painter: QPainter) -> None:
        shape = QPolygonF([QPointF(x, y) for x, y in self.points])
        if self.fill:
            colour = QColor(self.fill)
            colour.setAlphaF(self.opacity)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(shape)
        if self.stroke:
            pen = QPen(QColor(self.stroke), self.width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if self.dashes:
                pen.setDashPattern(self.dashes)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(shape)


@dataclass(frozen=True, slots=True)
class DotItem:
    """A filled and/or outlined circle."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0

    @property
    def rect(self) -> QRectF:
        return QRectF(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)

    def moved(self, dx: float, dy: float) -> DotItem:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.stroke), self.width) if self.stroke else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self.x, self.y), self.radius, self.radius)


Item = TextItem | BoxItem | LinesItem | ShapeItem | DotItem


def paint_items(painter: QPainter, items: Iterable[Item]) -> None:
    """Draw ``items`` in order with the painter's present transformation."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in items:
        item.paint(painter)
    painter.restore()
