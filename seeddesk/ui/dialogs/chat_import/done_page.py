"""What the import of a chat did, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.dialogs.imports.marks import Figure, Flow, column
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel
from seeddesk.workflow.chats_plan import ChatOutcome


class ChatDonePage(QWidget):
    """Signals for its buttons."""

    undo_wanted = Signal()
    another_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading("", wrap=True)
        self.words = PlainLabel("", wrap=True)
        self.figures = Flow(px(2))
        self.details = Muted("", wrap=True)
        self.undo = Button(lambda: tr("Undo the import"), self.undo_wanted.emit)
        self.another = Button(lambda: tr("Import another chat…"), self.another_wanted.emit)
        self.buttons = Flow(px(2))
        self.buttons.fill([self.another, self.undo])
        self.unknown = Banner(tone="info")
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for widget in (self.heading, self.words, self.figures, self.details, self.buttons):
            card.add(widget)
        layout = column(self)
        layout.addWidget(card)
        layout.addWidget(self.unknown)
        layout.addStretch(1)

    def show_outcome(self, outcome: ChatOutcome, voices: int) -> None:
        """What was written."""
        plan = outcome.plan
        name, people = plan.chat, plan.counts()
        changed = outcome.entry or voices > 0
        if changed:
            self.heading.say(lambda: tr("The chat {name} is imported").format(name=name))
        else:
            self.heading.say(lambda: tr("Nothing new in the chat {name}").format(name=name))
        self.words.say("" if changed else (lambda: tr("The shop stays as it was.")))
        self.words.setVisible(not changed)
        rows = [
            (plan.new, lambda n: tr("%n message(s) counted", n=n), "primary"),
            (plan.unchanged, lambda n: tr("%n counted before", n=n), "neutral"),
            (people["matched"], lambda n: tr("%n member(s) among them", n=n), ""),
            (outcome.members_new, lambda n: tr("%n new member(s)", n=n), "primary"),
            (voices, lambda n: tr("%n voice(s) kept", n=n), "primary"),
        ]
        self.figures.fill([Figure(count, words, tone) for count, words, tone in rows if count])
        self.figures.show()
        seconds = outcome.seconds
        self.details.say(lambda: tr("%n message(s) in {seconds} s.", n=plan.messages).format(seconds=f"{seconds:.1f}"))
        self.details.show()
        self.undo.setVisible(changed)
        self.undo.setEnabled(True)
        self.unknown.setVisible(bool(people["unknown"]))
        if people["unknown"]:
            count = people["unknown"]
            self.unknown.show_text(
                lambda: tr("%n person(s) are not known yet; they stay counted under their name.", n=count),
                detail=lambda: tr("Link them whenever you like: what they wrote then counts for the member."),
                action=lambda: tr("Say who they are…"),
                on_action=self.people_wanted.emit,
            )

    def show_undone(self) -> None:
        """The import was taken back."""
        self.heading.say(lambda: tr("The import was undone"))
        self.words.say(lambda: tr("The shop is as it was before."))
        self.words.show()
        for widget in (self.figures, self.details, self.undo, self.unknown):
            widget.hide()
