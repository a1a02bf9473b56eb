"""Try-out rounds: from the set-up to the feedback, each step one action that can be undone."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.officers import USUAL, Criterion, Why, read_why
from seeddesk.store import officers as store
from seeddesk.store.due import dated, due
from seeddesk.store.engine import Shop
from seeddesk.store.invitations import resting
from seeddesk.workflow import interactions
from seeddesk.workflow import officers as work
from seeddesk.workflow.beta import open_round
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member
from seeddesk.workflow.merging import merge_members

NOW = dt.datetime(2026, 6, 1, 10, 30)
TODAY = NOW.date()
MAY = {"name": "May", "month": "2026-05", "quota": 2, "unit_cents": 3_000, "what": "the new tube"}


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "Hand cream")


def people(shop: Shop, count: int = 4) -> list[int]:
    made = [add_member(shop, {"name": f"Member {number}", "tags": ["nails"] if number == 3 else []})
            for number in range(count)]  # fmt: skip
    days = [(made[one], TODAY - dt.timedelta(days=5 + at), "chat", 1) for one in range(count) for at in range(one + 1)]
    interactions.record_interactions(shop, days, source="group")
    return made


def applied(shop: Shop, tryout: int, members: list[int]) -> dict[int, int]:
    """Member → entry, applied an hour apart."""
    work.add_applicants(
        shop, tryout, [work.Application(one, f"I am {one}", NOW - dt.timedelta(hours=20 - at))
                       for at, one in enumerate(members)], now=NOW,
    )  # fmt: skip
    return {row["member_id"]: row["id"] for row in store.entries(shop, tryout, TODAY)}


def refused(code: str, fn: object, *args: object, **kw: object) -> UserError:
    with pytest.raises(UserError) as caught:
        fn(*args, **kw)  # type: ignore[operator]
    assert caught.value.code == code
    return caught.value


def test_set_up_and_carry_the_criteria_on(shop: Shop, launch: int) -> None:
    first = work.add_tryout(shop, launch, MAY)
    row = store.tryout(shop, first)
    assert row is not None and store.criteria_of(row) == list(USUAL)
    work.set_criteria(shop, first, [Criterion("tag", " nails "), Criterion("orders"), Criterion("orders")], 3)
    second = store.tryout(shop, work.add_tryout(shop, launch, {"name": "June"}))
    assert second is not None
    assert store.criteria_of(second) == [Criterion("tag", "nails"), Criterion("orders")]
    before = shop.next_undo()
    work.set_criteria(shop, first, [Criterion("tag", "nails"), Criterion("orders")], 3)
    assert shop.next_undo().id == before.id  # type: ignore[union-attr]


def test_what_cannot_be_set_up(shop: Shop, launch: int) -> None:
    work.add_tryout(shop, launch, MAY)
    for code, values in {
        "tryout.nameless": {"name": " "}, "tryout.taken": {"name": "May"}, "tryout.too_long": {"name": "x" * 101},
        "honour.month": {"name": "a", "month": "2026-13"}, "tryout.quota": {"name": "a", "quota": 0},
        "tryout.turns": {"name": "a", "turn_rounds": 25}, "tryout.money": {"name": "a", "unit_cents": -1},
        "tryout.value": {"name": "a", "criteria": [Criterion("tag", " ")]},
        "tryout.criteria": {"name": "a", "criteria": [Criterion("tag", str(one)) for one in range(11)]},
    }.items():  # fmt: skip
        refused(code, work.add_tryout, shop, launch, values)
    refused("launch.missing", work.add_tryout, shop, 99, MAY)
    refused("tryout.gone", work.edit_tryout, shop, 99, {"name": "x"})


def test_choose_by_criteria_with_a_title_in_one_action(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, MAY)
    work.set_criteria(shop, may, [Criterion("tag", "nails"), Criterion("active")], 2)
    entry = applied(shop, may, members)
    made = store.proposal(shop, may, TODAY)
    assert made.chosen == (entry[members[3]], entry[members[2]])
    assert work.sign_off(shop, may, made.chosen, title="Experience officer", now=NOW) == 2
    rows = {row["member_id"]: row for row in store.entries(shop, may, TODAY)}
    assert [rows[one]["standing"] for one in members] == ["missed", "missed", "chosen", "chosen"]
    assert (rows[members[3]]["place"], rows[members[2]]["place"], rows[members[0]]["place"]) == (1, 2, None)
    assert read_why(rows[members[3]]["reason"]) == Why("tag", "nails", True, False)
    assert read_why(rows[members[2]]["reason"]) == Why("active", "", 3, 2)
    titles = shop.rows("SELECT member_id, title, month FROM honour ORDER BY member_id")
    assert [(row["member_id"], row["month"]) for row in titles] == [(members[2], "2026-05"), (members[3], "2026-05")]
    (round_,) = store.tryouts(shop, launch, TODAY)
    assert (round_["applied"], round_["chosen"], round_["spent_cents"], round_["state"]) == (4, 2, 6_000, "chosen")
    shop.undo()
    assert not shop.rows("SELECT 1 FROM honour") and not store.taken(shop, may)
    assert store.tryout(shop, may)["state"] == "open"  # type: ignore[index]


def test_a_swap_needs_a_reason(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, MAY)
    entry = applied(shop, may, members)
    proposed = store.proposal(shop, may, TODAY).chosen
    other = next(one for one in entry.values() if one not in proposed)
    wanted = [proposed[0], other]
    assert refused("tryout.reason", work.sign_off, shop, may, wanted, now=NOW).values["field"] == "note"
    refused("tryout.reason", work.sign_off, shop, may, proposed[:1], now=NOW)
    work.sign_off(shop, may, wanted, note="makes videos", now=NOW)
    rows = {row["id"]: row for row in store.entries(shop, may, TODAY)}
    assert read_why(rows[other]["reason"]) == Why("hand") and rows[other]["note"] == "makes videos"
    assert rows[proposed[1]]["note"] == "makes videos" and not rows[proposed[1]]["chosen"]
    assert rows[proposed[0]]["note"] == ""


def test_never_over_quota_budget_or_rest(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, MAY)
    entry = applied(shop, may, members)
    assert refused("tryout.full", work.sign_off, shop, may, list(entry.values()), note="x").values["seats"] == 2
    refused("tryout.nobody", work.sign_off, shop, may, [])
    work.edit_tryout(shop, may, {"quota": 4, "budget_cents": 8_900})
    assert len(store.proposal(shop, may, TODAY).chosen) == 2
    assert refused("tryout.dear", work.sign_off, shop, may, list(entry.values()), note="x").values["fits"] == 2
    other = create_launch(shop, "Lip balm")
    elsewhere = work.add_tryout(shop, other, MAY)
    there = applied(shop, elsewhere, members[:1])
    work.sign_off(shop, elsewhere, there.values(), now=NOW)
    assert resting(shop, launch, TODAY)[members[0]].launch == "Lip balm"
    assert entry[members[0]] not in store.proposal(shop, may, TODAY).chosen
    refused("tryout.resting", work.sign_off, shop, may, [entry[members[0]]], note="x", now=NOW)
    # Once they have said what they think, they may be asked again.
    work.note_feedback(shop, there[members[0]], "fine", now=NOW)
    assert members[0] not in resting(shop, launch, TODAY)


def test_turns_are_taken_from_the_rounds_before(shop: Shop, launch: int) -> None:
    members = people(shop)
    chosen: list[set[int]] = []
    for month in ("April", "May", "June"):
        one = work.add_tryout(shop, launch, {**MAY, "name": month, "turn_rounds": 2})
        entry = applied(shop, one, members)
        picks = store.proposal(shop, one, TODAY).chosen
        chosen.append({member for member, at in entry.items() if at in picks})
        work.sign_off(shop, one, picks, now=NOW)
    assert chosen[0] | chosen[1] == set(members) and not chosen[0] & chosen[1]
    assert chosen[2] == chosen[0]  # the longer ago comes first
    last = {row["member_id"]: (row["turns"], row["last"]) for row in store.entries(shop, one, TODAY)}
    assert {last[one] for one in chosen[0]} == {(2, "April")} and {last[one] for one in chosen[1]} == {(1, "May")}


def test_who_withdraws_gives_the_seat_to_the_next(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, MAY)
    entry = applied(shop, may, members)
    first = store.proposal(shop, may, TODAY)
    work.sign_off(shop, may, first.chosen, now=NOW)
    assert store.proposal(shop, may, TODAY).chosen == ()
    assert work.withdraw_entries(shop, [first.chosen[0]], now=NOW) == 1
    again = store.proposal(shop, may, TODAY)
    assert again.chosen == first.waiting[:1] and again.seats == 1
    work.sign_off(shop, may, again.chosen, now=NOW)
    assert store.taken(shop, may) == {first.chosen[1], first.waiting[0]}
    # Who withdrew may apply again.
    member = next(one for one, at in entry.items() if at == first.chosen[0])
    assert work.add_applicants(shop, may, [work.Application(member)], now=NOW) == 1
    assert refused("tryout.already", work.add_applicants, shop, may, [work.Application(member)], now=NOW)


def test_sending_feedback_and_what_is_due(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, {**MAY, "feedback_on": dt.date(2026, 6, 8)})
    applied(shop, may, members)
    picks = store.proposal(shop, may, TODAY).chosen
    refused("tryout.unchosen", work.note_feedback, shop, store.proposal(shop, may, TODAY).waiting[0], "x")
    work.sign_off(shop, may, picks, now=NOW)
    assert not [one for one in due(shop, launch, NOW) if one.kind == "tryout"]
    assert work.mark_sent(shop, picks, now=NOW) == 2 and work.mark_sent(shop, picks, now=NOW) == 0
    (waiting,) = [one for one in due(shop, launch, NOW) if one.kind == "tryout"]
    assert (waiting.day, waiting.values["count"], waiting.place) == (dt.date(2026, 6, 8), 2, "screen.officers")
    assert waiting.target == {"tryout": may}
    assert [one.kind for one in dated(shop, launch, TODAY, dt.date(2026, 6, 30), NOW)] == ["tryout"]
    work.note_feedback(shop, picks[0], "Soft,\nbut the lid leaks", mark=4, voice=True, now=NOW)
    (voice,) = shop.rows("SELECT * FROM voice")
    assert voice["text"] == "Soft,\nbut the lid leaks" and voice["channel"] == "May"
    assert work.make_voice(shop, picks[0]) == voice["id"]
    work.set_due(shop, picks, dt.date(2026, 6, 3))
    late = NOW + dt.timedelta(days=3)
    (waiting,) = [one for one in due(shop, launch, late) if one.kind == "tryout"]
    assert (waiting.day, waiting.values["count"]) == (dt.date(2026, 6, 3), 1)
    standings = {row["id"]: row["standing"] for row in store.entries(shop, may, late.date())}
    assert (standings[picks[0]], standings[picks[1]]) == ("answered", "overdue")
    work.close_tryout(shop, may)
    assert not [one for one in due(shop, launch, late) if one.kind == "tryout"]
    refused("tryout.over", work.sign_off, shop, may, picks)
    work.close_tryout(shop, may, False)
    assert store.tryout(shop, may)["state"] == "chosen"  # type: ignore[index]
    work.forget_feedback(shop, picks[0])
    assert {row["id"]: row["standing"] for row in store.entries(shop, may, TODAY)}[picks[0]] == "sent"


def test_without_a_day_feedback_is_due_a_fortnight_after_sending(shop: Shop, launch: int) -> None:
    may = work.add_tryout(shop, launch, {**MAY, "feedback_on": dt.date(2026, 5, 20)})
    applied(shop, may, people(shop))
    picks = store.proposal(shop, may, TODAY).chosen
    work.sign_off(shop, may, picks, now=NOW)
    work.mark_sent(shop, picks, now=NOW)
    days = {row["feedback_due"] for row in store.entries(shop, may, TODAY) if row["chosen"]}
    assert days == {"2026-06-15"}
    work.edit_tryout(shop, may, {"feedback_on": dt.date(2026, 6, 20)})
    assert {row["feedback_due"] for row in store.entries(shop, may, TODAY) if row["chosen"]} == {"2026-06-20"}


def test_merging_members_keeps_the_seat(shop: Shop, launch: int) -> None:
    members = people(shop)
    may = work.add_tryout(shop, launch, MAY)
    entry = applied(shop, may, members)
    picks = store.proposal(shop, may, TODAY).chosen
    work.sign_off(shop, may, picks, now=NOW)
    (seated,) = [member for member, at in entry.items() if at == picks[0]]
    (missed, *_) = [member for member, at in entry.items() if at not in picks]
    merge_members(shop, missed, seated)
    rows = {row["member_id"]: row for row in store.entries(shop, may, TODAY)}
    assert len(rows) == 3 and rows[missed]["chosen"] and rows[missed]["words"].count("I am") == 2


def test_a_beta_elsewhere_rests_too(shop: Shop, launch: int) -> None:
    from seeddesk.workflow.beta_testers import add_testers

    members = people(shop)
    other = create_launch(shop, "Lip balm")
    round_ = open_round(shop, other, ["soft"])
    add_testers(shop, round_, members[:1], "accepted", now=NOW)
    may = work.add_tryout(shop, launch, MAY)
    entry = applied(shop, may, members)
    assert store.proposal(shop, may, TODAY).out == (entry[members[0]],)


def test_people_by_name_and_phone(shop: Shop, launch: int) -> None:
    lin = add_member(shop, {"name": "林小满", "nick": "Mango Ma", "phone": "13812345678"})
    two = [add_member(shop, {"name": "小红"}) for _ in range(2)]
    found = store.find_people(shop, ["mango ma", "小红", "谁"], ["138 1234 5678"])
    assert [row["id"] for row in found["mango ma"]] == [lin]
    assert [row["id"] for row in found["小红"]] == two
    assert found["谁"] == [] and [row["id"] for row in found["138 1234 5678"]] == [lin]
