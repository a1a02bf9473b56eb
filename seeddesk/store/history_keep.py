"""How much of the history can be undone: storage kept in bounds by age and size, and what stands now.

An old action keeps its label and loses its changeset, from the oldest on. That is no action of the owner:
it happens between actions, in steps short enough that nobody waits for the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import apsw

if TYPE_CHECKING:
    from seeddesk.store.engine import Shop

MEGABYTE = 1_000_000
NEWEST = 50
"""So many of the newest actions can always be undone, however old or large they are."""
STEP_BYTES = 4_000_000
"""Emptied in one transaction, a few milliseconds."""
STEP_PAGES = 1_000
"""Pages given back in one go."""
SETTING = "history.keep"
_DONE = "size > 0 AND id NOT IN (SELECT id FROM history WHERE state = 'undone')"
"""Said so that indexes answer it: a state is stored behind its changeset, which would be read for it."""


@dataclass(frozen=True)
class Limits:
    """Actions older than ``days`` or beyond ``megabytes`` in all can no longer be undone."""

    megabytes: int = 200
    days: int = 365


@dataclass(frozen=True)
class Standing:
    """``reaches``: the oldest action that can be undone (ISO time, None: none can); ``bytes`` all of them take;
    ``free``: bytes in the file that nothing uses; ``upgraded``: whether an upgrade closed what lies before."""

    reaches: str | None
    bytes: int
    undoable: int
    free: int
    upgraded: bool


def limits(shop: Shop) -> Limits:
    """What the owner set for this shop, or the usual."""
    text = shop.scalar("SELECT value FROM setting WHERE key = ?", (SETTING,))
    try:
        found = json.loads(text) if text else {}
        return Limits(int(found.get("megabytes", 200)), int(found.get("days", 365)))
    except (ValueError, TypeError, AttributeError):
        return Limits()


def standing(shop: Shop) -> Standing:
    """How far back undo reaches and what it takes; a few milliseconds at 100,000 actions."""
    number, first = shop.tuples(f"SELECT count(*), min(at) FROM history WHERE {_DONE}")[0]
    size = shop.scalar("SELECT coalesce(sum(size), 0) FROM history WHERE size > 0")
    upgraded = shop.scalar("SELECT 1 FROM history WHERE closed = 'upgrade' LIMIT 1") is not None
    free = int(shop.scalar("PRAGMA freelist_count")) * int(shop.scalar("PRAGMA page_size"))
    return Standing(first, int(size), int(number), free, upgraded)


def cut(connection: apsw.Connection, keep: Limits, now: datetime) -> int:
    """The id up to which actions are to lose their changesets; 0: none.

    Only what is done counts: what was undone is kept for redo, whose first step the later ones build on, and goes
    with the next action anyway.
    """
    row = connection.execute(
        f"SELECT id FROM history WHERE +{_DONE} ORDER BY id DESC LIMIT 1 OFFSET ?", (NEWEST - 1,)
    ).fetchone()
    if row is None:  # fewer than always stay
        return 0
    safe = int(row[0])
    oldest = (now - timedelta(days=keep.days)).isoformat(" ", "seconds")
    young = connection.execute(f"SELECT min(id) FROM history WHERE {_DONE} AND at >= ?", (oldest,)).fetchone()
    by_age = int(young[0]) - 1 if young and young[0] is not None else safe
    by_size, total = 0, 0
    for entry_id, size in connection.execute(f"SELECT id, size FROM history WHERE {_DONE} ORDER BY id DESC"):
        total += int(size)
        if total > keep.megabytes * MEGABYTE:
            by_size = int(entry_id)
            break
    upto = min(max(by_age, by_size), safe - 1)
    there = connection.execute(f"SELECT 1 FROM history WHERE {_DONE} AND id <= ? LIMIT 1", (upto,)).fetchone()
    return upto if there else 0


def empty(connection: apsw.Connection, upto: int) -> int:
    """Take the changesets of the oldest actions up to an id, about :data:`STEP_BYTES` of them; bytes emptied."""
    chosen: list[tuple[int]] = []
    total = 0
    for entry_id, size in connection.execute(
        f"SELECT id, size FROM history WHERE {_DONE} AND id <= ? ORDER BY id", (upto,)
    ):
        chosen.append((int(entry_id),))
        total += int(size)
        if total >= STEP_BYTES:
            break
    connection.executemany("UPDATE history SET changeset = x'', size = 0, closed = 'trimmed' WHERE id = ?", chosen)
    return total
