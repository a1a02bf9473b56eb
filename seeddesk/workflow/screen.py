"""Step 1: theme and tags, score rules, own circle, and the way of candidates into the core group.

What concerns several members is one transaction and one history entry. Members who cannot go where they are
sent (nobody is invited twice) are left as they are and handed back, so the window can say so.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import candidates, screen
from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store.engine import Change, Shop
from seeddesk.store.invitations import resting
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.models import Candidate, Launch, LaunchTag, Member
from seeddesk.store.names import member_name
from seeddesk.workflow.clock import moment_of
from seeddesk.workflow.members import drop_unused_tags, tag_id

THEME_LIMIT = 300
TAG_LIMIT = 50
TAGS = 30
REASON_LIMIT = 300


@dataclass(frozen=True)
class Moved:
    """``done``: members who went where they were sent; ``left``: those who could not and stayed."""

    done: list[int]
    left: list[int]


# --- theme and rules -----------------------------------------------------------------------------


def set_theme(shop: Shop, launch_id: int, text: str) -> None:
    """Write the demand theme, one sentence. Raises UserError ``launch.missing``, ``theme.too_long`` (limit)."""
    name = _launch(shop, launch_id)["name"]
    theme = clean(text)
    if len(theme) > THEME_LIMIT:
        raise UserError("theme.too_long", field="theme", limit=THEME_LIMIT)
    with shop.change("screen.theme", name=name) as change:
        change.update(Launch, launch_id, theme=theme)


def set_tags(shop: Shop, launch_id: int, tags: Iterable[str]) -> None:
    """Say which tags follow from what the product gives; tags not yet known are made.

    Raises UserError ``launch.missing``, ``theme.tag_too_long`` (limit), ``theme.many_tags`` (limit).
    """
    name = _launch(shop, launch_id)["name"]
    wanted = list(dict.fromkeys(tag for tag in (clean(tag) for tag in tags) if tag))
    if len(wanted) > TAGS:
        raise UserError("theme.many_tags", field="tags", limit=TAGS)
    if any(len(tag) > TAG_LIMIT for tag in wanted):
        raise UserError("theme.tag_too_long", field="tags", limit=TAG_LIMIT)
    with shop.change("screen.tags", name=name, tags=" · ".join(wanted)) as change:
        rows = change.rows(
            "SELECT lt.id, t.name FROM launch_tag lt JOIN tag t ON t.id = lt.tag_id WHERE lt.launch_id = ?",
            (launch_id,),
        )
        have = {row["name"]: row["id"] for row in rows}
        change.delete(LaunchTag, [row for tag, row in have.items() if tag not in wanted])
        for tag in wanted:
            if tag not in have:
                change.insert(LaunchTag, launch=launch_id, tag=tag_id(change, tag))
        drop_unused_tags(change)


def set_weights(
    shop: Shop,
    launch_id: int,
    weights: Mapping[str, float],
    *,
    half_life: int | None = None,
    cooling_days: int | None = None,
) -> None:
    """Say how much each part of the score counts; weights of ``screen.PARTS`` summing to 100.

    ``half_life`` in days and ``cooling_days`` (how long members rest after an invitation to another launch; 0: not
    at all), unchanged when None. Raises UserError ``launch.missing``, ``weights.unknown`` and
    ``weights.negative`` (part), ``weights.sum`` (total), ``half_life.range`` and ``cooling.range`` (low, high).
    """
    launch = _launch(shop, launch_id)
    for part, weight in weights.items():
        if part not in screen.PARTS:
            raise UserError("weights.unknown", part=part)
        if not weight >= 0 or not math.isfinite(weight):
            raise UserError("weights.negative", part=part)
    total = math.fsum(weights.values())
    if abs(total - 100) > 0.01:
        raise UserError("weights.sum", total=round(total, 1))
    full = {part: float(weights.get(part, 0)) for part in screen.PARTS}
    stored = "" if full == screen.DEFAULT_WEIGHTS else json.dumps(full)
    life = launch["half_life"] if half_life is None else _half_life(half_life)
    rest = launch["cooling_days"] if cooling_days is None else _cooling(cooling_days)
    with shop.change("screen.rules", name=launch["name"]) as change:
        change.update(Launch, launch_id, weights=stored, half_life=life, cooling_days=rest)


def set_half_life(shop: Shop, launch_id: int, days: int) -> None:
    """After how many days an activity counts half. Raises UserError ``launch.missing``, ``half_life.range``."""
    launch = _launch(shop, launch_id)
    life = _half_life(days)
    with shop.change("screen.half_life", name=launch["name"], days=life) as change:
        change.update(Launch, launch_id, half_life=life)


def _cooling(days: int) -> int:
    if not 0 <= days <= candidates.COOLING_LIMIT:
        raise UserError("cooling.range", field="cooling_days", low=0, high=candidates.COOLING_LIMIT)
    return int(days)


def _half_life(days: int | None) -> int:
    low, high = screen.HALF_LIFE_RANGE
    if days is None or not low <= days <= high:
        raise UserError("half_life.range", field="half_life", low=low, high=high)
    return int(days)


def _launch(shop: Shop, launch_id: int) -> dict[str, Any]:
    launch = shop.one("SELECT id, name, weights, half_life, cooling_days FROM launch WHERE id = ?", (launch_id,))
    if launch is None:
        raise UserError("launch.missing")
    return launch


# --- own circle --------------------------------------------------------------------------------


def set_own_circle(shop: Shop, member_ids: Collection[int], kind: str) -> None:
    """Mark members as own circle (relative, friend, staff, owner), or take the mark away with "".

    Their answer to "would you buy it?" goes with the mark. Raises UserError ``own_circle.kind``.
    """
    if kind not in ("", *candidates.OWN_CIRCLE):
        raise UserError("own_circle.kind", kind=kind)
    label = _label(shop, member_ids)
    with shop.change("own_circle.mark" if kind else "own_circle.unmark", kind=kind, **label) as change:
        change.update(Member, member_ids, own_circle=kind, **({} if kind else {"would_buy": ""}))


def remove_own_circle(shop: Shop, member_ids: Collection[int]) -> None:
    """Take members out of the own circle; they stay members."""
    set_own_circle(shop, member_ids, "")


def set_would_buy(shop: Shop, member_ids: Collection[int], answer: str) -> None:
    """Note what own-circle members answered to "would you buy it yourself?": yes, maybe, no, or "".

    Raises UserError ``own_circle.answer``, ``own_circle.outside`` (a member without the mark; name).
    """
    if answer not in ("", *candidates.WOULD_BUY):
        raise UserError("own_circle.answer", answer=answer)
    for row in member_rows(shop, list(member_ids)):
        if not row["own_circle"]:
            raise UserError("own_circle.outside", name=display_name(row))
    with shop.change("own_circle.would_buy", answer=answer, **_label(shop, member_ids)) as change:
        change.update(Member, member_ids, would_buy=answer)


# --- candidates --------------------------------------------------------------------------------


def shortlist(shop: Shop, launch_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None) -> Moved:
    """Put members on the shortlist. Errors as :func:`mark_joined`."""
    return _move(shop, launch_id, member_ids, "shortlisted", now, "shortlisted_at", reason="")


def invite(shop: Shop, launch_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None) -> Moved:
    """Note that members were invited. Whoever was ever invited to this launch stays as they are, and so does who
    is in another try-out or was invited to another launch within the cooling time.

    Raises as :func:`mark_joined`, and UserError ``candidate.invited_already`` when all of them were,
    ``candidate.resting`` (launch, until) when all the rest must be left in peace.
    """
    found = resting(shop, launch_id, moment_of(now).date())
    asked = list(dict.fromkeys(member_ids))
    free = [member for member in asked if member not in found]
    if asked and not free:
        first = found[asked[0]]
        raise UserError("candidate.resting", launch=first.launch, until=first.until.isoformat() if first.until else "")
    moved = _move(shop, launch_id, free, "invited", now, "invited_at", reason="")
    return Moved(moved.done, moved.left + [member for member in asked if member in found])


def mark_joined(shop: Shop, launch_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None) -> Moved:
    """Note that members are in the core group.

    Raises UserError ``launch.missing``, ``candidate.nobody`` (no ids), ``member.gone``, and
    ``candidate.transition`` (state, to) when none of them can go there.
    """
    return _move(
        shop, launch_id, member_ids, "joined", now, "answered_at", reason="", joined_at=moment_of(now)
    )


def mark_declined(
    shop: Shop, launch_id: int, member_ids: Collection[int], reason: str, *, now: dt.datetime | None = None
) -> Moved:
    """Note that invited members said no, with the reason. Raises also UserError ``candidate.reason``."""
    return _move(shop, launch_id, member_ids, "declined", now, "answered_at", reason=_reason(reason))


def remove(
    shop: Shop, launch_id: int, member_ids: Collection[int], reason: str, *, now: dt.datetime | None = None
) -> Moved:
    """Take members out of this launch's screening, with the reason. Raises also UserError ``candidate.reason``."""
    return _move(shop, launch_id, member_ids, "removed", now, reason=_reason(reason))


def reset(shop: Shop, launch_id: int, member_ids: Collection[int], *, now: dt.datetime | None = None) -> Moved:
    """Put shortlisted and removed members back among the suggested; that they were invited stays known."""
    return _move(shop, launch_id, member_ids, "suggested", now, reason="", shortlisted_at=None)


def _reason(text: str) -> str:
    reason = clean(text)
    if not reason:
        raise UserError("candidate.reason", field="reason")
    if len(reason) > REASON_LIMIT:
        raise UserError("candidate.reason_long", field="reason", limit=REASON_LIMIT)
    return reason


def _move(
    shop: Shop,
    launch_id: int,
    member_ids: Collection[int],
    to: str,
    now: dt.datetime | None,
    stamp: str = "",
    **values: Any,
) -> Moved:
    """Send members to a state in one change; ``stamp`` names the column that keeps the time."""
    launch = _launch(shop, launch_id)
    if stamp:
        values[stamp] = moment_of(now)
    chosen = list(dict.fromkeys(member_ids))
    if not chosen:
        raise UserError("candidate.nobody")
    known = {row[0] for row in shop.tuples("SELECT id FROM member")} if len(chosen) > 50 else _known(shop, chosen)
    done: list[int] = []
    left: list[int] = []
    trouble: UserError | None = None
    with shop.change(f"candidate.{to}", launch=launch["name"]) as change:
        standing = {
            row["member_id"]: row
            for row in change.rows("SELECT * FROM candidate WHERE launch_id = ?", (launch_id,))
        }
        for member in chosen:
            row = standing.get(member)
            try:
                _check(row, to, member in known)
            except UserError as error:
                trouble = trouble or error
                left.append(member)
                continue
            _write(change, launch_id, member, row, to, values)
            done.append(member)
        if trouble is not None and not done:
            raise trouble
        change.values.update(_label(shop, done))
    return Moved(done, left)


def _known(shop: Shop, ids: Collection[int]) -> set[int]:
    marks = ",".join("?" * len(ids))
    return {row[0] for row in shop.tuples(f"SELECT id FROM member WHERE id IN ({marks})", tuple(ids))}


def _check(row: Mapping[str, Any] | None, to: str, known: bool) -> None:
    if not known:
        raise UserError("member.gone")
    state = row["state"] if row and row["state"] else "suggested"
    candidates.move(state, to, invited_before=bool(row and row["invited_at"]))


def _write(
    change: Change, launch_id: int, member: int, row: Mapping[str, Any] | None, to: str, values: dict[str, Any]
) -> None:
    if to == "suggested":
        assert row is not None, "only a row can leave its state"
        if row["invited_at"]:
            change.update(Candidate, row["id"], state="", **values)
        else:
            change.delete(Candidate, row["id"])
    elif row is None:
        change.insert(Candidate, launch=launch_id, member=member, state=to, **values)
    else:
        change.update(Candidate, row["id"], state=to, **values)


def _label(shop: Shop, member_ids: Collection[int]) -> dict[str, Any]:
    """The values of a history label about members: how many, and the name of a single one."""
    label: dict[str, Any] = {"count": len(member_ids)}
    if len(member_ids) == 1:
        label["name"] = member_name(shop, next(iter(member_ids)))
    return label
