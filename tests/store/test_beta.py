"""What step 5 reads: who counts as invited and bought, round against round, the figures of the report."""

from __future__ import annotations

import datetime as dt

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import beta as store
from seeddesk.store import participate as participate_rows
from seeddesk.store import report
from seeddesk.store.engine import Shop
from seeddesk.store.models import Candidate, Decision, Node, Topic, Voice
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers, participate
from seeddesk.workflow.launches import create_launch
from tests.beta_data import POINTS, SECOND, add_members, two_rounds

TODAY = dt.date(2026, 6, 1)


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "春季护手霜", started_on=dt.date(2026, 4, 1))


@pytest.fixture
def round_id(shop: Shop, launch: int) -> int:
    return beta.open_round(shop, launch, POINTS, seats=10, price_cents=9800)


def enlist(shop: Shop, round_id: int, members: list[int], stage: str = "accepted") -> list[int]:
    beta_testers.add_testers(shop, round_id, members, stage, now=SECOND)
    rows = shop.tuples("SELECT member_id, id FROM tester WHERE round_id = ?", (round_id,))
    return [dict(rows)[member] for member in members]


def test_who_withdrew_counts_as_invited_and_not_as_bought(shop: Shop, round_id: int) -> None:
    ids = enlist(shop, round_id, add_members(shop, 5, own=1))
    beta_testers.add_testers(shop, round_id, add_members(shop, 1, start=50), "applied")
    beta_testers.move_testers(shop, ids[:3], "bought")
    beta_testers.move_testers(shop, ids[2:3], "withdrawn")
    row = store.round_row(shop, round_id)
    assert row is not None
    assert (row["testers"], row["applied"], row["invited"], row["bought"]) == (6, 1, 5, 2)
    figures = store.round_figures(shop, round_id)
    assert (figures.invited, figures.bought, figures.invited_own, figures.bought_own) == (5, 2, 1, 1)


def test_deliveries_count_only_where_somebody_noted_them(shop: Shop, round_id: int) -> None:
    ids = enlist(shop, round_id, add_members(shop, 4), "bought")
    beta_reviews.save_review(shop, ids[0], {}, recommend=9, now=SECOND + dt.timedelta(days=9))
    assert store.round_figures(shop, round_id).delivered is None
    assert store.round_figures(shop, round_id).participation().n == 4
    beta_testers.move_testers(shop, ids[1:2], "delivered", now=SECOND + dt.timedelta(days=3))
    assert store.round_figures(shop, round_id).delivered == 2
    assert store.round_figures(shop, round_id).participation().n == 2


def test_a_deleted_review_leaves_no_delivery_that_nobody_noted(shop: Shop, round_id: int) -> None:
    ids = enlist(shop, round_id, add_members(shop, 6), "bought")
    later = SECOND + dt.timedelta(days=9)
    for tester in ids[:3]:
        beta_reviews.save_review(shop, tester, {}, recommend=9, now=later)
    beta_reviews.delete_reviews(shop, [store.reviews(shop, round_id)[0]["id"]], now=later)
    figures = store.round_figures(shop, round_id)
    assert (figures.participation().k, figures.participation().n) == (2, 6)
    assert [row["stage"] for row in store.testers(shop, round_id)].count("bought") == 4


def test_points_are_compared_however_they_are_spelled(shop: Shop, launch: int) -> None:
    rounds = [beta.open_round(shop, launch, [name]) for name in ("Scent A", "scent  a")]
    member = add_members(shop, 1)
    for round_id, mark in zip(rounds, (3, 5), strict=True):
        (tester,) = enlist(shop, round_id, member)
        (point,) = store.points(shop, round_id)
        beta_reviews.save_review(shop, tester, {point["id"]: mark})
    figures = report.report_figures(shop, launch, 2, TODAY)
    (point,) = figures.point_figures()
    assert point.before is not None
    assert (point.name, point.before.value, point.now.value) == ("scent a", 3.0, 5.0)


def test_the_core_group_is_offered_until_it_takes_part(shop: Shop, launch: int, round_id: int) -> None:
    joined, invited = add_members(shop, 2)
    with shop.change("test.candidates") as change:
        change.insert(Candidate, launch=launch, member=joined, state="joined")
        change.insert(Candidate, launch=launch, member=invited, state="invited")
    assert store.joined(shop, launch, round_id) == [joined]
    enlist(shop, round_id, [joined])
    assert store.joined(shop, launch, round_id) == []


def test_codes_say_how_they_stand(shop: Shop, round_id: int) -> None:
    members = add_members(shop, 4)
    enlist(shop, round_id, members[:3])
    beta_codes.issue_codes(shop, round_id, spare=1, now=SECOND)
    codes = [row["code"] for row in store.codes(shop, round_id)]
    beta_codes.redeem_code(shop, round_id, codes[0])
    beta_codes.redeem_code(shop, round_id, codes[1], members[3])
    assert [row["state"] for row in store.codes(shop, round_id)] == ["redeemed", "leaked", "given", "spare"]
    leaked = [row["leaked"] for row in store.testers(shop, round_id) if row["leaked"]]
    assert leaked == [store.codes(shop, round_id)[1]["used_by"]]
    found = store.code_row(shop, codes[2])
    assert found is not None
    assert (found["round_id"], found["name"]) == (round_id, store.codes(shop, round_id)[2]["name"])


def test_a_fix_counts_people_and_not_reports(shop: Shop, launch: int, round_id: int) -> None:
    members = add_members(shop, 2)
    one, two = enlist(shop, round_id, members)
    with shop.change("test.voices") as change:
        same = change.insert(Voice, launch=launch, member=members[0], said_at=SECOND, text="漏了")
        stranger = change.insert(Voice, launch=launch, sender="路人", said_at=SECOND, text="我的也漏")
    fix = beta_fixes.add_fix(
        shop, launch, "瓶盖会漏", round_id=round_id, tester_ids=[one, two], voice_ids=[same, stranger],
        impact=2.0, confidence=50, effort=3.0,
    )  # fmt: skip
    (row,) = store.fixes(shop, launch)
    assert (row["reported"], row["rice"]) == (3, 1.0)
    assert [r["name"] for r in store.fix_reporters(shop, fix)] == ["林小满", "王小满", "林小满", "路人"]


def test_the_report_of_two_rounds(shop: Shop) -> None:
    launch, _, second = two_rounds(shop)
    figures = report.report_figures(shop, launch, 2, TODAY)
    assert (figures.round.conversion().k, figures.round.conversion().n) == (51, 60)
    assert (figures.round.participation().k, figures.round.participation().n) == (47, 51)
    assert figures.against is not None
    assert (figures.against.conversion.before.k, figures.against.conversion.before.n) == (25, 40)
    assert figures.before_number == 1
    assert figures.points == POINTS
    # Two serious faults are open; nothing else stands in the way.
    assert figures.verdict.outcome == "fix"
    assert [gate.code for gate in figures.verdict.missed] == ["serious"]
    assert [(fix.title, fix.reported) for fix in figures.fixes][:2] == [("瓶盖在包里会漏", 6), ("一例皮肤发红", 1)]
    assert len(figures.testers) == 60
    assert sum(bool(tester.marks) for tester in figures.testers) == 47
    assert figures.testers[0].own_circle == "friend"
    assert sum(figures.price_feeling.values()) == 47
    beta.decide_verdict(shop, second, "fix", "先换瓶盖", computed="fix")
    assert report.report_figures(shop, launch, 2, TODAY).decided == "fix"
    # The goals of the round are the ones judged by.
    beta.set_gates(shop, second, {"serious": 2})
    assert report.report_figures(shop, launch, 2, TODAY).verdict.outcome == "push"


def test_a_round_with_nobody_in_it_has_a_report_without_figures(shop: Shop, launch: int, round_id: int) -> None:
    figures = report.report_figures(shop, launch, 1, TODAY)
    assert figures.verdict.outcome == "none"
    assert figures.round.conversion().value is None
    assert figures.testers == figures.fixes == figures.topics == ()
    assert figures.price_feeling == {}


def test_a_report_of_what_does_not_exist_says_what(shop: Shop, launch: int) -> None:
    for launch_id, number, code in ((launch, 7, "round.unknown"), (launch + 1, 1, "launch.unknown")):
        with pytest.raises(UserError) as error:
            report.report_figures(shop, launch_id, number, TODAY)
        assert error.value.code == code


def test_topics_are_of_testers_within_the_round_and_quotes_need_consent(
    shop: Shop, launch: int, round_id: int
) -> None:
    beta.update_round(shop, round_id, opens_on=SECOND.date())
    yes, silent, no, outside = add_members(shop, 4)
    shop_ids = enlist(shop, round_id, [yes, silent, no])
    beta_reviews.save_review(shop, shop_ids[2], {}, recommend=9, quote_ok=True)
    with shop.change("test.consent") as change:
        change.execute("UPDATE member SET consent = 'yes' WHERE id = ?", (yes,))
        change.execute("UPDATE member SET consent = 'no' WHERE id = ?", (no,))
        topic = change.insert(Topic, launch=launch, name="不黏手")
        lid = change.insert(Topic, launch=launch, name="瓶盖")

        def say(member: int, topic: int, text: str, kind: str, days: int) -> None:
            at = SECOND + dt.timedelta(days=days)
            change.insert(Voice, launch=launch, member=member, topic=topic, text=text, kind=kind, said_at=at)

        say(yes, topic, "马上能拿手机", "praise", 1)
        say(silent, topic, "还行", "", 2)
        say(no, lid, "漏了", "complaint", 3)
        say(yes, topic, "轮次之前说的", "praise", -3)
        say(outside, topic, "不是测评人", "praise", 1)
    topics = report.report_figures(shop, launch, 1, TODAY).topics
    assert [(t.name, t.mentions, t.praise, t.quote) for t in topics] == [
        ("不黏手", 2, 1, "马上能拿手机"),
        ("瓶盖", 1, 0, ""),
    ]


def test_decisions_stand_with_their_reason(shop: Shop, launch: int, round_id: int) -> None:
    with shop.change("test.decision") as change:
        node = change.insert(Node, launch=launch, question="出 20ml 小样？")
        change.insert(Decision, node=node, outcome="later", reason="成本高出 40%", decided_at=SECOND)
    (decision,) = report.report_figures(shop, launch, 1, TODAY).decisions
    assert (decision.question, decision.outcome, decision.reason, decision.voters) == (
        "出 20ml 小样？", "later", "成本高出 40%", 0,
    )  # fmt: skip


def test_the_guide_looks_at_the_newest_round(shop: Shop) -> None:
    empty = create_launch(shop, "空项目")
    assert store.facts(shop, empty, TODAY).round == 0
    launch, _, second = two_rounds(shop)
    facts = store.facts(shop, launch, TODAY)
    assert (facts.round, facts.seats, facts.issued, facts.redeemed) == (2, 60, 60, 54)
    assert (facts.bought, facts.delivered, facts.reviewed) == (51, 51, 47)
    assert (facts.fixes, facts.serious_open, facts.unassigned) == (4, 2, 0)
    assert (facts.outcome, facts.decided) == ("fix", "")
    beta.decide_verdict(shop, second, "fix", computed="fix")
    assert store.facts(shop, launch, TODAY).decided == "fix"


def test_a_vote_without_a_winner_names_all_who_lead(shop: Shop, launch: int, round_id: int) -> None:
    node = participate.create_node(shop, launch, "Which scent?", ["Rose", "Plain", "Cedar"], now=SECOND)
    rose, plain, _ = [row["id"] for row in participate_rows.options(shop, node)]
    members = add_members(shop, 2)
    with shop.change("test.core") as change:
        for member in members:
            change.insert(Candidate, launch=launch, member=member, state="joined")
    for member, option in zip(members, (plain, rose), strict=True):
        participate.add_vote(shop, node, [option], member=member, now=SECOND)
    participate.decide(shop, node, "later", "Not yet", now=SECOND)
    (decision,) = report.report_figures(shop, launch, 1, TODAY).decisions
    assert (decision.level, decision.option, decision.votes, decision.voters) == (("Rose", "Plain"), "", 1, 2)
    participate.decide(shop, node, "adopt", "Go", option=plain, now=SECOND)
    (decision,) = report.report_figures(shop, launch, 1, TODAY).decisions
    assert (decision.level, decision.option, decision.votes, decision.voters) == ((), "Plain", 1, 2)
