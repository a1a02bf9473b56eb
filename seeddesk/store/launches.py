"""Launches and the shop itself, as plain rows for the window."""

from __future__ import annotations

import json
from typing import Any

from seeddesk.store.engine import Shop


def launches(shop: Shop, *, archived: bool | None = False) -> list[dict[str, Any]]:
    """Every launch, newest first; ``archived`` None means both kinds."""
    where = "" if archived is None else f"WHERE archived = {int(archived)}"
    return shop.rows(f"SELECT * FROM launch {where} ORDER BY archived, started_on DESC, id DESC")


def launch(shop: Shop, launch_id: int | None) -> dict[str, Any] | None:
    """One launch with all its columns, or None."""
    return None if launch_id is None else shop.one("SELECT * FROM launch WHERE id = ?", (launch_id,))


def shop_name(shop: Shop) -> str:
    """The shop's name, or the name of its file."""
    value = shop.scalar("SELECT value FROM setting WHERE key = 'shop.name'")
    try:
        name = json.loads(value) if value else ""
    except ValueError:
        name = ""
    return str(name or shop.path.stem)


def last_decision(shop: Shop, launch_id: int) -> str:
    """What the owner decided on the newest round: ``push``, ``fix``, ``stop``, or empty."""
    return (
        shop.scalar(
            "SELECT outcome FROM verdict_record WHERE round_id ="
            " (SELECT id FROM round WHERE launch_id = ? ORDER BY number DESC LIMIT 1) ORDER BY id DESC LIMIT 1",
            (launch_id,),
        )
        or ""
    )
