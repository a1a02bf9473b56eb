"""A dialog that runs jobs: one at a time, with progress and Stop in its foot, and trouble at its top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.jobs import Job
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Text

SHOW_PROGRESS_AFTER = 250
"""Milliseconds; what is quicker needs no bar."""


class JobDialog(BaseDialog):
    """``start`` runs work in the job lane. A heir sets ``cancel`` (its Cancel button) and has ``steer``, which
    is called whenever a job begins or ends, and ``_outdated``, which may claim the end of a job for itself."""

    cancel: Button

    def __init__(self, desk: Desk, title: Text, parent: QWidget | None, *, size: tuple[int, int]) -> None:
        super().__init__(title, parent or desk.window, size=size)
        self.desk = desk
        self._job: Job | None = None
        self._writing = False
        self._leaving = False
        self.trouble = Banner(tone="danger", closable=True)
        self.trouble.hide()
        self.add(self.trouble)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(45))
        self.bar.hide()
        self.add_foot(self.bar)

    def steer(self) -> None:
        """Enable what can be done now."""
        raise NotImplementedError

    def _outdated(self, result: Any) -> bool:
        """Whether what a job brought is no longer wanted; ``result`` is None where it failed or was stopped."""
        raise NotImplementedError

    def tell(self, explained: Explained) -> None:
        """Show expected trouble at the top."""
        self.trouble.show_text(explained.sentence, "danger", detail=explained.remedy)
        self.trouble.show()

    def start(
        self,
        text: Callable[[], str],
        work: Callable[[Any, Callable[[], bool]], Any],
        done: Callable[[Any], None],
        *,
        stopped: Callable[[], None] | None = None,
        failed: Callable[[], None] | None = None,
        refused: Callable[[Exception], bool] | None = None,
        cancellable: bool = True,
    ) -> None:
        """Run work in the lane. ``refused(error)`` may show expected trouble itself and return True."""

        def succeeded(result: Any) -> None:
            self._ended(job)
            if self._outdated(result):
                return
            done(result)

        def went_wrong(error: Exception) -> None:
            self._ended(job)
            if self._outdated(None):
                return
            self._leaving = False
            if refused is None or not refused(error):
                self.tell(explain(error))
                if failed is not None:
                    failed()

        job = self.desk.run(text(), work, succeeded, went_wrong, quiet=True)
        self._job = job
        job.progressed.connect(self._progressed)
        job.finished.connect(lambda: self._finished(job, stopped))
        self.bar.setRange(0, 0)
        self.say(text)
        self.cancel.setEnabled(cancellable)
        QTimer.singleShot(SHOW_PROGRESS_AFTER, self.bar, self._show_bar)
        self.steer()

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._writing = False
            self.bar.hide()
            self.cancel.setEnabled(True)
            self.say("")

    def _finished(self, job: Job, stopped: Callable[[], None] | None) -> None:
        """Last of a job; a cancelled or broken one is still ours then."""
        if self._job is job:
            self._ended(job)
            if self._outdated(None):
                return
            if stopped is not None and job.was_cancelled:
                stopped()
        if self._job is None and self._leaving:
            super().reject()
            return
        self.steer()

    def _show_bar(self) -> None:
        if self._job is not None:
            self.bar.show()

    def _progressed(self, done: int, total: int, what: str) -> None:
        if self._job is None or self._job.cancelling():
            return
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(min(1000, done * 1000 // total) if total else 0)
        if total:
            self.say(
                lambda: tr("{name}: {done} of {total} rows").format(name=what, done=f"{done:,}", total=f"{total:,}")
            )

    def reject(self) -> None:
        """Cancel and Escape: stop what runs, and the wizard stays; if nothing runs, leave."""
        if self._job is None:
            super().reject()
        elif self.cancel.isEnabled():
            self._job.cancel()
            self.cancel.setEnabled(False)
            self.say(lambda: tr("Stopping; nothing is left half done …"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's cross stops what runs and leaves then, unless the shop was written to meanwhile."""
        if self._job is None:
            super().closeEvent(event)
            return
        event.ignore()
        self._leaving = True
        self.reject()
