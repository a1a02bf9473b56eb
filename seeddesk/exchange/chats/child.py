"""The child process that reads a chat: ``python -m seeddesk.exchange.chats.child``.

A million lines are seconds of work, which would hold the window up; here they do not, and a file that
breaks the reader breaks nothing else. Standard library only, but for chats saved as workbooks.

Frames in both directions are a little-endian length of four bytes and a marshal value:

- parent → child ``{"path", "day", "format", "memory"}``, ``day`` as a day number
- child → parent ``("progress", done, total)`` now and then
- child → parent ``("file", …)``, any number of ``("senders", …)``, ``("end", None)``
- child → parent ``("error", code, values)`` at any point, and nothing after it
"""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

from seeddesk.domain.errors import UserError
from seeddesk.exchange.chats.reading import read_path
from seeddesk.exchange.chats.tally import day_of


def send(pipe: BinaryIO, *message: Any) -> None:
    """Write one frame."""
    data = marshal.dumps(message)
    pipe.write(len(data).to_bytes(4, "little") + data)
    pipe.flush()


def receive(pipe: BinaryIO) -> Any:
    """Read one frame; None at the end."""
    size = int.from_bytes(pipe.read(4), "little")
    data = pipe.read(size)
    return marshal.loads(data) if size and len(data) == size else None  # noqa: S302  from our own kin


def _limit(memory: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the silence limit stands.
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def main() -> int:
    """Answer one request on standard input; the exit status is 0 even for a refused file."""
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between two frames
    request = receive(sys.stdin.buffer)
    if request is None:
        return 2
    path = Path(request["path"])
    _limit(request["memory"])
    try:
        size = path.stat().st_size if path.exists() else 0
        read = read_path(
            path,
            day_of(request["day"]),
            lambda done: send(out, "progress", min(done, size), size),
            format=request["format"],
        )
        for frame in read.frames():
            send(out, *frame)
        send(out, "end", None)
    except UserError as trouble:
        send(out, "error", trouble.code, trouble.values)
    except MemoryError:
        send(out, "error", "file.too_large", {"name": path.name})
    except BrokenPipeError:
        os._exit(0)  # cancelled
    return 0


if __name__ == "__main__":
    sys.exit(main())
