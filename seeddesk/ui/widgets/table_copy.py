"""Rows as text that can be pasted into a spreadsheet or a chat."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from seeddesk.exchange.safe_text import clean, runs
from seeddesk.i18n import tr
from seeddesk.ui.widgets.table_model import Column, Row


def as_text(columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """A head line and one line a row, cells separated by tabs and quoted as Excel does it.

    A second line under a cell stands in a column of its own, as in an exported file.
    """
    heads, cells = _table(columns, rows)
    lines = ["\t".join(map(_cell, heads))]
    lines += ["\t".join(_cell(text) for text, _number in row) for row in cells]
    return "\n".join(lines)


def as_html(columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """The same as a table that Excel and WPS paste with the types kept.

    Phones, ids and codes are marked as text, or a spreadsheet would make ``1.37E+14`` of them; so is everything
    that could be taken for a formula.
    """
    heads, cells = _table(columns, rows)
    lines = ["".join(f"<th>{_escaped(head)}</th>" for head in heads)]
    lines += [
        "".join(f"<td{'' if number else _AS_TEXT}>{_escaped(text)}</td>" for text, number in row) for row in cells
    ]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


_AS_TEXT = " style='mso-number-format:\"\\@\";white-space:pre-wrap'"
_NUMBER = re.compile(r"-?(?:\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")


def _table(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[str], list[list[tuple[str, bool]]]]:
    """Titles, and per row its cells with whether each is a number."""
    heads: list[str] = []
    shown = [column for column in columns if column.title()]
    for column in shown:
        heads.append(column.title())
        if column.sub is not None:
            heads.append(tr("{column}, more").format(column=column.title()))
    made = []
    for row in rows:
        cells: list[tuple[str, bool]] = []
        for column in shown:
            words = clean(column.shown(row)).strip()
            value = row.get(column.key)
            number = isinstance(value, int | float) and not isinstance(value, bool)
            cells.append((words, number and _NUMBER.fullmatch(words) is not None))
            if column.sub is not None:
                cells.append((clean(column.shown_sub(row)).strip(), False))
        made.append(cells)
    return heads, made


def _escaped(text: str) -> str:
    # A line end within a cell must not begin another row.
    return html.escape(text).replace("\n", "<br style='mso-data-placement:same-cell'>")


def _cell(text: str) -> str:
    """Text that stays in its cell when pasted, and that a spreadsheet does not run as a formula."""
    text = clean(text).strip()
    if runs(text):
        text = " " + text
    if text.startswith('"') or any(sign in text for sign in "\t\n\r"):
        return '"' + text.replace('"', '""') + '"'
    return text
