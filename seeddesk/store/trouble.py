"""SQLite's errors that have a remedy, turned into reason codes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw
from peewee import PeeweeException

from seeddesk.domain.errors import UserError
from seeddesk.store import migrations


@contextlib.contextmanager
def trouble(path: Path) -> Iterator[None]:
    """Turn SQLite's errors that have a remedy into a reason code."""
    try:
        yield
    except (apsw.Error, PeeweeException) as error:
        # peewee hands on, wrapped, what happens while it connects or inserts.
        cause = getattr(error, "orig", None) or error
        code = next((code for kind, code in _TROUBLE if isinstance(cause, kind)), None)
        if code is None and isinstance(cause, apsw.SQLError) and _lacks_something(path):
            code = "shop.damaged"
        if code is None:
            raise
        raise UserError(code, path=str(path)) from error


_TROUBLE: tuple[tuple[type[Exception], str], ...] = (
    (apsw.FullError, "disk.full"),
    (apsw.BusyError, "shop.busy"),
    (apsw.LockedError, "shop.busy"),
    (apsw.ReadOnlyError, "file.permission"),
    (apsw.CantOpenError, "shop.cannot_open"),
    (apsw.NotADBError, "shop.not_a_shop"),
    (apsw.CorruptError, "shop.damaged"),
    (apsw.IOError, "disk.trouble"),
)


def _lacks_something(path: Path) -> bool:
    """Whether a statement failed because a table or column was taken out of the file."""
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            return not migrations.is_whole(connection)
        finally:
            connection.close()
    except apsw.Error:
        return False
