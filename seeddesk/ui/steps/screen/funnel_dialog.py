"""How many of the chosen were invited, joined and stayed, and why others did not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.candidates import STAYED_DAYS, Funnel
from seeddesk.domain.retention import FEW
from seeddesk.domain.stats import share
from seeddesk.i18n import tr
from seeddesk.reports.charts.bars import BarChart, Series
from seeddesk.store.invitations import funnel
from seeddesk.ui.desk import Desk
from seeddesk.ui.widgets.chart_view import ChartView
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import PlainLabel, Rule, Title

MOST = 6
"""Reasons named; the rest is summed up."""


class FunnelDialog(BaseDialog):
    """Read once for a launch, and again when the own circle is left out; the picture before stays until then."""

    def __init__(self, desk: Desk, launch: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("How many came through"), parent, size=(76, 30))
        self.desk = desk
        self._launch = launch
        self._asked = 0
        self.own = FilterButton(
            lambda: tr("Own circle"), [False], lambda _: tr("without"), all_words=lambda: tr("counted in")
        )
        self.own.changed.connect(lambda _code: self._show())
        self.add_head(self.own)
        self.chart = ChartView()
        self.steps = PlainLabel("", wrap=True)
        self.reasons = PlainLabel("", wrap=True)
        self.add(self.chart)
        self.add(self.steps)
        self.add(Rule())
        self.add(Title(lambda: tr("Why not")))
        self.add(self.reasons)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self._show()

    def _show(self) -> None:
        """Read in the background: who stayed is found in everything members did of late."""
        self._asked += 1
        mine, shop, launch, today = self._asked, self.desk.shop, self._launch["id"], self.desk.today()
        own = self.own.code() is None
        self.desk.run(
            "", lambda _progress, _cancelled: funnel(shop, launch, today, own_circle=own),
            lambda found: self._found(mine, found), quiet=True,
        )  # fmt: skip

    def done(self, result: int) -> None:
        self._asked += 1  # what is still being read comes too late
        super().done(result)

    def _found(self, asked: int, found: Funnel) -> None:
        if asked != self._asked:
            return
        self.chart.show_chart(lambda: _chart(found))
        self.steps.say(lambda: "\n".join(_steps(found)))
        self.reasons.say(lambda: "\n".join(_reasons(found)) or tr("Nobody has declined or was taken out."))


def _chart(found: Funnel) -> BarChart:
    rows = (
        (tr("chosen"), found.chosen),
        (tr("invited"), found.invited),
        (tr("joined"), found.joined),
        (tr("stayed"), found.stayed),
    )
    return BarChart(
        tuple(label for label, _ in rows),
        (Series("", tuple(float(n) if found.chosen else None for _, n in rows)),),
        top=float(max(found.chosen, found.joined, 1)),
        decimals=0,
        empty=tr("Nobody has been chosen yet."),
    )


def _steps(found: Funnel) -> list[str]:
    lines = []
    answered = found.invited - found.waiting
    if found.invited:
        lines.append(_step(tr("Of those who answered the invitation, {k} of {n} joined{share}."), found.came, answered))
        if found.waiting:
            lines.append(tr("%n have not answered yet.", n=found.waiting))
    uninvited = found.joined - found.came
    if uninvited > 0:
        lines.append(tr("%n joined without an invitation.", n=uninvited))
    if found.joined:
        said = tr(
            "Of those who joined {days} days ago or earlier, {k} of {n} are still there and were active lately{share}."
        )
        lines.append(_step(said.replace("{days}", str(STAYED_DAYS)), found.stayed, found.settled))
    return lines


def _step(said: str, k: int, n: int) -> str:
    if n < FEW:
        note = tr("; too few to tell more")
    else:
        one = share(k, n)
        note = tr(": {percent}%, between {low}% and {high}%").format(
            percent=f"{100 * k / n:.0f}", low=f"{100 * one.interval.low:.0f}", high=f"{100 * one.interval.high:.0f}"
        )
    return said.format(k=f"{k:,}", n=f"{n:,}", share=note)


def _reasons(found: Funnel) -> list[str]:
    lines = []
    for title, reasons in ((tr("Declined"), found.declined), (tr("Taken out"), found.removed)):
        if not reasons:
            continue
        named = [f"{reason or '–'} {n:,}" for reason, n in list(reasons.items())[:MOST]]
        rest = sum(list(reasons.values())[MOST:])
        if rest:
            named.append(tr("other reasons {n}").format(n=f"{rest:,}"))
        lines.append(tr("{what}: {list}").format(what=title, list=" · ".join(named)))
    return lines
