"""Composition root of the window: builds, passes, owns. Nothing here is global."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import language, set_language, system_language, tr
from seeddesk.resources import resource
from seeddesk.store.engine import SUFFIX
from seeddesk.ui import privacy, theme
from seeddesk.ui.errors import FaultHandler
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings, data_folder, log_folder

LATER = 300
"""Milliseconds after the start, when the first page stands."""


class App:
    """Everything that lives as long as the window: QApplication, settings, jobs, fault handler."""

    def __init__(self, arguments: list[str] | None = None, settings: Settings | None = None) -> None:
        running = QApplication.instance()
        # Named here and not by setStyle: that would hand back a QStyle, whose enums cost 10 ms to build.
        self.qt = running or QApplication([*(arguments or ["seeddesk"]), "-style", "Fusion"])
        assert isinstance(self.qt, QApplication)
        if running is None:
            self.qt.setProperty("style", "Fusion")
        self.qt.setApplicationName("seeddesk")
        self.qt.setApplicationDisplayName("SeedDesk")
        self.qt.setDesktopFileName("seeddesk")
        self.settings = settings or Settings()
        self.faults = FaultHandler(log_folder(), self._show_fault)
        self.jobs = Jobs()
        self.jobs.faulted.connect(self.faults.caught)
        self._qt_words: QTranslator | None = None
        self._dressed = False
        self.dress()
        mark = resource("icons", "seeddesk.png")
        if mark.is_file():
            self.qt.setWindowIcon(QIcon(str(mark)))
        self.window = MainWindow(self.settings, self.jobs, self.dress)
        self.window.sample_wanted.connect(self.open_sample)

    # --- look -------------------------------------------------------------------------------

    def _veil(self) -> None:
        """Hide phones and ids, or show them; what is on screen is written anew when that changed."""
        before = privacy.hidden()
        privacy.use(screen=self.settings.get("privacy.screen", False), files=self.settings.get("privacy.files", False))
        if before != privacy.hidden():
            for widget in self.qt.allWidgets():  # type: ignore[attr-defined]
                changed = getattr(widget, "privacy_changed", None)
                if changed is not None:
                    changed()

    def dress(self) -> None:
        """Apply language, theme and text size from the settings, at start and whenever they change."""
        assert isinstance(self.qt, QApplication)
        wanted = self.settings.language or system_language()
        spoken = language()
        set_language(wanted)
        if self._dressed:
            self._set_locale()
        else:
            # Its enums of languages and countries cost milliseconds, and nothing at start writes a date.
            self._dressed = True
            QTimer.singleShot(LATER, self.qt, self._set_locale)
        if (self.settings.theme, self.settings.text_size) != (
            theme.wanted(),
            theme.text_percent(),
        ) or self._qt_words is None:
            theme.apply(self.qt, self.settings.theme, self.settings.text_size)
        self._veil()
        if self._qt_words is None or spoken != language():
            self._speak_qt(wanted)

    def _set_locale(self) -> None:
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale(language()))

    def _speak_qt(self, wanted: str) -> None:
        """Qt's own words (file dialogs, text menus), and the news for every widget."""
        if self._qt_words is not None:
            self.qt.removeTranslator(self._qt_words)
        self._qt_words = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_words.load(f"qtbase_{wanted}", folder):
            self.qt.installTranslator(self._qt_words)
        for widget in QApplication.topLevelWidgets():
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    def _show_fault(self, report: str, log: Path | None) -> None:
        from seeddesk.ui.dialogs.fault import FaultDialog

        FaultDialog(report, log, QApplication.activeWindow()).exec()

    # --- opening ----------------------------------------------------------------------------

    def start(self, file: Path | None = None, *, demo: bool = False) -> None:
        """Open what was asked for, what was open last, or on the first start a new shop with the welcome page."""
        if demo:
            self.window.show_welcome()
            QTimer.singleShot(0, self.window, self.open_sample)
        elif file is not None:
            if file.suffix.lower() == SUFFIX or not file.exists():
                if not self.window.open_shop(file):
                    self.window.show_welcome()
            else:
                self._open_usual()
                QTimer.singleShot(0, self.window, lambda: self.window.take_file(file))
        else:
            self._open_usual()

    def _open_usual(self) -> None:
        last = self.settings.get("last", "")
        if last and Path(last).is_file():
            if not self.window.open_shop(Path(last)):
                self.window.show_welcome()
            return
        self.first_start()

    def first_start(self) -> None:
        """Make the owner's shop file in the data folder (or find the one made before) and say welcome."""
        folder = data_folder()
        name = tr("My shop")
        path = folder / f"{name}{SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            from seeddesk.ui.errors import explain

            self.window.tell(explain(error))
        else:
            self.window.open_shop(path, create=not path.exists(), name=name)
        self.window.show_welcome()

    def open_sample(self) -> None:
        """Open a fresh copy of the sample shop, made once per language, from the cache folder."""
        from seeddesk.ui.sample_shop import open_sample

        open_sample(self.window)


class _FirstPaint(QObject):
    """Waits for the window's first paint that shows a page."""

    def __init__(self, app: App, started: float, painted: list[float]) -> None:
        super().__init__()
        self._app, self._started, self._painted = app, started, painted
        app.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            # The children paint within the same call; what is queued after it comes when all are done.
            self._painted.append(0.0)
            QTimer.singleShot(0, self._first)
        return False

    def _first(self) -> None:
        self._app.window.removeEventFilter(self)
        self._painted[0] = time.monotonic()
        view = self._app.window.view
        if view is None or self._app.window.stack.currentWidget() is not view:
            self._end()
        else:
            view.ready.connect(lambda: QTimer.singleShot(0, self._end))

    def _end(self) -> None:
        self._app.window.repaint()
        self._painted.append(time.monotonic())
        self._app.window.close()


def memory_kb() -> int:
    """Resident memory now where the system tells it (Linux), else 0."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)


def run_window(
    file: Path | None = None, *, demo: bool = False, smoke: bool = False, started: float | None = None
) -> int:
    """Open the window and stay until it is closed; the process's exit status.

    ``smoke``: open, paint once, print ``{"milliseconds", "ready", "memory_kb", "pages"}``, quit;
    ``milliseconds`` to the window's first paint, ``ready`` to the first page filled and painted. ``started`` is the
    ``time.monotonic()`` the measuring begins at (env ``SEEDDESK_STARTED`` overrides it: a parent process
    that starts us can then count the interpreter's start too).
    """
    begun = float(os.environ.get("SEEDDESK_STARTED", 0)) or started or time.monotonic()
    app = App()
    app.faults.install()
    painted: list[float] = []
    watcher = _FirstPaint(app, begun, painted) if smoke else None
    app.start(file, demo=demo)
    pages = app.window.view.stepper.codes() if app.window.view else []
    app.window.show()
    status = app.qt.exec()
    app.jobs.drain(cancel=True)
    app.faults.uninstall()
    if watcher is not None:
        milliseconds = round((painted[0] - begun) * 1000) if painted else None
        ready = round((painted[-1] - begun) * 1000) if painted else None
        figures = {"milliseconds": milliseconds, "ready": ready, "memory_kb": memory_kb(), "pages": pages}
        json.dump(figures, sys.stdout)
        print()
    return status
