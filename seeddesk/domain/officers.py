"""Who of the applicants gets a seat in a try-out: an ordered list of criteria, turns, a quota and a budget.

Source: product.md, S4. The criteria decide one after the other: only where the first leaves two applicants level
does the second count, and so on; who applied earlier, then whose application was noted first, decides at last.
So everybody's place can be said in one sentence: what they were ahead in of the first who got no seat.

Before all criteria come turns: who was chosen in one of the last rounds steps back behind everybody who was not,
and the longer ago, the less. They still get what seats are left.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CRITERIA = ("tag", "region", "active", "score", "orders", "fresh", "circle_first", "circle_last", "applied")
"""tag: has the tag (a trade, say) · region: lives in the province or city · active: days in touch in
:data:`ACTIVE_DAYS` · score: of the screening, in whole points · orders: paid ones · fresh: never chosen before ·
circle_first, circle_last: own circle first or last · applied: the day of the application."""

WITH_VALUE = ("tag", "region")
MOST = 10
"""Criteria of one list; beyond the first few none ever decides."""
ACTIVE_DAYS = 90
QUOTA_LIMIT = 1_000
TURN_LIMIT = 24
FEEDBACK_DAYS = 14
"""Days after sending in which feedback is due where the round names no day."""
STATES = ("open", "chosen", "closed")
SOURCES = ("hand", "paste", "file", "survey")
STANDINGS = ("applied", "resting", "missed", "chosen", "sent", "overdue", "answered", "withdrawn")
LOW, HIGH = 1, 5
"""Marks of how useful somebody's feedback is."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """``by``: of :data:`CRITERIA`; ``value``: the tag's name or the region."""

    by: str
    value: str = ""


USUAL = (Criterion("fresh"), Criterion("active"), Criterion("applied"))
"""What a shop's first round begins with; later ones begin with the round before."""


@dataclass(frozen=True, slots=True)
class Applicant:
    """What is known of one application. ``id`` is the entry's, ``member`` the person's; ``applied`` ISO text.

    ``places``: province and city; ``turns``: how many rounds ago they were chosen (1 is the round before), the
    latest; None: never in this launch. ``ever``: chosen in any round of the shop. ``score`` None: nobody asked.
    """

    id: int
    member: int
    applied: str = ""
    tags: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    active: int = 0
    score: float | None = None
    orders: int = 0
    own_circle: bool = False
    ever: bool = False
    turns: int | None = None
    resting: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """What decided for somebody: a criterion with its ``value``, what they have and what the first without a seat has.

    ``code`` of :data:`CRITERIA`, or ``turn`` (the other had a turn not long ago), ``first`` (level in everything:
    applied or noted earlier), ``room`` (there is a seat for everybody), ``hand`` (the owner's choice).
    """

    code: str
    value: str = ""
    mine: Any = None
    theirs: Any = None


@dataclass(frozen=True, slots=True)
class Choice:
    """``chosen`` in their order; ``waiting``: who comes next, in order; ``out``: resting or withdrawn.

    ``why``: entry → what decided for them. ``seats``: how many there were to give, ``fits``: how many people the
    budget pays for (None: not limited), both beyond those who have a seat already. ``by_budget``: the budget, not
    the quota, left somebody without a seat.
    """

    chosen: tuple[int, ...]
    waiting: tuple[int, ...]
    out: tuple[int, ...]
    why: Mapping[int, Why]
    seats: int
    fits: int | None
    by_budget: bool


def _value(one: Applicant, criterion: Criterion) -> Any:
    """What an applicant has in a criterion, as it is told."""
    return {
        "tag": lambda: criterion.value in one.tags,
        "region": lambda: criterion.value in one.places,
        "active": lambda: one.active,
        "score": lambda: round(one.score or 0),
        "orders": lambda: one.orders,
        "fresh": lambda: not one.ever,
        "circle_first": lambda: one.own_circle,
        "circle_last": lambda: one.own_circle,
        "applied": lambda: one.applied[:10],
    }[criterion.by]()


def values_of(one: Applicant, criteria: Sequence[Criterion]) -> list[Any]:
    """What an applicant has in each criterion: bool, number, or an ISO day."""
    return [_value(one, criterion) for criterion in criteria]


def _rank(one: Applicant, criterion: Criterion) -> Any:
    """Smaller comes first."""
    value = _value(one, criterion)
    if criterion.by == "applied":
        return (value == "", value)  # who named no day comes last
    if criterion.by == "circle_last":
        return bool(value)
    return -int(value)


def step_back(one: Applicant, rounds: int) -> int:
    """How far somebody steps back: 0 for who had no turn within so many rounds, more the later it was."""
    return rounds + 1 - one.turns if one.turns is not None and 1 <= one.turns <= rounds else 0


def _key(one: Applicant, criteria: Sequence[Criterion], rounds: int) -> tuple[Any, ...]:
    ranks = tuple(_rank(one, criterion) for criterion in criteria)
    return (step_back(one, rounds), *ranks, one.applied == "", one.applied, one.id)


def in_order(applicants: Iterable[Applicant], criteria: Sequence[Criterion], rounds: int) -> list[Applicant]:
    """Applicants, the first to be chosen first; whatever order they come in."""
    return sorted(applicants, key=lambda one: _key(one, criteria, rounds))


def affordable(unit_cents: int | None, budget_cents: int | None) -> int | None:
    """People a budget pays for; None where there is no budget or a person costs nothing."""
    if budget_cents is None or not unit_cents:
        return None
    return max(0, budget_cents) // unit_cents


def choose(
    applicants: Iterable[Applicant],
    criteria: Sequence[Criterion],
    quota: int,
    *,
    turn_rounds: int = 0,
    unit_cents: int | None = None,
    budget_cents: int | None = None,
    taken: Collection[int] = (),
) -> Choice:
    """Propose who gets a seat.

    ``turn_rounds``: within so many rounds a turn counts; ``taken``: entries that have a seat already, which are
    neither proposed nor weighed. Who rests or withdrew gets none. The order of ``applicants`` never matters.
    """
    everybody = [one for one in applicants if one.id not in taken]
    able = in_order((one for one in everybody if not one.resting and not one.withdrawn), criteria, turn_rounds)
    out = tuple(sorted(one.id for one in everybody if one.resting or one.withdrawn))
    seats = max(0, quota - len(taken))
    paid = affordable(unit_cents, budget_cents)
    fits = None if paid is None else max(0, paid - len(taken))
    many = seats if fits is None else min(seats, fits)
    chosen, waiting = able[:many], able[many:]
    line = waiting[0] if waiting else None
    why = {one.id: deciding(one, line, criteria, turn_rounds) for one in chosen}
    last = chosen[-1] if chosen else None
    # Of who got no seat: what the last who got one was ahead in.
    why |= {one.id: _swapped(deciding(last, one, criteria, turn_rounds)) for one in waiting if last is not None}
    return Choice(
        tuple(one.id for one in chosen), tuple(one.id for one in waiting), out, why, seats, fits,
        by_budget=fits is not None and fits < seats and fits < len(able),
    )  # fmt: skip


def _swapped(why: Why) -> Why:
    return Why(why.code, why.value, why.theirs, why.mine)


def deciding(one: Applicant, other: Applicant | None, criteria: Sequence[Criterion], rounds: int) -> Why:
    """The first criterion in which ``one`` is ahead of ``other``; ``room`` without another."""
    if other is None:
        return Why("room")
    mine, theirs = step_back(one, rounds), step_back(other, rounds)
    if mine != theirs:
        return Why("turn", mine=one.turns, theirs=other.turns)
    for criterion in criteria:
        if _rank(one, criterion) != _rank(other, criterion):
            return Why(criterion.by, criterion.value, _value(one, criterion), _value(other, criterion))
    return Why("first", mine=one.applied, theirs=other.applied)


# --- kept as text -----------------------------------------------------------------------------------


def criteria_text(criteria: Sequence[Criterion]) -> str:
    """A list of criteria as it is stored."""
    return json.dumps([[one.by, one.value] for one in criteria], ensure_ascii=False)


def read_criteria(text: str) -> list[Criterion]:
    """The stored list; what is not understood is left out."""
    found = []
    for one in _loaded(text, list):
        known = isinstance(one, list) and len(one) == 2 and all(isinstance(part, str) for part in one)
        if known and one[0] in CRITERIA:
            found.append(Criterion(*one))
    return found


def why_text(why: Why) -> str:
    """A reason as it is stored with an entry."""
    return json.dumps([why.code, why.value, why.mine, why.theirs], ensure_ascii=False)


def read_why(text: str) -> Why | None:
    """The stored reason, None where there is none to read."""
    parts = _loaded(text, list)
    known = (*CRITERIA, "turn", "first", "room", "hand")
    if len(parts) != 4 or parts[0] not in known or not isinstance(parts[1], str):
        return None
    return Why(*parts)


def _loaded(text: str, kind: type) -> Any:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return kind()
    return found if isinstance(found, kind) else kind()


# --- moving within the list -------------------------------------------------------------------------


def moved(criteria: Sequence[Criterion], at: int, to: int) -> list[Criterion]:
    """The list with one taken from a place and put at another; places outside change nothing."""
    rest = list(criteria)
    if not (0 <= at < len(rest) and 0 <= to < len(rest)):
        return rest
    one = rest.pop(at)
    rest.insert(to, one)
    return rest
