"""A disk that is full at any moment: one plain reason, what was reported done stays, the rest never was."""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.sample import generate
from seeddesk.store import backup
from seeddesk.store.engine import Shop
from seeddesk.workflow import backups, exports, imports, members
from tests.faults.harness import CONTEXT, EVERY
from tests.faults.works import NOW

resource = pytest.importorskip("resource")  # limits of this kind are not known on Windows

SIZES = [round(4096 * 1.27**step) for step in range(0, 30, EVERY)]
"""Bytes that a file may grow to: 4 KB to 4 MB."""
PLAIN = {"disk.full", "disk.trouble", "file.disk_full"}
ROWS = 3000


def _edit(shop: Shop, folder: Path) -> None:
    members.add_member(shop, {"name": "one more", "note": "x" * 5000}, now=NOW)


def _import(shop: Shop, folder: Path) -> None:
    with imports.prepare(shop, folder / "members.csv", "members") as plan:
        imports.run(shop, plan, now=NOW)


def _undo(shop: Shop, folder: Path) -> None:
    shop.undo()


def _backup(shop: Shop, folder: Path) -> None:
    backups.make(shop, folder / "backups", NOW)


def _word(kind: str, code: str) -> str:
    return code


def _xlsx(shop: Shop, folder: Path) -> None:
    exports.export(shop, folder / "members.xlsx", "members", word=_word, title=str)


def _csv(shop: Shop, folder: Path) -> None:
    exports.export(shop, folder / "out.csv", "members", word=_word, title=str)


def _report(shop: Shop, folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from seeddesk.reports.beta_report import build_beta_report
    from seeddesk.reports.fonts import ensure_application
    from seeddesk.reports.layout import lay_out
    from seeddesk.reports.pdf import write_pdf
    from seeddesk.store.report import report_figures

    launch, number = shop.tuples("SELECT launch_id, number FROM round ORDER BY id")[0]
    figures = report_figures(shop, launch, number, NOW.date())
    application = ensure_application()
    write_pdf(lay_out(build_beta_report(figures, "zh_CN", mask=True)), folder / "report.pdf")
    del application


ACTIONS: dict[str, Callable[[Shop, Path], None]] = {
    "edit": _edit, "import": _import, "undo": _undo, "backup": _backup,
    "xlsx": _xlsx, "csv": _csv, "report": _report,
}  # fmt: skip
MADE = {"xlsx": "members.xlsx", "csv": "out.csv", "report": "report.pdf"}


def _within(size: int, name: str, folder: str, pipe: Connection) -> None:
    """Do one action while no file may grow beyond ``size``; reports "done" or the reason."""
    shop = Shop.open(Path(folder) / "shop.seeddesk")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        ACTIONS[name](shop, Path(folder))
        told = "done"
    except UserError as error:
        told = error.code
    except BaseException as error:
        told = f"fault: {error!r}"[:300]
        raise
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        pipe.send(told)


def _try(size: int, name: str, folder: Path) -> str:
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_within, args=(size, name, str(folder), theirs))
    process.start()
    theirs.close()
    try:
        assert ours.poll(60), f"{name} at {size} says nothing"
        return str(ours.recv())
    finally:
        process.kill()
        process.join()
        ours.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    generate(folder / "shop.seeddesk", members=200)
    with (folder / "members.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["姓名", "手机号", "备注"])
        writer.writerows([f"成员{row}", 13_100_000_000 + row, "备注" * 20] for row in range(ROWS))
    return folder


@pytest.mark.parametrize("name", ACTIONS)
def test_a_full_disk(name: str, filled: Path, tmp_path: Path) -> None:
    told: dict[int, str] = {}
    counts: dict[int, Any] = {}
    for size in SIZES:
        folder = tmp_path / str(size)
        shutil.copytree(filled, folder)
        told[size] = _try(size, name, folder)
        shop = Shop.open(folder / "shop.seeddesk")
        assert backup.check(shop) == []
        counts[size] = shop.scalar("SELECT count(*) FROM member")
        shop.close()
        if name in MADE and told[size] != "done":
            assert not (folder / MADE[name]).exists()  # half a file is none
        left = [path.name for path in folder.rglob("*") if path.name.startswith(".~")]
        assert left == [], "what was begun is cleared away"
        shutil.rmtree(folder)
    assert set(told.values()) <= PLAIN | {"done"}, told
    assert len(set(told.values())) > 1, "some sizes are too small, some are enough"
    before = 200
    wanted = {"edit": before + 1, "import": before + ROWS}.get(name, before)
    if name != "undo":
        assert counts == {size: wanted if told[size] == "done" else before for size in SIZES}
