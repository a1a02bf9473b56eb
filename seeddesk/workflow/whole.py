"""The whole shop as one workbook, and a new shop out of such a workbook: every field of every table."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.store import whole as store
from seeddesk.store.engine import Shop
from seeddesk.store.migrations import VERSION

Progress = Callable[..., None]
CancelledCheck = Callable[[], bool]
Rest = dict[tuple[str, int, str], Any]

BATCH = 1_000


def save(
    shop: Shop, path: Path | str, progress: Progress | None = None, cancelled: CancelledCheck | None = None
) -> dict[str, Any]:
    """Write every recorded table to an xlsx file, as it is at one moment; returns ``{"rows"}``.

    Raises UserError ``file.disk_full``, ``file.locked``, ``file.unwritable``; Cancelled.
    """
    from seeddesk.exchange import whole_book
    from seeddesk.exchange.workbook_out import OutColumn, Sheet, write_workbook

    def sheet(name: str, columns: Sequence[tuple[str, str]], rows: Any) -> Sheet:
        return Sheet(name, [OutColumn(title, kind) for title, kind in columns], rows)

    rest: list[tuple[Any, ...]] = []
    sheets, count = [], 0
    with store.one_moment(shop):
        for table, columns in store.columns().items():
            rows = store.rows(shop, table, [column.name for column in columns])
            count += len(rows)
            rest += _unfit(table, columns, rows)
            sheets.append(sheet(table, [(column.name, column.kind) for column in columns], rows))
    sheets.append(sheet(whole_book.REST, whole_book.REST_COLUMNS, rest))
    sheets.append(sheet(whole_book.ABOUT, [("schema", "integer")], [(VERSION,)]))
    write_workbook(path, sheets, progress, cancelled)
    return {"rows": count}


def _unfit(
    table: str, columns: Sequence[store.TableColumn], rows: Sequence[Sequence[Any]]
) -> Iterator[tuple[Any, ...]]:
    """What a cell would not give back: table, id, column, part, JSON."""
    from seeddesk.exchange import whole_book

    ids = next(place for place, column in enumerate(columns) if column.name == "id")
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        for column, values in zip(columns, zip(*batch, strict=True), strict=True):
            for at in whole_book.unfit(column.kind, values, column.empty):
                for part, piece in enumerate(whole_book.pieces(values[at]), 1):
                    yield table, batch[at][ids], column.name, part, piece


def load(
    shop: Shop,
    path: Path | str,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> dict[str, Any]:
    """Put a workbook that :func:`save` wrote into an empty shop: one transaction, one entry of the history.

    Ids stay as they are. Columns the workbook lacks get their defaults, sheets and columns unknown are left
    out. With ``dry_run`` it is tried on a shop of its own and nothing is written. Returns ``{"rows",
    "tables": {table: rows}, "entry"}``. Raises UserError ``file.*``, ``whole.not_ours``, ``whole.newer``,
    ``whole.not_empty`` (``table``), ``whole.cell`` (``sheet``, ``row``, ``column``, ``text``),
    ``whole.twice``, ``whole.dangling``; Cancelled; each leaves the shop as it was.
    """
    found = store.in_the_way(shop)
    if found:
        raise UserError("whole.not_empty", table=found)
    if dry_run:
        with tempfile.TemporaryDirectory() as folder:
            trial = Shop.create(Path(folder) / "trial.seeddesk", durable=False)
            try:
                return load(trial, path, progress=progress, cancelled=cancelled) | {"entry": False}
            finally:
                trial.close()
    path = Path(path)
    from seeddesk.exchange.whole_book import WholeBook

    with WholeBook(path, cancelled) as book:
        if book.schema > VERSION:
            raise UserError("whole.newer", name=path.name)
        rest = _rest(book)
        counts: dict[str, int] = {}
        with shop.change("import.all", file=path.name) as change:
            store.begin(change)
            done = 0
            for table, columns in store.columns().items():
                counts[table] = 0
                for names, rows in _rows(book, table, columns, rest):
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    store.put(change, table, names, rows)
                    counts[table] += len(rows)
                    done += len(rows)
                    if progress is not None:
                        progress(done, book.rows, path.name)
            store.finish(change)
            change.values["rows"] = done
    return {"rows": done, "tables": {table: n for table, n in counts.items() if n}, "entry": bool(done)}


def new_shop(
    path: Path | str, target: Path, progress: Progress | None = None, cancelled: CancelledCheck | None = None
) -> Path:
    """Make a shop file out of a workbook; nothing is left of it when that fails.

    Raises as :func:`load`, and UserError ``shop.exists``, ``folder.missing``, ``folder.unwritable``.
    """
    shop = Shop.create(target)
    try:
        load(shop, path, progress=progress, cancelled=cancelled)
    except BaseException:
        shop.close()
        for suffix in ("", "-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        raise
    shop.close()
    return target


def _rest(book: Any) -> Rest:
    """The values that cells could not hold, by table, id and column."""
    from seeddesk.exchange.whole_book import REST

    parts: dict[tuple[str, int, str], dict[int, str]] = {}
    for first, header, columns in book.table(REST):
        named = dict(zip(header, columns, strict=False))
        for at in range(len(columns[0])):
            try:
                key = (str(named["table"][at]), int(named["id"][at]), str(named["column"][at]))
                parts.setdefault(key, {})[int(named["part"][at])] = str(named["json"][at])
            except (KeyError, ValueError):
                raise UserError("whole.cell", sheet=REST, row=first + at, column="", text="") from None
    found: Rest = {}
    for key, pieces in parts.items():
        try:
            found[key] = json.loads("".join(pieces[part] for part in sorted(pieces)))
        except ValueError:
            raise UserError("whole.cell", sheet=REST, row=0, column=key[2], text=f"{key[0]} {key[1]}") from None
    return found


def _rows(
    book: Any, table: str, columns: Sequence[store.TableColumn], rest: Rest
) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
    """The table's rows as the shop stores them, batch by batch, with the names of their columns."""
    by_name = {column.name: column for column in columns}
    kept = {(id_, name): value for (of, id_, name), value in rest.items() if of == table}
    for first, header, cells in book.table(table):
        named = {name: values for name, values in zip(header, cells, strict=False) if name in by_name}
        if "id" not in named:
            raise UserError("whole.cell", sheet=table, row=1, column="id", text="")
        # A row the owner emptied is no row.
        filled = [at for at in range(len(cells[0])) if any(values[at] != "" for values in named.values())]
        ids = [named["id"][at] for at in filled]
        values = []
        for name, column in by_name.items():
            if name in named:
                read = _Cells(table, column, {id_: value for (id_, of), value in kept.items() if of == name})
                values.append(read.values([named[name][at] for at in filled], ids, [first + at for at in filled]))
            elif column.required:
                raise UserError("whole.cell", sheet=table, row=1, column=name, text="")
            else:
                values.append([column.empty] * len(filled))
        yield list(by_name), list(zip(*values, strict=True))


class _Cells:
    """Reads the cells of a column; ``kept``: values they could not hold, by id."""

    def __init__(self, table: str, column: store.TableColumn, kept: dict[int, Any]) -> None:
        self._table, self._column, self._kept = table, column, kept

    def values(self, cells: Sequence[Any], ids: Sequence[Any], rows: Sequence[int]) -> list[Any]:
        """The cells as the shop stores them. Raises UserError ``whole.cell``."""
        column = self._column
        if not self._kept and column.kind == "text" and column.empty == "" and set(map(type, cells)) == {str}:
            return list(cells)
        return [self._value(cell, id_, row) for cell, id_, row in zip(cells, ids, rows, strict=True)]

    def _value(self, cell: Any, id_: Any, row: int) -> Any:
        from seeddesk.exchange.whole_book import shows, value_of

        column = self._column
        if id_ in self._kept and shows(cell, self._kept[id_]):
            return self._kept[id_]  # unless the owner changed the cell
        try:
            value = column.empty if cell == "" else value_of(column.kind, cell)
        except (ValueError, OverflowError):
            value = None
        if value is None and (cell != "" or column.required):
            raise UserError("whole.cell", sheet=self._table, row=row, column=column.name, text=str(cell)[:60])
        return value
