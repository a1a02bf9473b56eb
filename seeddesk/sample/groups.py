"""The sample's chat groups: a wide one that fills over sixteen weeks, and the core group of the hand cream."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Protocol

from seeddesk.sample import beta
from seeddesk.sample.people import Person
from seeddesk.workflow import groups

FANS = 320
WEEKS = 16


class Builder(beta.Builder, Protocol):
    """What the groups need of the sample's builder."""

    ids: dict[int, int]
    people: list[Person]


def chat_groups(made: Builder, launch: int, core: list[int]) -> None:
    """Make both groups; who was in touch joined, some left again, and a few said why."""
    shop, script, today = made.shop, made.script, made.today
    rng = random.Random(16)  # of its own, so that nothing else of the sample shifts
    wide = groups.add_group(
        shop, {"name": script.groups[0], "kind": "wide", "platform": "wechat", "capacity": 500, "rules": script.rules}
    )
    talkers = [made.ids[person.number] for person in made.people if person.days]
    fans = sorted(rng.sample(talkers, min(FANS, len(talkers))))
    joined = {member: today - timedelta(days=rng.randrange(3, 7 * WEEKS)) for member in fans}
    _fill(made, wide, joined)
    left = [member for member in fans if joined[member] < today - timedelta(days=21) and rng.random() < 0.14]
    for member in left:
        day = joined[member] + timedelta(days=rng.randrange(5, 20))
        groups.set_membership_days(shop, wide, member, joined[member], day)
    for number, reason in enumerate(script.left):
        groups.note_leaving(shop, wide, left[number :: 2 * len(script.left)], reason)
    inner = groups.add_group(
        shop,
        {"name": script.groups[1], "kind": "core", "platform": "wechat", "capacity": 60, "launch": launch,
         "rules": script.rules},
    )  # fmt: skip
    days = dict(
        shop.tuples("SELECT member_id, substr(answered_at, 1, 10) FROM candidate WHERE launch_id = ?", (launch,))
    )
    _fill(made, inner, {member: date.fromisoformat(days[member]) for member in core})


def _fill(made: Builder, group: int, joined: dict[int, date]) -> None:
    for day in sorted(set(joined.values())):
        groups.add_to_group(made.shop, group, [member for member in joined if joined[member] == day], today=day)
