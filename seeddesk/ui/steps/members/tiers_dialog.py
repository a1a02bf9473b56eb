"""Sorting into tiers: the thresholds, what they would do today, and doing it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.domain.tiers import FALLS, LIMITS, TIERS, TierRules
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses, day
from seeddesk.store.members_tiers import last_sorted, rules
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel, Title
from seeddesk.ui.widgets.table import Column, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import tiers as flow


def _fields() -> list[Field]:
    def number(key: str, label: Any, unit: Any, hint: Any = None) -> Field:
        low, high = LIMITS[key]
        return Field(key, label, kind="integer", required=True, low=low, high=high, width=8, unit=unit, hint=hint)

    return [
        number("top", lambda: tr("Opinion leaders: the most active"), lambda: "%", lambda: tr("if they reach others:")),
        number("brought", lambda: tr("brought at least"), lambda: tr("people")),
        number("followers", lambda: tr("or have followers"), lambda: tr("people")),
        number("next", lambda: tr("Core users: the next"), lambda: "%"),
        number("rarely", lambda: tr("Word of mouth: orders at most"), lambda: "",
               lambda: tr("and they brought somebody or praised.")),
        Field("falls", lambda: tr("Down a tier"), kind="choice", required=True, choices=FALLS, words=_falls),
    ]  # fmt: skip


class TiersDialog(BaseDialog):
    """The thresholds are kept as they are changed; the button sorts everybody as one undoable action."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Sort members into tiers"), parent, size=(104, 24))
        self.desk = desk
        self.plan: flow.Sorted | None = None
        self._asked = 0
        self.add(
            PlainLabel(
                lambda: tr(
                    "By how active members are: what is longer ago counts less. Up at once, down only when the "
                    "month or quarter turns. Whoever you put somewhere by hand stays there; staff and the owner are "
                    "left out."
                ),
                look="muted",
                wrap=True,
            )
        )
        self.form = Form(_fields())
        self.form.set_values(asdict(rules(desk.shop)))
        self.form.edited.connect(self._edited)
        self.table = ListTable(
            "tiers",
            [
                Column("tier", lambda: tr("Tier"), 16, paint="strong", text=_name, stretch=True, sortable=False),
                Column("before", lambda: tr("Now"), 9, align="right", sortable=False),
                Column("after", lambda: tr("Then"), 9, align="right", sortable=False),
                Column("change", lambda: tr("Change"), 9, align="right", text=_change, sortable=False),
            ],
            title=lambda: tr("Tiers"),
            searchable=False,
        )
        self.table.hide_bar()
        self.table.setMinimumHeight(self.table.fontMetrics().lineSpacing() * 13)
        self.words = PlainLabel("", wrap=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(Title(lambda: tr("Rules")))
        left.addWidget(self.form)
        left.addStretch(1)
        right.addWidget(Title(lambda: tr("What this does today")))
        right.addWidget(self.table, 1)
        right.addWidget(self.words)
        # Large text on a small screen: one below the other.
        narrow = self._room().width() < char_width(self.fontMetrics()) * 90
        row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(px(6))
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.add_cancel(lambda: tr("Close"))
        self.sort_button = self.add_button(lambda: tr("Sort now"), self.sort, kind="primary")
        self.sort_button.setEnabled(False)
        last = last_sorted(desk.shop)
        self.say(
            lambda: tr("Last sorted on {day}.").format(day=day(last)) if last else tr("Not sorted by rules before.")
        )
        self._look()

    def _look(self) -> None:
        """Work out what sorting would do; big shops take a second."""
        shop, today = self.desk.shop, self.desk.today()
        self._asked += 1
        mine = self._asked
        self.words.say(lambda: tr("Counting …"))
        self.desk.run(
            "",
            lambda _progress, cancelled: flow.plan(shop, today=today, cancelled=cancelled),
            lambda found: self._show_plan(mine, found),
            quiet=True,
        )

    def _show_plan(self, mine: int, plan: flow.Sorted) -> None:
        if mine != self._asked:
            return
        self.plan = plan
        rows = [
            {"id": at, "tier": code, "before": plan.before[code], "after": plan.after[code]}
            for at, code in enumerate((*TIERS, ""), start=1)
        ]
        self.table.set_rows(rows)
        self.words.say(lambda: _words(plan))
        self.sort_button.setEnabled(not self.desk.shop.read_only and plan.people > 0)

    def _edited(self, _key: str, _value: Any) -> None:
        values = self.form.validate()
        if values is None:
            return
        wanted = TierRules(**{name: int(values[name]) for name in LIMITS}, falls=values["falls"])
        ok, _ = self.desk.attempt(flow.set_rules, self.desk.shop, wanted, on_error=self._at_field)
        if ok:
            self._look()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        key = error.values.get("field") if isinstance(error, UserError) else None
        if key not in LIMITS:
            return False
        self.form.set_error(str(key), explained.sentence)
        return True

    def sort(self) -> None:
        """Do it."""
        self.form.commit()
        if self.form.validate() is None:
            return
        desk = self.desk
        shop, today = desk.shop, desk.today()

        def done(found: flow.Sorted) -> None:
            if found.changes:
                entry = shop.next_undo()
                desk.notify(desk.sentence_of(entry) if entry else "", undo=True)
            else:
                desk.notify(tr("Everybody is in the right tier already."))

        desk.run(
            tr("Sorting into tiers"),
            lambda progress, cancelled: flow.sort_into_tiers(
                shop, today=today, progress=progress, cancelled=cancelled
            ),
            done,
        )
        self.accept()

    def done(self, result: int) -> None:
        self._asked += 1  # a count still on its way comes too late
        super().done(result)


def _falls(code: str) -> str:
    return tr("when the month turns") if code == "month" else tr("when the quarter turns")


def _name(row: Row) -> str:
    return word("tier", row["tier"]) if row["tier"] else tr("in no tier")


def _change(row: Row) -> str:
    change = row["after"] - row["before"]
    return f"{'+' if change > 0 else '−'}{abs(change):,}" if change else "–"


def _words(plan: flow.Sorted) -> str:
    parts = [tr("%n people are sorted", n=plan.people)]
    if plan.first:
        parts.append(tr("%n had no tier yet", n=plan.first))
    parts.append(tr("%n move up", n=plan.up))
    parts.append(tr("%n move down", n=plan.down))
    if plan.waiting:
        parts.append(tr("%n move down when it is time", n=plan.waiting))
    if plan.by_hand:
        parts.append(tr("%n stay where you put them", n=plan.by_hand))
    return clauses(parts)
