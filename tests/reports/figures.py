"""Made-up figures of a beta round, as large as a test wants them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from seeddesk.domain.report_figures import (
    BetaReportFigures,
    DecisionFigure,
    FixFigure,
    GateFigure,
    PointFigure,
    TesterFigure,
    TopicFigure,
    VerdictFigures,
)
from seeddesk.domain.stats import mann_whitney, mean, nps, share

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
CITIES = ("上海", "杭州", "成都", "广州", "北京", "西安", "昆明", "")


def figures(testers: int = 60, points: int = 6, before: int = 31, outcome: str = "fix", **changes) -> BetaReportFigures:
    """Figures of round 2 with ``testers`` people; ``before`` reviews in round 1 (0 = no round before)."""
    chance = random.Random(7)
    names = tuple(POINTS[i] if i < len(POINTS) else f"测试点 {i + 1}" for i in range(points))
    people = []
    for number in range(1, testers + 1):
        wrote = number % 5 != 0
        marks = tuple(float(min(5, max(1, round(chance.gauss(4.4, 0.7))))) if wrote else None for _ in names)
        people.append(
            TesterFigure(
                number=number,
                name=NAMES[number % len(NAMES)] + ("" if number <= len(NAMES) else str(number)),
                city=CITIES[number % len(CITIES)],
                tier=("kol", "core", "core", "regular", "buzz", "")[number % 6],
                own_circle="friend" if number % 10 == 0 else "",
                stage="reviewed" if wrote else "bought",
                bought=number % 7 != 0,
                marks=marks if wrote else tuple(None for _ in names),
                recommend=min(10, max(0, round(chance.gauss(8.6, 1.4)))) if wrote else None,
                quote="涂完马上能拿手机，这点太好了。冬天骑车送货也不裂了。" if number % 12 == 1 else "",
                quote_ok=number % 24 == 1,
            )
        )
    old = [[float(min(5, max(1, round(chance.gauss(3.6, 0.9))))) for _ in range(before)] for _ in names]
    tested = []
    for index, name in enumerate(names):
        now = [t.marks[index] for t in people if t.marks[index] is not None]
        p = mann_whitney(old[index], now).p if before else None  # type: ignore[arg-type]
        tested.append(PointFigure(name, mean(m for m in now if m), mean(old[index]) if before else None, p))
    marks = [sum(m for m in t.marks if m) / len(t.marks) for t in people if t.marks and t.marks[0] is not None]
    bought = sum(t.bought for t in people)
    wrote = len(marks)
    now_nps = nps(t.recommend for t in people if t.recommend is not None)
    gates = (
        GateFigure(
            "participation",
            0.5,
            wrote / testers if testers else None,
            testers,
            wrote * 2 >= testers,
            share(wrote, testers).interval,
            wrote,
        ),
        GateFigure(
            "conversion",
            0.6,
            bought / testers if testers else None,
            testers,
            True,
            share(bought, testers).interval,
            bought,
            None,
            True,
            0.83,
        ),
        GateFigure("nps", 30, now_nps.value, now_nps.n, True, now_nps.interval, None, None, True, 41.0),
        GateFigure("mark", 4.2, mean(marks).value, wrote, True, mean(marks).interval, None, None, True, 4.3),
        GateFigure("serious", 0, 2, 2, False, None, None, None, False, 2),
        GateFigure("not_worse", 0, 0.7, wrote, True, None, None, 0.0004, True, 0.6),
    )
    found = BetaReportFigures(
        shop="小满手作",
        launch="春季护手霜",
        round_number=2,
        version="2.0",
        verdict=VerdictFigures(outcome, gates, outcome, testers // 10, testers),
        conversion=share(bought, testers),
        participation=share(wrote, testers),
        nps=now_nps,
        mark=mean(marks),
        serious_open=2,
        made_on=date(2026, 6, 1),
        opens_on=date(2026, 5, 8),
        closes_on=date(2026, 5, 29),
        price_cents=9800,
        seats=60,
        before_number=1 if before else None,
        conversion_before=share(31, 50) if before else None,
        conversion_p=0.009 if before else None,
        nps_before=nps([9] * 12 + [8] * 11 + [5] * 8) if before else None,
        mark_before=mean(sum(row) / len(row) for row in zip(*old, strict=True)) if before else None,
        mark_p=0.0002 if before else None,
        points=tuple(tested),
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
