"""Step 2: influencers, stages, follow-ups, contacts, and who is not to be contacted."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import influence as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Member
from seeddesk.workflow import influence as flow
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 5, 3, 12, 0)
TODAY = NOW.date()


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


def row(shop: Shop, influencer: int) -> dict:
    found = store.influencer(shop, influencer)
    assert found is not None
    return found


def test_people_are_noted_down_once(shop: Shop, launch: int) -> None:
    with shop.change("test") as change:
        member = change.insert(Member, nick="周医生")
    first = flow.add_influencer(
        shop, launch, "手作阿姨", platform="xiaohongshu", handle="@ayi", followers=21_000, uses_it=True, now=NOW
    )
    assert row(shop, first)["numbers_on"] == "2026-05-03"
    second = flow.add_influencer(shop, launch, "周医生", member=member, kind="expert", now=NOW)
    assert row(shop, second)["member_name"] == "周医生"
    assert [one["id"] for one in store.influencers(shop, launch)] == [first, second]
    for fields, code in (
        ({"name": " "}, "influencer.name"),
        ({"kind": "star"}, "influencer.kind"),
        ({"followers": -1}, "influencer.followers"),
        ({"numbers_on": TODAY + dt.timedelta(days=1)}, "influencer.numbers_on"),
        ({"stage": "lost"}, "influencer.stage"),
        ({"platform": "xiaohongshu", "handle": "@AYI"}, "influencer.twice"),
        ({"member": member}, "influencer.twice"),
        ({"member": 99_999}, "member.missing"),
    ):
        with pytest.raises(UserError) as caught:
            flow.add_influencer(shop, launch, **{"name": "某某", **fields}, now=NOW)
        assert caught.value.code == code


def test_new_numbers_are_dated(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "甲", followers=10, numbers_on=dt.date(2026, 1, 1), now=NOW)
    flow.update_influencer(shop, one, note="x", followers=10, now=NOW)
    assert row(shop, one)["numbers_on"] == "2026-01-01"
    flow.update_influencer(shop, one, followers=12, now=NOW)
    assert row(shop, one)["numbers_on"] == "2026-05-03"
    shop.undo()
    assert (row(shop, one)["followers"], row(shop, one)["numbers_on"]) == (10, "2026-01-01")


def test_stages_move_by_the_rules_all_or_none(shop: Shop, launch: int) -> None:
    one, two = (flow.add_influencer(shop, launch, name, now=NOW) for name in "甲乙")
    assert flow.move_influencers(shop, [one, two], "talking") == 2
    flow.move_influencers(shop, [one], "agreed")
    flow.move_influencers(shop, [one], "done")
    with pytest.raises(UserError) as caught:
        flow.move_influencers(shop, [two, one], "contacted")
    assert caught.value.code == "influencer.transition" and caught.value.values["name"] == "甲"
    assert row(shop, two)["stage"] == "talking"
    shop.undo()
    assert row(shop, one)["stage"] == "agreed"


def test_a_contact_moves_the_found_on_and_settles_what_was_due(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "甲", follow_up_on=TODAY, now=NOW)
    flow.log_contact(shop, one, channel="微信", by="小林", note="发了邀请", now=NOW)
    found = row(shop, one)
    assert (found["stage"], found["follow_up_on"], found["contacts"]) == ("contacted", None, 1)
    assert (found["last_by"], found["last_note"]) == ("小林", "发了邀请")
    flow.log_contact(shop, one, note="等回复", by="小林", follow_up_on=TODAY + dt.timedelta(days=3), now=NOW)
    assert row(shop, one)["follow_up_on"] == "2026-05-06"
    shop.undo()
    shop.undo()
    assert (row(shop, one)["stage"], row(shop, one)["follow_up_on"]) == ("found", "2026-05-03")
    for fields, code in (({}, "outreach.empty"), ({"note": "x", "at": NOW + dt.timedelta(days=1)}, "outreach.at")):
        with pytest.raises(UserError) as caught:
            flow.log_contact(shop, one, **fields, now=NOW)
        assert caught.value.code == code


def test_a_second_person_is_warned(shop: Shop, launch: int) -> None:
    other = create_launch(shop, "润唇膏")
    one = flow.add_influencer(shop, launch, "甲", platform="douyin", handle="jia", now=NOW)
    same = flow.add_influencer(shop, other, "甲甲", platform="douyin", handle="JIA", now=NOW)
    flow.log_contact(shop, one, note="你好", by="小林", now=NOW - dt.timedelta(days=2))
    warned = store.recent_by_others(shop, same, "小王", NOW)
    assert [(w["by"], w["launch"]) for w in warned] == [("小林", "护手霜")]
    assert store.recent_by_others(shop, same, " 小林", NOW) == []
    assert store.recent_by_others(shop, same, "小王", NOW + dt.timedelta(days=6)) == []
    flow.delete_contacts(shop, [warned[0]["id"]])
    assert store.outreach(shop, one) == []


def test_who_is_blocked_is_left_alone(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "甲", follow_up_on=TODAY, now=NOW)
    with pytest.raises(UserError):
        flow.block_influencer(shop, one, " ")
    flow.block_influencer(shop, one, "收钱不办事")
    assert row(shop, one)["follow_up_on"] is None
    for attempt in (
        lambda: flow.log_contact(shop, one, note="x", now=NOW),
        lambda: flow.move_influencers(shop, [one], "talking"),
    ):
        with pytest.raises(UserError) as caught:
            attempt()
        assert caught.value.code == "influencer.blocked" and caught.value.values["reason"] == "收钱不办事"
    assert store.facts(shop, launch, TODAY).listed == 0
    flow.unblock_influencer(shop, one)
    assert flow.move_influencers(shop, [one], "talking") == 1


def test_deleting_is_undone_with_the_log(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "甲", now=NOW)
    flow.log_contact(shop, one, note="x", now=NOW)
    flow.delete_influencers(shop, [one])
    assert store.influencers(shop, launch) == []
    shop.undo()
    assert len(store.outreach(shop, one)) == 1


def test_facts_for_the_guide(shop: Shop, launch: int) -> None:
    for name, stage, due, numbers in (
        ("甲", "found", None, 40),
        ("乙", "talking", -2, 3),
        ("丙", "contacted", 1, None),
        ("丁", "contacted", None, None),
        ("戊", "active", 0, None),
        ("己", "declined", -9, None),
    ):
        flow.add_influencer(
            shop, launch, name, stage=stage, now=NOW,
            follow_up_on=None if due is None else TODAY + dt.timedelta(days=due),
            **({} if numbers is None else {"followers": 5, "numbers_on": TODAY - dt.timedelta(days=numbers)}),
        )  # fmt: skip
    facts = store.facts(shop, launch, TODAY)
    assert (facts.listed, facts.contacted, facts.agreed) == (6, 5, 1)
    assert (facts.overdue, facts.overdue_days, facts.due_today, facts.due_tomorrow) == (1, 2, 1, 1)
    assert (facts.undated, facts.with_numbers, facts.stale) == (1, 2, 1)


# --- fit ---------------------------------------------------------------------------------------


def test_fit_is_kept_and_weighed_as_the_owner_says(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "Ayi", fit_need=10, fit_audience=5, fit_cost=0)
    row = store.influencer(shop, one)
    assert row is not None
    assert store.fit_marks(row) == {"need": 10, "audience": 5, "interaction": None, "credibility": None, "cost": 0}
    assert store.fit_of(row, store.weights(shop)).value == pytest.approx(100 * (25 * 10 + 25 * 5) / 600)
    flow.set_fit_weights(shop, {"need": 50, "cost": 50})
    assert store.weights(shop)["audience"] == 0
    assert store.fit_of(row, store.weights(shop)).value == pytest.approx(50)
    shop.undo()
    assert store.weights(shop)["audience"] == 25


def test_the_same_weights_are_no_change(shop: Shop) -> None:
    before = shop.next_undo()
    flow.set_fit_weights(shop, store.weights(shop))
    assert shop.next_undo() == before


@pytest.mark.parametrize("mark", [-1, 11, "7", 5.5])
def test_wrong_marks_are_refused_at_their_field(shop: Shop, launch: int, mark: object) -> None:
    with pytest.raises(UserError) as caught:
        flow.add_influencer(shop, launch, "Ayi", fit_cost=mark)
    assert (caught.value.code, caught.value.values["field"]) == ("influencer.fit", "fit_cost")


def test_nonsense_stored_as_weights_falls_back_to_the_usual(shop: Shop) -> None:
    for value in ("[]", "{", '{"need": "x"}', '{"need": -5}', "null"):
        with shop.change("test") as change:
            change.execute("DELETE FROM setting")
            change.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (store.FIT_KEY, value))
        assert store.weights(shop)["need"] == 25


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": "长" * 101}, "name"),
        ({"name": "Ayi", "handle": "a" * 301}, "handle"),
        ({"name": "Ayi", "note": "a" * 5_001}, "note"),
        ({"name": "Ayi", "followers": 10**12}, "followers"),
    ],
)
def test_what_is_too_long_or_too_large_is_refused_at_its_field(
    shop: Shop, launch: int, fields: dict, field: str
) -> None:
    with pytest.raises(UserError) as caught:
        flow.add_influencer(shop, launch, **fields)
    assert caught.value.values["field"] == field


def test_rare_signs_stay_and_control_characters_go(shop: Shop, launch: int) -> None:
    one = flow.add_influencer(shop, launch, "𠮷 👩‍👩‍👧\u202e", contact="שלום\x00", note="a\r\nb\x07")
    found = row(shop, one)
    assert (found["name"], found["contact"], found["note"]) == ("𠮷 👩‍👩‍👧", "שלום", "a\nb")
    flow.log_contact(shop, one, note="say\x00 hi")
    assert store.outreach(shop, one)[0]["note"] == "say hi"
    with pytest.raises(UserError) as caught:
        flow.log_contact(shop, one, note="a" * 5_001)
    assert caught.value.code == "influencer.too_long"
    with pytest.raises(UserError) as caught:
        flow.block_influencer(shop, one, "\x00")
    assert caught.value.code == "influencer.reason"
