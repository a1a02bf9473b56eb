"""What tests of the window share: own folders, English, a desk, and no dialog that nobody expected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.ui.desk import Desk
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.settings import Settings
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 6, 1, 10, 30)


class Answers:
    """What happens when a dialog opens: handlers are used one after another; none left means failure."""

    def __init__(self) -> None:
        self._handlers: list[Callable[[Any], Any]] = []
        self.seen: list[Any] = []

    def expect(self, handler: Callable[[Any], Any] = lambda dialog: dialog.reject()) -> None:
        """The next dialog is given to ``handler`` (shown, not waiting); by default it is closed."""
        self._handlers.append(handler)

    def exec(self, dialog: Any) -> int:
        self.seen.append(dialog)
        if not self._handlers:
            words = getattr(getattr(dialog, "explained", None), "sentence", "")
            pytest.fail(f"unexpected dialog {type(dialog).__name__}: {dialog.windowTitle()} {words}")
        dialog.show()
        self._handlers.pop(0)(dialog)
        result = dialog.result()
        dialog.hide()
        return result

    def left(self) -> int:
        return len(self._handlers)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder of the program, in the test's own place."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SEEDDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("en")


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """Dialogs open only where a test expects them."""
    given = Answers()

    def surprise(*arguments: Any, **_: Any) -> None:
        pytest.fail(f"unexpected message box: {arguments[1:]}")

    monkeypatch.setattr(QDialog, "exec", lambda dialog: given.exec(dialog))
    for name in ("information", "warning", "critical", "question", "about"):
        monkeypatch.setattr(QMessageBox, name, surprise)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: surprise(box, box.text()))
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, surprise)
    yield given
    assert not given.left(), "a dialog that was expected did not open"


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings()


@pytest.fixture
def jobs(qapp: Any) -> Iterator[Jobs]:
    lane = Jobs()
    faults: list[BaseException] = []
    lane.faulted.connect(faults.append)
    lane.expected_fault = False  # type: ignore[attr-defined]
    yield lane
    lane.drain(cancel=True)
    if faults and not lane.expected_fault:  # type: ignore[attr-defined]
        raise faults[0]


@pytest.fixture
def desk(shop: Shop, settings: Settings, jobs: Jobs) -> Iterator[Desk]:
    """A desk on an empty shop with one launch, "Hand cream", at 2026-06-01 10:30; trouble told fails the test.

    A test that expects trouble disconnects with ``desk.told.disconnect()`` first.
    """
    launch = create_launch(shop, "Hand cream", started_on=dt.date(2026, 5, 21), seats=50)
    made = Desk(shop, settings, jobs, launch_id=launch, clock=lambda: NOW)
    made.told.connect(lambda explained: pytest.fail(f"told: {explained.text()}"))
    yield made
    jobs.drain(cancel=True)
    made.close()
