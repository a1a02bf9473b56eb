"""The public sheet "heard – decided – why" as a picture to paste into a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QImage

from seeddesk.i18n import tr
from seeddesk.ui.picture import EDGE, Pen, paint
from seeddesk.ui.steps.participate import words
from seeddesk.ui.widgets.labels import say
from seeddesk.ui.words import word


def _write(pen: Pen, title: str, below: str, rows: Sequence[dict[str, Any]]) -> None:
    pen.text(title, "heading", "text", bold=True)
    pen.text(below, "small", "muted")
    for row in rows:
        pen.rule()
        pen.text(row["question"], "title", "text", bold=True)
        pen.text(tr("Heard: {what}").format(what=words.they_said(row)), "body", "muted", gap=8)
        chips = [(word("outcome", row["outcome"]), words.OUTCOME_TONES[row["outcome"]])]
        if row["departs"]:
            chips.append((tr("not as voted"), "danger"))
        pen.chips(chips, EDGE)
        decided = " · ".join(part for part in (row["choice"], row["what"]) if part)
        if decided:
            pen.text(decided, "body", "text")
        pen.text(tr("Why: {reason}").format(reason=" ".join(row["reason"].split())), "body", "text")


def picture(title: str, below: str, rows: Sequence[dict[str, Any]]) -> QImage:
    """The sheet in light colours whatever the window wears, twice as sharp as a screen."""
    return paint(lambda pen: _write(pen, title, say(below), rows))
