"""How long texts and how large numbers may be, in one place: rules, actions and fields ask here.

Generous to people, strict to accidents: a 10 MB paste, a number of 400 digits, the year 20260.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping

from seeddesk.domain.errors import UserError

NAME = 100
"""Names of people, groups, launches, rounds, topics."""
LINE = 300
"""Any other line: an account, a place, a reason in one line."""
NOTE = 5_000
"""Notes and what was said, over several lines."""
PASTE = 2_000_000
"""What is pasted to be read apart, such as a group's votes or codes."""

COUNT = 1_000_000_000
"""The largest count: seats, followers, days."""
CENTS = 10_000_000_000
"""The largest amount: a hundred million yuan."""
FIRST_DAY = dt.date(1900, 1, 1)
LAST_DAY = dt.date(2100, 12, 31)

_DIRECTIONS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def one_line(text: str) -> str:
    """What may stand in one line: line ends and tabs are blanks, control characters, halves of characters and
    overrides of the direction of writing are gone, the ends are trimmed.

    Emoji, rare characters and right-to-left text stay as they are; blanks within stay too.
    """
    return _without(text.replace("\r\n", " "), "").strip()


def lines(text: str) -> str:
    """What may stand in several lines: as :func:`one_line`, with line ends (as ``\\n``) and tabs kept."""
    for end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return _without(text, "\n\t").strip()


def _without(text: str, kept: str) -> str:
    if text.isprintable():
        return text
    made = []
    for char in text:
        if char in kept or not (unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or ord(char) in _DIRECTIONS):
            made.append(char)
        elif char.isspace():
            made.append(" ")
    return "".join(made)


def over(text: str, limit: int) -> int:
    """By how many characters a text is too long; 0 when it fits."""
    return max(0, len(text) - limit)


def fitting(fields: Mapping[str, object], most: Mapping[str, int]) -> None:
    """Raise UserError ``text.too_long`` (field, limit) for the first text longer than ``most`` says for its field."""
    for field, limit in most.items():
        value = fields.get(field)
        if isinstance(value, str) and len(value) > limit:
            raise UserError("text.too_long", field=field, limit=limit)


def cut(text: str, most: int) -> str:
    """At most ``most`` characters, with … for what is left out: for showing, never for keeping."""
    return text if len(text) <= most else text[: most - 1] + "…"
