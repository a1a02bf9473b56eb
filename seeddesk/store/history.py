"""The one mechanism behind undo, redo, the history page and view refresh: SQLite changesets.

Every action is recorded as the changeset of its transaction. Undoing applies the inverted changeset,
redoing the original; a change that later work was built on is refused, and what stands in the way is
named. Labels are a key and values, so they read in either language.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

import apsw

from seeddesk.domain.errors import UserError

MANY = 5_000
"""Beyond so many rows of a table a view reloads instead of patching."""

LARGE = 2_000_000
"""Bytes; a larger changeset is not read through (0.3 s for 100,000 rows): all tables count as changed."""

LOOSE = 300_000
"""Bytes; applying a larger changeset leaves references alone row by row, and looks at all of them at its end."""

_APPLY = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT
# FKNOACTION: undoing an insert must not trip over its own cascade. NOSAVEPOINT: our transaction rolls
# back by itself, and an outer savepoint makes undo quadratic (its in-memory journal is walked at every
# statement: 100,000 members with orders took 220 s instead of 2).


@cache
def recorded_names() -> frozenset[str]:
    """The tables whose changes are kept. The models are loaded with the first change: opening needs none."""
    from seeddesk.store.models import RECORDED

    return frozenset(model._meta.table_name for model in RECORDED)  # pyright: ignore[reportAttributeAccessIssue]


@dataclass(frozen=True)
class Entry:
    """One action as the history page shows it."""

    id: int
    at: str
    key: str
    values: Mapping[str, Any]
    state: str  # done, undone, dropped
    takes_back: int | None = None
    size: int = 0  # bytes of its changeset; a large one takes long to undo
    closed: str = ""  # upgrade, trimmed: its changeset is gone, it stays as it is


@dataclass
class Changed:
    """Which rows of which tables changed; ``None`` stands for more than :data:`MANY` rows."""

    tables: dict[str, set[int] | None] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any of the named tables changed."""
        return any(table in self.tables for table in tables)

    def add(self, other: Changed) -> None:
        """Take over what changed besides."""
        for table, ids in other.tables.items():
            known = self.tables.get(table, set())
            both = None if ids is None or known is None else known | ids
            self.tables[table] = None if both is None or len(both) > MANY else both

    def ids(self, table: str) -> set[int] | None:
        """The changed ids of a table; an empty set if it did not change, None if there are too many."""
        return self.tables.get(table, set())


def start(connection: apsw.Connection) -> apsw.Session:
    """Begin recording what the transaction does to the recorded tables."""
    session = apsw.Session(connection, "main")
    session.table_filter(lambda name: name in recorded_names())
    session.attach()
    return session


def collect(session: apsw.Session) -> bytes:
    """The changeset of a session, piece by piece: in one piece it would hold the window up for 0.2 s."""
    pieces: list[bytes] = []
    session.changeset_stream(lambda piece: pieces.append(bytes(piece)))
    return b"".join(pieces)


def changed_by(changeset: bytes) -> Changed:
    """Read off which tables and rows a changeset touches."""
    if len(changeset) > LARGE:
        return Changed(dict.fromkeys(recorded_names()))
    tables: dict[str, set[int] | None] = {}
    for change in apsw.Changeset.iter(changeset):
        seen = tables.setdefault(change.name, set())
        if seen is not None:
            seen.add(_row_id(change))
            if len(seen) > MANY:
                tables[change.name] = None
    return Changed(tables)


def _row_id(change: apsw.TableChange) -> int:
    values = change.old or change.new
    return values[0] if values else 0  # pyright: ignore[reportReturnType]


def _json(value: Any) -> Any:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def record(
    connection: apsw.Connection,
    at: datetime,
    key: str,
    values: Mapping[str, Any],
    changeset: bytes,
    takes_back: int | None = None,
) -> None:
    """Store an action; what was undone before it can no longer be redone."""
    connection.execute("UPDATE history SET state = 'dropped', changeset = x'', size = 0 WHERE state = 'undone'")
    connection.execute(
        "INSERT INTO history (at, key, details, changeset, size, closed, state, takes_back)"
        " VALUES (?, ?, ?, ?, ?, '', 'done', ?)",
        (
            at.isoformat(" ", "seconds"),
            key,
            # A file's name may hold bytes that are no text in any encoding.
            json.dumps(values, ensure_ascii=False, default=_json).encode("utf-8", "replace").decode(),
            changeset,
            len(changeset),
            takes_back,
        ),
    )


_FIELDS = "id, at, key, details, state, takes_back, size, closed"


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry(row[0], row[1], row[2], json.loads(row[3] or "{}"), row[4], row[5], row[6] or 0, row[7])


def entries(
    connection: apsw.Connection, limit: int, offset: int = 0, *, dropped: bool = False, after: int = 0
) -> list[Entry]:
    """The newest actions first; ``dropped``: also those undone for good; ``after``: only with higher ids.

    A ``limit`` of -1 gives them all.
    """
    rows = connection.execute(
        f"SELECT {_FIELDS} FROM history WHERE id > ? AND (? OR state != 'dropped') ORDER BY id DESC LIMIT ? OFFSET ?",
        (after, dropped, limit, offset),
    )
    return [_entry(row) for row in rows]


def length(connection: apsw.Connection) -> int:
    """How many actions there are, undone ones too."""
    return int(connection.execute("SELECT count(*) FROM history").get)


def states(connection: apsw.Connection) -> dict[int, tuple[str, str]]:
    """Every entry that is not simply done and open: id → (state, why it is closed)."""
    rows = connection.execute(
        "SELECT id, state, closed FROM history WHERE state IN ('undone', 'dropped')"
        " UNION ALL SELECT id, state, closed FROM history WHERE size = 0 AND +state = 'done' AND closed != ''"
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def next_undo(connection: apsw.Connection) -> Entry | None:
    """The action that undo would take back; what an upgrade closed is none."""
    row = connection.execute(
        f"SELECT {_FIELDS} FROM history WHERE state = 'done' AND +size > 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return _entry(row) if row else None


def next_redo(connection: apsw.Connection) -> Entry | None:
    """The action that redo would do again."""
    row = connection.execute(f"SELECT {_FIELDS} FROM history WHERE state = 'undone' ORDER BY id LIMIT 1").fetchone()
    return _entry(row) if row else None


def entry(connection: apsw.Connection, entry_id: int) -> Entry | None:
    """One action, None where there is none of that id."""
    row = connection.execute(f"SELECT {_FIELDS} FROM history WHERE id = ?", (entry_id,)).fetchone()
    return _entry(row) if row else None


def is_large(one: Entry | None) -> bool:
    """Whether references are to be looked at once, after the step, instead of at every row."""
    return one is not None and one.size > LOOSE


def large_since(connection: apsw.Connection, entry_id: int) -> bool:
    """Whether any action that undoing down to this one takes back is large."""
    return (
        connection.execute("SELECT 1 FROM history WHERE size > ? AND id >= ?", (LOOSE, entry_id)).fetchone() is not None
    )


def undo_to(connection: apsw.Connection, entry_id: int) -> tuple[list[Entry], Changed]:
    """Take back everything from the newest action down to this one, newest first.

    Raises UserError ``undo.gone`` where this one is not done any more, ``undo.closed`` where it cannot be undone.
    """
    last = entry(connection, entry_id)
    if last is None or last.state != "done":
        raise UserError("undo.gone")
    if not last.size:
        raise UserError("undo.closed")
    moved: list[Entry] = []
    everything = Changed()
    while not moved or moved[-1].id != entry_id:
        one, changed = undo(connection, look=False)
        moved.append(one)
        everything.add(changed)
    _look(connection, last)
    return moved, everything


def undo(connection: apsw.Connection, *, look: bool = True) -> tuple[Entry, Changed]:
    """Take back the newest action; raises UserError ``undo.nothing``. Runs inside a transaction.

    ``look`` False: who asks looks at the references, after many steps once.
    """
    newest = next_undo(connection)
    if newest is None:
        raise UserError("undo.nothing")
    changeset = _changeset(connection, newest.id)
    _apply(connection, newest, apsw.Changeset.invert(changeset))
    if look:
        _look(connection, newest)
    connection.execute("UPDATE history SET state = 'undone' WHERE id = ?", (newest.id,))
    return newest, changed_by(changeset)


def redo(connection: apsw.Connection) -> tuple[Entry, Changed]:
    """Do the oldest undone action again.

    Raises UserError ``redo.nothing``; ``redo.gone`` where nothing is kept of it: what was undone after it builds
    on it and cannot be done again either.
    """
    oldest = next_redo(connection)
    if oldest is None:
        raise UserError("redo.nothing")
    changeset = _changeset(connection, oldest.id)
    if not changeset:
        raise UserError("redo.gone")
    _apply(connection, oldest, changeset)
    _look(connection, oldest)
    connection.execute("UPDATE history SET state = 'done' WHERE id = ?", (oldest.id,))
    return oldest, changed_by(changeset)


def take_back(
    connection: apsw.Connection,
    entry_id: int,
    at: datetime,
    guard: Callable[[Changed], AbstractContextManager[object]] = nullcontext,
) -> tuple[Entry, Changed]:
    """Take back one action out of turn, as an action of its own that can itself be undone.

    Raises UserError ``undo.depends`` (``entry``, ``key``, ``values``, ``at`` of the newest later action in the
    way), ``undo.gone`` if there is no such action or it was already taken back, ``undo.closed`` if an upgrade
    or the limits of storage have closed it.
    """
    one = entry(connection, entry_id)
    taken = connection.execute("SELECT 1 FROM history WHERE takes_back = ? AND state = 'done'", (entry_id,)).fetchone()
    if one is None or taken or one.state != "done":
        raise UserError("undo.gone")
    changeset = _changeset(connection, entry_id)
    if not changeset:
        raise UserError("undo.closed")
    # Every row of it fits or all is refused, and nothing cascades: what it does is exactly the inverse.
    made = bytes(apsw.Changeset.invert(changeset))
    changed = changed_by(made)
    with guard(changed):
        _apply(connection, one, made)
        _look(connection, one)
    record(connection, at, "history.take_back", {"key": one.key, "values": dict(one.values)}, made, takes_back=entry_id)
    return one, changed


def _changeset(connection: apsw.Connection, entry_id: int) -> bytes:
    row = connection.execute("SELECT changeset FROM history WHERE id = ?", (entry_id,)).fetchone()
    return bytes(row[0]) if row else b""


@dataclass(frozen=True)
class Counts:
    """How many rows of a table an action touched."""

    added: int = 0
    changed: int = 0
    removed: int = 0


def counts(connection: apsw.Connection, entry_id: int) -> dict[str, Counts]:
    """What an action did, by table; reads the whole changeset (0.3 s for 100,000 rows). Empty when it is gone."""
    found: dict[str, list[int]] = {}
    places = {"INSERT": 0, "UPDATE": 1, "DELETE": 2}
    for change in apsw.Changeset.iter(_changeset(connection, entry_id)):
        found.setdefault(change.name, [0, 0, 0])[places[change.op]] += 1
    return {table: Counts(*numbers) for table, numbers in found.items()}


@dataclass(frozen=True)
class _Conflict:
    """A row that a changeset does not fit any more; ``columns`` those it would set, None for the whole row."""

    table: str
    row: int
    columns: frozenset[int] | None


def _columns(change: apsw.TableChange) -> frozenset[int] | None:
    """The columns that a change sets; None where it adds or removes the row."""
    if change.op != "UPDATE" or change.new is None:
        return None
    return frozenset(at for at, value in enumerate(change.new) if value is not apsw.no_change)


def _apply(connection: apsw.Connection, entry: Entry, changeset: bytes) -> None:
    conflicts: list[_Conflict] = []

    def conflict(reason: int, change: apsw.TableChange) -> int:
        if reason == apsw.SQLITE_CHANGESET_FOREIGN_KEY:
            conflicts.extend(_Conflict(table, row, None) for table, row in _dangling(connection))
        else:
            conflicts.append(_Conflict(change.name, _row_id(change), _columns(change)))
        return apsw.SQLITE_CHANGESET_ABORT

    try:
        apsw.Changeset.apply(_in_parts(changeset), connection, conflict=conflict, flags=_APPLY)
    except (apsw.AbortError, apsw.ConstraintError) as error:
        raise _in_its_way(connection, entry, conflicts) from error


def _look(connection: apsw.Connection, entry: Entry) -> None:
    """Refuse a step after which a reference points nowhere; 0.1 s with 100,000 members and orders."""
    if not connection.pragma("foreign_keys"):  # else SQLite looked at every row by itself
        conflicts = [_Conflict(table, row, None) for table, row in _dangling(connection)]
        if conflicts:
            raise _in_its_way(connection, entry, conflicts)


def _in_its_way(connection: apsw.Connection, entry: Entry, conflicts: list[_Conflict]) -> UserError:
    later = _who_touched(connection, entry.id, conflicts)
    if later is None:
        return UserError("undo.conflict", table=conflicts[0].table if conflicts else "")
    return UserError("undo.depends", entry=later.id, key=later.key, values=dict(later.values), at=later.at)


def _in_parts(changeset: bytes) -> Callable[[int], bytes]:
    """A changeset handed over piece by piece: at each piece Python may let another thread, the window's, go on.

    Given as a whole it keeps everything else waiting until the last row (2 s for 100,000 members).
    """
    at = 0

    def part(size: int) -> bytes:
        nonlocal at
        piece = changeset[at : at + size]
        at += len(piece)
        return piece

    return part


def _dangling(connection: apsw.Connection) -> list[tuple[str, int]]:
    """The rows whose reference would point nowhere."""
    return [(str(row[0]), int(row[1] or 0)) for row in connection.execute("PRAGMA foreign_key_check")]


def _who_touched(connection: apsw.Connection, entry_id: int, conflicts: list[_Conflict]) -> Entry | None:
    """The newest later action that changed what is in the way."""
    if not conflicts:
        return None
    wanted: dict[tuple[str, int], frozenset[int] | None] = {(one.table, one.row): one.columns for one in conflicts}
    # An id stands in a changeset as eight bytes; looking for them first spares reading most changesets through.
    marks = [one.row.to_bytes(8, "big", signed=True) for one in conflicts]
    later = connection.execute(
        f"SELECT {_FIELDS}, changeset FROM history WHERE id > ? AND state = 'done' AND +size > 0 ORDER BY id DESC",
        (entry_id,),
    )
    for row in later:
        changeset = bytes(row[-1])
        if any(mark in changeset for mark in marks) and any(_in_the_way(one, wanted) for one in _parts_of(changeset)):
            return _entry(row[:-1])
    return None


def _parts_of(changeset: bytes) -> Iterator[apsw.TableChange]:
    yield from apsw.Changeset.iter(changeset)


def _in_the_way(change: apsw.TableChange, wanted: Mapping[tuple[str, int], frozenset[int] | None]) -> bool:
    where = (change.name, _row_id(change))
    if where not in wanted:
        return False
    columns, set_here = wanted[where], _columns(change)
    return columns is None or set_here is None or bool(columns & set_here)
