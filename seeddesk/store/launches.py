"""Launches and the shop itself, as plain rows for the window."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from seeddesk.domain.gate import judge
from seeddesk.store.engine import Shop


def launches(shop: Shop, *, archived: bool | None = False) -> list[dict[str, Any]]:
    """Every launch, newest first; ``archived`` None means both kinds."""
    where = "" if archived is None else f"WHERE archived = {int(archived)}"
    return shop.rows(f"SELECT * FROM launch {where} ORDER BY archived, started_on DESC, id DESC")


def launch(shop: Shop, launch_id: int | None) -> dict[str, Any] | None:
    """One launch with all its columns, or None."""
    return None if launch_id is None else shop.one("SELECT * FROM launch WHERE id = ?", (launch_id,))


def launch_name(shop: Shop, launch_id: int | None) -> str:
    """What a launch is called; empty where there is none of that id."""
    return shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,)) or ""


def listed(shop: Shop) -> list[dict[str, Any]]:
    """Every launch for the list of launches, the running ones first, newest first.

    All columns of a launch and ``joined`` (core users), ``rounds``, ``gate`` (the outcome of the product gate).
    """
    rows = shop.rows(
        "SELECT l.*, (SELECT count(*) FROM candidate c WHERE c.launch_id = l.id AND c.state = 'joined') AS joined,"
        " (SELECT count(*) FROM round r WHERE r.launch_id = l.id) AS rounds"
        " FROM launch l ORDER BY l.archived, l.started_on DESC, l.id DESC"
    )
    return [row | {"gate": judge(row).outcome} for row in rows]


def belongings(shop: Shop, launch_ids: Collection[int]) -> dict[str, int]:
    """What goes with these launches when they are deleted: table → rows, in the order of the tables.

    Counted is what hangs on a launch itself (a round, not its testers). Tags of the theme are left out, and so
    are chat groups, which stay.
    """
    marks, values = ", ".join("?" * len(launch_ids)), tuple(launch_ids)
    found: dict[str, int] = {}
    for table, column in _hanging():
        count = shop.scalar(f'SELECT count(*) FROM "{table}" WHERE "{column}" IN ({marks})', values)
        if count:
            found[table] = count
    return found


def _hanging() -> list[tuple[str, str]]:
    from seeddesk.store.models import RECORDED, ChatGroup, Launch, LaunchTag  # not needed to show a window

    return [
        (model._meta.table_name, column.column_name)  # type: ignore[attr-defined]
        for model in RECORDED
        if model not in (ChatGroup, LaunchTag)
        for column in model._meta.sorted_fields  # type: ignore[attr-defined]
        if getattr(column, "rel_model", None) is Launch
    ]


def copyable(shop: Shop, launch_id: int) -> dict[str, int]:
    """How much a copy could take along: ``tags``, ``groups``, ``points`` of the last round, ``surveys``."""
    count = "SELECT count(*) FROM"
    return {
        "tags": shop.scalar(f"{count} launch_tag WHERE launch_id = ?", (launch_id,)),
        "groups": shop.scalar(f"{count} chat_group WHERE launch_id = ?", (launch_id,)),
        "points": shop.scalar(
            f"{count} test_point WHERE round_id ="
            " (SELECT id FROM round WHERE launch_id = ? ORDER BY number DESC LIMIT 1)",
            (launch_id,),
        ),
        "surveys": shop.scalar(f"{count} survey WHERE launch_id = ?", (launch_id,)),
    }


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
