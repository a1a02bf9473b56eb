"""What tiers are made of, and the owner's thresholds for them."""

from __future__ import annotations

import json
from datetime import date

from seeddesk.domain.tiers import FALLS, LIMITS, TierPeople, TierRules, may_fall
from seeddesk.store.engine import Shop
from seeddesk.store.screen import load

RULES, SORTED = "tiers.rules", "tiers.sorted_on"


def rules(shop: Shop) -> TierRules:
    """The owner's thresholds, the defaults where none are set."""
    stored = _setting(shop, RULES)
    if not isinstance(stored, dict):
        return TierRules()
    found = {name: stored[name] for name in LIMITS if isinstance(stored.get(name), int)}
    falls = stored.get("falls")
    return TierRules(**found, falls=falls if falls in FALLS else "month")


def last_sorted(shop: Shop) -> date | None:
    """The day members were last sorted into tiers."""
    stored = _setting(shop, SORTED)
    try:
        return date.fromisoformat(stored) if isinstance(stored, str) else None
    except ValueError:
        return None


def stale(shop: Shop, today: date) -> bool:
    """Whether sorting is due: never done, or not since tiers may fall again."""
    return may_fall(last_sorted(shop), today, rules(shop).falls)


def load_people(shop: Shop, today: date) -> TierPeople:
    """The columns tiers are sorted by; about a second at 100,000 members, so in a job."""
    facts = load(shop, None, today).facts
    place = {member: at for at, member in enumerate(facts.ids)}
    size = len(facts.ids)
    praised, followers = [0] * size, [0] * size
    for member, count in shop.tuples(
        "SELECT member_id, count(*) FROM voice WHERE kind = 'praise' AND member_id IS NOT NULL GROUP BY 1"
    ):
        praised[place[member]] = count
    for member, count in shop.tuples(
        "SELECT member_id, max(followers) FROM influencer WHERE member_id IS NOT NULL AND followers > 0 GROUP BY 1"
    ):
        followers[place[member]] = count
    columns = shop.tuples("SELECT own_circle, tier, tier_by_hand FROM member ORDER BY id")
    return TierPeople(
        ids=facts.ids,
        activity=facts.activity,
        brought=facts.brought_all or [0] * size,
        followers=followers,
        praised=praised,
        orders=facts.orders or [0] * size,
        own_circle=[row[0] for row in columns],
        tiers=[row[1] for row in columns],
        by_hand=[row[2] for row in columns],
    )


def _setting(shop: Shop, key: str) -> object:
    text = shop.scalar("SELECT value FROM setting WHERE key = ?", (key,))
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
