"""One writer at a time: a lock file beside the shop file that the system releases with the process."""

from __future__ import annotations

import contextlib
import json
import os
import platform
from datetime import datetime
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError


class FileLock:
    """Holds ``.~name.lock`` locked; names who holds it and since when."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".~{path.name}.lock")
        self._handle: Any = None

    def acquire(self) -> None:
        """Take the lock; raises UserError ``shop.locked`` (``computer``, ``since``) if another holds it.

        Raises OSError where the folder cannot be written.
        """
        while True:
            handle = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644), "r+", encoding="utf-8")
            if not _lock(handle):
                holder = _holder(handle)
                handle.close()
                raise UserError("shop.locked", computer=holder.get("computer", ""), since=holder.get("since", ""))
            try:
                still_there = os.fstat(handle.fileno()).st_ino == self.path.stat().st_ino
            except FileNotFoundError:
                still_there = False
            if still_there:
                break
            handle.close()  # its last holder removed the file between our open and our lock
        since = datetime.now().isoformat(" ", "seconds")
        words = json.dumps({"computer": platform.node(), "pid": os.getpid(), "since": since})
        with contextlib.suppress(OSError):  # the lock holds on a full disk too; only its holder stays unnamed
            os.ftruncate(handle.fileno(), 1)
            os.lseek(handle.fileno(), 1, os.SEEK_SET)  # the first byte is what Windows locks
            os.write(handle.fileno(), words.encode())
        self._handle = handle

    def release(self) -> None:
        if self._handle is None:
            return
        if os.name != "nt":  # Windows does not delete open files; the leftover is harmless there
            self.path.unlink(missing_ok=True)
        self._handle.close()
        self._handle = None
        if os.name == "nt":
            try:
                self.path.unlink(missing_ok=True)
            except PermissionError:
                pass


def _lock(handle: Any) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # pyright: ignore[reportAttributeAccessIssue]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _holder(handle: Any) -> dict[str, Any]:
    try:
        handle.seek(1)
        return json.loads(handle.read())
    except (OSError, ValueError):
        return {}
