"""The poster of a race: pages to print or save, a picture and a text to paste."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.i18n import language, report_language, tr
from seeddesk.reports.layout import LaidOut, lay_out
from seeddesk.reports.poster import MOST, build_poster
from seeddesk.reports.preview import PreviewView, print_document
from seeddesk.store.launches import launch as launch_row
from seeddesk.store.launches import shop_name
from seeddesk.store.race import Race
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.report_preview import LANGUAGES
from seeddesk.ui.steps.screen.race_words import poster_figures, ranking_text
from seeddesk.ui.texts import compose, launch_values
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted


class PosterDialog(BaseDialog):
    """Language, places and names on the left, the page on the right; the newest wish wins."""

    def __init__(self, desk: Desk, race: Race, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: tr("Poster of {name}").format(name=race.row["name"]), parent, size=(124, 56), scrolling=False,
            flush=True,
        )  # fmt: skip
        self._desk, self._race = desk, race
        self._wish, self._gone = 0, False
        self.finished.connect(lambda *_: setattr(self, "_gone", True))
        self._laid_out: LaidOut | None = None
        self.figures = poster_figures(race, shop_name(desk.shop), desk.now())
        self.form = Form(
            [
                Field("language", lambda: tr("Language"), "choice", required=True, choices=tuple(LANGUAGES),
                      words=LANGUAGES.__getitem__),
                Field("places", lambda: tr("Places"), "integer", required=True, low=1, high=MOST, width=6),
                Field("mask", lambda: tr("Mask the names"), "check"),
            ],
            above=True,
        )  # fmt: skip
        self.form.set_values(
            {"language": language(), "places": 10, "mask": bool(desk.settings.get("race.mask", True))}
        )
        self.form.edited.connect(self._edited)
        self.view = PreviewView()
        self._build()
        self.rebuild()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(px(5), px(4), px(4), px(4))
        column.setSpacing(px(2.5))
        column.addWidget(self.form)
        column.addSpacing(px(2))
        self.copy_text_button = Button(lambda: tr("Copy as text"), self.copy_text, icon="copy")
        self.copy_picture_button = Button(lambda: tr("Copy as picture"), self.copy_picture, icon="copy")
        self.save_picture_button = Button(lambda: tr("Save as picture…"), self.save_picture)
        for button in (self.copy_text_button, self.copy_picture_button, self.save_picture_button):
            column.addWidget(button)
        column.addWidget(
            Muted(lambda: tr("Paste it into the group yourself. Nothing is sent by itself."), small=True, wrap=True)
        )
        column.addStretch(1)
        left.setMinimumWidth(char_width(self.fontMetrics()) * 26)
        left.setMaximumWidth(char_width(self.fontMetrics()) * 36)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.view, 1)
        self.body.addLayout(row, 1)
        self.add_cancel(lambda: tr("Close"))
        self.print_button = self.add_button(lambda: tr("Print…"), self.print_pages)
        self.save_button = self.add_button(lambda: tr("Save as PDF…"), self.save_pdf, kind="primary")

    def wish(self) -> dict[str, Any]:
        """Arguments of ``build_poster``."""
        values = self.form.values()
        return {"language": values["language"], "mask": values["mask"], "places": values["places"] or 10}

    def _edited(self, key: str, value: Any) -> None:
        if key == "mask":
            self._desk.settings.set("race.mask", value)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the page anew."""
        self._wish += 1
        number, wish, figures = self._wish, self.wish(), self.figures
        self._laid_out = None
        self._enable()

        def work(_progress: Any, cancelled: Callable[[], bool]) -> tuple[int, LaidOut]:
            if cancelled():
                raise Cancelled
            return number, lay_out(build_poster(figures, **wish))

        self._desk.run("", work, self._made, self._failed, quiet=True)

    def _made(self, result: tuple[int, LaidOut]) -> None:
        number, laid_out = result
        if not self._gone and number == self._wish:
            self._laid_out = laid_out
            self.view.set_document(laid_out)
            self._enable()

    def _failed(self, error: Exception) -> None:
        from seeddesk.ui.errors import explain

        if self._gone:
            self._desk.tell(error)
        else:
            self.say(explain(error).text(), "danger")

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(self._laid_out is not None)

    # --- out of the house ------------------------------------------------------------------------

    def text(self) -> str:
        """The owner's text for a leaderboard, with this race in it."""
        wish, desk = self.wish(), self._desk
        with report_language(wish["language"]):
            values = launch_values(desk, launch_row(desk.shop, self._race.row["launch_id"]))
            values["ranking"] = ranking_text(self.figures.places, wish["places"], wish["mask"])
            values["prize"] = " ".join(self.figures.prizes.split())
            told = compose(desk, "leaderboard", values, wish["language"]).text
        return f"{self.figures.name}\n{told}"

    def picture(self) -> QImage:
        """The same as a picture."""
        from seeddesk.ui.picture import text_card

        return text_card(self.figures.shop, self.text())

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        self.say(lambda: tr("Copied."), "primary")

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())
        self.say(lambda: tr("Copied."), "primary")

    def _ask(self, ending: str, filter_: str) -> Path | None:
        folder = self._desk.settings.get("report.folder", "") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        plain = "".join(" " if ch in '\\/:*?"<>|' or ord(ch) < 32 else ch for ch in self.figures.name)
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the poster"), str(Path(folder) / f"{' '.join(plain.split())}{ending}"), filter_
        )
        if not name:
            return None
        path = Path(name)
        self._desk.settings.set("report.folder", str(path.parent))
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def save_picture(self) -> None:
        """Ask where, and write the picture there."""
        path = self._ask(".png", "PNG (*.png)")
        if path is None:
            return
        if self.picture().save(str(path), "PNG"):  # type: ignore[call-overload]
            self._done(tr("Saved: {path}").format(path=str(path)))
        else:
            self._failed(UserError("file.unwritable", path=str(path)))

    def save_pdf(self) -> None:
        """Ask where, and write the PDF there in the background."""
        laid_out = self._laid_out
        path = self._ask(".pdf", "PDF (*.pdf)") if laid_out is not None else None
        if laid_out is None or path is None:
            return

        def work(_progress: Any, _cancelled: Callable[[], bool]) -> Path:
            from seeddesk.reports.pdf import write_pdf

            return write_pdf(laid_out, path)

        self._desk.run(
            "", work, lambda made: self._done(tr("Saved: {path}").format(path=str(made))), self._failed, quiet=True
        )

    def _done(self, text: str) -> None:
        if self._gone:
            self._desk.notify(text)
        else:
            self.say(text, "primary")

    def print_pages(self) -> None:
        """The system's print dialog, then the printer, in the background."""
        laid_out = self._laid_out
        if laid_out is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFromTo(1, laid_out.page_count)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print the poster"))
        dialog.setMinMax(1, laid_out.page_count)
        if not dialog.exec():
            return
        self._desk.run(
            "", lambda _progress, _cancelled: print_document(laid_out, printer),
            lambda _made: self._done(tr("Sent to the printer.")), self._failed, quiet=True,
        )  # fmt: skip
