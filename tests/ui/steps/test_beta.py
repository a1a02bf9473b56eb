"""Step 5 by clicking and typing, as an owner does it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from seeddesk.domain import codes as code_rules
from seeddesk.i18n import set_language
from seeddesk.store import beta as store
from seeddesk.store.models import Candidate
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.report_preview import ReportDialog
from seeddesk.ui.history_words import history_sentence
from seeddesk.ui.steps import load_section
from seeddesk.ui.steps.beta import STEP
from seeddesk.ui.steps.beta.add_testers import AddTesters
from seeddesk.ui.steps.beta.codes_dialog import CodesDialog
from seeddesk.ui.steps.beta.decide_dialog import DecideDialog
from seeddesk.ui.steps.beta.fix_dialog import FixDialog
from seeddesk.ui.steps.beta.fixes import Fixes
from seeddesk.ui.steps.beta.goals_dialog import GoalsDialog
from seeddesk.ui.steps.beta.redeem_dialog import RedeemDialog
from seeddesk.ui.steps.beta.reviews import Reviews
from seeddesk.ui.steps.beta.round_dialog import RoundDialog
from seeddesk.ui.steps.beta.rounds import Rounds
from seeddesk.ui.steps.beta.tester_dialog import TesterDialog
from seeddesk.ui.steps.beta.testers import Testers
from seeddesk.ui.steps.beta.verdict import VerdictPage
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers
from tests.beta_data import add_members, add_round, two_rounds

Any_ = TypeVar("Any_", bound=QWidget)
WHEN = dt.datetime(2026, 5, 8, 10, 0)


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Callable[[str], Any]:
    """Build a section as the frame does, refreshed after each change."""

    def build(code: str) -> Any:
        where = next(where for name, _, where in STEP.sections if name == code)
        section = load_section(where)(desk)
        qtbot.addWidget(section)
        section.retranslate()
        section.refresh(None)
        section.resize(1000, 640)
        section.show()
        section.activateWindow()
        qtbot.waitUntil(section.isActiveWindow)
        desk.changed.connect(section.refresh)
        return section

    return build


def dialog(section: QWidget, kind: type[Any_]) -> Any_:
    """The dialog that just opened over a section."""
    QApplication.processEvents()
    found = [one for one in section.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def open_a_round(desk: Desk, points: tuple[str, ...] = ("Skin feel", "Scent"), **fields: Any) -> int:
    return beta.open_round(desk.shop, desk.launch_id or 0, points, seats=10, price_cents=9800, **fields)


def enlist(desk: Desk, round_id: int, members: list[int], stage: str = "accepted") -> list[int]:
    beta_testers.add_testers(desk.shop, round_id, members, stage, now=WHEN)
    rows = desk.shop.tuples("SELECT member_id, id FROM tester WHERE round_id = ?", (round_id,))
    return [dict(rows)[member] for member in members]


# --- rounds ---------------------------------------------------------------------------------------


def test_the_first_round_opens_from_the_empty_page(desk: Desk, show: Callable[[str], Any]) -> None:
    section: Rounds = show("rounds")
    assert "No round yet" in section.table.empty.text()
    section.table.empty.button.click()
    made = dialog(section, RoundDialog)
    assert made.form.values()["seats"] == 50  # the launch's
    assert len(made.points.values()) == 6
    made.form.set_values({"version": "1.0", "price_cents": 9800})
    made.ok.click()
    assert not made.isVisible()
    (row,) = store.rounds(desk.shop, desk.launch_id)
    assert (row["number"], row["version"], row["price_cents"], row["opens_on"]) == (1, "1.0", 9800, "2026-06-01")
    assert row["points"].startswith("Quality")
    assert section.table.shown_ids() == [row["id"]]


def test_a_wrong_date_is_marked_at_its_field_and_nothing_is_written(desk: Desk, show: Callable[[str], Any]) -> None:
    section: Rounds = show("rounds")
    section.open_round()
    made = dialog(section, RoundDialog)
    made.form.set_values({"closes_on": dt.date(2026, 5, 1)})
    made.ok.click()
    assert made.isVisible()
    assert "end before it begins" in made.form.error("closes_on")
    assert store.rounds(desk.shop, desk.launch_id) == []
    for _ in range(6):
        made.points.remove(made.points._rows[0])
    made.form.set_values({"closes_on": dt.date(2026, 7, 1)})
    made.ok.click()
    assert "something to test" in made.points.wrong.text()


def test_the_next_round_starts_from_the_last(desk: Desk, show: Callable[[str], Any]) -> None:
    open_a_round(desk, deposit_cents=2000)
    section: Rounds = show("rounds")
    section.page_actions()[0].trigger()
    made = dialog(section, RoundDialog)
    assert made.windowTitle() == "Open round 2"
    assert made.points.values() == [(None, "Skin feel"), (None, "Scent")]
    assert (made.form.values()["seats"], made.form.values()["deposit_cents"]) == (10, 2000)


def test_points_can_be_renamed_moved_and_added(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    section: Rounds = show("rounds")
    section.edit(round_id)
    made = dialog(section, RoundDialog)
    skin, scent = (point["id"] for point in store.points(desk.shop, round_id))
    made.points.move(made.points._rows[1], -1)
    made.points._rows[1].line.setText("Feel")
    assert "Packing" in made.points.offered()
    made.points.add("Packing")
    made.ok.click()
    points = [(point["id"], point["name"]) for point in store.points(desk.shop, round_id)]
    assert points[:2] == [(scent, "Scent"), (skin, "Feel")]
    assert points[2][1] == "Packing"


def test_a_round_is_closed_reopened_and_deleted_with_undo(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    section: Rounds = show("rounds")
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: said.append((text, undo)))
    section.table.select([round_id])
    section._close.trigger()
    assert store.rounds(desk.shop, desk.launch_id)[0]["state"] == "closed"
    section.table.select([round_id])
    assert section._close.text() == "Reopen"
    section.table.delete_requested.emit([round_id])
    assert store.rounds(desk.shop, desk.launch_id) == []
    assert said[-1][1]
    desk.undo()
    assert section.table.shown_ids() == [round_id]


# --- testers and codes ------------------------------------------------------------------------------


def test_without_a_round_the_page_offers_to_open_one(desk: Desk, show: Callable[[str], Any]) -> None:
    for code in ("testers", "reviews", "verdict"):
        section = show(code)
        assert section.empty.isVisible()
        assert not section.page_actions()[0].isEnabled()
    open_a_round(desk)
    assert section.page_actions()[0].isEnabled()
    assert not section.empty.isVisible()


def test_the_core_group_is_added_in_one_go(desk: Desk, show: Callable[[str], Any]) -> None:
    members = add_members(desk.shop, 4)
    with desk.shop.change("test.join") as change:
        for member in members[:3]:
            change.insert(Candidate, launch=desk.launch_id, member=member, state="joined")
    round_id = open_a_round(desk)
    section: Testers = show("testers")
    section.page_actions()[0].trigger()
    made = dialog(section, AddTesters)
    assert made.table.ticked_ids() == members[:3]
    made.table.set_ticked([members[0]], False)
    made.ok.click()
    rows = store.testers(desk.shop, round_id)
    assert sorted(row["member_id"] for row in rows) == members[1:3]
    assert {row["stage"] for row in rows} == {"accepted"}
    assert "2 of 10 seats" in section.invited.text()


def test_any_member_can_be_picked(
    desk: Desk, show: Callable[[str], Any], answers: Any, qtbot: QtBot
) -> None:
    members = add_members(desk.shop, 3)
    round_id = open_a_round(desk)
    section: Testers = show("testers")
    section.add_testers()
    made = dialog(section, AddTesters)

    def pick(picker: Any) -> None:
        picker.table.set_ticked([members[1]])
        picker.choose.click()

    answers.expect(pick)
    made.pick()
    assert store.member_ids(desk.shop, round_id) == {members[1]}


def test_several_testers_move_at_once_and_come_back(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    testers = enlist(desk, round_id, add_members(desk.shop, 3))
    section: Testers = show("testers")
    section.table.set_ticked(testers[:2])
    section._moves["bought"].trigger()
    stages = {row["id"]: row["stage"] for row in store.testers(desk.shop, round_id)}
    assert [stages[tester] for tester in testers] == ["bought", "bought", "accepted"]
    assert section.table.ticked_ids() == []
    assert "67% 2 / 3" in section.bought.text()
    desk.undo()
    assert {row["stage"] for row in store.testers(desk.shop, round_id)} == {"accepted"}


def test_stage_filter_narrows_the_list(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    testers = enlist(desk, round_id, add_members(desk.shop, 3))
    beta_testers.move_testers(desk.shop, testers[:1], "withdrawn")
    section: Testers = show("testers")
    section.show_place(stage="withdrawn")
    assert section.table.shown_ids() == testers[:1]


def test_the_owner_notes_payment_mark_and_words(desk: Desk, show: Callable[[str], Any], qtbot: QtBot) -> None:
    round_id = open_a_round(desk)
    (tester,) = enlist(desk, round_id, add_members(desk.shop, 1))
    section: Testers = show("testers")
    section.table.activated.emit(tester)
    made = dialog(section, TesterDialog)
    for key, text in (("paid_cents", "98"), ("mark", "5"), ("note", "very careful")):
        editor: Any = made.form.editor(key)
        editor.inner.setFocus()
        qtbot.keyClicks(editor.inner, text)
        editor.left.emit()
    made.form.editor("stage").show_value("bought")  # type: ignore[attr-defined]
    made.form.editor("stage").left.emit()  # type: ignore[attr-defined]
    (row,) = store.testers(desk.shop, round_id)
    assert (row["paid_cents"], row["mark"], row["note"], row["stage"]) == (9800, 5, "very careful", "bought")


def test_codes_are_made_listed_and_copied(desk: Desk, show: Callable[[str], Any], qtbot: QtBot) -> None:
    round_id = open_a_round(desk, closes_on=dt.date(2026, 6, 30))
    enlist(desk, round_id, add_members(desk.shop, 2))
    section: Testers = show("testers")
    section.hand_out()
    made = dialog(section, CodesDialog)
    assert made.missing.text() == "2 accepted testers have no code yet."
    made.make.click()
    rows = store.codes(desk.shop, round_id)
    assert len(rows) == 2
    assert made.missing.text() == "Every accepted tester has a code."
    made.views.choose("list")
    made.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [f"{row['name']}\t{code_rules.pretty(row['code'])}" for row in rows]
    made.views.choose("messages")
    made.copy.click()
    text = QGuiApplication.clipboard().text()
    assert all(code_rules.pretty(row["code"]) in text for row in rows)
    assert "¥98" in text and "30 Jun 2026" in text


def test_the_message_of_one_tester_holds_only_that_code(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    testers = enlist(desk, round_id, add_members(desk.shop, 2))
    section: Testers = show("testers")
    section.table.select(testers[:1])
    QGuiApplication.clipboard().clear()
    section._message.trigger()
    assert QGuiApplication.clipboard().text() == ""  # no code yet
    beta_codes.issue_codes(desk.shop, round_id)
    section.table.select(testers[:1])
    section._message.trigger()
    codes = {row["tester_id"]: code_rules.pretty(row["code"]) for row in store.codes(desk.shop, round_id)}
    text = QGuiApplication.clipboard().text()
    assert codes[testers[0]] in text and codes[testers[1]] not in text


def redeem_dialog(desk: Desk, show: Callable[[str], Any]) -> tuple[RedeemDialog, list[str], int, list[int]]:
    round_id = open_a_round(desk)
    members = add_members(desk.shop, 3)
    enlist(desk, round_id, members[:2])
    beta_codes.issue_codes(desk.shop, round_id)
    section: Testers = show("testers")
    section.redeem()
    found = [row["code"] for row in store.codes(desk.shop, round_id)]
    return dialog(section, RedeemDialog), found, round_id, members


def test_a_mistyped_code_is_told_while_typing(desk: Desk, show: Callable[[str], Any], qtbot: QtBot) -> None:
    made, codes, round_id, _ = redeem_dialog(desk, show)
    slip = ("3" if codes[0][0] != "3" else "4") + codes[0][1:]
    qtbot.keyClicks(made.line, slip[:-1])
    assert made.found.text() == ""
    qtbot.keyClicks(made.line, slip[-1])
    assert "typing mistake" in made.found.text()
    made.ok.click()
    assert store.round_row(desk.shop, round_id)["redeemed"] == 0  # type: ignore[index]


def test_codes_come_in_one_after_another(desk: Desk, show: Callable[[str], Any], qtbot: QtBot) -> None:
    made, codes, round_id, _ = redeem_dialog(desk, show)
    for code in codes:
        qtbot.keyClicks(made.line, code_rules.pretty(code).lower())
        assert made.found.text().startswith("Given to")
        qtbot.keyClick(made.line, Qt.Key.Key_Return)
        assert "redeemed by" in made.found.text()
        assert made.line.text() == ""
    assert store.round_row(desk.shop, round_id)["redeemed"] == 2  # type: ignore[index]
    qtbot.keyClicks(made.line, codes[0])
    qtbot.keyClick(made.line, Qt.Key.Key_Return)
    assert "already used" in made.found.text()


def test_a_stranger_with_a_code_is_noticed(
    desk: Desk, show: Callable[[str], Any], qtbot: QtBot, answers: Any
) -> None:
    made, codes, round_id, members = redeem_dialog(desk, show)
    qtbot.keyClicks(made.line, codes[0])

    def pick(picker: Any) -> None:
        picker.table.select([members[2]])
        picker.choose.click()

    answers.expect(pick)
    made.other.click()
    assert "was given to" in made.found.text()
    section = made.parentWidget()
    assert isinstance(section, Testers)
    assert "1 used by somebody else" in section.redeemed.text()
    assert store.codes(desk.shop, round_id)[0]["state"] == "leaked"


# --- reviews ----------------------------------------------------------------------------------------


def test_a_review_is_typed_without_the_mouse(desk: Desk, show: Callable[[str], Any], qtbot: QtBot) -> None:
    round_id = open_a_round(desk)
    first, second = enlist(desk, round_id, add_members(desk.shop, 2), "delivered")
    section: Reviews = show("reviews")
    section.form.begin()
    chosen = section.form.tester_id()
    for keys in ("5", "4"):
        qtbot.keyClicks(QApplication.focusWidget() or section, keys)
    assert QApplication.focusWidget() is section.form.recommend
    qtbot.keyClicks(section.form.recommend, "10")
    assert QApplication.focusWidget() is section.form.feeling
    qtbot.keyClicks(section.form.feeling, "2")
    assert QApplication.focusWidget() is section.form.words
    qtbot.keyClicks(section.form.words, "not sticky")
    qtbot.keyClick(section.form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = store.reviews(desk.shop, round_id)
    assert row["tester_id"] == chosen
    assert (list(row["marks"].values()), row["recommend"], row["price_feeling"], row["words"]) == (
        [5, 4], 10, "right", "not sticky",
    )  # fmt: skip
    # The next tester without a review is up, with an empty form.
    assert section.form.tester_id() == ({first, second} - {chosen}).pop()
    assert section.form.values()["marks"] == dict.fromkeys(section.form.points)
    assert section.form.words.toPlainText() == ""


def test_recommend_waits_after_a_1_because_it_may_become_10(
    desk: Desk, show: Callable[[str], Any], qtbot: QtBot
) -> None:
    enlist(desk, open_a_round(desk), add_members(desk.shop, 1))
    section: Reviews = show("reviews")
    scale = section.form.recommend
    scale.setFocus()
    qtbot.keyClicks(scale, "1")
    assert (scale.value(), QApplication.focusWidget()) == (1, scale)
    qtbot.keyClicks(scale, "7")
    assert scale.value() == 7
    qtbot.keyClick(scale, Qt.Key.Key_Backspace)
    assert scale.value() is None


def test_an_empty_review_is_refused_in_its_place(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    enlist(desk, round_id, add_members(desk.shop, 1))
    section: Reviews = show("reviews")
    section.form.save.click()
    assert "empty" in section.form.wrong.text()
    assert store.reviews(desk.shop, round_id) == []


def test_an_earlier_review_comes_back_into_the_form(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    first, _ = enlist(desk, round_id, add_members(desk.shop, 2))
    skin, scent = (point["id"] for point in store.points(desk.shop, round_id))
    review = beta_reviews.save_review(desk.shop, first, {skin: 2}, words="leaks", quote_ok=True, now=WHEN)
    section: Reviews = show("reviews")
    assert section.form.tester_id() != first
    section.table.activated.emit(review)
    assert section.form.tester_id() == first
    assert section.form.values()["marks"] == {skin: 2, scent: None}
    assert section.form.quote.isChecked()
    section.form.points[scent].set_value(3)
    section.form.save.click()
    assert store.reviews(desk.shop, round_id)[0]["marks"] == {skin: 2, scent: 3}


def test_f_makes_a_fix_of_a_review_and_adds_the_next_to_it(
    desk: Desk, show: Callable[[str], Any], qtbot: QtBot
) -> None:
    round_id = open_a_round(desk)
    testers = enlist(desk, round_id, add_members(desk.shop, 2))
    one, two = (
        beta_reviews.save_review(desk.shop, tester, {}, words=words, now=WHEN)
        for tester, words in zip(testers, ("The cap leaks", "It leaked in my bag"), strict=True)
    )
    section: Reviews = show("reviews")
    section.table.select([one])
    section.table.view.setFocus()
    qtbot.keyClick(section.table.view, Qt.Key.Key_F)
    made = dialog(section, FixDialog)
    assert made.form.values()["title"] == "The cap leaks"
    made.form.set_values({"severity": "serious", "impact": 2.0, "confidence": 100, "effort": "0.5"})
    made.ok.click()
    section.table.select([two])
    section._fix.trigger()
    made = dialog(section, FixDialog)
    (fix,) = store.fixes(desk.shop, desk.launch_id)
    made.form.set_values({"same": fix["id"]})
    made.ok.click()
    (fix,) = store.fixes(desk.shop, desk.launch_id)
    assert (fix["title"], fix["severity"], fix["reported"], fix["rice"]) == ("The cap leaks", "serious", 2, 8.0)
    assert [row["fixes"] for row in store.reviews(desk.shop, round_id)] == [1, 1]


def test_importing_reviews_names_the_round(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    section: Reviews = show("reviews")
    went: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    section.page_actions()[0].trigger()
    assert went == [("import", {"kind": "reviews", "round": round_id})]


def test_the_template_has_a_column_for_each_tested_point(
    desk: Desk, show: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_a_round(desk, ("Skin feel", "Scent"))
    section: Reviews = show("reviews")
    target = tmp_path / "reviews.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    section.page_actions()[1].trigger()
    desk.jobs.drain()
    head = [str(cell.value) for cell in openpyxl.load_workbook(target).worksheets[0][1]]
    assert {"Skin feel", "Scent"} <= set(head)


# --- fixes ------------------------------------------------------------------------------------------


def test_fixes_are_merged_moved_on_and_removed(desk: Desk, show: Callable[[str], Any]) -> None:
    section: Fixes = show("fixes")
    assert "No fixes yet" in section.table.empty.text()
    section.table.empty.button.click()
    made = dialog(section, FixDialog)
    made.form.set_values({"title": ""})
    made.ok.click()
    assert made.form.error("title")
    made.form.set_values({"title": "Cap leaks", "effort": "0"})
    made.ok.click()
    assert "over 0" in made.form.error("effort")
    made.form.set_values({"effort": ""})
    made.ok.click()
    beta_fixes.add_fix(desk.shop, desk.launch_id or 0, "Leaks in bags", severity="serious")
    section.table.set_ticked(section.table.shown_ids())
    section._merge.trigger()
    (fix,) = store.fixes(desk.shop, desk.launch_id)
    assert fix["severity"] == "serious"
    section.table.select([fix["id"]])
    section._status["production"].trigger()
    assert store.fixes(desk.shop, desk.launch_id)[0]["status"] == "production"
    section.delete([fix["id"]])
    assert store.fixes(desk.shop, desk.launch_id) == []
    desk.undo()
    assert section.table.shown_ids() == [fix["id"]]


# --- verdict ----------------------------------------------------------------------------------------


@pytest.fixture
def two(desk: Desk) -> tuple[int, int]:
    """Two rounds of the hand cream; the desk looks at it."""
    launch, first, second = two_rounds(desk.shop)
    desk.set_launch(launch)
    return first, second


def test_the_verdict_shows_what_it_stands_on(desk: Desk, two: tuple[int, int], show: Callable[[str], Any]) -> None:
    section: VerdictPage = show("verdict")
    assert section.conversion.text() == "Invited → bought 85% 51 / 60 round 1: 62%\ngoal ≥\xa060%"
    assert section.serious.text() == "Serious faults open 2 goal 0"
    assert section.chip.text() == "fix first"
    lines = [row.line.text() for row in section.rows]
    assert lines[1] == "85%: 51 of 60 (95 %: 74–92%) · goal ≥\xa060%, at worst ≥\xa040%"
    assert lines[4] == "瓶盖在包里会漏 (6) · 一例皮肤发红 (1)"
    assert "clear beyond chance (p < 0.001)" in lines[5]
    assert "6 of 60" in section.without.text()
    chart = section.chart.chart()
    assert chart is not None and "round 1 (n = 21)" in chart.texts()
    # A fault mended turns the page.
    for fix in store.fixes(desk.shop, desk.launch_id)[:2]:
        beta_fixes.set_fix_status(desk.shop, [fix["id"]], "verified")
    assert section.chip.text() == "push"


def test_too_few_reviews_say_how_many_are_missing(desk: Desk, show: Callable[[str], Any]) -> None:
    round_id = open_a_round(desk)
    testers = enlist(desk, round_id, add_members(desk.shop, 4), "delivered")
    skin, _ = (point["id"] for point in store.points(desk.shop, round_id))
    for tester in testers[:2]:
        beta_reviews.save_review(desk.shop, tester, {skin: 5}, recommend=10, now=WHEN)
    section: VerdictPage = show("verdict")
    assert section.chip.text() == "8 more reviews needed"
    assert "–" in section.nps.text() and "too few to tell (n = 2, needs 10)" in section.nps.text()
    assert "5.0" not in section.mark.text()


def test_the_owner_decides_otherwise_only_with_a_reason(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any]
) -> None:
    section: VerdictPage = show("verdict")
    section.decide_button.click()
    made = dialog(section, DecideDialog)
    made.form.set_values({"outcome": "push"})
    made.accept()
    assert "needs a reason" in made.form.error("note")
    made.form.set_values({"note": "the cap is changed already"})
    made.accept()
    assert section.decided.text() == "You decided on 2026-06-01: push. the cap is changed already"


def test_goals_are_changed_and_come_back(desk: Desk, two: tuple[int, int], show: Callable[[str], Any]) -> None:
    section: VerdictPage = show("verdict")
    section.goals_button.click()
    made = dialog(section, GoalsDialog)
    made.form.set_values({"mark": "6"})
    made.accept()
    assert made.isVisible() and "1 to 5" in made.form.error("mark")
    made.form.set_values({"mark": "4.0", "serious": 2})
    made.accept()
    assert section.chip.text() == "push"
    assert store.gates(store.round_row(desk.shop, two[1]) or {}).changes() == {"mark": 4.0, "serious": 2}
    section.goals_button.click()
    made = dialog(section, GoalsDialog)
    next(b for b in made.findChildren(type(section.goals_button)) if b.text() == "Back to the defaults").click()
    made.accept()
    assert section.chip.text() == "fix first"
    assert store.round_row(desk.shop, two[1])["gates"] == ""  # type: ignore[index]


def test_too_few_without_own_circle_is_said_first(desk: Desk, show: Callable[[str], Any]) -> None:
    members = add_members(desk.shop, 24, own=12)
    add_round(desk.shop, desk.launch_id or 0, members, bought=14, reviewed=14, level=4.8, when=WHEN)
    section: VerdictPage = show("verdict")
    assert section.banner.isVisible()
    text = section.banner.text()
    assert "Too few reviews without the shop's own circle" in text and "rests on" not in text
    assert "2 reviews are left, 10 are needed" in section.banner._detail.text()


def test_the_round_chosen_holds_for_every_section_and_is_remembered(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any]
) -> None:
    verdict: VerdictPage = show("verdict")
    testers: Testers = show("testers")
    assert verdict.chooser.currentText() == "Round 2 · 2.0"
    verdict.hide()
    testers.chooser.setCurrentIndex(1)
    testers.chooser.activated.emit(1)
    assert len(testers.table.shown_ids()) == 40
    verdict.show()
    assert verdict.chooser.currentText() == "Round 1 · 1.0"
    assert verdict.figures is not None and verdict.figures.round_number == 1
    assert show("reviews").round["number"] == 1


# --- the report ---------------------------------------------------------------------------------------


def test_the_report_is_previewed_and_saved(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section: VerdictPage = show("verdict")
    section.page_actions()[0].trigger()
    made = dialog(section, ReportDialog)
    assert not made.save_button.isEnabled()
    desk.jobs.drain()
    assert made.view.page_count() >= 3
    assert made.save_button.isEnabled()
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    made.save_pdf()
    desk.jobs.drain()
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert made.note.text().startswith("Saved")


def test_language_names_and_sections_of_the_report_are_chosen(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any]
) -> None:
    section: VerdictPage = show("verdict")
    section.print_report()
    made = dialog(section, ReportDialog)
    desk.jobs.drain()
    assert made._laid_out is not None
    pages = made._laid_out.page_count
    english = " ".join(made._laid_out.texts(0))
    assert "Beta report" in english
    editor: Any = made.form.editor("language")
    editor.show_value("zh_CN")
    editor.left.emit()
    desk.jobs.drain()
    assert "内测报告" in " ".join(made._laid_out.texts(0))
    names = {row["name"] for row in store.testers(desk.shop, two[1])}
    everything = " ".join(text for page in range(pages) for text in made._laid_out.texts(page))
    assert not any(name in everything for name in names)
    for code, box in made.sections.items():
        box.setChecked(code == "verdict")
    desk.jobs.drain()
    assert made._laid_out.page_count == 1
    made.sections["verdict"].setChecked(False)
    desk.jobs.drain()
    assert not made.save_button.isEnabled()
    assert "at least one section" in made.note.text()


def test_a_report_that_cannot_be_written_says_so(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any], tmp_path: Path
) -> None:
    section: VerdictPage = show("verdict")
    section.print_report()
    made = dialog(section, ReportDialog)
    desk.jobs.drain()
    made.write_pdf(tmp_path / "missing" / "report.pdf")
    desk.jobs.drain()
    assert made.note.text()
    assert not made.note.text().startswith(("Saved", "Writing"))
    assert "did not work" not in made.note.text()


# --- words --------------------------------------------------------------------------------------------


def test_everything_done_here_has_words_in_the_history(desk: Desk, two: tuple[int, int]) -> None:
    beta.decide_verdict(desk.shop, two[1], "fix", computed="fix")
    beta.set_gates(desk.shop, two[1], {"mark": 4.0})
    beta.update_round(desk.shop, two[1], version="2.1")
    beta.set_points(desk.shop, two[0], [(p["id"], p["name"] + "!") for p in store.points(desk.shop, two[0])])
    beta.reopen_round(desk.shop, two[0])
    tester = store.testers(desk.shop, two[1])[0]["id"]
    beta_testers.set_tester(desk.shop, tester, mark=4)
    fixes = [fix["id"] for fix in store.fixes(desk.shop, desk.launch_id)]
    beta_fixes.update_fix(desk.shop, fixes[0], owner="me")
    beta_fixes.report_fix(desk.shop, fixes[0], tester_ids=[tester])
    beta_fixes.set_fix_status(desk.shop, fixes, "fixed")
    beta_fixes.merge_fixes(desk.shop, fixes[0], fixes[1:2])
    beta_fixes.delete_fixes(desk.shop, fixes[2:3])
    beta_reviews.delete_reviews(desk.shop, [store.reviews(desk.shop, two[1])[0]["id"]])
    beta_codes.delete_codes(desk.shop, [store.codes(desk.shop, two[1])[0]["id"]])
    beta_testers.delete_testers(desk.shop, [tester])
    beta.delete_round(desk.shop, two[0])
    seen = set()
    for entry in desk.shop.history(limit=1000):
        if not entry.key.startswith("test."):
            seen.add(entry.key)
            words = history_sentence(entry.key, entry.values)
            assert not words.startswith("Changed something"), entry.key
            assert "{" not in words
    assert len(seen) > 20


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_pages_follow_the_language(
    desk: Desk, two: tuple[int, int], show: Callable[[str], Any], language: str
) -> None:
    sections = [show(code) for code, _, _ in STEP.sections]
    set_language(language)
    for section in sections:
        section.retranslate()
        texts = [action.text() for action in section.page_actions()]
        assert all(texts)
        assert all(any("\u4e00" <= ch <= "\u9fff" for ch in text) == (language == "zh_CN") for text in texts)
