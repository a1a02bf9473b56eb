"""The directory and the member card, by typing and clicking."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seeddesk.i18n import set_language
from seeddesk.store.members import member
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_card import MemberCard
from seeddesk.ui.dialogs.tag_members import TagMembers
from seeddesk.ui.steps.members.directory import Directory
from seeddesk.workflow.interactions import record_referrals
from seeddesk.workflow.members import add_member, delete_members


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    shop = desk.shop
    return {
        "lin": add_member(shop, {"name": "林小满", "phone": "13800138000", "tags": ["妈妈"], "city": "杭州"}),
        "chen": add_member(shop, {"name": "书法老陈", "own_circle": "friend", "source": "门店"}),
        "may": add_member(shop, {"name": "阿 May", "tags": ["送礼"], "source": "淘宝"}),
    }


@pytest.fixture
def page(desk: Desk, people: dict[str, int], qtbot: Any) -> Directory:
    made = Directory(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1000, 600)
    made.show()
    made.refresh(None)
    return made


def dialogs(page: QWidget, kind: type) -> list[Any]:
    return [child for child in page.window().findChildren(kind) if child.isVisible()]


def test_typing_finds_by_pinyin(page: Directory, people: dict[str, int], qtbot: Any) -> None:
    qtbot.keyClicks(page.table.search, "lxm")
    assert page.table.shown_ids() == [people["lin"]]
    page.table.search.clear()
    assert page.table.count.text() == "3 people"


def test_filters_narrow_and_combine(page: Directory, people: dict[str, int]) -> None:
    page.filters["own_circle"].set_code([""])
    assert sorted(page.table.shown_ids()) == sorted([people["lin"], people["may"]])
    page.filters["tag"].set_code(["送礼"])
    assert page.table.shown_ids() == [people["may"]]
    page.table.show_everything()
    assert len(page.table.shown_ids()) == 3


def test_a_change_elsewhere_shows_at_once(page: Directory, desk: Desk, people: dict[str, int]) -> None:
    add_member(desk.shop, {"name": "新来的"})
    page.refresh(None)
    assert len(page.table.shown_ids()) == 4
    desk.undo()
    page.refresh(None)
    assert len(page.table.shown_ids()) == 3


def test_delete_removes_and_can_be_undone(page: Directory, desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    heard: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: heard.append((text, undo)))
    page.table.select([people["may"]])
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert member(desk.shop, people["may"]) is None
    assert heard and heard[-1][1] is True
    desk.undo()
    assert member(desk.shop, people["may"]) is not None


def test_double_click_opens_the_card(page: Directory, people: dict[str, int]) -> None:
    page.table.activated.emit(people["lin"])
    card = dialogs(page, MemberCard)[0]
    assert card.heading.text() == "林小满"
    assert card.form.values()["phone"] == "13800138000"
    card.close()


def test_the_card_saves_a_field_when_it_is_left(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    card = MemberCard(desk, people["lin"])
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    field = card.form.editor("city").inner  # type: ignore[attr-defined]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "Shanghai")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    row = member(desk.shop, people["lin"])
    assert row is not None
    assert row["city"] == "Shanghai"


def test_a_taken_phone_is_said_at_its_field(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    card = MemberCard(desk, people["may"])
    qtbot.addWidget(card)
    card.form.edited.emit("phone", "13800138000")
    assert "林小满" in card.form.error("phone")
    row = member(desk.shop, people["may"])
    assert row is not None
    assert row["phone"] == ""


def test_a_new_member_needs_something_to_be_called_by(desk: Desk, qtbot: Any) -> None:
    card = MemberCard(desk, None)
    qtbot.addWidget(card)
    card.show()
    before = desk.shop.scalar("SELECT count(*) FROM member")
    card._add()
    assert card.form.error("name")
    assert desk.shop.scalar("SELECT count(*) FROM member") == before
    card.form.set_values({"name": "周医生", "tags": ["专家"]})
    card._add()
    assert not card.isVisible()
    assert desk.shop.scalar("SELECT count(*) FROM member WHERE name = '周医生'") == 1


def test_the_timeline_leads_to_the_one_who_was_brought(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    record_referrals(desk.shop, [(people["lin"], people["may"], None, None)])
    card = MemberCard(desk, people["lin"])
    qtbot.addWidget(card)
    card.show()
    assert card.numbers[2].text() == "Brought 1 1 stayed"
    ids = card.timeline.shown_ids()
    card.timeline.activated.emit(ids[0])
    assert [other.heading.text() for other in dialogs(card, MemberCard) if other is not card] == ["阿 May"]


def test_a_card_of_a_member_removed_elsewhere_closes(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    card = MemberCard(desk, people["may"])
    qtbot.addWidget(card)
    card.show()
    delete_members(desk.shop, [people["may"]])
    assert not card.isVisible()


def test_tags_for_several(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    dialog = TagMembers(desk, list(people.values()))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.set_values({"add": ["老客"], "take": ["妈妈"]})
    dialog._apply()
    rows = [member(desk.shop, one) for one in people.values()]
    assert [row["tags"] for row in rows if row] == [["老客"], ["老客"], ["老客", "送礼"]]


def test_names_are_text_not_markup(desk: Desk, page: Directory) -> None:
    made = add_member(desk.shop, {"name": "<b>bold</b><img src=x>"})
    page.refresh(None)
    page.open_member(made)
    card = dialogs(page, MemberCard)[0]
    assert card.heading.text() == "<b>bold</b><img src=x>"
    assert card.heading.textFormat() == Qt.TextFormat.PlainText
    card.close()


def test_chinese(page: Directory) -> None:
    set_language("zh_CN")
    page.retranslate()
    assert page.page_actions()[0].text() == "＋ 成员"
