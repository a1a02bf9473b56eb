"""Ctrl+K: found by part, pinyin, initials and slips; keyboard only; recent first; goes there."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import set_language
from seeddesk.store.models import Fix, Topic, Voice
from seeddesk.ui.dialogs.palette import Palette
from seeddesk.ui.frame import finder as finder_module
from seeddesk.ui.frame.finder import Finder, Hit
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings
from seeddesk.workflow.groups import add_group
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member, delete_members, edit_member

NOW = dt.datetime(2026, 6, 1, 10, 30)


@pytest.fixture
def window(qtbot: Any, settings: Settings, jobs: Jobs, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(settings, jobs, lambda: None, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    assert made.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    assert made.desk is not None
    launch = create_launch(made.desk.shop, "Hand cream", started_on=dt.date(2026, 5, 21))
    made.desk.set_launch(launch)
    made.show()
    yield made
    made.close()


def palette(window: MainWindow, qtbot: Any) -> Palette:
    window.named["find"].trigger()
    window.jobs.drain()
    found = [one for one in window.findChildren(Palette) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def titles(opened: Palette) -> list[tuple[str, str]]:
    return [(hit.kind, hit.title) for hit in opened.model.hits]


def typed(qtbot: Any, opened: Palette, text: str) -> list[tuple[str, str]]:
    opened.line.clear()
    qtbot.keyClicks(opened.line, text)
    return titles(opened)


def test_members_by_name_pinyin_and_initials(window: MainWindow, qtbot: Any) -> None:
    assert window.desk
    member = add_member(window.desk.shop, {"name": "林小满", "phone": "13800002231", "city": "杭州"})
    add_member(window.desk.shop, {"name": "王大力"})
    opened = palette(window, qtbot)
    for needle in ("lxm", "linxiao", "LXM", "2231"):
        assert ("member", "林小满") in typed(qtbot, opened, needle)
        assert ("member", "王大力") not in titles(opened)
    opened.line.setText("小满")
    assert titles(opened)[0] == ("member", "林小满")
    assert "1 order" not in opened.about.text() and "杭州 · …2231" in opened.about.text()
    assert "13800002231" not in opened.about.text()
    qtbot.keyClick(opened.line, Qt.Key.Key_Return)
    from seeddesk.ui.dialogs.member_card import MemberCard

    (card,) = [one for one in window.findChildren(MemberCard) if one.isVisible()]
    assert card.member_id == member
    card.reject()


def test_a_slip_of_the_finger_still_finds(window: MainWindow, qtbot: Any) -> None:
    assert window.desk
    add_member(window.desk.shop, {"name": "林小满"})
    opened = palette(window, qtbot)
    assert typed(qtbot, opened, "linxiaomna") == [("member", "林小满")]
    assert typed(qtbot, opened, "qqqqqqqq") == []
    assert "Nothing is called “qqqqqqqq”" in opened.nothing._sentence.text()


def test_pages_and_actions_with_their_keys_in_both_languages(window: MainWindow, qtbot: Any) -> None:
    opened = palette(window, qtbot)
    hits = {(hit.kind, hit.key): hit for hit in (*opened.finder.pages(), *opened.finder.actions())}
    assert window.view
    for step in window.view.steps:
        for code, _title, _where in step.sections:
            assert ("page", f"{step.code}.{code}") in hits
    assert hits["action", "import"].keys == "Ctrl+I" and hits["action", "import"].title == "Import"
    assert ("action", "redo") not in hits  # nothing to redo now
    assert titles(opened)[0] == ("page", "Overview")
    assert typed(qtbot, opened, "dupl")[0] == ("page", "Duplicates")
    opened.reject()
    set_language("zh_CN")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    opened = palette(window, qtbot)
    assert ("page", "操作记录") in typed(qtbot, opened, "czjl")
    assert ("action", "导入") in typed(qtbot, opened, "daoru")


def test_enter_goes_to_a_page_and_does_an_action(window: MainWindow, qtbot: Any) -> None:
    assert window.view
    opened = palette(window, qtbot)
    typed(qtbot, opened, "history")
    assert titles(opened)[0][1] == "History"
    qtbot.keyClick(opened.line, Qt.Key.Key_Return)
    assert window.view.current() == "overview"
    assert window.view.page("overview").current_code() == "history"
    assert not opened.isVisible()
    opened = palette(window, qtbot)
    typed(qtbot, opened, "undo: new launch")
    assert titles(opened)[0][0] == "action"
    qtbot.keyClick(opened.line, Qt.Key.Key_Return)
    assert window.desk and window.desk.shop.scalar("SELECT count(*) FROM launch") == 0


def test_things_of_another_launch_bring_their_launch(window: MainWindow, qtbot: Any) -> None:
    desk = window.desk
    assert desk and window.view
    first = desk.launch_id
    with desk.shop.change("things") as change:
        change.insert(Topic, launch=first, name="scent")
        change.insert(Voice, launch=first, text="Smells like grandmother", said_at=NOW, sender="May")
        change.insert(Fix, launch=first, title="Lid too tight", created_at=NOW)
    group = add_group(desk.shop, {"name": "Night owls", "kind": "wide"})
    desk.set_launch(create_launch(desk.shop, "Lip balm"))
    opened = palette(window, qtbot)
    assert typed(qtbot, opened, "grandmother may") == [("voice", "Smells like grandmother")]
    assert "Smells like grandmother" in opened.about.text() and "Launch: Hand cream" in opened.about.text()
    assert ("topic", "scent") in typed(qtbot, opened, "sce")
    assert ("fix", "Lid too tight") in typed(qtbot, opened, "lid")
    assert ("launch", "Lip balm") in typed(qtbot, opened, "lip")
    typed(qtbot, opened, "grandmother")
    qtbot.keyClick(opened.line, Qt.Key.Key_Return)
    assert desk.launch_id == first and window.view.page("listen").current_code() == "inbox"
    opened = palette(window, qtbot)
    typed(qtbot, opened, "night")
    qtbot.keyClick(opened.line, Qt.Key.Key_Return)
    page = window.view.page("members").current_section()
    assert page is not None and page.table.current_id() == group  # type: ignore[attr-defined]


def test_recent_ones_come_first_and_only_ids_are_kept(window: MainWindow, qtbot: Any) -> None:
    desk = window.desk
    assert desk
    member = add_member(desk.shop, {"name": "林小满"})
    finder = Finder.of(desk, window)
    finder.load()
    desk.people.load()
    for hit in (Hit("page", "beta.fixes", ""), Hit("member", member, "林小满"), Hit("page", "beta.fixes", "")):
        finder.remember(hit)
    opened = palette(window, qtbot)
    assert titles(opened) == [("page", "Fixes"), ("member", "林小满")]
    assert opened.note.text().startswith("Last gone to")
    stored = json.dumps(window.settings.get("palette.recent"), ensure_ascii=False)
    assert "林" not in stored and '["member", ' in stored
    delete_members(desk.shop, [member])
    opened.line.setText("x")
    opened.line.clear()
    assert titles(opened) == [("page", "Fixes")]


def test_arrows_move_and_come_round_and_the_line_keeps_the_keyboard(window: MainWindow, qtbot: Any) -> None:
    opened = palette(window, qtbot)
    count = opened.model.rowCount()
    assert count > 10
    qtbot.keyClick(opened.line, Qt.Key.Key_Down)
    assert opened.view.currentIndex().row() == 1
    qtbot.keyClick(opened.line, Qt.Key.Key_Up)
    qtbot.keyClick(opened.line, Qt.Key.Key_Up)
    assert opened.view.currentIndex().row() == count - 1
    qtbot.keyClick(opened.line, Qt.Key.Key_PageUp)
    assert 0 < opened.view.currentIndex().row() < count - 1
    assert opened.view.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClick(opened.line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not opened.isVisible()


def test_what_changes_is_found_anew(window: MainWindow, qtbot: Any) -> None:
    desk = window.desk
    assert desk
    opened = palette(window, qtbot)
    assert typed(qtbot, opened, "bergamot") == []
    member = add_member(desk.shop, {"name": "May"})
    with desk.shop.change("voice") as change:
        change.insert(Voice, launch=desk.launch_id, text="More bergamot", said_at=NOW, member=member)
    assert typed(qtbot, opened, "bergamot") == [("voice", "More bergamot")]
    edit_member(desk.shop, member, {"nick": "bergamotta"})
    window.jobs.drain()
    assert ("member", "May") in typed(qtbot, opened, "bergamotta")
    desk.undo()
    desk.undo()
    assert typed(qtbot, opened, "bergamot") == []


def test_a_voice_follows_the_name_of_who_said_it(window: MainWindow) -> None:
    desk = window.desk
    assert desk
    finder = Finder.of(desk, window)
    member = add_member(desk.shop, {"name": "Alice"})
    with desk.shop.change("voice") as change:
        change.insert(Voice, launch=desk.launch_id, text="More bergamot", said_at=NOW, member=member)
    finder.load()
    assert finder.index
    edit_member(desk.shop, member, {"name": "Zoe"})
    assert finder.index.search("alice") == []
    assert [thing.more for _, thing in finder.index.search("zoe")] == ["Zoe"]


def test_the_newest_voices_come_first_whatever_was_changed_or_brought_back(window: MainWindow) -> None:
    desk = window.desk
    assert desk
    finder = Finder.of(desk, window)
    with desk.shop.change("voice") as change:
        first, second, third = (
            change.insert(Voice, launch=desk.launch_id, text=f"scent {number}", said_at=NOW) for number in range(3)
        )
    finder.load()
    with desk.shop.change("voice") as change:
        change.update(Voice, first, sender="May")
    with desk.shop.change("voice") as change:
        change.delete(Voice, second)
    assert finder.index and [thing.id for _, thing in finder.index.search("scent")] == [third, first]
    desk.undo()
    assert [thing.id for _, thing in finder.index.search("scent")] == [third, second, first]


def test_what_changes_while_it_is_read_is_read_again(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = window.desk
    assert desk
    monkeypatch.setattr(finder_module, "AT_ONCE", -1)
    finder = Finder.of(desk, window)
    finder.load()
    desk.jobs._pool.waitForDone()  # read, and not handed over yet
    create_launch(desk.shop, "Lip balm")
    window.jobs.drain()
    assert finder.index and [thing.title for _, thing in finder.index.search("lip")] == ["Lip balm"]
    assert not finder._loading


def test_what_could_not_be_read_is_told_and_read_when_asked_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.desk
    assert desk
    monkeypatch.setattr(finder_module, "AT_ONCE", -1)
    told: list[Any] = []
    monkeypatch.setattr(desk, "tell", told.append)

    def fails(_shop: Any) -> Any:
        raise OSError(5, "Input/output error")

    finder = Finder.of(desk, window)
    with monkeypatch.context() as broken:
        broken.setattr(finder_module, "FindIndex", fails)
        finder.load()
        window.jobs.drain()
    assert len(told) == 1 and finder.index is None
    finder.load()
    window.jobs.drain()
    assert finder.index is not None


def test_every_kind_has_a_word_an_icon_and_a_place(qapp: Any) -> None:
    from seeddesk.store.find import KINDS
    from seeddesk.ui import icons
    from seeddesk.ui.find_words import ICONS, kind_word
    from seeddesk.ui.frame.finder import PLACES

    assert set(ICONS) == {"member", "page", "action", *KINDS}
    assert set(PLACES) == set(KINDS) - {"launch"}
    for kind, name in ICONS.items():
        assert kind_word(kind) and not icons.pixmap(name, "muted", 20).isNull()
