"""Names as they may leave the house."""

from __future__ import annotations

from seeddesk.domain.text import clean
from seeddesk.reports.fonts import has_chinese


def mask_name(name: str) -> str:
    """First character and ``＊`` for a Chinese name, initial and ``…`` for any other: 林＊, M…"""
    name = clean(name)
    if not name:
        return ""
    first = name[0]
    return first + ("＊" if has_chinese(name) else "…")
