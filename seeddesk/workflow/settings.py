"""Choices for the whole shop, kept in its file and undone like everything else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from seeddesk.domain import screen
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.settings import DEFAULTS_KEY, is_weights, launch_defaults


def set_launch_defaults(
    shop: Shop, *, half_life: int | None = None, weights: Mapping[str, float] | None = None
) -> bool:
    """Say what new launches begin with; those that are there stay as they are. False where nothing changed.

    Raises UserError ``half_life.range`` (low, high), ``weights.sum`` (total), each with ``field``.
    """
    before = launch_defaults(shop)
    wanted: dict[str, Any] = dict(before)
    if half_life is not None:
        low, high = screen.HALF_LIFE_RANGE
        if not low <= half_life <= high:
            raise UserError("half_life.range", field="half_life", low=low, high=high)
        wanted["half_life"] = int(half_life)
    if weights is not None:
        wanted["weights"] = {part: float(weights.get(part, 0)) for part in screen.PARTS}
        if not is_weights(wanted["weights"]):
            raise UserError("weights.sum", field="weights", total=round(sum(weights.values()), 1))
    if wanted == before:
        return False
    with shop.change("setting.defaults") as change:
        change.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (DEFAULTS_KEY, json.dumps(wanted)),
        )
    return True


def beginning(shop: Shop) -> dict[str, Any]:
    """The columns of a new launch that the defaults fill: ``half_life`` and ``weights`` as it is stored."""
    defaults = launch_defaults(shop)
    usual = defaults["weights"] == screen.DEFAULT_WEIGHTS
    return {"half_life": defaults["half_life"], "weights": "" if usual else json.dumps(defaults["weights"])}
