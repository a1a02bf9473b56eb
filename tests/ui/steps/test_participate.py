"""Step 4 as an owner uses it: open a vote, paste the group's answers, repair them, decide, publish."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from seeddesk.i18n import set_language
from seeddesk.store import participate as store
from seeddesk.store.models import Candidate, Member
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.participate import STEP
from seeddesk.ui.steps.participate.decide_dialog import DecideDialog, ReopenDialog
from seeddesk.ui.steps.participate.decisions import Decisions
from seeddesk.ui.steps.participate.node_dialog import NodeDialog
from seeddesk.ui.steps.participate.nodes import Nodes
from seeddesk.ui.steps.participate.vote_dialog import NotVotedDialog, VoteDialog
from seeddesk.workflow import participate as flow
from tests.ui.conftest import NOW, Answers

NAMES = ("Lin", "Chen", "May", "Bean", "Flower", "Outsider")
TEXT = "1. Lin osmanthus\n2. Chen A\n3. May any of them\n4. Nobody B\n5. Lin cedar"


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    """Five in the core group (Bean is a friend), one outside."""
    found = {}
    with desk.shop.change("test") as change:
        for name in NAMES:
            found[name] = change.insert(Member, name=name, own_circle="friend" if name == "Bean" else "")
            if name != "Outsider":
                change.insert(Candidate, launch=desk.launch_id, member=found[name], state="joined")
    return found


@pytest.fixture
def node(desk: Desk, people: dict[str, int]) -> int:
    return flow.create_node(
        desk.shop, desk.launch_id or 0, "Which scent?", ["osmanthus", "plain", "cedar"], now=NOW,
        closes_at=NOW + dt.timedelta(hours=10),
    )  # fmt: skip


def dialog_of(section: Any, kind: type) -> Any:
    found = [one for one in section.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def options(desk: Desk, node: int) -> dict[str, int]:
    return {row["label"]: row["id"] for row in store.options(desk.shop, node)}


def counts(desk: Desk, node: int) -> dict[str, int]:
    tally = store.tally(desk.shop, node)
    assert tally is not None
    return {tally.labels[one.option.id]: one.count for one in tally.result.options}  # type: ignore[index]


def states(page: Nodes) -> list[str]:
    assert page.paste.pasted is not None
    return [row.state for row in page.paste.pasted.rows]


def pick(menu: Any, text: str) -> None:
    """Choose an entry of a menu."""
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


# --- nodes -------------------------------------------------------------------------------------


def test_an_empty_page_offers_the_first_vote(desk: Desk, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    assert page.stack.currentWidget() is page.nothing
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, NodeDialog)
    dialog.save()
    assert dialog.top.error("question") == "This is needed"
    qtbot.keyClicks(dialog.top.editor("question").line, "Which scent?")
    dialog.save()
    assert "two options" in dialog.options.wrong.text()
    for edit, text in zip(dialog.options.edits(), ("osmanthus", "plain"), strict=False):
        qtbot.keyClicks(edit, text)
    assert dialog.options.wrong.text() == ""  # it is being mended
    dialog.form.set_values({"max_choices": 2, "closes_at": NOW - dt.timedelta(days=1)})
    dialog.save()
    assert "past" in dialog.form.error("closes_at")
    dialog.form.set_values({"closes_at": None})
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert page.view.question.text() == "Which scent?"
    assert page.view.rules.text() == "up to 2 choices · core group only"
    desk.undo()
    assert page.stack.currentWidget() is page.nothing


def test_tab_goes_from_the_question_through_the_options(desk: Desk, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    page.add_node()
    dialog = dialog_of(page, NodeDialog)
    dialog.options.add_line()
    qtbot.waitUntil(dialog.options.edits()[3].isVisible)
    typed = [dialog.top.editor("question").inner, *dialog.options.edits(), dialog.options.add_button]
    typed[0].setFocus()
    for following in typed[1:]:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is following


def test_several_pasted_lines_become_options(desk: Desk, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    page.add_node()
    dialog = dialog_of(page, NodeDialog)
    QGuiApplication.clipboard().setText("osmanthus\nplain\n\ncedar\nnone")
    edit = dialog.options.edits()[0]
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [label for _id, label in dialog.options.value()] == ["osmanthus", "plain", "cedar", "none"]
    qtbot.keyClick(dialog.options.edits()[3], Qt.Key.Key_Return)
    assert len(dialog.options.edits()) == 5


def test_renaming_keeps_votes_and_a_voted_option_stays(desk: Desk, node: int, people: Any, show: Any) -> None:
    flow.add_vote(desk.shop, node, [options(desk, node)["plain"]], member=people["Lin"], now=NOW)
    page = show(Nodes)
    page.table.activated.emit(node)
    dialog = dialog_of(page, NodeDialog)
    dialog.options.edits()[1].setText("")
    dialog.save()
    assert "has votes (1)" in dialog.options.wrong.text()
    dialog.options.edits()[1].setText("nature")
    dialog.save()
    assert counts(desk, node) == {"osmanthus": 0, "nature": 1, "cedar": 0}


def test_the_result_is_said_in_words(desk: Desk, node: int, people: Any, show: Any) -> None:
    option = options(desk, node)
    page = show(Nodes)
    assert page.view.sentence.text() == "Nobody has voted yet."
    assert page.view.offered.text() == "osmanthus, plain, cedar"
    for name, choice in (("Lin", "osmanthus"), ("Bean", "osmanthus"), ("May", "plain"), ("Outsider", "plain")):
        flow.add_vote(desk.shop, node, [option[choice]], member=people[name], now=NOW)
    assert page.view.sentence.text() == "osmanthus leads, but cannot be told apart from plain yet."
    assert page.view.without.text() == "Without own circle (n = 2): osmanthus 50%, plain 50%; then nobody leads alone."
    assert page.view.turnout.text() == "3 of 5 voted. Left out: 1 not entitled."
    texts = page.view.bars.chart().texts()
    assert "67% (21–94)" in texts and "33% (6–79)" in texts
    flow.add_vote(desk.shop, node, [option["plain"]], member=people["Chen"], now=NOW)
    assert page.view.sentence.text() == "osmanthus, plain are level with 2 votes each."


def test_who_has_not_voted_can_be_copied(desk: Desk, node: int, people: Any, show: Any, qtbot: Any) -> None:
    flow.add_vote(desk.shop, node, [options(desk, node)["plain"]], member=people["Lin"], now=NOW)
    page = show(Nodes)
    assert page.view.not_voted.text() == "4 not voted yet"
    qtbot.mouseClick(page.view.not_voted, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, NotVotedDialog)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "@Bean @Chen @Flower @May"


def test_votes_by_hand(desk: Desk, node: int, people: Any, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    qtbot.mouseClick(page.view.hand, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, VoteDialog)
    dialog.count()
    assert "Who voted?" in dialog.note.text()
    dialog.who.line.setFocus()
    qtbot.keyClicks(dialog.who.line, "ch")
    assert [person.name for person in dialog.who.offered()] == ["Chen"]
    dialog.who.choose(dialog.who.offered()[0])
    dialog.count()
    assert "What did they choose?" in dialog.note.text()
    qtbot.mouseClick(dialog.options.chips()[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.count_button, Qt.MouseButton.LeftButton)
    assert dialog.note.text() == "Counted: Chen → cedar"
    assert dialog.who.text() == "" and counts(desk, node)["cedar"] == 1
    dialog.who.set_person(people["Outsider"])
    dialog.who.changed.emit(dialog.who.person())
    assert "left out of the count" in dialog.hint.text()
    qtbot.keyClicks(dialog.who.line, "x")
    assert dialog.who.person() is None
    desk.undo()
    assert counts(desk, node)["cedar"] == 0


def test_deadlines_pass_while_one_looks_on(desk: Desk, node: int, show: Any, monkeypatch: Any) -> None:
    page = show(Nodes)
    assert page.view.deadline.text() == "ends today 20:30"
    later = NOW + dt.timedelta(hours=11)
    monkeypatch.setattr(desk, "_clock", lambda: later)
    page._tick()
    assert page.view.deadline.text() == "vote closed"
    assert page.view.reason.text() == "The vote is over. What do you decide, and why?"


def test_closing_and_reopening(desk: Desk, node: int, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    pick(page.view.actions_menu(), "Close the vote now")
    assert page.view.deadline.text() == "vote closed"
    pick(page.view.actions_menu(), "Reopen the vote")
    dialog = dialog_of(page, ReopenDialog)
    dialog.form.set_values({"closes_at": NOW})
    dialog.save()
    assert "past" in dialog.form.error("closes_at")
    dialog.form.set_values({"closes_at": NOW + dt.timedelta(days=1)})
    dialog.save()
    assert page.view.deadline.text() == "ends tomorrow 10:30"


def test_delete_says_so_and_is_undone(desk: Desk, node: int, show: Any, qtbot: Any) -> None:
    page = show(Nodes)
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: said.append((text, undo)))
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert said == [("Deleted the vote Which scent?", True)]
    desk.undo()
    assert page.table.shown_ids() == [node]


# --- pasting -----------------------------------------------------------------------------------


def test_pasted_lines_are_read_repaired_and_counted_at_once(
    desk: Desk, node: int, people: Any, show: Any, qtbot: Any
) -> None:
    page = show(Nodes)
    page.paste.paste(TEXT)
    assert states(page) == ["replaced", "counts", "choice", "who", "later"]
    assert page.paste.count_button.text() == "Count these 2 votes"
    assert page.paste.summary.text().startswith("2 lines were not understood")
    pick(page.paste.menu_for(2), "cedar")
    assert states(page)[2] == "counts"
    pick(page.paste.menu_for(3), "Keep “Nobody”")
    assert states(page)[3] == "outside"
    qtbot.mouseClick(page.paste.count_button, Qt.MouseButton.LeftButton)
    assert counts(desk, node) == {"osmanthus": 1, "plain": 0, "cedar": 2}
    tally = store.tally(desk.shop, node)
    assert tally is not None and tally.result.not_entitled == 1
    assert page.paste.pasted is None and page.paste.box.toPlainText() == ""
    entry = desk.shop.next_undo()
    assert entry is not None and desk.sentence_of(entry) == "Counted 4 pasted votes: Which scent?"
    desk.undo()
    assert counts(desk, node) == {"osmanthus": 0, "plain": 0, "cedar": 0}


def test_an_unknown_name_is_a_member_for_all_its_lines(
    desk: Desk, node: int, people: Any, show: Any, answers: Answers
) -> None:
    page = show(Nodes)
    page.paste.paste("Old Chen B\nOld Chen A")
    assert states(page) == ["who", "who"]

    def choose(dialog: Any) -> None:
        dialog.table.select([people["Chen"]])
        dialog.choose.click()

    answers.expect(choose)
    pick(page.paste.menu_for(0), "Choose a member")
    assert states(page) == ["replaced", "later"]
    page.paste.count()
    assert counts(desk, node)["osmanthus"] == 1


def test_the_same_chain_again_adds_nothing(desk: Desk, node: int, people: Any, show: Any) -> None:
    page = show(Nodes)
    page.paste.paste("1. Lin A\n2. Chen B")
    page.paste.count()
    page.paste.paste("1. Lin A\n2. Chen B\n3. May C")
    assert states(page) == ["already", "already", "counts"]
    page.paste.count()
    assert counts(desk, node) == {"osmanthus": 1, "plain": 1, "cedar": 1}
    page.paste.paste("1. Lin C")
    assert states(page) == ["later"]
    page.paste.count()
    assert counts(desk, node) == {"osmanthus": 0, "plain": 1, "cedar": 2}


def test_a_replaced_line_never_beats_the_vote_counted_before(desk: Desk, node: int, people: Any, show: Any) -> None:
    flow.add_vote(desk.shop, node, [options(desk, node)["cedar"]], member=people["Lin"], now=NOW)
    page = show(Nodes)
    page.paste.paste("Lin A\nLin C\nChen B")
    page.paste.count()
    assert counts(desk, node) == {"osmanthus": 0, "plain": 1, "cedar": 1}


def test_lines_left_open_stay_in_the_box(desk: Desk, node: int, people: Any, show: Any) -> None:
    page = show(Nodes)
    page.paste.paste("Lin A\nChen whatever")
    page.paste.count()
    assert page.paste.box.toPlainText() == "Chen whatever"
    pasted = page.paste.pasted
    assert pasted is not None
    pasted.leave_out(pasted.rows[0])
    assert states(page) == ["out"]
    pick(page.paste.menu_for(0), "Take it in")
    assert states(page) == ["choice"]
    page.paste.clear()
    assert page.paste.table.isHidden()


def test_after_the_end_lines_without_a_time_can_count(
    desk: Desk, node: int, people: Any, show: Any, monkeypatch: Any
) -> None:
    later = NOW + dt.timedelta(hours=12)
    monkeypatch.setattr(desk, "_clock", lambda: later)
    page = show(Nodes)
    page.paste.paste("Lin A\nChen B")
    assert not page.paste.in_time.isHidden() and page.paste.in_time.isChecked()
    page.paste.count()
    assert counts(desk, node)["osmanthus"] == 1
    page.paste.paste("May A")
    page.paste.in_time.setChecked(False)
    page.paste.count()
    tally = store.tally(desk.shop, node)
    assert tally is not None and (tally.voted, tally.result.late) == (2, 1)


def test_a_click_on_a_line_opens_its_menu(desk: Desk, node: int, people: Any, show: Any, monkeypatch: Any) -> None:
    page = show(Nodes)
    page.paste.paste("Lin A\nChen whatever")
    opened: list[int] = []
    monkeypatch.setattr(page.paste, "open_menu", opened.append)
    page.paste.table.view.clicked.emit(page.paste.table.model.index(0, 1))
    page.paste.table.view.clicked.emit(page.paste.table.model.index(1, 1))
    assert opened == [1]


# --- votes -------------------------------------------------------------------------------------


def test_ballots_tell_their_fate_and_get_their_member(
    desk: Desk, node: int, people: Any, show: Any, answers: Answers
) -> None:
    ballot = flow.add_vote(desk.shop, node, [options(desk, node)["plain"]], name="Old Chen", now=NOW)
    page = show(Nodes)
    row = page.ballots.table.rows([ballot])[0]
    assert [column.words(row) for column in page.ballots.table.model.columns[:3]] == [
        "Old Chen",
        "plain",
        "not entitled",
    ]

    def choose(dialog: Any) -> None:
        dialog.table.select([people["Chen"]])
        dialog.choose.click()

    page.ballots.table.select([ballot])
    answers.expect(choose)
    page.ballots.assign.trigger()
    assert counts(desk, node)["plain"] == 1
    page.ballots.filter.set_code("late")
    assert page.ballots.table.shown_ids() == []
    page.ballots.filter.set_code("counted")
    page.ballots.table.select([ballot])
    page.ballots.remove.trigger()
    assert counts(desk, node)["plain"] == 0
    desk.undo()
    assert counts(desk, node)["plain"] == 1


# --- decisions ---------------------------------------------------------------------------------


def test_deciding_needs_a_reason_and_warns_when_it_departs(
    desk: Desk, node: int, people: Any, show: Any, qtbot: Any
) -> None:
    option = options(desk, node)
    for name in ("Lin", "Chen", "May"):
        flow.add_vote(desk.shop, node, [option["osmanthus"]], member=people[name], now=NOW)
    page = show(Nodes)
    qtbot.mouseClick(page.view.decide_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, DecideDialog)
    dialog.save()
    assert "What was decided?" in dialog.note.text()
    qtbot.mouseClick(dialog.outcome.chip("adopt"), Qt.MouseButton.LeftButton)
    assert dialog.option.value() == option["osmanthus"] and dialog.departs.isHidden()
    dialog.option.choose(option["cedar"])
    assert dialog.departs.isVisible()
    dialog.save()
    assert dialog.form.error("reason") == "This is needed"
    qtbot.keyClicks(dialog.form.editor("reason").box, "Only cedar can be bought")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert page.view.outcome.text() == "adopted" and page.view.departs.isVisible()
    assert page.view.reason.text() == "cedar · Only cedar can be bought"
    desk.undo()
    assert page.view.outcome.isHidden()


@pytest.fixture
def decided(desk: Desk, node: int, people: dict[str, int]) -> int:
    flow.add_vote(desk.shop, node, [options(desk, node)["osmanthus"]], member=people["Lin"], now=NOW)
    flow.decide(
        desk.shop, node, "adopt", "Everyone likes it", option=options(desk, node)["osmanthus"], what="from May", now=NOW
    )
    other = flow.create_node(desk.shop, desk.launch_id or 0, "A pump?", ["pump", "no pump"], now=NOW)
    flow.add_vote(desk.shop, other, [options(desk, other)["pump"]], member=people["Lin"], now=NOW)
    flow.decide(desk.shop, other, "later", "Costs too much", now=NOW + dt.timedelta(minutes=1))
    return node


def test_heard_decided_why_as_text_and_picture(desk: Desk, decided: int, show: Any) -> None:
    page = show(Decisions)
    assert page.summary.text().startswith("2 decisions, 1 not as voted (50%).")
    text = page.copy_text()
    assert text == QGuiApplication.clipboard().text()
    assert "◆ A pump?\nHeard: 100% for pump (n = 1)\nDecided: not now (not as voted)\nWhy: Costs too much" in text
    assert "Decided: adopted osmanthus: from May\nWhy: Everyone likes it" in text
    page.page_actions()[0].trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 1440 and image.height() > 600
    page.table.select([page.table.shown_ids()[0]])
    page.page_actions()[0].trigger()
    assert QGuiApplication.clipboard().image().height() < image.height()


def test_publishing_is_marked_and_undone(desk: Desk, decided: int, show: Any) -> None:
    page = show(Decisions)
    publish = page.page_actions()[2]
    publish.trigger()
    assert all(row["published_at"] for row in store.decisions(desk.shop, desk.launch_id))
    assert not publish.isEnabled()
    page.filter.set_code(False)
    assert page.table.shown_ids() == []
    page.filter.set_code(None)
    desk.undo()
    assert not any(row["published_at"] for row in store.decisions(desk.shop, desk.launch_id))
    first = page.table.shown_ids()[0]
    page.table.select([first])
    publish.trigger()
    assert sum(bool(row["published_at"]) for row in store.decisions(desk.shop, desk.launch_id)) == 1


def test_a_decision_is_opened_and_taken_back(desk: Desk, decided: int, show: Any, qtbot: Any) -> None:
    page = show(Decisions)
    page.table.activated.emit(page.table.shown_ids()[0])
    dialog = dialog_of(page, DecideDialog)
    assert dialog.form.values()["reason"] == "Costs too much"
    dialog.reject()
    page.table.select([page.table.shown_ids()[0]])
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert len(page.table.shown_ids()) == 1
    desk.undo()
    assert len(page.table.shown_ids()) == 2


def test_the_list_goes_to_a_file(desk: Desk, decided: int, show: Any, tmp_path: Path, monkeypatch: Any) -> None:
    page = show(Decisions)
    target = tmp_path / "decisions.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "*.csv"))
    page.page_actions()[3].trigger()
    desk.jobs.drain()
    assert "Everyone likes it" in target.read_text("utf-8-sig")


# --- all of it ---------------------------------------------------------------------------------


def test_the_state_line_follows(desk: Desk, node: int) -> None:
    assert STEP.state is not None
    assert STEP.state(desk) == "1 vote running"
    flow.close_node(desk.shop, node, now=NOW)
    assert STEP.state(desk) == "1 to decide"
    flow.decide(desk.shop, node, "no", "x", now=NOW)
    assert STEP.state(desk) == "1 decision"


def test_both_pages_speak_chinese(desk: Desk, decided: int, show: Any) -> None:
    votes, decisions = show(Nodes), show(Decisions)
    votes.paste.paste("Lin A\nChen whatever")
    set_language("zh_CN")
    for page in (votes, decisions):
        page.retranslate()
        page.refresh(None)
    assert votes.view.rules.text() == "单选 · 只限核心群"
    assert decisions.page_actions()[0].text() == "复制成图片"
    assert "我们定：暂不（和投票不同）" in decisions.copy_text()


def test_people_of_the_same_name_are_told_apart_and_a_slip_is_undone(
    desk: Desk, node: int, people: Any, show: Any, qtbot: Any
) -> None:
    with desk.shop.change("test") as change:
        for phone in ("13800001111", "13900002222"):
            twin = change.insert(Member, name="Lily", phone=phone, city="Wuhan")
            change.insert(Candidate, launch=desk.launch_id, member=twin, state="joined")
    desk.people.load()
    desk.jobs.drain()
    page = show(Nodes)
    desk.jobs.drain()
    page.paste.paste("1. Lily A")
    assert states(page) == ["which"]
    pick(page.paste.menu_for(0), "Lily · …2222 · Wuhan")
    assert states(page) == ["counts"]
    assert page.paste.said.text() == "Lily is Lily · …2222 · Wuhan."
    qtbot.mouseClick(page.paste.said.button, Qt.MouseButton.LeftButton)
    assert states(page) == ["which"] and page.paste.said.isHidden()
