"""Whole, verified copies of the shop file, and a check for damage."""

from __future__ import annotations

import os
from pathlib import Path

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop


def check(shop: Shop) -> list[str]:
    """What SQLite finds wrong with the file, empty if nothing."""
    found = [row[0] for row in shop.tuples("PRAGMA integrity_check(20)") if row[0] != "ok"]
    found += [f"{row[0]} {row[1]} → {row[2]}" for row in shop.tuples("PRAGMA foreign_key_check")]
    return found


def backup(shop: Shop, target: Path) -> int:
    """Copy the shop as it is now to ``target`` and prove that the copy is whole; returns its size in bytes.

    Through SQLite's backup API: copying the file by hand would lose what is still in its log. An
    existing target is replaced only by a proven copy. Raises UserError ``backup.same``,
    ``folder.missing``, ``backup.broken``, ``disk.full``.
    """
    target = Path(target)
    if target.exists() and target.samefile(shop.path):
        raise UserError("backup.same", path=str(target))
    if not target.parent.is_dir():
        raise UserError("folder.missing", path=str(target.parent))
    scratch = target.with_name(f".~{target.name}.{os.getpid()}")
    try:
        shop.backup_to(scratch)
        copy = Shop.open(scratch, read_only=True)
        try:
            problems = check(copy)
        finally:
            copy.close()
        if problems:
            raise UserError("backup.broken", path=str(target))
        size = scratch.stat().st_size
        scratch.replace(target)
        return size
    finally:
        for leftover in (scratch, Path(f"{scratch}-wal"), Path(f"{scratch}-shm"), Path(f"{scratch}-journal")):
            leftover.unlink(missing_ok=True)
