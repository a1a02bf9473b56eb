"""The sample's chat groups: a wide one that fills over sixteen weeks, and the core group of the hand cream."""

from __future__ import annotations

import random
import struct
import zlib
from datetime import date, timedelta
from typing import Protocol

from seeddesk.sample import beta
from seeddesk.sample.people import Person
from seeddesk.store.promotion import evidence, proposals
from seeddesk.workflow import group_pictures, groups, listen, promotion

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
        shop, {"name": script.groups[0], "kind": "wide", "platform": "wechat", "capacity": 500, "rules": script.rules,
         "schedule": script.schedule, "tags": script.group_tags},
    )  # fmt: skip
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
         "rules": script.rules, "schedule": script.schedule},
    )  # fmt: skip
    days = dict(
        shop.tuples("SELECT member_id, substr(answered_at, 1, 10) FROM candidate WHERE launch_id = ?", (launch,))
    )
    _fill(made, inner, {member: date.fromisoformat(days[member]) for member in core})
    stayed = [member for member in fans if member not in left]
    _roles(made, wide, inner, core, stayed)
    _promotions(made, launch, inner, stayed)


def _roles(made: Builder, wide: int, inner: int, core: list[int], fans: list[int]) -> None:
    """Who helps, and the codes to join with: one that works for two more days, one that just expired."""
    shop = made.shop
    groups.set_role(shop, wide, fans[:1], "host")
    groups.set_role(shop, wide, fans[1:5], "volunteer")
    groups.set_role(shop, wide, fans[5:7], made.script.own_role)
    groups.set_role(shop, inner, core[:1], "host")
    groups.set_role(shop, inner, core[1:3], "volunteer")
    for group, seed, days in ((wide, 1, 2), (inner, 2, -1)):
        group_pictures.set_picture(shop, group, _code(seed), made.today + timedelta(days=days))


def _promotions(made: Builder, launch: int, inner: int, fans: list[int]) -> None:
    """Suggestions of the wide group, some marked useful; two of those proposed promoted, one put off."""
    shop, script, rng = made.shop, made.script, random.Random(29)
    said = [text for text, kind, _topic, _mood in script.voices if kind == "wish"]
    marked: dict[bool | None, list[int]] = {}
    known = evidence(shop, 60, made.today, set(fans))
    eager = sorted(fans, key=lambda member: (-known[member].active_days if member in known else 0, member))
    for number, member in enumerate(eager[:30]):
        moment = made.at(rng.randrange(12, 50), rng.randrange(9, 22))
        voice = listen.add_voice(shop, launch, said[number % len(said)], member=member, channel=script.groups[0],
                                 said_at=moment, kind="wish", now=made.at(0, 9))  # fmt: skip
        listen.answer_voice(shop, voice, rng.choice(script.answers), assigned=script.team[0],
                            now=moment + timedelta(minutes=rng.choice((4, 9, 13))))  # fmt: skip
        marked.setdefault(rng.choice((True, True, False, None)), []).append(voice)
    for useful in (True, False):
        if marked.get(useful):
            listen.update_voices(shop, marked[useful], useful=useful, now=made.at(0, 9))
    found = [row["id"] for row in proposals(shop, launch, made.today).rows]
    free = 60 - shop.scalar("SELECT count(*) FROM membership WHERE group_id = ? AND left_on IS NULL", (inner,))
    if found[: min(2, free)]:
        promotion.promote(shop, launch, found[: min(2, free)], inner, by=script.team[0], note=script.signed[0],
                          now=made.at(1, 20))  # fmt: skip
    if found[2:3]:
        promotion.not_now(shop, launch, found[2:3], script.signed[1], by=script.team[0], now=made.at(1, 20))


def _code(seed: int) -> group_pictures.NewPicture:
    """A picture that looks like a QR code and leads nowhere: 29 modules of 8 pixels with a quiet edge, one bit each."""
    rng, size, scale, quiet = random.Random(seed), 29, 8, 3
    dark = [[rng.random() < 0.5 for _ in range(size)] for _ in range(size)]
    for top, side in ((0, 0), (0, size - 7), (size - 7, 0)):
        for y in range(-1, 8):
            for x in range(-1, 8):
                if 0 <= top + y < size and 0 <= side + x < size:
                    ring = max(abs(y - 3), abs(x - 3))
                    dark[top + y][side + x] = ring in (0, 1, 3)
    width = (size + 2 * quiet) * scale
    lines = []
    for y in range(-quiet, size + quiet):
        row = [0 <= y < size and 0 <= x < size and dark[y][x] for x in range(-quiet, size + quiet)]
        bits = "".join(("0" if one else "1") * scale for one in row)
        lines += [b"\x00" + int(bits, 2).to_bytes(width // 8, "big")] * scale

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, width, 1, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"".join(lines), 9))
    return group_pictures.NewPicture(data + chunk(b"IEND", b""), "png", width, width)


def _fill(made: Builder, group: int, joined: dict[int, date]) -> None:
    for day in sorted(set(joined.values())):
        groups.add_to_group(made.shop, group, [member for member in joined if joined[member] == day], today=day)
