"""Backups without being asked: one a day, thinned as they age; and back to one of them."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from seeddesk.domain import backups as rules
from seeddesk.domain.errors import UserError
from seeddesk.store import backup as store
from seeddesk.store import launches
from seeddesk.store.backup import Kept
from seeddesk.store.engine import Shop


def newest(shop: Path, root: Path) -> Kept | None:
    """The last backup made of a shop file into the folders below ``root``."""
    found = store.kept(store.folder_of(root, shop))
    return found[0] if found else None


def make(shop: Shop, root: Path, now: dt.datetime | None = None, *, thinned: bool = True) -> Path:
    """Back up now, under the shop's name and the time, then thin out; returns the new file.

    Nothing is thinned when the backup failed. Raises UserError ``folder.unwritable``, ``backup.broken``,
    ``disk.full``.
    """
    now = now or dt.datetime.now()
    folder = store.folder_of(root, shop.path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder.unwritable", path=str(folder)) from error
    there = store.kept(folder)
    number = there[0].number + 1 if there else 1
    target = folder / store.name_for(launches.shop_name(shop) or shop.path.stem, number, now)
    store.backup(shop, target)
    if thinned:
        thin(folder, now.date())
    return target


def make_daily(shop: Shop, root: Path, now: dt.datetime | None = None) -> Path | None:
    """Back up if today's is still missing."""
    now = now or dt.datetime.now()
    last = newest(shop.path, root)
    return make(shop, root, now) if rules.is_due(last.at if last else None, now) else None


def open_shop(path: Path, root: Path, *, read_only: bool = False) -> Shop:
    """Open a shop file; an older one is backed up below ``root`` and upgraded first.

    One that another window holds, or that cannot be written, is not upgraded. Raises UserError as
    :meth:`Shop.open` and :func:`make`.
    """

    def back_up(older: Shop) -> None:
        make(older, root, thinned=False)

    if read_only:
        try:
            return Shop.open(path, read_only=True)
        except UserError as error:
            if error.code != "shop.older":
                raise
            Shop.open(path, before_upgrade=back_up).close()
    return Shop.open(path, read_only=read_only, before_upgrade=back_up)


def thin(folder: Path, today: dt.date) -> list[Path]:
    """Remove what the schedule of :func:`domain.backups.to_keep` no longer keeps; a locked file stays."""
    there = store.kept(folder)
    keep = rules.to_keep(((one.number, one.at) for one in there), today)
    gone = []
    for one in there:
        if one.number not in keep:
            try:
                one.path.unlink()
            except OSError:
                continue  # open elsewhere: it goes the next time
            gone.append(one.path)
    return gone


def restore(shop: Shop, source: Path, root: Path, now: dt.datetime | None = None) -> Path:
    """Save the present state, close the shop, and put the backup in its place; returns what was saved.

    The caller opens ``shop.path`` again, whether this succeeded or raised. A shop too damaged for a whole
    backup is saved as the bytes it has. Raises as :func:`make` and :func:`store.backup.restore`.
    """
    now = now or dt.datetime.now()
    path = shop.path
    if Path(source).exists() and Path(source).samefile(path):
        raise UserError("backup.same", path=str(source))
    try:
        # Not thinned now: the backup that is wanted could be the very one to go.
        saved = make(shop, root, now, thinned=False)
        damaged = False
    except UserError as error:
        if error.code not in ("backup.broken", "shop.damaged"):
            raise
        damaged, saved = True, store.folder_of(root, path) / f"damaged {now:%Y-%m-%d %H.%M.%S}"
    shop.close()
    if damaged:
        saved.mkdir(parents=True, exist_ok=True)
        for part in (path, *(Path(f"{path}{ending}") for ending in ("-wal", "-journal"))):
            if part.exists():
                shutil.copy2(part, saved / part.name)
    store.restore(source, path)
    return saved
