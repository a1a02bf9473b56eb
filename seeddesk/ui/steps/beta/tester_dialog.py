"""One tester: stage, what was paid, the owner's mark and note; saved as fields are left."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain import codes
from seeddesk.domain.beta import STAGES
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, Title
from seeddesk.ui.words import word
from seeddesk.workflow import beta_testers


def fields() -> list[Field]:
    """What an owner notes about a tester."""
    return [
        Field("stage", lambda: tr("Stage"), "choice", required=True, choices=STAGES,
              words=lambda code: word("tester", code)),
        Field("paid_cents", lambda: tr("Paid"), "money", low=0, width=10, unit="¥"),
        Field("mark", lambda: tr("Your mark, 1–5"), "integer", low=1, high=5, width=6,
              hint=lambda: tr("How useful this tester was; helps to choose next time.")),
        Field("note", lambda: tr("Note"), "multiline", lines=3),
    ]  # fmt: skip


class TesterDialog(BaseDialog):
    """Shows also the code and when each stage was reached."""

    __test__ = False

    def __init__(self, desk: Desk, tester_id: int, parent: QWidget | None = None) -> None:
        self._desk, self._id = desk, tester_id
        row = store.tester(desk.shop, tester_id)
        assert row is not None
        super().__init__(row["name"], parent, size=(60, 22))
        self.form = Form(fields())
        self.form.set_values(row)
        self.form.edited.connect(self._save)
        self.add(self.form)
        self.add(Title(lambda: tr("The way so far")))
        self.way = Muted("", wrap=True)
        self.add(self.way)
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
        desk.changed.connect(self._changed)
        self._say_way(row)

    def _changed(self, changed: object) -> None:
        row = store.tester(self._desk.shop, self._id)
        if row is None:
            self.reject()
            return
        self.form.set_values(row)
        self._say_way(row)

    def _say_way(self, row: dict[str, Any]) -> None:
        def way() -> str:
            reached = [(stage, row.get(f"{stage}_at")) for stage in STAGES]
            lines = [f"{word('tester', stage)}: {at[:16]}" for stage, at in reached if at]
            if row["code"]:
                redeemed = row["redeemed_at"]
                code = codes.pretty(row["code"])
                lines.append(
                    tr("Code {code}, redeemed {at}").format(code=code, at=redeemed[:16])
                    if redeemed
                    else tr("Code {code}, not redeemed yet").format(code=code)
                )
            if row["leaked"]:
                lines.append(tr("The code was used by {name}.").format(name=row["leaked"]))
            return "\n".join(lines)

        self.way.say(way)

    def _save(self, key: str, value: Any) -> None:
        desk = self._desk
        if key == "stage":
            desk.attempt(
                beta_testers.move_testers, desk.shop, [self._id], value, now=desk.now(), on_error=self._at_field
            )
        else:
            desk.attempt(beta_testers.set_tester, desk.shop, self._id, on_error=self._at_field, **{key: value})

    def _at_field(self, error: Exception, explained: Explained) -> bool:
        field = error.values.get("field") if isinstance(error, UserError) else None
        if not isinstance(field, str):
            return False
        self.form.set_error(field, f"{explained.sentence} {explained.remedy}".strip())
        return True

    def accept(self) -> None:
        self.form.commit()
        super().accept()

    def reject(self) -> None:
        self.form.commit()
        super().reject()
