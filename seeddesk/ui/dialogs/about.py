"""What this is, which version, under which licence, and where its files are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seeddesk import __version__
from seeddesk.i18n import tr
from seeddesk.ui.settings import config_folder, log_folder
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title


class AboutDialog(BaseDialog):
    """Plain words, nothing to do but close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("About SeedDesk"), parent, size=(64, 15), scrolling=True)
        self.add(Title(f"SeedDesk {__version__}"))
        self.add(PlainLabel(lambda: tr("Find your seed users, listen to them, and decide about a product."), wrap=True))
        self.add(
            PlainLabel(
                lambda: tr(
                    "Free software under the GNU General Public License, version 3 or later. It comes "
                    "without any warranty."
                ),
                wrap=True,
            )
        )
        places = (
            lambda: tr("Settings: {folder}").format(folder=config_folder()),
            lambda: tr("Fault log: {folder}").format(folder=log_folder()),
        )
        for place in places:
            self.add(Muted(place, wrap=True).selectable())
        self.body.addStretch(1)
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")
