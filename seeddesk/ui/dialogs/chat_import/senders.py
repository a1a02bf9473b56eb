"""People of chats imported before, to be linked one after the other; each is an action of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.store import chats as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.people_page import PeoplePage
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.workflow import chats_link


class SendersDialog(BaseDialog):
    """Everyone of a chat, or of all chats."""

    def __init__(self, desk: Desk, chat: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("People in chats"), parent or desk.window, size=(118, 36))
        self.desk = desk
        self.chat = chat
        self.page = PeoplePage(desk, "chat_senders")
        self.add(self.page, 1)
        self.page.linked.connect(
            lambda ids, member: self._each(ids, lambda one: chats_link.link_sender(desk.shop, one, member))
        )
        self.page.wanted_new.connect(
            lambda ids: self._each(ids, lambda one: chats_link.make_member(desk.shop, one, now=desk.now()))
        )
        self.page.left_out.connect(
            lambda ids, state: self._do(lambda: chats_link.ignore_senders(desk.shop, ids, state))
        )
        self.page.taken_back.connect(self._take_back)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        self.page.table.setEnabled(not desk.shop.read_only)
        self.refresh()
        if any(row["member_id"] is None and row["state"] == "" for row in self.rows()):
            self.page.filter.set_code("unknown")

    def rows(self) -> list[dict[str, Any]]:
        """What the list shows."""
        found = store.sender_rows(self.desk.shop, self.chat)
        return [row | {"how": "known" if row["member_id"] is not None else ""} for row in found]

    def refresh(self) -> None:
        """Read the people again."""
        self.page.show_people(self.rows())

    def _do(self, work: Callable[[], Any]) -> bool:
        ok, _ = self.desk.attempt(work)
        self.refresh()
        return ok

    def _each(self, ids: list[int], work: Callable[[int], Any]) -> None:
        for one in ids:
            if not self._do(lambda one=one: work(one)):
                break

    def _take_back(self, ids: list[int]) -> None:
        """Off the member they were linked to, or back into the list of the unknown."""
        rows = {row["id"]: row for row in self.rows()}
        linked = [one for one in ids if rows[one]["member_id"] is not None]
        self._each(linked, lambda one: chats_link.unlink_sender(self.desk.shop, one))
        others = [one for one in ids if one not in linked]
        if others:
            self._do(lambda: chats_link.ignore_senders(self.desk.shop, others, ""))
