"""The sample shop: made once per language in the cache folder, opened as a fresh copy each time."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seeddesk import __version__
from seeddesk.i18n import language, tr
from seeddesk.ui.settings import cache_folder

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow

MEMBERS = 4000


def pristine(code: str) -> Path:
    """Where the untouched sample of a language is kept; a new version makes its own."""
    return cache_folder() / "sample" / f"sample-{__version__}-{code}.seeddesk"


def working_copy() -> Path:
    """The copy that is opened: named so that its title tells what it is; numbered if one is open already."""
    folder = cache_folder() / "sample"
    for number in range(1, 100):
        name = tr("Sample shop") if number == 1 else f"{tr('Sample shop')} {number}"
        path = folder / f"{name}.seeddesk"
        if not path.with_name(f".~{path.name}.lock").exists():
            return path
    return folder / "sample-100.seeddesk"


def make_copy() -> Path:
    """A fresh copy of the sample, beside it; leftovers of an earlier one go first."""
    target = working_copy()
    for suffix in ("", "-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(pristine(language()), target)
    return target


def build(progress: Any, cancelled: Any, code: str) -> Path:
    """Generate the sample where it is not there yet; half-made files never get the name."""
    from seeddesk.sample import generate

    path = pristine(code)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch = path.with_suffix(".part")
        scratch.unlink(missing_ok=True)
        generate(scratch, members=MEMBERS, language=code, progress=progress)
        scratch.replace(path)
    return path


def open_sample(window: MainWindow) -> None:
    """Open the sample in the window; making it the first time takes a while and shows progress."""
    from seeddesk.ui.dialogs.progress import watch

    code = language()
    if pristine(code).exists():
        window.open_shop(make_copy(), remember=False)
        return
    job = window.jobs.start(lambda progress, cancelled: build(progress, cancelled, code))

    def made(_path: Path) -> None:
        window.open_shop(make_copy(), remember=False)

    def failed(error: Exception) -> None:
        from seeddesk.ui.errors import explain

        window.tell(explain(error))

    job.succeeded.connect(made)
    job.failed.connect(failed)
    watch(job, tr("Making the sample shop"), window)
