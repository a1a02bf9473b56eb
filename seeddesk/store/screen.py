"""Step 1 from the shop file: the columns a score is made of, the ranking, and plain rows for the window.

What counts as activity, once per kind, member and day (formulas.md, "Screening score"): paid orders; people
brought; suggestions (counted ones, and voices that are a pain or a wish, which somebody sorted as such);
reviews; votes; chat; sessions. Where a member's orders are known only as totals, those stand in for them.
"""

from __future__ import annotations

import json
import re
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import add
from typing import Any

from seeddesk.domain import candidates, screen
from seeddesk.domain.errors import UserError
from seeddesk.domain.guide import ScreenFacts
from seeddesk.domain.screen import Facts, Parts, Reason
from seeddesk.store.engine import Shop
from seeddesk.store.members import display_name, member_rows

# julianday counts from noon; minus this it is Python's ordinal of the day.
_DAY = "CAST(julianday(substr({at}, 1, 10)) - 1721424.5 AS INTEGER)"
_WORTH = "CASE kind " + " ".join(f"WHEN '{kind}' THEN {n}" for kind, n in screen.POINTS.items()) + " ELSE 0 END"

_ORDERS = f"""
SELECT member_id, {_DAY.format(at="coalesce(paid_at, ordered_at)")}, paid_cents
FROM shop_order WHERE status = 'paid' AND member_id IS NOT NULL AND (coalesce(paid_at, ordered_at) IS NULL
OR substr(coalesce(paid_at, ordered_at), 1, 10) <= ?)
"""
# Runs along the index of interactions, so a day on which a kind came from two groups counts once without a
# sort. Decay is summed in whole numbers (2^40 is one), which have no rounding.
_CONTACT = f"""
SELECT member_id, sum({_WORTH} * CAST(round(1099511627776 * pow(0.5, (:today - julianday(day)) / :life)) AS INTEGER)),
  {_DAY.format(at="max(day)")}, sum(kind = 'vote'), sum(kind = 'review'), max(day <= :recent AND day > :older)
FROM (SELECT DISTINCT member_id, day, kind FROM interaction WHERE day <= :day) GROUP BY member_id
"""
_ONE = 1 << 40
_CONTACT_DAYS = f"""
SELECT DISTINCT member_id, {_DAY.format(at="day")} FROM interaction WHERE day > :recent AND day <= :day
"""
# What is counted among the interactions already is not counted again.
_OTHERS = f"""
SELECT member_id, {_DAY.format(at="on_day")}, kind FROM (
  SELECT inviter_id AS member_id, on_day, 'referral' AS kind FROM referral WHERE inviter_id != invitee_id
  UNION SELECT member_id, substr(said_at, 1, 10), 'suggestion' FROM voice
    WHERE member_id IS NOT NULL AND kind IN ('pain', 'wish')
  UNION SELECT t.member_id, substr(r.at, 1, 10), 'review' FROM review r JOIN tester t ON t.id = r.tester_id
  UNION SELECT member_id, substr(at, 1, 10), 'vote' FROM ballot WHERE member_id IS NOT NULL) o
WHERE on_day <= :day AND NOT EXISTS (SELECT 1 FROM interaction i
  WHERE i.member_id = o.member_id AND i.day = o.on_day AND i.kind = o.kind)
"""
_GAPS = f"""
SELECT day - before FROM (
  SELECT day, lag(day) OVER (PARTITION BY member_id ORDER BY day) AS before FROM (
    SELECT member_id, {_DAY.format(at="day")} AS day FROM interaction WHERE day <= ?1
    UNION
    SELECT member_id, {_DAY.format(at="coalesce(paid_at, ordered_at)")} FROM shop_order
      WHERE status = 'paid' AND member_id IS NOT NULL AND substr(coalesce(paid_at, ordered_at), 1, 10) <= ?1))
WHERE before IS NOT NULL
"""
_SUGGESTIONS = """
SELECT member_id, sum(n) FROM (
  SELECT member_id, day, max(n) AS n FROM (
    SELECT member_id, day, sum(count) AS n FROM interaction WHERE kind = 'suggestion' AND day <= :day GROUP BY 1, 2
    UNION ALL
    SELECT member_id, substr(said_at, 1, 10), count(*) FROM voice
      WHERE member_id IS NOT NULL AND kind IN ('pain', 'wish') AND substr(said_at, 1, 10) <= :day GROUP BY 1, 2)
  GROUP BY 1, 2)
GROUP BY 1
"""
_BROUGHT = """
SELECT inviter_id, count(*), sum(left_on IS NULL OR left_on > :day) FROM referral
WHERE (on_day IS NULL OR on_day <= :day) AND inviter_id != invitee_id GROUP BY 1
"""
_THEME_TAGS = """
SELECT mt.member_id, t.name FROM launch_tag lt JOIN tag t ON t.id = lt.tag_id
JOIN member_tag mt ON mt.tag_id = lt.tag_id WHERE lt.launch_id = ? ORDER BY lt.id
"""
_REACH = """
SELECT member_id, sum(n) FROM (
  SELECT member_id, coalesce(max(followers), 0) AS n FROM influencer WHERE member_id IS NOT NULL
    GROUP BY member_id, platform, handle
  UNION ALL
  SELECT m.member_id, (SELECT count(*) FROM membership o WHERE o.group_id = m.group_id AND o.left_on IS NULL) - 1
    FROM membership m WHERE m.left_on IS NULL)
GROUP BY 1
"""


@dataclass
class Screening:
    """The facts of a launch's candidates with what filters and cards need; columns as in :class:`Facts`.

    ``active_now`` and ``active_before``: members with any activity in the last 90 days, and in the 90 days
    before.
    """

    facts: Facts
    half_life: float
    tiers: list[str]
    sources: list[str]
    active_now: int
    active_before: int

    def __post_init__(self) -> None:
        self.parts: Parts = screen.parts(self.facts)
        self.place: dict[int, int] = {member: at for at, member in enumerate(self.facts.ids)}

    def rank(self, weights: Mapping[str, float]) -> Ranking:
        """Score and order everybody; the quick part, done again whenever a weight moves."""
        scores = screen.mix(self.parts, weights)
        return Ranking(self, dict(weights), scores, screen.rank(self.facts, scores))


@dataclass
class Ranking:
    """Scores of a screening under some weights; ``order`` are places, best first."""

    of: Screening
    weights: dict[str, float]
    scores: array
    order: list[int]

    def why(self, place: int) -> list[Reason]:
        """The strongest reasons for one member's score."""
        return screen.why(self.of.facts, self.of.parts, place, self.weights)

    def contributions(self, place: int) -> dict[str, float]:
        """Points each part adds to one member's score."""
        return screen.contributions(self.of.parts, place, self.weights)


# --- loading -----------------------------------------------------------------------------------


def load(
    shop: Shop, launch_id: int | None, as_of: date | None = None, half_life: float | None = None
) -> Screening:
    """Read everything a launch's ranking is made of; about a second at 100,000 members, so in a job.

    ``half_life`` in days, by default the launch's. Without a launch everybody is seen without a theme.
    Raises UserError ``launch.missing``.
    """
    launch = {"half_life": screen.HALF_LIFE} if launch_id is None else _launch(shop, launch_id)
    today = as_of or date.today()
    life = half_life or launch["half_life"] or screen.HALF_LIFE
    people = shop.tuples(
        "SELECT id, own_circle != '', tier, source, total_orders, total_cents, last_order_on FROM member ORDER BY id"
    )
    ids = [row[0] for row in people]
    place = {member: at for at, member in enumerate(ids)}
    size, day = len(ids), today.toordinal()
    spend = array("d", bytes(8 * size))
    last, votes, reviews = (array("q", bytes(8 * size)) for _ in range(3))
    now: set[int] = set()
    before: set[int] = set()

    # Columns instead of a loop over rows, and a place and a day as one number: at half a million rows that is
    # the difference between a blink and a wait.
    bought = shop.tuples(_ORDERS, (today.isoformat(),))
    who, when, cents = zip(*bought) if bought else ((), (), ())
    at_order = [place[member] for member in who]
    orders = _column(size, Counter(at_order))
    has_money = any(row[5] for row in people) or any(paid is not None for paid in cents)
    if has_money and bought:
        # An order without a day or an amount adds nothing.
        amounts = [paid if paid and on is not None else 0 for on, paid in zip(when, cents)]
        spend = screen.decayed_sum(size, at_order, [day if on is None else on for on in when], amounts, day, life)
    order_days = {at << 24 | on for at, on in zip(at_order, when) if on is not None}
    places, ons = [key >> 24 for key in order_days], [key & 0xFFFFFF for key in order_days]
    activity = screen.decayed_points(size, places, ons, ["order"] * len(ons), day, life, distinct=True)
    _note_days(places, ons, day, last, now, before)

    days = {
        "day": today.isoformat(),
        "recent": (today - timedelta(days=screen.RECENT_DAYS)).isoformat(),
        "older": (today - timedelta(days=2 * screen.RECENT_DAYS)).isoformat(),
    }
    exact = {**days, "today": day + 1721424.5, "life": float(life)}
    for member, points, on, voted, reviewed, earlier in shop.tuples(_CONTACT, _in_order(_CONTACT, exact)):
        at = place[member]
        activity[at] += points / _ONE
        votes[at], reviews[at] = voted, reviewed
        if on > last[at]:
            last[at] = on
        if on > day - screen.RECENT_DAYS:
            now.add(at)
        if earlier:
            before.add(at)
    others = [(place[row[0]], row[1], row[2]) for row in shop.tuples(_OTHERS, _in_order(_OTHERS, days))]
    if others:
        other_at, other_days, kinds = ([row[n] for row in others] for n in range(3))
        more = screen.decayed_points(size, other_at, other_days, kinds, day, life, distinct=True)
        activity = array("d", map(add, activity, more))
        _note_days(other_at, other_days, day, last, now, before)
        for at, kind in zip(other_at, kinds):
            if kind == "vote":
                votes[at] += 1
            elif kind == "review":
                reviews[at] += 1
    spoke = {place[row[0]] << 24 | row[1] for row in shop.tuples(_CONTACT_DAYS, _in_order(_CONTACT_DAYS, days))}
    spoke |= {at << 24 | on for at, on, _ in others if on > day - screen.RECENT_DAYS}

    _count_totals(people, today, life, list(zip(at_order, when, cents)), orders, activity, spend, last)
    facts = Facts(
        ids=ids,
        activity=activity,
        as_of=day,
        spend=spend if has_money else None,
        own_circle=[row[1] for row in people],
        last_active=last,
        orders=orders,
        active_days=_column(size, Counter(key >> 24 for key in spoke)),
        contact_known=shop.scalar("SELECT EXISTS (SELECT 1 FROM interaction) OR EXISTS (SELECT 1 FROM chat_day)") == 1,
        votes=votes,
        reviews=reviews,
        **_people_columns(shop, launch_id, today, place),
    )
    return Screening(facts, life, [row[2] for row in people], [row[3] for row in people], len(now), len(before))


def _note_days(
    places: Sequence[int], days: Sequence[int], today: int, last: array, now: set[int], before: set[int]
) -> None:
    """Take dated activity into the last active day and the members active in either 90 days."""
    recent, older = today - screen.RECENT_DAYS, today - 2 * screen.RECENT_DAYS
    for at, on in zip(places, days):
        if on > last[at]:
            last[at] = on
    now.update(at for at, on in zip(places, days) if on > recent)
    before.update(at for at, on in zip(places, days) if older < on <= recent)


def _in_order(sql: str, values: Mapping[str, Any]) -> tuple[Any, ...]:
    """The values of ``:names`` in the order in which SQLite numbers them: by first use."""
    names = dict.fromkeys(re.findall(r":([a-z]+)", sql))
    return tuple(values[name] for name in names)


def suggested_half_life(shop: Shop, as_of: date | None = None) -> screen.HalfLife:
    """The half-life that fits how often this shop's customers come back, in days; reads all dated activity."""
    today = (as_of or date.today()).isoformat()
    gaps = shop.tuples(_GAPS, (today,))
    return screen.suggest_half_life(row[0] for row in gaps)


def load_facts(shop: Shop, launch_id: int, as_of: date | None = None, half_life: float | None = None) -> Facts:
    """The columns of :func:`load` alone."""
    return load(shop, launch_id, as_of, half_life).facts


def _launch(shop: Shop, launch_id: int) -> dict[str, Any]:
    launch = shop.one("SELECT * FROM launch WHERE id = ?", (launch_id,))
    if launch is None:
        raise UserError("launch.missing")
    return launch


def _count_totals(
    people: Sequence[tuple[Any, ...]],
    today: date,
    life: float,
    bought: Sequence[tuple[int, int | None, int | None]],
    orders: array,
    activity: array,
    spend: array,
    last: array,
) -> None:
    """Totals of a customer file count for what the single orders do not explain; see :mod:`domain.screen`.

    ``bought``: (place, ordinal day, cents) of every paid order.
    """
    day, worth = today.toordinal(), screen.POINTS["order"]
    ends: dict[int, int] = {}
    for at, row in enumerate(people):
        if row[4] or row[5]:
            on = date.fromisoformat(row[6][:10]).toordinal() if row[6] else 0
            if on <= day:
                ends[at] = on
    later_days: dict[int, set[int]] = {}
    before_days: dict[int, set[int]] = {}
    later_cents: Counter[int] = Counter()
    before_cents: dict[int, float] = {}
    for at, on, cents in bought:
        end = ends.get(at)
        if not end or on is None:
            continue
        (later_days if on > end else before_days).setdefault(at, set()).add(on)
        if on > end:
            later_cents[at] += cents or 0
        elif cents:
            before_cents[at] = before_cents.get(at, 0.0) + cents * screen.decay(day - on, life)
    for at, end in ends.items():
        total, cents = people[at][4] or 0, people[at][5] or 0
        orders[at] = max(orders[at], total)
        if not end:
            continue  # nobody knows how long ago
        last[at] = max(last[at], end)
        points = worth * sum(screen.decay(day - on, life) for on in before_days.get(at, ()))
        later = worth * len(later_days.get(at, ()))
        activity[at] += screen.left_of_total(worth * total, later, points, day - end, life)
        spend[at] += screen.left_of_total(cents, later_cents[at], before_cents.get(at, 0.0), day - end, life)


def _column(size: int, counts: Mapping[int, int]) -> array:
    column = array("q", bytes(8 * size))
    for at, n in counts.items():
        column[at] = n
    return column


def _people_columns(shop: Shop, launch_id: int | None, today: date, place: Mapping[int, int]) -> dict[str, Any]:
    """What is known of people beside their activity: brought, suggestions, theme fit, reach."""
    size, day = len(place), (today.isoformat(),)
    brought, stayed = array("q", bytes(8 * size)), array("q", bytes(8 * size))
    for member, n, still in shop.tuples(_BROUGHT, day):
        brought[place[member]], stayed[place[member]] = n, still
    suggestions = array("q", bytes(8 * size))
    for member, n in shop.tuples(_SUGGESTIONS, day):
        suggestions[place[member]] = n
    tags: dict[int, list[str]] = {}
    for member, name in shop.tuples(_THEME_TAGS, (launch_id,)):
        tags.setdefault(place[member], []).append(name)
    wanted = shop.scalar("SELECT count(*) FROM launch_tag WHERE launch_id = ?", (launch_id,))
    fit: array | None = None
    if wanted:
        fit = array("d", bytes(8 * size))
        for at, names in tags.items():
            fit[at] = len(names) / wanted
    reach = array("q", bytes(8 * size))
    for member, n in shop.tuples(_REACH):
        reach[place[member]] = max(0, n)
    return {
        "brought": stayed,
        "brought_all": brought,
        "suggestions": suggestions,
        "theme_fit": fit,
        "reach": reach,
        "tags": tags,
    }


# --- the launch's own choices ------------------------------------------------------------------


def weights_of(launch: Mapping[str, Any]) -> dict[str, float]:
    """The weights of a launch's row, the defaults where the owner set none."""
    try:
        stored = json.loads(launch["weights"] or "{}")
    except ValueError:
        stored = {}
    known = {code: float(stored[code]) for code in screen.PARTS if isinstance(stored.get(code), (int, float))}
    return {**dict.fromkeys(screen.PARTS, 0.0), **known} if known else dict(screen.DEFAULT_WEIGHTS)


def theme_tags(shop: Shop, launch_id: int) -> list[dict[str, Any]]:
    """The tags of a launch's theme with how many members have each: ``name``, ``members``."""
    return shop.rows(
        "SELECT t.name, count(mt.id) AS members FROM launch_tag lt JOIN tag t ON t.id = lt.tag_id"
        " LEFT JOIN member_tag mt ON mt.tag_id = t.id WHERE lt.launch_id = ? GROUP BY lt.id ORDER BY lt.id",
        (launch_id,),
    )


# --- where candidates stand ----------------------------------------------------------------------


def states(shop: Shop, launch_id: int) -> dict[int, dict[str, Any]]:
    """Member → ``state``, ``reason``, ``shortlisted_at``, ``invited_at``, ``answered_at``; only who has a row."""
    return {
        row["member_id"]: row
        for row in shop.rows(
            "SELECT member_id, state, reason, shortlisted_at, invited_at, answered_at FROM candidate"
            " WHERE launch_id = ?",
            (launch_id,),
        )
    }


def core_gauge(shop: Shop, launch_id: int) -> candidates.Gauge:
    """The own circle in the core group (those who joined)."""
    row = shop.tuples(
        "SELECT coalesce(sum(m.own_circle != ''), 0), count(*) FROM candidate c JOIN member m ON m.id = c.member_id"
        " WHERE c.launch_id = ? AND c.state = 'joined'",
        (launch_id,),
    )[0]
    return candidates.gauge(int(row[0]), int(row[1]))


def facts(shop: Shop, launch_id: int, today: date | None = None) -> ScreenFacts:
    """What the guide's checks are made of. Raises UserError ``launch.missing``."""
    launch = _launch(shop, launch_id)
    counts = dict(
        shop.tuples("SELECT state, count(*) FROM candidate WHERE launch_id = ? GROUP BY state", (launch_id,))
    )
    members, sources = shop.tuples("SELECT count(*), count(DISTINCT nullif(source, '')) FROM member")[0]
    return ScreenFacts(
        theme=launch["theme"],
        tags=int(shop.scalar("SELECT count(*) FROM launch_tag WHERE launch_id = ?", (launch_id,))),
        members=members,
        sources=sources,
        shortlisted=counts.get("shortlisted", 0),
        invited=counts.get("invited", 0),
        declined=counts.get("declined", 0),
        joined=counts.get("joined", 0),
        joined_own=core_gauge(shop, launch_id).own,
        seats=launch["seats"],
    )


def own_circle(shop: Shop, launch_id: int) -> list[dict[str, Any]]:
    """Everybody marked as own circle, with ``display``, ``tags`` and their ``state`` in the launch."""
    ids = [row[0] for row in shop.tuples("SELECT id FROM member WHERE own_circle != '' ORDER BY id")]
    standing = states(shop, launch_id)
    return [
        row | {"display": display_name(row), "state": standing.get(row["id"], {}).get("state", "")}
        for row in member_rows(shop, ids)
    ]


# --- the ranked list -----------------------------------------------------------------------------


def ranked(
    shop: Shop,
    launch_id: int,
    as_of: date | None = None,
    weights: Mapping[str, float] | None = None,
    half_life: float | None = None,
    limit: int | None = None,
) -> list[dict[str, Any]]:
    """The candidates of a launch, best first, for the command line and for files.

    Rows: ``member`` (id), ``name``, ``ids`` ({platform: value}), ``score`` and ``parts`` (0…100, None for a
    part nobody has data for), ``why`` ([(code, values)]), ``state`` ("" while nothing was done), ``own_circle``,
    ``orders``, ``active_days``, ``brought``, ``last_active`` (ISO day or ""), ``tags``.
    """
    launch = _launch(shop, launch_id)
    made = load(shop, launch_id, as_of, half_life).rank(weights or weights_of(launch))
    return rows_of(shop, made, made.order[:limit] if limit is not None else made.order, states(shop, launch_id))


def rows_of(
    shop: Shop, ranking: Ranking, places: Sequence[int], standing: Mapping[int, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Rows of :func:`ranked` for some places of a ranking; members deleted meanwhile are left out."""
    facts, made = ranking.of.facts, ranking.of.parts
    people = {row["id"]: row for row in member_rows(shop, [facts.ids[at] for at in places])}
    rows = []
    for at in places:
        person = people.get(facts.ids[at])
        if person is None:
            continue
        last = int(facts.last_active[at]) if facts.last_active is not None else 0
        rows.append(
            {
                "member": person["id"],
                "name": display_name(person),
                "ids": person["identities"],
                "score": round(ranking.scores[at], 1),
                "parts": {code: None if x is None else round(x, 1) for code, x in made.at(at).items()},
                "why": [(reason.code, dict(reason.values)) for reason in ranking.why(at)],
                "state": standing.get(person["id"], {}).get("state", ""),
                "own_circle": person["own_circle"],
                "orders": _number(facts.orders, at),
                "active_days": _number(facts.active_days, at),
                "brought": _number(facts.brought_all, at),
                "last_active": date.fromordinal(last).isoformat() if last else "",
                "tags": person["tags"],
            }
        )
    return rows


def _number(column: Sequence[Any] | None, at: int) -> int:
    return int(column[at]) if column is not None else 0
