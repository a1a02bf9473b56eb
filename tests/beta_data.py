"""A beta like that of the drawings, made through the workflow: two rounds of a hand cream."""

from __future__ import annotations

import datetime as dt
import random

from seeddesk.store.engine import Shop
from seeddesk.store.models import Member
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers
from seeddesk.workflow.launches import create_launch

POINTS = ("肤感", "香味", "包装", "价格", "物流", "持久")
FIRST = dt.datetime(2026, 4, 8, 10, 0)
SECOND = dt.datetime(2026, 5, 8, 10, 0)
FAMILY = "林王李张刘陈杨赵黄周"
GIVEN = ("小满", "书然", "可心", "阿May", "一诺", "嘉禾", "知夏", "明远", "若溪", "子墨")
WORDS = ("涂完马上能拿手机，这点太好了", "第二版的桂花淡了，正好", "放包里漏了一次", "Absorbs fast, smells light", "")


def add_members(shop: Shop, count: int, own: int = 0, start: int = 0) -> list[int]:
    """Members with Chinese names; the first ``own`` are friends."""
    cities = ("杭州", "上海", "成都", "广州")
    with shop.change("test.members") as change:
        return [
            change.insert(
                Member,
                name=FAMILY[(start + at) % 10] + GIVEN[(start + at) // 10 % 10],
                city=cities[at % 4],
                own_circle="friend" if at < own else "",
                tier=("core", "regular", "kol")[at % 3],
            )
            for at in range(count)
        ]


def add_round(
    shop: Shop,
    launch: int,
    members: list[int],
    *,
    bought: int,
    reviewed: int,
    level: float,
    when: dt.datetime,
    version: str = "2.0",
    seed: int = 1,
    points: tuple[str, ...] = POINTS,
) -> int:
    """A round in which everybody is accepted, the first ``bought`` buy and the first ``reviewed`` of them review;
    marks lie around ``level``."""
    rng = random.Random(seed)
    round_id = beta.open_round(
        shop, launch, points, version=version, seats=len(members), price_cents=9800, deposit_cents=2000,
        opens_on=when.date(), closes_on=(when + dt.timedelta(days=21)).date(),
    )  # fmt: skip
    beta_testers.add_testers(shop, round_id, members, "accepted", now=when)
    testers = [row[0] for row in shop.tuples("SELECT id FROM tester WHERE round_id = ? ORDER BY id", (round_id,))]
    beta_codes.issue_codes(shop, round_id, rng=rng, now=when)
    for code, member in shop.tuples(
        "SELECT c.code, t.member_id FROM code c JOIN tester t ON t.id = c.tester_id WHERE t.round_id = ? ORDER BY c.id",
        (round_id,),
    )[: bought + 3]:
        beta_codes.redeem_code(shop, round_id, code, member, now=when + dt.timedelta(days=1))
    beta_testers.move_testers(shop, testers[:bought], "delivered", now=when + dt.timedelta(days=4))
    ids = [row[0] for row in shop.tuples("SELECT id FROM test_point WHERE round_id = ? ORDER BY position", (round_id,))]
    for at, tester in enumerate(testers[:reviewed]):
        marks = {point: max(1, min(5, round(rng.gauss(level, 0.6)))) for point in ids}
        beta_reviews.save_review(
            shop, tester, marks, recommend=max(0, min(10, round(rng.gauss(level * 2, 1)))),
            price_feeling=("right", "cheap", "dear")[at % 3], words=WORDS[at % 5], quote_ok=at % 2 == 0,
            now=when + dt.timedelta(days=10, hours=at % 9),
        )  # fmt: skip
    return round_id


def two_rounds(shop: Shop, people: int = 60) -> tuple[int, int, int]:
    """(launch, round 1, round 2): 25 of 40 bought and 31 … then 51 of 60 bought, 47 reviewed, two serious faults."""
    launch = create_launch(shop, "春季护手霜 2.0", started_on=dt.date(2026, 3, 20), price_cents=9800)
    members = add_members(shop, people, own=6)
    first = add_round(shop, launch, members[: people * 2 // 3], bought=people * 5 // 12, reviewed=people * 7 // 20,
                      level=3.6, when=FIRST, version="1.0")  # fmt: skip
    beta.close_round(shop, first)
    second = add_round(shop, launch, members, bought=people * 17 // 20, reviewed=people * 47 // 60,
                       level=4.5, when=SECOND, seed=2)  # fmt: skip
    testers = [row[0] for row in shop.tuples("SELECT id FROM tester WHERE round_id = ? ORDER BY id", (second,))]
    for title, severity, owner, status, reporters, rice in (
        ("瓶盖在包里会漏", "serious", "包材厂", "production", 6, (2.0, 100, 5.0)),
        ("一例皮肤发红", "serious", "配方", "open", 1, (3.0, 50, 10.0)),
        ("说明字太小", "normal", "设计", "fixed", 4, (1.0, 80, 1.0)),
        ("想要 20ml 小样", "minor", "", "open", 3, (None, None, None)),
    ):
        beta_fixes.add_fix(
            shop, launch, title, round_id=second, tester_ids=testers[:reporters], severity=severity, owner=owner,
            status=status, kind="idea" if "小样" in title else "issue",
            impact=rice[0], confidence=rice[1], effort=rice[2],
        )  # fmt: skip
    return launch, first, second
