"""Settings: how the program looks and keeps quiet on this computer, and what holds for the whole shop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import language, tr
from seeddesk.ui.settings import BACKUP_PLACE, TEXT_SIZES, THEMES, Settings, backup_folder, usual_backup_folder
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.segmented import SegmentedBar

if TYPE_CHECKING:
    from seeddesk.ui.desk import Desk

LANGUAGE_NAMES = {"zh_CN": "中文", "en": "English"}
SCREEN, FILES, REPORT = "privacy.screen", "privacy.files", "report.mask"


def theme_word(code: Any) -> str:
    """What a theme is called."""
    return {
        "system": tr("as the system"),
        "light": tr("light"),
        "dark": tr("dark"),
        "contrast": tr("high contrast"),
    }.get(code, str(code))


class SettingsDialog(BaseDialog):
    """``apply(language=…, theme=…, text_size=…)`` is called as soon as a field changes.

    Without a ``desk`` (no shop is open) the pages about the shop are left out.
    """

    def __init__(
        self,
        settings: Settings,
        apply: Callable[..., None],
        parent: QWidget | None = None,
        *,
        desk: Desk | None = None,
    ) -> None:
        super().__init__(lambda: tr("Settings"), parent, size=(76, 24), scrolling=False)
        self._settings = settings
        self._apply = apply
        self._desk = desk
        self.bar = SegmentedBar()
        self.pages = QStackedWidget()
        self.add(self.bar)
        self.add(self.pages, 1)
        self._page("look", lambda: tr("Look"), self._look(), self._here)
        self._page("privacy", lambda: tr("Privacy"), self._privacy(), self._here)
        self._page("backups", lambda: tr("Backups"), self._backups(), self._here)
        if desk is not None:
            from seeddesk.ui.dialogs.settings_shop import LaunchDefaults, ShopSettings

            self.shop = ShopSettings(desk)
            self.defaults = LaunchDefaults(desk)
            self._page("shop", lambda: tr("Shop"), self.shop, self._in_shop)
            self._page("launches", lambda: tr("New launches"), self.defaults, self._in_shop)
        self.bar.currentChanged.connect(self.pages.setCurrentIndex)
        self.bar.setAccessibleName(tr("Settings"))
        self.add_button(lambda: tr("Close"), self.accept, kind="primary")

    @staticmethod
    def _here() -> str:
        return tr("Kept for this computer, not in the shop file.")

    @staticmethod
    def _in_shop() -> str:
        return tr("Kept in the shop file, for every computer that opens it; Undo takes it back.")

    def show_page(self, key: str) -> None:
        """Bring a page to the front: look, privacy, backups, shop, launches."""
        self.bar.choose(key)

    def _page(self, key: str, title: Callable[[], str], content: QWidget, where: Callable[[], str]) -> None:
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(2), px(2), 0)
        column.setSpacing(px(4))
        column.addWidget(content)
        column.addWidget(Muted(where, wrap=True, small=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.pages.addWidget(area)
        self.bar.add(key, title)

    # --- this computer ----------------------------------------------------------------------------

    def _look(self) -> QWidget:
        self.form = Form(
            [
                Field(
                    "language",
                    lambda: tr("Language"),
                    "choice",
                    required=True,
                    choices=tuple(LANGUAGE_NAMES),
                    words=lambda code: LANGUAGE_NAMES.get(code, str(code)),
                    width=22,
                ),
                Field(
                    "theme", lambda: tr("Colours"), "choice", required=True, choices=THEMES, words=theme_word, width=22
                ),
                Field(
                    "text_size",
                    lambda: tr("Text size"),
                    "choice",
                    required=True,
                    choices=TEXT_SIZES,
                    words=lambda size: f"{size} %",
                    width=22,
                ),
            ]
        )
        sizes = min(TEXT_SIZES, key=lambda size: abs(size - self._settings.text_size))
        self.form.set_values(
            {"language": self._settings.language or language(), "theme": self._settings.theme, "text_size": sizes}
        )
        self.form.edited.connect(lambda key, value: self._apply(**{key: value}))
        return self.form

    def _privacy(self) -> QWidget:
        self.privacy = Form(
            [
                Field(
                    SCREEN,
                    lambda: tr("Hide phones and ids on the screen"),
                    "check",
                    hint=lambda: tr(
                        "138****2231 in lists, cards and pickers, for when somebody looks over your shoulder."
                        " Searching for the whole number still finds its member; the eye in the member card shows it."
                    ),
                ),
                Field(
                    FILES,
                    lambda: tr("Hide phones in exported lists"),
                    "check",
                    hint=lambda: tr(
                        "In lists saved with Export. The whole shop as workbook and backups always keep everything."
                    ),
                ),
                Field(
                    REPORT,
                    lambda: tr("Shorten customers' names in printed reports"),
                    "check",
                    hint=lambda: tr("林＊ instead of 林小满; can be changed for each report in its preview."),
                ),
            ]
        )
        usual = {SCREEN: False, FILES: False, REPORT: True}
        self.privacy.set_values({key: self._settings.get(key, value) for key, value in usual.items()})
        self.privacy.edited.connect(lambda key, value: self._apply(**{key: value}))
        return self.privacy

    def _backups(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2.5))
        column.addWidget(Muted(lambda: tr("Backups are made into")))
        self.place = PlainLabel(lambda: str(backup_folder()), look="strong", wrap=True).selectable()
        column.addWidget(self.place)
        buttons = QWidget()
        row = FlowLayout(buttons, px(2))
        self.choose = row.add(Button(lambda: tr("Choose another folder…"), self.ask_place))
        self.back = row.add(Button(lambda: tr("Back to the usual one"), lambda: self.set_place(usual_backup_folder())))
        column.addWidget(buttons)
        self.wrong = PlainLabel("", tone="danger", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addWidget(
            Muted(
                lambda: tr(
                    "Best on another disk or a memory stick that stays plugged in: a copy beside the original goes"
                    " down with it."
                ),
                wrap=True,
            )
        )
        self._show_place()
        return box

    def _show_place(self) -> None:
        self.place.retranslate()
        self.back.setVisible(backup_folder() != usual_backup_folder())

    def ask_place(self) -> None:
        """Let the owner choose a folder for the backups."""
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the backups"), str(backup_folder()))
        if name:
            self.set_place(Path(name))

    def set_place(self, folder: Path) -> None:
        """Take a folder once it was written into; the backups there are may come along."""
        from seeddesk.domain.errors import UserError
        from seeddesk.ui.errors import explain
        from seeddesk.workflow import backup_place

        old = backup_folder()
        if folder == old:
            return
        try:
            backup_place.check_apart(old, folder)
            if folder == usual_backup_folder():
                folder.mkdir(parents=True, exist_ok=True)
            backup_place.check_place(folder)
        except (UserError, OSError) as error:
            self.wrong.say(explain(error).text())
            self.wrong.show()
            return
        self.wrong.hide()
        count = len(backup_place.files(old))
        if count and self._desk is not None:
            from seeddesk.ui.dialogs.settings_shop import AskMove

            question = AskMove(count, old, folder, self)
            if not question.exec():
                return
            if question.move_them:
                self._move(old, folder)
                return
        self._take(folder)

    def _take(self, folder: Path) -> None:
        self._settings.set(BACKUP_PLACE, None if folder == usual_backup_folder() else str(folder))
        self._show_place()

    def _move(self, old: Path, folder: Path) -> None:
        from seeddesk.domain.errors import UserError
        from seeddesk.ui.errors import explain
        from seeddesk.workflow import backup_place

        def done(moved: int) -> None:
            self._take(folder)
            self.say(lambda: tr("%n backup(s) moved", n=moved), "primary")

        def failed(error: Exception) -> None:
            explained = explain(error)
            if isinstance(error, UserError) and error.code == "backup.stays":
                self._take(folder)  # all copies are there
            self.wrong.say(explained.text())
            self.wrong.show()

        assert self._desk is not None
        self._desk.run(
            tr("Moving the backups"),
            lambda progress, cancelled: backup_place.move(old, folder, progress, cancelled),
            done,
            failed,
        )
