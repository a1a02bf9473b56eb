"""The rounds of a launch, the newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import days, money
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.beta.base import ROUND_TONES, VERDICT_TONES, ChosenRound, ask, verdict_words
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import beta

Row = Mapping[str, Any]


def columns() -> list[Column]:
    """One line per round, what is tested below its name."""
    return [
        Column("number", lambda: tr("Round"), 18, paint="strong", text=_name, sub=lambda row: row["points"] or "–",
               sort=lambda row: row["number"], stretch=True),
        Column("state", lambda: tr("State"), 13, paint="chips",
               chips=lambda row: [(word("round", row["state"]), ROUND_TONES[row["state"]])]),
        Column("opens_on", lambda: tr("Dates"), 13, text=lambda row: day_or_dash(row["opens_on"]),
               sub=lambda row: day_or_dash(row["closes_on"]),
               tooltip=lambda row: days(_day(row["opens_on"]), _day(row["closes_on"]))),
        Column("price_cents", lambda: tr("Price"), 7, align="right",
               text=lambda row: "–" if row["price_cents"] is None else money(row["price_cents"])),
        Column("invited", lambda: tr("Invited"), 10, align="right",
               text=lambda row: tr("{n} of {seats}").format(n=row["invited"], seats=row["seats"])),
        Column("bought", lambda: tr("Bought"), 7, align="right"),
        Column("reviews", lambda: tr("Reviews"), 8, align="right"),
        Column("decided", lambda: tr("Decided"), 11, paint="chips", chips=_decided),
    ]  # fmt: skip


def _name(row: Row) -> str:
    words = tr("Round {number}").format(number=row["number"])
    return f"{words} · {row['version']}" if row["version"] else words


def _decided(row: Row) -> list[tuple[str, str]]:
    return [(verdict_words(row["decided"]), VERDICT_TONES[row["decided"]])] if row["decided"] else []


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


class Rounds(Section):
    """List of rounds; opening one more is the main action."""

    code = "rounds"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ListRows()
        self.table = ListTable(
            "beta_rounds", columns(), self._rows, title=lambda: tr("Rounds"), searchable=False,
            counter=lambda n: tr("%n round(s)", n=n), memory=desk.settings,
        )  # fmt: skip
        self.table.hide_bar()
        self._open = self._action(self.open_round)
        self._edit = self._action(lambda: self._one(self.edit))
        self._testers = self._action(lambda: self._one(lambda at: self._go("beta.testers", at)))
        self._verdict = self._action(lambda: self._one(lambda at: self._go("beta.verdict", at)))
        self._goals = self._action(lambda: self._one(self._edit_goals))
        self._close = self._action(self._toggle)
        self._print = self._action(lambda: self._one(self._print_report))
        self._delete = self._action(lambda: self.delete(self.table.selected_ids()))
        for action in (self._edit, self._testers, self._verdict, self._goals, self._close, self._print):
            self.table.add_action(action, needs="one")
        self.table.add_separator()
        self.table.add_action(self._delete, needs="one")
        self.table.activated.connect(self.edit)
        self.table.delete_requested.connect(self.delete)
        self.table.selection_changed.connect(lambda _ids: self._name_toggle())
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _action(self, slot: Any) -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        return made

    def page_actions(self) -> list[QAction]:
        return [self._open]

    def refresh(self, changed: Any | None) -> None:
        if changed is None or changed.touches("round", "test_point", "tester", "review", "code", "verdict_record"):
            self._rows.set_rows(store.rounds(self.desk.shop, self.desk.launch_id))
            self.table.refresh()
            self._name_toggle()

    def show_place(self, **args: Any) -> None:
        if args.get("round"):
            self.table.select([int(args["round"])])
        elif args.get("new"):
            self.open_round()

    # --- doing --------------------------------------------------------------------------------

    def open_round(self) -> None:
        """Ask for the next round."""
        from seeddesk.ui.steps.beta.round_dialog import RoundDialog

        ask(RoundDialog(self.desk, None, self.window()))

    def edit(self, round_id: int) -> None:
        """Change a round."""
        from seeddesk.ui.steps.beta.round_dialog import RoundDialog

        ask(RoundDialog(self.desk, round_id, self.window()))

    def delete(self, ids: Sequence[int]) -> None:
        """Remove rounds; can be undone."""
        for round_id in ids:
            self.desk.act(beta.delete_round, self.desk.shop, round_id)

    def _one(self, do: Any) -> None:
        ids = self.table.selected_ids()
        if ids:
            do(ids[0])

    def _go(self, place: str, round_id: int) -> None:
        ChosenRound(self.desk).set(round_id)
        self.desk.go(place, round=round_id)

    def _edit_goals(self, round_id: int) -> None:
        from seeddesk.ui.steps.beta.goals_dialog import GoalsDialog

        ask(GoalsDialog(self.desk, round_id, self.window()))

    def _print_report(self, round_id: int) -> None:
        from seeddesk.ui.dialogs.report_preview import open_report

        open_report(self.desk, round_id, self.window())

    def _current(self) -> Row | None:
        rows = self.table.rows(self.table.selected_ids()[:1])
        return rows[0] if rows else None

    def _toggle(self) -> None:
        row = self._current()
        if row is not None:
            self.desk.act(beta.close_round if row["state"] == "open" else beta.reopen_round, self.desk.shop, row["id"])

    def _name_toggle(self) -> None:
        row = self._current()
        self._close.setText(tr("Reopen") if row is not None and row["state"] == "closed" else tr("Close the round"))

    def retranslate(self) -> None:
        self._open.setText(tr("Open round…"))
        self._edit.setText(tr("Change…"))
        self._testers.setText(tr("Testers and codes"))
        self._verdict.setText(tr("Verdict"))
        self._goals.setText(tr("Goals…"))
        self._print.setText(tr("Print report…"))
        self._delete.setText(tr("Delete"))
        self._name_toggle()
        self.table.set_empty(
            lambda: tr("No round yet. A round is one batch that testers buy and review."),
            lambda: tr("Open round…"),
            self.open_round,
        )
