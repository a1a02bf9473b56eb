"""The page of who stays, as an owner uses it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import set_language
from seeddesk.store import retention as store
from seeddesk.store.models import Interaction
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.tag_members import TagMembers
from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog
from seeddesk.ui.steps.screen.retention import Retention
from seeddesk.workflow import groups
from seeddesk.workflow.members import add_member


@pytest.fixture
def group(desk: Desk) -> int:
    """Twelve who joined six weeks ago: ten active every week until two weeks ago, one silent, one gone."""
    made = groups.add_group(desk.shop, {"name": "粉丝群"})
    ids = [add_member(desk.shop, {"name": f"成员{number}"}) for number in range(12)]
    began = desk.today() - dt.timedelta(days=42)
    groups.add_to_group(desk.shop, made, ids, today=began)
    groups.set_membership_days(desk.shop, made, ids[11], began, desk.today() - dt.timedelta(days=3))
    with desk.shop.change("test") as change:
        for member in ids[:10]:
            for week in range(5):
                change.insert(Interaction, member=member, day=began + dt.timedelta(days=7 * week), kind="chat")
    return made


@pytest.fixture
def page(desk: Desk, qtbot: Any, group: int) -> Retention:
    section = Retention(desk)
    qtbot.addWidget(section)
    section.retranslate()
    section.refresh(None)
    section.resize(1100, 700)
    section.show()
    desk.changed.connect(section.refresh)
    desk.jobs.drain()
    return section


def chart_texts(page: Retention) -> list[str]:
    chart = page.chart.chart()
    assert chart is not None
    return chart.texts()


def dialog_of(page: Retention, kind: type) -> Any:
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def test_the_group_of_the_shop_is_shown_at_once(page: Retention, group: int) -> None:
    assert page.group.code() == group
    texts = chart_texts(page)
    assert texts.count("83%") == 10, "ten of twelve in five weeks, in the cohort and all together"
    assert "0%" in texts, "nobody in the sixth"
    assert page.inside.text().startswith("In the group 11")
    assert "83% 10 / 12" in page.stayed.text()
    assert "1 / 11" in page.silent.text()


def test_the_measure_changes_the_table(page: Retention, desk: Desk) -> None:
    page.measure.set_code("stayed")
    desk.jobs.drain()
    texts = chart_texts(page)
    assert texts.count("100%") == 10 and texts.count("92%") == 2
    page.unit.set_code("month")
    desk.jobs.drain()
    assert chart_texts(page).count("100%") == 2, "one month is over"


def test_without_own_circle_too_few_are_left_to_tell(page: Retention, desk: Desk) -> None:
    with desk.shop.change("test") as change:
        change.execute("UPDATE member SET own_circle = 'friend' WHERE id % 2 = 0")
    page.own.set_code(False)
    desk.jobs.drain()
    assert "5/6" in chart_texts(page) and "83%" not in chart_texts(page)
    assert "too few to tell" in page.stayed.text()


def test_who_is_silent_fading_or_gone(page: Retention, desk: Desk) -> None:
    page.views.choose("fading")
    assert len(page.tables["fading"].shown_ids()) == 10
    page.views.choose("silent")
    (silent,) = page.tables["silent"].shown_ids()
    assert page.tables["silent"].model.source.fetch([silent])[0]["days"] == 42
    page.views.choose("left")
    assert [action.text() for action in page.page_actions()] == ["Why they left…", "Tag…", "Export"]
    page.tables["left"].select(page.tables["left"].shown_ids())
    page.ask_why()
    dialog = dialog_of(page, ReasonDialog)
    dialog.form.set_values({"reason": "too many messages"})
    dialog._accept()
    desk.jobs.drain()
    assert list(store.reasons(desk.shop, page.group.code()).values()) == ["too many messages"]
    row = page.tables["left"].model.source.fetch(page.tables["left"].shown_ids())[0]
    assert row["reason"] == "too many messages"
    page.tag()
    assert dialog_of(page, TagMembers)


def test_a_shop_without_groups_says_what_to_do(desk: Desk, qtbot: Any) -> None:
    section = Retention(desk)
    qtbot.addWidget(section)
    section.retranslate()
    section.refresh(None)
    desk.jobs.drain()
    assert section.stack.currentWidget() is section.empty
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    section.empty.button.click()
    assert went == ["members.groups"]


def test_in_chinese(page: Retention, desk: Desk, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: set_language("en"))
    set_language("zh_CN")
    QApplication.sendEvent(page.group, QEvent(QEvent.Type.LanguageChange))
    page.retranslate()
    page.refresh(None)
    desk.jobs.drain()
    words = [*chart_texts(page), page.words.text(), page.group.text(), *(page.views.tabText(n) for n in range(4))]
    assert not [word for word in words if any("a" <= letter.lower() <= "z" for letter in word)]
