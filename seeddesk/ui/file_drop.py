"""Files dropped anywhere on a window, also on fields that would take the drop as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def dropped_files(data: QMimeData) -> list[Path]:
    """The real files among what is dragged, each once."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return list(dict.fromkeys(path for path in paths if path.is_file()))


class FileDrop(QObject):
    """Calls ``take(paths)`` for files let go over ``window``, unless a dialog is open above it.

    It listens where the system hands drops to the window, before they reach the widget below the mouse:
    a search box would write the file's address into itself.
    """

    def __init__(self, window: QWidget, take: Callable[[list[Path]], object]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() == QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
            return False
        if not isinstance(event, (QDragEnterEvent, QDragMoveEvent, QDropEvent)):
            return False
        paths = dropped_files(event.mimeData())
        if not paths or QApplication.activeModalWidget() is not None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            # After the drop is over, or the program that the file came from waits for our wizard.
            QTimer.singleShot(0, self, lambda: self._take(paths))
        return True
