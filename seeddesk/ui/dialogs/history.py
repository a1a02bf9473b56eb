"""What was done, in words with time; any of it can be taken back unless later work builds on it (F8)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows

LIMIT = 5000
"""Entries listed; older ones are in the file still."""


def when(text: str, today: dt.date) -> str:
    """A stored time as one says it: today 09:12, yesterday 21:14, 2026-05-03 09:12."""
    at = dt.datetime.fromisoformat(text)
    clock = f"{at:%H:%M}"
    if at.date() == today:
        return tr("today {time}").format(time=clock)
    if at.date() == today - dt.timedelta(days=1):
        return tr("yesterday {time}").format(time=clock)
    return f"{at:%Y-%m-%d} {clock}"


class HistoryDialog(BaseDialog):
    """Newest first; typing filters; the button takes the chosen entry back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("History"), parent or desk.window, size=(92, 28))
        self.desk = desk
        self.list = ListTable(
            "history",
            [
                Column("at", lambda: tr("When"), 18, paint="muted"),
                Column("what", lambda: tr("What was done"), 50, stretch=True),
                Column("state", lambda: tr("State"), 12, paint="chips", chips=_state),
            ],
            ListRows(search=("what", "at")),
            title=lambda: tr("History"),
            search_hint=lambda: tr("Words of what was done"),
            counter=lambda count: tr("%n action(s)", n=count),
            memory=desk.settings,
        )
        self.list.set_empty(lambda: tr("Nothing was done in this shop yet. Everything you do will be listed here."))
        self.add(self.list, 1)
        self.say(lambda: tr("Taking something back is an action too, and can be undone."))
        self.take = self.add_button(lambda: tr("Take back"), self.take_back)
        self.close_button = self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self.list.current_changed.connect(lambda _id: self._follow())
        desk.changed.connect(self._refresh)
        self._refresh()
        self.list.select([row["id"] for row in self._rows[:1]])
        self._follow()

    def _refresh(self, _changed: Any = None) -> None:
        entries = self.desk.shop.history(LIMIT)
        taken = {entry.takes_back for entry in entries if entry.takes_back and entry.state == "done"}
        today = self.desk.today()
        self._rows: list[dict[str, Any]] = [
            {
                "id": entry.id,
                "at": when(entry.at, today),
                "what": self.desk.sentence_of(entry),
                "state": "taken" if entry.id in taken else entry.state,
            }
            for entry in entries
        ]
        self.list.set_rows(self._rows)
        self._follow()

    def _chosen(self) -> dict[str, Any] | None:
        current = self.list.current_id()
        return next((row for row in self._rows if row["id"] == current), None)

    def _follow(self) -> None:
        row = self._chosen()
        self.take.setEnabled(bool(row and row["state"] == "done" and not self.desk.shop.read_only))

    def take_back(self) -> None:
        """Take the chosen entry back; what stands in the way is told in the line below."""
        row = self._chosen()
        if row is None or row["state"] != "done":
            return

        def below(_error: Exception, explained: Any) -> bool:
            self.say(explained.text(), "danger")
            return True

        ok, _ = self.desk.attempt(self.desk.shop.take_back, row["id"], undoable=False, on_error=below)
        if ok:
            self.say(tr("Taken back: {what}").format(what=row["what"]), "primary")

    def retranslate(self) -> None:
        self._refresh()


def _state(row: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    if row["state"] == "undone":
        return [(tr("undone"), "attention")]
    if row["state"] == "taken":
        return [(tr("taken back"), "neutral")]
    return []
