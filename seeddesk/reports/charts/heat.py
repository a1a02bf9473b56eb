"""A heat table: shares in rows and columns, the stronger the colour the higher the share."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from seeddesk.i18n import tr
from seeddesk.reports.canvas import BoxItem, Item, Palette, ink_on, mix
from seeddesk.reports.charts.base import Chart, nothing_yet, small
from seeddesk.reports.typeset import Face, clean


@dataclass(frozen=True)
class HeatRow:
    """One row: how many people it is of, and a (k, n) per column; None is left blank."""

    label: str
    n: int
    cells: tuple[tuple[int, int] | None, ...]
    strong: bool = False


@dataclass(frozen=True)
class HeatTable(Chart):
    """Rows of shares. Under ``min_n`` a cell shows its count, uncoloured: "2/3" is no percentage.

    Columns that do not fit are left out from the right, and a line below says how many.
    """

    columns: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    corner: str = ""
    people: str = ""
    min_n: int = 0
    empty: str = ""

    def is_empty(self) -> bool:
        return not any(row.n for row in self.rows)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def shown(self, cell: tuple[int, int] | None) -> str:
        """The words of a cell."""
        if cell is None:
            return ""
        k, n = cell
        return f"{100 * k / n:.0f}%" if n >= max(1, self.min_n) else f"{k}/{n}"

    def content_texts(self) -> list[str]:
        found = [self.corner, self.people, *self.columns]
        for row in self.rows:
            found += [row.label, f"{row.n:,}", *(self.shown(cell) for cell in row.cells)]
        return [text for text in found if text]

    def _row(self, face: Face) -> float:
        return 2.0 * face.em

    def _widths(self, face: Face, width: float) -> tuple[float, float, float, int]:
        """Widths of the label, the count and a column, and how many columns fit."""
        label = max([face.width(clean(row.label)) for row in self.rows] + [face.width(self.corner)]) + 1.2 * face.em
        label = min(label, 0.4 * width)
        count = max([face.width(f"{row.n:,}") for row in self.rows] + [face.width(self.people)]) + 1.2 * face.em
        words = [self.shown(cell) for row in self.rows for cell in row.cells] + [*self.columns, "100%"]
        least = max(face.width(word) for word in words) + 0.9 * face.em
        fit = min(len(self.columns), max(1, int((width - label - count) / least)))
        return label, count, min((width - label - count) / fit, 2.2 * least), fit

    def content_height(self, face: Face, width: float) -> float:
        left_out = self._widths(face, width)[3] < len(self.columns)
        return self._row(face) * (len(self.rows) + 1) + (face.line if left_out else 0)

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        label, count, wide, fit = self._widths(face, rect.width())
        high = self._row(face)
        head = small(face)
        items: list[Item] = []

        def put(words: str, x: float, top: float, width: float, colour: str, align: str, of: Face) -> None:
            if words:
                shown = of.elide(clean(words), width)
                items.append(of.put(shown, x, top + (high - of.line) / 2, width, colour, align, full=words))

        put(self.corner, rect.left(), rect.top(), label - 0.6 * face.em, palette.muted, "left", head)
        put(self.people, rect.left() + label, rect.top(), count - 0.8 * face.em, palette.muted, "right", head)
        for number in range(fit):
            x = rect.left() + label + count + number * wide
            put(self.columns[number], x, rect.top(), wide, palette.muted, "center", head)
        for at, row in enumerate(self.rows, start=1):
            top = rect.top() + at * high
            put(row.label, rect.left(), top, label - 0.6 * face.em, palette.text, "left", face)
            put(f"{row.n:,}", rect.left() + label, top, count - 0.8 * face.em, palette.muted, "right", face)
            for number, cell in enumerate(row.cells[:fit]):
                if cell is None:
                    continue
                x = rect.left() + label + count + number * wide
                k, n = cell
                enough = n >= max(1, self.min_n)
                fill = mix(palette.primary, palette.surface, 0.08 + 0.92 * k / n) if enough else palette.sunken
                box = QRectF(x, top, wide, high).adjusted(1, 1, -1, -1)
                items.append(BoxItem(box, fill=fill, stroke=palette.line if palette.on_paper else None, radius=2))
                put(self.shown(cell), x, top, wide, ink_on(fill) if enough else palette.muted, "center", face)
        if fit < len(self.columns):
            words = tr("%n more period(s) do not fit here.", n=len(self.columns) - fit)
            below = rect.top() + high * (len(self.rows) + 1)
            items.append(head.put(words, rect.left(), below, rect.width(), palette.muted, full=words))
        return items
