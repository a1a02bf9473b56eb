"""The overview says the next thing, what is due and how the steps stand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from seeddesk.domain.due import Due, end_of
from seeddesk.domain.stages import natural_retention
from seeddesk.store.participate import options
from seeddesk.ui.desk import Desk
from seeddesk.ui.due_words import when
from seeddesk.ui.steps.overview import going_back
from seeddesk.ui.steps.overview.key_card import KeyCard
from seeddesk.ui.steps.overview.today import Today
from seeddesk.workflow.influence import add_influencer
from seeddesk.workflow.interactions import record_interactions
from seeddesk.workflow.listen import add_voice
from seeddesk.workflow.members import add_member
from seeddesk.workflow.participate import add_vote, create_node
from seeddesk.workflow.points import give
from seeddesk.workflow.screen import mark_joined, set_theme, shortlist

NOW = dt.datetime(2026, 6, 1, 10, 30)


@pytest.fixture
def page(desk: Desk, qtbot: Any) -> Today:
    made = Today(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(1000, 600)
    made.show()
    return made


def test_the_next_thing_follows_the_data(page: Today, desk: Desk) -> None:
    assert page.next_title.text() == "Next: Say the demand theme"
    places: list[str] = []
    desk.went.connect(lambda place, _args: places.append(place))
    page.next_button.click()
    assert places == ["screen.theme"]
    set_theme(desk.shop, desk.launch_id or 0, "hands without grease")
    page.refresh(None)
    assert page.next_title.text() == "Next: Bring in your customers"


def test_the_next_thing_shows_the_people_it_speaks_of(page: Today, desk: Desk) -> None:
    launch = desk.launch_id or 0
    set_theme(desk.shop, launch, "hands without grease")
    shortlist(desk.shop, launch, [add_member(desk.shop, {"name": "Amy"})])
    page.refresh(None)
    went: list[Any] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    page.next_button.click()
    assert went == [("screen.candidates", {"state": "shortlisted"})]


def test_a_running_clock_comes_first_and_leads_to_its_voice(page: Today, desk: Desk) -> None:
    launch = desk.launch_id or 0
    add_influencer(desk.shop, launch, "Finn", follow_up_on=dt.date(2026, 6, 2), now=NOW)
    create_node(desk.shop, launch, "Which scent?", ["A", "B"], closes_at=dt.datetime(2026, 6, 1, 20, 30), now=NOW)
    voice = add_voice(
        desk.shop, launch, "It leaks", sender="Amy", kind="complaint", said_at=NOW - dt.timedelta(minutes=11), now=NOW
    )
    page.refresh(None)
    rows = [page.due.rows([number])[0] for number in page.due.shown_ids()]
    assert [row["words"] for row in rows] == [
        "Answer Amy: “It leaks”",
        "Vote ends: Which scent? · 0 voted",
        "Follow up Finn",
    ]
    assert [row["when"] for row in rows] == ["4 min", "20:30", "tomorrow"]
    went: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda place, args: went.append((place, args)))
    page.due.activated.emit(page.due.shown_ids()[0])
    assert went == [("listen.inbox", {"voice": voice})]


def test_the_votes_of_today_are_counted_as_in_step_4(page: Today, desk: Desk) -> None:
    launch = desk.launch_id or 0
    core, stranger = (add_member(desk.shop, {"identities": {"qq": number}}) for number in ("10001", "10002"))
    mark_joined(desk.shop, launch, [core], now=NOW)
    node = create_node(desk.shop, launch, "Scent?", ["A", "B"], closes_at=NOW + dt.timedelta(hours=5), now=NOW)
    option = options(desk.shop, node)[0]["id"]
    for who in (core, stranger, core):
        add_vote(desk.shop, node, [option], member=who, now=NOW)
    add_voice(desk.shop, launch, "Nice", member=core, now=NOW)
    page.refresh(None)
    rows = [page.due.rows([number])[0]["words"] for number in page.due.shown_ids()]
    assert rows == ["Answer 10001: “Nice”", "Vote ends: Scent? · 1 voted"]


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (end_of(NOW.date() - dt.timedelta(days=2)), "2 days late"),
        (NOW + dt.timedelta(minutes=5), "5 min"),
        (NOW.replace(hour=20), "20:30"),
        (end_of(NOW.date()), "today"),
        (NOW + dt.timedelta(days=1), "tomorrow"),
        (NOW + dt.timedelta(days=3), "in 3 days"),
        (NOW - dt.timedelta(minutes=7), "7 min late"),
        (NOW - dt.timedelta(hours=5), "5 h late"),
        (NOW - dt.timedelta(days=1), "1 day late"),
    ],
)
def test_times_in_words(at: dt.datetime, words: str) -> None:
    assert when(Due("vote", 1, at, timed=at.second == 0), NOW)[0] == words


def test_who_stays_is_not_judged_on_a_few(page: Today, desk: Desk) -> None:
    people = [add_member(desk.shop, {"name": f"m{number}"}) for number in range(12)]
    launch = desk.launch_id or 0
    joined = NOW - dt.timedelta(days=30)
    mark_joined(desk.shop, launch, people[:9], now=joined)
    page.refresh(None)
    assert page.key.number.text() == "–"
    assert "Too few to tell: 9 core users" in page.key.line.text()
    mark_joined(desk.shop, launch, people[9:], now=joined)
    record_interactions(desk.shop, [(member, NOW.date() - dt.timedelta(days=3), "chat", 1) for member in people[:9]])
    page.refresh(None)
    assert page.key.number.text() == "75%"
    assert "9 of 12" in page.key.line.text()
    assert "+75 points since a week ago (0 of 12 then)" in page.key.moved.text()
    assert page.key.chip.text() == "rising"


def test_the_line_begins_where_its_first_point_stands(qapp: Any) -> None:
    key = natural_retention([], NOW.date())
    lines = {code: [0.5] * len(values) for code, values in (key.lines or {}).items()}
    chart = KeyCard._chart(replace(key, lines=lines))
    assert len(chart.lines[0].values) == 8
    assert chart.ticks == ("7 weeks ago", "this week")


def test_the_stage_decides_which_number_is_shown(page: Today, desk: Desk) -> None:
    for number in range(14):
        day = NOW.date() - dt.timedelta(days=2 if number < 12 else 9)
        add_member(desk.shop, {"name": f"m{number}", "joined_on": day})
    page.refresh(None)
    burst = page.key.stage_menu().actions()[1]
    burst.trigger()
    assert desk.shop.scalar("SELECT stage FROM launch") == "burst"
    page.refresh(None)
    assert page.key.number.text() == "12" and page.key.chip.text() == "rising"
    assert page.key.moved.text() == "2 in the 7 days before"
    desk.undo()
    page.refresh(None)
    assert page.key.number.text() == "–"


def test_the_last_action_can_be_taken_back(page: Today, desk: Desk) -> None:
    add_member(desk.shop, {"name": "Amy"})
    page.refresh(None)
    newest = page.done.shown_ids()[0]
    assert not page.take_back_button.isEnabled()
    page.done.select([newest])
    page.take_back_button.click()
    assert desk.shop.scalar("SELECT count(*) FROM member") == 0


@pytest.mark.parametrize("why", ["large", "busy"])
def test_taking_back_much_or_while_work_runs_does_not_hold_the_window_up(
    page: Today, desk: Desk, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_member(desk.shop, {"name": "Amy"})
    page.refresh(None)
    page.done.select(page.done.shown_ids()[:1])
    said: list[str] = []
    desk.noticed.connect(lambda text, _undo: said.append(text))
    if why == "large":
        monkeypatch.setattr(going_back, "LARGE_STEP", 0)
    else:
        desk.run("", lambda *_: None, quiet=True)
    page.take_back_button.click()
    assert said == []
    desk.jobs.drain()
    assert desk.shop.scalar("SELECT count(*) FROM member") == 0
    assert said == ["Taken back: Added Amy"]


def test_what_cannot_be_taken_back_is_told(page: Today, desk: Desk) -> None:
    member = add_member(desk.shop, {"name": "Amy"})
    give(desk.shop, [member], 100)
    given = desk.shop.history(1)[0].id
    give(desk.shop, [member], -100)
    page.refresh(None)
    told: list[Any] = []
    desk.told.disconnect()
    desk.told.connect(told.append)
    page.done.select([given])
    page.take_back_button.click()
    assert [one.code for one in told] == ["undo.points"] and "Amy" in told[0].sentence


def test_without_a_launch_it_offers_one(page: Today, desk: Desk) -> None:
    desk.set_launch(None)
    page.refresh(None)
    assert page.stack.currentIndex() == 0
    went: list[str] = []
    desk.went.connect(lambda place, _args: went.append(place))
    page.none.button.click()
    assert went == ["launch.new"]
