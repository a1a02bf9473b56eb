"""The members' index of the open shop, loaded once in the background and kept fresh for every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from seeddesk.store.members import MemberIndex, count

if TYPE_CHECKING:
    from seeddesk.store.engine import Changed
    from seeddesk.ui.desk import Desk

AT_ONCE = 2_000
"""So many members are read in a blink; more go through a job."""


class People(QObject):
    """``index`` is None until it is loaded; ``ready`` fires after each load and each change taken over."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.index: MemberIndex | None = None
        self._loading = False
        self._again = False
        desk.changed.connect(self._follow)

    def load(self) -> None:
        """Load unless it is loaded or on its way."""
        if self.index is None and not self._loading:
            self._read()

    def ids(self, needle: str, order: str | None, descending: bool, only: set[int] | None = None) -> Sequence[int]:
        """As :meth:`MemberIndex.ids`; nothing while loading."""
        return self.index.ids(needle, order, descending, only) if self.index is not None else []

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
        self.index = index
        self.ready.emit()

    def _follow(self, changed: Changed) -> None:
        if not changed.touches("member", "identity", "member_tag", "tag", "shop_order", "interaction"):
            return
        if self._loading:
            self._again = True
        elif self.index is not None:
            if self.index.apply(changed):
                self.ready.emit()
            else:
                self._read()
