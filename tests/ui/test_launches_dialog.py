"""All launches: listed, opened, renamed, copied, archived, deleted with undo; an archived one says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seeddesk.store.launches import launch, launches
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.launch_copy import CopyLaunch, RenameLaunch, copy_name
from seeddesk.ui.dialogs.launches import LaunchesDialog
from seeddesk.ui.frame.shop_view import ShopView
from seeddesk.workflow.launches import archive_launch, create_launch, restore_launch, update_launch
from seeddesk.workflow.listen import add_voice
from seeddesk.workflow.members import add_member
from seeddesk.workflow.screen import mark_joined
from tests.ui.conftest import Answers

NOW = dt.datetime(2026, 6, 1, 10, 30)


def press(qtbot: Any, button: QWidget) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def dialog(desk: Desk, qtbot: Any) -> Iterator[LaunchesDialog]:
    """Hand cream (current), Lip balm, and Old soap, archived."""
    create_launch(desk.shop, "Lip balm", started_on=dt.date(2026, 5, 1), seats=20)
    archive_launch(desk.shop, create_launch(desk.shop, "Old soap", started_on=dt.date(2026, 5, 30)))
    made = LaunchesDialog(desk)
    qtbot.addWidget(made)
    made.show()
    desk.jobs.drain()
    yield made
    desk.jobs.drain(cancel=True)


def names(dialog: LaunchesDialog) -> list[str]:
    return [row["name"] for row in dialog.list.rows(dialog.list.shown_ids())]


def choose(dialog: LaunchesDialog, *wanted: str) -> list[int]:
    ids = [row["id"] for row in dialog.list.rows(dialog.list.shown_ids()) if row["name"] in wanted]
    dialog.list.select(ids)
    return ids


def cell(dialog: LaunchesDialog, name: str, key: str) -> str:
    column = next(column for column in dialog.list.model.columns if column.key == key)
    return next(column.words(row) for row in dialog.list.rows(dialog.list.shown_ids()) if row["name"] == name)


def test_all_are_listed_with_what_they_are_at(dialog: LaunchesDialog, desk: Desk) -> None:
    assert names(dialog) == ["Hand cream", "Lip balm", "Old soap"]  # running first, newest first
    assert cell(dialog, "Hand cream", "stage") == "seed" and cell(dialog, "Old soap", "stage") == "archived"
    assert cell(dialog, "Lip balm", "joined") == "0 / 20"
    assert cell(dialog, "Hand cream", "steps") == "1 2 3 4 5"
    assert [row["name"] for row in dialog.chosen()] == ["Hand cream"]
    mark_joined(desk.shop, desk.launch_id or 0, [add_member(desk.shop, {"name": "Amy"})], now=NOW)
    desk.jobs.drain()
    assert cell(dialog, "Hand cream", "joined") == "1 / 50"
    assert cell(dialog, "Hand cream", "steps").startswith("1 ! 2")  # the own circle is missing


def test_narrowed_to_running_or_archived_and_found_by_name(dialog: LaunchesDialog) -> None:
    dialog.which.set_code("archived")
    assert names(dialog) == ["Old soap"]
    assert dialog.archive_button.text() == "Archive"  # nothing chosen here
    choose(dialog, "Old soap")
    assert dialog.archive_button.text() == "Take back from the archive"
    dialog.which.set_code("running")
    assert names(dialog) == ["Hand cream", "Lip balm"]
    dialog.which.set_code(None)
    dialog.list.set_needle("balm")
    assert names(dialog) == ["Lip balm"]


def test_opening_makes_it_the_current_one(dialog: LaunchesDialog, desk: Desk, qtbot: Any) -> None:
    (balm,) = choose(dialog, "Lip balm")
    press(qtbot, dialog.open_button)
    assert desk.launch_id == balm and not dialog.isVisible()
    choose(dialog, "Hand cream", "Lip balm")
    assert not dialog.open_button.isEnabled() and dialog.delete_button.isEnabled()


def test_renaming(dialog: LaunchesDialog, desk: Desk, qtbot: Any, answers: Answers) -> None:
    choose(dialog, "Lip balm")

    def rename(asked: RenameLaunch) -> None:
        line = asked.form.editor("name").inner  # type: ignore[attr-defined]
        line.setText(" HAND   cream")
        press(qtbot, asked.save_button)
        assert asked.form.error("name").startswith("There is already a launch called Hand cream.")
        line.setText("x" * 101)
        press(qtbot, asked.save_button)
        assert asked.form.error("name").startswith("At most 100 characters")
        assert asked.isVisible()
        line.setText("Lip balm 𠮷")
        press(qtbot, asked.save_button)

    answers.expect(rename)
    press(qtbot, dialog.rename_button)
    assert names(dialog) == ["Hand cream", "Lip balm 𠮷", "Old soap"]


def test_copying_takes_along_what_is_ticked(dialog: LaunchesDialog, desk: Desk, qtbot: Any, answers: Answers) -> None:
    (balm,) = choose(dialog, "Lip balm")
    update_launch(desk.shop, balm, does="soft lips", seats=33)
    desk.jobs.drain()

    def copy(asked: CopyLaunch) -> None:
        assert asked.form.values()["name"] == "Lip balm (copy)"
        assert {part for part, box in asked.boxes.items() if box.isChecked()} == {"idea", "rules"}
        assert not asked.boxes["surveys"].isEnabled()  # there is none
        asked.boxes["rules"].setChecked(False)
        press(qtbot, asked.copy_button)

    answers.expect(copy)
    press(qtbot, dialog.copy_button)
    (made,) = [row for row in launches(desk.shop) if row["name"] == "Lip balm (copy)"]
    assert (made["does"], made["seats"], made["started_on"]) == ("soft lips", 50, "2026-06-01")
    assert [row["name"] for row in dialog.chosen()] == ["Lip balm (copy)"]


def test_the_name_of_a_copy_fits() -> None:
    assert copy_name("x" * 100) == "x" * 93 + " (copy)"


def test_the_stage_is_changed_here(dialog: LaunchesDialog, desk: Desk) -> None:
    (balm,) = choose(dialog, "Lip balm")
    dialog._stages["burst"].trigger()
    desk.jobs.drain()
    row = launch(desk.shop, balm)
    assert row is not None and row["stage"] == "burst"
    assert cell(dialog, "Lip balm", "stage") == "burst"
    assert [code for code, action in dialog._stages.items() if action.isChecked()] == ["burst"]


def test_deleting_says_what_goes_and_undo_brings_it_back(dialog: LaunchesDialog, desk: Desk, qtbot: Any) -> None:
    (balm,) = choose(dialog, "Lip balm")
    add_voice(desk.shop, balm, "It melts", sender="Amy", kind="complaint", said_at=NOW, now=NOW)
    choose(dialog, "Hand cream")
    assert dialog.tells.text() == ""
    choose(dialog, "Lip balm")
    assert dialog.tells.text() == "Belongs to it: voices 1"
    press(qtbot, dialog.delete_button)
    assert names(dialog) == ["Hand cream", "Old soap"]
    assert dialog.undo_bar.label.text() == "Deleted the launch Lip balm, with voices 1"
    desk.jobs.drain()
    press(qtbot, dialog.undo_bar.button)
    desk.jobs.drain()
    assert names(dialog) == ["Hand cream", "Lip balm", "Old soap"]
    assert desk.shop.scalar("SELECT count(*) FROM voice") == 1


def test_several_are_archived_together(dialog: LaunchesDialog, desk: Desk, qtbot: Any) -> None:
    choose(dialog, "Lip balm", "Old soap")
    assert dialog.archive_button.text() == "Archive"  # not all of them are archived
    press(qtbot, dialog.archive_button)
    assert [row["name"] for row in launches(desk.shop)] == ["Hand cream"]
    desk.jobs.drain()
    press(qtbot, dialog.undo_bar.button)
    desk.jobs.drain()
    assert [row["name"] for row in launches(desk.shop)] == ["Hand cream", "Lip balm"]


def test_a_shop_open_to_look_at_offers_only_to_open(desk: Desk, qtbot: Any) -> None:
    desk.shop.read_only = True
    made = LaunchesDialog(desk)
    qtbot.addWidget(made)
    made.show()
    desk.jobs.drain()
    assert made.open_button.isEnabled()
    assert not any(button.isEnabled() for button in (*made._buttons(), made.new_button))


# --- an archived launch in the window -----------------------------------------------------------------


@pytest.fixture
def view(desk: Desk, qtbot: Any) -> ShopView:
    made = ShopView(desk, [])
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_archived_launch_is_hidden_from_the_chooser_and_says_so_when_opened(view: ShopView, desk: Desk) -> None:
    old = create_launch(desk.shop, "Old soap")
    archive_launch(desk.shop, old)
    view.launch_menu.aboutToShow.emit()
    texts = [action.text() for action in view.launch_menu.actions() if action.text()]
    assert texts[0] == "Hand cream" and "Old soap" not in texts and texts[-1] == "All launches…"
    assert view.archived.isHidden()
    desk.set_launch(old)
    assert not view.archived.isHidden() and view.archived.text().startswith("This launch is archived.")
    update_launch(desk.shop, old, seats=20)  # working on it does not throw one out of it
    assert desk.launch_id == old
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    view.archived.button.click()
    assert went == ["launch.restore"]
    restore_launch(desk.shop, old)
    assert view.archived.isHidden() and desk.launch_id == old


def test_archiving_the_current_one_moves_to_another_or_shows_it_as_archived(view: ShopView, desk: Desk) -> None:
    first = desk.launch_id
    other = create_launch(desk.shop, "Lip balm")
    assert first is not None
    archive_launch(desk.shop, first)
    assert desk.launch_id == other and view.archived.isHidden()
    archive_launch(desk.shop, other)
    assert desk.launch_id == other and not view.archived.isHidden()  # there is no other to go to
