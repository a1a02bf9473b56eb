"""With "hide phones and ids" on, widgets hide a phone wherever it was written, also in what is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from seeddesk.ui import privacy
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import plain_tip
from seeddesk.ui.widgets.undo_bar import UndoBar

SAID = "Added 13812342231"


@pytest.fixture(autouse=True)
def hidden() -> Iterator[None]:
    privacy.use(screen=True, files=False)
    yield
    privacy.use(screen=False, files=False)


def test_what_widgets_show_and_say_is_hidden(qtbot: Any) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    bar = UndoBar(host)
    bar.show_done(SAID)
    chips = ChoiceChips([(1, lambda: SAID, "primary")], parent=host)
    dialog = BaseDialog(SAID, host)
    chip = Chip(SAID, parent=host)
    said = [bar.label.text(), bar.accessibleName(), dialog.windowTitle(), chip.text(), chip.accessibleName()]
    said += [plain_tip(SAID), *(one.accessibleName() for one in chips.findChildren(QWidget))]
    assert sum("138****2231" in one for one in said) >= 6
    assert not any("13812342231" in one for one in said)
    privacy.use(screen=False, files=False)
    chip.privacy_changed()
    assert chip.text() == SAID
