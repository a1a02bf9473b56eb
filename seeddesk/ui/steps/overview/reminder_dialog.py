"""A reminder of the owner's own, and the day until which something is put off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.text import half_width
from seeddesk.i18n import tr
from seeddesk.store import due as store
from seeddesk.store.launches import launch_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.workflow import today as flow

_TIME = re.compile(r"(\d{1,2})\s*[:.点時时h]\s*(\d{1,2})?\s*分?")


def read_time(text: str) -> dt.time | None:
    """A time of day as people write it: 15:00, 9：30, 1500, 9点, 9点30分. None for an empty text; ValueError else."""
    plain = half_width(text).strip().lower()
    if not plain:
        return None
    found = _TIME.fullmatch(plain) or re.fullmatch(r"(\d{2})(\d{2})", plain)
    if found is None:
        raise ValueError(text)
    return dt.time(int(found[1]), int(found[2] or 0))


def _time_wrong(text: Any) -> str | None:
    try:
        read_time(str(text or ""))
    except ValueError:
        return tr("Write it as 15:30, or leave it empty.")
    return None


class ReminderDialog(BaseDialog):
    """Make a reminder, or change one; ``made`` is its id afterwards."""

    def __init__(
        self,
        desk: Desk,
        reminder: int | None = None,
        *,
        day: dt.date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        row = store.reminder(desk.shop, reminder) if reminder is not None else None
        title = (lambda: tr("New reminder")) if row is None else (lambda: tr("Reminder", "title of the dialog"))
        super().__init__(title, parent or desk.window, size=(56, 20))
        self.desk = desk
        self.reminder = reminder if row else None
        self.made: int | None = None
        name = launch_name(desk.shop, desk.launch_id)
        self._others = row is not None and row["launch_id"] not in (None, desk.launch_id)
        fields = [
            Field("text", lambda: tr("What"), required=True,
                  placeholder=lambda: tr("For example: call the factory")),
            Field("day", lambda: tr("Day"), kind="date", required=True, width=14),
            Field("time", lambda: tr("Time"), width=10, check=_time_wrong, placeholder=lambda: tr("any time")),
        ]  # fmt: skip
        if name and not self._others:
            fields.append(Field("launch", lambda: tr("Only for {launch}").format(launch=name), kind="check"))
        self.form = Form(fields)
        self.add(self.form)
        self.add(Muted(lambda: tr("About a member")))
        self.member = MemberField(desk)
        self.add(self.member)
        self.body.addStretch(1)
        if row is None:
            self.form.set_values({"day": day or desk.today(), "launch": False})
        else:
            self.form.set_values({**row, "launch": row["launch_id"] is not None})
            self.member.set_person(row["member_id"])
            self.delete_button = self.add_button(lambda: tr("Delete"), self._delete)
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if row is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.form.focus_first()

    def save(self) -> None:
        """Write it down, or mark what is wrong."""
        given = self.form.validate()
        if given is None:
            return
        person = self.member.person()
        fields: dict[str, Any] = {
            "text": given["text"], "day": given["day"], "time": read_time(str(given["time"] or "")),
            "member": person.id if person else None,
        }  # fmt: skip
        if not self._others:
            fields["launch"] = self.desk.launch_id if given.get("launch") else None
        shop = self.desk.shop
        if self.reminder is None:
            text, day = fields.pop("text"), fields.pop("day")
            ok, self.made = self.desk.attempt(
                flow.add_reminder, shop, text, day, now=self.desk.now(), on_error=self._wrong, **fields
            )
        else:
            ok, _ = self.desk.attempt(flow.update_reminder, shop, self.reminder, on_error=self._wrong, **fields)
            self.made = self.reminder
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        if field not in ("text", "day", "time"):
            return False
        self.form.set_error(field, explained.text())
        return True

    def _delete(self) -> None:
        assert self.reminder is not None
        if self.desk.attempt(flow.delete_reminders, self.desk.shop, [self.reminder])[0]:
            self.accept()


class UntilDialog(BaseDialog):
    """Ask until when; ``chosen(day)`` is called with it."""

    def __init__(self, desk: Desk, chosen: Callable[[dt.date], object], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Put off until"), parent or desk.window, size=(40, 8))
        self._chosen = chosen
        tomorrow = desk.today() + dt.timedelta(days=1)
        self.form = Form([Field("until", lambda: tr("Day"), kind="date", required=True, low=tomorrow, width=14)])
        self.form.set_values({"until": desk.today() + dt.timedelta(days=7)})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Put off"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Hand the day on."""
        given = self.form.validate()
        if given is not None:
            self.accept()
            self._chosen(given["until"])
