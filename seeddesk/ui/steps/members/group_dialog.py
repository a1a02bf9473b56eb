"""A chat group's set-up: new, changed, or copied from another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store.launches import launches
from seeddesk.store.members_groups import group as stored
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.words import word
from seeddesk.workflow import groups as flow

COLUMNS = ("name", "kind", "platform", "capacity", "launch", "rules", "schedule", "roles", "tags")


class GroupDialog(BaseDialog):
    """``group`` None asks for a new one; ``done(id)`` after it was saved."""

    def __init__(
        self,
        desk: Desk,
        group: int | None,
        parent: QWidget | None = None,
        *,
        done: Callable[[int], object] | None = None,
        start: Mapping[str, Any] | None = None,
    ) -> None:
        """``start``: other values than the usual ones for a new group."""
        title = (lambda: tr("New group")) if group is None else (lambda: tr("Set-up of the group"))
        super().__init__(title, parent, size=(60, 30))
        self.desk = desk
        self.group = group
        self._done = done
        names = {row["id"]: row["name"] for row in launches(desk.shop, archived=None)}
        self.form = Form(
            [
                Field("name", lambda: tr("Name", "of a thing"), required=True),
                Field("kind", lambda: tr("Kind"), kind="choice", required=True, choices=flow.KINDS,
                      words=lambda code: word("group", code),
                      hint=lambda: tr("A is the wide group, B the core group filtered out of it.")),
                Field("platform", lambda: tr("Platform"), kind="choice",
                      choices=[code for code in flow.PLATFORMS if code], words=lambda code: word("platform", code),
                      placeholder=lambda: tr("not said")),
                Field("capacity", lambda: tr("Room for"), kind="integer", low=1, high=flow.MOST, width=10,
                      unit=lambda: tr("people"), hint=lambda: tr("Empty where there is no limit.")),
                Field("launch", lambda: tr("For the launch"), kind="choice", choices=list(names),
                      words=lambda code: names.get(code, "–"), placeholder=lambda: tr("for the whole shop")),
                Field("rules", lambda: tr("Rules"), kind="multiline", lines=4,
                      hint=lambda: tr("What is welcome and what is not.")),
                Field("schedule", lambda: tr("Every week"), kind="multiline", lines=3,
                      hint=lambda: tr("What happens on which day: sessions, votes, greetings.")),
                Field("roles", lambda: tr("Own roles"), kind="tags",
                      hint=lambda: tr("Beside host, volunteer and guest.")),
                Field("tags", lambda: tr("Tags"), kind="tags"),
            ]
        )  # fmt: skip
        self.add(self.form)
        self.body.addStretch(1)
        if group is None:
            self.form.set_values({"kind": "wide", "platform": "wechat", "capacity": 500, **(start or {})})
        else:
            row = stored(desk.shop, group)
            if row is not None:
                self.form.set_values(
                    {**row, "launch": row["launch_id"], "platform": row["platform"] or None,
                     "roles": flow.words(row["roles"]), "tags": flow.words(row["tags"])}
                )
        self.add_cancel()
        self.add_button((lambda: tr("Add")) if group is None else (lambda: tr("Save")), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Keep what stands in the fields."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        wanted = {name: values[name] for name in COLUMNS}
        shop = self.desk.shop
        if self.group is None:
            ok, made = self.desk.attempt(flow.add_group, shop, wanted, on_error=self._at_field, undoable=True)
        else:
            ok, _ = self.desk.attempt(
                flow.edit_group, shop, self.group, wanted, on_error=self._at_field, undoable=True
            )
            made = self.group
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
