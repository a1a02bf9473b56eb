"""Where each column is stored, what was found in it, and what the import will do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import import_words_more as more
from seeddesk.ui.dialogs.imports.file_page import facts
from seeddesk.ui.dialogs.imports.mapping_table import MappingTable, after_choice
from seeddesk.ui.dialogs.imports.marks import Figure, Flow, column
from seeddesk.ui.import_words import Told, check_words, recognised, warnings
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import ElidedLabel, Muted, PlainLabel
from seeddesk.ui.widgets.progress import PartsBar
from seeddesk.workflow.imports_look import Look
from seeddesk.workflow.imports_plan import Plan


class ColumnsPage(QWidget):
    """``mapping_changed`` hands over the whole mapping; ``remember_wanted`` and ``recount_wanted`` the buttons."""

    mapping_changed = Signal(object)
    remember_wanted = Signal()
    recount_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping: dict[int, str] = {}
        self.counted = False
        """Whether the counts shown belong to the mapping shown."""
        self._look: Look | None = None
        self._order: list[int] = []
        self._told: dict[int, list[Told]] = {}
        self.name = ElidedLabel("", look="title")
        self.chips = Flow(px(2))
        self.remember = Button(
            lambda: tr("Remember this format"),
            self.remember_wanted.emit,
            tip=lambda: tr("Files with these columns are matched like this from now on. Importing remembers it too."),
        )
        self.table = MappingTable()
        self.table.chosen.connect(self._chosen)
        head = QHBoxLayout()
        head.setSpacing(px(3))
        head.addWidget(self.chips, 1)
        head.addWidget(self.remember)
        self.around = Card(flush=True)
        self.around.add(self.table, 1)
        layout = column(self)
        layout.addWidget(self.name)
        layout.addLayout(head)
        layout.addWidget(self.around, 1)
        layout.addWidget(self._outcome_card())
        layout.addStretch(0)

    def _outcome_card(self) -> Card:
        self.card = Card(lambda: tr("What will happen"))
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card.add_trailing(Muted(lambda: tr("The whole import can be undone.")))
        self.figures = Flow(px(2))
        self.bar = PartsBar()
        self.line = PlainLabel("", wrap=True)
        self.again = Button(lambda: tr("Count again"), self.recount_wanted.emit)
        self.again.hide()
        self.warnings = QVBoxLayout()
        self.warnings.setSpacing(px(1))
        self.card.add(self.figures)
        self.card.add(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.again)
        self.card.add_layout(row)
        self.card.add_layout(self.warnings)
        return self.card

    # --- what is shown ------------------------------------------------------------------------

    def show_look(self, seen: Look) -> None:
        """The columns of a file nothing was counted of yet."""
        self._look = seen
        self.mapping = {}
        self._told = {}
        self._order = list(range(len(seen.headers)))
        self._head(seen, seen.format, seen.confidence, seen.rows, remembered=False)
        self.remember.hide()
        self._fill()
        self.show_waiting(lambda: tr("Choose at least one column to import."), tone="attention")

    def show_plan(self, plan: Plan, seen: Look, *, saved: bool = False) -> None:
        """What importing would do. ``saved``: the mapping made by hand is remembered already."""
        if self._look is not seen:
            # Platforms' files have many columns nobody needs: those that are stored come first. The order
            # stays while fields are changed, so that no row jumps away under the hand.
            self._order = sorted(range(len(seen.headers)), key=lambda at: (at not in plan.mapping, at))
        self._look = seen
        self.mapping = dict(plan.mapping)
        self._head(seen, plan.format, plan.confidence, plan.rows, remembered=plan.remembered and not plan.by_hand)
        self.remember.setVisible(plan.by_hand)
        self.remember.setEnabled(not saved)
        self.remember.say(lambda: tr("Format remembered") if saved else tr("Remember this format"))
        self._told = {check.index: check_words(check, plan) for check in plan.columns}
        self._fill()
        self._show_counts(plan)

    def show_waiting(self, text: Callable[[], str], *, tone: str = "neutral", again: bool = False) -> None:
        """No counts at the moment, and why; ``again`` offers to count."""
        self.counted = False
        self.figures.hide()
        self.bar.hide()
        self._clear_warnings()
        self.line.say(text)
        self.line.set_tone(tone)
        self.line.show()
        self.again.setVisible(again)

    def _head(self, seen: Look, format: str, confidence: float, rows: int, *, remembered: bool) -> None:
        self.name.say(seen.path.name if not seen.sheet else f"{seen.path.name} · {seen.sheet}")
        text, tone = recognised(format, confidence, seen.mapped, remembered=remembered)
        self.chips.fill([*facts(seen, rows), Chip(text, tone)])

    def _fill(self) -> None:
        if self._look is not None:
            seen = self._look
            self.table.show_columns(seen.kind, seen.headers, seen.samples, self.mapping, self._told, self._order)
            self._fit()

    def _fit(self) -> None:
        """The card is no higher than its rows."""
        self.around.setMaximumHeight(self.table.maximumHeight() + 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "around"):
            self._fit()

    def _show_counts(self, plan: Plan) -> None:
        self.counted = True
        self.line.hide()
        self.again.hide()
        found = figures(plan)
        self.figures.fill(found)
        self.figures.show()
        parts = shares(plan)
        self.bar.set_parts(parts, spoken=", ".join(figure.text() for figure in found))
        self.bar.setVisible(bool(sum(count for count, _ in parts)))
        self._clear_warnings()
        for text in warnings(plan):
            self.warnings.addWidget(PlainLabel(text, wrap=True, tone="attention"))
        if not plan.rows:
            self.line.say(lambda: tr("The file has column names but no rows."))
            self.line.set_tone("attention")
            self.line.show()
        elif not any(figure_count(plan)):
            self.line.say(lambda: tr("Everything in this file is in the shop already."))
            self.line.set_tone("primary")
            self.line.show()

    def _clear_warnings(self) -> None:
        while (item := self.warnings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    # --- choosing -----------------------------------------------------------------------------

    def _chosen(self, index: int, key: str) -> None:
        self.mapping = after_choice(self.mapping, index, key)
        self._told = {at: told for at, told in self._told.items() if at != index and self.mapping.get(at)}
        self._fill()
        self.mapping_changed.emit(dict(self.mapping))


def unsure_rows(plan: Plan) -> int:
    """Rows that may be someone the shop knows; each counts once, however many people it may be."""
    if plan.pair_count > len(plan.pairs):
        return plan.pair_count
    return len({pair.row for pair in plan.pairs})


def figure_count(plan: Plan) -> tuple[int, int, int, int]:
    """What would change or needs a look: new, updated, members touched, rejected."""
    return plan.new, plan.updated, plan.members_new + plan.members_updated, plan.rejected


def figures(plan: Plan, *, done: bool = False) -> list[Figure]:
    """The counts of a dry run in words, those that are 0 left out; ``done``: without what was open before."""
    rows: list[tuple[int, Callable[[int], str], str]]
    if plan.kind == "members":
        rows = [
            (plan.new, lambda n: tr("%n new customer(s)", n=n), "primary"),
            (plan.updated, lambda n: tr("%n known customer(s) with something new", n=n), ""),
            (plan.unchanged, lambda n: tr("%n known customer(s), nothing new", n=n), "neutral"),
        ]
    elif plan.kind == "orders":
        rows = [
            (plan.members_new, lambda n: tr("%n new customer(s)", n=n), "primary"),
            (plan.new, lambda n: tr("%n new order(s)", n=n), "primary"),
            (plan.updated, lambda n: tr("%n known order(s) with something new", n=n), ""),
            (plan.members_updated, lambda n: tr("%n known customer(s) with something new", n=n), ""),
            (plan.unchanged, lambda n: tr("%n known order(s), nothing new", n=n), "neutral"),
        ]
    elif plan.kind in more.FIGURES:
        new, changed, known = more.FIGURES[plan.kind]
        rows = [(plan.new, new, "primary"), (plan.updated, changed, ""), (plan.unchanged, known, "neutral")]
    else:
        rows = [
            (plan.new, lambda n: tr("%n new review(s)", n=n), "primary"),
            (plan.updated, lambda n: tr("%n changed review(s)", n=n), ""),
            (plan.unchanged, lambda n: tr("%n known review(s), nothing new", n=n), "neutral"),
        ]
    rows += [
        (plan.joined, lambda n: tr("%n further line(s) of these orders", n=n), "neutral"),
        (plan.duplicates, lambda n: tr("%n row(s) twice in the file", n=n), "neutral"),
    ]
    open_ones: list[tuple[int, Callable[[int], str], str]] = [
        (unsure_rows(plan), lambda n: tr("%n may be someone you know; you decide", n=n), "attention"),
        (plan.rejected, lambda n: tr("%n cannot be read; you get them as Excel to mend", n=n), "danger"),
    ]
    shown = rows if done else rows + open_ones
    return [Figure(count, words, tone) for count, words, tone in shown if count]


def shares(plan: Plan) -> list[tuple[float, str]]:
    """How the rows of a file split: new, known, unsure, unreadable."""
    unsure = min(plan.new, unsure_rows(plan))
    return [
        (plan.new - unsure, "primary_fill"),
        (plan.updated + plan.unchanged + plan.joined + plan.duplicates, "primary_fill_2"),
        (unsure, "attention_fill"),
        (plan.rejected, "danger_fill"),
    ]
