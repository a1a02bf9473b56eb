"""Pasted group text. What is not clear must come back as unclear."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.votes import parse_pasted

SCENTS = ["桂花", "原味", "雪松"]
# The text of samples/votes/sign_up_chain.txt
CHAIN = """#接龙
春季护手霜选哪种香味
A 桂花
B 原味
C 雪松

1. 林小满妈妈 桂花
2. 书法老陈 A
3. 阿 May 选C，桂花也行
4、豆豆爸 b
5. 半亩花田 都行
6. 林小满妈妈 原味
"""


def read(text: str, options: list[str] = SCENTS, **more: object) -> list[tuple[str, str, str]]:
    """(name, chosen labels, problem) per line."""
    return [
        (vote.name, "".join(chr(65 + place) for place in vote.choices), vote.problem)
        for vote in parse_pasted(text, options, **more)  # type: ignore[arg-type]
    ]


def one(text: str, options: list[str] = SCENTS, **more: object) -> tuple[str, str, str]:
    got = read(text, options, **more)
    assert len(got) == 1, got
    return got[0]


def test_the_sample_chain() -> None:
    votes = parse_pasted(CHAIN, SCENTS)
    assert [(v.line, v.name, v.choices, v.problem) for v in votes] == [
        (7, "林小满妈妈", (0,), ""),
        (8, "书法老陈", (0,), ""),
        (9, "阿 May", (0, 2), ""),
        (10, "豆豆爸", (1,), ""),
        (11, "半亩花田", (), "unclear"),
        (12, "林小满妈妈", (1,), "double"),
    ]
    assert (votes[0].replaced_by, votes[5].replaces) == (12, 7)
    assert [v.counts for v in votes] == [False, True, True, True, False, True]
    assert votes[2].text == "3. 阿 May 选C，桂花也行"


def test_windows_line_ends_and_full_width_make_no_difference() -> None:
    wide = CHAIN.replace("\n", "\r\n").replace("A", "Ａ").replace("2.", "２．")
    assert read(wide) == read(CHAIN)
    assert read(CHAIN.replace("\n", "\r")) == read(CHAIN)


@pytest.mark.parametrize("number", ["1.", "1、", "1)", "1）", "1：", "（1）", "①", "1. ", "１．"])
def test_numbers_of_a_chain(number: str) -> None:
    assert one(f"{number}小红 桂花") == ("小红", "A", "")


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ("A", "A"), ("b", "B"), ("Ｃ", "C"), ("2", "B"), ("２", "B"), ("选2", "B"),
        ("选B", "B"), ("投C", "C"), ("选项B", "B"),
        ("第2个", "B"), ("第二种", "B"), ("2号", "B"), ("B款", "B"), 
        ("就B吧", "B"), ("我选桂花", "A"), ("+1 桂花", "A"),
        ("选B，桂花也行", "AB"), ("选2，桂花也行", "AB"), ("桂花、雪松都行", "AC"), 
        ("A和C", "AC"), ("AC", "AC"), ("1,3", "AC"),
        ("1和3", "AC"), ("选AB", "AB"), ("桂花 1", "A"), ("A 桂花", "A"), 
        ("桂花不错", "A"), ("特别喜欢雪松", "C"), ("还是桂花", "A"),
        ("vote for B", "B"), ("I choose C", "C"), ("雪松！！！", "C"),
    ],
)  # fmt: skip
def test_what_is_clear(said: str, chosen: str) -> None:
    assert one(f"1. 小红 {said}") == ("小红", chosen, "")
    assert one(f"小红：{said}") == ("小红", chosen, "")
    assert one(f"小红:\n{said}") == ("小红", chosen, "")


@pytest.mark.parametrize(
    "said",
    [
        "都行", "随便", "+1", "不要桂花", "桂花不好", "别选A", "除了雪松都行", "A还是B", 
        "A还是B好呢", "桂花是什么味道？", "选5", "选D",
        "桂花 2", "A 原味", "选A，算了选B", "原来选桂花，改雪松", "not A", "选哪个好", "没想好",
    ],
)  # fmt: skip
def test_what_is_not_clear_is_never_guessed(said: str) -> None:
    name, chosen, problem = one(f"1. 小红 {said}")
    assert (chosen, problem) == ("", "unclear"), name


@pytest.mark.parametrize("said", ["要2个", "2瓶够吗", "I like a lot", "好的", "T恤", "8点来"])
def test_talk_is_no_vote(said: str) -> None:
    assert one(f"小红:\n{said}")[1] == ""


def test_names() -> None:
    assert one("Amy Lee: B") == ("Amy Lee", "B", "")
    assert one("林小满妈妈选桂花") == ("林小满妈妈", "A", "")
    assert one("1. 桂花妈妈 原味") == ("桂花妈妈", "B", "")
    assert one("2. 不吃鱼的猫 桂花") == ("不吃鱼的猫", "A", "")
    assert one("小鹿🦌 A") == ("小鹿🦌", "A", "")
    assert one("A") == ("", "A", "no_name")
    assert one("我选桂花") == ("", "A", "no_name")
    assert one("+1 桂花") == ("", "A", "no_name")
    assert one("选B，桂花也行") == ("", "AB", "no_name")
    assert one("7. 小桂花")[2] == "no_name"  # a nickname, or a name grown together with a choice


def test_known_names_settle_what_is_name_and_what_is_choice() -> None:
    assert one("1. 阿 B C", names=["阿 B"]) == ("阿 B", "C", "")
    assert one("小桂花 雪松", names=["小桂花"]) == ("小桂花", "C", "")
    assert one("林小满妈妈桂花", names=["林小满妈妈", "林"]) == ("林小满妈妈", "A", "")
    assert one("1. 小桂花", names=["小桂花"]) == ("小桂花", "", "unclear")


def test_sender_lines_of_the_chat_programs() -> None:
    text = """小红和小明在微信上的聊天记录如下，请查收。

—————  2026-04-06  —————

小红  16:21

选B

小明  16:22

好的
阿花:
雪松
作者 Lin 2022/11/17 21:07
桂花
2016-05-17 8:43:38 PM 【管理员】小强(123456)
3
"""
    votes = parse_pasted(text, SCENTS)
    assert [(v.name, v.choices, v.problem, v.at) for v in votes] == [
        ("小红", (1,), "", datetime(2026, 4, 6, 16, 21)),
        ("小明", (), "no_choice", datetime(2026, 4, 6, 16, 22)),
        ("阿花", (2,), "", None),
        ("作者 Lin", (0,), "", datetime(2022, 11, 17, 21, 7)),
        ("小强", (2,), "", datetime(2016, 5, 17, 20, 43, 38)),
    ]


def test_several_lines_at_once_are_one_vote() -> None:
    assert one("小红:\n大家好\n我选桂花\n雪松也行") == ("小红", "AC", "")


def test_who_lists_the_options_is_asking() -> None:
    assert read("店长:\n大家选香味\nA 桂花\nB 原味\nC 雪松\n小红:\n雪松") == [("小红", "C", "")]
    assert read("A桂花 B原味 C雪松\n小红 C") == [("小红", "C", "")]
    assert read("1. 桂花\n2. 原味\n3. 雪松\n小红 桂花") == [("小红", "A", "")]


def test_a_chain_posted_again_and_again_counts_once() -> None:
    text = """小红:
#接龙
选哪种
1. 小红 桂花
小明:
#接龙
选哪种
例 张三 桂花
1. 小红 桂花
2. 小明 B
"""
    assert read(text) == [("小红", "A", ""), ("小明", "B", "")]


def test_the_later_vote_counts_but_an_unclear_one_takes_nothing_away() -> None:
    votes = parse_pasted("小红 桂花\n小红 原味\n小红 都行\n小红 C", SCENTS)
    assert [(v.problem, v.counts) for v in votes] == [
        ("", False),
        ("double", False),
        ("unclear", False),
        ("double", True),
    ]


def test_too_many_choices() -> None:
    assert one("小红 A,B", max_choices=1) == ("小红", "AB", "too_many")
    assert not parse_pasted("小红 A,B", SCENTS, max_choices=1)[0].counts


def test_option_names_of_all_kinds() -> None:
    assert one("小红 桂花乌龙", ["桂花", "桂花乌龙"]) == ("小红", "B", "")
    assert one("小红 桂花", ["桂花淡香", "雪松"]) == ("小红", "A", "")
    assert one("小红 桂花", ["桂花淡香", "桂花浓香"])[1] == ""
    assert one("小红 50ml", ["50ml", "150ml"]) == ("小红", "A", "")
    assert one("小红 250ml", ["50ml", "150ml"])[1] == ""
    assert one("小红 不加香", ["不加香", "桂花"]) == ("小红", "A", "")
    assert one("Tom Cedar", ["A. Vanilla", "B. Cedar"]) == ("Tom", "B", "")
    assert one("Ann: I'd go with cedar", ["Vanilla", "Cedar"]) == ("Ann", "B", "")
    assert one("小红 12", [f"款式{n}号" for n in range(12)]) == ("小红", "L", "")


def test_an_essay_is_no_vote_and_takes_no_time() -> None:
    for text in (
        "想要" * 2000 + "x",
        "，" * 2000 + "x",
        "小红 " + "我想要" * 90 + "桂",
        "A " * 3000,
        "1. " + "选" * 5000,
        "好" * 5000,
    ):
        assert not any(vote.counts for vote in parse_pasted(text, SCENTS, names=["小红"]))
    assert len(parse_pasted("小红 桂花\n" * 2000, SCENTS)) == 2000


@given(st.text(max_size=120), st.lists(st.text(max_size=6), max_size=5))
def test_any_text_is_bearable(text: str, options: list[str]) -> None:
    for vote in parse_pasted(text, options):
        assert all(0 <= place < len(options) for place in vote.choices)
        assert vote.counts <= bool(vote.name)


@given(st.lists(st.tuples(st.sampled_from(["小红", "小明", "Amy"]), st.sampled_from("ABC")), max_size=12))
def test_exactly_the_last_vote_of_each_name_counts(said: list[tuple[str, str]]) -> None:
    # "1." … so that equal lines are different entries, as in a chain
    text = "\n".join(f"{place}. {name} {label}" for place, (name, label) in enumerate(said, 1))
    got = {vote.name: chr(65 + vote.choices[0]) for vote in parse_pasted(text, SCENTS) if vote.counts}
    assert got == dict(said)


def test_free_lines_above_a_number_are_not_lost() -> None:
    votes = parse_pasted("A\n选B\n+1 桂花\n2、桂花\n都行\nA和C\n", ["桂花", "原味", "雪松"])
    assert [(vote.line, vote.choices, vote.problem) for vote in votes] == [
        (1, (0,), "no_name"),
        (2, (1,), "no_name"),
        (3, (0,), "no_name"),
        (4, (0,), "no_name"),
        (5, (), "unclear"),
        (6, (0, 2), "no_name"),
    ]


@pytest.mark.parametrize(
    ("line", "name", "choice"),
    [
        ("1. 小满（桂花）", "小满", 0),
        ("1. 老陈【B】", "老陈", 1),
        ("1. 王姐-雪松", "王姐", 2),
        ("1. 王姐 — 选C", "王姐", 2),
        ("1. 小满(A区) B", "小满(A区)", 1),
        ("1. Anne-Marie A", "Anne-Marie", 0),
    ],
)
def test_choices_in_brackets_and_behind_dashes(line: str, name: str, choice: int) -> None:
    (vote,) = parse_pasted(f"#接龙\n{line}\n", ["桂花", "原味", "雪松"])
    assert (vote.name, vote.choices, vote.problem) == (name, (choice,), "")


def test_sender_lines_of_a_mac_set_to_english() -> None:
    votes = parse_pasted("Lin 11/17/22 9:07 PM\nA\n\nChen 11/18/2022, 9:08 AM\nB please\n", ["x1", "x2"])
    assert [(vote.name, vote.choices, str(vote.at)) for vote in votes] == [
        ("Lin", (0,), "2022-11-17 21:07:00"),
        ("Chen", (1,), "2022-11-18 09:08:00"),
    ]
