"""The window as an owner uses it: pages, launches, undo, guide, files, look."""

from __future__ import annotations

import datetime as dt
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QVBoxLayout

from seeddesk.domain.guide import Check
from seeddesk.i18n import language, set_language
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow, with_suffix
from seeddesk.ui.settings import Settings
from seeddesk.ui.steps import STEP_CODES, Section, Step
from seeddesk.workflow.launches import create_launch
from tests.ui.conftest import NOW, Answers


class Page(Section):
    """A section that keeps a diary."""

    built: list[str] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, desk: Any, parent: Any = None) -> None:
        super().__init__(desk, parent)
        Page.built.append(type(self).__name__)
        self.refreshed: list[Any] = []
        self.places: list[dict[str, Any]] = []
        self.retold = 0
        self.invite = QAction("Invite", self)
        self.export = QAction("Export", self)
        self.invited = 0
        self.invite.triggered.connect(self._invite)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(QLabel("page"))
        self.layout().addWidget(self.field)  # type: ignore[union-attr]

    def _invite(self) -> None:
        self.invited += 1

    def page_actions(self) -> list[QAction]:
        return [self.invite, self.export]

    def refresh(self, changed: Any) -> None:
        self.refreshed.append(changed)

    def show_place(self, **args: Any) -> None:
        self.places.append(args)

    def retranslate(self) -> None:
        self.retold += 1


class Other(Page):
    """The second section."""


def made_steps() -> list[Step]:
    module = types.ModuleType("made_pages")
    module.Page, module.Other = Page, Other  # type: ignore[attr-defined]
    sys.modules["made_pages"] = module
    sections = (("one", lambda: "One", "made_pages:Page"), ("two", lambda: "Two", "made_pages:Other"))
    return [
        Step(
            code,
            lambda code=code: f"{'步' if language() == 'zh_CN' else ''}{code.title()}",
            lambda: "Why this step",
            sections if code not in ("overview", "members") else sections[:1],
            guide=code not in ("overview", "members"),
        )
        for code in STEP_CODES
    ]


def checks(shop: Shop, launch_id: int, step: str, now: dt.datetime) -> list[Check]:
    """Screen is done; in the others the first check is done, one needs attention, one is open."""
    if step == "screen":
        return [Check("core", "done", {"joined": 52, "seats": 50}, "screen.two")]
    return [
        Check("nodes", "done", {"n": 1}, "participate.one"),
        Check("answer", "attention", {"overdue": 2, "running": 0, "minutes": None, "n": 0}, "listen.two"),
        Check("rules", "open", {"of": 0, "n": 0}, f"{step}.two"),
    ]


@pytest.fixture
def window(qtbot: Any, settings: Settings, jobs: Jobs, tmp_path: Path, monkeypatch: Any) -> Iterator[MainWindow]:
    import seeddesk.ui.guide_words as guide_words

    monkeypatch.setattr(guide_words, "step_line", lambda code, found: f"{len(found)} checks")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    Page.built.clear()

    def dress() -> None:
        set_language(settings.language or "en")
        theme.apply(app, settings.theme, settings.text_size)
        for widget in QApplication.topLevelWidgets():
            from PySide6.QtCore import QEvent

            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    made = MainWindow(settings, jobs, dress, steps=made_steps(), checks=checks, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    assert made.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    made.show()
    qtbot.waitUntil(made.isActiveWindow)  # shortcuts belong to the active window
    qtbot.waitUntil(lambda: bool(Page.built))
    yield made
    made.close()
    theme.apply(app, "light", 100)


def with_launch(window: MainWindow, name: str = "Hand cream") -> int:
    assert window.desk
    launch = create_launch(window.desk.shop, name, started_on=dt.date(2026, 5, 21))
    window.desk.set_launch(launch)
    return launch


def front(window: MainWindow) -> Page:
    assert window.view
    section = window.view.page(window.view.current()).current_section()
    assert isinstance(section, Page)
    return section


def test_only_the_shown_page_is_built(window: MainWindow, qtbot: Any) -> None:
    assert Page.built == ["Page"]
    with_launch(window)
    window.go("screen", {})
    assert Page.built == ["Page", "Page"]
    window.go("screen.two", {"member": 12})
    assert Page.built == ["Page", "Page", "Other"]
    assert front(window).places == [{"member": 12}]


def test_ctrl_digits_and_arrows_go_through_the_pages(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.view.current() == "listen"
    window.view.stepper.setFocus()
    qtbot.keyClick(window.view.stepper, Qt.Key.Key_Right)
    assert window.view.current() == "participate"


def test_clicking_a_tab_and_back_and_next(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    stepper = window.view.stepper
    qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=stepper.tabRect(1).center())
    assert window.view.current() == "screen"
    assert window.view.footer.next.text() == "Next: Influence →"
    qtbot.mouseClick(window.view.footer.next, Qt.MouseButton.LeftButton)
    assert window.view.current() == "influence"
    qtbot.mouseClick(window.view.footer.back, Qt.MouseButton.LeftButton)
    assert window.view.current() == "screen"
    window.go("beta", {})
    assert window.view.footer.next.isHidden()


def test_overview_continues_at_the_first_step_not_done(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    window.view.update_states()
    assert window.view.stepper.state("screen") == ("1 checks", True)
    assert window.view.stepper.state("listen") == ("3 checks", False)
    assert window.view.footer.next.text() == "Continue: Influence →"
    qtbot.mouseClick(window.view.footer.next, Qt.MouseButton.LeftButton)
    assert window.view.current() == "influence"


def test_tabs_are_named_for_screen_readers(window: MainWindow) -> None:
    with_launch(window)
    assert window.view
    window.view.update_states()
    assert window.view.stepper.accessibleTabName(1) == "1, Screen, 1 checks, done"
    assert window.view.stepper.accessibleTabName(0) == "Overview"


def test_without_a_launch_the_steps_ask_for_one(window: MainWindow, answers: Answers, qtbot: Any) -> None:
    assert window.view and window.desk
    window.go("screen", {})
    page = window.view.page("screen")
    assert page.current_section() is None
    nothing = page.stack.currentWidget()
    assert nothing is not None
    button = nothing.findChild(type(window.view.footer.next))
    assert button is not None and button.text() == "New launch…"

    def fill(dialog: Any) -> None:
        dialog.forms[0].editor("name").inner.setText("Lip balm")
        for _ in range(4):
            qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)

    answers.expect(fill)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.desk.shop.scalar("SELECT name FROM launch") == "Lip balm"
    assert window.desk.launch_id is not None
    assert isinstance(page.current_section(), Page)
    assert window.view.header.launch.words() == ("Lip balm", "Xiaoman · day 1")


def test_a_change_refreshes_the_front_and_marks_the_rest_stale(window: MainWindow) -> None:
    launch = with_launch(window)
    assert window.desk
    window.go("screen.two", {})
    window.go("screen.one", {})
    one = front(window)
    before = len(one.refreshed)
    with window.desk.shop.change("launch.update", name="x") as change:
        change.execute("UPDATE launch SET theme = 'dry hands' WHERE id = ?", (launch,))
    assert [changed.tables for changed in one.refreshed[before:]] == [{"launch": {launch}}]
    window.go("screen.two", {})
    assert front(window).refreshed == [None, None]


def test_undo_and_redo_say_what_in_the_menu_and_in_the_bar(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.desk and window.view
    assert window.named["undo"].text() == "&Undo: New launch: Hand cream"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.shop.scalar("SELECT count(*) FROM launch") == 0
    assert window.desk.launch_id is None
    assert window.view.undo_bar.label.text() == "Undone: New launch: Hand cream"
    assert window.named["redo"].text() == "&Redo: New launch: Hand cream"
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.shop.scalar("SELECT count(*) FROM launch") == 1
    assert not window.named["redo"].isEnabled()


def test_a_text_field_keeps_its_own_undo(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.desk
    window.go("screen", {})
    field = front(window).field
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.desk.shop.scalar("SELECT count(*) FROM launch") == 1


def test_archiving_offers_undo_and_moves_to_another_launch(window: MainWindow, qtbot: Any) -> None:
    first = with_launch(window, "Lip balm")
    second = with_launch(window, "Hand cream")
    assert window.desk and window.view
    window.named["launch_archive"].trigger()
    assert window.desk.launch_id == first
    bar = window.view.undo_bar
    assert bar.label.text() == "Archived the launch Hand cream"
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert window.desk.shop.scalar("SELECT archived FROM launch WHERE id = ?", (second,)) == 0


def test_the_launch_menu_switches_and_is_remembered(window: MainWindow, settings: Settings) -> None:
    first = with_launch(window, "Lip balm")
    with_launch(window, "Hand cream & more")
    assert window.desk and window.view
    menu = window.view.launch_menu
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["Hand cream && more", "Lip balm"]
    menu.actions()[1].trigger()
    assert window.desk.launch_id == first
    path = window.desk.shop.path
    window.close_shop()
    assert window.open_shop(path)
    assert window.desk.launch_id == first


def test_the_guide_shows_checks_and_goes_there(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    window.go("participate", {})
    window.view.update_states()
    guide = window.view.page("participate").guide
    assert guide is not None
    rows = guide.rows()
    assert [row.text() for row in rows] == ["Open a decision", "Answer in time", "Publish the rules"]
    assert rows[1].accessibleName() == "Answer in time, needs attention"
    assert rows[1].accessibleDescription() == "2 waiting too long"
    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert window.view.current() == "listen"
    assert window.view.page("listen").current_code() == "two"


def test_a_line_of_the_guide_brings_along_whom_to_show(qtbot: Any) -> None:
    from seeddesk.ui.guide import Guide

    guide, asked = Guide(lambda: "Screen", lambda: "Few"), []
    qtbot.addWidget(guide)
    guide.wanted.connect(asked.append)
    guide.set_checks(
        [
            Check("core", "open", {"joined": 1, "seats": 50}, "screen.candidates", {"state": "invited"}),
            Check("theme", "open", {"theme": "", "tags": 0}, "screen.theme"),
        ]
    )
    for row in guide.rows():
        row.click()
    assert asked == [("screen.candidates", {"state": "invited"}), "screen.theme"]


def test_the_guide_folds_away_and_stays_so(window: MainWindow, settings: Settings, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    window.go("screen", {})
    page = window.view.page("screen")
    assert page.guide is not None and page.guide.isVisible()
    qtbot.mouseClick(page.guide.fold_button, Qt.MouseButton.LeftButton)
    assert page.guide.isHidden()
    window.go("listen", {})
    other = window.view.page("listen")
    assert other.guide is not None and other.guide.isHidden()
    assert Settings(settings.path).get("guide.folded") is True
    window.named["guide"].trigger()
    assert other.guide.isVisible()


def test_main_action_at_the_right_and_the_rest_in_a_menu_when_narrow(window: MainWindow, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    window.go("screen", {})
    bar = window.view.page("screen").bar
    assert [button.text() for button in bar.buttons()] == ["Export", "Invite"]
    qtbot.mouseClick(bar.buttons()[-1], Qt.MouseButton.LeftButton)
    assert front(window).invited == 1
    front(window).invite.setText("Invite 12 selected")
    assert bar.buttons()[-1].text() == "Invite 12 selected"
    assert bar.more.isHidden()
    front(window).export.setText("Export all of them as an Excel workbook with every column")
    window.resize(640, 500)
    QApplication.processEvents()
    assert bar.buttons()[0].isHidden() and not bar.buttons()[-1].isHidden()
    assert not bar.more.isHidden()
    assert bar.buttons()[-1].geometry().right() < bar.width()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert not bar.buttons()[0].isHidden() and bar.more.isHidden()


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
@pytest.mark.parametrize("percent", [100, 200])
def test_every_name_in_the_step_bar_fits(window: MainWindow, spoken: str, percent: int, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    window.set_look(language=spoken, text_size=percent)
    window.resize(1024, 640)
    QApplication.processEvents()
    assert window.width() == 1024
    stepper = window.view.stepper
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.font(bold=True))
    for at in range(stepper.count()):
        assert metrics.horizontalAdvance(stepper.tabText(at)) <= stepper.tabRect(at).width()
    assert stepper.tabRect(stepper.count() - 1).right() < stepper.width()


def test_language_theme_and_size_change_at_once(window: MainWindow, settings: Settings, qtbot: Any) -> None:
    with_launch(window)
    assert window.view
    retold = front(window).retold
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.menus["file"].title() == "文件(&F)"
    assert window.view.stepper.tabText(1) == "步Screen"
    assert window.view.footer.next.text() == "继续：步Influence →"
    assert front(window).retold > retold
    window.named["dark"].trigger()
    assert theme.current() == "dark"
    window.named["larger"].trigger()
    assert theme.text_percent() == 110
    again = Settings(settings.path)
    assert (again.language, again.theme, again.text_size) == ("zh_CN", "dark", 110)


def test_opening_trouble_keeps_the_open_shop(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    assert window.desk
    before = window.desk
    (tmp_path / "letter.seeddesk").write_text("Dear customer, " * 20, "utf-8")
    answers.expect()
    assert not window.open_shop(tmp_path / "letter.seeddesk")
    assert answers.seen[-1].explained.sentence == "letter.seeddesk is not a SeedDesk shop file."
    assert window.desk is before
    assert before.shop.scalar("SELECT 1") == 1


def test_a_shop_open_elsewhere_can_be_looked_at(
    window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: Any
) -> None:
    from seeddesk.domain.errors import UserError

    path = tmp_path / "other.seeddesk"
    Shop.create(path, name="Other").close()
    usual = Shop.open.__func__  # type: ignore[attr-defined]

    def locked(cls: Any, path: Path, *, read_only: bool = False, before_upgrade: Any = None) -> Shop:
        if not read_only:
            raise UserError("shop.locked", computer="PC-1", since="2026-05-01 09:00")
        return usual(cls, path, read_only=True)

    monkeypatch.setattr(Shop, "open", classmethod(locked))
    answers.expect(lambda dialog: dialog._take_other())
    assert window.open_shop(path)
    assert "PC-1" in answers.seen[-1].explained.sentence
    assert window.desk and window.view and window.desk.shop.read_only
    assert not window.named["launch_new"].isEnabled() and not window.named["undo"].isEnabled()
    assert "look at only" in window.view.footer.saved.text()


def test_save_a_copy(window: MainWindow, jobs: Jobs, tmp_path: Path, monkeypatch: Any) -> None:
    with_launch(window)
    assert window.view
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    window.named["save_copy"].trigger()
    jobs.drain()
    assert window.view.undo_bar.label.text() == "Saved a copy as copy.seeddesk"
    copy = Shop.open(tmp_path / "copy.seeddesk")
    assert copy.scalar("SELECT name FROM launch") == "Hand cream"
    copy.close()


def test_the_whole_shop_goes_through_a_workbook(
    window: MainWindow, jobs: Jobs, tmp_path: Path, monkeypatch: Any, answers: Any
) -> None:
    with_launch(window)
    assert window.view and window.desk
    first = window.desk.shop.path
    chosen = iter([str(tmp_path / "all"), str(tmp_path / "copied"), str(tmp_path / "again")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(chosen), ""))
    window.named["whole_out"].trigger()
    jobs.drain()
    assert "all.xlsx" in window.view.undo_bar.label.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "all.xlsx"), ""))
    window.named["whole_in"].trigger()
    jobs.drain()
    assert window.desk.shop.path == tmp_path / "copied.seeddesk" != first
    assert window.desk.shop.scalar("SELECT name FROM launch") == "Hand cream"
    (tmp_path / "all.xlsx").write_bytes(b"no workbook")
    answers.expect()
    window.named["whole_in"].trigger()
    jobs.drain()
    assert answers.seen[-1].explained.sentence and not (tmp_path / "again.seeddesk").exists()
    assert window.desk.shop.path == tmp_path / "copied.seeddesk"


def test_a_dropped_shop_opens_and_another_file_is_imported(
    window: MainWindow, tmp_path: Path, qtbot: Any, monkeypatch: Any
) -> None:
    path = tmp_path / "other.seeddesk"
    Shop.create(path, name="Other").close()
    table = tmp_path / "orders.csv"
    table.write_text("name\n", "utf-8")
    imported: list[Path | None] = []
    monkeypatch.setattr(window, "import_file", imported.append)

    def drop(*files: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        event = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        window.dropEvent(event)
        assert event.isAccepted()

    drop(table)
    qtbot.waitUntil(lambda: imported == [table])
    second = tmp_path / "people.csv"
    second.write_text("name\n", "utf-8")
    said: list[str] = []
    assert window.desk is not None
    window.desk.noticed.connect(lambda text, _undo: said.append(text))
    drop(second, table)
    qtbot.waitUntil(lambda: imported == [table, second, table])
    assert [text.split(". ")[0] for text in said] == ["File 1 of 2: people.csv", "File 2 of 2: orders.csv"]
    drop(path)
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.shop.path == path)
    assert window.windowTitle() == "Other – SeedDesk"


def test_the_window_is_kept_on_the_screen(qtbot: Any, settings: Settings, jobs: Jobs, tmp_path: Path) -> None:
    first = MainWindow(settings, jobs, lambda: None, steps=[])
    qtbot.addWidget(first)
    first.setGeometry(5000, 4000, 900, 500)
    first.close()
    again = MainWindow(Settings(settings.path), jobs, lambda: None, steps=[])
    qtbot.addWidget(again)
    screen = again.screen().availableGeometry()
    assert screen.intersects(again.geometry())
    assert again.width() <= screen.width() and again.height() <= screen.height()


def test_recent_shops_are_listed(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.seeddesk"
    assert window.open_shop(other, create=True, name="Other")
    window.menus["recent"].aboutToShow.emit()
    assert [Path(action.text()).name for action in window.menus["recent"].actions()] == [
        "other.seeddesk",
        "mine.seeddesk",
    ]
    window.menus["recent"].actions()[1].trigger()
    assert window.desk and window.desk.shop.path.name == "mine.seeddesk"


def test_suffix() -> None:
    assert with_suffix("/x/My shop").name == "My shop.seeddesk"
    assert with_suffix("/x/My shop.SeedDesk").name == "My shop.SeedDesk"
    assert with_suffix("/x/v1.2").name == "v1.2.seeddesk"


def test_no_part_ever_shows_as_a_window_of_its_own(qtbot: Any, settings: Settings, jobs: Jobs, tmp_path: Path) -> None:
    """A child that is shown before it has its parent flashes up as a window and takes the keyboard."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

    from seeddesk.ui.dialogs.history_limits import HistoryLimits
    from seeddesk.ui.dialogs.launch_wizard import LaunchWizard

    flashed: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            own = isinstance(watched, QWidget) and not isinstance(watched, (QMainWindow, QDialog, QMenu))
            if event.type() == QEvent.Type.Show and own and watched.isWindow():  # type: ignore[attr-defined]
                flashed.append(type(watched).__name__)
            return False

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    watch = Watch()
    app.installEventFilter(watch)
    try:
        window = MainWindow(settings, jobs, lambda: None)
        qtbot.addWidget(window)
        assert window.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
        window.show()
        assert window.desk and window.view
        window.show_welcome()
        for launch in (False, True):
            if launch:
                with_launch(window)
            for step in window.view.steps:
                for code, _, _ in step.sections:
                    window.go(f"{step.code}.{code}", {})
                    QApplication.processEvents()
        for dialog in (LaunchWizard(window.desk), HistoryLimits(window.desk)):
            qtbot.addWidget(dialog)
            dialog.show()
        window.close()
    finally:
        app.removeEventFilter(watch)
    assert flashed == []


def test_no_button_holds_the_keyboard_at_start(window: MainWindow) -> None:
    assert window.view
    assert not window.view.header.launch.hasFocus()
    assert window.view.hasFocus()


# --- finishing, and undo out of the search box ----------------------------------------------------


def test_a_launch_decided_to_push_can_be_finished_and_taken_back(window: MainWindow, qtbot: Any) -> None:
    from seeddesk.workflow.beta import decide_verdict, open_round

    launch = with_launch(window)
    assert window.desk and window.view
    shop, footer = window.desk.shop, window.view.footer
    window.go("beta", {})
    assert footer.next.isHidden()
    number = open_round(shop, launch, ["Scent"], seats=10, price_cents=9800)
    decide_verdict(shop, number, "fix", "cap leaks", now=NOW)
    assert footer.next.isHidden()  # after "fix first" comes another round
    decide_verdict(shop, number, "push", "they pay", now=NOW)
    qtbot.waitUntil(lambda: footer.next.isVisible())
    assert footer.next.text() == "Finish launch"
    footer.next.click()
    assert shop.scalar("SELECT archived FROM launch WHERE id = ?", (launch,)) == 1
    assert window.view.undo_bar.isVisible()
    window.undo()
    assert shop.scalar("SELECT archived FROM launch WHERE id = ?", (launch,)) == 0


def test_undo_in_an_untouched_search_box_undoes_in_the_shop(window: MainWindow, qtbot: Any) -> None:
    from seeddesk.ui.widgets.search_box import SearchBox

    with_launch(window)
    assert window.desk
    shop = window.desk.shop
    box = SearchBox("name")
    front(window).layout().addWidget(box)  # type: ignore[union-attr]
    box.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "lin")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "" and shop.scalar("SELECT count(*) FROM launch") == 1  # its own typing first
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shop.scalar("SELECT count(*) FROM launch") == 0
