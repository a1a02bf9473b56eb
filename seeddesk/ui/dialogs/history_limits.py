"""How long actions stay undoable, and how much room that may take."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store.history_keep import NEWEST, limits
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.workflow.history import DAYS, MEGABYTES, set_limits


class HistoryLimits(BaseDialog):
    """Two numbers for this shop."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("What is kept for undo"), parent, size=(62, 13))
        self.desk = desk
        self.form = Form(
            [
                Field("days", lambda: tr("At most"), kind="integer", required=True, width=8, low=DAYS[0], high=DAYS[1],
                      unit=lambda: tr("days", "at most so many")),
                Field("megabytes", lambda: tr("And at most"), kind="integer", required=True, width=8,
                      low=MEGABYTES[0], high=MEGABYTES[1], unit=lambda: tr("MB of the shop file")),
            ]
        )  # fmt: skip
        now = limits(desk.shop)
        self.form.set_values({"days": now.days, "megabytes": now.megabytes})
        self.add(self.form)
        self.add(
            Muted(
                lambda: tr(
                    "What is older or beyond that stays in the list and in the shop, only taking it back is no longer"
                    " possible. The newest %n action(s) can always be undone.",
                    n=NEWEST,
                ),
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Keep so"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Write the numbers down; trimming follows by itself."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return

        def at_field(error: Exception, explained: Explained) -> bool:
            field = error.values.get("field") if isinstance(error, UserError) else None
            if field:
                self.form.set_error(str(field), explained.sentence)
            return bool(field)

        ok, _ = self.desk.attempt(
            set_limits, self.desk.shop, values["megabytes"], values["days"], on_error=at_field, undoable=False
        )
        if ok:
            self.accept()
