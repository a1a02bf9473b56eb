"""What is due from every step, put off and ticked off, reminders, and the calendar file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from seeddesk.domain import masking
from seeddesk.domain.due import Due
from seeddesk.domain.errors import UserError
from seeddesk.store.due import MANY, dated, due, snoozed
from seeddesk.store.engine import Shop
from seeddesk.store.overview import key_number
from seeddesk.ui.due_words import due_text, entry_words
from seeddesk.workflow import beta, beta_codes, beta_reviews, beta_testers, today
from seeddesk.workflow.groups import add_group, add_to_group
from seeddesk.workflow.influence import add_influencer, log_contact
from seeddesk.workflow.interactions import record_interactions, record_referrals
from seeddesk.workflow.launches import archive_launch, create_launch, rename_shop
from seeddesk.workflow.listen import add_voice, answer_voice
from seeddesk.workflow.members import add_member, delete_members
from seeddesk.workflow.merging import merge_members
from seeddesk.workflow.participate import close_node, create_node, decide
from seeddesk.workflow.screen import mark_joined

NOW = dt.datetime(2026, 6, 1, 10, 30)  # a Monday
DAY = NOW.date()
SHANGHAI = ZoneInfo("Asia/Shanghai")


def days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "Hand cream", started_on=DAY - days(10), seats=50)


def kinds(things: list[Due]) -> list[str]:
    return [one.kind for one in things]


def words(shop: Shop, launch: int | None, now: dt.datetime = NOW) -> list[str]:
    return [due_text(one) for one in due(shop, launch, now)]


# --- what is due ------------------------------------------------------------------------------------


def test_an_answer_given_vanishes_by_itself(shop: Shop, launch: int) -> None:
    voice = add_voice(shop, launch, "It leaks", sender="Amy", said_at=NOW, now=NOW)
    (one,) = due(shop, launch, NOW)
    assert (one.kind, one.at, one.timed) == ("reply", NOW + dt.timedelta(minutes=15), True)
    answer_voice(shop, voice, "Sorry", now=NOW)
    assert due(shop, launch, NOW) == []


def test_more_answers_than_anybody_reads_are_one_line(shop: Shop, launch: int) -> None:
    with shop.change("test.voices") as change:
        change.executemany(
            "INSERT INTO voice (launch_id, sender, said_at, channel, text, kind, assigned, answer, no_answer)"
            " VALUES (?, 'Amy', ?, '', 'hm', '', '', '', 0)",
            [(launch, (NOW - dt.timedelta(minutes=at)).isoformat(" ")) for at in range(MANY + 40)],
        )
    things = due(shop, launch, NOW)
    assert len(things) == MANY + 1
    (rest,) = [one for one in things if one.kind == "replies"]
    assert rest.values["count"] == 40 and due_text(rest).startswith("40 more")


def test_a_vote_ends_then_wants_a_decision_then_is_gone(shop: Shop, launch: int) -> None:
    closes = NOW + dt.timedelta(hours=5)
    node = create_node(shop, launch, "Which scent?", ["A", "B"], closes_at=closes, now=NOW)
    assert words(shop, launch) == ["Vote ends: Which scent? · 0 voted"]
    assert words(shop, launch, NOW + days(1)) == ["Decide: Which scent?"]
    close_node(shop, node, now=closes)
    decide(shop, node, "no", "Too dear", now=closes)
    assert words(shop, launch, NOW + days(1)) == []


def test_rounds_codes_and_late_reviews(shop: Shop, launch: int) -> None:
    number = beta.open_round(
        shop, launch, ["Feel"], seats=3, opens_on=DAY - days(20), closes_on=DAY + days(2)
    )
    people = [add_member(shop, {"name": f"m{at}"}) for at in range(3)]
    beta_testers.add_testers(shop, number, people, "accepted", now=NOW - days(20))
    testers = [row[0] for row in shop.tuples("SELECT id FROM tester ORDER BY id")]
    beta_codes.issue_codes(shop, number, now=NOW - days(19))
    beta_testers.move_testers(shop, testers[:2], "bought", now=NOW - days(12))
    beta_testers.move_testers(shop, testers[:2], "delivered", now=NOW - days(8))
    found = {one.kind: one for one in due(shop, launch, NOW)}
    assert set(found) == {"round_end", "codes", "review"}
    assert found["review"].day == DAY - days(1) and found["review"].values["count"] == 2
    assert found["codes"].day == DAY - days(1) and found["codes"].values["count"] == 3
    assert found["round_end"].day == DAY + days(2)
    beta_reviews.save_review(shop, testers[0], {}, recommend=9, now=NOW)
    found = {one.kind: one for one in due(shop, launch, NOW)}
    assert found["review"].values["count"] == 1
    beta.close_round(shop, number)
    assert due(shop, launch, NOW) == []


def test_only_this_launch_or_all_that_are_not_archived(shop: Shop, launch: int) -> None:
    other = create_launch(shop, "Lip balm")
    add_influencer(shop, launch, "Finn", follow_up_on=DAY, now=NOW)
    add_influencer(shop, other, "Mia", follow_up_on=DAY, now=NOW)
    today.add_reminder(shop, "pay the rent", DAY)
    today.add_reminder(shop, "call the printer", DAY, launch=other)
    assert sorted(words(shop, launch)) == ["Follow up Finn", "pay the rent"]
    assert len(words(shop, None)) == 4
    archive_launch(shop, other)
    assert sorted(words(shop, None)) == ["Follow up Finn", "pay the rent"]


# --- putting off, ticking off ------------------------------------------------------------------------


def test_what_is_put_off_returns_on_its_day_and_can_be_brought_back(shop: Shop, launch: int) -> None:
    add_influencer(shop, launch, "Finn", follow_up_on=DAY, now=NOW)
    things = due(shop, launch, NOW)
    assert today.snooze(shop, things, DAY + days(3), "Follow up Finn", now=NOW) == 1
    assert due(shop, launch, NOW) == []
    assert due(shop, launch, NOW + days(2)) == []
    assert kinds(due(shop, launch, NOW + days(3))) == ["follow_up"]
    (away,) = snoozed(shop, launch, NOW)
    assert away.snoozed_until == DAY + days(3)
    today.wake(shop, [away])
    assert kinds(due(shop, launch, NOW)) == ["follow_up"]
    shop.undo()
    assert due(shop, launch, NOW) == []
    shop.undo()
    assert kinds(due(shop, launch, NOW)) == ["follow_up"]


def test_ticked_off_is_this_occasion_only(shop: Shop, launch: int) -> None:
    finn = add_influencer(shop, launch, "Finn", follow_up_on=DAY, now=NOW)
    today.tick_off(shop, due(shop, launch, NOW), now=NOW)
    assert due(shop, launch, NOW) == []
    log_contact(shop, finn, note="again next week", follow_up_on=DAY + days(5), now=NOW)
    assert kinds(due(shop, launch, NOW)) == ["follow_up"]


def test_putting_off_to_today_is_refused(shop: Shop, launch: int) -> None:
    add_influencer(shop, launch, "Finn", follow_up_on=DAY, now=NOW)
    with pytest.raises(UserError, match=r"due\.until"):
        today.snooze(shop, due(shop, launch, NOW), DAY, now=NOW)
    assert shop.scalar("SELECT count(*) FROM due_mark") == 0


def test_marking_twice_keeps_one_mark(shop: Shop, launch: int) -> None:
    add_influencer(shop, launch, "Finn", follow_up_on=DAY, now=NOW)
    things = due(shop, launch, NOW)
    today.snooze(shop, things, DAY + days(1), now=NOW)
    today.snooze(shop, things, DAY + days(2), now=NOW)
    assert shop.tuples("SELECT snoozed_until FROM due_mark") == [((DAY + days(2)).isoformat(),)]


# --- reminders --------------------------------------------------------------------------------------


def test_a_reminder_is_due_done_and_not_done_after_all(shop: Shop, launch: int) -> None:
    amy = add_member(shop, {"name": "Amy"})
    made = today.add_reminder(
        shop, "  call the\tfactory ", DAY, time=dt.time(15), launch=launch, member=amy, now=NOW
    )
    (one,) = due(shop, launch, NOW)
    assert (one.at, one.timed, due_text(one)) == (NOW.replace(hour=15, minute=0), True, "call the factory · Amy")
    assert one.target == {"member": amy}
    today.tick_off(shop, [one], now=NOW)
    assert due(shop, launch, NOW) == []
    (kept,) = dated(shop, launch, DAY, DAY, NOW)
    assert kept.done
    today.reopen(shop, [made])
    assert kinds(due(shop, launch, NOW)) == ["reminder"]


def test_moving_a_reminder_says_so_in_the_history(shop: Shop) -> None:
    made = today.add_reminder(shop, "call", DAY)
    today.move_reminder(shop, made, DAY + days(4))
    assert shop.history()[0].key == "reminder.move"
    assert shop.scalar("SELECT day FROM reminder") == (DAY + days(4)).isoformat()
    shop.undo()
    assert shop.scalar("SELECT day FROM reminder") == DAY.isoformat()


@pytest.mark.parametrize(
    ("text", "day", "code"),
    [
        (" ", DAY, "reminder.text"),
        ("x" * 301, DAY, "reminder.too_long"),
        ("call", None, "reminder.day"),
        ("call", dt.date(1890, 1, 1), "reminder.day"),
    ],
)
def test_a_wrong_reminder_is_refused_at_its_field(shop: Shop, text: str, day: dt.date, code: str) -> None:
    with pytest.raises(UserError) as caught:
        today.add_reminder(shop, text, day)
    assert caught.value.code == code and caught.value.values["field"] == code.replace("too_long", "text").split(".")[1]
    assert shop.scalar("SELECT count(*) FROM reminder") == 0


def test_a_member_who_goes_leaves_the_reminder_and_one_who_is_merged_takes_it_along(shop: Shop) -> None:
    amy, twin = add_member(shop, {"name": "Amy"}), add_member(shop, {"name": "Amy B"})
    today.add_reminder(shop, "send a card", DAY, member=twin)
    merge_members(shop, amy, twin)
    assert shop.scalar("SELECT member_id FROM reminder") == amy
    delete_members(shop, [amy])
    assert shop.tuples("SELECT text, member_id FROM reminder") == [("send a card", None)]


# --- the key number ---------------------------------------------------------------------------------


def test_retention_reads_who_joined_by_themselves_and_came_back(shop: Shop, launch: int) -> None:
    people = [add_member(shop, {"name": f"m{at}"}) for at in range(14)]
    mark_joined(shop, launch, people[:11], now=NOW - days(30))
    group = add_group(shop, {"name": "B", "kind": "core", "launch": launch})
    add_to_group(shop, group, people[11:12], today=DAY - days(30))
    wide = add_group(shop, {"name": "A", "kind": "wide", "launch": launch})
    add_to_group(shop, wide, people[12:], today=DAY - days(30))
    record_referrals(shop, [(people[12], people[0], DAY - days(40), None)])
    record_interactions(
        shop,
        [(people[at], DAY - days(20), "chat", 1) for at in range(8)]  # day 10: too early to count
        + [(people[at], DAY - days(16), "chat", 1) for at in range(5)]
        + [(people[11], DAY - days(1), "chat", 1)],
    )
    key = key_number(shop, launch, DAY)
    assert key.now and key.lines
    assert (key.now.k, key.now.n) == (5, 11), "four who came back and one of the B group, of all but the one brought"
    assert key.before and (key.before.k, key.before.n) == (4, 11)


def test_activity_reads_orders_voices_and_chats_of_everybody_in_the_launch(shop: Shop, launch: int) -> None:
    people = [add_member(shop, {"name": f"m{at}"}) for at in range(12)]
    group = add_group(shop, {"name": "A", "kind": "wide", "launch": launch})
    add_to_group(shop, group, people, today=DAY - days(50))
    record_interactions(shop, [(people[0], DAY, "chat", 2), (people[1], DAY - days(7), "chat", 1)])
    add_voice(shop, launch, "Nice", member=people[2], said_at=NOW - days(1), now=NOW)
    key = key_number(shop, launch, DAY, "plateau")
    assert key.now and key.before
    assert (key.now.k, key.now.n, key.before.k, key.before.n) == (2, 12, 1, 12)


# --- the calendar file ------------------------------------------------------------------------------


def export(shop: Shop, path: Path, launch: int | None = None, now: dt.datetime = NOW, **more: Any) -> Any:
    today.export_calendar(shop, path, launch, sentence=entry_words, name="SeedDesk", now=now, zone=SHANGHAI, **more)
    return icalendar.Calendar.from_ical(path.read_bytes())


def test_the_file_says_what_the_calendar_shows(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_influencer(shop, launch, "Finn", follow_up_on=DAY + days(2), now=NOW)
    add_voice(shop, launch, "It leaks", sender="Amy", said_at=NOW, now=NOW)
    today.add_reminder(shop, "打电话给工厂 13800002231，问灌装；\\急", DAY, time=dt.time(15), launch=launch, now=NOW)
    calendar = export(shop, tmp_path / "out.ics", launch, hide=masking.hide)
    found = {str(event["summary"]): event for event in calendar.walk("VEVENT")}
    assert set(found) == {"Follow up Finn", "打电话给工厂 138****2231，问灌装；\\急"}
    timed = found["打电话给工厂 138****2231，问灌装；\\急"]
    assert timed["dtstart"].dt == dt.datetime(2026, 6, 1, 7, 0, tzinfo=dt.UTC)
    assert found["Follow up Finn"]["dtstart"].dt == DAY + days(2)
    assert found["Follow up Finn"]["dtend"].dt == DAY + days(3)
    assert "Hand cream" in str(timed["description"])


def test_the_same_thing_keeps_its_uid_and_its_sequence_grows(shop: Shop, launch: int, tmp_path: Path) -> None:
    made = today.add_reminder(shop, "call", DAY + days(1), now=NOW)
    (before,) = export(shop, tmp_path / "a.ics").walk("VEVENT")
    today.move_reminder(shop, made, DAY + days(9))
    (after,) = export(shop, tmp_path / "b.ics", now=NOW + dt.timedelta(hours=1)).walk("VEVENT")
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstamp"].dt > before["dtstamp"].dt
    assert (before["dtstart"].dt, after["dtstart"].dt) == (DAY + days(1), DAY + days(9))


def test_a_calendar_takes_in_what_undo_turned_back(shop: Shop, tmp_path: Path) -> None:
    made = today.add_reminder(shop, "call", DAY + days(1), now=NOW)
    today.move_reminder(shop, made, DAY + days(9))
    (before,) = export(shop, tmp_path / "a.ics").walk("VEVENT")
    shop.undo()
    (after,) = export(shop, tmp_path / "b.ics", now=NOW + dt.timedelta(seconds=5)).walk("VEVENT")
    assert (before["dtstart"].dt, after["dtstart"].dt) == (DAY + days(9), DAY + days(1))
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["last-modified"].dt > before["last-modified"].dt


def test_writing_the_file_is_no_action(shop: Shop, tmp_path: Path) -> None:
    """It is not what undo takes back next, and it does not end redo."""
    made = today.add_reminder(shop, "call", DAY + days(1), now=NOW)
    today.move_reminder(shop, made, DAY + days(9))
    shop.undo()
    entries = shop.history(-1)
    export(shop, tmp_path / "a.ics")
    assert shop.history(-1) == entries
    assert shop.redo().key == "reminder.move"


def test_the_mark_of_a_shop_stays(shop: Shop, tmp_path: Path) -> None:
    mark = today.calendar_id(shop)
    rename_shop(shop, "Another name")
    while shop.next_undo():
        shop.undo()
    today.add_reminder(shop, "call", DAY, now=NOW)
    assert today.calendar_id(shop) == mark
    shop.backup_to(tmp_path / "copy.seeddesk")
    copy = Shop.open(tmp_path / "copy.seeddesk")
    assert today.calendar_id(copy) == mark
    copy.close()
    other = Shop.create(tmp_path / "other.seeddesk", name="another shop")
    assert today.calendar_id(other) != mark
    other.close()


def test_texts_leave_as_they_are_unless_hidden(shop: Shop, tmp_path: Path) -> None:
    today.add_reminder(shop, "Budget 1200000, 13800002231", DAY + days(1), now=NOW)
    (plain,) = export(shop, tmp_path / "a.ics").walk("VEVENT")
    assert plain["summary"] == "Budget 1200000, 13800002231"
    (hidden,) = export(shop, tmp_path / "b.ics", hide=masking.hide).walk("VEVENT")
    assert hidden["summary"] == "Budget 1200000, 138****2231"


def test_done_and_past_things_stand_there_without_an_alarm(shop: Shop, tmp_path: Path) -> None:
    made = today.add_reminder(shop, "done one", DAY + days(1), now=NOW)
    today.add_reminder(shop, "past one", DAY - days(1), now=NOW)
    today.add_reminder(shop, "open one", DAY, now=NOW)
    today.tick_off(shop, [one for one in due(shop, None, NOW) if one.item == made], now=NOW)
    events = export(shop, tmp_path / "out.ics").walk("VEVENT")
    rings = {str(event["summary"]): bool(event.walk("VALARM")) for event in events}
    assert rings == {"✓ done one": False, "past one": False, "open one": True}


def test_a_file_of_another_kind_is_refused(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"calendar\.suffix"):
        export(shop, tmp_path / "out.xlsx")
    assert not list(tmp_path.glob("out*"))
