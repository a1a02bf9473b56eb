"""Going back and forth in what was done, and how long that is possible: set by the owner, kept by the program."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Changed, Shop
from seeddesk.store.history import Entry
from seeddesk.store.history_keep import SETTING, limits
from seeddesk.store.names import member_name

MEGABYTES = (5, 20_000)
DAYS = (7, 3_650)


def undo(shop: Shop) -> Entry:
    """Take back the newest action. Raises UserError ``undo.nothing``, ``undo.depends``, ``undo.conflict``."""
    return shop.undo()


def redo(shop: Shop) -> Entry:
    """Do the action undone last again. Raises UserError ``redo.nothing``, ``redo.gone``."""
    return shop.redo()


def undo_to(shop: Shop, entry_id: int) -> list[Entry]:
    """Take back everything from the newest action down to this one. Raises UserError ``undo.gone``, ``undo.closed``."""
    return shop.undo_to(entry_id)


def take_back(shop: Shop, entry_id: int) -> Entry:
    """Take one action back out of turn, as an action of its own.

    Raises UserError ``undo.gone``, ``undo.closed``, ``undo.depends``, ``undo.conflict``, and ``undo.points``
    (``name``, ``have``) where a member has spent what it gave: in turn, the spending would go first.
    """
    return shop.take_back(entry_id, lambda changed: _points_stay(shop, changed))


def take_back_all(shop: Shop, entry_ids: Iterable[int]) -> None:
    """Take actions back, the newest first; the very last one is undone. The errors of :func:`take_back`."""
    for entry_id in sorted(entry_ids, reverse=True):
        newest = shop.next_undo()
        if newest is not None and newest.id == entry_id:
            shop.undo()
        else:
            take_back(shop, entry_id)


@contextmanager
def _points_stay(shop: Shop, changed: Changed) -> Iterator[None]:
    """Refuse what takes somebody below zero points, or further below."""
    if not changed.touches("ledger"):
        yield
        return
    before = _below_zero(shop)
    yield
    for member, have in _below_zero(shop).items():
        if have < before.get(member, 0):
            raise UserError("undo.points", name=member_name(shop, member), have=have)


def _below_zero(shop: Shop) -> dict[int, int]:
    return dict(shop.tuples("SELECT member_id, sum(points) FROM ledger GROUP BY 1 HAVING sum(points) < 0"))


def rebuild(shop: Shop) -> None:
    """Write the file anew without its free room; takes seconds, and as much room again meanwhile."""
    shop.rebuild()


def set_limits(shop: Shop, megabytes: int, days: int) -> None:
    """Keep actions undoable up to this size and age.

    Raises UserError ``history.megabytes``, ``history.days`` (``low``, ``high``, ``field``).
    """
    for field, value, (low, high) in (("megabytes", megabytes, MEGABYTES), ("days", days, DAYS)):
        if not low <= value <= high:
            raise UserError(f"history.{field}", field=field, low=low, high=high)
    text = json.dumps({"megabytes": megabytes, "days": days})
    with shop.change("history.limits", megabytes=megabytes, days=days) as change:
        change.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (SETTING, text),
        )


def tidy(shop: Shop, *, now: datetime | None = None, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Let go of what is too old or too much, outside any action; bytes that were freed."""
    if shop.read_only:
        return 0
    return shop.trim_history(limits(shop), now or datetime.now(), cancelled)
