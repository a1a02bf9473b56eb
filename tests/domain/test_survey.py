# ruff: noqa: E501  rows of made files read better unbroken
"""What kind a survey's questions are, how answers are read, and which questions belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeddesk.domain.survey import JOIN, KINDS, choice, choices, guess_kinds, items, kano_level, mark, number, separator


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4", 4), ("4分", 4), ("★★★★☆", 4), ("¥12.50", 12.5), ("1,299.00元", 1299), ("４", 4), ("30%左右", None),
        ("3000-3499元", None), ("1部", None), ("", None), ("-3", -3), ("8/10", 8),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("非常满意", 5), ("不满意", 2), ("Very satisfied", 5), ("Neutral", 3), ("10 - very likely", 10), ("5（很好）", 5),
        ("3 一般", 3), ("30~34岁", None), ("3000-3499元", None), ("随便", None),
    ],
)  # fmt: skip
def test_marks(text: str, value: float | None) -> None:
    assert mark(text) == value


def test_kano_levels_in_both_languages() -> None:
    assert [kano_level(one) for one in ("我很喜欢", "理所当然", "无所谓", "勉强接受", "很不喜欢")] == [0, 1, 2, 3, 4]
    words = ("I like it", "I expect it", "I am neutral", "I can live with it", "I dislike it")
    assert [kano_level(one) for one in words] == [0, 1, 2, 3, 4]
    assert [kano_level(one) for one in ("A、喜欢", "5", "6", "桂花")] == [0, 4, None, None]


def test_choices_lose_what_was_filled_in() -> None:
    assert choices("运动┋其他〖钓鱼┋下棋〗┋ 运动") == ("运动", "其他")
    assert choice("其他〖钓鱼〗") == "其他"
    assert choices("Mask, Cream, 1,299", separator(["Mask, Cream, 1,299"])) == ("Mask", "Cream", "1,299")
    assert separator(["a,b;c"]) == ";" and separator(["a;b", "a┋b"]) == JOIN


def test_kinds_by_text_and_answers() -> None:
    questions = [
        ("1、您的性别", ["男", "女", "女", "男", "女", "女"]),
        ("2、用过哪些", ["面膜┋护手霜", "面膜", "护手霜", "面膜"]),
        ("3、总体满意度", ["5", "4", "4", "3"]),
        ("4、您愿意推荐给朋友吗（0-10）", ["9", "10", "6", "3"]),
        ("5、您对包装", ["非常满意", "一般", "满意", "不满意"]),
        ("6、您的年龄", ["23", "34", "41", "30"]),
        ("7、还想说什么", ["希望有更小的瓶子，出门方便带", "盖子太紧", "很好", "味道再淡一些就好了"]),
        ("8、没人答", []),
        ("Which ones?", ["Mask, Cream", "Mask", "Cream, Soap", "Mask, Soap", "Soap"]),
    ]
    assert guess_kinds(questions) == [
        "single", "multiple", "scale", "nps", "scale", "number", "open", "open", "multiple",
    ]  # fmt: skip


def test_clauses_are_no_lists_of_choices() -> None:
    said = ["滋润，不黏手", "不黏手，滋润", "滋润，不黏手", "滋润，不黏手"] * 3
    lists = ["Mask, Cream", "Cream, Mask", "Mask"] * 3
    assert guess_kinds([("Why", said), ("Which", lists)]) == ["single", "multiple"]
    assert guess_kinds([("Why", said), ("Which", lists)], commas=False) == ["single", "single"]


def test_numbers_of_choices_are_no_scale() -> None:
    questions = [("性别", ["1", "2", "1"]), ("6、兴趣", ["1", "3", "5"]), ("满意度", ["4", "5", "5"])]
    assert guess_kinds(questions, coded=True) == ["single", "single", "scale"]
    assert guess_kinds(questions) == ["single", "scale", "scale"]


@pytest.mark.parametrize(
    "texts",
    [
        ("toocheap", "cheap", "expensive", "tooexpensive"),
        ("什么价格太便宜，让您怀疑质量？", "什么价格觉得划算？", "什么价格有点贵，但还会买？", "什么价格太贵，不会买？"),
        ("At what price is it so low that you doubt it?", "a bargain?", "getting expensive?", "too expensive to buy?"),
    ],
)
def test_four_prices(texts: tuple[str, ...]) -> None:
    four = ["price_too_cheap", "price_cheap", "price_dear", "price_too_dear"]
    asked = [(text, [str(10 * at + one) for one in range(4)]) for at, text in enumerate(texts, 1)]
    assert guess_kinds([("Age", ["20", "30"]), *asked])[1:] == four
    assert guess_kinds(asked[::-1]) == four[::-1]
    assert "price_dear" not in guess_kinds(asked[:3])  # three of them are no price question


def test_kano_pairs_whichever_comes_first() -> None:
    liked, hated = ["我很喜欢", "理所当然", "无所谓"], ["很不喜欢", "勉强接受", "无所谓"]
    pair = [("如果有小瓶装", liked), ("如果没有小瓶装", hated)]
    assert guess_kinds(pair) == ["kano_with", "kano_without"]
    assert guess_kinds([*pair[::-1], *pair]) == ["kano_without", "kano_with", "kano_with", "kano_without"]
    # Like and dislike alone are asked of anything.
    assert guess_kinds([("桂花", ["喜欢", "不喜欢", "喜欢"]), ("雪松", ["喜欢", "不喜欢", "喜欢"])]) == ["single"] * 2


def test_what_belongs_together() -> None:
    kinds = ["single", "kano_with", "kano_without", "kano_without", "kano_with", "price_cheap", "open", "price_dear"]
    found = [(item.kind, item.parts, item.missing) for item in items(kinds)]
    assert found == [
        ("single", (0,), ()),
        ("kano", (1, 2), ()),
        ("kano", (4, 3), ()),
        ("prices", (5, 7), ("price_too_cheap", "price_too_dear")),
        ("open", (6,), ()),
    ]


def test_two_of_the_same_role_do_not_swallow_each_other() -> None:
    assert [item.parts for item in items(["kano_with", "kano_with", "kano_without"])] == [(0,), (1, 2)]


@given(st.lists(st.sampled_from(KINDS), max_size=12))
def test_every_question_stands_in_one_figure(kinds: list[str]) -> None:
    parts = [part for item in items(kinds) for part in item.parts]
    assert sorted(parts) == list(range(len(kinds)))


@given(st.lists(st.tuples(st.text(max_size=20), st.lists(st.text(max_size=12), max_size=8)), max_size=6))
def test_any_answers_get_a_kind(questions: list[tuple[str, list[str]]]) -> None:
    kinds = guess_kinds(questions)
    assert len(kinds) == len(questions) and set(kinds) <= set(KINDS)
