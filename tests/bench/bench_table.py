"""How long a key in the search box and a click on a head take at 100,000 rows, to the first rows painted.

QT_QPA_PLATFORM=offscreen python tests/bench/bench_table.py [ROWS]
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from PySide6.QtWidgets import QApplication

from seeddesk.ui import theme
from seeddesk.ui.widgets.table import Column, ListRows, ListTable

SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚小满鹿"


def make_rows(count: int) -> list[dict]:
    chance = random.Random(1)
    rows = []
    for at in range(count):
        rows.append(
            {
                "id": at + 1,
                "name": chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2)),
                "phone": f"1{chance.randrange(10**9, 10**10)}",
                "wechat": f"wx_{chance.randrange(16**8):08x}",
                "score": chance.randrange(101),
                "orders": chance.randrange(30),
                "tags": chance.choices(["妈妈", "复购", "达人", "老客", "上海"], k=2),
            }
        )
    return rows


COLUMNS = [
    Column("name", lambda: "Name", 14, paint="strong"),
    Column(
        "score",
        lambda: "Score",
        16,
        paint="score",
        score=lambda row: [(row["score"] / 200, "primary_fill"), (row["score"] / 300, "attention_fill")],
    ),
    Column("phone", lambda: "Phone", 14),
    Column("wechat", lambda: "WeChat", 16, paint="muted", stretch=True),
    Column("orders", lambda: "Orders", 8, align="right"),
    Column("tags", lambda: "Tags", 18, paint="chips", chips=lambda row: [(tag, "primary") for tag in row["tags"]]),
]


def measure(app: QApplication, table: ListTable, act: Callable[[], object]) -> float:
    """Milliseconds of an action with the painting it causes."""
    app.processEvents()
    start = time.perf_counter()
    act()
    table.view.viewport().repaint()
    took = (time.perf_counter() - start) * 1000
    app.processEvents()
    return took


def main(count: int) -> None:
    app = QApplication([])
    theme.apply(app, "light")
    rows = make_rows(count)
    source = ListRows(rows, search=("name", "phone", "wechat"))
    start = time.perf_counter()
    table = ListTable("bench", COLUMNS, source, checkable=True)
    table.resize(1280, 800)
    table.show()
    table.view.viewport().repaint()
    print(f"rows {count:,}; built and painted {(time.perf_counter() - start) * 1000:.1f} ms")
    print(f"first key (makes the search texts) {measure(app, table, lambda: table.set_needle('1')):.1f} ms")
    table.set_needle("")
    takes: list[float] = []
    for word in ("138", "小满", "wx_ab", "王", "zzz"):
        for length in range(1, len(word) + 1):
            takes.append(measure(app, table, lambda text=word[:length]: table.set_needle(text)))
        takes.append(measure(app, table, lambda: table.set_needle("")))
    print(f"a key: median {statistics.median(takes):.1f}, worst {max(takes):.1f} ms of {len(takes)}")
    for key in ("name", "score", "orders", "tags"):
        first = measure(app, table, lambda key=key: table.sort_by(key))
        again = measure(app, table, lambda key=key: table.sort_by(key, True))
        print(f"sort by {key}: first {first:.1f} ms, turned around {again:.1f} ms")
    takes = [measure(app, table, lambda text=text: table.set_needle(text)) for text in ("1", "13", "138", "13", "")]
    print("keys while sorted:", " ".join(f"{take:.1f}" for take in takes), "ms")
    bar = table.view.verticalScrollBar()
    takes = [measure(app, table, lambda at=at: bar.setValue(bar.maximum() * at // 40)) for at in range(40)]
    print(f"a jump of the scroll bar: median {statistics.median(takes):.1f}, worst {max(takes):.1f} ms")
    print(f"select all: {measure(app, table, table.view.selectAll):.1f} ms")
    print(f"refresh with all selected: {measure(app, table, table.refresh):.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
