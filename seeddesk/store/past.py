"""What an open shop can do with its past: undo, redo, take back, list, and keep it within bounds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw

from seeddesk.store import history, history_keep
from seeddesk.store.history import Changed, Counts, Entry
from seeddesk.store.trouble import trouble

if TYPE_CHECKING:
    from seeddesk.store.history_keep import Limits


class Past:
    """The part of :class:`seeddesk.store.engine.Shop` that deals with the history."""

    path: Path
    read_only: bool

    if TYPE_CHECKING:

        def _transaction(
            self, *, unlooked: Callable[[apsw.Connection], bool] = ...
        ) -> contextlib.AbstractContextManager[apsw.Connection]: ...

        def _connection(self) -> apsw.Connection: ...

        def _tell(self, changed: Changed) -> None: ...

    def undo(self) -> Entry:
        """Take back the newest action; raises UserError ``undo.nothing``, ``undo.depends``."""
        with self._transaction(unlooked=lambda there: history.is_large(history.next_undo(there))) as connection:
            entry, changed = history.undo(connection)
        self._tell(changed)
        return entry

    def redo(self) -> Entry:
        """Do the last undone action again; raises UserError ``redo.nothing``, ``redo.gone``."""
        with self._transaction(unlooked=lambda there: history.is_large(history.next_redo(there))) as connection:
            entry, changed = history.redo(connection)
        self._tell(changed)
        return entry

    def undo_to(self, entry_id: int) -> list[Entry]:
        """Take back everything from the newest action down to this one; see :func:`history.undo_to`."""
        with self._transaction(unlooked=lambda there: history.large_since(there, entry_id)) as connection:
            moved, changed = history.undo_to(connection, entry_id)
        self._tell(changed)
        return moved

    def take_back(
        self, entry_id: int, guard: Callable[[Changed], contextlib.AbstractContextManager[object]] | None = None
    ) -> Entry:
        """Take back one action that later ones do not depend on; see :func:`history.take_back`.

        ``guard``, given what will change: entered before and left after, inside the transaction; what it raises
        leaves all as it was.
        """

        def large(connection: apsw.Connection) -> bool:
            return history.is_large(history.entry(connection, entry_id))

        with self._transaction(unlooked=large) as connection:
            entry, changed = history.take_back(connection, entry_id, datetime.now(), guard or contextlib.nullcontext)
        self._tell(changed)
        return entry

    def next_undo(self) -> Entry | None:
        """The action that undo would take back."""
        with trouble(self.path):
            return history.next_undo(self._connection())

    def next_redo(self) -> Entry | None:
        """The action that redo would do again."""
        with trouble(self.path):
            return history.next_redo(self._connection())

    def history(self, limit: int = 200, offset: int = 0, *, dropped: bool = False, after: int = 0) -> list[Entry]:
        """The owner's actions, newest first; see :func:`history.entries`."""
        with trouble(self.path):
            return history.entries(self._connection(), limit, offset, dropped=dropped, after=after)

    def history_length(self) -> int:
        """How many actions there are, undone ones too."""
        with trouble(self.path):
            return history.length(self._connection())

    def history_states(self) -> dict[int, tuple[str, str]]:
        """The entries that are not simply done; see :func:`history.states`."""
        with trouble(self.path):
            return history.states(self._connection())

    def history_counts(self, entry_id: int) -> dict[str, Counts]:
        """What an action did, by table; see :func:`history.counts`."""
        with trouble(self.path):
            return history.counts(self._connection(), entry_id)

    # --- bounds ------------------------------------------------------------------------------

    def trim_due(self, keep: Limits, now: datetime) -> bool:
        """Whether actions have grown too old or too large in all."""
        with trouble(self.path):
            return not self.read_only and history_keep.cut(self._connection(), keep, now) > 0

    def trim_history(self, keep: Limits, now: datetime, cancelled: Callable[[], bool] = lambda: False) -> int:
        """Let go of what the limits no longer keep, and give the room back; bytes emptied.

        In many short transactions, between which others may write; an interrupted one goes on next time.
        """
        done = 0
        with self._transaction() as connection:
            upto = history_keep.cut(connection, keep, now)
        while upto and not cancelled():
            with self._transaction() as connection:
                part = history_keep.empty(connection, upto)
            if not part:
                break
            done += part
        if done:
            self.give_room_back(cancelled)
        return done

    def give_room_back(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Return free pages at the end of the file, step by step; a file from before knows no such thing."""
        with trouble(self.path):
            connection = self._connection()
            while not cancelled():
                before = _pragma(connection, "freelist_count")
                connection.execute(f"PRAGMA incremental_vacuum({history_keep.STEP_PAGES})").fetchall()
                if not before or _pragma(connection, "freelist_count") >= before:
                    break
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def rebuild(self) -> None:
        """Write the file anew without its free pages; takes seconds, and as much room again meanwhile."""
        with self._transaction():
            pass  # refuses a shop that may not be written
        with trouble(self.path):
            self._connection().execute("VACUUM")


def _pragma(connection: apsw.Connection, name: str) -> int:
    row: Any = connection.execute(f"PRAGMA {name}").fetchone()
    return int(row[0])
