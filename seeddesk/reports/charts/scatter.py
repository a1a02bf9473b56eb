"""Things by two measures, as the features of a survey by what they add and what their lack costs."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from seeddesk.reports.canvas import BoxItem, DotItem, Item, LinesItem, Palette, ink_on
from seeddesk.reports.charts.base import Chart, nothing_yet, small, too_few
from seeddesk.reports.typeset import Face, clean

NUMBERED = 24
"""Up to so many points carry a number and stand in the key below; more are dots."""


@dataclass(frozen=True)
class Point:
    """One thing. ``values`` are its two measures in words; ``n`` the answers behind them."""

    id: int
    label: str
    x: float
    y: float
    values: str = ""
    n: int | None = None
    strong: bool = False


@dataclass(frozen=True)
class ScatterChart(Chart):
    """Points in a square field; lines through ``middle`` part it into four ``corners``.

    ``corners`` are named left top, right top, left bottom, right bottom. Points under ``min_n`` are not drawn;
    the key says so.
    """

    points: tuple[Point, ...]
    x_title: str
    y_title: str
    x_range: tuple[float, float] = (0.0, 1.0)
    y_range: tuple[float, float] = (0.0, 1.0)
    middle: tuple[float, float] | None = None
    corners: tuple[str, ...] = ()
    min_n: int = 0
    empty: str = ""

    def is_empty(self) -> bool:
        return not self.points

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def drawn(self) -> list[Point]:
        """The points with enough answers."""
        return [one for one in self.points if one.n is None or one.n >= self.min_n]

    def numbered(self) -> bool:
        return len(self.points) <= NUMBERED

    def key_text(self, number: int, point: Point) -> str:
        """One line of the key."""
        counted = "" if point.n is None else f"n = {point.n:,}"
        enough = point.n is None or point.n >= self.min_n
        parts = [f"{number} {clean(point.label)}", point.values if enough else too_few(), counted]
        return " · ".join(part for part in parts if part)

    def count_text(self) -> str:
        """How many dots there are, where they are too many to be named."""
        return f"n = {len(self.drawn()):,}"

    def content_texts(self) -> list[str]:
        found = [*(clean(one) for one in self.corners), clean(self.x_title), clean(self.y_title)]
        if not self.drawn():
            found.append(too_few())
        if self.numbered():
            for number, point in enumerate(self.points, 1):
                found += [str(number), self.key_text(number, point)]
        else:
            found.append(self.count_text())
        return found

    def _field(self, face: Face, width: float) -> tuple[float, float]:
        """Width and height of the field."""
        wide = max(4 * face.em, min(width, 34 * face.em))
        return wide, min(max(12 * face.em, 0.56 * wide), 19 * face.em)

    def content_height(self, face: Face, width: float) -> float:
        high = face.line + self._field(face, width)[1] + face.line + 0.6 * face.em
        note = small(face)
        if self.numbered():
            return high + note.line * sum(
                len(self._key_lines(number, one, note, width)) for number, one in enumerate(self.points, 1)
            )
        return high + note.line

    def _key_lines(self, number: int, point: Point, note: Face, width: float) -> list[str]:
        return note.wrap(self.key_text(number, point), width, 2)

    def _plot(self, rect: QRectF, face: Face) -> QRectF:
        wide, high = self._field(face, rect.width())
        return QRectF(rect.left(), rect.top() + face.line, wide, high)

    def _inner(self, rect: QRectF, face: Face) -> QRectF:
        """Where dots have their middle: within the field, clear of the words in its corners."""
        radius = self._radius(face)
        band = radius + (small(face).line if self.corners else 0.0)
        return self._plot(rect, face).adjusted(radius, band, -radius, -band)

    def _radius(self, face: Face) -> float:
        return (0.68 if self.numbered() else 0.26) * face.em

    def places(self, rect: QRectF, face: Face) -> dict[int, tuple[float, float]]:
        """Where each drawn point's dot stands, by its place in ``points``: numbered ones keep clear of each other."""
        inner, radius = self._inner(rect, face), self._radius(face)
        (x0, x1), (y0, y1) = self.x_range, self.y_range
        found: dict[int, tuple[float, float]] = {}
        enough = {id(one) for one in self.drawn()}
        for at, one in enumerate(self.points):
            if id(one) not in enough:
                continue
            x = inner.left() + inner.width() * min(1.0, max(0.0, (one.x - x0) / ((x1 - x0) or 1.0)))
            y = inner.bottom() - inner.height() * min(1.0, max(0.0, (one.y - y0) / ((y1 - y0) or 1.0)))
            found[at] = _free(x, y, radius, list(found.values()), inner) if self.numbered() else (x, y)
        return found

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        plot, note = self._plot(rect, face), small(face)
        items: list[Item] = [BoxItem(plot, fill=palette.sunken, radius=0.3 * face.em)]
        pen = 0.07 * face.em
        if self.middle is not None:
            (x0, x1), (y0, y1) = self.x_range, self.y_range
            inner = self._inner(rect, face)
            mx = inner.left() + inner.width() * (self.middle[0] - x0) / ((x1 - x0) or 1.0)
            my = inner.bottom() - inner.height() * (self.middle[1] - y0) / ((y1 - y0) or 1.0)
            lines = ((mx, plot.top(), mx, plot.bottom()), (plot.left(), my, plot.right(), my))
            items.append(LinesItem(lines, palette.muted if palette.on_paper else palette.before, pen))
        items.append(note.put(*self._cut(self.y_title, rect.left(), rect.top(), rect.width(), note), palette.muted))
        items += self._corners(plot, palette, note)
        radius = self._radius(face)
        if not self.drawn():
            items.append(
                face.put(
                    too_few(), plot.left(), plot.center().y() - face.line / 2, plot.width(), palette.muted, "center"
                )
            )
        for at, (x, y) in self.places(rect, face).items():
            colour = palette.primary if self.points[at].strong or not self.numbered() else palette.surface
            items.append(DotItem(x, y, radius, fill=colour, stroke=palette.primary, width=0.09 * face.em))
            if self.numbered():
                ink = ink_on(colour) if self.points[at].strong else palette.text
                line = note.line
                items.append(note.put(str(at + 1), x - radius, y - line / 2, 2 * radius, ink, "center"))
        below = plot.bottom() + 0.1 * face.em
        shown = note.elide(self.x_title, plot.width())
        items.append(
            note.put(shown, plot.left(), below, plot.width(), palette.muted, "right", full=clean(self.x_title))
        )
        top = below + face.line + 0.3 * face.em
        if not self.numbered():
            items.append(note.put(self.count_text(), rect.left(), top, rect.width(), palette.muted))
            return items
        for number, point in enumerate(self.points, 1):
            for line in self._key_lines(number, point, note, rect.width()):
                colour = palette.text if point.n is None or point.n >= self.min_n else palette.muted
                full = self.key_text(number, point)
                items.append(note.put(line, rect.left(), top, rect.width(), colour, full=full))
                top += note.line
        return items

    @staticmethod
    def _cut(text: str, x: float, top: float, width: float, note: Face) -> tuple[str, float, float, float]:
        return note.elide(text, width), x, top, width

    def _corners(self, plot: QRectF, palette: Palette, note: Face) -> list[Item]:
        items: list[Item] = []
        room = plot.width() / 2 - note.em
        for index, words in enumerate(self.corners[:4]):
            right, lower = bool(index % 2), index >= 2
            left = plot.center().x() + 0.5 * note.em if right else plot.left() + 0.5 * note.em
            top = plot.bottom() - note.line - 0.1 * note.em if lower else plot.top() + 0.1 * note.em
            shown = note.elide(words, room)
            items.append(
                note.put(shown, left, top, room, palette.muted, "right" if right else "left", full=clean(words))
            )
        return items

    def hit(self, rect: QRectF, font: QFont, x: float, y: float) -> int | None:
        if self.is_empty():
            return None
        face = Face(font)
        reach = max(self._radius(face), 0.6 * face.em)
        near = [
            (math.hypot(px - x, py - y), at)
            for at, (px, py) in self.places(rect, face).items()
            if math.hypot(px - x, py - y) <= reach
        ]
        return self.points[min(near)[1]].id if near else None


def _free(x: float, y: float, radius: float, taken: list[tuple[float, float]], inside: QRectF) -> tuple[float, float]:
    """The nearest place to (x, y) where a dot covers no other, looked for in growing rings."""
    least = 2 * radius
    for ring in range(60):
        far = ring * 0.35 * radius
        for turn in range(max(1, 8 * ring)):
            angle = 2 * math.pi * turn / max(1, 8 * ring)
            px, py = x + far * math.cos(angle), y + far * math.sin(angle)
            if ring and not inside.contains(px, py):
                continue
            if all(math.hypot(px - ox, py - oy) >= least for ox, oy in taken):
                return px, py
    return x, y
