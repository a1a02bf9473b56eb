"""Launches: a product that walks through the five steps (F2)."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.models import Launch

FREQUENCIES = ("", "daily", "weekly", "monthly", "seasonal", "once")
FIELDS = (
    "name", "does", "for_whom", "like_what", "theme", "price_cents", "margin",
    "use_frequency", "buy_frequency", "seats", "started_on",
)  # fmt: skip
SEATS = (1, 10_000)


def create_launch(shop: Shop, name: str, *, started_on: dt.date | None = None, **fields: Any) -> int:
    """Make a launch and return its id.

    ``fields``: ``does``, ``for_whom``, ``like_what``, ``theme`` (text), ``price_cents`` (int or None),
    ``margin`` (percent or None), ``use_frequency``, ``buy_frequency`` (one of FREQUENCIES), ``seats``.
    Raises UserError ``launch.name``, ``launch.name_taken``, ``launch.price``, ``launch.margin``,
    ``launch.seats``, ``launch.frequency``.
    """
    values = _checked(shop, {"name": name, "started_on": started_on or dt.date.today(), **fields}, None)
    with shop.change("launch.create", name=values["name"]) as change:
        return change.insert(Launch, **values)


def update_launch(shop: Shop, launch_id: int, **fields: Any) -> None:
    """Change some fields of a launch; the same errors as :func:`create_launch`, and ``launch.missing``."""
    name = _name(shop, launch_id)
    values = _checked(shop, fields, launch_id)
    if values:
        with shop.change("launch.update", name=values.get("name", name)) as change:
            change.update(Launch, launch_id, **values)


def archive_launch(shop: Shop, launch_id: int) -> None:
    """Put a launch away; nothing of it is lost. Raises UserError ``launch.missing``."""
    name = _name(shop, launch_id)
    with shop.change("launch.archive", name=name) as change:
        change.update(Launch, launch_id, archived=True)


def restore_launch(shop: Shop, launch_id: int) -> None:
    """Take a launch back from the archive. Raises UserError ``launch.missing``."""
    name = _name(shop, launch_id)
    with shop.change("launch.restore", name=name) as change:
        change.update(Launch, launch_id, archived=False)


def _name(shop: Shop, launch_id: int) -> str:
    name = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,))
    if name is None:
        raise UserError("launch.missing")
    return name


def _checked(shop: Shop, fields: dict[str, Any], launch_id: int | None) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a launch has no {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {key: value.strip() if isinstance(value, str) else value for key, value in fields.items()}
    if "name" in values:
        if not values["name"]:
            raise UserError("launch.name")
        taken = shop.scalar("SELECT id FROM launch WHERE lower(name) = lower(?)", (values["name"],))
        if taken is not None and taken != launch_id:
            raise UserError("launch.name_taken", name=values["name"])
    price = values.get("price_cents")
    if price is not None and price < 0:
        raise UserError("launch.price")
    margin = values.get("margin")
    if margin is not None and not 0 <= margin <= 100:
        raise UserError("launch.margin")
    if "seats" in values and not (isinstance(values["seats"], int) and SEATS[0] <= values["seats"] <= SEATS[1]):
        raise UserError("launch.seats")
    for key in ("use_frequency", "buy_frequency"):
        if values.get(key, "") not in FREQUENCIES:
            raise UserError("launch.frequency")
    return values


def rename_shop(shop: Shop, name: str) -> None:
    """Name the shop; raises UserError ``shop.name`` for an empty name."""
    name = name.strip()
    if not name:
        raise UserError("shop.name")
    with shop.change("shop.name", name=name) as change:
        change.execute(
            "INSERT INTO setting (key, value) VALUES ('shop.name', ?) ON CONFLICT (key) DO UPDATE SET "
            "value = excluded.value",
            (json.dumps(name, ensure_ascii=False),),
        )
