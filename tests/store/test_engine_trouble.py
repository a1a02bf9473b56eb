"""What the disk, the file or another program can do to a shop: a reason code, and nothing half-made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.reports.pdf import write_pdf
from seeddesk.store.backup import backup, check
from seeddesk.store.engine import Shop
from seeddesk.workflow.exports import write_table

_ACT = """
import resource, sys, pathlib
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
try:
    with_shop = Shop.create if sys.argv[1] == "create" else Shop.open
    shop = with_shop(pathlib.Path(sys.argv[2]))
    with shop.change("member.add") as change:
        change.execute("INSERT INTO tag (name) VALUES (?)", ("x" * 500_000,))
    print("done")
except UserError as error:
    print(error.code)
"""


def full_disk(what: str, path: Path, size: int) -> str:
    """Do something in a process that may write files of ``size`` bytes at most; its reason code."""
    done = subprocess.run(
        [sys.executable, "-c", _ACT, what, str(path), str(size)], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes cannot be limited there")
@pytest.mark.parametrize("size", [0, 100, 5_000, 40_000, 100_000, 300_000])
def test_a_disk_that_is_full_at_any_moment_leaves_nothing_half_made(shop: Shop, tmp_path: Path, size: int) -> None:
    shop.close()
    before = shop.path.read_bytes()
    assert full_disk("open", shop.path, size) in ("disk.trouble", "disk.full")
    whole = Shop.open(shop.path)
    assert check(whole) == []
    assert whole.scalar("SELECT count(*) FROM tag") == 0
    whole.close()
    assert len(shop.path.read_bytes()) == len(before)
    folder = tmp_path / "new"
    folder.mkdir()
    assert full_disk("create", folder / "a.seeddesk", size) in ("disk.trouble", "disk.full")
    if size < 250_000:  # an empty shop; above that it was made, and only what came after failed
        assert list(folder.iterdir()) == []


def test_looking_leaves_nothing_beside_the_file(shop: Shop, tmp_path: Path) -> None:
    shop.close()
    look = Shop.open(shop.path, read_only=True)
    assert look.scalar("SELECT count(*) FROM member") == 0
    with pytest.raises(UserError) as caught:
        look.rows("INSERT INTO tag (name) VALUES ('a')")
    assert caught.value.code == "file.permission"
    look.close()
    assert [path.name for path in tmp_path.glob("shop*")] == [shop.path.name]


@pytest.mark.parametrize("sql", ["DROP TABLE history", "ALTER TABLE history RENAME COLUMN details TO other"])
def test_a_file_without_one_of_its_tables_is_called_damaged(shop: Shop, sql: str) -> None:
    shop.close()
    tampered = apsw.Connection(str(shop.path))
    tampered.execute(sql)
    tampered.close()
    again = Shop.open(shop.path)
    with pytest.raises(UserError) as caught:
        again.history()
    assert caught.value.code == "shop.damaged"
    again.close()


def test_a_wrong_statement_of_the_program_stays_a_fault(shop: Shop) -> None:
    with pytest.raises(apsw.SQLError):
        shop.rows("SELECT nothing FROM member")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are a thing of Unix")
def test_a_pipe_is_no_shop_and_no_place_for_one(shop: Shop, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.xlsx"
    os.mkfifo(pipe)
    with pytest.raises(UserError) as caught:
        Shop.open(pipe)
    assert caught.value.code == "shop.not_a_shop"
    for write in (lambda: backup(shop, pipe), lambda: write_pdf(None, pipe), lambda: write_table(pipe, "a", [], [])):  # type: ignore[arg-type]
        with pytest.raises(UserError) as caught:
            write()
        assert caught.value.code == "file.unwritable"
    assert pipe.is_fifo()


def test_no_table_and_no_report_takes_the_place_of_a_shop(shop: Shop, tmp_path: Path) -> None:
    target = tmp_path / "shop.xlsx"
    shop.close()
    target.write_bytes(shop.path.read_bytes())
    for write in (lambda: write_pdf(None, target), lambda: write_table(target, "a", [], [])):  # type: ignore[arg-type]
        with pytest.raises(UserError) as caught:
            write()
        assert caught.value.code == "file.unwritable"
    assert target.read_bytes() == shop.path.read_bytes()


def test_names_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xd0\xd5.seeddesk")
    with pytest.raises(UserError) as caught:
        Shop.create(path)
    assert caught.value.code == "shop.cannot_open"


def test_a_file_taken_away_while_open_is_not_written_into_the_void(shop: Shop, tmp_path: Path) -> None:
    shop.path.rename(tmp_path / "elsewhere.seeddesk")
    with pytest.raises(UserError) as caught, shop.change("member.add") as change:
        change.execute("INSERT INTO tag (name) VALUES ('a')")
    assert caught.value.code == "shop.missing"


def test_a_protected_shop_can_be_looked_at_and_says_why_not_more(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser of a test machine may write everywhere
    look = Shop.open(shop.path)
    assert look.protected
    assert look.scalar("SELECT count(*) FROM member") == 0
    assert [path.name for path in tmp_path.glob("*shop*")] == [shop.path.name]  # neither a lock nor a log
    with pytest.raises(UserError) as caught, look.change("member.add"):
        pass
    assert caught.value.code == "file.permission"
    look.close()


def test_a_backup_that_cannot_be_written_names_its_folder(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise UserError("shop.cannot_open", path="scratch")

    monkeypatch.setattr(shop, "backup_to", refuse)
    with pytest.raises(UserError) as caught:
        backup(shop, tmp_path / "b.seeddesk")
    assert (caught.value.code, caught.value.values["path"]) == ("folder.unwritable", str(tmp_path))
