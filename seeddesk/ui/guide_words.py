"""The guide's checks in words: a title and one line by state and values, for each code of domain/guide.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seeddesk.i18n import tr


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return ""


def check_title(check: Any) -> str:
    """What is to be done."""
    make = TITLES.get(check.code)
    return make() if make else check.code


def check_line(check: Any) -> str:
    """How it stands, from the check's values."""
    make = LINES.get(check.code)
    return make(check.state, check.values).format_map(_Blank(check.values)) if make else ""


def steps_done(done: int, total: int) -> str:
    """The line under a step's name that has no better one."""
    if done == 0:
        return tr("not started")
    return tr("{done} of {total} done").format(done=done, total=total)


TITLES: dict[str, Callable[[], str]] = {}
LINES: dict[str, Callable[[str, Any], str]] = {}
