"""Backups by themselves, and the way back: nothing of the old file may flow into the restored one."""

from __future__ import annotations

import datetime as dt
import errno
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import backup as store
from seeddesk.store.engine import Shop
from seeddesk.workflow import backups
from seeddesk.workflow.members import add_member

NOW = dt.datetime(2026, 6, 1, 9, 12)


def names(shop: Shop) -> list[str]:
    return [row["name"] for row in shop.rows("SELECT name FROM member ORDER BY id")]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_one_a_day_under_the_shops_name(shop: Shop, tmp_path: Path) -> None:
    root = tmp_path / "backups"
    first = backups.make_daily(shop, root, NOW)
    assert first is not None and first.name.endswith(" 2026-06-01 09.12 no1.seeddesk")
    assert backups.make_daily(shop, root, NOW + dt.timedelta(hours=10)) is None
    assert backups.make_daily(shop, root, NOW + dt.timedelta(hours=16)) is not None
    last = backups.newest(shop.path, root)
    assert last is not None and (last.number, last.at) == (2, dt.datetime(2026, 6, 2, 1, 12))
    assert first.parent.parent == root and first.parent.name.startswith(shop.path.stem)


def test_two_shops_of_one_name_do_not_mix(tmp_path: Path) -> None:
    root = tmp_path / "backups"
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        made = Shop.create(tmp_path / place / "My shop.seeddesk", name="店/铺")
        assert backups.make_daily(made, root, NOW) is not None
        made.close()
    assert files(root) == ["店_铺 2026-06-01 09.12 no1.seeddesk"] * 2


def test_old_ones_go_and_foreign_files_stay(shop: Shop, tmp_path: Path) -> None:
    root = tmp_path / "backups"
    for days in range(40):
        backups.make_daily(shop, root, NOW + dt.timedelta(days=days))
    folder = store.folder_of(root, shop.path)
    letter = folder / "letter 2020-01-01 09.12.seeddesk"
    letter.write_text("x", "utf-8")
    backups.make(shop, root, NOW + dt.timedelta(days=40))
    left = store.kept(folder)
    assert letter.exists()
    assert 15 + 3 <= len(left) <= 15 + 5
    assert left[0].number == 41


def test_a_disk_that_fails_leaves_no_half_file(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "backups"
    whole = backups.make(shop, root, NOW)

    def fails(target: Path) -> None:
        target.write_bytes(b"half a file")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shop, "backup_to", fails)
    with pytest.raises((UserError, OSError)) as caught:
        backups.make(shop, root, NOW + dt.timedelta(days=1))
    from seeddesk.ui.errors import explain

    assert explain(caught.value).code == "disk.full"
    assert files(root) == [whole.name]


def test_restoring_brings_back_that_day_and_saves_today(shop: Shop, tmp_path: Path) -> None:
    root = tmp_path / "backups"
    add_member(shop, {"name": "林小满"})
    then = backups.make(shop, root, NOW)
    add_member(shop, {"name": "阿 May"})
    path = shop.path
    saved = backups.restore(shop, then, root, NOW + dt.timedelta(days=1))
    again = Shop.open(path)
    assert names(again) == ["林小满"]
    again.close()
    now_saved = Shop.open(saved, read_only=True)
    assert names(now_saved) == ["林小满", "阿 May"]
    now_saved.close()


def test_a_log_left_beside_the_file_does_not_flow_into_the_restored_one(shop: Shop, tmp_path: Path) -> None:
    """As after a killed process: the old log holds later writes and must be gone after the swap."""
    add_member(shop, {"name": "林小满"})
    then = tmp_path / "then.seeddesk"
    store.backup(shop, then)
    add_member(shop, {"name": "阿 May"})
    wal = Path(f"{shop.path}-wal")
    stale = wal.read_bytes()
    assert len(stale) > 32
    path = shop.path
    shop.close()
    wal.write_bytes(stale)
    Path(f"{path}-journal").write_bytes(b"stale")
    store.restore(then, path)
    assert not wal.exists() and not Path(f"{path}-journal").exists()
    again = Shop.open(path)
    assert names(again) == ["林小满"] and store.check(again) == []
    again.close()


def test_what_cannot_be_restored_leaves_the_shop_as_it_was(shop: Shop, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满"})
    path = shop.path
    shop.close()
    before = path.read_bytes()
    letter = tmp_path / "letter.seeddesk"
    letter.write_text("x" * 500, "utf-8")
    half = tmp_path / "half.seeddesk"
    half.write_bytes(before[: len(before) // 2])
    for source, code in (
        (letter, "shop.not_a_shop"),
        (half, "shop.damaged"),
        (tmp_path / "gone.seeddesk", "shop.missing"),
        (path, "backup.same"),
    ):
        with pytest.raises(UserError) as caught:
            store.restore(source, path)
        assert caught.value.code in (code, "backup.broken"), source
        assert path.read_bytes() == before
    assert not [name for name in files(tmp_path) if name.startswith(".~")]


def test_a_shop_open_elsewhere_is_not_replaced(shop: Shop, tmp_path: Path) -> None:
    then = tmp_path / "then.seeddesk"
    store.backup(shop, then)
    with pytest.raises(UserError) as caught:
        store.restore(then, shop.path)
    assert caught.value.code == "shop.locked"


def test_a_damaged_shop_is_saved_as_it_is_and_replaced(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "backups"
    add_member(shop, {"name": "林小满"})
    then = backups.make(shop, root, NOW)

    def broken(_shop: Shop, target: Path) -> int:
        raise UserError("backup.broken", path=str(target))

    monkeypatch.setattr(store, "backup", broken)
    path = shop.path
    saved = backups.restore(shop, then, root, NOW)
    assert saved.is_dir() and (saved / path.name).exists()
    again = Shop.open(path)
    assert names(again) == ["林小满"]
    again.close()
