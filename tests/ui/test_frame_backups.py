"""The window backs up by itself, says so at the bottom, and goes back to a backup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.backup import folder_of, kept
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings, backup_folder
from seeddesk.ui.when import backed_up
from seeddesk.workflow import backups as work
from seeddesk.workflow.launches import create_launch
from tests.ui.conftest import NOW, Answers


@pytest.fixture
def window(qtbot: Any, settings: Settings, jobs: Jobs, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(settings, jobs, lambda: None, steps=[], clock=lambda: NOW)
    qtbot.addWidget(made)
    assert made.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    yield made
    made.close()


def said(window: MainWindow) -> str:
    assert window.view
    return window.view.footer.saved.text()


def there(window: MainWindow) -> int:
    assert window.desk
    return len(kept(folder_of(backup_folder(), window.desk.shop.path)))


def daily(window: MainWindow) -> None:
    window.backups._timer.timeout.emit()
    window.jobs.drain()


def test_a_backup_a_day_and_the_footer_says_when(window: MainWindow) -> None:
    assert window.backups._timer.isActive() and said(window) == "Everything is saved"
    daily(window)
    assert there(window) == 1 and said(window) == "Everything is saved · backup just now"
    daily(window)
    assert there(window) == 1
    window.named["backup"].trigger()
    window.jobs.drain()
    assert there(window) == 2
    assert window.view and window.view.undo_bar.isVisibleTo(window.view)


def test_the_sample_is_not_backed_up(window: MainWindow, tmp_path: Path) -> None:
    assert window.open_shop(tmp_path / "sample.seeddesk", create=True, remember=False)
    assert not window.backups._timer.isActive()


def test_a_failed_backup_is_said_without_a_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise UserError("disk.full")

    monkeypatch.setattr(work, "make_daily", full)
    daily(window)
    assert said(window) == "Everything is saved, but the backup failed: The disk is full."
    assert window.view and window.view.footer.saved.property("tone") == "attention"
    monkeypatch.undo()
    daily(window)
    assert said(window) == "Everything is saved · backup just now"


def test_going_back_to_a_backup(window: MainWindow, answers: Answers) -> None:
    assert window.desk
    create_launch(window.desk.shop, "Hand cream")
    daily(window)
    create_launch(window.desk.shop, "Lip balm")
    path = window.desk.shop.path
    answers.expect(lambda dialog: dialog.ok.click())
    window.named["restore"].trigger()
    assert window.desk and window.desk.shop.path == path and not window.desk.shop.read_only
    assert [row["name"] for row in window.desk.shop.rows("SELECT name FROM launch")] == ["Hand cream"]
    assert there(window) == 2  # what was there before is kept too
    create_launch(window.desk.shop, "Soap")  # and it can be worked in
    window.undo()
    assert window.desk.shop.scalar("SELECT count(*) FROM launch") == 1


def test_a_file_that_is_no_backup_leaves_the_shop_open(window: MainWindow, tmp_path: Path, answers: Answers) -> None:
    assert window.desk
    create_launch(window.desk.shop, "Hand cream")
    letter = tmp_path / "letter.seeddesk"
    letter.write_text("x" * 500, "utf-8")
    answers.expect()
    assert not window.backups.restore(letter)
    assert "not a SeedDesk shop" in answers.seen[0].explained.sentence
    assert window.desk and window.desk.shop.scalar("SELECT count(*) FROM launch") == 1


def test_when_in_words() -> None:
    now = dt.datetime(2026, 6, 10, 20, 0)
    words = [
        backed_up(now - dt.timedelta(**ago), now)
        for ago in ({"minutes": 1}, {"hours": 1}, {"hours": 5}, {"hours": 11}, {"hours": 30}, {"days": 4})
    ]
    assert words[:5] == [
        "backup just now", "backup this evening", "backup this afternoon", "backup this morning", "backup yesterday",
    ]  # fmt: skip
    assert words[5].startswith("last backup on ")
