"""A job while it runs: what, how many, and Cancel. Appears only if the job is not done at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.jobs import Job
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import ElidedLabel, Title

APPEAR_AFTER = 300
"""Milliseconds; what is quicker needs no window."""


def watch(job: Job, title: str, parent: QWidget | None) -> ProgressDialog:
    """Follow a job; the dialog goes away with it."""
    dialog = ProgressDialog(job, title, parent)
    QTimer.singleShot(APPEAR_AFTER, dialog, dialog.appear)
    return dialog


class ProgressDialog(QDialog):
    """Modal to its window, so nothing is changed under a running job; closing it cancels the job."""

    def __init__(self, job: Job, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._over = False
        self.setWindowTitle(title)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(5), px(5), px(5), px(4))
        column.setSpacing(px(3))
        column.addWidget(Title(title, wrap=True))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        self.line = ElidedLabel(tr("Starting …"), look="muted")
        self.cancel = Button(lambda: tr("Cancel"), self._cancel)
        row.addWidget(self.line, 1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.setMinimumWidth(px(100))
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._finish)

    def appear(self) -> None:
        """Show the window unless the job is over already."""
        if not self._over:
            self.show()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        # Qt's bar counts in 32 bits and in steps of its own; a thousand parts are enough.
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(min(1000, done * 1000 // total) if total else 0)
        if self._job.cancelling():
            return
        if total:
            text = tr("{done} of {total} {what}").format(done=f"{done:,}", total=f"{total:,}", what=what)
        else:
            text = f"{done:,} {what}"
        self.line.say(text.strip())

    def _cancel(self) -> None:
        self._job.cancel()
        self.cancel.setEnabled(False)
        self.line.say(lambda: tr("Stopping; nothing is left half done …"))

    def _finish(self) -> None:
        self._over = True
        self.close()

    def reject(self) -> None:
        if self._over:
            super().reject()
        else:
            self._cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            super().closeEvent(event)
            return
        event.ignore()
        self._cancel()
