"""A picture of every page, section and dialog of the sample shop, to look at and to show."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import set_language, tr
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.scenes import Stage, StageWindow
from seeddesk.ui.settings import Settings
from seeddesk.workflow.launches import create_launch

LANGUAGES = ("zh_CN", "en")
THEMES = ("light", "dark")
SIZES = ((1280, 800), (1024, 640))
LEAST = (320, 240)
MOST = 8000
MEMBERS = 4000
Progress = Callable[[int, int], None]


def shots(
    folder: Path,
    languages: Sequence[str] = LANGUAGES,
    themes: Sequence[str] = THEMES,
    sizes: Sequence[tuple[int, int]] = SIZES,
    *,
    text_size: int = 100,
    members: int = MEMBERS,
    progress: Progress | None = None,
) -> list[Path]:
    """Render every page and dialog into ``folder`` as ``<page>_<language>_<theme>_<w>x<h>.png``.

    Pages are named ``step.section``, dialogs ``dialog.<name>``. Returns the files. Works without a screen;
    what the sample shop and the settings need goes to a temporary folder. Raises UserError ``folder.unwritable``,
    ``shots.failed`` (a page or dialog that could not be built, with its name).
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["seeddesk"])
    assert isinstance(app, QApplication)
    for wide, high in sizes:
        if not (LEAST[0] <= wide <= MOST and LEAST[1] <= high <= MOST):
            raise UserError("shots.size", size=f"{wide}x{high}", least=f"{LEAST[0]}x{LEAST[1]}", most=f"{MOST}x{MOST}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder.unwritable", path=str(folder)) from error
    made: list[Path] = []
    before = os.environ.get("SEEDDESK_HOME")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["SEEDDESK_HOME"] = scratch
        try:
            total = len(languages) * len(themes) * len(sizes)
            for language in languages:
                shop = _sample(Path(scratch), language, members)
                for number, (name, size) in enumerate((name, size) for name in themes for size in sizes):
                    made += _one_look(app, folder, shop, language, name, size, text_size)
                    if progress is not None:
                        progress(languages.index(language) * len(themes) * len(sizes) + number + 1, total)
        finally:
            if before is None:
                os.environ.pop("SEEDDESK_HOME", None)
            else:
                os.environ["SEEDDESK_HOME"] = before
    return made


def _sample(folder: Path, language: str, members: int) -> Path:
    from seeddesk.sample import generate

    path = folder / f"sample-{language}.seeddesk"
    generate(path, members=members, language=language)
    return path


def clock_of(shop: Path) -> Callable[[], dt.datetime]:
    """A moment that suits the sample: pages about "today" look the same whenever the pictures are taken."""
    opened = Shop.open(shop, read_only=True)
    try:
        last = opened.scalar("SELECT max(at) FROM (SELECT said_at AS at FROM voice UNION SELECT at FROM ballot)")
    finally:
        opened.close()
    if not last:
        return dt.datetime.now
    moment = dt.datetime.fromisoformat(last) + dt.timedelta(minutes=4)
    return lambda: moment


def _one_look(
    app: QApplication, folder: Path, sample: Path, language: str, name: str, size: tuple[int, int], text_size: int
) -> list[Path]:
    set_language(language)
    theme.apply(app, name, text_size)
    for widget in app.topLevelWidgets():
        app.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    shop = sample.with_name(f"{language}-{name}-{size[0]}.seeddesk")
    shutil.copyfile(sample, shop)
    settings = Settings(sample.with_name("settings.json"))
    jobs = Jobs()
    window = StageWindow(settings, jobs, lambda: None, clock=clock_of(shop))
    made: list[Path] = []

    def keep(widget: QWidget, what: str) -> None:
        path = folder / f"{what}_{language}_{name}_{size[0]}x{size[1]}{suffix}.png"
        if not widget.grab().save(str(path)):
            raise UserError("file.unwritable", path=str(path))
        made.append(path)

    suffix = "" if text_size == 100 else f"_{text_size}"
    try:
        with Stage(app, window) as stage:
            window.resize(*size)
            window.open_shop(shop, remember=False)
            window.show()
            window.resize(*size)  # the place on the screen may have cut it
            stage.settle()
            for what, widget in stage.pages():
                keep(widget, what)
            for what, widget in stage.scenes():
                keep(widget, what)
            _empty(stage, shop, keep)
    finally:
        jobs.drain(cancel=True)
        window.close()
        window.deleteLater()
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return made


def _empty(stage: Stage, shop: Path, keep: Callable[[QWidget, str], None]) -> None:
    """What an owner sees on the first day: the welcome page, no launch, and a launch with nothing in it."""
    window = stage.window
    fresh = shop.with_name(f"{shop.stem}-fresh.seeddesk")
    fresh.unlink(missing_ok=True)
    window.open_shop(fresh, create=True, name=tr("My shop"), remember=False)
    window.show_welcome()
    stage.settle()
    stage.at = "welcome"
    stage.check()
    keep(window, "welcome")
    window.show_shop()
    assert window.desk is not None
    for what, widget in stage.pages("nolaunch."):
        if what.split(".")[1] in ("overview", "screen", "members"):
            keep(widget, what)
    window.desk.set_launch(create_launch(window.desk.shop, tr("Hand cream 2.0")))
    for what, widget in stage.pages("empty."):
        keep(widget, what)
