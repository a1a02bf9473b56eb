"""Blank tables to fill in and import: header row, a hint at every cell, and a sheet of notes with examples.

The words stand in ``resources/templates/tables.json`` per language; headers are those that
:mod:`seeddesk.exchange.formats` recognises. Examples stand on the notes sheet, and as hints that Excel
shows beside a chosen cell, so that no example can be imported by mistake.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.exchange.safe_text import clean, shorten
from seeddesk.exchange.workbook_out import replacing
from seeddesk.exchange.xlsx_stream import display_width
from seeddesk.resources import resource

KINDS = ("members", "orders", "reviews", "influencers", "votes", "fixes", "voices", "survey")
_LINES = 2_000
"""Rows that are given hints and choices."""
_POINTS_AFTER = 4
"""Columns of a review before the tested points: who it is, and when."""


@dataclass(frozen=True)
class TemplateColumn:
    """A column to fill in: its header, what to write, an example, and the words to choose from."""

    title: str
    note: str = ""
    example: str = ""
    choices: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return json.loads(resource("templates", "tables.json").read_text("utf-8"))


def _language(code: str) -> str:
    return "zh_CN" if code.lower().startswith("zh") else "en"


def template_columns(kind: str, language: str, points: Sequence[str] = ()) -> list[TemplateColumn]:
    """The columns of a template; for ``reviews`` with one column of marks per tested point.

    Raises UserError ``import.kind`` (``kind``).
    """
    words = _words()[_language(language)]
    if kind not in KINDS:
        raise UserError("import.kind", kind=kind)
    columns = [
        TemplateColumn(one["title"], one.get("note", ""), one.get("example", ""), tuple(one.get("choices", ())))
        for one in words[kind]["columns"]
    ]
    if kind == "reviews":
        columns[_POINTS_AFTER:_POINTS_AFTER] = [
            TemplateColumn(shorten(clean(point), 255), **words["point"]) for point in points
        ]
    return columns


def write_template(path: Path | str, kind: str, language: str, points: Sequence[str] = ()) -> None:
    """Write a blank workbook of ``members``, ``orders``, ``reviews`` (``points``: what is tested), ``votes`` …

    ``language``: ``zh_CN`` or ``en``. Raises UserError ``import.kind`` and as workbook_out.write_workbook.
    """
    columns = template_columns(kind, language, points)
    data = _workbook(columns, _words()[_language(language)], kind)
    with replacing(path) as file:
        file.write(data)


def _workbook(columns: Sequence[TemplateColumn], words: dict[str, Any], kind: str) -> bytes:
    import xlsxwriter

    data = io.BytesIO()
    # In memory: what goes wrong on the disk must not come out of the library's own files.
    with xlsxwriter.Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        head = book.add_format({"bold": True, "font_color": "#1F3B33", "bg_color": "#E3EFEA", "bottom": 1})
        text = book.add_format({"num_format": "@"})
        page = book.add_worksheet(words[kind]["sheet"])
        for index, column in enumerate(columns):
            page.write_string(0, index, column.title, head)
            widest = max(map(display_width, (column.title, column.example, *column.choices)))
            page.set_column(index, index, min(40, max(12, widest + 4)), text)
            _add_hint(page, index, column, words["notes"])
        page.freeze_panes(1, 0)
        _write_notes(book, columns, words["notes"])
    return data.getvalue()


def _add_hint(page: Any, index: int, column: TemplateColumn, words: dict[str, Any]) -> None:
    example = words["example"].format(example=column.example) if column.example else ""
    hint: dict[str, Any] = {
        "input_title": column.title[:32],
        "input_message": "\n".join(filter(None, (column.note, example)))[:255],
    }
    if not hint["input_message"]:
        del hint["input_title"], hint["input_message"]
    if column.choices and sum(map(len, column.choices)) + len(column.choices) <= 255:
        # Other words are let through: the import knows more of them than the list shows.
        hint |= {"validate": "list", "source": list(column.choices), "show_error": False}
    elif hint:
        hint["validate"] = "any"
    if hint:
        page.data_validation(1, index, _LINES, index, hint)


def _write_notes(book: Any, columns: Sequence[TemplateColumn], words: dict[str, Any]) -> None:
    """Everything in one column of sentences: a table of column names would be read as a table of people."""
    page = book.add_worksheet(words["sheet"])
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "text_wrap": True})
    lines: list[tuple[str, Any]] = [(line, plain) for line in words["head"]]
    lines += [("", plain), (words["columns"], bold)]
    for column in columns:
        parts = [column.note]
        if column.choices:
            parts.append(words["choices"].format(choices=" / ".join(column.choices)))
        elif column.example:
            parts.append(words["example"].format(example=column.example))
        note = " ".join(filter(None, parts))
        lines.append((words["line"].format(title=column.title, note=note or "…"), plain))
    example = " | ".join(f"{column.title} = {column.example}" for column in columns if column.example)
    lines += [("", plain), (words["row"], bold), (example, plain)]
    for number, (line, style) in enumerate(lines):
        if line:
            page.write_string(number, 0, line, style)
    page.set_column(0, 0, 100)
