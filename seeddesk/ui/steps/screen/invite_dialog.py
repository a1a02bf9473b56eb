"""The invitation: a text with fields, filled for each person, to copy into a chat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from seeddesk.i18n import language, tr
from seeddesk.store.members import display_name, member_rows
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel

FIELDS = ("name", "product", "theme")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with ``{name}``, ``{product}`` and ``{theme}`` filled; other braces stay as they are."""
    for field in FIELDS:
        template = template.replace(f"{{{field}}}", values.get(field, ""))
    return template


class InviteDialog(BaseDialog):
    """Text above, the person's own message below; accepted means: they were invited."""

    def __init__(
        self,
        desk: Desk,
        launch: Mapping[str, Any],
        members: Sequence[int],
        left_out: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        people = [(row["id"], display_name(row)) for row in member_rows(desk.shop, list(members))]
        super().__init__(lambda: tr("Invite %n people", n=len(people)), parent, size=(74, 24), scrolling=False)
        self.desk = desk
        self._launch = launch
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
        self.add(
            PlainLabel(
                lambda: tr("The message. {fields} are filled in for each person.").replace(
                    "{fields}", " ".join(f"{{{field}}}" for field in FIELDS)
                ),
                look="muted",
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(desk.settings.get(f"invitation.{language()}", "") or self._usual())
        self.text.setAccessibleName(tr("Message"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._show_person)
        self.add(self.text, 3)
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

    @staticmethod
    def _usual() -> str:
        return tr(
            "Hello {name}, we are working on something new, {product}: {theme}\n"
            "We would like a few people who really need it to try it first and tell us honestly what is not right yet. "
            "Will you join our small group?"
        )

    def message(self, name: str) -> str:
        """The message for one person."""
        theme = " ".join(str(self._launch["theme"]).split())
        if theme and theme[-1] not in ".!?。！？…":
            theme += tr(".", "end of a sentence")
        return fill(self.text.toPlainText(), {"name": name, "product": str(self._launch["name"]), "theme": theme})

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

    def accept(self) -> None:
        """Remember the text for the next time, and be done."""
        text = self.text.toPlainText()
        self.desk.settings.set(f"invitation.{language()}", text if text.strip() and text != self._usual() else None)
        super().accept()
