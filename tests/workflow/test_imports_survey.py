# ruff: noqa: E501  rows of made files read better unbroken
"""Survey answers from files of every program: what is asked, who answered, and nothing twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seeddesk.domain.errors import UserError
from seeddesk.exchange.templates_out import template_columns, write_template
from seeddesk.store import surveys as store
from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.imports_plan import Plan
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.members import add_member
from seeddesk.workflow.surveys import assign_answers, set_kind
from tests.workflow.imports_help import SAMPLES, bring, counts, table

TABLES = ("survey", "question", "answer", "answer_value", "history")
WJX = "序号,提交答卷时间,所用时间,来源,来源详情,来自IP"


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


def take(shop: Shop, path: Path, launch: int, **options: Any) -> Plan:
    return bring(shop, path, "survey", launch_id=launch, **options)


def held(shop: Shop) -> dict[str, list[Any]]:
    return {name: shop.tuples(f'SELECT * FROM "{name}" ORDER BY id') for name in TABLES}


def asked(shop: Shop) -> dict[str, str]:
    return {row["text"]: row["kind"] for row in store.questions(shop, store.surveys(shop, 1)[0]["id"])}


def said(shop: Shop, survey: int = 1) -> list[dict[str, str]]:
    return [values for _row, values in store.stored_answers(shop, survey)]


def test_wjx_sample(shop: Shop, launch: int) -> None:
    plan = take(shop, SAMPLES / "surveys/wjx_by_number_800.xls", launch)
    assert (plan.format, plan.confidence) == ("wjx.survey", 1.0)
    assert counts(plan) == (800, 800, 0, 0, 0, 0)
    assert asked(shop) == {
        "手机部数": "single", "手机价格": "single", "性别": "single", "年龄": "single", "月收入": "single",
        "兴趣爱好": "multiple", "爱好投入占收入比重": "single", "关注资讯": "multiple",
    }  # fmt: skip
    assert said(shop)[0]["兴趣爱好"] == "运动┋影视┋购物"
    assert store.surveys(shop, launch)[0]["answers"] == 800


@pytest.mark.parametrize("name", ["surveys/wjx_by_number_800.xls", "psm/prices_50.csv"])
def test_the_same_export_twice_changes_nothing(shop: Shop, launch: int, name: str) -> None:
    take(shop, SAMPLES / name, launch)
    before = held(shop)
    plan = take(shop, SAMPLES / name, launch)
    assert (plan.new, plan.updated, plan.unchanged) == (0, 0, plan.rows)
    assert held(shop) == before
    assert "survey.known" in dict(plan.warnings)
    shop.undo()
    assert not any(shop.tuples(f"SELECT id FROM {name}") for name in TABLES[:-1])
    shop.redo()
    assert held(shop) == before


def test_four_prices_are_found_in_the_sample(shop: Shop, launch: int) -> None:
    take(shop, SAMPLES / "psm/prices_50.csv", launch)
    assert list(asked(shop).values()) == ["price_too_cheap", "price_cheap", "price_dear", "price_too_dear"]
    assert shop.tuples("SELECT number FROM answer_value ORDER BY id LIMIT 4") == [(4.75,), (5.07,), (9.11,), (17.63,)]


def wjx(path: Path, *rows: list[Any], questions: str = "1、性别,2、还想说什么") -> Path:
    return table(path, f"{WJX},{questions}", *rows)


def meta(number: int, when: str = "2026/5/1 10:00:00") -> list[Any]:
    return [number, when, "35秒", "微信", "N/A", "1.2.3.4(浙江-杭州)"]


def test_a_longer_export_adds_the_new_rows(shop: Shop, launch: int, tmp_path: Path) -> None:
    first = [[*meta(1), "女", "很好"], [*meta(2), "男", "(空)"]]
    take(shop, wjx(tmp_path / "a.csv", *first), launch)
    # 序号 repeats: a number and another time is another answer.
    longer = [*first, [*meta(1, "2026/5/2 9:00:00"), "女", "很好"], [*meta(3, "2026/5/2 9:01:00"), "男", "(跳过)"]]
    plan = take(shop, wjx(tmp_path / "b.csv", *longer), launch)
    assert counts(plan) == (4, 2, 0, 2, 0, 0)
    assert len(store.surveys(shop, launch)) == 1
    assert said(shop)[1] == {"性别": "男"}  # blank and skipped are no answers
    assert [row["finished_at"] for row, _ in store.stored_answers(shop, 1)][2] == "2026-05-02 09:00:00"


def test_an_answer_mended_since_is_updated_and_blanks_take_nothing_away(
    shop: Shop, launch: int, tmp_path: Path
) -> None:
    take(shop, wjx(tmp_path / "a.csv", [*meta(1), "女", "很好"], [*meta(2), "男", ""]), launch)
    plan = take(shop, wjx(tmp_path / "b.csv", [*meta(1), "女", ""], [*meta(2), "男", "盖子紧"]), launch)
    assert counts(plan) == (2, 0, 1, 1, 0, 0)
    assert said(shop) == [{"性别": "女", "还想说什么": "很好"}, {"性别": "男", "还想说什么": "盖子紧"}]


def test_answers_without_number_and_time_are_counted_not_merged(shop: Shop, launch: int, tmp_path: Path) -> None:
    rows = [["5", "好"], ["5", "好"], ["4", "行"]]
    plan = take(shop, table(tmp_path / "a.csv", "您满意吗？,为什么？", *rows), launch)
    assert plan.new == 3  # two people may well say the same
    plan = take(shop, table(tmp_path / "b.csv", "您满意吗？,为什么？", *rows, ["5", "好"]), launch)
    assert (plan.new, plan.unchanged) == (1, 3)


def test_the_same_number_and_time_twice_in_a_file_is_one_answer(shop: Shop, launch: int, tmp_path: Path) -> None:
    plan = take(shop, wjx(tmp_path / "a.csv", [*meta(1), "女", "好"], [*meta(1), "女", "好"]), launch)
    assert (plan.new, plan.duplicates) == (1, 1)


def test_matrix_rows_and_what_is_filled_in(shop: Shop, launch: int, tmp_path: Path) -> None:
    questions = "7、请评价—肤感,7、香味,8、用过哪些"
    rows = [[*meta(n), "5", "4", "面膜┋其他〖手膜〗"] for n in range(1, 4)]
    take(shop, wjx(tmp_path / "a.csv", *rows, questions=questions), launch)
    assert asked(shop) == {"请评价—肤感": "scale", "请评价—香味": "scale", "用过哪些": "multiple"}


def test_wjx_by_number(shop: Shop, launch: int, tmp_path: Path) -> None:
    questions = "第1题,第6题(运动),第6题(阅读),第6题(其他),第7题(很长的题)"
    rows = [[*meta(1), 2, 1, 0, "", 3], [*meta(2), 1, 1, 1, 0, -2], [*meta(3), 1, -3, -3, -3, -3]]
    plan = take(shop, wjx(tmp_path / "a.csv", *rows, questions=questions), launch)
    assert plan.format == "wjx.survey_numbers"
    assert asked(shop) == {"第1题": "single", "第6题": "multiple", "第7题(很长的题)": "single"}
    assert said(shop) == [
        {"第1题": "2", "第6题": "运动", "第7题(很长的题)": "3"},
        {"第1题": "1", "第6题": "运动┋阅读"},
        {"第1题": "1"},
    ]
    assert store.questions(shop, 1)[1]["options"] == ["运动", "阅读", "其他"]


def test_tencent(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满", "nick": "小满妈妈", "phone": "13800002231"})
    headers = (
        "编号,开始答题时间,结束答题时间,答题时长,地理位置国家和地区,地理位置省,用户类型,用户标识,昵称,自定义字段,"
        "1.您的手机号,2.喜欢哪种香味"
    )
    rows = [
        ["1", "2026-05-01 10:00:00", "2026-05-01 10:01:30", "90秒", "中国", "浙江", "微信", "o1", "阿 May", "", "", "桂花"],
        ["2", "2026-05-01 11:00:00", "2026-05-01 11:01:30", "90秒", "中国", "浙江", "微信", "o2", "路人", "", "138 0000 2231", "雪松"],
    ]  # fmt: skip
    plan = take(shop, table(tmp_path / "a.csv", headers, *rows), launch)
    assert (plan.format, plan.new) == ("tencent.survey", 2)
    assert list(asked(shop)) == ["喜欢哪种香味"]
    first, second = (row for row, _values in store.stored_answers(shop, 1))
    assert (first["member_id"], first["name"], first["started_at"]) == (None, "阿 May", "2026-05-01 10:00:00")
    assert (second["member_id"], second["contact"]) == (1, "13800002231")  # the phone outweighs a strange nick


def test_google_forms(shop: Shop, launch: int, tmp_path: Path) -> None:
    headers = "Timestamp,How satisfied are you?,Which ones do you use?,What should we change?"
    rows = [
        ["5/31/2026 10:00:00", "4", "Mask, Cream", "Smaller bottle, please"],
        ["5/31/2026 10:05:00", "5", "Cream", ""],
        ["5/31/2026 10:09:00", "3", "Soap, Mask", "Nothing"],
        ["5/31/2026 10:11:00", "3", "Soap, Cream", "The lid"],
    ]
    path = tmp_path / "a.csv"
    import csv

    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers.split(","), *rows])
    plan = take(shop, path, launch)
    assert plan.format == "google.survey" and plan.confidence > 0.8
    assert list(asked(shop).values()) == ["scale", "multiple", "open"]
    assert store.stored_answers(shop, 1)[0][0]["finished_at"] == "2026-05-31 10:00:00"


def test_surveymonkey_with_two_header_rows(shop: Shop, launch: int, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(
        ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
         "Last Name", "How do you like it?", "Which do you use?", None, None, "Please rate", None, "Why?"]
    )  # fmt: skip
    sheet.append([None] * 8 + ["Response", "Mask", "Cream", "Other (please specify)", "Smell", "Feel", "Open-Ended Response"])
    base = ["2026-05-01 10:00:00", "2026-05-01 10:02:00", "1.2.3.4", "", "Ann", ""]
    sheet.append([11, 7, *base, "Very much", "Mask", None, None, "Good", "Fair", "Soft"])
    sheet.append([12, 7, *base, "A little", "Mask", "Cream", "Oil", "Fair", "Good", None])
    sheet.append([13, 7, *base, "A little", None, "Cream", None, "Good", "Good", None])
    book.save(tmp_path / "a.xlsx")
    plan = take(shop, tmp_path / "a.xlsx", launch)
    assert (plan.format, plan.rows, plan.new, plan.rejected) == ("surveymonkey.survey", 3, 3, 0)
    assert asked(shop) == {
        "How do you like it?": "single", "Which do you use?": "multiple",
        "Which do you use?—Other (please specify)": "single", "Please rate—Smell": "scale", "Please rate—Feel": "scale",
        "Why?": "single",
    }  # fmt: skip
    row, values = store.stored_answers(shop, 1)[1]
    assert (row["number"], row["name"]) == ("12", "Ann")
    assert values["whichdoyouuse?"] == "Mask┋Cream"
    assert take(shop, tmp_path / "a.xlsx", launch).unchanged == 3


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_own_template(shop: Shop, launch: int, tmp_path: Path, language: str) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, "survey", language)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for line in (2, 3, 4):
        for index, column in enumerate(template_columns("survey", language), 1):
            sheet.cell(line, index, column.example if index > 4 else None)
    book.save(path)
    plan = take(shop, path, launch)
    assert (plan.format, plan.new) == ("own.survey", 3)
    assert list(asked(shop).values())[:3] == ["nps", "scale", "multiple"]
    assert list(asked(shop).values())[3:7] == ["price_too_cheap", "price_cheap", "price_dear", "price_too_dear"]


def test_who_answered_is_never_guessed(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_member(shop, {"name": "小红", "phone": "13800000001"})
    add_member(shop, {"name": "小红", "phone": "13800000002"})
    add_member(shop, {"name": "老陈", "phone": "13800000003"})
    path = table(
        tmp_path / "a.csv", "姓名,手机号,您满意吗？",
        ["小红", "", "5"],  # two of that name
        ["小红", "13800000002", "4"],
        ["老陈", "", "3"],  # only one
        ["老陈", "13900000009", "2"],  # a namesake with another phone
        ["没见过", "", "1"],
    )  # fmt: skip
    with imports.prepare(shop, path, "survey", launch_id=launch) as plan:
        assert (plan.new, plan.pair_count, plan.members_new) == (5, 2, 0)
        imports.decide(plan, 2, 1)
        imports.run(shop, plan)
    rows = [(row["name"], row["member_id"]) for row, _values in store.stored_answers(shop, 1)]
    assert rows == [("小红", 1), ("小红", 2), ("老陈", 3), ("老陈", None), ("没见过", None)]
    assert shop.scalar("SELECT count(*) FROM member") == 3
    assign_answers(shop, [5], 3)
    again = take(shop, path, launch)  # what was linked by hand stays linked, and nothing comes in twice
    assert (again.new, again.updated) == (0, 0)
    assert shop.scalar("SELECT member_id FROM answer WHERE id = 5") == 3


def test_only_the_latest_answer_of_a_member_counts(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_member(shop, {"name": "老陈", "phone": "13800000003", "own_circle": "friend"})
    path = table(
        tmp_path / "a.csv", "姓名,填写时间,您满意吗？（1-5）",
        ["老陈", "2026-05-02 10:00", "5"], ["老陈", "2026-05-01 10:00", "1"], ["甲", "", "3"],
    )  # fmt: skip
    take(shop, path, launch)
    found = store.answers(shop, 1)
    assert (found.n, found.again, found.own_circle) == (2, 1, 1)
    assert sorted(found.values[1]) == ["3", "5"]
    assert store.answers(shop, 1, without_own_circle=True).values[1] == ["3"]


def test_a_kind_set_by_hand_survives_the_next_export(shop: Shop, launch: int, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "你选几？,为什么？", ["1", "a"], ["2", "b"], ["3", "c"])
    take(shop, path, launch)
    set_kind(shop, [1], "single")
    take(shop, table(tmp_path / "b.csv", "你选几？,为什么？", ["1", "a"], ["2", "b"], ["3", "c"], ["4", "d"]), launch)
    assert store.questions(shop, 1)[0]["kind"] == "single"
    assert store.surveys(shop, launch)[0]["answers"] == 4


def test_other_questions_make_another_survey_and_a_name_decides(shop: Shop, launch: int, tmp_path: Path) -> None:
    take(shop, table(tmp_path / "a.csv", "甲？,乙？,丙？", ["1", "2", "3"]), launch)
    take(shop, table(tmp_path / "b.csv", "丁？,戊？,丙？", ["1", "2", "3"]), launch)
    assert len(store.surveys(shop, launch)) == 2
    plan = take(shop, table(tmp_path / "c.csv", "甲？,乙？,丙？,新题？", ["1", "2", "3", "x"]), launch)
    assert (len(store.surveys(shop, launch)), plan.updated, plan.new) == (2, 1, 0)
    take(shop, table(tmp_path / "d.csv", "甲？,乙？,丙？", ["1", "2", "3"]), launch, survey="第二轮")
    assert [row["name"] for row in store.surveys(shop, launch)] == ["第二轮", "b", "a"]


def test_empty_rows_are_rejected_and_a_launch_is_needed(shop: Shop, launch: int, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "姓名,您满意吗？", ["甲", "5"], ["乙", ""])
    plan = take(shop, path, launch)
    assert (plan.new, [(one.row, one.code) for one in plan.rejects]) == (1, [(3, "answer.empty")])
    with pytest.raises(UserError) as told:
        take(shop, path, 99)
    assert told.value.code == "launch.missing"


def test_columns_can_be_left_out_by_hand(shop: Shop, launch: int, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "昵称,您满意吗？,内部编号", ["甲", "5", "x1"])
    plan = take(shop, path, launch, mapping={"内部编号": ""})
    assert list(asked(shop)) == ["您满意吗？"] and plan.by_hand
    again = take(shop, path, launch)
    assert again.remembered and (again.new, again.unchanged) == (0, 1)


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="┋〖〗'‘’`=#"), max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=6))
def test_nothing_is_lost_or_invented(empty_shop: Path, tmp_path_factory: Any, rows: list[list[str]]) -> None:
    folder = tmp_path_factory.mktemp("ugly")
    import shutil

    shutil.copyfile(empty_shop, folder / "s.seeddesk")
    shop = Shop.open(folder / "s.seeddesk")
    try:
        launch = create_launch(shop, "x")
        path = table(folder / "a.csv", "甲你怎么看呢？,乙你怎么看呢？", ["甲", "乙"], *rows)
        plan = take(shop, path, launch)
        assert plan.rows == plan.new + plan.duplicates + plan.rejected
        stored = [value for values in said(shop) for value in values.values()]
        given_ = [" ".join(cell.split()) for row in [["甲", "乙"], *rows] for cell in row]
        assert all(" ".join(value.split()) in given_ for value in stored)
        before = held(shop)
        assert take(shop, path, launch).new == 0
        assert held(shop) == before
    finally:
        shop.close()
