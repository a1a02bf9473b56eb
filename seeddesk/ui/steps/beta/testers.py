"""Testers of a round: how far each has come, their codes, what they paid, the owner's mark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.domain import codes
from seeddesk.domain.beta import STAGES
from seeddesk.i18n import tr
from seeddesk.reports.format import money, percent
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.beta.base import RoundSection, ask
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import beta_testers

Row = Mapping[str, Any]
STAGE_TONES = {
    "applied": "neutral",
    "accepted": "info",
    "bought": "attention",
    "delivered": "attention",
    "reviewed": "primary",
    "done": "primary",
    "withdrawn": "danger",
}


def columns() -> list[Column]:
    """One line per tester."""
    return [
        Column("name", lambda: tr("Name"), 14, paint="strong", stretch=True),
        Column("stage", lambda: tr("Stage"), 18, paint="chips", sort=lambda row: STAGES.index(row["stage"]),
               chips=_chips, tooltip=lambda row: tr("since {day}").format(day=day_or_dash(row["since"]))),
        Column("code", lambda: tr("Code"), 12, text=lambda row: codes.pretty(row["code"]) if row["code"] else "–"),
        Column("redeemed_at", lambda: tr("Redeemed"), 14, text=_redeemed,
               tone=lambda row: "danger" if row["leaked"] else None),
        Column("paid_cents", lambda: tr("Paid"), 8, align="right",
               text=lambda row: "–" if row["paid_cents"] is None else money(row["paid_cents"])),
        Column("mark", lambda: tr("Your mark"), 8, align="right", text=lambda row: str(row["mark"] or "–")),
        Column("note", lambda: tr("Note"), 14, paint="muted", stretch=True),
    ]  # fmt: skip


def _chips(row: Row) -> list[tuple[str, str]]:
    stage = [(word("tester", row["stage"]), STAGE_TONES[row["stage"]])]
    return stage + ([(word("own_circle", row["own_circle"]), "neutral")] if row["own_circle"] else [])


def _redeemed(row: Row) -> str:
    if row["leaked"]:
        return tr("by {name}").format(name=row["leaked"])
    return day_or_dash(row["redeemed_at"] or "")


class Testers(RoundSection):
    """Main action: add testers."""

    __test__ = False
    code = "testers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ListRows()
        self.invited = KeyNumber(lambda: tr("Invited"))
        self.redeemed = KeyNumber(lambda: tr("Codes redeemed"))
        self.bought = KeyNumber(lambda: tr("Invited → bought"))
        self.reviewed = KeyNumber(lambda: tr("Reviews"))
        self.body.addWidget(NumberRow(self.invited, self.redeemed, self.bought, self.reviewed))
        self.table = ListTable(
            "beta_testers", columns(), self._rows, title=lambda: tr("Testers"),
            search_hint=lambda: tr("Name, code, note"), counter=lambda n: tr("%n tester(s)", n=n),
            checkable=True, memory=desk.settings,
        )  # fmt: skip
        self.stage = self.table.add_filter(
            FilterButton(lambda: tr("Stage"), list(STAGES), lambda code: word("tester", code))
        )
        self.stage.changed.connect(self._narrow)
        self.move_button = Button(lambda: tr("Move to…"), self._move_menu)
        self.table.add_widget(self.move_button)
        self._make_actions()
        self.table.activated.connect(self.open_tester)
        self.table.delete_requested.connect(self.delete)
        self.table.selection_changed.connect(lambda ids: self.move_button.setEnabled(bool(ids)))
        card = Card(flush=True)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)

    def _make_actions(self) -> None:
        self._add = self.action(self.add_testers)
        self._hand_out = self.action(self.hand_out)
        self._redeem = self.action(self.redeem, "Ctrl+R")
        self._export = self.action(self._export_list)
        self._open = self.action(lambda: [self.open_tester(one) for one in self.table.selected_ids()[:1]])
        self._member = self.action(self._open_member)
        self._message = self.action(self.copy_message)
        self._delete = self.action(lambda: self.delete(self.table.selected_ids()))
        self._moves = {stage: self.action(lambda stage=stage: self.move(stage)) for stage in STAGES}
        for action in (self._open, self._member, self._message):
            self.table.add_action(action, needs="one")
        self.table.add_separator()
        for action in self._moves.values():
            self.table.add_action(action)
        self.table.add_separator()
        self.table.add_action(self._delete)

    def page_actions(self) -> list[Any]:
        return [self._add, self._hand_out, self._redeem, self._export]

    # --- showing ------------------------------------------------------------------------------

    def fill(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("round", "tester", "code", "review", "member"):
            return
        row = self.round
        assert row is not None
        self._rows.set_rows(store.testers(self.desk.shop, row["id"]))
        self.table.refresh()
        self.move_button.setEnabled(bool(self.table.selected_ids()))
        over = row["invited"] > row["seats"]
        waiting = tr("%n applied and wait", n=row["applied"]) if row["applied"] else ""
        self.invited.show_number(
            f"{row['invited']}",
            of=tr("of %n seat(s)", n=row["seats"]),
            note=tr("more than there are seats") if over else waiting,
            tone="attention" if over or waiting else "",
        )
        leaked = sum(bool(one["leaked"]) for one in self._rows.rows())
        self.redeemed.show_number(
            f"{row['redeemed']}",
            of=tr("of %n code(s)", n=row["codes"]),
            note=tr("%n used by somebody else", n=leaked) if leaked else "",
            tone="danger" if leaked else "",
        )
        share = f"{percent(row['bought'] / row['invited'])}" if row["invited"] else "–"
        self.bought.show_number(share, of=f"{row['bought']} / {row['invited']}")
        self.reviewed.show_number(f"{row['reviews']}", of=tr("of %n buyer(s)", n=row["bought"]))

    def _narrow(self, stage: str | None) -> None:
        self._rows.set_filter("stage", None if stage is None else lambda row: row["stage"] == stage)
        self.table.refresh()

    def show_place(self, **args: Any) -> None:
        super().show_place(**args)
        if args.get("stage") in STAGES:
            self.stage.set_code(args["stage"])
        if args.get("tester"):
            self.table.select([int(args["tester"])])

    # --- doing --------------------------------------------------------------------------------

    def add_testers(self) -> None:
        """Choose people to take part."""
        from seeddesk.ui.steps.beta.add_testers import AddTesters

        if self.round is not None:
            ask(AddTesters(self.desk, self.round, self.window()))

    def hand_out(self) -> None:
        """Make codes for accepted testers and copy them."""
        from seeddesk.ui.steps.beta.codes_dialog import CodesDialog

        if self.round is not None:
            ask(CodesDialog(self.desk, self.round["id"], self.window()))

    def redeem(self) -> None:
        """Type or paste codes that come in."""
        from seeddesk.ui.steps.beta.redeem_dialog import RedeemDialog

        if self.round is not None:
            ask(RedeemDialog(self.desk, self.round["id"], self.window()))

    def open_tester(self, tester_id: int) -> None:
        """Stage, payment, mark and note of one tester."""
        from seeddesk.ui.steps.beta.tester_dialog import TesterDialog

        ask(TesterDialog(self.desk, tester_id, self.window()))

    def move(self, stage: str) -> None:
        """Bring the chosen testers to a stage."""
        ids, desk = self.table.selected_ids(), self.desk
        if ids and desk.act(beta_testers.move_testers, desk.shop, ids, stage, now=desk.now(), undoable=True):
            self.table.clear_ticks()

    def delete(self, ids: Sequence[int]) -> None:
        """Take testers out of the round; can be undone."""
        if ids:
            self.desk.act(beta_testers.delete_testers, self.desk.shop, list(ids))
            self.table.clear_ticks()

    def copy_message(self) -> None:
        """Copy the invitation with the code of the one chosen tester."""
        from seeddesk.ui.steps.beta.messages import invitation

        rows = self.table.rows(self.table.selected_ids()[:1])
        if not rows or self.round is None:
            return
        if not rows[0]["code"]:
            self.desk.notify(tr("{name} has no code yet.").format(name=rows[0]["name"]))
            return
        QGuiApplication.clipboard().setText(invitation(self.desk, self.round, rows[0]))
        self.desk.notify(tr("Copied the message for {name}.").format(name=rows[0]["name"]))

    def _open_member(self) -> None:
        rows = self.table.rows(self.table.selected_ids()[:1])
        if rows:
            self.desk.go("members", member=rows[0]["member_id"])

    def _move_menu(self) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._moves.values()))
        menu.popup(self.move_button.mapToGlobal(self.move_button.rect().bottomLeft()))

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Testers"))

    def retranslate(self) -> None:
        super().retranslate()
        self._add.setText(tr("+ Testers…"))
        self._hand_out.setText(tr("Hand out codes…"))
        self._redeem.setText(tr("Redeem code…"))
        self._export.setText(tr("Export"))
        self._open.setText(tr("Open"))
        self._member.setText(tr("Member card"))
        self._message.setText(tr("Copy message with code"))
        self._delete.setText(tr("Take out of the round"))
        for stage, action in self._moves.items():
            action.setText(tr("Move to: {stage}").format(stage=word("tester", stage)))
        self.table.set_empty(
            lambda: tr("Nobody tests yet. Take people from the core group, or any member."),
            lambda: tr("+ Testers…"),
            self.add_testers,
        )
        if self.round is not None:
            self.fill(None)
