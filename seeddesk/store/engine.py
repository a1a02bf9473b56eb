"""The shop file: opening, reading, and the one way to write.

What only SQLite can do (session, backup, encryption, locks) stays in this file and its neighbours.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
from playhouse.apsw_ext import APSWDatabase

from seeddesk.domain.errors import UserError
from seeddesk.store import history, migrations
from seeddesk.store.history import Changed
from seeddesk.store.lock import FileLock
from seeddesk.store.past import Past
from seeddesk.store.trouble import trouble

if TYPE_CHECKING:
    from peewee import Query

    from seeddesk.store.models import Row

APPLICATION_ID = 0x5EEDDE5C
SUFFIX = ".seeddesk"
BUSY_SECONDS = 10


class _Database(APSWDatabase):
    """One connection per thread, set up the way a shop file needs it."""

    def __init__(self, path: Path, *, read_only: bool, new: bool = False, durable: bool = True) -> None:
        self._read_only = read_only
        self._durable = durable
        # Looking without changing is asked for below: a connection that SQLite opens for reading only would
        # leave its -wal and -shm files behind. What cannot be written is opened for reading by itself.
        # Only a new shop may make a file: where the owner moved theirs away, SQLite would put an empty one in its
        # place and clear away the log of the real one.
        flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if new else 0)
        name = str(path)
        if read_only and _protected(path) and not Path(f"{path}-wal").exists():
            # Beside a file in a protected folder SQLite can lay no log, and without one it opens only what stays still.
            name, flags = f"{path.resolve().as_uri()}?immutable=1", apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        super().__init__(name, timeout=BUSY_SECONDS, flags=flags)

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        super()._add_conn_hooks(conn)
        try:
            self._set_up(conn)
        except BaseException:
            conn.close()  # nobody else knows it yet, and open it would keep its files beside the shop's
            raise

    def _set_up(self, conn: apsw.Connection) -> None:
        conn.convert_binding = _bind
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA cache_size = -65536")
        conn.execute("PRAGMA temp_store = MEMORY")
        if self._read_only:
            conn.execute("PRAGMA query_only = ON")
        else:
            # Before the first table: room that the history no longer needs goes back to the disk.
            conn.execute("PRAGMA auto_vacuum = INCREMENTAL")
            conn.execute("PRAGMA journal_mode = WAL")
            conn.execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'OFF'}")


def _bind(_cursor: Any, _number: int, value: Any) -> Any:
    """Store times as text that sorts: ``YYYY-MM-DD HH:MM:SS``."""
    if isinstance(value, datetime):
        return value.replace(microsecond=0, tzinfo=None).isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


class Change:
    """An open transaction; everything written through it becomes one history entry."""

    def __init__(
        self, database: APSWDatabase, connection: apsw.Connection, key: str, values: Mapping[str, Any]
    ) -> None:
        self._database = database
        self.connection = connection
        self.key = key
        self.values: dict[str, Any] = dict(values)
        """The label's values; an action may add to them while it runs (counts, say)."""

    def insert(self, model: type[Row], **values: Any) -> int:
        """Add one row and return its id."""
        return int(model.insert(**values).execute(self._database))  # pyright: ignore[reportArgumentType, reportCallIssue]

    def update(self, model: type[Row], ids: int | Iterable[int], **values: Any) -> None:
        """Set the given columns on the rows with these ids."""
        sql = f"UPDATE {_table(model)} SET {', '.join(f'{_column(model, name)} = ?' for name in values)} WHERE id = ?"
        chosen = [ids] if isinstance(ids, int) else ids
        self.connection.executemany(sql, ((*values.values(), row_id) for row_id in chosen))

    def delete(self, model: type[Row], ids: int | Iterable[int]) -> None:
        """Remove the rows with these ids, and what belongs to them."""
        chosen = [ids] if isinstance(ids, int) else ids
        self.connection.executemany(f"DELETE FROM {_table(model)} WHERE id = ?", ((row_id,) for row_id in chosen))

    def insert_many(self, model: type[Row], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once; columns left out get the model's defaults."""
        names = list(columns)
        constants: list[Any] = []
        for field in model._meta.sorted_fields:  # pyright: ignore[reportAttributeAccessIssue]
            if field.name not in names and field.column_name not in names and field.default is not None:
                constants.append((field.column_name, field.default))
        all_columns = [_column(model, name) for name in names] + [f'"{name}"' for name, _ in constants]
        marks = ["?"] * len(names) + [f"{_literal(value)}" for _, value in constants]
        sql = f"INSERT INTO {_table(model)} ({', '.join(all_columns)}) VALUES ({', '.join(marks)})"
        self.connection.executemany(sql, rows)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Run one statement of plain SQL."""
        self.connection.execute(sql, tuple(values))

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement of plain SQL for each row; the fast way for bulk work."""
        self.connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Read inside the transaction."""
        return _rows(self.connection, sql, values)

    def scalar(self, sql: str, values: Sequence[Any] = ()) -> Any:
        row = self.connection.execute(sql, tuple(values)).fetchone()
        return row[0] if row else None


def _table(model: type[Row]) -> str:
    return f'"{model._meta.table_name}"'  # pyright: ignore[reportAttributeAccessIssue]


def _column(model: type[Row], name: str) -> str:
    meta: Any = model._meta  # pyright: ignore[reportAttributeAccessIssue]
    if name in meta.fields:
        return f'"{meta.fields[name].column_name}"'
    if name in meta.columns:
        return f'"{name}"'
    raise AttributeError(f"{model.__name__} has no column {name}")


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"


def _rows(connection: apsw.Connection, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, tuple(values))
    try:
        names = [column[0] for column in cursor.getdescription()]
    except apsw.ExecutionCompleteError:  # not one row
        return []
    return [dict(zip(names, row)) for row in cursor]


class Shop(Past):
    """An open shop file. Open it with :meth:`open` or :meth:`create`; close it when done."""

    def __init__(self, path: Path, database: _Database, lock: FileLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self._database = database
        self._lock = lock
        self._listeners: list[Callable[[Changed], None]] = []
        self._writing = threading.RLock()
        self._stat = os.stat_result((0,) * 10)

    # --- opening ---------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, name: str = "", durable: bool = True) -> Shop:
        """Make a new, empty shop file and open it; raises UserError ``shop.exists``.

        ``durable`` False is for files that can be made again (the sample): quick, not safe from power cuts.
        """
        path = Path(path)
        if path.exists():
            raise UserError("shop.exists", path=str(path))
        if not path.parent.is_dir():
            raise UserError("folder.missing", path=str(path.parent))
        _nameable(path)
        try:
            shop = cls._open(path, read_only=False, new=True, durable=durable)
        except BaseException:
            _remove(path)
            raise
        try:
            if name:
                with shop.change("shop.name", name=name) as change:
                    change.execute("INSERT INTO setting (key, value) VALUES ('shop.name', json_quote(?))", (name,))
        except BaseException:
            shop.discard()
            raise
        shop.settle()  # by its bytes the file is a shop from now on
        return shop

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        before_upgrade: Callable[[Shop], object] | None = None,
        any_version: bool = False,
    ) -> Shop:
        """Open a shop file, upgrading an older one; ``before_upgrade`` is given it as it still is, to back it up.

        With ``any_version`` an older file may be looked at as it is. Raises UserError: ``shop.missing``,
        ``shop.not_a_shop``, ``shop.newer``, ``shop.older`` (only to look at), ``shop.locked``,
        ``shop.damaged``, ``shop.cannot_open``, and what ``before_upgrade`` raises.
        """
        path = Path(path)
        if not path.exists():
            raise UserError("shop.missing", path=str(path))
        return cls._open(path, read_only=read_only, new=False, before_upgrade=before_upgrade, any_version=any_version)

    @classmethod
    def _open(
        cls,
        path: Path,
        *,
        read_only: bool,
        new: bool,
        durable: bool = True,
        before_upgrade: Callable[[Shop], object] | None = None,
        any_version: bool = False,
    ) -> Shop:
        if not new:
            _inspect(path)
        lock: FileLock | None = None
        if not read_only and (new or not _protected(path)):  # else: look without changing
            lock = FileLock(path)
            try:
                lock.acquire()
            except OSError:
                if new:
                    raise UserError("folder.unwritable", path=str(path.parent)) from None
                lock = None  # a folder that cannot be written: look without changing
        database = _Database(path, read_only=lock is None, new=new, durable=durable)
        shop = cls(path, database, lock)
        try:
            with trouble(path):
                connection = shop._connection()
                shop._stat = path.stat()
                older = not new and shop.scalar("PRAGMA user_version") < migrations.VERSION
                if lock is not None:
                    if older and before_upgrade is not None:
                        before_upgrade(shop)
                    migrations.upgrade(connection, APPLICATION_ID)
                elif older and not any_version:
                    raise UserError("shop.older", path=str(path))
        except BaseException:
            shop.close()
            raise
        return shop

    def close(self) -> None:
        """Close every connection of this thread and give the lock back."""
        self.settle()
        self.release()
        if self._lock is not None and self._stat.st_ino and not self._still_there():
            _set_aside(self.path)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def discard(self) -> None:
        """Close a shop that was just made and could not be finished, and remove its file."""
        self.close()
        _remove(self.path)

    def release(self) -> None:
        """Close this thread's connection; a worker calls it at its end."""
        if not self._database.is_closed():
            self._database.close()

    def unsettled(self) -> int:
        """Bytes of the log beside the file."""
        try:
            return Path(f"{self.path}-wal").stat().st_size
        except OSError:
            return 0

    def settle(self, *, connect: bool = False) -> None:
        """Bring what stands in the log into the file itself, as far as nobody reads just now.

        What is done is on disk without it. But an owner who moves, copies or replaces the file by hand knows nothing
        of a log beside it.
        """
        if self.read_only or (self._database.is_closed() and not connect):
            return
        connection = self._connection()
        if connection.in_transaction:
            return
        with contextlib.suppress(apsw.Error):  # the log keeps what could not be brought over
            connection.set_busy_timeout(0)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.set_busy_timeout(BUSY_SECONDS * 1000)

    def _connection(self) -> apsw.Connection:
        if self._database.is_closed():
            if self._stat.st_ino and not self._still_there():
                raise UserError("shop.missing", path=str(self.path))
            self._database.connect()
        return self._database.connection()

    @property
    def protected(self) -> bool:
        """Whether it is open to look at only because its file or folder cannot be written."""
        return self.read_only and _protected(self.path)

    # --- reading ---------------------------------------------------------------------------

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Run a query and return its rows as dicts, dates as ISO text."""
        with trouble(self.path):
            return _rows(self._connection(), sql, values)

    def tuples(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a query and return its rows as tuples; the fast way for many rows."""
        with trouble(self.path):
            return self._connection().execute(sql, tuple(values)).fetchall()

    def one(self, sql: str, values: Sequence[Any] = ()) -> dict[str, Any] | None:
        """The first row of a query, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def scalar(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row of a query, or None."""
        with trouble(self.path):
            row = self._connection().execute(sql, tuple(values)).fetchone()
        return row[0] if row else None

    def select(self, query: Query) -> list[dict[str, Any]]:
        """Run a peewee query and return its rows as dicts."""
        sql, values = query.sql()
        return self.rows(sql, values)

    # --- writing ---------------------------------------------------------------------------

    @contextlib.contextmanager
    def change(self, key: str, **values: Any) -> Iterator[Change]:
        """One action of the owner: one transaction, one history entry, on disk when the block ends.

        An exception inside leaves the file as it was. A block that changed nothing leaves no entry.
        """
        with self._transaction() as connection:
            session = history.start(connection)
            try:
                change = Change(self._database, connection, key, values)
                yield change
                changeset = history.collect(session)
            finally:
                session.close()
            if changeset:
                history.record(connection, datetime.now(), key, change.values, changeset)
        if changeset:
            self._tell(history.changed_by(changeset))

    @contextlib.contextmanager
    def _transaction(
        self, *, unlooked: Callable[[apsw.Connection], bool] = lambda _connection: False
    ) -> Iterator[apsw.Connection]:
        """``unlooked``: whether references are left alone row by row; the step then looks at them itself."""
        if self.protected:
            raise UserError("file.permission", path=str(self.path), name=self.path.name)
        if self.read_only:
            raise UserError("shop.read_only", path=str(self.path))
        if not self._still_there():
            raise UserError("shop.missing", path=str(self.path))
        with self._writing, trouble(self.path):
            connection = self._connection()
            # Undoing 100,000 members would look into fifteen tables for each of them. Only before BEGIN it can be set.
            loose = unlooked(connection)
            if loose:
                connection.execute("PRAGMA foreign_keys = OFF")
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            finally:
                if loose:
                    connection.execute("PRAGMA foreign_keys = ON")

    def _still_there(self) -> bool:
        """Whether the file is still under its name; what is written to a deleted one is lost without a word."""
        try:
            return os.path.samestat(self._stat, self.path.stat())
        except FileNotFoundError:
            return False

    # --- news ------------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Be told what changed after each commit, on the thread that wrote."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[Changed], None]) -> None:
        self._listeners.remove(listener)

    def _tell(self, changed: Changed) -> None:
        for listener in list(self._listeners):
            listener(changed)

    def missing(self) -> list[str]:
        """Tables and columns that the file should have and has not; see :func:`migrations.missing`."""
        with trouble(self.path):
            return migrations.missing(self._connection())

    # --- upkeep ----------------------------------------------------------------------------

    def backup_to(self, target: Path) -> None:
        """Copy the whole file, as it is at this moment, through SQLite's backup API."""
        with trouble(target):
            copy = apsw.Connection(str(target))
            try:
                with copy.backup("main", self._connection(), "main") as backup:
                    backup.step()
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()


def _set_aside(path: Path) -> None:
    """Take the log of a file that is no longer there away from another one that came in its place.

    SQLite would play it into that one, and break it. What still was in the log is kept beside it; beside nothing
    at all it stays, since the file may be put back.
    """
    log, index = Path(f"{path}-wal"), Path(f"{path}-shm")
    with contextlib.suppress(OSError):
        if log.exists() and log.stat().st_size and path.exists():
            log.replace(f"{path}.replaced-wal")
        elif log.exists() and not log.stat().st_size:
            log.unlink()
        if not log.exists():
            index.unlink(missing_ok=True)


def _remove(path: Path) -> None:
    """Take away a new file that was never a whole shop, with SQLite's files beside it."""
    for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), Path(f"{path}-journal")):
        leftover.unlink(missing_ok=True)


def _protected(path: Path) -> bool:
    """Whether the file or its folder cannot be written by us."""
    return not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK))


def _nameable(path: Path) -> None:
    """SQLite knows files by their names as text; a name of other bytes it cannot open."""
    if str(path) != str(path).encode("utf-8", "ignore").decode():
        raise UserError("shop.cannot_open", path=str(path))


def _inspect(path: Path) -> None:
    """Refuse what is no shop file, or a newer one, before anything is written near it."""
    _nameable(path)
    if path.exists() and not path.is_file():  # a folder; a pipe would be waited for
        raise UserError("shop.not_a_shop", path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except PermissionError:
        raise UserError("shop.cannot_open", path=str(path)) from None
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise UserError("shop.not_a_shop", path=str(path))
    if int.from_bytes(head[68:72], "big", signed=True) != APPLICATION_ID:
        raise UserError("shop.not_a_shop", path=str(path))
    if int.from_bytes(head[60:64], "big") > migrations.VERSION:
        raise UserError("shop.newer", path=str(path))
