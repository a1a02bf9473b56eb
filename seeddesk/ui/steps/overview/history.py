"""What was done, in words with time: searched, filtered, taken back; and how far back that reaches (F8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store.history_keep import standing
from seeddesk.ui.desk import LARGE_STEP, Desk
from seeddesk.ui.errors import explain
from seeddesk.ui.history_words import AREAS, area_of, area_word
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.overview.going_back import go_back
from seeddesk.ui.steps.overview.history_pane import HistoryPane, state_chip
from seeddesk.ui.steps.overview.history_rows import Past, PastRows, read
from seeddesk.ui.table_words import size_words
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.when import moment
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.days_button import DaysButton
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.workflow import history as flow

Row = Mapping[str, Any]

AT_ONCE = 3_000
"""So many entries are put into words while one waits; more in a job."""
WORTH_SAYING = 10_000_000
"""Bytes of the file that nothing uses; fewer are not worth a word."""


def day_words(text: str, today: dt.date) -> str:
    """The day of an entry as one says it."""
    at = dt.date.fromisoformat(text[:10])
    if at == today:
        return tr("Today")
    return tr("Yesterday") if at == today - dt.timedelta(days=1) else day(at)


class HistoryPage(Section):
    """Newest first, one group a day; the chosen entry at the right."""

    code = "history"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows = PastRows()
        self._loaded = False
        self._loading = False
        self._wanted: int | None = None
        self._asked = 0
        self._counted = 0
        self.table = ListTable(
            "history",
            [
                Column("day", lambda: tr("Day"), 13, paint="strong", text=self._day, sortable=False),
                Column("at", lambda: tr("Time"), 7, paint="muted", text=lambda row: row["at"][11:16], sortable=False),
                Column("what", lambda: tr("What was done"), 40, text=lambda row: row["what"], stretch=True,
                       sortable=False, tone=lambda row: "neutral" if row["state"] != "done" else None),
                Column("state", lambda: tr("State"), 14, paint="chips", chips=_chips, sortable=False),
            ],
            self.rows,
            title=lambda: tr("History"),
            search_hint=lambda: tr("Words of what was done"),
            counter=lambda shown: tr("%n action(s)", n=shown),
        )  # fmt: skip
        self.area = FilterButton(lambda: tr("About"), AREAS, area_word)
        self.state = FilterButton(lambda: tr("State"), ("done", "undone", "taken", "closed"), _state_word)
        self.days = DaysButton(lambda: tr("Day"))
        for button in (self.area, self.state, self.days):
            self.table.add_filter(button)
            button.changed.connect(lambda _code: self._narrow())
        self.table.current_changed.connect(lambda _id: self._show())
        self.pane = HistoryPane()
        self.pane.take.connect(self.take_back)
        self.pane.undo_to.connect(self.undo_to)
        self.pane.wanted.connect(self.show_entry)
        self._undo, self._redo = QAction(self), QAction(self)
        self._undo.triggered.connect(lambda: self.desk.undo())
        self._redo.triggered.connect(lambda: self.desk.redo())
        self._take = QAction(self)
        self._take.triggered.connect(lambda: self.take_back(self.table.current_id()))
        self.table.add_action(self._take, needs="one")
        self._build()

    def _build(self) -> None:
        card = Card(flush=True)
        card.add(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(px(3))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 3)
        self.pane.setMinimumWidth(char_width(self.fontMetrics()) * 30)
        self.splitter.setSizes([700, 380])
        self.reach = Muted("", wrap=True)
        self.change = Button(lambda: tr("Change…"), self.set_limits, kind="link")
        self.free = Muted("")
        self.give_back = Button(lambda: tr("Give it back"), self.rebuild, kind="link")
        foot = QHBoxLayout()
        foot.setSpacing(px(3))
        foot.addWidget(self.reach, 1)
        foot.addWidget(self.free)
        foot.addWidget(self.give_back)
        foot.addWidget(self.change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self.splitter, 1)
        layout.addLayout(foot)

    def page_actions(self) -> list[QAction]:
        return [self._undo, self._redo]

    # --- showing ---------------------------------------------------------------------------

    def _day(self, row: Row) -> str:
        return day_words(row["at"], self.desk.today()) if row.get("first") else ""

    def refresh(self, changed: Any | None) -> None:
        self._say_reach()
        shop = self.desk.shop
        self._undo.setEnabled(not shop.read_only and shop.next_undo() is not None)
        self._redo.setEnabled(not shop.read_only and shop.next_redo() is not None)
        if self._loaded:
            self._catch_up()
            self.table.refresh()
            self._show()
        elif not self._loading:
            self._load()

    def _catch_up(self) -> None:
        """Take in what was done since, and how everything stands now."""
        shop = self.desk.shop
        newer = read(shop.history(-1, dropped=True, after=self.rows.newest()), self.desk.sentence_of, area_of)
        self.rows.add(newer, shop.history_states())

    def _load(self) -> None:
        shop, sentence = self.desk.shop, self.desk.sentence_of
        self._loading = True
        self._asked += 1
        asked = self._asked
        if shop.history_length() <= AT_ONCE:
            self._take_over(read(shop.history(-1, dropped=True), sentence, area_of))
            return
        self.table.set_working(lambda: tr("Reading what was done …"))

        def done(entries: Sequence[Past]) -> None:
            if asked == self._asked:  # else it is read again, in another language
                self._take_over(entries)

        def over() -> None:
            if asked == self._asked and self._loading:  # it came to nothing, which was told
                self._loading = False
                self.table.set_working(None)
                self.table.set_empty(lambda: tr("What was done is not read yet."), lambda: tr("Read it"), self._load)

        job = self.desk.run(
            "", lambda _progress, _cancelled: read(shop.history(-1, dropped=True), sentence, area_of), done, quiet=True
        )
        job.finished.connect(over)

    def _take_over(self, entries: Sequence[Past]) -> None:
        self._loading, self._loaded = False, True
        self.rows.put(entries)
        self._catch_up()
        self.table.set_working(None)
        self.table.set_empty(lambda: tr("Nothing was done in this shop yet. Everything you do will be listed here."))
        self.table.refresh()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_entry(wanted)
        elif self.table.current_id() < 0 and self.table.shown_ids():
            self.table.select(self.table.shown_ids()[:1])
        self._show()

    def _narrow(self) -> None:
        self.rows.narrow(self.area.code(), self.state.code(), self.days.code())
        self.table.refresh()

    def _say_reach(self) -> None:
        found = standing(self.desk.shop)

        def words() -> str:
            if found.reaches is None:
                return tr("Nothing can be undone at present.")
            at = moment(found.reaches)
            line = tr("Undo reaches back to {day}; {size}").format(
                day=day(at.date()) if at else "–", size=size_words(found.bytes)
            )
            return f"{line} · {tr('what was done before an upgrade stays')}" if found.upgraded else line

        self.reach.say(words)
        worth = found.free >= WORTH_SAYING and not self.desk.shop.read_only
        self.free.say(lambda: tr("{size} of the file are free for new work").format(size=size_words(found.free)))
        self.free.setVisible(worth)
        self.give_back.setVisible(worth)
        self.change.setVisible(not self.desk.shop.read_only)

    def _show(self) -> None:
        entry = self.rows.get(self.table.current_id())
        writable = not self.desk.shop.read_only
        state = self.rows.state_of(entry) if entry is not None else ""
        later = len(self.rows.later(entry.id)) if entry is not None and state == "done" else 0
        self.pane.show_entry(entry, state, later, writable=writable)
        self._take.setEnabled(entry is not None and state == "done" and not entry.closed and writable)
        self._count(entry)

    def _count(self, entry: Past | None) -> None:
        """Say what the entry changed; a large one is read through in a job."""
        self._counted += 1
        mine, shop = self._counted, self.desk.shop
        if entry is None:
            return
        if entry.size <= LARGE_STEP:
            self.pane.show_counts(shop.history_counts(entry.id))
            return
        self.pane.show_counts(None)
        wanted = entry.id

        def done(counts: Any) -> None:
            if mine == self._counted:
                self.pane.show_counts(counts)

        self.desk.run("", lambda _progress, _cancelled: shop.history_counts(wanted), done, quiet=True)

    def show_entry(self, entry_id: int) -> None:
        """Bring an entry into view, whatever hides it."""
        if entry_id not in self.table.model.ids:
            for button in (self.area, self.state, self.days):
                button.reset()
            self.table.set_needle("")
        self.table.select([entry_id])
        self.table.view.setFocus()
        self._show()

    def show_place(self, **args: Any) -> None:
        if args.get("entry"):
            if self._loaded:
                self.show_entry(int(args["entry"]))
            else:
                self._wanted = int(args["entry"])

    # --- doing -----------------------------------------------------------------------------

    def take_back(self, entry_id: int) -> None:
        """Take an entry back; what stands in the way is told beside it."""
        entry = self.rows.get(entry_id)
        if entry is None:
            return
        shop = self.desk.shop
        self._do(
            tr("Taking back"), entry.size, lambda: flow.take_back(shop, entry_id),
            lambda _made: self.pane.say(tr("Taken back: {what}").format(what=entry.what), "primary"),
        )  # fmt: skip

    def undo_to(self, entry_id: int) -> None:
        """Undo everything down to an entry, itself included."""
        shop, size = self.desk.shop, sum(entry.size for entry in self.rows.later(entry_id))
        self._do(
            tr("Undoing"), size, lambda: flow.undo_to(shop, entry_id),
            lambda moved: self.desk.notify(tr("Undone: %n action(s). Ctrl+Y does them again.", n=len(moved))),
        )  # fmt: skip

    def _do(self, title: str, size: int, move: Callable[[], Any], told: Callable[[Any], None]) -> None:
        """Go back; what stands in the way is told beside the entry."""

        def failed(error: Exception) -> None:
            entry = error.values.get("entry") if isinstance(error, UserError) else None
            self.pane.say(explain(error).text(), "danger", entry if isinstance(entry, int) else None)

        go_back(self.desk, title, size, move, told, failed)

    def set_limits(self) -> None:
        """Ask how long and how much is kept."""
        from seeddesk.ui.dialogs.history_limits import HistoryLimits

        HistoryLimits(self.desk, self.window()).open()

    def rebuild(self) -> None:
        """Write the file anew without its free room."""
        shop = self.desk.shop
        self.desk.run(
            tr("Giving room back"), lambda _progress, _cancelled: flow.rebuild(shop), lambda _none: self._say_reach()
        )

    def retranslate(self) -> None:
        self._undo.setText(tr("Undo the last"))
        self._redo.setText(tr("Redo"))
        self._take.setText(tr("Take back"))
        if self._loaded or self._loading:  # every sentence is another one now
            self._loaded = False
            self._load()


def _chips(row: Row) -> Sequence[tuple[str, str]]:
    chip = state_chip(row["state"], row["closed"])
    return [chip] if chip else []


def _state_word(code: str) -> str:
    return {
        "done": tr("done", "state of an action"),
        "undone": tr("undone"),
        "taken": tr("taken back"),
        "closed": tr("can no longer be taken back"),
    }[code]
