"""The product page: what it is, the answers of the product gate, and at the right the verdict (F2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import launches
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.launch_fields import (
    fit_fields,
    follow_margin,
    idea_fields,
    money_fields,
    need_fields,
    often_fields,
    shown,
    stored,
)
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.overview.gate_card import GateCard
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.words import word
from seeddesk.workflow.launches import STAGES, set_stage, update_launch

NARROW = 110
"""Average characters of width below which the verdict stands above the questions."""


class Product(Section):
    """Answers are saved as one leaves a field; the verdict follows at once."""

    code = "product"
    least_lines = 10  # it scrolls by itself

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._launch: dict[str, Any] = {}
        self._all = QAction(self)
        self._all.triggered.connect(lambda: desk.go("launches"))
        self._theme = QAction(self)
        self._theme.triggered.connect(lambda: desk.go("screen.theme"))
        stage = Field(
            "stage",
            lambda: tr("Stage", "of a launch"),
            "choice",
            required=True,
            choices=STAGES,
            words=lambda code: word("stage", code),
            hint=lambda: tr("Seed: who stays counts. Burst: new people. Plateau: keeping them active."),
            width=15,
        )
        self.gate = Form(
            [
                *need_fields(notes=True),
                *fit_fields(notes=True),
                *often_fields(notes=True),
                *money_fields(notes=True),
            ],
            wraps=True,
        )
        self.idea = Form([*idea_fields(named=False), stage], wraps=True)
        for form in (self.gate, self.idea):
            form.edited.connect(self._save)
        asked = Card(lambda: tr("Is it worth making?"))
        asked.add(Muted(lambda: tr("Leave open what you do not know; it never counts as good."), wrap=True))
        asked.add(self.gate)
        what = Card(lambda: tr("What it is, in one sentence"))
        what.add(self.idea)
        self.card = GateCard()
        self.card.setAccessibleName(tr("Verdict on the idea"))
        page = self._page((asked, what))
        self.none = EmptyState(
            lambda: tr(
                "A launch is one product walking through the five steps. Start with its name and what it is for."
            ),
            lambda: tr("New launch…"),
            lambda: desk.go("launch.new"),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.none)
        self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _page(self, asked: tuple[QWidget, ...]) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("scrolled", "true")
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(3))
        for widgets, stretch in ((asked, 3), ((self.card,), 2)):
            column = QVBoxLayout()
            column.setSpacing(px(3))
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self.row.addLayout(column, stretch)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < char_width(self.fontMetrics()) * NARROW
        way = QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() != way:
            self.row.setDirection(way)

    def page_actions(self) -> list[QAction]:
        return [self._theme, self._all]

    # --- showing ------------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("launch"):
            return
        row = launches.launch(self.desk.shop, self.desk.launch_id)
        self.stack.setCurrentIndex(0 if row is None else 1)
        if row is None:
            self._launch = {}
            return
        self._launch = row
        values = shown(row)
        for form in (self.gate, self.idea):
            form.set_values(values)
            form.setEnabled(not self.desk.shop.read_only)
        follow_margin(self.gate)
        self.card.show_answers(row)

    # --- doing --------------------------------------------------------------------------------

    def _save(self, key: str, value: Any) -> None:
        desk, launch = self.desk, self._launch["id"]
        form = self.gate if key in self.gate.values() else self.idea

        def at_field(error: Exception, explained: Explained) -> bool:
            if isinstance(error, UserError) and error.values.get("field") == key:
                form.set_error(key, explained.text())
                return True
            return False

        if key == "stage":
            desk.attempt(set_stage, desk.shop, launch, value, on_error=at_field)
        else:
            desk.attempt(update_launch, desk.shop, launch, on_error=at_field, **{key: stored(key, value)})

    def show_place(self, **args: Any) -> None:
        field = args.get("field")
        for form in (self.gate, self.idea):
            if field in form.values():
                form.editor(str(field)).setFocus()
                return
        self.gate.focus_first()

    def retranslate(self) -> None:
        self._theme.setText(tr("Demand theme →"))
        self._all.setText(tr("All launches…"))
