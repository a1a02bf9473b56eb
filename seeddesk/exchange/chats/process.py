"""Reading a chat file in a child process, with progress and cancel."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.chats.tally import ChatFile, Sender, day_number

SILENCE_LIMIT = 120.0
"""Seconds without a word from the child after which a file counts as unreadable."""
MEMORY_LIMIT = 3 * 2**30
FROZEN_SWITCH = "--read-chat"
"""How an installed program (one executable) is told to be the reading child."""


def read_file(
    path: Path | str,
    today: date,
    *,
    format: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ChatFile:
    """All that is kept of a chat file; ``today``: the day of copying, for words without a day.

    ``progress(done, total)`` in bytes. Raises UserError ``file.*``, ``chat.unknown``, ``chat.empty``,
    ``chat.format``, ``file.too_slow``, ``file.broken`` (all with ``name``); Cancelled.
    """
    path = Path(path)
    child = _Child(cancelled)
    try:
        child.send({"path": str(path), "day": day_number(today), "format": format, "memory": MEMORY_LIMIT})
        made: ChatFile | None = None
        while (message := child.receive()) is not None:
            word, *rest = message
            if word == "progress":
                if progress is not None:
                    progress(*rest)
            elif word == "file":
                made = ChatFile.begin(rest[0])
            elif word == "senders" and made is not None:
                made.senders += [Sender(*one) for one in rest[0]]
            elif word == "end" and made is not None:
                return made
            else:
                raise UserError(rest[0], **{"name": path.name, **rest[1]})
        if child.stopped == "cancelled":
            raise Cancelled
        # A child that died without a word was stopped by its limit, or by a library on a broken file.
        raise UserError(child.stopped or "file.broken", name=path.name)
    finally:
        child.close()


class _Child:
    """The other process, watched from a thread so that cancelling never waits for it."""

    def __init__(self, cancelled: Callable[[], bool] | None) -> None:
        self._cancelled = cancelled
        self.stopped = ""
        self._last = monotonic()
        self._done = threading.Event()
        self._process = _start()
        self._guard = threading.Thread(target=self._watch, name="chat-guard", daemon=True)
        self._guard.start()

    def send(self, value: dict[str, Any]) -> None:
        data = marshal.dumps(value)
        assert self._process.stdin
        try:
            self._process.stdin.write(len(data).to_bytes(4, "little") + data)
            self._process.stdin.flush()
        except OSError:
            pass  # why it ended is told by its silence

    def receive(self) -> Any:
        assert self._process.stdout
        head = self._process.stdout.read(4)
        size = int.from_bytes(head, "little")
        data = self._process.stdout.read(size) if len(head) == 4 else b""
        self._last = monotonic()
        return marshal.loads(data) if size and len(data) == size else None  # noqa: S302  from our own child

    def close(self) -> None:
        self._done.set()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    pass
        self._guard.join()

    def _watch(self) -> None:
        while not self._done.wait(0.05):
            if self._cancelled is not None and self._cancelled():
                self.stopped = "cancelled"
            elif monotonic() - self._last > SILENCE_LIMIT:
                self.stopped = "file.too_slow"
            else:
                continue
            self._process.kill()
            return


def _start() -> subprocess.Popen[bytes]:
    if getattr(sys, "frozen", False):
        command = [sys.executable, FROZEN_SWITCH]
    else:
        command = [sys.executable, "-m", "seeddesk.exchange.chats.child"]
    root = str(Path(__file__).resolve().parents[3])
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
