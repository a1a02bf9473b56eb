"""A plain text let go over the window goes where its kind is read: chats, or the paste box of a vote."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from seeddesk.ui.dialogs import import_wizard
from seeddesk.ui.dialogs.chat_import import wizard as chat_wizard
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.participate import create_node
from tests.ui.conftest import Answers

CHAIN = "#接龙\n护手霜选哪个香味？A薰衣草 B柚子\n例 张三 A\n\n1. 李丽 A\n2. 王福 B\n"
CHAT = "李丽:\n请问护手霜什么时候上？\n\n王福:\n[图片]\n\n周周:\n上次的皂用了起疹子\n"


@pytest.fixture
def window(settings: Settings, jobs: Jobs, qtbot: Any, answers: Answers, tmp_path: Path) -> MainWindow:
    made = MainWindow(settings, jobs, lambda: None, clock=lambda: dt.datetime(2026, 6, 1, 10, 30))
    qtbot.addWidget(made)
    assert made.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    for kind in (import_wizard.ImportWizard, chat_wizard.ChatImport):
        monkeypatch.setattr(kind, "exec", lambda self: names.append(type(self).__name__))
    return names


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_a_chat_without_times_opens_the_import_of_chats(
    window: MainWindow, opened: list[str], jobs: Jobs, tmp_path: Path
) -> None:
    window.take_file(written(tmp_path / "wx.txt", CHAT))
    window.take_file(written(tmp_path / "people.txt", "姓名\t手机号\n李丽\t13911110001\n"))
    jobs.drain()
    assert opened == ["ChatImport", "ImportWizard"]


def test_a_chain_lands_in_the_paste_box_of_a_vote(window: MainWindow, opened: list[str], tmp_path: Path) -> None:
    assert window.desk is not None and window.view is not None
    said: list[str] = []
    window.desk.noticed.connect(lambda text, _undo: said.append(text))
    path = written(tmp_path / "chain.txt", CHAIN)
    window.take_file(path)
    assert "needs a launch" in said[-1] or "need a launch" in said[-1]
    launch = create_launch(window.desk.shop, name="护手霜")
    window.desk.set_launch(launch)
    window.take_file(path)
    assert "add the vote" in said[-1]
    create_node(window.desk.shop, launch, "选哪个香味？", ["薰衣草", "柚子"])
    window.take_file(path)
    assert "look at it below" in said[-1]
    assert opened == [] and not any(isinstance(one, QDialog) and one.isVisible() for one in window.children())
