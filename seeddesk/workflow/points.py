"""Points: booking what members earned, giving and taking by hand, spending on rewards, and honours."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from seeddesk.domain import points as domain
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.points import Earned, Event, PointRules
from seeddesk.domain.text import clean, short
from seeddesk.store import points as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Honour, Ledger, Reward
from seeddesk.store.names import member_name, need_members

NAME_LIMIT, NOTE_LIMIT = 60, 500
STOCK_LIMIT = 1_000_000


@dataclass(frozen=True)
class Booking:
    """What can be booked: ``earned`` with zero points where a cap was reached; ``lost``: rows of
    :func:`seeddesk.store.points.lost`; ``names``: member → name of all in it."""

    earned: list[Earned]
    lost: list[dict[str, Any]]
    names: dict[int, str]


def set_rules(shop: Shop, wanted: PointRules) -> None:
    """Keep the owner's points and caps. Raises UserError ``points.rules`` (field, low, high)."""
    domain.check(wanted)
    with shop.change("points.rules") as change:
        change.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (store.RULES, store.rules_text(wanted)),
        )


# --- booking what happened ---------------------------------------------------------------------


def plan(
    shop: Shop, *, now: datetime | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Booking:
    """What :func:`book` would write now; in a job where there is much."""
    day = (now or datetime.now()).date()
    found = store.events(shop, day)
    if cancelled():
        raise Cancelled
    earned = _earned(shop, found, store.rules(shop))
    lost = store.lost(shop)
    names = store.names_of(shop, [one.event.member for one in earned] + [row["member"] for row in lost])
    return Booking(earned, lost, names)


def _earned(source: Shop | Change, events: Collection[Event], rules: PointRules) -> list[Earned]:
    booked = store.earned_per_day(source, {event.at[:10] for event in events})
    return domain.earn(events, rules, booked)


def book(
    shop: Shop,
    *,
    only: Mapping[tuple[int, str], int] | None = None,
    back: Collection[int] | None = None,
    now: datetime | None = None,
) -> int:
    """Book what members earned since the last booking, and take back what is lost; returns entries written.

    ``only``: (member, ref) → points of the events to book, ``back``: the entries to take back, as :func:`plan` gave
    them; None: whatever there is. What is left out keeps its room under the caps, so that the points are those that
    were looked at. Worked out anew inside the transaction, so nothing is booked twice; an event over a cap is written
    with zero points. Raises UserError ``points.changed`` when something asked for is no longer as it was.
    """
    now = now or datetime.now()
    rules = store.rules(shop)
    with shop.change("points.book", count=0, points=0) as change:
        earned = _earned(change, store.events(change, now.date()), rules)
        if only is not None:
            earned = [one for one in earned if (one.event.member, one.event.ref) in only]
            if {(one.event.member, one.event.ref): one.points for one in earned} != only:
                raise UserError("points.changed")
        taken = store.lost(change)
        if back is not None:
            taken = [row for row in taken if row["id"] in set(back)]
            if len(taken) != len(set(back)):
                raise UserError("points.changed")
        change.insert_many(
            Ledger, ("member", "at", "kind", "points", "ref", "what"),
            [(one.event.member, _moment(one.event.at), one.event.kind, one.points, one.event.ref, one.event.what)
             for one in earned],
        )  # fmt: skip
        _take_back(change, taken, now)
        count = len(earned) + len(taken)
        points = sum(one.points for one in earned) - sum(row["points"] for row in taken)
        change.values.update(count=count, points=points)
    return count


def _moment(at: str) -> str:
    return at if len(at) > 10 else f"{at} 00:00:00"


def _take_back(change: Change, rows: Collection[Mapping[str, Any]], now: datetime) -> None:
    change.insert_many(
        Ledger, ("member", "at", "kind", "points", "ref", "what", "note"),
        [(row["member"], now.isoformat(" ", "seconds"), "revoke", -row["points"], f"revoke:{row['id']}", row["what"],
          row.get("why", "")) for row in rows],
    )  # fmt: skip


def book_sign_ins(shop: Shop, member_ids: Collection[int], day: date) -> int:
    """Give members the points of one sign-in on a day; returns how many are new. Once per member and day.

    Raises UserError ``points.worthless`` while a sign-in earns nothing, ``member.gone``.
    """
    ref = f"sign_in:{day.isoformat()}"
    # The first day of counting is about what is booked by itself; a list of names is given on purpose.
    rules = replace(store.rules(shop), since=None)
    if rules.points.get("sign_in", 0) <= 0:
        raise UserError("points.worthless")
    with shop.change("points.sign_in", count=0, day=day.isoformat()) as change:
        need_members(change, member_ids)
        there = {row["member_id"] for row in change.rows("SELECT member_id FROM ledger WHERE ref = ?", (ref,))}
        events = [
            Event(member, "sign_in", ref, day.isoformat())
            for member in dict.fromkeys(member_ids)
            if member not in there
        ]
        earned = _earned(change, events, rules)
        change.insert_many(
            Ledger, ("member", "at", "kind", "points", "ref"),
            [(one.event.member, _moment(one.event.at), "sign_in", one.points, ref) for one in earned],
        )  # fmt: skip
        change.values["count"] = len(earned)
    return len(earned)


# --- by hand -----------------------------------------------------------------------------------


def give(
    shop: Shop, member_ids: Collection[int], points: int, note: str = "", *, now: datetime | None = None
) -> None:
    """Give members points by hand, or take them (negative), not below zero.

    Raises UserError ``points.zero``, ``points.range``, ``points.note`` (limit), ``points.nobody``, ``member.gone``,
    ``points.below`` (name, have; count) for taking more than somebody has.
    """
    amount = domain.check_amount(points)
    ids = list(dict.fromkeys(member_ids))
    if not ids:
        raise UserError("points.nobody")
    words = _note(note)
    moment = (now or datetime.now()).isoformat(" ", "seconds")
    with shop.change("points.give", count=len(ids), points=amount, name=member_name(shop, ids[0])) as change:
        need_members(change, ids)
        if amount < 0:
            short_of = [member for member in ids if store.balance(change, member) < -amount]
            if short_of:
                raise UserError(
                    "points.below", field="points", name=member_name(change, short_of[0]), count=len(short_of),
                    have=store.balance(change, short_of[0]),
                )  # fmt: skip
        change.insert_many(
            Ledger, ("member", "at", "kind", "points", "note"), [(one, moment, "hand", amount, words) for one in ids]
        )


def revoke(shop: Shop, entry_ids: Collection[int], *, now: datetime | None = None) -> int:
    """Take entries back with a counter-entry each; returns how many. A reward comes back into stock.

    Entries taken back before, and such counter-entries themselves, are passed over. Taking back what was earned
    may leave somebody below zero; taking back points that were taken by hand gives them again.
    """
    now = now or datetime.now()
    with shop.change("points.revoke", count=0, points=0, name="") as change:
        rows = []
        for entry in dict.fromkeys(entry_ids):
            rows += change.rows(
                "SELECT e.id, e.member_id AS member, e.kind, e.points, e.what, e.reward_id, e.note FROM ledger e"
                " WHERE e.id = ? AND e.kind != 'revoke' AND e.points != 0 AND NOT EXISTS"
                " (SELECT 1 FROM ledger r WHERE r.member_id = e.member_id AND r.ref = 'revoke:' || e.id)",
                (entry,),
            )
        for row in rows:
            if row["kind"] == "reward" and row["reward_id"] is not None:
                change.execute("UPDATE reward SET stock = stock + 1 WHERE id = ?", (row["reward_id"],))
        _take_back(change, [row | {"why": "hand"} for row in rows], now)
        if rows:
            change.values.update(
                count=len(rows), points=-sum(row["points"] for row in rows), name=member_name(change, rows[0]["member"])
            )
    return len(rows)


# --- rewards -----------------------------------------------------------------------------------


def add_reward(shop: Shop, values: Mapping[str, Any]) -> int:
    """Add a reward and return its id. ``values``: ``name``, ``cost`` (points), ``stock`` (None: without end), ``note``.

    Raises UserError ``reward.nameless``, ``reward.taken``, ``reward.too_long`` (limit), ``reward.cost`` (high),
    ``reward.stock`` (high), each with ``field``.
    """
    with shop.change("reward.add") as change:
        columns = _reward({"name": "", "cost": None, **values}, change, None)
        change.values["name"] = columns["name"]
        return change.insert(Reward, **columns)


def edit_reward(shop: Shop, reward_id: int, values: Mapping[str, Any]) -> None:
    """Change a reward; what was spent stays as it was. The errors of :func:`add_reward`, and ``reward.gone``."""
    with shop.change("reward.edit") as change:
        row = _reward_row(change, reward_id)
        columns = _reward(values, change, reward_id)
        change.values["name"] = columns.get("name", row["name"])
        if columns:
            change.update(Reward, reward_id, **columns)


def delete_rewards(shop: Shop, reward_ids: Collection[int]) -> None:
    """Take rewards off the list; what was spent on them stays in the ledger under their names."""
    ids = list(reward_ids)
    with shop.change("reward.delete", count=len(ids)) as change:
        change.values["name"] = _reward_row(change, ids[0])["name"] if ids else ""
        change.delete(Reward, ids)


def _reward(values: Mapping[str, Any], change: Change, reward_id: int | None) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if "name" in values:
        name = clean(str(values["name"] or ""))
        if not name:
            raise UserError("reward.nameless", field="name")
        if len(name) > NAME_LIMIT:
            raise UserError("reward.too_long", field="name", limit=NAME_LIMIT)
        if change.scalar("SELECT 1 FROM reward WHERE name = ? AND id IS NOT ?", (name, reward_id)):
            raise UserError("reward.taken", field="name", name=name)
        columns["name"] = name
    if "cost" in values:
        cost = values["cost"]
        if not isinstance(cost, int) or not 1 <= cost <= domain.MOST:
            raise UserError("reward.cost", field="cost", high=domain.MOST)
        columns["cost"] = cost
    if "stock" in values:
        stock = values["stock"]
        if stock is not None and (not isinstance(stock, int) or not 0 <= stock <= STOCK_LIMIT):
            raise UserError("reward.stock", field="stock", high=STOCK_LIMIT)
        columns["stock"] = stock
    if "note" in values:
        columns["note"] = str(values["note"] or "").strip()
        if len(columns["note"]) > NOTE_LIMIT:
            raise UserError("reward.too_long", field="note", limit=NOTE_LIMIT)
    return columns


def _reward_row(change: Change, reward_id: int) -> dict[str, Any]:
    rows = change.rows("SELECT * FROM reward WHERE id = ?", (reward_id,))
    if not rows:
        raise UserError("reward.gone")
    return rows[0]


def spend(
    shop: Shop, member_id: int, reward_id: int, *, pieces: int = 1, note: str = "", now: datetime | None = None
) -> int:
    """Let a member spend points on a reward; returns what is left. One entry per piece.

    Looked up inside the transaction, so two windows cannot spend the same points. Raises UserError
    ``member.gone``, ``reward.gone``, ``reward.pieces``, ``reward.out``, ``points.short`` (have, cost), ``points.note``.
    """
    words = _note(note)
    moment = (now or datetime.now()).isoformat(" ", "seconds")
    with shop.change("points.spend", count=pieces) as change:
        need_members(change, [member_id])
        reward = _reward_row(change, reward_id)
        have = store.balance(change, member_id)
        domain.check_spend(have, reward["cost"], reward["stock"], pieces)
        change.insert_many(
            Ledger, ("member", "at", "kind", "points", "reward", "what", "note"),
            [(member_id, moment, "reward", -reward["cost"], reward_id, reward["name"], words)] * pieces,
        )  # fmt: skip
        if reward["stock"] is not None:
            change.update(Reward, reward_id, stock=reward["stock"] - pieces)
        left = have - reward["cost"] * pieces
        change.values.update(name=member_name(change, member_id), reward=reward["name"], points=reward["cost"] * pieces)
    return left


def _note(note: str) -> str:
    words = clean(note)
    if len(words) > NOTE_LIMIT:
        raise UserError("points.note", field="note", limit=NOTE_LIMIT)
    return words


# --- honours -----------------------------------------------------------------------------------


def give_honour(
    shop: Shop, member_ids: Collection[int], title: str, month: str = "", note: str = "", *, today: date | None = None
) -> int:
    """Give members a title, for a month (YYYY-MM) or for good; returns how many did not have it.

    Raises UserError ``honour.title``, ``honour.too_long`` (limit), ``honour.month``, ``points.nobody``,
    ``points.note``, ``member.gone``.
    """
    name = clean(title)
    if not name:
        raise UserError("honour.title", field="title")
    if len(name) > NAME_LIMIT:
        raise UserError("honour.too_long", field="title", limit=NAME_LIMIT)
    if month:
        domain.month_span(month)
    ids = list(dict.fromkeys(member_ids))
    if not ids:
        raise UserError("points.nobody")
    words = _note(note)
    with shop.change("honour.give", title=short(name), count=0, name="") as change:
        need_members(change, ids)
        new = honour(change, ids, name, month, words, today or date.today())
        change.values.update(count=len(new), name=member_name(change, new[0]) if new else "")
    return len(new)


def honour(
    change: Change, member_ids: Collection[int], title: str, month: str, note: str, today: date
) -> list[int]:
    """Give a title as a part of another action; returns who did not have it. Nothing is checked."""
    there = {row["member_id"] for row in change.rows(
        "SELECT member_id FROM honour WHERE title = ? AND month = ?", (title, month))}  # fmt: skip
    new = [one for one in member_ids if one not in there]
    change.insert_many(
        Honour, ("member", "title", "month", "given_on", "note"), [(one, title, month, today, note) for one in new]
    )
    return new


def delete_honours(shop: Shop, honour_ids: Collection[int]) -> None:
    """Take titles away."""
    ids = list(honour_ids)
    with shop.change("honour.delete", count=len(ids)) as change:
        rows = change.rows("SELECT member_id, title FROM honour WHERE id = ?", (ids[0],)) if ids else []
        if rows:
            change.values.update(name=member_name(change, rows[0]["member_id"]), title=short(rows[0]["title"]))
        change.delete(Honour, ids)
