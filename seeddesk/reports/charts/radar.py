"""Several parts of one thing on spokes, as the fit of an influencer."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from seeddesk.reports.canvas import DotItem, Item, LinesItem, Palette, ShapeItem
from seeddesk.reports.charts.base import Chart, legend_items, legend_rows, nothing_yet, small, too_few
from seeddesk.reports.typeset import Face, clean

LEAST = 3
"""Fewer values than corners of a shape are no shape."""
SIDE = 0.34
"""At most so much of the width goes to the words on each side."""


@dataclass(frozen=True)
class Outline:
    """One thing's values, one per spoke from 0 to the chart's ``top``; None = not known."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class RadarChart(Chart):
    """Spokes with their values in words; the last outline is the strong one, an earlier one is dashed.

    A spoke without a value has a dash and no corner. Under three known values there is no shape, only words.
    """

    labels: tuple[str, ...]
    outlines: tuple[Outline, ...]
    top: float = 10.0
    decimals: int = 0
    empty: str = ""
    legend: bool = False

    def is_empty(self) -> bool:
        return len(self.labels) < LEAST or not any(v is not None for one in self.outlines for v in one.values)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def known(self, outline: Outline) -> int:
        """How many spokes have a value."""
        return sum(value is not None for value in outline.values[: len(self.labels)])

    def few(self) -> bool:
        """Whether no outline has enough corners to be drawn."""
        return all(self.known(one) < LEAST for one in self.outlines)

    def spoke_text(self, index: int) -> str:
        """A spoke's name with its values, the earlier outline's first."""
        values = [one.values[index] if index < len(one.values) else None for one in self.outlines]
        shown = " → ".join("–" if value is None else f"{value:.{self.decimals}f}" for value in values)
        return f"{clean(self.labels[index])} {shown}"

    def content_texts(self) -> list[str]:
        found = [self.spoke_text(index) for index in range(len(self.labels))]
        if self.few():
            found.append(too_few())
        return found + (self._names() if self._has_legend() else [])

    def _names(self) -> list[str]:
        return [clean(one.name) for one in self.outlines]

    def _has_legend(self) -> bool:
        return self.legend and any(one.name for one in self.outlines)

    def _angle(self, index: int) -> float:
        return -math.pi / 2 + 2 * math.pi * index / len(self.labels)

    def _radius(self, face: Face, width: float) -> float:
        widest = max(small(face).width(self.spoke_text(index)) for index in range(len(self.labels)))
        side = min(widest, SIDE * width) + 0.8 * face.em
        return max(2.6 * face.em, min(width / 2 - side, 6.5 * face.em))

    def content_height(self, face: Face, width: float) -> float:
        high = 2 * self._radius(face, width) + 4 * face.line
        if self._has_legend():
            high += len(legend_rows(self._names(), face, width)) * face.line
        return high

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        legend = len(legend_rows(self._names(), face, rect.width())) * face.line if self._has_legend() else 0.0
        radius = self._radius(face, rect.width())
        room = max(self.content_height(face, rect.width()), rect.height()) - legend
        x, y = rect.center().x(), rect.top() + room / 2
        items = self._web(x, y, radius, palette, face)
        if not self.few():
            for number, outline in enumerate(self.outlines):
                items += self._outline(number, outline, x, y, radius, palette, face)
        items += self._words(rect, x, y, radius, palette, face)
        if self.few():
            items.append(face.put(too_few(), x - radius, y - face.line / 2, 2 * radius, palette.muted, "center"))
        if legend:
            below = QRectF(rect.left(), rect.top() + room, rect.width(), legend)
            last = len(self.outlines) - 1
            fills = [(palette.primary if i == last else palette.muted, i != last) for i in range(last + 1)]
            items += legend_items(self._names(), fills, below, palette, face)
        return items

    def _web(self, x: float, y: float, radius: float, palette: Palette, face: Face) -> list[Item]:
        corners = [(math.cos(self._angle(i)), math.sin(self._angle(i))) for i in range(len(self.labels))]
        pen = 0.07 * face.em
        items: list[Item] = [
            ShapeItem(
                tuple((x + part * radius * cx, y + part * radius * cy) for cx, cy in corners),
                stroke=palette.line,
                width=pen,
            )
            for part in (0.25, 0.5, 0.75, 1.0)
        ]
        spokes = tuple((x, y, x + radius * cx, y + radius * cy) for cx, cy in corners)
        return [*items, LinesItem(spokes, palette.line, pen)]

    def _outline(
        self, number: int, outline: Outline, x: float, y: float, radius: float, palette: Palette, face: Face
    ) -> list[Item]:
        if self.known(outline) < LEAST:
            return []
        points = []
        for index, value in enumerate(outline.values[: len(self.labels)]):
            if value is not None:
                far = radius * min(1.0, max(0.0, value / self.top))
                points.append((x + far * math.cos(self._angle(index)), y + far * math.sin(self._angle(index))))
        last = number == len(self.outlines) - 1
        colour = palette.primary if last else palette.muted
        shape = ShapeItem(
            tuple(points),
            fill=colour if last else None,
            stroke=colour,
            width=0.16 * face.em,
            opacity=0.18,
            dashes=() if last else (2.5, 2.0),
        )
        dots = [DotItem(px, py, (0.24 if last else 0.18) * face.em, fill=colour) for px, py in points]
        return [shape, *dots]

    def _words(self, rect: QRectF, x: float, y: float, radius: float, palette: Palette, face: Face) -> list[Item]:
        note = small(face)
        items: list[Item] = []
        for index in range(len(self.labels)):
            text = self.spoke_text(index)
            angle = self._angle(index)
            px, py = x + radius * math.cos(angle), y + radius * math.sin(angle)
            upright = abs(math.cos(angle)) < 0.05
            gap = 0.5 * face.em
            if upright:
                left, room, align = rect.left(), rect.width(), "center"
            elif math.cos(angle) > 0:
                left, room, align = px + gap, rect.right() - px - gap, "left"
            else:
                left, room, align = rect.left(), px - gap - rect.left(), "right"
            lines = note.wrap(text, max(room, note.em), 1 if upright else 2)
            high = len(lines) * note.line
            if upright:
                top = py - gap - high if math.sin(angle) < 0 else py + gap
            else:
                top = py - high / 2
            known = any(index < len(one.values) and one.values[index] is not None for one in self.outlines)
            for number, line in enumerate(lines):
                colour = palette.text if known else palette.muted
                items.append(note.put(line, left, top + number * note.line, room, colour, align, full=text))
        return items
