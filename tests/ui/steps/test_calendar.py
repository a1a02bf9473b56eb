"""The calendar is walked by keys and mouse, reminders are added and moved in it, and it leaves as a file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from seeddesk.i18n import set_language
from seeddesk.ui import privacy
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.overview import calendar_grid
from seeddesk.ui.steps.overview.calendar import Calendar
from seeddesk.ui.steps.overview.calendar_grid import day_words, first_weekday, month_words, week_of
from seeddesk.ui.steps.overview.reminder_dialog import ReminderDialog, UntilDialog, read_time
from seeddesk.ui.steps.overview.today import Today
from seeddesk.workflow.influence import add_influencer
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member
from seeddesk.workflow.today import add_reminder

NOW = dt.datetime(2026, 6, 1, 10, 30)  # a Monday
DAY = NOW.date()


@pytest.fixture
def monday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_grid, "first_weekday", lambda: 0)


@pytest.fixture
def page(desk: Desk, qtbot: Any, monday: None) -> Calendar:
    made = Calendar(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1200, 700)
    made.show()
    made.refresh(None)
    return made


def place_of(page: Calendar, key: str) -> QPoint:
    return page.grid.spots()[key].center().toPoint()


def middle(page: Calendar, day: dt.date) -> QPoint:
    return page.grid.cell(day).center().toPoint()


def test_six_weeks_from_monday(page: Calendar) -> None:
    assert (page.grid.first(), page.grid.last()) == (dt.date(2026, 6, 1), dt.date(2026, 7, 12))
    assert page.heading.text() == "June 2026"
    page.grid.choose(dt.date(2026, 3, 31))
    assert (page.grid.first(), page.grid.last()) == (dt.date(2026, 2, 23), dt.date(2026, 4, 5))
    page.views.choose("week")
    assert (page.grid.first(), page.grid.last()) == (dt.date(2026, 3, 30), dt.date(2026, 4, 5))
    assert page.desk.settings.get("calendar.view") == "week"


def test_keys_walk_and_turn_pages(page: Calendar) -> None:
    grid = page.grid
    grid.choose(dt.date(2026, 1, 31))
    for key, day in (
        (Qt.Key.Key_PageDown, dt.date(2026, 2, 28)),
        (Qt.Key.Key_PageUp, dt.date(2026, 1, 28)),
        (Qt.Key.Key_Down, dt.date(2026, 2, 4)),
        (Qt.Key.Key_Right, dt.date(2026, 2, 5)),
        (Qt.Key.Key_Home, dt.date(2026, 2, 2)),
        (Qt.Key.Key_End, dt.date(2026, 2, 8)),
        (Qt.Key.Key_Up, dt.date(2026, 2, 1)),
        (Qt.Key.Key_T, DAY),
    ):
        QTest.keyClick(grid, key)
        assert grid.day == day
    grid.choose(dt.date(2026, 12, 31))
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day == dt.date(2027, 1, 31)
    page.views.choose("week")
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day == dt.date(2027, 2, 7)


@pytest.mark.parametrize("first", [0, 6])
def test_a_week_begins_where_the_place_begins_it(first: int) -> None:
    assert week_of(dt.date(2026, 6, 3), first).weekday() == first
    assert week_of(week_of(dt.date(2026, 6, 3), first), first) == week_of(dt.date(2026, 6, 3), first)


def test_days_and_months_are_said_in_the_language() -> None:
    assert (day_words(DAY), month_words(DAY)) == ("Monday, 1 June", "June 2026")
    set_language("zh_CN")
    assert (day_words(DAY), month_words(DAY)) == ("6月1日 星期一", "2026年6月")
    assert first_weekday() == 0


def test_a_chip_opens_what_it_stands_for(page: Calendar, desk: Desk) -> None:
    finn = add_influencer(desk.shop, desk.launch_id or 0, "Finn", follow_up_on=DAY, now=NOW)
    page.refresh(None)
    went: list[Any] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=place_of(page, f"follow_up:{finn}:2026-06-01"))
    assert went == [("influence.list", {"influencer": finn})]


def test_what_has_no_room_is_counted_and_listed(page: Calendar, desk: Desk) -> None:
    for number in range(20):
        add_reminder(desk.shop, f"thing {number}", DAY)
    page.refresh(None)
    keys = page.grid.spots()
    assert "+2026-06-01" in keys and 2 <= len(keys) < 20
    assert len(page.list.table.shown_ids()) == 20
    entries = [action.text() for action in page.day_menu(DAY).actions() if action.text()]
    assert entries[0] == "thing 0" and len(entries) == 21
    assert "20 things due, reminder: thing 0" in page.grid.accessibleDescription()


def test_a_reminder_is_dragged_to_another_day_and_back_by_undo(page: Calendar, desk: Desk) -> None:
    made = add_reminder(desk.shop, "call", DAY)
    page.refresh(None)
    start, end = place_of(page, f"reminder:{made}:2026-06-01"), middle(page, DAY + dt.timedelta(days=9))
    QTest.mousePress(page.grid, Qt.MouseButton.LeftButton, pos=start)
    for place in (start + QPoint(30, 10), end):
        QTest.mouseMove(page.grid, place)
        event_at(page, place)
    QTest.mouseRelease(page.grid, Qt.MouseButton.LeftButton, pos=end)
    assert desk.shop.scalar("SELECT day FROM reminder") == "2026-06-10"
    desk.undo()
    assert desk.shop.scalar("SELECT day FROM reminder") == "2026-06-01"


def event_at(page: Calendar, place: QPoint) -> None:
    """A move with the button held: QTest's own moves carry no buttons."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    spot = QPointF(place)
    glob = QPointF(page.grid.mapToGlobal(place))
    page.grid.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, spot, glob, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
    )


def test_what_a_step_sets_cannot_be_dragged(page: Calendar, desk: Desk) -> None:
    finn = add_influencer(desk.shop, desk.launch_id or 0, "Finn", follow_up_on=DAY, now=NOW)
    page.refresh(None)
    moved: list[Any] = []
    page.grid.moved.connect(lambda *given: moved.append(given))
    start, end = place_of(page, f"follow_up:{finn}:2026-06-01"), middle(page, DAY + dt.timedelta(days=9))
    QTest.mousePress(page.grid, Qt.MouseButton.LeftButton, pos=start)
    event_at(page, end)
    QTest.mouseRelease(page.grid, Qt.MouseButton.LeftButton, pos=end)
    assert not moved and desk.shop.scalar("SELECT follow_up_on FROM influencer") == "2026-06-01"


def test_a_double_click_or_n_adds_a_reminder_on_that_day(page: Calendar, desk: Desk) -> None:
    day = DAY + dt.timedelta(days=16)
    QTest.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=middle(page, day))
    QTest.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=middle(page, day))
    (dialog,) = page.findChildren(ReminderDialog)
    assert dialog.form.values()["day"] == day
    dialog.form.set_values({"text": "call the factory", "day": day, "time": "9点30", "launch": True})
    dialog.save()
    row = desk.shop.one("SELECT * FROM reminder")
    assert row and (row["text"], row["day"], row["time"], row["launch_id"]) == (
        "call the factory", day.isoformat(), "09:30", desk.launch_id,
    )  # fmt: skip
    page.grid.choose(day)
    QTest.keyClick(page.grid, Qt.Key.Key_N)
    assert len(page.findChildren(ReminderDialog)) == 2


def test_a_wrong_time_is_said_at_its_field(page: Calendar, desk: Desk) -> None:
    page.add(DAY)
    (dialog,) = page.findChildren(ReminderDialog)
    dialog.form.set_values({"text": "call", "day": DAY, "time": "soon"})
    dialog.save()
    assert dialog.isVisible() and desk.shop.scalar("SELECT count(*) FROM reminder") == 0
    assert "15:30" in dialog.form.error("time")


@pytest.mark.parametrize(
    ("text", "time"),
    [("15:00", (15, 0)), ("9：30", (9, 30)), ("1500", (15, 0)), ("9点", (9, 0)), ("８点３０分", (8, 30))],
)
def test_times_as_people_write_them(text: str, time: tuple[int, int]) -> None:
    assert read_time(text) == dt.time(*time)


@pytest.mark.parametrize("text", ["25:00", "9:75", "noon", "15"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError):
        read_time(text)


def test_a_reminder_is_changed_deleted_and_undone(page: Calendar, desk: Desk) -> None:
    amy = add_member(desk.shop, {"name": "Amy"})
    made = add_reminder(desk.shop, "call", DAY, member=amy)
    page.show_place(reminder=made)
    (dialog,) = page.findChildren(ReminderDialog)
    assert dialog.form.values()["text"] == "call"
    dialog.form.set_values({"text": "write", "day": DAY, "time": "", "launch": False})
    dialog.save()
    assert desk.shop.tuples("SELECT text, member_id FROM reminder") == [("write", amy)]
    page.show_place(reminder=made)
    page.findChildren(ReminderDialog)[-1].delete_button.click()
    assert desk.shop.scalar("SELECT count(*) FROM reminder") == 0
    desk.undo()
    assert desk.shop.scalar("SELECT count(*) FROM reminder") == 1


def test_this_launch_or_all(page: Calendar, desk: Desk) -> None:
    other = create_launch(desk.shop, "Lip balm")
    add_influencer(desk.shop, other, "Mia", follow_up_on=DAY, now=NOW)
    page.refresh(None)
    assert page.grid.on_day(DAY) == []
    page.scopes.choose("all")
    assert [one.values["name"] for one in page.grid.on_day(DAY)] == ["Mia"]
    assert desk.settings.get("calendar.scope") == "all"


def test_the_menu_of_a_done_reminder_opens_it_again(page: Calendar, desk: Desk) -> None:
    add_reminder(desk.shop, "call", DAY)
    page.refresh(None)
    (one,) = page.grid.on_day(DAY)
    actions = {action.text(): action for action in page.thing_menu(one).actions()}
    assert set(actions) == {"Open", "Done", "Delete"}
    actions["Done"].trigger()
    page.refresh(None)
    (done,) = page.grid.on_day(DAY)
    assert done.done
    page.list.table.select(page.list.table.shown_ids())
    assert not page.list.done_button.isEnabled()
    {action.text(): action for action in page.thing_menu(done).actions()}["Not done after all"].trigger()
    page.refresh(None)
    assert not page.grid.on_day(DAY)[0].done


def test_the_file_is_what_is_shown(
    page: Calendar, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = create_launch(desk.shop, "Lip balm")
    add_influencer(desk.shop, other, "Mia", follow_up_on=DAY, now=NOW)
    add_reminder(desk.shop, "call", DAY)
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    said: list[str] = []
    desk.noticed.connect(lambda text, _undo: said.append(text))
    page.file_action.trigger()
    calendar: Any = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert [str(event["summary"]) for event in calendar.walk("VEVENT")] == ["call"]
    assert said == ["Wrote 1 entry to out.ics"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.file_action.trigger()
    assert len(said) == 1


@pytest.mark.parametrize(("files", "written"), [(False, "call 13800002231"), (True, "call 138****2231")])
def test_phone_numbers_are_hidden_in_the_file_where_that_is_chosen(
    page: Calendar, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: bool, written: str
) -> None:
    add_reminder(desk.shop, "call 13800002231", DAY)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.ics"), ""))
    privacy.use(screen=not files, files=files)
    try:
        page.file_action.trigger()
    finally:
        privacy.use(screen=False, files=False)
    calendar: Any = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert [str(event["summary"]) for event in calendar.walk("VEVENT")] == [written]


def test_a_narrow_window_leaves_the_room_to_the_days(page: Calendar, qtbot: Any) -> None:
    assert page.side.isVisible()
    page.resize(500, 500)
    assert not page.side.isVisible()
    assert page.grid.cell(DAY).width() > 30


def test_without_a_launch_it_offers_one_and_still_keeps_reminders(page: Calendar, desk: Desk) -> None:
    desk.set_launch(None)
    page.refresh(None)
    assert page.none.isVisible() and not page.grid.isVisible()
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    page.none.button.click()
    assert went == ["launch.new"]
    add_reminder(desk.shop, "rent", DAY)
    page.refresh(None)
    assert page.grid.isVisible() and [one.kind for one in page.grid.on_day(DAY)] == ["reminder"]


# --- the list of today -------------------------------------------------------------------------------


@pytest.fixture
def today(desk: Desk, qtbot: Any) -> Today:
    made = Today(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    made.due.view.setFocus()
    return made


def test_keys_put_off_and_tick_off_and_undo_brings_back(today: Today, desk: Desk) -> None:
    launch = desk.launch_id or 0
    for name in ("Finn", "Mia"):
        add_influencer(desk.shop, launch, name, follow_up_on=DAY, now=NOW)
    today.refresh(None)
    table = today.due
    table.select(table.shown_ids()[:1])
    assert [action.text().split(" · ")[0] for action in today.list.snooze_menu().actions() if action.text()] == [
        "Until tomorrow", "For three days", "Until next Monday", "Choose a day…",
    ]  # fmt: skip
    today.list.snooze_menu().actions()[0].trigger()
    today.refresh(None)
    assert [row["words"] for row in table.rows(table.shown_ids())] == ["Follow up Mia"]
    assert today.list.away_button.text() == "Put off: 1"
    table.select(table.shown_ids())
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_D)
    today.refresh(None)
    assert table.shown_ids() == []
    assert desk.sentence_of(desk.shop.history()[0]) == "Done: Follow up Mia"
    desk.undo()
    today.refresh(None)
    assert len(table.shown_ids()) == 1
    today.list.away_button.click()
    (row,) = table.rows(table.shown_ids())
    assert (row["words"], row["when"]) == ("Follow up Finn", "tomorrow")
    table.select(table.shown_ids())
    today.list.snooze_button.click()  # brings back
    today.refresh(None)
    assert len(table.shown_ids()) == 2 and not today.list.away_button.isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", "does not support (propagateSizeHints|raise)")
def test_the_s_key_offers_until_when_and_a_day_can_be_chosen(today: Today, desk: Desk) -> None:
    add_influencer(desk.shop, desk.launch_id or 0, "Finn", follow_up_on=DAY, now=NOW)
    today.refresh(None)
    today.due.select(today.due.shown_ids())
    today.due.view.setFocus()
    QTest.keyClick(today.due.view, Qt.Key.Key_S)
    menu = today.list._menu
    assert menu is not None and menu.isVisible()
    menu.actions()[-1].trigger()
    menu.close()
    (dialog,) = today.list.findChildren(UntilDialog)
    dialog.form.set_values({"until": dt.date(2026, 7, 1)})
    dialog.save()
    assert desk.shop.scalar("SELECT snoozed_until FROM due_mark") == "2026-07-01"


def test_the_cursor_stays_on_its_thing_when_others_vanish(today: Today, desk: Desk) -> None:
    launch = desk.launch_id or 0
    for name in ("Amy", "Finn", "Mia"):
        add_influencer(desk.shop, launch, name, follow_up_on=DAY, now=NOW)
    today.refresh(None)
    table = today.due
    last = table.shown_ids()[-1]
    table.select([last])
    with desk.shop.change("test.gone") as change:
        change.execute("DELETE FROM influencer WHERE name = 'Amy'")
    today.refresh(None)
    assert [row["words"] for row in table.rows(table.selected_ids())] == ["Follow up Mia"]


def test_without_a_choice_there_is_nothing_to_do_it_with(today: Today, desk: Desk) -> None:
    add_influencer(desk.shop, desk.launch_id or 0, "Finn", follow_up_on=DAY, now=NOW)
    today.refresh(None)
    today.due.select([])
    assert not today.list.done_button.isEnabled() and not today.list.snooze_button.isEnabled()
    assert today.list.add_button.isEnabled()
    today.due.select(today.due.shown_ids())
    assert today.list.done_button.isEnabled() and not today.list.edit_action.isVisible()
