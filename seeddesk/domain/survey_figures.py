"""What the answers to a survey add up to, each figure with its n and whether that is too few to tell.

Sources: Kano, Seraku, Takahashi and Tsuji 1984; Berger et al. 1993 (Center for Quality of Management
Journal 2:4, with Pouliot's table and the better/worse coefficients); Van Westendorp 1976; the crossings
are those of R's pricesensitivitymeter. NPS and intervals: :mod:`seeddesk.domain.stats`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from seeddesk.domain.stats import Mean, Nps, Share, mean, nps, percentile, share

FEW = 10
"""Under so many answers a share, mark or NPS is too few to tell."""
FEW_PAIRS = 30
"""Under so many answers Kano classes and price crossings are too few to tell."""


# --- choices ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choices:
    """How many of ``n`` people chose each option; of several allowed choices the shares add up to more than 1."""

    n: int
    rows: tuple[tuple[str, Share], ...]

    @property
    def few(self) -> bool:
        return self.n < FEW

    @property
    def leaders(self) -> tuple[str, ...]:
        """The options chosen most often; empty where nobody chose."""
        most = max((one.k for _label, one in self.rows), default=0)
        return tuple(label for label, one in self.rows if one.k == most) if most else ()


def count_choices(answers: Iterable[Sequence[str]], options: Sequence[str] = ()) -> Choices:
    """Count who chose what. ``answers``: the choices of each person, empty ones are not counted as answers.

    ``options`` come first and in their order, also those nobody chose; others follow, the most chosen first.
    """
    counted: Counter[str] = Counter()
    n = 0
    for one, people in Counter(map(tuple, answers)).items():
        if one:
            n += people
            for label in set(one):
                counted[label] += people
    order = [*dict.fromkeys(options)]
    known = set(order)
    order += sorted((label for label in counted if label not in known), key=lambda label: (-counted[label], label))
    return Choices(n, tuple((label, share(counted[label], n)) for label in order))


# --- marks ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks on a scale. ``top_two``: the share of the two best marks (CSAT); ``counts``: mark → people."""

    low: int
    high: int
    mean: Mean
    top_two: Share
    counts: tuple[tuple[int, int], ...]
    unread: int = 0
    """Answers that are no mark of the scale."""

    @property
    def n(self) -> int:
        return self.mean.n

    @property
    def few(self) -> bool:
        return self.n < FEW


def count_marks(marks: Iterable[float | None], low: int, high: int) -> Marks:
    """Marks from ``low`` to ``high``; others, and None, are left out and counted in ``unread``."""
    given = list(marks)
    good = [one for one in given if one is not None and low <= one <= high]
    counts = Counter(round(one) for one in good)
    top = sum(one >= high - 1 for one in good)
    return Marks(
        low, high, mean(good), share(top, len(good)), tuple((one, counts[one]) for one in range(low, high + 1)),
        len(given) - len(good),
    )  # fmt: skip


def count_nps(marks: Iterable[float | None]) -> tuple[Nps, int]:
    """The net promoter score of whole marks 0…10, and how many answers were none."""
    given = list(marks)
    good = [int(one) for one in given if one is not None and one == int(one) and 0 <= one <= 10]
    return nps(good), len(given) - len(good)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Free numbers: their mean and middle value."""

    mean: Mean
    median: float | None
    low: float | None
    high: float | None
    unread: int = 0

    @property
    def n(self) -> int:
        return self.mean.n

    @property
    def few(self) -> bool:
        return self.n < FEW


def count_numbers(values: Iterable[float | None]) -> Numbers:
    """Numbers as given; None is counted in ``unread``."""
    given = list(values)
    good = [one for one in given if one is not None]
    if not good:
        return Numbers(mean([]), None, None, None, len(given))
    return Numbers(mean(good), percentile(good, 0.5), min(good), max(good), len(given) - len(good))


# --- Kano -------------------------------------------------------------------------------------

KANO_CLASSES: tuple[str, ...] = ("M", "O", "A", "I", "R", "Q")
"""Must be, one-dimensional, attractive, indifferent, reverse, questionable; ties go to the first."""

_KANO = ("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ")
_POULIOT = ("QAAAO", "RQIIM", "RIIIM", "RIIQM", "RRRRQ")


def kano_class(with_it: int, without_it: int, *, pouliot: bool = False) -> str:
    """The class of one pair of answers (0 like, 1 must be, 2 neutral, 3 live with, 4 dislike)."""
    return (_POULIOT if pouliot else _KANO)[with_it][without_it]


@dataclass(frozen=True, slots=True)
class Kano:
    """``counts`` per class; ``better`` 0…1 and ``worse`` −1…0 of the answers that are A, O, M or I.

    ``outcome`` is the class most answers have, None without answers; ``tied`` others with as many.
    """

    n: int
    counts: dict[str, int]
    better: float | None
    worse: float | None
    outcome: str | None
    tied: tuple[str, ...] = ()
    unread: int = 0
    table: tuple[tuple[int, ...], ...] = field(default=(), repr=False)
    """People by answer with it (rows) and without it (columns)."""

    @property
    def few(self) -> bool:
        return self.n < FEW_PAIRS


def kano(pairs: Iterable[tuple[int | None, int | None]], *, pouliot: bool = False) -> Kano:
    """Classes of the answers to a Kano pair; pairs of which one half is missing are left out."""
    counts = dict.fromkeys(KANO_CLASSES, 0)
    table = [[0] * 5 for _ in range(5)]
    unread = 0
    for with_it, without_it in pairs:
        if with_it is None or without_it is None:
            unread += 1
            continue
        counts[kano_class(with_it, without_it, pouliot=pouliot)] += 1
        table[with_it][without_it] += 1
    n = sum(counts.values())
    base = counts["A"] + counts["O"] + counts["M"] + counts["I"]
    most = max(counts.values())
    first = [one for one in KANO_CLASSES if counts[one] == most] if n else []
    return Kano(
        n,
        counts,
        (counts["A"] + counts["O"]) / base if base else None,
        -(counts["O"] + counts["M"]) / base if base else None,
        first[0] if first else None,
        tuple(first[1:]),
        unread,
        tuple(map(tuple, table)),
    )


# --- prices -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PricePoint:
    """At a price, how many of n find it too cheap, cheap, expensive, too expensive."""

    price: float
    too_cheap: int
    cheap: int
    dear: int
    too_dear: int


@dataclass(frozen=True, slots=True)
class Prices:
    """Van Westendorp's crossings. ``pmc`` and ``pme`` bound the range people accept, ``opp`` is where as many
    find it too cheap as too expensive, ``idp`` where as many find it cheap as expensive; None where curves
    do not cross. ``left_out``: answers whose four prices do not rise.
    """

    n: int
    left_out: int
    pmc: float | None
    pme: float | None
    idp: float | None
    opp: float | None
    points: tuple[PricePoint, ...] = field(default=(), repr=False)

    @property
    def few(self) -> bool:
        return self.n < FEW_PAIRS


def prices(answers: Iterable[Sequence[float | None]]) -> Prices:
    """Four prices per person: too cheap, cheap, expensive, too expensive. Only strictly rising ones count."""
    good: list[Sequence[float]] = []
    left_out = 0
    for answer in answers:
        given = [one for one in answer if one is not None]
        if len(given) == 4 and 0 <= given[0] < given[1] < given[2] < given[3]:
            good.append(given)
        elif given:
            left_out += 1
    n = len(good)
    if not n:
        return Prices(0, left_out, None, None, None, None)
    sorted_by = [sorted(answer[role] for answer in good) for role in range(4)]
    points = tuple(
        PricePoint(
            price,
            # Whoever said "too cheap at 5" finds every price up to 5 too cheap; at 5 itself the count steps down.
            n - bisect_right(sorted_by[0], price),
            n - bisect_right(sorted_by[1], price),
            bisect_right(sorted_by[2], price),
            bisect_right(sorted_by[3], price),
        )
        for price in sorted({one for answer in good for one in answer})
    )
    return Prices(
        n,
        left_out,
        _crossing([(p.price, n - p.cheap, p.too_cheap) for p in points]),
        _crossing([(p.price, p.too_dear, n - p.dear) for p in points]),
        _crossing([(p.price, p.dear, p.cheap) for p in points]),
        _crossing([(p.price, p.too_dear, p.too_cheap) for p in points]),
        points,
    )


def _crossing(curve: Sequence[tuple[float, int, int]]) -> float | None:
    """Where a rising curve meets a falling one, linear between prices; counts stay integers so nothing is missed."""
    at = bisect_left([rising - falling for _price, rising, falling in curve], 0)
    if at == len(curve):
        return None
    price, rising, falling = curve[at]
    if at == 0:
        return price if rising == falling else None
    before, rising_before, falling_before = curve[at - 1]
    gap_before, gap = rising_before - falling_before, rising - falling
    return before + (price - before) * -gap_before / (gap - gap_before)
