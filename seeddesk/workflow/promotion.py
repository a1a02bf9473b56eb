"""Promoting members from the wide groups into the core group of a launch, or saying "not now".

One rule: who is put into the B group of a launch has joined it (:func:`seeddesk.workflow.groups.put_in` sees to it,
however they come in by hand). The other way round stays open, since only the owner can pull somebody into a chat:
:func:`settle_outside` and its neighbours make the two lists agree with one click.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from seeddesk.domain import promotion as rules
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store import promotion as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Candidate, Launch, Membership, Promotion
from seeddesk.store.names import member_name
from seeddesk.workflow.clock import moment_of
from seeddesk.workflow.groups import NOTE_LIMIT, note_joined, put_in

BY_LIMIT, REASON_LIMIT = 40, 200


def set_rules(shop: Shop, launch_id: int, values: Mapping[str, Any]) -> None:
    """Say what it takes to be proposed; missing numbers get their usual value.

    Raises UserError ``launch.missing``, ``promotion.range`` (field, low, high), ``promotion.needed`` (field, high).
    """
    name = _launch(shop, launch_id)
    wanted = rules.stored(rules.checked(values))
    with shop.change("promotion.rules", name=name) as change:
        change.update(Launch, launch_id, promotion=wanted)


def promote(
    shop: Shop,
    launch_id: int,
    member_ids: Collection[int],
    group_id: int,
    *,
    by: str,
    note: str = "",
    now: dt.datetime | None = None,
) -> list[int]:
    """Put members into a B group of the launch, signed off by somebody; returns who is new in it.

    They have joined the launch; the membership keeps ``note``, the promotion who signed it off, when, and what spoke
    for each on that day. Raises UserError ``launch.missing``, ``group.gone``, ``promotion.group`` (no B group of this
    launch), ``promotion.nobody``, ``promotion.by`` (field), ``group.too_long`` (field, limit), ``member.gone``,
    ``group.full`` (free, count).
    """
    _launch(shop, launch_id)
    group = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if group is None:
        raise UserError("group.gone")
    if group["kind"] != "core" or group["launch_id"] != launch_id:
        raise UserError("promotion.group")
    signed, words, moment = _signed(by), note.strip(), moment_of(now)
    if len(words) > NOTE_LIMIT:
        raise UserError("group.too_long", field="note", limit=NOTE_LIMIT)
    chosen = _people(shop, member_ids)
    known = store.evidence(shop, store.rules_of(shop, launch_id).days, moment.date(), set(chosen))
    label = {"count": len(chosen), "name": member_name(shop, chosen[0]), "group": group["name"], "by": signed}
    with shop.change("promotion.promote", **label) as change:
        new = put_in(change, group_id, chosen, moment.date())
        note_joined(change, launch_id, chosen, moment)
        change.executemany(
            "UPDATE candidate SET answered_at = ?, joined_at = ? WHERE launch_id = ? AND member_id = ?",
            [(moment, moment, launch_id, member) for member in new],
        )
        if words:
            rows = {row["member_id"]: row["id"] for row in change.rows(
                "SELECT id, member_id FROM membership WHERE group_id = ?", (group_id,))}  # fmt: skip
            change.update(Membership, [rows[member] for member in chosen], note=words)
        for member in chosen:
            spoke = rules.as_text(known.get(member) or rules.Evidence(member))
            _write(change, launch_id, member, state="promoted", group=group_id, at=moment, by=signed, reason=words,
                   until=None, evidence=spoke)  # fmt: skip
    return new


def not_now(
    shop: Shop,
    launch_id: int,
    member_ids: Collection[int],
    reason: str,
    *,
    days: int | None = None,
    by: str = "",
    now: dt.datetime | None = None,
) -> dt.date:
    """Put proposals off with a reason; returns the day they come back (``days``, or as the launch's rules say).

    Raises UserError ``launch.missing``, ``promotion.nobody``, ``member.gone``, ``promotion.reason`` (field),
    ``group.too_long`` (field, limit), ``promotion.range`` (field, low, high).
    """
    _launch(shop, launch_id)
    why = clean(reason)
    if not why:
        raise UserError("promotion.reason", field="reason")
    if len(why) > REASON_LIMIT:
        raise UserError("group.too_long", field="reason", limit=REASON_LIMIT)
    low, high = rules.RANGES["wait_days"]
    current = store.rules_of(shop, launch_id)
    wait = current.wait_days if days is None else days
    if not low <= wait <= high:
        raise UserError("promotion.range", field="wait_days", low=low, high=high)
    chosen, moment = _people(shop, member_ids), moment_of(now)
    until = moment.date() + dt.timedelta(days=wait)
    known = store.evidence(shop, current.days, moment.date(), set(chosen))
    label = {"count": len(chosen), "name": member_name(shop, chosen[0]), "reason": why}
    with shop.change("promotion.later", **label) as change:
        for member in chosen:
            spoke = rules.as_text(known.get(member) or rules.Evidence(member))
            _write(change, launch_id, member, state="later", group=None, at=moment, by=clean(by)[:BY_LIMIT], reason=why,
                   until=until, evidence=spoke)  # fmt: skip
    return until


def propose_again(shop: Shop, launch_id: int, member_ids: Collection[int]) -> None:
    """Take "not now" back. Raises UserError ``launch.missing``, ``promotion.nobody``, ``member.gone``."""
    _launch(shop, launch_id)
    chosen = _people(shop, member_ids)
    with shop.change("promotion.again", count=len(chosen), name=member_name(shop, chosen[0])) as change:
        change.executemany(
            "DELETE FROM promotion WHERE launch_id = ? AND member_id = ? AND state = 'later'",
            [(launch_id, member) for member in chosen],
        )


# --- joined, and in the B group -------------------------------------------------------------------


def settle_outside(
    shop: Shop, launch_id: int, group_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None
) -> int:
    """Note that members who joined are in the B group now; returns how many. Errors as :func:`promote`."""
    _launch(shop, launch_id)
    group = shop.one("SELECT * FROM chat_group WHERE id = ?", (group_id,))
    if group is None:
        raise UserError("group.gone")
    if group["kind"] != "core" or group["launch_id"] != launch_id:
        raise UserError("promotion.group")
    chosen = _people(shop, member_ids)
    with shop.change("group.join", group=group["name"], count=0) as change:
        new = put_in(change, group_id, chosen, moment_of(now).date())
        change.values["count"] = len(new)
    return len(new)


def settle_unmarked(
    shop: Shop, launch_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None
) -> int:
    """Note members of the B group as joined; returns how many. Raises UserError ``launch.missing``,
    ``promotion.nobody``, ``member.gone``."""
    name = _launch(shop, launch_id)
    chosen = _people(shop, member_ids)
    label = {"launch": name, "count": len(chosen), "name": member_name(shop, chosen[0])}
    with shop.change("candidate.joined", **label) as change:
        return len(note_joined(change, launch_id, chosen, moment_of(now)))


def settle_left(shop: Shop, launch_id: int, member_ids: Collection[int], reason: str) -> int:
    """Take those who left the B group out of the launch's core users; that they had joined stays known.

    Raises UserError ``launch.missing``, ``promotion.nobody``, ``member.gone``, ``promotion.reason``.
    """
    name, why = _launch(shop, launch_id), clean(reason)
    if not why:
        raise UserError("promotion.reason", field="reason")
    chosen = _people(shop, member_ids)
    label = {"launch": name, "count": len(chosen), "name": member_name(shop, chosen[0])}
    with shop.change("candidate.removed", **label) as change:
        rows = {row["member_id"]: row["id"] for row in change.rows(
            "SELECT id, member_id FROM candidate WHERE launch_id = ? AND state = 'joined'", (launch_id,))}  # fmt: skip
        change.update(Candidate, [rows[member] for member in chosen if member in rows], state="removed", reason=why)
        return sum(member in rows for member in chosen)


def _write(change: Change, launch_id: int, member: int, **values: Any) -> None:
    row = change.scalar("SELECT id FROM promotion WHERE launch_id = ? AND member_id = ?", (launch_id, member))
    if row is None:
        change.insert(Promotion, launch=launch_id, member=member, **values)
    else:
        change.update(Promotion, row, **values)


def _launch(shop: Shop, launch_id: int) -> str:
    name = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch_id,))
    if name is None:
        raise UserError("launch.missing")
    return str(name)


def _signed(by: str) -> str:
    signed = clean(by)
    if not signed:
        raise UserError("promotion.by", field="by")
    if len(signed) > BY_LIMIT:
        raise UserError("group.too_long", field="by", limit=BY_LIMIT)
    return signed


def _people(shop: Shop, member_ids: Collection[int]) -> list[int]:
    chosen = list(dict.fromkeys(member_ids))
    if not chosen:
        raise UserError("promotion.nobody")
    marks = ",".join(str(int(one)) for one in chosen)
    known = {row[0] for row in shop.tuples(f"SELECT id FROM member WHERE id IN ({marks})")}
    if not known.issuperset(chosen):
        raise UserError("member.gone")
    return chosen
