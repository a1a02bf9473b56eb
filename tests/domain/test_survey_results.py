"""Every question of a survey gets the figure of its kind."""

from __future__ import annotations

from typing import Any

from seeddesk.domain.survey_figures import Choices, Kano, Marks, Numbers, Prices
from seeddesk.domain.survey_results import Incomplete, Recommend, Texts, results


def asked(*kinds: str, text: str = "", options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    return [
        {"id": at, "position": at, "text": text, "kind": kind, "options": list(options)}
        for at, kind in enumerate(kinds, 1)
    ]


def test_each_kind_gets_its_figure() -> None:
    kinds = ("single", "multiple", "scale", "nps", "number", "open", "kano_without", "kano_with")
    values = {
        1: ["桂花", "桂花", "雪松"], 2: ["a┋b", "b", ""], 3: ["5", "4", "非常满意"], 4: ["9", "3", "谢谢"],
        5: ["20", "40", ""], 6: ["好", "", "不好"], 7: ["不喜欢", "无所谓", ""], 8: ["喜欢", "喜欢", "喜欢"],
    }  # fmt: skip
    found = [result.figure for result in results(asked(*kinds), values)]
    single, multiple, scale, nps, number, texts, kano = found
    assert isinstance(single, Choices) and single.leaders == ("桂花",) and single.n == 3
    assert isinstance(multiple, Choices) and [(name, one.k) for name, one in multiple.rows] == [("b", 2), ("a", 1)]
    assert isinstance(scale, Marks) and (scale.n, scale.top_two.k, scale.high) == (3, 3, 5)
    assert isinstance(nps, Recommend) and (nps.nps.value, nps.n, nps.unread) == (0, 2, 1)
    assert isinstance(number, Numbers) and (number.median, number.n) == (30, 2)
    assert isinstance(texts, Texts) and texts.texts == ("好", "不好")
    # The dysfunctional question came first; the pair is read the right way round all the same.
    assert isinstance(kano, Kano) and (kano.counts["O"], kano.counts["A"], kano.unread) == (1, 1, 1)


def test_prices_asked_in_any_order() -> None:
    kinds = ("price_too_dear", "price_dear", "price_cheap", "price_too_cheap")
    (result,) = results(asked(*kinds), {1: ["40"], 2: ["30元"], 3: ["20"], 4: ["10"]})
    assert isinstance(result.figure, Prices) and (result.figure.n, result.figure.left_out) == (1, 0)
    assert [row["id"] for row in result.questions] == [1, 2, 3, 4]


def test_a_half_pair_says_what_is_missing() -> None:
    (result,) = results(asked("kano_with"), {1: ["喜欢", ""]})
    assert result.figure == Incomplete(("kano_without",), 1)


def test_options_nobody_chose_are_shown() -> None:
    (result,) = results(asked("multiple", options=("运动", "阅读")), {1: ["运动", ""]})
    assert isinstance(result.figure, Choices)
    assert [(label, one.k, one.n) for label, one in result.figure.rows] == [("运动", 1, 1), ("阅读", 0, 1)]


def test_a_scale_goes_as_far_as_its_question_says() -> None:
    (result,) = results(asked("scale", text="满意吗（1-7）"), {1: ["4", "5", "8"]})
    assert isinstance(result.figure, Marks) and result.figure.high == 10  # an 8 does not fit 1–7
    (result,) = results(asked("scale", text="满意吗（1-7）"), {1: ["4", "5", "5"]})
    assert isinstance(result.figure, Marks) and (result.figure.high, result.figure.top_two.k) == (7, 0)


def test_without_answers_there_are_no_figures() -> None:
    kinds = ("single", "scale", "nps", "number", "open", "kano_with", "kano_without")
    assert [result.figure.n for result in results(asked(*kinds), {})] == [0] * 6
