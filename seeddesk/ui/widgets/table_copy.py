"""Rows as text that can be pasted into a spreadsheet or a chat."""

from __future__ import annotations

from collections.abc import Sequence

from seeddesk.exchange.safe_text import clean, runs
from seeddesk.ui.widgets.table_model import Column, Row


def as_text(columns: Sequence[Column], rows: Sequence[Row]) -> str:
    """A head line and one line a row, cells separated by tabs and quoted as Excel does it."""
    shown = [column for column in columns if column.title()]
    lines = ["\t".join(_cell(column.title()) for column in shown)]
    lines += ["\t".join(_cell(_with_sub(column, row)) for column in shown) for row in rows]
    return "\n".join(lines)


def _with_sub(column: Column, row: Row) -> str:
    words = column.shown(row)
    return f"{words} {column.shown_sub(row)}".strip() if column.sub is not None else words


def _cell(text: str) -> str:
    """Text that stays in its cell when pasted, and that a spreadsheet does not run as a formula."""
    text = clean(text).strip()
    if runs(text):
        text = " " + text
    if text.startswith('"') or any(sign in text for sign in "\t\n\r"):
        return '"' + text.replace('"', '""') + '"'
    return text
