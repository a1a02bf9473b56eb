"""Texts about codes, to paste into a chat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from seeddesk.domain import codes
from seeddesk.i18n import tr
from seeddesk.reports.format import day, money
from seeddesk.store.launches import launch as launch_row
from seeddesk.ui.desk import Desk

Row = Mapping[str, Any]


def invitation(desk: Desk, round_row: Row, tester: Row) -> str:
    """The message for one tester, with the code."""
    launch = launch_row(desk.shop, round_row["launch_id"]) or {"name": ""}
    lines = [
        tr("{name}, you are in for the beta of {launch}, round {number}.").format(
            name=tester["name"], launch=launch["name"], number=round_row["number"]
        ),
        tr("Your code: {code}").format(code=codes.pretty(tester["code"])),
    ]
    if round_row["price_cents"] is not None:
        price = money(round_row["price_cents"])
        lines.append(
            tr("Price: {price}, deposit {deposit}").format(price=price, deposit=money(round_row["deposit_cents"]))
            if round_row["deposit_cents"]
            else tr("Price: {price}").format(price=price)
        )
    if round_row["closes_on"]:
        last = day(dt.date.fromisoformat(round_row["closes_on"]))
        lines.append(tr("Please order by {day} and tell us honestly what you think.").format(day=last))
    lines.append(tr("The code is only for you and works once."))
    return "\n".join(lines)


def code_list(rows: Iterable[Row]) -> str:
    """One line per code: name, tab, code; ready for a spreadsheet."""
    return "\n".join(f"{row['name'] or tr('(nobody yet)')}\t{codes.pretty(row['code'])}" for row in rows)
