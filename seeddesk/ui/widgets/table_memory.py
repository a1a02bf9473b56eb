"""What a table keeps between two starts: widths of columns and the order of its rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol


class Memory(Protocol):
    """Where a table keeps its widths and order; the program's settings fit."""

    def get(self, key: str, default: Any = None) -> Any: ...

    def set(self, key: str, value: Any) -> None: ...


def kept_widths(stored: Mapping[str, Any], keys: Collection[str]) -> dict[str, float]:
    """Widths in average characters by column; unknown columns and nonsense are left out."""
    widths = stored.get("widths")
    if not isinstance(widths, Mapping):
        return {}
    return {
        key: float(width)
        for key, width in widths.items()
        if key in keys and isinstance(width, (int, float)) and 1 <= width <= 500
    }


def kept_order(stored: Mapping[str, Any], keys: Collection[str]) -> tuple[str, bool] | None:
    """(column key, descending), None where nothing sensible was kept."""
    order = stored.get("order")
    if isinstance(order, (list, tuple)) and len(order) == 2 and order[0] in keys:
        return str(order[0]), bool(order[1])
    return None


def place_of(ids: Sequence[int], id_: int | None) -> int:
    """Where an id stands, -1 when it is not there."""
    if id_ is None or id_ < 0:
        return -1
    try:
        return ids.index(id_)
    except ValueError:
        return -1
