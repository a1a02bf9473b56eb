"""Which chat: a file or pasted text, what was recognised in it, and what it is called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seeddesk.i18n import tr
from seeddesk.store import chats as store
from seeddesk.ui import chat_words as words
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.chat_box import ChatBox
from seeddesk.ui.dialogs.imports.file_page import DropArea, start_folder
from seeddesk.ui.dialogs.imports.marks import Figure, Flow, Pages, column
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.workflow.chats_plan import ChatPlan

SUFFIXES = "*.txt *.csv *.tsv *.xlsx *.xls"
AFTER_TYPING = 700
"""Milliseconds without a key after which pasted text is read."""


class SourcePage(QWidget):
    """``file_chosen`` a path; ``text_given`` pasted text; ``changed``: name or day; ``save_wanted``: rejected rows."""

    file_chosen = Signal(Path)
    text_given = Signal(str)
    changed = Signal()
    save_wanted = Signal()
    earlier_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.way = SegmentedBar()
        self.way.add("file", lambda: tr("A file"))
        self.way.add("text", lambda: tr("Pasted text"))
        self.way.setAccessibleName(tr("Where the chat comes from"))
        self.way.chosen.connect(self._way_chosen)
        self.hint = Muted(self._hint, wrap=True)
        self.drop = DropArea(
            self.ask, lambda: tr("The text export of QQ, text shared from WeChat, csv or txt of an export tool")
        )
        self.box = ChatBox()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(AFTER_TYPING)
        self._typing.timeout.connect(self.give_text)
        self.box.changed.connect(self._typing.start)
        self.ways = Pages()
        self.ways.addWidget(self.drop)
        self.ways.addWidget(self.box)
        self.card = self._card()
        self.earlier = Banner(tone="info")
        self.earlier.hide()
        layout = column(self)
        top = QHBoxLayout()
        top.setSpacing(px(3))
        top.addWidget(self.way)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addWidget(self.ways, 1)
        layout.addWidget(self.card)
        layout.addWidget(self.earlier)
        layout.addStretch(0)
        self.way.choose("file")
        self.show_nothing()

    def _card(self) -> Card:
        self.name = PlainLabel("", look="title", wrap=True)
        self.chips = Flow(px(2))
        self.figures = Flow(px(2))
        self.form = Form(
            [
                Field(
                    "chat",
                    lambda: tr("Name of the chat"),
                    suggestions=store.chat_names(self.desk.shop),
                    hint=lambda: tr("Always take the same name for the same chat: so nothing is counted twice."),
                    placeholder=lambda: tr("For example: B group"),
                    width=36,
                ),
                Field(
                    "day",
                    lambda: tr("Written on"),
                    kind="date",
                    width=16,
                    hint=lambda: tr("The text does not say its day; all of it is counted there."),
                ),
            ]
        )
        self.form.edited.connect(lambda _key, _value: self.changed.emit())
        self.bad = Banner(tone="attention")
        self.bad.hide()
        self.other = Button(lambda: tr("Choose another file…"), self.ask)
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(px(3))
        told = QVBoxLayout()
        told.setSpacing(px(1))
        told.addWidget(self.name)
        told.addWidget(self.chips)
        head.addLayout(told, 1)
        head.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        card.add_layout(head)
        card.add(self.figures)
        card.add(self.form)
        card.add(self.bad)
        return card

    def _hint(self) -> str:
        if self.way.current_key() == "text":
            return tr("Copy the messages in WeChat or QQ and paste them here; the names have to be among them.")
        return tr("Only who wrote how often on which day is kept; words only where you make them voices.")

    # --- what is shown ------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Nothing read yet."""
        self.card.hide()
        self.drop.setVisible(True)
        self.ways.show()
        self._show_earlier()

    def show_reading(self, name: str) -> None:
        """Something of which nothing is known yet."""
        self._show_card(name)
        self.chips.fill([Chip(lambda: tr("reading …"))])
        self.figures.fill([])
        self.form.hide()
        self.bad.hide()

    def show_plan(self, plan: ChatPlan) -> None:
        """What was found."""
        self._show_card(plan.name)
        text, tone = words.recognised(plan)
        chips: list[QWidget] = [Chip(text, tone)]
        if plan.file.encoding:
            chips.append(Chip(lambda: tr("{name} encoding").format(name=plan.file.encoding)))
        chips += [Chip(fact) for fact in facts(plan)]
        self.chips.fill(chips)
        self.figures.fill(figures(plan))
        self.form.set_values({"chat": plan.chat if plan.named and not _all(plan) else "", "day": plan.day})
        self.form.show()
        self.form.set_field_visible("day", not plan.dated)
        self.bad.setVisible(bool(plan.rejected))
        if plan.rejected:
            lines = words.lost_lines(plan)
            self.bad.show_text(
                (lambda: tr("%n line(s) not understood: nobody's name stands above them.", n=plan.rejected))
                if lines
                else (lambda: tr("%n row(s) cannot be read and will be left out.", n=plan.rejected)),
                detail="\n".join(lines) if lines else (lambda: tr("Their time is missing or was cut off by Excel.")),
                action=lambda: tr("Save rejected rows…"),
                on_action=self.save_wanted.emit,
            )

    def named(self, plan: ChatPlan) -> bool:
        """Whether the chat has a name, which is asked for if not: without one, chats run into each other."""
        missing = not self.chat_name() and not _all(plan)
        self.form.set_error("chat", tr("Give the chat a name, as it is called in WeChat or QQ.") if missing else None)
        return not missing

    def chat_name(self) -> str:
        """What the chat is to be called."""
        return str(self.form.values()["chat"] or "")

    def day(self) -> dt.date | None:
        """The day of words without one."""
        return self.form.values()["day"]

    def _show_card(self, name: str) -> None:
        self.ways.setVisible(self.way.current_key() == "text")
        self.card.show()
        self.name.say(name or (lambda: tr("Pasted text")))
        self.other.setVisible(self.way.current_key() == "file")
        self.earlier.hide()

    def _show_earlier(self) -> None:
        count = store.unknown_count(self.desk.shop)
        self.earlier.setVisible(bool(count))
        if count:
            self.earlier.show_text(
                lambda: tr("%n person(s) from earlier chats are not linked to members yet.", n=count),
                action=lambda: tr("Say who they are…"),
                on_action=self.earlier_wanted.emit,
            )

    # --- choosing -----------------------------------------------------------------------------

    def _way_chosen(self, way: str) -> None:
        self.ways.show_page(self.box if way == "text" else self.drop)
        self.hint.retranslate()
        self.show_nothing()
        if way == "text":
            self.box.setFocus()
            self.give_text()
        else:
            self.text_given.emit("")

    def give_text(self) -> None:
        """Hand over what stands in the box."""
        self._typing.stop()
        if self.way.current_key() == "text":
            self.text_given.emit(self.box.text())

    def ask(self) -> None:
        """Let the owner choose a file."""
        start = start_folder(self.desk)
        kinds = tr("Chats ({suffixes})").format(suffixes=SUFFIXES) + ";;" + tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), start, kinds)
        if name:
            self.file_chosen.emit(Path(name))


def _all(plan: ChatPlan) -> bool:
    """Whether several chats are taken at once, each under its own name."""
    return sum(bool(name) for name in plan.chats) > 1


def facts(plan: ChatPlan) -> list[str]:
    """Size and time of a chat, in a few words each."""
    told = [tr("%n message(s)", n=plan.messages), tr("%n person(s)", n=len(plan.writers))]
    if plan.first and plan.last and plan.dated:
        span = f"{plan.first} – {plan.last}" if plan.first != plan.last else str(plan.first)
        told.append(span)
    return told


def figures(plan: ChatPlan) -> list[QWidget]:
    """What importing would do, or did; counts of 0 left out."""
    rows: list[tuple[int, Callable[[int], str], str]] = [
        (plan.new, lambda n: tr("%n message(s) to count", n=n), "primary"),
        (plan.unchanged, lambda n: tr("%n counted before", n=n), "neutral"),
        (plan.events("join"), lambda n: tr("%n joined", n=n), ""),
        (plan.events("leave"), lambda n: tr("%n left the group", n=n), ""),
    ]
    return [Figure(count, said, tone) for count, said, tone in rows if count]
