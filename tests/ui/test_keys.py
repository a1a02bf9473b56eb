"""The keyboard map is what is really there; every menu entry can be reached by keys, and no key means two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.ui.dialogs.keys import KeysDialog
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.keymap import LIST_KEYS, SAYS, Entry, list_entries, menu_entries, mnemonic, pages, plain
from seeddesk.ui.scenes import StageWindow
from seeddesk.ui.settings import Settings
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.workflow.launches import create_launch


@pytest.fixture
def window(tmp_path: Path, settings: Settings, qapp: QApplication) -> Iterator[StageWindow]:
    path = tmp_path / "shop.seeddesk"
    with_launch = Shop.create(path, name="Shop")
    create_launch(with_launch, "Hand cream")
    with_launch.close()
    made = StageWindow(settings, Jobs(), lambda: None)
    assert made.open_shop(path, remember=False)
    made.show()
    yield made
    made.jobs.drain(cancel=True)
    made.close()
    made.deleteLater()


def speak(window: StageWindow, language: str) -> None:
    set_language(language)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def everything(window: StageWindow) -> list[Entry]:
    return [*menu_entries(window), *list_entries(), *(entry for page in pages(window) for entry in page)]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_menu_entry_has_keys_and_letters_are_not_used_twice(window: StageWindow, language: str) -> None:
    speak(window, language)
    entries = list(menu_entries(window))
    assert len(entries) > 30
    assert [entry.text for entry in entries if not entry.keys] == []
    # Keys that only some keyboards have ("Open") are left out.
    assert [entry.keys for entry in entries if entry.context == "window" and "Ctrl+O" in entry.keys] == [("Ctrl+O",)]
    tops = [mnemonic(top.text()) for top in window.menuBar().actions() if isinstance(top.menu(), QMenu)]
    assert "" not in tops and len(set(tops)) == len(tops)
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        letters = [letter for action in menu.actions() if (letter := mnemonic(action.text()))]
        assert len(set(letters)) == len(letters), (top.text(), [action.text() for action in menu.actions()])


def test_no_key_means_two_things_in_one_place(window: StageWindow) -> None:
    entries = everything(window)
    assert {entry.context for entry in entries} >= {"window", "list", "listen.inbox", "members.directory"}
    by_context: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        for sequence in entry.sequences:
            by_context[entry.context][QKeySequence(sequence).toString()].append(entry.text)
    twice = {
        (context, key): texts
        for context, keys in by_context.items()
        for key, own in keys.items()
        # What the window or a list does with a key holds on every page too.
        if len(texts := own if context in ("window", "list") else own + by_context["window"].get(key, [])) > 1
    }
    assert twice == {}


def test_every_shortcut_of_a_page_is_in_the_map_and_every_line_of_it_exists(window: StageWindow) -> None:
    listed = {(entry.context, key) for entry in everything(window) for key in entry.sequences}
    assert window.view is not None
    there = {
        ("window", key.toString())
        for action in window.named.values()
        for key in action.shortcuts()
        if "+" in key.toString() or key.toString().startswith("F")
    }
    there |= {("window", key.toString()) for action in window._page_actions for key in action.shortcuts()}
    there |= {("list", key) for keys, _ in LIST_KEYS for key in keys}
    for step in window.view.steps:
        for code, _, _ in step.sections:
            section = window.view.page(step.code).prepare(code)
            assert section is not None
            context = f"{step.code}.{code}"
            for shortcut in section.findChildren(QShortcut):
                assert callable(shortcut.property(SAYS)), f"{context}: {shortcut.key().toString()} has no description"
                there |= {(context, key.toString()) for key in shortcut.keys()}  # noqa: SIM118
            for action in section.findChildren(type(window.named["undo"])):
                if action.text():
                    there |= {(context, key.toString()) for key in action.shortcuts()}
    assert listed == there


def test_lists_do_what_the_map_says(qtbot: Any) -> None:
    table = ListTable("t", [Column("a", lambda: "A")], ListRows(search=("a",)), checkable=True)
    qtbot.addWidget(table)
    table.set_rows([{"id": at, "a": f"row {at}"} for at in (1, 2, 3)])
    table.show()
    seen: list[Any] = []
    table.activated.connect(lambda id_: seen.append(("open", id_)))
    table.delete_requested.connect(lambda ids: seen.append(("delete", list(ids))))
    view = table.view

    def press(key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(view, key, modifier)

    table.select([1])
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    assert seen == [("open", 1), ("delete", [1])]
    press(Qt.Key.Key_End)
    assert table.current_id() == 3
    press(Qt.Key.Key_Home)
    assert table.current_id() == 1
    press(Qt.Key.Key_Space)
    assert table.ticked_ids() == [1]
    table.clear_ticks()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [1, 2, 3]
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "row 3" in QApplication.clipboard().text()
    table.set_needle("row 2")
    press(Qt.Key.Key_Escape)
    assert table.needle() == ""
    pressed = {"Return", "Space", "Del", "Ctrl+A", "Ctrl+C", "Home", "End", "Esc"}
    assert {key for keys, _ in LIST_KEYS for key in keys} == pressed


def test_f1_shows_the_map_which_fills_and_is_searched(window: StageWindow, answers: Any, qtbot: Any) -> None:
    assert window.named["keys"].shortcuts() == [QKeySequence("F1")]

    def look(dialog: Any) -> None:
        assert isinstance(dialog, KeysDialog)
        qtbot.waitUntil(dialog.complete, timeout=20_000)
        everywhere = len(dialog.table.shown_ids())
        assert everywhere > 60
        dialog.table.set_needle("Ctrl+N")
        assert "New launch" in [row["text"] for row in dialog.table.rows(dialog.table.shown_ids())]
        dialog.table.set_needle("topic")
        found = dialog.table.rows(dialog.table.shown_ids())
        assert ("T", "Listen · Inbox") in [(row["keys"], row["where"]) for row in found]
        assert len(found) < everywhere

    answers.expect(look)
    window.named["keys"].trigger()


@pytest.mark.parametrize(
    ("text", "bare", "letter"),
    [("&Undo", "Undo", "U"), ("撤销(&U)", "撤销", "U"), ("A && &B…", "A & B", "B"), ("R&&D", "R&D", "")],
)
def test_texts_without_their_marks(text: str, bare: str, letter: str) -> None:
    assert (plain(text), mnemonic(text)) == (bare, letter)
