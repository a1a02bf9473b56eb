"""The overview: the next thing to do, what is due, who stays, the five steps, what was done last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.guide import next_step, step_state
from seeddesk.i18n import tr
from seeddesk.store.guide import all_checks
from seeddesk.store.history import Entry
from seeddesk.store.overview import both, key_number, people_count, stage
from seeddesk.ui.desk import Desk
from seeddesk.ui.guide_words import check_line, check_title, step_line
from seeddesk.ui.steps import NUMBERED, Section
from seeddesk.ui.steps.overview.due_list import STEP_TITLES, DueList
from seeddesk.ui.steps.overview.gate_card import GateChip
from seeddesk.ui.steps.overview.going_back import go_back
from seeddesk.ui.steps.overview.key_card import KeyCard
from seeddesk.ui.theme import px
from seeddesk.ui.when import moment, said_shortly
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.labels import ElidedLabel, Heading, Muted
from seeddesk.ui.widgets.progress import PartsBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.workflow.history import take_back

MINUTE = 60_000
MANY = 1_000
"""With more people than this the key number is worked out beside the window."""


class Today(Section):
    """Everything of the current launch at a glance."""

    code = "today"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._next_place = ""
        self._next_target: dict[str, Any] = {}
        self._asked = 0
        self._done: dict[int, Entry] = {}
        self._day = desk.today()
        self._history = QAction(self)
        self._history.triggered.connect(lambda: self.desk.go("history"))
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def page_actions(self) -> list[QAction]:
        return []

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        self.stack = QStackedWidget(self)
        self.none = EmptyState(
            lambda: tr(
                "A launch is one product walking through the five steps. Start with its name and what it is for."
            ),
            lambda: tr("New launch…"),
            lambda: self.desk.go("launch.new"),
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self._next_card())
        grid = QGridLayout()
        grid.setSpacing(px(3))
        grid.addWidget(self._due_card(), 0, 0)
        self.key = KeyCard(self.desk)
        grid.addWidget(self.key, 0, 1)
        grid.addWidget(self._steps_card(), 1, 0)
        grid.addWidget(self._done_card(), 1, 1)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
            grid.setRowStretch(at, 1)
        column.addLayout(grid, 1)
        self.stack.addWidget(self.none)
        self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _next_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(px(4))
        words = QVBoxLayout()
        words.setSpacing(px(1))
        self.next_title = Heading("", wrap=True)
        self.next_line = Muted("", wrap=True)
        words.addWidget(self.next_title)
        words.addWidget(self.next_line)
        row.addLayout(words, 1)
        self.next_button = Button(lambda: tr("Go there →"), self._go_next, kind="primary")
        row.addWidget(self.next_button)
        card.add_layout(row)
        return card

    def _due_card(self) -> Card:
        card = Card(lambda: tr("Today"), flush=True)
        card.add_trailing(Button(lambda: tr("Calendar ▸"), lambda: self.desk.go("overview.calendar"), kind="link"))
        self.list = DueList(self.desk)
        self.due = self.list.table
        card.add(self.list, 1)
        return card

    def _steps_card(self) -> Card:
        card = Card(lambda: tr("The five steps"))
        self.idea = GateChip(self.desk)
        card.add_trailing(self.idea)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(1.5))
        self.step_bars: dict[str, tuple[Button, PartsBar, ElidedLabel]] = {}
        for at, step in enumerate(NUMBERED):
            name = Button(STEP_TITLES[step], lambda step=step: self.desk.go(step), kind="link")
            bar, line = PartsBar(), ElidedLabel("", look="muted")
            self.step_bars[step] = (name, bar, line)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(bar, at, 1)
            grid.addWidget(line, at, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        card.add_layout(grid)
        card.end()
        return card

    def _done_card(self) -> Card:
        card = Card(lambda: tr("Last done"), flush=True)
        self.take_back_button = Button(lambda: tr("Take back"), self._take_back_chosen, kind="quiet")
        self.take_back_button.setEnabled(False)
        card.add_trailing(self.take_back_button)
        card.add_trailing(Button(lambda: tr("History"), lambda: self.desk.go("history"), kind="link"))
        self.done = ListTable(
            "last_done",
            [
                Column("at", lambda: tr("When"), 12, paint="muted", text=lambda row: row["when"]),
                Column("what", lambda: tr("What"), 34, text=lambda row: row["what"], stretch=True),
            ],
            title=lambda: tr("Last done"),
            searchable=False,
        )
        self.done.hide_bar()
        self.done.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what room there is
        self.done.set_empty(lambda: tr("What you do shows up here, and can be taken back."))
        self.done.selection_changed.connect(lambda ids: self.take_back_button.setEnabled(len(ids) == 1))
        self._take_back = QAction(self)
        self._take_back.triggered.connect(self._take_back_chosen)
        self.done.add_action(self._take_back, needs="one")
        self.done.activated.connect(lambda entry: self.desk.go("history", entry=entry))
        card.add(self.done, 1)
        return card

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        launch = self.desk.launch_id
        self.stack.setCurrentIndex(0 if launch is None else 1)
        if launch is None:
            return
        shop, now = self.desk.shop, self.desk.now()
        self.idea.follow()
        checks = all_checks(shop, launch, now)
        self._show_next(checks)
        for step, (_, bar, line) in self.step_bars.items():
            state = step_state(checks[step])
            tone = "attention_fill" if state.state == "attention" else "primary_fill"
            words = step_line(step, checks[step])
            bar.set_parts([(state.done, tone)], state.total, words)
            line.say(words)
        self._show_due()
        self._show_key(launch)
        self._show_done(now)

    def _show_next(self, checks: Mapping[str, Any]) -> None:
        upcoming = next_step(checks)
        if upcoming is None:
            self.next_title.say(tr("All five steps are done"))
            self.next_line.say(tr("Print the report, or start the next round."))
            self._next_place, self._next_target = "beta.verdict", {}
        else:
            self.next_title.say(
                tr("Next: {what}").format(what=check_title(upcoming.check)),
            )
            self.next_line.say(f"{STEP_TITLES[upcoming.step]()} · {check_line(upcoming.check)}")
            self._next_place, self._next_target = upcoming.check.place, dict(upcoming.check.target)

    def _tick(self) -> None:
        """Clocks run; all else changes with the shop or the day."""
        if self.desk.launch_id is None or not self.isVisible():
            return
        if self.desk.today() != self._day:
            self.refresh(None)
        else:
            self._show_due()

    def _show_due(self) -> None:
        self.list.show_due(*both(self.desk.shop, self.desk.launch_id, self.desk.now()))

    def _show_key(self, launch: int) -> None:
        shop, self._day = self.desk.shop, self.desk.today()
        today = self._day
        self._asked += 1
        if people_count(shop, launch) <= MANY:
            self.key.show_key(key_number(shop, launch, today))
            return
        self.key.show_stage(stage(shop, launch))
        asked = self._asked

        def done(found: Any) -> None:
            if asked == self._asked:  # else it was asked again meanwhile
                self.key.show_key(found)

        self.desk.run(tr("Counting"), lambda *_: key_number(shop, launch, today), done, quiet=True)

    def _show_done(self, now: datetime) -> None:
        self._done = {entry.id: entry for entry in self.desk.shop.history(limit=12)}
        rows = [
            {"id": entry.id, "when": said_shortly(moment(entry.at) or now, now), "what": self.desk.sentence_of(entry)}
            for entry in self._done.values()
        ]
        self.done.set_rows(rows)

    # --- doing -----------------------------------------------------------------------------

    def _go_next(self) -> None:
        self.desk.go(self._next_place, **self._next_target)

    def _take_back_chosen(self) -> None:
        chosen = self.done.selected_ids()
        entry = self._done.get(chosen[0]) if chosen else None
        if entry is None:
            return
        desk = self.desk
        go_back(
            desk, tr("Taking back"), entry.size, lambda: take_back(desk.shop, entry.id),
            lambda _made: desk.notify(tr("Taken back: {what}").format(what=desk.sentence_of(entry)), undo=True),
            desk.tell,
        )  # fmt: skip

    def retranslate(self) -> None:
        self._take_back.setText(tr("Take back"))
        self.list.retranslate()
        self.refresh(None)
