"""What the import did, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.dialogs.imports.columns_page import figures
from seeddesk.ui.dialogs.imports.marks import Flow, column
from seeddesk.ui.import_words import warnings
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel
from seeddesk.workflow.imports_plan import Outcome


class DonePage(QWidget):
    """Signals for its buttons; ``next_wanted`` is for another file."""

    undo_wanted = Signal()
    save_wanted = Signal()
    next_wanted = Signal()
    candidates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading("", wrap=True)
        self.words = PlainLabel("", wrap=True)
        self.details = Muted("", wrap=True)
        self.rejects = Banner(tone="attention")
        self.warnings = PlainLabel("", wrap=True, tone="attention")
        self.undo = Button(lambda: tr("Undo the import"), self.undo_wanted.emit)
        self.another = Button(lambda: tr("Import another file…"), self.next_wanted.emit)
        self.candidates = Button(lambda: tr("Show the candidates"), self.candidates_wanted.emit)
        self.figures = Flow(px(2))
        self.buttons = Flow(px(2))
        self.buttons.fill([self.candidates, self.another, self.undo])
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        card.add(self.heading)
        card.add(self.words)
        card.add(self.figures)
        card.add(self.details)
        card.add(self.buttons)
        layout = column(self)
        layout.addWidget(card)
        layout.addWidget(self.rejects)
        layout.addWidget(self.warnings)
        layout.addStretch(1)

    def show_outcome(self, outcome: Outcome, *, candidates: bool) -> None:
        """What was written; ``candidates``: whether there is a launch to choose people for."""
        plan = outcome.plan
        name = plan.name
        if outcome.entry:
            self.heading.say(lambda: tr("{name} is imported").format(name=name))
        else:
            self.heading.say(lambda: tr("Nothing new in {name}").format(name=name))
        self.words.say("" if outcome.entry else (lambda: tr("The shop stays as it was.")))
        self.words.setVisible(not outcome.entry)
        self.figures.fill(figures(plan, done=True))
        self.figures.show()
        self.details.show()
        seconds = outcome.seconds
        self.details.say(lambda: tr("%n row(s) in {seconds} s.", n=plan.rows).format(seconds=f"{seconds:.1f}"))
        self.candidates.setVisible(candidates and plan.kind in ("members", "orders"))
        self.undo.setVisible(outcome.entry)
        self.undo.setEnabled(True)
        self.rejects.setVisible(bool(plan.rejected))
        if plan.rejected:
            count = plan.rejected
            self.rejects.show_text(
                lambda: tr("%n row(s) could not be read and were left out.", n=count),
                detail=lambda: tr("Save them as Excel: each says why. Mend them and import that file."),
                action=lambda: tr("Save rejected rows…"),
                on_action=self.save_wanted.emit,
            )
        lines = warnings(plan)
        self.warnings.say("\n".join(lines))
        self.warnings.setVisible(bool(lines))

    def show_undone(self, name: str) -> None:
        """The import was taken back."""
        self.heading.say(lambda: tr("The import of {name} was undone").format(name=name))
        self.words.say(lambda: tr("The shop is as it was before."))
        self.words.show()
        self.figures.hide()
        self.details.hide()
        self.undo.hide()
        self.candidates.hide()
        self.rejects.hide()
        self.warnings.hide()
