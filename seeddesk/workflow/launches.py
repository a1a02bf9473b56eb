"""Launches: a product that walks through the five steps (F2)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.gate import ANSWER_OF, DEGREES, NEED_OF, NEED_SIZES
from seeddesk.domain.text import clean, match_name, short
from seeddesk.store.engine import Shop
from seeddesk.store.models import Launch
from seeddesk.workflow.settings import beginning

FREQUENCIES = ("", "daily", "weekly", "monthly", "seasonal", "once")
STAGES = ("seed", "burst", "plateau")
SEATS = (1, 10_000)
NOTES = ("note_need", "note_course", "note_line", "note_ability", "note_margin", "note_frequency", "note_share")
LIMITS = {"name": limits.NAME, **dict.fromkeys(("does", "for_whom", "like_what", "theme", *NOTES), limits.LINE)}
"""Texts of a launch and how many characters they may have."""
CODES = {
    **dict.fromkeys(NEED_OF, ("", *NEED_SIZES)),
    **{ANSWER_OF[point]: ("", *DEGREES) for point in ("course", "line", "ability", "share")},
    **dict.fromkeys(("use_frequency", "buy_frequency"), FREQUENCIES),
}
"""Answers that are chosen, and what may be chosen."""
AMOUNTS = ("price_cents", "unit_cost_cents")
FIELDS = (*LIMITS, *CODES, *AMOUNTS, "margin", "seats", "started_on")


def create_launch(shop: Shop, name: str, *, started_on: dt.date | None = None, **fields: Any) -> int:
    """Make a launch and return its id.

    ``fields``: ``does``, ``for_whom``, ``like_what``, ``theme`` and :data:`NOTES` (text), ``price_cents`` and
    ``unit_cost_cents`` (int or None), ``margin`` (percent or None), the answers of :data:`CODES`, ``seats``.
    Raises UserError, each with ``field``: ``launch.name``, ``launch.name_taken`` (name), ``launch.too_long``
    (limit), ``launch.price`` or ``launch.cost`` (below 0), ``launch.amount`` (too high; limit),
    ``launch.margin``, ``launch.seats``, ``launch.frequency``, ``launch.answer``.
    """
    values = _checked(shop, {"name": name, "started_on": started_on or dt.date.today(), **fields}, None)
    with shop.change("launch.create", name=values["name"]) as change:
        return change.insert(Launch, **beginning(shop), **values)


def update_launch(shop: Shop, launch_id: int, **fields: Any) -> None:
    """Change some fields of a launch; the same errors as :func:`create_launch`, and ``launch.missing``.

    One answer or note alone is named in the history.
    """
    name = launch_name(shop, launch_id)
    values = _checked(shop, fields, launch_id)
    if not values:
        return
    key, said = "launch.update", {"name": values.get("name", name)}
    (only, *more) = values
    if only == "name" and not more:
        key, said = "launch.rename", {"name": values["name"], "old": name}
    elif not more and only in (*CODES, *NOTES):
        value = values[only]
        key = "launch.note" if only in NOTES else "launch.answer"
        said |= {"field": only, "value": short(value) if only in NOTES else value}
    with shop.change(key, **said) as change:
        change.update(Launch, launch_id, **values)


def set_stage(shop: Shop, launch_id: int, stage: str) -> None:
    """Say in which stage a launch is (seed, burst, plateau). Raises UserError ``launch.missing``, ``launch.stage``."""
    name = launch_name(shop, launch_id)
    if stage not in STAGES:
        raise UserError("launch.stage", field="stage")
    with shop.change("launch.stage", name=name, stage=stage) as change:
        change.update(Launch, launch_id, stage=stage)


def archive_launch(shop: Shop, launch_id: int) -> None:
    """Put a launch away; nothing of it is lost. Raises UserError ``launch.missing``."""
    archive_launches(shop, [launch_id])


def restore_launch(shop: Shop, launch_id: int) -> None:
    """Take a launch back from the archive. Raises UserError ``launch.missing``."""
    restore_launches(shop, [launch_id])


def archive_launches(shop: Shop, launch_ids: Collection[int]) -> None:
    """Put launches away as one action. Raises UserError ``launch.missing``."""
    _put(shop, launch_ids, "launch.archive", archived=True)


def restore_launches(shop: Shop, launch_ids: Collection[int]) -> None:
    """Take launches back from the archive as one action. Raises UserError ``launch.missing``."""
    _put(shop, launch_ids, "launch.restore", archived=False)


def delete_launches(shop: Shop, launch_ids: Collection[int]) -> None:
    """Remove launches with what belongs to them, as one action that can be undone.

    Chat groups stay, belonging to no launch: the people in them are there still. Members and orders are the
    shop's and stay too. Raises UserError ``launch.missing``.
    """
    names = [launch_name(shop, launch) for launch in launch_ids]
    if names:
        with shop.change("launch.delete", name=names[0], count=len(names)) as change:
            change.executemany("UPDATE chat_group SET launch_id = NULL WHERE launch_id = ?", [(x,) for x in launch_ids])
            change.delete(Launch, launch_ids)


def _put(shop: Shop, launch_ids: Collection[int], key: str, *, archived: bool) -> None:
    names = [launch_name(shop, launch) for launch in launch_ids]
    if names:
        with shop.change(key, name=names[0], count=len(names)) as change:
            change.update(Launch, launch_ids, archived=archived)


def launch_name(shop: Shop, launch_id: int) -> str:
    """The name of a launch. Raises UserError ``launch.missing``."""
    name = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,))
    if name is None:
        raise UserError("launch.missing")
    return name


def check_name(shop: Shop, name: str, launch_id: int | None = None) -> str:
    """The name as it is kept; raises UserError ``launch.name``, ``launch.too_long``, ``launch.name_taken``.

    Two names that differ by blanks, case or width only would be taken for one another.
    """
    name = clean(limits.one_line(name))
    if not name:
        raise UserError("launch.name", field="name")
    if len(name) > limits.NAME:
        raise UserError("launch.too_long", field="name", limit=limits.NAME)
    wanted = match_name(name)
    for other, known in shop.tuples("SELECT id, name FROM launch"):
        if other != launch_id and match_name(known) == wanted:
            raise UserError("launch.name_taken", field="name", name=known)
    return name


def _checked(shop: Shop, fields: dict[str, Any], launch_id: int | None) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a launch has no {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {
        key: clean(limits.one_line(value)) if key in LIMITS else value for key, value in fields.items()
    }
    if "name" in values:
        values["name"] = check_name(shop, fields["name"], launch_id)
    for key, limit in LIMITS.items():
        if len(values.get(key, "")) > limit:
            raise UserError("launch.too_long", field=key, limit=limit)
    for key in AMOUNTS:
        amount = values.get(key)
        if amount is not None and (isinstance(amount, bool) or amount < 0):
            raise UserError("launch.price" if key == "price_cents" else "launch.cost", field=key)
        if amount is not None and amount > limits.CENTS:
            raise UserError("launch.amount", field=key, limit=f"{limits.CENTS // 100:,}")
    margin = values.get("margin")
    if margin is not None and not 0 <= margin <= 100:
        raise UserError("launch.margin", field="margin")
    seats = values.get("seats", SEATS[0])
    if isinstance(seats, bool) or not (isinstance(seats, int) and SEATS[0] <= seats <= SEATS[1]):
        raise UserError("launch.seats", field="seats")
    for key, codes in CODES.items():
        if values.get(key, "") not in codes:
            raise UserError("launch.frequency" if codes is FREQUENCIES else "launch.answer", field=key)
    return values


def rename_shop(shop: Shop, name: str) -> None:
    """Name the shop; raises UserError ``shop.name`` for an empty name, ``text.too_long`` (limit)."""
    name = limits.one_line(name)
    if not name:
        raise UserError("shop.name")
    limits.fitting({"name": name}, {"name": limits.NAME})
    with shop.change("shop.name", name=name) as change:
        change.execute(
            "INSERT INTO setting (key, value) VALUES ('shop.name', ?) ON CONFLICT (key) DO UPDATE SET "
            "value = excluded.value",
            (json.dumps(name, ensure_ascii=False),),
        )
