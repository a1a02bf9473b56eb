"""The gates of a verdict as a list: a tick or a sign, the goal in words, what it stands on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seeddesk.domain.report_figures import BetaReportFigures
from seeddesk.domain.verdict import GateResult
from seeddesk.i18n import tr
from seeddesk.reports import format as fmt
from seeddesk.reports import words
from seeddesk.reports.beta_front import gate_goal, gate_value, unclear, worse_words
from seeddesk.ui import theme
from seeddesk.ui.stepper import paint_mark
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import Muted, PlainLabel


def gate_line(gate: GateResult, figures: BetaReportFigures) -> str:
    """What was measured, its interval and n, and the goal."""
    if gate.code == "not_worse":
        return _not_worse(gate, figures)
    if gate.code == "serious":
        open_now = [
            f"{fix.title} ({fix.reported})"
            for fix in figures.fixes
            if fix.kind == "issue" and fix.severity == "serious" and fix.status in ("open", "production")
        ]
        return " · ".join(open_now[:3]) if open_now else tr("none open")
    goal = tr("goal {goal}").format(goal=gate_goal(gate))
    if gate.value is None:
        return " · ".join((tr("nothing known yet"), goal))
    if unclear(gate, figures):
        few = tr("too few to tell (n = {n}, needs {least})").format(n=gate.n, least=figures.gates.reviews)
        return " · ".join((few, goal))
    shown = gate_value(gate, gate.value)
    if gate.k is not None and gate.interval is not None:
        shown = tr("{value}: {k} of {n} (95 %: {interval})").format(
            value=shown, k=gate.k, n=gate.n, interval=fmt.span(gate.interval)
        )
    elif gate.interval is not None:
        low, high = (fmt.signed(end) if gate.code == "nps" else f"{end:.1f}" for end in gate.interval)
        shown = tr("{value}, n = {n} (95 %: {low} to {high})").format(value=shown, n=gate.n, low=low, high=high)
    return f"{shown} · {goal}"


def _not_worse(gate: GateResult, figures: BetaReportFigures) -> str:
    against = figures.against
    if against is None:
        return tr("no round before")
    if gate.details:
        return tr("clearly worse: {what}").format(what=worse_words(gate))
    change = against.mark
    if change.difference is None or change.p is None or not figures.enough(min(change.before.n, change.after.n)):
        return tr("too few to compare with round {number}").format(number=figures.before_number)
    shown = {"change": fmt.signed(change.difference, 1), "p": fmt.probability(change.p)}
    if change.better(figures.gates.alpha):
        return tr("mean mark {change}, clear beyond chance ({p})").format(**shown)
    return tr("mean mark {change}, may be chance ({p})").format(**shown)


def other_line(gate: GateResult, figures: BetaReportFigures) -> str:
    """The gate without own circle, where that is another answer; else empty."""
    without = figures.verdict.without_own_circle
    if without is None:
        return ""
    other = without.gate(gate.code)
    if other.met == gate.met or unclear(other, figures) or unclear(gate, figures):
        return ""
    value = worse_words(other) if other.details else gate_value(other, other.value)
    if other.met:
        return tr("without own circle met: {value}").format(value=value or "✓")
    return tr("without own circle missed: {value}").format(value=value)


class Mark(QWidget):
    """A tick, a sign of attention, or an empty ring."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(QFontMetrics(theme.font()).height() * 0.9)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()), self._state)


class GateRow(QWidget):
    """One gate."""

    def __init__(self, gate: GateResult, figures: BetaReportFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        blank = unclear(gate, figures)
        state = "" if blank else "ticked" if gate.met else "attention"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2.5))
        layout.addWidget(Mark(state), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.title = PlainLabel(lambda: words.gate(gate.code), wrap=True)
        self.line = Muted(lambda: gate_line(gate, figures), wrap=True, small=True)
        self.other = PlainLabel(lambda: other_line(gate, figures), look="small", tone="attention", wrap=True)
        self.other.setVisible(bool(other_line(gate, figures)))
        for label in (self.title, self.line, self.other):
            texts.addWidget(label)
        layout.addLayout(texts, 1)
        said = tr("not judged") if blank else tr("met") if gate.met else tr("missed")
        self.setAccessibleName(f"{self.title.text()}: {said}. {self.line.text()}")
