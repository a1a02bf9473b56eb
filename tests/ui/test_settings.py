"""Settings: each saved at once, wrong input marked, and clear what belongs to the shop and what to the computer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from seeddesk.domain import screen
from seeddesk.store.launches import shop_name
from seeddesk.store.listen import reply_minutes
from seeddesk.store.settings import launch_defaults
from seeddesk.ui import privacy, theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.settings import SettingsDialog
from seeddesk.ui.dialogs.settings_shop import AskMove
from seeddesk.ui.settings import Settings, backup_folder, usual_backup_folder
from seeddesk.workflow.members import add_member


def shown(qtbot: Any, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def typed(qtbot: Any, form: Any, key: str, text: str) -> None:
    """Write into a field and leave it with Enter."""
    inner = form.editor(key).inner
    inner.setFocus()
    inner.selectAll()
    qtbot.keyClicks(inner, text)
    qtbot.keyClick(inner, Qt.Key.Key_Return)


@pytest.fixture
def dialog(desk: Desk, qtbot: Any) -> SettingsDialog:
    def apply(**values: Any) -> None:
        for key, value in values.items():
            desk.settings.set(key, value)

    return shown(qtbot, SettingsDialog(desk.settings, apply, desk=desk))


@pytest.fixture
def hidden() -> Any:
    privacy.use(screen=True, files=False)
    yield
    privacy.use(screen=False, files=False)


def test_without_a_shop_there_are_only_the_pages_of_the_computer(settings: Settings, qtbot: Any) -> None:
    made = shown(qtbot, SettingsDialog(settings, lambda **_: None))
    assert made.bar.keys() == ["look", "privacy", "backups"]


def test_what_belongs_to_the_shop_is_kept_in_it_and_undone(desk: Desk, dialog: SettingsDialog, qtbot: Any) -> None:
    dialog.show_page("shop")
    typed(qtbot, dialog.shop, "name", "Xiaoman & Co")
    typed(qtbot, dialog.shop, "minutes", "30")
    assert (shop_name(desk.shop), reply_minutes(desk.shop)) == ("Xiaoman & Co", 30)
    desk.undo()
    assert dialog.shop.values()["minutes"] == reply_minutes(desk.shop) == 15
    assert "name" not in desk.settings._values
    typed(qtbot, dialog.shop, "minutes", "0")
    assert dialog.shop.error("minutes") and reply_minutes(desk.shop) == 15
    typed(qtbot, dialog.shop, "name", " ")
    assert dialog.shop.error("name") and shop_name(desk.shop) == "Xiaoman & Co"


def test_weights_of_new_launches_are_kept_once_they_make_a_hundred(
    desk: Desk, dialog: SettingsDialog, qtbot: Any
) -> None:
    dialog.show_page("launches")
    form = dialog.defaults.form
    typed(qtbot, form, "base", "50")
    assert launch_defaults(desk.shop)["weights"] == screen.DEFAULT_WEIGHTS
    assert dialog.defaults.sum.text() == "Together they make 90 %; it is kept once they make 100 %."
    typed(qtbot, form, "reach", "15")
    assert launch_defaults(desk.shop)["weights"]["reach"] == 15
    assert form.values()["preset"] is None and dialog.defaults.sum.text() == "Together 100 %."
    form.set_values({"preset": "buyers"})
    form.edited.emit("preset", "buyers")
    assert launch_defaults(desk.shop)["weights"] == screen.PRESETS["buyers"]
    typed(qtbot, form, "half_life", "30")
    assert launch_defaults(desk.shop)["half_life"] == 30
    typed(qtbot, form, "half_life", "3")
    assert form.error("half_life") and launch_defaults(desk.shop)["half_life"] == 30


def test_choices_of_the_computer_are_kept_outside_the_shop(desk: Desk, dialog: SettingsDialog, qtbot: Any) -> None:
    before = desk.shop.next_undo()
    dialog.privacy.editor("privacy.files").box.click()  # type: ignore[attr-defined]
    assert Settings().get("privacy.files", False) is True
    assert desk.shop.next_undo() == before


def test_a_backup_place_is_tried_and_the_backups_come_along(
    desk: Desk, dialog: SettingsDialog, answers: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    from seeddesk.workflow.backups import make

    made = make(desk.shop, backup_folder(), desk.now())
    new = tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(new))
    dialog.show_page("backups")
    dialog.ask_place()
    assert dialog.wrong.isVisibleTo(dialog) and backup_folder() == usual_backup_folder()
    new.mkdir()
    answers.expect()  # cancelled: nothing changes
    dialog.ask_place()
    assert backup_folder() == usual_backup_folder() and made.is_file()

    def move(question: Any) -> None:
        assert isinstance(question, AskMove)
        question._move()

    answers.expect(move)
    dialog.ask_place()
    desk.jobs.drain()
    assert backup_folder() == new
    assert (new / made.parent.name / made.name).is_file() and not made.exists()
    assert dialog.place.text() == str(new) and dialog.note.text() == "1 backup moved"
    assert make(desk.shop, backup_folder(), desk.now()).is_relative_to(new)
    answers.expect(lambda question: question.accept())  # left where they are
    dialog.set_place(usual_backup_folder())
    assert backup_folder() == usual_backup_folder() and len(list(new.rglob("*.seeddesk"))) == 2


def test_the_place_of_the_backups_under_another_name_is_refused(
    desk: Desk, dialog: SettingsDialog, tmp_path: Path
) -> None:
    from seeddesk.workflow.backups import make

    made = make(desk.shop, backup_folder(), desk.now())
    link = tmp_path / "link"
    link.symlink_to(backup_folder(), target_is_directory=True)
    dialog.show_page("backups")
    for place in (link, backup_folder() / made.parent.name):
        dialog.set_place(place)
        assert dialog.wrong.isVisibleTo(dialog) and backup_folder() == usual_backup_folder() and made.is_file()


def test_a_backup_that_stays_behind_is_told_of_and_the_new_place_is_taken(
    desk: Desk, dialog: SettingsDialog, answers: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    from seeddesk.workflow import backup_place
    from seeddesk.workflow.backups import make

    make(desk.shop, backup_folder(), desk.now())
    monkeypatch.setattr(backup_place, "_remove", lambda *_: False)
    dialog.show_page("backups")
    answers.expect(lambda question: question._move())
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.set_place(stick)
    desk.jobs.drain()
    assert backup_folder() == stick and len(list(stick.rglob("*.seeddesk"))) == 1
    assert dialog.wrong.isVisibleTo(dialog) and "1 could not be removed" in dialog.wrong.text()


# --- privacy -----------------------------------------------------------------------------------


def test_lists_labels_and_copies_hide_phones_and_search_still_finds_them(
    desk: Desk, hidden: Any, qtbot: Any
) -> None:
    from seeddesk.ui.steps.members.directory import Directory

    add_member(desk.shop, {"name": "May", "phone": "13800002231", "wechat": "may_2020"})
    add_member(desk.shop, {"phone": "13911112222"})
    page = Directory(desk)
    qtbot.addWidget(page)
    desk.jobs.drain()
    page.retranslate()
    page.refresh(None)
    desk.jobs.drain()
    table = page.table
    texts = [
        str(table.model.data(table.model.index(row, column)))
        for row in range(table.model.rowCount())
        for column in range(table.model.columnCount())
    ]
    assert any("138****2231" in text for text in texts)
    assert any("139****2222" in text for text in texts)
    assert not any("13800002231" in text or "13911112222" in text for text in texts)
    table.select(table.shown_ids())
    table.copy()
    assert "13800002231" not in QGuiApplication.clipboard().text()
    table.set_needle("13800002231")
    assert len(table.shown_ids()) == 1


def test_a_member_card_shows_a_phone_only_after_the_eye(desk: Desk, hidden: Any, qtbot: Any) -> None:
    from seeddesk.ui.dialogs.member_card import MemberCard

    member = add_member(desk.shop, {"name": "May", "phone": "13800002231"})
    card = shown(qtbot, MemberCard(desk, member))
    line: QLineEdit = card.form.editor("phone").line
    assert line.echoMode() == QLineEdit.EchoMode.Password and line.text() == "13800002231"
    assert "13800002231" not in line.displayText()
    (eye,) = [action for action in line.actions() if action.isCheckable()]
    eye.trigger()
    assert line.displayText() == "13800002231"
    eye.trigger()
    assert "13800002231" not in line.displayText()
    assert card.form.editor("city").line.echoMode() == QLineEdit.EchoMode.Normal


def test_exported_lists_hide_phones_only_where_that_is_wanted() -> None:
    from seeddesk.ui.export_list import sheet_of
    from seeddesk.ui.widgets.table_model import Column

    columns = [Column("phone", lambda: "Phone", sub=lambda row: row["phone"])]
    rows = [{"id": 1, "phone": "13800002231"}]
    for screen_on, files_on, cell in ((True, False, "13800002231"), (False, True, "138****2231")):
        privacy.use(screen=screen_on, files=files_on)
        try:
            assert list(sheet_of(columns, rows)[1]) == [[cell, cell]]
        finally:
            privacy.use(screen=False, files=False)


# --- text size ---------------------------------------------------------------------------------


class Deep(QWidget):
    """Counts how often Qt restyles it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.restyled = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.restyled += 1
        super().changeEvent(event)


def test_another_text_size_restyles_a_widget_a_few_times_however_deep_it_lies(qapp: Any, qtbot: Any) -> None:
    theme.apply(qapp, "light", 100)
    top = parent = QWidget()
    qtbot.addWidget(top)
    for _ in range(30):
        parent = Deep(parent)
    top.show()
    parent.restyled = 0  # type: ignore[attr-defined]
    try:
        theme.apply(qapp, "light", 150)
        assert 1 <= parent.restyled <= 6  # type: ignore[attr-defined]
    finally:
        theme.apply(qapp, "light", 100)
