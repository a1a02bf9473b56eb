"""Small dialogs of surveys: another name, and where to save a blank table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.ui import table_templates as templates
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.workflow import surveys as flow


class SurveyName(BaseDialog):
    """Another name for a survey."""

    def __init__(self, desk: Desk, row: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Rename the survey"), parent or desk.window, size=(48, 7))
        self.desk = desk
        self.survey = int(row["id"])
        self.form = Form([Field("name", lambda: tr("Name"), required=True)])
        self.form.set_values({"name": row["name"]})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Take the name over."""
        given = self.form.validate()
        if given is None:
            return
        ok, _ = self.desk.attempt(flow.rename_survey, self.desk.shop, self.survey, given["name"], on_error=self._wrong)
        if ok:
            self.accept()

    def _wrong(self, error: Exception, explained: Explained) -> bool:
        if getattr(error, "values", {}).get("field") != "name":
            return False
        self.form.set_error("name", explained.text())
        return True


def save_template(parent: QWidget, desk: Desk) -> None:
    """Ask where, and write the template in the background."""
    templates.save_template(parent, desk, "survey", tr("Survey answers"))
