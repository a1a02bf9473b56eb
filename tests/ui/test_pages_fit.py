"""Every page and every dialog opens, in both languages and with text at 200 %, and cuts no words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import set_language, tr
from seeddesk.sample import generate
from seeddesk.store.engine import Shop
from seeddesk.ui import theme
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.scenes import Scene, Stage, StageWindow
from seeddesk.ui.settings import Settings
from seeddesk.ui.shots import clock_of
from seeddesk.ui.widgets.labels import ElidedLabel
from seeddesk.workflow.launches import create_launch

SIZE = (1024, 640)
LEAST = 90
"""Places to look at; the walk must not quietly become short."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fit") / "sample.seeddesk"
    generate(path, members=400, language="en")
    return path


@pytest.fixture
def stage(sample: Path, tmp_path: Path, settings: Settings, qapp: QApplication) -> Iterator[Stage]:
    shop = tmp_path / "sample.seeddesk"
    shop.write_bytes(sample.read_bytes())
    window = StageWindow(settings, Jobs(), lambda: None, clock=clock_of(shop))
    window.resize(*SIZE)
    assert window.open_shop(shop, remember=False)
    window.show()
    window.resize(*SIZE)
    with Stage(qapp, window) as made:
        made.settle()
        yield made
    window.jobs.drain(cancel=True)
    window.close()
    window.deleteLater()
    theme.apply(qapp, "light", 100)


def speak(app: QApplication, language: str, percent: int) -> None:
    set_language(language)
    theme.apply(app, "light", percent)
    for widget in app.topLevelWidgets():
        app.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


def cut(root: QWidget) -> Iterator[str]:
    """Words that do not fit into their widget."""
    for button in root.findChildren(QPushButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width():
            yield f"button {button.text()!r}: {button.width()} of {button.sizeHint().width()}"
    for box in root.findChildren(QCheckBox):
        if box.isVisible() and box.text() and box.width() < box.sizeHint().width():
            yield f"box {box.text()!r}: {box.width()} of {box.sizeHint().width()}"
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            if label.height() < label.heightForWidth(label.width()):
                yield f"text {label.text()!r}: {label.height()} of {label.heightForWidth(label.width())} high"
        elif label.width() < label.sizeHint().width():
            yield f"text {label.text()!r}: {label.width()} of {label.sizeHint().width()}"


@pytest.mark.parametrize(("language", "percent"), [("en", 200), ("zh_CN", 200)])
def test_every_page_and_dialog_cuts_no_words(stage: Stage, language: str, percent: int) -> None:
    speak(stage.app, language, percent)
    stage.settle()
    found, seen = [], 0
    for walk in (stage.pages, stage.scenes):
        for name, widget in walk():
            seen += 1
            found += [f"{name}: {words}" for words in cut(widget)]
    assert seen > LEAST * 0.6
    assert not found, "\n".join(dict.fromkeys(found))


OF_THE_SHOP = ("overview.calendar", "overview.history", "overview.texts")
"""Pages that are of use before there is a launch."""


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_an_empty_shop_says_the_one_next_action(stage: Stage, tmp_path: Path, language: str) -> None:
    speak(stage.app, language, 100)
    window = stage.window
    assert window.open_shop(tmp_path / "fresh.seeddesk", create=True, name="Fresh", remember=False)
    assert window.desk
    for name, widget in stage.pages():
        if name.split(".")[0] != "members" and name not in OF_THE_SHOP:
            texts = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
            assert tr("New launch…") in texts, name
    window.desk.set_launch(create_launch(window.desk.shop, "Hand cream"))
    for name, widget in stage.pages():
        page = window.view.page(name.split(".")[0]).current_section()  # type: ignore[union-attr]
        primary = [
            button
            for button in widget.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and button.property("kind") == "primary"
        ]
        assert page is not None and primary, name
        assert not list(cut(widget)), name


def test_a_page_that_fails_is_named(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """No picture of the page before in its place."""
    from seeddesk.ui.steps.listen.topics import Topics

    def broken(*_: Any) -> None:
        raise ZeroDivisionError("no topics today")

    monkeypatch.setattr(Topics, "refresh", broken)
    names: list[str] = []
    with pytest.raises(UserError) as caught, Stage(stage.app, stage.window) as walk:
        names += [name for name, _ in walk.pages()]
    assert caught.value.code == "shots.failed"
    assert caught.value.values["page"] == "listen.topics"
    assert "no topics today" in caught.value.values["error"]


def test_trouble_and_failed_jobs_count_as_failures(stage: Stage) -> None:
    desk = stage.window.desk
    assert desk

    def work(_progress: Any, _cancelled: Any) -> None:
        raise KeyError("lost")

    for act in (
        lambda page: page.desk.run("", work, quiet=True) and None,
        lambda page: page.desk.tell(UserError("shop.read_only")),
    ):
        with pytest.raises(UserError) as caught:
            for _ in stage._play(Scene("made.up", "overview", act)):
                pass
        assert caught.value.values["page"] == "made.up"
    assert isinstance(desk.shop, Shop) and shiboken6.isValid(stage.window)
