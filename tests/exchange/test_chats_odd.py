"""Ugly files: whatever comes, nothing is lost or invented, and nothing hangs."""

from __future__ import annotations

import csv
import io
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.chats import lines as chat_lines
from seeddesk.exchange.chats import notices
from seeddesk.exchange.chats.process import read_file
from seeddesk.exchange.chats.reading import read_path
from seeddesk.exchange.chats.tools import FORMATS
from tests.exchange.chat_helpers import TODAY, moments, read, read_bytes, written

QUICK = settings(max_examples=60, deadline=None)
WORDS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85"), max_size=30
).map(str.strip)
NAMES = st.text(st.sampled_from("小红老陈 Mayab(（)1桂花😀。-·"), min_size=1, max_size=12).map(str.strip).filter(bool)
TIMES = st.integers(0, 3 * 365 * 86_400).map(lambda s: datetime(2022, 1, 1) + timedelta(seconds=s))
PEOPLE = st.integers(10_001, 10_012).map(lambda n: str(n * 1_000))


@QUICK
@given(st.lists(st.tuples(TIMES, PEOPLE, WORDS), min_size=1, max_size=30), st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_qq_message_is_counted_once(messages: list[tuple[datetime, str, str]], end: str) -> None:
    text = "".join(f"{at:%Y-%m-%d} {at.hour}:{at:%M:%S} 群友({who}){end}{said}{end}{end}" for at, who, said in messages)
    file = read(text)
    expected: dict[tuple[str, str], int] = {}
    for at, who, said in messages:
        if notices.read(said, "群友") is None:
            expected[who, at.date().isoformat()] = expected.get((who, at.date().isoformat()), 0) + 1
    assert {key: count for key, count in written(file).items() if key[0] != "群友"} == expected
    assert file.messages + file.notices == len(messages)


@QUICK
@given(
    st.lists(
        st.tuples(TIMES, NAMES, st.text(st.sampled_from("好a,\"\n\r;，\t'=123 <"), max_size=20)),
        min_size=1,
        max_size=20,
    ),
    st.permutations(FORMATS["chatlog"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.lists(st.sampled_from(["备注", "extra", ""]), max_size=3),
)
def test_every_row_of_a_table_is_counted_once(
    messages: list[tuple[datetime, str, str]], columns: list[str], quoting: Literal[0, 1], extra: list[str]
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, quoting=quoting)
    names = [*columns, *extra]
    writer.writerow(names)
    for at, who, said in messages:
        row = {"Time": f"{at:%Y-%m-%d %H:%M:%S}", "SenderName": who, "Sender": "wxid_abc123", "Content": said}
        writer.writerow([row.get(name, "") for name in names])
    file = read(out.getvalue())
    assert (file.messages + file.notices, file.rejected) == (len(messages), 0)
    assert sorted(moments(file)) == sorted(
        str(at) for at, _, said in messages if notices.read(said, messages[-1][1]) is None
    )


@QUICK
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        file = read(text)
    except UserError as trouble:
        assert trouble.code in ("chat.unknown", "chat.empty")
    else:
        assert file.messages == sum(one.lines for one in file.senders)


PIECES = st.sampled_from(
    ["2022-01-01 10:00:00 小红(123456)", "小红 2022/1/1 10:00", "小红:", "—————  2026-04-06  —————", "小红  16:21", "",
     "2022-13-99 99:99:99 x(12345)", "====================", "消息对象:甲", "Time,SenderName,Sender,Content",
     "\"", ",,,,",
     "2022-01-01 10:00:00,小红,wxid_abcdef,好", "小红加入了群聊", "[红包]", "16:30", "昨天 9:00", "\x00\x00", "\ufeff"]
)  # fmt: skip


@QUICK
@given(st.lists(PIECES, max_size=25), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_pieces_of_chats_in_any_order(pieces: list[str], end: str) -> None:
    try:
        file = read(end.join(pieces))
    except UserError as trouble:
        assert trouble.code in ("chat.unknown", "chat.empty")
        return
    assert file.messages == sum(one.lines for one in file.senders) <= len(pieces)
    assert all(0 <= event.sender < len(file.senders) for event in file.events)
    assert all(0 <= line.sender < len(file.senders) for line in file.suggestions)


@QUICK
@given(st.binary(max_size=3_000))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("odd")
    try:
        read_bytes(folder, data)
    except UserError as trouble:
        assert trouble.code.startswith(("chat.", "file."))


@pytest.mark.parametrize(
    "line",
    ["邀请" * 70, "\"" * 280 + "群", "被移出" * 60 + "群", "通过" * 100 + "加入群聊x",
     "a invited b to " * 18, "(12345)" * 40 + "群",
     "撤回了一条" * 40, "红包领取了的" * 40, "的" * 290 + "群", "修改群名为" * 40],
)  # fmt: skip
def test_no_line_holds_the_reader_up(line: str) -> None:
    started = time.perf_counter()
    notices.read(line)
    notices.read(line, "小红")
    assert time.perf_counter() - started < 0.5


def test_long_lines_of_any_shape_are_quick() -> None:
    started = time.perf_counter()
    for line in (
        " " * 50_000,
        "小" * 50_000,
        "1:" * 30_000,
        "2022-01-01 " * 5_000,
        "：" * 50_000,
        "— " * 20_000,
        "\t" * 50_000,
    ):
        text = f"小红 2022/1/1 10:00\n{line}\n\n小红:\n{line}\n\n{line}\n\n小红  10:00\n\n{line}\n"
        read(text + f"2022-01-01 10:00:00 小红(123456)\n{line}\n")
    assert time.perf_counter() - started < 5


def test_a_large_file_is_read_the_same_as_a_small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above a size files are decoded while they are read; here the size is lowered."""
    text = "".join(
        f"2022-01-{n % 28 + 1:02} 10:00:{n % 60:02} 群友{n % 7}({n % 7 + 20_000})\n好的，第 {n} 句\n\n"
        for n in range(3_000)
    )
    expected = written(read(text))
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        small = read_bytes(tmp_path, text.encode(encoding), f"small-{encoding}")
        with monkeypatch.context() as patch:
            patch.setattr(chat_lines, "WHOLE", 1_000)
            patch.setattr(chat_lines, "SAMPLE", 2_000)
            large = read_bytes(tmp_path, text.encode(encoding), f"large-{encoding}")
        assert written(large) == written(small) == expected, encoding
        assert large.encoding == small.encoding


def test_a_large_file_whose_beginning_is_plain_ascii(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "".join(f"2022-01-01 10:00:{n % 60:02} abc(10001)\nok\n\n" for n in range(500))
        + "2022-01-02 10:00:00 小红(10002)\n好\n"
    )
    monkeypatch.setattr(chat_lines, "WHOLE", 1_000)
    monkeypatch.setattr(chat_lines, "SAMPLE", 2_000)
    file = read_bytes(tmp_path, text.encode("gb18030"))
    assert file.encoding == "GB18030"
    assert {one.name for one in file.senders} == {"abc", "小红"}


def test_the_child_reads_what_is_read_here(tmp_path: Path) -> None:
    text = "".join(
        f"2022-01-{n % 28 + 1:02} 10:00:{n % 60:02} 群友{n}({n + 20_000})\n会漏吗，第 {n} 句\n\n" for n in range(700)
    )
    path = tmp_path / "chat"
    path.write_text(text + "2022-02-01 10:00:00 系统消息(10000)\n小美加入本群。\n", "utf-8")
    told: list[tuple[int, int]] = []
    far = read_file(path, TODAY, progress=lambda done, total: told.append((done, total)))
    near = read_path(path, TODAY)
    assert far == near
    assert far.messages == 700
    assert told and all(0 <= done <= total == path.stat().st_size for done, total in told)


def test_the_child_refuses_in_words_and_stops_when_told(tmp_path: Path) -> None:
    for name, data, code in (
        ("none", None, "file.missing"), ("empty", b"", "file.empty"), ("picture", b"\x89PNG\r\n", "file.not_table"),
        ("zip", b"PK\x03\x04broken", "file.broken"), ("words", "就是一段话\n".encode(), "chat.unknown"),
    ):  # fmt: skip
        if data is not None:
            (tmp_path / name).write_bytes(data)
        with pytest.raises(UserError) as trouble:
            read_file(tmp_path / name, TODAY)
        assert (trouble.value.code, trouble.value.values["name"]) == (code, name)
    with pytest.raises(Cancelled):
        read_file(tmp_path / "words", TODAY, cancelled=lambda: True)
