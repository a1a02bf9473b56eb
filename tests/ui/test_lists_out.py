"""Every list of every page can be saved: its menu says so as soon as there is something in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import load_section, load_steps
from seeddesk.ui.widgets.table import ListTable
from tests.beta_data import two_rounds

SECTIONS = [place for step in load_steps() for _code, _title, place in step.sections]


@pytest.fixture
def filled(desk: Desk) -> Desk:
    launch, _first, _second = two_rounds(desk.shop, people=24)
    desk.set_launch(launch)
    return desk


@pytest.mark.parametrize("place", SECTIONS)
def test_lists_of_a_page_can_be_saved(filled: Desk, qtbot: Any, place: str) -> None:
    page = load_section(place)(filled)
    qtbot.addWidget(page)
    page.retranslate()
    page.refresh(None)
    filled.jobs.drain()
    for table in page.findChildren(ListTable):
        if table.model.ids:
            texts = [action.text() for action in table.context_menu().actions()]
            assert "Export list…" in texts


def test_the_figures_of_a_verdict(filled: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page: Any = load_section("seeddesk.ui.steps.beta.verdict:VerdictPage")(filled)
    qtbot.addWidget(page)
    page.retranslate()
    page.refresh(None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "v"), "Excel workbook (*.xlsx)"))
    next(action for action in page.page_actions() if action.text() == "Export").trigger()
    filled.jobs.drain()
    rows = list(openpyxl.load_workbook(tmp_path / "v.xlsx").worksheets[0].values)
    assert sorted({str(row[0]) for row in rows[1:]}) == ["1", "2"]
