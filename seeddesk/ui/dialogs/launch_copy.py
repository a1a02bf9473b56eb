"""Renaming a launch, and making one after another: what is taken along is ticked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from seeddesk.domain import limits
from seeddesk.i18n import tr
from seeddesk.store.launches import copyable
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow.launches import update_launch
from seeddesk.workflow.launches_copy import PARTS, copy_launch

TICKED = ("idea", "rules")
"""Taken along unless unticked; the others only make sense where the next launch works in the same way."""


def part_words(part: str, counts: Mapping[str, int]) -> str:
    """What a part of a copy is, with how much of it there is."""
    return {
        "idea": lambda: tr("The idea: theme, %n tag(s), price and answers", n=counts["tags"]),
        "rules": lambda: tr("Seats, and what counts in the score"),
        "groups": lambda: tr("%n group(s) with rules, without the people", n=counts["groups"]),
        "round": lambda: tr("%n test point(s) and goals of the last round", n=counts["points"]),
        "surveys": lambda: tr("Questions of %n survey(s), without answers", n=counts["surveys"]),
    }[part]()


def copy_name(name: str) -> str:
    """The name offered for a copy, within what a name may be long."""
    ending = tr("{name} (copy)").format(name="")
    return tr("{name} (copy)").format(name=name[: limits.NAME - len(ending)])


def _name_form() -> Form:
    return Form([Field("name", lambda: tr("Product"), required=True, limit=limits.NAME)])


class _Named(BaseDialog):
    """What asks for a name: trouble with it is shown at its field."""

    def __init__(
        self, desk: Desk, row: Mapping[str, Any], title: Any, parent: QWidget | None, size: tuple[int, int]
    ) -> None:
        super().__init__(title, parent or desk.window, size=size)
        self.desk = desk
        self.launch_id: int = row["id"]
        self.form = _name_form()
        self.add(self.form)

    def _name(self) -> str | None:
        self.form.commit()
        values = self.form.validate()
        return None if values is None else str(values["name"])

    def _at_field(self, _error: Exception, explained: Explained) -> bool:
        self.form.set_error("name", explained.text())
        self.form.focus_first()
        return True


class RenameLaunch(_Named):
    """One field."""

    def __init__(self, desk: Desk, row: Mapping[str, Any], parent: QWidget | None) -> None:
        super().__init__(desk, row, lambda: tr("Rename the launch"), parent, (56, 7))
        self.form.set_values({"name": row["name"]})
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Rename"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Rename and close; a name that cannot be is marked."""
        name = self._name()
        if name is not None:
            ok, _ = self.desk.attempt(update_launch, self.desk.shop, self.launch_id, on_error=self._at_field, name=name)
            if ok:
                self.accept()


class CopyLaunch(_Named):
    """A name and what to take along; ``made`` holds the new launch's id."""

    def __init__(self, desk: Desk, row: Mapping[str, Any], parent: QWidget | None) -> None:
        super().__init__(desk, row, lambda: tr("Copy {name}").format(name=row["name"]), parent, (66, 15))
        self.made: int | None = None
        self.form.set_values({"name": copy_name(row["name"])})
        self.add(PlainLabel(lambda: tr("What does it take along?"), look="title", wrap=True))
        counts = copyable(desk.shop, self.launch_id)
        there = {"groups": counts["groups"], "round": counts["points"], "surveys": counts["surveys"]}
        self.boxes: dict[str, QCheckBox] = {}
        for part in PARTS:
            box = QCheckBox(part_words(part, counts).replace("&", "&&"))
            box.setChecked(part in TICKED)
            box.setEnabled(there.get(part, 1) > 0)
            self.boxes[part] = box
            self.add(box)
        self.add(
            PlainLabel(
                lambda: tr("People, voices, votes and results stay with the old launch. The copy starts today."),
                look="muted",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.add_cancel()
        self.copy_button = self.add_button(lambda: tr("Make the copy"), self.copy, kind="primary")
        self.form.focus_first()

    def copy(self) -> None:
        """Make it and close; a name that cannot be is marked."""
        name = self._name()
        if name is None:
            return
        parts = [part for part, box in self.boxes.items() if box.isEnabled() and box.isChecked()]
        ok, made = self.desk.attempt(
            copy_launch,
            self.desk.shop,
            self.launch_id,
            name,
            parts,
            today=self.desk.today(),
            on_error=self._at_field,
        )
        if ok:
            self.made = made
            self.accept()
