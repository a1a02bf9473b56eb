"""The members' index of the open shop, loaded once in the background and kept fresh for every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from seeddesk.store.members import count
from seeddesk.store.members_index import MemberIndex, Search

if TYPE_CHECKING:
    from seeddesk.store.engine import Changed
    from seeddesk.ui.desk import Desk

AT_ONCE = 2_000
"""So many members are read in a blink; more go through a job."""
FIRST, THEN = 0.02, 0.012
"""Seconds a search takes at once, and in each turn after that."""


class People(QObject):
    """``index`` is None until it is loaded; ``ready`` fires after each load and each change taken over."""

    ready = Signal()
    found_more = Signal()
    """The search begun by :meth:`ids_soon` has come to its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.index: MemberIndex | None = None
        self._loading = False
        self._again = False
        self._search: Search | None = None
        self._goes_on = QTimer(self)
        self._goes_on.setInterval(0)
        self._goes_on.timeout.connect(self._look_on)
        desk.changed.connect(self._follow)

    def load(self) -> None:
        """Load unless it is loaded or on its way."""
        if self.index is None and not self._loading:
            self._read()

    def ids(self, needle: str, order: str | None, descending: bool, only: set[int] | None = None) -> Sequence[int]:
        """As :meth:`MemberIndex.ids`; nothing while loading."""
        return self.index.ids(needle, order, descending, only) if self.index is not None else []

    def ids_soon(
        self, needle: str, order: str | None, descending: bool, only: set[int] | None = None
    ) -> Sequence[int]:
        """As :meth:`ids`, but of very many members only the first hits; ``found_more`` says when all are there."""
        self._goes_on.stop()
        self._search = None
        if self.index is None:
            return []
        search = self.index.search(needle, order, descending, only)
        if search.step(FIRST):
            return search.found
        self._search = search
        self._goes_on.start()
        return list(search.found)

    def searching(self) -> bool:
        """Whether a search is still going on."""
        return self._search is not None

    def _look_on(self) -> None:
        if self._search is None or self._search.step(THEN):
            self._goes_on.stop()
            self._search = None
            self.found_more.emit()

    def _stop_search(self) -> None:
        self._goes_on.stop()
        self._search = None

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """As :meth:`MemberIndex.rows`."""
        return self.index.rows(ids) if self.index is not None else []

    def _read(self) -> None:
        shop = self._desk.shop
        if count(shop) <= AT_ONCE:
            self._take(MemberIndex(shop))
            return
        self._loading = True
        self._desk.run("", lambda _progress, _cancelled: MemberIndex(shop), self._loaded, self._failed, quiet=True)

    def _loaded(self, index: MemberIndex) -> None:
        self._loading = False
        if self._again:  # the shop changed meanwhile
            self._again = False
            self._read()
            return
        self._take(index)

    def _failed(self, error: Exception) -> None:
        self._loading = False
        self._desk.tell(error)

    def _take(self, index: MemberIndex) -> None:
        self._stop_search()
        self.index = index
        self.ready.emit()

    def _follow(self, changed: Changed) -> None:
        if not changed.touches("member", "identity", "member_tag", "tag", "shop_order", "interaction"):
            return
        if self._loading:
            self._again = True
        elif self.index is not None:
            self._stop_search()
            if self.index.apply(changed):
                self.ready.emit()
            else:
                self._read()
