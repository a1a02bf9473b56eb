"""Texts about codes, to paste into a chat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from seeddesk.domain import codes
from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.texts import compose, tester_values

Row = Mapping[str, Any]


def invitation(desk: Desk, round_row: Row, tester: Row) -> str:
    """The message for one tester, with the code, as the owner words it."""
    return compose(desk, "code", tester_values(desk, round_row, tester)).text


def code_list(rows: Iterable[Row]) -> str:
    """One line per code: name, tab, code; ready for a spreadsheet."""
    return "\n".join(f"{row['name'] or tr('(nobody yet)')}\t{codes.pretty(row['code'])}" for row in rows)
