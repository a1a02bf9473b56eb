"""Keeps the history within its bounds while nobody waits for anything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from seeddesk.domain.errors import UserError
from seeddesk.store.history_keep import limits
from seeddesk.ui.desk import Desk
from seeddesk.workflow.history import tidy

FIRST, QUIET = 30_000, 5_000
"""Milliseconds: after opening a shop, and after the last change."""


class HistoryKeeper(QObject):
    """Lives as long as its desk. Looks some seconds after each change, and trims in a job where it is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)
        desk.changed.connect(self._later)
        if not desk.shop.read_only:
            self.timer.start(FIRST)

    def _later(self, _changed: Any) -> None:
        if not self._desk.shop.read_only:
            self.timer.start(QUIET)

    def look(self) -> None:
        """Trim unless there is nothing to trim; other work goes first."""
        desk = self._desk
        if desk.jobs.busy():
            self.timer.start(QUIET)
            return
        try:
            due = desk.shop.trim_due(limits(desk.shop), desk.now())
        except UserError:
            return  # the file is not there just now; whoever does something will be told
        if due:
            now = desk.now()
            desk.run("", lambda _progress, cancelled: tidy(desk.shop, now=now, cancelled=cancelled), quiet=True)
