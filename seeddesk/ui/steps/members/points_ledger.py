"""Every entry of points, newest first; rewards and honours beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.domain.points import KINDS
from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store import points as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_events import month_words
from seeddesk.ui.steps.members.points_board import signed
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import points as flow

TONES = {"hand": "neutral", "reward": "attention", "revoke": "danger", "bring": "primary"}


class _Entries:
    """The ledger read as it is scrolled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.kind: str | None = None
        self.month = ""

    def ids(self, needle: str, order: str | None, descending: bool) -> Sequence[int]:
        ascending = order == "at" and not descending
        members = self._desk.people.ids(needle, None, True) if needle.strip() else None
        return store.ledger_ids(
            self._desk.shop, members, needle.strip(), kind=self.kind, month=self.month, ascending=ascending
        )

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        return list(store.ledger_rows(self._desk.shop, ids))


class _Pane(QWidget):
    """One list that fills its tab."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.table = self.make_table()
        layout.addWidget(self.table)

    def make_table(self) -> ListTable:
        raise NotImplementedError

    def action(self, slot: Callable[[], object]) -> QAction:
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        return made

    def open_card(self, member: int) -> None:
        """Go to a member's card."""
        self.desk.go("members.directory", member=member)


class Entries(_Pane):
    """The ledger."""

    def make_table(self) -> ListTable:
        self.source = _Entries(self.desk)
        table = ListTable(
            "points_ledger",
            [
                Column("at", lambda: tr("When"), 12, text=lambda row: _day(row.get("at"))),
                Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True, sortable=False),
                Column("points", lambda: tr("Points"), 9, align="right", text=_points, sortable=False,
                       tone=lambda row: "danger" if row.get("points", 0) < 0 else None),
                Column("kind", lambda: tr("For"), 16, paint="chips", chips=_kind, sortable=False),
                Column("what", lambda: tr("Details"), 30, text=details, stretch=True, sortable=False),
            ],
            self.source,
            title=lambda: tr("Entries of points"),
            search_hint=lambda: tr("Name, pinyin, phone, reward"),
            counter=self._count,
            checkable=True,
            order=("at", True),
            memory=self.desk.settings,
        )  # fmt: skip
        self.kind = FilterButton(lambda: tr("For"), KINDS, lambda code: word("points", code))
        self.period = FilterButton(
            lambda: tr("Period"), lambda: store.months(self.desk.shop), month_words, all_words=lambda: tr("ever")
        )
        for button in (self.kind, self.period):
            button.changed.connect(lambda _code: self._narrow())
            table.add_filter(button)
        self.back = self.action(lambda: self.take_back(self.table.selected_ids()))
        self.card = self.action(lambda: self._open(self.table.selected_ids()[0]))
        table.add_action(self.card, needs="one")
        table.add_separator()
        table.add_action(self.back)
        table.activated.connect(self._open)
        table.delete_requested.connect(self.take_back)
        return table

    def _count(self, shown: int) -> str:
        if shown >= store.LATEST:
            return tr("the newest %n entries", n=shown)
        return tr("%n entries", n=shown)

    def _narrow(self) -> None:
        self.source.kind = self.kind.code()
        self.source.month = self.period.code() or ""
        self.table.refresh()

    def _open(self, entry: int) -> None:
        rows = self.table.rows([entry])
        if rows:
            self.open_card(rows[0]["member_id"])

    def refresh(self) -> None:
        self.table.refresh()

    def take_back(self, ids: Sequence[int]) -> None:
        """Write a counter-entry for each."""
        desk = self.desk
        ok, count = desk.attempt(flow.revoke, desk.shop, list(ids), now=desk.now(), undoable=True)
        if ok and not count:
            desk.notify(tr("These entries are taken back already, or are worth nothing."))
        self.table.clear_ticks()

    def retranslate(self) -> None:
        self.back.setText(tr("Take back"))
        self.card.setText(tr("Member card"))


class Rewards(_Pane):
    """What points can be spent on."""

    def make_table(self) -> ListTable:
        table = ListTable(
            "points_rewards",
            [
                Column("name", lambda: tr("Reward"), 22, paint="strong", sub=lambda row: _line(row["note"]),
                       stretch=True),
                Column("cost", lambda: tr("Costs, points"), 14, align="right"),
                Column("stock", lambda: tr("In stock"), 12, align="right",
                       text=lambda row: tr("without end") if row["stock"] is None else f"{row['stock']:,}",
                       tone=lambda row: "attention" if row["stock"] == 0 else None),
                Column("taken", lambda: tr("Handed out"), 12, align="right"),
            ],
            ListRows(search=("name", "note")),
            title=lambda: tr("Rewards"),
            search_hint=lambda: tr("Reward"),
            counter=lambda shown: tr("%n reward(s)", n=shown),
            memory=self.desk.settings,
        )  # fmt: skip
        self.new = Button(lambda: tr("+ Reward"), self.add)
        table.add_widget(self.new)
        self.hand_out = self.action(lambda: self.spend(self.table.selected_ids()[0]))
        self.change = self.action(lambda: self.edit(self.table.selected_ids()[0]))
        self.remove = self.action(lambda: self.delete(self.table.selected_ids()))
        table.add_action(self.hand_out, needs="one")
        table.add_action(self.change, needs="one")
        table.add_separator()
        table.add_action(self.remove)
        table.activated.connect(self.edit)
        table.delete_requested.connect(self.delete)
        return table

    def refresh(self) -> None:
        self.new.setEnabled(not self.desk.shop.read_only)
        self.table.set_rows(store.rewards(self.desk.shop))

    def add(self) -> None:
        """Ask for a new reward."""
        from seeddesk.ui.steps.members.points_dialogs import RewardDialog

        RewardDialog(self.desk, None, self.window()).open()

    def edit(self, reward: int) -> None:
        """Change one."""
        from seeddesk.ui.steps.members.points_dialogs import RewardDialog

        RewardDialog(self.desk, reward, self.window()).open()

    def spend(self, reward: int) -> None:
        """Hand one out."""
        from seeddesk.ui.steps.members.points_dialogs import SpendDialog

        SpendDialog(self.desk, None, self.window(), reward=reward).open()

    def delete(self, ids: Sequence[int]) -> None:
        """Take them off the list."""
        if ids:
            self.desk.act(flow.delete_rewards, self.desk.shop, list(ids))

    def retranslate(self) -> None:
        self.hand_out.setText(tr("Hand out…"))
        self.change.setText(tr("Change…"))
        self.remove.setText(tr("Delete"))
        self.table.set_empty(
            lambda: tr("No rewards yet. A small thing that people like is enough: a sample, a coupon, a first look."),
            lambda: tr("+ Reward"),
            self.add,
        )


class Honours(_Pane):
    """Titles given to members."""

    def make_table(self) -> ListTable:
        table = ListTable(
            "honours",
            [
                Column("display", lambda: tr("Name"), 18, paint="strong", stretch=True),
                Column("title", lambda: tr("Title"), 22, paint="chips", chips=lambda row: [(row["title"], "attention")],
                       stretch=True),
                Column("month", lambda: tr("For the month"), 14,
                       text=lambda row: month_words(row["month"]) or tr("for good")),
                Column("given_on", lambda: tr("Given on"), 12, text=lambda row: _day(row["given_on"])),
                Column("note", lambda: tr("Note"), 18, text=lambda row: _line(row["note"]), paint="muted",
                       stretch=True),
            ],
            ListRows(search=("display", "title", "note", "month")),
            title=lambda: tr("Honours"),
            search_hint=lambda: tr("Name, title"),
            counter=lambda shown: tr("%n honour(s)", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )  # fmt: skip
        self.new = Button(lambda: tr("+ Title"), self.add)
        table.add_widget(self.new)
        self.card = self.action(lambda: self._open(self.table.selected_ids()[0]))
        self.remove = self.action(lambda: self.delete(self.table.selected_ids()))
        table.add_action(self.card, needs="one")
        table.add_separator()
        table.add_action(self.remove)
        table.activated.connect(self._open)
        table.delete_requested.connect(self.delete)
        return table

    def refresh(self) -> None:
        self.new.setEnabled(not self.desk.shop.read_only)
        self.table.set_rows(store.honours(self.desk.shop))

    def add(self) -> None:
        """Give a title to those who did most."""
        from seeddesk.ui.steps.members.honour_dialog import HonourDialog

        HonourDialog(self.desk, None, self.window()).open()

    def _open(self, honour: int) -> None:
        rows = self.table.rows([honour])
        if rows:
            self.open_card(rows[0]["member_id"])

    def delete(self, ids: Sequence[int]) -> None:
        """Take titles away."""
        if ids:
            self.desk.act(flow.delete_honours, self.desk.shop, list(ids))
            self.table.clear_ticks()

    def retranslate(self) -> None:
        self.card.setText(tr("Member card"))
        self.remove.setText(tr("Take the title away"))
        self.table.set_empty(
            lambda: tr("No titles given yet. Thank those who did most this month."), lambda: tr("+ Title"), self.add
        )


def _day(text: Any) -> str:
    return day(dt.date.fromisoformat(str(text)[:10])) if text else "–"


def _line(text: str) -> str:
    return " ".join(text.split())


def _points(row: Row) -> str:
    return signed(row.get("points", 0))


def _kind(row: Row) -> list[tuple[str, str]]:
    if not row.get("kind"):
        return []
    return [(word("points", row["kind"]), TONES.get(row["kind"], "info"))]


def details(row: Row) -> str:
    """What an entry is for, in one line."""
    kind, note = row.get("kind"), row.get("note", "")
    parts = [row.get("what", "")]
    if kind == "bring":
        parts.append(row.get("whom") or "")
    elif kind == "revoke":
        why = {"left": tr("the person left"), "gone": tr("no longer there"), "hand": tr("by hand")}
        parts.append(why.get(note, note))
    else:
        parts.append(note)
    if row.get("points") == 0:
        parts.append(tr("over the cap of the day"))
    if row.get("revoked"):
        parts.append(tr("taken back"))
    return " · ".join(part for part in parts if part)
