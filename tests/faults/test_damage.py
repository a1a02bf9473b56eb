"""Damaged files: every reading or writing of one ends in a plain reason or an honest answer, never a crash."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import apsw
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.sample import generate
from seeddesk.store import backup
from seeddesk.store.engine import Shop
from seeddesk.workflow import members
from tests.faults.harness import EVERY

FILES = 300
PLAIN = {"shop.damaged", "shop.not_a_shop", "shop.newer", "disk.trouble", "shop.cannot_open"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "whole.seeddesk"
    generate(path, members=200)
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    return path.read_bytes()


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    """Flipped bits, zeroed pages, an end cut off, or a page in another's place."""
    content = bytearray(whole)
    kind = chance.choice(["bits", "page", "end", "moved"])
    if kind == "bits":
        for _ in range(chance.choice([1, 8, 64])):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif kind == "page":
        at = chance.randrange(len(content) // 4096) * 4096
        content[at : at + 4096] = bytes(4096)
    elif kind == "end":
        del content[chance.randrange(100, len(content)) :]
    else:
        one, two = (chance.randrange(1, len(content) // 4096) * 4096 for _ in range(2))
        content[one : one + 4096] = whole[two : two + 4096]
    return bytes(content)


def _sqlite_finds(path: Path) -> bool:
    """What SQLite itself says of a copy, as the measure of what can be seen."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        return connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    except apsw.Error:
        return True
    finally:
        connection.close()


@pytest.mark.parametrize("part", range(6))
def test_damage_that_can_be_seen_is_never_called_good(part: int, whole: bytes, tmp_path: Path) -> None:
    answers: Counter[str] = Counter()
    for number in range(part, FILES, 6 * EVERY):
        path, copy = tmp_path / f"{number}.seeddesk", tmp_path / f"{number}.copy"
        path.write_bytes(_damaged(whole, random.Random(number)))
        shutil.copyfile(path, copy)
        seen = _sqlite_finds(copy)
        try:
            shop = Shop.open(path)
        except UserError as error:
            assert error.code in PLAIN
            answers["refused"] += 1
            continue
        try:
            problems = backup.check(shop)
            assert problems or not seen, number
            answers["found" if problems else "good"] += 1
        except UserError as error:
            assert error.code in PLAIN
            answers["found"] += 1
        try:
            members.add_member(shop, {"name": "still here"})
            shop.undo()
        except UserError as error:
            assert error.code in PLAIN | {"undo.conflict", "undo.depends"}
        shop.close()
    assert answers["refused"] + answers["found"] > 3, answers
