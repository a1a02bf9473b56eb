"""The shop's name, as it stands in the window and on reports."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store.launches import shop_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import PlainLabel, Title
from seeddesk.workflow.launches import rename_shop


class ShopNameDialog(QDialog):
    """One field; OK renames."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(tr("Name of the shop"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(5))
        column.setSpacing(px(2.5))
        column.addWidget(Title(tr("What is the shop called?"), wrap=True))
        self.name = QLineEdit(shop_name(desk.shop))
        self.name.setAccessibleName(tr("Name of the shop"))
        self.name.selectAll()
        column.addWidget(self.name)
        self.wrong = PlainLabel("", tone="danger", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        buttons = QDialogButtonBox()
        self.ok = buttons.addButton(tr("OK"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setProperty("kind", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(px(95))

    def _save(self) -> None:
        def at_field(_error: Exception, explained: object) -> bool:
            self.wrong.say(getattr(explained, "sentence", ""))
            self.wrong.show()
            return True

        if self.desk.attempt(rename_shop, self.desk.shop, self.name.text(), on_error=at_field)[0]:
            self.accept()
