"""Lines over time, named at their end, and shares stacked to a whole."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from seeddesk.reports.canvas import BoxItem, Item, LinesItem, Palette, ink_on, mix
from seeddesk.reports.charts.base import (
    Chart,
    bar,
    label_items,
    label_width,
    legend_items,
    legend_rows,
    nothing_yet,
    too_few,
)
from seeddesk.reports.typeset import Face, clean


@dataclass(frozen=True)
class Line:
    """One line; None leaves a gap. ``tone`` is a palette tone, ``dashed`` tells it apart without colour."""

    name: str
    values: tuple[float | None, ...]
    tone: str = "good"
    dashed: bool = False


@dataclass(frozen=True)
class LineChart(Chart):
    """Lines with their last value written at the end; ``ticks`` name places on the x axis."""

    lines: tuple[Line, ...]
    ticks: tuple[str, ...] = ()
    unit: str = ""
    decimals: int = 0
    low: float | None = 0.0
    high: float | None = None
    empty: str = ""

    def is_empty(self) -> bool:
        return not any(sum(v is not None for v in line.values) >= 1 for line in self.lines)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def end_text(self, line: Line) -> str:
        last = next((v for v in reversed(line.values) if v is not None), None)
        return line.name if last is None else f"{line.name} {last:.{self.decimals}f}{self.unit}"

    def content_texts(self) -> list[str]:
        return [self.end_text(line) for line in self.lines] + list(self.ticks)

    def content_height(self, face: Face, width: float) -> float:
        return 9.0 * face.em

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        names = [clean(self.end_text(line)) for line in self.lines]
        right = min(max(face.width(name) for name in names), rect.width() * 0.4) + 0.6 * face.em
        below = face.line if self.ticks else 0.3 * face.em
        height = min(rect.height(), self.content_height(face, rect.width())) if rect.height() > 0 else 9 * face.em
        height = max(height, rect.height()) if rect.height() > 0 else height
        plot = QRectF(
            rect.left() + 0.3 * face.em,
            rect.top() + 0.75 * face.em,
            max(face.em, rect.width() - right - 0.3 * face.em),
            max(face.em, height - below - 0.75 * face.em - 0.3 * face.em),
        )
        known = [v for line in self.lines for v in line.values if v is not None]
        low = min(known) if self.low is None else min(self.low, *known)
        high = max(known) if self.high is None else max(self.high, *known)
        span = (high - low) or 1.0
        count = max(len(line.values) for line in self.lines)
        step = plot.width() / max(1, count - 1)
        base = plot.bottom()
        items: list[Item] = [LinesItem(((plot.left(), base, plot.right(), base),), palette.line, 0.08 * face.em)]
        ends: list[tuple[float, int]] = []
        for number, line in enumerate(self.lines):
            colour = palette.tone(line.tone)[0]
            points = [
                None if v is None else (plot.left() + i * step, base - (v - low) / span * plot.height())
                for i, v in enumerate(line.values)
            ]
            points = thin(points, plot.left(), face.em / 12)
            segments = [(*a, *b) for a, b in itertools.pairwise(points) if a and b]
            if line.dashed:
                segments = dashes(segments, 0.42 * face.em, 0.3 * face.em)
            if segments:
                items.append(LinesItem(tuple(segments), colour, (0.13 if line.dashed else 0.17) * face.em))
            last = next((p for p in reversed(points) if p), None)
            if last:
                dot = 0.2 * face.em
                items.append(bar(QRectF(last[0] - dot, last[1] - dot, 2 * dot, 2 * dot), colour, palette, face))
                ends.append((last[1], number))
        items += self._end_labels(ends, names, rect, plot, palette, face, right)
        items += self._tick_items(plot, palette, face)
        return items

    def _end_labels(
        self,
        ends: list[tuple[float, int]],
        names: list[str],
        rect: QRectF,
        plot: QRectF,
        palette: Palette,
        face: Face,
        right: float,
    ) -> list[Item]:
        items: list[Item] = []
        free = rect.top()
        ends.sort()
        for place, (y, number) in enumerate(ends):
            # Labels never overlap: each keeps clear of the one above and leaves room for those below.
            ceiling = plot.bottom() + face.line * 0.6 - face.line * (len(ends) - place)
            top = max(free, min(y - face.line / 2, ceiling))
            free = top + face.line
            shown = face.elide(names[number], right - 0.6 * face.em)
            colour = palette.tone(self.lines[number].tone)[0]
            items.append(face.put(shown, plot.right() + 0.6 * face.em, top, right, colour, full=names[number]))
        return items

    def _tick_items(self, plot: QRectF, palette: Palette, face: Face) -> list[Item]:
        items: list[Item] = []
        if not self.ticks:
            return items
        top = plot.bottom() + 0.15 * face.em
        last = len(self.ticks) - 1
        widest = max(face.width(clean(t)) for t in self.ticks) + face.em
        fit = max(1, int(plot.width() / widest))
        every = max(1, math.ceil(last / fit)) if last else 1
        used = plot.left() - face.em
        for i, tick in enumerate(self.ticks):
            if i != last and i % every:
                continue
            shown = face.elide(tick, plot.width() / 2 - face.em if last else plot.width())
            wide = face.width(shown)
            x = plot.left() + (plot.width() * i / last if last else 0.0)
            x = min(max(plot.left(), x - wide / 2), plot.right() - wide)
            if i == last and x < used + 0.4 * face.em and items:
                items.pop()
            elif x < used + 0.4 * face.em:
                continue
            items.append(face.put(shown, x, top, wide, palette.muted, full=tick))
            used = x + wide
        return items


def thin(points: list[tuple[float, float] | None], left: float, cell: float) -> list[tuple[float, float] | None]:
    """Keep the first, lowest, highest and last point of each ``cell`` of width: what can be seen."""
    if len(points) < 400:
        return points
    kept: list[tuple[float, float] | None] = []
    group: list[tuple[float, float]] = []
    place = -1

    def close() -> None:
        if group:
            wanted = {group[0], group[-1], min(group, key=lambda p: p[1]), max(group, key=lambda p: p[1])}
            kept.extend(sorted(wanted, key=group.index))
            group.clear()

    for point in points:
        if point is None:
            close()
            kept.append(None)
            continue
        here = int((point[0] - left) / cell)
        if here != place:
            close()
            place = here
        group.append(point)
    close()
    return kept


def dashes(
    segments: list[tuple[float, float, float, float]], on: float, off: float
) -> list[tuple[float, float, float, float]]:
    """Segments cut into dashes that run on across corners (a pen's pattern would start anew at each)."""
    cut = []
    phase = 0.0
    for x1, y1, x2, y2 in segments:
        long = math.hypot(x2 - x1, y2 - y1)
        at = 0.0
        while at < long:
            left = (on if phase < on else on + off) - phase
            to = min(long, at + left)
            if phase < on and to > at:
                a, b = at / long, to / long
                cut.append((x1 + (x2 - x1) * a, y1 + (y2 - y1) * a, x1 + (x2 - x1) * b, y1 + (y2 - y1) * b))
            phase = (phase + to - at) % (on + off)
            if on + off - phase < 1e-6:
                phase = 0.0
            at = to
            if left < 1e-9:
                phase = on if phase < on else 0.0
    return cut


@dataclass(frozen=True)
class Share:
    """One stacked bar: counts per category, in the chart's order."""

    label: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class StackedShare(Chart):
    """Bars of equal length cut by share, each with its n; under ``min_n`` the share is not drawn."""

    categories: tuple[str, ...]
    rows: tuple[Share, ...]
    min_n: int = 0
    tones: tuple[str, ...] = ()
    empty: str = ""

    def is_empty(self) -> bool:
        return not any(sum(row.counts) for row in self.rows)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def content_texts(self) -> list[str]:
        found: list[str] = []
        for row in self.rows:
            n = sum(row.counts)
            found.append(row.label)
            if n < max(1, self.min_n):
                found.append(too_few())
            else:
                found += [f"{100 * c / n:.0f}%" for c in row.counts]
            found.append(f"n = {n}")
        return found + list(self.categories)

    def content_height(self, face: Face, width: float) -> float:
        left = label_width([r.label for r in self.rows], face, width)
        legend = len(legend_rows([clean(c) for c in self.categories], face, width - left))
        return 2.2 * face.em * len(self.rows) + 0.4 * face.em + legend * face.line

    def _fills(self, palette: Palette) -> list[tuple[str, bool]]:
        count = len(self.categories)
        fills = []
        for i in range(count):
            if i < len(self.tones):
                colour = palette.tone(self.tones[i])[0] if self.tones[i] != "neutral" else palette.before
            else:
                colour = mix(palette.primary, palette.surface, 1 - 0.75 * i / max(1, count - 1) if count > 1 else 1)
            fills.append((colour, i % 2 == 1))
        return fills

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        left = label_width([clean(r.label) for r in self.rows], face, rect.width())
        noted = max(face.width(f"n = {sum(r.counts)}") for r in self.rows) + 0.6 * face.em
        room = max(face.em, rect.width() - left - noted)
        fills = self._fills(palette)
        row_height = 2.2 * face.em
        items: list[Item] = []
        for index, row in enumerate(self.rows):
            n = sum(row.counts)
            middle = rect.top() + index * row_height + row_height / 2
            items += label_items(row.label, rect.left(), middle, left, palette.text, face, most=1)
            x = rect.left() + left
            if n < max(1, self.min_n):
                items.append(face.put(too_few(), x, middle - face.line / 2, room, palette.muted))
            else:
                for number, count in enumerate(row.counts):
                    wide = room * count / n
                    if wide <= 0:
                        continue
                    box = QRectF(x, middle - 0.75 * face.em, wide, 1.5 * face.em)
                    colour, hatched = fills[number]
                    items.append(bar(box, colour, palette, face, hatched))
                    words = f"{100 * count / n:.0f}%"
                    if face.width(words) + 0.5 * face.em <= wide:
                        items += self._inside(words, box, colour, hatched, palette, face)
                    x += wide
            items.append(
                face.put(f"n = {n}", rect.right() - noted, middle - face.line / 2, noted, palette.muted, "right")
            )
        below = QRectF(
            rect.left() + left,
            rect.top() + row_height * len(self.rows) + 0.2 * face.em,
            rect.width() - left,
            1,
        )
        items += legend_items([clean(c) for c in self.categories], fills, below, palette, face)
        return items

    def _inside(self, words: str, box: QRectF, colour: str, hatched: bool, palette: Palette, face: Face) -> list[Item]:
        wide = face.width(words)
        items: list[Item] = []
        ink = ink_on(colour)
        if hatched and palette.on_paper:
            # A plain plate behind the number: letters over a pattern cannot be read.
            plate = QRectF(
                box.center().x() - wide / 2 - 0.2 * face.em,
                box.center().y() - 0.55 * face.em,
                wide + 0.4 * face.em,
                1.1 * face.em,
            )
            items.append(BoxItem(plate, fill=colour, radius=0.2 * face.em))
        items.append(face.put(words, box.left(), box.center().y() - face.line / 2, box.width(), ink, "center"))
        return items
