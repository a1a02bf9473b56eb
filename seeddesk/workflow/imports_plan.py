"""What an import is going to do, and what it did."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field as made
from typing import Any

from seeddesk.exchange.tables import Table

Progress = Callable[..., None]
"""``progress(done, total=0, what="")`` as the jobs of the window have it."""
Cancelled = Callable[[], bool]

SHOWN_CONFLICTS = 1_000
SHOWN_PAIRS = 500


def empty_slowly(*containers: Any) -> None:
    """Empty large containers piece by piece: dropped at once they hold the window up."""
    for container in containers:
        while container:
            for _ in range(min(1000, len(container))):
                container.popitem() if isinstance(container, dict) else container.pop()


def _release(work: Any) -> None:
    """Let what a kind of import works with go piece by piece, where it can."""
    if work is not None and hasattr(work, "release"):
        work.release()


@contextmanager
def without_collecting() -> Iterator[None]:
    """No search for garbage while hundreds of thousands of small objects that live on are made.

    Looking through all of them again and again costs a fifth of the time and stalls the window.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


@dataclass
class ColumnCheck:
    """What was found in one column. ``field``: where it is stored, ``""`` if it is left out."""

    index: int
    name: str
    field: str
    samples: list[str]
    filled: int = 0
    problems: Counter[str] = made(default_factory=Counter)
    """Problem code → cells; see seeddesk/exchange/cleaning.py."""


@dataclass(frozen=True)
class Reject:
    """A row that cannot be stored. ``column``: the offending cell, None if it is the row as a whole."""

    row: int
    code: str
    column: int | None = None


@dataclass(frozen=True)
class Conflict:
    """A file says something else than the shop; what the shop has is kept unless the plan takes the file's."""

    row: int
    member: str
    field: str
    kept: Any
    given: Any


@dataclass(frozen=True)
class Pair:
    """A row that may be someone the shop knows: the same name, but no id or phone in common.

    ``given`` and ``known`` are {column: value} for showing side by side.
    """

    row: int
    member_id: int
    given: dict[str, Any]
    known: dict[str, Any]


@dataclass
class Plan:
    """A dry run: nothing is written yet. Close it when done (a ``with`` block does)."""

    table: Table
    kind: str
    format: str
    confidence: float
    platform: str
    items: bool
    mapping: dict[int, str]
    by_hand: bool = False
    """The mapping was made or changed by hand; running the plan remembers it for such files."""
    remembered: bool = False
    """The mapping is one that was remembered."""
    round_id: int | None = None
    launch_id: int | None = None
    node_id: int | None = None
    survey: str = ""
    """The survey that answers go to, by name; empty for the one with the same questions, or a new one."""
    survey_id: int | None = None
    """Where the answers went, once they are written."""
    columns: list[ColumnCheck] = made(default_factory=list)
    rows: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    joined: int = 0
    """Further lines of orders (several things bought at once)."""
    members_new: int = 0
    members_updated: int = 0
    statuses: Counter[str] = made(default_factory=Counter)
    """Orders by state; only ``paid`` ones count."""
    rejects: list[Reject] = made(default_factory=list)
    warnings: list[tuple[str, dict[str, Any]]] = made(default_factory=list)
    conflicts: list[Conflict] = made(default_factory=list)
    conflict_count: int = 0
    conflict_rows: set[int] = made(default_factory=set)
    pairs: list[Pair] = made(default_factory=list)
    pair_count: int = 0
    decisions: dict[int, int | None] = made(default_factory=dict)
    """Row → the member it is, or None for someone new; rows left out become someone new."""
    takes: set[tuple[int, str]] = made(default_factory=set)
    """Row and field of the conflicts in which the file is right; in all others what the shop has is kept."""
    seconds: float = 0.0
    stamp: tuple[int, int] = (0, 0)
    work: Any = None
    """What is to be written, for the kind's own writer."""
    known: Any = None
    """The shop's state, read while the file was being opened; good for one evaluation."""

    @property
    def rejected(self) -> int:
        return len(self.rejects)

    def conflict(self, row: int, member: str, field: str, kept: Any, given: Any) -> bool:
        """Note that a row says something else than the shop; returns whether the owner takes what the file says."""
        if (row, field) in self.takes:
            return True
        self.conflict_count += 1
        self.conflict_rows.add(row)
        if len(self.conflicts) < SHOWN_CONFLICTS:
            self.conflicts.append(Conflict(row, member, field, kept, given))
        return False

    @property
    def name(self) -> str:
        """The file's name."""
        return self.table.path.name

    def take(self, read: Callable[[], Any]) -> Any:
        """The state read beforehand, or a fresh one."""
        found, self.known = self.known, None
        return read() if found is None else found

    def reset(self) -> None:
        """Forget all counts before they are made again."""
        self.columns = []
        self.rows = self.new = self.updated = self.unchanged = self.duplicates = self.joined = 0
        self.members_new = self.members_updated = self.conflict_count = self.pair_count = 0
        self.statuses = Counter()
        self.rejects, self.warnings, self.conflicts, self.pairs = [], [], [], []
        self.conflict_rows = set()
        _release(self.work)
        self.work = None

    def as_json(self) -> dict[str, Any]:
        """The counts as the command line prints them."""
        return {
            "rows": self.rows,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "duplicates": self.duplicates,
            "joined": self.joined,
            "rejected": self.rejected,
            "members_new": self.members_new,
            "members_updated": self.members_updated,
            "unsure": self.pair_count,
            "conflicts": self.conflict_count,
            "seconds": round(self.seconds, 2),
            "format": self.format,
            "confidence": self.confidence,
            "encoding": self.table.encoding,
            "sheet": self.table.sheet,
            "warnings": [{"code": code, **values} for code, values in self.warnings],
        }

    def close(self) -> None:
        self.table.close()
        _release(self.work)
        _release(self.known)
        self.work = self.known = None
        gc.unfreeze()

    def __enter__(self) -> Plan:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True)
class Outcome:
    """What an import wrote. ``entry``: whether there is a history entry, that is, anything changed."""

    plan: Plan
    seconds: float
    entry: bool

    def as_json(self) -> dict[str, Any]:
        """The counts as the command line prints them."""
        return {**self.plan.as_json(), "seconds": round(self.seconds, 2)}
