"""Older files are backed up, upgraded whole or not at all, and lose nothing."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import apsw
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import backup, migrations
from seeddesk.store.engine import Shop
from seeddesk.store.models import TABLES
from seeddesk.workflow import backups, members

DATA = Path(__file__).parent.parent / "data"
OLDER = sorted(DATA.glob("shop_*.seeddesk.gz"))


@pytest.fixture(params=OLDER, ids=lambda path: path.name.split(".")[0])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A shop file as an earlier program left it."""
    path = tmp_path / "older.seeddesk"
    with gzip.open(request.param) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def _content(path: Path) -> dict[str, list[tuple]]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found: dict[str, list[tuple]] = {}
        for table in tables:
            if not table.startswith("sqlite_") and table != "history":
                names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
                found[table] = [(names, *row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id')]
        return found
    finally:
        connection.close()


def test_there_is_a_file_of_every_schema_before_todays() -> None:
    assert len(OLDER) == migrations.VERSION - 1


def test_an_older_file_keeps_every_value(older: Path, tmp_path: Path) -> None:
    before = _content(older)
    shop = backups.open_shop(older, tmp_path / "backups")
    try:
        assert shop.scalar("PRAGMA user_version") == migrations.VERSION
        assert backup.check(shop) == []
        after = _content(older)
        for table, rows in before.items():
            for was, now in zip(rows, after[table], strict=True):
                columns = dict(zip(now[0], now[1:]))
                assert was[1:] == tuple(columns[name] for name in was[0])
        members.edit_member(shop, int(shop.scalar("SELECT min(id) FROM member")), {"note": "still the same"})
        shop.undo()
    finally:
        shop.close()


def test_what_lies_before_an_upgrade_is_listed_but_closed(older: Path) -> None:
    shop = Shop.open(older)
    try:
        assert shop.history(5)
        assert shop.next_undo() is None
        assert shop.next_redo() is None
        with pytest.raises(UserError, match=r"undo\.closed"):
            shop.take_back(shop.history(1)[0].id)
    finally:
        shop.close()


def test_an_older_file_is_backed_up_as_it_was(older: Path, tmp_path: Path) -> None:
    before, version = _content(older), Shop.open(older, read_only=True, any_version=True)
    number = version.scalar("PRAGMA user_version")
    version.close()
    backups.open_shop(older, tmp_path / "backups", read_only=True).close()
    made = backups.newest(older, tmp_path / "backups")
    assert made is not None
    assert _content(made.path) == before
    assert apsw.Connection(str(made.path)).execute("PRAGMA user_version").fetchall() == [(number,)]
    again = backups.open_shop(older, tmp_path / "backups")  # today's by now: no second backup
    again.close()
    assert backups.newest(older, tmp_path / "backups") == made


def test_without_a_backup_there_is_no_upgrade(older: Path, tmp_path: Path) -> None:
    before = _content(older)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(UserError, match=r"folder\.unwritable"):
        backups.open_shop(older, tmp_path / "backups")
    shop = Shop.open(older, read_only=True, any_version=True)
    assert shop.scalar("PRAGMA user_version") < migrations.VERSION
    shop.close()
    assert _content(older) == before


def test_a_step_that_fails_leaves_the_older_file(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _content(older)
    steps = (*migrations.STEPS[:-1], "missing.sql")
    monkeypatch.setattr(migrations, "STEPS", steps)
    with pytest.raises(FileNotFoundError):
        Shop.open(older)
    assert _content(older) == before


def test_the_steps_end_where_the_models_stand(shop: Shop) -> None:
    """A column added to a model needs a step; one with another default would differ between old and new files."""
    for model in TABLES:
        meta = model._meta  # pyright: ignore[reportAttributeAccessIssue]
        there = {row[1]: bool(row[3]) for row in shop.tuples(f'PRAGMA table_info("{meta.table_name}")')}
        assert there == {field.column_name: not field.null for field in meta.sorted_fields}, meta.table_name
        unique = {
            tuple(row[0] for row in shop.tuples(f'SELECT name FROM pragma_index_info("{index[1]}")'))
            for index in shop.tuples(f'PRAGMA index_list("{meta.table_name}")')
            if index[2]
        }
        wanted = {(field.column_name,) for field in meta.sorted_fields if field.unique}
        wanted |= {
            tuple(meta.fields[name].column_name for name in names) for names, is_unique in meta.indexes if is_unique
        }
        assert unique == wanted, meta.table_name


def test_a_reference_that_dangles_already_does_not_lock_the_owner_out(older: Path, tmp_path: Path) -> None:
    connection = apsw.Connection(str(older))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("UPDATE referral SET inviter_id = 99999999 WHERE id = (SELECT min(id) FROM referral)")
    connection.close()
    shop = backups.open_shop(older, tmp_path / "backups")
    assert len(backup.check(shop)) == 1, "it is said, and the shop is open"
    shop.close()


def test_an_older_file_without_a_table_is_told_before_anything_is_done(older: Path, tmp_path: Path) -> None:
    connection = apsw.Connection(str(older))
    connection.execute("DROP TABLE member_tag")
    connection.close()
    with pytest.raises(UserError, match=r"shop\.damaged|backup\.broken"):
        backups.open_shop(older, tmp_path / "backups")
    with pytest.raises(UserError, match=r"shop\.damaged"):
        Shop.open(older)
