"""What tests of pages share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from seeddesk.ui.desk import Desk


@pytest.fixture
def show(desk: Desk, qtbot: Any) -> Callable[[type], Any]:
    """A section as the frame shows it: built, named, filled, in front, kept fresh."""

    def make(kind: type) -> Any:
        section = kind(desk)
        qtbot.addWidget(section)
        section.retranslate()
        section.refresh(None)
        section.resize(1100, 660)
        section.show()
        section.activateWindow()
        qtbot.waitUntil(section.isActiveWindow)
        desk.changed.connect(section.refresh)
        desk.jobs.drain()
        return section

    return make
