"""Giving a title: to those chosen, or to those who did most in a month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses
from seeddesk.store import points as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_events import month_words
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Title
from seeddesk.ui.widgets.table import Column, ListTable, Row
from seeddesk.workflow import points as flow

OFFERED = 12
"""So many months back a title can be given for."""


class HonourDialog(BaseDialog):
    """``members`` None: those who did most in the month are offered, others can be added."""

    def __init__(
        self, desk: Desk, members: Sequence[int] | None, parent: QWidget | None = None, *, month: str = ""
    ) -> None:
        chosen = list(members) if members is not None else None
        title = (
            (lambda: tr("Give a title")) if chosen is None else (lambda: tr("A title for %n people", n=len(chosen)))
        )
        super().__init__(title, parent, size=(72, 28 if chosen is None else 14))
        self.desk = desk
        self._members = chosen
        self._others: list[int] = []
        today = desk.today()
        last = today.year * 12 + today.month - 1
        months = [f"{at // 12:04}-{at % 12 + 1:02}" for at in range(last, last - OFFERED, -1)]
        if month and month not in months:
            months.append(month)
        self.form = Form(
            [
                Field("title", lambda: tr("Title"), required=True, suggestions=store.titles(desk.shop)),
                Field("month", lambda: tr("For the month"), kind="choice", choices=months, words=month_words,
                      placeholder=lambda: tr("for good")),
                Field("note", lambda: tr("Note"), placeholder=lambda: tr("what for")),
            ]
        )  # fmt: skip
        # The month that has ended is the one to thank for, until the new one is half gone.
        usual = months[1] if today.day <= 15 else months[0]
        self.form.set_values({"title": tr("Experience officer"), "month": month or usual})
        self.add(self.form)
        self.table = ListTable(
            "honour_offers",
            [
                Column("display", lambda: tr("Name"), 18, paint="strong", stretch=True),
                Column("points", lambda: tr("Points"), 9, align="right",
                       text=lambda row: f"{row['points']:,}" if row["points"] is not None else "–"),
                Column("words", lambda: tr("Did"), 30, text=_did, stretch=True, sortable=False),
            ],
            title=lambda: tr("Who did most"),
            searchable=False,
            checkable=True,
        )  # fmt: skip
        self.table.hide_bar()
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        if chosen is None:
            self.add(Title(lambda: tr("Who did most in that month")))
            self.add(self.table, 1)
            self.form.edited.connect(lambda key, _value: self._offer() if key == "month" else None)
            self.table.model.ticks_changed.connect(self._steer)
            self.add_button(lambda: tr("Others…"), self.add_others)
        else:
            self.table.hide()
            self.body.addStretch(1)
        self.add_cancel()
        self.give = self.add_button(lambda: tr("Give the title"), self.save, kind="primary")
        if chosen is None:
            self._offer()
        self.form.focus_first()

    def _offer(self) -> None:
        """Those who earned most in the month; the first is ticked."""
        month = self.form.values()["month"] or ""
        rows: list[dict[str, Any]] = store.suggested(self.desk.shop, month) if month else []
        known = {row["id"] for row in rows}
        names = store.names_of(self.desk.shop, self._others)
        rows += [
            {"id": one, "display": names[one], "points": None, "reviews": 0, "votes": 0, "answers": 0, "brought": 0}
            for one in self._others
            if one not in known and one in names
        ]
        self.table.clear_ticks()
        self.table.set_empty(lambda: tr("Nobody earned points in that month."), lambda: tr("Others…"), self.add_others)
        self.table.set_rows(rows)
        self.table.set_ticked([*[row["id"] for row in rows[:1] if row["points"] is not None], *self._others])
        self._steer()

    def _steer(self) -> None:
        count = len(self.table.ticked_ids())
        self.give.setEnabled(count > 0)
        self.say((lambda: tr("%n people are ticked", n=count)) if count else "")

    def add_others(self) -> None:
        """Choose anybody."""
        from seeddesk.ui.widgets.member_picker import pick_members

        chosen = pick_members(self.desk, lambda: tr("A title for whom?"))
        if chosen:
            ticked = self.table.ticked_ids()
            self._others = list(dict.fromkeys([*self._others, *chosen]))
            self._offer()
            self.table.set_ticked(ticked)

    def save(self) -> None:
        """Give it to those chosen."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk = self.desk
        members = self._members if self._members is not None else self.table.ticked_ids()
        ok, count = desk.attempt(
            flow.give_honour, desk.shop, members, values["title"], values["month"] or "", values["note"],
            today=desk.today(), on_error=self._at_field, undoable=True,
        )  # fmt: skip
        if ok:
            if not count:
                desk.notify(tr("They have this title already."))
            self.accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        key = str(error.values.get("field")) if isinstance(error, UserError) else ""
        if key not in self.form.values():
            return False
        self.form.set_error(key, explained.sentence)
        return True


def _did(row: Row) -> str:
    parts = [
        tr("%n review(s)", n=row["reviews"]) if row["reviews"] else "",
        tr("%n vote(s)", n=row["votes"]) if row["votes"] else "",
        tr("%n answer(s)", n=row["answers"]) if row["answers"] else "",
        tr("brought %n", n=row["brought"]) if row["brought"] else "",
    ]
    return clauses([part for part in parts if part])
