from __future__ import annotations

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.participate import check_decision, departs_from_vote
from seeddesk.domain.votes import Ballot, Option, Result, count

SCENTS = [Option("o", "桂花"), Option("p", "原味"), Option("c", "雪松")]
YES_NO = [Option("y", "要出小样"), Option("n", "不要")]


def voted(options: list[Option], *choices: str) -> Result:
    return count(options, [Ballot(voter, list(chosen)) for voter, chosen in enumerate(choices)])


def test_a_reason_is_required() -> None:
    check_decision("part", "第 3 批起用")
    with pytest.raises(UserError, match=r"decision\.reason"):
        check_decision("adopt", " \n")
    with pytest.raises(UserError, match=r"decision\.outcome"):
        check_decision("maybe", "x")


@pytest.mark.parametrize(
    ("outcome", "option", "departs"),
    [
        ("adopt", "o", False),
        ("adopt", None, False),
        ("adopt", "p", True),
        ("part", "c", True),
        ("part", None, False),
        ("later", None, True),
        ("no", None, True),
    ],
)
def test_three_of_four_wanted_osmanthus(outcome: str, option: str | None, departs: bool) -> None:
    assert departs_from_vote(outcome, option, voted(SCENTS, "o", "o", "o", "p")) is departs


def test_putting_off_what_less_than_half_wanted_is_no_departure() -> None:
    assert not departs_from_vote("later", None, voted(SCENTS, "o", "o", "p", "c"))


def test_a_tie_leaves_the_choice() -> None:
    tie = voted(SCENTS, "o", "p")
    assert not departs_from_vote("adopt", "p", tie)
    assert departs_from_vote("adopt", "c", tie)


def test_a_vote_against_is_followed_by_a_no() -> None:
    against = voted(YES_NO, "n", "n", "y")
    assert not departs_from_vote("no", None, against)
    assert departs_from_vote("adopt", None, against)
    assert departs_from_vote("adopt", "y", against)
    assert departs_from_vote("no", None, voted(YES_NO, "y", "y", "n"))


def test_nobody_voted() -> None:
    assert not departs_from_vote("no", None, voted(SCENTS))
    with pytest.raises(UserError):
        departs_from_vote("perhaps", None, voted(SCENTS))
