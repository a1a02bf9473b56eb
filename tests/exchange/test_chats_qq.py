"""QQ's text export, in every dress formats.md tells of."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.chats.reading import read_path
from tests.exchange.chat_helpers import TODAY, events, moments, people, read, read_bytes, written

SAMPLE = Path(__file__).parents[1] / "data" / "samples" / "chats" / "qq_group_export.txt"

RULE = "=" * 64
TITLE = "消息记录（此消息记录为文本格式，不支持重新导入）\n\n"
HEAD = f"{TITLE}{RULE}\n消息分组:我的QQ群\n{RULE}\n消息对象:种子用户群\n{RULE}\n\n"
BODY = """2016-05-17 10:49:36 小红(123456)
在吗
第二行

第三行

2016-05-17 9:05:01 【管理员】老陈<chen@example.com>
[图片]

2016-05-18 8:43:38 PM 小红(123456)
晚上好

"""


def test_a_group_export_is_told_from_its_content() -> None:
    file = read(HEAD + BODY)
    assert (file.format, file.chats, file.messages) == ("qq", ["种子用户群"], 3)
    assert file.confidence >= 0.95
    assert people(file) == {("qq", "123456", "小红"), ("email", "chen@example.com", "老陈")}
    assert written(file) == {
        ("123456", "2016-05-17"): 1,
        ("chen@example.com", "2016-05-17"): 1,
        ("123456", "2016-05-18"): 1,
    }


def test_hours_of_one_digit_and_halves_of_the_day() -> None:
    text = HEAD + "".join(
        f"2016-05-17 {clock} 小红(123456)\n好\n\n"
        for clock in ("8:43:38", "8:43:38 PM", "12:00:01 AM", "12:30:00 PM", "下午 3:04:05", "凌晨 12:01:00")
    )
    clocks = [at.split()[1] for at in moments(read(text))]
    assert clocks == ["08:43:38", "20:43:38", "00:00:01", "12:30:00", "15:04:05", "00:01:00"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    data = (HEAD + BODY).replace("\n", end).encode(encoding)
    file = read_bytes(tmp_path, data)
    assert written(file) == written(read(HEAD + BODY))
    assert file.chats == ["种子用户群"]


def test_mixed_line_ends(tmp_path: Path) -> None:
    mixed = "".join(line + ("\r\n" if place % 2 else "\n") for place, line in enumerate((HEAD + BODY).split("\n")))
    assert written(read_bytes(tmp_path, mixed.encode("utf-8-sig"))) == written(read(HEAD + BODY))


def test_names_with_brackets_titles_and_without_letters() -> None:
    text = HEAD + "\n".join(
        f"2016-05-17 10:49:3{place} {sender}\n好\n"
        for place, sender in enumerate(
            [
                "小红(桂花)(123456)",
                "【杭州】小刚(223456)",
                "(323456)",
                "【群主】(423456)",
                "a b  c(523456) ",
                "大(哥<x@y.cn>",
            ]
        )
    )
    assert people(read(text)) == {
        ("qq", "123456", "小红(桂花)"), ("qq", "223456", "小刚"), ("qq", "323456", ""), ("qq", "423456", "【群主】"),
        ("qq", "523456", "a b  c"), ("email", "x@y.cn", "大(哥"),
    }  # fmt: skip


def test_an_id_keeps_its_latest_name() -> None:
    text = (
        HEAD
        + "2016-05-17 10:00:00 小红(123456)\n好\n\n2016-05-18 10:00:00 红姐(123456)\n好\n\n"
        + "2016-05-19 10:00:00 (123456)\n好\n"
    )
    file = read(text)
    assert [(one.name, one.lines) for one in file.senders] == [("红姐", 3)]


def test_what_the_program_writes_is_no_message_but_joins_and_leaves_are_kept() -> None:
    text = HEAD + (
        "2016-05-17 10:00:00 小红(123456)\n大家好\n\n"
        "2016-05-17 10:00:01 系统消息(10000)\n小刚(223456)加入本群。\n\n"
        "2016-05-17 10:00:02 系统消息(10000)\n小红邀请小美加入了本群。\n\n"
        "2016-05-18 10:00:03 系统消息(1000000)\n小红退出本群。\n\n"
        "2016-05-18 10:00:04 小红(123456)\n小红撤回了一条消息\n\n"
        "2016-05-18 10:00:05 小红(123456)\n[QQ红包]请使用新版手机QQ查收红包。\n\n"
        "2016-05-18 10:00:06 小红(123456)\n我刚看到老陈撤回了一条消息\n\n"
        "2016-05-18 10:00:07 小红(123456)\n听说小刚加入了群聊\n\n"
    )
    file = read(text)
    assert file.messages == 3
    assert file.notices == 5
    assert events(file) == [
        ("join", "小刚", "2016-05-17"),
        ("join", "小美", "2016-05-17"),
        ("leave", "小红", "2016-05-18"),
    ]
    # Who left is the sender of that name, not a second person.
    assert {(one.platform, one.value) for one in file.senders} == {("qq", "123456"), ("qq", "223456"), ("name", "小美")}


def test_a_join_without_a_sender() -> None:
    file = read(HEAD + BODY + "2016-05-18 21:00:00 小美加入本群。\n\n2016-05-18 21:00:05 小红(123456)\n欢迎\n")
    assert (file.messages, events(file)) == (4, [("join", "小美", "2016-05-18")])


def test_several_chats_in_one_file_stay_apart() -> None:
    one = f"{RULE}\n消息分组:我的QQ群\n{RULE}\n消息对象:甲群\n{RULE}\n\n2016-05-17 10:00:00 小红(123456)\n好\n\n"
    two = one.replace("甲群", "乙群").replace("10:00:00", "11:00:00")
    file = read("消息记录（此消息记录为文本格式，不支持重新导入）\n\n" + one + two)
    assert file.chats == ["甲群", "乙群"]
    assert [(one.chat, one.value, one.lines) for one in file.senders] == [(0, "123456", 1), (1, "123456", 1)]
    assert file.spans[0] != file.spans[1]


def test_words_that_look_like_a_head_of_a_file_stay_words() -> None:
    file = read(
        HEAD + "2016-05-17 10:00:00 小红(123456)\n消息对象:别的群\n2016 年的旧文\n2016-13-40 10:00:00 谁(99999)\n"
    )
    assert (file.chats, file.messages) == (["种子用户群"], 1)


def test_a_private_chat_knows_names_only() -> None:
    text = HEAD.replace("种子用户群", "小红").replace("我的QQ群", "朋友") + (
        "2016-05-17 10:49:36 小红\n在吗\n\n2016-05-17 10:50:36 店主\n在的，2016-05-17 的货到了\n\n"
    )
    file = read(text)
    assert (file.format, file.messages) == ("qq_plain", 2)
    assert people(file) == {("name", "", "小红"), ("name", "", "店主")}


def test_an_empty_export_says_so() -> None:
    with pytest.raises(UserError) as trouble:
        read(HEAD)
    assert trouble.value.code == "chat.empty"


def test_the_real_export() -> None:
    file = read_path(SAMPLE, TODAY)
    assert (file.format, file.messages, len(file.senders), file.rejected) == ("qq", 3089, 210, 0)
    assert file.chats == ["示例种子用户群"]
    assert sum(one.lines for one in file.senders if one.platform == "email") > 0
    by_value = {one.value: one for one in file.senders}
    assert by_value["1000079190"].name == "群友010"  # once exported without a name
    assert {line.kind for line in file.suggestions} == {"complaint", "question", "wish", "praise"}
