"""Texts that are safe to put into a cell: nothing a spreadsheet would run, nothing a file cannot hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST_CELL = 32_767
"""Characters a cell of an Excel workbook can hold, in UTF-16 units as Excel counts them."""

# Excel and LibreOffice run what begins with one of these; in Chinese and Japanese settings the wide forms too.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_PLAIN = re.compile(r"\+\d[\d ]*|[+-]\d[\d,]*(\.\d+)?%?", re.ASCII)
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

# One search over a joined column tells whether any of its texts needs a closer look.
_SEPARATOR = "\x1f"
_CARE = re.compile(
    r"[&<>\x00-\x1e\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|_x|(?:^|\x1f)[=+\-@'＝＋－＠\s]|\s(?:\x1f|$)"
)


def needs_care(texts: Sequence[str]) -> bool:
    """Whether any of the texts is other than plain words: signs to be escaped or removed, or a formula."""
    joined = _SEPARATOR.join(texts)
    return joined.count(_SEPARATOR) != len(texts) - 1 or _CARE.search(joined) is not None


def runs(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula. ``+86138…`` and ``-12.50`` are none."""
    return text.startswith(_RUNS) and _PLAIN.fullmatch(text) is None


def clean(text: str) -> str:
    """The text without control characters, lone surrogates and the signs no XML file can hold.

    TAB and line ends stay.
    """
    return _UNFIT.sub("", text)


def loses(text: str) -> bool:
    """Whether :func:`clean` takes something out of the text."""
    return _UNFIT.search(text) is not None


def shorten(text: str, limit: int = LONGEST_CELL) -> str:
    """The text, cut to ``limit`` UTF-16 units, never in the middle of a character."""
    if len(text) * 2 <= limit:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= limit * 2:
        return text
    return units[: limit * 2].decode("utf-16-le", "ignore")


def for_csv(text: str) -> str:
    """The cleaned text, with an apostrophe before what could run or begins with one; undone by :func:`from_csv`."""
    text = clean(text)
    return f"'{text}" if text.startswith("'") or runs(text) else text


def from_csv(text: str) -> str:
    """What :func:`for_csv` was given, as far as a file can hold it."""
    return text.removeprefix("'")
