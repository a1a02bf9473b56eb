"""Horizontal bars: a value per label and series, as round against round."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from seeddesk.reports.canvas import BoxItem, Item, LinesItem, Palette, mix
from seeddesk.reports.charts.base import (
    Chart,
    bar,
    label_items,
    label_width,
    legend_items,
    legend_rows,
    nothing_yet,
    small,
    too_few,
)
from seeddesk.reports.typeset import Face, clean


@dataclass(frozen=True)
class Series:
    """Values of one round or group, one per label; None = not asked or no answer.

    ``counts`` are the answers behind each value; under the chart's ``min_n`` the value is not drawn.
    """

    name: str
    values: tuple[float | None, ...]
    counts: tuple[int, ...] = ()


@dataclass(frozen=True)
class BarChart(Chart):
    """Grouped bars from 0 (or ``low``) to ``top``; every value stands at the end of its bar."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    top: float | None = None
    low: float = 0.0
    decimals: int = 1
    unit: str = ""
    notes: tuple[str, ...] = field(default=())
    min_n: int = 0
    empty: str = ""
    legend: bool = True

    def is_empty(self) -> bool:
        return not self.labels or not any(v is not None for s in self.series for v in s.values)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def shown(self, series: Series, index: int) -> str:
        """The value as it is written: a number, a dash, or "too few to tell"."""
        value = series.values[index] if index < len(series.values) else None
        if value is None:
            return "–"
        if self.min_n and index < len(series.counts) and series.counts[index] < self.min_n:
            return too_few()
        return f"{value:.{self.decimals}f}{self.unit}"

    def content_texts(self) -> list[str]:
        found = []
        for index, label in enumerate(self.labels):
            found.append(label)
            found += [self.shown(s, index) for s in self.series]
            if index < len(self.notes) and self.notes[index]:
                found.append(self.notes[index])
        return found + (self._legend() if self._has_legend() else [])

    def _legend(self) -> list[str]:
        return [clean(s.name) for s in self.series]

    def _has_legend(self) -> bool:
        return self.legend and any(s.name for s in self.series)

    def _row(self, face: Face) -> tuple[float, float]:
        """Height of one bar and of one group with its gap."""
        one = 1.08 * face.em
        return one, max(one * len(self.series), 1.4 * face.em) + 0.6 * face.em

    def content_height(self, face: Face, width: float) -> float:
        high = self._row(face)[1] * len(self.labels)
        if self._has_legend():
            left = label_width(list(self.labels), face, width)
            high += 0.4 * face.em + len(legend_rows(self._legend(), face, width - left)) * face.line
        return high

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        labels = [clean(label) for label in self.labels]
        left = label_width(labels, face, rect.width())
        values = [[self.shown(s, i) for s in self.series] for i in range(len(labels))]
        reserve = max(face.width(v) for row in values for v in row) + 0.8 * face.em
        noted = max((face.width(clean(n)) for n in self.notes), default=0.0)
        noted = min(noted, rect.width() * 0.3)
        room = max(face.em, rect.width() - left - reserve - (noted + face.em if noted else 0.0))
        known = [v for s in self.series for v in s.values if v is not None]
        top = self.top if self.top is not None else max(known)
        span = (top - self.low) or 1.0
        one, group = self._row(face)
        spare = rect.height() - self.content_height(face, rect.width())
        # On a large card the groups move apart, up to a bar's height each.
        group += min(max(0.0, spare / len(labels)), 1.4 * face.em)
        items: list[Item] = []
        for index, label in enumerate(labels):
            y = rect.top() + index * group
            middle = y + group / 2
            items += label_items(label, rect.left(), middle, left, palette.text, face)
            first = middle - one * len(self.series) / 2
            words_beside: list[Item] = []
            for number, series in enumerate(self.series):
                words = values[index][number]
                value = series.values[index] if index < len(series.values) else None
                line = first + number * one
                end = rect.left() + left
                if value is not None and words != too_few():
                    share = min(1.0, max(0.0, (value - self.low) / span))
                    long = max(0.15 * face.em, share * room)
                    colour = palette.series(number, len(self.series))
                    box = QRectF(end, line + 0.16 * face.em, long, one - 0.32 * face.em)
                    items.append(bar(box, colour, palette, face, self._hatched(number)))
                    end += long + 0.5 * face.em
                last = number == len(self.series) - 1 and words != too_few()
                words_beside.append(
                    face.put(
                        words,
                        end,
                        line + one / 2 - face.line / 2,
                        reserve,
                        palette.text if last else palette.muted,
                    )
                )
            items += words_beside
            if index < len(self.notes) and self.notes[index]:
                note = face.elide(self.notes[index], noted)
                x = rect.right() - noted
                items.append(
                    face.put(note, x, middle - face.line / 2, noted, palette.muted, "right", full=self.notes[index])
                )
        if self._has_legend():
            below = QRectF(rect.left() + left, rect.top() + group * len(labels) + 0.2 * face.em, rect.width() - left, 1)
            fills = [(palette.series(i, len(self.series)), self._hatched(i)) for i in range(len(self.series))]
            items += legend_items(self._legend(), fills, below, palette, face)
        return items

    def _hatched(self, number: int) -> bool:
        # Two series differ by shade alone; between them a middle one needs more than its grey.
        return len(self.series) > 2 and 0 < number < len(self.series) - 1


@dataclass(frozen=True)
class Vote:
    """One option of a vote: ``count`` of ``n`` voters, with its interval as shares 0…1."""

    label: str
    count: int
    n: int
    low: float | None = None
    high: float | None = None
    leading: bool = False


@dataclass(frozen=True)
class VoteBars(Chart):
    """Options of a vote with share, interval and count; the leading one is the strong colour."""

    votes: tuple[Vote, ...]
    min_n: int = 0
    empty: str = ""

    def is_empty(self) -> bool:
        return not self.votes or not any(v.n for v in self.votes)

    def empty_text(self) -> str:
        return self.empty or nothing_yet()

    def shown(self, vote: Vote) -> tuple[str, str]:
        """Count, and share with interval in whole percent."""
        if vote.n < max(1, self.min_n):
            return str(vote.count), too_few()
        share = f"{100 * vote.count / vote.n:.0f}%"
        if vote.low is None or vote.high is None:
            return str(vote.count), share
        return str(vote.count), f"{share} ({100 * vote.low:.0f}–{100 * vote.high:.0f})"

    def content_texts(self) -> list[str]:
        return [text for vote in self.votes for text in (vote.label, *self.shown(vote))]

    def content_height(self, face: Face, width: float) -> float:
        return 1.95 * face.em * len(self.votes)

    def content(self, rect: QRectF, palette: Palette, face: Face) -> list[Item]:
        note = small(face)
        left = label_width([clean(v.label) for v in self.votes], face, rect.width())
        shown = [self.shown(v) for v in self.votes]
        counted = max(face.width(c) for c, _ in shown)
        shared = max(note.width(s) for _, s in shown)
        right = counted + shared + 1.2 * face.em
        room = max(face.em, rect.width() - left - right)
        row = 1.95 * face.em
        items: list[Item] = []
        for index, vote in enumerate(self.votes):
            middle = rect.top() + index * row + row / 2
            items += label_items(vote.label, rect.left(), middle, left, palette.text, face, most=1)
            track = QRectF(rect.left() + left, middle - 0.5 * face.em, room, face.em)
            items.append(BoxItem(track, fill=palette.sunken, radius=0.2 * face.em))
            if vote.n >= max(1, self.min_n):
                colour = palette.primary if vote.leading else mixed(palette)
                filled = QRectF(track)
                filled.setWidth(room * min(1.0, vote.count / vote.n))
                if filled.width() > 0:
                    items.append(bar(filled, colour, palette, face))
                if vote.low is not None and vote.high is not None:
                    a, b = track.left() + room * vote.low, track.left() + room * vote.high
                    tick = 0.22 * face.em
                    items.append(
                        LinesItem(
                            (
                                (a, middle, b, middle),
                                (a, middle - tick, a, middle + tick),
                                (b, middle - tick, b, middle + tick),
                            ),
                            palette.text,
                            0.09 * face.em,
                        )
                    )
            count, share = shown[index]
            x = track.right() + 0.6 * face.em
            items.append(face.put(count, x, middle - face.line / 2, counted, palette.text, "right"))
            items.append(note.put(share, x + counted + 0.5 * face.em, middle - note.line / 2, shared, palette.muted))
        return items


def mixed(palette: Palette) -> str:
    """The colour of options that do not lead."""
    return mix(palette.primary, palette.before, 0.35)
