"""Made-up figures of a beta round, as large as a test wants them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from seeddesk.domain.report_figures import (
    BetaReportFigures,
    DecisionFigure,
    FixFigure,
    TesterFigure,
    TopicFigure,
)
from seeddesk.domain.verdict import Figures, Review, judge

# The names whose characters Qt writes as radicals.
NAMES = (
    "金长门",
    "马鱼",
    "白青高",
    "龙一心",
    "食户",
    "水女子",
    "大小人",
    "林小满妈妈",
    "书法老陈",
    "阿 May",
    "日月",
    "Marie Curie",
)
POINTS = ("肤感", "香味", "包装", "价格", "物流", "持久")
QUOTES = (
    "涂完马上能拿手机，这点太好了。冬天骑车送货也不裂了。",
    "I keep one in the van now; my hands no longer crack.",
    "味道比第一版淡，办公室里用不会吵到别人。",
)
CITIES = ("上海", "杭州", "成都", "广州", "北京", "西安", "昆明", "")


def figures(
    testers: int = 60,
    points: int = 6,
    before: int = 31,
    level: float = 4.4,
    serious: int = 2,
    own: bool = True,
    **changes,
) -> BetaReportFigures:
    """Figures of round 2 with ``testers`` people, every fifth of whom did not review.

    ``before``: reviews in round 1 (0 = no round before); ``level``: mean mark now; ``own``: every tenth is
    own circle.
    """
    chance = random.Random(7)
    names = tuple(POINTS[i] if i < len(POINTS) else f"测试点 {i + 1}" for i in range(points))
    people, reviews = [], []
    for number in range(1, testers + 1):
        wrote = number % 5 != 0
        circle = own and number % 10 in (0, 3)
        marks = tuple(min(5, max(1, round(chance.gauss(level, 0.7)))) for _ in names)
        recommend = min(10, max(0, round(chance.gauss(2 * level - 0.2, 1.4))))
        if wrote:
            reviews.append(Review(dict(zip(names, marks, strict=True)), recommend, circle))
        people.append(
            TesterFigure(
                number=number,
                name=NAMES[number % len(NAMES)] + ("" if number <= len(NAMES) else str(number)),
                city=CITIES[number % len(CITIES)],
                tier=("kol", "core", "core", "regular", "buzz", "")[number % 6],
                own_circle="friend" if circle else "",
                stage="reviewed" if wrote else "bought",
                bought=number % 7 != 0,
                paid=number % 7 != 0,
                marks=tuple(float(m) for m in marks) if wrote else tuple(None for _ in names),
                recommend=recommend if wrote else None,
                quote=QUOTES[number // 12 % len(QUOTES)] if number % 12 in (1, 4) else "",
                quote_ok=number % 24 in (1, 4),
            )
        )
    bought = [t for t in people if t.bought]
    this = Figures(
        invited=testers,
        bought=len(bought),
        reviews=tuple(reviews),
        serious_open=serious,
        delivered=testers,
        invited_own=sum(bool(t.own_circle) for t in people),
        bought_own=sum(bool(t.own_circle) for t in bought),
        delivered_own=sum(bool(t.own_circle) for t in people),
    )
    old = [
        Review(
            {n: min(5, max(1, round(chance.gauss(3.6, 0.9)))) for n in names},
            min(10, max(0, round(chance.gauss(7.4, 2)))),
        )
        for _ in range(before)
    ]
    previous = Figures(invited=50, bought=31, reviews=tuple(old), delivered=31) if before else None
    found = BetaReportFigures(
        shop="小满手作",
        launch="春季护手霜",
        round_number=2,
        version="2.0",
        made_on=date(2026, 6, 1),
        round=this,
        verdict=judge(this, previous),
        opens_on=date(2026, 5, 8),
        closes_on=date(2026, 5, 29),
        price_cents=9800,
        seats=60,
        before_number=1 if before else None,
        points=names,
        price_feeling={"cheap": 6, "right": 31, "dear": 10},
        topics=(
            TopicFigure("不黏手", 29, 28, "涂完马上能拿手机，这点太好了"),
            TopicFigure("香味", 21, 17, "第二版的桂花淡了，正好"),
            TopicFigure("瓶盖", 9, 2, "放包里漏了一次"),
        ),
        fixes=(
            FixFigure("瓶盖在包里会漏", "serious", 6, "包材厂", "production"),
            FixFigure("一例皮肤发红", "serious", 1, "配方", "open"),
            FixFigure("说明字太小", "normal", 4, "设计", "fixed"),
        ),
        decisions=(
            DecisionFigure("改成挤压瓶？", "adopt", "第 3 批起用", "", 31, 51),
            DecisionFigure("出 20ml 小样装", "later", "成本高出 40%，众筹达标后再议", "", 30, 51, departs=True),
        ),
        testers=tuple(people),
    )
    return replace(found, **changes)
