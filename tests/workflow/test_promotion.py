"""From the A groups into the B group, and one rule for who belongs to the core group."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import promotion as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Interaction, Member, Referral
from seeddesk.workflow import groups, listen, promotion, screen
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.merging import merge_members

NOW = dt.datetime(2026, 6, 1, 10)
TODAY = NOW.date()


class Scene:
    """A launch with an A and a B group; Lin has earned it, Chen only talks, May is in the B group."""

    def __init__(self, shop: Shop) -> None:
        self.launch = create_launch(shop, "护手霜")
        self.wide = groups.add_group(shop, {"name": "粉丝群"})
        self.core = groups.add_group(shop, {"name": "核心群", "kind": "core", "launch": self.launch, "capacity": 2})
        with shop.change("test") as change:
            self.lin, self.chen, self.may, self.out = (
                change.insert(Member, name=name) for name in ("林", "陈", "阿May", "路人")
            )
            for member in (self.lin, self.chen, self.out):
                for back in range(9):
                    change.insert(Interaction, member=member, day=TODAY - dt.timedelta(days=back), kind="chat")
            change.insert(Interaction, member=self.lin, day=TODAY - dt.timedelta(days=90), kind="chat")
        groups.add_to_group(shop, self.wide, [self.lin, self.chen, self.may], today=TODAY)
        groups.add_to_group(shop, self.core, [self.may], today=TODAY)
        for text, useful in (("泵头太紧", True), ("味道淡一点", False), ("便宜点", None)):
            voice = listen.add_voice(shop, self.launch, text, member=self.lin, kind="wish", now=NOW)
            if useful is not None:
                listen.update_voices(shop, [voice], useful=useful, now=NOW)


@pytest.fixture
def scene(shop: Shop) -> Scene:
    return Scene(shop)


def proposed(shop: Shop, scene: Scene, day: dt.date = TODAY) -> list[int]:
    return [row["id"] for row in store.proposals(shop, scene.launch, day).rows if row["state"] == ""]


def state_of(shop: Shop, scene: Scene, member: int) -> str | None:
    return shop.scalar("SELECT state FROM candidate WHERE launch_id = ? AND member_id = ?", (scene.launch, member))


def test_evidence_is_counted(shop: Shop, scene: Scene) -> None:
    with shop.change("test") as change:
        change.insert(Referral, inviter=scene.lin, invitee=scene.out, on_day=TODAY, left_on=TODAY)
    (row,) = [row for row in store.proposals(shop, scene.launch, TODAY).rows if row["id"] == scene.lin]
    assert (row["active_days"], row["suggestions"], row["judged"], row["useful"]) == (9, 3, 2, 1)
    assert (row["brought"], row["stayed"], row["number"]) == (1, 0, 1)
    assert row["reasons"] == ("active_days", "useful") and row["groups"] == ["粉丝群"]


def test_only_the_wide_groups_are_looked_through_while_they_have_people(shop: Shop, scene: Scene) -> None:
    promotion.set_rules(shop, scene.launch, {"needed": 1})
    assert proposed(shop, scene) == [scene.lin, scene.chen]
    groups.delete_groups(shop, [scene.wide])
    found = store.proposals(shop, scene.launch, TODAY)
    assert found.everybody and [row["id"] for row in found.rows] == [scene.lin, scene.chen, scene.out]


def test_promoting_signs_off_and_can_be_undone(shop: Shop, scene: Scene) -> None:
    assert promotion.promote(
        shop, scene.launch, [scene.lin], scene.core, by=" 小满 ", note="意见很准", now=NOW
    ) == [scene.lin]
    row = shop.one("SELECT * FROM promotion")
    assert row and (row["state"], row["by"], row["group_id"], row["at"]) == (
        "promoted", "小满", scene.core, "2026-06-01 10:00:00",
    )  # fmt: skip
    assert '"useful": 1' in row["evidence"]
    note = shop.scalar("SELECT note FROM membership WHERE group_id = ? AND member_id = ?", (scene.core, scene.lin))
    assert note == "意见很准" and state_of(shop, scene, scene.lin) == "joined"
    assert proposed(shop, scene) == []
    assert [row["state"] for row in store.proposals(shop, scene.launch, TODAY).rows] == ["promoted"]
    shop.undo()
    assert proposed(shop, scene) == [scene.lin]
    assert state_of(shop, scene, scene.lin) is None and not shop.scalar("SELECT count(*) FROM promotion")


def test_a_full_group_takes_nobody(shop: Shop, scene: Scene) -> None:
    with pytest.raises(UserError, match=r"group\.full"):
        promotion.promote(shop, scene.launch, [scene.lin, scene.chen], scene.core, by="小满", now=NOW)
    assert state_of(shop, scene, scene.lin) is None and not shop.scalar("SELECT count(*) FROM promotion")


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("promotion.by", lambda s: {"by": " "}),
        ("promotion.nobody", lambda s: {"member_ids": []}),
        ("member.gone", lambda s: {"member_ids": [999]}),
        ("promotion.group", lambda s: {"group_id": s.wide}),
        ("group.gone", lambda s: {"group_id": 999}),
        ("launch.missing", lambda s: {"launch_id": 999}),
    ],
)
def test_wrong_promotions_are_refused(shop: Shop, scene: Scene, code: str, change: Callable[[Scene], dict]) -> None:
    right = {"launch_id": scene.launch, "member_ids": [scene.lin], "group_id": scene.core, "by": "小满"}
    with pytest.raises(UserError, match=re.escape(code)):
        promotion.promote(shop, now=NOW, **(right | change(scene)))


def test_not_now_comes_back(shop: Shop, scene: Scene) -> None:
    until = promotion.not_now(shop, scene.launch, [scene.lin], "再看看", days=10, now=NOW)
    assert until == TODAY + dt.timedelta(days=10)
    assert proposed(shop, scene) == []
    (row,) = store.proposals(shop, scene.launch, TODAY).rows
    assert (row["state"], row["reason"], row["until"]) == ("later", "再看看", "2026-06-11")
    assert proposed(shop, scene, until - dt.timedelta(days=1)) == []
    assert proposed(shop, scene, until) == [scene.lin]
    promotion.propose_again(shop, scene.launch, [scene.lin])
    assert proposed(shop, scene) == [scene.lin]


def test_not_now_needs_a_reason_and_waits_as_the_rules_say(shop: Shop, scene: Scene) -> None:
    with pytest.raises(UserError, match=r"promotion\.reason"):
        promotion.not_now(shop, scene.launch, [scene.lin], " ", now=NOW)
    promotion.set_rules(shop, scene.launch, {"wait_days": 3})
    assert promotion.not_now(shop, scene.launch, [scene.lin], "人满了", now=NOW) == dt.date(2026, 6, 4)


def test_who_said_no_is_not_proposed(shop: Shop, scene: Scene) -> None:
    screen.invite(shop, scene.launch, [scene.lin], now=NOW)
    screen.mark_declined(shop, scene.launch, [scene.lin], "忙", now=NOW)
    found = store.proposals(shop, scene.launch, TODAY)
    assert not found.rows and found.left_out == {"declined": 1}


def test_coming_into_the_b_group_is_joining(shop: Shop, scene: Scene) -> None:
    assert state_of(shop, scene, scene.may) == "joined"
    assert not store.differences(shop, scene.launch)
    groups.add_to_group(shop, scene.wide, [scene.out], today=TODAY)
    assert state_of(shop, scene, scene.out) is None


def test_the_two_lists_are_settled(shop: Shop, scene: Scene) -> None:
    screen.mark_joined(shop, scene.launch, [scene.lin], now=NOW)
    assert store.differences(shop, scene.launch).outside == [scene.lin]
    assert promotion.settle_outside(shop, scene.launch, scene.core, [scene.lin], now=NOW) == 1
    assert not store.differences(shop, scene.launch)
    groups.leave_group(shop, scene.core, [scene.lin], today=TODAY)
    assert store.differences(shop, scene.launch).left == [scene.lin]
    promotion.settle_left(shop, scene.launch, [scene.lin], "退群")
    assert state_of(shop, scene, scene.lin) == "removed" and not store.differences(shop, scene.launch)
    screen.remove(shop, scene.launch, [scene.may], "换人", now=NOW)
    assert store.differences(shop, scene.launch).unmarked == [scene.may]
    promotion.settle_unmarked(shop, scene.launch, [scene.may], now=NOW)
    assert state_of(shop, scene, scene.may) == "joined"


def test_without_a_b_group_nothing_differs(shop: Shop, scene: Scene) -> None:
    groups.delete_groups(shop, [scene.core])
    assert state_of(shop, scene, scene.may) == "joined" and not store.differences(shop, scene.launch)


def test_merging_keeps_what_was_said_last(shop: Shop, scene: Scene) -> None:
    promotion.not_now(shop, scene.launch, [scene.lin], "早", now=NOW - dt.timedelta(days=2))
    promotion.not_now(shop, scene.launch, [scene.chen], "晚", now=NOW)
    merge_members(shop, scene.lin, scene.chen)
    assert shop.tuples("SELECT member_id, reason FROM promotion") == [(scene.lin, "晚")]


def test_a_mark_on_a_voice_is_one_entry_and_goes_away_again(shop: Shop, scene: Scene) -> None:
    ids = [row[0] for row in shop.tuples("SELECT id FROM voice")]
    listen.update_voices(shop, ids, useful=None, now=NOW)
    assert shop.scalar("SELECT count(*) FROM voice WHERE useful IS NOT NULL") == 0
    assert proposed(shop, scene) == []
    shop.undo()
    assert proposed(shop, scene) == [scene.lin]
