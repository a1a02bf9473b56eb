"""The verdict of the product gate: colour and word, and each point with its reason and what would change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.gate import GatePoint, GateVerdict, judge
from seeddesk.i18n import tr
from seeddesk.store.launches import launch as stored_launch
from seeddesk.ui.desk import Desk
from seeddesk.ui.launch_words import (
    LEVEL_TONES,
    VERDICT_TONES,
    point_advice,
    point_line,
    positioning,
    verdict_line,
)
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.words import word


class PointRow(QWidget):
    """One point: its name and level, what was found, and what would make it good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", wrap=True)
        self.chip = Chip("")
        self.line = Muted("", wrap=True, small=True)
        head = QHBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(0.5))
        column.addLayout(head)
        column.addWidget(self.line)

    def show_point(self, point: GatePoint) -> None:
        """Show a point; texts follow the language."""
        self.title.say(lambda: word("gate_point", point.code))
        self.chip.say(lambda: word("gate_level", point.level), LEVEL_TONES[point.level])
        self.line.say(lambda: " · ".join(part for part in (point_line(point), point_advice(point)) if part))
        self.setAccessibleName(f"{self.title.text()}: {self.chip.text()}. {self.line.text()}")


class GateCard(Card):
    """The positioning sentence, the verdict with its sentence, and the eight points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Verdict on the idea"), parent)
        self.verdict: GateVerdict | None = None
        self.chip = Chip("")
        self.add_trailing(self.chip)
        self.sentence = PlainLabel("", look="title", wrap=True)
        self.why = PlainLabel("", wrap=True)
        self.add(self.sentence)
        self.add(self.why)
        self.points: dict[str, PointRow] = {}
        self.end()

    def show_answers(self, answers: Mapping[str, Any]) -> None:
        """Judge answers by the columns of a launch and show the verdict."""
        verdict = judge(answers)
        self.verdict = verdict
        known = positioning(answers)
        self.sentence.say(lambda: positioning(answers))
        self.sentence.setVisible(bool(known))
        self.chip.say(lambda: word("gate", verdict.outcome), VERDICT_TONES[verdict.outcome])
        self.why.say(lambda: verdict_line(verdict))
        for point in verdict.points:
            row = self.points.get(point.code)
            if row is None:
                row = self.points[point.code] = PointRow()
                self.body.insertWidget(self.body.count() - 1, row)
            row.show_point(point)


class GateChip(Chip):
    """The verdict on the idea of the current launch, leading to the product page; hidden without a launch."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "neutral", parent, clicked=lambda: desk.go("overview.product"))
        self._desk = desk
        self._say()

    def follow(self) -> None:
        """Show the launch as it is now."""
        self.setVisible(self._say())

    def _say(self) -> bool:
        row = stored_launch(self._desk.shop, self._desk.launch_id)
        if row is None:
            return False
        outcome = judge(row).outcome
        self.say(lambda: tr("Idea: {verdict}").format(verdict=word("gate", outcome)), VERDICT_TONES[outcome])
        return True
