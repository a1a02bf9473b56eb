"""The import of chats by clicking: a file or pasted text, who is who, lines to keep, done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from seeddesk.i18n import set_language
from seeddesk.store import chats as store
from seeddesk.store.engine import Shop
from seeddesk.ui import chat_words
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.senders import SendersDialog
from seeddesk.ui.dialogs.chat_import.wizard import DONE, LINES, PEOPLE, SOURCE, ChatImport
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import PlainLabel
from seeddesk.workflow.members import add_member
from tests.ui.conftest import NOW, Answers
from tests.workflow.test_chats import export

TEXT = export(
    ("2026-05-01 10:00:00", "小红(123456)", "瓶口漏油了，怎么办"),
    ("2026-05-01 10:01:00", "老陈(223456)", "不漏，好用"),
    ("2026-05-01 10:02:00", "路人甲(323456)", "好"),
    ("2026-05-01 10:03:00", "路人乙(423456)", "好"),
    ("2026-05-02 09:00:00", "小红(123456)", "希望出小样"),
)
TABLE = "Time,SenderName,Sender,TalkerName,Talker,Content\n{time},小红,wxid_hong01,种子群,9@chatroom,好\n"


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "some file"
    path.write_bytes(TEXT.encode("gb18030"))
    return path


@pytest.fixture
def open_import(desk: Desk, qtbot: Any) -> Callable[..., ChatImport]:
    def make(*arguments: Any, **named: Any) -> ChatImport:
        dialog = ChatImport(desk, *arguments, **named)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(dialog)
        return dialog

    return make


def settle(dialog: Any) -> None:
    for _ in range(4):
        dialog.desk.jobs.drain()
        QApplication.processEvents()


def press(dialog: Any, button: Any, qtbot: Any) -> None:
    assert button.isVisibleTo(dialog) and button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(dialog)


def choose(page: Any, *names: str) -> None:
    page.table.select([row["id"] for row in page._rows if row["name"] in names])
    QApplication.processEvents()


def members(page: Any) -> dict[str, str]:
    return {
        row["name"]: chat_words.person_chip(row["member"], row["how"], row["state"])[0]
        for row in page.table.rows(page.table.shown_ids())
    }


def interactions(shop: Shop) -> int:
    return int(shop.scalar("SELECT coalesce(sum(count), 0) FROM interaction"))


# --- the whole way ------------------------------------------------------------------------------------


def test_a_chat_goes_in_and_out_again(open_import: Any, desk: Desk, qtbot: Any, chat: Path) -> None:
    hong = add_member(desk.shop, {"name": "林小红", "nick": "小红"})
    wang = add_member(desk.shop, {"name": "王路人"})
    dialog = open_import(chat)
    assert dialog.at() == SOURCE
    assert [chip.text() for chip in dialog.first.chips.findChildren(type(dialog.first.chips.children()[1]))][:4] == [
        "Recognised: QQ text export", "GB18030 encoding", "5 messages", "4 people",
    ]  # fmt: skip
    assert dialog.first.chat_name() == "种子群" and not dialog.first.form.editor("day").isVisible()
    press(dialog, dialog.next, qtbot)
    assert dialog.at() == PEOPLE
    assert members(dialog.people) == {
        "小红": "林小红, by the name", "老陈": "not known yet", "路人甲": "not known yet", "路人乙": "not known yet",
    }  # fmt: skip
    choose(dialog.people, "小红")
    press(dialog, dialog.people.yes, qtbot)
    assert members(dialog.people)["小红"] == "林小红"
    choose(dialog.people, "老陈")
    press(dialog, dialog.people.new, qtbot)
    assert [row["name"] for row in dialog.people.chosen()] == ["路人甲"], "on to the next who is not known"
    dialog.people.field.set_person(wang)
    dialog.people.field.choose(dialog.people.field.person())
    settle(dialog)
    press(dialog, dialog.people.ignore, qtbot)
    assert members(dialog.people) == {
        "小红": "林小红", "老陈": "becomes a new member", "路人甲": "王路人", "路人乙": "ignored",
    }  # fmt: skip
    assert interactions(desk.shop) == 0, "nothing is written before the last page"
    press(dialog, dialog.next, qtbot)
    assert dialog.at() == LINES
    lines = {row["text"]: row for row in dialog.lines.table.rows(dialog.lines.table.shown_ids())}
    assert {text: row["kind"] for text, row in lines.items()} == {
        "瓶口漏油了，怎么办": "complaint", "不漏，好用": "praise", "希望出小样": "wish",
    }  # fmt: skip
    dialog.lines.table.set_ticked([lines["瓶口漏油了，怎么办"]["id"], lines["不漏，好用"]["id"]])
    assert dialog.next.text() == "Import, keep 2 voices"
    press(dialog, dialog.next, qtbot)
    assert dialog.at() == DONE
    shop = desk.shop
    assert interactions(shop) == 4
    first = shop.tuples("SELECT member_id, text, kind FROM voice ORDER BY said_at")[0]
    assert first == (hong, "瓶口漏油了，怎么办", "complaint")
    assert shop.scalar("SELECT count(*) FROM voice") == 2
    assert {row["name"]: row["state"] for row in store.sender_rows(shop)}["路人乙"] == "ignored"
    assert not dialog.done_page.unknown.isVisible()
    press(dialog, dialog.done_page.undo, qtbot)
    assert (interactions(shop), shop.scalar("SELECT count(*) FROM voice"), store.chats(shop)) == (0, 0, [])
    assert "undone" in dialog.done_page.heading.text()


def test_the_same_file_again_says_so(open_import: Any, desk: Desk, qtbot: Any, chat: Path) -> None:
    for _ in range(2):
        dialog = open_import(chat)
        for _page in range(3):
            press(dialog, dialog.next, qtbot)
        assert dialog.at() == DONE
    assert dialog.done_page.heading.text() == "Nothing new in the chat 种子群"
    assert not dialog.done_page.undo.isVisible()
    assert len([entry for entry in desk.shop.history() if entry.key == "import.chat"]) == 1


def test_ticks_survive_the_filter(open_import: Any, qtbot: Any, chat: Path) -> None:
    dialog = open_import(chat)
    press(dialog, dialog.next, qtbot)
    press(dialog, dialog.next, qtbot)
    dialog.lines.table.set_ticked(dialog.lines.table.shown_ids()[:1])
    dialog.lines.filter.set_code("wish")
    assert [row["kind"] for row in dialog.lines.table.rows(dialog.lines.table.shown_ids())] == ["wish"]
    dialog.lines.table.set_ticked(dialog.lines.table.shown_ids())
    dialog.lines.filter.set_code(None)
    assert {line.kind for line in dialog.lines.chosen()} == {"complaint", "wish"}


# --- pasted text ----------------------------------------------------------------------------------------


def test_pasted_text_asks_for_name_and_day(open_import: Any, desk: Desk, qtbot: Any) -> None:
    add_member(desk.shop, {"nick": "小红"})
    dialog = open_import()
    assert not dialog.next.isEnabled()
    dialog.first.way.choose("text")
    dialog.first.box.set_text("小红:\n瓶口漏吗？\n\n老陈:\n不漏\n")
    dialog.first.give_text()
    settle(dialog)
    assert dialog.first.form.editor("day").isVisible()
    press(dialog, dialog.next, qtbot)
    assert dialog.at() == SOURCE and dialog.first.form.error("chat")
    dialog.first.form.set_values({"chat": "B 群", "day": NOW.date().replace(day=1)})
    dialog.first.changed.emit()
    settle(dialog)
    assert dialog.plan.chat == "B 群"
    for _page in range(3):
        press(dialog, dialog.next, qtbot)
    assert desk.shop.tuples("SELECT day, count, source FROM interaction") == [("2026-06-01", 1, "B 群")]


def test_words_that_are_no_chat_get_one_sentence(open_import: Any, qtbot: Any, tmp_path: Path, chat: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("订单编号,买家会员名\n1,小红\n", "utf-8")
    dialog = open_import(path)
    assert dialog.trouble.isVisible() and dialog.trouble.text() == "orders.csv is not a chat that can be read."
    assert not dialog.next.isEnabled()
    dialog.read(chat)
    settle(dialog)
    assert not dialog.trouble.isVisible() and dialog.next.isEnabled()


def test_text_typed_on_while_it_is_read_is_read_again(open_import: Any, qtbot: Any) -> None:
    dialog = open_import(text="小红:\n一\n\n老陈:\n二\n")
    dialog.read("小红:\n一\n\n老陈:\n二\n\n小美:\n三\n")
    dialog.read("小红:\n一\n\n老陈:\n二\n\n小美:\n三\n\n小刚:\n四\n")
    settle(dialog)
    assert dialog.plan.messages == 4


def test_unreadable_rows_can_be_saved(
    open_import: Any, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chat.csv"
    path.write_text(TABLE.format(time="2026-05-01 10:00:00") + TABLE.format(time="1.5E+09").split("\n")[1], "utf-8")
    dialog = open_import(path)
    assert dialog.first.bad.isVisible() and dialog.first.bad.text() == "1 row cannot be read and will be left out."
    saved = tmp_path / "mend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(dialog, dialog.first.bad.button, qtbot)
    assert saved.exists() and dialog.note.text() == "Saved 1 row as mend.xlsx."


# --- linking later --------------------------------------------------------------------------------------


def test_people_of_earlier_chats_are_linked_with_one_click(
    open_import: Any, desk: Desk, qtbot: Any, chat: Path, answers: Answers
) -> None:
    dialog = open_import(chat)
    for _page in range(3):
        press(dialog, dialog.next, qtbot)
    add_member(desk.shop, {"name": "陈师傅", "nick": "老陈头"})
    desk.jobs.drain()
    senders = SendersDialog(desk)
    qtbot.addWidget(senders)
    senders.show()
    settle(senders)
    assert senders.page.filter.code() == "unknown" and len(senders.page.table.shown_ids()) == 4
    choose(senders.page, "老陈")
    offered = [button for button in senders.page.offers.findChildren(Button) if button.isVisible()]
    assert [button.text() for button in offered] == ["陈师傅\n老陈头"]
    press(senders, offered[0], qtbot)
    assert senders.page.said.isVisible() and "老陈 is 陈师傅" in senders.page.said.text()
    press(senders, senders.page.said.button, qtbot)
    assert interactions(desk.shop) == 0 and not senders.page.said.isVisible()
    settle(senders)
    choose(senders.page, "老陈")
    offered = [button for button in senders.page.offers.findChildren(Button) if button.isVisible()]
    press(senders, offered[0], qtbot)
    assert interactions(desk.shop) == 1
    assert [entry.key for entry in desk.shop.history(limit=1)] == ["chat.link"]
    choose(senders.page, "路人甲", "路人乙")
    press(senders, senders.page.ignore, qtbot)
    assert [row["name"] for row in store.sender_rows(desk.shop, linkable=True)] == ["小红"]
    senders.page.filter.set_code("left_out")
    choose(senders.page, "路人甲")
    press(senders, senders.page.back, qtbot)
    assert {row["name"] for row in store.sender_rows(desk.shop, linkable=True)} == {"小红", "路人甲"}
    again = open_import()
    assert again.first.earlier.isVisible()
    answers.expect()
    press(again, again.first.earlier.button, qtbot)
    assert isinstance(answers.seen[-1], SendersDialog)


def test_a_wrong_link_is_taken_off(open_import: Any, desk: Desk, qtbot: Any, chat: Path) -> None:
    add_member(desk.shop, {"nick": "小红"})
    dialog = open_import(chat)
    press(dialog, dialog.next, qtbot)
    choose(dialog.people, "小红")
    assert dialog.people.back.text() == "Not this member"
    press(dialog, dialog.people.back, qtbot)
    assert members(dialog.people)["小红"] == "not a member"
    choose(dialog.people, "小红")
    press(dialog, dialog.people.back, qtbot)
    assert members(dialog.people)["小红"] == "小红, by the name"


# --- the window -------------------------------------------------------------------------------------------


def test_the_window_opens_it_for_chats_and_only_for_them(
    shop: Shop, settings: Settings, jobs: Jobs, qtbot: Any, chat: Path, tmp_path: Path, answers: Answers
) -> None:
    path = shop.path
    shop.close()
    window = MainWindow(settings, jobs, lambda: None)
    qtbot.addWidget(window)
    window.open_shop(path)
    window.show()
    assert window.desk is not None
    for act in (
        lambda: window.take_file(chat),
        lambda: window.desk.go("import", kind="chat"),  # type: ignore[union-attr]
        lambda: window.desk.go("import", kind="chat", path=chat),  # type: ignore[union-attr]
    ):
        answers.expect()
        act()
        jobs.drain()
        assert isinstance(answers.seen[-1], ChatImport)
    orders = tmp_path / "members.csv"
    orders.write_text("姓名,手机\n小红,13800000000\n", "utf-8")
    answers.expect()
    window.take_file(orders)
    jobs.drain()
    assert not isinstance(answers.seen[-1], ChatImport)
    window.close()


def test_it_speaks_chinese(open_import: Any, qtbot: Any, chat: Path) -> None:
    dialog = open_import(chat)
    set_language("zh_CN")
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, _language_change())
    assert dialog.windowTitle() == "导入聊天记录"
    assert dialog.next.text() == "对上号 →"
    press(dialog, dialog.next, qtbot)
    assert "还不认识" in members(dialog.people).values()


def _language_change() -> Any:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.LanguageChange)


def test_lines_of_a_paste_that_were_not_understood_are_shown(open_import: Callable[..., ChatImport]) -> None:
    dialog = open_import(text="没有头的话\n\n阿花 2026/5/10 09:21\n想要\n")
    assert dialog.plan is not None and dialog.plan.rejected == 1
    assert dialog.first.bad.isVisible()
    labels = " ".join(one.text() for one in dialog.first.bad.findChildren(PlainLabel))
    assert "没有头的话" in labels
    assert "not understood" in labels


def test_people_of_the_same_name_are_told_apart(
    desk: Desk, open_import: Callable[..., ChatImport], qtbot: Any, jobs: Jobs
) -> None:
    for phone, city in (("13800001111", "Wuhan"), ("13900002222", "Beijing")):
        add_member(desk.shop, {"name": "Lily", "phone": phone, "city": city})
    desk.jobs.drain()
    dialog = open_import(text="Lily 2026/5/10 09:21\nhello there\n")
    dialog.first.form.set_values({"chat": "B"})
    dialog.first.changed.emit()
    settle(dialog)
    press(dialog, dialog.next, qtbot)
    settle(dialog)
    choose(dialog.people, "Lily")
    offered = [button.text() for button in dialog.people.offers.findChildren(Button) if button.isVisible()]
    assert sorted(offered) == ["Lily\n…1111 · Wuhan", "Lily\n…2222 · Beijing"]
    button = next(b for b in dialog.people.offers.findChildren(Button) if "2222" in b.text())
    press(dialog, button, qtbot)
    assert "…2222 · Beijing" in dialog.people.said.text()
    press(dialog, dialog.people.said.button, qtbot)
    assert dialog.plan is not None and [one.member for one in dialog.plan.writers] == [None]
