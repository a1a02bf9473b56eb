"""A chat of a million messages into a shop: ``python tests/bench/bench_chats.py [messages]``.

Prints, per format, the seconds for the dry run and for writing, the same again and the export that runs on,
the largest memory of the program and of its reading child, and the worst gap another thread had to wait
meanwhile (what the window would feel).
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

SAID = [
    "好的收到", "今天下午拿货", "这个多少钱", "哈哈哈哈", "瓶口漏油了，怎么办呀", "好用，已经回购第二次了", "[图片]", "明天群里开团吗",
    "我家孩子也喜欢", "有没有桂花味的", "谢谢大家", "在路上了", "晚上八点准时来，记得喊我一声", "发货了吗", "味道很淡，留香不错",
]  # fmt: skip
PEOPLE = 2_000


def messages(count: int) -> Iterator[tuple[dt.datetime, int, str]]:
    rng = random.Random(1)
    at = dt.datetime(2024, 1, 1, 8)
    for _ in range(count):
        at += dt.timedelta(seconds=rng.randrange(1, 60))
        yield at, int(PEOPLE * rng.random() ** 2), rng.choice(SAID)


def write_qq(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        out.write(f"消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n{'=' * 64}\r\n消息分组:我的QQ群\r\n")
        out.write(f"{'=' * 64}\r\n消息对象:种子群\r\n{'=' * 64}\r\n\r\n")
        for at, who, said in messages(count):
            sender = f"群友{who}({who + 10_000_000})" if who % 7 else f"群友{who}<m{who}@example.com>"
            out.write(f"{at:%Y-%m-%d} {at.hour}:{at:%M:%S} {sender}\r\n{said}\n\r\n")


def write_memotrace(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        out.write("localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n")
        for n, (at, who, said) in enumerate(messages(count)):
            out.write(f"{n},3,1,0,0,{n},,{said},{at:%Y-%m-%d %H:%M:%S},,昵称{who},wxid_{who:08}\n")


def write_mac(path: Path, count: int) -> None:
    with path.open("w", encoding="gb18030") as out:
        for at, who, said in messages(count):
            out.write(f"昵称{who} {at.year}/{at.month}/{at.day} {at:%H:%M}\n{said}\n\n")


WRITERS = {"qq": write_qq, "memotrace": write_memotrace, "wechat_mac": write_mac}


def measure(name: str, count: int, folder: Path) -> dict[str, object]:
    from seeddesk.store.engine import Shop
    from seeddesk.store.models import Member
    from seeddesk.workflow import chats

    file, longer = folder / "chat", folder / "longer"
    WRITERS[name](file, count)
    WRITERS[name](longer, count + count // 10)
    shop = Shop.create(folder / f"{name}.seeddesk")
    with shop.change("bench") as change:
        rows = ((f"成员{n}", f"群友{n}" if n % 2 else f"昵称{n}") for n in range(20_000))
        change.insert_many(Member, ("name", "nick"), rows)
    gaps: list[float] = []
    stop = threading.Event()

    def watch() -> None:
        last = time.perf_counter()
        while not stop.is_set():
            time.sleep(0.002)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    sys.setswitchinterval(0.0005)  # as the window's jobs do
    watcher = threading.Thread(target=watch)
    watcher.start()
    times: dict[str, float] = {}
    child_memory = 0
    plan = None
    for title, path in (("first", file), ("again", file), ("longer", longer)):
        started, before = time.perf_counter(), os.times()
        plan = chats.prepare(shop, path, "种子群")
        times[f"{title}_dry"] = time.perf_counter() - started
        if title == "first":
            child_memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
            after = os.times()
            times["cpu_here"] = after.user + after.system - before.user - before.system
            times["cpu_child"] = (
                after.children_user + after.children_system - before.children_user - before.children_system
            )
        started, used = time.perf_counter(), time.process_time()
        chats.run(shop, plan)
        times[f"{title}_write"] = time.perf_counter() - started
        if title == "first":
            times["cpu_write"] = time.process_time() - used
    stop.set()
    watcher.join()
    counted = shop.scalar("SELECT sum(count) FROM chat_day")
    shop.close()
    assert plan is not None
    return {
        "format": plan.format,
        "messages": count,
        "megabytes": file.stat().st_size >> 20,
        **{key: round(value, 2) for key, value in times.items()},
        "counted": counted,
        "matched": plan.counts()["matched"],
        "worst_gap": round(max(gaps), 3),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10,
        # A child counts what it was forked from too; this one was started while the program was small.
        "child_memory_mb": child_memory,
    }


def main() -> None:
    if len(sys.argv) > 2:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measure(sys.argv[2], int(sys.argv[1]), Path(folder))))
        return
    count = sys.argv[1] if len(sys.argv) > 1 else "1000000"
    for name in WRITERS:  # each in a process of its own, so that memory is told apart
        subprocess.run([sys.executable, __file__, count, name], check=True)


if __name__ == "__main__":
    main()
