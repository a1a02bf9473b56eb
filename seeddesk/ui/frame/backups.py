"""The window's backups: one a day by itself, one when asked, and the way back; what the footer says of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from seeddesk.i18n import tr
from seeddesk.ui.desk import EXPECTED, Desk
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.settings import backup_folder

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow

SOON = 2_000
"""Milliseconds after a shop was opened: the first page comes first."""
AGAIN = 60 * 60 * 1000
"""Windows stay open for days; look every hour whether a new day has begun."""


class Backups(QObject):
    """Belongs to a main window; ``opened`` tells it of each shop."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._at: dt.datetime | None = None
        self._trouble: Explained | None = None
        self._automatic = False
        self._known = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.daily)

    def opened(self, desk: Desk, *, automatic: bool) -> None:
        """Another shop is open; ``automatic`` off for the sample, which can be made again."""
        self._desk, self._at, self._trouble, self._known = desk, None, None, False
        self._automatic = automatic and not desk.shop.read_only
        if self._automatic:
            self._timer.start(SOON)
        else:
            self._timer.stop()

    def closed(self) -> None:
        self._timer.stop()
        self._desk = None

    # --- the footer -------------------------------------------------------------------------

    def words(self) -> str:
        """What the footer says; nothing of backups before the first look, and none of the sample."""
        if self._trouble is not None:
            return tr("Everything is saved, but the backup failed: {why}").format(why=self._trouble.sentence)
        if not self._known or self._desk is None:
            return tr("Everything is saved")
        if self._at is None:
            return tr("Everything is saved · no backup yet")
        from seeddesk.ui.when import backed_up

        return tr("Everything is saved · {backup}").format(backup=backed_up(self._at, self._desk.now()))

    def _say(self) -> None:
        if self._window.view is not None:
            self._window.view.say_saved()

    def failed(self) -> bool:
        """Whether the last backup failed."""
        return self._trouble is not None

    # --- making -----------------------------------------------------------------------------

    def daily(self) -> None:
        """Make today's backup in the background unless it is there."""
        self._timer.start(AGAIN)
        self._make(daily=True)

    def now(self) -> None:
        """Make one because the owner asked."""
        self._make(daily=False)

    def _make(self, *, daily: bool) -> None:
        desk, root = self._desk, backup_folder()
        if desk is None:
            return
        now = desk.now()

        def work(_progress: Any, _cancelled: Callable[[], bool]) -> tuple[Path | None, dt.datetime | None]:
            from seeddesk.workflow import backups

            made = (backups.make_daily if daily else backups.make)(desk.shop, root, now)
            last = backups.newest(desk.shop.path, root)
            return made, last.at if last else None

        def done(result: tuple[Path | None, dt.datetime | None]) -> None:
            if desk is not self._desk:
                return
            made, self._at = result
            self._known, self._trouble = True, None
            self._say()
            if made is not None and not daily:
                self._window.notice(tr("Backed up as {name}").format(name=made.name), False)

        def failed(error: Exception) -> None:
            if desk is not self._desk:
                return
            self._trouble = explain(error)
            self._say()
            if not daily:
                desk.told.emit(self._trouble)

        desk.run(tr("Backing up"), work, done, failed, quiet=daily)

    # --- the way back -----------------------------------------------------------------------

    def ask_restore(self) -> None:
        """Let the owner choose a backup, and put it in place of the open shop."""
        if self._desk is None:
            return
        from seeddesk.ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._desk, backup_folder(), self._window)
        if dialog.exec() and dialog.chosen is not None:
            self.restore(dialog.chosen)

    def restore(self, source: Path) -> bool:
        """Save the present state, swap the backup in, and open it; the shop stays as it was where that fails."""
        desk, window = self._desk, self._window
        if desk is None:
            return False
        from seeddesk.workflow import backups

        shop, page, remember = desk.shop, window.view.current() if window.view else "", window.remembers()
        path, now, trouble = shop.path, desk.now(), None
        window.jobs.drain(cancel=True)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            saved = backups.restore(shop, source, backup_folder(), now)
        except EXPECTED as error:
            saved, trouble = None, explain(error)
        finally:
            QGuiApplication.restoreOverrideCursor()
        window.close_shop()
        window.open_shop(path, remember=remember)
        if window.view is not None and page:
            window.go(page, {})
        if trouble is not None:
            window.tell(trouble)
        elif saved is not None:
            window.notice(tr("Restored. What was there before is kept as {name}").format(name=saved.name), False)
        return trouble is None
