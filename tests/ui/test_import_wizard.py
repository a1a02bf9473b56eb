"""The import wizard by clicking: real shapes of files, written here."""

from __future__ import annotations

import datetime as dt
import errno
import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from seeddesk.exchange.fields import FIELDS
from seeddesk.exchange.formats import FORMATS
from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.ui import import_words as words
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.import_wizard import CHECK, COLUMNS, DONE, FILE, ImportWizard
from seeddesk.ui.dialogs.imports.file_page import recent_files
from seeddesk.ui.dialogs.imports.mapping_table import after_choice
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.main_window import MainWindow
from seeddesk.ui.settings import Settings
from seeddesk.workflow import imports
from seeddesk.workflow.beta import open_round
from seeddesk.workflow.imports_look import KINDS
from seeddesk.workflow.members import add_member
from tests.ui.conftest import Answers

# The offscreen screen cannot grab the keyboard for an open list and says so.
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

ROOT = Path(__file__).resolve().parents[2]
TAOBAO = (
    "订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,买家实际支付积分,"
    "订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,"
    "宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,"
    "订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单"
)


def taobao(path: Path, count: int = 12) -> Path:
    """An order report as Taobao exports it; order 3 is closed, order 5 has an amount nobody can read."""
    lines = [TAOBAO]
    for at in range(count):
        paid = "一百" if at == 5 else f"{at * 10}.00"
        status = "交易关闭" if at == 3 else "交易成功"
        phone = "138****2231" if at == 1 else f"'1380000{at:04d}"
        lines.append(
            f'="12345678900{at:04d}",买家{at % 10},x,0,0,0,0,0,{paid},0,{status},,'
            f"收货{at % 10},浙江省 杭州市 西湖区 某路1号,快递,,"
            f"{phone},2026-05-{at % 28 + 1:02d} 10:00:00,2026-05-{at % 28 + 1:02d} 10:05:00,护手霜,1,,,,1,0,店,,0,0,,"
        )
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    return path


def workbook(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path))
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    book.close()
    return path


def own_list(path: Path) -> Path:
    """What an owner typed: a title above, odd headers, one row nobody can be told from, and a second sheet."""
    return workbook(
        path,
        {
            "老客户": [
                ["小满手作 老客户"],
                ["姓名", "手机", "城市", "买了几回"],
                ["林小满", "", "杭州", 3],
                ["陈墨", "13900000002", "苏州", 1],
                ["", "", "北京", 2],
            ],
            "新客户": [["姓名", "手机", "甲", "乙", "丙"], ["赵一", "13900000003", 1, 2, 3]],
        },
    )


@pytest.fixture
def open_wizard(desk: Desk, jobs: Jobs, qtbot: Any) -> Callable[..., ImportWizard]:
    def make(path: Path | None = None, kind: str | None = None, **args: Any) -> ImportWizard:
        wizard = ImportWizard(desk, path, kind, **args)
        qtbot.addWidget(wizard)
        wizard.show()
        settle(wizard)
        return wizard

    return make


def settle(wizard: ImportWizard) -> None:
    """Let jobs end, and those they start."""
    for _ in range(3):
        wizard.desk.jobs.drain()
        QApplication.processEvents()


def press(wizard: ImportWizard, button: Any, qtbot: Any) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(wizard)


def counts(shop: Shop) -> tuple[int, int]:
    return shop.scalar("SELECT count(*) FROM member"), shop.scalar("SELECT count(*) FROM shop_order")


def spoken(wizard: ImportWizard) -> str:
    return wizard.columns.bar.accessibleName()


# --- the whole way --------------------------------------------------------------------------------


def test_a_taobao_report_goes_in_and_out_again(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(taobao(tmp_path / "ExportOrderList.csv"))
    assert wizard.at() == COLUMNS and wizard.heading.text() == "Import orders"
    table = wizard.columns.table
    assert table.field(0) == "order.number" and table.check_text(0) == "each order counts once"
    assert table.check_text(8) == "1 cannot be read"
    assert table.check_text(10) == "1 closed or refunded, not counted"
    assert table.check_text(16) == "1 masked by the platform, kept as masked"
    assert table.check_text(2) == ""
    assert "11 new orders" in spoken(wizard) and "9 new customers" in spoken(wizard)
    assert wizard.next.text() == "Check 1 row →"
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == CHECK
    row = wizard.check.rejects.table.rows([0])[0]
    assert (row["row"], row["column"], row["value"]) == (7, "买家实际支付金额", "一百")
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE and counts(desk.shop) == (9, 11)
    saved = tmp_path / "mend"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(wizard, wizard.done_page.rejects.button, qtbot)
    assert wizard.note.text() == "Saved 1 row as mend.xlsx."
    with imports.prepare(desk.shop, tmp_path / "mend.xlsx", "orders") as plan:
        assert plan.rows == 1 and plan.rejected == 1
    assert desk.shop.next_undo().key == "import.orders"  # type: ignore[union-attr]
    press(wizard, wizard.done_page.undo, qtbot)
    assert counts(desk.shop) == (0, 0)
    assert "undone" in wizard.done_page.heading.text()
    press(wizard, wizard.back, qtbot)
    assert wizard.at() == FILE
    press(wizard, wizard.next, qtbot)
    press(wizard, wizard.next, qtbot)
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE and counts(desk.shop) == (9, 11)


def test_the_same_file_again_has_nothing_to_import(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"s": [["姓名", "手机"], ["陈墨", "13900000002"]]})
    first = open_wizard(path)
    press(first, first.next, qtbot)
    assert first.at() == DONE and counts(desk.shop)[0] == 1
    again = open_wizard(path)
    assert again.columns.line.text() == "Everything in this file is in the shop already."
    assert not again.next.isEnabled()
    assert recent_files(desk) == [path]


def test_show_members_leaves_for_the_directory(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": [["姓名", "手机"], ["陈墨", "13900000002"]]}))
    press(wizard, wizard.next, qtbot)
    press(wizard, wizard.next, qtbot)
    assert went == ["members"] and not wizard.isVisible()


# --- the file page --------------------------------------------------------------------------------


def test_several_sheets_wait_for_a_choice(open_wizard: Any, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard(own_list(tmp_path / "mine.xlsx"))
    assert wizard.at() == FILE
    assert [wizard.file.sheet.itemText(at) for at in range(2)] == ["老客户, 5 rows", "新客户, 2 rows"]
    assert wizard.seen.sheet == "老客户"
    wizard.file.sheet.setCurrentIndex(1)
    wizard.file.sheet.activated.emit(1)
    settle(wizard)
    assert wizard.seen.sheet == "新客户" and wizard.at() == FILE
    press(wizard, wizard.next, qtbot)
    assert wizard.plan.rows == 1


def test_the_kind_is_guessed_and_can_be_changed(open_wizard: Any, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard(taobao(tmp_path / "x.csv"), "members")
    assert wizard.file.kind.current_key() == "orders"  # the report of a platform is one, whatever was asked
    press(wizard, wizard.back, qtbot)
    wizard.file.kind.choose("members")
    assert wizard.heading.text() == "Import customers"
    press(wizard, wizard.next, qtbot)
    assert wizard.plan.kind == "members"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.csv", b"", "There is no data in empty.csv."),
        ("broken.xlsx", b"PK\x03\x04 not a zip", "broken.xlsx is damaged and cannot be read."),
        ("prose.txt", "今天天气不错。\n我们去了湖边。\n".encode(), "prose.txt is not a table."),
        ("numbers.csv", b"1,2,3\n4,5,6\n", "No row with column names was found in numbers.csv."),
    ],
)
def test_bad_files_get_one_sentence(
    open_wizard: Any, desk: Desk, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    wizard = open_wizard(path)
    assert wizard.at() == FILE and wizard.trouble.isVisible() and wizard.trouble.text() == sentence
    assert wizard.file.drop.isVisible() and not wizard.next.isEnabled()
    assert counts(desk.shop) == (0, 0) and recent_files(desk) == []
    wizard.open_file(workbook(tmp_path / "good.xlsx", {"s": [["姓名", "手机"], ["陈墨", "13900000002"]]}))
    settle(wizard)
    assert not wizard.trouble.isVisible() and wizard.next.isEnabled()


def test_reviews_need_a_round(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    path = workbook(tmp_path / "r.xlsx", {"s": [["姓名", "推荐", "想说的话"], ["陈墨", 9, "好用"]]})
    wizard = open_wizard(path, "reviews")
    assert wizard.at() == FILE and wizard.file.no_round.isVisible() and not wizard.next.isEnabled()
    made = open_round(desk.shop, desk.launch_id, ["Quality"], seats=5)  # type: ignore[arg-type]
    wizard = open_wizard(path, "reviews", round=made)
    assert wizard.file.place() == {"round_id": made} and not wizard.file.no_round.isVisible()
    assert wizard.at() == COLUMNS and "cannot be read" in spoken(wizard)


def test_an_unknown_argument_is_refused(desk: Desk) -> None:
    with pytest.raises(TypeError, match="colour"):
        ImportWizard(desk, colour="red")


# --- columns --------------------------------------------------------------------------------------


def test_a_column_matched_by_hand_is_counted_and_remembered(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", {"s": [["姓名", "电话号", "手机", "几回"], ["陈墨", "13900000002", "", "3"]]})
    wizard = open_wizard(path)
    table = wizard.columns.table
    assert table.field(1) == "" and not wizard.columns.remember.isVisible()
    index = table.model.index(list(table.model.ids).index(3), 3)
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.view.visualRect(index).center())
    combo = table._combo
    assert combo is not None and "total_orders" in combo.offered() and "order.paid" not in combo.offered()
    combo.pick("total_orders")
    settle(wizard)
    assert table.field(3) == "total_orders" and table.check_text(3) == "1 number"
    combo = table.open_choice(1)
    combo.pick("phone")  # type: ignore[union-attr]
    settle(wizard)
    assert table.field(1) == "phone" and table.field(2) == ""  # one column fills it
    assert wizard.columns.remember.isVisible()
    press(wizard, wizard.next, qtbot)
    assert desk.shop.scalar("SELECT total_orders FROM member") == 3
    again = open_wizard(path)
    assert again.columns.table.field(3) == "total_orders" and again.plan.remembered


def test_the_button_remembers_without_importing(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": [["姓名", "谁"], ["陈墨", "13900000002"]]}))
    wizard.columns.table.open_choice(1).pick("phone")
    settle(wizard)
    press(wizard, wizard.columns.remember, qtbot)
    assert wizard.columns.remember.text() == "Format remembered" and not wizard.columns.remember.isEnabled()
    assert desk.shop.scalar("SELECT count(*) FROM file_format") == 1 and counts(desk.shop)[0] == 0
    press(wizard, wizard.next, qtbot)
    assert counts(desk.shop)[0] == 1


def test_a_file_nobody_knows_is_matched_by_hand(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": [["甲", "乙"], ["陈墨", "苏州城"], ["林夏", "杭州城"]]}))
    assert wizard.at() == FILE
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == COLUMNS and not wizard.next.isEnabled()
    assert wizard.columns.line.text() == "Choose at least one column to import."
    wizard.columns.table.open_choice(0).pick("name")
    settle(wizard)
    assert "2 new customers" in spoken(wizard) and wizard.next.isEnabled()
    wizard.columns.table.open_choice(0).pick("")
    settle(wizard)
    assert wizard.columns.line.text() == "Choose at least one column to import." and not wizard.next.isEnabled()
    wizard.columns.table.open_choice(1).pick("nick")
    settle(wizard)
    press(wizard, wizard.next, qtbot)
    assert desk.shop.rows("SELECT nick FROM member ORDER BY id") == [{"nick": "苏州城"}, {"nick": "杭州城"}]


def test_a_change_while_counting_counts_what_is_shown(open_wizard: Any, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": [["姓名", "谁", "城"], ["陈墨", "13900000002", "苏州"]]}))
    press(wizard, wizard.next, qtbot)
    wizard.columns.table.open_choice(1).pick("phone")
    wizard.columns.table.open_choice(2).pick("province")
    assert wizard._job is not None and not wizard.next.isEnabled()
    settle(wizard)
    assert wizard.plan.mapping == {0: "name", 1: "phone", 2: "province"} and wizard.columns.counted


def test_a_field_that_one_column_fills_is_taken_from_the_other() -> None:
    assert after_choice({0: "name", 1: "phone"}, 2, "phone") == {0: "name", 2: "phone"}
    assert after_choice({0: "note"}, 1, "note") == {0: "note", 1: "note"}
    assert after_choice({0: "name", 1: "phone"}, 1, "") == {0: "name"}


# --- the check page -------------------------------------------------------------------------------


def test_people_of_one_name_are_decided_side_by_side(open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    lin = add_member(desk.shop, {"name": "林小满", "phone": "13800000001"})
    add_member(desk.shop, {"name": "陈墨", "phone": "13800000002"})
    path = workbook(tmp_path / "a.xlsx", {"s": [["姓名", "城市"], ["林小满", "杭州"], ["陈墨", "苏州"], ["赵一", ""]]})
    wizard = open_wizard(path)
    assert "2 may be people you know" in spoken(wizard)
    press(wizard, wizard.next, qtbot)
    pairs = wizard.check.pairs
    assert pairs.current().member_id == lin
    shown = [pairs.grid.itemAt(at).widget().text() for at in range(pairs.grid.count())]
    assert "13800000001" in shown and "杭州" in shown
    press(wizard, pairs.same, qtbot)
    assert pairs.current().given["name"] == "陈墨"  # on to the next
    press(wizard, pairs.other, qtbot)
    assert wizard.check.decisions == {2: lin, 3: None}
    press(wizard, wizard.next, qtbot)
    assert counts(desk.shop)[0] == 4
    assert desk.shop.scalar("SELECT city FROM member WHERE id = ?", (lin,)) == "杭州"


def test_differences_are_shown_and_the_owner_says_who_is_right(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    add_member(desk.shop, {"name": "陈墨", "phone": "13900000002", "gender": "m", "city": "苏州"})
    rows = [["姓名", "手机", "性别", "城市"], ["陈墨", "13900000002", "女", "南京"]]
    wizard = open_wizard(workbook(tmp_path / "a.xlsx", {"s": rows}))
    assert wizard.next.text() == "Check 1 row →"  # two differences, one row
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == CHECK
    part = wizard.check.conflicts

    def shown(at: int) -> list[Any]:
        row = part.table.rows([at])[0]
        words = [column.words(row) for column in part.table.model.columns[:-1]]
        return [*words, part.table.model.columns[-1].chips(row)[0][0]]

    assert shown(0) == ["2", "陈墨", "Gender", "male", "female", "the shop's"]
    assert not wizard.next.isEnabled()
    assert wizard.note.text() == "There is nothing here that could be imported."
    assert not part.take.isEnabled()
    part.table.select([1])
    press(wizard, part.take, qtbot)
    assert shown(1) == ["2", "陈墨", "City", "苏州", "南京", "the file's"]
    assert shown(0)[-1] == "the shop's"
    press(wizard, part.keep, qtbot)
    assert not wizard.next.isEnabled() and wizard.check.takes == set()
    part.table.activated.emit(1)  # a double click turns it over
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE
    assert desk.shop.tuples("SELECT gender, city FROM member") == [("m", "南京")]
    press(wizard, wizard.done_page.undo, qtbot)
    assert desk.shop.tuples("SELECT gender, city FROM member") == [("m", "苏州")]


# --- stopping, trouble ----------------------------------------------------------------------------


def test_stopping_while_writing_leaves_the_shop_as_it_was(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(taobao(tmp_path / "x.csv", 5))
    write = imports._ROOMS["orders"].write

    def stopped_meanwhile(change: Any, plan: Any, now: str, cancelled: Any) -> None:
        wizard._job.cancel()
        write(change, plan, now, cancelled)

    monkeypatch.setattr(imports._ROOMS["orders"], "write", stopped_meanwhile)
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == COLUMNS and counts(desk.shop) == (0, 0)
    assert wizard.note.text() == "Stopped; the shop is as it was."
    monkeypatch.undo()
    press(wizard, wizard.next, qtbot)
    assert wizard.at() == DONE and counts(desk.shop) == (5, 5)


def test_a_full_disk_is_one_sentence(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(taobao(tmp_path / "x.csv", 5))

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(imports._ROOMS["orders"], "write", full)
    press(wizard, wizard.next, qtbot)
    assert wizard.trouble.text() == "The disk is full." and wizard.at() == COLUMNS
    assert counts(desk.shop) == (0, 0)


def test_the_button_stops_reading_and_the_cross_leaves_when_it_has_stopped(
    desk: Desk, jobs: Jobs, qtbot: Any, tmp_path: Path
) -> None:
    path = taobao(tmp_path / "x.csv", 5)
    wizard = ImportWizard(desk)
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.open_file(path)
    assert wizard.cancel.text() == "Stop"
    qtbot.mouseClick(wizard.cancel, Qt.MouseButton.LeftButton)
    assert not wizard.cancel.isEnabled() and wizard.note.text().startswith("Stopping")
    settle(wizard)
    assert wizard.isVisible() and wizard.seen is None and wizard.file.drop.isVisible()
    wizard.open_file(path)
    wizard.close()
    assert wizard.isVisible()  # a job of ours still runs
    settle(wizard)
    assert not wizard.isVisible()


def test_the_cross_while_writing_stays_to_tell_what_was_written(
    open_wizard: Any, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(taobao(tmp_path / "x.csv", 5))
    run = imports.run

    written, crossed = threading.Event(), threading.Event()

    def runs_to_its_end(*args: Any, **kw: Any) -> Any:
        outcome = run(*args, **kw)
        written.set()
        assert crossed.wait(10)
        return outcome

    monkeypatch.setattr(imports, "run", runs_to_its_end)
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    assert written.wait(10)
    wizard.close()
    crossed.set()
    settle(wizard)
    assert wizard.isVisible() and wizard.at() == DONE and counts(desk.shop) == (5, 5)


def test_a_shop_one_may_only_look_at_says_so(
    shop: Shop, settings: Settings, jobs: Jobs, qtbot: Any, tmp_path: Path
) -> None:
    shop.close()
    looking = Shop.open(shop.path, read_only=True)
    desk = Desk(looking, settings, jobs)
    wizard = ImportWizard(desk, workbook(tmp_path / "a.xlsx", {"s": [["姓名", "手机"], ["陈墨", "13900000002"]]}))
    qtbot.addWidget(wizard)
    wizard.show()
    settle(wizard)
    assert "to look at only" in wizard.trouble.text() and wizard.trouble.isVisible()
    assert wizard.at() == COLUMNS and not wizard.next.isEnabled()
    wizard.close()
    settle(wizard)
    desk.close()
    looking.close()


# --- the ways in ----------------------------------------------------------------------------------


def drop_on(target: Any, path: Path) -> None:
    """Let a file go over a window or widget as the system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(path.as_uri())  # as file managers on Linux do
    for kind, event in ((QDragEnterEvent, QPoint(50, 50)), (QDropEvent, QPointF(50, 50))):
        made = kind(event, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # type: ignore[call-overload, arg-type]
        QApplication.sendEvent(target, made)


def test_a_file_dropped_anywhere_on_the_window_opens_the_wizard(
    settings: Settings, jobs: Jobs, qtbot: Any, answers: Answers, tmp_path: Path
) -> None:
    window = MainWindow(settings, jobs, lambda: None, steps=[], clock=lambda: dt.datetime(2026, 6, 1, 10, 30))
    qtbot.addWidget(window)
    assert window.open_shop(tmp_path / "mine.seeddesk", create=True, name="Xiaoman")
    box = QLineEdit(window)
    box.setGeometry(0, 0, 200, 100)  # takes dropped text, so it would take the file's address
    window.show()
    qtbot.waitUntil(lambda: window.windowHandle() is not None and window.windowHandle().isExposed())
    kinds: list[str] = []

    def look_at(wizard: ImportWizard) -> None:
        settle(wizard)
        kinds.append(wizard.seen.kind if wizard.seen else "")
        wizard.reject()

    answers.expect(look_at)
    drop_on(window.windowHandle(), taobao(tmp_path / "x.csv"))
    qtbot.waitUntil(lambda: bool(kinds))
    assert kinds == ["orders"] and box.text() == ""
    answers.expect(look_at)
    window.go("import", {"path": tmp_path / "x.csv", "kind": "orders", "round": None})
    assert kinds == ["orders", "orders"]
    window.close()


def test_a_file_dropped_on_the_wizard_is_taken(open_wizard: Any, qtbot: Any, tmp_path: Path) -> None:
    wizard = open_wizard()
    drop_on(wizard, taobao(tmp_path / "x.csv"))
    qtbot.waitUntil(lambda: wizard.seen is not None)
    settle(wizard)
    assert wizard.at() == COLUMNS and wizard.plan.kind == "orders"


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_code_of_the_import_has_words(language: str) -> None:
    set_language(language)
    for field in [field for field in FIELDS if {*KINDS, "influencers"} & set(field.kinds)]:
        assert words.field_word(field.key) != field.key, field.key
    known = [form.key for form in FORMATS.values() if form.kind in KINDS]
    assert known and all(words.format_word(name) for name in known), known
    rooms = ("members", "orders", "reviews", "people", "columns")
    written = "".join((ROOT / f"seeddesk/workflow/imports_{room}.py").read_text("utf-8") for room in rooms)
    cleaning = (ROOT / "seeddesk/exchange/cleaning.py").read_text("utf-8")
    read = (ROOT / "seeddesk/exchange/dates.py").read_text("utf-8") + (
        ROOT / "seeddesk/exchange/statuses.py"
    ).read_text("utf-8")
    codes = set(
        re.findall(r'"((?:cell|id|phone|email|date|money|count|mark|status|choice|text)\.[a-z_]+)"', cleaning + read)
    )
    assert codes - {"id.taobao"} <= set(words.PROBLEMS), codes - set(words.PROBLEMS)
    for code in words.PROBLEMS:
        assert code not in words.problem_words("city", code, 2)[0]
    reasons = set(
        re.findall(
            r'"((?:member|review)\.(?:nobody|empty|no_tester|namesakes|code_unknown)|order\.(?:no_number|not_in_shop))"',
            written,
        )
    )
    assert reasons and reasons <= set(words.REASONS)
    assert all("(" + code not in words.reason(code) and "（" + code not in words.reason(code) for code in words.REASONS)
    warned = set(
        re.findall(
            r'warnings\.append\(\("([a-z_.]+)"', written + (ROOT / "seeddesk/exchange/tables.py").read_text("utf-8")
        )
    )
    assert warned and warned <= set(words.WARNINGS), warned
    assert all(words.warning(code, {"n": 3, "rows": 3, "less": 2}) for code in words.WARNINGS)


def test_every_field_is_offered_once(qapp: Any) -> None:
    for kind in KINDS:
        offered = [key for _, keys in words.field_groups(kind) for key in keys]
        assert sorted(offered) == sorted(
            field.key for field in FIELDS if kind in field.kinds and field.key not in words.FIXED
        )
