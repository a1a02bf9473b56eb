"""Every page and dialog of a window, one after another: for pictures, and for the test that nothing is cut.

A step package offers ``shots.py`` with ``SCENES``, each a dialog or a state of a page, reached as the owner
reaches it. Whatever goes wrong on the way is collected and raised, so that no picture shows the page before.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.main_window import IMPORTER, MainWindow
from seeddesk.ui.steps import Section


@dataclass(frozen=True)
class Scene:
    """``do`` gets the section shown at ``place`` and opens a dialog, hands one back, or changes the page."""

    name: str
    place: str
    do: Callable[[Any], QDialog | None]


class StageWindow(MainWindow):
    """A main window on which trouble and faults are noted instead of asking somebody who is not there."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self.faults: list[BaseException | Explained] = []
        super().__init__(*arguments, **named)
        self.jobs.faulted.connect(self.faults.append)

    def tell(self, explained: Explained) -> None:
        self.faults.append(explained)


class Stage:
    """Walks a :class:`StageWindow`; use as a context manager, which catches what slots raise meanwhile."""

    def __init__(self, app: QApplication, window: StageWindow) -> None:
        self.app = app
        self.window = window
        self.at = ""
        self._hook = sys.excepthook

    def __enter__(self) -> Stage:
        self._hook, sys.excepthook = sys.excepthook, self._caught
        return self

    def __exit__(self, kind: Any, error: Any, trace: TracebackType | None) -> None:
        sys.excepthook = self._hook
        if isinstance(error, Exception) and not isinstance(error, (UserError, OSError)):
            raise UserError("shots.failed", page=self.at, error=f"{kind.__name__}: {error}") from error

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.window.faults.append(error)

    # --- time passes ------------------------------------------------------------------------

    def settle(self) -> None:
        """Let jobs end, and layouts, short timers and deletions happen."""
        for _ in range(3):
            self.window.jobs.drain()
            for _ in range(3):
                self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
                self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def check(self) -> None:
        """Raise UserError ``shots.failed`` if anything went wrong since the last look."""
        faults = list(self.window.faults)
        self.window.faults.clear()
        if faults:
            first = faults[0]
            said = first.text() if isinstance(first, Explained) else f"{type(first).__name__}: {first}"
            cause = first if isinstance(first, BaseException) else None
            raise UserError("shots.failed", page=self.at, error=said) from cause

    # --- the walk ---------------------------------------------------------------------------

    def pages(self, prefix: str = "") -> Iterator[tuple[str, QWidget]]:
        """Every section of every step, in front and filled."""
        window = self.window
        assert window.view is not None and window.desk is not None
        usual, fullest = window.desk.launch_id, _fullest(window.desk)
        for step in window.view.steps:
            window.desk.set_launch(fullest if step.code in ("participate", "beta") else usual)
            for code, _, _ in step.sections:
                self.at = f"{prefix}{step.code}.{code}"
                self._go(f"{step.code}.{code}")
                self.check()
                yield self.at, window
        window.desk.set_launch(usual)

    def _go(self, place: str) -> Section | None:
        window = self.window
        assert window.view is not None
        window.go(place, {})
        self.settle()
        return window.view.page(place.partition(".")[0]).current_section()

    def scenes(self) -> Iterator[tuple[str, QWidget]]:
        """Every dialog, and pages in states one has to work for; closed again after the picture."""
        window = self.window
        assert window.view is not None and window.desk is not None
        usual, fullest = window.desk.launch_id, _fullest(window.desk)
        for step in window.view.steps:
            window.desk.set_launch(fullest if step.code in ("participate", "beta") else usual)
            for scene in scenes_of(step.code):
                yield from self._play(scene)
        window.desk.set_launch(usual)
        for scene in frame_scenes(window):
            yield from self._play(scene)

    def _play(self, scene: Scene) -> Iterator[tuple[str, QWidget]]:
        self.at = scene.name
        section = self._go(scene.place) if scene.place else None
        self.check()
        before = set(map(id, self._open()))
        dialog = scene.do(section if scene.place else self.window.desk)
        if dialog is not None and not dialog.isVisible():
            dialog.show()
        self.settle()
        self.check()
        opened = [one for one in self._open() if id(one) not in before]
        if dialog is None:
            dialog = opened[-1] if opened else None
        yield scene.name, dialog or self.window
        for one in opened:
            if shiboken6.isValid(one):
                one.done(0)
                self.settle()
            if shiboken6.isValid(one):
                one.hide()
                one.deleteLater()
        self.settle()
        self.check()

    def _open(self) -> list[QDialog]:
        shown = [one for one in self.app.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return sorted(shown, key=lambda one: one is self.app.activeModalWidget())


def _fullest(desk: Desk) -> int | None:
    """The launch that came furthest, for the pages of the last steps."""
    found = desk.shop.scalar("SELECT launch_id FROM round GROUP BY launch_id ORDER BY count(*) DESC LIMIT 1")
    return found or desk.launch_id


def scenes_of(step: str) -> list[Scene]:
    """What a step package offers beyond its pages."""
    name = f"seeddesk.ui.steps.{step}.shots"
    return list(importlib.import_module(name).SCENES) if importlib.util.find_spec(name) is not None else []


def frame_scenes(window: MainWindow) -> Iterator[Scene]:
    """The dialogs of the frame; those that write to the shop come last."""

    def launch(page: int) -> Callable[[Desk], QDialog]:
        def make(desk: Desk) -> QDialog:
            from seeddesk.ui.dialogs.launch_wizard import LaunchWizard

            wizard = LaunchWizard(desk, desk.launch_id if page else None, parent=window)
            wizard.show_page(max(0, page - 1))
            return wizard

        return make

    def named(module: str, name: str, *before: Any) -> Callable[[Desk], QDialog]:
        def make(desk: Desk) -> QDialog:
            made = getattr(importlib.import_module(f"seeddesk.ui.dialogs.{module}"), name)
            return made(*(desk if one is Desk else one for one in before), window)

        return make

    locked = explain(UserError("shop.locked", computer="PC-1", since="2026-06-01 09:12"))
    yield Scene("dialog.launch_new", "", launch(0))
    for page in (1, 2, 3, 4):
        yield Scene(f"dialog.launch_{page}", "", launch(page))
    yield Scene("dialog.palette", "", lambda desk: _palette(window, desk, ""))
    yield Scene("dialog.palette_found", "", lambda desk: _palette(window, desk, "li"))
    yield Scene("dialog.history_limits", "", named("history_limits", "HistoryLimits", Desk))
    yield Scene("dialog.launches", "", named("launches", "LaunchesDialog", Desk))
    for name, kind in (("copy", "CopyLaunch"), ("rename", "RenameLaunch")):
        yield Scene(f"dialog.launch_{name}", "", lambda desk, kind=kind: _of_launch(window, desk, kind))
    for page in ("look", "privacy", "backups", "shop", "launches"):
        yield Scene(f"dialog.settings_{page}", "", lambda desk, page=page: _settings(window, desk, page))
    yield Scene("dialog.keys", "", lambda desk: named("keys", "KeysDialog")(desk))
    yield Scene("dialog.restore", "", _restore)
    yield Scene("dialog.shop_name", "", named("shop_name", "ShopNameDialog", Desk))
    yield Scene("dialog.about", "", named("about", "AboutDialog"))
    yield Scene("dialog.trouble", "", named("trouble", "TroubleDialog", locked))
    report = "SeedDesk\nbuiltins.ValueError\n  seeddesk/ui/desk.py:1 in act"
    yield Scene("dialog.fault", "", named("fault", "FaultDialog", report, None))
    yield Scene("dialog.progress", "", lambda desk: _progress(window))
    yield Scene("dialog.member_picker", "", _picker)
    if importlib.util.find_spec(IMPORTER) is not None:
        for page in (1, 2, 3, 4):
            yield Scene(f"dialog.import_{page}", "", lambda desk, page=page: _import(window, desk, page))


def _palette(window: MainWindow, desk: Desk, needle: str) -> QDialog:
    from seeddesk.ui.dialogs.palette import Palette
    from seeddesk.ui.frame.finder import Finder

    palette = Palette(desk, Finder.of(desk, window), window)
    palette.line.setText(needle)
    return palette


def _of_launch(window: MainWindow, desk: Desk, kind: str) -> QDialog:
    from seeddesk.store.launches import launch

    made = getattr(importlib.import_module("seeddesk.ui.dialogs.launch_copy"), kind)
    return made(desk, launch(desk.shop, desk.launch_id), window)


def _progress(window: MainWindow) -> QDialog:
    from seeddesk.i18n import tr
    from seeddesk.ui.dialogs.progress import ProgressDialog
    from seeddesk.ui.jobs import Job

    dialog = ProgressDialog(Job(lambda *_: None, window), tr("Saving a copy"), window)
    dialog._show_progress(3_400, 8_000, "")
    return dialog


def _settings(window: MainWindow, desk: Desk, page: str) -> QDialog:
    from seeddesk.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(desk.settings, lambda **_: None, window, desk=desk)
    dialog.show_page(page)
    return dialog


def _restore(desk: Desk) -> QDialog:
    import datetime as dt

    from seeddesk.ui.dialogs.restore import RestoreDialog
    from seeddesk.ui.settings import backup_folder
    from seeddesk.workflow.backups import make

    for days in (8, 1, 0):
        make(desk.shop, backup_folder(), desk.now() - dt.timedelta(days=days, hours=1))
    return RestoreDialog(desk, backup_folder(), desk.window)


def _picker(desk: Desk) -> QDialog:
    from seeddesk.i18n import tr
    from seeddesk.ui.widgets.member_picker import MemberPicker

    return MemberPicker(desk, lambda: tr("Who takes part?"), parent=desk.window)


def _import(window: MainWindow, desk: Desk, page: int) -> QDialog:
    """The wizard with a small file of members, on its first, second, third or last page."""
    from seeddesk.i18n import tr

    wizard_class: Any = importlib.import_module(IMPORTER).ImportWizard
    if page == 1:
        return wizard_class(desk, None)
    path = Path(desk.shop.path).with_name("members.csv")
    there = desk.shop.one("SELECT name, phone FROM member WHERE phone <> '' AND name <> '' LIMIT 1") or {}
    head = [tr("Name"), tr("Phone"), tr("WeChat id"), tr("City"), tr("Birthday"), tr("Shoe size")]
    rows = [
        [str(there.get("name", "Lin")), "", "", "", "", "38"],
        ["林小满", "13800002231", "linxm", "杭州", "1990-05-03", "37"],
        ["阿 May", "13912345678", "may_sh", "上海", "1988-11-21", "36"],
        ["书法老陈", "13700001111", "chen_pen", "苏州", "someday", "42"],
        ["", "", "", "南京", "", "40"],
    ]
    path.write_text("\n".join(",".join(row) for row in [head, *rows]), "utf-8-sig")
    wizard = wizard_class(desk, path)
    wizard.show()
    window.jobs.drain()
    if page > 2 and wizard.at() == 1:
        wizard._go_on()
        window.jobs.drain()
    if page == 4:
        if wizard.at() != 3:
            wizard.run_import()
        window.jobs.drain()
    return wizard
