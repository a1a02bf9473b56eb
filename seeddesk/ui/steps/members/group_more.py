"""Dialogs of the groups page: days of a membership, roles, copying a set-up; and what stands above the people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store.members_groups import with_roles
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Row
from seeddesk.ui.words import word
from seeddesk.workflow import groups as flow


def schedule_of(row: Mapping[str, Any]) -> str:
    """Rules, what happens every week, and tags of a group, below its name."""
    parts = [row["rules"], row["schedule"], " ".join(f"#{tag}" for tag in flow.words(row["tags"]))]
    return "\n".join(part for part in parts if part)


class CopyGroup(BaseDialog):
    """A new group set up the same way, with those who have a role in the other or empty."""

    def __init__(
        self, desk: Desk, group: Row, parent: QWidget | None = None, *, done: Callable[[int], object] | None = None
    ) -> None:
        super().__init__(lambda: tr("Copy the set-up of a group"), parent, size=(56, 12))
        self.desk = desk
        self._group, self._done = group["id"], done
        people = with_roles(desk.shop, group["id"])
        self.add(
            Muted(
                lambda: tr("Everything is copied but the people and the QR picture."),
                wrap=True,
            )
        )
        fields = [Field("name", lambda: tr("Name", "of a thing"), required=True)]
        if people:
            fields.append(
                Field("with_roles", lambda: tr("Take the %n who have a role along", n=people), kind="check")
            )
        self.form = Form(fields)
        self.form.set_values({"name": tr("{name} 2").format(name=group["name"]), "with_roles": True})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Copy"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Make the group."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        ok, made = self.desk.attempt(
            flow.copy_group, self.desk.shop, self._group, values["name"],
            with_roles=bool(values.get("with_roles")), today=self.desk.today(), on_error=self._at_field, undoable=True,
        )  # fmt: skip
        if ok:
            self.accept()
            if self._done is not None:
                self._done(int(made))

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        if not isinstance(error, UserError) or error.values.get("field") != "name":
            return False
        self.form.set_error("name", explained.sentence)
        return True


class RoleDialog(BaseDialog):
    """What people are in a group: a known role with one click, or a new one in the owner's words; and a note."""

    def __init__(self, desk: Desk, group: Row, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        one = rows[0]
        super().__init__(
            lambda: tr("Role of {name}").format(name=one["display"]) if len(rows) == 1
            else tr("Role of %n people", n=len(rows)),
            parent, size=(56, 14),
        )  # fmt: skip
        self.desk = desk
        self._group, self._members = group["id"], [row["id"] for row in rows]
        own = flow.words(group["roles"])
        self.chips = ChoiceChips(
            [(code, lambda code=code: word("group_role", code), "neutral") for code in ("", *flow.USUAL_ROLES, *own)],
            name=lambda: tr("Role"),
        )
        self.chips.set_value(one["role"] if len({row["role"] for row in rows}) == 1 else None)
        self.add(self.chips)
        fields = [Field("role", lambda: tr("Another role"), limit=flow.ROLE_LIMIT,
                        hint=lambda: tr("It is offered in this group from then on."))]  # fmt: skip
        if len(rows) == 1:
            fields.append(Field("note", lambda: tr("Note"), limit=flow.NOTE_LIMIT))
        self.form = Form(fields)
        self.form.set_values({"note": one["group_note"]})
        self._note = one["group_note"]
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")

    def save(self) -> None:
        """Keep role and note."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk, role = self.desk, values["role"].strip() or self.chips.value()
        note = values.get("note", self._note)
        ok = True
        if role is not None:
            ok, _ = desk.attempt(flow.set_role, desk.shop, self._group, self._members, role, on_error=self._at_field,
                                 undoable=True)  # fmt: skip
        if ok and note != self._note:
            ok, _ = desk.attempt(flow.set_note, desk.shop, self._group, self._members[0], note)
        if ok:
            self.accept()

    def _at_field(self, _error: Exception, explained: Explained) -> bool:
        self.form.set_error("role", explained.sentence)
        return True


class DaysDialog(BaseDialog):
    """Since when and until when somebody is in a group."""

    def __init__(self, desk: Desk, group: int, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("{name} in the group").format(name=row["display"]), parent, size=(46, 8))
        self.desk = desk
        self._group, self._member = group, row["id"]
        self.form = Form(
            [Field("joined_on", lambda: tr("Joined on"), kind="date"),
             Field("left_on", lambda: tr("Left on"), kind="date", hint=lambda: tr("Empty: still in."))]
        )  # fmt: skip
        self.form.set_values({"joined_on": _date(row["in_since"]), "left_on": _date(row["left_on"])})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")

    def save(self) -> None:
        """Keep the days."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        ok, _ = self.desk.attempt(
            flow.set_membership_days, self.desk.shop, self._group, self._member,
            values["joined_on"], values["left_on"], on_error=self._at_field,
        )  # fmt: skip
        if ok:
            self.accept()

    def _at_field(self, _error: Exception, explained: Explained) -> bool:
        self.form.set_error("left_on", explained.sentence)
        return True


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
