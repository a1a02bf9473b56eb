"""Filters and segments, many at once, merging, duplicates, tiers and groups, by clicking."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.i18n import set_language
from seeddesk.store.members import member
from seeddesk.store.members_filter import segments
from seeddesk.store.members_groups import group_members, groups
from seeddesk.store.models import Member
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.members import directory as directory_module
from seeddesk.ui.steps.members.directory import Directory
from seeddesk.ui.steps.members.duplicates import Duplicates
from seeddesk.ui.steps.members.group_dialog import GroupDialog
from seeddesk.ui.steps.members.group_more import CopyGroup, DaysDialog
from seeddesk.ui.steps.members.groups import Groups
from seeddesk.ui.steps.members.merge_dialog import MergeDialog
from seeddesk.ui.steps.members.name_dialog import NameDialog
from seeddesk.ui.steps.members.tiers_dialog import TiersDialog
from seeddesk.ui.widgets.member_picker import MemberPicker
from seeddesk.workflow.members import add_member


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    shop = desk.shop
    return {
        "lin": add_member(shop, {"name": "林小满", "phone": "13800138000", "tags": ["妈妈"], "city": "杭州"}),
        "twin": add_member(
            shop, {"name": "林小满", "wechat": "xiaoman", "city": "杭州", "tags": ["送礼"], "tier": "core"}
        ),
        "chen": add_member(shop, {"name": "书法老陈", "own_circle": "friend", "city": "上海"}),
    }


def shown(desk: Desk, qtbot: Any, kind: type) -> Any:
    page = kind(desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(1100, 640)
    page.show()
    page.refresh(None)
    desk.changed.connect(page.refresh)
    return page


@pytest.fixture
def page(desk: Desk, people: dict[str, int], qtbot: Any) -> Directory:
    return shown(desk, qtbot, Directory)


def dialog(page: QWidget, kind: type) -> Any:
    return next(child for child in page.window().findChildren(kind) if child.isVisible())


def menu_item(menu: Any, text: str) -> Any:
    return next(action for action in menu.actions() if action.text() == text)


# --- filters and segments ----------------------------------------------------------------------


def test_filters_are_clicked_together(
    page: Directory, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # the offscreen platform cannot grab the keyboard
    bar = page.filter_bar
    assert bar.buttons["city"].isHidden()
    assert not bar.buttons["tier"].isHidden()
    menu_item(bar.more_menu(), "City").trigger()
    city = bar.buttons["city"]
    assert not city.isHidden()
    menu_item(city.menu_for(), "杭州").trigger()
    assert sorted(page.table.shown_ids()) == sorted([people["lin"], people["twin"]])
    menu_item(city.menu_for(), "上海").trigger()
    assert len(page.table.shown_ids()) == 3
    menu_item(bar.buttons["tag"].menu_for(), "送礼").trigger()
    assert page.table.shown_ids() == [people["twin"]]
    assert bar.buttons["tag"].text().strip() == "Tag: 送礼"
    page.table.show_everything()
    assert len(page.table.shown_ids()) == 3
    assert city.isHidden()


def test_a_segment_is_saved_chosen_and_deleted(page: Directory, desk: Desk, people: dict[str, int]) -> None:
    bar = page.filter_bar
    assert not menu_item(bar.segment_menu(), "Save these filters…").isEnabled()
    bar.buttons["own_circle"].set_code(["friend"])
    bar.save()
    ask = dialog(page, NameDialog)
    ask.save()
    assert ask.form.error("name")
    ask.form.set_values({"name": "朋友"})
    ask.save()
    assert [row["name"] for row in segments(desk.shop)] == ["朋友"]
    assert bar.segment.text().strip() == "Segment: 朋友"
    bar.set_values({})
    assert len(page.table.shown_ids()) == 3
    menu_item(bar.segment_menu(), "朋友").trigger()
    assert page.table.shown_ids() == [people["chen"]]
    menu_item(bar.segment_menu(), "Delete this segment").trigger()
    assert segments(desk.shop) == []
    desk.undo()
    assert len(segments(desk.shop)) == 1


def test_days_filter_refuses_the_wrong_way_round(page: Directory, people: dict[str, int]) -> None:
    import datetime as dt

    from seeddesk.ui.widgets.days_button import DaysDialog

    page.filter_bar.bring("joined")
    ask = dialog(page, DaysDialog)
    ask.form.set_values({"first": dt.date(2026, 2, 1), "last": dt.date(2026, 1, 1)})
    ask.apply()
    assert ask.form.error("last")
    ask.form.set_values({"first": None, "last": dt.date(2020, 1, 1)})
    ask.apply()
    assert page.table.shown_ids() == []


def test_filters_follow_what_changes(page: Directory, desk: Desk, people: dict[str, int]) -> None:
    page.filter_bar.set_values({"tier": ["core"]})
    assert page.table.shown_ids() == [people["twin"]]
    page.table.select([people["twin"]])
    page.set_tier("kol")
    assert page.table.shown_ids() == []
    desk.undo()
    assert page.table.shown_ids() == [people["twin"]]


def test_a_large_shop_shows_the_first_hits_and_then_all(
    desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seeddesk.ui import people as people_module

    with desk.shop.change("test") as change:
        change.insert_many(Member, ("name",), ((f"member {at}",) for at in range(20_000)))
    page = shown(desk, qtbot, Directory)
    qtbot.waitUntil(lambda: len(page.table.shown_ids()) == 20_000)
    monkeypatch.setattr(people_module, "FIRST", 0)
    with qtbot.waitSignal(desk.people.found_more):
        page.table.set_needle("9")
        assert page.table.count.text().endswith("…")
        assert 0 < len(page.table.shown_ids()) < 6_878
    assert len(page.table.shown_ids()) == sum("9" in str(at) for at in range(20_000)) == 6_878
    assert page.table.count.text() == "6,878 people"


def test_filters_of_many_members_are_worked_out_in_a_job(
    page: Directory, people: dict[str, int], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory_module, "AT_ONCE", 1)
    page.filter_bar.set_values({"city": ["上海"]})
    page.filter_bar.set_values({"city": ["杭州"]})  # what was asked last counts
    qtbot.waitUntil(lambda: len(page.table.shown_ids()) == 2)
    assert people["chen"] not in page.table.shown_ids()


# --- many at once ------------------------------------------------------------------------------


def test_many_at_once(page: Directory, desk: Desk, people: dict[str, int]) -> None:
    page.table.set_ticked([people["lin"], people["chen"]])
    menu_item(page._tier_menu, "core user").trigger()
    menu_item(page._own_menu, "relative").trigger()
    rows = [member(desk.shop, people[name]) for name in ("lin", "chen")]
    got = [(row["tier"], row["tier_by_hand"], row["own_circle"]) for row in rows if row]
    assert got == [("core", 1, "relative")] * 2
    page.fill_groups()
    menu_item(page._group_menu, "New group…").trigger()
    ask = dialog(page, GroupDialog)
    ask.form.set_values({"name": "A 群"})
    ask.save()
    group = groups(desk.shop)[0]
    assert (group["name"], group["inside"]) == ("A 群", 2)
    page.fill_groups()
    page.table.clear_ticks()
    page.table.select([people["twin"]])
    menu_item(page._group_menu, "A 群 (2)").trigger()
    assert groups(desk.shop)[0]["inside"] == 3
    desk.undo()
    assert groups(desk.shop)[0]["inside"] == 2


def test_very_many_are_changed_in_a_job(
    page: Directory, desk: Desk, people: dict[str, int], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory_module, "MANY", 1)
    heard: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: heard.append((text, undo)))
    page.table.set_ticked(list(people.values()))
    page.set_tier("buzz")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("3 members are now: word of mouth", True)]


# --- merging -----------------------------------------------------------------------------------


def test_two_chosen_are_put_side_by_side_and_merged(page: Directory, desk: Desk, people: dict[str, int]) -> None:
    page.table.set_ticked([people["lin"]])
    assert not page._merge.isEnabled()
    page.table.set_ticked([people["twin"]])
    page._merge.trigger()
    ask = dialog(page, MergeDialog)
    assert set(ask.choices) == set()  # nothing contradicts: one has the phone, the other WeChat and tier
    ask.merge_button.click()
    rows = [row for row in (member(desk.shop, people["lin"]), member(desk.shop, people["twin"])) if row]
    assert len(rows) == 1
    assert (rows[0]["phone"], rows[0]["wechat"], rows[0]["tier"], rows[0]["tags"]) == (
        "13800138000", "xiaoman", "core", ["妈妈", "送礼"],
    )  # fmt: skip
    desk.undo()
    assert len(page.table.shown_ids()) == 3


def test_a_contradiction_is_clicked_right(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    ask = MergeDialog(desk, people["lin"], people["chen"])
    qtbot.addWidget(ask)
    ask.show()
    assert set(ask.choices) == {"name", "city"}
    ask.choices["name"].choose("gone")
    wanted = member(desk.shop, ask.gone)
    ask.merge()
    row = member(desk.shop, ask.keep)
    assert row and wanted
    assert row["name"] == wanted["name"]
    assert row["city"] != wanted["city"]
    assert row["own_circle"] == "friend"


def test_duplicates_are_found_decided_and_gone(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    page = shown(desk, qtbot, Duplicates)
    qtbot.waitUntil(lambda: len(page.table.shown_ids()) == 1)
    words = [column.words(page.table.rows(page.table.shown_ids())[0]) for column in page.table.model.columns]
    assert words == ["林小满", "林小满", "perhaps 55", "same name, nobody else is called so, same city"]
    page.table.activated.emit(page.table.shown_ids()[0])
    ask = dialog(page, MergeDialog)
    ask.keep_apart()
    assert page.table.shown_ids() == []
    assert page.table.empty.isVisible()
    desk.undo()
    assert len(page.table.shown_ids()) == 1
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert page.table.shown_ids() == []
    page.look()
    qtbot.waitUntil(lambda: not page._looking)
    assert page.table.shown_ids() == []


# --- tiers and groups ----------------------------------------------------------------------------


def test_sorting_into_tiers_shows_what_it_would_do(
    page: Directory, desk: Desk, people: dict[str, int], qtbot: Any
) -> None:
    page._tiers.trigger()
    ask = dialog(page, TiersDialog)
    qtbot.waitUntil(lambda: ask.plan is not None)
    assert ask.words.text() == (
        "3 people are sorted, 2 had no tier yet, 0 move up, 0 move down, 1 stays where you put them."
    )
    ask.form.editor("top").line.setText("90")
    ask.form.edited.emit("top", 90)
    assert ask.form.error("top")
    ask.form.editor("top").line.setText("5")
    ask.sort_button.click()
    qtbot.waitUntil(lambda: (member(desk.shop, people["chen"]) or {})["tier"] == "regular")
    assert (member(desk.shop, people["twin"]) or {})["tier"] == "core"


def test_groups_by_clicking(
    desk: Desk, people: dict[str, int], qtbot: Any, answers: Any
) -> None:
    page = shown(desk, qtbot, Groups)
    assert page.table.empty.isVisible()
    page._add.trigger()
    ask = dialog(page, GroupDialog)
    ask.form.set_values({"name": "A 群", "capacity": 2})
    ask.save()
    assert page.title.text() == "A 群"

    def choose(picker: MemberPicker) -> None:
        picker.table.set_ticked([people["lin"], people["chen"]])
        picker._choose()

    answers.expect(choose)
    page._put.trigger()
    assert sorted(page.people.shown_ids()) == sorted([people["lin"], people["chen"]])
    page.people.select([people["lin"]])
    page._left.trigger()
    group = groups(desk.shop)[0]
    assert (group["inside"], group["left"]) == (1, 1)
    page.standing.set_code("left")
    assert page.people.shown_ids() == [people["lin"]]
    page.standing.reset()
    page.people.select([people["lin"]])
    page._days.trigger()
    days = dialog(page, DaysDialog)
    days.form.set_values({"left_on": None})
    days.save()
    assert groups(desk.shop)[0]["inside"] == 2
    page._copy.trigger()
    name = dialog(page, CopyGroup)
    assert name.form.values()["name"] == "A 群 2"
    name.save()
    assert page.title.text() == "A 群 2"
    assert page.people.shown_ids() == []
    page.table.select([group["id"]])
    page.people.select([people["chen"]])
    qtbot.keyClick(page.people.view, Qt.Key.Key_Delete)
    assert [row["id"] for row in group_members(desk.shop, group["id"])] == [people["lin"]]
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert [row["name"] for row in groups(desk.shop)] == ["A 群 2"]


def test_the_pages_speak_chinese(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    set_language("zh_CN")
    for kind, words in ((Groups, "加人…"), (Duplicates, "并排比较…"), (Directory, "＋ 成员")):
        page = shown(desk, qtbot, kind)
        assert page.page_actions()[0].text() == words


def test_a_new_month_offers_to_sort_again(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    import datetime as dt

    from seeddesk.workflow.tiers import sort_into_tiers

    page = shown(desk, qtbot, Directory)
    assert page.reminder.isHidden()  # never sorted: the button is there, nobody is pushed
    sort_into_tiers(desk.shop, today=dt.date(2026, 5, 31))
    assert page.reminder.isVisible()
    page.reminder.button.click()
    ask = dialog(page, TiersDialog)
    qtbot.waitUntil(lambda: ask.plan is not None)
    ask.sort()
    qtbot.waitUntil(lambda: page.reminder.isHidden())
    desk.undo()
    assert page.reminder.isVisible()
    page.reminder.cross.click()
    page.refresh(None)
    assert page.reminder.isHidden()


def test_lists_are_exported(
    desk: Desk, people: dict[str, int], qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    from PySide6.QtWidgets import QFileDialog

    from seeddesk.workflow.groups import add_group, add_to_group

    add_to_group(desk.shop, add_group(desk.shop, {"name": "A 群"}), [people["chen"]])
    for kind, name, words in ((Groups, "g.csv", "书法老陈"), (Duplicates, "d.csv", "林小满")):
        page = shown(desk, qtbot, kind)
        if kind is Duplicates:
            qtbot.waitUntil(lambda page=page: bool(page.table.shown_ids()))
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page._export.trigger()
        desk.jobs.drain()
        assert words in path.read_text("utf-8-sig")


def test_very_many_are_tagged_in_a_job(
    desk: Desk, people: dict[str, int], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seeddesk.ui.dialogs import tag_members

    monkeypatch.setattr(tag_members, "MANY", 1)
    ask = tag_members.TagMembers(desk, list(people.values()))
    qtbot.addWidget(ask)
    ask.show()
    ask.form.set_values({"add": ["老客"], "take": ["妈妈"]})
    heard: list[str] = []
    desk.noticed.connect(lambda text, _undo: heard.append(text))
    ask._apply()
    qtbot.waitUntil(lambda: bool(heard))
    rows = [member(desk.shop, one) for one in people.values()]
    assert [row["tags"] for row in rows if row] == [["老客"], ["老客", "送礼"], ["老客"]]
