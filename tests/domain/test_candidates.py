from __future__ import annotations

import pytest

from seeddesk.domain.candidates import MOVES, STATES, gauge, move, needed
from seeddesk.domain.errors import UserError


def test_the_way_in() -> None:
    assert move("suggested", "shortlisted") == "shortlisted"
    assert move("shortlisted", "invited") == "invited"
    assert move("invited", "joined") == "joined"
    assert move("invited", "declined") == "declined"
    assert move("joined", "removed") == "removed"


@pytest.mark.parametrize(
    ("state", "to"),
    [("joined", "declined"), ("suggested", "declined"), ("declined", "shortlisted"), ("removed", "declined")],
)
def test_wrong_ways(state: str, to: str) -> None:
    with pytest.raises(UserError) as caught:
        move(state, to)
    assert caught.value.code == "candidate.transition"
    assert caught.value.values == {"state": state, "to": to}


def test_nobody_is_invited_twice() -> None:
    with pytest.raises(UserError, match=r"candidate\.invited_already"):
        move("invited", "invited")
    with pytest.raises(UserError, match=r"candidate\.invited_already"):
        move("shortlisted", "invited", invited_before=True)
    assert all("invited" not in MOVES[state] for state in ("invited", "joined", "declined", "removed"))


def test_states_are_closed() -> None:
    assert set(MOVES) == set(STATES)
    assert all(goals <= set(STATES) for goals in MOVES.values())
    with pytest.raises(UserError, match=r"candidate\.state"):
        move("suggested", "gone")


@pytest.mark.parametrize(("n", "people"), [(0, 0), (1, 1), (10, 1), (11, 2), (38, 4), (50, 5), (100, 10)])
def test_needed(n: int, people: int) -> None:
    assert needed(n) == people


def test_gauge() -> None:
    now = gauge(3, 38)  # the mock-up: 7.9 %, one missing
    assert now.share == pytest.approx(0.0789, abs=5e-5)
    assert (now.needed, now.missing, now.enough) == (4, 1, False)
    assert gauge(4, 38).enough
    # In a full tenth the next person pushes the need up: 10 strangers need 2 of 12.
    assert gauge(0, 10).to_add == 2
    assert gauge(0, 0).share is None
    assert not gauge(0, 0).enough
