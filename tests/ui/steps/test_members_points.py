"""Accounts and points in the window, by clicking."""

from __future__ import annotations

import datetime as dt
import threading
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from seeddesk.i18n import set_language
from seeddesk.store import accounts as account_store
from seeddesk.store import points as store
from seeddesk.store.models import Ballot, Identity, Node, Referral
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.member_card import MemberCard
from seeddesk.ui.steps.members import accounts as accounts_page
from seeddesk.ui.steps.members.account_dialog import AccountDialog
from seeddesk.ui.steps.members.accounts import Accounts
from seeddesk.ui.steps.members.directory import Directory
from seeddesk.ui.steps.members.honour_dialog import HonourDialog
from seeddesk.ui.steps.members.points import Points
from seeddesk.ui.steps.members.points_board import board_text
from seeddesk.ui.steps.members.points_book import BookDialog
from seeddesk.ui.steps.members.points_dialogs import GiveDialog, RewardDialog, RulesDialog, SignInDialog, SpendDialog
from seeddesk.workflow import accounts as account_flow
from seeddesk.workflow import points as flow
from seeddesk.workflow.members import add_member


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    shop = desk.shop
    ids = {
        "lin": add_member(shop, {"name": "林小满"}),
        "chen": add_member(shop, {"name": "Chen"}),
        "boss": add_member(shop, {"name": "Boss", "own_circle": "owner"}),
    }
    with shop.change("test") as change:
        node = change.insert(Node, launch=desk.launch_id, question="Which scent?")
        for who in ("lin", "chen"):
            change.insert(Ballot, node=node, member=ids[who], at="2026-05-20 10:00:00")
        change.insert(Referral, inviter=ids["lin"], invitee=ids["chen"], on_day="2026-05-02")
        change.insert(Identity, member=ids["lin"], platform="taobao", value="tb1")
    return ids


def shown(page: Any, qtbot: Any) -> Any:
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(1000, 620)
    page.show()
    page.refresh(None)
    return page


@pytest.fixture
def points(desk: Desk, people: dict[str, int], qtbot: Any) -> Points:
    return shown(Points(desk), qtbot)


@pytest.fixture
def accounts(desk: Desk, people: dict[str, int], qtbot: Any) -> Accounts:
    return shown(Accounts(desk), qtbot)


def open_dialog(page: QWidget, kind: type) -> Any:
    return next(child for child in page.window().findChildren(kind) if child.isVisible())


def booked(desk: Desk, page: Points) -> BookDialog:
    page._book.trigger()
    dialog: BookDialog = open_dialog(page, BookDialog)
    desk.jobs.drain()
    return dialog


# --- points ------------------------------------------------------------------------------------


def test_booking_shows_what_it_will_write_and_writes_what_is_ticked(
    points: Points, desk: Desk, people: dict[str, int]
) -> None:
    heard: list[str] = []
    desk.noticed.connect(lambda text, _undo: heard.append(text))
    dialog = booked(desk, points)
    assert dialog.table.count.text().startswith("3 ")
    assert "+24" in dialog.summary.text()
    chen = next(row for row in dialog._rows.values() if row["name"] == "Chen")
    dialog.table.set_ticked([chen["id"]], False)
    assert "+22" in dialog.summary.text()
    dialog.book_button.click()
    assert store.balances(desk.shop, list(people.values())) == {people["lin"]: 22}
    assert heard == ["Booked 2 entries of points (22 points)"]
    again = booked(desk, points)
    assert [row["name"] for row in again._rows.values()] == ["Chen"]
    again.book_button.click()
    nothing = booked(desk, points)
    assert nothing.table.empty.text() == "Nothing new since the last booking."
    assert not nothing.book_button.isEnabled()
    nothing.close()


def test_a_loss_that_was_spent_already_is_marked_before_it_is_booked(
    points: Points, desk: Desk, people: dict[str, int]
) -> None:
    flow.book(desk.shop, now=desk.now())
    soap = flow.add_reward(desk.shop, {"name": "Soap", "cost": 20})
    flow.spend(desk.shop, people["lin"], soap, now=desk.now())
    with desk.shop.change("test") as change:
        change.execute("UPDATE referral SET left_on = '2026-05-30'")
    dialog = booked(desk, points)
    row = next(iter(dialog._rows.values()))
    assert (row["points"], row["below"]) == (-20, True)
    assert "the person left" in row["words"]
    assert "below zero" in row["words"]
    dialog.book_button.click()
    points.refresh(None)
    assert "1" in points.numbers[3].text()
    assert store.balance(desk.shop, people["lin"]) == -18


def test_the_leaderboard_leaves_staff_out_until_asked(points: Points, desk: Desk, people: dict[str, int]) -> None:
    flow.book(desk.shop, now=desk.now())
    flow.give(desk.shop, [people["boss"]], 99, now=dt.datetime(2026, 4, 1))
    points.refresh(None)
    assert points.board.table.shown_ids() == [people["lin"], people["chen"]]
    points.board.staff.set_code("in")
    assert points.board.table.shown_ids() == [people["boss"], people["lin"], people["chen"]]
    points.board.period.set_code("2026-05")
    assert points.board.table.shown_ids() == [people["lin"], people["chen"]]


def test_the_text_of_the_leaderboard_shares_places_and_masks_names(points: Points, desk: Desk) -> None:
    rows = [
        {"rank": 1, "display": "林小满", "points": 1_200}, {"rank": 2, "display": "Chen", "points": 9},
        {"rank": 2, "display": "May", "points": 9}, {"rank": 4, "display": "Bo", "points": 1},
    ]  # fmt: skip
    assert board_text(rows, "May", places=2, mask=False).splitlines() == [
        "May", "1. 林小满  1,200 points", "2. Chen  9 points", "2. May  9 points",
    ]  # fmt: skip
    assert board_text(rows, "", places=1, mask=True) == "1. 林＊  1,200 points"
    flow.book(desk.shop, now=desk.now())
    points.refresh(None)
    points.board.text.click()
    dialog = next(one for one in points.window().findChildren(QDialog) if one.isVisible())
    dialog.form.set_values({"mask": True})  # type: ignore[attr-defined]
    dialog._show()  # type: ignore[attr-defined]
    dialog.copy()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text().splitlines() == ["Points so far", "1. 林＊  22 points", "2. C…  2 points"]
    dialog.close()


def test_spending_says_what_is_left_and_refuses_at_the_field(
    points: Points, desk: Desk, people: dict[str, int]
) -> None:
    points._spend.trigger()  # no reward yet: one is asked for
    new: RewardDialog = open_dialog(points, RewardDialog)
    new.form.set_values({"name": "Soap", "cost": 15, "stock": 1})
    new.save()
    flow.book(desk.shop, now=desk.now())
    points.bar.choose("board")
    points.refresh(None)
    points.board.table.set_ticked([people["lin"]])
    points._spend.trigger()
    dialog: SpendDialog = open_dialog(points, SpendDialog)
    assert dialog.left.text() == "Has 22; 7 are left."
    dialog.form.set_values({"pieces": 2})
    dialog.save()
    assert "Only 1 of it are left." in dialog.form.error("pieces")
    assert store.balance(desk.shop, people["lin"]) == 22
    dialog.form.set_values({"pieces": 1})
    dialog.save()
    assert not dialog.isVisible()
    assert store.balance(desk.shop, people["lin"]) == 7
    flow.edit_reward(desk.shop, 1, {"stock": None})
    dialog = SpendDialog(desk, people["lin"], points.window(), reward=1)
    dialog.save()
    assert "there are only 7" in dialog.form.error("reward")
    dialog = SpendDialog(desk, None, points.window(), reward=1)
    dialog.save()
    assert dialog.wrong.text() == "Choose who takes it."


@pytest.mark.parametrize(("given", "says"), [(0, "at least one point"), (-5, "has only 0 points")])
def test_points_by_hand_that_make_no_sense_are_said_at_the_field(
    points: Points, desk: Desk, people: dict[str, int], given: int, says: str
) -> None:
    dialog = GiveDialog(desk, [people["boss"]], points.window())
    dialog.form.set_values({"points": given})
    dialog.save()
    assert says in dialog.form.error("points")
    assert store.entries(desk.shop) == 0


def test_an_entry_is_taken_back_by_delete(points: Points, desk: Desk, people: dict[str, int]) -> None:
    flow.give(desk.shop, [people["chen"]], 5, "Help", now=desk.now())
    points.bar.choose("entries")
    entries = points.entries.table
    assert len(entries.shown_ids()) == 1
    entries.delete_requested.emit(entries.shown_ids())
    assert store.balance(desk.shop, people["chen"]) == 0
    points.refresh(None)
    rows = entries.rows(entries.shown_ids())
    assert {(row["kind"], row["points"]) for row in rows} == {("hand", 5), ("revoke", -5)}
    entries.set_needle("lxm")
    assert entries.shown_ids() == []
    entries.set_needle("chen")
    assert len(entries.shown_ids()) == 2
    entries.set_needle("")
    points.entries.kind.set_code("hand")
    assert len(entries.shown_ids()) == 1


def test_sign_ins_are_read_from_a_chain(points: Points, desk: Desk, people: dict[str, int]) -> None:
    add_member(desk.shop, {"nick": "chen"})
    points._sign_in.trigger()
    dialog: SignInDialog = open_dialog(points, SignInDialog)
    dialog.box.setPlainText("#接龙\n1. 林小满 签到\n2. Chen\n3. 谁也不是")
    assert not dialog.book_button.isEnabled()
    dialog.look()
    desk.jobs.drain()
    assert dialog.summary.text().startswith("1 person found")
    assert "谁也不是" in dialog.summary.text()
    assert "could be several people: Chen" in dialog.summary.text()
    dialog.book_button.click()
    assert store.balances(desk.shop, list(people.values())) == {people["lin"]: 1}


def test_a_long_list_of_sign_ins_is_read_whole_away_from_the_window(
    points: Points, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, bool]] = []

    def find(shop: Any, names: list[str]) -> dict[str, list[int]]:
        asked.append((len(names), threading.current_thread() is threading.main_thread()))
        return {name: [] for name in names}

    monkeypatch.setattr(store, "find_names", find)
    points._sign_in.trigger()
    dialog: SignInDialog = open_dialog(points, SignInDialog)
    for many in (10, 3_000):
        dialog.box.setPlainText("\n".join(f"某人{n}" for n in range(many)))
    assert asked == []
    dialog._rest.timeout.emit()
    desk.jobs.drain()
    assert asked == [(3_000, False)]
    assert "3,000 not known" in dialog.summary.text() or "3000 not known" in dialog.summary.text()
    dialog.close()


def test_booking_shows_anew_what_has_changed_since_it_was_looked_at(
    points: Points, desk: Desk, people: dict[str, int]
) -> None:
    dialog = booked(desk, points)
    chen = next(row for row in dialog._rows.values() if row["name"] == "Chen")
    dialog.table.set_ticked([chen["id"]], False)
    with desk.shop.change("test") as change:
        change.execute("UPDATE referral SET left_on = '2026-05-30'")
    dialog.book_button.click()
    desk.jobs.drain()
    assert dialog.isVisible()
    assert "changed" in dialog.note.text()
    assert store.entries(desk.shop) == 0
    assert dialog.table.count.text().startswith("2 ")
    assert "+2" in dialog.summary.text()  # still without Chen
    dialog.book_button.click()
    assert store.balances(desk.shop, list(people.values())) == {people["lin"]: 2}


def test_rules_are_kept_and_wrong_ones_marked(points: Points, desk: Desk) -> None:
    points._rules.trigger()
    dialog: RulesDialog = open_dialog(points, RulesDialog)
    dialog.points.set_values({"vote": 7})
    dialog.form.set_values({"vote_cap": None, "since": dt.date(2026, 5, 1)})
    dialog.save()
    kept = store.rules(desk.shop)
    assert (kept.points["vote"], kept.caps["vote"], kept.since) == (7, None, dt.date(2026, 5, 1))
    dialog = RulesDialog(desk, points.window())
    dialog.points.editor("vote").inner.setText("-3")  # type: ignore[attr-defined]
    dialog.save()
    assert dialog.points.error("vote")
    assert store.rules(desk.shop) == kept


def test_a_title_for_the_best_of_the_month(points: Points, desk: Desk, people: dict[str, int]) -> None:
    flow.book(desk.shop, now=desk.now())
    points.bar.choose("honours")
    points.honours.new.click()
    dialog: HonourDialog = open_dialog(points, HonourDialog)
    assert dialog.form.values()["month"] == "2026-05"  # on the first of June it is May that is thanked for
    assert dialog.table.ticked_ids() == [people["lin"]]
    dialog.save()
    points.refresh(None)
    rows = points.honours.table.rows(points.honours.table.shown_ids())
    assert [(row["display"], row["title"], row["month"]) for row in rows] == [
        ("林小满", "Experience officer", "2026-05")
    ]
    points.honours.table.delete_requested.emit(points.honours.table.shown_ids())
    assert store.honours(desk.shop) == []


def test_the_page_speaks_chinese(points: Points, desk: Desk) -> None:
    set_language("zh_CN")
    points.retranslate()
    for key in points.bar.keys():  # noqa: SIM118 - a method, no dict
        points.bar.choose(key)
        assert not any(ch.isascii() and ch.isalpha() for ch in points.pane().table.empty.text())


# --- accounts ----------------------------------------------------------------------------------


def test_an_account_is_made_and_people_are_linked(accounts: Accounts, desk: Desk, people: dict[str, int]) -> None:
    accounts._add.trigger()
    dialog: AccountDialog = open_dialog(accounts, AccountDialog)
    assert dialog.form.values()["capacity"] == 5_000
    dialog.form.set_values({"name": "No. 1"})
    dialog.save()
    accounts.refresh(None)
    assert accounts.title.text() == "No. 1"
    accounts.fill_links()
    texts = [action.text() for action in accounts._link_menu.actions()]
    assert "Taobao (1)" in texts
    accounts.link_platform("taobao")
    accounts.refresh(None)
    assert accounts.people.shown_ids() == [people["lin"]]
    assert accounts.numbers[1].text().startswith("Through one account alone 1 / 1")
    account_flow.reach_through(desk.shop, accounts.account() or 0, [people["chen"]], today=desk.today())
    accounts.refresh(None)
    accounts.people.select([people["lin"]])
    accounts._lost.trigger()
    accounts.refresh(None)
    accounts.standing.set_code("now")
    assert accounts.people.shown_ids() == [people["chen"]]
    accounts.table.delete_requested.emit([accounts.account() or 0])
    accounts.refresh(None)
    assert desk.shop.scalar("SELECT count(*) FROM member") == 3
    assert accounts.people.shown_ids() == []


def test_very_many_are_linked_away_from_the_window(
    accounts: Accounts, desk: Desk, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = account_flow.add_account(desk.shop, {"name": "No. 1"})
    threads: list[bool] = []
    link, count = account_flow.link_platform, account_store.sources_of_links

    def on_main() -> bool:
        threads.append(threading.current_thread() is threading.main_thread())
        return threads[-1]

    monkeypatch.setattr(account_flow, "link_platform", lambda *a, **k: (on_main(), link(*a, **k))[1])
    monkeypatch.setattr(account_store, "sources_of_links", lambda *a: (on_main(), count(*a))[1])
    monkeypatch.setattr(accounts_page, "AT_ONCE", 0)
    monkeypatch.setattr(accounts_page, "MANY", 0)
    heard: list[str] = []
    desk.noticed.connect(lambda text, _undo: heard.append(text))
    accounts.refresh(None)
    desk.jobs.drain()
    accounts.fill_links()  # from what was counted before
    assert "Taobao (1)" in [action.text() for action in accounts._link_menu.actions()]
    for _ in range(2):
        accounts.link_platform("taobao")
        desk.jobs.drain()
    assert threads
    assert not any(threads)
    assert [row["id"] for row in account_store.account_members(desk.shop, first)] == [people["lin"]]
    assert heard[-1] == "They are all linked already."
    assert len(heard) == 2


def test_trouble_with_an_account_is_said_at_its_field(accounts: Accounts, desk: Desk) -> None:
    account_flow.add_account(desk.shop, {"name": "No. 1"})
    dialog = AccountDialog(desk, None, accounts.window())
    dialog.form.set_values({"name": "No. 1"})
    dialog.save()
    assert "No. 1" in dialog.form.error("name")
    dialog.form.set_values({"name": "x" * 10_000})
    dialog.save()
    assert dialog.form.error("name")
    assert len(account_store.accounts(desk.shop, desk.today())) == 1


def test_the_directory_links_gives_points_and_shows_titles(
    desk: Desk, people: dict[str, int], qtbot: Any
) -> None:
    made = account_flow.add_account(desk.shop, {"name": "No. 1"})
    page = shown(Directory(desk), qtbot)
    page.table.set_ticked([people["lin"], people["chen"]])
    page._bulk.fill()
    page._bulk.menu.actions()[0].trigger()
    assert desk.shop.scalar("SELECT count(*) FROM reach") == 2
    page._bulk.points.trigger()
    dialog: GiveDialog = open_dialog(page, GiveDialog)
    dialog.form.set_values({"points": 4})
    dialog.save()
    assert store.balance(desk.shop, people["chen"]) == 4
    page._bulk.title.trigger()
    title: HonourDialog = open_dialog(page, HonourDialog)
    title.save()
    page.refresh(None)
    rows = page.table.rows([people["lin"], people["boss"]])
    assert [row["honour"] for row in rows] == ["Experience officer", ""]
    page.filters["account"].set_code([made])
    assert sorted(page.table.shown_ids()) == sorted([people["lin"], people["chen"]])
    page.filters["account"].set_code([0])
    assert page.table.shown_ids() == [people["boss"]]


def test_the_member_card_tells_points_accounts_and_titles(desk: Desk, people: dict[str, int], qtbot: Any) -> None:
    made = account_flow.add_account(desk.shop, {"name": "No. 1"})
    account_flow.reach_through(desk.shop, made, [people["lin"]], today=desk.today())
    flow.give(desk.shop, [people["lin"]], 7, "Help", now=desk.now())
    flow.give_honour(desk.shop, [people["lin"]], "Star", "2026-05", today=desk.today())
    card = MemberCard(desk, people["lin"])
    qtbot.addWidget(card)
    assert card.numbers[3].text() == "Points 7"
    assert "Reached through: No. 1" in card.groups.text()
    assert "Titles: Star 2026-5" in card.groups.text()
    assert any("+7" in str(event) or event.get("number") == 7 for event in card._links.values())
    card.close()
