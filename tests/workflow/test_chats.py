"""Chats into the shop: counts per person and day, never twice, whichever way exports overlap."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import child
from seeddesk.store import chats as store
from seeddesk.store.engine import Shop
from seeddesk.store.models import ChatGroup, Identity, Member, Membership
from seeddesk.workflow import chats
from seeddesk.workflow.launches import create_launch

NOW = dt.datetime(2026, 6, 3, 12, 0)
Message = tuple[str, str, str]
"""(time, sender, words)"""


def member(shop: Shop, name: str = "", *, qq: str = "", group: int | None = None, **values: str) -> int:
    with shop.change("test") as change:
        made = change.insert(Member, name=name, **values)
        if qq:
            change.insert(Identity, member=made, platform="qq", value=qq)
        if group is not None:
            change.insert(Membership, group=group, member=made)
    return made


def export(*messages: Message, chat: str = "种子群") -> str:
    """QQ's text export."""
    rule = "=" * 64
    head = f"消息记录（此消息记录为文本格式，不支持重新导入）\n\n{rule}\n消息分组:我的QQ群\n{rule}\n"
    head += f"消息对象:{chat}\n{rule}\n\n"
    return head + "".join(f"{at} {who}\n{words}\n\n" for at, who, words in messages)


def bring(shop: Shop, text: str, group: str | None = None, **options) -> chats.ChatOutcome:
    plan = chats.prepare(shop, text, group, now=NOW, **options)
    return chats.run(shop, plan, now=NOW)


def interactions(shop: Shop) -> dict[tuple[int, str], int]:
    rows = shop.rows("SELECT * FROM interaction")
    assert {row["kind"] for row in rows} <= {"chat"}
    return {(row["member_id"], row["day"]): row["count"] for row in rows}


def day_counts(shop: Shop) -> dict[tuple[str, str], int]:
    return {
        (name, day): count
        for name, day, count in shop.tuples(
            "SELECT s.name, d.day, max(d.count, d.loose) FROM chat_day d JOIN chat_sender s ON s.id = d.sender_id"
        )
    }


def entries(shop: Shop) -> int:
    return len(shop.history())


TEXT = export(
    ("2026-05-01 10:00:00", "小红(123456)", "瓶口漏吗？"),
    ("2026-05-01 10:01:00", "老陈<chen@qq.cn>", "不漏，好用"),
    ("2026-05-01 10:02:00", "小红(123456)", "好"),
    ("2026-05-02 09:00:00", "小红(123456)", "早"),
)


def test_messages_become_interactions_per_member_and_day(shop: Shop) -> None:
    hong, chen = member(shop, "别的名字", qq="123456"), member(shop, "陈", email="Chen@qq.cn")
    before = entries(shop)
    plan = chats.prepare(shop, TEXT, now=NOW)
    assert entries(shop) == before, "a dry run writes nothing"
    assert (plan.format, plan.chat, plan.messages, plan.new, plan.unchanged) == ("qq", "种子群", 4, 4, 0)
    assert (plan.first, plan.last, plan.days) == (dt.date(2026, 5, 1), dt.date(2026, 5, 2), 2)
    outcome = chats.run(shop, plan, now=NOW)
    assert outcome.entry
    assert entries(shop) == before + 1
    assert interactions(shop) == {(hong, "2026-05-01"): 2, (hong, "2026-05-02"): 1, (chen, "2026-05-01"): 1}
    assert {row["source"] for row in shop.rows("SELECT source FROM interaction")} == {"种子群"}
    shop.undo()
    assert interactions(shop) == {}
    assert store.chats(shop) == []
    assert store.spans(shop, "种子群") == []
    shop.redo()
    assert len(interactions(shop)) == 3


def test_texts_are_not_kept(shop: Shop) -> None:
    bring(shop, TEXT)
    dump = [
        str(value)
        for table in shop.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        for row in shop.tuples(f'SELECT * FROM "{table["name"]}"')
        for value in row
    ]
    assert not any("漏" in value or "早" in value for value in dump)
    assert not any("漏".encode() in bytes(row[0]) for row in shop.tuples("SELECT changeset FROM history"))
    files = list(shop.path.parent.glob(f"{shop.path.name}*"))
    assert shop.path in files
    assert not any("漏".encode() in file.read_bytes() for file in files if file.is_file())


def test_the_same_export_twice_does_nothing(shop: Shop) -> None:
    member(shop, "红", qq="123456")
    bring(shop, TEXT)
    counts, before = day_counts(shop), entries(shop)
    plan = chats.prepare(shop, TEXT, now=NOW)
    assert (plan.new, plan.updated, plan.unchanged) == (0, 0, 4)
    outcome = chats.run(shop, plan, now=NOW)
    assert not outcome.entry
    assert (day_counts(shop), entries(shop)) == (counts, before)


def talk(first: int, last: int) -> list[Message]:
    """One message every hour from 小红, hours counted from 2026-05-01 00:00."""
    start = dt.datetime(2026, 5, 1)
    return [(str(start + dt.timedelta(hours=hour)), "小红(123456)", "好") for hour in range(first, last)]


@pytest.mark.parametrize(
    "windows",
    [
        [(0, 40), (30, 80)],  # both cut the second day, and overlap within it
        [(30, 80), (0, 40)],  # the older one comes later
        [(0, 36), (36, 80)],  # both cut the day, without an overlap
        [(0, 30), (40, 80), (0, 80)],  # a gap, closed by a longer export
        [(26, 46), (0, 80)],  # a longer export around a piece of a day
        [(0, 80), (30, 34)],  # a shorter one takes nothing away
        [(20, 50), (0, 22), (48, 80), (0, 80)],
    ],
)
def test_exports_that_overlap_add_up_to_what_was_written(shop: Shop, windows: list[tuple[int, int]]) -> None:
    hong = member(shop, "红", qq="123456")
    for first, last in windows:
        bring(shop, export(*talk(first, last)))
    expected = {(hong, "2026-05-01"): 24, (hong, "2026-05-02"): 24, (hong, "2026-05-03"): 24, (hong, "2026-05-04"): 8}
    assert interactions(shop) == expected
    assert sum(day_counts(shop).values()) == 80
    before = entries(shop)
    for first, last in windows:
        bring(shop, export(*talk(first, last)))
    assert entries(shop) == before


def test_a_fuller_export_completes_a_day_and_a_thinner_one_changes_nothing(shop: Shop) -> None:
    hong = member(shop, "红", qq="123456")
    picked = [one for one in talk(0, 24) if one[0][11:13] in ("09", "10", "20")]
    bring(shop, export(*picked))
    assert interactions(shop) == {(hong, "2026-05-01"): 3}
    outcome = bring(shop, export(*talk(0, 24)))
    assert interactions(shop) == {(hong, "2026-05-01"): 24}
    assert (outcome.plan.new, outcome.plan.updated) == (21, 1)
    assert not bring(shop, export(*picked)).entry


def test_someone_who_was_missing_in_the_first_export_is_added(shop: Shop) -> None:
    bring(shop, export(*talk(0, 24)))
    bring(shop, export(*talk(0, 24), ("2026-05-01 10:30:00", "老陈(223456)", "好")))
    assert day_counts(shop) == {("小红", "2026-05-01"): 24, ("老陈", "2026-05-01"): 1}


def test_the_same_words_in_two_chats_are_two_chats(shop: Shop) -> None:
    hong = member(shop, "红", qq="123456")
    bring(shop, TEXT)
    bring(shop, TEXT, "B 群")
    assert sum(row["count"] for row in shop.rows("SELECT count FROM interaction")) == 6
    assert {row["chat"] for row in store.chats(shop)} == {"种子群", "B 群"}
    assert {row["member_id"] for row in shop.rows("SELECT member_id FROM interaction")} == {hong}


def test_texts_without_days_count_under_the_day_they_were_copied_first(shop: Shop) -> None:
    text = "小红:\n瓶口漏吗？\n\n小红:\n在吗在吗\n\n老陈:\n不漏\n"
    hong = member(shop, nick="小红")
    plan = chats.prepare(shop, text, "微信群", now=NOW)
    assert not plan.dated
    chats.run(shop, plan, now=NOW)
    assert interactions(shop) == {(hong, "2026-06-03"): 2}
    later = NOW + dt.timedelta(days=5)
    plan = chats.prepare(shop, text, "微信群", now=later)
    assert plan.day == dt.date(2026, 6, 3)
    assert not chats.run(shop, plan, now=later).entry
    bring(shop, text + "\n小红:\n还有货吗\n", "微信群")
    assert interactions(shop) == {(hong, "2026-06-03"): 3}, "a longer copy of the same day completes it"
    bring(shop, "小红:\n别的话\n", "微信群", day=dt.date(2026, 6, 1))
    assert interactions(shop)[hong, "2026-06-01"] == 1


def test_a_text_without_days_and_an_export_of_the_same_day_do_not_add_up(shop: Shop) -> None:
    hong = member(shop, nick="小红")
    bring(shop, "小红:\n一\n\n小红:\n二\n\n小红:\n三\n", "群", day=dt.date(2026, 5, 1))
    bring(shop, "".join(f"小红 2026/5/1 10:0{n}\n好\n\n" for n in range(5)), "群")
    assert interactions(shop) == {(hong, "2026-05-01"): 5}
    bring(shop, "小红:\n一\n\n小红:\n二\n", "群", day=dt.date(2026, 5, 1))
    assert interactions(shop) == {(hong, "2026-05-01"): 5}


# --- who is who ------------------------------------------------------------------------------------


def how(plan: chats.ChatPlan) -> dict[str, tuple[int | None, str]]:
    return {one.name or one.value: (one.member, one.how) for one in plan.writers}


def test_a_platform_id_goes_before_any_name(shop: Shop) -> None:
    by_id, _by_name = member(shop, "王五", qq="123456"), member(shop, "小红")
    mail = member(shop, "老陈", qq="556677")
    text = export(("2026-05-01 10:00:00", "小红(123456)", "好"), ("2026-05-01 10:00:00", "别名<556677@qq.com>", "好"))
    assert how(chats.prepare(shop, text, now=NOW)) == {"小红": (by_id, "id"), "别名": (mail, "id")}


def test_wechat_ids_match_too(shop: Shop) -> None:
    hong = member(shop, "红", wechat="wxid_hong01")
    text = (
        "Time,SenderName,Sender,TalkerName,Talker,Content\n2026-05-01 10:00:00,小红,wxid_hong01,种子群,9@chatroom,好\n"
    )
    plan = chats.prepare(shop, text, now=NOW)
    assert how(plan) == {"小红": (hong, "id")}
    assert plan.chat == "种子群"


def test_a_name_counts_only_where_one_member_and_one_sender_bear_it(shop: Shop) -> None:
    only = member(shop, nick="书法 老陈")
    member(shop, "小美")
    member(shop, nick="小美")
    member(shop, "小刚", qq="999999")  # another QQ number speaks against it
    member(shop, "阿")
    text = export(
        *(
            ("2026-05-01 10:00:00", who, "好")
            for who in (
                "书法老陈(100001)",
                "小美(100002)",
                "小刚(100003)",
                "阿(100004)",
                "小明(100005)",
                "小明(100006)",
            )
        )
    )
    member(shop, "小明")
    plan = chats.prepare(shop, text, now=NOW)
    assert {name: found for name, found in how(plan).items() if found[0]} == {"书法老陈": (only, "name")}
    assert plan.counts()["unknown"] == 5
    chats.run(shop, plan, now=NOW)
    assert shop.scalar("SELECT count(*) FROM identity WHERE value = '100001'") == 0, "a name alone teaches no id"


def test_within_a_group_a_name_may_be_clear(shop: Shop) -> None:
    with shop.change("test") as change:
        group = change.insert(ChatGroup, name="种子群")
    inside = member(shop, "小美", group=group)
    member(shop, "小美")
    plan = chats.prepare(shop, export(("2026-05-01 10:00:00", "小美(100002)", "好")), now=NOW)
    assert how(plan) == {"小美": (inside, "name")}


def test_own_account_is_no_unknown_customer(shop: Shop) -> None:
    text = (
        "id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime\n"
        "1,7,文本,1,我,种子群,好用推荐给大家,,2026-05-01 10:00:00\n"
        "2,8,文本,0,wxid_hong01,种子群,好,,2026-05-01 10:00:01\n"
    )
    plan = chats.prepare(shop, text, now=NOW)
    assert plan.counts() == {"own": 1, "unknown": 1}
    assert plan.suggestions == []
    chats.run(shop, plan, now=NOW)
    assert [row["value"] for row in store.sender_rows(shop, linkable=True)] == ["wxid_hong01"]


def test_decisions_are_written_with_the_import(shop: Shop) -> None:
    hong = member(shop, "红")
    plan = chats.prepare(shop, TEXT, now=NOW)
    index = {one.name: one.index for one in plan.writers}
    plan.link(index["小红"], hong)
    plan.make_member(index["老陈"])
    before = entries(shop)
    outcome = chats.run(shop, plan, now=NOW)
    assert (outcome.members_new, entries(shop)) == (1, before + 1)
    chen = shop.one("SELECT * FROM member WHERE nick = '老陈'")
    assert chen is not None
    assert (chen["email"], chen["source"], chen["initials"]) == ("chen@qq.cn", "种子群", "lc")
    assert interactions(shop) == {(hong, "2026-05-01"): 2, (hong, "2026-05-02"): 1, (chen["id"], "2026-05-01"): 1}
    assert shop.scalar("SELECT member_id FROM identity WHERE platform = 'qq' AND value = '123456'") == hong
    again = chats.prepare(shop, TEXT, now=NOW)
    assert {name: found[1] for name, found in how(again).items()} == {"小红": "known", "老陈": "known"}
    shop.undo()
    assert shop.scalar("SELECT count(*) FROM member") == 1


def test_a_decision_moves_what_was_counted_for_the_wrong_member(shop: Shop) -> None:
    wrong, right = member(shop, "小红"), member(shop, "红本人")
    bring(shop, TEXT)
    assert interactions(shop) == {(wrong, "2026-05-01"): 2, (wrong, "2026-05-02"): 1}
    plan = chats.prepare(shop, TEXT, now=NOW)
    plan.link({one.name: one.index for one in plan.writers}["小红"], right)
    chats.run(shop, plan, now=NOW)
    assert interactions(shop) == {(right, "2026-05-01"): 2, (right, "2026-05-02"): 1}


def test_an_ignored_person_stays_ignored_and_a_decision_can_be_taken_back(shop: Shop) -> None:
    plan = chats.prepare(shop, TEXT, now=NOW)
    index = {one.name: one.index for one in plan.writers}
    plan.ignore(index["小红"])
    plan.ignore(index["老陈"])
    plan.undecide(index["老陈"])
    chats.run(shop, plan, now=NOW)
    assert [row["name"] for row in store.sender_rows(shop, linkable=True)] == ["老陈"]
    assert chats.prepare(shop, TEXT, now=NOW).counts() == {"ignored": 1, "unknown": 1}


def test_a_member_who_turns_up_later_is_found_by_the_next_import(shop: Shop) -> None:
    bring(shop, TEXT)
    hong = member(shop, "红", qq="123456")
    outcome = bring(shop, TEXT)
    assert outcome.entry
    assert interactions(shop) == {(hong, "2026-05-01"): 2, (hong, "2026-05-02"): 1}


def test_a_chosen_member_who_is_gone(shop: Shop) -> None:
    hong = member(shop, "红")
    plan = chats.prepare(shop, TEXT, now=NOW)
    plan.link(plan.writers[0].index, hong)
    with shop.change("test") as change:
        change.delete(Member, hong)
    with pytest.raises(UserError) as trouble:
        chats.run(shop, plan, now=NOW)
    assert trouble.value.code == "member.missing"
    assert store.chats(shop) == []


# --- groups ----------------------------------------------------------------------------------------


def test_joins_and_leaves_go_into_the_group(shop: Shop) -> None:
    hong, gang = member(shop, "红", qq="123456"), member(shop, "小刚")
    text = export(
        ("2026-05-01 10:00:00", "系统消息(10000)", "小刚加入本群。"),
        ("2026-05-02 10:00:00", "小红(123456)", "欢迎"),
        ("2026-05-03 10:00:00", "系统消息(10000)", "小红退出本群。"),
        ("2026-05-04 10:00:00", "系统消息(10000)", "小美加入本群。"),
    )
    plan = chats.prepare(shop, text, now=NOW)
    assert (plan.messages, plan.events("join"), plan.events("leave"), plan.counts()["unknown"]) == (1, 2, 1, 0)
    chats.run(shop, plan, now=NOW)
    group = store.group(shop, "种子群")
    assert group is not None and (group["kind"], group["platform"]) == ("wide", "qq")
    rows = store.group_members(shop, group["id"])
    assert {key: (row["joined_on"], row["left_on"]) for key, row in rows.items()} == {
        hong: (None, "2026-05-03"), gang: ("2026-05-01", None),
    }  # fmt: skip
    assert [(row["name"], row["joined_on"]) for row in store.sender_rows(shop, linkable=True)] == [
        ("小美", "2026-05-04")
    ]
    assert not bring(shop, text).entry
    later = export(("2026-05-06 10:00:00", "系统消息(10000)", "小红(123456)加入本群。"))
    bring(shop, later)
    row = store.group_members(shop, group["id"])[hong]
    assert (row["joined_on"], row["left_on"]) == ("2026-05-06", None)
    assert not bring(shop, text).entry, "an older file takes nothing back"


def test_no_group_is_made_of_a_chat_without_a_name(shop: Shop) -> None:
    member(shop, "小刚")
    bring(shop, '小红 2026/5/1 10:00\n好\n\n"小红"邀请"小刚"加入了群聊\n')
    assert shop.scalar("SELECT count(*) FROM chat_group") == 0
    assert [row["chat"] for row in store.chats(shop)] == ["WeChat"]


# --- several chats, names, files -----------------------------------------------------------------------


def test_several_chats_in_a_file(shop: Shop) -> None:
    text = export(*talk(0, 3), chat="甲群") + export(*talk(5, 7), chat="乙群")
    plan = chats.prepare(shop, text, now=NOW)
    assert (plan.chats, plan.messages) == (["甲群", "乙群"], 5)
    chosen = chats.prepare(shop, text, "乙群", now=NOW)
    assert (chosen.chats, chosen.messages) == (["", "乙群"], 2)
    chats.run(shop, chosen, now=NOW)
    assert [(row["chat"], row["messages"]) for row in store.chats(shop)] == [("乙群", 2)]
    with pytest.raises(UserError) as trouble:
        chats.prepare(shop, text, "丙群", now=NOW)
    assert (trouble.value.code, trouble.value.values["names"]) == ("chat.several", "甲群, 乙群")


def test_a_plan_can_be_called_differently(shop: Shop) -> None:
    plan = chats.prepare(shop, TEXT, now=NOW)
    chats.rename(shop, plan, " B  群 ")
    assert (plan.chat, plan.new) == ("B 群", 4)
    chats.run(shop, plan, now=NOW)
    chats.rename(shop, plan, "B 群")
    assert plan.new == 0


def test_a_file_is_read_in_a_process_of_its_own(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "whatever.dat"
    path.write_bytes(TEXT.encode("gb18030"))
    told: list[str] = []
    plan = chats.prepare(shop, path, now=NOW, progress=lambda done, total, what: told.append(what))
    outcome = chats.run(shop, plan, now=NOW)
    assert set(told) == {"whatever.dat"}
    assert outcome.as_json() | {"seconds": 0} == {
        "rows": 4, "new": 4, "updated": 0, "unchanged": 0, "duplicates": 0, "rejected": 0, "seconds": 0, "format": "qq",
        "confidence": 0.99, "encoding": "GB18030", "chat": "种子群", "chats": ["种子群"], "messages": 4, "people": 2,
        "matched": 0, "unknown": 2, "own": 0, "days": 2, "first": "2026-05-01", "last": "2026-05-02", "joined": 0,
        "left": 0, "system": 0, "suggestions": {"question": 1, "praise": 1}, "members_new": 0,
    }  # fmt: skip
    assert chats.prepare(shop, str(path), now=NOW).messages == 4, "a path given as text"


def test_rejected_rows_are_saved_with_the_reason(shop: Shop, tmp_path: Path) -> None:
    text = "Time,SenderName,Sender,TalkerName,Talker,Content\n1.5E+09,小红,wxid_hong01,种子群,9@chatroom,好\n"
    plan = chats.prepare(shop, text, now=NOW)
    assert (plan.rows, plan.messages, plan.rejected) == (1, 0, 1)
    out = tmp_path / "mend.xlsx"
    words = {"chat.row_time": "没有时间", "chat.row_sender": "没有人"}
    assert chats.save_rejects(plan, out, words, reason_header="原因") == 1
    openpyxl = pytest.importorskip("openpyxl")
    rows = list(openpyxl.load_workbook(out).active.values)
    assert rows[1][0] == "没有时间" and "wxid_hong01" in rows[1]


def test_cancelling_leaves_the_shop_as_it_was(shop: Shop) -> None:
    plan = chats.prepare(shop, TEXT, now=NOW)
    before = entries(shop)
    with pytest.raises(Cancelled):
        chats.run(shop, plan, now=NOW, cancelled=lambda: True)
    assert (entries(shop), store.chats(shop)) == (before, [])
    with pytest.raises(Cancelled):
        chats.prepare(shop, TEXT * 1, now=NOW, cancelled=lambda: True)


def test_a_file_that_is_no_chat(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("订单编号,买家会员名\n1,小红\n", "utf-8")
    with pytest.raises(UserError) as trouble:
        chats.prepare(shop, path)
    assert (trouble.value.code, trouble.value.values["name"]) == ("chat.unknown", "orders.csv")
    with pytest.raises(UserError) as trouble:
        chats.prepare(shop, "  ")
    assert trouble.value.code == "chat.nothing"
    assert child.SILENCE_LIMIT > 60


# --- voices --------------------------------------------------------------------------------------------


def test_chosen_lines_become_voices(shop: Shop) -> None:
    launch = create_launch(shop, "护手霜")
    hong = member(shop, "红", qq="123456")
    plan = chats.prepare(shop, TEXT, now=NOW)
    assert {(line.kind, line.text) for line in plan.suggestions} == {
        ("question", "瓶口漏吗？"),
        ("praise", "不漏，好用"),
    }
    chats.run(shop, plan, now=NOW)
    assert shop.scalar("SELECT count(*) FROM voice") == 0
    before = entries(shop)
    assert chats.keep_voices(shop, plan, launch, plan.suggestions, now=NOW) == 2
    assert entries(shop) == before + 1
    rows = shop.rows("SELECT member_id, sender, said_at, channel, text, kind FROM voice ORDER BY said_at")
    assert [tuple(row.values()) for row in rows] == [
        (hong, "", "2026-05-01 10:00:00", "种子群", "瓶口漏吗？", "question"),
        (None, "老陈", "2026-05-01 10:01:00", "种子群", "不漏，好用", "praise"),
    ]
    assert chats.prepare(shop, TEXT, now=NOW).suggestions == [], "what is a voice is not suggested again"


def test_suggestions_are_limited_and_the_latest_first(shop: Shop) -> None:
    many = [(f"2026-05-{n % 28 + 1:02} 10:00:00", "小红(123456)", f"第 {n} 瓶漏油了") for n in range(300)]
    plan = chats.prepare(shop, export(*many), now=NOW)
    assert len(plan.suggestions) == chats.SUGGESTED["complaint"]
    days = [line.at for line in plan.suggestions if line.at]
    assert days == sorted(days, reverse=True)
