"""Who brought whom: counts over chains, orders that come through people, and a layout to draw them by.

Everybody is brought by one person at most, so the picture is a wood of trees; a ring of people who brought each
other (a mistake in a file) is cut at its smallest id.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

PARETO = 0.8
"""The share of orders that the few are said to bring."""
LEAST_ORDERS = 30
"""Under so many orders a share through the top people is too few to tell."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came through one person: people brought directly and by the whole chain, those of them still there, and
    the orders of that chain."""

    person: int
    direct: int
    chain: int
    stayed: int
    orders: int


@dataclass(frozen=True, slots=True)
class Through:
    """``orders`` of ``n`` came through the first ``people``; ``people_for_pareto`` bring 80 % of all that came through
    anybody (None while there is none)."""

    people: int
    orders: int
    n: int
    through_all: int
    people_for_pareto: int | None

    @property
    def share(self) -> float | None:
        """Orders through these people of all orders, 0…1; None without orders."""
        return self.orders / self.n if self.n else None

    @property
    def few(self) -> bool:
        return self.n < LEAST_ORDERS


@dataclass(frozen=True)
class Wood:
    """``children``: person → whom they brought, in order of id; ``roots``: who was brought by nobody known."""

    children: Mapping[int, tuple[int, ...]]
    roots: tuple[int, ...]
    left: frozenset[int] = field(default=frozenset())

    def chain(self, person: int) -> list[int]:
        """Everybody who came through a person, without themselves."""
        found: list[int] = []
        waiting = list(self.children.get(person, ()))
        while waiting:
            one = waiting.pop()
            found.append(one)
            waiting.extend(self.children.get(one, ()))
        return found


def wood(pairs: Iterable[tuple[int, int]], left: Collection[int] = ()) -> Wood:
    """The trees of (inviter, invitee) pairs; ``left``: who is gone again. Rings are cut, nobody is lost."""
    parent: dict[int, int] = {}
    for inviter, invitee in sorted(pairs):
        if inviter != invitee and invitee not in parent:
            parent[invitee] = inviter
    people = sorted({*parent, *parent.values()})
    checked: set[int] = set()
    for start in people:
        path: list[int] = []
        on_path: set[int] = set()
        one: int | None = start
        while one is not None and one not in checked and one not in on_path:
            path.append(one)
            on_path.add(one)
            one = parent.get(one)
        if one is not None and one in on_path:
            ring = path[path.index(one) :]
            del parent[min(ring)]
        checked.update(path)
    children: dict[int, list[int]] = {}
    for invitee in sorted(parent):
        children.setdefault(parent[invitee], []).append(invitee)
    roots = tuple(one for one in people if one not in parent)
    return Wood({one: tuple(found) for one, found in children.items()}, roots, frozenset(left))


def brought(trees: Wood, orders: Mapping[int, int] | None = None) -> list[Brought]:
    """Everybody who brought somebody, the longest chain first (then orders, then id).

    ``orders``: person → orders since they were brought; a person's own orders do not count as brought by themselves.
    """
    given = orders or {}
    sums: dict[int, tuple[int, int, int]] = {}
    waiting = [(root, False) for root in trees.roots]
    while waiting:
        person, ready = waiting.pop()
        below = trees.children.get(person, ())
        if not ready and below:
            waiting.append((person, True))
            waiting.extend((one, False) for one in below)
            continue
        chain = stayed = bought = 0
        for one in below:
            deeper = sums[one]
            chain += 1 + deeper[0]
            stayed += (one not in trees.left) + deeper[1]
            bought += given.get(one, 0) + deeper[2]
        sums[person] = (chain, stayed, bought)
    found = [Brought(one, len(below), *sums[one]) for one, below in trees.children.items()]
    return sorted(found, key=lambda one: (-one.chain, -one.orders, one.person))


def through(trees: Wood, orders: Mapping[int, int], all_orders: int, people: int = 10) -> Through:
    """How many of the shop's orders come through the ``people`` who bring the most, each order counted once.

    Who was chosen takes their whole chain along, so nobody below them adds anything again.
    """
    ranked = sorted(brought(trees, orders), key=lambda one: (-one.orders, -one.chain, one.person))
    total = sum(orders.get(one, 0) for root in trees.roots for one in trees.chain(root))
    covered: set[int] = set()
    sum_, chosen, at_people, pareto = 0, 0, 0, None
    for one in ranked:
        if (chosen >= people and pareto is not None) or not one.orders:
            break
        if one.person in covered:
            continue
        chosen += 1
        below = trees.chain(one.person)
        sum_ += sum(orders.get(member, 0) for member in below if member not in covered)
        covered.update(below)
        if chosen <= people:
            at_people = sum_
        if pareto is None and total and sum_ >= PARETO * total:
            pareto = chosen
    return Through(min(people, chosen), at_people, all_orders, total, pareto)


# --- layout ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Placed:
    """One person in the picture: centre and radius in units of the smallest dot."""

    person: int
    x: float
    y: float
    radius: float
    parent: int | None
    chain: int


@dataclass(frozen=True, slots=True)
class Picture:
    """``placed`` people and how many of all are not in it."""

    placed: tuple[Placed, ...] = ()
    rest: int = 0


def picture(trees: Wood, people: int = 300, wide: float = 1.6) -> Picture:
    """A picture of the people whose chains are longest, trees packed into a field ``wide`` times as wide as high.

    At most ``people`` are in it: whole trees first cut to those who brought somebody, then filled with the brought.
    The same data give the same picture.
    """
    ranked = brought(trees)
    chains = {one.person: one.chain for one in ranked}
    shown: set[int] = set()
    parent = {child: one for one, below in trees.children.items() for child in below}
    for one in ranked:
        way = [one.person]
        while way[-1] in parent:
            way.append(parent[way[-1]])
        new = [person for person in way if person not in shown]
        if len(shown) + len(new) > people:
            break
        shown.update(new)
    total = len({*chains, *parent})
    # A few people with many brought would leave no room for the rest of the few, so the brought come last.
    for one in ranked:
        if one.person in shown:
            for child in trees.children[one.person]:
                if len(shown) >= people:
                    break
                shown.add(child)
    circles = []
    for root in trees.roots:
        if root in shown:
            circles.append((root, *_balloon(root, trees, shown, chains)))
    placed: list[Placed] = []
    centres: list[tuple[float, float, float]] = []
    for _root, radius, members in sorted(circles, key=lambda one: (-one[1], one[0])):
        x, y = _spot(radius, centres, wide)
        centres.append((x, y, radius))
        placed += [
            Placed(person, x + dx, y + dy, size, parent.get(person), chains.get(person, 0))
            for person, dx, dy, size in members
        ]
    return Picture(tuple(placed), total - len(placed))


def _size(chain: int) -> float:
    return 1.0 + 0.75 * math.sqrt(chain)


def _balloon(
    root: int, trees: Wood, shown: Collection[int], chains: Mapping[int, int]
) -> tuple[float, list[tuple[int, float, float, float]]]:
    """A tree around its root: radius of the circle it fills, and (person, dx, dy, radius)."""
    made: dict[int, tuple[float, list[tuple[int, float, float, float]]]] = {}
    waiting = [(root, False)]
    while waiting:
        person, ready = waiting.pop()
        below = [one for one in trees.children.get(person, ()) if one in shown]
        if not ready and below:
            waiting.append((person, True))
            waiting.extend((one, False) for one in below)
            continue
        own = _size(chains.get(person, 0))
        members = [(person, 0.0, 0.0, own)]
        if not below:
            made[person] = (own + 0.5, members)
            continue
        parts = sorted((made.pop(one) for one in below), key=lambda part: (-part[0], part[1][0][0]))
        widest = parts[0][0]
        if len(parts) == 1:
            far = own + widest
        else:
            low = own + widest
            high = low + sum(part[0] for part in parts) + 1.0
            for _ in range(30):
                far = (low + high) / 2
                taken = sum(2 * math.asin(min(1.0, part[0] / far)) for part in parts)
                low, high = (far, high) if taken > 2 * math.pi else (low, far)
            far = high
        needed = [2 * math.asin(min(1.0, part[0] / far)) for part in parts]
        spare = max(0.0, 2 * math.pi - sum(needed)) / len(parts)
        angle = 0.0
        for part, wide in zip(parts, needed, strict=True):
            angle += (wide + spare) / 2
            dx, dy = far * math.cos(angle), far * math.sin(angle)
            members += [(one, dx + mx, dy + my, size) for one, mx, my, size in part[1]]
            angle += (wide + spare) / 2
        made[person] = (far + widest, members)
    return made[root]


def _spot(radius: float, centres: list[tuple[float, float, float]], wide: float) -> tuple[float, float]:
    """The first free place on a flat spiral from the middle."""
    if not centres:
        return 0.0, 0.0
    step, turn = max(0.6, 0.25 * radius), 0.0
    while True:
        far = step * turn / (2 * math.pi)
        x, y = far * math.cos(turn) * wide, far * math.sin(turn)
        if all(math.hypot(x - ox, y - oy) >= radius + other + 1.0 for ox, oy, other in centres):
            return x, y
        turn += min(0.5, step / max(far, step))
