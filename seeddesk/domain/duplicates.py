"""Which two members may be one person: pairs worth a look, scored with their reasons.

Pairs are only looked for among members who share something: a number, a mask the number fits, an address,
a name, a nick that sounds alike. What many share (a name of a hundred people) brings nobody together by itself.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from seeddesk.domain.text import masked_fits, match_name

_PLAIN = re.compile(r"[\u4e00-\u9fff]+|[a-z0-9]+")

LEAST = 40
"""A pair with fewer points is not shown."""
SURE, LIKELY = 80, 60
"""From so many points a pair is "very likely", "likely"; below, "perhaps"."""
CROWD = 12
"""What more members share than this brings only those together who share a second thing."""
ALIKE = 82
"""How alike two nicks must be, 0–100 (rapidfuzz's ratio)."""

POINTS = {
    "phone": 75, "wechat": 75, "email": 60, "mask": 35, "name": 35, "rare_name": 10, "nick": 25, "nick_alike": 30,
    "name_is_nick": 30, "city": 10, "tail": 20, "birthday": 30,
    "other_phone": -20, "other_birthday": -50, "other_gender": -30, "other_id": -10,
}  # fmt: skip
"""What each likeness or difference is worth; the sum is cut to 0…99."""


def _key(text: str) -> str:
    """The form of a name that is compared; the common case without the long way round."""
    return text if not text or _PLAIN.fullmatch(text) else match_name(text)


@dataclass(slots=True)
class Person:
    """What of a member is compared; texts empty when unknown, ``ids`` {platform: value}."""

    id: int
    name: str = ""
    nick: str = ""
    phone: str = ""
    masked: str = ""
    email: str = ""
    wechat: str = ""
    city: str = ""
    birthday: str = ""
    gender: str = ""
    ids: dict[str, str] = field(default_factory=dict)
    name_key: str = field(init=False)
    nick_key: str = field(init=False)
    number: str = field(init=False)  # the phone, whole or partly hidden, long enough to tell apart
    tail: str = field(init=False)

    def __post_init__(self) -> None:
        self.name_key = _key(self.name)
        self.nick_key = _key(self.nick)
        number = self.phone or self.masked
        self.number = number if len(number) >= 7 else ""
        self.tail = number[-4:] if self.number and number[-4:].isdigit() else ""


@dataclass(frozen=True)
class Pair:
    """Two members (the smaller id first), points 0…99, and the reasons as codes of POINTS, strongest first."""

    first: int
    second: int
    score: int
    reasons: tuple[str, ...]

    @property
    def grade(self) -> str:
        """``sure``, ``likely`` or ``perhaps``."""
        return "sure" if self.score >= SURE else "likely" if self.score >= LIKELY else "perhaps"


def find(
    people: Sequence[Person],
    decided: Collection[tuple[int, int]] = (),
    *,
    alike: Callable[[str, str], float],
    step: Callable[[int, int], None] = lambda done, total: None,
) -> list[Pair]:
    """The pairs worth a look, best first; ``decided`` pairs (smaller id first) are left out.

    ``alike(a, b)`` says how alike two nicks are, 0–100. ``step(done, total)`` is called now and then and may
    raise to give up.
    """
    by_id = {person.id: person for person in people}
    names = Counter(person.name_key for person in people if person.name_key)
    apart = set(decided)
    found: list[Pair] = []
    pairs: set[tuple[int, int]] = set()
    for seen, pair in enumerate(candidates(people)):
        pairs.add(pair)
        if seen % 20_000 == 0:
            step(0, 0)  # how many there will be is not known yet
    for done, (first, second) in enumerate(sorted(pairs)):
        if done % 2_000 == 0:
            step(done, len(pairs))
        if (first, second) in apart:
            continue
        pair = compare(by_id[first], by_id[second], names, alike)
        if pair is not None:
            found.append(pair)
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def candidates(people: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """Pairs of ids (smaller first) that share something."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for person in people:
        for key in _keys(person):
            blocks[key].append(person.id)
    whole: dict[tuple[str, str], list[Person]] = defaultdict(list)
    hidden: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in people:
        number = person.phone or person.masked
        if len(number) >= 8:
            ends = (number[:3], number[-4:])
            (whole if person.phone else hidden)[ends].append(person)
    for block in blocks.values():
        if 1 < len(block) <= CROWD:
            yield from combinations(sorted(block), 2)
    for ends, masked in hidden.items():
        beside = [*whole.get(ends, ()), *masked]
        if len(beside) <= CROWD:
            for one in masked:
                for other in beside:
                    if one.id != other.id:
                        yield min(one.id, other.id), max(one.id, other.id)


def _keys(person: Person) -> Iterator[tuple[str, ...]]:
    """What brings two people together; a crowd needs two things at once."""
    if person.phone:
        yield "phone", person.phone
    if person.email:
        yield "email", person.email.lower()
    if person.wechat:
        yield "wechat", person.wechat.lower()
    tail = person.tail
    for key in {person.name_key, person.nick_key}:
        if len(key) < 2:
            continue
        yield "name", key
        if person.city:
            yield "name", key, "city", person.city
        if tail:
            yield "name", key, "tail", tail
        if person.birthday:
            yield "name", key, "birthday", person.birthday
        if len(key) >= 4:  # nicks that begin or end alike
            yield "begin", key[:3], person.city
            yield "end", key[-3:], person.city


def compare(
    a: Person, b: Person, names: Counter[str], alike: Callable[[str, str], float]
) -> Pair | None:
    """Score two members; None below LEAST."""
    reasons: list[str] = []
    # Written out: a shop of 100,000 has hundreds of thousands of pairs that share a name.
    if a.phone and a.phone == b.phone:
        reasons.append("phone")
    if a.wechat and a.wechat.lower() == b.wechat.lower():
        reasons.append("wechat")
    if a.email and a.email.lower() == b.email.lower():
        reasons.append("email")
    if (a.masked or b.masked) and "phone" not in reasons and _mask_fits(a, b):
        reasons.append("mask")
    name_a, name_b, nick_a, nick_b = a.name_key, b.name_key, a.nick_key, b.nick_key
    same_name = bool(name_a) and name_a == name_b
    if same_name:
        reasons.append("name")
        if names[name_a] <= 2:
            reasons.append("rare_name")
    if nick_a and nick_a == nick_b:
        reasons.append("nick")
    elif same_name:
        pass
    elif (name_a and name_a == nick_b) or (nick_a and nick_a == name_b):
        reasons.append("name_is_nick")
    elif _alike(name_a, name_b, nick_a, nick_b, alike):
        reasons.append("nick_alike")
    if a.city and a.city == b.city:
        reasons.append("city")
    if a.number and b.number and "phone" not in reasons and "mask" not in reasons:
        reasons.append("tail" if a.tail and a.tail == b.tail else "other_phone")
    if a.birthday and b.birthday:
        reasons.append("birthday" if a.birthday == b.birthday else "other_birthday")
    if a.gender and b.gender and a.gender != b.gender:
        reasons.append("other_gender")
    if a.ids and b.ids and any(b.ids.get(platform, value) != value for platform, value in a.ids.items()):
        reasons.append("other_id")
    score = 0
    for code in reasons:
        score += POINTS[code]
    if score < LEAST:
        return None
    reasons.sort(key=lambda code: -POINTS[code])
    return Pair(min(a.id, b.id), max(a.id, b.id), min(99, score), tuple(reasons))


def _mask_fits(a: Person, b: Person) -> bool:
    if a.masked and not a.phone and b.phone:
        return masked_fits(a.masked, b.phone)
    if b.masked and not b.phone and a.phone:
        return masked_fits(b.masked, a.phone)
    return bool(a.masked and not a.phone and not b.phone and a.masked == b.masked)


def _alike(name_a: str, name_b: str, nick_a: str, nick_b: str, alike: Callable[[str, str], float]) -> bool:
    """Longer names or nicks that differ in a letter or two, not in their number; short ones differ too much by one."""
    return any(
        len(x) >= 4 and len(y) >= 4 and _digits(x) == _digits(y) and alike(x, y) >= ALIKE
        for x in (name_a, nick_a)
        for y in (name_b, nick_b)
    )


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdigit())
