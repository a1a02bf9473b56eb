"""How names fit what was typed."""

from __future__ import annotations

import pytest

from seeddesk.domain.fuzzy import BEGINS, INITIALS_WHOLE, PART, WHOLE, WORD, name_of, score

LIN = name_of("林小满", "linxiaoman", "lxm")


@pytest.mark.parametrize(
    ("needle", "name", "points"),
    [
        ("林小满", LIN, WHOLE),
        ("林", LIN, BEGINS),
        ("小满", LIN, WORD),
        ("lxm", LIN, INITIALS_WHOLE),
        ("hand cream", name_of("Hand cream"), WHOLE),
        ("cream", name_of("Hand cream"), WORD),
        ("ream", name_of("Hand cream"), PART),
        ("hc", name_of("Hand cream"), INITIALS_WHOLE),
        ("cream hand", name_of("Hand cream"), WORD),
        ("", LIN, 0),
        ("王", LIN, 0),
        ("zz", name_of("Hand cream"), 0),
    ],
)
def test_ways_of_fitting(needle: str, name: object, points: int) -> None:
    assert score(needle, name) == points  # type: ignore[arg-type]


def test_better_ways_come_first() -> None:
    order = [score(needle, LIN) for needle in ("林小满", "林", "lxm", "小满", "lx", "linxia", "xiaoman", "lnxmn")]
    assert order == sorted(order, reverse=True) and order[-1] > 0


def test_letters_with_gaps_need_order_and_nearness() -> None:
    settings = name_of("Settings")
    assert score("stg", settings) > 0
    assert score("gts", settings) == 0
    assert score("se", name_of("s" + "x" * 30 + "e")) == 0
