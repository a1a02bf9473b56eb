"""Signing a promotion off with the text to paste, putting it off, and what it takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.domain.promotion import MEASURES, RANGES, Rules
from seeddesk.domain.text_kinds import KINDS
from seeddesk.domain.texts import fill
from seeddesk.i18n import language, tr
from seeddesk.reports.format import joined
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.listen import answerers
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.promotion import core_groups
from seeddesk.store.texts import body
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog
from seeddesk.ui.texts import launch_values
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.template_edit import TemplateEdit
from seeddesk.ui.words import word
from seeddesk.workflow import promotion as work
from seeddesk.workflow.groups import NOTE_LIMIT
from seeddesk.workflow.texts import save_text

SIGNED = "promotion.by"
NAMES_SHOWN = 6


class PromoteDialog(BaseDialog):
    """Into which B group, signed off by whom, and what to tell them."""

    def __init__(self, desk: Desk, members: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Promote %n people", n=len(members)), parent, size=(72, 28))
        self.desk = desk
        self._members = list(members)
        self._names = [display_name(row) for row in member_rows(desk.shop, self._members)]
        assert desk.launch_id is not None
        groups = {row["id"]: row for row in core_groups(desk.shop, desk.launch_id)}
        more = len(self._names) - NAMES_SHOWN
        names = joined(self._names[:NAMES_SHOWN])
        self.add(PlainLabel(lambda: names + (" " + tr("and %n more", n=more) if more > 0 else ""), wrap=True))
        self.form = Form(
            [
                Field("group", lambda: tr("Into the group"), kind="choice", required=True, choices=list(groups),
                      words=lambda code: _room(groups[code])),
                Field("by", lambda: tr("Signed off by"), required=True, limit=work.BY_LIMIT,
                      suggestions=answerers(desk.shop)),
                Field("note", lambda: tr("Note"), limit=NOTE_LIMIT,
                      hint=lambda: tr("Kept with their place in the group.")),
            ]
        )  # fmt: skip
        self.form.set_values({"group": next(iter(groups)), "by": desk.settings.get(SIGNED, "")})
        self.add(self.form)
        self._speech = language()
        self._values = launch_values(desk, launch_row(desk.shop, desk.launch_id))
        self.edit = TemplateEdit(lambda: tr("What you tell them"), "promoted", self._speech)
        self.edit.set_text(body(desk.shop, "promoted", self._speech))
        self.add(self.edit, 1)
        self.add(
            Muted(lambda: tr("Nothing is sent by itself: copy it and pull them in."), wrap=True, small=True)
        )
        self.copy_all = Button(lambda: tr("Copy the texts"), self.copy_texts, icon="copy")
        self.add(self.copy_all)
        self.add_cancel()
        self.add_button(lambda: tr("Sign off"), self.save, kind="primary")
        self.form.focus_first()

    def texts(self) -> str:
        """What to paste, person by person."""
        fields = KINDS["promoted"].fields
        made = [fill(self.edit.text(), self._values | {"name": name}, fields).text for name in self._names]
        return made[0] if len(made) == 1 else "\n\n".join(f"{name}\n{text}" for name, text in zip(self._names, made))

    def copy_texts(self) -> None:
        """Put the texts on the clipboard."""
        QGuiApplication.clipboard().setText(self.texts())
        self.say(lambda: tr("Copied %n message(s)", n=len(self._names)), "primary")

    def save(self) -> None:
        """Promote them."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk = self.desk
        ok, _ = desk.attempt(
            save_text, desk.shop, "promoted", self._speech, self.edit.text(), now=desk.now(), on_error=self._at_field
        )
        if not ok:
            return
        ok, _ = desk.attempt(
            work.promote, desk.shop, desk.launch_id, self._members, values["group"], by=values["by"],
            note=values["note"], now=desk.now(), on_error=self._at_field, undoable=True,
        )  # fmt: skip
        if ok:
            desk.settings.set(SIGNED, values["by"])
            self.accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        if isinstance(error, UserError) and error.code == "group.full":
            self.form.set_error("group", explained.sentence)
            return True
        key = error.values.get("field") if isinstance(error, UserError) else None
        if key in ("by", "note"):
            self.form.set_error(str(key), explained.sentence)
            return True
        self.say(explained.sentence, "danger")
        return True


class LaterDialog(ReasonDialog):
    """Not now: a usual reason with one click, and after how many days they are proposed again."""

    def __init__(self, desk: Desk, members: Sequence[int], days: int, parent: QWidget | None = None) -> None:
        usual = (
            lambda: tr("wait for more suggestions"),
            lambda: tr("the group is full enough"),
            lambda: tr("does not fit the theme"),
            lambda: tr("only after gifts"),
        )
        super().__init__(lambda: tr("Not now"), usual, len(members), parent)
        self.desk = desk
        self._members = list(members)
        low, high = RANGES["wait_days"]
        self.days = Form(
            [Field("days", lambda: tr("Propose again after"), kind="integer", required=True, low=low, high=high,
                   width=8, unit=lambda: tr("days"))],
            above=True,
        )  # fmt: skip
        self.days.set_values({"days": days})
        self.body.insertWidget(self.body.count() - 1, self.days)

    def _accept(self) -> None:
        self.days.commit()
        values = self.days.validate()
        if values is None or self.form.validate() is None:
            return
        desk = self.desk
        ok, _ = desk.attempt(
            work.not_now, desk.shop, desk.launch_id, self._members, self.reason(), days=values["days"],
            by=desk.settings.get(SIGNED, ""), now=desk.now(), undoable=True, on_error=self._at_reason,
        )  # fmt: skip
        if ok:
            self.accept()

    def _at_reason(self, _error: Exception, explained: Explained) -> bool:
        self.form.set_error("reason", explained.sentence)
        return True


class PromotionRules(BaseDialog):
    """From which number on something speaks for somebody, and how much must."""

    def __init__(self, desk: Desk, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("What it takes for the B group"), parent, size=(56, 24))
        self.desk = desk
        self.add(
            Muted(
                lambda: tr("From these numbers on each speaks for somebody; 0 leaves it out. Kept for this launch."),
                wrap=True,
            )
        )
        self.form = Form(
            [
                self._field("days", lambda: tr("Look at the last"), lambda: tr("days")),
                *(self._field(code, lambda code=code: word("promotion_measure", code)) for code in MEASURES),
                self._field("needed", lambda: tr("So many of these are needed")),
                self._field("wait_days", lambda: tr("“Not now” comes back after"), lambda: tr("days")),
            ]
        )
        self.form.set_values({name: getattr(rules, name) for name in RANGES})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Usual values"), self.usual)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    @staticmethod
    def _field(name: str, label: Any, unit: Any = None) -> Field:
        low, high = RANGES[name]
        return Field(name, label, kind="integer", required=True, low=low, high=high, width=8, unit=unit)

    def usual(self) -> None:
        """Show the usual values."""
        self.form.set_values({name: getattr(Rules(), name) for name in RANGES})

    def save(self) -> None:
        """Keep the numbers."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk = self.desk
        ok, _ = desk.attempt(
            work.set_rules, desk.shop, desk.launch_id, values, on_error=self._at_field, undoable=True
        )
        if ok:
            self.accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        key = error.values.get("field") if isinstance(error, UserError) else None
        if key not in RANGES:
            return False
        self.form.set_error(str(key), explained.sentence)
        return True


def _room(row: dict[str, Any]) -> str:
    if row["capacity"] is None:
        return str(row["name"])
    return tr("{group} (room for {free})").format(group=row["name"], free=max(0, row["capacity"] - row["inside"]))
