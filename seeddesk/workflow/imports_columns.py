"""Columns of a batch, cleaned by where they are stored, with what was wrong kept per column."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Any

from seeddesk.exchange.cleaning import Column, clean_column
from seeddesk.exchange.fields import BY_KEY
from seeddesk.exchange.tables import Batch
from seeddesk.workflow.imports_plan import ColumnCheck, Plan

HARMLESS = frozenset({"phone.masked", "phone.virtual", "date.ambiguous", "cell.hidden"})
"""Problems in which nothing was lost."""
SLIPS = frozenset({"date.impossible"})
"""Problems that nobody but the owner can put right, so that their rows come back wherever they stand."""


def prepare_checks(plan: Plan) -> None:
    """Make the list of columns with samples and no counts yet."""
    samples = plan.table.samples()
    plan.columns = [
        ColumnCheck(index, name, plan.mapping.get(index, ""), samples[index])
        for index, name in enumerate(plan.table.headers)
    ]


class Cleaned:
    """The cleaned columns of a batch by field; several columns of one field fill each other's gaps."""

    def __init__(self, plan: Plan, batch: Batch) -> None:
        self.size = len(batch.numbers)
        self.values: dict[str, list[Any]] = {}
        self.problems: dict[str, list[tuple[int, dict[int, str]]]] = {}
        """Field → (column, problems by position)."""
        for index, name in plan.mapping.items():
            field = BY_KEY[name]
            column = clean_column(field.type, batch.columns[index], epoch_1904=plan.table.epoch_1904)
            check = plan.columns[index]
            check.filled += self.size - column.values.count("") - column.values.count(None) - column.values.count(())
            if column.problems:
                check.problems.update(column.problems.values())
                self.problems.setdefault(name, []).append((index, column.problems))
            self._store(name, column, many=field.many)

    def _store(self, name: str, column: Column, *, many: bool) -> None:
        if name in ("address", "province"):
            # Columns for province and city say it better than an address, whichever comes first.
            self._fill("province", column.values, over=name == "province")
            self._fill("city", column.extra or [], over=False)
        elif name == "city":
            self._fill("city", column.values, over=True)
        elif name in ("phone", "phone.second"):
            self._fill("phone", column.values, over=name == "phone")
            if column.extra:
                self._fill("phone_masked", column.extra, over=False)
        elif name in self.values and many:
            joined = self.values[name]
            self.values[name] = [
                tuple(dict.fromkeys((*a, *b))) if isinstance(a, tuple) else "\n".join(filter(None, (a, b)))
                for a, b in zip(joined, column.values)
            ]
        else:
            self._fill(name, column.values, over=False)

    def _fill(self, name: str, values: list[Any], *, over: bool) -> None:
        have = self.values.get(name)
        if have is None:
            if values:
                self.values[name] = values
            return
        first, second = (values, have) if over else (have, values)
        self.values[name] = [a if a not in ("", None) else b for a, b in zip(first, second)] if second else first

    def column(self, name: str, empty: Any = "") -> Sequence[Any]:
        """A field's values, or ``empty`` for every row."""
        found = self.values.get(name)
        return found if found is not None else list(repeat(empty, self.size))

    def slips(self) -> dict[int, tuple[str, int]]:
        """Positions of rows with one of :data:`SLIPS` → code and column."""
        return {
            at: (code, column)
            for found in self.problems.values()
            for column, problems in found
            for at, code in problems.items()
            if code in SLIPS
        }

    def names(self) -> Sequence[str]:
        """Full names; a first and a last name are joined the way the script has it."""
        if "name.first" not in self.values and "name.last" not in self.values:
            return self.column("name")
        first, last, whole = self.column("name.first"), self.column("name.last"), self.column("name")
        return [name or _join(a, b) for name, a, b in zip(whole, first, last)]


def _join(first: str, last: str) -> str:
    if first and last:
        return f"{first} {last}" if first.isascii() or last.isascii() else f"{last}{first}"
    return first or last
