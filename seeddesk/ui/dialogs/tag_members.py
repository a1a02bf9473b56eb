"""Give several members tags, or take them away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.store.members import tags
from seeddesk.ui.desk import Desk
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow.members import tag_members, untag_members

MANY = 5_000
"""More members than that are tagged in a job."""


class TagMembers(BaseDialog):
    """Tags to add and to take away, for all chosen members at once."""

    def __init__(self, desk: Desk, members: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Tags for %n people", n=len(members)), parent, size=(56, 12))
        self.desk = desk
        self._members = list(members)
        known = tags(desk.shop)
        self.add(PlainLabel(lambda: tr("Several tags: separate them with a comma."), wrap=True))
        self.form = Form(
            [
                Field("add", lambda: tr("Add"), kind="tags", suggestions=known),
                Field("take", lambda: tr("Take away"), kind="tags", suggestions=known),
            ]
        )
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Apply"), self._apply, kind="primary")
        self.form.focus_first()

    def _apply(self) -> None:
        self.form.commit()
        given = self.form.values()
        wanted = [(fn, names) for fn, names in ((tag_members, given["add"]), (untag_members, given["take"])) if names]
        if len(self._members) > MANY and wanted:
            self._in_job(wanted)
        else:
            for fn, names in wanted:
                ok, _ = self.desk.attempt(fn, self.desk.shop, self._members, names, undoable=True)
                if not ok:
                    return
        self.accept()

    def _in_job(self, wanted: Sequence[tuple[Callable[..., None], list[str]]]) -> None:
        """So many that the window would stand still."""
        desk, members = self.desk, self._members

        def work(_progress: Any, _cancelled: Any) -> None:
            for fn, names in wanted:
                fn(desk.shop, members, names)

        def done(_result: Any) -> None:
            entry = desk.shop.next_undo()
            if entry is not None:
                desk.notify(desk.sentence_of(entry), undo=True)

        desk.run(tr("Changing %n member(s)", n=len(members)), work, done)
