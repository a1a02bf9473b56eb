"""A whole shop as rows of every recorded table, read at one moment, and put into an empty shop."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw
from peewee import BooleanField, DateField, DateTimeField, FloatField, IntegerField

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import RECORDED

OWN_WAYS = ("setting", "file_format", "text_template")
"""Tables that say how the owner works and nothing of the shop; those of the workbook take their place."""


@dataclass(frozen=True)
class TableColumn:
    """A column of a table. ``kind`` as in exchange/workbook_out, amounts staying whole cents.

    ``empty``: what an empty cell stands for; ``required``: it stands for nothing.
    """

    name: str
    kind: str
    null: bool
    empty: Any
    required: bool


def columns() -> dict[str, list[TableColumn]]:
    """Every recorded table with its columns in their order, parents before children."""
    return {
        model._meta.table_name: [_column(field) for field in model._meta.sorted_fields]  # type: ignore[attr-defined]
        for model in RECORDED
    }


def _column(field: Any) -> TableColumn:
    kind = kind_of(field)
    empty = None if field.null else field.default
    if empty is None and not field.null and kind == "text":
        empty = ""
    return TableColumn(field.column_name, kind, field.null, empty, empty is None and not field.null)


def kind_of(field: Any) -> str:
    """What a column holds, by the field of its model."""
    kinds = ((BooleanField, "check"), (DateTimeField, "moment"), (DateField, "date"), (FloatField, "number"))
    for type_, kind in kinds:
        if isinstance(field, type_):
            return kind
    return "integer" if isinstance(getattr(field, "rel_field", field), IntegerField) else "text"


@contextlib.contextmanager
def one_moment(shop: Shop) -> Iterator[None]:
    """Inside, everything is read as it was at the beginning, whatever another window's thread writes."""
    shop.scalar("BEGIN")
    try:
        yield
    finally:
        shop.scalar("COMMIT")


def rows(shop: Shop, table: str, names: Sequence[str]) -> list[tuple[Any, ...]]:
    """All rows of a recorded table by id; names come from :func:`columns`."""
    quoted = ", ".join(f'"{name}"' for name in names)
    return shop.tuples(f'SELECT {quoted} FROM "{table}" ORDER BY id')


def in_the_way(shop: Shop) -> str:
    """A table that already holds something of the owner's, "" for an empty shop."""
    for table in columns():
        if table not in OWN_WAYS and shop.scalar(f'SELECT 1 FROM "{table}" LIMIT 1') is not None:
            return table
    return ""


def begin(change: Change) -> None:
    """Make room: settings give way, and rows may come in any order. Raises UserError ``whole.not_empty``."""
    for table in columns():
        if table in OWN_WAYS:
            change.execute(f'DELETE FROM "{table}"')
        elif change.scalar(f'SELECT 1 FROM "{table}" LIMIT 1') is not None:
            raise UserError("whole.not_empty")
    change.execute("PRAGMA defer_foreign_keys = ON")


def put(change: Change, table: str, names: Sequence[str], values: Iterable[Sequence[Any]]) -> None:
    """Add rows with their ids. Raises UserError ``whole.twice`` (``sheet``, ``columns``)."""
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    try:
        change.executemany(f'INSERT INTO "{table}" ({quoted}) VALUES ({marks})', values)
    except apsw.ConstraintError as error:
        doubled = ", ".join(re.findall(r"\w+\.(\w+)", str(error)))
        raise UserError("whole.twice", sheet=table, columns=doubled) from error


def finish(change: Change) -> None:
    """See that no row points to one that is not there.

    Raises UserError ``whole.dangling`` (``sheet``, ``id``, ``to``).
    """
    found = change.connection.execute("PRAGMA foreign_key_check").fetchone()
    if found is not None:
        raise UserError("whole.dangling", sheet=str(found[0]), id=int(found[1] or 0), to=str(found[2]))
