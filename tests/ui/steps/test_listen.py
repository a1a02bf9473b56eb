"""Step 3 as an owner uses it: write voices down, sort and answer them by keys, group them, hand them on."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from seeddesk.domain.listen import KINDS
from seeddesk.i18n import set_language
from seeddesk.store import listen as store
from seeddesk.store.models import Member
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.listen import STEP
from seeddesk.ui.steps.listen.inbox import Inbox
from seeddesk.ui.steps.listen.topics import Topics
from seeddesk.ui.steps.listen.voice_dialogs import ClockDialog, FixDialog, PasteVoices, TopicDialog, VoiceDialog
from seeddesk.workflow import listen as flow
from tests.ui.conftest import NOW, Answers

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chen(desk: Desk) -> int:
    with desk.shop.change("test") as change:
        return change.insert(Member, name="Chen", tier="core", total_orders=12)


@pytest.fixture
def voices(desk: Desk, chen: int) -> dict[str, int]:
    """A complaint with 4 minutes left, a question with 11, one 55 minutes late, one answered."""
    found = {}
    for name, text, minutes, member in (
        ("leak", "It leaked in my bag", 11, chen),
        ("size", "Is there a 20 ml sample?", 4, None),
        ("pump", "Make it a pump", 70, None),
        ("good", "Not sticky at all", 600, None),
    ):
        found[name] = flow.add_voice(
            desk.shop, desk.launch_id or 0, text, member=member, sender="" if member else name.title(),
            said_at=NOW - dt.timedelta(minutes=minutes), channel="B group", now=NOW,
        )  # fmt: skip
    flow.answer_voice(desk.shop, found["good"], "Thanks!", now=NOW - dt.timedelta(minutes=590))
    return found


def dialog_of(section: Any, kind: type) -> Any:
    found = [one for one in section.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def voice(desk: Desk, voice_id: int) -> dict[str, Any]:
    found = store.voice(desk.shop, voice_id)
    assert found is not None
    return found


def cells(page: Any, row_id: int) -> list[str]:
    row = page.table.rows([row_id])[0]
    return [column.words(row) for column in page.table.model.columns]


# --- writing down ------------------------------------------------------------------------------


def test_an_empty_inbox_offers_the_first_voice(desk: Desk, chen: int, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    assert page.stack.currentWidget() is page.nothing
    page.page_actions()[0].trigger()
    dialog = dialog_of(page, VoiceDialog)
    dialog.save()
    assert dialog.top.error("text") == "This is needed"
    qtbot.keyClicks(dialog.top.editor("text").box, "It leaked")
    dialog.form.set_values({"said_at": NOW + dt.timedelta(days=1)})
    dialog.save()
    assert "future" in dialog.form.error("said_at")
    dialog.form.set_values({"said_at": NOW, "channel": "B group"})
    dialog.who.set_person(chen)
    qtbot.mouseClick(dialog.kind.chip("complaint"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert dialog.top.values()["text"] == "" and dialog.isVisible()
    qtbot.keyClicks(dialog.top.editor("text").box, "It smells good")
    qtbot.keyClicks(dialog.who.line, "Someone")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    rows = store.voices(desk.shop, desk.launch_id)
    assert [(row["who"], row["kind"], row["channel"]) for row in rows] == [
        ("Someone", "", "B group"),
        ("Chen", "complaint", "B group"),
    ]
    assert page.pane.text.text() == '"It smells good"'
    desk.undo()
    desk.undo()
    assert page.stack.currentWidget() is page.nothing


def test_several_lines_become_voices_after_a_look(desk: Desk, chen: int, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    page.page_actions()[1].trigger()
    dialog = dialog_of(page, PasteVoices)
    assert not dialog.save_button.isEnabled()
    dialog.box.setPlainText("Chen: it leaked\nSomeone: too sweet\n\nwithout a name")
    dialog.read()
    rows = dialog.table.rows(dialog.table.shown_ids())
    assert [(row["who"], row["text"], row["member"]) for row in rows] == [
        ("Chen", "it leaked", chen),
        ("Someone", "too sweet", None),
        ("", "without a name", None),
    ]
    dialog.table.set_ticked([1], False)
    assert dialog.save_button.text() == "Add 2 voices"
    dialog.form.set_values({"channel": "phone"})
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    found = store.voices(desk.shop, desk.launch_id)
    assert {(row["who"], row["text"], row["channel"]) for row in found} == {
        ("Chen", "it leaked", "phone"),
        ("", "without a name", "phone"),
    }
    desk.undo()
    assert store.voices(desk.shop, desk.launch_id) == []


def test_keys_sort_right_after_pasting(desk: Desk, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    page.page_actions()[1].trigger()
    dialog = dialog_of(page, PasteVoices)
    dialog.box.setPlainText("it leaked\ntoo sweet")
    dialog.read()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.focusWidget() is page.table.view
    first = page.current()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_1)
    assert desk.shop.scalar("SELECT kind FROM voice WHERE id = ?", (first,)) == KINDS[0]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_J)
    assert page.current() != first


# --- the list ----------------------------------------------------------------------------------


def test_what_runs_out_first_stands_first(desk: Desk, voices: Any, show: Any) -> None:
    page = show(Inbox)
    assert page.table.shown_ids() == [voices["leak"], voices["size"], voices["pump"], voices["good"]]
    assert [cells(page, one)[1] for one in page.table.shown_ids()] == ["4 min", "11 min", "55 min", "00:30"]
    tones = [page._clock_tone(page.table.rows([one])[0]) for one in page.table.shown_ids()]
    assert tones == ["danger", "attention", "danger", "neutral"]
    assert page.pane.name.text() == "Chen" and page.pane.orders.text() == "12 orders"
    assert page.pane.clock.text() == "4 minutes left to answer"


def test_the_clock_goes_on_while_one_looks(desk: Desk, voices: Any, show: Any, monkeypatch: Any) -> None:
    page = show(Inbox)
    monkeypatch.setattr(desk, "_clock", lambda: NOW + dt.timedelta(minutes=5))
    page._tick()
    assert page.table.shown_ids()[0] == voices["size"]
    assert page.pane.clock.text() == "Unanswered, 1 min late"


def test_filters_and_search(desk: Desk, voices: Any, show: Any) -> None:
    page = show(Inbox)
    page.filter.set_code("waiting")
    assert voices["good"] not in page.table.shown_ids()
    flow.update_voices(desk.shop, [voices["pump"]], kind="complaint")
    page.filter.set_code("negative")
    assert page.table.shown_ids() == [voices["pump"]]
    page.filter.set_code("wish")
    assert page.table.empty.text() == "Nothing fits these filters."
    page.filter.reset()
    page.table.set_needle("sample")
    assert page.table.shown_ids() == [voices["size"]]


def test_the_voice_one_sorts_stays_until_one_goes_on(desk: Desk, voices: Any, show: Any) -> None:
    page = show(Inbox)
    page.filter.set_code("sort")
    page.table.select([voices["leak"]])
    page.pane.kind.choose("complaint")
    page.pane.topic_named.emit("cap leaks")
    assert voices["leak"] in page.table.shown_ids() and page.current() == voices["leak"]
    page.step(1)
    page._tick()
    assert voices["leak"] not in page.table.shown_ids()


# --- triage ------------------------------------------------------------------------------------


def test_keys_sort_the_voice(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    view = page.table.view
    view.setFocus()
    for key, kind in zip("12345", ("complaint", "pain", "wish", "praise", "question"), strict=True):
        qtbot.keyClick(view, key)
        assert voice(desk, voices["leak"])["kind"] == kind
    qtbot.keyClick(view, "J")
    assert page.current() == voices["size"]
    qtbot.keyClick(view, "K")
    assert page.current() == voices["leak"]
    qtbot.keyClick(view, "T")
    line = page.pane.topic_line
    assert line.isVisible()
    qtbot.keyClicks(line, "cap leaks")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert voice(desk, voices["leak"])["topic"] == "cap leaks" and line.isHidden()
    assert page.pane.topic.chips()[0].text() == "cap leaks (1 like this)"
    view.setFocus()
    qtbot.keyClick(view, "N")
    assert voice(desk, voices["leak"])["no_answer"] == 1
    for _ in range(8):
        desk.undo()
    row = voice(desk, voices["leak"])
    assert (row["kind"], row["topic"], row["no_answer"]) == ("", "", 0)


def test_letters_typed_into_the_answer_do_not_sort(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, "R")
    assert page.pane.answer.hasFocus()
    qtbot.keyClicks(page.pane.answer, "just 1 kit")
    assert page.pane.answer.toPlainText() == "just 1 kit"
    assert page.current() == voices["leak"] and voice(desk, voices["leak"])["kind"] == ""


def test_chips_sort_too_and_let_go(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    qtbot.mouseClick(page.pane.mood.chip(-1), Qt.MouseButton.LeftButton)
    assert voice(desk, voices["leak"])["mood"] == -1
    qtbot.mouseClick(page.pane.mood.chip(-1), Qt.MouseButton.LeftButton)
    assert voice(desk, voices["leak"])["mood"] is None
    page.pane.answers.setCurrentText("Lin")
    page.pane.answers.lineEdit().editingFinished.emit()
    assert voice(desk, voices["leak"])["assigned"] == "Lin"
    page.step(1)
    assert "Lin" in [page.pane.answers.itemText(at) for at in range(page.pane.answers.count())]


def test_answered_copies_and_goes_on(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    said: list[str] = []
    desk.noticed.connect(lambda text, undo: said.append(text))
    page.pane.answer.setFocus()
    qtbot.keyClicks(page.pane.answer, "We send a new one")
    qtbot.keyClick(page.pane.answer, Qt.Key.Key_Return, CONTROL)
    assert QGuiApplication.clipboard().text() == "We send a new one"
    row = voice(desk, voices["leak"])
    assert (row["answer"], row["answered_at"]) == ("We send a new one", NOW.isoformat(" "))
    assert page.current() == voices["size"] and said == ["Answer copied: paste it into the chat."]
    assert page.pane.kept.text() == "Answered within 15 minutes, last 7 days: 67% (2 of 3)"
    assert page.pane.answer.toPlainText() == ""
    desk.undo()
    assert voice(desk, voices["leak"])["answered_at"] is None


def test_an_empty_answer_is_told(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    desk.told.disconnect()
    told: list[str] = []
    desk.told.connect(lambda explained: told.append(explained.sentence))
    page = show(Inbox)
    qtbot.mouseClick(page.pane.send, Qt.MouseButton.LeftButton)
    assert told == ["The answer says nothing yet."] and page.current() == voices["leak"]


def test_a_draft_is_there_again(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    page.pane.answer.setPlainText("half a thou")
    qtbot.mouseClick(page.pane.skip, Qt.MouseButton.LeftButton)
    assert page.current() == voices["size"] and page.pane.answer.toPlainText() == ""
    page.step(-1)
    assert page.pane.answer.toPlainText() == "half a thou"
    flow.update_voices(desk.shop, [voices["leak"]], kind="pain")
    assert page.pane.answer.toPlainText() == "half a thou"


def test_many_at_once(desk: Desk, voices: Any, show: Any, answers: Answers, chen: int) -> None:
    page = show(Inbox)
    said: list[str] = []
    desk.noticed.connect(lambda text, undo: said.append(text))
    page.table.select([voices["size"], voices["pump"]])
    page._kind_actions[4].trigger()
    page._no_answer.trigger()
    assert said == ["Sorted 2 voices as question", "2 voices need no answer"]
    page._wait.trigger()
    assert store.waiting(voice(desk, voices["size"]))

    def choose(dialog: Any) -> None:
        dialog.table.select([chen])
        dialog.choose.click()

    answers.expect(choose)
    page._member.trigger()
    assert voice(desk, voices["pump"])["who"] == "Chen"
    page._remove.trigger()
    assert len(page.table.shown_ids()) == 2
    desk.undo()
    assert len(page.table.shown_ids()) == 4


def test_a_voice_is_changed_in_its_dialog(desk: Desk, voices: Any, show: Any) -> None:
    page = show(Inbox)
    page.edit(voices["leak"])
    dialog = dialog_of(page, VoiceDialog)
    assert dialog.who.person().name == "Chen"
    dialog.top.set_values({"text": "It leaked twice"})
    dialog.save()
    assert page.pane.text.text() == '"It leaked twice"'
    menu = [action.text() for action in page.voice_menu().actions() if action.text()]
    assert menu == [
        "Edit…", "Open the member", "Useful suggestion\tU", "Not useful", "Needs no answer", "Delete",
    ]  # fmt: skip


def test_a_voice_becomes_a_fix(desk: Desk, voices: Any, show: Any, qtbot: Any) -> None:
    page = show(Inbox)
    page.pane.topic_named.emit("cap leaks")
    qtbot.mouseClick(page.pane.fix, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page, FixDialog)
    assert dialog.form.values()["title"] == "cap leaks"
    dialog.form.set_values({"title": ""})
    dialog.save()
    assert dialog.form.error("title")
    dialog.form.set_values({"title": "Tighter cap", "severity": "serious"})
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    fix = voice(desk, voices["leak"])["fix_id"]
    assert desk.shop.scalar("SELECT title || ' ' || severity FROM fix WHERE id = ?", (fix,)) == "Tighter cap serious"
    assert page.pane.fix.text() == "In the fixes"
    went: list[Any] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    qtbot.mouseClick(page.pane.fix, Qt.MouseButton.LeftButton)
    assert went == [("beta.fixes", {"fix": fix})]
    page.step(1)
    page.make_fix()
    second = dialog_of(page, FixDialog)
    second.form.set_values({"fix": fix})
    second.save()
    assert voice(desk, voices["size"])["fix_id"] == fix


def test_the_clock_is_set_for_the_shop(desk: Desk, voices: Any, show: Any) -> None:
    page = show(Inbox)
    page.page_actions()[2].trigger()
    dialog = dialog_of(page, ClockDialog)
    dialog.form.set_values({"minutes": 60})
    dialog.save()
    assert cells(page, voices["leak"])[1] == "49 min"
    desk.undo()
    assert cells(page, voices["leak"])[1] == "4 min"


# --- topics ------------------------------------------------------------------------------------


@pytest.fixture
def topics(desk: Desk, voices: dict[str, int]) -> dict[str, int]:
    flow.update_voices(desk.shop, [voices["good"]], kind="praise")
    return {
        "leak": flow.sort_into(desk.shop, [voices["leak"], voices["pump"]], "cap"),
        "feel": flow.sort_into(desk.shop, [voices["good"]], "feel"),
    }


def test_topics_count_and_quote(desk: Desk, topics: Any, show: Any) -> None:
    page = show(Topics)
    assert cells(page, topics["leak"])[:5] == ["cap", "2", "2", "–", "0"]
    assert cells(page, topics["feel"])[3] == "1 of 1"
    column = page.table.model.columns[0]
    assert column.sub(page.table.rows([topics["leak"]])[0]) == '"It leaked in my bag"'
    assert page.voices.text() == "Voices 4" and page.unsorted.text() == "To sort 3 of 4"


def test_topics_are_made_renamed_merged_and_deleted(desk: Desk, topics: Any, show: Any, qtbot: Any) -> None:
    page = show(Topics)
    page.page_actions()[0].trigger()
    dialog = dialog_of(page, TopicDialog)
    dialog.form.set_values({"name": "cap"})
    dialog.save()
    assert "already a topic" in dialog.form.error("name")
    dialog.form.set_values({"name": "price"})
    dialog.save()
    assert len(page.table.shown_ids()) == 3
    page.rename([topics["feel"]])
    again = dialog_of(page, TopicDialog)
    again.form.set_values({"name": "not sticky"})
    again.save()
    merge = page.page_actions()[1]
    assert not merge.isEnabled()
    page.table.select(list(topics.values()))
    assert merge.isEnabled()
    merge.trigger()
    assert cells(page, topics["leak"])[:3] == ["cap", "3", "3"]
    desk.undo()
    page.table.select([topics["leak"]])
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert topics["leak"] not in page.table.shown_ids()
    desk.undo()
    assert cells(page, topics["leak"])[:3] == ["cap", "2", "2"]


def test_a_topic_opens_its_voices(desk: Desk, voices: Any, topics: Any, show: Any) -> None:
    page, inbox = show(Topics), show(Inbox)
    desk.went.connect(lambda place, args: inbox.show_place(**args))
    page.table.activated.emit(topics["feel"])
    assert inbox.table.shown_ids() == [voices["good"]]
    inbox.show_place(show="waiting")
    assert len(inbox.table.shown_ids()) == 3
    inbox.show_place(voice=voices["good"])
    assert inbox.current() == voices["good"]


# --- all of it ---------------------------------------------------------------------------------


def test_the_state_line_follows(desk: Desk, voices: Any) -> None:
    assert STEP.state is not None and STEP.state(desk) == "4 to sort"


def test_both_pages_speak_chinese(desk: Desk, topics: Any, voices: Any, show: Any) -> None:
    inbox, page = show(Inbox), show(Topics)
    set_language("zh_CN")
    for one in (inbox, page):
        one.retranslate()
        one.refresh(None)
    assert inbox.pane.clock.text() == "还剩 4 分钟回复"
    assert cells(inbox, voices["leak"])[1] == "4 分钟"
    assert page.page_actions()[0].text() == "＋ 话题"


def test_a_change_reads_only_what_changed(desk: Desk, voices: Any, show: Any, monkeypatch: Any) -> None:
    page = show(Inbox)
    asked: list[Any] = []
    read = store.voices
    monkeypatch.setattr(store, "voices", lambda shop, launch, ids=None: asked.append(ids) or read(shop, launch, ids))
    flow.update_voices(desk.shop, [voices["pump"]], kind="wish")
    assert asked == [{voices["pump"]}]
    assert page.table.model.columns[0].chips(page.table.rows([voices["pump"]])[0]) == [("wish", "neutral")]
    flow.delete_voices(desk.shop, [voices["pump"]])
    assert asked[-1] is None and voices["pump"] not in page.table.shown_ids()


def test_a_link_does_not_widen_the_page(desk: Desk, chen: int, show: Any) -> None:
    page = show(Inbox)
    flow.add_voice(desk.shop, desk.launch_id or 0, "https://example.com/" + "a" * 300, now=NOW)
    assert page.pane.minimumSizeHint().width() < 700
