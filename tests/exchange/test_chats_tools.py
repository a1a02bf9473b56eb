"""The tables of export tools: columns by name, times in every shape, ragged rows."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seeddesk.exchange.chats.reading import read_path
from seeddesk.exchange.chats.times import stamp
from seeddesk.exchange.chats.tools import FORMATS, recognise
from tests.exchange.chat_helpers import TODAY, events, moments, people, read, read_bytes, written

SAMPLE = Path(__file__).parents[1] / "data" / "samples" / "chats" / "memotrace_early_ragged.csv"


@pytest.fixture(autouse=True)
def shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def table(format: str, *rows: dict[str, str], columns: tuple[str, ...] | None = None) -> str:
    """A csv text of a format; values by column."""
    names = columns or FORMATS[format]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([row.get(name, "") for name in names] for row in rows)
    return out.getvalue()


MEMOTRACE = {
    "localId": "1", "TalkerId": "3", "Type": "1", "SubType": "0", "IsSender": "0", "CreateTime": "1572875478",
    "StrContent": "瓶口漏吗", "StrTime": "2019-11-04 21:51:18", "Remark": "老顾客小红", "NickName": "小红",
    "Sender": "wxid_hong01",
}  # fmt: skip
PYWXDUMP = {
    "id": "1", "MsgSvrID": "7", "type_name": "文本", "is_sender": "0", "talker": "wxid_hong01",
    "room_name": "种子群", "msg": "瓶口漏吗", "CreateTime": "1572875478",
}  # fmt: skip
CHATLOG = {
    "Time": "2019-11-04 21:51:18", "SenderName": "小红", "Sender": "wxid_hong01", "TalkerName": "种子群",
    "Talker": "99@chatroom", "Content": "瓶口漏吗",
}  # fmt: skip
ZH = {
    "消息ID": "1", "类型": "文本", "发送人": "小红", "时间": "2019-11-04 21:51:18", "内容": "瓶口漏吗", "昵称": "hong"
}  # fmt: skip


@pytest.mark.parametrize(
    ("format", "row", "who"),
    [
        ("memotrace", MEMOTRACE, ("wechat", "wxid_hong01", "老顾客小红")),
        ("memotrace_zh", ZH, ("name", "", "小红")),
        ("pywxdump", PYWXDUMP, ("wechat", "wxid_hong01", "")),
        ("weflow", {**PYWXDUMP, "CreateTime": "2019-11-04T13:51:18.000Z"}, ("wechat", "wxid_hong01", "")),
        ("chatlog", CHATLOG, ("wechat", "wxid_hong01", "小红")),
    ],
)
def test_every_tool(format: str, row: dict[str, str], who: tuple[str, str, str]) -> None:
    file = read(table(format, row))
    assert (file.format, file.confidence) == (format, 0.99)
    assert moments(file) == ["2019-11-04 21:51:18"]
    assert people(file) == {who}
    assert [line.text for line in file.suggestions] == ["瓶口漏吗"]


def test_columns_in_any_order_with_others_and_without_some() -> None:
    columns = (
        "Sender",
        "备注二",
        "StrTime",
        "Type",
        "NickName",
        "StrContent",
        "CreateTime",
        "IsSender",
        "localId",
        "Remark",
    )
    file = read(table("memotrace", MEMOTRACE, columns=columns))
    assert (file.format, moments(file)) == ("memotrace", ["2019-11-04 21:51:18"])
    assert 0.7 < file.confidence < 0.99
    only = read("Sender,Content,Time\nwxid_hong01,好,2019-11-04 21:51:18\n")
    assert people(only) == {("wechat", "wxid_hong01", "")}


def test_a_table_of_no_known_tool() -> None:
    file = read("群名,时间,发送人,内容\n甲群,2024/5/6 7:08,小红,好\n甲群,2024年5月6日 下午3:04,老陈,行\n")
    assert (file.format, file.chats) == ("table", ["甲群"])
    assert moments(file) == ["2024-05-06 07:08:00", "2024-05-06 15:04:00"]
    assert file.confidence < 0.7


def test_orders_and_customers_are_no_chats() -> None:
    assert recognise(["订单编号", "买家会员名", "订单状态", "订单创建时间", "宝贝标题"]) is None
    assert recognise(["客户姓名", "客户昵称", "客户手机号", "成为客户时间"]) is None


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("1572875478", "2019-11-04 21:51:18"),
        ("1572875478000", "2019-11-04 21:51:18"),
        ("1572875478.0", "2019-11-04 21:51:18"),
        ("2019-11-04T13:51:18Z", "2019-11-04 21:51:18"),
        ("2019-11-04T13:51:18.123+00:00", "2019-11-04 21:51:18"),
        ("2019-11-04T21:51:18+08:00", "2019-11-04 21:51:18"),
        ("2019-11-04 13:51:18 UTC", "2019-11-04 21:51:18"),
        ("2019-11-04 21:51:18 +0800 CST", "2019-11-04 21:51:18"),
        ("2019/11/4 21:51", "2019-11-04 21:51:00"),
        ("2019/11/4 9:51:18 PM", "2019-11-04 21:51:18"),
        ("11/4/2019 21:51", "2019-11-04 21:51:00"),
        ("2019-11-04", "2019-11-04 00:00:00"),
        ("43773.9106", "2019-11-04 21:51:16"),
        ("\t2019-11-04 21:51:18", "2019-11-04 21:51:18"),
        ('="2019-11-04 21:51:18"', "2019-11-04 21:51:18"),
    ],
)  # fmt: skip
def test_times(text: str, local: str) -> None:
    assert moments(read(table("chatlog", {**CHATLOG, "Time": text}))) == [local]


@pytest.mark.parametrize(
    "text", ["1.57E+09", "", "昨天", "12", "2019-13-40 10:00:00", "2019-11-04 25:00:00", "99999999999"]
)
def test_what_says_no_time_is_rejected_not_guessed(text: str) -> None:
    assert stamp(text) is None
    file = read(table("chatlog", CHATLOG, {**CHATLOG, "Time": text}))
    assert (file.messages, file.rejected) == (1, 1)
    assert file.rejects[0][:2] == (3, "chat.row_time")
    assert file.rejects[0][2][5] == "瓶口漏吗"


def test_a_time_mangled_by_excel_is_taken_from_beside() -> None:
    assert moments(read(table("memotrace", {**MEMOTRACE, "CreateTime": "1.57E+09"}))) == ["2019-11-04 21:51:18"]
    assert moments(read(table("memotrace", {**MEMOTRACE, "StrTime": ""}))) == ["2019-11-04 21:51:18"]


def test_ragged_rows() -> None:
    head = ",".join(FORMATS["memotrace"])
    text = (
        f"{head}\n"
        "1,3,1,0,0,1572875478,,有逗号,没引号,2019-11-04 21:51:18,,小红,wxid_hong01\n"  # pushed to the right
        "2,3,1,0,0,1572875479,,好,2019-11-04 21:51:19,,小红,wxid_hong01,77,88\n"  # more at the end
        "3,3,1,0,0,1572875480,,短,2019-11-04 21:51:20\n"  # less
        "\n"
        "4,3\n"
    )
    file = read(text)
    assert moments(file) == ["2019-11-04 21:51:18", "2019-11-04 21:51:19", "2019-11-04 21:51:20"]
    assert written(file) == {("wxid_hong01", "2019-11-04"): 2, ("3", "2019-11-04"): 1}
    assert [(row, code) for row, code, _ in file.rejects] == [(6, "chat.row_time")]


def test_system_rows_by_type_number_and_word() -> None:
    memo = read(
        table(
            "memotrace", MEMOTRACE,
            {**MEMOTRACE, "localId": "2", "Type": "10000", "StrContent": '"小刚"通过扫描"小红"分享的二维码加入群聊'},
            {**MEMOTRACE, "localId": "3", "Type": "10000", "StrContent": '"小红"撤回了一条消息'},
            {**MEMOTRACE, "localId": "4", "Type": "49", "SubType": "2001", "StrContent": "恭喜发财"},
            {**MEMOTRACE, "localId": "5", "Type": "3", "StrContent": "<img/>"},
        )
    )  # fmt: skip
    assert (memo.messages, memo.notices, events(memo)) == (2, 3, [("join", "小刚", "2019-11-04")])
    pywx = read(
        table(
            "pywxdump", PYWXDUMP,
            {**PYWXDUMP, "MsgSvrID": "8", "type_name": "系统通知", "msg": '你将"小红"移出了群聊'},
            {**PYWXDUMP, "MsgSvrID": "9", "type_name": "图片", "msg": "漏了漏了.jpg"},
        )
    )  # fmt: skip
    assert (pywx.messages, pywx.notices, events(pywx)) == (2, 1, [("leave", "小红", "2019-11-04")])
    assert [line.text for line in pywx.suggestions] == ["瓶口漏吗"], "a picture's path is not something said"


def test_own_messages_are_told_from_customers() -> None:
    file = read(
        table(
            "pywxdump", PYWXDUMP,
            {**PYWXDUMP, "MsgSvrID": "8", "is_sender": "1", "talker": "我", "msg": "希望大家喜欢"},
            {**PYWXDUMP, "MsgSvrID": "9", "is_sender": "1", "talker": "wxid_shop99"},
        )
    )  # fmt: skip
    assert {(one.platform, one.value): one.own for one in file.senders} == {
        ("wechat", "wxid_hong01"): False, ("self", "self"): True, ("wechat", "wxid_shop99"): True,
    }  # fmt: skip
    assert {file.senders[line.sender].own for line in file.suggestions} == {False}


def test_a_row_that_stands_twice_counts_once() -> None:
    file = read(table("memotrace", MEMOTRACE, MEMOTRACE, {**MEMOTRACE, "localId": "2"}))
    assert (file.messages, file.duplicates) == (2, 1)
    # Ids cut off by Excel are alike; the rows are not.
    mangled = read(table("pywxdump", PYWXDUMP, {**PYWXDUMP, "msg": "另一句"}))
    assert (mangled.messages, mangled.duplicates) == (2, 0)


def test_two_exports_joined_and_rooms_apart() -> None:
    one = table("pywxdump", PYWXDUMP, {**PYWXDUMP, "MsgSvrID": "8", "room_name": "乙群"})
    file = read(one + table("pywxdump", {**PYWXDUMP, "MsgSvrID": "9", "CreateTime": "1572875500"}))
    assert (file.chats, file.messages, file.rejected) == (["种子群", "乙群"], 3, 0)


def test_line_breaks_within_quotes_and_a_quote_that_is_never_closed() -> None:
    file = read(table("chatlog", {**CHATLOG, "Content": "第一行\n第二行"}, {**CHATLOG, "Content": "行"}))
    assert file.messages == 2
    rows = "".join(
        f"2019-11-04 21:51:{n % 60:02},小红,wxid_hong01,种子群,99@chatroom,好的呀好的呀\n" for n in range(200)
    )
    broken = (
        ",".join(FORMATS["chatlog"]) + '\n2019-11-04 21:50:00,小红,wxid_hong01,种子群,99@chatroom,"开头没关\n' + rows
    )
    assert read(broken).messages == 201
    closed = broken.replace("好的呀好的呀\n", '他说"好"\n', 1)
    assert read(closed).messages == 201


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = table("chatlog", CHATLOG, {**CHATLOG, "Content": "行"}).replace(",", delimiter)
    assert read_bytes(tmp_path, text.encode(encoding)).messages == 2


def test_a_table_that_went_through_excel(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(list(FORMATS["pywxdump"]))
    book.active.append([1, 7.3e18, "文本", 0, "wxid_hong01", "种子群", "瓶口漏吗", "", 1572875478])
    book.save(tmp_path / "chat.txt")
    file = read_path(tmp_path / "chat.txt", TODAY)
    assert (file.format, file.chats, moments(file)) == ("pywxdump", ["种子群"], ["2019-11-04 21:51:18"])


def test_the_real_early_export() -> None:
    file = read_path(SAMPLE, TODAY)
    assert (file.format, file.messages, file.rejected) == ("memotrace_early", 2, 0)
    assert moments(file) == ["2013-11-04 21:51:18", "2019-11-05 22:47:11"]
    assert [one.own for one in file.senders] == [True]
