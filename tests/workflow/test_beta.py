"""Step 5 as an owner does it: rounds, testers, codes, reviews, fixes, the verdict."""

from __future__ import annotations

import datetime as dt
import json
import random

import pytest

from seeddesk.domain import codes
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.models import Member, Voice
from seeddesk.workflow import beta, beta_codes, beta_fixes, beta_reviews, beta_testers
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 5, 8, 10, 0)
LATER = dt.datetime(2026, 5, 20, 9, 30)


def members(shop: Shop, *names: str) -> list[int]:
    with shop.change("test.members") as change:
        return [change.insert(Member, name=name) for name in names]


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "春季护手霜", started_on=dt.date(2026, 4, 1))


@pytest.fixture
def round_id(shop: Shop, launch: int) -> int:
    return beta.open_round(shop, launch, ["肤感", "香味"], version="2.0", seats=60, price_cents=9800)


def code_of(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


# --- rounds ---------------------------------------------------------------------------------


def test_rounds_count_on_from_the_highest_even_after_one_was_deleted(shop: Shop, launch: int) -> None:
    first = beta.open_round(shop, launch, ["肤感"])
    second = beta.open_round(shop, launch, ["肤感"])
    beta.delete_round(shop, first)
    third = beta.open_round(shop, launch, ["肤感"])
    assert shop.tuples("SELECT id, number FROM round ORDER BY number") == [(second, 2), (third, 3)]
    shop.undo()
    shop.undo()
    assert shop.tuples("SELECT number FROM round ORDER BY number") == [(1,), (2,)]
    assert shop.scalar("SELECT count(*) FROM test_point") == 2


@pytest.mark.parametrize(
    ("fields", "reason", "field"),
    [
        ({"seats": 0}, "round.seats", "seats"),
        ({"seats": 10_001}, "round.seats", "seats"),
        ({"price_cents": -1}, "round.price", "price_cents"),
        ({"price_cents": 100, "deposit_cents": 101}, "round.deposit", "deposit_cents"),
        ({"opens_on": dt.date(2026, 5, 2), "closes_on": dt.date(2026, 5, 1)}, "round.dates", "closes_on"),
    ],
)
def test_wrong_input_names_its_field_and_writes_nothing(
    shop: Shop, launch: int, fields: dict, reason: str, field: str
) -> None:
    with pytest.raises(UserError) as error:
        beta.open_round(shop, launch, ["肤感"], **fields)
    assert (code_of(error), error.value.values["field"]) == (reason, field)
    assert shop.scalar("SELECT count(*) FROM round") == 0


def test_an_update_is_checked_against_what_the_round_already_says(shop: Shop, round_id: int) -> None:
    beta.update_round(shop, round_id, opens_on=dt.date(2026, 5, 8))
    with pytest.raises(UserError) as error:
        beta.update_round(shop, round_id, closes_on=dt.date(2026, 5, 7))
    assert code_of(error) == "round.dates"
    with pytest.raises(UserError) as error:
        beta.update_round(shop, round_id, deposit_cents=9801)
    assert code_of(error) == "round.deposit"


def test_points_keep_their_marks_when_renamed_and_marked_ones_stay(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    skin, scent = points(shop, round_id)
    beta_reviews.save_review(shop, tester, {skin: 5}, now=NOW)
    beta.set_points(shop, round_id, [(None, "包装"), (skin, "手感")])
    assert shop.tuples("SELECT name FROM test_point ORDER BY position") == [("包装",), ("手感",)]
    marked = "SELECT p.name, m.mark FROM review_mark m JOIN test_point p ON p.id = m.point_id"
    assert shop.tuples(marked) == [("手感", 5)]
    with pytest.raises(UserError) as error:
        beta.set_points(shop, round_id, [(None, "香味")])
    assert (code_of(error), error.value.values["name"], error.value.values["count"]) == ("round.point_used", "手感", 1)
    with pytest.raises(UserError) as error:
        beta.set_points(shop, round_id, [(skin, "手感"), (None, " 手 感 ")])
    assert code_of(error) == "round.point_twice"
    assert scent not in points(shop, round_id)


def test_a_closed_round_takes_no_testers_or_codes_but_still_reviews(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    beta.close_round(shop, round_id)
    for attempt in (
        lambda: beta_testers.add_testers(shop, round_id, members(shop, "书法老陈")),
        lambda: beta_codes.issue_codes(shop, round_id),
    ):
        with pytest.raises(UserError) as error:
            attempt()
        assert code_of(error) == "round.closed"
    beta_reviews.save_review(shop, tester, {}, recommend=9, now=NOW)
    beta.reopen_round(shop, round_id)
    assert beta_codes.issue_codes(shop, round_id, now=NOW) == 1


def test_goals_are_kept_only_where_they_differ(shop: Shop, round_id: int) -> None:
    beta.set_gates(shop, round_id, {"mark": 4.0, "nps": 30})
    assert json.loads(shop.scalar("SELECT gates FROM round")) == {"mark": 4.0}
    with pytest.raises(UserError) as error:
        beta.set_gates(shop, round_id, {"conversion": 1.2})
    assert (code_of(error), error.value.values["gate"]) == ("gates.value", "conversion")
    beta.set_gates(shop, round_id, None)
    assert shop.scalar("SELECT gates FROM round") == ""


def test_a_decision_against_the_gates_needs_its_reason(shop: Shop, round_id: int) -> None:
    with pytest.raises(UserError) as error:
        beta.decide_verdict(shop, round_id, "push", computed="fix")
    assert code_of(error) == "verdict.note"
    beta.decide_verdict(shop, round_id, "fix", computed="fix", now=NOW)
    beta.decide_verdict(shop, round_id, "push", "瓶盖已改好", computed="fix", now=LATER)
    assert shop.tuples("SELECT outcome, note FROM verdict_record ORDER BY id") == [("fix", ""), ("push", "瓶盖已改好")]


# --- testers --------------------------------------------------------------------------------


def add(shop: Shop, round_id: int, *names: str, stage: str = "accepted") -> list[int]:
    ids = members(shop, *names)
    beta_testers.add_testers(shop, round_id, ids, stage, now=NOW)
    return [shop.scalar("SELECT id FROM tester WHERE member_id = ?", (member_id,)) for member_id in ids]


def points(shop: Shop, round_id: int) -> list[int]:
    rows = shop.tuples("SELECT id FROM test_point WHERE round_id = ? ORDER BY position", (round_id,))
    return [row[0] for row in rows]


def stamps(shop: Shop, tester: int) -> dict:
    return shop.rows("SELECT * FROM tester WHERE id = ?", (tester,))[0]


def test_nobody_is_added_twice(shop: Shop, round_id: int) -> None:
    ids = members(shop, "林小满", "书法老陈")
    assert beta_testers.add_testers(shop, round_id, ids[:1]) == beta_testers.Added(1, 0)
    assert beta_testers.add_testers(shop, round_id, [*ids, ids[1]]) == beta_testers.Added(1, 1)


def test_moving_on_fills_the_times_skipped_and_moving_back_empties_the_later_ones(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满", stage="applied")
    beta_testers.move_testers(shop, [tester], "delivered", now=LATER)
    row = stamps(shop, tester)
    assert [row[c] for c in ("applied_at", "accepted_at", "bought_at", "delivered_at", "reviewed_at")] == [
        "2026-05-08 10:00:00", *["2026-05-20 09:30:00"] * 3, None,
    ]  # fmt: skip
    beta_testers.move_testers(shop, [tester], "accepted", now=LATER)
    row = stamps(shop, tester)
    assert (row["accepted_at"], row["bought_at"], row["delivered_at"]) == ("2026-05-20 09:30:00", None, None)


def test_who_withdraws_after_being_accepted_keeps_having_been_invited(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    assert beta_testers.move_testers(shop, [tester], "withdrawn", now=LATER) == 1
    row = stamps(shop, tester)
    assert (row["accepted_at"], row["withdrawn_at"]) == ("2026-05-08 10:00:00", "2026-05-20 09:30:00")
    beta_testers.move_testers(shop, [tester], "bought", now=LATER)
    assert stamps(shop, tester)["withdrawn_at"] is None


def test_a_bulk_move_is_one_history_entry(shop: Shop, round_id: int) -> None:
    testers = add(shop, round_id, "林小满", "书法老陈", "阿 May")
    assert beta_testers.move_testers(shop, testers, "bought", now=LATER) == 3
    assert beta_testers.move_testers(shop, testers, "bought", now=LATER) == 0
    shop.undo()
    assert {stamps(shop, tester)["stage"] for tester in testers} == {"accepted"}


def test_the_owners_mark_is_one_to_five(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    beta_testers.set_tester(shop, tester, mark=5, paid_cents=9800, note="认真")
    assert (stamps(shop, tester)["mark"], stamps(shop, tester)["paid_cents"]) == (5, 9800)
    for fields, reason in (({"mark": 6}, "tester.mark"), ({"paid_cents": -1}, "tester.paid")):
        with pytest.raises(UserError) as error:
            beta_testers.set_tester(shop, tester, **fields)
        assert code_of(error) == reason


# --- codes ----------------------------------------------------------------------------------


def test_codes_go_to_accepted_testers_once(shop: Shop, round_id: int) -> None:
    accepted = add(shop, round_id, "林小满", "书法老陈")
    add(shop, round_id, "还没通过", stage="applied")
    assert beta_codes.issue_codes(shop, round_id, rng=random.Random(7), now=NOW) == 2
    rows = shop.tuples("SELECT code, tester_id FROM code ORDER BY id")
    assert [tester for _, tester in rows] == accepted
    assert all(codes.check(code) for code, _ in rows)
    with pytest.raises(UserError) as error:
        beta_codes.issue_codes(shop, round_id)
    assert code_of(error) == "code.nobody"


def issue(shop: Shop, round_id: int, spare: int = 0) -> list[str]:
    beta_codes.issue_codes(shop, round_id, rng=random.Random(7), now=NOW, spare=spare)
    return [code for (code,) in shop.tuples("SELECT code FROM code ORDER BY id")]


def test_a_code_is_redeemed_once_however_it_is_typed(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    (code,) = issue(shop, round_id)
    redeemed = beta_codes.redeem_code(shop, round_id, f" {code[:4].lower()} - {code[4:]}", now=LATER)
    assert (redeemed.tester_id, redeemed.used_by, redeemed.leaked) == (tester, "林小满", False)
    with pytest.raises(UserError) as error:
        beta_codes.redeem_code(shop, round_id, code)
    assert (code_of(error), error.value.values["name"]) == ("code.used", "林小满")


def test_a_slip_of_the_finger_is_told_apart_from_a_code_nobody_made(shop: Shop, round_id: int) -> None:
    add(shop, round_id, "林小满")
    (code,) = issue(shop, round_id)
    slip = ("3" if code[0] != "3" else "4") + code[1:]
    stranger = codes.new_code(random.Random(99))
    for text, reason in (
        (slip, "code.mistyped"),
        (code[:-1], "code.length"),
        ("0" + code[1:], "code.character"),
        (stranger, "code.unknown"),
    ):
        with pytest.raises(UserError) as error:
            beta_codes.redeem_code(shop, round_id, text)
        assert code_of(error) == reason
    assert shop.scalar("SELECT count(*) FROM code WHERE redeemed_at IS NOT NULL") == 0


def test_a_code_used_by_somebody_else_is_noticed(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    (stranger,) = members(shop, "路人甲")
    (code,) = issue(shop, round_id)
    redeemed = beta_codes.redeem_code(shop, round_id, code, stranger, now=LATER)
    assert (redeemed.leaked, redeemed.given_to, redeemed.used_by) == (True, "林小满", "路人甲")
    assert shop.tuples("SELECT tester_id, redeemed_by_id FROM code") == [(tester, stranger)]
    assert shop.scalar("SELECT count(*) FROM tester") == 1


def test_a_spare_code_makes_its_user_an_accepted_tester(shop: Shop, round_id: int) -> None:
    (member,) = members(shop, "路人甲")
    (code,) = issue(shop, round_id, spare=1)
    with pytest.raises(UserError) as error:
        beta_codes.redeem_code(shop, round_id, code)
    assert code_of(error) == "code.who"
    redeemed = beta_codes.redeem_code(shop, round_id, code, member, now=LATER)
    assert not redeemed.leaked
    row = shop.rows("SELECT * FROM tester")[0]
    assert (row["member_id"], row["stage"], row["accepted_at"]) == (member, "accepted", "2026-05-20 09:30:00")
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM tester") == 0


def test_a_code_of_another_round_says_which(shop: Shop, launch: int, round_id: int) -> None:
    add(shop, round_id, "林小满")
    (code,) = issue(shop, round_id)
    other = beta.open_round(shop, launch, ["肤感"])
    with pytest.raises(UserError) as error:
        beta_codes.redeem_code(shop, other, code)
    assert (code_of(error), error.value.values["number"]) == ("code.other_round", 1)


# --- reviews --------------------------------------------------------------------------------


def test_a_review_brings_its_tester_on_and_is_replaced_by_the_next(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    skin, scent = points(shop, round_id)
    first = beta_reviews.save_review(shop, tester, {skin: 4, scent: 3}, recommend=8, now=NOW)
    second = beta_reviews.save_review(shop, tester, {skin: 5, scent: None}, recommend=9, words="不黏手", now=LATER)
    assert first == second
    assert shop.tuples("SELECT point_id, mark FROM review_mark") == [(skin, 5)]
    row = stamps(shop, tester)
    assert [row["stage"], row["bought_at"], row["reviewed_at"]] == ["reviewed", *["2026-05-08 10:00:00"] * 2]
    beta_reviews.delete_reviews(shop, [first], now=LATER)
    assert stamps(shop, tester)["stage"] == "delivered"
    assert stamps(shop, tester)["reviewed_at"] is None


@pytest.mark.parametrize("stage", ["applied", "accepted", "bought", "delivered"])
def test_a_deleted_review_takes_its_tester_back_to_where_it_was(shop: Shop, round_id: int, stage: str) -> None:
    (tester,) = add(shop, round_id, "林小满", stage=stage)
    before = stamps(shop, tester)
    review = beta_reviews.save_review(shop, tester, {}, recommend=8, now=LATER)
    beta_reviews.delete_reviews(shop, [review], now=LATER)
    assert stamps(shop, tester) == before


def test_a_done_tester_stays_done_when_the_review_is_corrected(shop: Shop, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满", stage="done")
    beta_reviews.save_review(shop, tester, {}, recommend=9, now=LATER)
    assert stamps(shop, tester)["stage"] == "done"


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ({"recommend": 11}, "review.recommend"),
        ({"recommend": 9, "price_feeling": "free"}, "review.price"),
        ({"words": "  "}, "review.empty"),
    ],
)
def test_a_review_that_cannot_be_is_refused(shop: Shop, round_id: int, what: dict, reason: str) -> None:
    (tester,) = add(shop, round_id, "林小满")
    with pytest.raises(UserError) as error:
        beta_reviews.save_review(shop, tester, {}, **what)
    assert code_of(error) == reason
    assert shop.scalar("SELECT count(*) FROM review") == 0


def test_marks_are_one_to_five_and_of_this_round(shop: Shop, launch: int, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    skin, _ = points(shop, round_id)
    with pytest.raises(UserError) as error:
        beta_reviews.save_review(shop, tester, {skin: 6})
    assert (code_of(error), error.value.values["field"]) == ("review.mark", f"point:{skin}")
    other = beta.open_round(shop, launch, ["包装"])
    with pytest.raises(UserError) as error:
        beta_reviews.save_review(shop, tester, {points(shop, other)[0]: 5})
    assert code_of(error) == "review.point"


# --- fixes ----------------------------------------------------------------------------------


def test_a_fix_counts_who_reported_it_once(shop: Shop, launch: int, round_id: int) -> None:
    one, two = add(shop, round_id, "林小满", "书法老陈")
    fix = beta_fixes.add_fix(shop, launch, "瓶盖会漏", round_id=round_id, tester_ids=[one], severity="serious", now=NOW)
    assert beta_fixes.report_fix(shop, fix, tester_ids=[one, two]) == 1
    with shop.change("test.voice") as change:
        voice = change.insert(Voice, launch=launch, said_at=NOW, text="漏了")
    assert beta_fixes.report_fix(shop, fix, voice_ids=[voice]) == 1
    assert beta_fixes.report_fix(shop, fix, voice_ids=[voice]) == 0
    with pytest.raises(UserError) as error:
        beta_fixes.report_fix(shop, fix, tester_ids=[999])
    assert code_of(error) == "tester.missing"


def test_merging_keeps_every_reporter_and_the_worst_severity(shop: Shop, launch: int, round_id: int) -> None:
    one, two = add(shop, round_id, "林小满", "书法老陈")
    keep = beta_fixes.add_fix(shop, launch, "瓶盖会漏", tester_ids=[one], severity="minor")
    other = beta_fixes.add_fix(shop, launch, "包里漏了", tester_ids=[one, two], severity="serious")
    beta_fixes.merge_fixes(shop, keep, [keep, other])
    assert shop.tuples("SELECT id, severity FROM fix") == [(keep, "serious")]
    assert shop.tuples("SELECT tester_id FROM fix_report ORDER BY tester_id") == [(one,), (two,)]
    shop.undo()
    assert shop.tuples("SELECT severity FROM fix ORDER BY id") == [("minor",), ("serious",)]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": " "}, "title"), ({"severity": "bad"}, "severity"), ({"impact": 4.0}, "impact"),
        ({"confidence": 90}, "confidence"), ({"effort": 0}, "effort"), ({"status": "gone"}, "status"),
    ],
)  # fmt: skip
def test_a_fix_with_a_wrong_field_names_it(shop: Shop, launch: int, fields: dict, field: str) -> None:
    with pytest.raises(UserError) as error:
        beta_fixes.add_fix(shop, launch, **{"title": "瓶盖会漏", **fields})
    assert error.value.values["field"] == field
    assert shop.scalar("SELECT count(*) FROM fix") == 0


def test_a_deleted_round_leaves_its_fixes(shop: Shop, launch: int, round_id: int) -> None:
    (tester,) = add(shop, round_id, "林小满")
    beta_fixes.add_fix(shop, launch, "瓶盖会漏", round_id=round_id, tester_ids=[tester])
    beta.delete_round(shop, round_id)
    assert shop.tuples("SELECT title, round_id FROM fix") == [("瓶盖会漏", None)]
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM fix_report") == 1


def test_what_belongs_to_another_launch_is_refused(shop: Shop) -> None:
    from seeddesk.workflow import listen
    from seeddesk.workflow.beta_fixes import add_fix, report_fix
    from seeddesk.workflow.launches import create_launch as new_launch

    one, other = new_launch(shop, "One"), new_launch(shop, "Other")
    voice = listen.add_voice(shop, other, "it leaks")
    mine = listen.add_voice(shop, one, "too thick")
    round_ = beta.open_round(shop, other, ["skin"], seats=5)
    with pytest.raises(UserError, match=r"round\.missing"):
        add_fix(shop, one, "leaks", round_id=round_)
    with pytest.raises(UserError, match=r"voice\.missing"):
        add_fix(shop, one, "leaks", voice_ids=[voice])
    fix = add_fix(shop, one, "leaks")
    with pytest.raises(UserError, match=r"voice\.missing"):
        report_fix(shop, fix, voice_ids=[voice])
    with pytest.raises(UserError, match=r"voice\.missing"):
        listen.make_fix(shop, voice, fix=fix)
    with pytest.raises(UserError, match=r"voice\.launches"):
        listen.update_voices(shop, [mine, voice], topic=listen.create_topic(shop, one, "cap"))
    with pytest.raises(UserError, match=r"voice\.launches"):
        listen.sort_into(shop, [mine, voice], "cap")
    assert shop.scalar("SELECT count(*) FROM fix_report") == 0
