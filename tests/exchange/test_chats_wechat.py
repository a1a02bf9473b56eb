"""Text copied from WeChat's windows and shared by its phone."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.chats.reading import read_path
from tests.exchange.chat_helpers import TODAY, events, moments, people, read, written

SAMPLES = Path(__file__).parents[1] / "data" / "samples" / "chats"


def test_windows_copies_have_names_only() -> None:
    file = read("小红: \n瓶口漏吗？\n  \n书法老陈：\n不漏\n我用了一个月\n\n小红:\n好的\n")
    assert (file.format, file.messages) == ("wechat_windows", 3)
    assert written(file) == {("小红", "2026-06-03"): 2, ("书法老陈", "2026-06-03"): 1}
    assert not file.when
    assert file.digest
    assert 0.3 < file.confidence < 0.8


def test_words_that_end_with_a_colon_are_no_senders() -> None:
    file = read("小红:\n发货规则如下：\n1. 周一\n\n注意：\n周末不发\n\n老陈:\n好\n")
    assert written(file) == {("小红", "2026-06-03"): 1, ("老陈", "2026-06-03"): 1}


def test_the_same_words_have_the_same_fingerprint_whatever_the_day() -> None:
    one = read("小红:\n好的呢\n\n老陈:\n行\n")
    assert one.digest == read("小红: \n好的呢\n   \n老陈:\n行").digest
    assert one.digest != read("小红:\n好的呢\n\n老陈:\n不行\n").digest


def test_mac_copies_carry_day_and_time() -> None:
    text = "小红 2022/11/17 21:07\n瓶口漏吗？\n\n阿 May 2022/11/17 下午9:08\n不漏\n\n小红 2022年11月18日 08:01\n好\n"
    file = read(text)
    assert (file.format, file.messages) == ("wechat_mac", 3)
    assert moments(file) == ["2022-11-17 21:07:00", "2022-11-17 21:08:00", "2022-11-18 08:01:00"]
    assert people(file) == {("name", "", "小红"), ("name", "", "阿 May")}
    assert not file.digest


PHONE = """小明 和 小红 在微信上的聊天记录如下，请查收。

—————  2026-04-06  —————

小红  16:21

有点事，一会儿回

16:30

小明  16:21

好的

—————  2026-04-07  —————

阿 May  09:05

早

"""


def test_the_phone_shares_day_lines() -> None:
    file = read(PHONE)
    assert (file.format, file.messages, file.chats) == ("wechat_phone", 3, ["小明 和 小红"])
    assert moments(file) == ["2026-04-06 16:21:00", "2026-04-06 16:21:00", "2026-04-07 09:05:00"]
    assert file.confidence > 0.9


def test_times_within_words_are_no_senders() -> None:
    file = read(PHONE.replace("有点事，一会儿回", "明天 15:00\n见  16:00\n走"))
    assert people(file) == {("name", "", "小红"), ("name", "", "小明"), ("name", "", "阿 May")}


def test_a_time_alone_as_an_answer_stays_a_message() -> None:
    file = read("—————  2026-04-06  —————\n\n小红  16:21\n\n16:30\n\n小明  16:22\n\n好\n")
    assert written(file) == {("小红", "2026-04-06"): 1, ("小明", "2026-04-06"): 1}


def test_yesterday_and_weekdays_are_seen_from_the_day_of_copying() -> None:
    file = read("小红  昨天 16:21\n\n好\n\n小明  星期一 09:00\n\n行\n\n小美  10:00\n\n在\n")
    assert written(file) == {("小红", "2026-06-02"): 1, ("小明", "2026-06-01"): 1, ("小美", "2026-06-03"): 1}
    assert file.digest, "what hangs on the day of copying must be known again"


def test_exporters_text() -> None:
    file = read("小红(2017-01-01 12:00:00):你好呀\n老陈 (2017-01-01 12:00:05)：在\n第二行\n")
    assert (file.format, file.messages) == ("wechat_export", 2)
    assert written(file) == {("小红", "2017-01-01"): 1, ("老陈", "2017-01-01"): 1}


def test_system_lines_between() -> None:
    text = (
        '小红 2022/11/17 21:07\n欢迎\n\n"小明"邀请"小刚"加入了群聊\n\n小红 2022/11/17 21:09\n你撤回了一条消息\n\n'
        '老陈 2022/11/17 21:10\n[微信红包]恭喜发财\n\n老陈 2022/11/18 21:10\n好\n\n"小刚"退出了群聊\n'
    )
    file = read(text)
    assert written(file) == {("小红", "2022-11-17"): 1, ("老陈", "2022-11-18"): 1}
    assert events(file) == [("join", "小刚", "2022-11-17"), ("leave", "小刚", "2022-11-18")]
    assert file.notices == 4


def test_what_people_say_of_others_joining_counts() -> None:
    file = read("小红 2022/11/17 21:07\n小刚加入了群聊吗\n\n老陈 2022/11/17 21:08\n老王加入了群聊\n")
    assert (file.messages, file.events) == (2, [])


def test_english() -> None:
    text = (
        "Chat history between Tom and May on WeChat is as follows\n\n—————  2026-04-06  —————\n\n"
        'May  4:21 PM\n\nDoes it leak?\n\n"May" invited "Tom" to the group chat\n\nTom  4:22 PM\n\nNo\n'
    )
    file = read(text)
    assert file.chats == ["Tom and May"]
    assert moments(file) == ["2026-04-06 16:21:00", "2026-04-06 16:22:00"]
    assert events(file) == [("join", "Tom", "2026-04-06")]


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "just words\nand more words\n", "姓名,手机号\n小红,13800000000\n", "#接龙\n1. 小红 桂花\n2. 老陈 A\n"],
)
def test_what_is_no_chat_is_refused(text: str) -> None:
    with pytest.raises(UserError) as trouble:
        read(text)
    assert trouble.value.code == "chat.unknown"


@pytest.mark.parametrize(
    ("name", "format", "who"),
    [
        ("wechat_windows_copy.txt", "wechat_windows", {"用户", "作者 LincZero"}),
        ("wechat_phone_share.txt", "wechat_phone", {"小红", "小明"}),
    ],
)
def test_the_real_copies(name: str, format: str, who: set[str]) -> None:
    file = read_path(SAMPLES / name, TODAY)
    assert (file.format, {one.name for one in file.senders}, file.messages) == (format, who, 2)


FIVE = "".join(f"小红:\n第 {n} 句，什么时候上？\n\n" for n in range(5))
MIXED = FIVE + "—————  2026-05-10  —————\n\nsunny 5/11 09:20\n好用吗\n\n阿花 2026/5/10 09:21\n想要\n"


@pytest.mark.parametrize("text", [MIXED, MIXED.replace("\n\n", "\n")])
def test_pieces_of_several_kinds_in_one_paste_are_all_read(text: str) -> None:
    file = read(text)
    assert (file.messages, file.rejected) == (7, 0)
    assert {sender.name: sender.lines for sender in file.senders} == {"小红": 5, "sunny": 1, "阿花": 1}
    assert moments(file) == ["2026-05-11 09:20:00", "2026-05-10 09:21:00"]


def test_a_day_without_a_year_is_the_nearest_past_one() -> None:
    file = read("小红 6/3 09:20\n瓶口漏吗？\n\n老陈 6/4 09:21\n[图片]\n")
    assert (file.format, file.rejected) == ("wechat_mac", 0)
    assert moments(file) == ["2026-06-03 09:20:00", "2025-06-04 09:21:00"]  # TODAY is June 3rd


def test_name_time_and_words_in_lines_of_their_own() -> None:
    file = read("小红\n5/10 09:20\n瓶口漏吗？\n\n老陈\n2026年5月10日 09:21\n不漏\n好用\n\n小红\n5/10 09:30\n好\n")
    assert (file.format, file.messages, file.rejected) == ("wechat_lines", 3, 0)
    assert moments(file) == ["2026-05-10 09:20:00", "2026-05-10 09:21:00", "2026-05-10 09:30:00"]
    assert {sender.name: sender.lines for sender in file.senders} == {"小红": 2, "老陈": 1}


def test_lines_under_no_name_are_told() -> None:
    file = read("随便的话\n没有头\n\n阿花 2026/5/10 09:21\n想要\n\n配料：\n水\n")
    assert file.messages == 1  # what stands below a name with its time is the words
    assert file.rejects == [(1, "chat.line", ["随便的话"]), (2, "chat.line", ["没有头"])]
