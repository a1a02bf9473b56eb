"""Does the score find the right people? Asked of the owner's own past.

"Had you invited the top N ninety days ago, X of them would have stayed active; picked at random: Y." The
choice uses only what was known then; what happened afterwards is counted (formulas.md, "Screening score").
It measures staying active or buying, not whether somebody's advice is honest.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seeddesk.domain.stats import Interval, Share, share

DAYS = (30, 60, 90, 180)
"""How far one may look back."""
FEW = 10
"""Under so many chosen, or without twice as many to choose from, nothing is said."""


@dataclass(frozen=True, slots=True)
class Picked:
    """One way to choose N people: how many of them did it afterwards, with the 95 % interval of that share."""

    way: str
    share: Share


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of each way, and of chance: ``expected`` of N, and the range 95 % of random picks fall into."""

    picked: tuple[Picked, ...]
    population: Share
    expected: float
    chance: Interval

    @property
    def enough(self) -> bool:
        """Whether anything may be said."""
        n = self.picked[0].share.n if self.picked else 0
        return n >= FEW and self.population.n >= 2 * n and 0 < self.population.k < self.population.n

    def beats_chance(self, at: int = 0) -> bool:
        """More than the luckiest fortieth of random picks."""
        return self.enough and self.picked[at].share.k > self.chance.high


def outcome(ways: Sequence[tuple[str, Sequence[int]]], population: Collection[int], did: Collection[int]) -> Outcome:
    """Compare ways to choose from ``population``, each (code, the chosen), by who is in ``did`` afterwards."""
    everybody, done = set(population), set(did)
    picked = tuple(Picked(way, share(len(done.intersection(chosen)), len(chosen))) for way, chosen in ways)
    total = share(len(everybody & done), len(everybody))
    draws = picked[0].share.n if picked else 0
    expected = draws * total.k / total.n if total.n else 0.0
    return Outcome(picked, total, expected, chance_range(total.n, total.k, draws))


@lru_cache(maxsize=64)
def chance_range(population: int, successes: int, draws: int, level: float = 0.95) -> Interval:
    """The central range of a hypergeometric count: drawing without putting back, as inviting does.

    Both ends are counts; each tail beyond them holds at most (1 − level) / 2. Raises ValueError if more
    are drawn or successful than there are.
    """
    if not 0 <= successes <= population or not 0 <= draws <= population:
        raise ValueError("counts out of range")
    tail = (1 - level) / 2
    first, last = max(0, draws + successes - population), min(draws, successes)
    weights = [math.exp(_log_chance(population, successes, draws, k)) for k in range(first, last + 1)]
    below, low = 0.0, first
    for k, weight in enumerate(weights, start=first):
        if below + weight > tail:
            low = k
            break
        below += weight
    above, high = 0.0, last
    for k, weight in reversed(list(enumerate(weights, start=first))):
        if above + weight > tail:
            high = k
            break
        above += weight
    return Interval(float(low), float(high))


def _log_chance(population: int, successes: int, draws: int, k: int) -> float:
    return _log_choose(successes, k) + _log_choose(population - successes, draws - k) - _log_choose(population, draws)


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
