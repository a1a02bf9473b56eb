"""The menus of the window, built from :mod:`seeddesk.ui.actions`: titles, keys, what can be done now."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from seeddesk.i18n import tr
from seeddesk.ui import theme
from seeddesk.ui.actions import MENUS, SPECS
from seeddesk.ui.frame.importer import IMPORTER
from seeddesk.ui.privacy import hide

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk
    from seeddesk.ui.frame.shop_view import ShopView
    from seeddesk.ui.settings import Settings


class Menus(QMainWindow):
    """The part of the main window that is its menu bar; ``named`` are the actions by code."""

    settings: Settings
    desk: Desk | None
    view: ShopView | None

    if TYPE_CHECKING:

        def go(self, place: str, args: dict[str, Any]) -> None: ...

        def open_shop(self, path: Path, *, create: bool = False, name: str = "", remember: bool = True) -> bool: ...

    def __init__(self) -> None:
        super().__init__()
        self.named: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._page_actions: list[QAction] = []

    def _build_menus(self) -> None:
        for spec in SPECS:
            if spec.menu:
                menu = QMenu(self)
                menu.aboutToShow.connect(lambda code=spec.code: getattr(self, f"_fill_{code}")())
                self.menus[spec.code] = menu
                action = menu.menuAction()
            else:
                action = QAction(self)
                action.triggered.connect(lambda _=False, run=spec.run: getattr(self, run)())
            action.setCheckable(spec.checkable)
            keys = [key for wanted in spec.keys for key in self._keys(wanted)]
            if keys:
                action.setShortcuts(list(dict.fromkeys(keys)))
            self.named[spec.code] = action
        for code, _, entries in MENUS:
            menu = self.menuBar().addMenu("")
            self.menus[code] = menu
            for entry in entries:
                if entry == "":
                    menu.addSeparator()
                elif entry != "pages":
                    menu.addAction(self.named[entry])
        self.named["undo"].setPriority(QAction.Priority.HighPriority)
        self._retitle_menus()

    @staticmethod
    def _keys(wanted: str | QKeySequence.StandardKey) -> list[QKeySequence]:
        if isinstance(wanted, str):
            return [QKeySequence(wanted)]
        return QKeySequence.keyBindings(wanted)

    def _retitle_menus(self) -> None:
        for spec in SPECS:
            action = self.named[spec.code]
            (self.menus[spec.code].setTitle if spec.menu else action.setText)(spec.text())
        for code, title, _ in MENUS:
            self.menus[code].setTitle(title())
        self._retitle_undo()

    def _pages_menu(self) -> None:
        """The pages of the open shop at the top of View, with Ctrl+1 … 7."""
        menu = self.menus["view"]
        for action in self._page_actions:
            menu.removeAction(action)
            action.deleteLater()
        self._page_actions = []
        if self.view is None:
            return
        first = menu.actions()[0]
        for at, step in enumerate(self.view.steps, 1):
            action = QAction(step.title().replace("&", "&&"), self)
            action.setShortcut(QKeySequence(f"Ctrl+{at}"))
            action.triggered.connect(lambda _=False, code=step.code: self.go(code, {}))
            menu.insertAction(first, action)
            self._page_actions.append(action)

    def _follow(self) -> None:
        """Enable what can be done now."""
        opened = self.desk is not None
        writable = self.desk is not None and not self.desk.shop.read_only
        has_launch = self.desk is not None and self.desk.launch_id is not None
        for spec in SPECS:
            if spec.shop:
                self.named[spec.code].setEnabled(writable if spec.writes else opened)
        self.named["import"].setVisible(importlib.util.find_spec(IMPORTER) is not None)
        for code in ("launch_edit", "launch_archive"):
            self.named[code].setEnabled(bool(writable and has_launch))
        self.named["guide"].setChecked(not self.settings.get("guide.folded", False))
        self.named["dark"].setChecked(theme.current() == "dark")
        self._retitle_undo()

    def _retitle_undo(self) -> None:
        for code, text, labelled in (
            ("undo", tr("&Undo"), tr("&Undo: {what}")),
            ("redo", tr("&Redo"), tr("&Redo: {what}")),
        ):
            action, entry = self.named[code], None
            if self.desk is not None and not self.desk.shop.read_only:
                entry = self.desk.shop.next_undo() if code == "undo" else self.desk.shop.next_redo()
            if entry is None or self.desk is None:
                action.setText(text)
            else:
                what = hide(self.desk.sentence_of(entry))
                short = what if len(what) <= 60 else what[:59] + "…"
                action.setText(labelled.format(what=short.replace("&", "&&")))
            action.setEnabled(entry is not None)

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self._retitle_undo()

    def _fill_recent(self) -> None:
        menu = self.menus["recent"]
        menu.clear()
        for path in self.settings.recent():
            action = menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=path: self.open_shop(path))
        if menu.isEmpty():
            menu.addAction(tr("No other shop was opened yet")).setEnabled(False)
