"""A list is saved as it stands on screen: its columns, its rows, its order."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from seeddesk.ui.desk import Desk
from seeddesk.ui.export_list import BLOCK, export_table, sheet_of, written_words
from seeddesk.ui.steps import Section
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.widgets.table_model import Row

ROWS = [
    {"id": 1, "name": "林小满", "orders": 1200, "cents": 129900, "on": "2026-05-01", "at": "2026-05-01 20:15:33",
     "tier": "core", "share": 0.25, "city": "=杭州"},
    {"id": 2, "name": "阿May", "orders": 0, "cents": None, "on": None, "at": "",
     "tier": "", "share": 0.5, "city": "上海"},
    {"id": 3, "name": "陈", "orders": 7, "cents": 50, "on": "2026-04-01", "at": "2026-04-01 08:00:00",
     "tier": "kol", "share": 1.0, "city": "成都"},
]  # fmt: skip


def columns() -> list[Column]:
    return [
        Column("name", lambda: "Name", sub=lambda row: row["city"]),
        Column("orders", lambda: "Orders", align="right", text=lambda row: f"{row['orders']:,}"),
        Column("cents", lambda: "Spent", text=lambda row: f"¥{row['cents'] or 0}"),
        Column("on", lambda: "On", text=lambda row: "yesterday" if row["on"] else "–"),
        Column("at", lambda: "At", text=lambda _row: "just now"),
        Column("tier", lambda: "Tier", paint="chips", chips=lambda row: [(row["tier"].upper(), "info")]),
        Column("share", lambda: "Share", text=lambda row: f"{row['share']:.0%}"),
        Column("city", lambda: "City"),
        Column("tick", lambda: ""),
    ]


class Page(Section):
    def __init__(self, desk: Desk, source: Any = None) -> None:
        super().__init__(desk)
        self.table = ListTable("people", columns(), source or ListRows(ROWS), checkable=True, parent=self)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Answers the question for a file; returns what the dialog began with."""

    def answer(path: Path | str, kind: str = "Excel workbook (*.xlsx)") -> list[str]:
        starts: list[str] = []

        def ask(_parent: Any, _title: str, start: str, _kinds: str) -> tuple[str, str]:
            starts.append(start)
            return str(path), kind

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return starts

    return answer


@pytest.fixture
def page(qtbot: Any, desk: Desk) -> Page:
    made = Page(desk)
    qtbot.addWidget(made)
    return made


def cells(path: Path) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return [list(row) for row in sheet.values]


def test_shown_rows_in_shown_order(desk: Desk, page: Page, asked: Any, tmp_path: Path) -> None:
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda text, undo: said.append((text, undo)))
    starts = asked(tmp_path / "people")
    page.table.sort_by("orders", True)
    assert export_table(page, page.table, "A/B people") == tmp_path / "people.xlsx"
    desk.jobs.drain()
    head, *rows = cells(tmp_path / "people.xlsx")
    assert head == ["Name", "Name, more", "Orders", "Spent", "On", "At", "Tier", "Share", "City"]
    moment = dt.datetime(2026, 5, 1, 20, 15, 33)
    assert rows[0] == ["林小满", "=杭州", 1200, 1299, dt.datetime(2026, 5, 1), moment, "CORE", "25%", "=杭州"]
    assert [row[0] for row in rows] == ["林小满", "陈", "阿May"]
    assert rows[2][2:6] == [0, None, None, None]
    assert said == [("Wrote 3 rows to people.xlsx", False)]
    assert Path(starts[0]).name == "A-B people 2026-06-01.xlsx"
    assert desk.settings.get("export.folder") == str(tmp_path)


def test_search_and_ticks_narrow_what_is_written(desk: Desk, page: Page, asked: Any, tmp_path: Path) -> None:
    asked(tmp_path / "a.xlsx")
    page.table.set_needle("成都")
    export_table(page, page.table, "x")
    desk.jobs.drain()
    assert [row[0] for row in cells(tmp_path / "a.xlsx")[1:]] == ["陈"]
    page.table.set_needle("")
    page.table.set_ticked([2, 1])
    export_table(page, page.table, "x")
    desk.jobs.drain()
    assert [row[0] for row in cells(tmp_path / "a.xlsx")[1:]] == ["阿May", "林小满"]


def test_csv_when_it_was_chosen(desk: Desk, page: Page, asked: Any, tmp_path: Path) -> None:
    asked(tmp_path / "a", "Text table (*.csv)")
    assert export_table(page, page.table, "x") == tmp_path / "a.csv"
    desk.jobs.drain()
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == [
        "林小满", "'=杭州", "1200", "1299.00", "2026-05-01", "2026-05-01 20:15:33", "CORE", "25%", "'=杭州",
    ]  # fmt: skip


def test_what_could_not_be_written_as_it_is_is_said() -> None:
    written = {"rows": 2, "cut": 1, "cleaned": 3}
    assert written_words(Path("a.xlsx"), written) == (
        "Wrote 2 rows to a.xlsx 1 text was too long for a cell and was cut."
        " 3 texts held signs that no file can hold; these were left out."
    )


def test_nothing_happens_without_a_file(desk: Desk, page: Page, asked: Any) -> None:
    asked("")
    assert export_table(page, page.table, "x") is None
    assert not desk.jobs.busy() and desk.settings.get("export.folder") is None


def test_trouble_is_told(desk: Desk, page: Page, asked: Any, tmp_path: Path) -> None:
    desk.told.disconnect()
    told: list[str] = []
    desk.told.connect(lambda explained: told.append(explained.sentence))
    asked(tmp_path / "nowhere" / "a.xlsx")
    export_table(page, page.table, "x")
    desk.jobs.drain()
    assert told == ["a.xlsx cannot be written."]


class Large:
    """A source that is not in memory; remembers how it was asked."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.asked: list[int] = []

    def ids(self, _needle: str, _order: str | None, _descending: bool) -> Sequence[int]:
        return range(self.size)

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(len(ids))
        return [{**ROWS[0], "id": one, "name": f"n{one}"} for one in ids if one != 700]


def test_a_large_list_is_read_in_blocks_and_without_what_vanished(
    qtbot: Any, desk: Desk, asked: Any, tmp_path: Path
) -> None:
    source = Large(2_300)
    page = Page(desk, source)
    qtbot.addWidget(page)
    asked(tmp_path / "a.xlsx")
    export_table(page, page.table, "x")
    desk.jobs.drain()
    rows = cells(tmp_path / "a.xlsx")[1:]
    assert [row[0] for row in rows] == [f"n{n}" for n in range(2_300) if n != 700]
    assert max(source.asked) <= BLOCK


def test_numbers_that_the_list_says_otherwise_stay_words() -> None:
    """A mark shown as stars, or a share shown in percent, is written as it is seen."""
    rows = [{"id": 1, "mark": 4, "n": 3, "x": 2.345, "flag": True}]
    heads, found = sheet_of(
        [
            Column("mark", lambda: "Mark", text=lambda row: "★" * row["mark"]),
            Column("n", lambda: "N"),
            Column("x", lambda: "X", text=lambda row: f"{row['x']:.1f}"),
            Column("flag", lambda: "Flag"),
        ],
        rows,
    )
    assert heads == [("Mark", "text"), ("N", "integer"), ("X", "number"), ("Flag", "text")]
    assert list(found) == [["★★★★", 3, 2.345, "✓"]]


def test_every_list_can_be_saved_from_its_menu(page: Page, asked: Any, tmp_path: Path, jobs: Any) -> None:
    """Lists inside dialogs and cards have no button for it."""

    def save() -> None:
        (entry,) = [one for one in page.table.context_menu().actions() if one.text() == "Export list…"]
        entry.trigger()
        jobs.drain()

    asked(tmp_path / "a.csv")
    save()
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == ["Name", "林小满", "阿May", "陈"]
    page.table.set_needle("nobody")
    assert "Export list…" not in [one.text() for one in page.table.context_menu().actions()]
    page.table.set_needle("")
    done: list[int] = []
    page.table.exporter = lambda: done.append(1)
    save()
    assert done == [1]
