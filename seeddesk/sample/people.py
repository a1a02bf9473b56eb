"""Made-up members with orders, chats and referrals, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from seeddesk.sample import words
from seeddesk.sample.words import Script

DAYS = 540
"""How far back the shop's memory goes."""


@dataclass
class Person:
    """One member as the files bring them in."""

    number: int
    name: str
    nick: str
    phone: str
    shop_id: str
    province: str
    city: str
    source: str
    tags: list[str]
    joined: date
    liveliness: float  # 0…1, how much this person buys and says
    orders: list[tuple[datetime, str, int, str]] = field(default_factory=list)  # when, title, cents, status
    days: dict[date, dict[str, int]] = field(default_factory=dict)  # day → kind → count


def make_people(count: int, script: Script, chinese: bool, today: date, rng: random.Random) -> list[Person]:
    """``count`` people; liveliness is strongly skewed, as in real shops: few are loud, most are quiet."""
    people = []
    taken: set[str] = set()
    for number in range(count):
        name, nick = _chinese_name(rng) if chinese else _english_name(rng)
        if nick in taken:
            nick = f"{nick}{rng.randrange(10, 9999)}"
        taken.add(nick)
        province, city = rng.choice(words.CITIES_ZH if chinese else words.CITIES_EN)
        age = int(DAYS * rng.random() ** 1.4)
        liveliness = rng.random() ** 4
        chance = 0.12 + 0.3 * liveliness
        person = Person(
            number=number + 1,
            name=name if rng.random() < 0.7 else "",
            nick=nick,
            phone=f"1{rng.choice('35789')}{rng.randrange(10**8, 10**9)}" if rng.random() < 0.85 else "",
            shop_id=f"{'tb' if chinese else 'shop'}{rng.randrange(10**6, 10**7)}_{number + 1}",
            province=province,
            city=city,
            source=rng.choices(script.sources, (50, 20, 12, 10, 8))[0],
            tags=[tag for tag in script.tags if rng.random() < chance * 0.5],
            joined=today - timedelta(days=age),
            liveliness=liveliness,
        )
        _buy(person, script, today, rng)
        _talk(person, today, rng)
        people.append(person)
    return people


def _chinese_name(rng: random.Random) -> tuple[str, str]:
    surname = rng.choice(words.SURNAMES)
    given = rng.choice(words.GIVEN_FIRST) + (rng.choice(words.GIVEN_SECOND) if rng.random() < 0.85 else "")
    nick = rng.choice(words.NICKS_ZH).format(
        given=given,
        surname=surname,
        fruit=rng.choice(words.FRUITS_ZH),
        plant=rng.choice(words.PLANTS_ZH),
        city=rng.choice(words.CITIES_ZH)[1],
    )
    return surname + given, nick


def _english_name(rng: random.Random) -> tuple[str, str]:
    first, last = rng.choice(words.FIRST_EN), rng.choice(words.LAST_EN)
    nick = rng.choice(
        (f"{first} {last[0]}.", f"{first.lower()}.{last.lower()}", f"{first} from {last}", f"{last}{first[0]}")
    )
    return f"{first} {last}", nick


def _moments(person: Person, expected: float, today: date, rng: random.Random) -> Iterator[datetime]:
    """About ``expected`` moments between joining and today, more of them lately for the lively."""
    span = max(1, (today - person.joined).days)
    for _ in range(min(60, int(rng.expovariate(1 / expected)) if expected > 0 else 0)):
        back = int(span * rng.random() ** (1 + person.liveliness))
        at = time(rng.randrange(8, 23), rng.randrange(60), rng.randrange(60))
        if back:
            yield datetime.combine(today - timedelta(days=back), at)


def _buy(person: Person, script: Script, today: date, rng: random.Random) -> None:
    for at in _moments(person, 0.8 + 6 * person.liveliness, today, rng):
        title, cents = rng.choice(script.products)
        status = rng.choices(("paid", "closed", "refunded"), (92, 6, 2))[0]
        person.orders.append((at, title, cents * rng.choices((1, 2, 3), (80, 15, 5))[0], status))


def _talk(person: Person, today: date, rng: random.Random) -> None:
    for at in _moments(person, 14 * person.liveliness**1.5, today, rng):
        kind = rng.choices(("chat", "session", "suggestion", "visit"), (86, 6, 5, 3))[0]
        counts = person.days.setdefault(at.date(), {})
        counts[kind] = counts.get(kind, 0) + (rng.randrange(1, 9) if kind == "chat" else 1)


def make_referrals(people: list[Person], today: date, rng: random.Random) -> list[tuple[int, int, date, date | None]]:
    """(inviter, invitee, day, day left or None) as numbers of people; the lively bring more, nobody in a circle."""
    lively = sorted(people, key=lambda person: -person.liveliness)[: max(2, len(people) // 40)]
    brought: dict[int, tuple[int, int, date, date | None]] = {}
    for inviter in lively:
        for _ in range(rng.randrange(0, 7)):
            invitee = rng.choice(people)
            # Only the longer known bring the later ones, so no chain can close.
            if invitee.number in brought or (invitee.joined, invitee.number) <= (inviter.joined, inviter.number):
                continue
            left = invitee.joined + timedelta(days=rng.randrange(3, 60)) if rng.random() < 0.25 else None
            if left is not None and left > today:
                left = None
            brought[invitee.number] = (inviter.number, invitee.number, invitee.joined, left)
    return list(brought.values())
