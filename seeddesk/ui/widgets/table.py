"""A list one can search, order, tick, copy and act on, up to hundreds of thousands of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.keymap import described
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.labels import Muted, Text, say
from seeddesk.ui.widgets.search_box import SearchBox
from seeddesk.ui.widgets.table_copy import as_html, as_text
from seeddesk.ui.widgets.table_memory import Memory, kept_order, kept_widths, place_of
from seeddesk.ui.widgets.table_menu import build_menu
from seeddesk.ui.widgets.table_model import Column, ListRows, Row, Rows, TableModel
from seeddesk.ui.widgets.table_view import TableView

SEARCH_CHARS = 16
"""Characters of the search box below which filters go into a line of their own."""
COUNT_CHARS = 14
"""Room kept for the count, so that ticking rows does not move the filters."""

__all__ = ["Column", "ListRows", "ListTable", "Row", "Rows"]


class ListTable(QWidget):
    """Search box, filters and count above; the rows, or what to do when there are none, below."""

    activated = Signal(int)
    """A row was double-clicked or entered."""
    selection_changed = Signal(list)
    """Ids of the chosen rows: ticked ones, or else highlighted ones."""
    delete_requested = Signal(list)
    current_changed = Signal(int)
    """Id of the row the cursor is on, -1 for none."""
    searched = Signal(str)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        source: Rows | None = None,
        *,
        title: Text | None = None,
        search_hint: Text | None = None,
        counter: Callable[[int], str] | None = None,
        checkable: bool = False,
        order: tuple[str, bool] | None = None,
        memory: Memory | None = None,
        searchable: bool = True,
        type_to_search: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is what widths and order are remembered by (in ``memory``, under ``"table.<name>"``);
        ``title`` names the table for screen readers; ``counter`` turns a count into words ("64 people");
        ``order`` is (column key, descending) at first."""
        super().__init__(parent)
        self.name = name
        self._title = title
        self._counter = counter
        self._memory = memory
        self._home_order = order
        self._order = order
        self._empty: tuple[Text, Text | None, Callable[[], object] | None] = (
            lambda: tr("Nothing here yet."),
            None,
            None,
        )
        self._working: Text | None = None
        self._actions: list[tuple[QAction | None, str]] = []
        self._filters: list[FilterButton] = []
        self._context: list[int] | None = None
        self.exporter: Callable[[], object] | None = None
        """What saves the list as a file where that is more than what it shows."""
        self._last_chosen: list[int] = []
        self._quiet = False
        self.model = TableModel(source or ListRows(), columns, checkable=checkable, parent=self)
        self.view = TableView(self.model, self)
        self.view.type_to_search = searchable and type_to_search
        self.search = SearchBox(search_hint)
        if not searchable:
            self.search.hide()  # never shown before it has its parent, or it flashes up as a window
        self._last_stop: QWidget = self.search
        self.count = Muted("")
        self.empty = EmptyState()
        self._build(searchable)
        self._connect()
        self._use_source()
        if memory is not None:
            stored = memory.get(f"table.{name}", {})
            if isinstance(stored, Mapping):
                self.restore(stored)
        self.retranslate()
        self.refresh()

    def _build(self, searchable: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._bar = QWidget()
        rows = QVBoxLayout(self._bar)
        rows.setContentsMargins(px(3), px(2.5), px(3), px(2))
        rows.setSpacing(px(2))
        self._bar_rows, self._bar_line = rows, QHBoxLayout()
        bar = self._bar_line
        rows.addLayout(bar)
        bar.setSpacing(px(2.5))
        bar.addWidget(self.search, 3)
        self._filter_row = FlowLayout(gap=px(2))  # filters go on in a second line where room is short
        bar.addLayout(self._filter_row)
        bar.addStretch(1)
        bar.addWidget(self.count)
        self.search.setMinimumWidth(px(30))
        self.search.setMaximumWidth(px(90))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)

    def _fit_bar(self) -> None:
        """Filters get a line of their own where they would leave no room to read what is searched for."""
        bar, rows, filters = self._bar_line, self._bar_rows, self._filter_row
        search = 0 if self.search.isHidden() else char_width(self.fontMetrics()) * SEARCH_CHARS
        count = max(self.count.sizeHint().width(), char_width(self.fontMetrics()) * COUNT_CHARS)
        below = bool(filters.count()) and search + filters.sizeHint().width() + count + px(11) > self.width()
        if below == (rows.count() > 1):
            return
        (bar if below else rows).removeItem(filters)
        filters.setParent(None)
        if below:
            rows.addLayout(filters)
        else:
            bar.insertLayout(1, filters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _connect(self) -> None:
        view, search = self.view, self.search
        search.textChanged.connect(self._searched)
        search.leave.connect(self._into_list)
        view.typed.connect(self._typed)
        view.input_method.connect(self._composed)
        view.entered_row.connect(lambda at: self.activated.emit(self.model.ids[at]))
        view.delete_pressed.connect(self._delete)
        view.copy_pressed.connect(self.copy)
        view.escape_pressed.connect(search.clear)
        view.widths_changed.connect(self._keep)
        view.head.sectionClicked.connect(self.head_clicked)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._context_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        view.selectionModel().currentRowChanged.connect(lambda *_: self._current_moved())
        self.model.ticks_changed.connect(self._ticked)
        if not search.isHidden():
            find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
            find.activated.connect(self.focus_search)
            described(find, lambda: tr("Search in this list"))
            find.activatedAmbiguously.connect(self.focus_search)

    # --- what is shown -------------------------------------------------------------------------

    def set_source(self, source: Rows) -> None:
        """Show another source."""
        self.model.source = source
        self._use_source()
        self.refresh()

    def _use_source(self) -> None:
        if isinstance(self.model.source, ListRows):
            self.model.source.use_columns(self.model.columns)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows of an in-memory table and show them; raises TypeError for another source."""
        if not isinstance(self.model.source, ListRows):
            raise TypeError("only a table on ListRows holds its rows itself")
        self.model.source.set_rows(rows)
        self.refresh()

    def refresh(self, changed_ids: Iterable[int] | None = None) -> None:
        """Ask the source again, keeping selection, cursor and scroll place by id.

        ``changed_ids``: only these rows differ; where neither membership nor order changed, only they are
        fetched and painted anew.
        """
        ids = self._ask()
        if changed_ids is not None and len(ids) == len(self.model.ids) and list(ids) == list(self.model.ids):
            self.model.forget(list(changed_ids))
            self.view.viewport().update()
            self._say_count()
            return
        self._show(ids, forget=True, keep_place=True)

    def _ask(self) -> Sequence[int]:
        key, descending = self._order or (None, False)
        return self.model.source.ids(self.needle(), key, descending)

    def _show(self, ids: Sequence[int], *, forget: bool, keep_place: bool) -> None:
        view, model = self.view, self.model
        wanted = set(view.highlighted())
        current = self.current_id()
        top = view.rowAt(0)
        top_id = model.ids[top] if 0 <= top < len(model.ids) else None
        offset = view.rowViewportPosition(top) if top >= 0 else 0
        self._quiet = True
        model.set_ids(ids, forget=forget)
        view.hover_row = -1
        view.head.order = self._head_order()
        if wanted:
            view.highlight(wanted)
        if current >= 0 or (keep_place and top_id is not None):
            self._restore_place(current, top_id if keep_place else None, offset)
        if not keep_place:
            view.verticalScrollBar().setValue(0)
        self._quiet = False
        self._stack.setCurrentWidget(view if len(ids) else self.empty)
        if not len(ids):
            self._say_empty()
        self._chosen()
        if self.current_id() != current:
            self._current_moved()

    def _restore_place(self, current: int, top_id: int | None, offset: int) -> None:
        ids, view = self.model.ids, self.view
        at = place_of(ids, current)
        if at >= 0:
            bar = view.verticalScrollBar().value()
            view.go_to(at)
            view.verticalScrollBar().setValue(bar)
        at = place_of(ids, top_id)
        if at >= 0:
            height = view.verticalHeader().defaultSectionSize()
            view.verticalScrollBar().setValue(at * height - offset)

    def needle(self) -> str:
        """What is searched for."""
        return self.search.text()

    def set_needle(self, text: str) -> None:
        """Search for a text, as if typed."""
        self.search.setText(text)

    def shown_ids(self) -> list[int]:
        """Ids of all rows that pass search and filters, in order."""
        return list(self.model.ids)

    def narrowed(self) -> bool:
        """Whether search or filters may be hiding rows."""
        source = self.model.source
        hidden = source.filtered() if isinstance(source, ListRows) else False
        return bool(self.needle().strip()) or hidden or any(button.narrows() for button in self._filters)

    def show_everything(self) -> None:
        """Empty the search and let all filters go."""
        for button in self._filters:
            button.reset()
        if isinstance(self.model.source, ListRows):
            self.model.source.clear_filters()
        if self.needle():
            self.search.clear()
        else:
            self.refresh()

    # --- chosen rows ---------------------------------------------------------------------------

    def selected_ids(self) -> list[int]:
        """The rows an action is about: inside the context menu those it was opened on; else the ticked
        ones; else the highlighted ones."""
        if self._context is not None:
            return list(self._context)
        return self.ticked_ids() or self.view.highlighted()

    def ticked_ids(self) -> list[int]:
        """Ids of ticked rows, in the order they were ticked, also those a filter hides now."""
        return list(self.model.ticked)

    def set_ticked(self, ids: Iterable[int], on: bool = True) -> None:
        """Tick or untick rows."""
        self.model.set_ticked(list(ids), on)

    def clear_ticks(self) -> None:
        """Untick everything."""
        self.model.set_ticked(list(self.model.ticked), False)

    def select(self, ids: Iterable[int]) -> None:
        """Highlight rows and bring the first into view; ids not shown are left out."""
        wanted = set(ids)
        self.view.highlight(wanted)
        at = next((at for at, id_ in enumerate(self.model.ids) if id_ in wanted), -1)
        if at >= 0:
            self.view.go_to(at)
            self.view.scrollTo(self.model.index(at, self.model.first))

    def current_id(self) -> int:
        """Id of the row the cursor is on, -1 for none."""
        at = self.view.currentIndex().row()
        return self.model.ids[at] if 0 <= at < len(self.model.ids) else -1

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """Rows by id."""
        return self.model.rows_of(ids)

    def _target(self) -> list[int]:
        """What Delete, copy and the context menu are about: highlighted rows, or all ticked ones when
        a ticked one is among them."""
        highlighted, ticked = self.view.highlighted(), self.model.ticked
        if ticked and (not highlighted or any(id_ in ticked for id_ in highlighted)):
            return self.ticked_ids()
        return highlighted

    def _chosen(self) -> None:
        if self._quiet:
            return
        chosen = self.ticked_ids() or self.view.highlighted()
        self._say_count(len(chosen))
        if chosen != self._last_chosen:
            self._last_chosen = chosen
            self.selection_changed.emit(chosen)

    def _ticked(self) -> None:
        self.view.head.viewport().update()
        self._chosen()

    def _current_moved(self) -> None:
        if not self._quiet:
            self.current_changed.emit(self.current_id())

    def _delete(self) -> None:
        ids = self._target()
        if ids:
            self.delete_requested.emit(ids)

    def copy(self) -> str:
        """Put the chosen rows on the clipboard, as text with tabs and a head line and as a table; returns the text."""
        rows = self.rows(self._context if self._context is not None else self._target())
        if not rows:
            return ""
        text = as_text(self.model.columns, rows)
        copied = QMimeData()
        copied.setText(text)
        copied.setHtml(as_html(self.model.columns, rows))
        QGuiApplication.clipboard().setMimeData(copied)
        return text

    # --- search, order, menu -------------------------------------------------------------------

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # type: ignore[override]
        """Put the keyboard on the rows. (As a focus proxy the rows would swallow Tab's way to search and filters.)"""
        self.view.setFocus(reason)

    def focus_search(self) -> None:
        """Put the cursor into the search box with its text marked."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _searched(self, text: str) -> None:
        self._show(self._ask(), forget=False, keep_place=False)
        self.searched.emit(text)

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def _composed(self, event: QInputMethodEvent) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.sendEvent(self.search, event)

    def _into_list(self, entered: bool) -> None:
        if not self.model.ids:
            return
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        at = max(0, self.view.currentIndex().row())
        if not self.view.highlighted():
            self.view.selectRow(at)
        if entered and len(self.model.ids) == 1:
            self.activated.emit(self.model.ids[0])

    def order(self) -> tuple[str, bool] | None:
        """(column key, descending), or None for the source's own order."""
        return self._order

    def sort_by(self, key: str | None, descending: bool = False) -> None:
        """Order by a column and remember it; None for the source's own order."""
        self._order = (key, descending) if key is not None else None
        self._show(self._ask(), forget=False, keep_place=False)
        at = self.view.currentIndex()
        if at.isValid():
            self.view.scrollTo(at)
        self.view.head.viewport().update()
        self._keep()

    def _head_order(self) -> tuple[int, bool] | None:
        if self._order is None:
            return None
        keys = [column.key for column in self.model.columns]
        return (keys.index(self._order[0]) + self.model.first, self._order[1]) if self._order[0] in keys else None

    def head_clicked(self, section: int) -> None:
        """Order by the column of a head, or tick all rows by the head of the tick boxes."""
        column = self.model.column(section)
        if column is None:
            everything = self.view.head.tick_state() != Qt.CheckState.Checked
            self.model.set_ticked(self.model.ids, everything)
        elif column.sortable:
            # Numbers are asked for to see the largest, words to find a name.
            first = column.align == "right" or column.paint in ("score", "bar")
            if self._order is None or self._order[0] != column.key:
                self.sort_by(column.key, first)
            elif self._order[1] == first or self._home_order is not None:
                self.sort_by(column.key, not self._order[1])
            else:
                self.sort_by(None)

    def add_action(self, action: QAction, needs: str = "any") -> QAction:
        """Offer an action in the context menu; its shortcut works in the table.

        ``needs``: "any" rows chosen, exactly "one", or "none". Its handler asks ``selected_ids()``.
        """
        self._actions.append((action, needs))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.view.addAction(action)
        return action

    def add_separator(self) -> None:
        """A line in the context menu."""
        self._actions.append((None, ""))

    def add_filter(self, button: FilterButton) -> FilterButton:
        """Put a filter beside the search box. The page listens to ``changed``, narrows its source and refreshes."""
        self._filters.append(button)
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> QWidget:
        """Put any widget beside the search box."""
        self._filter_row.addWidget(widget)
        QWidget.setTabOrder(self._last_stop, widget)
        self._last_stop = widget
        return widget

    def hide_bar(self) -> None:
        """Leave out the line with search and count, for short lists inside cards."""
        self._bar.hide()
        self.view.type_to_search = False

    def context_menu(self) -> QMenu:
        """The menu for the rows chosen now."""
        ids = self._context if self._context is not None else self._target()
        return build_menu(self, ids, self._actions)

    def title(self) -> str:
        """What the list is called."""
        return say(self._title)

    def _context_menu(self, place: QPoint) -> None:
        self._context = self._target()
        menu = self.context_menu()
        try:
            menu.exec(self.view.viewport().mapToGlobal(place))
        finally:
            self._context = None
            menu.deleteLater()

    # --- remembered ----------------------------------------------------------------------------

    def remember(self) -> dict[str, Any]:
        """Widths (in average characters, so they suit any text size) and order."""
        return {"widths": dict(self.view.user_widths), "order": list(self._order) if self._order else None}

    def restore(self, stored: Mapping[str, Any]) -> None:
        """Take back what ``remember`` gave; unknown columns and nonsense are ignored."""
        keys = {column.key for column in self.model.columns}
        self.view.user_widths = kept_widths(stored, keys) or self.view.user_widths
        self._order = kept_order(stored, keys) or self._order
        self.view.lay_out()

    def _keep(self) -> None:
        if self._memory is not None:
            self._memory.set(f"table.{self.name}", self.remember())

    # --- words ---------------------------------------------------------------------------------

    def set_empty(
        self, sentence: Text, action: Text | None = None, on_action: Callable[[], object] | None = None
    ) -> None:
        """What to show when there are no rows at all: one sentence and the action that fills the list."""
        self._empty = (sentence, action, on_action)
        self._say_empty()

    def set_working(self, sentence: Text | None) -> None:
        """Say that the rows are still being worked out, whatever the filters are; None: they are there."""
        self._working = sentence
        self._say_empty()

    def _say_empty(self) -> None:
        if self._working is not None:
            self.empty.show_text(self._working)
        elif self.narrowed():
            needle = self.needle().strip()
            if needle:
                self.empty.show_text(
                    lambda: tr("Nothing fits “{words}”.").format(words=needle),
                    lambda: tr("Show all"),
                    self.show_everything,
                )
            else:
                self.empty.show_text(
                    lambda: tr("Nothing fits these filters."), lambda: tr("Show all"), self.show_everything
                )
        else:
            self.empty.show_text(*self._empty)

    def _say_count(self, chosen: int | None = None) -> None:
        if chosen is None:
            chosen = len(self.ticked_ids() or self.view.highlighted())
        shown = len(self.model.ids)
        text = self._counter(shown) if self._counter else tr("%n row(s)", n=shown)
        if chosen > 1 or self.model.ticked:
            text = tr("{count}, {selected} selected").format(count=text, selected=f"{chosen:,}")
        self.count.say(text)

    def retranslate(self) -> None:
        """Ask all texts again."""
        self.search.retranslate()
        self.view.setAccessibleName(say(self._title))
        self.view.head.viewport().update()
        self.view.viewport().update()
        if isinstance(self.model.source, ListRows):
            self._use_source()  # words of columns may be what is searched and ordered by
        self.view.lay_out()
        self._say_count()
        self._say_empty()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        source = self.model.source
        if isinstance(source, ListRows) and source.total() > 5000:
            QTimer.singleShot(300, self, source.prepare)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_stack"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.view.restyle()
