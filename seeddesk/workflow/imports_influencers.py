"""Influencers from a file: our template, a list of one's own, or the lists of 达人 platforms (a row per post).

The account tells who it is, without one the name. A file adds to what is there; newer follower numbers
replace older ones, and anything else it says differently is shown and not taken.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.domain.text import clean, match_name
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Influencer
from seeddesk.workflow.imports_columns import prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject
from seeddesk.workflow.imports_rows import RowCells, column_of, need_launch, walk

_TEXTS = ("kind", "stage", "platform", "handle", "contact", "note", "follow_up_on")
FIRST_STAGE = "found"
"""Where everybody begins, so that it says nothing against what a file says."""
PLATFORMS = {
    "douyin": "抖音|抖音号|douyin|tiktok", "xiaohongshu": "小红书|红书|xiaohongshu|red|rednote", "weibo": "微博|weibo",
    "bilibili": "哔哩哔哩|b站|bilibili", "kuaishou": "快手|kuaishou", "wechat": "微信|视频号|公众号|微信公众号|wechat",
    "zhihu": "知乎|zhihu", "taobao": "淘宝|淘宝直播|taobao", "tmall": "天猫|tmall", "qq": "qq", "youzan": "有赞|youzan",
    "weidian": "微店|weidian", "pdd": "拼多多|pinduoduo", "1688": "1688", "shopify": "shopify", "woo": "woocommerce",
}  # fmt: skip
_PLATFORM_WORDS = {match_name(word): code for code, words in PLATFORMS.items() for word in (code, *words.split("|"))}
_LINKS = {"douyin.com": "douyin", "xiaohongshu.com": "xiaohongshu", "weibo.com": "weibo", "bilibili.com": "bilibili",
          "kuaishou.com": "kuaishou", "zhihu.com": "zhihu"}  # fmt: skip


@dataclass
class Influencers:
    """What is to be written."""

    launch: int
    new: list[dict[str, Any]] = field(default_factory=list)
    changed: dict[int, dict[str, Any]] = field(default_factory=dict)


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    launch = need_launch(shop, plan)
    plan.reset()
    prepare_checks(plan)
    people = _People(shop, launch)
    work = Influencers(launch)
    seen: dict[int, dict[str, Any]] = {}
    today = dt.date.today().isoformat()
    for row in walk(plan, progress, cancelled):
        values = _values(row, plan)
        if not values["name"]:
            plan.rejects.append(Reject(row.number, "influencer.no_name", column_of(plan, "influencer.name")))
            continue
        if (values.get("numbers_on") or "") > today:
            plan.rejects.append(Reject(row.number, "influencer.future", column_of(plan, "influencer.numbers_on")))
            continue
        old = people.find(values)
        if old is None:
            people.add(values)
            work.new.append(values)
            plan.new += 1
        elif "id" not in old:  # a further row of somebody new
            plan.duplicates += 1
            _merge(plan, row.number, old, values, old)
        else:
            plan.duplicates += old["id"] in seen
            seen[old["id"]] = old
            merged = work.changed.setdefault(old["id"], {})
            _merge(plan, row.number, {**old, **merged}, values, merged)
    for values in work.new:
        values["member"] = people.member(values)
    for influencer, old in seen.items():
        _drop_same(old, work.changed[influencer])
    plan.updated = sum(map(bool, work.changed.values()))
    plan.unchanged = len(seen) - plan.updated
    plan.rows = plan.table.rows
    plan.work = work


def platform_code(text: str) -> str:
    """A platform as the shop stores it; one it does not know stays in the owner's words."""
    return _PLATFORM_WORDS.get(match_name(text), clean(text))


def _values(row: RowCells, plan: Plan) -> dict[str, Any]:
    handle = row.get("influencer.handle")
    platform = platform_code(row.get("influencer.platform")) or plan.platform
    if not platform and "://" in handle:
        platform = next((code for site, code in _LINKS.items() if site in handle), "")
    values: dict[str, Any] = {
        "name": clean(row.get("influencer.name")),
        "kind": row.get("influencer.kind"),
        "stage": row.get("influencer.stage"),
        "platform": platform,
        "handle": handle,
        "followers": row.get("influencer.followers", None),
        "numbers_on": row.get("influencer.numbers_on", None),
        "contact": row.get("influencer.contact"),
        "follow_up_on": row.get("influencer.follow_up_on", None),
        "note": row.get("influencer.note"),
    }
    return {name: value for name, value in values.items() if value not in ("", None) or name == "name"}


def _merge(plan: Plan, number: int, have: dict[str, Any], given: dict[str, Any], into: dict[str, Any]) -> None:
    """Add to ``into`` what a row says beyond ``have``."""
    for name in _TEXTS:
        value = given.get(name)
        if value is None or value == have.get(name):
            continue
        if have.get(name) in ("", None) or (name == "stage" and have[name] == FIRST_STAGE):
            into[name] = value
        elif name == "note":
            if value not in have[name]:
                into[name] = f"{have[name]}\n{value}"
        elif (name != "handle" or match_name(value) != match_name(have[name])) and plan.conflict(
            number, have["name"], f"influencer.{name}", have[name], value
        ):
            into[name] = value
    followers, day = given.get("followers"), given.get("numbers_on")
    if followers is None:
        return
    old, old_day = have.get("followers"), have.get("numbers_on")
    if old is None or (followers != old and (day is None or old_day is None or day > old_day)):
        into["followers"], into["numbers_on"] = followers, day
    elif followers == old and day is not None and (old_day is None or day > old_day):
        into["numbers_on"] = day


def _drop_same(old: dict[str, Any], changed: dict[str, Any]) -> None:
    """Leave out what several rows together say as the shop has it, so that a file read again changes nothing."""
    if changed.get("followers") == old["followers"] and changed.get("numbers_on") is None:
        changed.pop("numbers_on", None)  # not of today again
    for name in [name for name, value in changed.items() if value == old[name]]:
        del changed[name]


class _People:
    """The influencers of a launch and those the file brings, by account and by name."""

    def __init__(self, shop: Shop, launch: int) -> None:
        self._by_handle: dict[tuple[str, str], dict[str, Any]] = {}
        self._by_name: dict[str, list[dict[str, Any]]] = {}
        for row in shop.rows("SELECT * FROM influencer WHERE launch_id = ? ORDER BY id", (launch,)):
            self.add(row)
        self._ids = {(platform, value): member for member, platform, value in known.identities(shop)}
        self._taken = {row[0] for row in shop.tuples("SELECT member_id FROM influencer WHERE launch_id = ?", (launch,))}

    def add(self, row: dict[str, Any]) -> None:
        """Know a further one."""
        if row.get("handle"):
            self._by_handle[row.get("platform") or "", match_name(row["handle"])] = row
        self._by_name.setdefault(match_name(row["name"]), []).append(row)

    def find(self, values: dict[str, Any]) -> dict[str, Any] | None:
        """Who has the account; else the only one of that name whose account or platform does not say otherwise."""
        handle, platform = match_name(values.get("handle", "")), values.get("platform", "")
        if handle:
            found = self._by_handle.get((platform, handle))
            if found is None and not platform:
                fits = [row for (_where, one), row in self._by_handle.items() if one == handle]
                found = fits[0] if len(fits) == 1 else None
            if found is not None:
                return found
        fits = [
            row
            for row in self._by_name.get(match_name(values["name"]), ())
            if not (handle and row.get("handle"))
            and not (platform and row.get("platform") and platform != row["platform"])
        ]
        return fits[0] if len(fits) == 1 else None

    def member(self, values: dict[str, Any]) -> int | None:
        """The member whose account on the platform this is, unless they stand in the launch already."""
        found = self._ids.get((values.get("platform", ""), values.get("handle", "")))
        if found is None or found in self._taken:
            return None
        self._taken.add(found)
        return found


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out; follower numbers without a day are of today."""
    work: Influencers = plan.work
    today = now[:10]
    for values in work.new:
        if cancelled is not None and cancelled():
            raise Cancelled
        change.insert(Influencer, launch=work.launch, **_dated(values, today))
    for influencer, values in work.changed.items():
        if values:
            change.update(Influencer, influencer, **_dated(values, today))


def _dated(values: dict[str, Any], today: str) -> dict[str, Any]:
    if values.get("followers") is not None and not values.get("numbers_on"):
        return {**values, "numbers_on": today}
    return values
