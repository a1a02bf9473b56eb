"""The invitation: a text with fields, filled for each person, to copy into a chat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from seeddesk.domain.text_kinds import KINDS
from seeddesk.domain.texts import fill
from seeddesk.i18n import language, tr
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.texts import body
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.texts import launch_values
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.template_edit import TemplateEdit
from seeddesk.workflow.texts import save_text


class InviteDialog(BaseDialog):
    """Text above, the person's own message below; accepted means: they were invited."""

    def __init__(
        self,
        desk: Desk,
        launch: Mapping[str, Any],
        members: Sequence[int],
        left_out: int = 0,
        resting: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        people = [(row["id"], display_name(row)) for row in member_rows(desk.shop, list(members))]
        super().__init__(lambda: tr("Invite %n people", n=len(people)), parent, size=(80, 30), scrolling=False)
        self.desk = desk
        self._people = people
        self._at = 0
        self._copied: set[int] = set()
        if left_out:
            self.add(
                PlainLabel(
                    lambda: tr("%n were invited before and are left out; nobody is invited twice.", n=left_out),
                    tone="attention",
                    wrap=True,
                )
            )
        if resting:
            self.add(
                PlainLabel(
                    lambda: tr("%n are in another try-out or were asked lately, and are left in peace.", n=resting),
                    tone="attention",
                    wrap=True,
                )
            )
        self.add(
            Muted(
                lambda: tr("The fields in braces are filled in for each person. The wording is kept under Texts."),
                wrap=True,
            )
        )
        self._speech = language()
        self._values = launch_values(desk, launch_row(desk.shop, launch["id"]))
        self.edit = TemplateEdit(lambda: tr("Message"), "invitation", self._speech)
        # Before texts were kept in the shop, the computer remembered this one.
        kept = desk.settings.get(self._old_key(), "")
        self.edit.set_text(kept or body(desk.shop, "invitation", self._speech))
        self.text = self.edit.box
        self.edit.changed.connect(self._show_person)
        self.add(self.edit, 3)
        self.add(self._make_walk())
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.add(self.preview, 3)
        self.add(
            Muted(
                lambda: tr("Paste it into a chat with each of them, then note it here. Nothing is sent by itself."),
                wrap=True,
                small=True,
            )
        )
        self.add_cancel()
        self.add_button(lambda: tr("Note as invited"), self.accept, kind="primary")
        self._show_person()

    def _make_walk(self) -> QWidget:
        walk = QWidget()
        row = QHBoxLayout(walk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        self.before = Button("", lambda: self._go(-1), kind="quiet", icon="caret-left", tip=lambda: tr("One back"))
        self.person = PlainLabel("", look="title")
        self.after = Button("", lambda: self._go(1), kind="quiet", icon="caret-right", tip=lambda: tr("The next one"))
        self.copy_one = Button("", self.copy_person, icon="copy")
        self.copy_all = Button(lambda: tr("Copy all"), self.copy_everybody, icon="copy")
        row.addWidget(self.before)
        row.addWidget(self.person)
        row.addWidget(self.after)
        row.addStretch(1)
        row.addWidget(self.copy_one)
        row.addWidget(self.copy_all)
        self.before.setVisible(len(self._people) > 1)
        self.after.setVisible(len(self._people) > 1)
        self.copy_all.setVisible(len(self._people) > 1)
        return walk

    def message(self, name: str) -> str:
        """The message for one person."""
        return fill(self.edit.text(), self._values | {"name": name}, KINDS["invitation"].fields).text

    def copy_person(self) -> None:
        """Copy the message of the person shown and go on to the next."""
        member, name = self._people[self._at]
        QGuiApplication.clipboard().setText(self.message(name))
        self._copied.add(member)
        if self._at + 1 < len(self._people):
            self._at += 1
        self._show_person()
        self.say(lambda: tr("Copied for {name}").format(name=name), "primary")

    def copy_everybody(self) -> None:
        """Copy all messages, one below the other with the name on top."""
        QGuiApplication.clipboard().setText(
            "\n\n".join(f"{name}\n{self.message(name)}" for _member, name in self._people)
        )
        self._copied = {member for member, _name in self._people}
        self._show_person()
        self.say(lambda: tr("Copied %n message(s)", n=len(self._people)), "primary")

    def _go(self, by: int) -> None:
        self._at = min(max(0, self._at + by), len(self._people) - 1)
        self._show_person()

    def _show_person(self) -> None:
        member, name = self._people[self._at]
        at, count = self._at + 1, len(self._people)
        done = " ✓" if member in self._copied else ""
        self.person.say(f"{name}{done}" if count == 1 else f"{name}{done}  {at:,} / {count:,}")
        self.copy_one.say(lambda: tr("Copy for {name}").format(name=name if len(name) <= 12 else f"{name[:11]}…"))
        self.preview.setPlainText(self.message(name))
        self.preview.setAccessibleName(tr("Message to {name}").format(name=name))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < count)

    def _old_key(self) -> str:
        return f"invitation.{self._speech}"

    def accept(self) -> None:
        """Keep the wording for the next time, and be done."""
        desk = self.desk
        ok, _ = desk.attempt(
            save_text, desk.shop, "invitation", self._speech, self.edit.text(), now=desk.now(), on_error=self._at_text
        )
        if ok:
            desk.settings.set(self._old_key(), None)
            super().accept()

    def _at_text(self, _error: Exception, explained: Explained) -> bool:
        self.say(explained.sentence, "danger")
        self.text.setFocus()
        return True
