"""A blank table to fill in, saved from the page where it is needed, and the import beside it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from seeddesk.ui.desk import Desk
from tests.beta_data import two_rounds

PAGES = [
    ("influencers", "seeddesk.ui.steps.influence.listing"),
    ("fixes", "seeddesk.ui.steps.beta.fixes"),
    ("votes", "seeddesk.ui.steps.participate.nodes"),
]


def page_of(module: str, desk: Desk) -> Any:
    from seeddesk.ui.steps import Section

    found = importlib.import_module(module)
    made = [one for one in vars(found).values() if isinstance(one, type) and issubclass(one, Section)]
    own = [one for one in made if one.__module__ == module]
    return own[0](desk)


@pytest.mark.parametrize(("kind", "module"), PAGES)
def test_template_and_import_of_a_page(
    desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, module: str
) -> None:
    launch, _first, _second = two_rounds(desk.shop, people=3)
    desk.set_launch(launch)
    page = page_of(module, desk)
    qtbot.addWidget(page)
    page.retranslate()
    page.refresh(None)
    asked: list[str] = []

    def ask(_parent: Any, _title: str, start: str, *_: Any) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "t"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    actions: dict[str, Callable[[], None]] = {action.text(): action.trigger for action in page.page_actions()}
    actions["Template…"]()
    desk.jobs.drain()
    assert asked[0].endswith(".xlsx")
    heads = [str(cell) for cell in next(openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0].values)]
    assert len(heads) >= 3
    went: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    next(act for text, act in actions.items() if text.startswith("Import"))()
    assert went[0][0] == "import" and went[0][1]["kind"] == kind
