"""Numbered, frozen steps from one schema to the next; a new file walks them all.

Each step is a plain SQL file with the table definitions of its day, never today's models.
"""

from __future__ import annotations

from pathlib import Path

import apsw

STEPS = ("0001_first.sql", "0002_frame.sql")
VERSION = len(STEPS)


def upgrade(connection: apsw.Connection, application_id: int) -> None:
    """Bring a file to today's schema in one transaction; old or new, never between.

    Foreign keys are off meanwhile: a rebuilt table would otherwise delete what hangs on it.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]  # pyright: ignore[reportOptionalSubscript]
    if version >= VERSION:
        return
    if version and missing(connection):
        raise apsw.CorruptError("tables are missing")
    before = _dangling(connection) if version else 0
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN EXCLUSIVE")
        try:
            for number, name in enumerate(STEPS[version:], start=version + 1):
                connection.execute((Path(__file__).parent / name).read_text("utf-8"))
                connection.execute(f"PRAGMA user_version = {number}")
            if version:  # what lies before an upgrade fits the old schema and can no longer be undone
                connection.execute("UPDATE history SET state = 'dropped' WHERE state = 'undone'")
                connection.execute("UPDATE history SET changeset = x'', size = 0, closed = 'upgrade' WHERE closed = ''")
            connection.execute(f"PRAGMA application_id = {application_id}")
            if _dangling(connection) > before:  # what an older program left dangling is no reason to lock the owner out
                raise apsw.CorruptError("references point nowhere")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has ended it already
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _dangling(connection: apsw.Connection) -> int:
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def is_whole(connection: apsw.Connection) -> bool:
    """Whether a file has all tables and columns of its version."""
    return not missing(connection)


def missing(connection: apsw.Connection) -> list[str]:
    """The tables and columns (``table.column``) that a file of its version should have and has not."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]  # pyright: ignore[reportOptionalSubscript]
    pattern = apsw.Connection(":memory:")
    try:
        for name in STEPS[:version]:
            pattern.execute((Path(__file__).parent / name).read_text("utf-8"))
        there, wanted = _columns(connection), _columns(pattern)
    finally:
        pattern.close()
    tables = {table for table, _ in there}
    lost = {table if table not in tables else f"{table}.{column}" for table, column in wanted - there}
    return sorted(name for name in lost if not name.startswith("sqlite_"))


def _columns(connection: apsw.Connection) -> set[tuple[str, str]]:
    found = connection.execute(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"
    )
    return {(str(table), str(column)) for table, column in found}
