"""The goals a round is judged by; the defaults are one click away."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.verdict import Gates
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.beta.base import round_words
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.workflow import beta

SHOWN = ("participation", "conversion", "conversion_low", "nps", "mark", "serious", "not_worse")


def _mark(text: str) -> str | None:
    try:
        value = float(text.replace("，", ".").replace(",", "."))
    except ValueError:
        value = 0.0
    return None if 1 <= value <= 5 else tr("A mark from 1 to 5, for example 4.2")


def fields() -> list[Field]:
    """One field per goal."""
    return [
        Field("participation", lambda: tr("Took part, at least"), "percent", required=True, width=8,
              hint=lambda: tr("Reviews of those who got it")),
        Field("conversion", lambda: tr("Invited → bought, at least"), "percent", required=True, width=8),
        Field("conversion_low", lambda: tr("and at worst"), "percent", required=True, width=8,
              hint=lambda: tr("Lower end of the 95 % interval: what holds if this round was lucky")),
        Field("nps", lambda: tr("Would recommend (NPS), at least"), "integer", required=True, low=-100, high=100,
              width=8),
        Field("mark", lambda: tr("Mean mark, at least"), required=True, width=8, check=_mark, figures=True),
        Field("serious", lambda: tr("Serious faults open, at most"), "integer", required=True, low=0, high=1000,
              width=8),
        Field("not_worse", lambda: tr("Not worse than the round before"), "check"),
    ]  # fmt: skip


class GoalsDialog(BaseDialog):
    """Only what differs from the defaults is stored."""

    def __init__(self, desk: Desk, round_id: int, parent: QWidget | None = None) -> None:
        row = store.round_row(desk.shop, round_id)
        assert row is not None
        super().__init__(lambda: tr("Goals of {round}").format(round=round_words(row)), parent, size=(58, 32))
        self._desk, self._round_id = desk, round_id
        self._gates = store.gates(row)
        self.add(Muted(lambda: tr("The verdict compares the round with these goals."), wrap=True))
        self.form = Form(fields(), above=True)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Back to the defaults"), lambda: self.form.set_values(_shown(Gates())))
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.accept, kind="primary")
        self.form.set_values(_shown(self._gates))

    def accept(self) -> None:
        """Save, or mark what is wrong."""
        values = self.form.validate()
        if values is None:
            return
        values["mark"] = float(values["mark"].replace("，", ".").replace(",", "."))
        goals: dict[str, Any] = {**self._gates.changes(), **{key: values[key] for key in SHOWN}}
        if self._desk.attempt(beta.set_gates, self._desk.shop, self._round_id, goals)[0]:
            super().accept()


def _shown(gates: Gates) -> dict[str, Any]:
    values = {key: getattr(gates, key) for key in SHOWN}
    values["mark"] = f"{gates.mark:g}"
    values["nps"], values["serious"] = round(gates.nps), gates.serious
    return values


