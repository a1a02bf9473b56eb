"""Filters of the directory saved under a name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.text import clean
from seeddesk.store.engine import Shop
from seeddesk.store.members_filter import cleaned
from seeddesk.store.models import Segment

NAME_LIMIT = 60


def save_segment(shop: Shop, name: str, filters: Mapping[str, Any]) -> int:
    """Keep filters under a name and return the segment's id; one of that name takes the new filters.

    Raises UserError ``segment.nameless``, ``segment.too_long`` (limit), each with ``field``; ``segment.empty``.
    """
    wanted = _name(name)
    stored = json.dumps(cleaned(filters), ensure_ascii=False)
    if stored == "{}":
        raise UserError("segment.empty")
    with shop.change("segment.save", name=wanted) as change:
        found = change.scalar("SELECT id FROM segment WHERE name = ?", (wanted,))
        if found is None:
            return change.insert(Segment, name=wanted, filters=stored)
        change.update(Segment, found, filters=stored)
        return int(found)


def rename_segment(shop: Shop, segment_id: int, name: str) -> None:
    """Give a segment another name.

    Raises what :func:`save_segment` raises for a name, ``segment.taken`` and ``segment.gone``.
    """
    wanted = _name(name)
    before = shop.scalar("SELECT name FROM segment WHERE id = ?", (segment_id,))
    if before is None:
        raise UserError("segment.gone")
    if shop.scalar("SELECT 1 FROM segment WHERE name = ? AND id != ?", (wanted, segment_id)):
        raise UserError("segment.taken", field="name", name=wanted)
    with shop.change("segment.rename", name=wanted, old=before) as change:
        change.update(Segment, segment_id, name=wanted)


def delete_segment(shop: Shop, segment_id: int) -> None:
    """Forget a segment; the members stay as they are."""
    name = shop.scalar("SELECT name FROM segment WHERE id = ?", (segment_id,))
    with shop.change("segment.delete", name=name or "") as change:
        change.delete(Segment, segment_id)


def _name(name: str) -> str:
    wanted = clean(name)
    if not wanted:
        raise UserError("segment.nameless", field="name")
    if len(wanted) > NAME_LIMIT:
        raise UserError("segment.too_long", field="name", limit=NAME_LIMIT)
    return wanted
