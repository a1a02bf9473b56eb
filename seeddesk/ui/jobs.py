"""Work in the background: one lane, progress, cancel, and results on the main thread."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import peewee
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRunnable, QThreadPool, Signal, Slot

from seeddesk.domain.errors import Cancelled, UserError

Progress = Callable[..., None]
"""``progress(done, total=0, what="")``; ``what`` is a unit or file name, shown as it is."""
Work = Callable[[Progress, Callable[[], bool]], Any]

# While a job computes in Python, the window must get its turn every half millisecond: with the default
# of 5 ms a writer in a thread stalls the window for 900 ms, with this for 24 (dependencies.md).
BUSY_SWITCH = 0.0005
REPORT_EVERY = 0.05
"""Seconds between two progress reports that reach the window."""


class Job(QObject):
    """One piece of work. All signals arrive on the main thread; ``finished`` comes last, exactly once."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    """Expected trouble: UserError, OSError, peewee.OperationalError."""
    broke = Signal(object)
    """A fault of the program, an exception; goes to the fault window."""
    finished = Signal()

    _over = Signal()
    _arrived = Signal(str, object)
    _told = Signal(int, int, str)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._last = 0.0
        self.done = False
        self.was_cancelled = False
        # Two private signals first: only a slot of this object is sure to run on the main thread, a plain
        # function connected to a signal may run where the signal was emitted.
        self._arrived.connect(self._deliver)
        self._told.connect(self._pass_on)

    def cancel(self) -> None:
        """Ask the work to give up; it does so at its next look."""
        self._stop.set()

    def cancelling(self) -> bool:
        return self._stop.is_set()

    def _progress(self, done: int, total: int = 0, what: str = "") -> None:
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or (total and done >= total):
            self._last = now
            self._told.emit(int(done), int(total), str(what))

    def work(self) -> None:
        """Runs in the worker thread; hands everything over, raises nothing."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._progress, self._stop.is_set)
        except Cancelled:
            self._arrived.emit("cancelled", None)
        except (UserError, OSError, peewee.OperationalError) as error:
            self._arrived.emit("failed", error)
        except BaseException as error:  # the job is a fault handler: nothing may vanish in a thread
            self._arrived.emit("broke", error)
        else:
            self._arrived.emit("succeeded", result)

    @Slot(int, int, str)
    def _pass_on(self, done: int, total: int, what: str) -> None:
        if not self.done:
            self.progressed.emit(done, total, what)

    @Slot(str, object)
    def _deliver(self, how: str, what: Any) -> None:
        self.done = True
        self.was_cancelled = how == "cancelled"
        # Off the lane before its result is told: what follows may wait for the lane to be empty.
        self._over.emit()
        try:
            if how == "succeeded":
                self.succeeded.emit(what)
            elif how == "failed":
                self.failed.emit(what)
            elif how == "broke":
                self.broke.emit(what)
        finally:
            self.finished.emit()


class _Run(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.work()


class Jobs(QObject):
    """The lane: jobs run one after another, in the order they were started."""

    faulted = Signal(object)
    """An exception nobody expected, from any job."""
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: set[Job] = set()
        self._usual_switch = sys.getswitchinterval()

    def start(self, work: Work) -> Job:
        """Queue ``work(progress, cancelled)``; connect to the job before returning to the event loop."""
        job = Job(work)
        self._running.add(job)
        if len(self._running) == 1:
            self._usual_switch = sys.getswitchinterval()
            sys.setswitchinterval(BUSY_SWITCH)
            self.busy_changed.emit(True)
        job.broke.connect(self.faulted)
        job._over.connect(lambda: self._ended(job))
        job.finished.connect(job.deleteLater)
        self._pool.start(_Run(job))
        return job

    def _ended(self, job: Job) -> None:
        self._running.discard(job)
        if not self._running:
            sys.setswitchinterval(self._usual_switch)
            self.busy_changed.emit(False)

    def busy(self) -> bool:
        """True while any job runs or waits."""
        return bool(self._running)

    def cancel_all(self) -> None:
        for job in list(self._running):
            job.cancel()

    def drain(self, cancel: bool = False) -> None:
        """Wait until every job has ended and its result has been delivered; ``cancel`` asks them to stop."""
        if cancel:
            self.cancel_all()
        while self._running:
            self._pool.waitForDone(20)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
