"""The columns of a list that goes out to a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Field:
    """A column of a list. ``kind`` as in exchange/workbook_out; ``words``: the kind of its codes;
    ``title``: the title itself where it is the owner's own word and not a key."""

    key: str
    kind: str = "text"
    words: str = ""
    title: str = ""


Row = Sequence[Any]
Found = tuple[list[Field], list[Row]]


def fields_of(text: str) -> list[Field]:
    """``key:kind:words`` parts, kind ``text`` where left out."""
    return [Field(*part.split(":")) for part in text.split()]


def table_of(rows: Iterable[dict[str, Any]], fields: list[Field]) -> Found:
    """The fields of each row in their order."""
    return fields, [[row[field.key] for field in fields] for row in rows]
