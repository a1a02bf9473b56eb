"""What all tables of the shop file share."""

from __future__ import annotations

from typing import Any

from peewee import ForeignKeyField, Model, TextField


class Row(Model):
    """Base of all tables of the shop file."""

    id: Any
    __test__ = False  # pytest would take Tester for a test class

    class Meta:
        legacy_table_names = False


def string(**options: Any) -> TextField:
    """A text that is empty when nothing is known."""
    return TextField(default="", **options)


def belongs(to: type[Model], *, optional: bool = False, keep: bool = False) -> ForeignKeyField:
    """A reference; deleting what it points to deletes this row, or with ``keep`` only empties it."""
    target: Any = to
    return ForeignKeyField(target, null=optional or keep, on_delete="SET NULL" if keep else "CASCADE", index=True)
