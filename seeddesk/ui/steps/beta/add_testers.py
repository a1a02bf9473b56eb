"""Who takes part: the core group first, or any member."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.store.members import display_name, member_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.beta.base import round_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import beta_testers


class AddTesters(BaseDialog):
    """Members of the core group who do not take part yet, all ticked; others through the member picker."""

    def __init__(self, desk: Desk, row: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Testers for {round}").format(round=round_words(row)), parent, size=(80, 30), scrolling=False
        )
        self._desk, self._round = desk, row
        ids = store.joined(desk.shop, desk.launch_id, row["id"])
        people: list[dict[str, Any]] = [
            {**one, "display": display_name(one)} for one in member_rows(desk.shop, ids)
        ]
        self.add(
            Muted(
                lambda: tr("From the core group, who does not take part yet. A beta begins with the right people."),
                wrap=True,
            )
        )
        self.table = ListTable(
            "beta_core", _columns(), ListRows(people), title=lambda: tr("Core group"),
            counter=lambda n: tr("%n people", n=n), checkable=True,
        )  # fmt: skip
        self.table.set_empty(
            lambda: tr("Nobody in the core group is left to ask. Choose any member, or invite more in step 1."),
            lambda: tr("Choose members…"),
            self.pick,
        )
        self.table.set_ticked([one["id"] for one in people])
        self.table.selection_changed.connect(lambda _ids: self._say())
        self.add(self.table, 1)
        self.stage = Form(
            [
                Field("stage", lambda: tr("They are"), "choice", required=True, choices=("applied", "accepted"),
                      words=lambda code: word("tester", code)),
            ]
        )  # fmt: skip
        self.stage.set_values({"stage": "accepted"})
        foot = QHBoxLayout()
        foot.setSpacing(px(4))
        foot.addWidget(self.stage)
        foot.addStretch(1)
        foot.addWidget(Button(lambda: tr("Choose members…"), self.pick))
        self.body.addLayout(foot)
        self.add_cancel()
        self.ok = self.add_button("", self.accept, kind="primary")
        self._say()

    def _say(self) -> None:
        count = len(self.table.ticked_ids())
        self.ok.say(lambda: tr("Add %n tester(s)", n=count))
        self.ok.setEnabled(count > 0)

    def accept(self) -> None:
        """Add who is ticked."""
        if self._add(self.table.ticked_ids()):
            super().accept()

    def pick(self) -> None:
        """Choose among all members who do not take part yet."""
        from seeddesk.ui.widgets.member_picker import pick_members

        there = store.member_ids(self._desk.shop, self._round["id"])
        ids = pick_members(self._desk, lambda: tr("Who takes part?"), exclude=there)
        if ids and self._add(ids):
            super().accept()

    def _add(self, ids: Sequence[int]) -> bool:
        stage = self.stage.values()["stage"]
        done, result = self._desk.attempt(
            beta_testers.add_testers, self._desk.shop, self._round["id"], ids, stage, now=self._desk.now()
        )
        if done and result.already:
            self._desk.notify(tr("%n took part already", n=result.already))
        return done


def _columns() -> list[Column]:
    return [
        Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True),
        Column("tier", lambda: tr("Tier"), 16, text=lambda row: word("tier", row["tier"]) if row["tier"] else "–"),
        Column("city", lambda: tr("City"), 10),
        Column("own_circle", lambda: tr("Own circle"), 12, paint="chips",
               chips=lambda row: [(word("own_circle", row["own_circle"]), "info")] if row["own_circle"] else []),
    ]  # fmt: skip
