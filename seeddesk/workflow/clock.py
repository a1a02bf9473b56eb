"""The moment an action happens: the one given, so that tests and imports can say it, else the computer's."""

from __future__ import annotations

import datetime as dt


def moment_of(now: dt.datetime | None) -> dt.datetime:
    """``now`` or the present, in whole seconds as times are stored."""
    return (now or dt.datetime.now()).replace(microsecond=0)
