"""Decide on a vote: what, with which option, and always why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seeddesk.domain.participate import OUTCOMES, departs_from_vote
from seeddesk.i18n import tr
from seeddesk.reports.format import sentences
from seeddesk.store import participate as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.participate import words
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.words import word
from seeddesk.workflow import participate as flow


class DecideDialog(BaseDialog):
    """The vote stands above; whether the decision departs from it is said while one chooses."""

    def __init__(self, desk: Desk, node_id: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Decide"), parent or desk.window, size=(68, 24))
        self.desk = desk
        self.node_id = node_id
        tally = store.tally(desk.shop, node_id)
        assert tally is not None
        self.tally = tally
        self.add(PlainLabel(tally.node["question"], look="title", wrap=True))
        self.add(Muted(lambda: sentences([words.leader_sentence(tally), words.turnout(tally) + tr(".")]), wrap=True))
        if store.is_running(tally.node, desk.now()):
            self.add(Muted(lambda: tr("The vote is still running; deciding ends it."), wrap=True))
        self.outcome = ChoiceChips(
            [(code, lambda code=code: word("outcome", code), words.OUTCOME_TONES[code]) for code in OUTCOMES],
            name=lambda: tr("Decision"),
        )
        self.add(Muted(lambda: tr("Decision")))
        self.add(self.outcome)
        self.option_label = Muted(lambda: tr("What you go with"))
        self.add(self.option_label)
        self.option = ChoiceChips(
            [(one["id"], one["label"], "primary") for one in tally.node["choices"]],
            optional=True,
            name=lambda: tr("What you go with"),
        )
        self.add(self.option)
        self.departs = PlainLabel(
            lambda: tr("This is not what the vote said. That is your right; the reason makes it fair."),
            tone="attention",
            wrap=True,
        )
        self.add(self.departs)
        self.form = Form(
            [
                Field(
                    "reason",
                    lambda: tr("Why"),
                    kind="multiline",
                    required=True,
                    lines=3,
                    placeholder=lambda: tr("One sentence your customers would understand"),
                ),
                Field(
                    "what",
                    lambda: tr("What happens now"),
                    placeholder=lambda: tr("For example: from the third batch on"),
                ),
            ]
        )
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Save the decision"), self.save, kind="primary")
        self.outcome.changed.connect(lambda _code: self._follow())
        self.option.changed.connect(lambda _code: self._follow())
        self._fill()

    def _fill(self) -> None:
        before = store.decision(self.desk.shop, self.node_id)
        leaders = self.tally.result.leaders
        if before is not None:
            self.outcome.set_value(before["outcome"])
            self.option.set_value(before["option_id"])
            self.form.set_values({"reason": before["reason"], "what": before["what"]})
        elif len(leaders) == 1:
            self.option.set_value(leaders[0])
        self._follow()

    def _follow(self) -> None:
        outcome = self.outcome.value()
        named = outcome in ("adopt", "part")
        self.option.setVisible(named)
        self.option_label.setVisible(named)
        option = self.option.value() if named else None
        self.departs.setVisible(outcome is not None and departs_from_vote(outcome, option, self.tally.result))

    def save(self) -> None:
        """Write the decision down, or mark what is missing."""
        self.say("")
        if self.outcome.value() is None:
            self.say(lambda: tr("What was decided? Choose one at the top."), "danger")
            return
        given = self.form.validate()
        if given is None:
            return
        ok, _ = self.desk.attempt(
            flow.decide,
            self.desk.shop,
            self.node_id,
            self.outcome.value(),
            given["reason"],
            option=self.option.value(),
            what=given["what"],
            now=self.desk.now(),
            on_error=self._wrong,
        )
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "code", "") != "decision.reason":
            return False
        self.form.set_error("reason", explained.text())
        return True


class ReopenDialog(BaseDialog):
    """Ask until when votes are taken again."""

    def __init__(self, desk: Desk, node_id: int, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Reopen the vote"), parent or desk.window, size=(48, 9))
        self.desk = desk
        self.node_id = node_id
        self.form = Form(
            [
                Field(
                    "closes_at",
                    lambda: tr("Ends"),
                    kind="moment",
                    width=18,
                    hint=lambda: tr("Empty: no end. Votes that were late until then count."),
                )
            ]
        )
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Reopen"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Take votes again."""
        given = self.form.validate()
        if given is None:
            return
        ok, _ = self.desk.attempt(
            flow.reopen_node,
            self.desk.shop,
            self.node_id,
            closes_at=given["closes_at"],
            now=self.desk.now(),
            on_error=self._wrong,
        )
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "code", "") != "node.closes":
            return False
        self.form.set_error("closes_at", explained.text())
        return True
