"""One reader for xlsx, xls, xlsb, ods, csv and tsv files, HTML tables and Excel's 2003 XML.

The work is done in a child process (:mod:`seeddesk.exchange.reading_child`), so that a broken file
cannot take the program down, a hostile one cannot eat its memory, and the window keeps answering.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError

MEMORY_LIMIT = 3 * 2**30
MANY_SHEETS = 30
SILENCE_LIMIT = 120.0
"""Seconds without a word from the child after which a file counts as unreadable."""

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
        self._cancelled = cancelled
        self._limit = silence_limit
        self._stopped = ""
        self._last = monotonic()
        self._done = threading.Event()
        self._child = _start()
        self._guard = threading.Thread(target=self._watch, name="reading-guard", daemon=True)
        self._guard.start()
        self.notes: dict[str, int] = {}
        try:
            self._send({"path": str(self.path), "memory": memory_limit, "sheets": most_sheets})
            if meanwhile is not None:
                meanwhile()
                self._last = monotonic()
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
        self._send({"sheet": sheet})
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
        self._done.set()
        if self._child.poll() is None:
            self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    pass
        if threading.current_thread() is not self._guard:
            self._guard.join()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _watch(self) -> None:
        while not self._done.wait(0.05):
            if self._cancelled is not None and self._cancelled():
                self._stopped = "cancelled"
            elif monotonic() - self._last > self._limit:
                self._stopped = "file.too_slow"
            else:
                continue
            self._child.kill()
            return

    def _send(self, value: dict[str, Any]) -> None:
        data = marshal.dumps(value)
        assert self._child.stdin
        try:
            self._child.stdin.write(len(data).to_bytes(4, "little") + data)
            self._child.stdin.flush()
        except (BrokenPipeError, OSError):
            pass  # why it ended is told by what it said last, or by its silence

    def _receive_raw(self) -> tuple[Any, bytes]:
        assert self._child.stdout
        head = self._child.stdout.read(4)
        data = b""
        if len(head) == 4:
            data = self._child.stdout.read(int.from_bytes(head, "little"))
        self._last = monotonic()
        if len(head) < 4 or len(data) < int.from_bytes(head, "little"):
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
        if self._stopped == "cancelled":
            raise Cancelled
        # A child that died without a word was aborted by the library on a broken file, or by its limit.
        raise UserError(self._stopped or "file.broken", name=self.path.name)


def _start() -> subprocess.Popen[bytes]:
    if getattr(sys, "frozen", False):
        command = [sys.executable, FROZEN_SWITCH]
    else:
        # -P: else the folder we happen to stand in comes first, and a csv.py lying there would run.
        command = [sys.executable, "-P", "-m", "seeddesk.exchange.reading_child"]
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
