"""A picture of every page, section and dialog of the sample shop, to look at and to show."""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.util
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import IMPORTER, MainWindow
from seeddesk.ui.settings import Settings

LANGUAGES = ("zh_CN", "en")
THEMES = ("light", "dark")
SIZES = ((1280, 800), (1024, 640))
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
    what the sample shop and the settings need goes to a temporary folder. Raises UserError ``folder.unwritable``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["seeddesk"])
    assert isinstance(app, QApplication)
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


def _clock(shop: Path) -> Callable[[], dt.datetime]:
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
    window = MainWindow(settings, jobs, lambda: None, clock=_clock(shop))
    made: list[Path] = []

    def keep(widget: QWidget, what: str) -> None:
        _settle(app)
        path = folder / f"{what}_{language}_{name}_{size[0]}x{size[1]}.png"
        if not widget.grab().save(str(path)):
            raise UserError("file.unwritable", path=str(path))
        made.append(path)

    try:
        window.resize(*size)
        window.open_shop(shop, remember=False)
        window.show()
        window.resize(*size)  # the place on the screen may have cut it
        _settle(app)
        assert window.view is not None and window.desk is not None
        usual, fullest = window.desk.launch_id, _fullest(window.desk)
        for step in window.view.steps:
            window.desk.set_launch(fullest if step.code in ("participate", "beta") else usual)
            for code, _, _ in step.sections:
                window.go(f"{step.code}.{code}", {})
                jobs.drain()
                keep(window, f"{step.code}.{code}")
        window.show_welcome()
        keep(window, "welcome")
        window.show_shop()
        for what, dialog in _dialogs(window, window.desk):
            dialog.show()
            keep(dialog, f"dialog.{what}")
            jobs.drain(cancel=True)
            dialog.close()
            dialog.deleteLater()
    finally:
        jobs.drain(cancel=True)
        window.close()
        window.deleteLater()
        _settle(app)
    return made


def _fullest(desk: Desk) -> int | None:
    """The launch that came furthest, for the pages of the last steps."""
    found = desk.shop.scalar("SELECT launch_id FROM round GROUP BY launch_id ORDER BY count(*) DESC LIMIT 1")
    return found or desk.launch_id


def _settle(app: QApplication) -> None:
    """Let layouts, zero timers and deletions happen before the picture is taken."""
    for _ in range(6):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _dialogs(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QDialog]]:
    """Every dialog of the frame, and those of the rooms that are there."""
    from seeddesk.ui.dialogs.about import AboutDialog
    from seeddesk.ui.dialogs.fault import FaultDialog
    from seeddesk.ui.dialogs.history import HistoryDialog
    from seeddesk.ui.dialogs.launch_wizard import LaunchWizard
    from seeddesk.ui.dialogs.settings import SettingsDialog
    from seeddesk.ui.dialogs.shop_name import ShopNameDialog
    from seeddesk.ui.dialogs.trouble import TroubleDialog

    yield "launch_new", LaunchWizard(desk, parent=window)
    for page in (1, 2, 3):
        wizard = LaunchWizard(desk, desk.launch_id, parent=window)
        wizard.show_page(page - 1)
        yield f"launch_{page}", wizard
    yield "history", HistoryDialog(desk, window)
    yield "settings", SettingsDialog(desk.settings, lambda **_: None, window)
    yield "shop_name", ShopNameDialog(desk, window)
    yield "about", AboutDialog(window)
    trouble: Explained = explain(UserError("shop.locked", computer="PC-1", since="2026-06-01 09:12"))
    yield "trouble", TroubleDialog(trouble, window)
    yield "fault", FaultDialog("SeedDesk\nbuiltins.ValueError\n  seeddesk/ui/desk.py:1 in act", None, window)
    if importlib.util.find_spec(IMPORTER) is not None:
        yield "import", importlib.import_module(IMPORTER).ImportWizard(desk, None)
    yield from _of_the_steps(window, desk)


def _of_the_steps(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QDialog]]:
    """A step package may offer ``shots.py`` with ``dialogs(desk, parent) -> iterable of (name, dialog)``."""
    for step in window.view.steps if window.view else []:
        module: Any = f"seeddesk.ui.steps.{step.code}.shots"
        if importlib.util.find_spec(module) is not None:
            for name, dialog in importlib.import_module(module).dialogs(desk, window):
                yield f"{step.code}.{name}", dialog
