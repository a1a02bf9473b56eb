"""Step 5 as plain rows: rounds, testers, codes, reviews, fixes.

Who counts: **invited** is a tester who was ever accepted (``accepted_at`` is set), also one who withdrew
afterwards; **bought** is one who is at bought or further now, so that who withdrew after buying (money
back) counts as invited and not bought.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from seeddesk.domain import beta
from seeddesk.domain.errors import UserError
from seeddesk.domain.guide import BetaFacts
from seeddesk.domain.text import match_name
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown
from seeddesk.store.participate import core_ids

INVITED = "t.accepted_at IS NOT NULL"
BOUGHT = "t.stage IN ('bought', 'delivered', 'reviewed', 'done')"
SERIOUS_OPEN = "f.kind = 'issue' AND f.severity = 'serious' AND f.status IN ('open', 'production')"

_ROUNDS = f"""
SELECT r.*,
  count(t.id) AS testers,
  coalesce(sum(t.stage = 'applied'), 0) AS applied,
  coalesce(sum({INVITED}), 0) AS invited,
  coalesce(sum({BOUGHT}), 0) AS bought,
  (SELECT count(*) FROM review v JOIN tester rt ON rt.id = v.tester_id WHERE rt.round_id = r.id) AS reviews,
  (SELECT count(*) FROM code c WHERE c.round_id = r.id) AS codes,
  (SELECT count(*) FROM code c WHERE c.round_id = r.id AND c.redeemed_at IS NOT NULL) AS redeemed,
  (SELECT group_concat(name, ' · ') FROM (SELECT name FROM test_point WHERE round_id = r.id ORDER BY position, id))
    AS points,
  coalesce((SELECT outcome FROM verdict_record d WHERE d.round_id = r.id ORDER BY d.id DESC LIMIT 1), '') AS decided
FROM round r LEFT JOIN tester t ON t.round_id = r.id
"""


def rounds(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Every round of a launch, the newest first, with its columns and counts.

    ``testers``, ``applied``, ``invited``, ``bought``, ``reviews``, ``codes``, ``redeemed`` (counts),
    ``points`` (names in one text) and ``decided`` (the owner's latest verdict, "" while none).
    """
    return shop.rows(f"{_ROUNDS} WHERE r.launch_id = ? GROUP BY r.id ORDER BY r.number DESC", (launch_id,))


def round_row(shop: Shop, round_id: int | None) -> dict[str, Any] | None:
    """One round as :func:`rounds` gives it, or None."""
    return shop.one(f"{_ROUNDS} WHERE r.id = ? GROUP BY r.id", (round_id,))


def find_round(shop: Shop, launch_id: int, number: int | None) -> int:
    """The id of a round by its number, None for the newest; raises UserError ``launch.unknown``, ``round.unknown``."""
    if shop.scalar("SELECT 1 FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.unknown")
    found = shop.scalar(
        "SELECT id FROM round WHERE launch_id = ? AND number = coalesce(?, number) ORDER BY number DESC LIMIT 1",
        (launch_id, number),
    )
    if found is None:
        raise UserError("round.unknown" if number is not None else "round.none", number=number)
    return found


def gates(row: Mapping[str, Any]) -> beta.Gates:
    """The goals of a round row; what an owner changed over the defaults."""
    return beta.Gates.of(json.loads(row["gates"])) if row["gates"] else beta.Gates()


def points(shop: Shop, round_id: int | None) -> list[dict[str, Any]]:
    """What a round tests, in order: ``id``, ``name``, ``marks`` (how many reviews marked it)."""
    return shop.rows(
        "SELECT p.id, p.name, (SELECT count(*) FROM review_mark m WHERE m.point_id = p.id) AS marks"
        " FROM test_point p WHERE p.round_id = ? ORDER BY p.position, p.id",
        (round_id,),
    )


def points_used(shop: Shop) -> list[str]:
    """What was tested in any round, the most frequent first, to offer again."""
    return [
        row[0] for row in shop.tuples("SELECT name FROM test_point GROUP BY name ORDER BY count(*) DESC, max(id) DESC")
    ]


def testers(shop: Shop, round_id: int | None) -> list[dict[str, Any]]:
    """The testers of a round by name: the table's columns, ``name``, ``phone``, ``city``, ``tier``, ``own_circle``,
    ``code`` ("" while none), ``code_id``, ``redeemed_at``, ``leaked`` (name of somebody else who used the code),
    ``review_id`` and ``since`` (when the present stage was reached).
    """
    rows = shop.rows(
        f"SELECT t.*, {shown('m')} AS name, m.phone, m.city, m.tier, m.own_circle,"
        " coalesce(c.code, '') AS code, c.id AS code_id, c.redeemed_at,"
        f" CASE WHEN c.redeemed_by_id != t.member_id THEN {shown('u')} ELSE '' END AS leaked, v.id AS review_id"
        " FROM tester t JOIN member m ON m.id = t.member_id"
        # A tester may hold a second code (a spare one used before); the first is the one handed out.
        " LEFT JOIN code c ON c.id = (SELECT min(id) FROM code WHERE tester_id = t.id)"
        " LEFT JOIN member u ON u.id = c.redeemed_by_id"
        " LEFT JOIN review v ON v.tester_id = t.id"
        " WHERE t.round_id = ?",
        (round_id,),
    )
    for row in rows:
        stamp = {"done": "reviewed_at"}.get(row["stage"], f"{row['stage']}_at")
        row["since"] = row[stamp] or ""
        row["leaked"] = row["leaked"] or ""
    return sorted(rows, key=lambda row: (beta.STAGES.index(row["stage"]), row["name"] or ""))


def tester(shop: Shop, tester_id: int) -> dict[str, Any] | None:
    """One tester as :func:`testers` gives it, or None."""
    round_id = shop.scalar("SELECT round_id FROM tester WHERE id = ?", (tester_id,))
    return next((row for row in testers(shop, round_id) if row["id"] == tester_id), None)


def member_ids(shop: Shop, round_id: int | None) -> set[int]:
    """Who takes part in a round."""
    return {row[0] for row in shop.tuples("SELECT member_id FROM tester WHERE round_id = ?", (round_id,))}


def joined(shop: Shop, launch_id: int | None, round_id: int | None) -> list[int]:
    """Members of the core group (candidates who joined, members of B groups) who are no testers of the round yet."""
    return [] if launch_id is None else sorted(core_ids(shop, launch_id) - member_ids(shop, round_id))


def codes(shop: Shop, round_id: int | None) -> list[dict[str, Any]]:
    """Codes of a round: the table's columns, ``name`` (given to), ``used_by`` (name) and ``state``:
    spare, given, redeemed or leaked (used by somebody else)."""
    rows = shop.rows(
        f"SELECT c.*, coalesce({shown('m')}, '') AS name, coalesce({shown('u')}, '') AS used_by, t.member_id"
        " FROM code c LEFT JOIN tester t ON t.id = c.tester_id LEFT JOIN member m ON m.id = t.member_id"
        " LEFT JOIN member u ON u.id = c.redeemed_by_id WHERE c.round_id = ? ORDER BY c.id",
        (round_id,),
    )
    for row in rows:
        if row["redeemed_at"]:
            stranger = row["member_id"] is not None and row["redeemed_by_id"] not in (None, row["member_id"])
            row["state"] = "leaked" if stranger else "redeemed"
        else:
            row["state"] = "given" if row["tester_id"] else "spare"
    return rows


def code_row(shop: Shop, code: str) -> dict[str, Any] | None:
    """A code in stored form with ``round_id``, ``number``, ``name`` (given to), ``redeemed_at``; or None."""
    return shop.one(
        f"SELECT c.id, c.code, c.round_id, r.number, c.tester_id, c.redeemed_at, coalesce({shown('m')}, '') AS name"
        " FROM code c JOIN round r ON r.id = c.round_id LEFT JOIN tester t ON t.id = c.tester_id"
        " LEFT JOIN member m ON m.id = t.member_id WHERE c.code = ?",
        (code,),
    )


def reviews(shop: Shop, round_id: int | None) -> list[dict[str, Any]]:
    """Reviews of a round, the newest first: the table's columns, ``name``, ``member_id``, ``own_circle``,
    ``marks`` ({point id: 1…5}), ``mark`` (their mean or None) and ``fixes`` (how many fixes it reported)."""
    rows = shop.rows(
        f"SELECT v.*, {shown('m')} AS name, t.member_id, m.own_circle,"
        " (SELECT count(*) FROM fix_report f WHERE f.tester_id = t.id) AS fixes"
        " FROM review v JOIN tester t ON t.id = v.tester_id JOIN member m ON m.id = t.member_id"
        " WHERE t.round_id = ? ORDER BY v.at DESC, v.id DESC",
        (round_id,),
    )
    marks: dict[int, dict[int, int]] = {}
    for review_id, point_id, mark in shop.tuples(
        "SELECT k.review_id, k.point_id, k.mark FROM review_mark k JOIN test_point p ON p.id = k.point_id"
        " WHERE p.round_id = ?",
        (round_id,),
    ):
        marks.setdefault(review_id, {})[point_id] = mark
    for row in rows:
        row["marks"] = marks.get(row["id"], {})
        row["mark"] = sum(row["marks"].values()) / len(row["marks"]) if row["marks"] else None
    return rows


def fixes(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Fixes of a launch: the table's columns, ``number`` (of the round it was first reported in, or None),
    ``reported`` (distinct people among testers and voices) and ``rice`` (None while something is missing).

    Serious ones first, then the most reported.
    """
    rows = shop.rows(
        "SELECT f.*, r.number FROM fix f LEFT JOIN round r ON r.id = f.round_id WHERE f.launch_id = ? ORDER BY f.id",
        (launch_id,),
    )
    people: dict[int, set[str]] = {}
    for fix_id, tester_member, voice_member, sender, voice_id in shop.tuples(
        "SELECT p.fix_id, t.member_id, v.member_id, v.sender, v.id FROM fix_report p"
        " JOIN fix f ON f.id = p.fix_id LEFT JOIN tester t ON t.id = p.tester_id LEFT JOIN voice v ON v.id = p.voice_id"
        " WHERE f.launch_id = ?",
        (launch_id,),
    ):
        member = tester_member or voice_member
        people.setdefault(fix_id, set()).add(str(member) if member else f"{sender or voice_id}?")
    for row in rows:
        row["reported"] = len(people.get(row["id"], ()))
        row["rice"] = None
        if row["impact"] and row["confidence"] and row["effort"]:
            row["rice"] = beta.rice(row["reported"], row["impact"], row["confidence"], row["effort"])
    return sorted(rows, key=lambda row: (beta.SEVERITIES.index(row["severity"]), -row["reported"], row["id"]))


def fix_reporters(shop: Shop, fix_id: int | None) -> list[dict[str, Any]]:
    """Who reported a fix: ``name``, ``number`` (round, None for a voice), ``words`` (what was said)."""
    return shop.rows(
        f"SELECT p.id, coalesce({shown('m')}, {shown('vm')}, v.sender, '') AS name, r.number,"
        " coalesce(w.words, v.text, '') AS words FROM fix_report p"
        " LEFT JOIN tester t ON t.id = p.tester_id LEFT JOIN member m ON m.id = t.member_id"
        " LEFT JOIN round r ON r.id = t.round_id LEFT JOIN review w ON w.tester_id = t.id"
        " LEFT JOIN voice v ON v.id = p.voice_id LEFT JOIN member vm ON vm.id = v.member_id"
        " WHERE p.fix_id = ? ORDER BY p.id",
        (fix_id,),
    )


def fix_owners(shop: Shop) -> list[str]:
    """Who looked after fixes before, the most frequent first."""
    return [
        row[0]
        for row in shop.tuples("SELECT owner FROM fix WHERE owner != '' GROUP BY owner ORDER BY count(*) DESC, owner")
    ]


def serious_open(shop: Shop, launch_id: int, number: int) -> list[str]:
    """Titles of serious issues not yet fixed, first reported up to this round (or in no round)."""
    return [
        row[0]
        for row in shop.tuples(
            f"SELECT f.title FROM fix f LEFT JOIN round r ON r.id = f.round_id WHERE f.launch_id = ? AND {SERIOUS_OPEN}"
            " AND (r.number IS NULL OR r.number <= ?) ORDER BY f.id",
            (launch_id, number),
        )
    ]


def decided(shop: Shop, round_id: int | None) -> list[dict[str, Any]]:
    """What the owner decided on a round, the latest first."""
    return shop.rows("SELECT * FROM verdict_record WHERE round_id = ? ORDER BY id DESC", (round_id,))


# --- figures and verdict ----------------------------------------------------------------------


def judge(shop: Shop, row: Mapping[str, Any]) -> tuple[beta.Figures, beta.Verdict]:
    """The figures of a round row and the verdict on them, against the round before and by the round's goals."""
    names = [point["name"] for point in points(shop, row["id"])]
    before = previous_round(shop, row["launch_id"], row["number"])
    now = round_figures(shop, row["id"])
    then = round_figures(shop, before["id"], names) if before else None
    return now, beta.judge(now, then, gates(row))


def previous_round(shop: Shop, launch_id: int, number: int) -> dict[str, Any] | None:
    """The round before, or None; a deleted number is skipped."""
    return shop.one(
        "SELECT * FROM round WHERE launch_id = ? AND number < ? ORDER BY number DESC LIMIT 1", (launch_id, number)
    )


def round_figures(shop: Shop, round_id: int, spelling: list[str] | None = None) -> beta.Figures:
    """What is known of a round, counted as said at the top.

    ``spelling``: names of points as another round spells them; points that only differ in blanks, case or
    width take that spelling, so that rounds can be compared.
    """
    row = round_row(shop, round_id)
    assert row is not None
    people = shop.rows(
        "SELECT t.stage, t.accepted_at, t.delivered_at, t.reviewed_at, m.own_circle != '' AS own"
        " FROM tester t JOIN member m ON m.id = t.member_id WHERE t.round_id = ?",
        (round_id,),
    )
    invited = [p for p in people if p["accepted_at"]]
    bought = [p for p in people if beta.reached(p["stage"], "bought")]
    delivered = [p for p in bought if p["delivered_at"]]
    # A review stamps a delivery nobody noted; where that is all there is, bought stands for delivered.
    noted = any(p["delivered_at"] != p["reviewed_at"] for p in delivered)
    known = {match_name(name): name for name in spelling or ()}
    names = {p["id"]: known.get(match_name(p["name"]), p["name"]) for p in points(shop, round_id)}
    return beta.Figures(
        invited=len(invited),
        bought=len(bought),
        reviews=tuple(
            beta.Review(
                {str(names[point]): mark for point, mark in review["marks"].items()},
                review["recommend"],
                bool(review["own_circle"]),
            )
            for review in reviews(shop, round_id)
        ),
        serious_open=len(serious_open(shop, row["launch_id"], row["number"])),
        delivered=len(delivered) if noted else None,
        invited_own=sum(p["own"] for p in invited),
        bought_own=sum(p["own"] for p in bought),
        delivered_own=sum(p["own"] for p in delivered) if noted else sum(p["own"] for p in bought),
    )


def facts(shop: Shop, launch_id: int | None, today: dt.date) -> BetaFacts:
    """What the guide's checks of step 5 are worked out from; of the newest round."""
    open_fixes = shop.one(
        "SELECT count(*) AS fixes, coalesce(sum(f.kind = 'issue' AND f.owner = ''"
        f" AND f.status IN ('open', 'production')), 0) AS unassigned, coalesce(sum({SERIOUS_OPEN}), 0) AS serious"
        " FROM fix f WHERE f.launch_id = ?",
        (launch_id,),
    )
    assert open_fixes is not None
    found = rounds(shop, launch_id)
    if not found:
        return BetaFacts(
            fixes=open_fixes["fixes"], serious_open=open_fixes["serious"], unassigned=open_fixes["unassigned"]
        )
    row = found[0]
    now, judged = judge(shop, row)
    return BetaFacts(
        round=row["number"],
        seats=row["seats"],
        price_cents=row["price_cents"],
        issued=row["codes"],
        redeemed=row["redeemed"],
        bought=row["bought"],
        delivered=now.delivered or 0,
        reviewed=row["reviews"],
        fixes=open_fixes["fixes"],
        serious_open=open_fixes["serious"],
        unassigned=open_fixes["unassigned"],
        outcome=judged.outcome,
        decided=row["decided"],
        reviews_needed=gates(row).reviews,
    )
