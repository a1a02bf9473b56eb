"""The key number of the stage a launch is in, how it moved, and its last weeks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from seeddesk.domain.stages import STAGES, STAY_DAYS, KeyNumber
from seeddesk.domain.stats import Share
from seeddesk.i18n import tr
from seeddesk.reports.charts import Line, LineChart
from seeddesk.reports.format import percent, signed, span
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.words import word
from seeddesk.workflow.launches import set_stage

TONES = {"up": "primary", "down": "attention", "same": "neutral", "few": "neutral"}


def title(stage: str) -> str:
    """What the number of a stage is about."""
    return {
        "seed": tr("Seed stage: who stays"),
        "burst": tr("Burst stage: who is new"),
        "plateau": tr("Plateau stage: who is active"),
    }[stage]


def moved_word(moved: str) -> str:
    """How it moved, in a word."""
    return {
        "up": tr("rising"),
        "down": tr("falling"),
        "same": tr("steady"),
        "few": tr("too few to tell"),
    }[moved]


def _of(share: Share) -> str:
    return tr("{k} of {n}", "people").format(k=share.k, n=share.n)


def headline(key: KeyNumber) -> tuple[str, str]:
    """The number, and the line that says what it is; a dash where there are too few."""
    if key.stage == "burst":
        if not key.enough:
            return "–", tr("Too few to tell: %n new person(s) in two weeks.", n=key.count + key.count_before)
        return f"{key.count:,}", tr("joined in the last 7 days")
    now = key.now
    assert now is not None
    if not key.enough or now.value is None:
        if key.stage == "seed":
            return "–", tr(
                "Too few to tell: %n core user(s) joined by themselves at least two weeks ago.", n=now.n
            )
        return "–", tr("Too few to tell: %n person(s) had joined a week ago.", n=now.n)
    if key.stage == "seed":
        line = tr("of those who joined by themselves are still active after {days} days").format(days=STAY_DAYS)
    else:
        line = tr("of those who joined were active in the last 7 days")
    numbers = tr("{k} of {n}, 95 % range {range}").format(k=now.k, n=now.n, range=span(now.interval))
    return percent(now.value), f"{line} ({numbers})"


def movement(key: KeyNumber) -> str:
    """How it moved against the week before, and the number without own circle, each with its n."""
    parts = []
    if key.stage == "burst":
        if key.enough:
            before = tr("%n in the 7 days before", n=key.count_before)
            parts.append(before if key.moved != "same" else tr("{before}: no more than chance").format(before=before))
            if key.count_apart != key.count:
                parts.append(tr("%n without own circle", n=key.count_apart))
        return " · ".join(parts)
    if not key.enough:
        return ""
    assert key.before is not None
    if key.points is None:
        of = _of(key.before)
        parts.append(
            tr("A week ago it was too few to tell ({of})").format(of=of)
            if key.before.n
            else tr("A week ago there was nobody to count yet")
        )
    else:
        line = tr("{points} points since a week ago ({of} then)").format(
            points=signed(key.points), of=_of(key.before)
        )
        same = key.judged and key.moved == "same"
        parts.append(tr("{before}: no more than chance").format(before=line) if same else line)
    apart = key.apart
    if apart is not None and apart.value is not None and key.now is not None and apart.n != key.now.n:
        parts.append(tr("without own circle {share} ({of})").format(share=percent(apart.value), of=_of(apart)))
    return " · ".join(parts)


class KeyCard(Card):
    """Shows a :class:`KeyNumber`; the owner says here in which stage the launch is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._stage = "seed"
        super().__init__(lambda: title(self._stage), parent)
        self.desk = desk
        self.chip = Chip("")
        self.add_trailing(self.chip)
        self.stage_button = Button(
            lambda: tr("Stage: {stage}").format(stage=word("stage", self._stage)), self._choose, kind="link",
            tip=lambda: tr("Say which stage the launch is in"),
        )  # fmt: skip
        self.add_trailing(self.stage_button)
        row = QHBoxLayout()
        row.setSpacing(px(3))
        self.number = PlainLabel("", look="number")
        self.line = Muted("", wrap=True)
        row.addWidget(self.number)
        row.addWidget(self.line, 1)
        self.add_layout(row)
        self.moved = Muted("", wrap=True)
        self.add(self.moved)
        self.chart = ChartView()
        self.add(self.chart, 1)
        self.body.addStretch(0)  # without a chart the words stay at the top
        self._menu: QMenu | None = None

    def show_stage(self, stage: str) -> None:
        """Name the stage; the number follows when it is worked out."""
        self._stage = stage
        if self.title is not None:
            self.title.say(lambda: title(self._stage))
        self.stage_button.retranslate()

    def show_key(self, key: KeyNumber) -> None:
        """Show the number with its movement and weeks."""
        self.show_stage(key.stage)
        number, line = headline(key)
        self.number.say(number)
        self.line.say(line)
        moved = movement(key)
        self.moved.say(moved)
        self.moved.setVisible(bool(moved))
        self.chip.setVisible(key.enough and key.moved != "few")
        self.chip.say(moved_word(key.moved), TONES[key.moved])
        self.chart.show_chart(self._chart(key))
        known = [sum(value is not None for value in values) for values in (key.lines or {}).values()]
        self.chart.setVisible(key.enough and max(known, default=0) > 1)  # one point is no line

    @staticmethod
    def _chart(key: KeyNumber) -> LineChart:
        names = {
            "natural": tr("by themselves"),
            "brought": tr("brought by others"),
            "active": tr("active per week"),
            "new": tr("new per week"),
        }
        share = key.stage != "burst"
        lines = []
        for code, values in (key.lines or {}).items():
            if any(value is not None for value in values):
                scaled = tuple(None if value is None else value * (100 if share else 1) for value in values)
                second = code == "brought"
                lines.append(Line(names[code], scaled, "attention" if second else "good", second))
        weeks = max((len(values) for values in (key.lines or {}).values()), default=0)
        # The last point is this week, so the first of eight is seven weeks ago.
        ticks = (tr("{n} weeks ago").format(n=max(weeks - 1, 0)), tr("this week"))
        return LineChart(tuple(lines), ticks, "%" if share else "", high=100.0 if share else None)

    def stage_menu(self) -> QMenu:
        """The three stages."""
        menu = QMenu(self)
        for code in STAGES:
            entry = menu.addAction(title(code))
            entry.setCheckable(True)
            entry.setChecked(code == self._stage)
            entry.triggered.connect(lambda _=False, code=code: self._set(code))
        return menu

    def _choose(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = self.stage_menu()
        self._menu.popup(self.stage_button.mapToGlobal(self.stage_button.rect().bottomLeft()))

    def _set(self, code: str) -> None:
        if code != self._stage and self.desk.launch_id is not None:
            self.desk.act(set_stage, self.desk.shop, self.desk.launch_id, code, undoable=True)
