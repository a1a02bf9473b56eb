"""One entry of the history: what it was, what it changed, and what can be done with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store.history import Counts
from seeddesk.ui.history_words import area_word
from seeddesk.ui.steps.overview.history_rows import Past
from seeddesk.ui.table_words import change_lines, size_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel, Title


def state_chip(state: str, closed: str) -> tuple[str, str] | None:
    """How an entry stands, as word and tone; None for one that is simply done."""
    if state == "undone":
        return tr("undone"), "attention"
    if state == "dropped":
        return tr("undone for good"), "neutral"
    if state == "taken":
        return tr("taken back"), "neutral"
    if closed == "upgrade":
        return tr("before the upgrade"), "neutral"
    return (tr("stays as it is"), "neutral") if closed else None


def why_not(state: str, closed: str) -> str:
    """Why an entry cannot be taken back; empty when it can."""
    if state == "undone":
        return tr("It was undone. Ctrl+Y does it again.")
    if state == "dropped":
        return tr("It was undone, and something else was done afterwards.")
    if state == "taken":
        return tr("It was taken back.")
    if closed == "upgrade":
        return tr("It was done before an upgrade of SeedDesk: it stays in the list, but can no longer be taken back.")
    if closed:
        return tr("It is so old that what undoing needs was let go. It stays in the list.")
    return ""


class HistoryPane(Card):
    """``take`` and ``undo_to`` are asked for with the entry's id; ``show`` asks to see another entry."""

    take = Signal(int)
    undo_to = Signal(int)
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self.entry: Past | None = None
        self._in_the_way: int | None = None
        self.what = Heading("", wrap=True)
        self.when = Muted("", wrap=True)
        self.state = Chip("")
        self.why = Muted("", wrap=True)
        self.changed = Title(lambda: tr("What it changed"))
        self.lines = PlainLabel("", wrap=True)
        self.note = PlainLabel("", wrap=True)
        self.show_it = Button(lambda: tr("Show it"), self._show_it)
        self.take_button = Button(lambda: tr("Take back"), lambda: self._ask(self.take), kind="primary")
        self.up_to = Button(lambda: tr("Undo up to here"), lambda: self._ask(self.undo_to))
        self.how_many = Muted("", wrap=True, small=True)
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(2), 0)
        column.setSpacing(px(2))
        column.addWidget(self.what)
        column.addWidget(self.when)
        row = QHBoxLayout()
        row.addWidget(self.state)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.why)
        column.addSpacing(px(2))
        column.addWidget(self.changed)
        column.addWidget(self.lines)
        column.addSpacing(px(2))
        for widget in (self.take_button, self.up_to):
            line = QHBoxLayout()
            line.addWidget(widget)
            line.addStretch(1)
            column.addLayout(line)
        column.addWidget(self.how_many)
        column.addWidget(self.note)
        line = QHBoxLayout()
        line.addWidget(self.show_it)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        area = QScrollArea()  # a long sentence in a low window
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._area = area
        self.add(area, 1)
        self.say("")

    def _ask(self, signal: object) -> None:
        if self.entry is not None:
            signal.emit(self.entry.id)  # type: ignore[attr-defined]

    def _show_it(self) -> None:
        if self._in_the_way is not None:
            self.wanted.emit(self._in_the_way)

    def show_entry(self, entry: Past | None, state: str, later: int, *, writable: bool) -> None:
        """``later``: how many actions undoing down to this one takes back, itself included."""
        if entry is None or self.entry is None or entry.id != self.entry.id:
            self.say("")
        self.entry = entry
        for widget in (self.when, self.changed, self.lines):
            widget.setVisible(entry is not None)
        chip = state_chip(state, entry.closed) if entry is not None else None
        self.state.setVisible(chip is not None)
        if chip is not None:
            self.state.say(*chip)
        able = entry is not None and state == "done" and not entry.closed and writable
        self.take_button.setVisible(able)
        # What was taken back may still lie on the way down.
        self.up_to.setVisible(able and later > 1)
        self.how_many.setVisible(able and later > 1)
        self.how_many.say(lambda: tr("takes back this and all that came after it: %n action(s)", n=later))
        if entry is None:
            self.what.say(tr("Choose an action at the left."))
            self.why.say("")
            return
        at = dt.datetime.fromisoformat(entry.at)
        self.what.say(entry.what)
        size = f" · {size_words(entry.size)}" if entry.size else ""
        self.when.say(lambda: f"{day(at.date())} {at:%H:%M:%S} · {area_word(entry.area)}{size}")
        self.why.say(lambda: why_not(state, entry.closed))
        self.why.setVisible(bool(why_not(state, entry.closed)))

    def show_counts(self, counts: Mapping[str, Counts] | None) -> None:
        """What the entry changed; None while that is being counted."""
        if counts is None:
            self.lines.say(lambda: tr("Counting …"))
        elif not counts:
            self.lines.say(lambda: tr("Nothing is kept of that any more."))
        else:
            lines: Sequence[str] = change_lines(counts)
            self.lines.say("\n".join(lines))

    def say(self, text: str, tone: str | None = None, in_the_way: int | None = None) -> None:
        """A line below the buttons; ``in_the_way``: the entry one may want to see."""
        self._in_the_way = in_the_way
        self.note.say(text)
        self.note.set_tone(tone)
        self.note.setVisible(bool(text))
        self.show_it.setVisible(in_the_way is not None)
        if text:
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.note))
