"""What the imports of tables and of chats share: pages in a row, a file dropped on them, rejected rows, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.imports.file_page import start_folder
from seeddesk.ui.dialogs.imports.job_dialog import JobDialog
from seeddesk.ui.dialogs.imports.marks import Pages, StepMarks
from seeddesk.ui.file_drop import dropped_files
from seeddesk.ui.import_words import rejects_name
from seeddesk.ui.paste_rows import is_pasted
from seeddesk.ui.widgets.labels import Text


class FileWizard(JobDialog):
    """``set_pages`` shows the marks, pages and buttons; the last page is the one that tells what was done.

    A heir has ``take_file``, which gets a file that was let go over the dialog, and what JobDialog asks for.
    """

    def __init__(self, desk: Desk, title: Text, parent: QWidget | None, *, size: tuple[int, int]) -> None:
        super().__init__(desk, title, parent, size=size)
        self.pages = Pages()
        self._later: list[Path] = []
        self.finished.connect(self._open_later)

    def set_pages(
        self,
        pages: Sequence[tuple[Callable[[], str], QWidget]],
        *,
        back: Callable[[], None],
        onward: Callable[[], None],
    ) -> None:
        """The pages with their names, and what the two buttons do."""
        self.marks = StepMarks([title for title, _ in pages])
        self.add_head(self.marks)
        self.add(self.pages, 1)
        self._pages = [page for _, page in pages]
        for page in self._pages:
            self.pages.addWidget(page)
        self.cancel = self.add_cancel(self._cancel_text)
        self.back = self.add_button(lambda: tr("← Back"), back)
        self.next = self.add_button("", onward, kind="primary")
        self.setAcceptDrops(True)

    def at(self) -> int:
        """Which page is shown, counted from 0."""
        return self.pages.currentIndex()

    def bring(self, at: int) -> None:
        """Bring a page to the front."""
        self.pages.show_page(self._pages[at])
        self.marks.show_at(at)
        self.marks.fit(self.width())

    def _cancel_text(self) -> str:
        if self._job is not None:
            return tr("Stop")
        return tr("Close") if self.at() == len(self._pages) - 1 else tr("Cancel")

    def _write_stopped(self) -> None:
        self.say(lambda: tr("Stopped; the shop is as it was."), "attention")

    # --- rejected rows ------------------------------------------------------------------------

    def ask_rejects(self, name: str, source: Path | None, write: Callable[[Path], int]) -> None:
        """Ask for a file name, near ``source``, and let ``write`` put the rejected rows of ``name`` there."""
        start = str(rejects_folder(self.desk, source) / rejects_name(name))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save rejected rows"), start, tr("Excel workbook (*.xlsx)"))
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() != ".xlsx":
            target = target.with_name(target.name + ".xlsx")
        self.start(
            lambda: tr("Writing {name} …").format(name=target.name),
            lambda _progress, _cancelled: write(target),
            lambda count: self.say(
                lambda: tr("Saved %n row(s) as {name}.", n=count).format(name=target.name), "primary"
            ),
            cancellable=False,
        )

    # --- files dropped ------------------------------------------------------------------------

    def take_file(self, path: Path) -> None:
        """A file was let go over the dialog."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "marks"):
            self.marks.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._writing and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths and not self._writing:
            event.acceptProposedAction()
            self._later += paths[1:]
            # After the drop is over, or the program that the file came from waits for us.
            QTimer.singleShot(0, self, lambda: self.take_file(paths[0]))

    def _open_later(self) -> None:
        """The files that were dropped together with this one, each in an import of its own."""
        desk, paths, self._later = self.desk, self._later, []
        for at, path in enumerate(paths):
            QTimer.singleShot(at, desk, lambda path=path: desk.go("import", path=path))


def rejects_folder(desk: Desk, source: Path | None) -> Path:
    """Where rejected rows are offered to be saved: beside their file, of pasted cells in the folder used last."""
    return Path(start_folder(desk)) if source is None or is_pasted(source) else source.parent
