"""Ask for one name: of a segment, of a group's copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.ui.errors import Explained
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel, Text


class NameDialog(BaseDialog):
    """``save(name, on_error)`` does it and says whether it worked; trouble is shown at the field."""

    def __init__(
        self,
        title: Text,
        name: str,
        save: Callable[[str, Callable[[Exception, Explained], bool]], bool],
        parent: QWidget | None = None,
        *,
        about: Text = "",
        button: Text | None = None,
    ) -> None:
        super().__init__(title, parent, size=(52, 8))
        self._save = save
        if about:
            self.add(PlainLabel(about, look="muted", wrap=True))
        self.form = Form([Field("name", lambda: tr("Name", "of a thing"), required=True)])
        self.form.set_values({"name": name})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(button or (lambda: tr("Save")), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Try it with the name as it stands."""
        self.form.commit()
        values = self.form.validate()
        if values is not None and self._save(str(values["name"]), self._at_field):
            self.accept()

    def _at_field(self, _error: Exception, explained: Explained) -> bool:
        self.form.set_error("name", explained.sentence)
        return True
