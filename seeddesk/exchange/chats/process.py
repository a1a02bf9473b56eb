"""Reading a chat file in a child process, with progress and cancel."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from datetime import date
from pathlib import Path

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.chats.tally import ChatFile, Sender, day_number
from seeddesk.exchange.child import MEMORY_LIMIT, Child

MODULE = "seeddesk.exchange.chats.child"
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
    child = Child(MODULE, FROZEN_SWITCH, cancelled)
    try:
        child.send({"path": str(path), "day": day_number(today), "format": format, "memory": MEMORY_LIMIT})
        made: ChatFile | None = None
        while data := child.receive():
            word, *rest = marshal.loads(data)  # noqa: S302  from our own child
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
