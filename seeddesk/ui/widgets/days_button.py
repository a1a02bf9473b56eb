"""A filter of days: from one to another, asked for in a small window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import days
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Text


class DaysButton(FilterButton):
    """From one day to another; ``code()`` is [first, last] as ISO text, either may be "", or None."""

    def __init__(self, label: Text, parent: QWidget | None = None) -> None:
        super().__init__(label, [], lambda span: days(_date(span[0]), _date(span[1])), parent=parent)

    def open_menu(self) -> None:
        """Ask for the days."""
        DaysDialog(self, self.window()).open()

    def menu_for(self) -> QMenu:
        """Days are asked for in a window; what a menu can do is let them go."""
        menu = QMenu(self)
        menu.addAction(self._word(None)).triggered.connect(self.reset)
        return menu


class DaysDialog(BaseDialog):
    """Two days, either of which may be left out."""

    def __init__(self, button: DaysButton, parent: QWidget | None) -> None:
        super().__init__(button.label, parent, size=(46, 8))
        self._button = button
        first, last = button.code() or ("", "")
        self.form = Form(
            [Field("first", lambda: tr("From"), kind="date"), Field("last", lambda: tr("Until"), kind="date")]
        )
        self.form.set_values({"first": _date(first), "last": _date(last)})
        self.add(self.form)
        self.body.addStretch(1)
        self.add_button(lambda: tr("All days"), self._all)
        self.add_button(lambda: tr("Filter"), self.apply, kind="primary")

    def _all(self) -> None:
        self._button.reset()
        self.accept()

    def apply(self) -> None:
        """Take the days over."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        first, last = values["first"], values["last"]
        if first and last and last < first:
            self.form.set_error("last", tr("This must not lie before the first day."))
            return
        chosen = [day.isoformat() if day else "" for day in (first, last)]
        self._button.set_code(chosen if any(chosen) else None)
        self.accept()


def _date(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
