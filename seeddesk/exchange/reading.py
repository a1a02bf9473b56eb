"""One reader for xlsx, xls, xlsb, ods, csv and tsv files, HTML tables and Excel's 2003 XML.

The work is done in a child process (:mod:`seeddesk.exchange.reading_child`), so that a broken file
cannot take the program down, a hostile one cannot eat its memory, and the window keeps answering.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.child import MEMORY_LIMIT, SILENCE_LIMIT, Child

MANY_SHEETS = 30
MODULE = "seeddesk.exchange.reading_child"
FROZEN_SWITCH = "--read-table"
"""How an installed program (one executable) is told to be the reading child."""


@dataclass(frozen=True)
class SheetInfo:
    """A sheet as listed before its rows are read; ``head`` holds its first rows."""

    name: str
    rows: int
    columns: int
    first_row: int
    hidden: bool
    head: list[list[Any]]


class Reader:
    """An open file: its sheets, and the rows of one of them. Use as a context manager.

    Cells are str, int, float or bool; dates are ISO text; error cells are ``#N/A`` and the like.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        cancelled: Callable[[], bool] | None = None,
        silence_limit: float = SILENCE_LIMIT,
        memory_limit: int = MEMORY_LIMIT,
        most_sheets: int = MANY_SHEETS,
        meanwhile: Callable[[], None] | None = None,
    ) -> None:
        """Start the child and list the first ``most_sheets``; ``meanwhile`` is done while it opens the file.

        Raises UserError ``file.missing``, ``file.unreadable``, ``file.empty``, ``file.not_table``,
        ``file.archive``, ``file.encrypted``, ``file.broken``, ``file.bomb``, ``file.too_large``,
        ``file.too_slow``, ``file.encoding`` (all with ``name``); Cancelled.
        """
        self.path = Path(path)
        self._child = Child(MODULE, FROZEN_SWITCH, cancelled, silence_limit)
        self.notes: dict[str, int] = {}
        try:
            self._child.send({"path": str(self.path), "memory": memory_limit, "sheets": most_sheets})
            if meanwhile is not None:
                meanwhile()
                self._child.wake()
            book = self._receive("book")[1]
        except BaseException:
            self.close()
            raise
        self.kind: str = book["kind"]
        self.encoding: str = book["encoding"]
        self.epoch_1904: bool = book["epoch_1904"]
        self.sheets = [SheetInfo(**sheet) for sheet in book["sheets"]]

    def frames(self, sheet: int) -> Iterator[tuple[int, list[list[Any]], bytes]]:
        """Batches of rows of a sheet: number of the first row (from 1), columns, and both as marshal.

        Every sheet can be walked once, one after the other. Raises like the constructor.
        """
        self._child.send({"sheet": sheet})
        while True:
            message, data = self._receive_raw()
            if message[0] == "end":
                self.notes = message[2]
                break
            if message[0] != "rows":
                self._fail(message)
            yield message[1], message[2], data

    def close(self) -> None:
        """Stop the child; nothing more can be read."""
        self._child.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _receive_raw(self) -> tuple[Any, bytes]:
        data = self._child.receive()
        if not data:
            self._silent()
        return marshal.loads(data), data  # noqa: S302  from our own child

    def _receive(self, expected: str) -> Any:
        message, _ = self._receive_raw()
        if message[0] != expected:
            self._fail(message)
        return message

    def _fail(self, message: Any) -> None:
        self.close()
        _, code, values = message
        raise UserError(code, **{**values, "name": self.path.name})

    def _silent(self) -> None:
        self.close()
        if self._child.stopped == "cancelled":
            raise Cancelled
        # A child that died without a word was aborted by the library on a broken file, or by its limit.
        raise UserError(self._child.stopped or "file.broken", name=self.path.name)
