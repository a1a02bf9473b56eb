"""A launch made after another: what is worth doing again is taken along, what happened is not (F2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any

from seeddesk.domain.audiences import MARKS
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import match_name
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Audience, ChatGroup, Launch, LaunchTag, Point, Question, Round, Survey
from seeddesk.store.models.base import Row
from seeddesk.workflow.groups import NAME_LIMIT
from seeddesk.workflow.launches import AMOUNTS, CODES, LIMITS, check_name

PARTS = ("idea", "rules", "groups", "round", "surveys")
"""What can be taken along: the idea (positioning, theme with its tags, price, answers), the rules of step 1 (seats,
weights, half-life, rest), the set-up of its groups without the people, test points and goals of the last round as round
1, and the questions of its surveys without the answers."""

IDEA = (*(key for key in LIMITS if key != "name"), *CODES, *AMOUNTS, "margin")
RULES = ("seats", "weights", "half_life", "cooling_days")
OF_ROUND = ("seats", "price_cents", "deposit_cents", "gates")


def copy_launch(
    shop: Shop, launch_id: int, name: str, parts: Collection[str] = PARTS, *, today: dt.date | None = None
) -> int:
    """Make a launch after another with the given :data:`PARTS`; one history entry. Returns the new id.

    It starts today, in the seed stage. People, voices, votes and results stay with the old one.
    Raises UserError ``launch.missing``, ``launch.copy_part`` (``part``) and what
    :func:`~seeddesk.workflow.launches.check_name` raises.
    """
    for part in parts:
        if part not in PARTS:
            raise UserError("launch.copy_part", part=part)
    old = shop.one("SELECT * FROM launch WHERE id = ?", (launch_id,))
    if old is None:
        raise UserError("launch.missing")
    columns = [*(IDEA if "idea" in parts else ()), *(RULES if "rules" in parts else ())]
    values = {key: old[key] for key in columns} | {"name": check_name(shop, name)}
    with shop.change("launch.copy", name=values["name"], old=old["name"]) as change:
        new = change.insert(Launch, started_on=today or dt.date.today(), **values)
        if "idea" in parts:
            for row in change.rows("SELECT tag_id FROM launch_tag WHERE launch_id = ? ORDER BY id", (launch_id,)):
                change.insert(LaunchTag, launch=new, tag=row["tag_id"])
            for row in change.rows("SELECT * FROM audience WHERE launch_id = ? ORDER BY id", (launch_id,)):
                kept = {key: row[key] for key in ("name", *MARKS, "note")}
                change.insert(Audience, launch=new, tag=row["tag_id"], **kept)
        if "groups" in parts:
            _groups(change, launch_id, new)
        if "round" in parts:
            _round(change, launch_id, new)
        if "surveys" in parts:
            _surveys(change, launch_id, new)
    return new


def _groups(change: Change, old: int, new: int) -> None:
    taken = {match_name(row["name"]) for row in change.rows("SELECT name FROM chat_group")}
    for row in change.rows("SELECT * FROM chat_group WHERE launch_id = ? ORDER BY id", (old,)):
        name = _free(row["name"], taken)
        taken.add(match_name(name))
        kept = {key: row[key] for key in ("kind", "platform", "capacity", "rules")}
        change.insert(ChatGroup, name=name, launch=new, **kept)


def _free(name: str, taken: Collection[str]) -> str:
    """The name with the first number that nobody has; two groups of one name could not be told apart."""
    number = 2
    while True:
        ending = f" {number}"
        wanted = name[: NAME_LIMIT - len(ending)] + ending
        if match_name(wanted) not in taken:
            return wanted
        number += 1


def _round(change: Change, old: int, new: int) -> None:
    last = next(iter(change.rows("SELECT * FROM round WHERE launch_id = ? ORDER BY number DESC LIMIT 1", (old,))), None)
    if last is None:
        return
    made = change.insert(Round, launch=new, number=1, **{key: last[key] for key in OF_ROUND})
    for row in _children(change, Point, "round_id", last["id"]):
        change.insert(Point, **row | {"round": made})


def _surveys(change: Change, old: int, new: int) -> None:
    for survey in change.rows("SELECT * FROM survey WHERE launch_id = ? ORDER BY id", (old,)):
        made = change.insert(Survey, launch=new, name=survey["name"])
        for row in _children(change, Question, "survey_id", survey["id"]):
            change.insert(Question, **row | {"survey": made})


def _children(change: Change, model: type[Row], parent: str, parent_id: int) -> Iterable[dict[str, Any]]:
    """Rows of a parent with every column that points at nothing else, ready to be put under another parent."""
    meta: Any = model._meta  # pyright: ignore[reportAttributeAccessIssue]
    own = [field.column_name for field in meta.sorted_fields if field.name != "id" and not hasattr(field, "rel_model")]
    columns = ", ".join(f'"{name}"' for name in own)
    return change.rows(f'SELECT {columns} FROM "{meta.table_name}" WHERE "{parent}" = ? ORDER BY id', (parent_id,))
