"""Score rules: how much each part counts, and how fast activity fades. The list behind follows while they move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from seeddesk.domain import screen
from seeddesk.domain.candidates import COOLING_LIMIT
from seeddesk.i18n import tr
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.screen import Screening, suggested_half_life, weights_of
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.words import half_life_words, part_meaning, part_word, preset_word
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Rule, Title
from seeddesk.workflow.screen import set_weights

TOP = 5
PAUSE = 40
"""Milliseconds a slider rests before the list is ranked anew."""


def rebalance(weights: Mapping[str, int], part: str, value: int) -> dict[str, int]:
    """The weights with one set to ``value`` and the others scaled so that all sum to 100.

    What rounding leaves over goes to the largest others; where all others are 0, the first takes the rest.
    """
    value = min(100, max(0, value))
    others = {code: weight for code, weight in weights.items() if code != part}
    rest, total = 100 - value, sum(others.values())
    if total == 0:
        others = dict.fromkeys(others, 0)
        others[next(iter(others))] = rest
        return {code: value if code == part else others[code] for code in weights}
    shares = {code: weight * rest / total for code, weight in others.items()}
    whole = {code: int(share) for code, share in shares.items()}
    for code in sorted(shares, key=lambda code: whole[code] - shares[code])[: rest - sum(whole.values())]:
        whole[code] += 1
    return {code: value if code == part else whole[code] for code in weights}


class _Slider(QSlider):
    """A slider that a wheel passing over it does not move."""

    def wheelEvent(self, event: Any) -> None:
        event.ignore()


class RulesDialog(BaseDialog):
    """``moved`` gives the weights to show; accepted means they were kept."""

    moved = Signal(dict)

    def __init__(
        self, desk: Desk, launch: Mapping[str, Any], screening: Screening, parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda: tr("Score rules"), parent, size=(82, 33))
        self.desk = desk
        self._launch = launch
        self._screening = screening
        self._weights = {code: round(weight) for code, weight in weights_of(launch).items()}
        self._moving = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._rank)
        self.add(
            PlainLabel(
                lambda: tr("What makes a good seed user for this product? Move what counts; all parts sum to 100."),
                look="muted",
                wrap=True,
            )
        )
        self.presets = ChoiceChips(
            [(code, lambda code=code: preset_word(code), "primary") for code in screen.PRESETS],
            optional=False,
            name=lambda: tr("Ready-made rules"),
        )
        self.presets.changed.connect(self.choose_preset)
        self.add(self.presets)
        self.add(self._make_sliders())
        self.add(Rule())
        self.add(self._make_half_life())
        self.add(Rule())
        self.add(Title(lambda: tr("At the top with these rules")))
        self.top = PlainLabel("", wrap=True)
        self.add(self.top)
        self.body.addStretch(1)
        self.add_cancel()
        self.keep = self.add_button(lambda: tr("Keep these rules"), self._accept, kind="primary")
        self._show()
        self._rank(tell=False)

    def _make_sliders(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(1, 1)
        self.sliders: dict[str, QSlider] = {}
        self._numbers: dict[str, PlainLabel] = {}
        for row, code in enumerate(screen.PARTS):
            slider = _Slider(Qt.Orientation.Horizontal)
            slider.setRange(0, 100)
            slider.setPageStep(5)
            slider.setAccessibleName(part_word(code))
            slider.setAccessibleDescription(part_meaning(code))
            slider.valueChanged.connect(lambda value, code=code: self._moved(code, value))
            number = PlainLabel("", look="title")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000"))
            grid.addWidget(PlainLabel(lambda code=code: part_word(code)), 2 * row, 0)
            grid.addWidget(slider, 2 * row, 1)
            grid.addWidget(number, 2 * row, 2)
            known = self._screening.parts.columns[code] is not None
            meaning = Muted(lambda code=code, known=known: self._meaning(code, known), wrap=True, small=True)
            grid.addWidget(meaning, 2 * row + 1, 0, 1, 3)
            self.sliders[code], self._numbers[code] = slider, number
        return box

    @staticmethod
    def _meaning(code: str, known: bool) -> str:
        if known:
            return part_meaning(code)
        return tr("{meaning} Nothing known yet, so it does not count and the others count for more.").format(
            meaning=part_meaning(code)
        )

    def _make_half_life(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1.5))
        row = QHBoxLayout()
        row.setSpacing(px(2.5))
        low, high = screen.HALF_LIFE_RANGE
        self.form = Form(
            [
                Field(
                    "half_life",
                    lambda: tr("Activity counts half after"),
                    kind="integer",
                    unit=lambda: tr("days", "after a number field"),
                    low=low,
                    high=high,
                    required=True,
                    width=6,
                ),
                Field(
                    "cooling_days",
                    lambda: tr("Rest between invitations"),
                    kind="integer",
                    unit=lambda: tr("days", "after a number field"),
                    low=0,
                    high=COOLING_LIMIT,
                    required=True,
                    width=6,
                ),
            ]
        )
        self.form.set_values({key: self._launch[key] for key in ("half_life", "cooling_days")})
        self.suggest = Button(lambda: tr("Suggest"), self._suggest)
        row.addWidget(self.form)
        row.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignTop)
        self._suggested = Muted("", wrap=True)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._suggested)
        return box

    # --- moving ------------------------------------------------------------------------------

    def weights(self) -> dict[str, float]:
        """The weights as they stand, summing to 100."""
        return {code: float(weight) for code, weight in self._weights.items()}

    def choose_preset(self, code: str | None) -> None:
        """Set all weights at once."""
        if code is not None:
            self._weights = {part: round(weight) for part, weight in screen.PRESETS[code].items()}
            self._show()
            self._soon.start()

    def _moved(self, code: str, value: int) -> None:
        if self._moving:
            return
        self._weights = rebalance(self._weights, code, value)
        self._show()
        self._soon.start()

    def _show(self) -> None:
        self._moving = True
        for code, weight in self._weights.items():
            self.sliders[code].setValue(weight)
            self._numbers[code].say(str(weight))
        self._moving = False
        self.presets.set_value(next((code for code, preset in screen.PRESETS.items() if preset == self._weights), None))

    def _rank(self, tell: bool = True) -> None:
        ranking = self._screening.rank(self.weights())
        ids = self._screening.facts.ids
        best = ranking.order[:TOP]
        names = {row["id"]: display_name(row) for row in member_rows(self.desk.shop, [ids[at] for at in best])}
        lines = [f"{names[ids[at]]} {ranking.scores[at]:.0f}" for at in best if ids[at] in names]
        self.top.say(" · ".join(lines) or "–")
        if tell:
            self.moved.emit(self.weights())

    def _suggest(self) -> None:
        shop, today = self.desk.shop, self.desk.today()
        self.suggest.setEnabled(False)

        def done(found: screen.HalfLife) -> None:
            self.suggest.setEnabled(True)
            self.form.set_values({"half_life": found.days})
            self._suggested.say(lambda: half_life_words(found))

        def failed(error: Exception) -> None:
            self.suggest.setEnabled(True)
            self.desk.tell(error)

        title = tr("Working out the half-life")
        self.desk.run(title, lambda _progress, _cancelled: suggested_half_life(shop, today), done, failed, quiet=True)

    def _accept(self) -> None:
        right = self.form.validate()
        if right is None:
            return
        half_life = right["half_life"]
        ok, _ = self.desk.attempt(
            set_weights,
            self.desk.shop,
            self._launch["id"],
            self.weights(),
            half_life=half_life,
            cooling_days=right["cooling_days"],
            undoable=True,
        )
        if ok:
            self.accept()
