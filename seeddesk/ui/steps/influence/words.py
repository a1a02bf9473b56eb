"""Influencers in words: account, followers, follow-up. Qt-free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.influence import FollowUp, follow_up, is_stale
from seeddesk.i18n import language, tr
from seeddesk.reports.format import day
from seeddesk.ui.when import said_shortly
from seeddesk.ui.words import word

Row = Mapping[str, Any]

PLATFORMS = ("xiaohongshu", "douyin", "weibo", "bilibili", "zhihu", "wechat", "kuaishou", "qq", "taobao")
STAGE_TONES = {
    "found": "neutral", "contacted": "info", "talking": "info", "agreed": "primary", "active": "primary",
    "done": "primary", "declined": "danger",
}  # fmt: skip
FOLLOW_TONES = {"overdue": "danger", "today": "attention", "tomorrow": "attention"}


def amount(n: int) -> str:
    """A large number as one says it: ``2.1 万`` in Chinese, ``21,000`` in English."""
    if language() == "zh_CN" and n >= 10_000:
        return f"{n / 10_000:.1f}".removesuffix(".0") + " 万"
    return f"{n:,}"


def account(row: Row) -> str:
    """Platform and handle."""
    parts = [word("platform", row["platform"]) if row["platform"] else "", row["handle"]]
    return " ".join(part for part in parts if part)


def stale(row: Row, today: dt.date) -> bool:
    """Whether the follower numbers are too old to trust."""
    return row["followers"] is not None and is_stale(_day(row["numbers_on"]), today)


def followers(row: Row, today: dt.date) -> str:
    """The number, marked when it is old."""
    if row["followers"] is None:
        return "–"
    return tr("{n} (old)").format(n=amount(row["followers"])) if stale(row, today) else amount(row["followers"])


def due(row: Row, today: dt.date) -> FollowUp:
    """What is due with an influencer."""
    return follow_up(_day(row["follow_up_on"]), today, row["stage"])


def due_words(row: Row, today: dt.date) -> tuple[str, str]:
    """(words, tone) of the next follow-up; empty when nothing is due."""
    found = due(row, today)
    if found.state == "none":
        return "", "neutral"
    words = {
        "overdue": lambda: tr("%n day(s) overdue", n=found.days),
        "today": lambda: tr("follow up today"),
        "tomorrow": lambda: tr("follow up tomorrow"),
        "later": lambda: day(dt.date.fromisoformat(row["follow_up_on"])),
    }[found.state]()
    return words, FOLLOW_TONES.get(found.state, "neutral")


def last_contact(row: Row, now: dt.datetime) -> str:
    """When and by whom the last contact was."""
    if not row["last_at"]:
        return ""
    when = said_shortly(dt.datetime.fromisoformat(row["last_at"]), now)
    return tr("{when}, {who}").format(when=when, who=row["last_by"]) if row["last_by"] else when


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None
