"""A first look into a file before anything is counted: what it is, its sheets, its columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from seeddesk.domain.errors import UserError
from seeddesk.exchange import encodings, formats, tables
from seeddesk.workflow.imports_plan import Cancelled

KINDS = ("members", "orders", "reviews")
"""What a file is asked to be; other kinds are offered where they belong, or where a file is clearly one."""
OFFERED = (*KINDS, "survey")
"""What a file can be said to be by hand, wherever the import was opened."""
CHAIN_BYTES = 100_000
CLEARLY = 0.6
"""From this confidence on a file is taken for one of the other kinds unasked."""


def chain_text(path: Path) -> str:
    """The text of a small file that is a sign-up chain (接龙), as copied from a group; else empty."""
    try:
        if path.suffix.lower() != ".txt" or path.stat().st_size > CHAIN_BYTES:
            return ""
        text = encodings.decode(path.read_bytes())[0]
    except (OSError, UserError):
        return ""
    return text if re.match(r"\s*#\s?(接龙|group ?note)", text, re.I) else ""


@dataclass(frozen=True)
class Look:
    """What a file holds at first sight. ``rows`` is the size of the sheet less title and header."""

    path: Path
    kind: str
    format: str
    confidence: float
    mapped: int
    """Columns whose place is known."""
    encoding: str
    """Of text files; empty for workbooks."""
    sheet: str
    sheets: tuple[tuple[str, int], ...]
    """Sheets one can see, with their rows."""
    rows: int
    headers: list[str]
    samples: list[list[str]]


def look(
    path: Path | str, *, kind: str | None = None, sheet: str | None = None, cancelled: Cancelled | None = None
) -> Look:
    """Open a file and guess its kind, or recognise it as ``kind``; its likeliest sheet, or ``sheet``.

    Raises UserError ``file.*`` and ``sheet.missing`` as exchange/tables.py has them; Cancelled.
    """
    with tables.open_table(path, sheet=sheet, kind=kind, cancelled=cancelled) as table:
        guess = _guess(table.headers, kind)
        if kind is None and guess.kind == "survey":
            # Its header row is found by other words, and may be two rows.
            return look(path, kind="survey", sheet=table.sheet, cancelled=cancelled)
        visible = tuple((info.name, info.rows) for info in table.sheets if not info.hidden or info.name == table.sheet)
        return Look(
            Path(path),
            guess.kind,
            guess.format,
            guess.confidence,
            len(guess.mapping),
            table.encoding,
            table.sheet,
            visible,
            table.expected_rows,
            list(table.headers),
            table.samples(),
        )


def as_kind(seen: Look, kind: str) -> Look:
    """The same sheet taken as another kind, without opening the file again."""
    guess = _guess(seen.headers, kind)
    return replace(seen, kind=kind, format=guess.format, confidence=guess.confidence, mapped=len(guess.mapping))


def _guess(headers: list[str], kind: str | None) -> formats.Guess:
    """The likeliest of the kinds that can be imported; a list of members where nothing is known."""
    found = formats.recognise(headers, kind)
    guesses = [one for one in found if kind is not None or one.kind in KINDS or one.confidence >= CLEARLY]
    if guesses[0].confidence:
        return guesses[0]
    own = formats.GENERIC[kind or KINDS[0]]
    return next(one for one in guesses if one.format == own)
