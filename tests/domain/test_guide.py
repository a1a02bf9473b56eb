from __future__ import annotations

from dataclasses import replace

import pytest

from seeddesk.domain.guide import (
    STEPS,
    BetaFacts,
    Check,
    InfluenceFacts,
    ListenFacts,
    ParticipateFacts,
    ScreenFacts,
    beta_checks,
    influence_checks,
    listen_checks,
    next_step,
    next_steps,
    participate_checks,
    screen_checks,
    step_state,
)

EMPTY = {
    "screen": screen_checks(ScreenFacts()),
    "influence": influence_checks(InfluenceFacts()),
    "listen": listen_checks(ListenFacts()),
    "participate": participate_checks(ParticipateFacts()),
    "beta": beta_checks(BetaFacts()),
}
SCREEN = ScreenFacts("干燥季节", 3, 4218, 3, 0, 4, 2, 50, 5, 50)
INFLUENCE = InfluenceFacts(listed=10, contacted=5, agreed=5, with_numbers=10)
LISTEN = ListenFacts(212, 71, 45, 50, negative=9, topics=9, need="dry hands", need_people=38)
PARTICIPATE = ParticipateFacts(6, 6, "香味", 38, 52, decided=4)
BETA = BetaFacts(2, 60, 9800, 60, 54, 51, 51, 47, 3, outcome="push", decided="push")


def states(checks: list[Check]) -> dict[str, str]:
    return {check.code: check.state for check in checks}


@pytest.mark.parametrize("step", STEPS)
def test_an_empty_launch_has_five_open_checks(step: str) -> None:
    assert [check.state for check in EMPTY[step]] == ["open"] * 5
    assert len({check.code for check in EMPTY[step]}) == 5
    assert all(check.place == "members" or check.place.startswith(f"{step}.") for check in EMPTY[step])
    assert step_state(EMPTY[step]) == step_state(EMPTY[step][::-1])
    assert (step_state(EMPTY[step]).state, step_state(EMPTY[step]).share) == ("open", 0)


def test_everything_done_leaves_nothing_next() -> None:
    done = {
        "screen": screen_checks(SCREEN),
        "influence": influence_checks(INFLUENCE),
        "listen": listen_checks(LISTEN),
        "participate": participate_checks(PARTICIPATE),
        "beta": beta_checks(BETA),
    }
    for step in STEPS:
        assert step_state(done[step]).state == "done", states(done[step])
        assert step_state(done[step]).share == 1
    assert next_step(done) is None


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"theme": " "}, "theme", "open"),
        ({"members": 0}, "members", "open"),
        ({"joined": 38, "joined_own": 3}, "own_circle", "attention"),
        ({"joined": 1, "joined_own": 1}, "own_circle", "open"),
        ({"joined": 9, "joined_own": 1}, "own_circle", "open"),
        ({"joined": 10, "joined_own": 1}, "own_circle", "done"),
        ({"joined": 5, "joined_own": 1, "seats": 5}, "own_circle", "done"),
        ({"joined": 1, "joined_own": 0}, "own_circle", "attention"),
        ({"joined": 49, "joined_own": 5}, "core", "open"),
        ({"joined": 38, "joined_own": 4, "shortlisted": 2}, "invite", "open"),
        ({"seats": 0}, "core", "open"),
    ],
)
def test_screen(change: dict, code: str, state: str) -> None:
    assert states(screen_checks(replace(SCREEN, **change)))[code] == state


@pytest.mark.parametrize(
    ("change", "invite", "core"),
    [
        ({}, "suggested", "suggested"),
        ({"shortlisted": 8}, "shortlisted", "shortlisted"),
        ({"shortlisted": 8, "invited": 3}, "shortlisted", "invited"),
        ({"invited": 8}, "invited", "invited"),
        ({"joined": 50}, "suggested", "joined"),
    ],
)
def test_screen_leads_to_the_people_it_speaks_of(change: dict, invite: str, core: str) -> None:
    found = {check.code: check.target for check in screen_checks(ScreenFacts(seats=50, **change))}
    assert (found["invite"], found["core"]) == ({"state": invite}, {"state": core})


def test_screen_says_what_is_missing() -> None:
    checks = {check.code: check for check in screen_checks(replace(SCREEN, joined=38, joined_own=3))}
    assert checks["own_circle"].values["missing"] == 1
    assert checks["own_circle"].values["n"] == 38
    assert checks["core"].values == {"joined": 38, "seats": 50}


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"listed": 9, "with_numbers": 9}, "list", "open"),
        ({"stale": 1}, "numbers", "attention"),
        ({"with_numbers": 9}, "numbers", "open"),
        ({"contacted": 4}, "contact", "open"),
        ({"overdue": 1, "overdue_days": 2}, "follow_up", "attention"),
        ({"due_today": 1}, "follow_up", "attention"),
        ({"due_tomorrow": 1}, "follow_up", "done"),
        ({"undated": 1}, "follow_up", "open"),
        ({"agreed": 4}, "agree", "open"),
    ],
)
def test_influence(change: dict, code: str, state: str) -> None:
    assert states(influence_checks(replace(INFLUENCE, **change)))[code] == state


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"voices": 99}, "voices", "open"),
        ({"kept": 44}, "answer", "open"),
        ({"running": 1, "minutes_left": 4}, "answer", "attention"),
        ({"overdue": 1}, "answer", "attention"),
        ({"negative_open": 1}, "negative", "attention"),
        ({"unsorted": 17}, "sort", "open"),
        ({"need_people": 9}, "need", "open"),
    ],
)
def test_listen(change: dict, code: str, state: str) -> None:
    assert states(listen_checks(replace(LISTEN, **change)))[code] == state


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"ruled": 5}, "rules", "attention"),
        ({"voted": 25}, "votes", "open"),
        ({"undecided": 1}, "decide", "attention"),
        ({"unpublished": 2}, "publish", "attention"),
        ({"decided": 0}, "publish", "open"),
    ],
)
def test_participate(change: dict, code: str, state: str) -> None:
    assert states(participate_checks(replace(PARTICIPATE, **change)))[code] == state


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"round": 0}, "round", "open"),
        ({"issued": 59}, "codes", "open"),
        ({"reviewed": 9}, "reviews", "open"),
        ({"reviewed": 25}, "reviews", "open"),
        ({"reviewed": 26}, "reviews", "done"),
        ({"serious_open": 2}, "fixes", "attention"),
        ({"unassigned": 1}, "fixes", "attention"),
        ({"fixes": 0}, "fixes", "open"),
        ({"fixes": 1}, "fixes", "done"),
        ({"decided": ""}, "verdict", "attention"),
        ({"decided": "", "outcome": "none"}, "verdict", "open"),
    ],
)
def test_beta(change: dict, code: str, state: str) -> None:
    assert states(beta_checks(replace(BETA, **change)))[code] == state


def test_what_a_clock_runs_on_comes_first() -> None:
    everything = EMPTY | {
        "screen": screen_checks(replace(SCREEN, joined_own=3)),
        "listen": listen_checks(replace(LISTEN, negative_open=2, running=1, unsorted=17)),
    }
    assert [(one.step, one.check.code) for one in next_steps(everything, 4)] == [
        ("listen", "answer"),
        ("listen", "negative"),
        ("screen", "own_circle"),
        ("influence", "list"),
    ]
    everything["influence"] = influence_checks(replace(INFLUENCE, overdue=1))
    assert [one.check.code for one in next_steps(everything, 3)] == ["answer", "negative", "follow_up"]
    first = next_step(EMPTY)
    assert first is not None
    assert (first.step, first.check.code) == ("screen", "theme")


def test_a_step_with_one_alarm_is_not_done() -> None:
    state = step_state([Check("a", "done"), Check("b", "attention")])
    assert (state.state, state.done, state.total, state.share) == ("attention", 1, 2, 0.5)
    assert step_state([]).state == "open"
