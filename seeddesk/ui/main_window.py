"""The window: menus, the open shop, welcome page, dropped files. Nothing of any step."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedWidget

from seeddesk.i18n import language, tr
from seeddesk.store import launches as store_launches
from seeddesk.store.engine import SUFFIX, Shop
from seeddesk.ui import theme
from seeddesk.ui.desk import EXPECTED, Desk
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.file_drop import FileDrop, dropped_files
from seeddesk.ui.frame.backups import Backups
from seeddesk.ui.frame.history_keeper import HistoryKeeper
from seeddesk.ui.frame.importer import IMPORTER
from seeddesk.ui.frame.menus import Menus
from seeddesk.ui.frame.shop_view import ShopView
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.settings import TEXT_SIZES, Settings, backup_folder
from seeddesk.ui.steps import Step
from seeddesk.ui.widgets.buttons import Button
from seeddesk.workflow.backups import open_shop


class MainWindow(Menus):
    """Owns the open shop and its desk. ``dress(language, theme, size)`` is handed in by app.py."""

    shop_opened = Signal()
    sample_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        jobs: Jobs,
        dress: Callable[[], None],
        *,
        steps: list[Step] | None = None,
        checks: Callable[..., Any] | None = None,
        clock: Callable[[], Any] | None = None,
    ) -> None:
        super().__init__()
        self.settings = settings
        self.jobs = jobs
        self._dress = dress
        self._steps = steps
        self._options: dict[str, Any] = {"clock": clock} if clock else {}
        self._view_options: dict[str, Any] = {"checks": checks} if checks else {}
        self.desk: Desk | None = None
        self.view: ShopView | None = None
        self.backups = Backups(self)
        self._welcome: Any = None
        self._to_remember = True
        self.setAcceptDrops(True)
        FileDrop(self, self.take_files)
        self.setMinimumSize(640, 420)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self._build_menus()
        self._follow()
        self._restore_place()

    # --- opening ----------------------------------------------------------------------------

    def open_shop(self, path: Path, *, create: bool = False, name: str = "", remember: bool = True) -> bool:
        """Open (or create) a shop file in this window; trouble is told and the shop before stays open."""
        if self.desk is not None and path.exists() and self.desk.shop.path.samefile(path):
            self.show_shop()
            return True
        if self.jobs.busy():
            self.jobs.drain(cancel=True)
        try:
            shop = Shop.create(path, name=name) if create else open_shop(path, backup_folder())
        except EXPECTED as error:
            explained = explain(error)
            if explained.code != "shop.locked" or not self._look_only(explained):
                if explained.code != "shop.locked":
                    self.tell(explained)
                return False
            try:
                shop = open_shop(path, backup_folder(), read_only=True)
            except EXPECTED as again:
                self.tell(explain(again))
                return False
        self._use(shop, remember)
        return True

    def _look_only(self, explained: Explained) -> bool:
        from seeddesk.ui.dialogs.trouble import TroubleDialog

        dialog = TroubleDialog(explained, self, other=tr("Open to look only"))
        dialog.exec()
        return dialog.took_other

    def _use(self, shop: Shop, remember: bool) -> None:
        self.close_shop()
        wanted = self.settings.get("launch", {}).get(str(shop.path))
        known = [row["id"] for row in store_launches.launches(shop, archived=None)]
        shown = [row["id"] for row in store_launches.launches(shop)]
        launch = wanted if wanted in known else (shown[0] if shown else None)
        self.desk = Desk(shop, self.settings, self.jobs, launch_id=launch, window=self, parent=self, **self._options)
        self.desk.went.connect(self.go)
        self.desk.told.connect(self.tell)
        self.desk.noticed.connect(self.notice)
        self.desk.changed.connect(lambda _changed: self._follow())
        self.desk.launch_changed.connect(self._launch_chosen)
        self.backups.opened(self.desk, automatic=remember)
        HistoryKeeper(self.desk)
        self.view = ShopView(self.desk, self._steps, backups=self.backups, **self._view_options)
        self.view.header.add_tool(Button("", self.show_settings, kind="quiet", icon="gear", tip=lambda: tr("Settings")))
        self.view.page_changed.connect(self._remember_page)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        # The keyboard rests on the view, or the first button would stand out with its ring at start.
        self.view.setFocus()
        if remember:
            self.settings.add_recent(shop.path)
            self.settings.set("last", str(shop.path))
        self._to_remember = remember
        self._retitle()
        self._pages_menu()
        self._follow()
        self.view.start(self.settings.get("page", "") if remember else "", painted_first=not self.isVisible())
        self.shop_opened.emit()

    def close_shop(self) -> None:
        """Give the open shop back; unsaved does not exist."""
        if self.desk is None or self.view is None:
            return
        self.backups.closed()
        self.stack.removeWidget(self.view)
        self.view.hide()
        self.view.deleteLater()
        self.desk.close()
        self.desk.shop.close()
        self.desk.deleteLater()
        self.desk = self.view = None

    def show_shop(self) -> None:
        """Bring the open shop to the front, from the welcome page."""
        if self.view is not None:
            self.stack.setCurrentWidget(self.view)

    def _retitle(self) -> None:
        name = store_launches.shop_name(self.desk.shop) if self.desk else ""
        self.setWindowTitle(f"{name} – SeedDesk" if name else "SeedDesk")

    def _launch_chosen(self) -> None:
        if self.desk is not None:
            chosen = dict(self.settings.get("launch", {}))
            chosen[str(self.desk.shop.path)] = self.desk.launch_id
            self.settings.set("launch", chosen)
        self._follow()

    def _remember_page(self) -> None:
        if self.view is not None and self._to_remember:
            self.settings.set("page", self.view.current())

    # --- file -------------------------------------------------------------------------------

    def choose_shop(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(self, tr("Open a shop"), self._folder(), tr("Shop files (*.seeddesk)"))
        if name:
            self.open_shop(Path(name))

    def new_shop(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self, tr("New shop"), self._folder(), tr("Shop files (*.seeddesk)"))
        if name:
            path = with_suffix(name)
            self.open_shop(path, create=True, name=path.stem)

    def save_copy(self) -> None:
        if self.desk is None:
            return
        start = str(Path(self._folder()) / tr("{shop} copy.seeddesk").format(shop=self.desk.shop.path.stem))
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), start, tr("Shop files (*.seeddesk)"))
        if name:
            self.copy_to(with_suffix(name))

    def copy_to(self, target: Path) -> None:
        """Write a copy of the open shop in the background, proven whole."""
        desk = self.desk
        if desk is None:
            return

        def work(progress: Any, cancelled: Any) -> Path:
            from seeddesk.store.backup import backup

            backup(desk.shop, target)
            return target

        desk.run(
            tr("Saving a copy"),
            work,
            done=lambda path: self.notice(tr("Saved a copy as {name}").format(name=path.name), False),
        )

    def save_whole(self) -> None:
        from seeddesk.ui.whole_shop import save_whole

        save_whole(self)

    def open_whole(self) -> None:
        from seeddesk.ui.whole_shop import open_whole

        open_whole(self)

    def backup_now(self) -> None:
        self.backups.now()

    def restore_backup(self) -> None:
        self.backups.ask_restore()

    def remembers(self) -> bool:
        """Whether the open shop is the owner's own, not the sample."""
        return self._to_remember

    def _folder(self) -> str:
        return str(self.desk.shop.path.parent if self.desk else Path.home())

    def open_sample(self) -> None:
        self.sample_wanted.emit()

    def import_file(self, path: Path | None = None, **options: Any) -> None:
        """Open the import; the wizard guesses the kind of a given file."""
        if self.desk is None or importlib.util.find_spec(IMPORTER) is None:
            return
        self.show_shop()
        from seeddesk.workflow.chats import looks_like_chat
        from seeddesk.workflow.imports_look import chain_text

        kind = options.get("kind")
        chain = chain_text(Path(path)) if path is not None and kind is None else ""
        if chain:
            if self.desk.launch_id is None:
                self.desk.notify(tr("This is a sign-up chain (接龙): its votes need a launch first."))
            else:
                self.desk.go("participate.nodes", paste=chain)
            return
        if kind == "chat" or (path is not None and kind is None and looks_like_chat(Path(path))):
            from seeddesk.ui.dialogs.chat_import.wizard import ChatImport

            wizard = ChatImport(self.desk, path)
        else:
            wizard = importlib.import_module(IMPORTER).ImportWizard(self.desk, path, **options)
        wizard.exec()
        wizard.deleteLater()

    # --- edit -------------------------------------------------------------------------------

    def undo(self) -> None:
        if self.desk is not None:
            self.desk.undo()

    def redo(self) -> None:
        if self.desk is not None:
            self.desk.redo()

    def show_palette(self) -> None:
        """Ctrl+K: find anything and go there."""
        if self.desk is not None:
            from seeddesk.ui.dialogs.palette import Palette
            from seeddesk.ui.frame.finder import Finder

            self.show_shop()
            palette = Palette(self.desk, Finder.of(self.desk, self), self)
            palette.finished.connect(palette.deleteLater)
            palette.open()

    def show_history(self, **args: Any) -> None:
        """Go to the page of what was done; ``entry=`` brings one action to the front."""
        if self.desk is not None:
            self.go("overview.history", args)

    # --- launches ---------------------------------------------------------------------------

    def new_launch(self) -> None:
        if self.desk is not None:
            from seeddesk.ui.dialogs.launch_wizard import LaunchWizard

            self.show_shop()
            LaunchWizard(self.desk, parent=self).exec()

    def edit_launch(self) -> None:
        if self.desk is not None and self.desk.launch_id is not None:
            from seeddesk.ui.dialogs.launch_wizard import LaunchWizard

            LaunchWizard(self.desk, self.desk.launch_id, parent=self).exec()

    def archive_launch(self) -> None:
        if self.desk is not None and self.desk.launch_id is not None:
            from seeddesk.workflow.launches import archive_launch

            self.desk.act(archive_launch, self.desk.shop, self.desk.launch_id)

    def restore_launch(self) -> None:
        if self.desk is not None and self.desk.launch_id is not None:
            from seeddesk.workflow.launches import restore_launch

            self.desk.act(restore_launch, self.desk.shop, self.desk.launch_id, undoable=True)

    def all_launches(self) -> None:
        if self.desk is not None:
            from seeddesk.ui.dialogs.launches import LaunchesDialog

            dialog = LaunchesDialog(self.desk, self)
            dialog.exec()
            dialog.deleteLater()

    def rename_shop(self) -> None:
        if self.desk is not None:
            from seeddesk.ui.dialogs.shop_name import ShopNameDialog

            ShopNameDialog(self.desk, self).exec()
            self._retitle()

    # --- view -------------------------------------------------------------------------------

    def go(self, place: str, args: dict[str, Any]) -> None:
        """Follow ``desk.go``."""
        doors: dict[str, Callable[..., None]] = {
            "import": self.import_file,
            "launch.new": self.new_launch,
            "launch.edit": self.edit_launch,
            "launch.archive": self.archive_launch,
            "launch.restore": self.restore_launch,
            "launches": self.all_launches,
            "history": self.show_history,
            "settings": self.show_settings,
        }
        if place in doors:
            doors[place](**args)
        elif self.view is not None:
            self.show_shop()
            if not self.view.go(place, args):
                raise LookupError(f"no place {place!r}")

    def go_back(self) -> None:
        if self.view is not None:
            self.view.move(-1)

    def go_next(self) -> None:
        if self.view is not None:
            self.view.move(1)

    def toggle_guide(self) -> None:
        away = not self.settings.get("guide.folded", False)
        self.settings.set("guide.folded", away)
        if self.view is not None:
            self.view.page(self.view.current()).fold(away)
        self._follow()

    def _size(self, by: int) -> None:
        now = self.settings.text_size
        sizes = [size for size in TEXT_SIZES if (size - now) * by > 0]
        if sizes:
            self.set_look(text_size=sizes[0] if by > 0 else sizes[-1])

    def larger_text(self) -> None:
        self._size(1)

    def smaller_text(self) -> None:
        self._size(-1)

    def usual_text(self) -> None:
        self.set_look(text_size=100)

    def toggle_dark(self) -> None:
        self.set_look(theme="light" if theme.current() == "dark" else "dark")

    def toggle_language(self) -> None:
        self.set_look(language="en" if language() == "zh_CN" else "zh_CN")

    def set_look(self, **values: Any) -> None:
        """Change language, theme or text size now; remembered."""
        for key, value in values.items():
            self.settings.set(key, value)
        self._dress()
        self._follow()

    def show_settings(self) -> None:
        from seeddesk.ui.dialogs.settings import SettingsDialog

        SettingsDialog(self.settings, self.set_look, self, desk=self.desk).exec()
        self._retitle()

    def show_keys(self) -> None:
        from seeddesk.ui.dialogs.keys import KeysDialog

        KeysDialog(self).exec()

    def show_welcome(self) -> None:
        """The page with the three ways in."""
        if self._welcome is None:
            from seeddesk.ui.welcome import Welcome

            self._welcome = Welcome()
            self._welcome.my_shop.connect(self._my_shop)
            self._welcome.import_file.connect(lambda: self.import_file() if self.desk else self.choose_shop())
            self._welcome.sample.connect(self.open_sample)
            self._welcome.recent.connect(self.open_shop)
            self.stack.addWidget(self._welcome)
        current = self.desk.shop.path if self.desk else None
        self._welcome.set_recent([path for path in self.settings.recent() if path != current])
        self.stack.setCurrentWidget(self._welcome)

    def _my_shop(self) -> None:
        if self.desk is None:
            self.choose_shop()
        self.show_shop()

    def show_about(self) -> None:
        from seeddesk.ui.dialogs.about import AboutDialog

        AboutDialog(self).exec()

    # --- words ------------------------------------------------------------------------------

    def tell(self, explained: Explained) -> None:
        """Show expected trouble."""
        from seeddesk.ui.dialogs.trouble import TroubleDialog

        TroubleDialog(explained, QApplication.activeModalWidget() or self).exec()

    def notice(self, text: str, undo: bool) -> None:
        """Say in the bar at the bottom what was done."""
        if self.view is not None:
            self.view.undo_bar.show_done(text, self.undo if undo else None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "named"):
            self._retitle_menus()
            self._pages_menu()
            self._retitle()
            if self.view is not None:
                self.view.retranslate()
        super().changeEvent(event)

    # --- files dropped ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        # After the drop is over, or the program that the file came from waits for our wizard.
        QTimer.singleShot(0, self, lambda: self.take_files(paths))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files were dropped: one after the other, the next when the import of the one before is closed."""
        for at, path in enumerate(paths, 1):
            if len(paths) > 1 and self.desk is not None:
                text = tr("File {at} of {n}: {name}. They are taken one after the other.")
                self.desk.notify(text.format(at=at, n=len(paths), name=path.name))
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """A file was dropped or given: a shop is opened, anything else imported."""
        if path.suffix.lower() == SUFFIX:
            self.open_shop(path)
        else:
            self.import_file(path)

    # --- place on the screen ----------------------------------------------------------------

    def _restore_place(self) -> None:
        kept = self.settings.get("window", "")
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))):
            self.resize(1280, 800)
        self._clamp()

    def _clamp(self) -> None:
        """Keep the window on a screen that is there."""
        screen = self.screen() or QGuiApplication.primaryScreen()
        if screen is None:
            return
        room = screen.availableGeometry()
        frame = QRect(self.geometry())
        frame.setWidth(min(frame.width(), room.width()))
        frame.setHeight(min(frame.height(), room.height()))
        if not any(one.availableGeometry().intersects(frame) for one in QGuiApplication.screens()):
            frame.moveTopLeft(room.topLeft())
        if frame != self.geometry():
            self.setGeometry(frame)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.set("window", bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        self.jobs.drain(cancel=True)
        self.close_shop()
        super().closeEvent(event)


def with_suffix(name: str) -> Path:
    """A chosen file name, ending in ``.seeddesk``."""
    path = Path(name)
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
