"""Every vote of a node, with what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store.participate import Tally
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.when import said
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.member_field import pick_person
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.workflow import participate as flow

Row = Mapping[str, Any]
FATES = ("counted", "replaced", "late", "not_entitled", "too_many", "empty")
FATE_TONES = {"counted": "primary", "replaced": "neutral"}


def fate_word(fate: str) -> str:
    """What became of a vote."""
    return {
        "counted": tr("counted"),
        "replaced": tr("replaced by a later one"),
        "late": tr("late"),
        "not_entitled": tr("not entitled"),
        "too_many": tr("too many choices"),
        "empty": tr("no choice"),
    }[fate]


def _source(row: Row) -> str:
    return {"hand": tr("by hand"), "paste": tr("pasted"), "import": tr("imported")}.get(row["source"], "")


class Ballots(Card):
    """The list of votes under the result; unknown voters can be given a member here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, flush=True)
        self.desk = desk
        self.table = ListTable(
            "ballots",
            [
                Column("who", lambda: tr("Who"), 14, paint="strong", stretch=True),
                Column("what", lambda: tr("Choice"), 16, stretch=True),
                Column("fate", lambda: tr("Counted?"), 12, paint="chips", chips=_fate),
                Column("at", lambda: tr("When"), 12, paint="muted", text=lambda row: said(_at(row), desk.now())),
                Column("source", lambda: tr("How"), 8, paint="muted", text=_source),
            ],
            ListRows(search=("who", "what", "line")),
            title=lambda: tr("Votes"),
            search_hint=lambda: tr("Name or choice"),
            counter=lambda shown: tr("%n vote(s)", n=shown),
            memory=desk.settings,
            type_to_search=True,
        )
        self.filter = FilterButton(lambda: tr("Counted?"), FATES, fate_word)
        self.filter.changed.connect(self._narrow)
        self.table.add_filter(self.filter)
        self.assign = QAction(self)
        self.assign.triggered.connect(self._assign)
        self.remove = QAction(self)
        self.remove.triggered.connect(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self.assign)
        self.table.add_action(self.remove)
        self.table.delete_requested.connect(self._delete)
        self.table.activated.connect(self._open)
        self.table.setMinimumHeight(px(64))
        self.add(self.table, 1)

    def show_tally(self, tally: Tally) -> None:
        """Show the votes of a node."""
        self.table.set_rows(
            [{**row, "what": joined([tally.labels[one] for one in row["choices"]])} for row in reversed(tally.ballots)]
        )

    def _narrow(self, fate: str | None) -> None:
        source = self.table.model.source
        assert isinstance(source, ListRows)
        source.set_filter("fate", None if fate is None else lambda row: row["fate"] == fate)
        self.table.refresh()

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_votes, self.desk.shop, ids)

    def _open(self, ballot: int) -> None:
        rows = self.table.rows([ballot])
        if rows and rows[0]["member_id"] is not None:
            self.desk.go("members", member=rows[0]["member_id"])
        elif rows:
            self._assign()

    def _assign(self) -> None:
        ids = self.table.selected_ids()
        person = pick_person(self.desk) if ids else None
        if person is not None:
            self.desk.act(flow.assign_votes, self.desk.shop, ids, person.id, undoable=True)

    def retranslate(self) -> None:
        """Texts of the actions."""
        self.assign.setText(tr("This is the member…"))
        self.remove.setText(tr("Delete"))
        self.table.set_empty(lambda: tr("No votes yet. Paste them above, or enter them by hand."))


def _at(row: Row) -> dt.datetime:
    return dt.datetime.fromisoformat(row["at"])


def _fate(row: Row) -> list[tuple[str, str]]:
    return [(fate_word(row["fate"]), FATE_TONES.get(row["fate"], "attention"))]
