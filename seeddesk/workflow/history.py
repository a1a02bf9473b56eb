"""How long actions can be undone: set by the owner, kept by the program."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.history_keep import SETTING, limits

MEGABYTES = (5, 20_000)
DAYS = (7, 3_650)


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
