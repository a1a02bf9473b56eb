"""Tiers: set by hand for chosen members, or sorted by the owner's rules (F5)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from seeddesk.domain import tiers
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.tiers import TierRules
from seeddesk.store.engine import Change, Shop
from seeddesk.store.members import display_name, member
from seeddesk.store.members_tiers import RULES, SORTED, last_sorted, load_people, rules
from seeddesk.store.models import Member

BATCH = 5_000


@dataclass(frozen=True)
class Sorted:
    """What sorting would do or did: counts per tier, who moves up and down, who waits for the month to turn."""

    before: dict[str, int]
    after: dict[str, int]
    people: int  # those who are sorted: without staff and owner
    by_hand: int
    up: int
    down: int
    waiting: int
    first: int  # who had no tier before
    changes: dict[int, str]  # member → new tier


def set_tier(shop: Shop, member_ids: Collection[int], tier: str) -> None:
    """Put members into a tier by hand, where sorting leaves them; "" gives them back to the rules.

    Raises UserError ``member.choice``.
    """
    if tier not in ("", *tiers.TIERS):
        raise UserError("member.choice", field="tier")
    ids = list(member_ids)
    first = member(shop, ids[0]) if len(ids) == 1 else None
    name = display_name(first) if first else ""
    with shop.change("member.tier", tier=tier, count=len(ids), name=name) as change:
        change.update(Member, ids, tier=tier, tier_by_hand=bool(tier))


def set_rules(shop: Shop, wanted: TierRules) -> None:
    """Keep the owner's thresholds. Raises UserError ``tiers.range``, ``tiers.falls`` (field)."""
    tiers.check(wanted)
    with shop.change("tiers.rules") as change:
        _keep(change, RULES, asdict(wanted))


def plan(
    shop: Shop,
    wanted: TierRules | None = None,
    *,
    today: date | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sorted:
    """What :func:`sort_into_tiers` would do today; about a second at 100,000 members, so in a job."""
    day = today or date.today()
    people = load_people(shop, day)
    if cancelled():
        raise Cancelled
    by = wanted or rules(shop)
    found = tiers.sort(people, by, may_fall=tiers.may_fall(last_sorted(shop), day, by.falls))
    before = Counter(people.tiers[at] for at in range(len(people.ids)))
    after = Counter(before)
    changes: dict[int, str] = {}
    for at, new in enumerate(found.tiers):
        old = people.tiers[at]
        if new != old:
            changes[people.ids[at]] = new
            after[old] -= 1
            after[new] += 1
    return Sorted(
        before={code: before.get(code, 0) for code in (*tiers.TIERS, "")},
        after={code: after.get(code, 0) for code in (*tiers.TIERS, "")},
        people=found.people,
        by_hand=sum(map(bool, people.by_hand)),
        up=found.up,
        down=found.down,
        waiting=found.waiting,
        first=found.first,
        changes=changes,
    )


def sort_into_tiers(
    shop: Shop,
    *,
    today: date | None = None,
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sorted:
    """Sort everybody into tiers by the owner's rules, as one action.

    Up at once; down only when the month (or quarter, by the rules) has turned since tiers were last sorted. Who was
    put somewhere by hand
    stays; staff and the owner are left out. Raises Cancelled before anything is written.
    """
    day = today or date.today()
    done = plan(shop, today=day, cancelled=cancelled)
    if cancelled():
        raise Cancelled
    with shop.change("tiers.sort", count=len(done.changes), up=done.up, down=done.down) as change:
        rows = [(tier, member_id) for member_id, tier in done.changes.items()]
        for start in range(0, len(rows), BATCH):
            change.executemany("UPDATE member SET tier = ? WHERE id = ?", rows[start : start + BATCH])
            if progress is not None:
                progress(min(start + BATCH, len(rows)), len(rows))
        _keep(change, SORTED, day.isoformat())
    return done


def _keep(change: Change, key: str, value: Any) -> None:
    change.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )
