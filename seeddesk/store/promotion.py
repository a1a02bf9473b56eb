"""The way from the wide groups into the core group of a launch: evidence, proposals, and where two lists differ."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import promotion
from seeddesk.domain.promotion import Evidence, Rules
from seeddesk.store.activity import each
from seeddesk.store.engine import Shop
from seeddesk.store.members import display_name, member_rows

STATES = ("", "later", "promoted")

# Each: member and how much of it, up to a day (?1), days in touch from another day on (?2 < day).
_OF_DAY = "{member} AS member_id, {day}"
_ACTIVE = (
    f"SELECT member_id, count(*) FROM ({' UNION '.join(each(_OF_DAY, '{day} > ?2 AND {day} <= ?1', contact=True))})"
    " GROUP BY 1"
)
_SAID = """
SELECT member_id, count(*), sum(useful IS NOT NULL), sum(coalesce(useful, 0)) FROM voice
WHERE member_id IS NOT NULL AND (kind IN ('pain', 'wish') OR useful IS NOT NULL) AND substr(said_at, 1, 10) <= ?
GROUP BY 1
"""
_BROUGHT = """
SELECT inviter_id, count(*), sum(left_on IS NULL OR left_on > ?1) FROM referral
WHERE (on_day IS NULL OR on_day <= ?1) AND inviter_id != invitee_id GROUP BY 1
"""
_VOTED = """
SELECT member_id, count(*) FROM (
  SELECT member_id, day FROM interaction WHERE kind = 'vote' AND day <= ?1
  UNION SELECT member_id, substr(at, 1, 10) FROM ballot WHERE member_id IS NOT NULL AND substr(at, 1, 10) <= ?1)
GROUP BY 1
"""
_REVIEWED = """
SELECT member_id, count(*) FROM (
  SELECT member_id, day FROM interaction WHERE kind = 'review' AND day <= ?1
  UNION SELECT t.member_id, substr(r.at, 1, 10) FROM review r JOIN tester t ON t.id = r.tester_id
    WHERE substr(r.at, 1, 10) <= ?1)
GROUP BY 1
"""
_INSIDE = """
SELECT DISTINCT s.member_id FROM membership s JOIN chat_group g ON g.id = s.group_id
WHERE g.kind = 'core' AND g.launch_id = ? AND s.left_on IS NULL
"""


@dataclass(frozen=True)
class Found:
    """``rows``: the proposed, the best first, and those the owner said "not now" to or promoted; ``looked_at``:
    people in the wide groups (or all, ``everybody``); ``left_out``: why some of them are no proposal → how many."""

    rules: Rules
    rows: list[dict[str, Any]]
    looked_at: int
    left_out: dict[str, int]
    everybody: bool


def rules_of(shop: Shop, launch_id: int) -> Rules:
    """What it takes to be proposed for a launch."""
    return promotion.read(shop.scalar("SELECT promotion FROM launch WHERE id = ?", (launch_id,)) or "")


def evidence(shop: Shop, days: int, today: dt.date, members: Collection[int] | None = None) -> dict[int, Evidence]:
    """What speaks for members, by id; who did nothing at all is left out. ``members`` None: everybody."""
    until, since = today.isoformat(), (today - dt.timedelta(days=days)).isoformat()
    found: dict[int, dict[str, int]] = {}

    def note(row: tuple[Any, ...], *names: str) -> None:
        if members is None or row[0] in members:
            found.setdefault(row[0], {}).update(zip(names, map(int, row[1:])))

    for row in shop.tuples(_ACTIVE, (until, since)):
        note(row, "active_days")
    for row in shop.tuples(_SAID, (until,)):
        note(row, "suggestions", "judged", "useful")
    for row in shop.tuples(_BROUGHT, (until,)):
        note(row, "brought", "stayed")
    for row in shop.tuples(_VOTED, (until,)):
        note(row, "votes")
    for row in shop.tuples(_REVIEWED, (until,)):
        note(row, "reviews")
    return {member: Evidence(member, **values) for member, values in found.items()}


def core_groups(shop: Shop, launch_id: int) -> list[dict[str, Any]]:
    """The B groups of a launch: ``id``, ``name``, ``capacity``, ``inside``; the first made first."""
    return shop.rows(
        "SELECT g.id, g.name, g.capacity, count(s.id) AS inside FROM chat_group g"
        " LEFT JOIN membership s ON s.group_id = g.id AND s.left_on IS NULL"
        " WHERE g.kind = 'core' AND g.launch_id = ? GROUP BY g.id ORDER BY g.id",
        (launch_id,),
    )


def proposals(shop: Shop, launch_id: int, today: dt.date) -> Found:
    """Look through the wide groups (everybody where there is none) for who has earned the core group.

    Rows: ``id``, ``display``, ``phone``, ``tags``, ``own_circle``, the evidence by name, ``reasons`` (measures),
    ``number`` (place, from 1; None once decided), ``state`` (STATES), ``at``, ``by``, ``reason``, ``until``,
    ``groups`` (names of all groups they are in). Reads all dated activity: in a job.
    """
    rules = rules_of(shop, launch_id)
    wide = {row[0] for row in shop.tuples(
        "SELECT DISTINCT s.member_id FROM membership s JOIN chat_group g ON g.id = s.group_id"
        " WHERE g.kind = 'wide' AND s.left_on IS NULL AND (g.launch_id IS NULL OR g.launch_id = ?)", (launch_id,)
    )}  # fmt: skip
    everybody = not wide
    if everybody:
        wide = {row[0] for row in shop.tuples("SELECT id FROM member")}
    decided = {row["member_id"]: row for row in shop.rows("SELECT * FROM promotion WHERE launch_id = ?", (launch_id,))}
    out = _left_out(shop, launch_id)
    shown = {member for member, row in decided.items() if row["state"] == "later" and (row["until"] or "") > str(today)}
    inside = {row[0] for row in shop.tuples(_INSIDE, (launch_id,))}
    promoted = {member for member, row in decided.items() if row["state"] == "promoted" and member in inside}
    known = evidence(shop, rules.days, today, wide | shown | promoted)
    found = promotion.propose((one for member, one in known.items() if member in wide), rules)
    open_ = [one for one in found if one.evidence.member not in out and one.evidence.member not in shown]
    rows = [(one.evidence, one.reasons, number, "") for number, one in enumerate(open_, 1)]
    reasons = {one.evidence.member: one.reasons for one in found}
    for state, members in (("later", shown), ("promoted", promoted)):
        rows += [(known.get(m, Evidence(m)), reasons.get(m, ()), None, state) for m in sorted(members)]
    people = {row["id"]: row for row in member_rows(shop, [one.member for one, *_ in rows])}
    groups = _groups(shop, list(people))
    made = []
    for one, why, number, state in rows:
        person, said = people.get(one.member), decided.get(one.member, {}) if state else {}
        if person is not None:
            made.append(
                {"id": one.member, "display": display_name(person), "nick": person["nick"], "phone": person["phone"],
                 "wechat": person["wechat"], "pinyin": person["pinyin"], "initials": person["initials"],
                 "tags": person["tags"], "own_circle": person["own_circle"], "tier": person["tier"],
                 **{name: getattr(one, name) for name in Evidence.__dataclass_fields__ if name != "member"},
                 "reasons": why, "number": number, "state": state, "groups": groups.get(one.member, []),
                 **{name: said.get(name) or "" for name in ("at", "by", "reason", "until")}}
            )  # fmt: skip
    proposed = {one.evidence.member for one in found}
    left = Counter(out[member] for member in proposed if member in out)
    return Found(rules, made, len(wide), dict(left), everybody)


def _left_out(shop: Shop, launch_id: int) -> dict[int, str]:
    """Member → why they are no proposal: inside, declined, removed."""
    found = dict(
        shop.tuples(
            "SELECT member_id, state FROM candidate WHERE launch_id = ? AND state IN ('joined', 'declined', 'removed')",
            (launch_id,),
        )
    )
    inside = {member: "inside" for member, state in found.items() if state == "joined"}
    return found | inside | {row[0]: "inside" for row in shop.tuples(_INSIDE, (launch_id,))}


def _groups(shop: Shop, members: Collection[int]) -> dict[int, list[str]]:
    marks = ",".join(str(int(one)) for one in members)
    found: dict[int, list[str]] = {}
    for member, name in shop.tuples(
        "SELECT s.member_id, g.name FROM membership s JOIN chat_group g ON g.id = s.group_id"
        f" WHERE s.left_on IS NULL AND s.member_id IN ({marks}) ORDER BY g.id"
    ):
        found.setdefault(member, []).append(name)
    return found


@dataclass(frozen=True)
class Differences:
    """Where "joined" and "in the B group" differ: ``outside`` joined and were never put into a B group, ``left`` joined
    and have left it, ``unmarked`` are in it and not noted as joined. Member ids, in order."""

    outside: list[int]
    left: list[int]
    unmarked: list[int]

    def __bool__(self) -> bool:
        return bool(self.outside or self.left or self.unmarked)


def differences(shop: Shop, launch_id: int) -> Differences:
    """Compare those who joined a launch with its B groups; without a B group nothing differs."""
    if not core_groups(shop, launch_id):
        return Differences([], [], [])
    joined = {
        row[0] for row in shop.tuples("SELECT member_id FROM candidate WHERE launch_id = ? AND state = 'joined'",
                                      (launch_id,))
    }  # fmt: skip
    inside = {row[0] for row in shop.tuples(_INSIDE, (launch_id,))}
    ever = {row[0] for row in shop.tuples(_INSIDE.replace("AND s.left_on IS NULL", ""), (launch_id,))}
    return Differences(sorted(joined - ever), sorted((joined & ever) - inside), sorted(inside - joined))
