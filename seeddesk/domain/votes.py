"""Approval counting with intervals, ties said, with and without own circle.

The shares carry Wilson intervals. Whether the leader is ahead *beyond chance* is judged on the same
voters' paired answers: among those who chose exactly one of two options, is it a fair coin? That is
McNemar's exact test (McNemar 1947, Psychometrika 12:153). Comparing two intervals instead would treat
the options as if different people had been asked, and miss real leads.
Pasted group text is read in :mod:`seeddesk.domain.pasted`.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from seeddesk.domain.pasted import PastedVote, parse_pasted
from seeddesk.domain.stats import Interval, sign_test, wilson
from seeddesk.domain.text import match_name

__all__ = ["ALPHA", "Ballot", "Option", "OptionResult", "PastedVote", "Result", "count", "parse_pasted"]

ALPHA = 0.05
_AGAINST = re.compile(r"(?:不|否|反对|没必要|no\b|don'?t\b|not\b|none\b|neither\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to vote for. ``against`` (guessed from the name unless given): it says no to the question."""

    id: Hashable
    name: str
    against: bool | None = None

    def __post_init__(self) -> None:
        if self.against is None:
            object.__setattr__(self, "against", bool(_AGAINST.match(self.name.strip())))


@dataclass(frozen=True, slots=True)
class Ballot:
    """One voter's choices.

    ``voter``: member id, or None when unknown; then ``name`` tells voters apart, and a ballot without
    either is a voter of its own. ``choices``: option ids. Of several ballots of one voter the latest ``at``
    counts (without a time: the later in the list).
    """

    voter: Hashable | None
    choices: Sequence[Hashable]
    own_circle: bool = False
    entitled: bool = True
    at: datetime | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class OptionResult:
    """``count`` of ``n`` voters chose the option."""

    option: Option
    count: int
    n: int
    share: float | None
    interval: Interval


@dataclass(frozen=True, slots=True)
class Result:
    """What was counted and what was left out.

    ``options`` in the order offered; ``order`` ranks their ids, equal counts together; ``leaders`` are the
    ids with the most votes (empty when nobody voted); ``tie``: more than one. ``p``: chance of a lead like
    this over the closest other option if voters saw no difference; ``clear``: p < 0.05.
    ``not_voted``: entitled people without a counted ballot, None when it was not said how many there are.
    ``without_own_circle`` is None when no counted voter is own circle.
    """

    options: tuple[OptionResult, ...]
    n: int
    order: tuple[tuple[Hashable, ...], ...]
    leaders: tuple[Hashable, ...]
    tie: bool
    clear: bool
    p: float | None
    duplicates: int = 0
    late: int = 0
    not_entitled: int = 0
    too_many: int = 0
    empty: int = 0
    not_voted: int | None = None
    own_circle: int = 0
    without_own_circle: Result | None = None
    order_changes: bool = False
    leader_changes: bool = False
    counted: tuple[Ballot, ...] = field(default=(), repr=False)

    @property
    def left_out(self) -> int:
        """Ballots that were not counted, for whatever reason."""
        return self.duplicates + self.late + self.not_entitled + self.too_many + self.empty

    def of(self, option_id: Hashable) -> OptionResult:
        """The figures of one option. Raises KeyError if it was not offered."""
        for one in self.options:
            if one.option.id == option_id:
                return one
        raise KeyError(option_id)


def count(
    options: Sequence[Option],
    ballots: Iterable[Ballot],
    *,
    deadline: datetime | None = None,
    max_choices: int | None = None,
    entitled: int | None = None,
) -> Result:
    """Count approvals.

    Left out, in this order: not entitled, late (after ``deadline``), more than ``max_choices`` options,
    no known option, and all but the latest of a voter. So a late or spoiled second vote does not take a
    valid first one away. ``entitled``: how many people may vote, for ``not_voted``.
    """
    known = {option.id for option in options}
    left = {"not_entitled": 0, "late": 0, "too_many": 0, "empty": 0, "duplicates": 0}
    latest: dict[Hashable, tuple[Any, Ballot, frozenset[Hashable]]] = {}
    for place, ballot in enumerate(ballots):
        choices = frozenset(choice for choice in ballot.choices if choice in known)
        if not ballot.entitled:
            left["not_entitled"] += 1
        elif deadline is not None and ballot.at is not None and ballot.at > deadline:
            left["late"] += 1
        elif max_choices is not None and len(choices) > max_choices:
            left["too_many"] += 1
        elif not choices:
            left["empty"] += 1
        else:
            voter = _voter(ballot, place)
            when = (ballot.at or datetime.min, place)
            if voter in latest:
                left["duplicates"] += 1
            if voter not in latest or when > latest[voter][0]:
                latest[voter] = (when, ballot, choices)
    counted = [(ballot, choices) for _when, ballot, choices in latest.values()]
    all_in: dict[str, Any] = _tally(options, [choices for _ballot, choices in counted])
    own = sum(ballot.own_circle for ballot, _choices in counted)
    without = None
    if own:
        without = Result(**_tally(options, [choices for ballot, choices in counted if not ballot.own_circle]))
    return Result(
        **all_in,
        duplicates=left["duplicates"],
        late=left["late"],
        not_entitled=left["not_entitled"],
        too_many=left["too_many"],
        empty=left["empty"],
        # A name nobody knows counts where everyone may vote, but is none of those who are waited for.
        not_voted=None if entitled is None else max(0, entitled - sum(one.voter is not None for one, _ in counted)),
        own_circle=own,
        without_own_circle=without,
        order_changes=without is not None and without.n > 0 and without.order != all_in["order"],
        leader_changes=without is not None and without.n > 0 and without.leaders != all_in["leaders"],
        counted=tuple(ballot for ballot, _choices in counted),
    )


def _voter(ballot: Ballot, place: int) -> Hashable:
    if ballot.voter is not None:
        return ("member", ballot.voter)
    name = match_name(ballot.name)
    return ("name", name) if name else ("place", place)


def _tally(options: Sequence[Option], votes: Sequence[frozenset[Hashable]]) -> dict[str, Any]:
    n = len(votes)
    counts = {option.id: sum(option.id in choices for choices in votes) for option in options}
    results = tuple(
        OptionResult(option, counts[option.id], n, counts[option.id] / n if n else None, wilson(counts[option.id], n))
        for option in options
    )
    groups: dict[int, list[Hashable]] = {}
    for option in options:
        groups.setdefault(counts[option.id], []).append(option.id)
    order = tuple(tuple(groups[k]) for k in sorted(groups, reverse=True))
    leaders = order[0] if n and order and counts[order[0][0]] else ()
    p = None
    if leaders and len(options) > 1:
        # The least certain of all comparisons decides: a leader must be ahead of everyone.
        p = max(_paired(leaders[0], option.id, votes) for option in options if option.id != leaders[0])
    return {
        "options": results,
        "n": n,
        "order": order,
        "leaders": leaders,
        "tie": len(leaders) > 1,
        "clear": len(leaders) == 1 and p is not None and p < ALPHA,
        "p": p,
    }


def _paired(one: Hashable, other: Hashable, votes: Sequence[frozenset[Hashable]]) -> float:
    only_one = sum(one in choices and other not in choices for choices in votes)
    only_other = sum(other in choices and one not in choices for choices in votes)
    return sign_test(only_one, only_other)
