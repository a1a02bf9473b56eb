"""Another place for the backups: tried before it is taken, and the old ones brought along, proven equal."""

from __future__ import annotations

import filecmp
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from seeddesk.domain.errors import Cancelled, UserError

_FOLDER = re.compile(r".* [0-9a-f]{8}")
_FILE = re.compile(r".* \d{4}-\d\d-\d\d \d\d\.\d\d no\d+(?: \(\d+\))?\.seeddesk")


def check_place(folder: Path | str) -> Path:
    """The folder, once a file could really be written into it and read back.

    Raises UserError ``folder.missing`` and ``folder.unwritable`` (path).
    """
    path = Path(folder)
    if not path.is_dir():
        raise UserError("folder.missing", path=str(path))
    word = b"SeedDesk may write here"
    try:
        with tempfile.NamedTemporaryFile(dir=path, prefix=".seeddesk-") as file:
            file.write(word)
            file.flush()
            file.seek(0)
            if file.read() != word:
                raise OSError
    except OSError as error:
        raise UserError("folder.unwritable", path=str(path)) from error
    return path


def check_apart(old: Path, new: Path) -> None:
    """Raise UserError ``folder.same`` or ``folder.nested`` (path) where two places are not apart on the disk.

    The folders themselves are compared, not their names: a link, ``..``, other capitals or a second letter of a
    network drive is the same folder. Backups moved onto themselves would be gone.
    """
    if _same(old, new):
        raise UserError("folder.same", path=str(new))
    for inner, outer in ((old, new), (new, old)):
        if any(_same(parent, outer) for parent in inner.resolve().parents):
            raise UserError("folder.nested", path=str(new))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one.resolve() == other.resolve()


def files(root: Path) -> list[Path]:
    """The backups below a place: those in its folders, one folder for each shop.

    Known by the names that backups get: a shop that lies in a folder there is none of them.
    """
    if not root.is_dir():
        return []
    found = (path for path in root.glob("*/*.seeddesk") if _FOLDER.fullmatch(path.parent.name))
    return sorted(path for path in found if _FILE.fullmatch(path.name) and path.is_file())


def move(
    old: Path,
    new: Path,
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Bring the backups of one place to another; returns how many. The old ones go when all copies are equal.

    One of the same name and content that is there already is not copied again; another of that name is kept
    beside it. Raises UserError ``folder.missing``, ``folder.unwritable``, ``folder.same``, ``folder.nested``,
    ``disk.full``; Cancelled; each leaves the old place whole. Raises ``backup.stays`` (count, moved, path) when
    all are in the new place and some could not be removed from the old one.
    """
    new = check_place(new)
    check_apart(old, new)
    there = files(old)
    pairs: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for at, source in enumerate(there):
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(at, len(there), source.name)
            target = new / source.parent.name / source.name
            target.parent.mkdir(exist_ok=True)
            number = 1
            while target.exists() and not filecmp.cmp(source, target, shallow=False):
                number += 1
                target = target.with_name(f"{source.stem} ({number}){source.suffix}")
            if not target.exists():
                made.append(target)
                shutil.copy2(source, target)
                if not filecmp.cmp(source, target, shallow=False):
                    raise OSError
            pairs.append((source, target))
    except (OSError, Cancelled) as error:
        for target in made:
            target.unlink(missing_ok=True)
        if isinstance(error, Cancelled):
            raise
        code = "disk.full" if getattr(error, "errno", None) == 28 else "folder.unwritable"
        raise UserError(code, path=str(new)) from error
    stays = sum(not _remove(source, target) for source, target in pairs)
    if stays:
        raise UserError("backup.stays", count=stays, moved=len(there) - stays, path=str(old))
    return len(there)


def _remove(source: Path, copy: Path) -> bool:
    """Whether a source is gone. One that is locked stays, and so does one that is its own copy by a link."""
    try:
        if source.samefile(copy):
            return False
        source.unlink()
    except OSError:
        return False
    try:
        if not any(source.parent.iterdir()):
            source.parent.rmdir()
    except OSError:
        pass  # an empty folder harms nobody
    return True
