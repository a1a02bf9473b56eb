"""The page of referral races, as an owner uses it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from seeddesk.store import race as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.screen.race import Race
from seeddesk.ui.steps.screen.race_dialogs import ClaimDialog, RaceDialog
from seeddesk.ui.steps.screen.race_poster import PosterDialog
from seeddesk.ui.widgets.member_field import Person
from seeddesk.workflow import race as work
from seeddesk.workflow.members import add_member

NOW = dt.datetime(2026, 6, 1, 10, 30)
START, END = dt.datetime(2026, 5, 25, 9), dt.datetime(2026, 6, 8, 20)


@pytest.fixture
def people(desk: Desk) -> list[int]:
    made = [add_member(desk.shop, {"name": f"Mary {{{at}}}"}) for at in range(14)]
    with desk.shop.change("test") as change:
        change.execute("UPDATE member SET joined_on = NULL")
    return made


@pytest.fixture
def race(desk: Desk, people: list[int]) -> int:
    """Two who share the first place, one behind, one invitee gone."""
    made = work.add_race(
        desk.shop, {"name": "May {race}", "starts_at": START, "ends_at": END, "prizes": "A jar of {balm}"}
    )
    for inviter, invitee in ((0, 5), (0, 6), (1, 7), (1, 8), (2, 9), (2, 10)):
        work.note_claim(desk.shop, made, people[inviter], people[invitee], dt.date(2026, 5, 28), now=NOW)
    last = desk.shop.scalar("SELECT max(id) FROM referral")
    work.note_left(desk.shop, [last], dt.date(2026, 5, 30))
    return made


@pytest.fixture
def page(race: int, show: Callable[[type], Any]) -> Race:
    return show(Race)


def dialog_of(page: Any, kind: type) -> Any:
    (found,) = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found


def cells(table: Any) -> list[dict[str, str]]:
    rows = table.rows(table.shown_ids())
    return [{column.key: column.words(row) for column in table.model.columns} for row in rows]


def test_an_empty_page_leads_to_a_race(desk: Desk, show: Callable[[type], Any]) -> None:
    page = show(Race)
    assert page.outer.currentIndex() == 1
    page.page_actions()[0].trigger()
    dialog = dialog_of(page, RaceDialog)
    dialog.form.set_values({"name": "June", "must_join": True})
    dialog.save()
    assert dialog.form.error("group") == "To count who joined, choose the group."
    dialog.form.set_values({"must_join": False})
    dialog.save_button.click()
    desk.jobs.drain()
    assert page.outer.currentIndex() == 0 and page.phase.text() == "running"
    assert page.top.text() == "Nobody has a place yet."


def test_the_leaderboard_says_ties_and_why_not(page: Race, desk: Desk, people: list[int]) -> None:
    board = cells(page.board)
    assert [(row["rank"], row["counting"], row["out"]) for row in board] == [
        ("1 (shared)", "2", "0"), ("1 (shared)", "2", "0"), ("3", "1", "1")
    ]  # fmt: skip
    assert "2 people share place 1." in page.top.text()
    page.board.select([people[2]])
    assert [(row["invitee"], row["words"]) for row in cells(page.chosen)] == [
        ("Mary {9}", "counts"), ("Mary {10}", "has left")
    ]  # fmt: skip
    page.views.choose("claims")
    page.state.set_code("left")
    assert [row["inviter"] for row in cells(page.claims)] == ["Mary {2}"]


def test_leaving_and_striking_from_the_list(page: Race, desk: Desk, people: list[int]) -> None:
    page.board.select([people[2]])
    page.chosen.select(page.chosen.shown_ids()[1:])
    page._there.trigger()
    desk.jobs.drain()
    assert {row["rank"] for row in cells(page.board)} == {"1 (shared)"}
    page.chosen.select(page.chosen.shown_ids()[:1])
    page._left.trigger()
    desk.jobs.drain()
    assert [row["words"] for row in cells(page.chosen)] == ["has left", "counts"]
    page.chosen.delete_requested.emit(page.chosen.shown_ids()[:1])
    desk.jobs.drain()
    assert len(cells(page.chosen)) == 1


def test_noting_and_being_refused(page: Race, desk: Desk, people: list[int]) -> None:
    page._add.trigger()
    dialog = dialog_of(page, ClaimDialog)

    def note(inviter: int, invitee: int) -> str:
        for field, member in ((dialog.inviter, inviter), (dialog.invitee, invitee)):
            field.choose(Person(people[member], f"Mary {{{member}}}"))
        dialog.save_button.click()
        desk.jobs.drain()
        return dialog.note.text()

    said = [note(0, 0), note(5, 0), note(1, 5), note(0, 5), note(0, 11)]
    assert said[0].startswith("Nobody brings themselves.")
    assert said[1].startswith("That would close a circle")
    assert said[2].startswith("Mary {5} was brought by Mary {0} already.")
    assert said[3].startswith("This is noted already.")
    assert said[4] == "Noted: Mary {0} brought Mary {11}."
    assert cells(page.board)[0]["counting"] == "3"


def test_closing_keeps_it_as_it_stands(page: Race, desk: Desk, race: int) -> None:
    page._close.trigger()
    desk.jobs.drain()
    assert page.phase.text() == "closed" and not page._add.isEnabled()
    assert page.rules.text().startswith("Closed on 1 Jun 2026 10:30")
    page._close.trigger()
    desk.jobs.drain()
    assert store.races(desk.shop, desk.launch_id, NOW)[0]["phase"] == "running"
    page.delete_race()
    desk.jobs.drain()
    assert page.outer.currentIndex() == 1
    assert desk.shop.scalar("SELECT count(*) FROM referral") == 6


def test_how_it_grows(page: Race, desk: Desk, people: list[int]) -> None:
    assert page.factor.text().find("too few to tell") >= 0  # six invitations
    race = page.race_id()
    assert race is not None
    for invitee in range(11, 14):
        work.note_claim(desk.shop, race, people[3], people[invitee], dt.date(2026, 5, 28), now=NOW)
    extra = add_member(desk.shop, {"name": "Zoe"})
    work.note_claim(desk.shop, race, people[4], extra, dt.date(2026, 5, 28), now=NOW)
    desk.jobs.drain()
    page.views.choose("growth")
    assert page.grows.text().startswith("14 members could invite and 10 invitations were noted; 9 of them count (90%")
    chart = page.chart_of()
    assert {one.id for one in chart.nodes} >= {people[0], people[5], extra}


def test_the_poster_as_page_picture_and_text(
    page: Race, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._poster.trigger()
    dialog = dialog_of(page, PosterDialog)
    dialog.form.set_values({"mask": False})
    dialog.rebuild()
    desk.jobs.drain()
    assert dialog.view.page_count() == 1
    text = dialog._laid_out.document.characters()
    for part in ("May {race}", "Mary {0}", "2 people share place 1.", "A jar of {balm}", "Staff take no part."):
        assert part in text
    dialog.copy_text_button.click()
    pasted = QGuiApplication.clipboard().text()
    assert "1. Mary {0}: 2 people\n1. Mary {1}: 2 people\n3. Mary {2}: 1 person" in pasted
    assert "Prize: A jar of {balm}" in pasted
    dialog.form.set_values({"mask": True})
    dialog.rebuild()
    desk.jobs.drain()
    assert "Mary {0}" not in dialog._laid_out.document.characters() + dialog.text()
    for name, save in (("p.png", dialog.save_picture), ("p.pdf", dialog.save_pdf)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        save()
        desk.jobs.drain()
    assert QImage(str(tmp_path / "p.png")).width() > 1000
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")


def test_many_places_stay_on_one_page(desk: Desk, qapp: Any) -> None:
    from seeddesk.domain.race import Rules
    from seeddesk.reports.layout import lay_out
    from seeddesk.reports.poster import Place, PosterFigures, build_poster

    rules = Rules(START, END, must_join=True, stay_days=7, fit_theme=True, own_circle=False)
    figures = PosterFigures(
        "小满手作", "五月带朋友", rules, NOW, [Place(1, f"林小满妈妈{at}", 3, 59) for at in range(60)], 180, 4,
        "护手霜 A 群", "一等奖：护手霜一套。" * 60,
    )  # fmt: skip
    for language in ("zh_CN", "en"):
        document = build_poster(figures, language, places=20)
        assert lay_out(document).page_count == 1
        assert "60" in document.characters() and "40" in document.characters()  # share the place; are left out
