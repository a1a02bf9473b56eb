"""The owner's verdict on a round, beside what the gates say."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.beta.base import round_words, verdict_words
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title
from seeddesk.workflow import beta


class DecideDialog(BaseDialog):
    """``computed`` is the outcome of the gates (push, fix, stop or none)."""

    def __init__(self, desk: Desk, row: dict[str, Any], computed: str, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Decide on {round}").format(round=round_words(row)), parent, size=(62, 20))
        self._desk, self._round = desk, row
        self._computed = "" if computed == "none" else computed
        self.add(
            PlainLabel(
                (lambda: tr("The figures say: {verdict}.").format(verdict=verdict_words(self._computed)))
                if self._computed
                else (lambda: tr("There are too few reviews for the figures to say anything.")),
                wrap=True,
            )
        )
        self.form = Form(
            [
                Field("outcome", lambda: tr("Your decision"), "choice", required=True, choices=beta.OUTCOMES,
                      words=verdict_words),
                Field("note", lambda: tr("Why"), "multiline", lines=4,
                      hint=lambda: tr("Stands in the report. Needed where you decide otherwise than the figures.")),
            ]
        )  # fmt: skip
        if self._computed:
            self.form.set_values({"outcome": self._computed})
        self.add(self.form)
        records = store.decided(desk.shop, row["id"])
        if records:
            self.add(Title(lambda: tr("Decided before")))
            lines = [(one["at"][:16], verdict_words(one["outcome"]), one["note"]) for one in records]
            self.add(Muted("\n".join(" · ".join(part for part in line if part) for line in lines), wrap=True))
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Decide"), self.accept, kind="primary")

    def accept(self) -> None:
        """Write it down, or mark what is missing."""
        values = self.form.validate()
        if values is None:
            return
        desk = self._desk
        done, _ = desk.attempt(
            beta.decide_verdict, desk.shop, self._round["id"], values["outcome"], values["note"],
            computed=self._computed, now=desk.now(), on_error=self._at_field,
        )  # fmt: skip
        if done:
            super().accept()

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        field = error.values.get("field") if isinstance(error, UserError) else None
        if not isinstance(field, str):
            return False
        self.form.set_error(field, f"{explained.sentence} {explained.remedy}".strip())
        return True
