"""The import wizard: which files lead where, where the choice of a file begins, rejected rows mended and imported."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from seeddesk.i18n import set_language
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.wizard import ChatImport
from seeddesk.ui.dialogs.import_wizard import CHECK, COLUMNS, DONE, FILE
from seeddesk.ui.main_window import MainWindow
from tests.ui.conftest import Answers
from tests.ui.test_import_wizard import counts, open_wizard, press, settle, taobao, workbook
from tests.workflow.imports_help import table

__all__ = ["open_wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

WJX = "序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的昵称,2、最想要哪种香味？,3、愿意推荐吗？"
QQ = (
    "消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n"
    "================================================================\r\n消息分组:我的QQ群\r\n"
    "================================================================\r\n消息对象:内测群\r\n"
    "================================================================\r\n\r\n"
    "2026-05-17 10:49:36 林小满(123456)\r\n什么时候发货\r\n\r\n2026-05-17 10:50:36 陈墨(123457)\r\n等不及了\r\n"
)


def chat(path: Path) -> Path:
    path.write_text(QQ, "utf-8", newline="")
    return path


# --- which file leads where -----------------------------------------------------------------------


def test_a_chat_chosen_in_the_wizard_leads_to_the_import_of_chats(
    settings: Any, jobs: Any, qtbot: Any, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(settings, jobs, lambda: None, steps=[], clock=lambda: dt.datetime(2026, 6, 1, 10, 30))
    qtbot.addWidget(window)
    assert window.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    path = chat(tmp_path / "群聊.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    seen: list[Any] = []

    def choose(wizard: Any) -> None:
        wizard.file.set_kind("orders")
        wizard.file.ask()
        settle(wizard)

    def chat_read(wizard: Any) -> None:
        wizard.desk.jobs.drain()
        seen.append((type(wizard), wizard.plan.messages if wizard.plan else None))
        wizard.reject()

    answers.expect(choose)
    answers.expect(chat_read)
    window.go("import", {})
    assert seen == [(ChatImport, 2)]
    window.close()


def test_answers_are_guessed_and_can_be_chosen_by_hand(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    path = table(
        tmp_path / "答卷.csv",
        WJX,
        ["1", "2026/5/1 10:00:00", "30秒", "微信", "", "1.1.1.1", "小满", "桂花", "9"],
        ["2", "2026/5/1 10:01:00", "31秒", "微信", "", "1.1.1.2", "阿墨", "原味", "8"],
    )
    assert "survey" in open_wizard().file.kind.keys()  # noqa: SIM118  a bar, no dict
    wizard = open_wizard(path)
    assert wizard.at() == COLUMNS and wizard.seen.kind == "survey"
    press(wizard, wizard.back, qtbot)
    assert wizard.at() == FILE and wizard.file.round.isVisible()  # to which launch
    wizard.file.kind.choose("members")
    settle(wizard)
    assert wizard.seen.kind == "members"
    wizard.file.kind.choose("survey")
    settle(wizard)
    assert (wizard.seen.kind, wizard.seen.format) == ("survey", "wjx.survey")
    press(wizard, wizard.next, qtbot)
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE and wizard.outcome.plan.new == 2
    assert desk.shop.scalar("SELECT count(*) FROM survey") == 1


# --- where the choice begins ----------------------------------------------------------------------


def test_the_choice_of_a_file_begins_where_people_keep_their_files(
    open_wizard: Any, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, used = tmp_path / "Documents", tmp_path / "exports"
    documents.mkdir()
    used.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (asked.append(given[2]), ("", ""))[1])
    wizard = open_wizard()
    wizard.file.ask()
    wizard.open_file(taobao(used / "x.csv"))
    settle(wizard)
    (used / "x.csv").unlink()  # the folder is remembered, the file may be gone
    wizard.file.ask()
    assert asked == [str(documents), str(used)]


# --- rows to mend ---------------------------------------------------------------------------------


def saved_rejects(wizard: Any, qtbot: Any, path: Path, monkeypatch: pytest.MonkeyPatch) -> openpyxl.Workbook:
    """Save through the button of the check page."""
    assert wizard.at() == CHECK
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    press(wizard, wizard.check.rejects.save, qtbot)
    return openpyxl.load_workbook(path)


def cell(book: openpyxl.Workbook, header: str, row: int = 2) -> Any:
    sheet = book.worksheets[0]
    names = [one.value for one in sheet[1]]
    return sheet.cell(row, names.index(header) + 1)


def test_orders_mended_and_imported_again_are_complete(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(taobao(tmp_path / "x.csv", 8))
    press(wizard, wizard.next, qtbot)
    book = saved_rejects(wizard, qtbot, tmp_path / "rejects.xlsx", monkeypatch)
    sheet = book.worksheets[0]
    assert sheet.max_row == 2 and str(sheet.cell(1, 1).value).startswith("⚠")
    assert sheet.cell(2, 1).value == "The amount cannot be read; write it like 98.50"
    wrong = cell(book, "买家实际支付金额")
    assert wrong.value == "一百" and wrong.fill.fill_type == "solid"
    press(wizard, wizard.next, qtbot)
    assert counts(desk.shop)[1] == 7
    wrong.value = 100
    book.save(tmp_path / "rejects.xlsx")
    wizard = open_wizard(tmp_path / "rejects.xlsx")
    assert wizard.at() == COLUMNS and wizard.plan.format == "taobao.orders"
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE and counts(desk.shop)[1] == 8
    assert desk.shop.scalar("SELECT paid_cents FROM shop_order WHERE number = '123456789000005'") == 10000


def test_members_mended_in_chinese(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_language("zh_CN")
    rows = [["姓名", "手机", "生日"], ["林小满", "13900000001", "1990-02-30"], ["陈墨", "13900000002", ""]]
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": rows}))
    press(wizard, wizard.next, qtbot)
    book = saved_rejects(wizard, qtbot, tmp_path / "b.xlsx", monkeypatch)
    assert book.worksheets[0].cell(2, 1).value == "没有这一天或这个时间；请写成 2026-05-31 这样"
    press(wizard, wizard.next, qtbot)
    assert counts(desk.shop)[0] == 1
    cell(book, "生日").value = "1990-02-28"
    book.save(tmp_path / "b.xlsx")
    wizard = open_wizard(tmp_path / "b.xlsx")
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE
    assert desk.shop.tuples("SELECT name, birthday FROM member ORDER BY id") == [
        ("陈墨", None),
        ("林小满", "1990-02-28"),
    ]
