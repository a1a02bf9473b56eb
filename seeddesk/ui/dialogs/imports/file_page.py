"""Which file, what it holds, and what was recognised in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seeddesk.i18n import tr
from seeddesk.ui import icons, theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.imports import places
from seeddesk.ui.dialogs.imports.marks import Flow, column
from seeddesk.ui.import_words import kind_word, recognised
from seeddesk.ui.import_words_more import hints
from seeddesk.ui.theme import RADIUS_CARD, px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Text
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.workflow.imports_look import KINDS, OFFERED, Look

RECENT = "imports.recent"
RECENT_KEPT = 5
FOLDER = "imports.folder"
SUFFIXES = "*.xlsx *.xls *.xlsb *.xlsm *.ods *.csv *.tsv *.txt"


class FilePage(QWidget):
    """``file_chosen`` a path; ``kind_chosen`` what it holds; ``sheet_chosen`` a sheet's name; ``round_chosen``."""

    file_chosen = Signal(Path)
    kind_chosen = Signal(str)
    sheet_chosen = Signal(str)
    round_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = SegmentedBar()
        for code in OFFERED:
            self.kind.add(code, lambda code=code: kind_word(code))
        self.kind.setAccessibleName(tr("What the file holds"))
        self.kind.chosen.connect(self._kind_moved)
        self.hint = Muted(self._hint, wrap=True)
        self.drop = DropArea(self.ask)
        self.card = self._file_card()
        self.recent = Flow(px(2))
        self._asked_kind = ""
        self._wanted: int | None = None
        self._wanted_of = ""
        self._places: list[places.Place] = []
        self._places_of = ""
        layout = column(self)
        top = QHBoxLayout()
        top.setSpacing(px(3))
        top.addWidget(self.kind)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addWidget(self.drop, 1)
        layout.addWidget(self.card)
        layout.addWidget(self.recent)
        layout.addStretch(0)
        self.show_nothing()

    def _file_card(self) -> Card:
        self.name = PlainLabel("", look="title", wrap=True)
        self.folder = Muted("", wrap=True, small=True)
        self.chips = Flow(px(2))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(px(3))
        self.form.setVerticalSpacing(px(2))
        self.sheet = _combo()
        self.sheet.activated.connect(lambda at: self.sheet_chosen.emit(str(self.sheet.itemData(at))))
        self.round = _combo()
        self.round.activated.connect(lambda _at: self.round_chosen.emit())
        self.form.addRow(PlainLabel(lambda: tr("Sheet")), self.sheet)
        self.form.addRow(PlainLabel(lambda: places.label(self.kind.current_key())), self.round)
        self.no_round = Banner(tone="attention")
        self.no_round.hide()
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.setSpacing(px(3))
        words = QVBoxLayout()
        words.setSpacing(px(0.5))
        words.addWidget(self.name)
        words.addWidget(self.folder)
        self.other = Button(lambda: tr("Choose another file…"), self.ask)
        head.addLayout(words, 1)
        head.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        card.add_layout(head)
        card.add(self.chips)
        card.add_layout(self.form)
        card.add(self.no_round)
        return card

    # --- what is shown ------------------------------------------------------------------------

    def show_nothing(self, kind: str = "") -> None:
        """No file yet."""
        self.card.hide()
        self.drop.show()
        self._show_recent()
        self.set_kind(kind or self.kind.current_key() or KINDS[0])

    def show_reading(self, path: Path) -> None:
        """A file of which nothing is known yet."""
        self._show_card(path)
        self.chips.fill([Chip(lambda: tr("reading …"))])
        self.form.setRowVisible(self.sheet, False)
        self._show_rounds()

    def show_look(self, seen: Look, remembered: bool = False) -> None:
        """What was found in the file."""
        self._show_card(seen.path)
        self.set_kind(seen.kind)
        text, tone = recognised(seen.format, seen.confidence, seen.mapped, remembered=remembered)
        self.chips.fill([*facts(seen), Chip(text, tone)])
        names = [name for name, _ in seen.sheets]
        self.sheet.clear()
        for name, rows in seen.sheets:
            self.sheet.addItem(tr("{sheet}, %n row(s)", n=rows).format(sheet=name), name)
        self.sheet.setCurrentIndex(names.index(seen.sheet) if seen.sheet in names else 0)
        self.form.setRowVisible(self.sheet, len(names) > 1)
        self._show_rounds()

    def _show_card(self, path: Path) -> None:
        self.drop.hide()
        self.card.show()
        self.name.say(path.name)
        self.folder.say(str(path.parent))
        self._show_recent(without=path)

    def _show_recent(self, without: Path | None = None) -> None:
        paths = [path for path in recent_files(self.desk) if path != without]
        links: list[QWidget] = []
        for path in paths:
            link = Button(path.name, lambda path=path: self.file_chosen.emit(path), kind="link")
            link.setToolTip(str(path))
            links.append(link)
        self.recent.fill([Muted(lambda: tr("Lately:")), *links] if links else [])
        self.recent.setVisible(bool(links))

    # --- kind and round -----------------------------------------------------------------------

    def set_kind(self, kind: str) -> None:
        """Show a kind without telling anybody; one that is not offered always gets its place in the bar."""
        self.kind.blockSignals(True)
        known = self.kind.keys()
        if kind not in known:
            self.kind.add(kind, lambda: kind_word(kind))
        self.kind.choose(kind)
        self.kind.blockSignals(False)
        self._asked_kind = kind
        self.hint.retranslate()

    def _kind_moved(self, kind: str) -> None:
        self.hint.retranslate()
        self._show_rounds()
        if kind != self._asked_kind:
            self._asked_kind = kind
            self.kind_chosen.emit(kind)

    def _hint(self) -> str:
        return {
            "members": tr("One row per customer: an export of the shop platform, or a list of your own."),
            "orders": tr("The order report of the shop platform, or a list of your own; buyers become customers."),
            "reviews": tr("The review template, filled in by testers of a beta round."),
            **hints(),
        }.get(self.kind.current_key(), "")

    def load_rounds(self, wanted: int | None = None) -> None:
        """Offer where the file can go; ``wanted`` or the first of the current launch is chosen."""
        self._wanted, self._wanted_of = wanted, self.kind.current_key()
        self._places_of = ""
        self._show_rounds()

    def _fill_places(self) -> None:
        kind = self.kind.current_key()
        if self._places_of == kind:
            return
        self._places_of = kind
        self._places = places.places(self.desk, kind)
        self.round.clear()
        wanted = self._wanted if kind == self._wanted_of else None
        chosen = -1
        for at, place in enumerate(self._places):
            self.round.addItem(place.title, place.id)
            if place.id == wanted or (chosen < 0 and wanted is None and place.near):
                chosen = at
        self.round.setCurrentIndex(max(0, chosen) if self._places else -1)

    def place(self) -> dict[str, int]:
        """Where the file goes, as imports.prepare takes it; empty where it needs no place or has none."""
        at = self.round.currentIndex()
        return dict(self._places[at].args) if 0 <= at < len(self._places) else {}

    def lacks_round(self) -> bool:
        """Whether the file has to belong to something that is not there."""
        return places.needs_place(self.kind.current_key()) and not self._places

    def _show_rounds(self) -> None:
        self._fill_places()
        kind = self.kind.current_key()
        self.form.setRowVisible(self.round, bool(self._places))
        label = self.form.labelForField(self.round)
        if isinstance(label, PlainLabel):
            label.retranslate()
        self.no_round.setVisible(self.lacks_round())
        if self.lacks_round():
            self.no_round.show_text(lambda: places.lacking(kind)[0], detail=lambda: places.lacking(kind)[1])

    # --- choosing -----------------------------------------------------------------------------

    def ask(self) -> None:
        """Let the owner choose a file."""
        start = start_folder(self.desk)
        kinds = tr("Tables ({suffixes})").format(suffixes=SUFFIXES) + ";;" + tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), start, kinds)
        if name:
            self.file_chosen.emit(Path(name))


def facts(seen: Look, rows: int | None = None) -> list[QWidget]:
    """Chips for encoding and size; ``rows`` once they were counted."""
    chips: list[QWidget] = []
    if seen.encoding:
        chips.append(Chip(lambda: tr("{name} encoding").format(name=seen.encoding)))
    chips.append(
        Chip(
            lambda: tr("{rows} rows × {columns} columns").format(
                rows=f"{seen.rows if rows is None else rows:,}", columns=f"{len(seen.headers):,}"
            )
        )
    )
    return chips


def recent_files(desk: Desk) -> list[Path]:
    """Files imported lately that are still there."""
    names: Sequence[object] = desk.settings.get(RECENT, [])
    return [path for path in (Path(name) for name in names if isinstance(name, str)) if path.is_file()]


def remember_file(desk: Desk, path: Path) -> None:
    """Offer this file next time."""
    names = [str(path), *(str(other) for other in recent_files(desk) if other != path)]
    desk.settings.set(RECENT, names[:RECENT_KEPT])
    desk.settings.set(FOLDER, str(path.parent))


def start_folder(desk: Desk) -> str:
    """Where the choice of a file begins: the folder used last, else where people keep their files."""
    last = desk.settings.get(FOLDER, "")
    if isinstance(last, str) and last and Path(last).is_dir():
        return last
    places = QStandardPaths.StandardLocation
    for place in (places.DocumentsLocation, places.DesktopLocation, places.DownloadLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir() and Path(folder) != Path.home():
            return folder
    return str(Path.home())


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(24)
    return combo


def _tables() -> str:
    return tr("Excel (xlsx, xls, xlsb, ods) or text tables (csv, tsv), as the platform exported them")


class DropArea(QFrame):
    """Where a file can be let go; the dialog takes the drop, this only shows that it does."""

    def __init__(self, ask: object, hint: Text | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = PlainLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = PlainLabel(lambda: tr("Drop a file here"), look="title", wrap=True)
        words = Muted(hint or _tables, wrap=True)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button(lambda: tr("Choose a file…"), ask, kind="primary")  # type: ignore[arg-type]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(6), px(8), px(6), px(8))
        layout.setSpacing(px(2))
        layout.addStretch(1)
        layout.addWidget(self._picture)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addSpacing(px(2))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height() * 2
        self._picture.setPixmap(icons.pixmap("download-simple", "muted", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_picture"):
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line_strong"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
