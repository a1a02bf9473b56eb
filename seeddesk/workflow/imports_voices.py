"""Voices from a file: who said what, when and where. The same words of the same person come in once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.domain.text import clean, match_name
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Topic, Voice
from seeddesk.workflow.imports_columns import prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject
from seeddesk.workflow.imports_rows import Members, RowCells, column_of, need_launch, walk

Said = tuple[str, str]
"""Who (``m12`` or the name as compared) and the words as compared."""


@dataclass
class Voices:
    """What is to be written: new voices, and what is added to those there are."""

    launch: int
    new: list[dict[str, Any]] = field(default_factory=list)
    changed: dict[int, dict[str, Any]] = field(default_factory=dict)


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    launch = need_launch(shop, plan)
    plan.reset()
    prepare_checks(plan)
    members = Members(shop)
    before = _before(shop, launch)
    work = Voices(launch)
    seen: dict[tuple[Said, str | None], dict[str, Any]] = {}
    latest = (dt.datetime.now() + dt.timedelta(days=1)).isoformat(" ", "seconds")
    for row in walk(plan, progress, cancelled):
        text = row.get("voice.text").strip()
        if not match_name(text):
            plan.rejects.append(Reject(row.number, "voice.no_text", column_of(plan, "voice.text")))
            continue
        at = row.get("voice.at", None)
        if at is not None and at > latest:
            plan.rejects.append(Reject(row.number, "voice.future", column_of(plan, "voice.at")))
            continue
        member = members.find(plan, row)
        name = clean(row.name())
        values = _values(row)
        said = (_who(member, name), match_name(text))
        if (said, at) in seen:
            plan.duplicates += 1
            _fill(seen[said, at], values)
            continue
        old = _known(before, said, _who(None, name), at)
        if old is None:
            plan.new += 1
            made = {"text": text, "member": member, "sender": "" if member else name, "said_at": at, **values}
            seen[said, at] = made
            work.new.append(made)
            continue
        seen[said, at] = old
        added = _added(plan, row.number, members, old, values)
        if member is not None and old["member_id"] is None:
            added["member"] = member
        if added:
            plan.updated += 1
            work.changed[old["id"]] = added
        else:
            plan.unchanged += 1
    plan.rows = plan.table.rows
    no_time = sum(one["said_at"] is None for one in work.new)
    if no_time:
        plan.warnings.append(("voice.no_time", {"n": no_time}))
    plan.work = work


def _who(member: int | None, name: str) -> str:
    return f"m{member}" if member is not None else match_name(name)


def _values(row: RowCells) -> dict[str, Any]:
    mood = row.get("voice.mood")
    values = {
        "kind": row.get("voice.kind"),
        "channel": clean(row.get("voice.channel")),
        "assigned": clean(row.get("voice.assigned")),
        "answer": row.get("voice.answer").strip(),
        "answered_at": row.get("voice.answered_at", None),
        "mood": int(mood) if mood else None,
        "topic": clean(row.get("voice.topic")),
    }
    return {name: value for name, value in values.items() if value not in ("", None)}


def _before(shop: Shop, launch: int) -> dict[Said, list[dict[str, Any]]]:
    found: dict[Said, list[dict[str, Any]]] = {}
    for row in shop.rows(
        "SELECT v.*, coalesce(t.name, '') AS topic FROM voice v LEFT JOIN topic t ON t.id = v.topic_id"
        " WHERE v.launch_id = ? ORDER BY v.id",
        (launch,),
    ):
        words = match_name(row["text"])
        for who in {_who(row["member_id"], row["sender"]), _who(None, row["sender"])}:
            found.setdefault((who, words), []).append(row)
    return found


def _known(before: dict[Said, list[dict[str, Any]]], said: Said, name: str, at: str | None) -> dict[str, Any] | None:
    """The voice the shop has: the same words of the same person at the same minute; without a time any time."""
    rows = before.get(said) or (before.get((name, said[1])) if name else None) or []
    return next((row for row in rows if at is None or str(row["said_at"])[:16] == at[:16]), None)


def _fill(made: dict[str, Any], values: dict[str, Any]) -> None:
    """Add what a repeated row says beyond the first, while that is not written yet."""
    if "id" not in made:
        for name, value in values.items():
            made.setdefault(name, value)


def _added(plan: Plan, number: int, members: Members, old: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    added = {}
    for name, value in values.items():
        have = old[name]
        if have in ("", None):
            added[name] = value
        elif str(have) != str(value):
            who = members.shown.get(old["member_id"] or 0) or old["sender"] or old["text"][:24]
            if plan.conflict(number, who, f"voice.{name}", have, value):
                added[name] = value
    return added


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out; topics that are missing are made."""
    work: Voices = plan.work
    topics = {
        match_name(row["name"]): row["id"]
        for row in change.rows("SELECT id, name FROM topic WHERE launch_id = ?", (work.launch,))
    }

    def stored(values: dict[str, Any]) -> dict[str, Any]:
        name = values.get("topic")
        if name:
            key = match_name(name)
            if key not in topics:
                topics[key] = change.insert(Topic, launch=work.launch, name=name)
            values = {**values, "topic": topics[key]}
        if values.get("answer") and not values.get("answered_at"):
            values = {**values, "answered_at": now}
        return values

    for values in work.new:
        if cancelled is not None and cancelled():
            raise Cancelled
        row = stored(values)
        change.insert(Voice, launch=work.launch, **{**row, "said_at": row["said_at"] or now})
    for voice, values in work.changed.items():
        change.update(Voice, voice, **stored(values))
