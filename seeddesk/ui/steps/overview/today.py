"""The overview: the next thing to do, what is due, who stays, the five steps, what was done last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.guide import next_step, step_state
from seeddesk.i18n import tr
from seeddesk.reports.charts import Line, LineChart
from seeddesk.reports.format import percent, span
from seeddesk.store.guide import all_checks
from seeddesk.store.overview import STAY_DAYS, Staying, due, staying
from seeddesk.ui.desk import Desk
from seeddesk.ui.guide_words import check_line, check_title, step_line
from seeddesk.ui.steps import NUMBERED, Section
from seeddesk.ui.theme import px
from seeddesk.ui.when import moment, said_shortly
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.labels import ElidedLabel, Heading, Muted, PlainLabel
from seeddesk.ui.widgets.progress import PartsBar
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column

Row = Mapping[str, Any]

FEW = 10
"""Under so many core users a share of them says nothing."""
GOOD = 0.6
MINUTE = 60_000

STEP_TITLES = {
    "screen": lambda: tr("Screen"),
    "influence": lambda: tr("Influencers"),
    "listen": lambda: tr("Listen"),
    "participate": lambda: tr("Participate"),
    "beta": lambda: tr("Beta"),
}


def when(at: datetime, now: datetime) -> tuple[str, str]:
    """How far away a moment is, in a word or two, and the tone it deserves."""
    away = at - now
    if at < now:
        if at.date() == now.date():
            minutes = int(-away.total_seconds() // 60)
            late = tr("%n min late", n=minutes) if minutes < 120 else tr("%n h late", n=minutes // 60)
        else:
            late = tr("%n day(s) late", n=(now.date() - at.date()).days)
        return late, "danger"
    if away <= timedelta(minutes=90):
        return tr("%n min", n=int(away.total_seconds() // 60)), "danger"
    if at.date() == now.date():
        return (tr("today") if at.hour == 23 and at.minute == 59 else at.strftime("%H:%M")), "attention"
    if at.date() == now.date() + timedelta(days=1):
        return tr("tomorrow"), ""
    return tr("in %n day(s)", n=(at.date() - now.date()).days), ""


def due_text(row: Row) -> str:
    """What is due, in words."""
    kind, name, text = row["kind"], row.get("name") or tr("unknown sender"), row["text"] or ""
    if kind == "reply":
        return tr("Answer {name}: “{text}”").format(name=name, text=text)
    if kind == "vote":
        return tr("Vote ends: {question}").format(question=text) + " · " + tr("%n voted", n=row["voted"])
    if kind == "follow_up":
        return tr("Follow up {name}").format(name=name)
    return tr("Round {number} ends").format(number=row["number"])


def _when(row: Row) -> str:
    return row["when"]


DUE_STEP = {"reply": "listen", "vote": "participate", "follow_up": "influence", "round_end": "beta"}


class Today(Section):
    """Everything of the current launch at a glance."""

    code = "today"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._next_place = ""
        self._next_target: dict[str, Any] = {}
        self._history = QAction(self)
        self._history.triggered.connect(lambda: self.desk.go("history"))
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(lambda: self.refresh(None))
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
        grid.addWidget(self._stay_card(), 0, 1)
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
        self.due = ListTable(
            "due",
            [
                Column("at", lambda: tr("When"), 12, "left", _when, paint="strong", tone=lambda row: row["tone"]),
                Column("text", lambda: tr("What"), 30, text=lambda row: row["words"], stretch=True),
                Column("step", lambda: tr("Step"), 12, paint="chips", chips=lambda row: [(row["step"], "neutral")]),
            ],
            title=lambda: tr("Today"),
            searchable=False,
        )  # fmt: skip
        self.due.hide_bar()
        self.due.set_empty(lambda: tr("Nothing is due. A good day to talk to customers."))
        self.due.activated.connect(self._open_due)
        card.add(self.due, 1)
        return card

    def _stay_card(self) -> Card:
        card = Card(lambda: tr("Who stays"))
        self.stay_chip = Chip("")
        card.add_trailing(self.stay_chip)
        row = QHBoxLayout()
        row.setSpacing(px(3))
        self.stay_number = PlainLabel("", look="number")
        self.stay_line = Muted("", wrap=True)
        row.addWidget(self.stay_number)
        row.addWidget(self.stay_line, 1)
        card.add_layout(row)
        self.stay_chart = ChartView()
        card.add(self.stay_chart, 1)
        return card

    def _steps_card(self) -> Card:
        card = Card(lambda: tr("The five steps"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(2.5))
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
        self.done.set_empty(lambda: tr("What you do shows up here, and can be taken back."))
        self._take_back = QAction(self)
        self._take_back.triggered.connect(self._take_back_chosen)
        self.done.add_action(self._take_back, needs="one")
        self.done.activated.connect(lambda _id: self.desk.go("history"))
        card.add(self.done, 1)
        return card

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        launch = self.desk.launch_id
        self.stack.setCurrentIndex(0 if launch is None else 1)
        if launch is None:
            return
        shop, now = self.desk.shop, self.desk.now()
        checks = all_checks(shop, launch, now)
        self._show_next(checks)
        for step, (_, bar, line) in self.step_bars.items():
            state = step_state(checks[step])
            tone = "attention_fill" if state.state == "attention" else "primary_fill"
            words = step_line(step, checks[step])
            bar.set_parts([(state.done, tone)], state.total, words)
            line.say(words)
        rows = due(shop, launch, now)
        shown = []
        for number, row in enumerate(rows, start=1):
            at, tone = when(row["at"], now)
            step = STEP_TITLES[DUE_STEP[row["kind"]]]()
            shown.append({**row, "id": number, "when": at, "tone": tone or None, "words": due_text(row), "step": step})
        self._due_rows = shown
        self.due.set_rows(shown)
        self._show_staying(staying(shop, launch, now.date()))
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

    def _show_staying(self, found: Staying) -> None:
        enough = found.joined >= FEW
        if not enough or found.interval is None:
            self.stay_number.say("–")
            self.stay_chip.setVisible(False)
            self.stay_line.say(tr("Too few to tell: %n core user(s) joined at least two weeks ago.", n=found.joined))
        else:
            share = found.active / found.joined
            self.stay_number.say(percent(share))
            line = tr("of the core users who joined at least {days} days ago were active in the last {days} days")
            numbers = tr("{k} of {n}, 95 % range {range}").format(
                k=found.active, n=found.joined, range=span(found.interval)
            )
            self.stay_line.say(f"{line.format(days=STAY_DAYS)} ({numbers})")
            self.stay_chip.setVisible(True)
            good = share >= GOOD
            self.stay_chip.say(tr("on course") if good else tr("wake them up"), "primary" if good else "attention")
        values = tuple(None if week is None else 100 * week for week in found.weeks) if enough else ()
        ticks = (tr("{n} weeks ago").format(n=len(found.weeks)), tr("this week"))
        self.stay_chart.setVisible(enough)
        self.stay_chart.show_chart(LineChart((Line(tr("active per week"), values),), ticks, "%", high=100.0))

    def _show_done(self, now: datetime) -> None:
        rows = [
            {"id": entry.id, "when": said_shortly(moment(entry.at) or now, now), "what": self.desk.sentence_of(entry)}
            for entry in self.desk.shop.history(limit=12)
        ]
        self.done.set_rows(rows)

    # --- doing -----------------------------------------------------------------------------

    def _go_next(self) -> None:
        self.desk.go(self._next_place, **self._next_target)

    def _open_due(self, number: int) -> None:
        row = next((row for row in self._due_rows if row["id"] == number), None)
        if row:
            self.desk.go(row["place"], **row["target"])

    def _take_back_chosen(self) -> None:
        chosen = self.done.selected_ids()
        if chosen:
            self.desk.attempt(self.desk.shop.take_back, chosen[0], undoable=True)

    def retranslate(self) -> None:
        self._take_back.setText(tr("Take back"))
        self.refresh(None)
