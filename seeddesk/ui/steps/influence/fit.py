"""How well an influencer suits: five marks, their picture and the number they make, and what counts how much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.influence import FIT_LEAST, FIT_PARTS, FIT_TOP, Fit, fit
from seeddesk.i18n import tr
from seeddesk.reports.charts import Outline, RadarChart
from seeddesk.store import influence as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.scale import Scale
from seeddesk.ui.words import word
from seeddesk.workflow.influence import set_fit_weights

GOOD, POOR = 70, 50
"""From 70 on a fit is good, below 50 poor: words of the owner's, to sort by, not a law."""


def part_hint(code: str) -> str:
    """What is marked."""
    return {
        "need": tr("10: would buy it anyway"),
        "audience": tr("10: those who follow are those we look for"),
        "interaction": tr("10: people ask, they answer"),
        "credibility": tr("10: what they praise is believed"),
        "cost": tr("10: costs next to nothing"),
    }[code]


def tone(found: Fit) -> str:
    """The tone of a fit, empty while there is none."""
    if found.value is None:
        return ""
    return "primary" if found.value >= GOOD else "attention" if found.value >= POOR else "danger"


def in_words(found: Fit) -> str:
    """``81``, or a dash while too little is known."""
    return "–" if found.value is None else f"{found.value:.0f}"


def chart_of(marks: Mapping[str, int | None]) -> RadarChart:
    """The five parts on their spokes."""
    return RadarChart(
        tuple(word("fit", code) for code in FIT_PARTS),
        (Outline("", tuple(marks.get(code) for code in FIT_PARTS)),),
        top=FIT_TOP,
        empty=tr("Mark below how well they suit; the picture draws itself."),
    )


class FitPane(QWidget):
    """Five scales, the radar and the number; ``changed`` when a mark was set."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.chart = ChartView()
        self.number = PlainLabel("–", look="number")
        self.judged = Muted("", wrap=True)
        self.weights_button = Button(lambda: tr("What counts…"), self.edit_weights, kind="quiet")
        beside = QVBoxLayout()
        beside.setSpacing(px(1))
        beside.addStretch(1)
        beside.addWidget(Muted(lambda: tr("Fit")))
        beside.addWidget(self.number)
        beside.addWidget(self.judged)
        beside.addWidget(self.weights_button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self.chart, 3)
        head.addLayout(beside, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(0.5))
        grid.setColumnStretch(1, 1)
        self.scales: dict[str, Scale] = {}
        for at, code in enumerate(FIT_PARTS):
            scale = Scale(range(FIT_TOP + 1))
            scale.chosen.connect(lambda _value: self._chosen())
            scale.answered.connect(lambda code=code: self._next(code))
            grid.addWidget(PlainLabel(lambda code=code: word("fit", code)), 2 * at, 0)
            grid.addWidget(scale, 2 * at, 1)
            grid.addWidget(Muted(lambda code=code: part_hint(code), small=True, wrap=True), 2 * at + 1, 1)
            self.scales[code] = scale
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addLayout(head)
        layout.addLayout(grid)
        layout.addStretch(1)
        self._say()

    def marks(self) -> dict[str, int | None]:
        """The marks by part."""
        return {code: scale.value() for code, scale in self.scales.items()}  # type: ignore[misc]

    def fields(self) -> dict[str, int | None]:
        """The marks by column."""
        return {f"fit_{code}": mark for code, mark in self.marks().items()}

    def show_row(self, row: Mapping[str, Any]) -> None:
        """Show the marks of a row."""
        for code, mark in store.fit_marks(row).items():
            self.scales[code].set_value(mark)
        self._say()

    def edit_weights(self) -> None:
        """Ask how much each part counts."""
        dialog = WeightsDialog(self.desk, self.window())
        dialog.accepted.connect(self._say)
        dialog.open()

    def _chosen(self) -> None:
        self._say()
        self.changed.emit()

    def _next(self, code: str) -> None:
        following = FIT_PARTS[(FIT_PARTS.index(code) + 1) % len(FIT_PARTS)]
        if following != FIT_PARTS[0]:
            self.scales[following].setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        found = fit(self.marks(), store.weights(self.desk.shop))
        self.chart.show_chart(lambda: chart_of(self.marks()))
        self.number.say(in_words(found))
        self.number.set_tone(tone(found) or None)
        if found.value is None:
            words = tr("Too few to tell: {known} of {of} parts marked, {least} are needed.").format(
                known=found.known, of=found.of, least=FIT_LEAST
            )
        elif found.known < found.of:
            words = tr("of 100, from {known} of {of} parts").format(known=found.known, of=found.of)
        else:
            words = tr("of 100")
        self.judged.say(words)
        for code, scale in self.scales.items():
            scale.setAccessibleName(word("fit", code))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "scales"):
            self._say()


class WeightsDialog(BaseDialog):
    """How much each part of the fit counts, for all influencers of the shop."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("What counts for the fit"), parent or desk.window, size=(46, 15))
        self.desk = desk
        self.add(
            Muted(
                lambda: tr(
                    "Weights of the five parts, for all influencers. Only how they compare matters; 0 leaves out."
                ),
                wrap=True,
            )
        )
        self.form = Form(
            [
                Field(
                    code, lambda code=code: word("fit", code), kind="integer", required=True, low=0, high=100, width=6
                )
                for code in FIT_PARTS
            ]
        )
        self.form.set_values({code: round(weight) for code, weight in store.weights(desk.shop).items()})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Keep them."""
        given = self.form.validate()
        if given is None:
            return
        ok, _ = self.desk.attempt(
            set_fit_weights, self.desk.shop, given, undoable=True,
            on_error=lambda _error, explained: self.say(explained.text(), "danger") or True,
        )  # fmt: skip
        if ok:
            self.accept()
