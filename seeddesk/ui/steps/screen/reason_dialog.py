"""Why somebody declined or is taken out: a usual reason with one click, or the owner's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from seeddesk.i18n import tr
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import PlainLabel


class ReasonDialog(BaseDialog):
    """``reason()`` is never empty once it was accepted."""

    def __init__(
        self,
        title: Callable[[], str],
        usual: Sequence[Callable[[], str]],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent, size=(56, 10))
        if count:
            self.add(PlainLabel(lambda: tr("This holds for %n people.", n=count), look="muted", wrap=True))
        self.chips = ChoiceChips([(say, say, "neutral") for say in usual], name=title)
        self.chips.changed.connect(lambda say: self.form.set_values({"reason": say()}))
        self.add(self.chips)
        self.form = Form([Field("reason", lambda: tr("Reason"), required=True)], above=True)
        self.add(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Note it"), self._accept, kind="primary")
        self.form.focus_first()

    def reason(self) -> str:
        """The reason written or chosen."""
        return str(self.form.values()["reason"]).strip()

    def _accept(self) -> None:
        if self.form.validate() is not None:
            self.accept()
