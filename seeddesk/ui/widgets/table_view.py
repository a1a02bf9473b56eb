"""The view inside a ListTable: keys, ticks, hover and the widths of columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.table_model import Column, TableModel
from seeddesk.ui.widgets.table_paint import MARGIN, CellDelegate, HeadView

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class TableView(QTableView):
    """Rows of one height, whole rows selected, nothing edited in place."""

    typed = Signal(str)
    input_method = Signal(QInputMethodEvent)
    entered_row = Signal(int)
    delete_pressed = Signal()
    copy_pressed = Signal()
    escape_pressed = Signal()
    widths_changed = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hover_row = -1
        self.type_to_search = True
        self.user_widths: dict[str, float] = {}
        self._laying = True
        self._laid_width = -1
        self._tick_anchor = 0
        self.head = HeadView(self)
        self.setHorizontalHeader(self.head)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.list = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.sectionResized.connect(self._resized)
        self._laying = False
        self.restyle()

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.viewport().update()

    def restyle(self) -> None:
        """Take fonts, heights and widths of the current theme and text size."""
        self.cells.restyle()
        self.head.restyle()
        lines = 2 if any(column.sub for column in self.list.columns) else 1
        height = self.cells.fonts.row_height(lines)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.lay_out()

    # --- widths ------------------------------------------------------------------------------

    def _unit(self) -> int:
        return char_width(self.cells.fonts.body_metrics)

    def lay_out(self) -> None:
        """Share the width: every column its own, the stretching ones what is left, none below its least."""
        room = self.viewport().width()
        model, head = self.list, self.head
        if room < px(10):
            return
        self._laid_width = room
        tick = self.cells.fonts.tick_size() + 2 * MARGIN if model.first else 0
        widths, least = [], []
        for at, column in enumerate(model.columns):
            needed = head.needed(at + model.first)
            wish = column.width * self._unit() + 2 * MARGIN
            own = self.user_widths.get(column.key)
            if own is not None:
                wish = max(px(8), round(own * self._unit()))
                least.append(wish)
            else:
                wish = max(wish, needed)
                # A chip with half a word says nothing; lists of chips count what is left out.
                part = 0.85 if column.paint == "chips" and column.sortable and not column.stretch else 0.6
                least.append(min(wish, max(needed, 8 * self._unit() + 2 * MARGIN, round(wish * part))))
            widths.append(wish)
        spare = room - tick - sum(widths)
        if spare < 0 and tick + sum(least) > room:
            # A little narrower, with a head that is cut, is better than scrolling sideways; but not both.
            tight = [
                low if column.key in self.user_widths else min(low, self._tightest(column))
                for column, low in zip(model.columns, least, strict=True)
            ]
            least = tight if tick + sum(tight) <= room else least
        if spare > 0:
            takers = [at for at, column in enumerate(model.columns) if column.stretch] or [len(widths) - 1]
            for place, at in enumerate(takers):
                widths[at] += spare * (place + 1) // len(takers) - spare * place // len(takers)
        elif spare < 0:
            give = [wish - low for wish, low in zip(widths, least, strict=True)]
            total = sum(give)
            if total:
                part = min(1.0, -spare / total)
                widths = [wish - round(can * part) for wish, can in zip(widths, give, strict=True)]
                over = tick + sum(widths) - room
                if 0 < over <= len(widths) and widths:  # what rounding left over
                    widths[give.index(max(give))] -= over
        scrolls = tick + sum(widths) > room
        self._laying = True
        if model.first:
            head.resizeSection(0, tick)
        for at, width in enumerate(widths):
            head.resizeSection(at + model.first, width)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.horizontalScrollBarPolicy() != policy:
            self.setHorizontalScrollBarPolicy(policy)
        self._laying = False
        self._fit()

    def _tightest(self, column: Column) -> int:
        """The least a column can do with: six figures of a number, a few words of a text, most of a chip."""
        if column.paint == "chips" and not column.stretch:
            return round(0.85 * column.width * self._unit()) + 2 * MARGIN
        return (6 if column.align == "right" else 8 if not column.stretch else 11) * self._unit() + 2 * MARGIN

    def _resized(self, section: int, old: int, new: int) -> None:
        column = self.list.column(section)
        if self._laying or column is None:
            return
        self.user_widths[column.key] = round(new / self._unit(), 2)
        self.lay_out()
        self.widths_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        """Scroll bars came or went, which changes the room without a resize of the view."""
        super().updateGeometries()
        self._fit()

    def _fit(self) -> None:
        if not self._laying and self.viewport().width() != self._laid_width:
            self.lay_out()

    # --- ids ---------------------------------------------------------------------------------

    def highlighted(self) -> list[int]:
        """Ids of highlighted rows from top to bottom."""
        selection = self.selectionModel().selection()
        parts = (selection.at(at) for at in range(selection.count()))
        ids, found, below = self.list.ids, [], -1
        for top, bottom in sorted((part.top(), part.bottom()) for part in parts):
            found += ids[max(top, below + 1) : bottom + 1]
            below = max(below, bottom)
        return found

    def highlight(self, wanted: set[int]) -> None:
        """Highlight the rows with these ids, where they are shown."""
        selection = QItemSelection()
        if wanted:
            model, start = self.list, -1
            last = model.columnCount() - 1
            for at, id_ in enumerate(model.ids):
                if id_ in wanted:
                    if start < 0:
                        start = at
                elif start >= 0:
                    selection.select(model.index(start, 0), model.index(at - 1, last))
                    start = -1
            if start >= 0:
                selection.select(model.index(start, 0), model.index(len(model.ids) - 1, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, at: int) -> None:
        """Make a row current without changing what is highlighted."""
        self.selectionModel().setCurrentIndex(
            self.list.index(at, self.list.first), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    # --- hands -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        at = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_pressed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & CONTROL:
            if at >= 0:
                self.entered_row.emit(at)
        elif key == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
            self.escape_pressed.emit()
        elif key == Qt.Key.Key_Space and not modifiers & CONTROL and self.list.first:
            self._tick_highlighted()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.list.ids and not modifiers & CONTROL:
            self._jump(0 if key == Qt.Key.Key_Home else len(self.list.ids) - 1, bool(modifiers & SHIFT))
        elif self.type_to_search and _printable(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _jump(self, at: int, extend: bool) -> None:
        index = self.list.index(at, self.list.first)
        rows = QItemSelectionModel.SelectionFlag.Rows
        if extend:
            selection = QItemSelection(self.currentIndex(), index)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | rows)
            self.scrollTo(index)
        else:
            self.setCurrentIndex(index)

    def _tick_highlighted(self) -> None:
        ids = self.highlighted()
        if not ids and self.currentIndex().isValid():
            ids = [self.list.ids[self.currentIndex().row()]]
        if ids:
            self.list.set_ticked(ids, not all(id_ in self.list.ticked for id_ in ids))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words composed with an input method belong into the search box too."""
        if self.type_to_search and (event.preeditString() or event.commitString()):
            self.input_method.emit(event)
        else:
            super().inputMethodEvent(event)

    def _on_tick(self, event: QMouseEvent) -> QModelIndex | None:
        index = self.indexAt(event.position().toPoint())
        return index if self.list.first and index.isValid() and index.column() == 0 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._on_tick(event)
        if index is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        at, ids = index.row(), self.list.ids
        on = ids[at] not in self.list.ticked
        if event.modifiers() & SHIFT and self._tick_anchor < len(ids):
            first, last = sorted((self._tick_anchor, at))
            self.list.set_ticked(ids[first : last + 1], on)
        else:
            self.list.set_ticked([ids[at]], on)
        self._tick_anchor = at
        self.go_to(at)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_tick(event) is None:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._on_tick(event) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        at = self.rowAt(round(event.position().y()))
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.entered_row.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, at: int) -> None:
        if at == self.hover_row:
            return
        old, self.hover_row = self.hover_row, at
        self._repaint_rows(old, at)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The ring goes around the whole row; Qt repaints one cell of the row that is left."""
        super().currentChanged(current, previous)
        self._repaint_rows(previous.row(), current.row())

    def _repaint_rows(self, *rows: int) -> None:
        for row in rows:
            if row >= 0:
                self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))


def _printable(event: QKeyEvent) -> bool:
    text = event.text()
    held = event.modifiers() & (CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)
    return bool(text) and text.isprintable() and text != " " and not held
