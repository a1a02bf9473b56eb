"""The desk: what every page and dialog is given.

One desk per open shop file. It hands out the shop and the current launch, carries actions and jobs,
and tells pages on the main thread what changed. It knows no widget of the window: what needs one is a
signal that the window listens to, so that a page can be tested with a desk alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import peewee
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Changed, Shop
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.jobs import Job, Jobs, Progress, Work
from seeddesk.ui.settings import Settings

if TYPE_CHECKING:
    from seeddesk.ui.people import People

EXPECTED = (UserError, OSError, peewee.OperationalError)
"""Trouble that is told in a sentence; everything else is a fault of the program."""

LARGE_STEP = 300_000
"""Bytes; undoing a larger changeset takes more than a blink and goes through a job."""

SETTLE_AFTER = 1_000
"""Milliseconds after the last change until the shop's log goes into its file."""
LARGE_LOG = 4_000_000
"""Bytes; a larger log goes through a job."""

_REMOVING = ("delete_", "remove_", "archive_", "take_out_", "withdraw_")


class Desk(QObject):
    """Everything a page may use.

    Attributes: ``shop`` (read with ``shop.rows`` or the functions of ``store``; write only through
    ``workflow``, by :meth:`act` or :meth:`run`), ``launch_id`` (None while the shop has no launch),
    ``settings``, ``jobs``, ``window`` (parent for dialogs, None in tests without a window).
    """

    changed = Signal(object)
    """A :class:`seeddesk.store.engine.Changed`, on the main thread, after each change, undo and redo."""
    launch_changed = Signal()
    """Another launch became current (or none)."""
    went = Signal(str, dict)
    """:meth:`go` was asked for; the frame follows."""
    noticed = Signal(str, bool)
    """A line for the bar at the bottom; True: with an Undo button."""
    told = Signal(object)
    """Trouble to show, an :class:`~seeddesk.ui.errors.Explained`."""

    _bridge = Signal(object)

    def __init__(
        self,
        shop: Shop,
        settings: Settings,
        jobs: Jobs,
        *,
        launch_id: int | None = None,
        window: QWidget | None = None,
        clock: Callable[[], dt.datetime] = dt.datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shop = shop
        self.settings = settings
        self.jobs = jobs
        self.window = window
        self._clock = clock
        self._launch_id = launch_id
        self._people: People | None = None
        self._stepping = False
        # Callbacks may come from the job's thread; an automatic connection would run them there, since the
        # signal is emitted there, so the way over is queued unless we are already at home.
        self._bridge.connect(self._on_main, Qt.ConnectionType.AutoConnection)
        self.shop.subscribe(self._from_shop)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SETTLE_AFTER)
        self._quiet.timeout.connect(self._settle)

    def close(self) -> None:
        """Stop listening to the shop; the desk is not used afterwards."""
        self._quiet.stop()
        self.shop.unsubscribe(self._from_shop)

    # --- what changed -----------------------------------------------------------------------

    def _from_shop(self, changed: Changed) -> None:
        self._bridge.emit(changed)

    def _stepped(self) -> None:
        self._stepping = False

    def _settle(self) -> None:
        """Bring the log into the file; after an import that is more than a blink."""
        if self.jobs.busy():
            self._quiet.start()
        elif self.shop.unsettled() > LARGE_LOG:
            self.jobs.start(lambda _progress, _cancelled: self._settle_and_release())
        else:
            self.shop.settle()

    def _settle_and_release(self) -> None:
        try:
            self.shop.settle(connect=True)
        finally:
            self.shop.release()

    def _on_main(self, changed: Changed) -> None:
        self._quiet.start()
        self.changed.emit(changed)

    @property
    def people(self) -> People:
        """The members' index, shared by the pages; loads when first asked for."""
        if self._people is None:
            from seeddesk.ui.people import People

            self._people = People(self)
            self._people.load()
        return self._people

    # --- where we are -----------------------------------------------------------------------

    @property
    def launch_id(self) -> int | None:
        return self._launch_id

    def set_launch(self, launch_id: int | None) -> None:
        """Make a launch the current one; pages refresh."""
        if launch_id != self._launch_id:
            self._launch_id = launch_id
            self.launch_changed.emit()

    def go(self, place: str, **args: Any) -> None:
        """Go to a place: ``"screen"``, ``"screen.candidates"``, ``"members"`` with ``member=12`` …

        ``args`` reach the section's ``show_place``. Places that are dialogs: ``"import"`` (``path=``,
        ``kind=``), ``"launch.new"``, ``"launch.edit"``, ``"history"``, ``"settings"``.
        """
        self.went.emit(place, args)

    def now(self) -> dt.datetime:
        """Local time, naive, whole seconds."""
        return self._clock().replace(microsecond=0)

    def today(self) -> dt.date:
        return self.now().date()

    # --- doing ------------------------------------------------------------------------------

    def act(
        self,
        fn: Callable[..., Any],
        *args: Any,
        undoable: bool | None = None,
        on_error: Callable[[Exception, Explained], bool] | None = None,
        **kw: Any,
    ) -> Any:
        """Run a workflow function now and return its result; None when it failed, which has been told.

        ``undoable``: show what was done with an Undo button; by default for functions named delete_…,
        remove_…, archive_…, take_out_…, withdraw_…. ``on_error(error, explained)`` may show the trouble in
        its place (at a field) and return True; otherwise it is told in a window. For anything that may
        take over 50 ms use :meth:`run`.
        """
        ok, result = self.attempt(fn, *args, undoable=undoable, on_error=on_error, **kw)
        return result if ok else None

    def attempt(
        self,
        fn: Callable[..., Any],
        *args: Any,
        undoable: bool | None = None,
        on_error: Callable[[Exception, Explained], bool] | None = None,
        **kw: Any,
    ) -> tuple[bool, Any]:
        """Like :meth:`act`, for functions whose result may be None: ``(True, result)`` or ``(False, None)``."""
        before = self.shop.next_undo()
        try:
            result = fn(*args, **kw)
        except EXPECTED as error:
            explained = explain(error)
            if on_error is None or not on_error(error, explained):
                self.told.emit(explained)
            return False, None
        if undoable is None:
            undoable = getattr(fn, "__name__", "").startswith(_REMOVING)
        if undoable:
            after = self.shop.next_undo()
            if after is not None and (before is None or after.id != before.id):
                self.notify(self.sentence_of(after), undo=True)
        return True, result

    @staticmethod
    def sentence_of(entry: Any) -> str:
        """A history entry in words."""
        from seeddesk.ui.history_words import history_sentence

        return history_sentence(entry.key, entry.values)

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Run ``work(progress, cancelled)`` in the background, one job at a time.

        ``progress(done, total=0, what="")`` reports (total 0: unknown); ``cancelled()`` tells whether the
        owner gave up, then the work raises :class:`seeddesk.domain.errors.Cancelled` before writing.
        ``done(result)`` and ``failed(error)`` are called on the main thread; expected trouble without
        ``failed`` is told; anything else opens the fault window. Cancelling calls neither (see
        ``Job.finished``). ``quiet`` shows no progress window, for work the page itself shows.
        """
        shop = self.shop

        def release_after(progress: Progress, cancelled: Callable[[], bool]) -> Any:
            try:
                return work(progress, cancelled)
            finally:
                shop.release()  # the connection of the worker's thread

        job = self.jobs.start(release_after)

        def trouble(error: Exception) -> None:
            if failed is not None:
                failed(error)
            else:
                self.told.emit(explain(error))

        if done is not None:
            job.succeeded.connect(done)
        job.failed.connect(trouble)
        if not quiet:
            from seeddesk.ui.dialogs.progress import watch

            watch(job, title, self.window)
        return job

    def tell(self, error: Exception) -> None:
        """Tell expected trouble that was caught elsewhere."""
        self.told.emit(explain(error))

    def notify(self, text: str, undo: bool = False) -> None:
        """Say in one line at the bottom what was done; with ``undo`` it can be taken back there."""
        self.noticed.emit(text, undo)

    def undo(self) -> None:
        """Take back the last action; says so, or says why not."""
        from seeddesk.workflow import history

        self._step_back(lambda: history.undo(self.shop), self.shop.next_undo(), undone=True)

    def redo(self) -> None:
        """Do the last undone action again."""
        from seeddesk.workflow import history

        self._step_back(lambda: history.redo(self.shop), self.shop.next_redo(), undone=False)

    def _step_back(self, move: Callable[[], Any], entry: Any, *, undone: bool) -> None:
        from seeddesk.i18n import tr

        def told(moved: Any) -> None:
            text = tr("Undone: {what}") if undone else tr("Done again: {what}")
            self.notify(text.format(what=self.sentence_of(moved)))

        if entry is None:  # asking the shop would wait for whoever writes just now
            self.tell(UserError("undo.nothing" if undone else "redo.nothing"))
            return
        if self._stepping:
            self.notify(tr("Still busy with the last undo."))
            return
        if entry.size > LARGE_STEP or self.jobs.busy():
            next_one = self.shop.next_undo if undone else self.shop.next_redo

            def work(_progress: Progress, _cancelled: Callable[[], bool]) -> Any:
                now = next_one()
                if now is None or now.id != entry.id:  # never something else than what was meant
                    raise UserError("undo.meanwhile")
                return move()

            if self.jobs.busy():
                wait = tr("Undone as soon as other work is finished: {what}") if undone else tr(
                    "Done again as soon as other work is finished: {what}"
                )  # fmt: skip
                self.notify(wait.format(what=self.sentence_of(entry)))
            self._stepping = True
            job = self.run(tr("Undoing") if undone else tr("Doing it again"), work, told)
            job.finished.connect(self._stepped)
            return
        ok, moved = self.attempt(move, undoable=False)
        if ok and moved is not None:
            told(moved)
