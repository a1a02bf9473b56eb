"""Push, fix first or stop: gates with intervals, round against round, with and without own circle.

Source: formulas.md, "Beta verdict". Where that leaves room, this is what holds here:

- participation = reviews / delivered (bought where deliveries are not noted);
- a mark of the round is a reviewer's mean over the points they marked, so that n counts people;
- a gate without data, or with fewer answers than a verdict needs, is missed: what is not known cannot be a
  reason to push;
- a missed gate is repairable unless the figure is at stop level, so push, fix and stop leave no gap;
- worse than the round before = lower, and beyond chance (p < alpha) in conversion, mark, recommendation
  or, after Holm's correction for looking many times, one of the tested points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.stats import (
    Interval,
    Mean,
    Nps,
    Share,
    ShareTest,
    compare_shares,
    holm,
    mann_whitney,
    mean,
    nps,
    share,
)


@dataclass(frozen=True, slots=True)
class Gates:
    """The goals. Shares 0…1; ``nps`` −100…100; ``mark`` 1…5. ``stop_*`` is where hope ends."""

    participation: float = 0.5
    conversion: float = 0.6
    conversion_low: float = 0.4
    nps: float = 30
    mark: float = 4.2
    serious: int = 0
    not_worse: bool = True
    stop_conversion_high: float = 0.3
    stop_nps: float = 0
    stop_nps_n: int = 20
    reviews: int = 10
    alpha: float = 0.05

    def changes(self) -> dict[str, Any]:
        """Only what differs from the defaults, for storing."""
        default = asdict(Gates())
        return {key: value for key, value in asdict(self).items() if value != default[key]}

    @staticmethod
    def of(changes: Mapping[str, Any]) -> Gates:
        """The defaults with ``changes``. Raises UserError ``gates.unknown`` or ``gates.value`` with ``gate``."""
        kinds = {one.name: type(one.default) for one in fields(Gates)}
        kept: dict[str, Any] = {}
        for key, value in changes.items():
            if key not in kinds:
                raise UserError("gates.unknown", gate=key)
            if isinstance(value, bool) != (kinds[key] is bool) or not isinstance(value, int | float):
                raise UserError("gates.value", gate=key)
            low, high = _RANGES.get(key, (0.0, 1.0))
            if not low <= value <= high:
                raise UserError("gates.value", gate=key)
            kept[key] = value
        return replace(Gates(), **kept)


_RANGES = {
    "nps": (-100.0, 100.0),
    "stop_nps": (-100.0, 100.0),
    "mark": (1.0, 5.0),
    "serious": (0.0, 1000.0),
    "stop_nps_n": (1.0, 10000.0),
    "reviews": (1.0, 10000.0),
    "not_worse": (0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Review:
    """One tester's review: point name → mark 1…5, recommendation 0…10 or None."""

    marks: Mapping[str, int]
    recommend: int | None = None
    own_circle: bool = False

    @property
    def mark(self) -> float | None:
        """Mean over the points marked, None if none was."""
        return sum(self.marks.values()) / len(self.marks) if self.marks else None


@dataclass(frozen=True, slots=True)
class Figures:
    """What is known of a round. ``delivered`` None: deliveries are not noted, bought stands for them.

    ``*_own`` of the people counted are own circle. ``serious_open``: serious issues not yet fixed.
    """

    invited: int
    bought: int
    reviews: Sequence[Review] = ()
    serious_open: int = 0
    delivered: int | None = None
    invited_own: int = 0
    bought_own: int = 0
    delivered_own: int = 0

    def without_own_circle(self) -> Figures:
        """The same round as if own circle had not been there. Serious issues stay: they are real."""
        return Figures(
            invited=self.invited - self.invited_own,
            bought=self.bought - self.bought_own,
            reviews=tuple(review for review in self.reviews if not review.own_circle),
            serious_open=self.serious_open,
            delivered=None if self.delivered is None else self.delivered - self.delivered_own,
        )

    @property
    def has_own_circle(self) -> bool:
        """True if anybody of own circle was invited, bought or reviewed."""
        return bool(self.invited_own or self.bought_own) or any(review.own_circle for review in self.reviews)

    def conversion(self) -> Share:
        """Bought of invited; nothing is known where nobody is noted as invited."""
        if not self.invited:
            return share(0, 0)
        # Who bought without an invitation noted was asked all the same.
        return share(self.bought, max(self.invited, self.bought))

    def participation(self) -> Share:
        """Reviews of delivered."""
        base = self.bought if self.delivered is None else self.delivered
        return share(len(self.reviews), max(base, len(self.reviews)))

    def nps(self) -> Nps:
        """Net promoter score of those who answered."""
        return nps(self.recommends())

    def recommends(self) -> list[int]:
        """The answers 0…10."""
        return [review.recommend for review in self.reviews if review.recommend is not None]

    def reviewer_marks(self) -> list[float]:
        """One mark per reviewer who marked anything."""
        return [mark for review in self.reviews if (mark := review.mark) is not None]

    def mark(self) -> Mean:
        """Mean of the reviewers' marks."""
        return mean(self.reviewer_marks())

    def point_marks(self, point: str) -> list[int]:
        """All marks of one tested point."""
        return [review.marks[point] for review in self.reviews if point in review.marks]

    def points(self) -> list[str]:
        """Tested points with any mark, in the order first seen."""
        return list(dict.fromkeys(point for review in self.reviews for point in review.marks))


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A figure before and after; ``difference`` after − before; ``p`` by Mann–Whitney, Holm-corrected for
    points. Difference and p are None where a side has no marks."""

    name: str
    before: Mean
    after: Mean
    difference: float | None
    p: float | None

    def worse(self, alpha: float = 0.05) -> bool:
        """Lower, and beyond chance."""
        return self.difference is not None and self.difference < 0 and self.p is not None and self.p < alpha

    def better(self, alpha: float = 0.05) -> bool:
        """Higher, and beyond chance."""
        return self.difference is not None and self.difference > 0 and self.p is not None and self.p < alpha


@dataclass(frozen=True, slots=True)
class Comparison:
    """This round against the one before. ``recommend`` compares answers 0…10; ``nps_*`` are for showing."""

    conversion: ShareTest
    mark: MarkChange
    recommend: MarkChange
    nps_before: Nps
    nps_after: Nps
    points: tuple[MarkChange, ...]

    @property
    def known(self) -> bool:
        """True if at least one figure could be compared."""
        return any(p is not None for p in (self.conversion.p, self.mark.p, self.recommend.p))

    def worse(self, alpha: float = 0.05) -> tuple[str, ...]:
        """What got worse beyond chance: ``conversion``, ``mark``, ``recommend``, ``point:<name>``."""
        found = []
        if (self.conversion.difference or 0) < 0 and (self.conversion.p or 0) < alpha:
            found.append("conversion")
        found += [change.name for change in (self.mark, self.recommend) if change.worse(alpha)]
        found += [f"point:{change.name}" for change in self.points if change.worse(alpha)]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class GateResult:
    """One gate. ``value`` in the unit of the goal, None without data; ``k`` of ``n`` where it is a share.

    ``goal_low``: what the lower end of the interval must reach (conversion). ``met`` is None when the gate
    does not apply (``not_worse`` in a first round, switched off, or with nothing to compare with). For
    ``not_worse``, value and ``p`` are
    the change of the mean mark and its chance, ``details`` what got worse (see :meth:`Comparison.worse`).
    """

    code: str
    value: float | None
    interval: Interval | None
    n: int
    goal: float
    met: bool | None
    repairable: bool = True
    k: int | None = None
    goal_low: float | None = None
    details: tuple[str, ...] = ()
    p: float | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the outcome is what it is.

    ``too_few_reviews`` n, needed; ``stop_conversion`` high, limit, k, n; ``stop_nps`` value, n;
    ``missed`` gate; ``all_met``. With outcome none, the stop reasons follow as warnings.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``outcome``: push, fix, stop, or none (fewer reviews than needed).

    ``without_own_circle`` is None when nobody in the round is own circle. ``own_circle_changes``: without them the
    verdict is another, which is to be said first; ``own_circle_few``: there is a verdict, but too few reviews are left
    without them to tell whether it is another. ``against_previous`` is None in a first round.
    """

    outcome: str
    gates: tuple[GateResult, ...]
    reasons: tuple[Reason, ...]
    n_reviews: int
    without_own_circle: Verdict | None = None
    own_circle_changes: bool = False
    own_circle_few: bool = False
    against_previous: Comparison | None = None

    def gate(self, code: str) -> GateResult:
        """One gate by code. Raises KeyError."""
        for one in self.gates:
            if one.code == code:
                return one
        raise KeyError(code)

    @property
    def missed(self) -> tuple[GateResult, ...]:
        """Gates not met."""
        return tuple(gate for gate in self.gates if gate.met is False)


def compare(before: Figures, after: Figures) -> Comparison:
    """Round against round: conversion by Fisher or z with Newcombe's interval, marks by Mann–Whitney."""
    names = list(dict.fromkeys([*after.points(), *before.points()]))
    points = [_change(name, before.point_marks(name), after.point_marks(name)) for name in names]
    tested = [place for place, change in enumerate(points) if change.p is not None]
    for place, p in zip(tested, holm([points[place].p or 0.0 for place in tested])):
        points[place] = replace(points[place], p=p)
    c1, c2 = before.conversion(), after.conversion()
    return Comparison(
        compare_shares(c1.k, c1.n, c2.k, c2.n),
        _change("mark", before.reviewer_marks(), after.reviewer_marks()),
        _change("recommend", before.recommends(), after.recommends()),
        before.nps(),
        after.nps(),
        tuple(points),
    )


def _change(name: str, before: Sequence[float], after: Sequence[float]) -> MarkChange:
    one, other = mean(before), mean(after)
    if one.value is None or other.value is None:
        return MarkChange(name, one, other, None, None)
    # Means of thirds and the like: without rounding, equal marks would not be equal.
    p = mann_whitney([round(x, 9) for x in after], [round(x, 9) for x in before]).p
    return MarkChange(name, one, other, other.value - one.value, p)


def judge(figures: Figures, previous: Figures | None = None, gates: Gates | None = None) -> Verdict:
    """The verdict on a round; ``gates`` None means the defaults. Never one on too few reviews."""
    gates = gates or Gates()
    verdict = _judge(figures, previous, gates)
    if not figures.has_own_circle:
        return verdict
    before = previous.without_own_circle() if previous else None
    without = _judge(figures.without_own_circle(), before, gates)
    few = without.outcome == "none" != verdict.outcome
    changes = without.outcome != verdict.outcome and not few
    return replace(verdict, without_own_circle=without, own_circle_changes=changes, own_circle_few=few)


def _judge(figures: Figures, previous: Figures | None, gates: Gates) -> Verdict:
    against = compare(previous, figures) if previous else None
    results = _gates(figures, against, gates)
    by_code = {result.code: result for result in results}
    stops = _stops(by_code, gates)
    n = len(figures.reviews)
    missed = [result for result in results if result.met is False]
    if n < gates.reviews:
        outcome = "none"
        reasons = [Reason("too_few_reviews", {"n": n, "needed": gates.reviews}), *stops]
    elif stops:
        outcome, reasons = "stop", stops
    elif missed:
        outcome, reasons = "fix", [Reason("missed", {"gate": result.code}) for result in missed]
    else:
        outcome, reasons = "push", [Reason("all_met")]
    return Verdict(outcome, tuple(results), tuple(reasons), n, against_previous=against)


def _gates(figures: Figures, against: Comparison | None, gates: Gates) -> list[GateResult]:
    participation, conversion = figures.participation(), figures.conversion()
    recommend, mark = figures.nps(), figures.mark()
    worse = against.worse(gates.alpha) if against else ()
    applies = against is not None and gates.not_worse and against.known
    return [
        _share_gate("participation", participation, gates.participation),
        _share_gate(
            "conversion",
            conversion,
            gates.conversion,
            low=gates.conversion_low,
            repairable=not _at_stop_conversion(conversion, gates),
        ),
        GateResult(
            "nps",
            recommend.value,
            recommend.interval,
            recommend.n,
            gates.nps,
            recommend.value is not None and recommend.n >= gates.reviews and recommend.value >= gates.nps,
            not _at_stop_nps(recommend.value, recommend.n, gates),
        ),
        GateResult(
            "mark",
            mark.value,
            mark.interval,
            mark.n,
            gates.mark,
            # 4.2 as a mean of thirds is 4.199999…; a goal is not missed by rounding.
            mark.value is not None and mark.n >= gates.reviews and mark.value >= gates.mark - 1e-9,
        ),
        GateResult(
            "serious", figures.serious_open, None, figures.serious_open, gates.serious,
            figures.serious_open <= gates.serious,
        ),
        GateResult(
            "not_worse", against.mark.difference if against and applies else None, None, mark.n, 0,
            not worse if applies else None, details=worse if applies else (),
            p=against.mark.p if against and applies else None,
        ),
    ]  # fmt: skip


def _share_gate(code: str, figure: Share, goal: float, low: float | None = None, repairable: bool = True) -> GateResult:
    met = figure.value is not None and figure.value >= goal and (low is None or figure.interval.low >= low)
    known = figure.interval if figure.n else None
    return GateResult(code, figure.value, known, figure.n, goal, met, repairable, figure.k, low)


def _at_stop_conversion(conversion: Share, gates: Gates) -> bool:
    return conversion.n > 0 and conversion.interval.high < gates.stop_conversion_high


def _at_stop_nps(value: float | None, n: int, gates: Gates) -> bool:
    return value is not None and value < gates.stop_nps and n >= gates.stop_nps_n


def _stops(results: Mapping[str, GateResult], gates: Gates) -> list[Reason]:
    found = []
    conversion, recommend = results["conversion"], results["nps"]
    if conversion.interval and conversion.n and conversion.interval.high < gates.stop_conversion_high:
        found.append(
            Reason(
                "stop_conversion",
                {"high": conversion.interval.high, "limit": gates.stop_conversion_high,
                 "k": conversion.k, "n": conversion.n},
            )
        )  # fmt: skip
    if _at_stop_nps(recommend.value, recommend.n, gates):
        found.append(Reason("stop_nps", {"value": recommend.value, "n": recommend.n}))
    return found
