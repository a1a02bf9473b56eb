"""What the reading child finds in a file: sheets of rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

HEAD = 60
"""Rows of a sheet that are shown before one is chosen."""


class Sheet:
    """One sheet: its name and size, and its rows as lists of plain cells."""

    def __init__(
        self,
        name: str,
        rows: Iterable[list[Any]],
        height: int,
        width: int,
        first_row: int = 1,
        hidden: bool = False,
    ) -> None:
        self.name = name
        self.height = height
        self.width = width
        self.first_row = first_row
        self.hidden = hidden
        self._rows = iter(rows)
        self.head = list(islice(self._rows, HEAD))

    def rows(self) -> Iterator[list[Any]]:
        yield from self.head
        yield from self._rows


class Book:
    """What was found in a file."""

    def __init__(self, kind: str, sheets: list[Sheet], encoding: str = "", epoch_1904: bool = False) -> None:
        self.kind = kind
        self.sheets = sheets
        self.encoding = encoding
        self.epoch_1904 = epoch_1904
        self.notes: dict[str, int] = {}

    def errors(self, index: int, limit: int | None = None) -> dict[tuple[int, int], str]:
        """Error cells of a sheet by (row from 1, column from 0); with ``limit`` at least those at its start."""
        return {}
