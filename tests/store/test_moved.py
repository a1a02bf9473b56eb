"""A file that is renamed, moved or replaced while it is open keeps everything that was reported done."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import backup
from seeddesk.store.engine import Shop
from seeddesk.workflow.members import add_member


def names(path: Path) -> list[str]:
    shop = Shop.open(path)
    try:
        assert backup.check(shop) == []
        return [row[0] for row in shop.tuples("SELECT name FROM member ORDER BY id")]
    finally:
        shop.close()


def in_a_thread(shop: Shop) -> list[str]:
    """What reading in the background comes to."""
    told: list[str] = []

    def read() -> None:
        try:
            told.append(str(shop.scalar("SELECT count(*) FROM member")))
        except UserError as error:
            told.append(error.code)
        finally:
            shop.release()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    return told


def test_a_renamed_file_keeps_what_was_done(shop: Shop, tmp_path: Path) -> None:
    wanted = [f"成员{number}" for number in range(20)]
    for name in wanted:
        add_member(shop, {"name": name})
    moved = shop.path.rename(tmp_path / "moved.seeddesk")
    assert in_a_thread(shop) == ["shop.missing"]
    with pytest.raises(UserError, match=r"shop\.missing"):
        add_member(shop, {"name": "late"})
    shop.close()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("shop.seeddesk")], "no stub in its place"
    assert names(moved) == wanted


def test_a_replaced_file_is_not_mixed_with_the_old_one(shop: Shop, tmp_path: Path) -> None:
    copy = tmp_path / "copy.seeddesk"
    shop.backup_to(copy)
    for number in range(20):
        add_member(shop, {"name": f"成员{number}", "note": "x" * 4000})
    copy.replace(shop.path)
    with pytest.raises(UserError, match=r"shop\.missing"):
        add_member(shop, {"name": "late"})
    shop.close()
    assert names(shop.path) == []


def test_a_log_that_somebody_still_reads_is_set_aside(shop: Shop, tmp_path: Path) -> None:
    copy = tmp_path / "copy.seeddesk"
    shop.backup_to(copy)
    reading, done = threading.Event(), threading.Event()

    def read() -> None:
        connection = shop._connection()
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM member").fetchall()
        reading.set()
        done.wait(20)
        connection.execute("ROLLBACK")

    thread = threading.Thread(target=read)
    thread.start()
    assert reading.wait(20)
    add_member(shop, {"name": "in the log"})
    copy.replace(shop.path)
    shop.close()
    assert names(shop.path) == []
    assert (tmp_path / "shop.seeddesk.replaced-wal").exists()
    done.set()
    thread.join()


def test_the_log_is_brought_into_the_file(shop: Shop, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满"})
    assert shop.unsettled() > 0
    shop.settle()
    assert shop.unsettled() == 0
    alone = tmp_path / "alone.seeddesk"
    shutil.copyfile(shop.path, alone)  # as an owner copies it, without the log
    assert names(alone) == ["林小满"]
