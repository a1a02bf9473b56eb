"""Cells go to Excel and come back through the import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.import_wizard import COLUMNS, DONE, ImportWizard
from seeddesk.ui.dialogs.imports.file_page import recent_files, start_folder
from seeddesk.ui.dialogs.imports.file_wizard import rejects_folder
from seeddesk.ui.paste_rows import paste_rows, pasted_folder
from seeddesk.ui.steps.beta.reviews import Reviews
from seeddesk.ui.steps.members.directory import Directory
from seeddesk.ui.widgets.table import Column, ListTable
from tests.beta_data import two_rounds


@pytest.fixture
def imports(desk: Desk) -> list[dict[str, Any]]:
    """What the import is opened with, and what the file holds at that moment."""
    opened: list[dict[str, Any]] = []

    def went(place: str, args: dict[str, Any]) -> None:
        assert place == "import"
        opened.append(args | {"text": args["path"].read_text("utf-8-sig").splitlines()})

    desk.went.connect(went)
    return opened


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_copied_rows_are_quoted_like_excels(qtbot: Any) -> None:
    columns = [Column("a", lambda: "A", 5), Column("b", lambda: "B", 5)]
    table = ListTable("t", columns)
    qtbot.addWidget(table)
    table.set_rows([
        {"id": 1, "a": "two\nlines", "b": 'say "hi"'},
        {"id": 2, "a": '"all"', "b": "a\tb"},
        {"id": 3, "a": "=1+1", "b": "+86 13800002231"},
    ])  # fmt: skip
    table.select([1, 2, 3])
    assert table.copy().split("\n", 1)[0] == "A\tB"
    assert table.copy() == 'A\tB\n"two\nlines"\tsay "hi"\n"""all"""\t"a\tb"\n =1+1\t+86 13800002231'
    assert QGuiApplication.clipboard().text() == table.copy()


def test_copied_rows_keep_their_types_in_a_spreadsheet(qtbot: Any) -> None:
    columns = [Column("a", lambda: "A", 5, sub=lambda row: row["below"]), Column("n", lambda: "N", 5)]
    table = ListTable("t", columns)
    qtbot.addWidget(table)
    table.set_rows([
        {"id": 1, "a": "=1+1", "below": "", "n": 1200},
        {"id": 2, "a": "two\nlines <b>", "below": "13800002231", "n": "00123"},
    ])  # fmt: skip
    table.select([1, 2])
    assert table.copy().split("\n")[0] == "A\tA, more\tN"
    found = QGuiApplication.clipboard().mimeData().html()
    text = " style='mso-number-format:\"\\@\";white-space:pre-wrap'"
    rows = [
        "<th>A</th><th>A, more</th><th>N</th>",
        f"<td{text}>=1+1</td><td{text}></td><td>1,200</td>",
        f"<td{text}>two<br style='mso-data-placement:same-cell'>lines &lt;b&gt;</td><td{text}>13800002231</td>"
        f"<td{text}>00123</td>",
    ]
    assert f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>" in found


def test_rows_pasted_into_the_directory(desk: Desk, imports: list[dict[str, Any]], qtbot: Any) -> None:
    page = Directory(desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.refresh(None)
    copy("林小满\t13800002231\r\n阿May\t13900002231\r\n")
    assert page._paste.shortcut() == QKeySequence(QKeySequence.StandardKey.Paste)
    page._paste.trigger()
    (opened,) = imports
    assert opened["kind"] == "members"
    assert opened["text"] == [
        '"Name","Phone"',
        '"林小满","13800002231"',
        '"阿May","13900002231"',
    ]
    assert not opened["path"].exists() and opened["path"].parent == pasted_folder()


def test_keys_paste_into_the_reviews(desk: Desk, imports: list[dict[str, Any]], qtbot: Any) -> None:
    launch, _first, second = two_rounds(desk.shop, people=8)
    desk.set_launch(launch)
    page = Reviews(desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.refresh(None)
    copy("姓名\t肤感\n林小满\t4\n")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (opened,) = imports
    assert (opened["kind"], opened["round"]) == ("reviews", second)
    assert opened["text"] == ['"姓名","肤感"', '"林小满","4"']


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_nothing_to_paste_is_said(desk: Desk, imports: list[dict[str, Any]], text: str) -> None:
    told: list[str] = []
    desk.noticed.connect(lambda words, _undo: told.append(words))
    copy(text)
    assert not paste_rows(desk, "members")
    assert len(told) == 1 and not imports


def test_pasted_people_are_checked_and_imported(desk: Desk, qtbot: Any, jobs: Any) -> None:
    """Through the same pages as a file; the file is not offered again."""
    seen: list[Path] = []

    def went(_place: str, args: dict[str, Any]) -> None:
        wizard = ImportWizard(desk, **args)
        qtbot.addWidget(wizard)
        wizard.show()
        jobs.drain()
        assert wizard.at() == COLUMNS, "what it is was beyond doubt"
        assert wizard.plan is not None and wizard.plan.new == 2
        assert wizard.seen is not None
        assert rejects_folder(desk, wizard.seen.path) == Path(start_folder(desk)), "not in the program's own folder"
        wizard.run_import()
        jobs.drain()
        assert wizard.at() == DONE
        seen.append(args["path"])
        wizard.reject()
        jobs.drain()

    desk.went.connect(went)
    copy("林小满\t138 0000 2231\t女\r\n阿May\t13900002231\t\r\n")
    assert paste_rows(desk, "members")
    assert desk.shop.tuples("SELECT name, phone, gender FROM member ORDER BY id") == [
        ("林小满", "13800002231", "f"), ("阿May", "13900002231", ""),
    ]  # fmt: skip
    assert not seen[0].exists() and seen[0] not in recent_files(desk)
