"""Backups are whole and proven; damage is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.backup import backup, check
from seeddesk.store.engine import Shop
from seeddesk.workflow.members import add_member


def test_a_backup_holds_what_is_still_in_the_log(shop: Shop, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满"})
    target = tmp_path / "backup.seeddesk"
    size = backup(shop, target)
    assert size == target.stat().st_size
    assert [path.name for path in tmp_path.glob("*backup*")] == ["backup.seeddesk"]
    copy = Shop.open(target)
    assert copy.scalar("SELECT name FROM member") == "林小满"
    copy.close()


def test_a_backup_never_overwrites_the_shop_itself(shop: Shop) -> None:
    with pytest.raises(UserError) as caught:
        backup(shop, shop.path)
    assert caught.value.code == "backup.same"


def test_a_missing_folder_is_said(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        backup(shop, tmp_path / "no" / "x")
    assert caught.value.code == "folder.missing"


def test_check_finds_damage(shop: Shop) -> None:
    assert check(shop) == []
    for number in range(300):
        shop._connection().execute("INSERT INTO tag (name) VALUES (?)", (f"tag {number} {'x' * 200}",))
    shop._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    page = shop.scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'tag_name'")
    path = shop.path
    shop.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 200 : page * 4096] = bytes(4096 - 200)
    path.write_bytes(content)
    damaged = Shop.open(path)
    try:
        assert check(damaged)
    except UserError as error:
        assert error.code == "shop.damaged"
    finally:
        damaged.close()


def test_a_backup_replaces_no_other_kind_of_file(shop: Shop, tmp_path: Path) -> None:
    sheet = tmp_path / "customers.xlsx"
    sheet.write_bytes(b"PK\x03\x04 an owner's own work")
    with pytest.raises(UserError, match=r"backup\.other_file"):
        backup(shop, sheet)
    assert sheet.read_bytes().startswith(b"PK")


def test_a_backup_does_not_replace_a_shop_that_is_open(shop: Shop, tmp_path: Path) -> None:
    other = Shop.create(tmp_path / "other.seeddesk", name="Other")
    try:
        with pytest.raises(UserError, match=r"shop\.locked"):
            backup(shop, other.path)
    finally:
        other.close()
    backup(shop, other.path)  # now nobody has it open
    copy = Shop.open(other.path, read_only=True)
    assert copy.scalar("SELECT value FROM setting WHERE key = 'shop.name'") != '"Other"'
    copy.close()


def test_a_lost_table_is_found(shop: Shop) -> None:
    with shop.change("test") as change:
        change.execute("DROP TABLE member_tag")
        change.execute("ALTER TABLE member DROP COLUMN note")
    assert check(shop) == ["member.note is missing", "member_tag is missing"]
