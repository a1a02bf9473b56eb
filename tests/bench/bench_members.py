"""How long a key in the directory's search takes: the index alone and with the painting of the table.

QT_QPA_PLATFORM=offscreen python tests/bench/bench_members.py [MEMBERS …]      (default 100000 1000000)
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from seeddesk.store.engine import Shop
from seeddesk.store.members_index import MemberIndex
from seeddesk.store.models import Identity, Member, MemberTag, Tag
from seeddesk.store.pinyin import spell

SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨林许何吕", "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚小满鹿雨桐子涵"
CITIES = ("杭州", "上海", "北京", "广州", "成都", "南京")
TAGS = ("妈妈", "复购", "达人", "老客", "送礼", "爱提意见")
WORDS = ("138", "小满", "lxm", "linxiaom", "tb4471", "王", "老客", "妈妈 138", "zzzz", "1", "杭州 w")


def fill(shop: Shop, count: int) -> None:
    """Members with phones, ids, tags and orders, the same each time."""
    chance = random.Random(1)
    people = []
    for at in range(count):
        name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2))
        people.append(
            (at + 1, name, f"{name[1:]}{at % 97}", f"13{chance.randrange(10**8, 10**9)}", chance.choice(CITIES),
             chance.choice(("淘宝", "门店", "朋友介绍")), *spell(name), "2026-01-01")
        )  # fmt: skip
    with shop.change("bench") as change:
        columns = ("id", "name", "nick", "phone", "city", "source", "pinyin", "initials", "joined_on")
        change.insert_many(Member, columns, people)
        ids = ((at, "taobao", f"tb{at * 7919 % 10**8:08d}") for at in range(1, count + 1))
        change.insert_many(Identity, ("member", "platform", "value"), ids)
        change.insert_many(Tag, ("id", "name"), enumerate(TAGS, start=1))
        change.insert_many(MemberTag, ("member", "tag"), ((at, at % len(TAGS) + 1) for at in range(1, count + 1, 2)))


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def keys(search: Callable[[str], object]) -> list[float]:
    """The time of every key of every word, as typed and as deleted."""
    takes = []
    for word in WORDS:
        typed = [word[:length] for length in range(1, len(word) + 1)]
        for text in [*typed, *reversed(typed[:-1]), ""]:
            takes.append(timed(lambda text=text: search(text)))
    return takes


def say(what: str, takes: list[float]) -> None:
    worst = sorted(takes)[-3:]
    print(f"  {what}: median {statistics.median(takes):.1f}, three worst {', '.join(f'{t:.1f}' for t in worst)} ms")


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = Shop.create(Path(folder) / "bench.seeddesk", durable=False)
        fill(shop, count)
        print(f"{count:,} members")
        made: list[MemberIndex] = []
        print(f"  loading the index (a job): {timed(lambda: made.append(MemberIndex(shop))):.0f} ms")
        index = made[0]
        say("a key", keys(index.ids))
        index.ids("", "name")
        say("a key, ordered by name", keys(lambda text: index.ids(text, "name")))
        half = frozenset(range(1, count, 2))
        say("a key, half filtered out", keys(lambda text: index.ids(text, None, False, half)))
        window(shop, index)
        shop.close()


def window(shop: Shop, index: MemberIndex) -> None:
    """The same in the directory: until the first hits are there, and painted."""
    from PySide6.QtWidgets import QApplication

    from seeddesk.ui import theme
    from seeddesk.ui.desk import Desk
    from seeddesk.ui.jobs import Jobs
    from seeddesk.ui.settings import Settings
    from seeddesk.ui.steps.members.directory import Directory

    os.environ["SEEDDESK_HOME"] = str(shop.path.parent)
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # pyright: ignore[reportArgumentType]
    desk = Desk(shop, Settings(), Jobs())
    people = desk.people
    desk.jobs.drain(cancel=True)
    people.index = index
    page = Directory(desk)
    page.retranslate()
    page.resize(1200, 700)
    page.show()
    page.refresh(None)
    app.processEvents()

    def key(text: str) -> None:
        page.table.set_needle(text)
        page.table.view.viewport().repaint()

    def settle() -> None:
        while people.searching():
            app.processEvents()

    for order in (None, "name"):
        page.table.sort_by(order)
        settle()
        index._finished.clear()
        alone = keys(lambda text, order=order: people.ids_soon(text, order, False))
        settle()
        index._finished.clear()
        painted = keys(key)
        settle()
        say(f"a key until the first hits, by {order or 'newest'}", alone)
        say(f"a key until they are painted, by {order or 'newest'}", painted)
    page.close()


if __name__ == "__main__":
    for size in [int(argument) for argument in sys.argv[1:]] or [100_000, 1_000_000]:
        main(size)
