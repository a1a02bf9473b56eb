"""Step 2 as an owner uses it: list people, note contacts, move them on by list, mouse and keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from seeddesk.domain.influence import FIT_PARTS
from seeddesk.i18n import set_language
from seeddesk.store import influence as store
from seeddesk.store.models import Member
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.influence import STEP
from seeddesk.ui.steps.influence.board import MIME, Board
from seeddesk.ui.steps.influence.dialogs import BlockDialog, ContactDialog, DayDialog, InfluencerDialog
from seeddesk.ui.steps.influence.fit import WeightsDialog
from seeddesk.ui.steps.influence.listing import Listing
from seeddesk.workflow import influence as flow
from tests.ui.conftest import NOW

TODAY = NOW.date()
CONTROL = Qt.KeyboardModifier.ControlModifier


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(days=offset)


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    """Ayi was found, Lu should be followed up tomorrow, Chen is two days overdue, Xm is active."""
    shop, launch = desk.shop, desk.launch_id or 0
    return {
        "Ayi": flow.add_influencer(
            shop, launch, "Ayi", kind="media", platform="xiaohongshu", handle="@ayi", followers=21_000, uses_it=True,
            numbers_on=day(-40), now=NOW,
        ),
        "Lu": flow.add_influencer(
            shop, launch, "Lu", platform="douyin", followers=8_400, stage="contacted", follow_up_on=day(1), now=NOW
        ),
        "Chen": flow.add_influencer(shop, launch, "Chen", stage="talking", follow_up_on=day(-2), now=NOW),
        "Xm": flow.add_influencer(shop, launch, "Xm", stage="active", follow_up_on=day(0), now=NOW),
    }  # fmt: skip


def dialog_of(section: Any, kind: type) -> Any:
    found = [one for one in section.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def row(desk: Desk, influencer: int) -> dict[str, Any]:
    found = store.influencer(desk.shop, influencer)
    assert found is not None
    return found


def cells(page: Any, influencer: int) -> dict[str, str]:
    shown = page.table.rows([influencer])[0]
    return {column.key: column.words(shown) for column in page.table.model.columns}


def pick(menu: Any, *texts: str) -> None:
    """Choose an entry of a menu, through its submenus."""
    for text in texts[:-1]:
        menu = next(action for action in menu.actions() if action.text() == text).menu()
    next(action for action in menu.actions() if action.text() == texts[-1]).trigger()


# --- the list ----------------------------------------------------------------------------------


def test_the_list_says_what_is_old_and_what_is_due(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    found = {name: cells(page, one) for name, one in people.items()}
    assert found["Ayi"]["followers"] == "21,000 (old)" and found["Lu"]["followers"] == "8,400"
    assert [found[name]["follow_up_on"] for name in people] == [
        "–", "follow up tomorrow", "2 days overdue", "follow up today",
    ]  # fmt: skip
    columns = {column.key: column for column in page.table.model.columns}
    shown = {name: page.table.rows([one])[0] for name, one in people.items()}
    assert [columns["follow_up_on"].tone(shown[name]) for name in people] == [
        "neutral", "attention", "danger", "attention",
    ]  # fmt: skip
    assert columns["followers"].tone(shown["Ayi"]) == "attention"
    assert columns["name"].chips(shown["Ayi"]) == [("uses it", "primary")]
    assert page.listed.text() == "On the list 4 of 10 wanted"
    assert page.due.text() == "To follow up 2 1 overdue, by 2 days"
    page.table.sort_by("follow_up_on")
    assert page.table.shown_ids()[0] == people["Chen"]


def test_filters(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    page.filters["stage"].set_code("talking")
    assert page.table.shown_ids() == [people["Chen"]]
    page.filters["stage"].reset()
    page.filters["due"].set_code("due")
    assert set(page.table.shown_ids()) == {people["Lu"], people["Chen"], people["Xm"]}
    page.filters["due"].set_code("none")
    assert page.table.shown_ids() == [people["Ayi"]]
    page.table.show_everything()
    page.table.set_needle("self-media")
    assert page.table.shown_ids() == [people["Ayi"]]


def test_adding_someone(desk: Desk, show: Any, qtbot: Any) -> None:
    with desk.shop.change("test") as change:
        member = change.insert(Member, name="Dr Zhou")
    page = show(Listing)
    assert "Nobody here yet" in page.table.empty.text()
    page.table.empty.button.click()
    dialog = dialog_of(page, InfluencerDialog)
    dialog.save()
    assert dialog.form.error("name") == "This is needed"
    qtbot.keyClicks(dialog.member.line, "zhou")
    dialog.member.choose(dialog.member.offered()[0])
    assert dialog.form.values()["name"] == "Dr Zhou"
    dialog.form.set_values({"kind": "expert", "followers": 300, "follow_up_on": day(3), "uses_it": True})
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    found = store.influencers(desk.shop, desk.launch_id)[0]
    assert (found["member_id"], found["kind"], found["numbers_on"]) == (member, "expert", TODAY.isoformat())
    assert page.table.selected_ids() == [found["id"]]
    page.page_actions()[0].trigger()
    again = dialog_of(page, InfluencerDialog)
    again.form.set_values({"name": "Zhou"})
    again.member.set_person(member)
    again.save()
    assert "on the list already" in again.note.text()
    again.reject()
    desk.undo()
    assert page.table.shown_ids() == []


def test_changing_followers_dates_them_anew(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    page.table.activated.emit(people["Ayi"])
    dialog = dialog_of(page, InfluencerDialog)
    assert dialog.windowTitle() == "Ayi"
    dialog.form.set_values({"followers": 22_000})
    dialog.save()
    assert (row(desk, people["Ayi"])["followers"], row(desk, people["Ayi"])["numbers_on"]) == (22_000, "2026-06-01")


def test_moving_several_by_the_rules(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    move = page.page_actions()[1]
    assert not move.isEnabled()
    page.table.set_ticked([people["Lu"], people["Chen"]])
    assert move.isEnabled()
    page._move_menu.aboutToShow.emit()
    assert [action.text() for action in page._move_menu.actions()] == ["agreed", "active", "declined"]
    pick(page._move_menu, "agreed")
    assert [row(desk, people[name])["stage"] for name in ("Lu", "Chen")] == ["agreed", "agreed"]
    desk.undo()
    assert [row(desk, people[name])["stage"] for name in ("Lu", "Chen")] == ["contacted", "talking"]


def test_follow_up_from_the_menu(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    pick(page.doing.menu([people["Ayi"], people["Chen"]]), "Follow up", "in 3 days")
    assert {row(desk, people[name])["follow_up_on"] for name in ("Ayi", "Chen")} == {day(3).isoformat()}
    pick(page.doing.menu([people["Ayi"]]), "Follow up", "Another day…")
    dialog = dialog_of(page, DayDialog)
    dialog.form.set_values({"on": day(-1)})
    dialog.save()
    assert dialog.isVisible()
    dialog.form.set_values({"on": day(9)})
    dialog.save()
    assert row(desk, people["Ayi"])["follow_up_on"] == day(9).isoformat()
    pick(page.doing.menu([people["Ayi"]]), "Follow up", "No follow-up")
    assert row(desk, people["Ayi"])["follow_up_on"] is None


def test_a_contact_is_noted_and_a_second_person_warned(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Listing)
    page.table.select([people["Ayi"]])
    page.page_actions()[2].trigger()
    dialog = dialog_of(page, ContactDialog)
    assert dialog.warning.isHidden()
    dialog.form.set_values({"by": "Lin"})
    dialog.save()
    assert "says nothing yet" in dialog.form.error("note")
    dialog.form.set_values({"note": "sent the invitation", "channel": "WeChat", "follow_up_on": day(2)})
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    found = row(desk, people["Ayi"])
    assert (found["stage"], found["last_by"], found["follow_up_on"]) == ("contacted", "Lin", day(2).isoformat())
    page.doing.contact(people["Ayi"])
    again = dialog_of(page, ContactDialog)
    assert again.form.values()["by"] == "Lin" and again.warning.isHidden()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    line = again.form.editor("by").line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Wang")
    again.form.commit()
    assert again.warning.isVisible() and again.warning.text() == "Lin was in touch already: 10:30"


def test_the_log_stands_in_the_dialog(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    flow.log_contact(desk.shop, people["Chen"], note="wants ten to give away", by="Lin", now=NOW)
    page = show(Listing)
    page.doing.open(people["Chen"])
    dialog = dialog_of(page, InfluencerDialog)
    assert len(dialog.log.shown_ids()) == 1
    dialog.log.select(dialog.log.shown_ids())
    dialog.log.view.setFocus()
    qtbot.keyClick(dialog.log.view, Qt.Key.Key_Delete)
    assert dialog.log.shown_ids() == []
    desk.undo()
    assert len(dialog.log.shown_ids()) == 1


def test_blocking_with_a_reason(desk: Desk, people: Any, show: Any) -> None:
    page = show(Listing)
    pick(page.doing.menu([people["Lu"]]), "Not to be contacted…")
    dialog = dialog_of(page, BlockDialog)
    dialog.save()
    assert dialog.form.error("blocked") == "This is needed"
    dialog.form.set_values({"blocked": "takes money, does nothing"})
    dialog.save()
    shown = page.table.rows([people["Lu"]])[0]
    assert ("not to be contacted", "danger") in page.table.model.columns[0].chips(shown)
    desk.told.disconnect()
    told: list[str] = []
    desk.told.connect(lambda explained: told.append(explained.sentence))
    assert not page.doing.move([people["Lu"]], "talking")
    assert told == ["Lu is not to be contacted: takes money, does nothing"]
    page.doing.open(people["Lu"])
    card = dialog_of(page, InfluencerDialog)
    assert card.blocked.isVisible() and not card.contact_button.isEnabled()
    pick(page.doing.menu([people["Lu"]]), "May be contacted again")
    assert card.blocked.isHidden() and card.contact_button.isEnabled()


def test_delete_is_undone(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Listing)
    page.table.set_ticked([people["Ayi"], people["Lu"]])
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert len(page.table.shown_ids()) == 2
    desk.undo()
    assert len(page.table.shown_ids()) == 4


# --- the board ---------------------------------------------------------------------------------


def names(page: Board, stage: str) -> list[str]:
    return [card.row["name"] for card in page.columns[stage].cards]


def test_cards_stand_in_their_stage(desk: Desk, people: Any, show: Any) -> None:
    page = show(Board)
    assert [names(page, stage) for stage in page.columns] == [["Ayi"], ["Lu"], ["Chen"], [], ["Xm"], [], []]
    assert page.columns["found"].title.text() == "found 1"
    card = page.card(people["Chen"])
    assert card is not None and card.accessibleName() == "Chen, talking, 2 days overdue"


def test_keys_move_and_walk(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Board)
    page.focus(people["Ayi"])
    qtbot.keyClick(page.card(people["Ayi"]), Qt.Key.Key_Right, CONTROL)
    assert row(desk, people["Ayi"])["stage"] == "contacted"
    assert page.card(people["Ayi"]).hasFocus()
    qtbot.keyClick(page.card(people["Ayi"]), Qt.Key.Key_Left, CONTROL)
    assert row(desk, people["Ayi"])["stage"] == "found"
    qtbot.keyClick(page.card(people["Ayi"]), Qt.Key.Key_Left, CONTROL)
    assert row(desk, people["Ayi"])["stage"] == "found"
    qtbot.keyClick(page.card(people["Ayi"]), Qt.Key.Key_Right)
    assert page.card(people["Lu"]).hasFocus()
    qtbot.keyClick(page.card(people["Lu"]), Qt.Key.Key_Return)
    assert dialog_of(page, InfluencerDialog).windowTitle() == "Lu"
    desk.undo()
    assert row(desk, people["Ayi"])["stage"] == "contacted"


def drop(column: Any, influencer: int) -> bool:
    """Carry a card over a column and let it go; whether the column took it."""
    data = QMimeData()
    data.setData(MIME, str(influencer).encode())
    place, buttons, none = QPointF(20, 60), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.MoveAction, data, buttons, none)
    enter.ignore()
    column.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    assert column.property("look") == "target"
    column.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, data, buttons, none))
    return True


def test_drag_and_drop_by_the_rules(desk: Desk, people: Any, show: Any) -> None:
    page = show(Board)
    assert drop(page.columns["agreed"], people["Lu"])
    assert row(desk, people["Lu"])["stage"] == "agreed" and names(page, "agreed") == ["Lu"]
    assert page.columns["agreed"].property("look") == "sunken"
    assert not drop(page.columns["found"], people["Xm"])
    assert row(desk, people["Xm"])["stage"] == "active"
    assert not drop(page.columns["done"], 99_999)
    desk.undo()
    assert names(page, "contacted") == ["Lu"]


def test_a_double_click_opens(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Board)
    qtbot.mouseDClick(page.card(people["Chen"]), Qt.MouseButton.LeftButton)
    assert dialog_of(page, InfluencerDialog).windowTitle() == "Chen"


# --- all of it ---------------------------------------------------------------------------------


def test_the_state_line_follows(desk: Desk, people: Any) -> None:
    assert STEP.state is not None and STEP.state(desk) == "1 overdue"
    flow.set_follow_up(desk.shop, [people["Chen"]], None)
    assert STEP.state(desk) == "1 working with us"


def test_both_pages_speak_chinese(desk: Desk, people: Any, show: Any) -> None:
    page, board = show(Listing), show(Board)
    set_language("zh_CN")
    for one in (page, board):
        one.retranslate()
    assert cells(page, people["Chen"])["follow_up_on"] == "拖了 2 天"
    assert cells(page, people["Ayi"])["followers"] == "2.1 万 旧"
    assert board.columns["found"].title.text() == "发现 1"


# --- fit -----------------------------------------------------------------------------------------


def test_marks_draw_the_radar_and_make_the_number(
    desk: Desk, show: Callable[[type], Any], people: dict[str, int], qtbot: Any
) -> None:
    page = show(Listing)
    assert cells(page, people["Ayi"])["fit"] == "–"
    page.doing.open(people["Ayi"])
    dialog = dialog_of(page, InfluencerDialog)
    dialog.pages.choose("fit")
    pane = dialog.fit
    assert pane.number.text() == "–" and "Too few to tell: 0 of 5" in pane.judged.text()
    pane.scales["need"].setFocus()
    for key in "9876":  # each answer moves on to the next part
        qtbot.keyClick(dialog.focusWidget(), key)
    assert pane.marks() == {"need": 9, "audience": 8, "interaction": 7, "credibility": 6, "cost": None}
    # (25·9 + 25·8 + 20·7 + 20·6) / 90 = 7.6
    assert pane.number.text() == "76" and "4 of 5" in pane.judged.text()
    assert "Audience match 8" in pane.chart.accessibleName() and "Low cost –" in pane.chart.accessibleName()
    dialog.save()
    assert row(desk, people["Ayi"])["fit_need"] == 9 and row(desk, people["Ayi"])["fit_cost"] is None
    assert cells(page, people["Ayi"])["fit"] == "76"


def test_the_radar_follows_the_language(desk: Desk, show: Callable[[type], Any], people: dict[str, int]) -> None:
    flow.update_influencer(desk.shop, people["Xm"], fit_need=5, fit_audience=5, fit_cost=5)
    page = show(Listing)
    page.doing.open(people["Xm"])
    dialog = dialog_of(page, InfluencerDialog)
    set_language("zh_CN")
    QApplication.sendEvent(dialog.fit, QEvent(QEvent.Type.LanguageChange))
    assert "粉丝对路 5" in dialog.fit.chart.accessibleName()


def test_what_counts_changes_every_fit(desk: Desk, show: Callable[[type], Any], people: dict[str, int]) -> None:
    flow.update_influencer(desk.shop, people["Xm"], fit_need=10, fit_audience=0, fit_cost=0)
    page = show(Listing)
    assert cells(page, people["Xm"])["fit"] == "42"  # 250 / 60
    page.doing.open(people["Xm"])
    dialog = dialog_of(page, InfluencerDialog)
    dialog.fit.edit_weights()
    asked = next(one for one in dialog.findChildren(WeightsDialog) if one.isVisible())
    asked.form.set_values(dict.fromkeys(FIT_PARTS, 0))
    asked.save()
    assert asked.isVisible() and "one part must count" in asked.note.text()
    asked.form.set_values({"need": 1})
    asked.save()
    assert dialog.fit.number.text() == "100"
    assert cells(page, people["Xm"])["fit"] == "100"


def test_cards_say_the_fit(desk: Desk, show: Callable[[type], Any], people: dict[str, int]) -> None:
    flow.update_influencer(desk.shop, people["Ayi"], fit_need=8, fit_audience=8, fit_interaction=8)
    board = show(Board)
    assert "fit 80" in board.card(people["Ayi"]).accessibleName()


@pytest.mark.parametrize("width", [500, 720, 1100, 1900])
def test_the_board_shows_whole_columns_only(
    desk: Desk, show: Callable[[type], Any], people: dict[str, int], width: int, qtbot: Any
) -> None:
    board = show(Board)
    board.resize(width, 500)
    room = board.scroller.viewport()
    qtbot.waitUntil(lambda: board.columns["found"].width() > 50)
    for column in board.columns.values():
        left = column.mapTo(board.scroller.widget(), QPoint()).x()
        assert left + column.width() <= room.width() or left >= room.width()
    shown = [one for one in board.columns.values() if one.mapTo(board.scroller.widget(), QPoint()).x() < room.width()]
    last = shown[-1]
    assert room.width() - (last.mapTo(board.scroller.widget(), QPoint()).x() + last.width()) < len(shown)
