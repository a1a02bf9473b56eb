"""The directory and the member card, by typing and clicking."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seeddesk.i18n import set_language
from seeddesk.store.members import member
from seeddesk.store.models import Identity, Member
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


def test_the_card_shows_ties_and_charts(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    from seeddesk.store.models import Order
    from seeddesk.workflow.groups import add_group, add_to_group, leave_group

    shop, lin, may = desk.shop, people["lin"], people["may"]
    for name in ("A 群", "B 群"):
        add_to_group(shop, add_group(shop, {"name": name}), [lin])
    leave_group(shop, 2, [lin])
    record_referrals(shop, [(people["chen"], lin, None, None), (lin, may, None, desk.today())])
    with shop.change("test") as change:
        for number, (at, cents, status) in enumerate(
            (("2026-05-02 10:00:00", 9800, "paid"), ("2026-05-03 10:00:00", 200, "paid"),
             ("2026-05-04 10:00:00", 5000, "refunded"), ("2024-01-01 10:00:00", 100, "paid"))
        ):  # fmt: skip
            change.insert(Order, member=lin, number=str(number), paid_at=at, paid_cents=cents, status=status)
    card = MemberCard(desk, lin)
    qtbot.addWidget(card)
    card.show()
    assert card.groups.text() == "In: A 群 · Left: B 群"
    assert card.inviter.text() == "Brought by 书法老陈"
    told = [number.text() for number in card.numbers]
    assert told == ["Orders 3", "Spent ¥101", "Brought 1 0 stayed", "Points 0"]
    card.bar.choose("charts")
    days, spent = card.activity_chart.chart(), card.spending_chart.chart()
    assert days and spent
    assert days.texts()[-4:] == ["2026-05", "2", "2026-06", "0"]
    assert spent.texts()[-4:] == ["2026-05", "100", "2026-06", "0"]
    assert len(days.texts()) == 24
    card.bar.choose("brought")
    assert card.people.shown_ids() == [may]
    card.people.activated.emit(may)
    other = next(one for one in dialogs(card, MemberCard) if one is not card)
    assert other.heading.text() == "阿 May"
    assert other.groups.isHidden()
    assert other.spending_chart.chart().texts() == ["Nothing bought in twelve months."]


def test_every_kind_of_event_has_words(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    """What the timeline can hold is read off its query, so a new kind without words fails here."""
    import re

    from seeddesk.store.members import TIMELINE
    from seeddesk.ui.dialogs.member_events import event_details, event_kind

    kinds = set(re.findall(r"'(\w+)'(?: AS kind)?,", TIMELINE)) - {"joined", "declined"}
    assert len(kinds) >= 15
    for kind in kinds:
        row = {"kind": kind, "text": "x", "number": 1, "detail": "2026-01-01" if kind == "brought" else ""}
        assert event_kind(row)[0][0] not in ("", kind.replace("_", " ") + "?")
        assert "x" in event_details(row)


def test_export_offers_every_column_first(
    page: Directory, desk: Desk, people: dict[str, int], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openpyxl import load_workbook
    from PySide6.QtWidgets import QFileDialog

    who = next(iter(people.values()))
    with desk.shop.change("test") as change:
        change.update(Member, who, wechat="wx_one", note="likes osmanthus", phone="13800001111")
        change.insert(Identity, member=who, platform="taobao", value="tb_one")
    asked: list[str] = []
    chosen = 0

    def ask(_parent: Any, _title: str, _start: str, kinds: str) -> tuple[str, str]:
        asked[:] = kinds.split(";;")
        return str(tmp_path / f"out{chosen}.xlsx"), asked[chosen]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    def exported() -> str:
        page._export.trigger()
        desk.jobs.drain()
        sheet = load_workbook(tmp_path / f"out{chosen}.xlsx").active
        assert sheet is not None and sheet.max_row == len(people) + 1
        return repr([[cell.value for cell in row] for row in sheet.iter_rows()])

    assert all(value in exported() for value in ("wx_one", "likes osmanthus", "tb_one"))
    chosen = 2  # only what the list shows
    assert asked[2] == "Excel workbook, only the columns shown (*.xlsx)"
    assert "likes osmanthus" not in exported()
