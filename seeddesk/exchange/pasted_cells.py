"""Cells copied out of Excel or WPS, as a table with a header that the reader knows.

The clipboard has rows of cells with tabs between them; a cell with a tab, a line end or a quote is in
quotes. People copy with the header or without; without it, the columns are named by what is in them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from seeddesk.exchange.cleaning import EMPTY, clean_column, unwrap
from seeddesk.exchange.fields import BY_KEY, bare_key, header_key, words_of
from seeddesk.exchange.formats import REASON_MARK, known_words

SHARE = 0.6
"""Of a column's cells that must fit before it is named by them."""

# What a column's cells can tell, the surest first: field, and which cells it may be.
_TELLING: dict[str, tuple[str, ...]] = {
    "members": ("email", "phone", "gender", "tier", "own_circle", "birthday", "province"),
    "reviews": ("email", "phone", "review.at", "review.quote_ok", "review.price"),
}
_NAMES: dict[str, tuple[str, ...]] = {"members": ("name", "nick"), "reviews": ("name",)}
_WORDS: dict[str, str] = {"members": "note", "reviews": "review.words"}
_LONG = 12


def rows_of(text: str) -> list[list[str]]:
    """The rows of cells in a copied text, without blank rows at the end; empty where there are none."""
    csv.field_size_limit(2**31 - 1)
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    if text.count('"') % 2:  # a lone quote is an inch or a slip, not the beginning of a cell of many lines
        rows = list(csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))
    else:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def has_header(rows: Sequence[Sequence[str]], kind: str) -> bool:
    """Whether the first row names the columns rather than being of somebody."""
    words = known_words()
    head = [cell.strip() for cell in rows[0] if cell.strip()]
    known = sum(header_key(cell) in words or bare_key(cell) in words or cell.startswith(REASON_MARK) for cell in head)
    told = sum(bool(_telling(kind, [cell])) for cell in head)
    return known > 0 and known >= told


def with_header(rows: Sequence[Sequence[str]], kind: str, *, english: bool) -> list[list[str]]:
    """The rows under a header: their own, or one of words that the reader knows (in one language)."""
    width = max(map(len, rows))
    table = [[*row, *[""] * (width - len(row))] for row in rows]
    if has_header(rows, kind):
        return table
    fields = _guess([[row[index] for row in table] for index in range(width)], kind)
    head = [_word(field, kind, english=english) if field else "" for field in fields]
    return [head, *table]


def save_table(text: str, kind: str, path: Path, *, english: bool) -> int:
    """Write copied cells as a csv file that the import reads; returns the rows below the header, 0 for no cells."""
    rows = rows_of(text)
    if not rows:
        return 0
    table = with_header(rows, kind, english=english)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        # All in quotes, or a single column of texts with commas would be cut at them.
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(table)
    return len(table) - 1


def _guess(columns: Sequence[Sequence[str]], kind: str) -> list[str]:
    found = [""] * len(columns)
    filled = [[cell for cell in column if unwrap(cell) not in EMPTY] for column in columns]
    for at, cells in enumerate(filled):
        name = _telling(kind, cells)
        if name and name not in found:
            found[at] = name
    free = [at for at, cells in enumerate(filled) if not found[at] and cells and not _numbers(cells)]
    if len(free) > 1:  # the long texts are what was said or noted
        longest = max(free, key=lambda at: sum(map(len, filled[at])) / len(filled[at]))
        if sum(map(len, filled[longest])) / len(filled[longest]) >= _LONG:
            found[longest] = _WORDS[kind]
            free.remove(longest)
    for at, name in zip(free, _NAMES[kind], strict=False):
        found[at] = name
    return found


def _telling(kind: str, cells: Sequence[str]) -> str:
    """The field that most of the cells can only be of, "" for texts that may be anything."""
    if not cells:
        return ""
    for name in _TELLING[kind]:
        if sum(map(_FITS.get(name, _cleans(name)), cells)) >= SHARE * len(cells):
            return name
    return ""


def _cleans(name: str) -> Callable[[str], bool]:
    field = BY_KEY[name]

    def fits(cell: str) -> bool:
        column = clean_column(field.type, [cell])
        return column.values[0] not in ("", None) and not column.problems

    return fits


def _phone(cell: str) -> bool:
    column = clean_column("phone", [cell])
    return len(unwrap(cell)) >= 7 and (bool(column.values[0]) or bool(column.extra and column.extra[0]))


def _day(cell: str) -> bool:
    return any(sign in cell for sign in "-/.年") and _cleans("birthday")(cell)


def _province(cell: str) -> bool:
    from seeddesk.exchange.places import PROVINCES

    return clean_column("province", [cell]).values[0] in PROVINCES


_FITS: dict[str, Callable[[str], bool]] = {
    "phone": _phone, "birthday": _day, "review.at": _day, "province": _province,
    "own_circle": lambda cell: not cell.strip().isdigit() and _cleans("own_circle")(cell) and len(cell.strip()) > 1,
    "gender": lambda cell: not cell.strip().isdigit() and _cleans("gender")(cell),
    "review.quote_ok": lambda cell: not cell.strip().isdigit() and _cleans("review.quote_ok")(cell),
}  # fmt: skip


def _numbers(cells: Sequence[str]) -> bool:
    return sum(cell.strip().replace(",", "").replace(".", "", 1).isdigit() for cell in cells) >= SHARE * len(cells)


def _word(name: str, kind: str, *, english: bool) -> str:
    """A header for a field that is read back as that field."""
    words = words_of(kind)
    own = [word for word in BY_KEY[name].words if words.get(word) == name]
    chosen = next((word for word in own if word.isascii() == english), own[0])
    return chosen.capitalize() if english else chosen
