"""Setting up a race, and noting in it who brought whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.poster import moment
from seeddesk.store.race import Race
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.table import Row
from seeddesk.workflow import race as work

COLUMNS = ("name", "claim_days", "stay_days", "prizes")
CHECKS = ("must_join", "fit_theme", "own_circle", "staff")


class RaceDialog(BaseDialog):
    """When a race runs and who counts."""

    def __init__(self, desk: Desk, row: Row | None, groups: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(
            (lambda: tr("New referral race")) if row is None else (lambda: tr("Referral race")), parent, size=(72, 38)
        )
        self.desk, self._row = desk, row
        names = {one["id"]: one["name"] for one in groups}
        days = {"low": 0, "high": work.MOST_DAYS, "width": 6, "unit": lambda: tr("days")}
        self.form = Form(
            [
                Field("name", lambda: tr("Race"), required=True, limit=limits.NAME,
                      placeholder=lambda: tr("Bring a friend in May")),
                Field("starts_at", lambda: tr("Begins"), "moment", required=True, width=20),
                Field("ends_at", lambda: tr("Ends"), "moment", required=True, width=20),
                Field("group", lambda: tr("Group"), "choice", choices=tuple(names), words=names.__getitem__,
                      hint=lambda: tr("Who was in it before does not count. Without a group: who was a customer.")),
                Field("must_join", lambda: tr("Counts only who has joined the group"), "check"),
                Field("stay_days", lambda: tr("Still there after"), "integer",
                      hint=lambda: tr("0: counts at once, and no longer when they leave before the race is closed."),
                      **days),
                Field("fit_theme", lambda: tr("Counts only who bears a tag of the demand theme"), "check"),
                Field("own_circle", lambda: tr("Relatives and friends may take part"), "check"),
                Field("staff", lambda: tr("Staff and the owner may take part"), "check"),
                Field("claim_days", lambda: tr("Notes taken until"), "integer",
                      hint=lambda: tr("Days after the end; what is noted later is refused."), **days),
                Field("whole_shop", lambda: tr("For the whole shop, not only this launch"), "check"),
                Field("prizes", lambda: tr("Prizes"), "multiline", lines=3, limit=limits.NOTE),
            ]
        )  # fmt: skip
        today = desk.today()
        values: dict[str, Any] = {
            "starts_at": dt.datetime.combine(today, dt.time(9)), "claim_days": 1, "stay_days": 7, "own_circle": True,
            "ends_at": dt.datetime.combine(today + dt.timedelta(days=14), dt.time(20)),
        }  # fmt: skip
        if row is not None:
            values = (
                {key: row[key] for key in COLUMNS}
                | {key: bool(row[key]) for key in CHECKS}
                | {
                    "group": row["group_id"] if row["group_id"] in names else None,
                    "starts_at": dt.datetime.fromisoformat(row["starts_at"]),
                    "ends_at": dt.datetime.fromisoformat(row["ends_at"]),
                    "whole_shop": row["launch_id"] is None,
                }
            )
        self.form.set_values(values)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if row is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.save_button.setEnabled(not desk.shop.read_only)
        self.made: int | None = None
        self.form.focus_first()

    def save(self) -> None:
        """Keep it; trouble is said at its field."""
        values = self.form.validate()
        if values is None:
            return
        launch = None if values.pop("whole_shop") else self.desk.launch_id
        if self._row is None or (self._row["launch_id"] is None) != (launch is None):
            values["launch"] = launch

        def at_field(error: Exception, explained: Explained) -> bool:
            field = error.values.get("field") if isinstance(error, UserError) else None
            if field:
                self.form.set_error(str(field), explained.text())
            return bool(field)

        shop = self.desk.shop
        if self._row is None:
            ok, self.made = self.desk.attempt(work.add_race, shop, values, on_error=at_field)
        else:
            ok, _ = self.desk.attempt(work.edit_race, shop, self._row["id"], values, on_error=at_field)
        if ok:
            self.accept()


class ClaimDialog(BaseDialog):
    """Note in a race who brought whom, one after another; what is refused is said with its reason."""

    def __init__(self, desk: Desk, race: Race, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Who brought whom: {name}").format(name=race.row["name"]), parent, size=(56, 18))
        self.desk, self._race = desk, race
        rules = race.rules
        self.add(
            Muted(
                lambda: tr("The race runs from {first} to {last}.").format(
                    first=moment(rules.starts), last=moment(rules.ends)
                ),
                wrap=True,
            )
        )
        self.inviter, self.invitee = MemberField(desk), MemberField(desk)
        for words, field in (
            (lambda: tr("Brought by"), self.inviter),
            (lambda: tr("Who was brought"), self.invitee),
        ):
            self.add(Muted(words))
            self.add(field)
        first, last = rules.starts.date(), rules.ends.date()
        self.form = Form([Field("on", lambda: tr("On"), kind="date", required=True, width=14)], above=True)
        self.form.set_values({"on": max(first, min(last, desk.today()))})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel(lambda: tr("Close"))
        self.save_button = self.add_button(lambda: tr("Note it"), self.save, kind="primary")

    def save(self) -> None:
        """Write it down, or say why not; the dialog stays for the next one."""
        given = self.form.validate()
        first, second = self.inviter.person(), self.invitee.person()
        for field, person in ((self.inviter, first), (self.invitee, second)):
            field.mark(person is None)
        if first is None or second is None:
            self.say(lambda: tr("Choose both members."), "danger")
            return
        if given is None:
            return
        ok, _ = self.desk.attempt(
            work.note_claim, self.desk.shop, self._race.row["id"], first.id, second.id, given["on"],
            now=self.desk.now(), undoable=True, on_error=self._wrong,
        )  # fmt: skip
        if ok:
            told = tr("Noted: {inviter} brought {name}.").format(inviter=first.name, name=second.name)
            self.say(told, "primary")
            self.invitee.set_person(None)
            self.invitee.setFocus()

    def _wrong(self, _error: Exception, explained: Explained) -> bool:
        self.say(explained.text(), "danger")
        return True
