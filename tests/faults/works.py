"""What the killed process was doing: endless works that acknowledge each thing done.

Each takes the folder it works in (with ``shop.seeddesk`` in it) and ``done(value)``, which sends the
acknowledgement down a pipe: what was sent is reported done, and must be on disk whatever happens next.
"""

from __future__ import annotations

import csv
import itertools
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from seeddesk.store.engine import Shop
from seeddesk.workflow import backups, exports, imports, members

ROWS = 400
"""Rows of each imported file."""
NOW = datetime(2026, 6, 1, 9, 12)

Done = Callable[[Any], None]


def edit(folder: Path, done: Done) -> None:
    """Add members, one action each."""
    shop = Shop.open(folder / "shop.seeddesk")
    done("begun")
    for number in itertools.count():
        members.add_member(shop, {"name": f"edit {number}", "tags": [f"tag {number % 7}"]}, now=NOW)
        done(number)


def bring_in(folder: Path, done: Done) -> None:
    """Import one file of members after the other."""
    shop = Shop.open(folder / "shop.seeddesk")
    paths = [_table(folder, number) for number in range(12)]
    done("begun")
    for number, path in enumerate(paths):
        with imports.prepare(shop, path, "members") as plan:
            imports.run(shop, plan, now=NOW)
        done(number)


def _table(folder: Path, number: int) -> Path:
    path = folder / f"file {number}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["姓名", "手机号", "标签"])
        for row in range(ROWS):
            writer.writerow([f"{number}-{row}", 13_000_000_000 + number * ROWS + row, f"标签{row % 5}"])
    return path


def undo(folder: Path, done: Done) -> None:
    """Take back 20 actions and do them again, over and over; tells how many are in force."""
    shop = Shop.open(folder / "shop.seeddesk")
    done(20)
    while True:
        for left in reversed(range(20)):
            shop.undo()
            done(left)
        for left in range(1, 21):
            shop.redo()
            done(left)


def back_up(folder: Path, done: Done) -> None:
    """Make backups without end."""
    shop = Shop.open(folder / "shop.seeddesk")
    done("begun")
    for number in itertools.count():
        done(str(backups.make(shop, folder / "backups", NOW + timedelta(minutes=number))))


def restore(folder: Path, done: Done) -> None:
    """Put two backups back in turn; each differs from the other in what it holds."""
    path = folder / "shop.seeddesk"
    shop = Shop.open(path)
    done("a")
    for number in itertools.count():
        name = "ba"[number % 2]
        backups.restore(shop, folder / f"{name}.seeddesk", folder / "backups", NOW + timedelta(minutes=number))
        shop = Shop.open(path)
        done(name)
        shop.scalar("SELECT count(*) FROM member")


def migrate(folder: Path, done: Done) -> None:
    """Upgrade copies of an older file, each told before and after."""
    for number in itertools.count():
        path = folder / f"older {number}.seeddesk"
        path.write_bytes((folder / "older.seeddesk").read_bytes())
        done(("before", number))
        backups.open_shop(path, folder / "backups").close()
        done(("after", number))


def write_files(folder: Path, done: Done) -> None:
    """Write the same lists over and over."""
    shop = Shop.open(folder / "shop.seeddesk")
    done("begun")
    for number in itertools.count():
        name = ("members.xlsx", "members.csv")[number % 2]
        exports.export(shop, folder / name, "members", word=lambda _kind, code: code, title=str)
        done(name)


def report(folder: Path, done: Done) -> None:
    """Write the beta report as PDF over and over."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from seeddesk.reports.beta_report import build_beta_report
    from seeddesk.reports.fonts import ensure_application
    from seeddesk.reports.layout import lay_out
    from seeddesk.reports.pdf import write_pdf
    from seeddesk.store.report import report_figures

    shop = Shop.open(folder / "shop.seeddesk")
    launch, number = shop.tuples("SELECT launch_id, number FROM round ORDER BY id")[0]
    figures = report_figures(shop, launch, number, NOW.date())
    application = ensure_application()
    laid_out = lay_out(build_beta_report(figures, "zh_CN", mask=True))
    done("begun")
    for _ in itertools.count():
        done(str(write_pdf(laid_out, folder / "report.pdf")))
    del application


WORKS: dict[str, Callable[[Path, Done], None]] = {
    "edit": edit,
    "import": bring_in,
    "undo": undo,
    "backup": back_up,
    "restore": restore,
    "migrate": migrate,
    "files": write_files,
    "report": report,
}
