"""The page of candidate audiences, as an owner uses it."""

from __future__ import annotations

from typing import Any

import pytest

from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.audiences import AudienceDialog, Audiences
from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog
from seeddesk.workflow import audiences as work


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> Audiences:
    section = Audiences(desk)
    qtbot.addWidget(section)
    section.retranslate()
    section.refresh(None)
    section.resize(1000, 640)
    section.show()
    desk.changed.connect(section.refresh)
    return section


def dialog_of(page: Audiences, kind: type) -> Any:
    (found,) = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found


def test_write_down_compare_and_choose(page: Audiences, desk: Desk) -> None:
    for name, marks in (("{Mothers}", (5, 4, 5)), ("Shopkeepers", (3, 5, 3))):
        page.open_audience()
        dialog = dialog_of(page, AudienceDialog)
        dialog.form.set_values({"name": name, **dict(zip(("urgency", "mouth", "reach"), marks))})
        dialog.save()
    assert page.advice.text() == "{Mothers} has the highest marks. Choose one to begin with, and say why."
    first = page.table.shown_ids()[0]
    assert page.table.rows([first])[0]["total"] == 14
    page.table.select([first])
    page.ask_choose(first)
    dialog = dialog_of(page, ReasonDialog)
    dialog.form.set_values({"reason": "it presses most"})
    dialog._accept()
    assert page.advice.text() == "Begin with {Mothers}: it presses most"
    chart = page.chart.chart()
    assert chart is not None and "How urgent 5" in chart.texts()


def test_trouble_stands_at_its_field(page: Audiences, desk: Desk) -> None:
    work.add_audience(desk.shop, desk.launch_id or 0, {"name": "Mothers"})
    page.open_audience()
    dialog = dialog_of(page, AudienceDialog)
    dialog.form.set_values({"name": "Mothers"})
    dialog.save()
    assert dialog.isVisible()
    assert "of this name already" in dialog.form.error("name")


def test_ties_are_said(page: Audiences, desk: Desk) -> None:
    for name in ("A", "B"):
        work.add_audience(desk.shop, desk.launch_id or 0, {"name": name, "urgency": 3, "mouth": 3, "reach": 3})
    assert page.advice.text().startswith("A, B are level at the top.")
    page.table.delete_requested.emit(page.table.shown_ids())
    assert page.advice.text().startswith("Write down two or more")
