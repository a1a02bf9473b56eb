"""A shop account's set-up: new or changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store.accounts import account as stored
from seeddesk.store.accounts import keepers
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.words import word
from seeddesk.workflow import accounts as flow

COLUMNS = ("name", "kind", "platform", "handle", "keeper", "capacity", "since", "note")


class AccountDialog(BaseDialog):
    """``account`` None asks for a new one; ``done(id)`` after it was saved."""

    def __init__(
        self,
        desk: Desk,
        account: int | None,
        parent: QWidget | None = None,
        *,
        done: Callable[[int], object] | None = None,
    ) -> None:
        title = (lambda: tr("New shop account")) if account is None else (lambda: tr("Set-up of the account"))
        super().__init__(title, parent, size=(60, 24))
        self.desk = desk
        self.account = account
        self._done = done
        self.form = Form(
            [
                Field("name", lambda: tr("Name", "of a thing"), required=True,
                      placeholder=lambda: tr("what you call it yourselves")),
                Field("kind", lambda: tr("Kind"), kind="choice", required=True, choices=flow.KINDS,
                      words=lambda code: word("account", code)),
                Field("platform", lambda: tr("Platform"), kind="choice", choices=flow.PLATFORMS,
                      words=lambda code: word("platform", code), placeholder=lambda: tr("not said")),
                Field("handle", lambda: tr("Number or id there")),
                Field("keeper", lambda: tr("Who looks after it"), suggestions=keepers(desk.shop)),
                Field("capacity", lambda: tr("Holds at most"), kind="integer", low=1, high=flow.MOST, width=12,
                      unit=lambda: tr("people"),
                      hint=lambda: tr("A personal WeChat holds about 5,000 friends. Empty: no limit.")),
                Field("since", lambda: tr("In use since"), kind="date"),
                Field("note", lambda: tr("Note"), kind="multiline", lines=3),
            ]
        )  # fmt: skip
        self.add(self.form)
        self.body.addStretch(1)
        if account is None:
            self.form.set_values({"kind": "personal", "platform": "wechat", "capacity": flow.CAPACITIES["personal"]})
            self.form.edited.connect(self._edited)
        else:
            row = stored(desk.shop, account)
            if row is not None:
                since = dt.date.fromisoformat(row["since"]) if row["since"] else None
                self.form.set_values({**row, "platform": row["platform"] or None, "since": since})
        self.add_cancel()
        self.add_button((lambda: tr("Add")) if account is None else (lambda: tr("Save")), self.save, kind="primary")
        self.form.focus_first()

    def _edited(self, key: str, value: Any) -> None:
        """What such an account usually holds is offered as long as nothing else was typed."""
        if key == "kind" and self.form.values()["capacity"] in (None, *flow.CAPACITIES.values()):
            self.form.set_values({"capacity": flow.CAPACITIES.get(value)})

    def save(self) -> None:
        """Keep what stands in the fields."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        wanted = {name: values[name] for name in COLUMNS}
        shop = self.desk.shop
        if self.account is None:
            ok, made = self.desk.attempt(flow.add_account, shop, wanted, on_error=self._at_field, undoable=True)
        else:
            ok, _ = self.desk.attempt(
                flow.edit_account, shop, self.account, wanted, on_error=self._at_field, undoable=True
            )
            made = self.account
        if ok:
            self.accept()
            if self._done is not None:
                self._done(int(made))

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        key: Any = error.values.get("field") if isinstance(error, UserError) else None
        if key not in COLUMNS:
            return False
        self.form.set_error(str(key), explained.sentence)
        return True
