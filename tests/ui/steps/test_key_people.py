"""Key people as an owner sees them: chains in a list and a picture, orders through the top, cards by click."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import set_language
from seeddesk.reports.typeset import Face
from seeddesk.store.models import Member, Order
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_card import MemberCard
from seeddesk.ui.steps.influence import key_people as page_module
from seeddesk.ui.steps.influence.key_people import BroughtDialog, KeyPeople
from seeddesk.ui.widgets.member_field import Person
from seeddesk.workflow.interactions import record_referrals

DAY = dt.date(2026, 5, 1)


@pytest.fixture
def show(desk: Desk, qtbot: Any) -> Callable[[], KeyPeople]:
    def make() -> KeyPeople:
        page = KeyPeople(desk)
        qtbot.addWidget(page)
        page.retranslate()
        page.refresh(None)
        page.resize(1000, 640)
        page.show()
        desk.changed.connect(page.refresh)
        return page

    return make


def people(desk: Desk, orders: int = 40) -> None:
    """1 brought 2 and 3, 3 brought 4; 5 brought 6. Members 2, 4 and 7 bought."""
    with desk.shop.change("test") as change:
        change.insert_many(Member, ["id", "name"], [(one, f"M{one}") for one in range(1, 9)])
        change.insert_many(
            Order, ["member", "number", "status", "paid_at"],
            [((2, 4, 7, 7)[at % 4], str(at), "paid", "2026-05-09 10:00:00") for at in range(orders)],
        )  # fmt: skip
    record_referrals(
        desk.shop, [(1, 2, DAY, None), (1, 3, DAY, None), (3, 4, DAY, dt.date(2026, 5, 20)), (5, 6, DAY, None)]
    )


def test_the_list_counts_chains_and_orders(desk: Desk, show: Callable[[], KeyPeople]) -> None:
    people(desk)
    page = show()
    rows = page.table.rows(page.table.shown_ids())
    assert [(r["name"], r["direct"], r["chain"], r["stayed"], r["orders"]) for r in rows] == [
        ("M1", 2, 3, 2, 20), ("M3", 1, 1, 0, 10), ("M5", 1, 1, 1, 0),
    ]  # fmt: skip
    assert page.orders._value.text() == "50%" and page.orders._of.text() == "20 / 40"
    assert "3 of 4 still there" in page.brought._note.text()


def test_few_orders_are_said_to_be_too_few(desk: Desk, show: Callable[[], KeyPeople]) -> None:
    people(desk, orders=12)
    page = show()
    assert page.orders._value.text() == "–" and "n = 12" in page.orders._note.text()


def test_a_click_on_a_dot_opens_the_card(desk: Desk, show: Callable[[], KeyPeople], qtbot: Any) -> None:
    people(desk)
    page = show()
    qtbot.waitUntil(lambda: page.chart.height() > 50)
    chart = page.chart.chart()
    assert chart is not None and "M1 3" in page.chart.accessibleName()
    x, y, _ = chart.places(QRectF(page.chart.rect()), Face(theme.font()))[3]  # type: ignore[attr-defined]
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    card = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MemberCard) and one.isVisible())
    assert card.windowTitle().startswith("M3")
    card.reject()
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert not any(isinstance(one, MemberCard) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_the_chosen_chain_is_the_strong_one(desk: Desk, show: Callable[[], KeyPeople]) -> None:
    people(desk)
    page = show()
    page.table.select([3])
    assert {node.id for node in page.chart_of().nodes if node.strong} == {3, 4}


def test_nobody_yet_asks_to_note_it_down(desk: Desk, show: Callable[[], KeyPeople], qtbot: Any) -> None:
    page = show()
    assert page.stack.currentIndex() == 1 and page.empty.isVisible()
    with desk.shop.change("test") as change:
        change.insert_many(Member, ["id", "name"], [(1, "Lin"), (2, "May")])
    page.add()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, BroughtDialog) and one.isVisible())
    dialog.save()
    assert "Choose both" in dialog.note.text()
    dialog.inviter.set_person(1)
    dialog.invitee.set_person(1)
    dialog.save()
    assert "Nobody brings themselves" in dialog.note.text()
    dialog.invitee.set_person(2)
    assert dialog.invitee.person() == Person(2, "May")
    dialog.save()
    assert not dialog.isVisible()
    assert page.stack.currentIndex() == 0 and len(page.table.shown_ids()) == 1


def test_many_are_counted_beside_the_window(
    desk: Desk, show: Callable[[], KeyPeople], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "AT_ONCE", 1)
    people(desk)
    page = show()
    desk.jobs.drain()
    QApplication.processEvents()
    assert len(page.table.shown_ids()) == 3


def test_the_picture_follows_the_language(desk: Desk, show: Callable[[], KeyPeople]) -> None:
    people(desk)
    page = show()
    set_language("zh_CN")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.table.view.accessibleName() == "关键人"
