"""Dialogs of a try-out round: its set-up, and the feedback of one person."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.officers import FEEDBACK_DAYS, HIGH, LOW, QUOTA_LIMIT, affordable
from seeddesk.i18n import tr
from seeddesk.store import officers as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_events import month_words
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.workflow import officers as work

FIELDS = ("name", "month", "what", "quota", "unit_cents", "budget_cents", "feedback_on")


def at_field(form: Form) -> Any:
    """Trouble is said at the field it is about, where the form has it."""

    def show(error: Exception, explained: Explained) -> bool:
        key = str(error.values.get("field", "")) if isinstance(error, UserError) else ""
        if key not in form.values():
            return False
        form.set_error(key, explained.text())
        return True

    return show


def months_around(today: dt.date) -> list[str]:
    """The months a round can be for: half a year back to half a year ahead."""
    at = today.year * 12 + today.month - 1
    return [f"{one // 12:04}-{one % 12 + 1:02}" for one in range(at + 6, at - 7, -1)]


class TryoutDialog(BaseDialog):
    """Name, month, seats, cost and budget, what is tried, and when feedback is due."""

    def __init__(self, desk: Desk, row: dict[str, Any] | None, parent: QWidget | None = None) -> None:
        super().__init__(
            (lambda: tr("New round of trying out")) if row is None else (lambda: tr("Round of trying out")),
            parent,
            size=(66, 24),
        )
        self.desk, self._row = desk, row
        months = months_around(desk.today())
        if row is not None and row["month"] and row["month"] not in months:
            months.append(row["month"])
        self.form = Form(
            [
                Field("name", lambda: tr("Round"), required=True, limit=limits.NAME,
                      placeholder=lambda: tr("May", "name of a round")),
                Field("month", lambda: tr("Month"), kind="choice", choices=months, words=month_words, width=14,
                      hint=lambda: tr("The title of those chosen is for this month.")),
                Field("what", lambda: tr("What is tried"), limit=limits.LINE,
                      placeholder=lambda: tr("the new tube, 30 g")),
                Field("quota", lambda: tr("Seats"), kind="integer", required=True, low=1, high=QUOTA_LIMIT, width=8),
                Field("unit_cents", lambda: tr("Cost per person"), kind="money", low=0, high=limits.CENTS, width=12,
                      hint=lambda: tr("Goods and postage.")),
                Field("budget_cents", lambda: tr("Budget of the month"), kind="money", low=0, high=limits.CENTS,
                      width=12),
                Field("feedback_on", lambda: tr("Feedback by"), kind="date",
                      hint=lambda: tr("Without a day: %n days after sending.", n=FEEDBACK_DAYS)),
            ]
        )  # fmt: skip
        if row is not None:
            values = {key: row[key] for key in FIELDS}
            values["feedback_on"] = dt.date.fromisoformat(row["feedback_on"]) if row["feedback_on"] else None
        else:
            values = self._usual(months)
        self.form.set_values(values)
        self.form.edited.connect(lambda *_: self._say_fits())
        self.fits = PlainLabel("", wrap=True)
        self.add(self.form)
        self.add(self.fits)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(
            (lambda: tr("Add")) if row is None else (lambda: tr("Save")), self.save, kind="primary"
        )
        self.save_button.setEnabled(not desk.shop.read_only)
        self._say_fits()
        self.form.focus_first()

    def _usual(self, months: list[str]) -> dict[str, Any]:
        """The next round is set up as the last one was."""
        before = store.tryouts(self.desk.shop, self.desk.launch_id, self.desk.today())
        month = f"{self.desk.today():%Y-%m}"
        if any(one["month"] == month for one in before):
            month = months[months.index(month) - 1]
        kept = {key: before[0][key] for key in ("quota", "unit_cents", "budget_cents")} if before else {"quota": 10}
        name = month_words(month)
        return {"month": month, "name": "" if any(one["name"] == name for one in before) else name, **kept}

    def _say_fits(self) -> None:
        values = self.form.values()
        fits, quota = affordable(values["unit_cents"], values["budget_cents"]), values["quota"] or 0
        short = fits is not None and fits < quota
        self.fits.say(
            (lambda: tr("The budget pays for %n person(s), fewer than there are seats.", n=fits or 0)) if short else ""
        )
        self.fits.set_tone("attention" if short else None)
        self.fits.setVisible(short)

    def save(self) -> None:
        """Keep it; trouble is said at its field."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        shop = self.desk.shop
        if self._row is None:
            ok, _ = self.desk.attempt(
                work.add_tryout, shop, self.desk.launch_id or 0, values, on_error=at_field(self.form)
            )
        else:
            ok, _ = self.desk.attempt(work.edit_tryout, shop, self._row["id"], values, on_error=at_field(self.form))
        if ok:
            self.accept()


class FeedbackDialog(BaseDialog):
    """What somebody said after trying, how useful it is, and whether it goes into the inbox of voices."""

    def __init__(self, desk: Desk, entry: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Feedback of {name}").replace("{name}", entry["name"]), parent, size=(66, 20)
        )
        self.desk, self._entry = desk, entry
        if entry["words"]:
            self.add(Muted(lambda: tr("Applied with: {words}").replace("{words}", entry["words"]), wrap=True))
        self.form = Form(
            [
                Field("words", lambda: tr("What they said"), kind="multiline", lines=7, limit=limits.NOTE,
                      required=True, placeholder=lambda: tr("paste it here as they wrote it")),
                Field("mark", lambda: tr("How useful"), kind="integer", low=LOW, high=HIGH, width=6,
                      hint=lambda: tr("1: hardly, 5: we change something because of it")),
                Field("voice", lambda: tr("Also put it among the voices"), kind="check",
                      hint=lambda: tr("It is a voice already.") if entry["voice_id"] else
                      tr("There it is sorted into a topic and answered.")),
            ],
            above=True,
        )  # fmt: skip
        self.form.set_values({"words": entry["feedback"], "mark": entry["mark"], "voice": True})
        self.form.editor("voice").setEnabled(entry["voice_id"] is None)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.save_button.setEnabled(not desk.shop.read_only)
        self.form.focus_first()

    def save(self) -> None:
        """Keep it."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        ok, _ = self.desk.attempt(
            work.note_feedback, self.desk.shop, self._entry["id"], values["words"], mark=values["mark"],
            voice=bool(values["voice"]), now=self.desk.now(), on_error=at_field(self.form), undoable=True,
        )  # fmt: skip
        if ok:
            self.accept()


class DueDialog(BaseDialog):
    """Another day on which feedback is due."""

    def __init__(self, desk: Desk, entry_ids: list[int], first: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Feedback by"), parent, size=(48, 8))
        self.desk, self._ids = desk, entry_ids
        self.form = Form([Field("day", lambda: tr("Due on"), kind="date", required=True)])
        self.form.set_values({"day": first})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Keep the day."""
        self.form.commit()
        values = self.form.validate()
        if values is not None and self.desk.attempt(
            work.set_due, self.desk.shop, self._ids, values["day"], undoable=True
        )[0]:
            self.accept()
