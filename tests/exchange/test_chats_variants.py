"""Variants of chats that owners bring, one made for each line of the description."""

from __future__ import annotations

import pytest

from tests.exchange.chat_helpers import events, moments, people, read, written


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("2024-03-08 PM 8:43:38", "2024-03-08 20:43:38"),
        ("2024-03-08 AM 12:03:38", "2024-03-08 00:03:38"),
        ("2024-03-08 8:43:38 PM", "2024-03-08 20:43:38"),
        ("2024-03-08 8:43:38", "2024-03-08 08:43:38"),
        ("2024/3/8 下午 8:43:38", "2024-03-08 20:43:38"),
    ],
)
@pytest.mark.parametrize("brackets", ["({})", "（{}）"])
def test_times_and_brackets_of_qq(told: str, time: str, brackets: str) -> None:
    file = read(f"{told} 小满{brackets.format(123456789)}\n晚上好\n\n{told} 【管理员】林姐<lin@qq.com>\n在\n")
    assert moments(file) == [time, time]
    assert people(file) == {("qq", "123456789", "小满"), ("email", "lin@qq.com", "林姐")}


def test_a_mac_set_to_english_writes_the_month_first() -> None:
    file = read("Lin 11/17/22 9:07 PM\nhi\n\nChen Wu 11/18/2022, 9:08 AM\nyes\n")
    assert file.format == "wechat_mac"
    assert moments(file) == ["2022-11-17 21:07:00", "2022-11-18 09:08:00"]


def test_a_copy_that_has_lost_its_empty_lines() -> None:
    file = read("林小满:\n这个好用吗？\n书法老陈:\n好用\n我买了两支\n注意:\n别晒\n")
    assert written(file) == {("林小满", "2026-06-03"): 1, ("书法老陈", "2026-06-03"): 1}


def test_lines_that_end_with_a_colon_make_no_chat_of_a_letter() -> None:
    from seeddesk.domain.errors import UserError

    with pytest.raises(UserError):
        read("各位好:\n今天说三件事\n第一件\n第二件\n第三件\n")


def test_a_tool_that_names_the_program_as_sender() -> None:
    head = "Time,SenderName,Sender,TalkerName,Talker,Content\n"
    file = read(
        head
        + "2023-01-01 18:00:00,小满,wxid_abcdef123,核心群,1@chatroom,你好\n"
        + '2023-01-01 18:01:00,系统消息,系统消息,核心群,1@chatroom,"""阿May""加入了群聊"\n'
        + "2023-01-01 18:02:00,系统消息,系统消息,核心群,1@chatroom,小满 领取了红包什么的\n"
    )
    assert (file.messages, file.notices) == (1, 2)
    assert events(file) == [("join", "阿May", "2023-01-01")]
    assert "系统消息" not in {name for _, _, name in people(file)}
