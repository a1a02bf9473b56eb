"""What the directory does for the chosen members besides its own: accounts, points, titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from seeddesk.i18n import tr
from seeddesk.store.accounts import names
from seeddesk.workflow.accounts import reach_through

if TYPE_CHECKING:
    from seeddesk.ui.steps.members.directory import Directory


class Bulk:
    """The actions, in the order they stand in the menu; the directory sets their texts again."""

    def __init__(self, page: Directory) -> None:
        self.page = page
        self.menu = QMenu(page)
        self.menu.aboutToShow.connect(self.fill)
        self.reach, self.points, self.title = QAction(page), QAction(page), QAction(page)
        self.reach.setMenu(self.menu)
        self.points.triggered.connect(lambda *_: self.give())
        self.title.triggered.connect(lambda *_: self.honour())
        self.actions = (self.reach, self.points, self.title)

    def fill(self) -> None:
        """Offer the accounts there are now."""
        self.menu.clear()
        for row in names(self.page.desk.shop):
            text = f"{row['name']} ({row['reached']:,})".replace("&", "&&")
            self.menu.addAction(text).triggered.connect(lambda _=False, account=row["id"]: self.link(account))
        self.menu.addSeparator()
        self.menu.addAction(tr("New account…")).triggered.connect(lambda *_: self._new())

    def link(self, account: int, members: list[int] | None = None) -> None:
        """The chosen are reached through an account."""
        ids = list(self.page.table.selected_ids()) if members is None else members
        if ids:
            today = self.page.desk.today()
            self.page._for_many(lambda shop, chosen: reach_through(shop, account, chosen, today=today), ids)

    def _new(self) -> None:
        from seeddesk.ui.steps.members.account_dialog import AccountDialog

        ids = list(self.page.table.selected_ids())
        AccountDialog(self.page.desk, None, self.page.window(), done=lambda made: self.link(made, ids)).open()

    def give(self) -> None:
        """Points by hand for the chosen."""
        from seeddesk.ui.steps.members.points_dialogs import GiveDialog

        ids = self.page.table.selected_ids()
        if ids:
            GiveDialog(self.page.desk, ids, self.page.window()).open()

    def honour(self) -> None:
        """A title for the chosen."""
        from seeddesk.ui.steps.members.honour_dialog import HonourDialog

        ids = self.page.table.selected_ids()
        if ids:
            HonourDialog(self.page.desk, ids, self.page.window()).open()

    def retranslate(self) -> None:
        self.reach.setText(tr("Reached through"))
        self.points.setText(tr("Points…"))
        self.title.setText(tr("Title…"))
