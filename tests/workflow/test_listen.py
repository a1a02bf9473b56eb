"""Step 3: voices written down, sorted, answered in time, grouped, handed to production."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store import listen as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import Member
from seeddesk.workflow import listen as flow
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 5, 3, 12, 0)


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


def add(shop: Shop, launch: int, text: str = "纸都湿了", minutes: int = 0, **fields: Any) -> int:
    return flow.add_voice(shop, launch, text, said_at=NOW - dt.timedelta(minutes=minutes), now=NOW, **fields)


def voice(shop: Shop, voice_id: int) -> dict:
    found = store.voice(shop, voice_id)
    assert found is not None
    return found


def test_a_voice_is_kept_as_it_was_said(shop: Shop, launch: int) -> None:
    with shop.change("test") as change:
        member = change.insert(Member, nick="书法老陈", total_orders=12)
    first = add(shop, launch, " 放包里漏了一次 ", member=member, channel="B 群", kind="complaint", mood=-1)
    second = add(shop, launch, "好用", sender="路人")
    row = voice(shop, first)
    assert (row["text"], row["who"], row["orders"], row["channel"]) == ("放包里漏了一次", "书法老陈", 12, "B 群")
    assert voice(shop, second)["who"] == "路人"
    assert [one["id"] for one in store.voices(shop, launch)] == [second, first]
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"text": " "}, "voice.text"),
        ({"kind": "joke"}, "voice.kind"),
        ({"mood": 2}, "voice.mood"),
        ({"minutes": -60}, "voice.said_at"),
        ({"member": 99_999}, "member.missing"),
        ({"topic": 99_999}, "topic.missing"),
    )
    for fields, code in wrong:
        with pytest.raises(UserError) as caught:
            add(shop, launch, **fields)
        assert caught.value.code == code


def test_pasted_lines_become_voices() -> None:
    read = flow.read_lines(
        "阿 May：可以出 20ml 小样吗？\n\n  味道淡一点\n21:14 好用\nhttps://a.cn/x 看这个\n豆豆爸: 纸湿了"
    )
    assert [(one.sender, one.text) for one in read] == [
        ("阿 May", "可以出 20ml 小样吗？"),
        ("", "味道淡一点"),
        ("", "21:14 好用"),
        ("", "https://a.cn/x 看这个"),
        ("豆豆爸", "纸湿了"),
    ]


def test_several_voices_are_one_action(shop: Shop, launch: int) -> None:
    assert flow.add_voices(shop, launch, flow.read_lines("甲：一\n乙：二"), now=NOW) == 2
    assert store.counts(shop, launch) == {"total": 2, "people": 2, "unsorted": 2, "waiting": 2}
    shop.undo()
    assert store.counts(shop, launch)["total"] == 0
    with pytest.raises(UserError):
        flow.add_voices(shop, launch, [], now=NOW)


def test_names_find_their_member_only_when_there_is_one(shop: Shop) -> None:
    with shop.change("test") as change:
        may = change.insert(Member, nick="阿 May")
        change.insert(Member, name="王芳")
        change.insert(Member, name="王芳")
    assert store.only_match(shop, ["阿May", "王芳", "谁"]) == {"阿May": may}


def test_the_clock_runs_from_the_shops_setting(shop: Shop, launch: int) -> None:
    first = add(shop, launch, minutes=11)
    assert store.clock_of(voice(shop, first), NOW, store.reply_minutes(shop)).minutes == 4
    flow.set_reply_minutes(shop, 10)
    late = store.clock_of(voice(shop, first), NOW, store.reply_minutes(shop))
    assert (late.state, late.minutes) == ("overdue", 1)
    with pytest.raises(UserError):
        flow.set_reply_minutes(shop, 0)
    shop.undo()
    assert store.reply_minutes(shop) == 15


def test_answers_in_time_are_counted_with_their_n(shop: Shop, launch: int) -> None:
    quick, slow, missed, running, old = (add(shop, launch, minutes=at) for at in (60, 60, 60, 5, 60 * 24 * 8))
    flow.answer_voice(shop, quick, "马上换", assigned="我", now=NOW - dt.timedelta(minutes=50))
    flow.answer_voice(shop, slow, "好的", now=NOW)
    flow.answer_voice(shop, old, "好的", now=NOW)
    share = store.kept_lately(shop, launch, NOW)
    assert (share.k, share.n) == (1, 3)
    flow.update_voices(shop, [missed], no_answer=True)
    assert store.kept_lately(shop, launch, NOW).n == 2
    assert store.waiting(voice(shop, running)) and not store.waiting(voice(shop, missed))
    with pytest.raises(UserError) as caught:
        flow.answer_voice(shop, running, "  ")
    assert caught.value.code == "voice.answer"
    flow.answer_voice(shop, slow, "好的呀", now=NOW + dt.timedelta(hours=1))
    assert voice(shop, slow)["answered_at"] == NOW.isoformat(" ")
    flow.reopen_voices(shop, [slow])
    assert voice(shop, slow)["answered_at"] is None and voice(shop, slow)["answer"] == "好的呀"


def test_sorting_is_labelled_and_undone(shop: Shop, launch: int) -> None:
    ids = [add(shop, launch), add(shop, launch)]
    topic = flow.sort_into(shop, ids, "漏液")
    assert flow.sort_into(shop, ids, " 漏 液 ") == topic
    flow.update_voices(shop, ids, kind="complaint")
    entry = shop.next_undo()
    assert entry is not None and (entry.key, entry.values["kind"], entry.values["count"]) == (
        "voice.kind",
        "complaint",
        2,
    )
    flow.update_voices(shop, ids[:1], mood=-1)
    flow.update_voices(shop, ids[:1], assigned="小林")
    for _ in range(4):
        shop.undo()
    assert (voice(shop, ids[0])["kind"], voice(shop, ids[0])["topic"]) == ("", "")
    assert store.topics(shop, launch) == []


def test_topics_count_people_and_praise(shop: Shop, launch: int) -> None:
    with shop.change("test") as change:
        member = change.insert(Member, nick="阿 May")
    said: tuple[tuple[dict[str, Any], str], ...] = (
        ({"member": member}, "praise"),
        ({"member": member}, "wish"),
        ({"sender": "甲"}, "praise"),
        ({}, ""),
    )
    for who, kind in said:
        flow.sort_into(shop, [add(shop, launch, "香", kind=kind, **who)], "香味")
    row = store.topics(shop, launch)[0]
    assert (row["voices"], row["people"], row["praise"], row["judged"], row["negative"]) == (4, 2, 2, 3, 0)
    assert row["quote"] == "香"


def test_topics_are_renamed_merged_and_deleted(shop: Shop, launch: int) -> None:
    ids = [add(shop, launch), add(shop, launch)]
    one, two = flow.sort_into(shop, ids[:1], "漏液"), flow.sort_into(shop, ids[1:], "盖子")
    with pytest.raises(UserError) as caught:
        flow.rename_topic(shop, one, "盖子")
    assert caught.value.code == "topic.name_taken"
    flow.rename_topic(shop, one, "盖子漏")
    flow.merge_topics(shop, [one, two], into=one)
    assert [(row["name"], row["voices"]) for row in store.topics(shop, launch)] == [("盖子漏", 2)]
    shop.undo()
    assert len(store.topics(shop, launch)) == 2
    with pytest.raises(UserError):
        flow.merge_topics(shop, [one], into=one)
    flow.delete_topics(shop, [one])
    assert voice(shop, ids[0])["topic_id"] is None
    shop.undo()
    assert voice(shop, ids[0])["topic_id"] == one
    assert flow.create_topic(shop, launch, "价格") not in (one, two)


def test_a_voice_is_handed_to_production(shop: Shop, launch: int) -> None:
    first, second = add(shop, launch), add(shop, launch)
    fix = flow.make_fix(shop, first, "瓶盖漏", severity="serious", now=NOW)
    assert flow.make_fix(shop, second, fix=fix) == fix
    assert voice(shop, first)["fix_id"] == voice(shop, second)["fix_id"] == fix
    assert [row["title"] for row in store.open_fixes(shop, launch)] == ["瓶盖漏"]
    with pytest.raises(UserError) as caught:
        flow.make_fix(shop, first, " ")
    assert caught.value.code == "fix.title"
    shop.undo()
    assert voice(shop, second)["fix_id"] is None


def test_deleting_voices_is_undone(shop: Shop, launch: int) -> None:
    ids = [add(shop, launch), add(shop, launch)]
    flow.delete_voices(shop, ids)
    assert store.voices(shop, launch) == []
    shop.undo()
    assert len(store.voices(shop, launch)) == 2


def test_facts_for_the_guide(shop: Shop, launch: int) -> None:
    add(shop, launch, minutes=11, kind="complaint", sender="甲")
    late = add(shop, launch, minutes=30, sender="乙")
    flow.sort_into(shop, [late], "香味")
    facts = store.facts(shop, launch, NOW)
    assert (facts.voices, facts.people, facts.running, facts.minutes_left, facts.overdue) == (2, 2, 1, 4, 1)
    assert (facts.negative, facts.negative_open, facts.unsorted, facts.topics) == (1, 1, 2, 1)
    assert (facts.need, facts.need_people, facts.kept, facts.kept_n) == ("香味", 1, 0, 1)


def test_a_name_on_a_line_of_its_own_is_the_sender_of_what_follows() -> None:
    """As WeChat for Windows copies it; the name must not become a voice."""
    read = flow.read_lines("小满妈妈:\n瓶盖漏了\n纸都湿了\n\n书法老陈：\n味道喜欢\n\n阿May: 想要小样\n没有名字的话")
    assert [(voice.sender, voice.text) for voice in read] == [
        ("小满妈妈", "瓶盖漏了"),
        ("小满妈妈", "纸都湿了"),
        ("书法老陈", "味道喜欢"),
        ("阿May", "想要小样"),
        ("", "没有名字的话"),
    ]
