"""The sample's campaigns (one over, one running, a red packet) and a referral race in the wide group."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta

from seeddesk.sample.groups import Builder
from seeddesk.store.campaigns import joins_between
from seeddesk.workflow import campaigns, groups, race

PRIZE = (62, 48)  # days ago
GUESTS = 60


def campaigns_and_race(made: Builder) -> None:
    """Who came in the days of the draw came through it, the others by themselves; some of the guests leave soon."""
    shop, script, today = made.shop, made.script, made.today
    rng = random.Random(61)  # of its own, so that nothing else of the sample shifts
    wide = shop.scalar("SELECT id FROM chat_group WHERE kind = 'wide' ORDER BY id LIMIT 1")
    inside = {row[0] for row in shop.tuples("SELECT member_id FROM membership WHERE group_id = ?", (wide,))}
    others = [member for member in sorted(made.ids.values()) if member not in inside]
    rng.shuffle(others)
    first, last = (today - timedelta(days=days) for days in PRIZE)
    guests, others = others[:GUESTS], others[GUESTS:]
    for days in range(14):
        groups.add_to_group(shop, wide, guests[days::14], today=first + timedelta(days=days))
    names = script.campaigns
    draw = campaigns.add_campaign(
        shop, {"name": names[0], "kind": "prize", "group": wide, "from_on": first, "to_on": last,
               "target": 80, "budget_cents": 60_000, "cost_cents": 56_800, "note": names[3]},
    )  # fmt: skip
    campaigns.add_campaign(
        shop, {"name": names[1], "kind": "red_packet", "group": wide,
               "from_on": today - timedelta(days=5), "to_on": today + timedelta(days=6), "target": 40,
               "threshold": 400, "budget_cents": 20_000},
    )  # fmt: skip
    came = [row["id"] for row in joins_between(shop, wide, first, last) if row["member"] in set(guests)]
    campaigns.assign_joins(shop, came, draw)
    before = joins_between(shop, wide, today - timedelta(days=110), first - timedelta(days=1))
    campaigns.mark_natural(shop, [row["id"] for row in before])
    for member in guests:
        if rng.random() < 0.4:
            joined = shop.scalar(
                "SELECT joined_on FROM membership WHERE group_id = ? AND member_id = ?", (wide, member)
            )
            day = datetime.fromisoformat(joined).date()
            groups.set_membership_days(shop, wide, member, day, day + timedelta(days=rng.randrange(2, 13)))
    _race(made, wide, others, rng)


def _race(made: Builder, wide: int, others: list[int], rng: random.Random) -> None:
    """Ten days of a race; a tie at the top, some who left again, some who have not joined yet."""
    shop, today, names = made.shop, made.today, made.script.campaigns
    start = today - timedelta(days=10)
    held = race.add_race(
        shop, {"name": names[2], "group": wide, "must_join": True, "stay_days": 3,
               "starts_at": datetime.combine(start, time(9)),
               "ends_at": datetime.combine(today + timedelta(days=4), time(20)), "prizes": names[4]},
    )  # fmt: skip
    above = {row[0] for row in shop.tuples("SELECT invitee_id FROM referral")}
    free = [member for member in others if member not in above]
    hosts = [
        row[0]
        for row in shop.tuples(
            "SELECT s.member_id FROM membership s JOIN member m ON m.id = s.member_id WHERE s.group_id = ?"
            " AND s.left_on IS NULL AND s.joined_on < ? AND m.own_circle NOT IN ('staff', 'owner')"
            " AND EXISTS (SELECT 1 FROM referral r WHERE r.inviter_id = m.id) ORDER BY s.id LIMIT 9",
            (wide, start.isoformat()),
        )
    ]
    for host, amount in zip(hosts, (5, 5, 4, 3, 2, 2, 1, 1, 1)):
        for _ in range(amount):
            invitee, day = free.pop(), start + timedelta(days=rng.randrange(0, 10))
            race.note_claim(shop, held, host, invitee, day, now=datetime.combine(today, time(8)))
            if rng.random() < 0.88:
                groups.add_to_group(shop, wide, [invitee], today=day)
                if rng.random() < 0.12:
                    groups.set_membership_days(shop, wide, invitee, day, min(today, day + timedelta(days=2)))
