"""The columns of a file and where each is stored, chosen in the row from a grouped list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPen, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from seeddesk.exchange.fields import BY_KEY
from seeddesk.i18n import tr
from seeddesk.reports.format import commas
from seeddesk.ui import icons, theme
from seeddesk.ui.import_words import FIXED, Told, field_groups, field_word
from seeddesk.ui.theme import RADIUS_CONTROL, px
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.widgets.table_model import Row
from seeddesk.ui.widgets.table_paint import MARGIN, CellDelegate, Fonts

FIELD = "field"
LEAST_ROWS = 4
MOST_ROWS = 60


class MappingTable(ListTable):
    """``chosen(column, field)`` fires when a column is to be stored elsewhere; ``""`` leaves it out."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "import_columns",
            _columns(),
            title=lambda: tr("Columns of the file"),
            searchable=False,
            parent=parent,
        )
        self.hide_bar()
        self.kind = ""
        self.view.cells = _Cells(self.view)
        self.view.cells.restyle()
        self.view.setItemDelegate(self.view.cells)
        self.view.restyle()
        self.view.clicked.connect(self._clicked)
        self.activated.connect(self.open_choice)
        self.delete_requested.connect(self._leave_out)
        self.leave_out = QAction(tr("Do not import"), self)
        self.leave_out.triggered.connect(lambda: self._leave_out(self.selected_ids()))
        self.add_action(self.leave_out)
        self._combo: _Choice | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_columns(
        self,
        kind: str,
        headers: Sequence[str],
        samples: Sequence[Sequence[str]],
        mapping: Mapping[int, str],
        told: Mapping[int, Sequence[Told]],
        order: Sequence[int],
    ) -> None:
        """Show every column, in this order, with its samples, its field and what was found in it."""
        self.kind = kind
        self.set_rows(
            [
                {
                    "id": index,
                    "name": headers[index],
                    "samples": " · ".join(samples[index]) if index < len(samples) else "",
                    FIELD: mapping.get(index, ""),
                    "told": list(told.get(index, ())),
                }
                for index in order
            ]
        )
        self._fit_height()

    def field(self, column: int) -> str:
        """Where a column is stored as shown."""
        return str(self.rows([column])[0][FIELD])

    def check_text(self, column: int) -> str:
        """What is said of a column."""
        return _told(self.rows([column])[0])

    def open_choice(self, column: int) -> _Choice | None:
        """Open the list of fields in a column's row; None where there is nothing to choose."""
        at = list(self.model.ids).index(column)
        if self.field(column) in FIXED or not self.isEnabled():
            return None
        section = [one.key for one in self.model.columns].index(FIELD)
        index = self.model.index(at, section)
        self.view.scrollTo(index)
        self.view.selectRow(at)
        if self._combo is not None:
            self._combo.deleteLater()
        combo = _Choice(self.kind, self.field(column), self.view.viewport())
        combo.setGeometry(_frame(self.view.visualRect(index)).toRect())
        combo.picked.connect(lambda key: self._picked(column, key))
        combo.setAccessibleName(tr("{column} is stored to").format(column=self.rows([column])[0]["name"]))
        self._combo = combo
        combo.show()
        combo.setFocus(Qt.FocusReason.PopupFocusReason)
        combo.showPopup()
        return combo

    def _picked(self, column: int, key: str) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if key != self.field(column):
            self.chosen.emit(column, key)

    def _clicked(self, index: QModelIndex) -> None:
        column = self.model.column(index.column())
        if column is not None and column.key == FIELD:
            self.open_choice(self.model.ids[index.row()])

    def _leave_out(self, columns: Sequence[int]) -> None:
        for column in columns:
            if self.field(column) not in ("", *FIXED):
                self.chosen.emit(column, "")

    def _fit_height(self) -> None:
        """At least a few rows, at most all of them."""
        row = self.view.verticalHeader().defaultSectionSize()
        head = self.view.head.height()
        self.setMinimumHeight(head + row * min(LEAST_ROWS, len(self.model.ids)))
        self.setMaximumHeight(head + row * min(MOST_ROWS, max(1, len(self.model.ids))) + px(4))

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if hasattr(self, "kind") and event.type() in (event.Type.StyleChange, event.Type.FontChange):
            self._fit_height()


def after_choice(mapping: Mapping[int, str], column: int, key: str) -> dict[int, str]:
    """The mapping after a choice: a field that only one column may fill is taken from the other."""
    kept = {
        other: field
        for other, field in mapping.items()
        if other != column and (field != key or not key or BY_KEY[key].many)
    }
    return {**kept, column: key} if key else kept


def _columns() -> list[Column]:
    return [
        Column("name", lambda: tr("Column in the file"), 16, sortable=False),
        Column("samples", lambda: tr("Examples"), 18, paint="muted", stretch=True, sortable=False),
        Column("arrow", str, 3, paint="muted", text=lambda row: "→", sortable=False),
        Column(FIELD, lambda: tr("Stored to"), 24, text=lambda row: field_word(row[FIELD]), sortable=False),
        Column("told", lambda: tr("Check"), 30, text=_told, tone=_tone, stretch=True, sortable=False),
    ]


def _told(row: Row) -> str:
    return commas([words for words, _ in row["told"]])


def _tone(row: Row) -> str | None:
    return row["told"][0][1] if row["told"] else None


def _frame(cell: QRect) -> QRectF:
    """Where in its cell a choice is drawn."""
    return QRectF(cell.adjusted(0, px(0.75), -px(1), -px(1)))


class _Fonts(Fonts):
    def row_height(self, lines: int) -> int:
        """Room for the frame of a choice."""
        return self.body_metrics.height() + px(5)


class _Cells(CellDelegate):
    """As the table's cells, with the field drawn as what one can choose from."""

    def restyle(self) -> None:
        self.fonts = _Fonts()

    def _paint_cell(self, painter: QPainter, area: QRect, column: Column, row: Row, lit: bool) -> None:
        if column.key != FIELD or row[FIELD] in FIXED:
            super()._paint_cell(painter, area, column, row, lit)
            return
        painter.setClipping(False)
        frame = _frame(area.adjusted(-MARGIN, 0, MARGIN, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        side = icons.size() * 3 // 4
        words = frame.toRect().adjusted(px(2.5), 0, -side - px(3), 0)
        painter.setFont(self.fonts.body)
        painter.setPen(theme.color("text" if row[FIELD] else "muted"))
        text = self.fonts.body_metrics.elidedText(column.words(row), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        picture = icons.pixmap("caret-down", "muted", side, painter.device().devicePixelRatio())
        painter.drawPixmap(
            round(frame.right()) - side - px(2), round(frame.center().y() - side / 2), side, side, picture
        )


class _Choice(QComboBox):
    """The list of fields by groups, seen only while it is open. ``picked(key)`` fires for the one chosen."""

    picked = Signal(str)

    def __init__(self, kind: str, current: str, parent: QWidget) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        model.appendRow(_entry(tr("Do not import"), ""))
        for title, keys in field_groups(kind):
            head = QStandardItem(title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            font = theme.font("small", bold=True)
            head.setFont(font)
            model.appendRow(head)
            for key in keys:
                model.appendRow(_entry(field_word(key), key))
        self.setModel(model)
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")  # a list that scrolls, as high as told below
        self.setMaxVisibleItems(14)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + px(8))
        self.activated.connect(lambda _at: self.picked.emit(str(self.currentData() or "")))

    def pick(self, key: str) -> None:
        """As if a field had been chosen from the open list; raises ValueError for one not offered."""
        at = self.findData(key)
        if at < 0:
            raise ValueError(key)
        self.setCurrentIndex(at)
        self.hidePopup()
        self.activated.emit(at)

    def offered(self) -> list[str]:
        """The fields one can choose."""
        found = [self.itemData(at) for at in range(self.count())]
        return [str(key) for key in found if key is not None]

    def hidePopup(self) -> None:
        super().hidePopup()
        self.hide()  # the row shows the choice itself

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _entry(text: str, key: str) -> QStandardItem:
    entry = QStandardItem(text)
    entry.setData(key, Qt.ItemDataRole.UserRole)
    return entry
