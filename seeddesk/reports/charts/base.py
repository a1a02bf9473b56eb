"""What every chart shares: it is data, knows its height, plans its items, and says its texts."""

from __future__ import annotations

from abc import ABC, abstractmethod

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from seeddesk.i18n import tr
from seeddesk.reports.canvas import BoxItem, Item, Palette, TextItem, paint_items
from seeddesk.reports.typeset import Face, face_of

HATCH = 0.55  # distance of pattern lines in em


def too_few() -> str:
    """What stands in the place of a value from too few answers."""
    return tr("too few to tell")


def nothing_yet() -> str:
    return tr("nothing to show yet")


class Chart(ABC):
    """A chart as data. Lengths follow the font it is given, so one chart serves any screen and paper."""

    @abstractmethod
    def is_empty(self) -> bool:
        """True where there is nothing to draw but the empty sentence."""

    @abstractmethod
    def content_height(self, face: Face, width: float) -> float:
        """Height for a given width, in the font's units."""

    @abstractmethod
    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        """The items of a chart that is not empty."""

    @abstractmethod
    def content_texts(self) -> list[str]:
        """Every text of a chart that is not empty, in reading order."""

    def empty_text(self) -> str:
        return nothing_yet()

    def height_for(self, font: QFont, width: float) -> float:
        """Height the chart wants when it is ``width`` wide."""
        face = Face(font)
        return face.line * 2 if self.is_empty() else self.content_height(face, width)

    def size_hint(self, metrics: QFontMetricsF) -> QSizeF:
        """A comfortable size for a widget with this font: 40 characters wide."""
        em = metrics.height() / 1.45
        width = 40 * em
        font = QFont()
        font.setPixelSize(max(1, round(em)))
        return QSizeF(width, self.height_for(font, width))

    def plan(self, rect: QRectF, palette: Palette, font: QFont) -> list[Item]:
        """Everything drawn, placed inside ``rect``."""
        face = Face(font)
        if self.is_empty():
            line = face.elide(self.empty_text(), rect.width())
            top = rect.top() + max(0.0, (min(rect.height(), face.line * 2) - face.line) / 2)
            return [face.put(line, rect.left(), top, rect.width(), palette.muted, full=self.empty_text())]
        return self.content(rect, palette, face)

    def paint(self, painter: QPainter, rect: QRectF, palette: Palette, font: QFont) -> None:
        """Draw the chart into ``rect`` (top-aligned), on screen or paper."""
        paint_items(painter, self.plan(rect, palette, font))

    def hit(self, rect: QRectF, font: QFont, x: float, y: float) -> int | None:
        """The id of what is drawn at a place of a chart in ``rect``; None where nothing answers to a click."""
        return None

    def texts(self) -> list[str]:
        """Every text drawn, uncut: for screen readers and tests."""
        return [self.empty_text()] if self.is_empty() else self.content_texts()


def legend_rows(names: list[str], face: Face, width: float) -> list[list[tuple[str, float]]]:
    """Legend entries broken into rows: (shown name, x offset)."""
    rows: list[list[tuple[str, float]]] = [[]]
    x = 0.0
    for name in names:
        shown = face.elide(name, width - 1.5 * face.em)
        wide = 1.5 * face.em + face.width(shown)
        if rows[-1] and x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1].append((shown, x))
        x += wide + 1.6 * face.em
    return rows


def legend_items(
    names: list[str], fills: list[tuple[str, bool]], rect: QRectF, palette: Palette, face: Face
) -> list[Item]:
    """A legend in ``rect``: swatch and name each; ``fills`` are (colour, hatched)."""
    items: list[Item] = []
    index = 0
    for number, row in enumerate(legend_rows(names, face, rect.width())):
        top = rect.top() + number * face.line
        for shown, x in row:
            colour, hatched = fills[index]
            swatch = QRectF(rect.left() + x, top + face.line / 2 - 0.3 * face.em, face.em, 0.6 * face.em)
            items.append(bar(swatch, colour, palette, face, hatched))
            items.append(
                face.put(shown, swatch.right() + 0.5 * face.em, top, rect.width(), palette.muted, full=names[index])
            )
            index += 1
    return items


def bar(rect: QRectF, colour: str, palette: Palette, face: Face, hatched: bool = False) -> BoxItem:
    """One bar: softly rounded; hatched only on paper, where colours may be lost."""
    return BoxItem(
        rect,
        fill=colour,
        radius=min(0.18 * face.em, rect.height() / 2, rect.width() / 2),
        hatch=HATCH * face.em if hatched and palette.on_paper else 0.0,
        hatch_colour=palette.surface,
    )


def label_width(labels: list[str], face: Face, width: float, share: float = 0.3) -> float:
    """Width of the label column: as wide as the widest label, at most ``share`` of the chart."""
    return min(max((face.width(label) for label in labels), default=0.0), width * share) + 1.2 * face.em


def label_items(
    label: str, x: float, middle: float, width: float, colour: str, face: Face, most: int = 2
) -> list[TextItem]:
    """A label of at most ``most`` lines, centred on ``middle``."""
    lines = face.wrap(label, width - 1.2 * face.em, most)
    top = middle - len(lines) * face.line / 2
    return [face.put(line, x, top + i * face.line, width, colour, full=label) for i, line in enumerate(lines)]


def small(face: Face) -> Face:
    """The face for notes beside values."""
    return face_of(face.font, 0.88)
