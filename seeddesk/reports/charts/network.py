"""People and who brought whom, as dots joined by lines."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from seeddesk.reports.canvas import BoxItem, DotItem, Item, LinesItem, Palette, mix
from seeddesk.reports.charts.base import Chart, nothing_yet, small, too_few
from seeddesk.reports.typeset import Face, clean

NAMED = 24
"""At most so many names are written; the largest come first."""
SURE = 3
LONGEST = 9
"""A name takes at most so many em."""


@dataclass(frozen=True)
class Node:
    """One person: place and radius in the layout's own units, joined to ``parent`` (an id or None).

    ``value`` stands beside the name; people with 0 are small dots without a name.
    """

    id: int
    label: str
    x: float
    y: float
    radius: float
    value: int = 0
    parent: int | None = None
    strong: bool = False


@dataclass(frozen=True)
class NetworkChart(Chart):
    """A placed picture scaled into its field, the largest people named with their value. ``rest`` says who is left out.

    Under ``min_people`` dots there is no picture, only words.
    """

    nodes: tuple[Node, ...]
    rest: str = ""
    min_people: int = 2
    empty: str = ""

    def is_empty(self) -> bool:
        return not self.nodes

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def few(self) -> bool:
        return len(self.nodes) < self.min_people

    def name_text(self, node: Node) -> str:
        """A person's name with the value."""
        return f"{clean(node.label)} {node.value:,}"

    def named(self) -> list[Node]:
        """Who may be written out, the largest first."""
        worth = [one for one in self.nodes if one.value > 0]
        return sorted(worth, key=lambda one: (-one.value, one.id))[:NAMED]

    def content_texts(self) -> list[str]:
        if self.few():
            return [too_few(), *([clean(self.rest)] if self.rest else [])]
        return [self.name_text(one) for one in self.named()] + ([clean(self.rest)] if self.rest else [])

    def content_height(self, face: Face, width: float) -> float:
        rest = len(small(face).wrap(self.rest, width, 2)) * small(face).line if self.rest else 0.0
        if self.few():
            return 2 * face.line + rest
        return min(max(11 * face.em, 0.5 * width), 40 * face.em) + rest

    def _scale(self, rect: QRectF, face: Face) -> tuple[float, float, float, float]:
        """(scale, dx, dy, smallest radius) that bring the layout into the field."""
        note = small(face)
        rest = len(note.wrap(self.rest, rect.width(), 2)) * note.line if self.rest else 0.0
        high = max(rect.height(), self.content_height(face, rect.width())) - rest
        pad = 1.7 * face.em  # for names beside the outermost dots
        left = min(one.x - one.radius for one in self.nodes)
        right = max(one.x + one.radius for one in self.nodes)
        top = min(one.y - one.radius for one in self.nodes)
        bottom = max(one.y + one.radius for one in self.nodes)
        scale = min(
            (rect.width() - 2 * pad) / max(right - left, 1e-6),
            (high - 2 * pad) / max(bottom - top, 1e-6),
            1.1 * face.em,
        )
        scale = max(scale, 1e-6)
        dx = rect.center().x() - scale * (left + right) / 2
        dy = rect.top() + high / 2 - scale * (top + bottom) / 2
        return scale, dx, dy, 0.14 * face.em

    def places(self, rect: QRectF, face: Face) -> dict[int, tuple[float, float, float]]:
        """Centre and radius of every dot by the person's id."""
        scale, dx, dy, least = self._scale(rect, face)
        return {one.id: (dx + scale * one.x, dy + scale * one.y, max(least, scale * one.radius)) for one in self.nodes}

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        note = small(face)
        lines = note.wrap(self.rest, rect.width(), 2) if self.rest else []
        bottom = rect.top() + max(rect.height(), self.content_height(face, rect.width()))
        items: list[Item] = []
        if self.few():
            items.append(face.put(too_few(), rect.left(), rect.top() + 0.2 * face.em, rect.width(), palette.muted))
        else:
            items += self._picture(rect, palette, face, note)
        for number, line in enumerate(lines):
            top = bottom - (len(lines) - number) * note.line
            items.append(note.put(line, rect.left(), top, rect.width(), palette.muted, full=clean(self.rest)))
        return items

    def _picture(self, rect: QRectF, palette: Palette, face: Face, note: Face) -> list[Item]:
        places = self.places(rect, face)
        joins = tuple(
            (*places[one.parent][:2], *places[one.id][:2])
            for one in self.nodes
            if one.parent is not None and one.parent in places
        )
        items: list[Item] = []
        if joins:
            items.append(LinesItem(joins, mix(palette.muted, palette.surface, 0.45), 0.07 * face.em))
        pen = 0.09 * face.em
        for one in sorted(self.nodes, key=lambda one: (one.value, -one.id)):
            x, y, radius = places[one.id]
            if not one.value:
                items.append(DotItem(x, y, radius, fill=mix(palette.muted, palette.surface, 0.6)))
            elif one.strong:
                items.append(DotItem(x, y, radius, fill=palette.primary, stroke=palette.surface, width=pen))
            else:
                items.append(DotItem(x, y, radius, fill=palette.primary_soft, stroke=palette.primary, width=pen))
        lines = note.wrap(self.rest, rect.width(), 2) if self.rest else []
        high = max(rect.height(), self.content_height(face, rect.width())) - len(lines) * note.line
        field = QRectF(rect.left(), rect.top(), rect.width(), high)
        return items + self._names(field, places, palette, note)

    def _names(
        self, field: QRectF, places: dict[int, tuple[float, float, float]], palette: Palette, note: Face
    ) -> list[Item]:
        """Names where they cover neither each other nor a named dot; who finds no room stays in the list beside."""
        items: list[Item] = []
        taken: list[QRectF] = []
        named = self.named()
        dots = {one.id: _square(*places[one.id]) for one in named}
        for rank, one in enumerate(named):
            x, y, radius = places[one.id]
            full = self.name_text(one)
            value = f" {one.value:,}"
            shown = note.elide(clean(one.label), max(note.em, LONGEST * note.em - note.width(value))) + value
            wide, high, gap = note.width(shown), note.line * 0.8, 0.25 * note.em
            # The largest are named in any case, even over the dots of others.
            others = [box for person, box in dots.items() if person != one.id] if rank >= SURE else []
            spots = [
                (x - wide / 2, y + radius),
                (x - wide / 2, y - radius - high),
                (x + radius + gap, y - high / 2),
                (x - radius - gap - wide, y - high / 2),
            ]
            if wide < 1.7 * radius:
                spots.insert(0, (x - wide / 2, y - high / 2))
            for place, (left, top) in enumerate(spots):
                box = QRectF(left, top, wide, high)
                if not field.contains(box) or any(box.intersects(other) for other in (*taken, *others)):
                    continue
                inside = wide < 1.7 * radius and place == 0
                colour = (palette.surface if one.strong else palette.text) if inside else palette.text
                if not inside:
                    # A plate that lets lines shine through a little, so that the name can be read over them.
                    items.append(BoxItem(box, fill=f"#D9{palette.surface[1:]}", radius=0.2 * note.em))
                items.append(note.put(shown, left, top - 0.1 * note.line, wide, colour, full=full))
                taken.append(box)
                break
        return items

    def hit(self, rect: QRectF, font: QFont, x: float, y: float) -> int | None:
        if self.is_empty() or self.few():
            return None
        face = Face(font)
        near = []
        for person, (px, py, radius) in self.places(rect, face).items():
            away = math.hypot(px - x, py - y)
            if away <= max(radius, 0.4 * face.em):
                near.append((away - radius, person))
        return min(near)[1] if near else None


def _square(x: float, y: float, radius: float) -> QRectF:
    """A box around a dot that its round corners leave free."""
    side = 0.8 * radius
    return QRectF(x - side, y - side, 2 * side, 2 * side)
