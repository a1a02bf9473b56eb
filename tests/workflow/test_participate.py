"""Step 4: nodes, votes by hand and from pasted text, decisions; all of it can be undone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.domain.votes import parse_pasted
from seeddesk.store import participate as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Candidate, ChatGroup, Member, Membership
from seeddesk.workflow import participate as flow
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 5, 3, 12, 0)
CHAIN = """#接龙
春季护手霜选哪种香味
A 桂花
B 原味
C 雪松

1. 林小满妈妈 桂花
2. 书法老陈 A
3. 阿 May 选C，桂花也行
4、豆豆爸 b
5. 半亩花田 都行
6. 林小满妈妈 原味
"""
PEOPLE = ("林小满妈妈", "书法老陈", "阿 May", "豆豆爸", "半亩花田")


@pytest.fixture
def launch(shop: Shop) -> int:
    """Five people in the core group, and one (路人) outside it."""
    launch_id = create_launch(shop, "护手霜")
    with shop.change("test") as change:
        for name in (*PEOPLE, "路人"):
            member = change.insert(Member, nick=name, own_circle="friend" if name == "豆豆爸" else "")
            if name != "路人":
                change.insert(Candidate, launch=launch_id, member=member, state="joined")
    return launch_id


def member_of(shop: Shop, nick: str) -> int:
    return shop.scalar("SELECT id FROM member WHERE nick = ?", (nick,))


def make(shop: Shop, launch: int, **fields) -> tuple[int, dict[str, int]]:
    node = flow.create_node(shop, launch, "选哪种香味？", ["桂花", "原味", "雪松"], now=NOW, **fields)
    return node, {row["label"]: row["id"] for row in store.options(shop, node)}


def test_a_node_needs_a_question_and_two_different_options(shop: Shop, launch: int) -> None:
    for question, options, code in (
        ("  ", ["a", "b"], "node.question"),
        ("q", ["a", " "], "node.options"),
        ("q", ["桂花", "桂 花"], "node.option_twice"),
    ):
        with pytest.raises(UserError) as caught:
            flow.create_node(shop, launch, question, options, now=NOW)
        assert caught.value.code == code
    for fields, code in (
        ({"max_choices": 4}, "node.max_choices"),
        ({"closes_at": NOW}, "node.closes"),
        ({"audience": "x"}, "node.audience"),
        ({"about": "x"}, "node.about"),
    ):
        with pytest.raises(UserError) as caught:
            make(shop, launch, **fields)
        assert caught.value.code == code
    assert store.nodes(shop, launch, NOW) == []


def test_votes_are_counted_by_the_rules_of_the_node(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch, closes_at=NOW + dt.timedelta(hours=8))
    for name, choice, at in (
        ("林小满妈妈", "桂花", 1),
        ("书法老陈", "桂花", 1),
        ("豆豆爸", "原味", 1),
        ("路人", "原味", 1),
        ("林小满妈妈", "雪松", 2),
        ("半亩花田", "原味", 9),
    ):
        flow.add_vote(shop, node, [option[choice]], member=member_of(shop, name), now=NOW + dt.timedelta(hours=at))
    flow.add_vote(shop, node, [option["桂花"]], name="不认识的人", now=NOW)
    found = store.tally(shop, node)
    assert found is not None
    labels: dict[Any, str] = {**found.labels}
    assert {labels[one.option.id]: one.count for one in found.result.options} == {"桂花": 1, "原味": 1, "雪松": 1}
    assert (found.voted, found.entitled, found.result.not_voted) == (3, 5, 2)
    assert (found.result.duplicates, found.result.late, found.result.not_entitled) == (1, 1, 2)
    assert found.result.tie and not found.result.clear
    fates = {(row["who"], row["choices"][0]): row["fate"] for row in found.ballots}
    assert fates[("林小满妈妈", option["桂花"])] == "replaced"
    assert fates[("林小满妈妈", option["雪松"])] == "counted"
    assert fates[("半亩花田", option["原味"])] == "late"
    assert fates[("路人", option["原味"])] == "not_entitled"
    assert fates[("不认识的人", option["桂花"])] == "not_entitled"
    without = found.result.without_own_circle
    assert without is not None and without.n == 2
    assert [row["name"] for row in store.not_voted(shop, node)] == sorted(["半亩花田", "阿 May"])


def test_everyone_may_vote_where_the_node_says_so(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch, audience="all")
    flow.add_vote(shop, node, [option["桂花"]], name="不认识的人", now=NOW)
    flow.add_vote(shop, node, [option["桂花"]], member=member_of(shop, "路人"), now=NOW)
    found = store.tally(shop, node)
    assert found is not None and (found.voted, found.entitled) == (2, 6)


def test_members_of_the_b_group_are_entitled_until_they_leave(shop: Shop, launch: int) -> None:
    with shop.change("test") as change:
        group = change.insert(ChatGroup, name="B", kind="core", launch=launch)
        wide = change.insert(ChatGroup, name="A", kind="wide", launch=launch)
        inside, left, other = (change.insert(Member, name=name) for name in "xyz")
        change.insert(Membership, group=group, member=inside)
        change.insert(Membership, group=group, member=left, left_on=dt.date(2026, 1, 1))
        change.insert(Membership, group=wide, member=other)
    assert inside in store.core_ids(shop, launch)
    assert not {left, other} & store.core_ids(shop, launch)


def test_pasted_votes_find_their_members(shop: Shop, launch: int) -> None:
    node, _ = make(shop, launch, max_choices=2)
    row = store.node(shop, node)
    assert row is not None
    read = parse_pasted(CHAIN, ["桂花", "原味", "雪松"], names=store.known_names(shop, row), max_choices=2)
    people = store.find_people(shop, [vote.name for vote in read], row)
    assert [people[vote.name][0]["id"] for vote in read] == [member_of(shop, name) for name in (*PEOPLE, "林小满妈妈")]
    assert store.find_people(shop, ["路 人", "没有这人"], row) == {
        "路 人": [{"id": member_of(shop, "路人"), "name": "路人", "entitled": False}],
        "没有这人": [],
    }


def test_of_a_chain_only_what_is_clear_counts() -> None:
    read = parse_pasted(CHAIN, ["桂花", "原味", "雪松"], names=PEOPLE)
    assert [vote.name for vote in read if vote.counts] == ["书法老陈", "阿 May", "豆豆爸", "林小满妈妈"]


def test_many_votes_are_one_action(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    votes = [flow.Vote((option["桂花"],), member_of(shop, name), line=name) for name in PEOPLE]
    assert flow.add_votes(shop, node, votes, now=NOW) == 5
    entry = shop.next_undo()
    assert entry is not None and entry.key == "vote.paste" and entry.values["count"] == 5
    shop.undo()
    assert store.ballot_rows(shop, node) == []
    shop.redo()
    assert len(store.ballot_rows(shop, node)) == 5


def test_wrong_votes_are_refused_and_nothing_is_written(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    _, other = make(shop, launch)
    good = flow.Vote((option["桂花"],), name="甲")
    for bad, code in (
        (flow.Vote((), name="乙"), "vote.options"),
        (flow.Vote((other["桂花"],), name="乙"), "vote.option"),
        (flow.Vote((option["桂花"], option["原味"]), name="乙"), "vote.too_many"),
        (flow.Vote((option["桂花"],)), "vote.voter"),
        (flow.Vote((option["桂花"],), 99_999), "member.missing"),
    ):
        with pytest.raises(UserError) as caught:
            flow.add_votes(shop, node, [good, bad], now=NOW)
        assert caught.value.code == code
    assert store.ballot_rows(shop, node) == []


def test_an_unknown_voter_becomes_a_member_later(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    ballot = flow.add_vote(shop, node, [option["桂花"]], name="老陈", now=NOW)
    before = store.tally(shop, node)
    assert before is not None and before.voted == 0
    flow.assign_votes(shop, [ballot], member_of(shop, "书法老陈"))
    after = store.tally(shop, node)
    assert after is not None and after.voted == 1


def test_options_with_votes_stay(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    flow.add_vote(shop, node, [option["桂花"]], name="甲", now=NOW)
    keep = [(option["桂花"], "桂花淡香"), (None, "茉莉"), (option["雪松"], "雪松")]
    flow.update_node(shop, node, options=keep, max_choices=2)
    assert [row["label"] for row in store.options(shop, node)] == ["桂花淡香", "茉莉", "雪松"]
    with pytest.raises(UserError) as caught:
        flow.update_node(shop, node, options=keep[1:])
    assert caught.value.code == "node.option_voted" and caught.value.values["n"] == 1
    shop.undo()
    assert [row["label"] for row in store.options(shop, node)] == ["桂花", "原味", "雪松"]


def test_closing_makes_later_votes_late_and_reopening_takes_them_in(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    later = NOW + dt.timedelta(hours=2)
    flow.close_node(shop, node, now=NOW)
    with pytest.raises(UserError):
        flow.close_node(shop, node, now=NOW)
    flow.add_vote(shop, node, [option["桂花"]], member=member_of(shop, "豆豆爸"), now=later)
    closed = store.tally(shop, node)
    assert closed is not None and (closed.voted, closed.result.late) == (0, 1)
    flow.reopen_node(shop, node, now=later)
    opened = store.tally(shop, node)
    assert opened is not None and (opened.voted, opened.result.late) == (1, 0)
    with pytest.raises(UserError):
        flow.reopen_node(shop, node, now=later)


def test_a_deadline_ends_a_vote_by_itself(shop: Shop, launch: int) -> None:
    node, _ = make(shop, launch, closes_at=NOW + dt.timedelta(hours=1))
    row = store.node(shop, node)
    assert row is not None
    assert store.is_running(row, NOW) and not store.is_running(row, NOW + dt.timedelta(hours=1))


def test_a_decision_needs_a_reason_and_says_when_it_departs(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    for name in PEOPLE[:3]:
        flow.add_vote(shop, node, [option["桂花"]], member=member_of(shop, name), now=NOW)
    with pytest.raises(UserError) as caught:
        flow.decide(shop, node, "adopt", "  ", option=option["桂花"])
    assert caught.value.code == "decision.reason"
    flow.decide(shop, node, "adopt", "大家都要", option=option["桂花"], now=NOW)
    flow.publish_decisions(shop, [store.decisions(shop, launch)[0]["id"]], now=NOW)
    first = store.decisions(shop, launch)[0]
    assert (first["departs"], first["leaders"], first["k"], first["n"], first["choice"]) == (0, ["桂花"], 3, 3, "桂花")
    assert first["published_at"]
    flow.decide(shop, node, "adopt", "供应商只有雪松", option=option["雪松"], now=NOW)
    second = store.decisions(shop, launch)[0]
    assert second["departs"] == 1 and second["published_at"] is None and second["id"] == first["id"]
    shop.undo()
    assert store.decisions(shop, launch) == [first]
    flow.delete_decisions(shop, [first["id"]])
    assert store.decisions(shop, launch) == []


def test_deleting_nodes_takes_votes_along_and_undo_brings_them_back(shop: Shop, launch: int) -> None:
    node, option = make(shop, launch)
    flow.add_vote(shop, node, [option["桂花"]], name="甲", now=NOW)
    flow.decide(shop, node, "no", "太贵", now=NOW)
    flow.delete_nodes(shop, [node])
    assert shop.scalar("SELECT count(*) FROM ballot_choice") == 0
    shop.undo()
    found = store.tally(shop, node)
    assert found is not None and len(found.ballots) == 1 and store.decision(shop, node) is not None


def test_facts_for_the_guide(shop: Shop, launch: int) -> None:
    first, option = make(shop, launch, closes_at=NOW + dt.timedelta(hours=1))
    second, _ = make(shop, launch)
    flow.add_vote(shop, second, [store.options(shop, second)[0]["id"]], member=member_of(shop, "豆豆爸"), now=NOW)
    flow.add_vote(shop, first, [option["桂花"]], member=member_of(shop, "豆豆爸"), now=NOW)
    after = store.facts(shop, launch, NOW + dt.timedelta(hours=2))
    assert (after.nodes, after.ruled, after.running, after.undecided, after.decided) == (2, 1, 1, 1, 0)
    assert (after.voted, after.entitled) == (1, 5)
    flow.decide(shop, first, "later", "等等", now=NOW)
    done = store.facts(shop, launch, NOW + dt.timedelta(hours=2))
    assert (done.undecided, done.decided, done.unpublished, done.departs) == (0, 1, 1, 1)


def test_who_is_waited_for_is_counted_as_listed_where_everyone_may_vote(shop: Shop, launch: int) -> None:
    node, options = make(shop, launch, audience="all")
    flow.add_vote(shop, node, [options["桂花"]], name="新来的", now=NOW)
    flow.add_vote(shop, node, [options["桂花"]], member=member_of(shop, "路人"), now=NOW)
    counted = store.tally(shop, node)
    assert counted is not None
    assert counted.voted == 2
    assert counted.result.not_voted == len(store.not_voted(shop, node)) == len(PEOPLE)


def test_deciding_ends_a_vote_that_still_runs_and_undo_opens_it_again(shop: Shop) -> None:
    from seeddesk.workflow.launches import create_launch as new_launch

    launch = new_launch(shop, "Balm")
    now = dt.datetime(2026, 5, 3, 12, 0)
    node = flow.create_node(shop, launch, "Which?", ["a", "b"], closes_at=dt.datetime(2026, 5, 9, 20, 0), now=now)
    flow.decide(shop, node, "later", "not yet", now=now)
    row = store.node(shop, node)
    assert row is not None and not store.is_running(row, now)
    assert row["closes_at"] == "2026-05-03 12:00:00"
    shop.undo()
    row = store.node(shop, node)
    assert row is not None and store.is_running(row, now)
