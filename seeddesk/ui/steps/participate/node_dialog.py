"""Ask for a new vote, or change one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.participate import ABOUT, AUDIENCES
from seeddesk.i18n import tr
from seeddesk.store import participate as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.participate.option_rows import OptionRows
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.words import word
from seeddesk.workflow import participate as flow


class NodeDialog(BaseDialog):
    """``node_id`` None asks for a new one; ``made`` holds its id afterwards."""

    def __init__(self, desk: Desk, node_id: int | None = None, parent: QWidget | None = None) -> None:
        title = (lambda: tr("New vote")) if node_id is None else (lambda: tr("Change the vote"))
        super().__init__(title, parent or desk.window, size=(70, 26))
        self.desk = desk
        self.node_id = node_id
        self.made: int | None = None
        self.top = Form(
            [
                Field(
                    "question",
                    lambda: tr("Question"),
                    required=True,
                    placeholder=lambda: tr("For example: which scent?"),
                )
            ]
        )
        self.options = OptionRows()
        self.form = Form(
            [
                Field(
                    "max_choices",
                    lambda: tr("Choices per person"),
                    kind="integer",
                    required=True,
                    low=1,
                    width=6,
                    hint=lambda: tr("More than one lets people say what else they could live with."),
                ),
                Field(
                    "audience",
                    lambda: tr("Who may vote"),
                    kind="choice",
                    required=True,
                    choices=AUDIENCES,
                    words=lambda code: word("audience", code),
                ),
                Field(
                    "closes_at",
                    lambda: tr("Ends"),
                    kind="moment",
                    width=18,
                    hint=lambda: tr("Votes after that are shown as late and left out."),
                ),
                Field(
                    "about",
                    lambda: tr("What it is about"),
                    kind="choice",
                    choices=ABOUT,
                    words=lambda code: word("node_about", code),
                    placeholder=lambda: tr("not said"),
                ),
            ]
        )
        self.add(self.top)
        self.add(Muted(lambda: tr("Options")))
        self.add(self.options)
        self.add(self.form)
        self.body.addStretch(1)
        self._fill()
        self.add_cancel()
        save = (lambda: tr("Open the vote")) if node_id is None else (lambda: tr("Save"))
        self.save_button = self.add_button(save, self.save, kind="primary")
        self.top.focus_first()

    def _fill(self) -> None:
        row = store.node(self.desk.shop, self.node_id)
        if row is None:
            self.form.set_values({"max_choices": 1, "audience": "core"})
            return
        self.top.set_values(row)
        self.options.set_value([(one["id"], one["label"]) for one in row["choices"]])
        self.form.set_values({**row, "closes_at": store.moment(row["closes_at"]), "about": row["about"] or None})

    def save(self) -> None:
        """Write it down, or mark what is wrong."""
        top, rest = self.top.validate(), self.form.validate()
        self.options.mark("")
        if top is None or rest is None:
            return
        fields: dict[str, Any] = {**rest, "about": rest["about"] or ""}
        if self.node_id is None:
            ok, made = self.desk.attempt(
                flow.create_node,
                self.desk.shop,
                self.desk.launch_id,
                top["question"],
                [label for _id, label in self.options.value()],
                now=self.desk.now(),
                on_error=self._wrong,
                **fields,
            )
            self.made = made
        else:
            ok, _ = self.desk.attempt(
                flow.update_node,
                self.desk.shop,
                self.node_id,
                question=top["question"],
                options=self.options.value(),
                on_error=self._wrong,
                **fields,
            )
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        field = getattr(error, "values", {}).get("field")
        if field == "options":
            self.options.mark(explained.text())
        elif field == "question":
            self.top.set_error("question", explained.text())
        elif field in ("max_choices", "closes_at", "audience", "about"):
            self.form.set_error(field, explained.text())
        else:
            return False
        return True
