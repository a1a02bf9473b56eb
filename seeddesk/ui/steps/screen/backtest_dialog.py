"""Looking back: had the owner chosen by this score some time ago, what would have come of it?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.backtest import DAYS, FEW, Outcome, Picked
from seeddesk.i18n import tr
from seeddesk.reports.charts.bars import Vote, VoteBars
from seeddesk.reports.format import day, joined
from seeddesk.store.backtest import LookBack, look_back
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.words import part_word
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Rule
from seeddesk.ui.widgets.segmented import SegmentedBar

COUNTS = (20, 30, 50, 100, 200, 500)
USUAL_DAYS = 90


class BacktestDialog(BaseDialog):
    """Works in the background; what is on screen stays until the next answer is there."""

    def __init__(self, desk: Desk, launch: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Would this score have chosen well?"), parent, size=(84, 30))
        self.desk = desk
        self.found: LookBack | None = None
        self._launch = dict(launch)
        self._asked = 0
        self.add(
            PlainLabel(
                lambda: tr(
                    "Your own past answers: the score chooses with what was known then, and what those people did"
                    " since is counted."
                ),
                look="muted",
                wrap=True,
            )
        )
        seats = max(FEW, int(self._launch["seats"] or 0))
        self.days = FilterButton(
            lambda: tr("Chosen"),
            [number for number in DAYS if number != USUAL_DAYS],
            _ago,
            all_words=lambda: _ago(USUAL_DAYS),
        )
        self.count = FilterButton(
            lambda: tr("How many"),
            [number for number in COUNTS if number != seats],
            lambda n: f"{n:,}",
            all_words=lambda: tr("{n}, as many as seats").format(n=f"{seats:,}"),
        )
        self.own = FilterButton(
            lambda: tr("Own circle"), [False], lambda _: tr("without"), all_words=lambda: tr("counted in")
        )
        self._seats = seats
        line = QWidget()
        row = FlowLayout(line, gap=px(2))
        for button in (self.days, self.count, self.own):
            row.add(button)
            button.changed.connect(lambda _code: self.look())
        self.add(line)
        self.what = SegmentedBar()
        self.what.add("active", lambda: tr("Active since"))
        self.what.add("bought", lambda: tr("Bought since"))
        self.what.chosen.connect(lambda _key: self._show())
        self.add(self.what)
        self.sentence = PlainLabel("", look="title", wrap=True)
        self.verdict = PlainLabel("", wrap=True)
        self.chart = ChartView()
        self.caution = Muted("", wrap=True)
        self.add(self.sentence)
        self.add(self.verdict)
        self.add(self.chart)
        self.add(Rule())
        self.add(self.caution)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self.look()

    def look(self) -> None:
        """Ask again with the present choices."""
        self._asked += 1
        asked, desk, launch = self._asked, self.desk, self._launch
        days, wanted = self.days.code() or USUAL_DAYS, self.count.code() or self._seats
        own, today = self.own.code() is None, desk.today()
        self.sentence.say(lambda: tr("Looking back …"))
        self.verdict.say("")

        def done(found: LookBack) -> None:
            if asked == self._asked:
                self.found = found
                self._show()

        desk.run(
            tr("Looking back …"),
            lambda *_: look_back(desk.shop, launch, days, wanted, today, own_circle=own),
            done,
            quiet=True,
        )

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        outcome = found.active if self.what.current_key() == "active" else found.bought
        bought = self.what.current_key() == "bought"
        self.sentence.say(lambda: _sentence(found, outcome, bought))
        self.verdict.say(lambda: _verdict(outcome))
        self.verdict.set_tone("primary" if outcome.beats_chance() else "attention" if outcome.enough else None)
        self.chart.setVisible(outcome.enough)
        self.chart.show_chart(lambda: _chart(outcome))
        self.caution.say(lambda: _caution(found))


def _ago(days: int) -> str:
    return tr("%n day(s) ago", n=days)


def _sentence(found: LookBack, outcome: Outcome, bought: bool) -> str:
    if not outcome.enough:
        return tr(
            "Too few to tell: on {day} {n} people could have been chosen, {k} of them were there afterwards."
        ).format(day=day(found.then), n=f"{outcome.population.n:,}", k=f"{outcome.population.k:,}")
    best = outcome.picked[0].share
    said = (
        tr("Had you invited the top {n} on {day}, {k} of them would have bought since. At random: about {expected}.")
        if bought
        else tr(
            "Had you invited the top {n} on {day}, {k} of them would have stayed active. At random: about {expected}."
        )
    )
    return said.format(n=f"{best.n:,}", day=day(found.then), k=f"{best.k:,}", expected=f"{outcome.expected:,.0f}")


def _verdict(outcome: Outcome) -> str:
    if not outcome.enough:
        return tr("It takes {few} people chosen, and twice as many to choose from.").format(few=FEW)
    low, high = f"{outcome.chance.low:,.0f}", f"{outcome.chance.high:,.0f}"
    if outcome.beats_chance():
        return tr("Luck alone brings {low} to {high} in 95 of 100 tries: the score found more.").format(
            low=low, high=high
        )
    return tr("Luck alone brings {low} to {high} in 95 of 100 tries: the score did no better here.").format(
        low=low, high=high
    )


def _chart(outcome: Outcome) -> VoteBars:
    ways = {
        "score": tr("by this score"),
        "spend": tr("who had spent most"),
        "latest": tr("who was active last"),
        "all": tr("everybody"),
    }
    rows = (*outcome.picked, Picked("all", outcome.population))
    return VoteBars(
        tuple(
            Vote(
                ways[one.way], one.share.k, one.share.n,
                one.share.interval.low, one.share.interval.high,
                leading=one.way == "score",
            )
            for one in rows
        )
    )  # fmt: skip


def _caution(found: LookBack) -> str:
    parts = joined([part_word(code) for code in found.used]) if found.used else "–"
    return " ".join(
        (
            tr("Counted with: {parts}. Tags, reach and own circle are known only as of today and are left out.").format(
                parts=parts
            ),
            tr("This measures staying active or buying, not how honest somebody's advice is."),
        )
    )
