"""Killed at a moment of chance: what was reported done is there, nothing is half done, the file opens."""

from __future__ import annotations

import gzip
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pikepdf
import pytest

from seeddesk.sample import generate
from seeddesk.store import backup, migrations
from seeddesk.store.engine import Shop
from seeddesk.store.history import Entry
from seeddesk.workflow import members
from tests.faults.harness import KILLS, killed
from tests.faults.works import NOW, ROWS

OLDER = Path(__file__).parent.parent / "data" / "shop_1.seeddesk.gz"


def opened(path: Path) -> Shop:
    """Open what the killed process left, and find nothing wrong with it."""
    shop = Shop.open(path)
    assert backup.check(shop) == []
    return shop


def names(shop: Shop) -> list[str]:
    return [row[0] for row in shop.tuples("SELECT name FROM member ORDER BY id")]


def actions(shop: Shop, key: str) -> list[Entry]:
    return [entry for entry in shop.history(1000) if entry.key == key]


@pytest.fixture
def each_kill(tmp_path: Path, empty_shop: Path) -> Callable[[Callable[[Path, random.Random], None]], None]:
    """Run one check for each kill, each in a folder of its own with an empty shop."""

    def run(check: Callable[[Path, random.Random], None]) -> None:
        for number in range(KILLS):
            folder = tmp_path / str(number)
            folder.mkdir()
            shutil.copyfile(empty_shop, folder / "shop.seeddesk")
            check(folder, random.Random(number))
            shutil.rmtree(folder)

    return run


def test_edits(each_kill: Any) -> None:
    def check(folder: Path, chance: random.Random) -> None:
        told = killed("edit", folder, chance, first=15, spread=0.03)[1:]
        shop = opened(folder / "shop.seeddesk")
        there = names(shop)
        entries = actions(shop, "member.add")
        assert len(told) <= len(there) <= len(told) + 1
        assert there == [f"edit {number}" for number in range(len(there))]
        assert len(entries) == len(there)
        assert shop.scalar("SELECT count(*) FROM member_tag") == len(there)
        shop.close()

    each_kill(check)


def test_imports(each_kill: Any) -> None:
    def check(folder: Path, chance: random.Random) -> None:
        told = killed("import", folder, chance, first=3, spread=0.25)[1:]
        shop = opened(folder / "shop.seeddesk")
        files, rest = divmod(len(names(shop)), ROWS)
        assert rest == 0
        assert len(told) <= files <= len(told) + 1
        assert len(actions(shop, "import.members")) == files
        assert shop.scalar("SELECT count(*) FROM member_tag") == files * ROWS
        shop.close()

    each_kill(check)


def test_undo_and_redo(each_kill: Any) -> None:
    def check(folder: Path, chance: random.Random) -> None:
        shop = Shop.open(folder / "shop.seeddesk")
        for number in range(20):
            members.add_member(shop, {"name": f"edit {number}"}, now=NOW)
        shop.close()
        told = killed("undo", folder, chance, first=60, spread=0.03)
        shop = opened(folder / "shop.seeddesk")
        there = len(names(shop))
        assert abs(there - told[-1]) <= 1
        done = [entry for entry in actions(shop, "member.add") if entry.state == "done"]
        assert len(done) == there
        if there < 20:
            shop.redo()
            assert len(names(shop)) == there + 1
        shop.close()

    each_kill(check)


def test_backups(each_kill: Any) -> None:
    def check(folder: Path, chance: random.Random) -> None:
        told = killed("backup", folder, chance, first=6, spread=0.05)[1:]
        there = {str(path) for path in (folder / "backups").rglob("*.seeddesk") if not path.name.startswith(".")}
        assert set(told) <= there
        assert len(there) <= len(told) + 1
        for path in there:  # what has the name of a backup is one
            copy = Shop.open(Path(path), read_only=True)
            assert backup.check(copy) == []
            copy.close()
        opened(folder / "shop.seeddesk").close()

    each_kill(check)


def test_restores(each_kill: Any) -> None:
    def check(folder: Path, chance: random.Random) -> None:
        contents = {}
        for name in "ab":
            shutil.copyfile(folder / "shop.seeddesk", folder / f"{name}.seeddesk")
            shop = Shop.open(folder / f"{name}.seeddesk")
            for number in range(30):
                members.add_member(shop, {"name": f"{name} {number}"}, now=NOW)
            contents[name] = names(shop)
            shop.close()
        shutil.copyfile(folder / "a.seeddesk", folder / "shop.seeddesk")
        told = killed("restore", folder, chance, first=5, spread=0.1)
        shop = opened(folder / "shop.seeddesk")
        other = {"a": "b", "b": "a"}[told[-1]]
        assert names(shop) in (contents[told[-1]], contents[other])
        shop.close()
        for saved in (folder / "backups").rglob("*.seeddesk"):  # what stood there before each was saved first
            if not saved.name.startswith("."):
                kept = Shop.open(saved, read_only=True)
                assert names(kept) in contents.values()
                kept.close()

    each_kill(check)


def test_upgrades(each_kill: Any) -> None:
    with gzip.open(OLDER) as packed:
        older = packed.read()

    def check(folder: Path, chance: random.Random) -> None:
        (folder / "older.seeddesk").write_bytes(older)
        before = _members(folder / "older.seeddesk")
        told = killed("migrate", folder, chance, first=4, spread=0.25)
        for kind, number in told:
            path = folder / f"older {number}.seeddesk"
            version = _version(path)
            assert version in (1, migrations.VERSION)
            if kind == "after":
                assert version == migrations.VERSION
            shop = opened(path)  # upgraded now if it was not
            assert _members(path) == before
            shop.close()

    each_kill(check)


def _version(path: Path) -> Any:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        return connection.execute("PRAGMA user_version").fetchall()[0][0]
    finally:
        connection.close()


def _members(path: Path) -> list[Any]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        return connection.execute("SELECT id, name, phone, note FROM member ORDER BY id").fetchall()
    finally:
        connection.close()


def test_files_written(each_kill: Any) -> None:
    from openpyxl import load_workbook

    def check(folder: Path, chance: random.Random) -> None:
        shop = Shop.open(folder / "shop.seeddesk")
        for number in range(50):
            members.add_member(shop, {"name": f"edit {number}"}, now=NOW)
        shop.close()
        told = set(killed("files", folder, chance, first=7, spread=0.05)[1:])
        book, table = folder / "members.xlsx", folder / "members.csv"
        assert told <= {path.name for path in (book, table) if path.exists()}
        if book.exists():
            assert len(list(load_workbook(book).worksheets[0].values)) == 51
        if table.exists():
            assert len(table.read_text("utf-8-sig").splitlines()) == 51

    each_kill(check)


def test_reports(each_kill: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    sample = tmp_path_factory.mktemp("sample") / "sample.seeddesk"
    generate(sample, members=200)

    def check(folder: Path, chance: random.Random) -> None:
        shutil.copyfile(sample, folder / "shop.seeddesk")
        told = killed("report", folder, chance, first=3, spread=0.3)[1:]
        written = folder / "report.pdf"
        assert written.exists() or not told
        if written.exists():
            with pikepdf.open(written) as pdf:
                assert len(pdf.pages) > 3
        opened(folder / "shop.seeddesk").close()

    each_kill(check)
