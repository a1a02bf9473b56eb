"""What one question says, with its kind to correct; and what one person answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.domain.survey_figures import Kano, Prices
from seeddesk.domain.survey_results import Result, Texts
from seeddesk.i18n import tr
from seeddesk.reports.format import quoted
from seeddesk.ui.steps.listen import survey_words as words
from seeddesk.ui.theme import px
from seeddesk.ui.when import moment, said
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Rule, Title, breakable
from seeddesk.ui.words import choices

TEXTS = 200
"""Open answers shown at most."""


class ResultView(Card):
    """The figure of a question, a Kano pair or four prices."""

    kind_chosen = Signal(int, str)
    """A question's id and the kind it is to be."""
    feature_chosen = Signal(int)
    """A dot of the diagram of features was clicked; its question's id."""
    without_changed = Signal(bool)
    pouliot_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.result: Result | None = None
        self._again = 0
        self._own_circle = 0
        self._all: Sequence[Result] = ()
        self.question = Title("", wrap=True).selectable()
        self.counted = Chip("")
        head = QHBoxLayout()
        head.setSpacing(px(2.5))
        head.addWidget(self.question, 1)
        head.addWidget(self.counted, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(head)
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(px(3))
        self._parts.setVerticalSpacing(px(1.5))
        self._parts.setColumnStretch(0, 3)
        self._parts.setColumnStretch(1, 2)
        self.add_layout(self._parts)
        self.kinds: dict[int, KindChoice] = {}
        self.without = QCheckBox()
        self.without.toggled.connect(self.without_changed)
        self.pouliot = QCheckBox()
        self.pouliot.toggled.connect(self.pouliot_changed)
        self.add(self.without)
        self.add(self.pouliot)
        self.add(Rule())
        self.told = PlainLabel("", wrap=True).selectable()
        self.add(self.told)
        self.chart = ChartView()
        self.add(self.chart)
        self.more = Muted("", wrap=True)
        self.add(self.more)
        self.features_title = Title(lambda: tr("All features of this survey"), wrap=True)
        self.add(self.features_title)
        self.features = ChartView()
        self.features.pressed.connect(self.feature_chosen)
        self.add(self.features)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(px(4))
        self._table.setVerticalSpacing(px(1))
        self._table.setColumnStretch(2, 1)
        self.add_layout(self._table)
        self.texts = PlainLabel("", wrap=True).selectable()
        self.add(self.texts)

    def show_ways(self, *, own_circle: int, without: bool, pouliot: bool) -> None:
        """How is counted: without own circle where some of it answered, by which Kano table."""
        for box, on in ((self.without, without), (self.pouliot, pouliot)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._own_circle = own_circle
        self.without.setVisible(bool(own_circle) or without)

    def show_result(self, result: Result, again: int, all_results: Sequence[Result] = ()) -> None:
        """Show a figure; of a Kano pair also where it stands among ``all_results`` of the survey."""
        self._all = all_results
        rebuild = self.result is None or [row["id"] for row in self.result.questions] != [
            row["id"] for row in result.questions
        ]
        self.result, self._again = result, again
        if rebuild:
            self._build_parts()
        self.fill()

    def fill(self) -> None:
        """Set all texts; again after a change of language."""
        result = self.result
        if result is None:
            return
        figure = result.figure
        self.question.say(breakable(words.question_words(result)))
        self.counted.say(lambda: tr("n = {n}").format(n=f"{figure.n:,}"))
        for row in result.questions:
            self.kinds[row["id"]].show_kind(row["kind"])
        self.without.setText(tr("without own circle (%n)", n=self._own_circle))
        self.pouliot.setText(tr("judge by Pouliot's table"))
        self.pouliot.setToolTip(tr("Counts “must be” or “live with” answered to both questions as a contradiction."))
        self.pouliot.setVisible(isinstance(figure, Kano))
        self.told.say(breakable(words.told(result, self._again)))
        self.told.set_tone("attention" if figure.few and figure.n else None)
        chart = words.chart(result)
        self.chart.show_chart((lambda: words.chart(result)) if chart is not None else None)  # type: ignore[arg-type]
        self.chart.setVisible(chart is not None)
        among = words.features(self._all, result.id) if isinstance(figure, Kano) else None
        self.features.show_chart((lambda: words.features(self._all, result.id)) if among is not None else None)  # type: ignore[arg-type]
        self.features.setVisible(among is not None)
        self.features_title.setVisible(among is not None)
        more = words.not_drawn(result)
        self.more.say(more)
        self.more.setVisible(bool(more))
        self._fill_table(words.price_rows(figure) if isinstance(figure, Prices) and figure.n and not figure.few else [])
        said_ = figure.texts if isinstance(figure, Texts) else ()
        lines = [breakable(quoted(text)) for text in said_[:TEXTS]]
        if len(said_) > TEXTS:
            lines.append(tr("and %n more", n=len(said_) - TEXTS))
        self.texts.say("\n".join(lines))
        self.texts.setVisible(bool(lines))

    def focus_kind(self) -> None:
        """Let the kind of the first question be chosen by keys."""
        if self.kinds:
            next(iter(self.kinds.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_parts(self) -> None:
        assert self.result is not None
        _empty(self._parts)
        self.kinds = {}
        several = len(self.result.questions) > 1
        for at, row in enumerate(self.result.questions):
            label = PlainLabel(breakable(row["text"], 10) if several else (lambda: tr("Kind of question")), wrap=True)
            if not several:
                label.set_tone("neutral")
            box = KindChoice(row["id"])
            box.setAccessibleName(tr("Kind of question"))
            box.chosen.connect(self.kind_chosen)
            self.kinds[row["id"]] = box
            self._parts.addWidget(label, at, 0)
            self._parts.addWidget(box, at, 1)

    def _fill_table(self, rows: Sequence[tuple[str, str, str]]) -> None:
        _empty(self._table)
        for at, (name, value, meaning) in enumerate(rows):
            self._table.addWidget(PlainLabel(name), at, 0)
            number = PlainLabel(value)
            font = number.font()
            font.setBold(True)
            number.setFont(font)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.addWidget(number, at, 1)
            self._table.addWidget(Muted(meaning, wrap=True), at, 2)

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange:
            self.fill()


class KindChoice(QComboBox):
    """The kinds a question can be. ``chosen(question id, kind)`` fires when the owner chooses another."""

    chosen = Signal(int, str)

    def __init__(self, question_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question_id
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill()
        self.activated.connect(lambda _at: self.chosen.emit(self._question, str(self.currentData())))

    def _fill(self) -> None:
        kept = self.currentData()
        self.clear()
        for code, text in choices("question"):
            self.addItem(text, code)
        self.show_kind(kept)

    def show_kind(self, kind: str | None) -> None:
        """Show a kind without telling anybody."""
        self.setCurrentIndex(max(0, self.findData(kind)))

    def choose(self, kind: str) -> None:
        """As if the owner had chosen a kind; raises ValueError for one not offered."""
        at = self.findData(kind)
        if at < 0:
            raise ValueError(kind)
        self.setCurrentIndex(at)
        self.activated.emit(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past must not change it

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange:
            self._fill()


class AnswersView(Card):
    """Everything one person answered, and which member it is."""

    assign = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.who = Title("", wrap=True).selectable()
        self.member = Chip("")
        self.link = Button("", self.assign.emit)
        head = QHBoxLayout()
        head.setSpacing(px(2.5))
        head.addWidget(self.who, 1)
        head.addWidget(self.member, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(head)
        self.when = Muted("", wrap=True)
        self.add(self.when)
        self.add(Rule())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(2.5))
        self.add_layout(self._lines)

    def show_answers(self, row: Mapping[str, Any], given: Sequence[tuple[str, str]], now: dt.datetime) -> None:
        """Show what a person answered."""
        known = row["member_id"] is not None
        self.who.say(breakable(words.respondent_words(row)))
        self.member.say(tr("member") if known else tr("not known", "who answered"), "primary" if known else "neutral")
        self.link.say(lambda: tr("This is someone else…") if known else tr("This is the member…"))
        at = moment(row["finished_at"] or row["started_at"])
        parts = [
            said(at, now) if at else "",
            row["source"],
            row["contact"],
            tr("no. {number}").format(number=row["number"]) if row["number"] else "",
            tr("gave the name {name}").format(name=row["name"])
            if known and row["name"] not in ("", row["who"])
            else "",
        ]
        self.when.say(breakable(" · ".join(part for part in parts if part)))
        _empty(self._lines)
        for question, value in given:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(0.5))
            column.addWidget(Muted(breakable(question), wrap=True))
            column.addWidget(PlainLabel(breakable(value.replace("┋", " · ")), wrap=True).selectable())
            self._lines.addWidget(pair)


def _empty(layout: Any) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
