"""Sorting members into tiers as one action, and setting a tier by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.tiers import TierRules
from seeddesk.store.engine import Shop
from seeddesk.store.members_tiers import rules, stale
from seeddesk.store.models import Interaction, Member, Referral
from seeddesk.workflow.tiers import plan, set_rules, set_tier, sort_into_tiers

TODAY = date(2026, 6, 10)


@pytest.fixture
def members(shop: Shop) -> list[int]:
    """Forty members; the later the more active, the last brought somebody."""
    with shop.change("test") as change:
        ids = [change.insert(Member, name=f"m{at}") for at in range(40)]
        for at, member in enumerate(ids):
            for back in range(at):
                change.insert(Interaction, member=member, day=TODAY - timedelta(days=back), kind="chat")
        change.insert(Referral, inviter=ids[-1], invitee=ids[0])
    return ids


def tiers(shop: Shop) -> list[str]:
    return [row[0] for row in shop.tuples("SELECT tier FROM member ORDER BY id")]


def test_sorting_is_one_action_that_can_be_undone(shop: Shop, members: list[int]) -> None:
    assert stale(shop, TODAY)
    foreseen = plan(shop, today=TODAY)
    assert tiers(shop) == [""] * 40  # looking changes nothing
    done = sort_into_tiers(shop, today=TODAY)
    assert done.after == foreseen.after == {"kol": 1, "core": 9, "buzz": 0, "regular": 30, "": 0}
    assert tiers(shop) == ["regular"] * 30 + ["core"] * 9 + ["kol"]
    assert not stale(shop, TODAY)
    assert stale(shop, date(2026, 7, 1))
    assert shop.history(limit=1)[0].key == "tiers.sort"
    shop.undo()
    assert tiers(shop) == [""] * 40
    assert stale(shop, TODAY)


def test_down_waits_for_the_month_and_by_hand_stays(shop: Shop, members: list[int]) -> None:
    sort_into_tiers(shop, today=TODAY)
    set_tier(shop, [members[0]], "kol")
    with shop.change("test") as change:
        change.execute("DELETE FROM interaction WHERE member_id = ?", (members[-2],))
    again = sort_into_tiers(shop, today=date(2026, 6, 30))
    assert (again.waiting, again.by_hand, tiers(shop)[-2]) == (1, 1, "core")
    sort_into_tiers(shop, today=date(2026, 7, 1))
    assert tiers(shop)[-2] == "regular"
    assert tiers(shop)[0] == "kol"
    set_tier(shop, [members[0]], "")
    sort_into_tiers(shop, today=date(2026, 7, 1))
    assert tiers(shop)[0] == "regular"


def test_the_owner_changes_the_thresholds(shop: Shop, members: list[int]) -> None:
    assert rules(shop) == TierRules()
    set_rules(shop, TierRules(top=10, next=40))
    assert rules(shop) == TierRules(top=10, next=40)
    assert plan(shop, today=TODAY).after["core"] == 19
    with pytest.raises(UserError, match=r"tiers\.range"):
        set_rules(shop, TierRules(top=60))
    shop.undo()
    assert rules(shop) == TierRules()


def test_giving_up_writes_nothing(shop: Shop, members: list[int]) -> None:
    with pytest.raises(Cancelled):
        sort_into_tiers(shop, today=TODAY, cancelled=lambda: True)
    assert tiers(shop) == [""] * 40
    with pytest.raises(UserError, match=r"member\.choice"):
        set_tier(shop, members, "boss")


def test_the_quarter_is_kept_and_asked_for(shop: Shop) -> None:
    set_rules(shop, TierRules(falls="quarter"))
    assert rules(shop) == TierRules(falls="quarter")
    sort_into_tiers(shop, today=date(2026, 4, 2))
    assert not stale(shop, date(2026, 6, 30))
    assert stale(shop, date(2026, 7, 1))
    with shop.change("test") as change:
        change.execute("UPDATE setting SET value = json_set(value, '$.falls', 'never') WHERE key = 'tiers.rules'")
    assert rules(shop).falls == "month"
