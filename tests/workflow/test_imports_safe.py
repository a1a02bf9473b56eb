# ruff: noqa: E501  rows of files read better unbroken
"""Whatever happens to an import, the shop has all of it or nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from tests.workflow.imports_help import SAMPLES, everything, table

BAD = [
    *sorted((SAMPLES / "bad").glob("*.xls*")),
    SAMPLES / "chats/qq_group_export.txt",
    SAMPLES / "votes/sign_up_chain.txt",
]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
@pytest.mark.parametrize("kind", ["members", "orders"])
def test_a_bad_file_is_one_plain_error(shop: Shop, path: Path, kind: str) -> None:
    before = everything(shop)
    with pytest.raises(UserError) as caught:
        imports.prepare(shop, path, kind)
    assert caught.value.code.startswith(("file.", "import."))
    assert everything(shop) == before


RUN = """
import sys
from pathlib import Path
from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
shop = Shop.open(Path(sys.argv[1]))
plan = imports.prepare(shop, sys.argv[2], "members")
print("ready", flush=True)
sys.stdin.readline()
print("go", flush=True)
imports.run(shop, plan)
print("done", flush=True)
"""


def test_a_killed_import_leaves_all_or_nothing(empty_shop: Path, tmp_path: Path) -> None:
    rows = [[f"成员{n}", str(13800000000 + n), f"tb_{n}", "妈妈"] for n in range(8000)]
    path = table(tmp_path / "a.csv", "姓名,手机号,淘宝账号,标签", *rows)
    found = set()
    for attempt, delay in enumerate((0.0, 0.01, 0.05, 0.1, 0.15, 0.2, 0.3, 5.0)):
        shop_path = tmp_path / f"{attempt}.seeddesk"
        shutil.copyfile(empty_shop, shop_path)
        child = subprocess.Popen(
            [sys.executable, "-c", RUN, str(shop_path), str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert child.stdin and child.stdout
        assert child.stdout.readline() == "ready\n"
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "go\n"
        if delay > 1:
            assert child.stdout.readline() == "done\n"
        else:
            threading.Event().wait(delay)
        child.kill()  # SIGKILL: no time to clean up
        child.wait()
        child.stdin.close()
        child.stdout.close()
        shop = Shop.open(shop_path)
        numbers = tuple(
            shop.scalar(f"SELECT count(*) FROM {name}")
            for name in ("member", "identity", "member_tag", "history WHERE key = 'import.members'")
        )
        assert shop.scalar("PRAGMA integrity_check") == "ok"
        shop.close()
        assert numbers in {(0, 0, 0, 0), (8000, 8000, 8000, 1)}
        found.add(numbers[0])
    assert found == {0, 8000}


def test_a_full_disk_leaves_the_shop_as_it_was(shop: Shop, tmp_path: Path) -> None:
    rows = [[f"成员{n}", str(13800000000 + n)] for n in range(5000)]
    path = table(tmp_path / "a.csv", "姓名,手机号", *rows)
    before = everything(shop)
    pages = shop.scalar("PRAGMA page_count")
    shop.scalar(f"PRAGMA max_page_count = {pages + 20}")
    with imports.prepare(shop, path, "members") as plan:
        with pytest.raises(UserError) as caught:
            imports.run(shop, plan)
        assert caught.value.code == "disk.full"
        assert everything(shop) == before
        shop.scalar("PRAGMA max_page_count = 1000000")
        imports.run(shop, plan)
    assert shop.scalar("SELECT count(*) FROM member") == 5000


def test_others_get_their_turn_while_an_import_runs(shop: Shop, tmp_path: Path) -> None:
    """No call holds the interpreter for long; the limit is wide since machines of others are slow."""
    rows = [[f"成员{n}", str(13800000000 + n), f"tb_{n}", "妈妈"] for n in range(20_000)]
    path = table(tmp_path / "a.csv", "姓名,手机号,淘宝账号,标签", *rows)
    gaps: list[float] = []
    stop = threading.Event()

    def watch() -> None:
        last = time.perf_counter()
        while not stop.is_set():
            stop.wait(0.002)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        with imports.prepare(shop, path, "members") as plan:
            imports.run(shop, plan)
    finally:
        stop.set()
        watcher.join()
        sys.setswitchinterval(usual)
    gaps.sort()
    assert len(gaps) > 100
    assert gaps[-3] < 0.1
