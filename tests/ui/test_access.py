"""Every page and dialog for keyboard and screen reader: each thing that takes the focus has a name, Tab reaches
all of them, and goes on roughly as one reads."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QTabBar, QWidget

from seeddesk.sample.shop import generate
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.scenes import Stage, StageWindow
from seeddesk.ui.settings import Settings
from seeddesk.ui.shots import clock_of

LEAST = 90
"""Places to look at; the walk must not quietly become short."""
BACK = 0.34
"""Part of the steps of Tab that may lead up and left: columns beside each other need some."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("access") / "sample.seeddesk"
    generate(path, members=300, language="en")
    return path


@pytest.fixture
def stage(sample: Path, tmp_path: Path, settings: Settings, qapp: QApplication) -> Iterator[Stage]:
    shop = tmp_path / "sample.seeddesk"
    shop.write_bytes(sample.read_bytes())
    window = StageWindow(settings, Jobs(), lambda: None, clock=clock_of(shop))
    window.resize(1280, 800)
    assert window.open_shop(shop, remember=False)
    window.show()
    with Stage(qapp, window) as made:
        made.settle()
        yield made
    window.jobs.drain(cancel=True)
    window.close()
    window.deleteLater()


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.isVisible()
        and widget.focusProxy() is None
        and not widget.size().isEmpty()
    )


def stops(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget) if one.window() is root.window() and takes_focus(one)]


def name_of(widget: QWidget) -> str:
    """What a screen reader says, by Qt's rules: the name given, the text on it, or the label it is the buddy of.

    Not asked through QAccessible, whose interfaces outlive the dialogs that this walk closes.
    """
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QLabel):
        return widget.text()
    family = {widget, widget.parentWidget()}
    labels = [one for one in widget.window().findChildren(QLabel) if one.buddy() in family]
    return labels[0].text() if labels else ""


def whose(widget: QWidget) -> str:
    chain, at = [], widget
    while at is not None and len(chain) < 4:
        chain.append(f"{type(at).__name__}{'#' + at.objectName() if at.objectName() else ''}")
        at = at.parentWidget()
    return " < ".join(chain)


def tab_walk(root: QWidget) -> list[QWidget]:
    """Where Tab really goes from the first stop, until it has been there before or stays where it is."""
    first = next(iter(stops(root)), None)
    if first is None:
        return []
    root.activateWindow()
    QApplication.processEvents()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    at = QApplication.focusWidget()
    while at is not None and at not in seen:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
    return seen


def backwards(walk: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Steps that lead up without leading to the right."""
    found = []
    for one, other in itertools.pairwise(walk):
        here, there = one.mapToGlobal(QPoint(0, 0)), other.mapToGlobal(QPoint(0, 0))
        if there.y() + other.height() <= here.y() and there.x() <= here.x():
            found.append((one, other))
    return found


def test_whatever_takes_the_focus_has_a_name(stage: Stage) -> None:
    nameless: dict[str, set[str]] = {}
    places = 0
    for walk in (stage.pages(), stage.scenes()):
        for place, widget in walk:
            places += 1
            # A scroll area takes the focus only to scroll; what stands in it has names of its own.
            names = {whose(one) for one in stops(widget) if type(one) is not QScrollArea and not name_of(one)}
            nameless |= {place: names} if names else {}
    assert places > LEAST
    assert nameless == {}


def test_tab_reaches_all_of_a_page_and_reads_on(stage: Stage) -> None:
    missed: dict[str, list[str]] = {}
    jumping: dict[str, str] = {}
    for place, widget in stage.pages():
        wanted = stops(widget)  # before the walk: a row that gets the focus may enable a button left behind
        order = tab_walk(widget)
        lost = [whose(one) for one in wanted if one not in order]
        missed |= {place: lost} if lost else {}
        back = backwards(order)
        if len(back) > max(2, BACK * len(order)):
            jumping[place] = f"{len(back)} of {len(order)}: " + "; ".join(
                f"{name_of(one)} → {name_of(other)}" for one, other in back[:6]
            )
    assert missed == {}
    assert jumping == {}


def test_the_check_itself_sees_what_is_wrong(qtbot) -> None:
    from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    boxes = [QLineEdit() for _ in range(3)]
    for box in boxes:
        layout.addWidget(box)
    button = QPushButton("OK")
    layout.addWidget(button)
    QWidget.setTabOrder(boxes[2], boxes[0])
    root.show()
    root.activateWindow()
    QApplication.processEvents()
    assert [name_of(one) for one in stops(root)] == ["", "", "", "OK"]
    boxes[0].setAccessibleName("Name")
    assert name_of(boxes[0]) == "Name"
    assert backwards(tab_walk(root))
    QWidget.setTabOrder(boxes[0], boxes[1])
    QWidget.setTabOrder(boxes[1], boxes[2])
    QWidget.setTabOrder(boxes[2], button)
    assert tab_walk(root) == [*boxes, button]
    assert backwards(tab_walk(root)) == []
