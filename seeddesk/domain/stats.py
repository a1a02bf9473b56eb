"""Shares, means and tests of chance, standard library only.

Sources: Wilson 1927; Newcombe 1998 (Statistics in Medicine 17:857 for one share, 17:873 method 10 for
the difference of two); Fisher 1935; Mann and Whitney 1947; Holm 1979; McNemar 1947.
A share or mean is never handed out without its n.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Z95 = 1.96


class Interval(NamedTuple):
    """A range with its two ends, in the unit of the figure it belongs to."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Share:
    """``k`` of ``n`` with the Wilson interval; ``value`` is None when n is 0."""

    k: int
    n: int
    value: float | None
    interval: Interval


@dataclass(frozen=True, slots=True)
class Mean:
    """Mean of ``n`` values; ``sd`` (sample) and the 95 % ``interval`` need two values, ``value`` one."""

    value: float | None
    n: int
    sd: float | None = None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Nps:
    """Net promoter score −100…100 with its 95 % margin; both None without answers."""

    value: float | None
    margin: float | None
    promoters: int
    passives: int
    detractors: int
    n: int

    @property
    def interval(self) -> Interval | None:
        """value ± margin, kept inside −100…100."""
        if self.value is None or self.margin is None:
            return None
        return Interval(max(-100.0, self.value - self.margin), min(100.0, self.value + self.margin))


class Chance(NamedTuple):
    """A test statistic and its two-sided p."""

    statistic: float
    p: float


@dataclass(frozen=True, slots=True)
class ShareTest:
    """Second share minus first. ``test`` is ``"fisher"`` (any cell under 10) or ``"z"``."""

    before: Share
    after: Share
    difference: float | None
    interval: Interval | None
    p: float | None
    test: str


def wilson(k: int, n: int, z: float = Z95) -> Interval:
    """Wilson score interval of ``k`` of ``n`` as shares 0…1; nothing is known of 0 of 0, so 0…1.

    Raises ValueError unless 0 <= k <= n.
    """
    if k < 0 or k > n:
        raise ValueError("k must lie in 0…n")
    if n == 0:
        return Interval(0.0, 1.0)
    share = k / n
    square = z * z
    middle = share + square / (2 * n)
    spread = z * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
    below = 1 + square / n
    # At the ends the formula is exact in theory and off by 1e-17 in floats.
    low = 0.0 if k == 0 else max(0.0, (middle - spread) / below)
    high = 1.0 if k == n else min(1.0, (middle + spread) / below)
    return Interval(low, high)


def share(k: int, n: int) -> Share:
    """``k`` of ``n`` with its Wilson interval."""
    return Share(k, n, k / n if n else None, wilson(k, n))


def newcombe(k1: int, n1: int, k2: int, n2: int, z: float = Z95) -> Interval:
    """Interval of k1/n1 − k2/n2 built from the two Wilson intervals (Newcombe 1998, method 10).

    Raises ValueError when n1 or n2 is 0.
    """
    if not n1 or not n2:
        raise ValueError("both groups need people")
    p1, p2 = k1 / n1, k2 / n2
    (low1, high1), (low2, high2) = wilson(k1, n1, z), wilson(k2, n2, z)
    difference = p1 - p2
    return Interval(
        difference - math.hypot(p1 - low1, high2 - p2),
        difference + math.hypot(high1 - p1, p2 - low2),
    )


def normal_p(z: float) -> float:
    """Two-sided p of a standard normal ``z``."""
    return math.erfc(abs(z) / math.sqrt(2))


def two_proportion(k1: int, n1: int, k2: int, n2: int) -> Chance:
    """Pooled two-proportion z test of k1/n1 against k2/n2. Raises ValueError when n1 or n2 is 0."""
    if not n1 or not n2:
        raise ValueError("both groups need people")
    pooled = (k1 + k2) / (n1 + n2)
    variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2)
    if variance <= 0:  # everybody or nobody in both groups
        return Chance(0.0, 1.0)
    z = (k1 / n1 - k2 / n2) / math.sqrt(variance)
    return Chance(z, normal_p(z))


def fisher_exact(a: int, b: int, c: int, d: int) -> float:
    """Two-sided p of the table [[a, b], [c, d]]: all tables no likelier than the one seen.

    Raises ValueError on a negative cell.
    """
    if min(a, b, c, d) < 0:
        raise ValueError("cells must not be negative")
    row1, row2, column = a + b, c + d, a + c
    low, high = max(0, column - row2), min(row1, column)
    # Weights relative to the likeliest table, so that nothing overflows however large the table is.
    peak = min(max((row1 + 1) * (column + 1) // (row1 + row2 + 2), low), high)
    weights = {peak: 1.0}
    weight = 1.0
    for x in range(peak, high):
        weight *= (row1 - x) * (column - x) / ((x + 1) * (row2 - column + x + 1))
        weights[x + 1] = weight
        if weight == 0.0:
            break
    weight = 1.0
    for x in range(peak, low, -1):
        weight *= x * (row2 - column + x) / ((row1 - x + 1) * (column - x + 1))
        weights[x - 1] = weight
        if weight == 0.0:
            break
    # The slack treats tables equal but for rounding as equal, as R and scipy do.
    limit = weights.get(a, 0.0) * (1 + 1e-7)
    total = math.fsum(weights.values())
    return min(1.0, math.fsum(w for w in weights.values() if w <= limit) / total)


def compare_shares(k1: int, n1: int, k2: int, n2: int) -> ShareTest:
    """Before (k1 of n1) against after (k2 of n2): difference after − before, Newcombe interval, p.

    Fisher's exact test when any of the four cells is under 10, else the two-proportion z test.
    Without people on one side the difference, interval and p are None.
    """
    before, after = share(k1, n1), share(k2, n2)
    if before.value is None or after.value is None:
        return ShareTest(before, after, None, None, None, "fisher")
    cells = (k1, n1 - k1, k2, n2 - k2)
    if min(cells) < 10:
        test, p = "fisher", fisher_exact(*cells)
    else:
        test, p = "z", two_proportion(k2, n2, k1, n1).p
    return ShareTest(before, after, after.value - before.value, newcombe(k2, n2, k1, n1), p, test)


def midranks(values: Sequence[float]) -> array:
    """Ranks 1…N as an array of doubles in the order given; equal values share their middle rank."""
    ranks = array("d", bytes(8 * len(values)))
    order = sorted(range(len(values)), key=values.__getitem__)
    start = 0
    while start < len(order):
        value = values[order[start]]
        end = start + 1
        while end < len(order) and values[order[end]] == value:
            end += 1
        middle = (start + 1 + end) / 2
        for place in range(start, end):
            ranks[order[place]] = middle
        start = end
    return ranks


def percentiles(values: Sequence[float]) -> array:
    """``100 × (midrank − 0.5) / N`` per value, as an array of doubles in the order given."""
    n = len(values)
    return array("d", [100 * (rank - 0.5) / n for rank in midranks(values)])


def percentile(values: Iterable[float], share: float) -> float:
    """The value under which ``share`` (0…1) of the values lie, linear between neighbours.

    Raises ValueError without values.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    place = (len(ordered) - 1) * share
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def mann_whitney(a: Sequence[float], b: Sequence[float]) -> Chance:
    """U of ``a`` (pairs in which a is larger, ties half) and its two-sided p.

    Exact when both have at most 20 values and no two are equal; else the normal approximation with
    tie and continuity correction. p is 1 when a side is empty or all values are equal.
    """
    m, n = len(a), len(b)
    if not m or not n:
        return Chance(0.0, 1.0)
    values = [*a, *b]
    ranks = midranks(values)
    u = math.fsum(ranks[:m]) - m * (m + 1) / 2
    larger = max(u, m * n - u)
    ties: dict[float, int] = {}
    for value in values:
        ties[value] = ties.get(value, 0) + 1
    if m <= 20 and n <= 20 and len(ties) == m + n:
        ways = _u_counts(m, n)
        return Chance(u, min(1.0, 2 * sum(ways[round(larger) :]) / sum(ways)))
    size = m + n
    tied = sum(t**3 - t for t in ties.values())
    variance = m * n / 12 * ((size + 1) - tied / (size * (size - 1)))
    if variance <= 0:
        return Chance(u, 1.0)
    z = max(0.0, larger - m * n / 2 - 0.5) / math.sqrt(variance)
    return Chance(u, min(1.0, normal_p(z)))


def _u_counts(m: int, n: int) -> list[int]:
    """In how many orders of m and n distinct values U is 0, 1, … m·n: the Gaussian binomial."""
    ways = [1] + [0] * (m * n)
    for i in range(1, m + 1):
        for u in range(m * n, n + i - 1, -1):  # times (1 − x^(n+i))
            ways[u] -= ways[u - n - i]
        for u in range(i, m * n + 1):  # divided by (1 − x^i)
            ways[u] += ways[u - i]
    return ways


def sign_test(plus: int, minus: int) -> float:
    """Exact two-sided p that ``plus`` against ``minus`` is a fair coin (McNemar's exact test)."""
    n = plus + minus
    if n == 0:
        return 1.0
    if n > 1000:  # the exact sum would be long and agree to four digits
        return normal_p(max(0.0, abs(plus - minus) - 1) / math.sqrt(n))
    tail = sum(math.comb(n, k) for k in range(min(plus, minus) + 1))
    return min(1.0, 2 * tail / 2**n)


def holm(ps: Sequence[float]) -> list[float]:
    """Holm's step-down adjusted p values, in the order given: many looks, one chance of a false alarm."""
    adjusted = [0.0] * len(ps)
    highest = 0.0
    for place, index in enumerate(sorted(range(len(ps)), key=ps.__getitem__)):
        highest = max(highest, min(1.0, ps[index] * (len(ps) - place)))
        adjusted[index] = highest
    return adjusted


def nps(scores: Iterable[int]) -> Nps:
    """Net promoter score of answers 0…10: % of 9–10 minus % of 0–6, margin 1.96 √(variance / n).

    Raises ValueError on an answer outside 0…10.
    """
    promoters = passives = detractors = 0
    for score in scores:
        if not 0 <= score <= 10:
            raise ValueError("an answer must lie in 0…10")
        if score >= 9:
            promoters += 1
        elif score >= 7:
            passives += 1
        else:
            detractors += 1
    n = promoters + passives + detractors
    if not n:
        return Nps(None, None, 0, 0, 0, 0)
    p, d = promoters / n, detractors / n
    variance = max(0.0, p + d - (p - d) ** 2)
    return Nps(
        100 * (promoters - detractors) / n,
        100 * Z95 * math.sqrt(variance / n),
        promoters,
        passives,
        detractors,
        n,
    )


def mean(values: Iterable[float]) -> Mean:
    """Mean with n; sample standard deviation and 95 % interval (normal) from two values on."""
    data = list(values)
    n = len(data)
    if not n:
        return Mean(None, 0)
    middle = math.fsum(data) / n
    if n == 1:
        return Mean(middle, 1)
    sd = math.sqrt(math.fsum((value - middle) ** 2 for value in data) / (n - 1))
    half = Z95 * sd / math.sqrt(n)
    return Mean(middle, n, sd, Interval(middle - half, middle + half))
