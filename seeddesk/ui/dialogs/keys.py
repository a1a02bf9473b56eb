"""The keyboard map: every key of menus, lists and pages, to search."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from seeddesk.i18n import tr
from seeddesk.ui.keymap import Entry, list_entries, menu_entries, pages
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow


class KeysDialog(BaseDialog):
    """Menus and lists are there at once; the pages follow one by one, so that nothing stalls."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(lambda: tr("Keys"), window, size=(92, 30), scrolling=False)
        self.entries: list[Entry] = [*menu_entries(window), *list_entries()]
        self.add(
            Muted(
                lambda: tr(
                    "Type to search: a key such as Ctrl+N, or what it does. Underlined letters in menus work with Alt."
                ),
                wrap=True,
            )
        )
        self.table = ListTable(
            "keys",
            [
                Column("keys", lambda: tr("Keys"), 22, paint="strong", sortable=False),
                Column("text", lambda: tr("What it does"), 34, stretch=True),
                Column("where", lambda: tr("Where"), 24, stretch=True),
            ],
            ListRows(search=("keys", "text", "where")),
            title=lambda: tr("Keys"),
            search_hint=lambda: tr("Key or action"),
        )
        self.add(self.table, 1)
        self.add_cancel(lambda: tr("Close"))
        self._rest: Iterator[list[Entry]] = pages(window)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._one_more)
        self._show()
        self._next.start()
        self.table.focus_search()

    def complete(self) -> bool:
        """Whether every page was looked at."""
        return not self._next.isActive()

    def _one_more(self) -> None:
        found = next(self._rest, None)
        if found is None:
            self._next.stop()
        elif found:
            self.entries += found
            self._show()

    def _show(self) -> None:
        self.table.set_rows(
            [
                {"id": at, "keys": " / ".join(entry.keys), "text": entry.text, "where": entry.where}
                for at, entry in enumerate((one for one in self.entries if one.keys), 1)
            ]
        )

    def done(self, result: int) -> None:
        self._next.stop()
        super().done(result)
