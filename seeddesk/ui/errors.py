"""From an exception to words: expected trouble as a sentence with its remedy, the rest as a fault.

Two handlers stand here: :func:`explain` for what an owner can do something about, and
:class:`FaultHandler`, which every unexpected error reaches (main thread, threads, jobs, Qt's messages).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import peewee
from PySide6.QtCore import QObject, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion

from seeddesk import __version__
from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr

LOG_KEPT = 200_000
"""Bytes of fault log kept; older faults go first."""


@dataclass(frozen=True)
class Explained:
    """What happened, and what to do about it (may be empty). ``code`` is the reason code, if there is one."""

    sentence: str
    remedy: str = ""
    code: str = ""

    def text(self) -> str:
        """Both as one paragraph."""
        return f"{self.sentence} {self.remedy}".strip()


def explain(error: BaseException) -> Explained:
    """Put expected trouble in words of the current language; anything unknown becomes a general sentence."""
    from seeddesk.ui.sentences import sentence_for

    if isinstance(error, UserError):
        sentence, remedy = sentence_for(error.code, error.values)
        return Explained(sentence, remedy, error.code)
    code, values = _code_of(error)
    sentence, remedy = sentence_for(code, values)
    return Explained(sentence, remedy, code)


def _code_of(error: BaseException) -> tuple[str, dict[str, Any]]:
    if isinstance(error, OSError):
        name = Path(str(error.filename)).name if error.filename else ""
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return "disk.full", {}
        if isinstance(error, PermissionError) or error.errno in (errno.EROFS,):
            return "file.permission", {"name": name}
        if isinstance(error, FileNotFoundError):
            return "file.missing", {"name": name}
        if isinstance(error, IsADirectoryError):
            return "file.folder", {"name": name}
        return "file.trouble", {"name": name, "reason": error.strerror or ""}
    if isinstance(error, peewee.OperationalError):
        words = str(error).lower()
        if "locked" in words or "busy" in words:
            return "shop.busy", {}
        if "full" in words:
            return "disk.full", {}
        if "readonly" in words or "read-only" in words:
            return "shop.read_only", {}
        return "shop.trouble", {}
    return "fault", {}


# --- faults -----------------------------------------------------------------------------------


def fault_report(error: BaseException) -> str:
    """The places an error passed and its type, without any value: nothing in it tells about a person.

    The message of an exception may carry a name or a phone number, so it is left out.
    """
    import platform

    system = f"{platform.system()} {platform.release()}"
    lines = [
        f"SeedDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}",
        f"{dt.datetime.now():%Y-%m-%d %H:%M:%S}",
    ]
    chain: BaseException | None = error
    seen: set[int] = set()
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        for frame in traceback.extract_tb(chain.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """A path from the package on, so that the owner's home folder is not told."""
    parts = Path(filename).parts
    for anchor in ("seeddesk", "site-packages", "tests"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return Path(filename).name


class FaultHandler(QObject):
    """Catches what nobody expected, writes it down, and shows one window for it."""

    _caught = Signal(object)

    def __init__(self, folder: Path, show: Callable[[str, Path | None], None] | None = None) -> None:
        super().__init__()
        self.folder = folder
        self.show_fault = show
        self._showing = False
        self._dump: IO[str] | None = None
        self._previous_qt: Any = None
        self._installed = False
        self._caught.connect(self._on_main)

    def install(self) -> None:
        """Take over Python's, the threads' and Qt's hooks, and have crashes dumped to a file."""
        self._installed = True
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)
        self._previous_qt = qInstallMessageHandler(self._qt_message)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._dump = (self.folder / "crash.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._dump)

    def uninstall(self) -> None:
        if not self._installed:
            return
        self._installed = False
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(self._previous_qt)
        if self._dump is not None:
            faulthandler.disable()
            self._dump.close()
            self._dump = None

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._caught.emit(error)

    def caught(self, error: BaseException) -> None:
        """Hand a fault over from anywhere, any thread."""
        self._caught.emit(error)

    @Slot(object)
    def _on_main(self, error: BaseException) -> None:
        report = fault_report(error)
        where = self._write(report)
        print(report, file=sys.stderr)
        # One window: faults that follow while it is open are only written down.
        if self._showing or self.show_fault is None:
            return
        self._showing = True
        try:
            self.show_fault(report, where)
        finally:
            self._showing = False

    def _write(self, report: str) -> Path | None:
        path = self.folder / "faults.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            old = path.read_text("utf-8", errors="replace") if path.exists() else ""
            path.write_text((old + report + "\n\n")[-LOG_KEPT:], "utf-8")
        except OSError:
            return None
        return path

    def _qt_message(self, kind: QtMsgType, context: Any, text: str) -> None:
        """Qt's own words go to the terminal; they may hold text of the page, so not to the log."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        print(f"Qt: {text}", file=sys.stderr)


def tell_fault(error: BaseException) -> int:
    """Tell of a fault on the command line, write it to the log, and return the exit status."""
    from seeddesk.ui.settings import log_folder

    where = FaultHandler(log_folder())._write(fault_report(error))
    print(f"{explain(error).text()} {where or ''}".strip(), file=sys.stderr)
    return 2


def general_sentence() -> str:
    """What the fault window says first."""
    return tr("Something in the program went wrong. Your data is kept: everything reported as done is on disk.")
