"""Another place for the backups: tried before it is taken, and the old ones brought along, proven equal."""

from __future__ import annotations

import filecmp
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from seeddesk.domain.errors import Cancelled, UserError


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


def files(root: Path) -> list[Path]:
    """The backups below a place: those in its folders, one folder for each shop."""
    return sorted(path for path in root.glob("*/*.seeddesk") if path.is_file()) if root.is_dir() else []


def move(
    old: Path,
    new: Path,
    progress: Callable[..., None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Bring the backups of one place to another; returns how many. The old ones go when all copies are equal.

    One of the same name and content that is there already is not copied again; another of that name is kept
    beside it. Raises UserError ``folder.missing``, ``folder.unwritable``, ``disk.full``; Cancelled; each leaves
    the old place whole.
    """
    new = check_place(new)
    there = files(old)
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
    except (OSError, Cancelled) as error:
        for target in made:
            target.unlink(missing_ok=True)
        if isinstance(error, Cancelled):
            raise
        code = "disk.full" if getattr(error, "errno", None) == 28 else "folder.unwritable"
        raise UserError(code, path=str(new)) from error
    for source in there:
        source.unlink()
        if not any(source.parent.iterdir()):
            source.parent.rmdir()
    return len(there)
