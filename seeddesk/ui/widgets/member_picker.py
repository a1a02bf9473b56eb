"""A dialog to choose members by typing any part of what is known of them, or to add a new one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day
from seeddesk.store.members import display_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.privacy import hide_id
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Text
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow.members import add_member

Row = Mapping[str, Any]


def pick_members(desk: Desk, title: Text, multiple: bool = True, exclude: Collection[int] = ()) -> list[int]:
    """Let the owner choose members; their ids in the order chosen, empty when nobody was.

    ``exclude``: ids that are not offered. With ``multiple`` False at most one id comes back.
    """
    dialog = MemberPicker(desk, title, multiple=multiple, exclude=exclude, parent=desk.window)
    chosen = dialog.chosen() if dialog.exec() else []
    dialog.deleteLater()
    return chosen


class _Offered:
    """The shared index without those who are not offered."""

    def __init__(self, desk: Desk, exclude: Collection[int]) -> None:
        self._people = desk.people
        self._exclude = frozenset(exclude)

    def ids(self, needle: str, order: str | None, descending: bool) -> Sequence[int]:
        found = self._people.ids(needle, order, descending)
        return [member for member in found if member not in self._exclude] if self._exclude else found

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        return list(self._people.rows(ids))


def _chips(row: Row) -> list[tuple[str, str]]:
    own = [(word("own_circle", row["own_circle"]), "info")] if row["own_circle"] else []
    return own + [(tag, "neutral") for tag in row["tags"]]


def _known_by(row: Row) -> str:
    """What tells two people of one name apart."""
    parts = [row["nick"] if row["name"] else "", row["phone"] or row["phone_masked"], hide_id(row["wechat"])]
    parts += [hide_id(value) for value in list(row["identities"].values())[:1]]
    parts += [row["city"], last_order_words(row)]
    return " · ".join(dict.fromkeys(part for part in parts if part))


def last_order_words(row: Row) -> str:
    """When somebody bought last; empty for who never did."""
    if not row.get("orders") or not row.get("last_active"):
        return ""
    return tr("last seen {day}").format(day=day(date.fromisoformat(row["last_active"][:10])))


def _columns() -> list[Column]:
    return [
        Column("name", lambda: tr("Name"), 16, paint="strong", text=lambda row: display_name(dict(row)), stretch=True),
        Column("known", lambda: tr("Known by"), 22, paint="muted", text=_known_by, sortable=False, stretch=True),
        Column("tags", lambda: tr("Tags"), 18, paint="chips", chips=_chips, sortable=False, stretch=True),
        Column("orders", lambda: tr("Orders"), 7, align="right", text=lambda row: f"{row['orders']:,}"),
    ]


class MemberPicker(BaseDialog):
    """See :func:`pick_members`; ``chosen()`` after it was accepted."""

    def __init__(
        self,
        desk: Desk,
        title: Text,
        *,
        multiple: bool = True,
        exclude: Collection[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent, size=(84, 26), scrolling=False, flush=True)
        self._desk = desk
        self._multiple = multiple
        self.table = ListTable(
            "member_picker",
            _columns(),
            _Offered(desk, exclude),
            title=title,
            search_hint=lambda: tr("Name, pinyin, phone, id, tag, note"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=multiple,
        )
        self.table.setMinimumHeight(px(50))
        self.table.set_empty(lambda: tr("Nobody here yet. Write a name above to add the first member."))
        self.add(self.table, 1)
        self.new = self.add_button("", self._add_new)
        self.add_cancel()
        self.choose = self.add_button("", self._choose, kind="primary")
        # Enter belongs to the search box and the list; they come here through ``activated``.
        self.choose.setDefault(False)
        self.table.searched.connect(lambda _needle: self._steer())
        self.table.selection_changed.connect(lambda _ids: self._steer())
        self.table.activated.connect(self._activated)
        desk.people.ready.connect(self._ready)
        desk.people.load()
        self._ready()
        self.table.focus_search()

    def chosen(self) -> list[int]:
        """Ids of the members chosen."""
        ids = self.table.selected_ids()
        return ids if self._multiple else ids[:1]

    def _ready(self) -> None:
        self.table.refresh()
        self.say("" if self._desk.people.index is not None else (lambda: tr("Reading the members …")))
        self._steer()

    def _steer(self) -> None:
        name = " ".join(self.table.needle().split())
        self.new.setVisible(bool(name) and not self._desk.shop.read_only)
        self.new.say(lambda: tr("+ Add “{name}” as a new member").format(name=_short(name)))
        count = len(self.chosen())
        self.choose.setEnabled(count > 0)
        self.choose.say(lambda: tr("Choose %n member(s)", n=count) if self._multiple and count else tr("Choose"))

    def _activated(self, member: int) -> None:
        """Double click and Enter: the one, or in a list of many, one more."""
        if not self._multiple:
            self.table.select([member])
            self.accept()
        elif self.table.ticked_ids():
            self.table.set_ticked([member])
            self.table.focus_search()
        else:
            self.table.select([member])
            self.accept()

    def _add_new(self) -> None:
        name = " ".join(self.table.needle().split())
        member = self._desk.act(add_member, self._desk.shop, {"name": name}, now=self._desk.now())
        if member is None:
            return
        self.table.refresh()
        if self._multiple:
            self.table.set_ticked([member])
        self.table.select([member])
        self._steer()
        # A second Enter or Space must not add the same person once more.
        self.choose.setFocus()

    def _choose(self) -> None:
        if self.chosen():
            self.accept()


def _short(name: str) -> str:
    return name if len(name) <= 16 else f"{name[:15]}…"
