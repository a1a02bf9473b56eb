"""The verdict of a round: four numbers, round against round, the gates, and what the owner decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seeddesk.domain.report_figures import BetaReportFigures
from seeddesk.i18n import tr
from seeddesk.reports import beta_front
from seeddesk.reports import format as fmt
from seeddesk.reports.charts import Chart
from seeddesk.reports.document import ChartBlock
from seeddesk.store import beta as store
from seeddesk.store.report import report_figures
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.beta.base import VERDICT_TONES, RoundSection, ask, verdict_words
from seeddesk.ui.steps.beta.gate_list import GateRow
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import Muted, PlainLabel


class VerdictPage(RoundSection):
    """The same figures as the report; its main action prints it."""

    code = "verdict"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.figures: BetaReportFigures | None = None
        self.conversion = KeyNumber(lambda: tr("Invited → bought"))
        self.nps = KeyNumber(lambda: tr("Would recommend (NPS)"))
        self.mark = KeyNumber(lambda: tr("Mean mark"))
        self.serious = KeyNumber(lambda: tr("Serious faults open"))
        self.banner = Banner()
        self.banner.hide()
        self.chart = ChartView()
        self.chip = Chip("")
        self.gates = QVBoxLayout()
        self.gates.setSpacing(px(1.5))
        self.rows: list[GateRow] = []
        self.without = Muted("", wrap=True, small=True)
        self.decided = PlainLabel("", wrap=True)
        self.decide_button = Button(lambda: tr("Decide…"), self.decide)
        self.goals_button = Button(lambda: tr("Goals…"), self.edit_goals, kind="quiet")
        self.next_button = Button("", self.next_round)
        self._print = self.action(self.print_report, "Ctrl+P")
        self._export = self.action(self._export_list)
        self._build()

    def _build(self) -> None:
        # In the bar, where it is seen: below the gates it would lie under the fold.
        self.bar.addWidget(self.next_button)
        self.bar.addWidget(self.decide_button)
        content = QWidget()
        content.setProperty("scrolled", "true")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(NumberRow(self.conversion, self.nps, self.mark, self.serious))
        column.addWidget(self.banner)
        self.left = Card(self._chart_title)
        self.left.add(self.chart, 1)
        right = Card(lambda: tr("Verdict"))
        right.add_trailing(self.chip)
        right.add_layout(self.gates)
        right.add(self.without)
        right.end()
        foot = QHBoxLayout()
        foot.setSpacing(px(2))
        foot.addWidget(self.decided, 1)
        foot.addWidget(self.goals_button)
        right.add_layout(foot)
        row = QHBoxLayout()
        row.setSpacing(px(3))
        row.addWidget(self.left, 5)
        row.addWidget(right, 4)
        column.addLayout(row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.body.addWidget(area, 1)

    def page_actions(self) -> list[Any]:
        return [self._print, self._export]

    # --- showing ------------------------------------------------------------------------------

    def fill(self, changed: Any | None) -> None:
        tables = (
            "round", "test_point", "tester", "review", "review_mark", "member", "fix", "fix_report",
            "verdict_record", "launch",
        )  # fmt: skip
        if changed is not None and not changed.touches(*tables):
            return
        row = self.round
        assert row is not None and self.desk.launch_id is not None
        figures = report_figures(self.desk.shop, self.desk.launch_id, row["number"], self.desk.today())
        self.figures = figures
        self._show_numbers(figures)
        self._show_chart(figures)
        self._show_verdict(figures)
        newest = self._rounds[0]["number"]
        self.next_button.say(lambda: tr("Start round {number}…").format(number=newest + 1))

    def _before(self, figures: BetaReportFigures, value: str | None) -> str:
        if figures.against is None:
            return ""
        return tr("round {number}: {value}").format(number=figures.before_number, value=value or "–")

    def _note(self, figures: BetaReportFigures, code: str, before: str) -> str:
        # The card says what is wanted at least; the list of gates also says what is wanted at worst.
        gate = replace(figures.verdict.gate(code), goal_low=None)
        goal = tr("goal {goal}").format(goal=beta_front.gate_goal(gate))
        return "\n".join(part for part in (before, goal) if part)

    def _show_numbers(self, figures: BetaReportFigures) -> None:
        judged, against, now = figures.verdict, figures.against, figures.round
        share = now.conversion()
        tone = "" if share.value is None else "primary" if judged.gate("conversion").met else "attention"
        before = against.conversion.before if against else None
        shown = fmt.percent(before.value) if before and before.value is not None else None
        self.conversion.show_number(
            beta_front.gate_value(judged.gate("conversion"), share.value),
            of=f"{share.k} / {share.n}" if share.n else tr("nobody invited yet"),
            note=self._note(figures, "conversion", self._before(figures, shown)),
            tone=tone,
        )
        before = against.nps_before if against else None
        shown = fmt.signed(before.value) if before and before.value is not None and figures.enough(before.n) else None
        self._answers(self.nps, figures, "nps", "", shown)
        then = against.mark.before if against else None
        shown = f"{then.value:.1f}" if then and then.value is not None and figures.enough(then.n) else None
        self._answers(self.mark, figures, "mark", "/ 5, ", shown)
        self.serious.show_number(
            str(now.serious_open),
            note=self._note(figures, "serious", ""),
            tone="primary" if judged.gate("serious").met else "attention",
        )

    def _answers(self, card: KeyNumber, figures: BetaReportFigures, code: str, unit: str, before: str | None) -> None:
        """A figure from answers: never without its n, never from too few."""
        gate = figures.verdict.gate(code)
        if beta_front.unclear(gate, figures):
            few = tr("too few to tell (n = {n}, needs {least})").format(n=gate.n, least=figures.gates.reviews)
            card.show_number("–", note=few)
        else:
            note = self._note(figures, code, self._before(figures, before))
            value = beta_front.gate_value(gate, gate.value)
            card.show_number(value, of=f"{unit}n = {gate.n}", note=note, tone="primary" if gate.met else "attention")

    def _chart_title(self) -> str:
        figures = self.figures
        if figures is not None and figures.against is not None:
            return tr("Round {before} against round {now}, by what was tested").format(
                before=figures.before_number, now=figures.round_number
            )
        return tr("What was tested")

    def _show_chart(self, figures: BetaReportFigures) -> None:
        def made() -> Chart:
            blocks = beta_front.points(figures, False)
            return next(block.chart for block in blocks if isinstance(block, ChartBlock))

        self.chart.show_chart(made if figures.point_figures() else None)
        if self.left.title is not None:
            self.left.title.retranslate()

    def _show_verdict(self, figures: BetaReportFigures) -> None:
        judged = figures.verdict
        missing = figures.gates.reviews - judged.n_reviews
        if judged.outcome == "none":
            self.chip.say(lambda: tr("%n more review(s) needed", n=max(0, missing)), "neutral")
        else:
            self.chip.say(lambda: verdict_words(judged.outcome), VERDICT_TONES[judged.outcome])
        for row in self.rows:
            self.gates.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [GateRow(gate, figures) for gate in judged.gates]
        for row in self.rows:
            self.gates.addWidget(row)
        self._show_own_circle(figures)
        records = store.decided(self.desk.shop, self.round["id"] if self.round else None)
        if records:
            last = records[0]
            self.decided.say(
                lambda: fmt.sentences(
                    [
                        tr("You decided on {day}: {verdict}.").format(
                            day=last["at"][:10], verdict=verdict_words(last["outcome"])
                        ),
                        last["note"],
                    ]
                )
            )
        else:
            self.decided.say(lambda: tr("You have not decided yet."))

    def _show_own_circle(self, figures: BetaReportFigures) -> None:
        judged = figures.verdict
        without = judged.without_own_circle
        self.without.setVisible(without is not None)
        self.banner.setVisible(judged.own_circle_changes or judged.own_circle_few)
        if without is None:
            return
        own, n = figures.round.invited_own, figures.round.invited
        self.without.say(
            lambda: tr("Own circle: {own} of {n} invited. Without them: {verdict}.").format(
                own=own, n=n, verdict=verdict_words(without.outcome)
            )
        )
        if judged.own_circle_few:
            self.banner.show_text(
                lambda: tr("Too few reviews without the shop's own circle"),
                "attention",
                detail=lambda: beta_front.too_few_without(figures),
            )
        if judged.own_circle_changes:
            self.banner.show_text(
                lambda: tr("This verdict rests on the shop's own circle"),
                "danger",
                detail=lambda: tr("Without relatives, friends and staff it would be: {verdict}.").format(
                    verdict=verdict_words(without.outcome)
                ),
            )

    # --- doing --------------------------------------------------------------------------------

    def print_report(self) -> None:
        """Preview, print or save the report of the round."""
        from seeddesk.ui.dialogs.report_preview import open_report

        if self.round is not None:
            open_report(self.desk, self.round["id"], self.window())

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_named

        export_named(self, "verdict")

    def decide(self) -> None:
        """Write down the owner's verdict."""
        from seeddesk.ui.steps.beta.decide_dialog import DecideDialog

        if self.round is not None and self.figures is not None:
            ask(DecideDialog(self.desk, self.round, self.figures.verdict.outcome, self.window()))

    def edit_goals(self) -> None:
        """Change what the round is judged by."""
        from seeddesk.ui.steps.beta.goals_dialog import GoalsDialog

        if self.round is not None:
            ask(GoalsDialog(self.desk, self.round["id"], self.window()))

    def next_round(self) -> None:
        """Open the next round, filled in from the newest."""
        self._open_round()

    def retranslate(self) -> None:
        super().retranslate()
        self._print.setText(tr("Print report…"))
        self._export.setText(tr("Export"))
        if self.round is not None:
            self.fill(None)

