"""Launch wizard, history, settings, shop name, welcome page, first start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from seeddesk.app import App
from seeddesk.i18n import language, set_language
from seeddesk.store.engine import Shop
from seeddesk.store.launches import launch, shop_name
from seeddesk.ui import sample_shop, theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.about import AboutDialog
from seeddesk.ui.dialogs.launch_copy import CopyLaunch, RenameLaunch
from seeddesk.ui.dialogs.launch_wizard import LaunchWizard
from seeddesk.ui.dialogs.launches import LaunchesDialog
from seeddesk.ui.dialogs.settings import SettingsDialog
from seeddesk.ui.dialogs.shop_name import ShopNameDialog
from seeddesk.ui.settings import Settings, cache_folder
from seeddesk.workflow.launches import create_launch, update_launch
from tests.ui.conftest import Answers


def shown(qtbot: Any, dialog: Any) -> Any:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def typed(qtbot: Any, form: Any, key: str, text: str) -> None:
    inner = form.editor(key).inner
    inner.setFocus()
    inner.selectAll()
    qtbot.keyClicks(inner, text)


def press(qtbot: Any, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the wizard -----------------------------------------------------------------------------------


def test_the_wizard_makes_a_launch(desk: Desk, qtbot: Any) -> None:
    wizard = shown(qtbot, LaunchWizard(desk))
    idea, need, use, _gate = wizard.forms
    press(qtbot, wizard.next)
    assert wizard.stack.currentIndex() == 0 and idea.error("name")  # the name is needed
    typed(qtbot, idea, "name", "Lip balm")
    typed(qtbot, idea, "does", "keeps lips soft")
    typed(qtbot, idea, "for_whom", "hikers")
    assert wizard.sentence.text() == "Lip balm: keeps lips soft, for hikers"
    press(qtbot, wizard.next)
    typed(qtbot, need, "price_cents", "39.9")
    typed(qtbot, need, "margin", "55")
    press(qtbot, wizard.next)
    typed(qtbot, use, "seats", "30")
    press(qtbot, wizard.next)
    assert wizard.next.text() == "Make the launch"
    assert wizard.verdict.text() == "Too early to say"
    press(qtbot, wizard.next)  # nothing of the gate has to be answered
    row = launch(desk.shop, wizard.made)
    assert row is not None
    assert (row["name"], row["for_whom"], row["price_cents"], row["margin"], row["seats"]) == (
        "Lip balm",
        "hikers",
        3990,
        55,
        30,
    )
    assert row["started_on"] == "2026-06-01"
    assert desk.launch_id == wizard.made


def test_a_name_that_is_taken_is_marked_at_its_field(desk: Desk, qtbot: Any) -> None:
    wizard = shown(qtbot, LaunchWizard(desk))
    typed(qtbot, wizard.forms[0], "name", "hand cream")
    for _ in range(4):
        press(qtbot, wizard.next)
    assert wizard.stack.currentIndex() == 0
    assert wizard.forms[0].error("name").startswith("There is already a launch called Hand cream.")
    assert wizard.isVisible() and wizard.made is None
    typed(qtbot, wizard.forms[0], "name", "Hand cream 3")
    for _ in range(4):
        press(qtbot, wizard.next)
    assert wizard.made is not None


def test_too_many_seats_are_marked(desk: Desk, qtbot: Any) -> None:
    wizard = shown(qtbot, LaunchWizard(desk, desk.launch_id))
    wizard.show_page(2)
    typed(qtbot, wizard.forms[2], "seats", "10001")
    press(qtbot, wizard.next)
    assert wizard.forms[2].error("seats")
    assert wizard.isVisible()


def test_changing_a_launch_keeps_what_was_not_touched(desk: Desk, qtbot: Any) -> None:
    assert desk.launch_id
    update_launch(desk.shop, desk.launch_id, price_cents=9800, margin=55, use_frequency="daily", theme="dry hands")
    wizard = shown(qtbot, LaunchWizard(desk, desk.launch_id))
    typed(qtbot, wizard.forms[0], "name", "Hand cream 2.0")
    for _ in range(4):
        press(qtbot, wizard.next)
    row = launch(desk.shop, desk.launch_id)
    assert row is not None
    assert [row[key] for key in ("name", "price_cents", "margin", "use_frequency", "theme", "seats")] == [
        "Hand cream 2.0",
        9800,
        55,
        "daily",
        "dry hands",
        50,
    ]


# --- small ones -----------------------------------------------------------------------------------


def test_settings_take_effect_at_once(settings: Settings, qtbot: Any) -> None:
    applied: list[dict[str, Any]] = []
    dialog = shown(qtbot, SettingsDialog(settings, lambda **values: applied.append(values)))
    combo = dialog.form.editor("theme").inner
    combo.setFocus()
    combo.setCurrentIndex(combo.findText("dark"))
    combo.activated.emit(combo.currentIndex())
    assert applied == [{"theme": "dark"}]


def test_the_shop_gets_a_name(desk: Desk, qtbot: Any) -> None:
    dialog = shown(qtbot, ShopNameDialog(desk))
    dialog.name.setText("  ")
    press(qtbot, dialog.ok)
    assert dialog.isVisible() and dialog.wrong.text() == "The shop needs a name."
    dialog.name.setText("Xiaoman")
    press(qtbot, dialog.ok)
    assert shop_name(desk.shop) == "Xiaoman"


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
@pytest.mark.parametrize("percent", [100, 200])
def test_every_dialog_opens_without_cut_text(desk: Desk, qtbot: Any, spoken: str, percent: int) -> None:
    from PySide6.QtWidgets import QLabel, QPushButton

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    set_language(spoken)
    theme.apply(app, "light", percent)
    try:
        made: list[Any] = [
            LaunchWizard(desk),
            LaunchWizard(desk, desk.launch_id),
            LaunchesDialog(desk),
            CopyLaunch(desk, {"id": desk.launch_id, "name": "Hand cream"}, None),
            RenameLaunch(desk, {"id": desk.launch_id, "name": "Hand cream"}, None),
            SettingsDialog(desk.settings, lambda **_: None),
            AboutDialog(),
            ShopNameDialog(desk),
        ]
        for dialog in made:
            shown(qtbot, dialog)
            QApplication.processEvents()
            for button in dialog.findChildren(QPushButton):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width(), (type(dialog), button.text())
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and label.wordWrap() and label.text():
                    assert label.height() >= label.heightForWidth(label.width()), (type(dialog), label.text())
    finally:
        theme.apply(app, "light", 100)


# --- start ----------------------------------------------------------------------------------------


@pytest.fixture
def app(qapp: Any, home: Path, monkeypatch: Any) -> Iterator[App]:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setattr("seeddesk.ui.frame.shop_view.load_steps", list)
    made = App()
    made.window.show()
    yield made
    made.window.close()
    made.jobs.drain(cancel=True)
    theme.apply(qapp, "light", 100)


def test_the_first_start_makes_a_shop_and_says_welcome(app: App, home: Path, qtbot: Any) -> None:
    app.start()
    window = app.window
    assert window.desk is not None
    assert window.desk.shop.path == home / "data" / "My shop.seeddesk"
    assert window.stack.currentWidget() is window._welcome
    press(qtbot, window._welcome.open_door)
    assert window.stack.currentWidget() is window.view
    path = window.desk.shop.path
    window.close_shop()
    window._welcome.hide()
    app.start()
    assert window.stack.currentWidget() is window.view
    assert window.desk.shop.path == path


def test_a_shop_that_is_gone_leads_to_the_welcome_page(app: App, home: Path, settings: Settings) -> None:
    app.settings.set("last", str(home / "gone.seeddesk"))
    app.start()
    assert app.window.stack.currentWidget() is app.window._welcome
    assert app.window.desk is not None


def test_a_named_file_that_is_no_shop(app: App, tmp_path: Path, answers: Answers) -> None:
    letter = tmp_path / "letter.seeddesk"
    letter.write_text("x" * 500, "utf-8")
    answers.expect()
    app.start(letter)
    assert "not a SeedDesk shop" in answers.seen[0].explained.sentence
    assert letter.read_text("utf-8") == "x" * 500
    assert app.window.desk is None


def test_the_sample_opens_as_a_copy(app: App, home: Path, monkeypatch: Any, qtbot: Any) -> None:
    app.start()
    assert app.window.desk
    mine = app.window.desk.shop.path
    made: list[Path] = []

    def build(progress: Any, cancelled: Any, code: str) -> Path:
        path = sample_shop.pristine(code)
        path.parent.mkdir(parents=True, exist_ok=True)
        Shop.create(path, name="Sample").close()
        made.append(path)
        return path

    monkeypatch.setattr(sample_shop, "build", build)
    press(qtbot, app.window._welcome.sample_door)
    app.jobs.drain()
    copy = app.window.desk.shop
    assert copy.path.parent == cache_folder() / "sample" and copy.path != made[0]
    create_launch(copy, "Play")
    app.window.close_shop()
    app.open_sample()
    assert len(made) == 1  # made once, copied anew
    assert app.window.desk.shop.scalar("SELECT count(*) FROM launch") == 0
    assert app.settings.get("last", "") == str(mine)
    assert app.settings.recent() == [mine]


def test_the_language_follows_the_setting(app: App, home: Path) -> None:
    app.start()
    assert language() == "en"
    app.window.set_look(language="zh_CN")
    assert app.window._welcome.open_door.text() == "打开我的店铺"
    assert app.window.menus["file"].title() == "文件(&F)"


# --- freed when done with ------------------------------------------------------------------------


def _children(window: Any) -> int:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from seeddesk.ui.widgets.dialog import BaseDialog

    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(window.findChildren(BaseDialog))


def test_a_dialog_is_gone_once_it_was_closed(qtbot: Any, answers: Any) -> None:
    from PySide6.QtWidgets import QWidget

    from seeddesk.ui.widgets.dialog import BaseDialog

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    read: list[str] = []
    for _ in range(5):
        dialog = BaseDialog("Name", window)
        dialog.finished.connect(lambda _result, dialog=dialog: read.append(dialog.windowTitle()))
        dialog.open()
        dialog.accept()
    answers.expect(lambda shown: shown.accept())
    waited = BaseDialog("Name", window)
    assert waited.exec() and waited.windowTitle() == "Name"
    assert read == ["Name"] * 5
    assert _children(window) == 0


def test_a_dialog_outlives_the_work_it_started_and_what_was_opened_from_it(
    desk: Any, qtbot: Any
) -> None:
    from PySide6.QtWidgets import QWidget

    from seeddesk.ui.widgets.dialog import BaseDialog

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = BaseDialog("One", window)
    dialog.desk = desk  # type: ignore[attr-defined]
    dialog.open()
    desk.run("", lambda *_: "told", lambda text: dialog.say(text), quiet=True)
    dialog.reject()
    assert _children(window) == 1
    desk.jobs.drain()
    assert _children(window) == 0

    dialog = BaseDialog("One", window)
    dialog.open()
    inner = BaseDialog("Two", dialog)
    inner.open()
    dialog.reject()
    inner.show()
    assert _children(window) == 2
    inner.reject()
    assert _children(window) == 0
