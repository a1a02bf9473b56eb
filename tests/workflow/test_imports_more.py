"""Votes, influencers, fixes and voices from files: read right, once, in one go, and taken back whole."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seeddesk.commands import run as command
from seeddesk.domain.errors import UserError
from seeddesk.exchange.templates_out import template_columns, write_template
from seeddesk.store import participate
from seeddesk.store.engine import Shop
from seeddesk.ui.export_words import title
from seeddesk.ui.words import word
from seeddesk.workflow import exports, imports
from seeddesk.workflow.beta_fixes import add_fix
from seeddesk.workflow.imports_influencers import platform_code
from seeddesk.workflow.imports_plan import Plan
from seeddesk.workflow.imports_votes import find_node
from seeddesk.workflow.influence import add_influencer
from seeddesk.workflow.launches import create_launch
from seeddesk.workflow.listen import add_voice
from seeddesk.workflow.members import add_member
from seeddesk.workflow.participate import Vote, add_votes, close_node, create_node
from seeddesk.workflow.screen import mark_joined
from tests.workflow.imports_help import bring, counts, table

TABLES = (
    "member", "node", "ballot", "ballot_choice", "influencer", "fix", "voice", "topic", "file_format", "history",
)  # fmt: skip
OPTIONS = ("桂花", "原味", "雪松")


@pytest.fixture
def launch(shop: Shop) -> int:
    return create_launch(shop, "护手霜")


@pytest.fixture
def node(shop: Shop, launch: int) -> int:
    return create_node(shop, launch, "选哪种香味", OPTIONS, audience="all", max_choices=2)


def take(shop: Shop, path: Path, kind: str, launch: int, **options: Any) -> Plan:
    with imports.prepare(shop, path, kind, launch_id=launch, **options) as plan:
        imports.run(shop, plan, now=dt.datetime(2026, 5, 20, 12))
    return plan


def held(shop: Shop) -> dict[str, list[Any]]:
    return {name: shop.tuples(f'SELECT * FROM "{name}" ORDER BY id') for name in TABLES}


def twice_and_back(shop: Shop, path: Path, kind: str, launch: int, **options: Any) -> Plan:
    """Import, see that a second time changes nothing, take it back and do it again."""
    empty = held(shop)
    plan = take(shop, path, kind, launch, **options)
    full = held(shop)
    again = take(shop, path, kind, launch, **options)
    assert (again.new, again.updated) == (0, 0)
    assert held(shop) == full
    assert len(full["history"]) == len(empty["history"]) + 1
    shop.undo()
    assert {name: rows for name, rows in held(shop).items() if name != "history"} == {
        name: rows for name, rows in empty.items() if name != "history"
    }
    shop.redo()
    assert plan.rows == plan.new + plan.updated + plan.unchanged + plan.duplicates + plan.rejected
    return plan


def codes(plan: Plan) -> list[tuple[int, str]]:
    return [(one.row, one.code) for one in plan.rejects]


def ballots(shop: Shop, node: int) -> list[tuple[str, list[str], str]]:
    labels = {one["id"]: one["label"] for one in participate.options(shop, node)}
    return [
        (row["who"], [labels[one] for one in row["choices"]], row["at"]) for row in participate.ballot_rows(shop, node)
    ]


# --- votes ------------------------------------------------------------------------------------


def test_votes_by_word_letter_and_number(shop: Shop, launch: int, node: int, tmp_path: Path) -> None:
    add_member(shop, {"name": "林小满", "phone": "13800002231"})
    path = table(
        tmp_path / "v.csv", "姓名,手机号,选择,时间",
        ["", "13800002231", "桂花", "2026-05-18 10:00"],
        ["书法老陈", "", "B", ""],
        ["阿 May", "", "桂花，雪松", "2026-05-18 11:00"],
        ["小红", "", "3", ""],
        ["小李", "", "随便", ""],
        ["小王", "", "桂花,原味,雪松", ""],
        ["", "", "桂花", ""],
        ["小张", "", "", ""],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "votes", launch, node_id=node)
    assert codes(plan) == [
        (6, "vote.unclear"), (7, "vote.too_many"), (8, "vote.nobody"), (9, "vote.no_choice"),
    ]  # fmt: skip
    assert sorted(ballots(shop, node)) == [
        ("书法老陈", ["原味"], "2026-05-20 12:00:00"),
        ("小红", ["雪松"], "2026-05-20 12:00:00"),
        ("林小满", ["桂花"], "2026-05-18 10:00:00"),
        ("阿 May", ["桂花", "雪松"], "2026-05-18 11:00:00"),
    ]
    assert dict(plan.warnings)["vote.no_time"] == {"n": 2} and dict(plan.warnings)["vote.unknown"] == {"n": 3}


def test_votes_with_a_column_per_option(shop: Shop, launch: int, node: int, tmp_path: Path) -> None:
    path = table(
        tmp_path / "v.csv", "昵称,桂花,原味(瓶),雪松",
        ["甲", "1", "", "0"], ["乙", "✓", "", "√"], ["丙", "", "", ""], ["丁", "?", "", ""], ["戊", "0", "是", "否"],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "votes", launch, node_id=node)
    assert codes(plan) == [(4, "vote.no_choice"), (5, "vote.unclear")]
    assert [(who, chosen) for who, chosen, _at in ballots(shop, node)] == [
        ("甲", ["桂花"]), ("乙", ["桂花", "雪松"]), ("戊", ["原味"]),
    ]  # fmt: skip


def test_a_vote_known_from_the_group_does_not_come_in_again(shop: Shop, launch: int, node: int, tmp_path: Path) -> None:
    first = participate.options(shop, node)[0]["id"]
    add_votes(shop, node, [Vote((first,), None, "甲")])
    plan = take(
        shop, table(tmp_path / "v.csv", "姓名,选择", ["甲", "桂花"], ["乙", "桂花"]), "votes", launch, node_id=node
    )
    assert (plan.new, plan.unchanged) == (1, 1)


def test_a_vote_without_a_time_counts_after_the_end_too(shop: Shop, launch: int, node: int, tmp_path: Path) -> None:
    close_node(shop, node, now=dt.datetime(2026, 5, 19, 20))
    take(shop, table(tmp_path / "v.csv", "姓名,选择", ["甲", "桂花"]), "votes", launch, node_id=node)
    assert ballots(shop, node)[0][2] == "2026-05-19 20:00:00"
    tally = participate.tally(shop, node)
    assert tally is not None and tally.voted == 1


def test_namesakes_are_asked_about_and_the_core_group_comes_first(shop: Shop, launch: int, tmp_path: Path) -> None:
    one, other = (add_member(shop, {"name": "小红", "phone": f"1380000000{n}"}) for n in (1, 2))
    node = create_node(shop, launch, "价格", ["39", "49"], audience="all")
    path = table(tmp_path / "v.csv", "姓名,选择", ["小红", "39"])
    with imports.prepare(shop, path, "votes", launch_id=launch, node_id=node) as plan:
        assert {pair.member_id for pair in plan.pairs} == {one, other}
        imports.decide(plan, 2, other)
        imports.run(shop, plan)
    assert [row["member_id"] for row in participate.ballot_rows(shop, node)] == [other]
    core = create_node(shop, launch, "包装", ["盒", "袋"])
    mark_joined(shop, launch, [one])
    plan = take(shop, table(tmp_path / "w.csv", "姓名,选择", ["小红", "盒"]), "votes", launch, node_id=core)
    assert plan.pair_count == 0
    assert [row["member_id"] for row in participate.ballot_rows(shop, core)] == [one]


def test_which_decision_is_meant(shop: Shop, launch: int, node: int) -> None:
    assert find_node(shop, launch, None) == node
    other = create_node(shop, launch, "价格", ["39", "49"])
    assert (find_node(shop, launch, "2"), find_node(shop, launch, " 选哪种香味 ")) == (other, node)
    for wanted, code in ((None, "node.which"), ("颜色", "node.unknown")):
        with pytest.raises(UserError) as told:
            find_node(shop, launch, wanted)
        assert told.value.code == code
    close_node(shop, other)
    assert find_node(shop, launch, None) == node


def test_our_list_of_votes_can_come_back(shop: Shop, launch: int, node: int, tmp_path: Path) -> None:
    create_node(shop, launch, "价格", ["39", "49"])
    take(shop, table(tmp_path / "v.csv", "姓名,选择", ["甲", "桂花，雪松"]), "votes", launch, node_id=node)
    exports.export(shop, tmp_path / "out.xlsx", "votes", launch, word=word, title=title)
    plan = take(shop, tmp_path / "out.xlsx", "votes", launch, node_id=node)
    assert (plan.new, plan.unchanged, plan.rejected) == (0, 1, 0)
    other = take(shop, tmp_path / "out.xlsx", "votes", launch, node_id=find_node(shop, launch, "价格"))
    assert codes(other) == [(2, "vote.other_question")]


# --- influencers ------------------------------------------------------------------------------


def people(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.tuples("SELECT name, platform, handle, followers, numbers_on, member_id FROM influencer ORDER BY id")


def test_a_list_of_a_platform_with_a_row_per_post(shop: Shop, launch: int, tmp_path: Path) -> None:
    member = add_member(shop, {"name": "May", "identities": {"douyin": "may_h"}})
    headers = "达人ID,抖音号,达人昵称,达人链接,粉丝数,点赞数,收藏数,评论数,分享数,发布时间"
    rest = ["12", "3", "4", "5", "2026-05-01"]
    path = table(
        tmp_path / "i.csv", headers,
        ["7001", "may_h", "手作阿May", "https://v.douyin.com/x", "1.3万", *rest],
        ["7001", "may_h", "手作阿May", "https://v.douyin.com/x", "1.3万", *rest],
        ["7002", "chen", "书法老陈", "", "980", *rest],
        ["7003", "", "", "", "", *rest],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "influencers", launch)
    assert (plan.format, plan.confidence > 0.9) == ("daren.influencers", True)
    assert counts(plan) == (4, 2, 0, 0, 1, 1)
    assert people(shop) == [
        ("手作阿May", "douyin", "may_h", 13000, "2026-05-20", member),
        ("书法老陈", "douyin", "chen", 980, "2026-05-20", None),
    ]


def test_a_later_list_adds_and_brings_newer_numbers(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_influencer(
        shop, launch, "May", platform="douyin", handle="may_h", followers=900, numbers_on=dt.date(2026, 5, 1),
        contact="微信 a", now=dt.datetime(2026, 5, 1),
    )  # fmt: skip
    headers = "昵称,类型,平台,账号,粉丝数,数据日期,联系方式,备注"
    path = table(
        tmp_path / "i.csv", headers,
        ["May", "", "抖音", "MAY_H", "1000", "2026-05-10", "微信 b", "好说话"],
        ["May", "", "小红书", "may_red", "1.2万", "", "", ""],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "influencers", launch)
    assert (plan.new, plan.updated, plan.conflict_count) == (1, 1, 1)
    assert shop.tuples("SELECT followers, numbers_on, contact, note FROM influencer WHERE id = 1") == [
        (1000, "2026-05-10", "微信 a", "好说话")
    ]
    older = table(tmp_path / "o.csv", headers, ["May", "", "抖音", "may_h", "800", "2026-04-01", "", ""])
    assert take(shop, older, "influencers", launch).updated == 0


def test_platforms_in_the_owners_words() -> None:
    assert [platform_code(one) for one in ("抖音", "B站", "Xiaohongshu", "得物", "")] == [
        "douyin", "bilibili", "xiaohongshu", "得物", "",
    ]  # fmt: skip


def test_our_list_of_influencers_changes_nothing(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_influencer(shop, launch, "May", platform="douyin", handle="may_h", followers=900, kind="media", note="a\nb")
    exports.export(shop, tmp_path / "out.xlsx", "influencers", launch, word=word, title=title)
    plan = take(shop, tmp_path / "out.xlsx", "influencers", launch)
    assert (plan.new, plan.updated, plan.unchanged, plan.conflict_count) == (0, 0, 1, 0)


# --- fixes ------------------------------------------------------------------------------------


def fixes(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.tuples("SELECT title, status, owner, severity, note FROM fix ORDER BY id")


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_to_the_factory_and_back(shop: Shop, launch: int, tmp_path: Path, suffix: str) -> None:
    add_fix(shop, launch, "盖子太紧", severity="serious", impact=2, confidence=80, effort=3)
    add_fix(shop, launch, "香味淡", owner="小丽")
    add_fix(shop, launch, "香味淡")  # told apart by the number only
    path = tmp_path / f"out.{suffix}"
    exports.export(shop, path, "fixes", launch, word=word, title=title)
    assert (untouched := take(shop, path, "fixes", launch)).unchanged == 3 and not untouched.rejects
    if suffix == "csv":
        text = path.read_text("utf-8-sig")
        path.write_text(text.replace("open", "in production", 1), "utf-8-sig")
        assert take(shop, path, "fixes", launch).updated == 1
        return
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    at = {cell.value: index for index, cell in enumerate(sheet[1], 1)}
    lines = {sheet.cell(row, at["No."]).value: row for row in (2, 3, 4)}
    sheet.cell(lines[1], at["Status"], "已改")
    sheet.cell(lines[1], at["Looked after by"], "工厂王工")
    sheet.cell(lines[2], at["Looked after by"], None)  # left empty: stays
    sheet.cell(lines[3], at["Note"], "等新香精")
    sheet.cell(5, at["Fix"], "瓶身易滑")
    sheet.cell(5, at["Status"], "生产中")
    book.save(path)
    plan = twice_and_back(shop, path, "fixes", launch)
    assert counts(plan) == (4, 1, 2, 1, 0, 0)
    assert fixes(shop) == [
        ("盖子太紧", "fixed", "工厂王工", "serious", ""),
        ("香味淡", "open", "小丽", "normal", ""),
        ("香味淡", "open", "", "normal", "等新香精"),
        ("瓶身易滑", "production", "", "normal", ""),
    ]


def test_a_number_that_does_not_fit_its_title_is_not_guessed(shop: Shop, launch: int, tmp_path: Path) -> None:
    for name in ("盖子太紧", "香味淡", "香味淡"):
        add_fix(shop, launch, name)
    path = table(
        tmp_path / "f.csv", "编号,改进项,状态,影响",
        ["1", "盖子难开", "已改", ""],
        ["2", "盖子太紧", "已改", ""],  # the title is one only
        ["", "香味淡", "已改", ""],
        ["3", "", "已改", ""],
        ["", "新的", "飞了", ""],
        ["", "", "已改", ""],
        ["", "别的", "", "7"],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "fixes", launch)
    assert codes(plan) == [
        (2, "fix.other_title"), (4, "fix.namesakes"), (6, "choice.unknown"), (7, "fix.no_title"), (8, "fix.impact"),
    ]  # fmt: skip
    assert [row[1] for row in fixes(shop)] == ["fixed", "open", "fixed"]


# --- voices -----------------------------------------------------------------------------------


def voices(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.tuples(
        "SELECT v.text, v.sender, v.member_id, v.said_at, v.kind, v.channel, t.name FROM voice v"
        " LEFT JOIN topic t ON t.id = v.topic_id ORDER BY v.id"
    )


def test_voices(shop: Shop, launch: int, tmp_path: Path) -> None:
    member = add_member(shop, {"name": "林小满", "nick": "小满妈妈"})
    path = table(
        tmp_path / "w.csv", "谁,原话,说话时间,渠道,类型,话题",
        ["小满妈妈", "滋润不黏手", "2026-05-01 10:00", "微信群", "表扬", "肤感"],
        ["路人", "盖子太紧", "", "抖音", "痛点", ""],
        ["小满妈妈", "滋润不黏手", "2026-05-01 10:00", "", "", ""],
        ["", "匿名的话", "", "", "", ""],
        ["某人", "", "", "", "", ""],
        ["某人", "未来的话", "2099-01-01", "", "", ""],
        ["某人", "日期不对", "昨天吧", "", "", ""],
    )  # fmt: skip
    plan = twice_and_back(shop, path, "voices", launch)
    assert codes(plan) == [(6, "voice.no_text"), (7, "voice.future"), (8, "date.unreadable")]
    assert counts(plan) == (7, 3, 0, 0, 1, 3)
    assert voices(shop) == [
        ("滋润不黏手", "", member, "2026-05-01 10:00:00", "praise", "微信群", "肤感"),
        ("盖子太紧", "路人", None, "2026-05-20 12:00:00", "pain", "抖音", None),
        ("匿名的话", "", None, "2026-05-20 12:00:00", "", "", None),
    ]


def test_a_file_adds_to_a_voice_and_blanks_nothing(shop: Shop, launch: int, tmp_path: Path) -> None:
    add_voice(shop, launch, "盖子太紧", sender="路人", kind="pain", now=dt.datetime(2026, 5, 1, 10))
    path = table(tmp_path / "w.csv", "谁,原话,类型,渠道,回复", ["路人", "盖子太紧", "投诉", "抖音", "会改"])
    plan = twice_and_back(shop, path, "voices", launch)
    assert (plan.updated, plan.conflict_count) == (1, 1)
    assert shop.tuples("SELECT kind, channel, answer, answered_at FROM voice") == [
        ("pain", "抖音", "会改", "2026-05-20 12:00:00")
    ]


def test_our_list_of_voices_changes_nothing(shop: Shop, launch: int, tmp_path: Path) -> None:
    member = add_member(shop, {"name": "林小满"})
    add_voice(shop, launch, "=盖子太紧", member=member, kind="pain", mood=-1, now=dt.datetime(2026, 5, 1, 10))
    add_voice(shop, launch, "路过", sender="路人", now=dt.datetime(2026, 5, 1, 11))
    exports.export(shop, tmp_path / "out.csv", "voices", launch, word=word, title=title)
    plan = take(shop, tmp_path / "out.csv", "voices", launch)
    assert (plan.new, plan.updated, plan.unchanged, plan.rejected) == (0, 0, 2, 0)


# --- all of them ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", ["votes", "influencers", "fixes", "voices"])
def test_a_filled_in_template_comes_in(shop: Shop, launch: int, tmp_path: Path, kind: str, language: str) -> None:
    options = ["桂花", "Osmanthus"]
    node = create_node(shop, launch, "x", options)
    path = tmp_path / "t.xlsx"
    write_template(path, kind, language)
    book = openpyxl.load_workbook(path)
    for index, column in enumerate(template_columns(kind, language), 1):
        if column.title not in ("编号", "No."):
            book.worksheets[0].cell(2, index, column.example)
    book.save(path)
    plan = take(shop, path, kind, launch, node_id=node)
    assert (plan.rows, plan.new, plan.rejected) == (1, 1, 0), plan.rejects
    assert imports.guess_kind(path)[0] == kind


@pytest.mark.parametrize("kind", imports.OF_LAUNCH)
def test_a_launch_is_needed(shop: Shop, tmp_path: Path, kind: str) -> None:
    path = table(tmp_path / "a.csv", "姓名,选择,改进项,原话,粉丝数", ["a", "b", "c", "d", "5"])
    with pytest.raises(UserError) as told:
        take(shop, path, kind, 5)
    assert told.value.code == ("node.missing" if kind == "votes" else "launch.missing")


def test_by_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shop.seeddesk"
    assert command(["launch", str(file), "护手霜"]) == 0
    shop = Shop.open(file)
    create_node(shop, 1, "选哪种香味", OPTIONS, audience="all")
    shop.close()
    votes = table(tmp_path / "v.csv", "谁,要哪个", ["甲", "桂花"], ["乙", "都行"])
    capsys.readouterr()
    base = ["import", str(file)]
    assert command([*base, str(votes), "--as", "votes", "--map", "要哪个=vote.choice", "--dry-run"]) == 1
    dry = json.loads(capsys.readouterr().out)
    assert (dry["new"], dry["rejected"], dry["format"]) == (1, 1, "own.votes")
    rejects = tmp_path / "r.xlsx"
    wanted = ["--as", "votes", "--map", "要哪个=vote.choice", "--node", "选哪种香味", "--rejects", str(rejects)]
    assert command([*base, str(votes), *wanted]) == 1
    # Mended and imported again, the rejected rows complete the import.
    book = openpyxl.load_workbook(rejects)
    sheet = book.worksheets[0]
    at = next(cell.column for cell in sheet[1] if cell.value == "要哪个")
    sheet.cell(2, at, "原味")
    book.save(rejects)
    capsys.readouterr()
    assert command([*base, str(rejects), *wanted[:-2]]) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 1
    survey = table(tmp_path / "s.csv", "Timestamp,How satisfied are you?", ["5/31/2026 10:00", "4"])
    assert command([*base, str(survey), "--as", "survey", "--launch", "护手霜", "--survey", "第一轮"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "google.survey"
    assert command([*base, str(votes), "--as", "votes", "--node", "9"]) == 2
    assert "9" in capsys.readouterr().err
    shop = Shop.open(file)
    assert [len(shop.tuples(f"SELECT id FROM {name}")) for name in ("ballot", "answer")] == [2, 1]
    assert shop.scalar("SELECT name FROM survey") == "第一轮"
    shop.close()


def test_an_influencer_twice_in_a_file_is_unchanged_the_second_time(shop: Shop, launch: int, tmp_path: Path) -> None:
    head, may = "达人昵称,平台,账号,粉丝数", ["阿May", "抖音", "may"]
    path = table(tmp_path / "a.csv", head, [*may, "900"], [*may, "1000"])
    first = bring(shop, path, "influencers", launch_id=launch)
    assert counts(first)[:4] == (2, 1, 0, 0)
    with shop.change("test") as change:
        change.execute("UPDATE influencer SET numbers_on = '2026-01-01'")
    before = shop.tuples("SELECT * FROM influencer")
    again = bring(shop, path, "influencers", launch_id=launch)
    assert counts(again)[1:4] == (0, 0, 1)
    assert shop.tuples("SELECT * FROM influencer") == before
    more = bring(shop, table(tmp_path / "b.csv", head, [*may, "1200"]), "influencers", launch_id=launch)
    assert counts(more)[1:4] == (0, 1, 0)
