"""The history page, clicked through: words, days, filters, taking back, what is in the way, bounds."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from seeddesk.i18n import set_language
from seeddesk.store import history_keep
from seeddesk.store.history_keep import Limits, limits
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.history_limits import HistoryLimits
from seeddesk.ui.frame.history_keeper import HistoryKeeper
from seeddesk.ui.steps.overview import history as history_page
from seeddesk.ui.steps.overview.history import HistoryPage
from seeddesk.workflow.launches import create_launch, update_launch
from seeddesk.workflow.members import add_member, delete_members, edit_member


def press(qtbot: Any, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def listed(page: HistoryPage) -> list[str]:
    return [row["what"] for row in page.table.rows(page.table.shown_ids())]


def date(desk: Desk, what: str, at: str) -> None:
    entry = next(entry for entry in desk.shop.history() if desk.sentence_of(entry) == what)
    desk.shop._connection().execute("UPDATE history SET at = ? WHERE id = ?", (at, entry.id))


@pytest.fixture
def open_page(desk: Desk, qtbot: Any) -> Callable[[], HistoryPage]:
    def make() -> HistoryPage:
        page = HistoryPage(desk)
        qtbot.addWidget(page)
        page.retranslate()
        page.refresh(None)
        desk.changed.connect(page.refresh)
        page.resize(1000, 600)
        page.show()
        return page

    return make


def test_everything_done_is_listed_by_day_and_found_by_words(desk: Desk, open_page: Any) -> None:
    add_member(desk.shop, {"name": "Lin"})
    create_launch(desk.shop, "Lip balm")
    date(desk, "New launch: Lip balm", "2026-06-01 09:12:00")
    date(desk, "Added Lin", "2026-05-31 21:14:00")
    date(desk, "New launch: Hand cream", "2026-05-31 08:00:00")
    page = open_page()
    assert listed(page)[:3] == ["New launch: Lip balm", "Added Lin", "New launch: Hand cream"]
    rows = page.table.rows(page.table.shown_ids()[:3])
    assert [page._day(row) for row in rows] == ["Today", "Yesterday", ""]
    page.table.set_needle("hand")
    assert listed(page) == ["New launch: Hand cream"]
    (row,) = page.table.rows(page.table.shown_ids())
    assert page._day(row) == "Yesterday"  # the first of its day that is shown
    page.table.set_needle("")
    page.area.set_code("members")
    assert listed(page) == ["Added Lin"]
    page.area.set_code(None)
    page.days.set_code(["2026-06-01", "2026-06-01"])
    assert listed(page) == ["New launch: Lip balm"]


def test_undone_actions_stay_in_sight_as_such(desk: Desk, open_page: Any) -> None:
    create_launch(desk.shop, "Lip balm")
    page = open_page()
    desk.shop.undo()
    row = page.table.rows(page.table.shown_ids()[:1])[0]
    assert (row["what"], row["state"]) == ("New launch: Lip balm", "undone")
    assert not page.pane.take_button.isVisible() and "Ctrl+Y" in page.pane.why.text()
    create_launch(desk.shop, "Soap")
    row = page.table.rows(page.table.shown_ids()[1:2])[0]
    assert (row["what"], row["state"]) == ("New launch: Lip balm", "dropped")
    page.state.set_code("undone")
    assert listed(page) == ["New launch: Lip balm"]


def test_taking_back_is_an_action_and_shows_what_changed(desk: Desk, qtbot: Any, open_page: Any) -> None:
    member = add_member(desk.shop, {"name": "Lin", "tags": ["dry hands"]})
    page = open_page()
    page.table.select(page.table.shown_ids()[:1])
    assert page.pane.lines.text() == "Added: members 1 · tags 1 · tags on members 1"
    press(qtbot, page.pane.take_button)
    assert desk.shop.scalar("SELECT count(*) FROM member WHERE id = ?", (member,)) == 0
    assert page.pane.note.text() == "Taken back: Added Lin"
    rows = page.table.rows(page.table.shown_ids()[:2])
    assert [(row["what"], row["state"]) for row in rows] == [("Took back: Added Lin", "done"), ("Added Lin", "taken")]
    assert not page.pane.take_button.isVisible()


def test_what_is_in_the_way_is_named_and_shown(desk: Desk, qtbot: Any, open_page: Any) -> None:
    member = add_member(desk.shop, {"name": "Lin"})
    edit_member(desk.shop, member, {"city": "Hangzhou"})
    for number in range(3):
        create_launch(desk.shop, f"Launch {number}")
    page = open_page()
    page.table.set_needle("added")
    page.table.select(page.table.shown_ids())
    press(qtbot, page.pane.take_button)
    assert "“Changed Lin”" in page.pane.note.text() and page.pane.show_it.isVisible()
    press(qtbot, page.pane.show_it)
    assert page.table.needle() == ""
    assert page.pane.entry is not None and page.pane.entry.what == "Changed Lin"
    assert page.table.rows([page.table.current_id()])[0]["what"] == "Changed Lin"
    press(qtbot, page.pane.take_button)
    assert desk.shop.scalar("SELECT city FROM member") == ""


def test_undo_up_to_here(desk: Desk, qtbot: Any, open_page: Any) -> None:
    page = open_page()
    for name in ("Balm", "Soap", "Scrub"):
        create_launch(desk.shop, name)
    page.table.set_needle("balm")
    page.table.select(page.table.shown_ids())
    assert page.pane.how_many.text() == "takes back this and all that came after it: 3 actions"
    said: list[str] = []
    desk.noticed.connect(lambda text, _undo: said.append(text))
    press(qtbot, page.pane.up_to)
    assert desk.shop.scalar("SELECT group_concat(name) FROM launch") == "Hand cream"
    assert said == ["Undone: 3 actions. Ctrl+Y does them again."]
    for _ in range(3):
        desk.redo()
    assert desk.shop.scalar("SELECT count(*) FROM launch") == 4


def test_how_far_undo_reaches_and_what_an_upgrade_closed(desk: Desk, open_page: Any) -> None:
    page = open_page()
    date(desk, "New launch: Hand cream", "2026-03-03 08:00:00")
    first = desk.shop.history(-1)[-1]
    desk.shop._connection().execute(
        "UPDATE history SET changeset = x'', size = 0, closed = 'upgrade' WHERE id = ?", (first.id,)
    )
    page.refresh(None)
    assert page.reach.text() == "Undo reaches back to 3 Mar 2026; 1 KB · what was done before an upgrade stays"
    page.show_entry(first.id)
    assert "before an upgrade" in page.pane.why.text() and not page.pane.take_button.isVisible()
    assert page.pane.lines.text() == "Nothing is kept of that any more."
    page.state.set_code("closed")
    assert page.table.shown_ids() == [first.id]


def test_the_limits_are_kept_and_wrong_ones_marked(desk: Desk, qtbot: Any) -> None:
    dialog = HistoryLimits(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.values() == {"days": 365, "megabytes": 200}
    dialog.form.set_values({"days": 3, "megabytes": 50})
    dialog.save()
    assert dialog.isVisible() and dialog.form.error("days")
    dialog.form.set_values({"days": 30})
    dialog.save()
    assert limits(desk.shop) == Limits(50, 30)
    assert desk.sentence_of(desk.shop.next_undo()) == "Actions can be undone for 30 days, up to 50 MB"


def test_the_keeper_trims_beside_the_work(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_keep, "NEWEST", 2)
    for name in ("a", "b", "c"):
        create_launch(desk.shop, name)
    desk.shop._connection().execute("UPDATE history SET at = '2020-01-01 00:00:00'")
    keeper = HistoryKeeper(desk)
    keeper.look()
    desk.jobs.drain()
    keeper.timer.stop()  # it may be freed in another test's thread, where a running timer would complain
    assert [bool(entry.size) for entry in desk.shop.history(-1)] == [True, True, False, False, False]
    assert len(desk.shop.history(-1)) == 5  # no action of the owner


def test_undo_while_a_job_runs_waits_and_never_takes_something_else(desk: Desk) -> None:
    create_launch(desk.shop, "Lip balm")
    said: list[str] = []
    told: list[Any] = []
    desk.noticed.connect(lambda text, _undo: said.append(text))
    desk.told.disconnect()
    desk.told.connect(told.append)
    desk.run("", lambda *_: None, quiet=True)
    desk.undo()
    assert said == ["Undone as soon as other work is finished: New launch: Lip balm"]
    desk.jobs.drain()
    assert desk.shop.scalar("SELECT group_concat(name) FROM launch") == "Hand cream"
    desk.redo()
    desk.run("", lambda *_: create_launch(desk.shop, "Soap"), quiet=True)
    desk.undo()
    desk.jobs.drain()
    assert [one.code for one in told] == ["undo.meanwhile"]
    assert desk.shop.scalar("SELECT count(*) FROM launch") == 3


def test_many_entries_are_read_in_a_job_and_found_at_once(desk: Desk, qtbot: Any, open_page: Any) -> None:
    connection = desk.shop._connection()
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO history (at, key, details, changeset, size, closed, state)"
        " VALUES ('2026-01-01 10:00:00', 'member.edit', ?, x'', 0, 'trimmed', 'done')",
        ((json.dumps({"name": f"n{number}"}),) for number in range(5_000)),
    )
    connection.execute("COMMIT")
    page = open_page()
    assert page.table.shown_ids() == [] and "Reading" in page.table.empty._sentence.text()
    page.show_place(entry=1)
    desk.jobs.drain()
    assert len(page.table.shown_ids()) > 5_000 and page.table.current_id() == 1
    page.table.set_needle("n4999")
    assert listed(page) == ["Changed n4999"]
    create_launch(desk.shop, "n4999 balm")
    assert listed(page) == ["New launch: n4999 balm", "Changed n4999"]
    set_language("zh_CN")
    page.retranslate()
    desk.jobs.drain()
    assert "n4999 balm" in listed(page)[0] and "New launch" not in listed(page)[0]


def test_what_is_done_while_the_history_is_read_is_there_too(
    desk: Desk, open_page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_page, "AT_ONCE", 0)
    lin = add_member(desk.shop, {"name": "Lin"})
    real = desk.shop.history
    read: list[bool] = []

    def reading(*given: Any, **named: Any) -> Any:
        found = real(*given, **named)
        if not read:  # the one in the job: just after it has read, something is done
            read.append(True)
            edit_member(desk.shop, lin, {"city": "Hangzhou"})
        return found

    monkeypatch.setattr(desk.shop, "history", reading)
    page = open_page()
    desk.jobs.drain()
    assert listed(page)[:2] == ["Changed Lin", "Added Lin"]


def test_a_language_chosen_while_the_history_is_read_counts(
    desk: Desk, open_page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_page, "AT_ONCE", 0)
    page = open_page()
    desk.jobs._pool.waitForDone()  # read, and not handed over yet
    set_language("zh_CN")
    page.retranslate()
    desk.jobs.drain()
    assert "新建" in listed(page)[0] and len(listed(page)) == len(desk.shop.history(-1))


def test_a_history_that_cannot_be_read_says_so_and_is_read_again(
    desk: Desk, qtbot: Any, open_page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_page, "AT_ONCE", 0)
    told: list[Any] = []
    desk.told.disconnect()
    desk.told.connect(told.append)

    def fails(*_given: Any, **_named: Any) -> Any:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(desk.shop, "history", fails)
        page = open_page()
        desk.jobs.drain()
    assert len(told) == 1
    assert page.table.empty._sentence.text() == "What was done is not read yet."
    page.table.empty.button.click()
    desk.jobs.drain()
    assert listed(page)[0] == "New launch: Hand cream"


def test_a_deletion_says_what_went_along(desk: Desk) -> None:
    from seeddesk.store.models import Order

    member = add_member(desk.shop, {"name": "Lin"})
    other = add_member(desk.shop, {"name": "May"})
    with desk.shop.change("orders") as change:
        for number in range(3):
            change.insert(Order, member=member, number=str(number))
    desk.act(delete_members, desk.shop, [member, other])
    assert desk.sentence_of(desk.shop.next_undo()) == "Deleted 2 members, and with them: orders 3"


def test_an_edit_of_the_launch_is_about_the_shop(desk: Desk, open_page: Any) -> None:
    update_launch(desk.shop, desk.launch_id or 0, seats=20)
    page = open_page()
    page.area.set_code("shop")
    assert "Changed the launch Hand cream" in listed(page)
    assert isinstance(dt.datetime.fromisoformat(page.table.rows(page.table.shown_ids())[0]["at"]), dt.datetime)


def test_tables_told_by_name_are_there() -> None:
    from seeddesk.store.history import recorded_names
    from seeddesk.ui.table_words import TABLES, counted
    from seeddesk.workflow.members import LOST

    assert set(TABLES) <= recorded_names()
    assert set(LOST) <= set(TABLES)
    assert counted({"member": 3, "node_option": 2, "ballot_choice": 1, "shop_order": 0}) == "members 3 · other notes 3"
