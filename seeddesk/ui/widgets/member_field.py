"""A line that takes a member or any name: people are offered as one types; the button opens the whole list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from seeddesk.i18n import tr
from seeddesk.store.members import display_name, member
from seeddesk.ui.desk import Desk
from seeddesk.ui.icons import set_icon
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import set_property

OFFERED = 10
LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class Person:
    """A chosen member."""

    id: int
    name: str


def person_of(desk: Desk, member_id: int | None) -> Person | None:
    """A member as a Person, None if there is none."""
    row = member(desk.shop, member_id) if member_id is not None else None
    return Person(row["id"], display_name(row)) if row else None


def pick_person(desk: Desk) -> Person | None:
    """Ask for one member in the list of all; None when nobody was chosen."""
    from seeddesk.ui.widgets.member_picker import pick_members

    chosen = pick_members(desk, lambda: tr("Choose a member"), multiple=False)
    return person_of(desk, chosen[0]) if chosen else None


def offers(desk: Desk, needle: str, most: int = OFFERED) -> list[dict[str, Any]]:
    """Members whose texts contain the needle; whole names first, then names that begin with it."""
    key = needle.strip().casefold()
    if not key:
        return []
    rows = desk.people.rows(list(desk.people.ids(needle, None, True)[:LOOKED_AT]))

    def rank(row: Mapping[str, Any]) -> tuple[bool, bool]:
        names = [str(row[column] or "").casefold() for column in ("name", "nick", "wechat")]
        return key not in names, not any(name.startswith(key) for name in names)

    return sorted(rows, key=rank)[:most]


def told_apart(row: Mapping[str, Any]) -> str:
    """What tells people of one name apart: other name, masked phone, city, last order; a row of the directory."""
    from seeddesk.ui.widgets.member_picker import last_order_words

    number = row["phone_masked"] or (f"…{row['phone'][-4:]}" if row["phone"] else "")
    parts = [row["nick"] if row["name"] else "", number, row["city"], last_order_words(row)]
    if not any(parts):
        parts = [next(iter(row["identities"].values()), ""), f"#{row['id']}"]
    return hide(" · ".join(part for part in parts if part))


class MemberField(QWidget):
    """``changed`` emits the chosen Person, or None when the line names no member (any more).

    With ``free`` any name may stand, then ``person()`` is None and ``text()`` gives the name.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, *, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._free = free
        self._person: Person | None = None
        self.line = QLineEdit()
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(OFFERED)
        # Not setCompleter: it would compare with what it shows, while people are found by any of their texts.
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._taken)  # type: ignore[index]
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._left)
        self._sign = QAction(self.line)
        set_icon(self._sign, "user", "primary")
        self.browse = Button("", self._browse, kind="quiet", icon="users", tip=lambda: tr("Choose from all members"))
        self.browse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(1))
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def person(self) -> Person | None:
        """The chosen member."""
        return self._person

    def text(self) -> str:
        """What stands in the line: the member's name, or a free name."""
        return self.line.text().strip()

    def set_person(self, member_id: int | None, name: str = "") -> None:
        """Show a member, or a free name; emits nothing."""
        self._person = person_of(self.desk, member_id)
        self.line.setText(self._person.name if self._person else name)
        self._show()

    def choose(self, person: Person) -> None:
        """Take a person, as if chosen from the list."""
        self._person = person
        self.line.setText(person.name)
        self._show()
        self.changed.emit(person)

    def offered(self) -> list[Person]:
        """Who is offered for what was typed."""
        return [self._model.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self._model.rowCount())]

    def mark(self, wrong: bool) -> None:
        """Frame the line as wrong, or not."""
        set_property(self.line, "wrong", "true" if wrong else "")

    def _typed(self, text: str) -> None:
        if self._person is not None:
            self._person = None
            self._show()
            self.changed.emit(None)
        self._model.clear()
        for row in offers(self.desk, text):
            person, more = Person(row["id"], display_name(row)), told_apart(row)
            item = QStandardItem(f"{person.name}   {more}" if more else person.name)
            item.setData(person, Qt.ItemDataRole.UserRole)
            self._model.appendRow(item)
        if self._model.rowCount() and self.line.hasFocus():
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def _taken(self, index: QModelIndex) -> None:
        person = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(person, Person):
            self.choose(person)

    def _left(self) -> None:
        """A whole name typed out means the one member who is called so."""
        if self._person is None and self.text():
            exact = [one for one in self.offered() if one.name == self.text()]
            if len(exact) == 1:
                self.choose(exact[0])

    def _browse(self) -> None:
        person = pick_person(self.desk)
        if person is not None:
            self.choose(person)

    def _show(self) -> None:
        """A member carries a sign, so that a free name is not taken for one."""
        self.line.removeAction(self._sign)
        if self._person is not None:
            self._sign.setToolTip(tr("a member"))
            self.line.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)

    def retranslate(self) -> None:
        """Ask the texts again."""
        hint = tr("Member or any name") if self._free else tr("Name, pinyin, phone or id")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "line"):
            self.retranslate()
