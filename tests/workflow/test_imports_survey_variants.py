# ruff: noqa: E501  rows of made files read better unbroken
"""Survey files with columns moved, missing, added or written otherwise than in the usual export."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from seeddesk.store import surveys as store
from seeddesk.store.engine import Shop
from seeddesk.workflow.imports_plan import Plan
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member
from tests.workflow.imports_help import bring

WJX = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP"]
TENCENT = [
    "答题序号",
    "开始答题时间",
    "结束答题时间",
    "答题时长",
    "语言",
    "清洗数据结果",
    "用户类型",
    "用户标识",
    "昵称",
    "自定义字段",
]


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


def take(
    shop: Shop, folder: Path, launch: int, *rows: list[Any], encoding: str = "utf-8-sig", between: str = ","
) -> Plan:
    path = folder / "a.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=between).writerows(rows)
    return bring(shop, path, "survey", launch_id=launch)


def wjx(number: int) -> list[Any]:
    return [number, f"2026/5/{number} 10:00:00", "30秒", "微信", "N/A", "1.2.3.4(浙江-杭州)"]


def tencent(number: int, nick: str) -> list[Any]:
    times = [f"2026-05-0{number} 10:00:00", f"2026-05-0{number} 10:01:00"]
    return [number, *times, "60s", "zh", "", "微信", f"o{number}", nick, ""]


def asked(shop: Shop) -> dict[str, str]:
    return {row["text"]: row["kind"] for row in store.questions(shop, 1)}


def said(shop: Shop) -> list[dict[str, str]]:
    texts = {row["key"]: row["text"] for row in store.questions(shop, 1)}
    return [{texts[key]: value for key, value in values.items()} for _row, values in store.stored_answers(shop, 1)]


def finished(shop: Shop) -> list[str]:
    return [row["finished_at"] for row, _values in store.stored_answers(shop, 1)]


def test_wjx_with_columns_moved_and_missing(shop: Shop, launch: int, tmp_path: Path) -> None:
    plan = take(
        shop, tmp_path, launch,
        ["总分", "1、性别", "2、喜欢的味道", "3、多大可能推荐给朋友(0-10)", "提交答卷时间", "序号"],
        ["5", "女", "桂花┋雪松", "9", "2026/5/1 10:00:00", 1],
        ["5", "男", "桂花", "(跳过)", "2026/5/2 10:00:00", 1],
        ["5", "男", "(空)", "7", "2026/5/3 10:00:00", 2],
    )  # fmt: skip
    assert (plan.format, plan.new) == ("wjx.survey", 3)
    assert asked(shop) == {"性别": "single", "喜欢的味道": "multiple", "多大可能推荐给朋友(0-10)": "nps"}
    assert said(shop)[1] == {"性别": "男", "喜欢的味道": "桂花"}
    assert said(shop)[2] == {"性别": "男", "多大可能推荐给朋友(0-10)": "7"}


@pytest.mark.parametrize(
    "headers",
    [
        ["第6题(运动)", "第6题(阅读)", "第6题(其他)"],
        ["第6题（运动）", "第6题（阅读）", "第6题（其他）"],
        ["6、爱好(运动)", "6、(阅读)", "6、(其他)"],
        ["6、爱好:运动", "6、爱好:阅读", "6、爱好:其他"],
        ["6、爱好—运动", "6、阅读", "6、其他"],
    ],
)
def test_options_of_one_question_in_columns_of_their_own(
    shop: Shop, launch: int, tmp_path: Path, headers: list[str]
) -> None:
    take(
        shop,
        tmp_path,
        launch,
        [*WJX, "1、性别", *headers],
        [*wjx(1), 1, 1, 0, 0],
        [*wjx(2), 2, 0, 1, 1],
        [*wjx(3), 2, 1, 1, 0],
    )
    assert [row["kind"] for row in store.questions(shop, 1)] == ["single", "multiple"]
    assert store.questions(shop, 1)[1]["options"] == ["运动", "阅读", "其他"]
    assert [list(row.values()) for row in said(shop)] == [["1", "运动"], ["2", "阅读┋其他"], ["2", "运动┋阅读"]]


@pytest.mark.parametrize(
    "headers",
    [
        ["7、请评价—香味", "7、肤感", "7、包装"],
        ["7、请评价-香味", "7、肤感", "7、包装"],
        ["7、请评价—香味", "7、请评价—肤感", "7、请评价—包装"],
    ],
)
def test_rows_of_a_matrix(shop: Shop, launch: int, tmp_path: Path, headers: list[str]) -> None:
    take(shop, tmp_path, launch, [*WJX, *headers, "8、为什么"], [*wjx(1), 5, 4, 1, "因为"], [*wjx(2), 4, 4, 1, ""])
    assert list(asked(shop))[:3] == ["请评价—香味", "请评价—肤感", "请评价—包装"]
    assert list(asked(shop).values())[:3] == ["scale"] * 3


def test_a_matrix_in_which_everybody_gave_one_is_no_list_of_options(shop: Shop, launch: int, tmp_path: Path) -> None:
    take(shop, tmp_path, launch, [*WJX, "7、请评价满意程度—香味", "7、肤感"], [*wjx(1), 1, 1], [*wjx(2), 1, 1])
    assert list(asked(shop)) == ["请评价满意程度—香味", "请评价满意程度—肤感"]


@pytest.mark.parametrize(("ticked", "empty"), [("桂花", ""), (1, 0)])
def test_tencent_with_a_column_per_option(shop: Shop, launch: int, tmp_path: Path, ticked: Any, empty: Any) -> None:
    add_member(shop, {"name": "陈", "nick": "老陈"})
    plan = take(
        shop, tmp_path, launch,
        [*TENCENT, "Q1.性别", "Q2.喜欢:桂花", "Q2.喜欢:雪松", "UA", "IP"],
        [*tencent(1, "阿May"), "女", ticked, empty, "x", "1.1.1.1"],
        [*tencent(2, "老陈"), "男", ticked, "雪松" if empty == "" else 1, "x", "1.1.1.1"],
        [*tencent(3, "老李"), "男", empty, "雪松" if empty == "" else 1, "x", "1.1.1.1"],
    )  # fmt: skip
    assert plan.format == "tencent.survey"
    assert asked(shop) == {"性别": "single", "喜欢": "multiple"}
    assert [row["喜欢"] for row in said(shop)] == ["桂花", "桂花┋雪松", "雪松"]
    first = store.stored_answers(shop, 1)[1][0]
    assert (first["number"], first["member_id"], first["finished_at"]) == ("2", 1, "2026-05-02 10:01:00")


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("2026/05/31 3:05:00 下午 GMT+8", "2026-05-31 15:05:00"),
        ("2026/05/31 10:00:00 上午 GMT+8", "2026-05-31 10:00:00"),
        ("2026/05/31 3:05:00 PM GMT+8", "2026-05-31 15:05:00"),
        ("2026/5/31 下午 3:05:00", "2026-05-31 15:05:00"),
        ("5/31/2026 15:05:00", "2026-05-31 15:05:00"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_google_forms_in_both_languages(
    shop: Shop, launch: int, tmp_path: Path, told: str, time: str, first: bool
) -> None:
    add_member(shop, {"name": "林", "email": "lin@b.com"})
    rows = [["时间戳记", "电子邮件地址", "您满意吗？"], [told, "lin@b.com", "4"]]
    plan = take(shop, tmp_path, launch, *(rows if first else [row[1:] + row[:1] for row in rows]))
    assert plan.format == "google.survey"
    assert (finished(shop), list(asked(shop))) == ([time], ["您满意吗？"])
    assert store.stored_answers(shop, 1)[0][0]["member_id"] == 1


@pytest.mark.parametrize("again", ["", "Which do you use?"])
@pytest.mark.parametrize("order", [[0, 1, 2, 3, 4, 5, 6, 7, 8], [4, 5, 6, 7, 8, 0, 2], [0, 5, 6, 7, 8]])
def test_surveymonkey_in_another_order(shop: Shop, launch: int, tmp_path: Path, again: str, order: list[int]) -> None:
    rows = [
        ["respondent_id", "collector_id", "date_created", "custom_1", "How is it?", "Which do you use?", again, again, "Why?"],
        ["", "", "", "", "Response", "Mask", "Cream", "Other (please specify)", "Open-Ended Response"],
        ["11", "7", "05/31/2026 10:00:00 PM", "", "Good", "Mask", "", "", "Soft"],
        ["12", "7", "05/31/2026 10:05:00 PM", "", "Fair", "Mask", "Cream", "Oil", ""],
    ]  # fmt: skip
    plan = take(shop, tmp_path, launch, *[[row[at] for at in order] for row in rows])
    assert (plan.format, plan.new, plan.rejected) == ("surveymonkey.survey", 2, 0)
    assert [row["Which do you use?"] for row in said(shop)] == ["Mask", "Mask┋Cream"]
    assert said(shop)[1]["Which do you use?—Other (please specify)"] == "Oil"
    assert [row["number"] for row, _values in store.stored_answers(shop, 1)] == ["11", "12"]


@pytest.mark.parametrize(("encoding", "between"), [("gb18030", ","), ("utf-16", "\t"), ("utf-8", ";")])
def test_encodings_and_delimiters(shop: Shop, launch: int, tmp_path: Path, encoding: str, between: str) -> None:
    add_member(shop, {"name": "甲", "phone": "13800000001"})
    plan = take(
        shop, tmp_path, launch, [*WJX, "1、您的手机号码", "2、满意吗"], [*wjx(1), "13800000001", "很满意"],
        [*wjx(2), "", "一般"], encoding=encoding, between=between,
    )  # fmt: skip
    assert (plan.format, plan.new) == ("wjx.survey", 2)
    assert [row["member_id"] for row, _values in store.stored_answers(shop, 1)] == [1, None]


def test_who_is_told_by_a_name_alone_is_said(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_member(shop, {"name": "老陈", "phone": "13800000003"})
    plan = take(
        shop,
        tmp_path,
        launch,
        ["姓名", "手机号", "您满意吗？"],
        ["老陈", "", "3"],
        ["老陈", "13800000003", "2"],
        ["新人", "", "1"],
    )
    assert dict(plan.warnings) == {"survey.by_name": {"n": 1}, "survey.unknown": {"n": 1}}
