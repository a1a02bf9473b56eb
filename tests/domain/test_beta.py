from __future__ import annotations

import math

import pytest

from seeddesk.domain import beta
from seeddesk.domain.errors import UserError


def test_rice_published() -> None:
    # Intercom's own kind of example: reach 500 a quarter, impact 2, confidence 80 %, effort 2
    assert beta.rice(500, 2, 80, 2) == pytest.approx(400)
    assert beta.rice(6, 3, 100, 0.5) == 36
    with pytest.raises(UserError, match=r"fix\.effort"):
        beta.rice(1, 1, 100, 0)
    with pytest.raises(UserError, match=r"fix\.effort"):
        beta.rice(1, 1, 100, math.nan)
    with pytest.raises(UserError, match=r"fix\.number"):
        beta.rice(-1, 1, 100, 1)


def test_popularity_counts_people() -> None:
    assert beta.popularity([1, 1, 2, None, None]) == 2


def test_delta_success_by_hand() -> None:
    assert beta.delta_success(8, 2, 2, 0.5) == pytest.approx(75)
    assert beta.delta_success(5, 0, 0, 0.3) == 100
    assert beta.delta_success(0, 5, 0, 1) == 0
    assert beta.delta_success(8, 2, 2, 0.29) is None
    assert beta.delta_success(0, 0, 0, 1) is None


def test_testers_needed_published() -> None:
    assert beta.testers_needed(0.1) == 29
    assert beta.testers_needed(0.5, 0.5) == 1
    with pytest.raises(ValueError):
        beta.testers_needed(0)
