"""Open a round, or change one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.store.launches import launch as launch_row
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.beta.base import ChosenRound, round_words
from seeddesk.ui.steps.beta.points import USUAL, PointsEditor, templates
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Title
from seeddesk.workflow import beta

USUAL_DAYS = 21
USUAL_SEATS = 30


def fields() -> list[Field]:
    """The fields of a round."""
    return [
        Field("version", lambda: tr("Version"), placeholder=lambda: tr("for example 2.0, softer scent")),
        Field("seats", lambda: tr("Seats"), "integer", required=True, low=1, high=10_000, width=8,
              hint=lambda: tr("How many may take part. 29 testers meet a fault that hits one in ten (95 %).")),
        Field("price_cents", lambda: tr("Price"), "money", low=0, width=10, unit="¥",
              hint=lambda: tr("What testers really pay. A beta is a real sale.")),
        Field("deposit_cents", lambda: tr("Deposit"), "money", low=0, width=10, unit="¥"),
        Field("opens_on", lambda: tr("Opens"), "date", width=14),
        Field("closes_on", lambda: tr("Closes"), "date", width=14),
    ]  # fmt: skip


class RoundDialog(BaseDialog):
    """``round_id`` None opens the next round, filled in from the one before."""

    def __init__(self, desk: Desk, round_id: int | None, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._round_id = round_id
        self._row = store.round_row(desk.shop, round_id) if round_id is not None else None
        rounds = store.rounds(desk.shop, desk.launch_id)
        last = rounds[0] if rounds else None
        number = last["number"] + 1 if last else 1
        row = self._row
        super().__init__(
            (lambda: round_words(row)) if row else (lambda: tr("Open round {number}").format(number=number)),
            parent,
            size=(70, 30),
        )
        self.form = Form(fields())
        self.points = PointsEditor(self._start_points(last), store.points_used(desk.shop))
        self.add(self.form)
        self.add(Title(lambda: tr("What is tested, marked 1 to 5")))
        self.add(self.points)
        self.body.addStretch(1)
        self.add_cancel()
        self.ok = self.add_button(
            (lambda: tr("Save")) if row else (lambda: tr("Open round")), self.accept, kind="primary"
        )
        self.form.set_values(row if row else self._start_values(last))
        self.form.focus_first()

    def _start_values(self, last: dict[str, Any] | None) -> dict[str, Any]:
        launch = launch_row(self._desk.shop, self._desk.launch_id) or {}
        before = last or {"seats": launch.get("seats") or USUAL_SEATS, "price_cents": launch.get("price_cents")}
        today = self._desk.today()
        return {
            "version": "",
            "seats": before["seats"],
            "price_cents": before["price_cents"],
            "deposit_cents": before.get("deposit_cents"),
            "opens_on": today,
            "closes_on": today + dt.timedelta(days=USUAL_DAYS),
        }

    def _start_points(self, last: dict[str, Any] | None) -> list[tuple[int | None, str]]:
        if self._row is not None:
            return [(point["id"], point["name"]) for point in store.points(self._desk.shop, self._row["id"])]
        if last is not None:
            return [(None, point["name"]) for point in store.points(self._desk.shop, last["id"])]
        return [(None, name) for name in templates()[:USUAL]]

    def accept(self) -> None:
        """Save; a wrong field is marked in its place and the dialog stays."""
        values = self.form.validate()
        if values is None:
            return
        if self._save(values):
            super().accept()

    def _save(self, values: dict[str, Any]) -> bool:
        desk, points = self._desk, self.points.values()
        if self._row is None:
            names = [name for _, name in points]
            done, made = self._try(beta.open_round, desk.launch_id, names, **values)
            if done:
                ChosenRound(desk).set(made)
            return done
        round_id = self._row["id"]
        old = [(point["id"], point["name"]) for point in store.points(desk.shop, round_id)]
        if points != old and not self._try(beta.set_points, round_id, points)[0]:
            return False
        changed = {key: value for key, value in values.items() if _plain(value) != _plain(self._row[key])}
        return not changed or self._try(beta.update_round, round_id, **changed)[0]

    def _try(self, fn: Callable[..., Any], *args: Any, **values: Any) -> tuple[bool, Any]:
        return self._desk.attempt(fn, self._desk.shop, *args, on_error=self._at_field, **values)

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        field = error.values.get("field") if isinstance(error, UserError) else None
        text = f"{explained.sentence} {explained.remedy}".strip()
        if field == "points":
            self.points.set_error(text)
        elif isinstance(field, str):
            self.form.set_error(field, text)
        else:
            return False
        return True


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value
