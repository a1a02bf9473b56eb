"""Whole, verified copies of the shop file, where they are kept, and the way back from one."""

from __future__ import annotations

import datetime as dt
import os
import re
import zlib
from dataclasses import dataclass
from pathlib import Path

import apsw

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import SUFFIX, Shop, _inspect, trouble
from seeddesk.store.lock import FileLock

_NAME = re.compile(r"^(?P<shop>.*) (?P<day>\d{4}-\d\d-\d\d) (?P<time>\d\d\.\d\d) no(?P<number>\d+)$")
_BESIDE = ("-wal", "-shm", "-journal")


def check(shop: Shop) -> list[str]:
    """What SQLite finds wrong with the file, empty if nothing."""
    found = _broken(shop)
    found += [f"{row[0]} {row[1]} → {row[2]}" for row in shop.tuples("PRAGMA foreign_key_check")]
    return found


def _broken(shop: Shop) -> list[str]:
    """What makes a file unfit: broken pages, tables or columns that are gone."""
    found = [row[0] for row in shop.tuples("PRAGMA integrity_check(20)") if row[0] != "ok"]
    return found + [f"{name} is missing" for name in shop.missing()]


def backup(shop: Shop, target: Path) -> int:
    """Copy the shop as it is now to ``target`` and prove that the copy is whole; returns its size in bytes.

    Through SQLite's backup API: copying the file by hand would lose what is still in its log. An
    existing target is replaced only by a proven copy, and only if it is a shop file that nobody has open.
    Raises UserError ``backup.same``, ``backup.other_file``, ``shop.locked``, ``folder.missing``,
    ``file.unwritable``, ``backup.broken``, ``disk.full``.
    """
    target = Path(target)
    if target.exists() and target.samefile(shop.path):
        raise UserError("backup.same", path=str(target))
    if not target.parent.is_dir():
        raise UserError("folder.missing", path=str(target.parent))
    if not target.name or (target.exists() and not target.is_file()):
        raise UserError("file.unwritable", path=str(target))  # a folder, or a device that would be replaced
    lock = _hold(target) if target.exists() else None
    scratch = target.with_name(f".~{target.name[:100]}.{os.getpid()}")
    try:
        try:
            shop.backup_to(scratch)
        except UserError as error:  # the owner knows the target by its name, not what is made beside it first
            if error.code in ("shop.cannot_open", "file.permission"):
                raise UserError("folder.unwritable", path=str(target.parent)) from error
            raise UserError(error.code, path=str(target)) from error
        _prove(scratch, target)
        size = scratch.stat().st_size
        try:
            scratch.replace(target)
        except OSError as error:
            raise UserError("file.unwritable", path=str(target)) from error
        _clear_beside(target)
        return size
    finally:
        _clear(scratch)
        if lock is not None:
            lock.release()


def _hold(target: Path) -> FileLock:
    """Keep a shop file that is about to be replaced from being opened meanwhile."""
    try:
        _inspect(target)
    except UserError as error:
        if error.code == "shop.newer":
            raise
        raise UserError("backup.other_file", path=str(target)) from error
    lock = FileLock(target)
    try:
        lock.acquire()
    except OSError as error:
        raise UserError("file.unwritable", path=str(target)) from error
    return lock


def _prove(scratch: Path, target: Path) -> None:
    copy = Shop.open(scratch, read_only=True, any_version=True)
    try:
        problems = _broken(copy)  # a reference that dangles in the shop dangles in a whole copy of it, too
    finally:
        copy.close()
    if problems:
        raise UserError("backup.broken", path=str(target))


def _clear(scratch: Path) -> None:
    scratch.unlink(missing_ok=True)
    _clear_beside(scratch)


def _clear_beside(path: Path) -> None:
    for ending in _BESIDE:
        Path(f"{path}{ending}").unlink(missing_ok=True)


# --- where they are kept --------------------------------------------------------------------------


@dataclass(frozen=True)
class Kept:
    """A backup in the folder; ``number`` counts up, whatever the clock says."""

    path: Path
    number: int
    at: dt.datetime


def folder_of(root: Path, shop: Path) -> Path:
    """The folder for one shop file: its name, and a mark of its place so that namesakes do not mix."""
    mark = zlib.crc32(str(shop.resolve()).encode("utf-8"))
    return root / f"{shop.stem} {mark:08x}"


def kept(folder: Path) -> list[Kept]:
    """The backups in a folder, the newest (by number) first; other files are not looked at."""
    found = []
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        parts = _NAME.match(path.stem)
        try:
            at = dt.datetime.fromisoformat(f"{parts['day']} {parts['time'].replace('.', ':')}") if parts else None
        except ValueError:
            continue
        if parts is not None and at is not None:
            found.append(Kept(path, int(parts["number"]), at))
    return sorted(found, key=lambda one: one.number, reverse=True)


def name_for(shop: str, number: int, at: dt.datetime) -> str:
    """``Xiaoman 2026-06-01 09.12 no7.seeddesk``; signs that a file name cannot have become ``_``."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", shop).strip(" .")[:60] or "shop"
    return f"{plain} {at:%Y-%m-%d %H.%M} no{number}{SUFFIX}"


# --- the way back ---------------------------------------------------------------------------------


def restore(source: Path, target: Path) -> None:
    """Put a copy of the backup ``source`` in the place of the shop file ``target``, which must be closed.

    The copy is made beside it through the backup API, upgraded, proven, and then swapped in; what a log
    beside the old file still held cannot flow into the new one. Until the swap the old file is untouched.
    Raises UserError ``shop.missing``, ``shop.not_a_shop``, ``shop.newer``, ``shop.damaged``,
    ``backup.same``, ``backup.broken``, ``shop.locked``, ``disk.full``.
    """
    source, target = Path(source), Path(target)
    if not source.exists():
        raise UserError("shop.missing", path=str(source))
    if target.exists() and source.samefile(target):
        raise UserError("backup.same", path=str(target))
    _inspect(source)
    lock = FileLock(target)
    try:
        lock.acquire()
    except OSError as error:
        raise UserError("folder.unwritable", path=str(target.parent)) from error
    scratch = target.with_name(f".~{target.name}.{os.getpid()}{SUFFIX}")
    try:
        _copy(source, scratch)
        Shop.open(scratch).close()  # an older backup is upgraded before anybody works in it
        _prove(scratch, source)
        _clear_beside(target)
        scratch.replace(target)
    finally:
        _clear(scratch)
        lock.release()


def _copy(source: Path, scratch: Path) -> None:
    with trouble(source):
        old = apsw.Connection(str(source), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        with trouble(scratch):
            new = apsw.Connection(str(scratch))
            try:
                with new.backup("main", old, "main") as copying:
                    copying.step()
                new.execute("PRAGMA journal_mode = DELETE")
            finally:
                new.close()
    finally:
        old.close()
