"""One vote: its question, result, what can be said about it, and what is to be done next."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.charts.bars import Vote, VoteBars
from seeddesk.reports.format import joined, sentences
from seeddesk.store import participate as store
from seeddesk.store.participate import Tally
from seeddesk.ui.steps.participate import words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Rule, Title, breakable
from seeddesk.ui.words import word


class NodeView(Card):
    """The result of one vote with its actions."""

    edit = Signal()
    close_vote = Signal()
    reopen = Signal()
    delete = Signal()
    decide = Signal()
    by_hand = Signal()
    missing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tally: Tally | None = None
        self._now = dt.datetime.min
        self._decision: dict | None = None
        self.question = Title("", wrap=True).selectable()
        self.deadline = Chip("")
        self.rules = Muted("")
        self.more = Button("", self._menu, kind="quiet", icon="dots-three", tip=lambda: tr("More actions"))
        head = QHBoxLayout()
        head.setSpacing(px(2.5))
        head.addWidget(self.question, 1)
        head.addWidget(self.deadline)
        head.addWidget(self.more)
        self.add_layout(head)
        self.add(self.rules)
        self.bars = ChartView()
        self.offered = PlainLabel("", wrap=True)
        self.add(self.offered)
        self.add(self.bars)
        self.sentence = PlainLabel("", wrap=True)
        self.without = Muted("", wrap=True)
        self.add(self.sentence)
        self.add(self.without)
        self.turnout = Muted("", wrap=True)
        self.not_voted = Button("", self.missing.emit)
        self.hand = Button(lambda: tr("Enter a vote…"), self.by_hand.emit)
        self.add(self.turnout)
        line = QHBoxLayout()
        line.setSpacing(px(2))
        line.addStretch(1)
        line.addWidget(self.not_voted)
        line.addWidget(self.hand)
        self.add_layout(line)
        self.add(Rule())
        self.outcome = Chip("")
        self.departs = Chip(lambda: tr("not as voted"), "danger")
        self.reason = PlainLabel("", wrap=True)
        self.decide_button = Button("", self.decide.emit)
        below = QHBoxLayout()
        below.setSpacing(px(2))
        chips = QVBoxLayout()
        chips.setSpacing(px(1))
        chips.addWidget(self.outcome)
        chips.addWidget(self.departs)
        below.addLayout(chips)
        below.addWidget(self.reason, 1)
        below.addWidget(self.decide_button)
        self.add_layout(below)

    def show_tally(self, tally: Tally, decision: dict | None, now: dt.datetime) -> None:
        """Show a counted vote and what was decided on it."""
        self.tally, self._decision, self._now = tally, decision, now
        self.fill()

    def fill(self) -> None:
        """Set all texts; again after a change of language."""
        tally = self.tally
        if tally is None:
            return
        node = tally.node
        self.question.say(breakable(node["question"]))
        text, tone = words.state_words(node, self._now)
        self.deadline.say(text, tone)
        self.rules.say(words.rules(node))
        self.bars.show_chart(lambda: chart(tally))
        self.bars.setVisible(tally.voted > 0)
        self.offered.say(breakable(joined(list(tally.labels.values()))))
        self.offered.setVisible(not tally.voted)
        self.sentence.say(breakable(words.leader_sentence(tally)))
        without = words.own_circle_sentence(tally)
        self.without.say(breakable(without))
        self.without.setVisible(bool(without))
        self.turnout.say(sentences([words.turnout(tally) + tr("."), _stop(words.left_out(tally.result))]))
        missing = tally.result.not_voted or 0
        self.not_voted.say(tr("%n not voted yet", n=missing))
        self.not_voted.setVisible(missing > 0)
        self._fill_decision()

    def _fill_decision(self) -> None:
        tally, decision = self.tally, self._decision
        assert tally is not None
        running = store.is_running(tally.node, self._now)
        self.outcome.setVisible(decision is not None)
        self.departs.setVisible(bool(decision and decision["departs"]))
        if decision is None:
            ended = tr("The vote is over. What do you decide, and why?")
            self.reason.say(tr("Not decided yet.") if running else ended)
            self.reason.set_tone("neutral" if running else "attention")
            self.decide_button.say(lambda: tr("Decide…"))
            self.decide_button.set_kind("" if running else "primary")
            return
        self.outcome.say(word("outcome", decision["outcome"]), words.OUTCOME_TONES[decision["outcome"]])
        what = [decision["choice"], decision["what"], decision["reason"]]
        self.reason.say(breakable(" · ".join(part for part in what if part)))
        self.reason.set_tone(None)
        self.decide_button.say(lambda: tr("Change…"))
        self.decide_button.set_kind("")

    def actions_menu(self) -> QMenu:
        """What else can be done with the vote."""
        menu = QMenu(self)
        menu.addAction(tr("Edit…"), self.edit.emit)
        if self.tally is not None and store.is_running(self.tally.node, self._now):
            menu.addAction(tr("Close the vote now"), self.close_vote.emit)
        else:
            menu.addAction(tr("Reopen the vote…"), self.reopen.emit)
        menu.addSeparator()
        menu.addAction(tr("Delete"), self.delete.emit)
        return menu

    def _menu(self) -> None:
        menu = self.actions_menu()
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def chart(tally: Tally) -> VoteBars:
    """The result as bars, the leaders in the strong colour."""
    votes = tuple(
        Vote(
            tally.labels[one.option.id],  # type: ignore[index]
            one.count,
            one.n,
            one.interval.low,
            one.interval.high,
            one.option.id in tally.result.leaders,
        )
        for one in tally.result.options
    )
    return VoteBars(votes)


def _stop(text: str) -> str:
    return text + tr(".") if text else ""
