"""How long writing 100,000 × 12 takes, against XlsxWriter and csv, and how long the window would wait.

Run: ``python tests/bench/bench_export.py [rows]``. Nothing here is part of pass or fail.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from seeddesk.exchange.workbook_out import OutColumn, Sheet, write_csv, write_workbook

KINDS = ("text", "text", "text", "integer", "money", "date", "moment", "text", "text", "text", "text", "text")


def rows(count: int) -> list[tuple[Any, ...]]:
    return [
        (f"林小满{n}", f"138{n:08d}", f"tb_{n}", n % 40, n * 199, f"2024-05-{n % 28 + 1:02}",
         f"2024-05-{n % 28 + 1:02} 12:{n % 60:02}:33", "core", "香味, 桂花", "浙江", "杭州", f"备注 {n} 喜欢桂花香")
        for n in range(count)
    ]  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def stall(work: Callable[[], object]) -> float:
    """The longest gap, in milliseconds, between two turns of another thread while the work runs."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)  # as ui/jobs.py does
    thread = threading.Thread(target=work)
    thread.start()
    worst, last = 0.0, time.perf_counter()
    while thread.is_alive():
        time.sleep(0.002)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    sys.setswitchinterval(usual)
    return worst * 1000


def with_xlsxwriter(path: Path, data: list[tuple[Any, ...]]) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet()
    for number, row in enumerate(data):
        for place, value in enumerate(row):
            if isinstance(value, str):
                page.write_string(number, place, value)
            else:
                page.write_number(number, place, value)
    book.close()


def main() -> None:
    data = rows(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    sheet = Sheet("成员", [OutColumn(f"c{n}", kind) for n, kind in enumerate(KINDS)], data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        own = min(seconds(lambda: write_workbook(path, [sheet])) for _ in range(3))
        print(f"xlsx       {own:6.2f} s  {path.stat().st_size / 1e6:.1f} MB")
        print(f"worst gap  {stall(lambda: write_workbook(path, [sheet])):6.1f} ms")
        table = min(seconds(lambda: write_csv(Path(folder) / "a.csv", sheet)) for _ in range(3))
        print(f"csv        {table:6.2f} s")
        other = seconds(lambda: with_xlsxwriter(Path(folder) / "b.xlsx", data))
        print(f"XlsxWriter {other:6.2f} s  {other / own:.1f} times as long")
        import python_calamine

        reading = seconds(lambda: python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python())
        print(f"calamine reads it in {reading:.2f} s; writing takes {own / reading:.2f} times that")


if __name__ == "__main__":
    main()
