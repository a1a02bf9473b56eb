"""Try-out rounds from the shop file: rounds with what is used of them, applicants as the choice needs them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

from seeddesk.domain import officers
from seeddesk.domain.officers import ACTIVE_DAYS, Applicant, Choice, Criterion
from seeddesk.domain.text import match_name, normal_phone
from seeddesk.store import screen
from seeddesk.store.engine import Shop
from seeddesk.store.invitations import resting
from seeddesk.store.names import called_alike, shown

TURNS = """
SELECT e.member_id, e.tryout_id FROM tryout_entry e JOIN tryout t ON t.id = e.tryout_id
WHERE e.chosen AND t.launch_id = ? AND t.id < ? ORDER BY e.tryout_id
"""


def tryouts(shop: Shop, launch_id: int | None, today: dt.date) -> list[dict[str, Any]]:
    """Rounds of a launch, the newest first: columns of the table with ``applied``, ``chosen``, ``sent``,
    ``answered``, ``overdue`` (people), ``spent_cents`` (None where a person's cost is not known)."""
    rows = shop.rows(
        "SELECT t.*, count(e.id) AS applied, coalesce(sum(e.chosen), 0) AS chosen,"
        " coalesce(sum(e.chosen AND e.sent_at IS NOT NULL), 0) AS sent,"
        " coalesce(sum(e.chosen AND e.feedback_at IS NOT NULL), 0) AS answered,"
        " coalesce(sum(e.chosen AND e.sent_at IS NOT NULL AND e.feedback_at IS NULL AND e.feedback_due < ?), 0)"
        " AS overdue FROM tryout t LEFT JOIN tryout_entry e ON e.tryout_id = t.id AND e.withdrawn_at IS NULL"
        " WHERE t.launch_id = ? GROUP BY t.id ORDER BY t.id DESC",
        (today.isoformat(), launch_id),
    )
    for row in rows:
        row["spent_cents"] = None if row["unit_cents"] is None else row["unit_cents"] * row["chosen"]
    return rows


def tryout(shop: Shop, tryout_id: int | None) -> dict[str, Any] | None:
    """One round as stored, or None."""
    return shop.one("SELECT * FROM tryout WHERE id = ?", (tryout_id,))


def standing(entry: Mapping[str, Any], state: str, today: dt.date, rests: bool = False) -> str:
    """Where an application stands, of STANDINGS; ``state``: of its round."""
    if entry["withdrawn_at"]:
        return "withdrawn"
    if entry["chosen"]:
        if entry["feedback_at"]:
            return "answered"
        if not entry["sent_at"]:
            return "chosen"
        return "overdue" if (entry["feedback_due"] or "9999") < today.isoformat() else "sent"
    if state != "open":
        return "missed"
    return "resting" if rests else "applied"


def entries(shop: Shop, tryout_id: int | None, today: dt.date) -> list[dict[str, Any]]:
    """Applications of a round: columns of the table with ``name``, ``phone``, ``standing``, ``rests`` (the launch in
    the way and until when, or None), ``turns`` and ``last`` (how many rounds ago they were chosen, and in which)."""
    row = tryout(shop, tryout_id)
    if row is None:
        return []
    turns, names = _turns(shop, row)
    rests = resting(shop, row["launch_id"], today)
    found = shop.rows(
        f"SELECT e.*, {shown('m')} AS name, m.phone, m.own_circle FROM tryout_entry e"
        " JOIN member m ON m.id = e.member_id WHERE e.tryout_id = ? ORDER BY e.applied_at IS NULL, e.applied_at, e.id",
        (tryout_id,),
    )
    for one in found:
        one["rests"] = rests.get(one["member_id"])
        one["standing"] = standing(one, row["state"], today, one["rests"] is not None)
        one["turns"] = turns.get(one["member_id"])
        one["last"] = names.get(one["member_id"], "")
    return found


def _turns(shop: Shop, row: Mapping[str, Any]) -> tuple[dict[int, int], dict[int, str]]:
    """Member → how many rounds with somebody chosen lie between, and the round's name."""
    pairs = list(shop.tuples(TURNS, (row["launch_id"], row["id"])))
    rounds = sorted({tryout_id for _member, tryout_id in pairs}, reverse=True)
    ago = {tryout_id: at for at, tryout_id in enumerate(rounds, 1)}
    called = dict(shop.tuples("SELECT id, name FROM tryout WHERE launch_id = ?", (row["launch_id"],)))
    latest = dict(pairs)  # in order of rounds, so the last one stays
    return {one: ago[at] for one, at in latest.items()}, {one: called[at] for one, at in latest.items()}


def applicants(
    shop: Shop, tryout_id: int, today: dt.date, scores: Mapping[int, float] | None = None
) -> list[Applicant]:
    """Everybody who applied, as :func:`seeddesk.domain.officers.choose` takes them; ``scores`` by member."""
    row = tryout(shop, tryout_id)
    if row is None:
        return []
    rows = entries(shop, tryout_id, today)
    ids = ",".join(str(one["member_id"]) for one in rows) or "0"
    since = (today - dt.timedelta(days=ACTIVE_DAYS)).isoformat()
    tags: dict[int, set[str]] = {}
    for member, name in shop.tuples(
        f"SELECT mt.member_id, t.name FROM member_tag mt JOIN tag t ON t.id = mt.tag_id WHERE mt.member_id IN ({ids})"
    ):
        tags.setdefault(member, set()).add(name)
    places = {
        member: frozenset(part for part in (province, city) if part)
        for member, province, city in shop.tuples(f"SELECT id, province, city FROM member WHERE id IN ({ids})")
    }
    active = dict(
        shop.tuples(
            f"SELECT member_id, count(DISTINCT day) FROM interaction WHERE member_id IN ({ids}) AND day > ?"
            " AND day <= ? GROUP BY 1",
            (since, today.isoformat()),
        )
    )
    orders = dict(
        shop.tuples(
            f"SELECT m.id, coalesce((SELECT count(*) FROM shop_order o WHERE o.member_id = m.id AND o.status = 'paid'"
            f" HAVING count(*) > 0), m.total_orders, 0) FROM member m WHERE m.id IN ({ids})"
        )
    )
    ever = {
        member
        for (member,) in shop.tuples(
            f"SELECT DISTINCT member_id FROM tryout_entry WHERE chosen AND tryout_id != ? AND member_id IN ({ids})",
            (tryout_id,),
        )
    }
    return [
        Applicant(
            one["id"], one["member_id"], one["applied_at"] or "", frozenset(tags.get(one["member_id"], ())),
            places.get(one["member_id"], frozenset()), active.get(one["member_id"], 0),
            (scores or {}).get(one["member_id"]), orders.get(one["member_id"], 0), bool(one["own_circle"]),
            one["member_id"] in ever, one["turns"], one["rests"] is not None, bool(one["withdrawn_at"]),
        )
        for one in rows
    ]  # fmt: skip


def criteria_of(row: Mapping[str, Any]) -> list[Criterion]:
    """The criteria of a round's row."""
    return officers.read_criteria(row["criteria"])


def wants_scores(row: Mapping[str, Any]) -> bool:
    """Whether the choice needs the score of the screening, which takes a moment at many members."""
    return any(one.by == "score" for one in criteria_of(row))


def scores_of(shop: Shop, launch_id: int, today: dt.date) -> dict[int, float]:
    """Member → score under the launch's weights; about a second at 100,000 members, so in a job."""
    launch = shop.one("SELECT * FROM launch WHERE id = ?", (launch_id,))
    if launch is None:
        return {}
    made = screen.load(shop, launch_id, today, launch["half_life"]).rank(screen.weights_of(launch))
    return dict(zip(made.of.facts.ids, made.scores))


def proposal(shop: Shop, tryout_id: int, today: dt.date, scores: Mapping[int, float] | None = None) -> Choice:
    """Who would get the seats that are free now; an empty choice for a round that is gone."""
    row = tryout(shop, tryout_id)
    if row is None:
        return officers.choose([], [], 0)
    if scores is None and wants_scores(row):
        scores = scores_of(shop, row["launch_id"], today)
    return officers.choose(
        applicants(shop, tryout_id, today, scores), criteria_of(row), row["quota"], turn_rounds=row["turn_rounds"],
        unit_cents=row["unit_cents"], budget_cents=row["budget_cents"], taken=taken(shop, tryout_id),
    )  # fmt: skip


def taken(shop: Shop, tryout_id: int) -> set[int]:
    """Entries that have a seat."""
    return {
        row[0]
        for row in shop.tuples(
            "SELECT id FROM tryout_entry WHERE tryout_id = ? AND chosen AND withdrawn_at IS NULL", (tryout_id,)
        )
    }


# --- who pasted lines are from ------------------------------------------------------------------------


def find_people(shop: Shop, names: Collection[str], phones: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Who a name or phone as written could be: rows ``id``, ``name``. A phone is looked up as such, also among
    identities of merged members; a name must be the same as one the member has, but for case and blanks."""
    wanted = {match_name(name): name for name in names if match_name(name)}
    found: dict[str, set[int]] = {}
    for member, name in called_alike(shop, wanted.values()):
        if match_name(name) in wanted:
            found.setdefault(match_name(name), set()).add(member)
    by_phone: dict[str, set[int]] = {}
    for phone in phones:
        number = normal_phone(phone)
        if number:
            by_phone[phone] = {
                row[0]
                for row in shop.tuples(
                    "SELECT id FROM member WHERE phone = ? UNION"
                    " SELECT member_id FROM identity WHERE platform = 'phone' AND value = ?",
                    (number, number),
                )
            }
    ids = ",".join(str(one) for one in {*chain.from_iterable((*found.values(), *by_phone.values()))})
    sql = f"SELECT m.id, {shown('m')} AS name FROM member m WHERE m.id IN ({ids})"
    rows = {row["id"]: row for row in shop.rows(sql)}
    result = {name: [rows[one] for one in sorted(found.get(match_name(name), ()))] for name in names}
    return result | {phone: [rows[one] for one in sorted(by_phone.get(phone, ()))] for phone in phones}


def answered_survey(shop: Shop, survey_id: int) -> list[tuple[int, str]]:
    """Members who answered a survey, each with the moment as ISO text; the earliest answer of each."""
    return list(
        shop.tuples(
            "SELECT member_id, min(coalesce(finished_at, started_at, '')) FROM answer"
            " WHERE survey_id = ? AND member_id IS NOT NULL GROUP BY 1 ORDER BY 2, 1",
            (survey_id,),
        )
    )


def counted(rows: Sequence[Mapping[str, Any]]) -> Counter[str]:
    """Applications by standing."""
    return Counter(row["standing"] for row in rows)
