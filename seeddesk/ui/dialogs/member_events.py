"""The events of a member's timeline in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seeddesk.i18n import tr
from seeddesk.reports.format import money
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.words import word

Row = Mapping[str, Any]


def month_words(month: str) -> str:
    """A month ``YYYY-MM`` in words; empty for none."""
    return tr("{year}-{month}").format(year=month[:4], month=month[5:7].lstrip("0")) if month else ""


_TONES = {"order": "primary", "presale": "primary", "review": "info", "voice": "attention", "brought": "primary"}


def kind_word(kind: str) -> str:
    """What kind of thing happened."""
    return {
        "order": tr("order"),
        "interaction": tr("interaction"),
        "voice": tr("voice"),
        "vote": tr("vote"),
        "brought": tr("brought someone"),
        "brought_by": tr("was brought"),
        "review": tr("review"),
        "presale": tr("presale order"),
        "invited": tr("invitation"),
        "group": tr("joined a group"),
        "left": tr("left a group"),
        "fix": tr("reported a fix"),
        "answered": tr("answer"),
        "tester": tr("beta tester"),
        "code": tr("invitation code"),
        "survey": tr("survey"),
        "contact": tr("contact"),
        "points": tr("points"),
        "honour": tr("honour"),
    }[kind]


def event_kind(row: Row) -> list[tuple[str, str]]:
    """What kind of thing happened, as a chip."""
    return [(kind_word(row["kind"]), _TONES.get(row["kind"], "neutral"))]


def event_details(row: Row) -> str:
    """One line about it."""
    kind, text, number, detail = row["kind"], row["text"] or "", row["number"], row["detail"] or ""
    if kind == "order":
        parts = [
            text,
            money(number) if number is not None else "",
            "" if detail == "paid" else word("order_status", detail),
        ]
    elif kind == "interaction":
        parts = [word("interaction", detail), f"× {number}" if number and number > 1 else "", text]
    elif kind == "voice":
        parts = [word("voice", detail), text]
    elif kind == "vote":
        parts = [text, detail]
    elif kind == "brought":
        parts = [text, tr("left on {day}").format(day=day_or_dash(detail)) if detail else tr("stayed")]
    elif kind == "review":
        parts = [
            detail,
            tr("would recommend: {number} of 10").format(number=number) if number is not None else "",
            text,
        ]
    elif kind == "presale":
        parts = [text, tr("round {number}").format(number=detail), money(number) if number is not None else ""]
    elif kind == "tester":
        parts = [text, tr("round {number}").format(number=number), word("tester", detail)]
    elif kind == "fix":
        parts = [text, word("fix_status", detail) if detail else ""]
    elif kind == "code":
        parts = [text, tr("round {number}").format(number=number), detail]
    elif kind in ("survey", "contact"):
        parts = [text, detail]
    elif kind in ("invited", "answered"):
        parts = [text, word("candidate", detail)]
    elif kind == "points":
        parts = [f"{'+' if number > 0 else '−'}{abs(number):,}", word("points", detail), text]
    elif kind == "honour":
        parts = [text, month_words(detail)]
    elif kind == "group":
        parts = [text, tr("left on {day}").format(day=day_or_dash(detail)) if detail else ""]
    else:
        parts = [text]
    return " · ".join(part for part in parts if part)
