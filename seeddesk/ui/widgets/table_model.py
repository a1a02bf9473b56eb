"""What a table shows: columns, a source of rows, and a model that holds ids and fetches what is seen.

A QSortFilterProxyModel in Python needs 0.1–3 s a key at 100,000 rows; here the source filters and
sorts, and the model is a sequence of ids with a small store of fetched rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from seeddesk.ui.privacy import hide

Row = Mapping[str, Any]
AnyIndex = QModelIndex | QPersistentModelIndex

BLOCK = 64  # rows fetched together
KEPT = 4096  # fetched rows kept

# Made once: joining Qt's flags in Python costs more than painting a word.
FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
TICK_FLAGS = FLAGS | Qt.ItemFlag.ItemIsUserCheckable


@dataclass(frozen=True)
class Column:
    """One column.

    ``width`` in average characters. ``text`` gives the words of a cell (also copied and spoken); left
    out, the row's value under ``key``. ``sort`` gives what in-memory rows are ordered by (None goes last);
    a source of its own orders by ``key``.
    ``paint``: text | strong | muted | chips | score | bar | check.
    """

    key: str
    title: Callable[[], str]
    width: int = 12
    align: str = "left"
    text: Callable[[Row], str] | None = None
    sort: Callable[[Row], Any] | None = None
    paint: str = "text"
    chips: Callable[[Row], Sequence[tuple[str, str]]] | None = None
    """(word, tone) pairs for ``paint="chips"``; the cell's text is then their words."""
    score: Callable[[Row], Sequence[tuple[float, str]]] | None = None
    """(share 0–1, colour token) parts of the bar for ``paint="score"`` and ``"bar"``; the text stands beside it."""
    tone: Callable[[Row], str | None] | None = None
    """Colours the text: primary, attention, danger, info, neutral, or None."""
    sub: Callable[[Row], str] | None = None
    """A quieter second line; rows are then two lines high."""
    tooltip: Callable[[Row], str] | None = None
    stretch: bool = False
    sortable: bool = True

    def words(self, row: Row) -> str:
        """The cell's text."""
        if self.text is not None:
            return self.text(row)
        if self.chips is not None:
            return " ".join(word for word, _ in self.chips(row))
        value = row.get(self.key)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "✓" if value else ""
        return f"{value:,}" if isinstance(value, int) else str(value)

    def shown(self, row: Row) -> str:
        """The cell's text as it may be seen on this screen."""
        return hide(self.words(row))

    def shown_sub(self, row: Row) -> str:
        """The second line as it may be seen on this screen, "" without one."""
        return hide(self.sub(row)) if self.sub is not None else ""


class Rows(Protocol):
    """Where a table's rows come from. Both calls are made on the main thread and should take milliseconds."""

    def ids(self, needle: str, order: str | None, descending: bool) -> Sequence[int]:
        """Ids of the rows that contain ``needle``, ordered by a column's key, or in their own order."""
        ...

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        """The rows with these ids, each with its ``"id"``; vanished ones may be missing."""
        ...


class ListRows:
    """Rows in memory: dicts with ``"id"``, searched over ``search`` and narrowed by predicates.

    Fine up to some 100,000 rows; a key typed onto the last search looks only at what it had found.
    """

    def __init__(
        self,
        rows: Sequence[Row] = (),
        *,
        search: Sequence[str] | Callable[[Row], str] = (),
        columns: Sequence[Column] = (),
    ) -> None:
        """``search`` names the keys whose text is searched, or makes one text from a row; empty searches the
        words of the columns. ``columns`` are handed over by the table when left out."""
        self._search = search
        self._sorts: dict[str, Callable[[Row], Any]] = {}
        self._columns: Sequence[Column] = ()
        self._filters: dict[str, Callable[[Row], bool]] = {}
        self.use_columns(columns)
        self.set_rows(rows)

    def use_columns(self, columns: Sequence[Column]) -> None:
        """Order by the ``sort`` of these columns."""
        self._columns = tuple(columns)
        self._sorts = {column.key: column.sort for column in columns if column.sort is not None}
        self._orders: dict[str, tuple[list[int], list[int]]] = {}
        self._hay: list[str] | None = None
        self._last: tuple[str, list[int]] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replace everything; call the table's ``refresh()`` afterwards."""
        self._rows = list(rows)
        self._place = {row["id"]: at for at, row in enumerate(self._rows)}
        self._hay = None
        self._ids = [row["id"] for row in self._rows]
        self._passed: list[int] | None = None
        self._orders = {}
        self._last = None

    def set_filter(self, name: str, predicate: Callable[[Row], bool] | None) -> None:
        """Let only rows through that fit every named predicate; None takes one away."""
        if predicate is None:
            self._filters.pop(name, None)
        else:
            self._filters[name] = predicate
        self._passed = None
        self._last = None

    def prepare(self) -> None:
        """Make the texts that are searched now, instead of at the first key typed."""
        self._haystack()

    def filtered(self) -> bool:
        """Whether predicates may be hiding rows."""
        return bool(self._filters)

    def clear_filters(self) -> None:
        """Take all predicates away."""
        self._filters.clear()
        self._passed = None
        self._last = None

    def rows(self) -> list[Row]:
        """All rows in their own order."""
        return list(self._rows)

    def total(self) -> int:
        """How many rows there are before any filter."""
        return len(self._rows)

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        return [self._rows[self._place[id_]] for id_ in ids if id_ in self._place]

    def ids(self, needle: str, order: str | None, descending: bool) -> list[int]:
        places = self._hits(needle.lower().strip())
        if order is not None:
            places = self._in_order(places, order, descending)
        elif places is None:
            return list(self._ids)
        return list(map(self._ids.__getitem__, places))

    def _hits(self, needle: str) -> list[int] | None:
        """Places of the rows that pass search and filters, in their own order; None for all rows.

        Searching in the rows' own order is twice as fast as in a sorted one, for the texts then lie in
        memory as they are read.
        """
        words = needle.split()
        if not words:
            self._last = None
            return self._passing()
        if self._last and needle.startswith(self._last[0]):
            places = self._last[1]
        else:
            places = self._passing()
        hay = self._haystack()
        for word in words:
            if places is None:
                places = [at for at, text in enumerate(hay) if word in text]
            else:
                places = [at for at in places if word in hay[at]]
        assert places is not None
        self._last = (needle, places)
        return places

    def _passing(self) -> list[int] | None:
        if not self._filters:
            return None
        if self._passed is None:
            tests = tuple(self._filters.values())
            self._passed = [at for at, row in enumerate(self._rows) if all(test(row) for test in tests)]
        return self._passed

    def _in_order(self, places: list[int] | None, order: str, descending: bool) -> list[int]:
        known, unknown = self._ordered(order)
        everything = (known[::-1] if descending else known) + unknown
        if places is None:
            return everything
        mark = bytearray(len(self._rows))
        for at in places:
            mark[at] = 1
        return list(compress(everything, map(mark.__getitem__, everything)))

    def _haystack(self) -> list[str]:
        if self._hay is None:
            search = self._search
            if callable(search):
                self._hay = [search(row).lower() for row in self._rows]
            elif search:
                keys = tuple(search)
                self._hay = ["\n".join(str(row.get(key) or "") for key in keys).lower() for row in self._rows]
            else:
                columns = self._columns
                self._hay = ["\n".join(column.words(row) for column in columns).lower() for row in self._rows]
        return self._hay

    def _ordered(self, order: str) -> tuple[list[int], list[int]]:
        """Places by rising key, and places without one."""
        if order not in self._orders:
            sort = self._sorts.get(order)
            keys: list[Any] = list(map(sort, self._rows)) if sort else [row.get(order) for row in self._rows]
            if sort is None and any(isinstance(key, str) for key in keys[:50]):
                keys = [key.casefold() if isinstance(key, str) else key for key in keys]
            known = [at for at, key in enumerate(keys) if key is not None]
            known.sort(key=keys.__getitem__)
            self._orders[order] = (known, [at for at, key in enumerate(keys) if key is None])
        return self._orders[order]


class TableModel(QAbstractTableModel):
    """Ids in order, rows by id on demand. Ticks, when used, belong to ids and outlive filters."""

    ticks_changed = Signal()

    def __init__(
        self, source: Rows, columns: Sequence[Column], *, checkable: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.source = source
        self.columns = tuple(columns)
        self.first = 1 if checkable else 0
        self.ids: Sequence[int] = []
        self.ticked: dict[int, None] = {}
        self._rows: dict[int, Row] = {}

    def set_ids(self, ids: Sequence[int], *, forget: bool = True) -> None:
        """Show these ids; ``forget`` drops fetched rows because they may have changed."""
        self.beginResetModel()
        self.ids = ids
        if forget:
            self._rows.clear()
        self.endResetModel()

    def forget(self, ids: Sequence[int]) -> None:
        """Fetch these rows anew when they are next seen."""
        for id_ in ids:
            self._rows.pop(id_, None)

    def row(self, at: int) -> Row:
        """The row shown at a place; an empty one when it vanished from the source meanwhile."""
        id_ = self.ids[at]
        found = self._rows.get(id_)
        if found is None:
            if len(self._rows) > KEPT:
                self._rows.clear()
            start = at - at % BLOCK
            wanted = [one for one in self.ids[start : start + BLOCK] if one not in self._rows]
            for row in self.source.fetch(wanted):
                self._rows[row["id"]] = row
            found = self._rows.setdefault(id_, {"id": id_})
        return found

    def rows_of(self, ids: Sequence[int]) -> list[Row]:
        """Rows by id, fetched in one go where missing, in the order asked for."""
        missing = [id_ for id_ in ids if id_ not in self._rows]
        found = {row["id"]: row for row in self.source.fetch(missing)} if missing else {}
        return [row for row in (self._rows.get(id_) or found.get(id_) for id_ in ids) if row is not None]

    def column(self, section: int) -> Column | None:
        """The column at a section, None for the tick boxes."""
        at = section - self.first
        return self.columns[at] if 0 <= at < len(self.columns) else None

    def set_ticked(self, ids: Sequence[int], on: bool) -> None:
        """Tick or untick rows by id."""
        for id_ in ids:
            if on:
                self.ticked[id_] = None
            else:
                self.ticked.pop(id_, None)
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1))
        self.ticks_changed.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns) + self.first

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return TICK_FLAGS if self.first and index.column() == 0 else FLAGS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        column = self.column(index.column())
        if column is None:
            if role == Qt.ItemDataRole.CheckStateRole:
                on = self.ids[index.row()] in self.ticked
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            words = column.shown(row)
            if column.sub is not None and role == Qt.ItemDataRole.AccessibleTextRole:
                words = f"{words}\n{column.shown_sub(row)}"
            return words
        if role == Qt.ItemDataRole.UserRole:
            return self.ids[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.align == "right":
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and self.first and index.column() == 0:
            self.set_ticked([self.ids[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column = self.column(section)
            return column.title() if column else ""
        return None
