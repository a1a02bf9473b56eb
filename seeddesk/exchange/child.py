"""Another process that takes a file apart, watched from here: it can be cancelled, and its silence is noticed.

Frames in both directions are a little-endian length of four bytes and a marshal value.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

SILENCE_LIMIT = 120.0
"""Seconds without a word from the child after which a file counts as unreadable."""
MEMORY_LIMIT = 3 * 2**30


class Child:
    """A process running ``module``, or this program told ``switch`` where it is one executable.

    ``stopped`` says why it was ended from here: ``cancelled``, ``file.too_slow``, or nothing.
    """

    def __init__(
        self, module: str, switch: str, cancelled: Callable[[], bool] | None, limit: float = SILENCE_LIMIT
    ) -> None:
        self._cancelled = cancelled
        self._limit = limit
        self.stopped = ""
        self._last = monotonic()
        self._done = threading.Event()
        self._process = _start(module, switch)
        self._guard = threading.Thread(target=self._watch, name="reading-guard", daemon=True)
        self._guard.start()

    def send(self, value: dict[str, Any]) -> None:
        """Give the child something to do."""
        data = marshal.dumps(value)
        assert self._process.stdin
        try:
            self._process.stdin.write(len(data).to_bytes(4, "little") + data)
            self._process.stdin.flush()
        except OSError:
            pass  # why it ended is told by what it said last, or by its silence

    def receive(self) -> bytes:
        """The next frame as marshal data, waited for; empty when the child has ended."""
        assert self._process.stdout
        head = self._process.stdout.read(4)
        size = int.from_bytes(head, "little")
        data = self._process.stdout.read(size) if len(head) == 4 else b""
        self._last = monotonic()
        return data if len(data) == size else b""

    def wake(self) -> None:
        """Count the silence from now on: nobody listened until here."""
        self._last = monotonic()

    def close(self) -> None:
        """End the child; nothing more comes from it."""
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
        if threading.current_thread() is not self._guard:
            self._guard.join()

    def _watch(self) -> None:
        while not self._done.wait(0.05):
            if self._cancelled is not None and self._cancelled():
                self.stopped = "cancelled"
            elif monotonic() - self._last > self._limit:
                self.stopped = "file.too_slow"
            else:
                continue
            self._process.kill()
            return


def _start(module: str, switch: str) -> subprocess.Popen[bytes]:
    if getattr(sys, "frozen", False):
        command = [sys.executable, switch]
    else:
        # -P: else the folder we happen to stand in comes first, and a csv.py lying there would run.
        command = [sys.executable, "-P", "-m", module]
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
