"""Opening, refusing and backing up shop files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import migrations
from seeddesk.store.engine import Shop
from seeddesk.store.models import TABLES, Member


def code(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.code


def test_schema_of_a_new_file_is_the_models(shop: Shop) -> None:
    for model in TABLES:
        meta = model._meta  # pyright: ignore[reportAttributeAccessIssue]
        columns = {row["name"] for row in shop.rows(f'PRAGMA table_info("{meta.table_name}")')}
        assert columns == set(meta.columns), meta.table_name


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 200, b"PK\x03\x04" + b"x" * 500])
def test_what_is_no_shop_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.seeddesk"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        Shop.open(path)
    assert code(caught) == "shop.not_a_shop"
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_file_is_refused_unharmed(shop: Shop) -> None:
    path = shop.path
    shop._connection().execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    shop._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shop.close()
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        Shop.open(path)
    assert code(caught) == "shop.newer"
    assert path.read_bytes() == before


def test_missing_and_existing(tmp_path: Path, shop: Shop) -> None:
    with pytest.raises(UserError) as caught:
        Shop.open(tmp_path / "none.seeddesk")
    assert code(caught) == "shop.missing"
    with pytest.raises(UserError) as caught:
        Shop.create(shop.path)
    assert code(caught) == "shop.exists"
    with pytest.raises(UserError) as caught:
        Shop.create(tmp_path / "no" / "folder.seeddesk")
    assert code(caught) == "folder.missing"


def test_a_second_writer_is_told_who_holds_the_file(shop: Shop) -> None:
    with pytest.raises(UserError) as caught:
        Shop.open(shop.path)
    assert code(caught) == "shop.locked"
    assert caught.value.values["since"]
    look = Shop.open(shop.path, read_only=True)
    with pytest.raises(UserError) as caught, look.change("member.add") as change:
        change.insert(Member, name="a")
    assert code(caught) == "shop.read_only"
    look.close()


def test_a_killed_holder_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.seeddesk"
    Shop.create(path).close()
    holder = (
        "import sys, pathlib; from seeddesk.store.engine import Shop\n"
        f"shop = Shop.open(pathlib.Path({str(path)!r})); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        with pytest.raises(UserError) as caught:
            Shop.open(path)
        assert code(caught) == "shop.locked"
        child.kill()
    Shop.open(path).close()


def test_closing_leaves_only_the_file(tmp_path: Path) -> None:
    shop = Shop.create(tmp_path / "a.seeddesk", name="a")
    shop.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.seeddesk"]


def test_backup_is_a_whole_shop(shop: Shop, tmp_path: Path) -> None:
    with shop.change("member.add") as change:
        change.insert(Member, name="林小满")
    target = tmp_path / "copy.seeddesk"
    shop.backup_to(target)
    copy = Shop.open(target)
    assert copy.scalar("SELECT name FROM member") == "林小满"
    copy.close()


def test_values_are_text_never_sql(shop: Shop) -> None:
    nasty = "'; DROP TABLE member; --"
    with shop.change("member.add", name=nasty) as change:
        change.insert(Member, name=nasty)
        change.insert_many(Member, ["name"], [(nasty,)])
    assert [row["name"] for row in shop.rows("SELECT name FROM member")] == [nasty, nasty]
