"""Tiers by percentile of activity, who moves when, and who is left out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.tiers import TierPeople, TierRules, check, may_fall, sort, wanted


def people(count: int = 100, **columns: Any) -> TierPeople:
    """Members 1…count, the first the most active."""
    full: dict[str, Any] = {
        "ids": list(range(1, count + 1)),
        "activity": [float(count - at) for at in range(count)],
        "brought": [0] * count, "followers": [0] * count, "praised": [0] * count, "orders": [3] * count,
        "own_circle": [""] * count, "tiers": [""] * count, "by_hand": [False] * count,
    }  # fmt: skip
    for name, changes in columns.items():
        for at, value in changes.items():
            full[name][at] = value
    return TierPeople(**full)


def test_the_top_twentieth_with_reach_and_the_fifth_below() -> None:
    found = wanted(people(brought={0: 1, 3: 2}, followers={1: 5_000, 2: 999}), TierRules())
    # Among the five most active three have reach; the other two are core like the twenty below.
    assert [found[at] for at in range(5)] == ["kol", "kol", "core", "kol", "core"]
    assert found.count("kol") == 3
    assert found.count("core") == 22
    assert found[24] == "core"
    assert found[25] == "regular"


def test_who_speaks_but_rarely_buys_is_word_of_mouth() -> None:
    found = wanted(people(praised={50: 1, 51: 1, 52: 0}, orders={50: 1, 51: 2, 52: 0}, brought={60: 3}), TierRules())
    assert (found[50], found[51], found[52], found[60]) == ("buzz", "regular", "regular", "regular")


def test_nobody_is_core_for_doing_nothing() -> None:
    idle = people(4, activity=dict.fromkeys(range(4), 0.0), brought={0: 9}, orders={0: 9})
    assert wanted(idle, TierRules(top=50, next=45)) == ["regular"] * 4


def test_staff_are_left_out_of_the_count() -> None:
    twenty = people(20, own_circle={0: "staff", 1: "owner", 2: "friend"}, brought={2: 1})
    found = wanted(twenty, TierRules())
    assert found[:3] == [None, None, "kol"]  # the friend leads the eighteen who are counted
    result = sort(twenty, TierRules(), may_fall=True)
    assert result.people == 18
    assert result.tiers[:2] == ["", ""]


def test_up_at_once_down_when_the_month_turns() -> None:
    before = people(tiers={10: "regular", 90: "core", 91: "kol", 92: "core"}, by_hand={92: True})
    held = sort(before, TierRules(), may_fall=False)
    assert (held.tiers[10], held.tiers[90], held.tiers[91], held.tiers[92]) == ("core", "core", "kol", "core")
    assert (held.up, held.down, held.waiting) == (1, 0, 2)
    fallen = sort(before, TierRules(), may_fall=True)
    assert (fallen.tiers[10], fallen.tiers[90], fallen.tiers[91], fallen.tiers[92]) == (
        "core", "regular", "regular", "core",
    )  # fmt: skip
    assert (fallen.up, fallen.down, fallen.waiting) == (1, 2, 0)


def test_the_month_turns() -> None:
    assert may_fall(None, date(2026, 6, 1))
    assert not may_fall(date(2026, 6, 1), date(2026, 6, 30))
    assert may_fall(date(2026, 6, 30), date(2026, 7, 1))
    assert may_fall(date(2025, 12, 31), date(2026, 1, 1))
    assert not may_fall(date(2026, 7, 1), date(2026, 6, 1))  # a clock set back


@pytest.mark.parametrize(
    "rules", [TierRules(top=0), TierRules(next=0), TierRules(top=50, next=46), TierRules(rarely=-1)]
)
def test_thresholds_that_make_no_sense(rules: TierRules) -> None:
    with pytest.raises(UserError, match=r"tiers\.range"):
        check(rules)


def test_tiers_fall_by_the_quarter_where_the_owner_wants_it() -> None:
    last = date(2026, 4, 30)
    assert may_fall(last, date(2026, 5, 1))
    assert not may_fall(last, date(2026, 6, 30), "quarter")
    assert may_fall(last, date(2026, 7, 1), "quarter")
    assert may_fall(date(2026, 12, 31), date(2027, 1, 1), "quarter")
    assert may_fall(None, last, "quarter")
    with pytest.raises(UserError, match=r"tiers\.falls"):
        check(TierRules(falls="never"))
