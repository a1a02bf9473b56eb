"""The beta report before it leaves the house: language, names, sections, preview, print, PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.i18n import language, tr
from seeddesk.reports.beta_report import SECTIONS, build_beta_report, section_words
from seeddesk.reports.layout import LaidOut, lay_out
from seeddesk.reports.preview import PreviewView, print_document
from seeddesk.store import beta as store
from seeddesk.store.report import report_figures
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, Title

LANGUAGES = {"zh_CN": "中文", "en": "English"}


def open_report(desk: Desk, round_id: int, parent: QWidget | None = None) -> ReportDialog:
    """Open the report of a round."""
    dialog = ReportDialog(desk, round_id, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ReportDialog(BaseDialog):
    """Pages are collected, built and laid out in the background; the newest wish wins."""

    def __init__(self, desk: Desk, round_id: int, parent: QWidget | None = None) -> None:
        row = store.round_row(desk.shop, round_id)
        if row is None:
            raise UserError("round.missing")
        super().__init__(
            lambda: tr("Beta report, round {number}").format(number=row["number"]),
            parent,
            size=(140, 60),
            scrolling=False,
            flush=True,
        )
        self._desk, self._round = desk, row
        self._wish = 0
        self._gone = False
        self.finished.connect(lambda *_: setattr(self, "_gone", True))
        self._laid_out: LaidOut | None = None
        self.form = Form(
            [
                Field("language", lambda: tr("Language"), "choice", required=True, choices=tuple(LANGUAGES),
                      words=LANGUAGES.__getitem__),
                Field("mask", lambda: tr("Shorten customers' names"), "check"),
            ],
            above=True,
        )  # fmt: skip
        self.form.set_values(
            {
                "language": desk.settings.get("report.language", language()),
                "mask": desk.settings.get("report.mask", True),
            }
        )
        self.form.edited.connect(self._edited)
        self.sections = {code: QCheckBox() for code in SECTIONS}
        left_out = desk.settings.get("report.left_out", [])
        for code, box in self.sections.items():
            box.setChecked(code not in left_out)
            box.toggled.connect(lambda *_: self._sections_chosen())
        self.view = PreviewView()
        self.page = Muted("")
        self.zoom = Muted("")
        self._build()
        self.rebuild()

    def _build(self) -> None:
        options = QWidget()
        options.setProperty("scrolled", "true")
        column = QVBoxLayout(options)
        column.setContentsMargins(px(5), px(4), px(4), px(4))
        column.setSpacing(px(2.5))
        column.addWidget(self.form)
        column.addWidget(Title(lambda: tr("Sections")))
        for box in self.sections.values():
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(options)
        area.setMinimumWidth(char_width(self.fontMetrics()) * 28)
        area.setMaximumWidth(char_width(self.fontMetrics()) * 40)
        right = QVBoxLayout()
        right.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(px(3), px(2), px(3), px(2))
        bar.addWidget(self.page)
        bar.addStretch(1)
        for icon, tip, slot in (
            ("minus", lambda: tr("Smaller"), lambda: self.view.set_zoom(self.view.factor() / 1.2)),
            ("plus", lambda: tr("Larger"), lambda: self.view.set_zoom(self.view.factor() * 1.2)),
        ):
            bar.addWidget(Button("", slot, kind="quiet", icon=icon, tip=tip))
        bar.addWidget(Button(lambda: tr("Page width"), lambda: self.view.set_zoom(0), kind="quiet"))
        bar.addWidget(self.zoom)
        right.addLayout(bar)
        right.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(area)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.view.page_changed.connect(lambda *_: self.page.say(self.view.page_text()))
        self.view.zoom_changed.connect(lambda factor: self.zoom.say(f"{factor * 100:.0f} %"))
        self.add_cancel(lambda: tr("Close"))
        self.print_button = self.add_button(lambda: tr("Print…"), self.print_pages)
        self.save_button = self.add_button(lambda: tr("Save as PDF…"), self.save_pdf, kind="primary")
        self._name_sections()

    def _name_sections(self) -> None:
        for code, words in section_words().items():
            self.sections[code].setText(words.replace("&", "&&"))

    # --- what is wished -------------------------------------------------------------------------

    def wish(self) -> dict[str, Any]:
        """Arguments of ``build_beta_report``."""
        values = self.form.values()
        chosen = [code for code, box in self.sections.items() if box.isChecked()]
        return {"language": values["language"], "mask": values["mask"], "sections": chosen}

    def _edited(self, key: str, value: Any) -> None:
        self._desk.settings.set(f"report.{key}", value)
        self.rebuild()

    def _sections_chosen(self) -> None:
        left_out = [code for code, box in self.sections.items() if not box.isChecked()]
        self._desk.settings.set("report.left_out", left_out)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the pages anew."""
        self._wish += 1
        number, wish, desk, row = self._wish, self.wish(), self._desk, self._round
        self._laid_out = None
        self._enable()
        if not wish["sections"]:
            self.view.set_document(None)
            self.say(lambda: tr("Choose at least one section."), "attention")
            return
        self.say(lambda: tr("Making the report …"))
        today = desk.today()

        def work(_progress: Any, cancelled: Callable[[], bool]) -> tuple[int, LaidOut]:
            figures = report_figures(desk.shop, row["launch_id"], row["number"], today)
            if cancelled():
                raise Cancelled
            return number, lay_out(build_beta_report(figures, **wish))

        desk.run("", work, self._made, self._failed, quiet=True)

    def _made(self, result: tuple[int, LaidOut]) -> None:
        number, laid_out = result
        if self._gone or number != self._wish:
            return
        self._laid_out = laid_out
        self.view.set_document(laid_out)
        self.say("")
        self._enable()

    def _failed(self, error: Exception) -> None:
        from seeddesk.ui.errors import explain

        if self._gone:
            self._desk.tell(error)
            return
        explained = explain(error)
        self.say(f"{explained.sentence} {explained.remedy}".strip(), "danger")

    def _enable(self) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(self._laid_out is not None)

    # --- out of the house -----------------------------------------------------------------------

    def file_name(self) -> str:
        """``Spring hand cream 2.0 · round 2.pdf``, without what a file system forbids."""
        title = self._laid_out.document.title if self._laid_out else "report"
        plain = "".join(" " if ch in '\\/:*?"<>|' or ord(ch) < 32 else ch for ch in title)
        return f"{' '.join(plain.split())}.pdf"

    def save_pdf(self) -> None:
        """Ask where, and write the PDF there in the background."""
        folder = self._desk.settings.get("report.folder", "") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), str(Path(folder) / self.file_name()), "PDF (*.pdf)"
        )
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """Write the pages shown to ``path``."""
        laid_out = self._laid_out
        if laid_out is None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        self._desk.settings.set("report.folder", str(path.parent))

        def work(_progress: Any, _cancelled: Callable[[], bool]) -> Path:
            from seeddesk.reports.pdf import write_pdf

            return write_pdf(laid_out, path)

        self.say(lambda: tr("Writing {name} …").format(name=path.name))
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
        dialog.setWindowTitle(tr("Print the report"))
        dialog.setMinMax(1, laid_out.page_count)
        if not dialog.exec():
            return
        self.say(lambda: tr("Printing …"))
        self._desk.run(
            "", lambda _progress, _cancelled: print_document(laid_out, printer),
            lambda _made: self._done(tr("Sent to the printer.")), self._failed, quiet=True,
        )  # fmt: skip
