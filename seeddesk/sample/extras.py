"""The sample shop's accounts, points, rewards and honours."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from seeddesk.domain.points import PointRules
from seeddesk.store.engine import Shop
from seeddesk.store.points import balance, leaderboard
from seeddesk.workflow import accounts, points

ZH = {
    "accounts": (
        ("小满 1 号", "personal", "wechat", "xiaoman001", 5_000),
        ("小满 2 号", "personal", "wechat", "xiaoman002", 5_000),
        ("小满手作", "official", "wechat", "xiaomanshouzuo", None),
        ("小满手作淘宝店", "shop", "taobao", "", None),
        ("企业微信客服", "other", "wecom", "kefu", 10_000),
    ),
    "risk": "老号，最早的客户都在这里",
    "rewards": (
        ("护手霜小样", 30, 40, "5 克装，随下一单寄出"), ("10 元券", 60, None, ""),
        ("新品先用", 90, 5, "下一轮内测直接入选"), ("手写贺卡", 15, 0, "等新卡片到货"),
    ),
    "title": "体验官",
    "by_hand": "帮忙拍了使用视频",
}  # fmt: skip
EN = {
    "accounts": (
        ("Xiaoman no. 1", "personal", "wechat", "xiaoman001", 5_000),
        ("Xiaoman no. 2", "personal", "wechat", "xiaoman002", 5_000),
        ("Xiaoman Crafts", "official", "wechat", "xiaomancrafts", None),
        ("Xiaoman on Taobao", "shop", "taobao", "", None), ("Service desk", "other", "wecom", "service", 10_000),
    ),
    "risk": "Our oldest number: the first customers are all here",
    "rewards": (
        ("Hand cream sample", 30, 40, "5 g, goes with the next parcel"), ("¥10 coupon", 60, None, ""),
        ("First to try", 90, 5, "A seat in the next beta round"), ("Hand-written card", 15, 0, "New cards ordered"),
    ),
    "title": "Experience officer",
    "by_hand": "Made a video for us",
}  # fmt: skip


class Builder(Protocol):
    """What is needed of the sample's builder."""

    shop: Shop
    chinese: bool
    today: date
    ids: dict[int, int]

    def at(self, days_ago: int, hour: int = 10, minute: int = 0) -> datetime: ...


def shop_accounts(builder: Builder, team: Sequence[str], seed: int) -> None:
    """Five accounts; most people are reached through the first alone, which is a risk one can see."""
    shop, rng = builder.shop, random.Random(seed)
    words = ZH if builder.chinese else EN
    people = sorted(builder.ids.values())
    shares = (0.62, 0.21, 0.34, 0.0, 0.06)
    for at, ((name, kind, platform, handle, capacity), share) in enumerate(zip(words["accounts"], shares)):
        made = accounts.add_account(
            shop,
            {"name": name, "kind": kind, "platform": platform, "handle": handle, "capacity": capacity,
             "keeper": team[at % len(team)], "since": builder.today - timedelta(days=520 - 90 * at),
             "note": words["risk"] if at == 0 else ""},
        )  # fmt: skip
        some = rng.sample(people, int(len(people) * (share or 0.45)))
        day = builder.today - timedelta(days=120 - 20 * at)
        accounts.reach_through(shop, made, some, today=day)
        if at == 0:
            accounts.lose_reach(shop, made, some[: len(some) // 25], today=builder.today - timedelta(days=9))


def points_and_honours(builder: Builder, core: Sequence[int], seed: int) -> None:
    """Points of the last three months, a few rewards taken, titles for the best of two months."""
    shop, rng = builder.shop, random.Random(seed)
    words = ZH if builder.chinese else EN
    points.set_rules(shop, PointRules(since=builder.today - timedelta(days=90)))
    made = [
        points.add_reward(shop, {"name": name, "cost": cost, "stock": stock, "note": note})
        for name, cost, stock, note in words["rewards"]
    ]
    for days_ago in (44, 30, 16, 9, 2):
        here = [member for member in core if rng.random() < 0.55]
        points.book_sign_ins(shop, here, builder.today - timedelta(days=days_ago))
    recent = (builder.today - timedelta(days=5)).isoformat()
    earned = points.plan(shop, now=builder.at(4, 21)).earned
    old = {(one.event.member, one.event.ref): one.points for one in earned if one.event.at < recent}
    points.book(shop, only=old, now=builder.at(4, 21))  # the last days wait to be booked
    if core:
        points.give(shop, core[2:5], 15, words["by_hand"], now=builder.at(5, 20))
    for at, row in enumerate(leaderboard(shop, limit=12)):
        reward = made[at % 2]
        cost = (30, 60)[at % 2]
        if balance(shop, row["id"]) >= cost:
            points.spend(shop, row["id"], reward, now=builder.at(4, 12 + at % 8))
    first = builder.today.replace(day=1)
    for _ in range(2):
        last = first - timedelta(days=1)
        month = f"{last.year:04}-{last.month:02}"
        best = [row["id"] for row in leaderboard(shop, month, limit=3)]
        if best:
            points.give_honour(shop, best, words["title"], month, today=min(builder.today, last + timedelta(days=2)))
        first = last.replace(day=1)
