"""Step 2: influencers, their way through the stages, and contacts with them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.influence import FIT_PARTS, FIT_TOP, KINDS, STAGES, fit_weights, move
from seeddesk.domain.text import clean, match_name
from seeddesk.store import influence as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Influencer, Outreach
from seeddesk.workflow.clock import moment_of

FIELDS = (
    "name", "kind", "member", "platform", "handle", "followers", "numbers_on", "uses_it",
    "follow_up_on", "contact", "note", *(f"fit_{code}" for code in FIT_PARTS),
)  # fmt: skip


def add_influencer(
    shop: Shop, launch_id: int, name: str, *, stage: str = "found", now: dt.datetime | None = None, **fields: Any
) -> int:
    """Note a person down and return their id.

    ``fields``: ``kind`` (of KINDS), ``member`` (id or None), ``platform``, ``handle``, ``contact``, ``note`` (text),
    ``followers`` (int or None), ``numbers_on`` (date; today when followers are given without it), ``uses_it`` (bool),
    ``follow_up_on`` (date or None), ``fit_…`` for each of FIT_PARTS (0…10 or None). Raises UserError, with ``field``:
    ``launch.missing``, ``influencer.name``, ``influencer.kind``, ``influencer.followers``, ``influencer.numbers_on``
    (in the future), ``influencer.stage``, ``influencer.fit``, ``influencer.twice`` (same platform and handle, or same
    member, in this launch; name), ``member.missing``.
    """
    if shop.scalar("SELECT id FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    if stage not in STAGES:
        raise UserError("influencer.stage", field="stage", stage=stage)
    today = moment_of(now).date()
    values = _checked(shop, launch_id, {"name": name, **fields}, None, today)
    if values.get("followers") is not None and values.get("numbers_on") is None:
        values["numbers_on"] = today
    with shop.change("influencer.add", name=values["name"]) as change:
        return change.insert(Influencer, launch=launch_id, stage=stage, **values)


def update_influencer(shop: Shop, influencer_id: int, *, now: dt.datetime | None = None, **fields: Any) -> None:
    """Change some fields; new followers without a date count as of today. The errors of :func:`add_influencer`."""
    row = _influencer(shop, influencer_id)
    today = moment_of(now).date()
    values = _checked(shop, row["launch_id"], fields, row, today)
    followers = values.get("followers")
    if followers is not None and followers != row["followers"] and "numbers_on" not in values:
        values["numbers_on"] = today
    if values:
        with shop.change("influencer.update", name=values.get("name", row["name"])) as change:
            change.update(Influencer, influencer_id, **values)


def delete_influencers(shop: Shop, influencer_ids: Sequence[int]) -> None:
    """Remove influencers with their contact log. Raises UserError ``influencer.missing``."""
    rows = [_influencer(shop, one) for one in influencer_ids]
    if rows:
        with shop.change("influencer.delete", count=len(rows), name=rows[0]["name"]) as change:
            change.delete(Influencer, [row["id"] for row in rows])


def move_influencers(shop: Shop, influencer_ids: Sequence[int], stage: str) -> int:
    """Bring influencers to a stage, all or none; returns how many moved.

    Raises UserError ``influencer.missing``, ``influencer.stage``, ``influencer.transition`` (name, stage, to),
    ``influencer.blocked`` (name, reason) for going on with someone who is not to be contacted.
    """
    rows = [_influencer(shop, one) for one in influencer_ids]
    for row in rows:
        try:
            move(row["stage"], stage)
        except UserError as error:
            raise UserError(error.code, **{**error.values, "name": row["name"]}) from None
        if row["blocked"] and stage not in ("found", "declined", "done") and stage != row["stage"]:
            raise UserError("influencer.blocked", name=row["name"], reason=row["blocked"])
    moved = [row for row in rows if row["stage"] != stage]
    if moved:
        with shop.change("influencer.move", count=len(moved), name=moved[0]["name"], stage=stage) as change:
            change.update(Influencer, [row["id"] for row in moved], stage=stage)
    return len(moved)


def set_follow_up(shop: Shop, influencer_ids: Sequence[int], on: dt.date | None) -> None:
    """Set when to follow up, or that nothing is due. Raises UserError ``influencer.missing``."""
    rows = [_influencer(shop, one) for one in influencer_ids]
    if rows:
        label = {"count": len(rows), "name": rows[0]["name"], "date": on.isoformat() if on else ""}
        with shop.change("influencer.follow_up" if on else "influencer.no_follow_up", **label) as change:
            change.update(Influencer, [row["id"] for row in rows], follow_up_on=on)


def block_influencer(shop: Shop, influencer_id: int, reason: str) -> None:
    """Say why this person is not to be contacted. Raises UserError ``influencer.reason``, ``influencer.missing``."""
    row = _influencer(shop, influencer_id)
    reason = limits.one_line(reason)
    if not reason:
        raise UserError("influencer.reason", field="blocked")
    if limits.over(reason, limits.LINE):
        raise UserError("influencer.too_long", field="blocked", limit=limits.LINE)
    with shop.change("influencer.block", name=row["name"]) as change:
        change.update(Influencer, influencer_id, blocked=reason, follow_up_on=None)


def unblock_influencer(shop: Shop, influencer_id: int) -> None:
    """Let this person be contacted again. Raises UserError ``influencer.missing``."""
    row = _influencer(shop, influencer_id)
    with shop.change("influencer.unblock", name=row["name"]) as change:
        change.update(Influencer, influencer_id, blocked="")


def set_fit_weights(shop: Shop, weights: Mapping[str, float]) -> None:
    """Say how much each part of the fit counts. Raises UserError ``influencer.weights``."""
    made = fit_weights(weights)
    if made != store.weights(shop):
        with shop.change("influencer.weights") as change:
            change.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (store.FIT_KEY, json.dumps(made)),
            )


def log_contact(
    shop: Shop,
    influencer_id: int,
    *,
    channel: str = "",
    by: str = "",
    note: str = "",
    at: dt.datetime | None = None,
    follow_up_on: dt.date | None = None,
    now: dt.datetime | None = None,
) -> int:
    """Write a contact down and return its id; who was only found counts as contacted from then on.

    ``follow_up_on`` sets the next follow-up; None takes away one that was due by the day of the contact.
    Raises UserError ``influencer.missing``, ``influencer.blocked`` (reason), ``outreach.at`` (in the future),
    ``outreach.empty`` (neither channel nor note).
    """
    row = _influencer(shop, influencer_id)
    if row["blocked"]:
        raise UserError("influencer.blocked", name=row["name"], reason=row["blocked"])
    moment = at or moment_of(now)
    if moment > moment_of(now) + dt.timedelta(minutes=10):
        raise UserError("outreach.at", field="at")
    texts = {"channel": limits.one_line(channel), "by": limits.one_line(by), "note": limits.lines(note)}
    for key, text in texts.items():
        most = limits.NOTE if key == "note" else limits.LINE
        if limits.over(text, most):
            raise UserError("influencer.too_long", field=key, limit=most)
    if not texts["channel"] and not texts["note"]:
        raise UserError("outreach.empty", field="note")
    values: dict[str, Any] = {}
    if row["stage"] == "found":
        values["stage"] = "contacted"
    if follow_up_on is not None:
        values["follow_up_on"] = follow_up_on
    elif row["follow_up_on"] and row["follow_up_on"] <= moment.date().isoformat():
        values["follow_up_on"] = None
    with shop.change("outreach.add", name=row["name"]) as change:
        contact = change.insert(
            Outreach, influencer=influencer_id, at=moment, **texts
        )
        if values:
            change.update(Influencer, influencer_id, **values)
    return contact


def delete_contacts(shop: Shop, contact_ids: Sequence[int]) -> None:
    """Take contacts out of the log."""
    marks = ",".join("?" * len(contact_ids))
    rows = shop.tuples(
        f"SELECT o.id, i.name FROM outreach o JOIN influencer i ON i.id = o.influencer_id WHERE o.id IN ({marks})",
        tuple(contact_ids),
    )
    if rows:
        with shop.change("outreach.delete", count=len(rows), name=rows[0][1]) as change:
            change.delete(Outreach, [row[0] for row in rows])


# --- checks -----------------------------------------------------------------------------------


def _influencer(shop: Shop, influencer_id: int) -> dict[str, Any]:
    row = store.influencer(shop, influencer_id)
    if row is None:
        raise UserError("influencer.missing")
    return row


def _checked(
    shop: Shop, launch_id: int, fields: dict[str, Any], old: dict[str, Any] | None, today: dt.date
) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"an influencer has no {', '.join(sorted(unknown))}")
    values: dict[str, Any] = dict(fields)
    for key, text in values.items():
        if isinstance(text, str):
            values[key] = limits.lines(text) if key == "note" else limits.one_line(text)
            most = {"name": limits.NAME, "note": limits.NOTE}.get(key, limits.LINE)
            if limits.over(values[key], most):
                raise UserError("influencer.too_long", field=key, limit=most)
    if "name" in values:
        values["name"] = clean(values["name"])
        if not values["name"]:
            raise UserError("influencer.name", field="name")
    if values.get("kind", "kol") not in KINDS:
        raise UserError("influencer.kind", field="kind")
    followers = values.get("followers")
    if followers is not None and not 0 <= followers <= limits.COUNT:
        raise UserError("influencer.followers", field="followers")
    for code in FIT_PARTS:
        mark = values.get(f"fit_{code}")
        if mark is not None and not (isinstance(mark, int) and 0 <= mark <= FIT_TOP):
            raise UserError("influencer.fit", field=f"fit_{code}")
    numbers_on = values.get("numbers_on")
    if numbers_on is not None and numbers_on > today:
        raise UserError("influencer.numbers_on", field="numbers_on")
    member = values.get("member")
    if member is not None and shop.scalar("SELECT id FROM member WHERE id = ?", (member,)) is None:
        raise UserError("member.missing")
    _once(shop, launch_id, values, old or {})
    return values


def _once(shop: Shop, launch_id: int, values: dict[str, Any], old: dict[str, Any]) -> None:
    """The same account or the same member stands only once in a launch."""
    if not {"handle", "platform", "member"} & set(values):
        return
    handle = match_name(values.get("handle", old.get("handle", "")))
    platform = values.get("platform", old.get("platform", ""))
    member = values.get("member", old.get("member_id"))
    for row in shop.rows(
        "SELECT id, name, platform, handle, member_id FROM influencer WHERE launch_id = ? AND id != ?",
        (launch_id, old.get("id", 0)),
    ):
        if handle and match_name(row["handle"]) == handle and row["platform"] == platform:
            raise UserError("influencer.twice", field="handle", name=row["name"])
        if member is not None and row["member_id"] == member:
            raise UserError("influencer.twice", field="member", name=row["name"])
