"""Lists and whole shops out to files, and what of them can be read back."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange.formats import SURE, recognise
from seeddesk.exchange.templates_out import KINDS as KINDS_OF_TEMPLATES
from seeddesk.i18n import LANGUAGES, report_language
from seeddesk.store import exports as store
from seeddesk.store import officers as officer_rows
from seeddesk.store.engine import Shop
from seeddesk.store.models import (
    Answer,
    AnswerValue,
    Audience,
    Campaign,
    ChatGroup,
    ChatSender,
    Identity,
    Influencer,
    Interaction,
    Member,
    Membership,
    MemberTag,
    Order,
    Outreach,
    Question,
    Race,
    Referral,
    Survey,
    Tag,
    Topic,
    Voice,
)
from seeddesk.ui.export_words import title
from seeddesk.ui.words import KINDS, word
from seeddesk.workflow import accounts, imports, officers, participate, points, today
from seeddesk.workflow.exports import export, names, write_table
from seeddesk.workflow.segments import save_segment
from tests.beta_data import two_rounds

MOMENT = "2026-05-01 20:15:33"


def fill(shop: Shop) -> int:
    """A launch with something in every list."""
    launch, _first, _second = two_rounds(shop, people=24)
    with shop.change("test.more") as change:
        members = [row[0] for row in shop.tuples("SELECT id FROM member ORDER BY id")]
        change.execute(
            "UPDATE member SET name = '=林', phone = '13800002231', gender = 'f', tier = 'kol',"
            " birthday = '1990-05-12', note = ? WHERE id = ?",
            ("一行\n两行", members[0]),
        )
        change.insert(Identity, member=members[0], platform="taobao", value="tb_1")
        change.insert(Identity, member=members[0], platform="youzan", value="yz 1")
        for name in ("妈妈", "护手霜"):
            change.insert(MemberTag, member=members[0], tag=change.insert(Tag, name=name))
        change.insert(Order, member=members[0], platform="taobao", number="13700000000000001", status="paid",
                      ordered_at=MOMENT, paid_at=MOMENT, paid_cents=4425, quantity=2, title="护手霜")  # fmt: skip
        change.insert(Order, member=members[0], platform="taobao", number="2", status="closed", paid_cents=100)
        change.insert(Interaction, member=members[1], day="2026-05-02", kind="chat", count=3, source="A 群")
        change.insert(Referral, inviter=members[0], invitee=members[1], on_day="2026-05-03")
        change.insert(Influencer, launch=launch, name="阿May", kind="kol", platform="douyin", followers=13000)
        group = change.insert(ChatGroup, name="A 群", launch=launch)
        change.insert(Membership, group=group, member=members[0], joined_on="2026-05-01")
        change.insert(Campaign, launch=launch, group=group, name="抽奖", from_on="2026-05-01", to_on="2026-05-09")
        change.insert(Race, launch=launch, name="比赛", starts_at="2026-05-01 09:00:00", ends_at="2026-05-09 20:00:00")
        change.insert(Membership, group=group, member=members[1], left_on="2026-05-02")
        guest = shop.scalar("SELECT max(id) FROM influencer")
        twins = [change.insert(Member, name="孪生", phone_masked="138****5555", city="杭州") for _ in range(2)]
        assert len(twins) == 2
        change.insert(ChatSender, chat="A 群", platform="qq", value="12345", name="小满", member=members[0])
        change.insert(Outreach, influencer=guest, at=MOMENT, by="小满", note="想试用")
        change.insert(Audience, launch=launch, name="妈妈们", urgency=5, chosen=True, reason="最急")
        survey = change.insert(Survey, launch=launch, name="香味")
        question = change.insert(Question, survey=survey, position=1, key="q", text="喜欢吗？", kind="single")
        answer = change.insert(Answer, survey=survey, member=members[0], finished_at=MOMENT)
        change.insert(AnswerValue, answer=answer, question=question, value="喜欢")
        topic = change.insert(Topic, launch=launch, name="盖子")
        change.insert(
            Voice, launch=launch, topic=topic, sender="小满", said_at=MOMENT, text="盖子漏", kind="complaint", mood=-1
        )
    people_lists(shop, launch, members)
    node = participate.create_node(shop, launch, "选哪种香味？", ["桂花", "原味"], audience="all")
    participate.add_vote(shop, node, [shop.scalar("SELECT min(id) FROM node_option")], member=members[0])
    participate.decide(shop, node, "adopt", "大家都喜欢")
    shop.release()
    tryout = officers.add_tryout(shop, launch, {"name": "五月", "month": "2026-05", "quota": 1})
    applied = [officers.Application(row["id"], "想试试") for row in shop.rows("SELECT id FROM member LIMIT 2")]
    officers.add_applicants(shop, tryout, applied)
    officers.sign_off(shop, tryout, officer_rows.proposal(shop, tryout, dt.date.today()).chosen)
    return launch


def people_lists(shop: Shop, launch: int, members: list[int]) -> None:
    """Points, accounts, a segment, a reminder, and a group in which one never spoke, one fades and one left."""
    now = dt.datetime(2026, 5, 5, 9, 0)
    points.give(shop, members[:1], 30, "帮忙摆摊", now=now)
    points.spend(shop, members[0], points.add_reward(shop, {"name": "小样", "cost": 10, "stock": 3}), now=now)
    points.give_honour(shop, members[:1], "热心王", "2026-05", today=now.date())
    accounts.reach_through(shop, accounts.add_account(shop, {"name": "店主微信", "kind": "personal"}), members[:2])
    save_segment(shop, "林", {"tier": ["kol"]})
    today.add_reminder(shop, "问问小满", dt.date(2026, 5, 9), launch=launch, member=members[0])
    with shop.change("test.groups") as change:
        group = change.insert(ChatGroup, name="B 群", kind="core", launch=launch)
        quiet, fading, gone = (change.insert(Member, name=name) for name in ("静", "淡", "走"))
        for member, end in ((quiet, None), (fading, None), (gone, "2026-02-01")):
            change.insert(
                Membership, group=group, member=member, joined_on="2026-01-01", left_on=end,
                left_reason="太吵" if end else "",
            )  # fmt: skip
        for day in range(1, 9):
            change.insert(Interaction, member=fading, day=f"2026-01-{2 * day:02}", kind="chat")


def sentence(key: str, _values: Mapping[str, Any]) -> str:
    return f"did {key}"


def rows_of(path: Path) -> list[dict[str, Any]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    head, *body = sheet.values
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def written(shop: Shop, path: Path, what: str, launch: int | None = None) -> dict[str, Any]:
    return export(shop, path, what, launch, word=word, title=title, sentence=sentence)


@pytest.mark.parametrize("what", [*store.lists(), "history"])
def test_every_list_has_titles_words_and_rows(shop: Shop, tmp_path: Path, what: str) -> None:
    launch = fill(shop)
    done = written(shop, tmp_path / "a.xlsx", what, launch)
    assert done["what"] == what and done["file"] == str(tmp_path / "a.xlsx")
    found = rows_of(tmp_path / "a.xlsx")
    assert len(found) == done["rows"] > 0
    if what != "history":
        fields, _ = store.rows(shop, what, launch)
        assert len({field.title or title(field.key) for field in fields}) == len(fields), "two columns share a title"
        assert {field.words for field in fields} - {""} <= set(KINDS)
    written(shop, tmp_path / "a.csv", what, launch)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == done["rows"] + 1


def test_members_and_orders_say_what_the_shop_knows(shop: Shop, tmp_path: Path) -> None:
    fill(shop)
    written(shop, tmp_path / "m.xlsx", "members")
    first = rows_of(tmp_path / "m.xlsx")[0]
    assert first["Name"] == "=林" and first["Phone"] == "13800002231" and first["Note"] == "一行\n两行"
    assert first["Gender"] == "female" and first["Tier"] == "opinion leader" and first["Consent"] is None
    assert first["Birthday"] == dt.datetime(1990, 5, 12) and first["Tags"] == "妈妈, 护手霜"
    assert (first["Taobao ID"], first["Accounts elsewhere"]) == ("tb_1", "youzan: yz 1")
    assert (first["Total orders"], first["Total spent"]) == (1, 44.25), "closed orders do not count"
    written(shop, tmp_path / "o.xlsx", "orders")
    orders = {row["Order number"]: row for row in rows_of(tmp_path / "o.xlsx")}
    assert orders["13700000000000001"]["Amount paid"] == 44.25
    assert orders["13700000000000001"]["Ordered at"] == dt.datetime(2026, 5, 1, 20, 15, 33)
    assert orders["2"]["Status"] == "closed"


def test_reviews_have_a_column_per_tested_point(shop: Shop, tmp_path: Path) -> None:
    launch = fill(shop)
    written(shop, tmp_path / "r.xlsx", "reviews", launch)
    found = rows_of(tmp_path / "r.xlsx")
    assert {"肤感", "香味", "包装", "物流"} <= set(found[0])
    assert {row["肤感"] for row in found} <= {1, 2, 3, 4, 5} and {row["Round"] for row in found} == {1, 2}


def test_votes_and_decisions_speak_in_labels(shop: Shop, tmp_path: Path) -> None:
    launch = fill(shop)
    written(shop, tmp_path / "v.xlsx", "votes", launch)
    (vote,) = rows_of(tmp_path / "v.xlsx")
    assert vote["Question"] == "选哪种香味？"
    assert (vote["Choices"], vote["Counted?"]) == ("桂花", "counted")
    written(shop, tmp_path / "d.xlsx", "decisions", launch)
    (decision,) = rows_of(tmp_path / "d.xlsx")
    assert (decision["Ahead"], decision["Votes for it"], decision["Votes counted"]) == ("桂花", 1, 1)
    assert decision["Outcome"] == "adopted"


def test_groups_count_who_is_there_and_answers_stand_in_words(shop: Shop, tmp_path: Path) -> None:
    launch = fill(shop)
    written(shop, tmp_path / "g.xlsx", "groups")
    (group,) = [row for row in rows_of(tmp_path / "g.xlsx") if row["Group"] == "A 群"]
    assert group["People"] == 1, "who left is not counted"
    written(shop, tmp_path / "a.xlsx", "answers", launch)
    (answer,) = rows_of(tmp_path / "a.xlsx")
    assert (answer["Survey"], answer["Who"], answer["Question"], answer["Answer"]) == (
        "香味",
        "=林",
        "喜欢吗？",
        "喜欢",
    )


def test_history_is_put_into_words_by_the_caller(shop: Shop, tmp_path: Path) -> None:
    written(shop, tmp_path / "h.xlsx", "history")
    assert [row["What was done"] for row in rows_of(tmp_path / "h.xlsx")] == ["did shop.name"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["members", "orders"])
def test_a_list_can_be_imported_again(shop: Shop, tmp_path: Path, what: str, language: str) -> None:
    """Read back into the shop it came from, a list makes nobody new."""
    fill(shop)
    path = tmp_path / "a.xlsx"
    with report_language(language):
        written(shop, path, what)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    guess = recognise([cell.value for cell in sheet[1]])[0]
    assert guess.format == f"own.{what}" and guess.confidence >= SURE
    with imports.prepare(shop, path, what) as plan:
        if what == "orders":
            assert (plan.new, plan.updated, plan.unchanged, plan.rejected, plan.members_new) == (0, 0, 2, 0, 0)
        else:
            known = [column for column in plan.columns if column.field and column.field != "consent"]
            assert sum(sum(column.problems.values()) for column in known) == 0
            assert plan.rejected == 0


# --- trouble ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "what", "code"),
    [
        ("a.xlsx", "shoes", "export.unknown"),
        ("a.pdf", "members", "export.suffix"),
        ("a", "all", "export.suffix"),
        ("a.csv", "all", "export.one_table"),
        ("a.xlsx", "fixes", "launch.missing"),
        ("no/a.xlsx", "members", "file.unwritable"),
    ],
)
def test_trouble_has_a_reason_and_leaves_no_file(shop: Shop, tmp_path: Path, name: str, what: str, code: str) -> None:
    before = set(tmp_path.iterdir())
    with pytest.raises(UserError) as told:
        written(shop, tmp_path / name, what, 99)
    assert told.value.code == code and set(tmp_path.iterdir()) == before
    if code == "export.unknown":
        assert told.value.values["names"] == ", ".join((*names(), "calendar"))


def test_writing_can_be_cancelled(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        export(shop, tmp_path / "a.xlsx", "all", word=word, title=title, cancelled=lambda: True)
    assert not (tmp_path / "a.xlsx").exists()


def test_any_shown_list_can_be_written(tmp_path: Path) -> None:
    columns = [("名字", "text"), ("n", "integer")]
    assert write_table(tmp_path / "a.CSV", "t", columns, [("林", 1)]) == {
        "file": str(tmp_path / "a.CSV"), "rows": 1, "cut": 0, "cleaned": 0,
    }  # fmt: skip
    assert (tmp_path / "a.CSV").read_text("utf-8-sig").splitlines() == ["名字,n", "林,1"]
    write_table(tmp_path / "a.xlsx", "t", columns, [("林", 1)])
    assert rows_of(tmp_path / "a.xlsx") == [{"名字": "林", "n": 1}]


def test_by_command(shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from seeddesk.commands import run

    launch = fill(shop)
    name = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch,))
    shop.release()
    file, out = str(shop.path), tmp_path / "f.xlsx"
    assert run(["export", file, str(out), "--what", "fixes", "--launch", name]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(out), "what": "fixes", "rows": 4}
    assert run(["export", file, str(tmp_path / "x.xlsx"), "--what", "shoes"]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("\n") == 1 and all(each in told.err for each in names())
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize("kind", KINDS_OF_TEMPLATES)
def test_templates_by_command(shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    from seeddesk.commands import run

    launch = fill(shop)
    name = shop.scalar("SELECT name FROM launch WHERE id = ?", (launch,))
    shop.release()
    out = tmp_path / "t.xlsx"
    export(shop, out, f"template.{kind}", launch, word=word, title=title, language="zh_CN")
    chinese = next(openpyxl.load_workbook(out).worksheets[0].values)
    assert any(not str(head).isascii() for head in chinese)
    assert run(["export", str(shop.path), str(out), "--what", f"template.{kind}", "--launch", name]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(out), "what": f"template.{kind}", "rows": 0}
    if kind == "reviews":
        points = {row[0] for row in shop.tuples("SELECT name FROM test_point")}
        assert points & set(map(str, next(openpyxl.load_workbook(out).worksheets[0].values)))
    with pytest.raises(UserError):
        written(shop, tmp_path / "t.csv", f"template.{kind}", launch)


def test_verdict_figures_name_goals_and_counts(shop: Shop, tmp_path: Path) -> None:
    launch = fill(shop)
    written(shop, tmp_path / "v.xlsx", "verdict", launch)
    rows = [row for row in rows_of(tmp_path / "v.xlsx") if row["Round"] == 2]
    assert {row["Goal of the verdict"] for row in rows} >= {"Would recommend (NPS)", "Mean mark"}
    assert {row["Verdict"] for row in rows} <= {"push", "fix first", "stop", "too few to tell"}
    sold = next(row for row in rows if row["Goal of the verdict"] == "Invited → bought")
    assert sold["Measured"] == pytest.approx(sold["Yes (people)"] / sold["Of (people)"])


def test_twins_are_listed_once_as_a_pair(shop: Shop, tmp_path: Path) -> None:
    fill(shop)
    written(shop, tmp_path / "d.xlsx", "duplicates")
    found = [row for row in rows_of(tmp_path / "d.xlsx") if row["Name"] == "孪生"]
    assert [(row["Other: name"], 0 < row["How likely (0–100)"] <= 100) for row in found] == [("孪生", True)]


def test_totals_of_a_customer_file_stand_in_for_orders(shop: Shop, tmp_path: Path) -> None:
    with shop.change("test.member") as change:
        change.insert(Member, name="林", total_orders=3, total_cents=1050, last_order_on="2026-01-02")
    written(shop, tmp_path / "m.xlsx", "members")
    (row,) = rows_of(tmp_path / "m.xlsx")
    assert (row["Total orders"], row["Total spent"], row["Last order"]) == (3, 10.5, dt.datetime(2026, 1, 2))


def test_mended_rejects_complete_the_import(shop: Shop, tmp_path: Path) -> None:
    source, rejects = tmp_path / "orders.csv", tmp_path / "rejects.xlsx"
    columns = [("订单号", "text"), ("下单时间", "text"), ("实付金额", "text"), ("姓名", "text"), ("手机号", "text")]
    rows = [(f"20260501{n:03}", "2026-05-01 20:15:00", "44.25", f"林{n}", f"1380000{n:04}") for n in range(5)]
    rows[3] = (*rows[3][:2], "很多钱", *rows[3][3:])
    write_table(source, "t", columns, rows)
    with imports.prepare(shop, source, "orders") as plan:
        format_before = plan.format
        assert imports.run(shop, plan).as_json()["rejected"] == 1
        reasons = {reject.code: "金额读不懂" for reject in plan.rejects}
        assert imports.save_rejects(plan, rejects, reasons, reason_header="为什么没有导入", sheet="要改的行") == 1
    book = openpyxl.load_workbook(rejects)
    sheet = book.worksheets[0]
    marked: list[Any] = [cell for row in sheet.rows for cell in row if cell.fill.fgColor.rgb == "FFFFE08A"]
    assert [cell.value for cell in marked] == ["很多钱"]
    marked[0].value = 44.25
    book.save(rejects)
    with imports.prepare(shop, rejects, "orders") as plan:
        assert (plan.format, plan.new, plan.rejected) == (format_before, 1, 0)
        imports.run(shop, plan)
    assert shop.tuples("SELECT count(*), sum(paid_cents) FROM shop_order") == [(5, 5 * 4425)]
