"""Every list of every page can be saved: its menu says so as soon as there is something in it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from seeddesk.sample import generate
from seeddesk.store.engine import Shop
from seeddesk.ui.desk import Desk
from seeddesk.ui.jobs import Jobs
from seeddesk.ui.settings import Settings
from seeddesk.ui.steps import load_section, load_steps
from seeddesk.ui.widgets.table import ListTable
from seeddesk.workflow.exports import names
from tests.beta_data import two_rounds

SECTIONS = [place for step in load_steps() for _code, _title, place in step.sections]
TODAY = dt.date(2026, 6, 1)
AT_LEAST = 30
"""So many lists of the sample shop have rows, a few less, so that a sample of another day does."""

BY_COMMAND = {
    "fixes: Fixes": "fixes", "reviews: Reviews": "reviews", "rounds: Rounds": "rounds", "testers: Testers": "testers",
    "key_people: Key people": "key_people", "listing: Influencers": "influencers", "inbox: Voices": "voices",
    "topics: Topics": "topics", "accounts: People reached": "reached", "accounts: Shop accounts": "accounts",
    "directory: Members": "members", "duplicates: Duplicates": "duplicates", "groups: Groups": "groups",
    "groups: People in the group": "memberships", "points: Entries of points": "ledger",
    "points: Leaderboard": "leaderboard", "calendar: Today": "calendar", "history: History": "history",
    "today: Last done": "history", "today: Today": "calendar", "decisions: Decisions": "decisions",
    "nodes: Votes": "votes", "audiences: Audiences": "audiences", "campaigns: Campaigns": "campaigns",
    "campaigns: Who came how": "joins", "candidates: Candidates": "candidates", "circle: Own circle": "circle",
    "officers: Who applied": "officers", "race: Invitees": "invitees", "race: Leaderboard": "races",
    "theme: Tags of the theme": "tags",
}  # fmt: skip
"""List of a page → what ``seeddesk export --what`` calls it."""
BY_PAGE_ONLY = {"texts: Texts", "campaigns: For a gift or not", "officers: Rounds of trying out"}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.seeddesk"
    generate(path, members=200, language="en", today=TODAY)
    return path


@pytest.fixture
def filled(desk: Desk) -> Desk:
    launch, _first, _second = two_rounds(desk.shop, people=24)
    desk.set_launch(launch)
    return desk


@pytest.fixture
def full(sample: Path, tmp_path: Path, settings: Settings, jobs: Jobs) -> Iterator[Desk]:
    """A desk at the sample shop, in the launch with most candidates."""
    path = tmp_path / "full.seeddesk"
    shutil.copyfile(sample, path)
    shop = Shop.open(path)
    launch = shop.scalar("SELECT launch_id FROM candidate GROUP BY 1 ORDER BY count(*) DESC")
    made = Desk(shop, settings, jobs, launch_id=launch, clock=lambda: dt.datetime.combine(TODAY, dt.time(10, 30)))
    yield made
    jobs.drain(cancel=True)
    made.close()
    shop.close()


def test_every_list_of_every_page_can_be_saved(full: Desk, qtbot: Any) -> None:
    """Of the sample shop, in which nearly every list has rows."""
    seen: dict[str, bool] = {}
    for place in SECTIONS:
        page = load_section(place)(full)
        qtbot.addWidget(page)
        page.retranslate()
        page.refresh(None)
        full.jobs.drain()
        for table in page.findChildren(ListTable):
            if table.model.ids:
                texts = [action.text() for action in table.context_menu().actions()]
                seen[f"{place.split(':')[0].rpartition('.')[2]}: {table.title()}"] = "Export list…" in texts
    assert len(seen) >= AT_LEAST, sorted(seen)
    assert [name for name, offered in seen.items() if not offered] == []
    assert set(seen) - set(BY_COMMAND) - BY_PAGE_ONLY == set(), "a new list: let it go out by command too"
    assert set(BY_COMMAND.values()) - {"calendar"} <= set(names())


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
