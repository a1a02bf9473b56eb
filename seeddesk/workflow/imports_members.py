"""Members from a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.store.engine import Change, Shop
from seeddesk.store.imports import MEMBER_COLUMNS
from seeddesk.workflow.imports_columns import Cleaned, prepare_checks
from seeddesk.workflow.imports_people import Keys, People
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject

NUMBERS = {"birthday", "joined_on", "total_orders", "total_cents", "last_order_on"}


def member_values(cleaned: Cleaned) -> list[tuple[Any, ...]]:
    """The member columns of a batch as rows in the order of MEMBER_COLUMNS."""
    columns: list[Sequence[Any]] = []
    for name in MEMBER_COLUMNS:
        if name == "name":
            columns.append(cleaned.names())
        else:
            columns.append(cleaned.column(name, None if name in NUMBERS else ""))
    return list(zip(*columns))


def member_keys(cleaned: Cleaned) -> list[Keys]:
    """What identifies each row of a batch: platform ids, WeChat, phone, mail."""
    platforms = [name for name in cleaned.values if name.startswith("id.")]
    parts = [(name.removeprefix("id."), cleaned.values[name]) for name in platforms]
    parts += [(name, cleaned.values[name]) for name in ("wechat", "phone", "email") if name in cleaned.values]
    if not parts:
        return [[] for _ in range(cleaned.size)]
    names = [name for name, _ in parts]
    return [
        [(name, value) for name, value in zip(names, values) if value]
        for values in zip(*(column for _, column in parts))
    ]


def state(shop: Shop) -> People:
    """What has to be known of the shop; slow for a large one, so it is done while a file is being opened."""
    return People(shop)


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    plan.reset()
    prepare_checks(plan)
    people = plan.take(lambda: state(shop))
    people.plan = plan
    duplicates = 0
    for batch in plan.table.batches(progress):
        if cancelled is not None and cancelled():
            raise Cancelled
        cleaned = Cleaned(plan, batch)
        lost, slips = _lost_ids(cleaned), cleaned.slips()
        tags = cleaned.values.get("tags")
        for position, (number, values, keys) in enumerate(
            zip(batch.numbers, member_values(cleaned), member_keys(cleaned))
        ):
            if position in slips:
                plan.rejects.append(Reject(number, *slips[position]))
                continue
            row_tags = tags[position] if tags else ()
            if not keys:
                if (not values[0] and not values[1]) or position in lost:
                    column = lost.get(position)
                    code = "id.digits_lost" if column is not None else "member.nobody"
                    plan.rejects.append(Reject(number, code, column))
                    continue
                duplicates += _nameless(people, plan, number, values, row_tags)
                continue
            person = people.find(keys)
            if person is None:
                person = _decided(people, plan, number)
                if person is None:
                    people.add_new(number, values, keys, row_tags)
                    continue
                people.add_ids(person, keys)
            if person < 0 or person in people.touched:
                duplicates += 1
            else:
                people.touched.add(person)
            people.add_to(person, number, values, keys, row_tags, strict=True)
    plan.rows = plan.table.rows
    plan.new = plan.members_new = len(people.new)
    plan.duplicates = duplicates
    plan.updated = plan.members_updated = people.changed_members()
    plan.unchanged = len(people.touched) - plan.updated
    people.find_pairs()
    plan.work = people


def _decided(people: People, plan: Plan, number: int) -> int | None:
    """The member the owner says the row is."""
    member = plan.decisions.get(number)
    return member if member in people.rows else None


def _nameless(people: People, plan: Plan, number: int, values: tuple[Any, ...], tags: Sequence[str]) -> int:
    """A row without id, phone or mail; returns 1 if it says nothing beyond an earlier row."""
    person = _decided(people, plan, number)
    if person is None:
        person = people.same_nameless(values, tags)
        if person is None:
            people.remember_nameless(values, people.add_new(number, values, [], tags))
            return 0
    if person < 0 or person in people.touched:
        people.add_to(person, number, values, [], tags, strict=True)
        return 1
    people.touched.add(person)
    people.add_to(person, number, values, [], tags, strict=True)
    return 0


def _lost_ids(cleaned: Cleaned) -> dict[int, int]:
    """Positions whose only id lost digits → the column it is in."""
    lost: dict[int, int] = {}
    for name, found in cleaned.problems.items():
        if name.startswith("id.") or name in ("phone", "wechat"):
            for column, problems in found:
                lost.update({at: column for at, code in problems.items() if code == "id.digits_lost"})
    return lost


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out."""
    people: People = plan.work
    people.write(change, now, cancelled)
