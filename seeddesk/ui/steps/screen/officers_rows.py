"""Rows and columns of a try-out's lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from seeddesk.domain import officers
from seeddesk.domain.officers import Applicant, Choice, Criterion
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses, day, money
from seeddesk.ui.officer_words import (
    STANDING_TONES,
    STATE_TONES,
    behind_words,
    value_words,
    why_words,
)
from seeddesk.ui.widgets.table import Column, Row
from seeddesk.ui.words import word


def criteria_line(applicant: Applicant, criteria: Sequence[Criterion]) -> str:
    """What somebody has in the criteria, in their order."""
    parts = [value_words(one, officers.values_of(applicant, [one])[0]) for one in criteria]
    return " · ".join(part for part in parts if part)


def has_words(applicant: Applicant | None, criteria: Sequence[Criterion], last: str) -> str:
    """The criteria, and the round they were chosen in last."""
    parts = [criteria_line(applicant, criteria)] if applicant is not None else []
    if last:
        parts.append(tr("last chosen: {round}").replace("{round}", last))
    return " · ".join(part for part in parts if part)


def entry_rows(
    entries: Sequence[Mapping[str, Any]], applicants: Sequence[Applicant], criteria: Sequence[Criterion], choice: Choice
) -> list[dict[str, Any]]:
    """Rows of the list of applications: with ``place`` (order of the proposal), ``has`` and ``why``."""
    known = {one.id: one for one in applicants}
    order = {entry: at for at, entry in enumerate((*choice.chosen, *choice.waiting, *choice.out))}
    rows = []
    for entry in entries:
        why = officers.read_why(entry["reason"])
        row = dict(entry)
        row["proposed"] = entry["id"] in choice.chosen
        row["has"] = feedback_words(row) or has_words(known.get(entry["id"]), criteria, entry["last"])
        row["why"] = _why(entry, choice) if not entry["chosen"] else why_words(why, entry["note"])
        if not entry["chosen"]:
            row["place"] = order.get(entry["id"], len(order))
        rows.append(row)
    return sorted(rows, key=lambda row: (row["standing"] == "withdrawn", not row["chosen"], row["place"] or 0))


def _why(entry: Mapping[str, Any], choice: Choice) -> str:
    """Why somebody would, would not, or did not get a seat."""
    if entry["standing"] == "resting" and entry["rests"] is not None:
        return rest_words(entry["rests"])
    if entry["standing"] == "missed" and entry["note"]:
        return tr("left out by the shop: {reason}").replace("{reason}", entry["note"])
    if entry["standing"] not in ("applied", "missed"):
        return ""
    why = choice.why.get(entry["id"])
    return why_words(why) if entry["id"] in choice.chosen else behind_words(why)


def rest_words(rests: Any) -> str:
    """Which launch is in the way, and until when."""
    if rests.until is None:
        return tr("in the beta of {launch}").replace("{launch}", rests.launch)
    return tr("asked for {launch}, rests until {day}").format(launch=rests.launch, day=day(rests.until))


def standing_chips(row: Row) -> list[tuple[str, str]]:
    """Where an application stands, and whether it is proposed."""
    if row["standing"] == "applied" and row.get("proposed"):
        return [(tr("gets a seat"), "primary")]
    return [(word("tryout_standing", row["standing"]), STANDING_TONES[row["standing"]])]


def feedback_words(row: Row) -> str:
    """When feedback is due or what came; empty while none is waited for."""
    if row["standing"] == "answered":
        mark = f" · {row['mark']}/{officers.HIGH}" if row["mark"] else ""
        return " ".join(row["feedback"].split()) + mark
    if row["standing"] in ("sent", "overdue") and row["feedback_due"]:
        return tr("feedback by {day}").format(day=day(dt.date.fromisoformat(row["feedback_due"])))
    return ""


def entry_columns() -> list[Column]:
    """One line per application."""
    return [
        Column("name", lambda: tr("Name"), 14, paint="strong", stretch=True,
               sub=lambda row: " ".join(row["words"].split()), tooltip=lambda row: row["words"]),
        Column("standing", lambda: tr("State"), 13, paint="chips", chips=standing_chips,
               sort=lambda row: officers.STANDINGS.index(row["standing"])),
        Column("why", lambda: tr("Why"), 24, stretch=True, sortable=False, sub=lambda row: row["has"],
               tooltip=lambda row: clauses([part for part in (row["why"], row["has"]) if part])),
        Column("applied_at", lambda: tr("Applied", "column"), 10, text=lambda row: _day(row["applied_at"])),
    ]  # fmt: skip


def export_columns() -> list[Column]:
    """More than the list shows, for a file."""
    return [
        Column("name", lambda: tr("Name")),
        Column("phone", lambda: tr("Phone")),
        *entry_columns()[1:],
        Column("last", lambda: tr("Chosen last")),
        Column("words", lambda: tr("Applied with", "column in a file")),
        Column("sent_at", lambda: tr("Sent on", "column in a file"), text=lambda row: row["sent_at"] or ""),
        Column("feedback_due", lambda: tr("Feedback by"), text=lambda row: row["feedback_due"] or ""),
        Column("feedback", lambda: tr("Feedback")),
        Column("mark", lambda: tr("How useful"), align="right", text=lambda row: str(row["mark"] or "")),
    ]


def _day(text: str | None) -> str:
    return day(dt.date.fromisoformat(text[:10])) if text else "–"


def used_words(row: Row) -> str:
    """Seats and money used of a round."""
    seats = tr("{n} of {seats} seats").format(n=f"{row['chosen']:,}", seats=f"{row['quota']:,}")
    if row["spent_cents"] is None or row["budget_cents"] is None:
        return seats
    return f"{seats} · {money(row['spent_cents'])} / {money(row['budget_cents'])}"


def round_columns() -> list[Column]:
    """One line per round."""
    return [
        Column("name", lambda: tr("Round"), 12, paint="strong", stretch=True, sub=used_words),
        Column("state", lambda: tr("State"), 11, paint="chips", chips=_state_chips,
               sort=lambda row: officers.STATES.index(row["state"])),
    ]  # fmt: skip


def _state_chips(row: Row) -> list[tuple[str, str]]:
    if row["overdue"]:
        return [(tr("%n late", "feedback", n=row["overdue"]), "danger")]
    return [(word("tryout_state", row["state"]), STATE_TONES[row["state"]])]
