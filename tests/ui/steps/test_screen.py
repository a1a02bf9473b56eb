"""Step 1 as an owner uses it: theme, own circle, candidates from the ranked list into the core group."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seeddesk.i18n import set_language
from seeddesk.store import screen as store
from seeddesk.store.launches import launch as stored_launch
from seeddesk.store.models import Interaction, Member, Order
from seeddesk.store.texts import body
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen import STEP
from seeddesk.ui.steps.screen.backtest_dialog import BacktestDialog
from seeddesk.ui.steps.screen.candidate_dialog import CandidateDialog
from seeddesk.ui.steps.screen.candidates import Candidates
from seeddesk.ui.steps.screen.circle import Circle
from seeddesk.ui.steps.screen.funnel_dialog import FunnelDialog
from seeddesk.ui.steps.screen.invite_dialog import InviteDialog
from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog
from seeddesk.ui.steps.screen.rules_dialog import RulesDialog, rebalance
from seeddesk.ui.steps.screen.theme import Theme
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow import screen as work
from seeddesk.workflow.launches import create_launch, update_launch
from seeddesk.workflow.members import add_member

NAMES = ("林小满", "书法老陈", "阿 May", "周医生", "晚风")
SOURCES = ("淘宝", "淘宝", "淘宝", "微信", "微信")


@pytest.fixture
def people(desk: Desk) -> list[int]:
    """Five members; the first bought most and lately, the last never."""
    ids = [add_member(desk.shop, {"name": name, "source": SOURCES[at]}) for at, name in enumerate(NAMES)]
    with desk.shop.change("test") as change:
        for at, member in enumerate(ids[:4]):
            for n in range(4 - at):
                when = desk.now() - dt.timedelta(days=10 * n + at)
                change.insert(
                    Order, member=member, platform="taobao", number=f"{member}-{n}", paid_at=when, paid_cents=5000
                )
    return ids


def dialog_of(section: Any, kind: type) -> Any:
    """The dialog that is open on a section."""
    found = [one for one in section.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def state(desk: Desk, member: int) -> str:
    return store.states(desk.shop, desk.launch_id or 0).get(member, {}).get("state", "")


# --- candidates --------------------------------------------------------------------------------


def test_the_best_are_suggested_two_for_each_free_seat(desk: Desk, people: list[int], show: Any) -> None:
    update_launch(desk.shop, desk.launch_id or 0, seats=1)
    page = show(Candidates)
    assert page.table.shown_ids() == people[:2]
    assert page.suggested.text().startswith("Suggested to invite 2 score ")
    work.mark_joined(desk.shop, desk.launch_id or 0, people[:1])
    assert page.table.shown_ids() == []
    assert "all seats are taken" in page.suggested.text()
    assert page.core.text() == "In the core group 1 / 1"


def test_a_row_says_why_and_what_is_known(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    row = page.table.rows([people[0]])[0]
    cells = {column.key: column.words(row) for column in page.table.model.columns}
    assert cells["name"] == "林小满"
    assert cells["why"] == "bought 4 times", "nobody's talk is known, so nobody says little"
    assert (cells["orders"], cells["last_active"], cells["state"]) == ("4", "today", "suggested")
    shares = [share for share, _colour in page.table.model.columns[1].score(row)]
    assert sum(shares) == pytest.approx(row["score"] / 100, abs=1e-3)
    with desk.shop.change("test") as change:
        change.insert(Interaction, member=people[4], day=desk.today(), kind="chat")
    desk.jobs.drain()
    why = next(column for column in page.table.model.columns if column.key == "why")
    assert why.words(page.table.rows([people[0]])[0]) == "bought 4 times, says little"


def test_search_and_filters_narrow_the_list(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.table.set_needle("zhou")
    assert page.table.shown_ids() == [people[3]]
    page.table.set_needle("")
    page.filters["state"].set_code(None)
    assert set(page.table.shown_ids()) == set(people)
    page.filters["source"].set_code("微信")
    assert page.table.shown_ids() == people[3:]
    page.filters["orders"].set_code(1)
    assert page.table.shown_ids() == [people[3]]
    page.table.show_everything()
    work.set_own_circle(desk.shop, people[:1], "friend")
    desk.jobs.drain()
    page.filters["own"].set_code(False)
    assert people[0] not in page.table.shown_ids() and len(page.table.shown_ids()) == 4
    page.filters["own"].set_code(True)
    assert page.table.shown_ids() == people[:1]


def test_columns_order_the_list(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.filters["state"].set_code(None)
    page.table.sort_by("orders", False)
    assert page.table.shown_ids()[0] == people[4]
    page.table.sort_by("name", False)
    assert set(page.table.shown_ids()) == set(people)
    page.table.sort_by("score", True)
    assert page.table.shown_ids() == people


def test_inviting_the_ticked_shows_the_message_and_notes_them(desk: Desk, people: list[int], show: Any) -> None:
    work.set_theme(desk.shop, desk.launch_id or 0, "dry season, no grease")
    page = show(Candidates)
    said: list[str] = []
    desk.noticed.connect(lambda text, undo: said.append(text))
    page.table.set_ticked(people[:2])
    main = page.page_actions()[0]
    assert main.text() == "Invite the 2 selected"
    main.trigger()
    dialog = dialog_of(page, InviteDialog)
    assert dialog.preview.toPlainText().startswith(
        "Hello 林小满, we are working on something new, Hand cream: dry season, no grease."
    )
    dialog.copy_one.click()
    assert QGuiApplication.clipboard().text().startswith("Hello 林小满")
    assert dialog.person.text() == "书法老陈  2 / 2"
    dialog.accept()
    assert [state(desk, member) for member in people[:3]] == ["invited", "invited", ""]
    assert said == ["Invited 2 members"]
    assert page.table.ticked_ids() == [] and not set(people[:2]) & set(page.table.shown_ids())
    desk.undo()
    assert state(desk, people[0]) == ""
    assert page.table.shown_ids()[:2] == people[:2]


def test_whoever_was_invited_is_left_out_of_the_next_invitation(desk: Desk, people: list[int], show: Any) -> None:
    work.invite(desk.shop, desk.launch_id or 0, people[:1])
    page = show(Candidates)
    page.filters["state"].set_code(None)
    page.table.select([people[0]])
    assert not page.page_actions()[0].isEnabled()
    page.ask_invite(people[:2])
    dialog = dialog_of(page, InviteDialog)
    assert dialog.windowTitle() == "Invite 1 person"
    dialog.accept()
    assert state(desk, people[1]) == "invited"


def test_cancelling_the_invitation_notes_nobody(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.ask_invite(people[:2])
    dialog_of(page, InviteDialog).reject()
    assert store.states(desk.shop, desk.launch_id or 0) == {}


def test_the_text_is_remembered_and_odd_braces_survive(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.ask_invite(people[:1])
    dialog = dialog_of(page, InviteDialog)
    dialog.text.setPlainText("{name}: 100 {%} {product}")
    assert dialog.preview.toPlainText() == "林小满: 100 {%} Hand cream"
    dialog.accept()
    page.ask_invite(people[1:2])
    assert dialog_of(page, InviteDialog).text.toPlainText() == "{name}: 100 {%} {product}"
    dialog_of(page, InviteDialog).reject()
    assert body(desk.shop, "invitation", "en") == "{name}: 100 {%} {product}"


def test_marking_many_is_one_step_and_says_who_stayed(desk: Desk, people: list[int], show: Any) -> None:
    work.mark_joined(desk.shop, desk.launch_id or 0, people[:1])
    page = show(Candidates)
    said: list[str] = []
    desk.noticed.connect(lambda text, undo: said.append(text))
    page.move(work.shortlist, people[:3])
    assert [state(desk, member) for member in people[:3]] == ["joined", "shortlisted", "shortlisted"]
    assert said == ["Put 2 members on the shortlist; 1 stayed as they were"]
    desk.undo()
    assert [state(desk, member) for member in people[:3]] == ["joined", "", ""]


def test_declining_asks_why(desk: Desk, people: list[int], show: Any) -> None:
    work.invite(desk.shop, desk.launch_id or 0, people[:1])
    page = show(Candidates)
    page.ask_decline(people[:1])
    dialog = dialog_of(page, ReasonDialog)
    dialog._accept()
    assert dialog.isVisible() and dialog.form.error("reason")  # without a reason it stays open
    dialog.chips.chips()[0].click()
    dialog._accept()
    assert store.states(desk.shop, desk.launch_id or 0)[people[0]]["reason"] == "no time"
    assert state(desk, people[0]) == "declined"


def test_delete_takes_out_with_a_reason(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.table.delete_requested.emit(people[:1])
    dialog = dialog_of(page, ReasonDialog)
    dialog.form.set_values({"reason": "works for a competitor"})
    dialog._accept()
    assert state(desk, people[0]) == "removed"


def test_double_click_opens_the_score_and_its_facts(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.table.activated.emit(people[0])
    dialog = dialog_of(page, CandidateDialog)
    assert dialog.row["parts"]["base"] == 90
    assert "4 orders" in dialog._facts("base") and "last active: today" in dialog._facts("base")
    assert dialog._facts("reach") == "Nothing known of anybody yet, so this does not count."
    dialog.invite.click()
    dialog_of(page, InviteDialog).accept()
    assert state(desk, people[0]) == "invited"


def test_weights_move_the_list_at_once_and_cancel_puts_it_back(desk: Desk, people: list[int], show: Any) -> None:
    work.set_own_circle(desk.shop, people[4:], "friend")
    page = show(Candidates)
    page.filters["state"].set_code(None)
    page.change_rules()
    dialog = dialog_of(page, RulesDialog)
    dialog.sliders["own_circle"].setValue(100)
    assert sum(dialog.weights().values()) == 100 and dialog.weights()["base"] == 0
    dialog._rank()
    assert page.table.shown_ids()[0] == people[4]
    dialog.reject()
    assert page.table.shown_ids()[0] == people[0]
    page.change_rules()
    dialog = dialog_of(page, RulesDialog)
    dialog.presets.choose("buyers")
    dialog.keep.click()
    kept = stored_launch(desk.shop, desk.launch_id)
    assert kept is not None and store.weights_of(kept)["base"] == 80


def test_the_half_life_can_be_suggested(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    page.change_rules()
    dialog = dialog_of(page, RulesDialog)
    dialog.suggest.click()
    desk.jobs.drain()
    assert dialog.form.values()["half_life"] == 10
    dialog.keep.click()
    desk.jobs.drain()
    assert page.screening.half_life == 10


@pytest.mark.parametrize("value", [0, 1, 33, 60, 99, 100])
def test_weights_always_sum_to_100(value: int) -> None:
    weights = {"base": 60, "brought": 10, "suggestions": 10, "theme_fit": 15, "reach": 5, "own_circle": 0}
    for part in weights:
        after = rebalance(weights, part, value)
        assert sum(after.values()) == 100 and after[part] == value and min(after.values()) >= 0
    assert rebalance({"base": 100, "reach": 0}, "base", 40) == {"base": 40, "reach": 60}


def test_an_empty_shop_asks_for_customers(desk: Desk, show: Any) -> None:
    page = show(Candidates)
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    page.table.show_everything()
    assert page.table.empty.text().startswith("No customers yet.")
    page.table.empty.button.click()
    assert went == ["import"]


def test_new_orders_move_the_ranking(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Candidates)
    with desk.shop.change("test") as change:
        for n in range(9):
            when = desk.now() - dt.timedelta(days=n)
            change.insert(Order, member=people[3], platform="x", number=str(n), paid_at=when, paid_cents=9000)
    desk.jobs.drain()
    assert page.table.shown_ids()[0] == people[3]


# --- own circle --------------------------------------------------------------------------------


def test_own_circle_is_marked_asked_and_counted(desk: Desk, people: list[int], show: Any, answers: Any) -> None:
    page = show(Circle)
    answers.expect(lambda dialog: (dialog.table.set_ticked(people[:2]), dialog.choose.click()))
    page.add_people("friend")
    assert page.table.shown_ids() == people[:2]
    page.table.select(people[:1])
    page.note_answer("yes")
    assert page.buying.text() == "Would buy it themselves 1 / 1 1 not asked yet"
    assert "nobody has joined yet" in page.share.text()
    work.mark_joined(desk.shop, desk.launch_id or 0, people[2:])
    assert page.share.text().startswith("Share in the core group 0.0% 0 / 3")
    assert page.missing.text().startswith("Still missing 1")
    page.table.select(people[:1])
    page.page_actions()[2].trigger()
    assert page.share.text().startswith("Share in the core group 25.0% 1 / 4")
    assert page.missing.text().startswith("Still missing 0")


def test_out_of_the_own_circle_and_back_with_undo(desk: Desk, people: list[int], show: Any) -> None:
    work.set_own_circle(desk.shop, people[:2], "staff")
    page = show(Circle)
    page.table.delete_requested.emit(people[:1])
    assert page.table.shown_ids() == people[1:2]
    desk.undo()
    assert page.table.shown_ids() == people[:2]


# --- theme -------------------------------------------------------------------------------------


def test_the_theme_is_saved_field_by_field(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Theme)
    page.form.edited.emit("theme", "dry season")
    page.form.edited.emit("tags", ["dry skin", "mother"])
    page.form.edited.emit("seats", 30)
    page.form.edited.emit("half_life", 60)
    launch = stored_launch(desk.shop, desk.launch_id)
    assert launch is not None
    assert (launch["theme"], launch["seats"], launch["half_life"]) == ("dry season", 30, 60)
    assert [row["name"] for row in page.tags.rows(page.tags.shown_ids())] == ["dry skin", "mother"]
    assert "Nobody has these tags yet" in page._hint.text()
    assert len(desk.shop.history()) >= 4


def test_a_theme_that_is_too_long_is_marked_at_its_field(desk: Desk, show: Any) -> None:
    page = show(Theme)
    page.form.edited.emit("theme", "x" * 400)
    assert page.form.error("theme").startswith("The demand theme is too long.")


def test_the_half_life_is_suggested_from_the_shops_own_customers(desk: Desk, people: list[int], show: Any) -> None:
    page = show(Theme)
    page.suggest_half_life()
    desk.jobs.drain()
    launch = stored_launch(desk.shop, desk.launch_id)
    assert launch is not None and launch["half_life"] == 10
    assert "10 days" in page.told.text()


# --- the step ----------------------------------------------------------------------------------


def test_the_line_in_the_tab(desk: Desk, people: list[int]) -> None:
    work.mark_joined(desk.shop, desk.launch_id or 0, people[:2])
    assert STEP.state is not None and STEP.state(desk) == "core users 2 / 50"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_page_speaks_the_language_it_is_switched_to(
    desk: Desk, people: list[int], show: Any, language: str
) -> None:
    pages = [show(kind) for kind in (Theme, Circle, Candidates)]
    set_language(language)
    for page in pages:
        page.retranslate()
        QApplication.processEvents()
        texts = [action.text() for action in page.page_actions()]
        chinese = [any("\u4e00" <= ch <= "\u9fff" for ch in text) for text in texts]
        assert all(chinese) if language == "zh_CN" else not any(chinese), texts


# --- looking back ------------------------------------------------------------------------------


def test_looking_back_says_what_would_have_come_of_it(desk: Desk, show: Any) -> None:
    """Thirty customers of a hundred came back, and twenty of them had bought most before."""
    then = desk.today() - dt.timedelta(days=90)
    with desk.shop.change("test") as change:
        for number in range(100):
            member = change.insert(Member, name=f"成员{number}")
            days = [then - dt.timedelta(days=2 + 9 * n) for n in range(5 if number < 20 else 1)]
            days += [then + dt.timedelta(days=8)] if number < 30 else []
            for on in days:
                change.insert(
                    Order, member=member, platform="x", number=f"{number} {on}", paid_cents=100,
                    paid_at=dt.datetime.combine(on, dt.time(9)),
                )  # fmt: skip
        change.execute("UPDATE launch SET seats = 20")
    page = show(Candidates)
    page.look_back()
    desk.jobs.drain()
    dialog = dialog_of(page, BacktestDialog)
    assert "20 of them would have stayed active. At random: about 6." in dialog.sentence.text()
    assert "the score found more" in dialog.verdict.text()
    chart = dialog.chart.chart()
    assert chart is not None and chart.texts()[:3] == ["by this score", "20", "100% (84–100)"]
    dialog.what.choose("bought")
    assert "would have bought since" in dialog.sentence.text()
    dialog.count.set_code(100)
    desk.jobs.drain()
    assert dialog.sentence.text().startswith("Too few to tell"), "everybody chosen is no choice"
    assert dialog.chart.isHidden()


def test_who_was_asked_lately_is_left_in_peace(desk: Desk, people: list[int], show: Any) -> None:
    other = create_launch(desk.shop, "唇膏")
    work.invite(desk.shop, other, people[:1], now=desk.now())
    page = show(Candidates)
    page.ask_invite(people[:2])
    dialog = dialog_of(page, InviteDialog)
    assert [member for member, _ in dialog._people] == [people[1]]
    assert any("left in peace" in label.text() for label in dialog.findChildren(PlainLabel))
    dialog.reject()
    told: list[Any] = []
    desk.told.disconnect()
    desk.told.connect(told.append)
    page.ask_invite(people[:1])
    assert [one.sentence for one in told] == ["They were invited to 唇膏 not long ago."]


def test_the_funnel_in_words(desk: Desk, show: Any) -> None:
    launch = desk.launch_id or 0
    with desk.shop.change("test") as change:
        ids = [change.insert(Member, name=f"成员{number}") for number in range(20)]
    work.invite(desk.shop, launch, ids, now=desk.now())
    work.mark_joined(desk.shop, launch, ids[:9], now=desk.now())
    work.mark_declined(desk.shop, launch, ids[9:12], "no time", now=desk.now())
    page = show(Candidates)
    page.show_funnel()
    dialog = dialog_of(page, FunnelDialog)
    assert dialog.chart.chart() is None  # it is read in the background
    desk.jobs.drain()
    chart = dialog.chart.chart()
    assert chart is not None and chart.texts()[:6] == ["chosen", "20", "invited", "20", "joined", "9"]
    assert "9 of 12 joined: 75%, between 47% and 91%" in dialog.steps.text()
    assert "8 have not answered yet." in dialog.steps.text()
    assert "0 of 0" in dialog.steps.text() and "too few" in dialog.steps.text()
    assert dialog.reasons.text() == "Declined: no time 3"
    with desk.shop.change("test") as change:
        change.update(Member, ids[0], own_circle="friend")
    dialog.own.set_code(False)
    assert "9 of 12" in dialog.steps.text()  # what was shown stays until the new is there
    desk.jobs.drain()
    assert "8 of 11" in dialog.steps.text()
    dialog.close()
