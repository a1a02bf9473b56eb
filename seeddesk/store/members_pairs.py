"""Members as they are compared when looking for two that are one person, and pairs decided already."""

from __future__ import annotations

from typing import Any

from seeddesk.domain.duplicates import Pair, Person
from seeddesk.store.engine import Shop
from seeddesk.store.members import display_name, member_rows


def people(shop: Shop) -> list[Person]:
    """Everybody with what is compared; two seconds at 100,000 members, so in a job."""
    found = {
        row[0]: Person(*row)
        for row in shop.tuples(
            "SELECT id, name, nick, phone, phone_masked, email, wechat, city, coalesce(birthday, ''), gender"
            " FROM member"
        )
    }
    for member, platform, value in shop.tuples("SELECT member_id, platform, value FROM identity"):
        found[member].ids[platform] = value
    return list(found.values())


def decided(shop: Shop) -> set[tuple[int, int]]:
    """Pairs the owner looked at already, smaller id first."""
    return {(min(a, b), max(a, b)) for a, b in shop.tuples("SELECT first_id, second_id FROM known_pair")}


def pair_rows(shop: Shop, pairs: list[Pair]) -> list[dict[str, Any]]:
    """Pairs for a list: ``id`` (place), ``pair``, ``score``, ``grade``, and ``a``, ``b`` (rows of members)."""
    ids = list(dict.fromkeys(member for pair in pairs for member in (pair.first, pair.second)))
    rows = {row["id"]: row | {"display": display_name(row)} for row in member_rows(shop, ids)}
    found = []
    for at, pair in enumerate(pairs, start=1):
        a, b = rows.get(pair.first), rows.get(pair.second)
        if a and b:  # neither was deleted meanwhile
            found.append({"id": at, "pair": pair, "score": pair.score, "grade": pair.grade, "a": a, "b": b})
    return found


_HANGS = (
    ("orders", "SELECT count(*) FROM shop_order WHERE member_id = ?"),
    ("ids", "SELECT count(*) FROM identity WHERE member_id = ?"),
    ("interactions", "SELECT coalesce(sum(count), 0) FROM interaction WHERE member_id = ?"),
    ("voices", "SELECT count(*) FROM voice WHERE member_id = ?"),
    ("votes", "SELECT count(*) FROM ballot WHERE member_id = ?"),
    ("reviews", "SELECT count(*) FROM review r JOIN tester t ON t.id = r.tester_id WHERE t.member_id = ?"),
    ("brought", "SELECT count(*) FROM referral WHERE inviter_id = ?"),
    ("groups", "SELECT count(*) FROM membership WHERE member_id = ?"),
    ("launches", "SELECT count(*) FROM candidate WHERE member_id = ?"),
    ("rounds", "SELECT count(*) FROM tester WHERE member_id = ?"),
)


def hanging(shop: Shop, member_id: int) -> dict[str, int]:
    """How much hangs on a member, by kind: orders, ids, interactions, voices, votes, reviews, brought, groups, …"""
    return {name: int(shop.scalar(query, (member_id,))) for name, query in _HANGS}


def both_reviewed(shop: Shop, first: int, second: int) -> list[int]:
    """Numbers of the beta rounds that both have reviewed: only one review of a round can stay."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT r.number FROM tester a JOIN tester b ON b.round_id = a.round_id JOIN round r ON r.id = a.round_id"
            " JOIN review x ON x.tester_id = a.id JOIN review y ON y.tester_id = b.id"
            " WHERE a.member_id = ? AND b.member_id = ? ORDER BY r.number",
            (first, second),
        )
    ]
