"""What the owner chose for the whole shop and keeps in its file, where no step reads it itself."""

from __future__ import annotations

import json
from typing import Any

from seeddesk.domain import screen
from seeddesk.store.engine import Shop

DEFAULTS_KEY = "launch.defaults"


def launch_defaults(shop: Shop) -> dict[str, Any]:
    """What new launches begin with: ``half_life`` (days) and ``weights`` ({part: share of 100})."""
    stored = shop.scalar("SELECT value FROM setting WHERE key = ?", (DEFAULTS_KEY,))
    try:
        values = json.loads(stored) if stored else {}
    except ValueError:
        values = {}
    values = values if isinstance(values, dict) else {}
    low, high = screen.HALF_LIFE_RANGE
    life, weights = values.get("half_life"), values.get("weights")
    return {
        "half_life": life if isinstance(life, int) and low <= life <= high else screen.HALF_LIFE,
        "weights": dict(weights) if weights and is_weights(weights) else dict(screen.DEFAULT_WEIGHTS),
    }


def is_weights(weights: Any) -> bool:
    """Whether these are weights of the score: every part, none below zero, 100 together."""
    return (
        isinstance(weights, dict)
        and set(weights) == set(screen.PARTS)
        and all(isinstance(one, (int, float)) and one >= 0 for one in weights.values())
        and abs(sum(weights.values()) - 100) <= 0.01
    )
