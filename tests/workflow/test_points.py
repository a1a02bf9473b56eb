"""Points: booked once, within caps, taken back, spent down to zero and no further; rewards and honours."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.points import PointRules
from seeddesk.store import points as store
from seeddesk.store.engine import Shop
from seeddesk.store.members import timeline
from seeddesk.store.models import Answer, Ballot, Launch, Member, Node, Referral, Review, Round, Survey, Tester
from seeddesk.workflow import points as flow
from seeddesk.workflow.accounts import add_account, reach_through
from seeddesk.workflow.members import delete_members
from seeddesk.workflow.merging import merge_members

NOW = datetime(2026, 6, 1, 10, 0)


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    """Lin voted twice on one question, answered, reviewed and brought two, one of whom left; Chen voted once."""
    with shop.change("test") as change:
        ids = {name: change.insert(Member, name=name) for name in ("Lin", "Chen", "May", "Bo", "Boss")}
        change.update(Member, ids["Boss"], own_circle="owner")
        launch = change.insert(Launch, name="Cream")
        node = change.insert(Node, launch=launch, question="Which scent?")
        for who, at in (("Lin", "10 09:00:00"), ("Lin", "11 09:00:00"), ("Chen", "10 10:00:00")):
            change.insert(Ballot, node=node, member=ids[who], at=f"2026-05-{at}")
        change.insert(Ballot, node=node, name="somebody", at="2026-05-10 11:00:00")
        survey = change.insert(Survey, launch=launch, name="Hands")
        for _ in range(2):
            change.insert(Answer, survey=survey, member=ids["Lin"], finished_at="2026-05-12 08:00:00")
        round_ = change.insert(Round, launch=launch, number=1)
        tester = change.insert(Tester, round=round_, member=ids["Lin"])
        change.insert(Review, tester=tester, at="2026-05-20 12:00:00")
        change.insert(Referral, inviter=ids["Lin"], invitee=ids["May"], on_day="2026-05-02")
        change.insert(Referral, inviter=ids["Lin"], invitee=ids["Bo"], on_day="2026-05-03", left_on="2026-05-09")
    return ids


def refs(shop: Shop, member: int) -> dict[str, int]:
    return dict(shop.tuples("SELECT ref, points FROM ledger WHERE member_id = ? ORDER BY id", (member,)))


def test_what_happened_is_booked_once_and_only_once(shop: Shop, people: dict[str, int]) -> None:
    found = flow.plan(shop, now=NOW)
    assert sorted((one.event.member, one.event.kind, one.points) for one in found.earned) == sorted(
        [(people["Lin"], "vote", 2), (people["Chen"], "vote", 2), (people["Lin"], "answer", 5),
         (people["Lin"], "review", 10), (people["Lin"], "bring", 20)]
    )  # fmt: skip
    assert found.names[people["Lin"]] == "Lin"
    assert flow.book(shop, now=NOW) == 5
    assert refs(shop, people["Lin"]) == {"bring:1": 20, "vote:1": 2, "answer:1": 5, "review:1": 10}
    before = shop.history()[0].id
    assert flow.plan(shop, now=NOW).earned == []
    assert flow.book(shop, now=NOW) == 0
    assert shop.history()[0].id == before  # nothing to book leaves no entry
    assert store.balance(shop, people["Lin"]) == 37
    shop.undo()
    assert store.balance(shop, people["Lin"]) == 0
    assert len(flow.plan(shop, now=NOW).earned) == 5


def test_what_the_owner_leaves_out_is_offered_again(shop: Shop, people: dict[str, int]) -> None:
    shown = {(one.event.member, one.event.ref): one.points for one in flow.plan(shop, now=NOW).earned}
    assert shown.pop((people["Chen"], "vote:1")) == 2
    assert flow.book(shop, only=shown, back=[], now=NOW) == 4
    assert [one.event.member for one in flow.plan(shop, now=NOW).earned] == [people["Chen"]]


def test_nothing_is_booked_that_was_not_looked_at(shop: Shop, people: dict[str, int]) -> None:
    shown = {(one.event.member, one.event.ref): one.points for one in flow.plan(shop, now=NOW).earned}
    with shop.change("test") as change:
        node = change.insert(Node, launch=1, question="Price?")
        change.insert(Ballot, node=node, member=people["Bo"], at="2026-05-12 23:00:00")
    assert flow.book(shop, only=shown, back=[], now=NOW) == 5
    assert [one.event.member for one in flow.plan(shop, now=NOW).earned] == [people["Bo"]]
    with shop.change("test") as change:
        change.execute("UPDATE referral SET left_on = '2026-05-30'")
    (loss,) = flow.plan(shop, now=NOW).lost
    assert flow.book(shop, only={}, back=[], now=NOW) == 0
    with shop.change("test") as change:
        change.execute("UPDATE referral SET left_on = NULL")
    with pytest.raises(UserError, match=r"points\.changed"):
        flow.book(shop, only={}, back=[loss["id"]], now=NOW)


def test_what_is_left_out_keeps_its_room_so_that_the_sum_is_the_one_shown(
    shop: Shop, people: dict[str, int]
) -> None:
    with shop.change("test") as change:
        node = change.insert(Node, launch=1, question="Price?")
        change.insert(Ballot, node=node, member=people["Lin"], at="2026-05-10 20:00:00")
    flow.set_rules(shop, PointRules(day_cap=3))
    shown = {(one.event.member, one.event.ref): one.points for one in flow.plan(shop, now=NOW).earned}
    assert (shown[people["Lin"], "vote:1"], shown[people["Lin"], "vote:2"]) == (2, 1)
    flow.book(shop, only={(people["Lin"], "vote:2"): 1}, back=[], now=NOW)
    assert refs(shop, people["Lin"]) == {"vote:2": 1}
    left = {one.event.ref: one.points for one in flow.plan(shop, now=NOW).earned if one.event.member == people["Lin"]}
    assert left["vote:1"] == 2
    flow.set_rules(shop, PointRules(points={"vote": 1}))
    with pytest.raises(UserError, match=r"points\.changed"):
        flow.book(shop, only={(people["Lin"], "vote:1"): 2}, back=[], now=NOW)
    assert refs(shop, people["Lin"]) == {"vote:2": 1}


def test_whoever_was_deleted_meanwhile_is_said_to_be_gone(shop: Shop, people: dict[str, int]) -> None:
    account = add_account(shop, {"name": "Shop number", "kind": "personal"})
    delete_members(shop, [people["May"]])
    ids = [people["Lin"], people["May"]]
    for do in (
        lambda: flow.give(shop, ids, 5, now=NOW),
        lambda: flow.give_honour(shop, ids, "Star"),
        lambda: flow.book_sign_ins(shop, ids, date(2026, 5, 30)),
        lambda: reach_through(shop, account, ids),
    ):
        with pytest.raises(UserError, match=r"member\.gone"):
            do()
    assert shop.scalar("SELECT (SELECT count(*) FROM ledger) + (SELECT count(*) FROM reach)") == 0


def test_an_event_over_the_cap_is_written_with_nothing_and_not_offered_again(
    shop: Shop, people: dict[str, int]
) -> None:
    flow.set_rules(shop, PointRules(day_cap=5))
    flow.book(shop, now=NOW)
    assert refs(shop, people["Lin"]) == {"bring:1": 5, "vote:1": 2, "answer:1": 5, "review:1": 5}
    with shop.change("test") as change:
        node = change.insert(Node, launch=1, question="Price?")
        change.insert(Ballot, node=node, member=people["Lin"], at="2026-05-12 23:00:00")
    assert [(one.points, one.capped) for one in flow.plan(shop, now=NOW).earned] == [(0, True)]
    flow.book(shop, now=NOW)
    assert refs(shop, people["Lin"])["vote:2"] == 0
    flow.set_rules(shop, PointRules(day_cap=500))
    assert flow.plan(shop, now=NOW).earned == []


def test_rules_are_kept_and_wrong_ones_refused(shop: Shop, people: dict[str, int]) -> None:
    wanted = PointRules(
        points={"sign_in": 2, "answer": 0, "vote": 3, "review": 1, "bring": 9},
        caps={"sign_in": None, "answer": 1, "vote": 6, "review": None, "bring": None}, day_cap=None,
        since=date(2026, 5, 11),
    )  # fmt: skip
    flow.set_rules(shop, wanted)
    assert store.rules(shop) == wanted
    assert {one.event.kind for one in flow.plan(shop, now=NOW).earned} == {"review"}
    with pytest.raises(UserError, match=r"points\.rules"):
        flow.set_rules(shop, PointRules(points={"vote": 10**9}))
    with shop.change("test") as change:
        change.execute("UPDATE setting SET value = '[1' WHERE key = 'points.rules'")
    assert store.rules(shop) == PointRules()


def test_points_go_back_when_the_person_leaves_or_the_vote_is_taken_out(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    with shop.change("test") as change:
        change.execute("UPDATE referral SET left_on = '2026-05-30' WHERE id = 1")
        change.execute("DELETE FROM ballot WHERE member_id = ?", (people["Lin"],))
        change.execute("DELETE FROM review")
        change.execute("DELETE FROM answer")
    lost = {row["kind"]: (row["why"], row["points"]) for row in flow.plan(shop, now=NOW).lost}
    assert lost == {"bring": ("left", 20), "vote": ("gone", 2), "review": ("gone", 10), "answer": ("gone", 5)}
    back = [row["id"] for row in flow.plan(shop, now=NOW).lost if row["kind"] != "answer"]
    assert flow.book(shop, back=back, now=NOW) == 3
    assert store.balance(shop, people["Lin"]) == 5
    assert [row["kind"] for row in flow.plan(shop, now=NOW).lost] == ["answer"]
    shop.undo()
    assert store.balance(shop, people["Lin"]) == 37


def test_when_the_whole_question_is_gone_the_points_stay(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    with shop.change("test") as change:
        change.delete(Node, 1)
        change.delete(Survey, 1)
        change.delete(Round, 1)
    assert flow.plan(shop, now=NOW).lost == []


def test_a_referral_that_is_gone_takes_its_points_along(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    delete_members(shop, [people["May"]])
    assert [(row["kind"], row["why"]) for row in flow.plan(shop, now=NOW).lost] == [("bring", "gone")]


def test_spending_stops_at_zero_and_at_the_last_piece(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    soap = flow.add_reward(shop, {"name": " Soap 🧼 ", "cost": 15, "stock": 2})
    assert flow.spend(shop, people["Lin"], soap, now=NOW) == 22
    assert flow.spend(shop, people["Lin"], soap, now=NOW) == 7
    with pytest.raises(UserError, match=r"reward\.out"):
        flow.spend(shop, people["Lin"], soap, now=NOW)
    flow.edit_reward(shop, soap, {"stock": None})
    with pytest.raises(UserError, match=r"points\.short") as told:
        flow.spend(shop, people["Lin"], soap, now=NOW)
    assert (told.value.values["have"], told.value.values["cost"]) == (7, 15)
    assert store.balance(shop, people["Lin"]) == 7
    assert store.rewards(shop)[0]["taken"] == 2
    shop.undo()  # the stock
    shop.undo()
    assert (store.balance(shop, people["Lin"]), store.rewards(shop)[0]["stock"]) == (22, 1)
    flow.delete_rewards(shop, [soap])
    assert [row["what"] for row in store.ledger_rows(shop, store.ledger_ids(shop, kind="reward"))] == ["Soap 🧼"]


def test_giving_a_reward_back_brings_points_and_piece(shop: Shop, people: dict[str, int]) -> None:
    flow.give(shop, [people["Bo"]], 30, now=NOW)
    soap = flow.add_reward(shop, {"name": "Soap", "cost": 15, "stock": 1})
    flow.spend(shop, people["Bo"], soap, now=NOW)
    entry = store.ledger_ids(shop, kind="reward")
    assert flow.revoke(shop, entry, now=NOW) == 1
    assert flow.revoke(shop, entry, now=NOW) == 0
    assert (store.balance(shop, people["Bo"]), store.rewards(shop)[0]["stock"]) == (30, 1)
    assert store.rewards(shop)[0]["taken"] == 0
    assert flow.revoke(shop, store.ledger_ids(shop, kind="revoke"), now=NOW) == 0


def test_taking_back_what_was_spent_already_goes_below_zero_and_is_counted(
    shop: Shop, people: dict[str, int]
) -> None:
    flow.book(shop, now=NOW)
    booking = shop.history()[0].id
    soap = flow.add_reward(shop, {"name": "Soap", "cost": 37})
    flow.spend(shop, people["Lin"], soap, now=NOW)
    shop.take_back(booking)
    assert store.balance(shop, people["Lin"]) == -37
    assert store.totals(shop)["below"] == 1
    with pytest.raises(UserError, match=r"points\.short"):
        flow.spend(shop, people["Lin"], soap, now=NOW)


def test_by_hand_gives_any_but_takes_no_more_than_there_is(shop: Shop, people: dict[str, int]) -> None:
    flow.give(shop, [people["Lin"], people["Chen"], people["Lin"]], 10, "Opening day", now=NOW)
    flow.give(shop, [people["Chen"]], 5, now=NOW)
    assert store.balances(shop, list(people.values())) == {people["Lin"]: 10, people["Chen"]: 15}
    with pytest.raises(UserError, match=r"points\.below") as told:
        flow.give(shop, [people["Chen"], people["Lin"]], -11, now=NOW)
    assert (told.value.values["name"], told.value.values["have"], told.value.values["count"]) == ("Lin", 10, 1)
    assert store.balance(shop, people["Chen"]) == 15
    flow.give(shop, [people["Chen"]], -15, now=NOW)
    assert store.balance(shop, people["Chen"]) == 0
    for points, code in ((0, "zero"), (10**9, "range")):
        with pytest.raises(UserError, match=rf"points\.{code}"):
            flow.give(shop, [people["Chen"]], points, now=NOW)
    with pytest.raises(UserError, match=r"points\.nobody"):
        flow.give(shop, [], 5, now=NOW)
    with pytest.raises(UserError, match=r"points\.note"):
        flow.give(shop, [people["Chen"]], 5, "长" * 10_000, now=NOW)


def test_a_sign_in_counts_once_a_day(shop: Shop, people: dict[str, int]) -> None:
    day = date(2026, 5, 30)
    assert flow.book_sign_ins(shop, [people["Lin"], people["Bo"], people["Lin"]], day) == 2
    assert flow.book_sign_ins(shop, [people["Lin"], people["Chen"]], day) == 1
    assert flow.book_sign_ins(shop, [people["Lin"]], date(2026, 5, 31)) == 1
    assert store.balance(shop, people["Lin"]) == 2
    flow.set_rules(shop, PointRules(points={"vote": 1}))
    with pytest.raises(UserError, match=r"points\.worthless"):
        flow.book_sign_ins(shop, [people["Lin"]], date(2026, 6, 1))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "  ", "cost": 5}, "nameless"),
        ({"name": "x" * 10_000, "cost": 5}, "too_long"),
        ({"name": "A", "cost": -5}, "cost"),
        ({"name": "A", "cost": 0}, "cost"),
        ({"name": "A", "cost": 10**9}, "cost"),
        ({"name": "A"}, "cost"),
        ({"name": "A", "cost": 5, "stock": -1}, "stock"),
        ({"name": "Taken", "cost": 5}, "taken"),
    ],
)
def test_rewards_that_make_no_sense(shop: Shop, values: dict[str, object], code: str) -> None:
    flow.add_reward(shop, {"name": "Taken", "cost": 1})
    with pytest.raises(UserError, match=rf"reward\.{code}") as told:
        flow.add_reward(shop, values)
    assert told.value.values["field"] in ("name", "cost", "stock")
    assert len(store.rewards(shop)) == 1


def test_names_in_any_script_are_taken_as_they_are(shop: Shop, people: dict[str, int]) -> None:
    for name in ("𠮷野家 👩‍👩‍👧", "صابون", "<b>x</b>"):
        flow.add_reward(shop, {"name": name, "cost": 1})
        flow.give_honour(shop, [people["Lin"]], name, today=NOW.date())
    assert {row["name"] for row in store.rewards(shop)} == set(store.titles(shop)) == {
        "𠮷野家 👩‍👩‍👧", "صابون", "<b>x</b>"
    }  # fmt: skip


def test_leaderboard_shares_places_leaves_out_staff_and_spending(shop: Shop, people: dict[str, int]) -> None:
    for name, points, day in (("Lin", 9, 3), ("Chen", 9, 4), ("May", 4, 5), ("Boss", 50, 6)):
        flow.give(shop, [people[name]], points, now=datetime(2026, 5, day))
    flow.give(shop, [people["May"]], 100, now=datetime(2026, 4, 30, 23, 59, 59))
    soap = flow.add_reward(shop, {"name": "Soap", "cost": 8})
    flow.spend(shop, people["Lin"], soap, now=datetime(2026, 5, 9))
    rows = store.leaderboard(shop, "2026-05")
    assert [(row["rank"], row["display"], row["points"], row["balance"]) for row in rows] == [
        (1, "Lin", 9, 1), (1, "Chen", 9, 9), (3, "May", 4, 104),
    ]  # fmt: skip
    assert [row["display"] for row in store.leaderboard(shop)] == ["May", "Lin", "Chen"]
    assert next(row["display"] for row in store.leaderboard(shop, "2026-05", staff=True)) == "Boss"
    assert store.months(shop) == ["2026-05", "2026-04"]
    assert store.totals(shop) == {"members": 4, "given": 172, "spent": 8, "open": 164, "below": 0}


def test_the_ledger_is_found_by_member_reward_kind_and_month(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    flow.give(shop, [people["Chen"]], 3, "Birthday", now=NOW)
    assert len(store.ledger_ids(shop)) == 6
    rows = store.ledger_rows(shop, store.ledger_ids(shop, [people["Chen"]]))
    assert [(row["kind"], row["display"]) for row in rows] == [("hand", "Chen"), ("vote", "Chen")]
    soap = flow.add_reward(shop, {"name": "Soap", "cost": 1})
    flow.spend(shop, people["Lin"], soap, now=NOW)
    assert len(store.ledger_ids(shop, [], "oap")) == 1
    assert store.ledger_ids(shop, range(10**6)) == store.ledger_ids(shop)
    shop.undo()
    assert len(store.ledger_ids(shop, kind="vote")) == 2
    assert len(store.ledger_ids(shop, month="2026-06")) == 1
    brought = store.ledger_rows(shop, store.ledger_ids(shop, kind="bring"))
    assert (brought[0]["whom"], brought[0]["revoked"]) == ("May", 0)
    assert store.ledger_ids(shop, ascending=True) == store.ledger_ids(shop)[::-1]


def test_honours_once_a_month_and_taken_away(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    best = store.suggested(shop, "2026-05")
    assert [(row["display"], row["reviews"], row["votes"], row["brought"]) for row in best] == [
        ("Lin", 1, 1, 1), ("Chen", 0, 1, 0),
    ]  # fmt: skip
    title = "Experience officer"
    assert flow.give_honour(shop, [people["Lin"], people["Chen"]], title, "2026-05", today=NOW.date()) == 2
    assert flow.give_honour(shop, [people["Lin"]], title, "2026-05", today=NOW.date()) == 0
    assert flow.give_honour(shop, [people["Lin"]], title, "2026-06", today=NOW.date()) == 1
    assert [row["month"] for row in store.honours_of(shop, [people["Lin"]])[people["Lin"]]] == ["2026-06", "2026-05"]
    flow.delete_honours(shop, [row["id"] for row in store.honours(shop) if row["display"] == "Lin"])
    assert [row["display"] for row in store.honours(shop)] == ["Chen"]
    for title, month, code in (("", "", "title"), ("x" * 10_000, "", "too_long"), ("A", "2026-13", "month")):
        with pytest.raises(UserError, match=rf"honour\.{code}"):
            flow.give_honour(shop, [people["Lin"]], title, month)


def test_merged_members_keep_all_points_and_nothing_is_booked_again(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    flow.give_honour(shop, [people["Lin"], people["Chen"]], "Star", today=NOW.date())
    merge_members(shop, people["Lin"], people["Chen"])
    assert store.balance(shop, people["Lin"]) == 39
    assert flow.plan(shop, now=NOW).earned == []
    assert flow.plan(shop, now=NOW).lost == []
    assert len(store.honours(shop)) == 1
    with shop.change("test") as change:
        change.execute("DELETE FROM ballot")
    assert [row["points"] for row in flow.plan(shop, now=NOW).lost] == [2, 2]
    shop.undo()
    shop.undo()
    assert store.balance(shop, people["Chen"]) == 2


def test_merging_the_one_who_was_brought_books_nothing_twice(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    merge_members(shop, people["Boss"], people["May"])
    found = flow.plan(shop, now=NOW)
    assert (found.earned, found.lost) == ([], [])


def test_a_deleted_member_takes_their_entries_along_and_undo_brings_them_back(
    shop: Shop, people: dict[str, int]
) -> None:
    flow.book(shop, now=NOW)
    flow.give_honour(shop, [people["Lin"]], "Star", today=NOW.date())
    delete_members(shop, [people["Lin"]])
    assert {row["member_id"] for row in shop.rows("SELECT member_id FROM ledger")} == {people["Chen"]}
    assert store.honours(shop) == []
    assert "Lin" not in str(shop.rows("SELECT * FROM ledger"))
    shop.undo()
    assert store.balance(shop, people["Lin"]) == 37


def test_points_and_honours_stand_in_the_timeline(shop: Shop, people: dict[str, int]) -> None:
    flow.book(shop, now=NOW)
    flow.give(shop, [people["Lin"]], 3, "Birthday", now=NOW)
    flow.give_honour(shop, [people["Lin"]], "Star", "2026-05", today=NOW.date())
    rows = timeline(shop, people["Lin"])
    points = [row for row in rows if row["kind"] == "points"]
    assert [(row["number"], row["detail"]) for row in points[:2]] == [(3, "hand"), (10, "review")]
    assert [row["text"] for row in rows if row["kind"] == "honour"] == ["Star"]


def test_names_are_matched_by_any_of_their_spellings(shop: Shop, people: dict[str, int]) -> None:
    with shop.change("test") as change:
        double = change.insert(Member, nick="L in")
    assert store.find_names(shop, ["lin", "Nobody", "CHEN"]) == {
        "lin": [people["Lin"], double], "Nobody": [], "CHEN": [people["Chen"]]
    }  # fmt: skip
