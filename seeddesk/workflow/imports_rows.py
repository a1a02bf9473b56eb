"""Rows of files about people the shop knows: cleaned cells by row, and who a row is of.

Unlike customers and orders, a vote, a voice or an answered survey never makes a new member: who is not
found stays under the name given, and can be linked later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.text import match_name
from seeddesk.exchange.cleaning import Column, clean_column
from seeddesk.exchange.fields import BY_KEY
from seeddesk.exchange.tables import Batch
from seeddesk.store import imports as known
from seeddesk.store.engine import Shop
from seeddesk.workflow.imports_columns import HARMLESS, Cleaned
from seeddesk.workflow.imports_plan import SHOWN_PAIRS, Pair, Plan, Progress, Reject
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck

MANY_NAMESAKES = 3
"""Beyond so many members of one name the name tells nothing, and nobody is asked."""
_KEPT = ("date.no_year", "date.ambiguous", "text.cut")


@dataclass(frozen=True, slots=True)
class RowCells:
    """One row: its number in the file and its cleaned cells by field; ``apart`` by column."""

    number: int
    cleaned: Cleaned
    at: int
    apart: dict[int, Column]
    names: Sequence[str]
    """Full names of the whole batch."""

    def get(self, name: str, empty: Any = "") -> Any:
        """The cleaned value of a field."""
        column = self.cleaned.values.get(name)
        return empty if column is None else column[self.at]

    def cell(self, column: int) -> Any:
        """The cleaned value of a column that was cleaned apart."""
        return self.apart[column].values[self.at]

    def name(self) -> str:
        """Who it is in words: the name, else the nick."""
        return self.names[self.at] or self.get("nick")


def need_launch(shop: Shop, plan: Plan) -> int:
    """The launch that a file belongs to. Raises UserError ``launch.missing``."""
    if plan.launch_id is None or shop.scalar("SELECT 1 FROM launch WHERE id = ?", (plan.launch_id,)) is None:
        raise UserError("launch.missing")
    return plan.launch_id


def walk(
    plan: Plan,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
    *,
    apart: Collection[str] = (),
    skip: int | None = None,
) -> Iterator[RowCells]:
    """The rows of a plan whose vital cells can be read; the others are rejected.

    ``apart``: fields of which every column is kept for itself. ``skip``: a row that is part of the header.
    """
    for batch in plan.table.batches(progress):
        if cancelled is not None and cancelled():
            raise Cancelled
        own = {index: name for index, name in plan.mapping.items() if name in apart}
        mapping, plan.mapping = plan.mapping, {i: name for i, name in plan.mapping.items() if i not in own}
        try:
            cleaned = Cleaned(plan, batch)
        finally:
            plan.mapping = mapping
        columns = {index: _clean(plan, batch, index, name) for index, name in own.items()}
        bad, names = _vital(cleaned), cleaned.names()
        for at, number in enumerate(batch.numbers):
            if number == skip:
                continue
            if at in bad:
                plan.rejects.append(Reject(number, *bad[at]))
                continue
            yield RowCells(number, cleaned, at, columns, names)


def _clean(plan: Plan, batch: Batch, index: int, name: str) -> Column:
    column = clean_column(BY_KEY[name].type, batch.columns[index], epoch_1904=plan.table.epoch_1904)
    check = plan.columns[index]
    check.filled += len(column.values) - column.values.count("") - column.values.count(None)
    check.problems.update(column.problems.values())
    return column


def _vital(cleaned: Cleaned) -> dict[int, tuple[str, int]]:
    bad = cleaned.slips()
    for name, found in cleaned.problems.items():
        if not BY_KEY[name].vital:
            continue
        for column, problems in found:
            bad.update(
                {at: (code, column) for at, code in problems.items() if code not in HARMLESS and code not in _KEPT}
            )
    return bad


def column_of(plan: Plan, *names: str) -> int | None:
    """The first column stored to one of these fields."""
    return next((index for name in names for index, stored in plan.mapping.items() if stored == name), None)


class Members:
    """Finds who a row is of: by platform id, phone, WeChat or mail, then by a name only one member has.

    ``first``: members (the core group, say) who are meant where a name fits them and others too.
    """

    def __init__(self, shop: Shop, first: Collection[int] = ()) -> None:
        self._by: dict[tuple[str, str], int] = {}
        self._names: dict[str, set[int]] = defaultdict(set)
        self._rows: dict[int, tuple[Any, ...]] = {}
        self._first = frozenset(first)
        self.shown: dict[int, str] = {}
        self.by_name = False
        """Whether who :meth:`find` found last was told by a name alone."""
        for member, name, nick, phone, email, wechat in shop.tuples(
            "SELECT id, name, nick, phone, lower(email), wechat FROM member ORDER BY id"
        ):
            for key, value in (("phone", phone), ("email", email), ("wechat", wechat)):
                if value:
                    self._by.setdefault((key, value), member)
            for word in {name, nick, wechat} - {""}:
                self._names[match_name(word)].add(member)
            self._rows[member] = (name, nick, phone, email, wechat)
            self.shown[member] = name or nick or phone
        for member, platform, value in known.identities(shop):
            self._by[f"id.{platform}", value] = member
            self._names[match_name(value)].add(member)

    def __contains__(self, member: int) -> bool:
        return member in self._rows

    def find(self, plan: Plan, row: RowCells) -> int | None:
        """The member a row is of, None for somebody unknown; who may be one of several is listed in the plan."""
        self.by_name = False
        if row.number in plan.decisions:
            member = plan.decisions[row.number]
            return member if member in self._rows else None
        for name, column in row.cleaned.values.items():
            found = self._by.get((name, column[row.at])) if isinstance(column[row.at], str) else None
            if found is not None:
                return found
        for word in dict.fromkeys((row.names[row.at], row.get("nick"))):
            fits = self._names.get(match_name(word), set()) if word else set()
            fits = (fits & self._first) or fits
            if len(fits) == 1:
                member = next(iter(fits))
                self.by_name = not self._contradicts(member, row)
                return member if self.by_name else None
            if 1 < len(fits) <= MANY_NAMESAKES:
                self._ask(plan, row, sorted(fits))
                return None
        return None

    def _contradicts(self, member: int, row: RowCells) -> bool:
        """Whether a row gives another phone than the member of its name has: then it is a namesake."""
        phone, have = row.get("phone"), self._rows[member][2]
        return bool(phone and have and phone != have)

    def _ask(self, plan: Plan, row: RowCells, fits: list[int]) -> None:
        given = {
            name: value
            for name in ("name", "nick", "phone", "wechat", "email")
            if (value := row.name() if name == "name" else row.get(name))
        }
        for member in fits:
            plan.pair_count += 1
            if len(plan.pairs) < SHOWN_PAIRS:
                names = ("name", "nick", "phone", "email", "wechat")
                have = {name: value for name, value in zip(names, self._rows[member], strict=True) if value}
                plan.pairs.append(Pair(row.number, member, given, have))
