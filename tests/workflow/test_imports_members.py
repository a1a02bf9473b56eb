# ruff: noqa: E501  rows of files read better unbroken
"""Members from files: who is who, what is added, and that nothing is lost, doubled or half-done."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.imports_plan import Conflict
from tests.workflow.imports_help import SAMPLES, bring, counts, everything, table


def members(shop: Shop) -> list[dict[str, object]]:
    return shop.rows("SELECT * FROM member ORDER BY id")


def test_youzan_sample(shop: Shop) -> None:
    plan = bring(shop, SAMPLES / "customers/youzan_customers.csv", "members")
    assert (plan.format, plan.confidence) == ("youzan.customers", 1.0)
    assert counts(plan) == (5, 4, 0, 0, 1, 0)
    alice = members(shop)[0]
    assert (alice["name"], alice["phone"], alice["birthday"], alice["gender"]) == (
        "Alice",
        "13800138000",
        "1990-01-01",
        "f",
    )
    assert (alice["total_orders"], alice["total_cents"]) == (2, 30000)
    assert (alice["source"], alice["joined_on"], alice["last_order_on"]) == ("有赞后台", "2024-01-01", "2026-06-18")
    foo = members(shop)[3]
    assert (foo["name"], foo["phone"], foo["phone_masked"]) == ("Foo", "", "186******05")
    assert shop.tuples("SELECT tag.name FROM tag") == [("生日蛋糕",)]


@pytest.mark.parametrize("name", ["customers/youzan_customers.csv"])
def test_the_same_file_twice_changes_nothing(shop: Shop, name: str) -> None:
    bring(shop, SAMPLES / name, "members")
    before = everything(shop)
    plan = bring(shop, SAMPLES / name, "members")
    assert (plan.new, plan.updated, plan.rejected) == (0, 0, 0)
    assert everything(shop) == before


def test_one_history_entry_and_undo_takes_all_back(shop: Shop, tmp_path: Path) -> None:
    before = everything(shop)
    bring(
        shop,
        table(tmp_path / "a.csv", "姓名,手机号,标签,淘宝账号", ["林小满", "13800002231", "妈妈", "tb_lin"]),
        "members",
    )
    entry, *rest = [entry for entry in shop.history() if entry.key.startswith("import.")]
    assert (entry.key, dict(entry.values), rest) == (
        "import.members", {"file": "a.csv", "rows": 1, "new": 1, "updated": 0, "members": 1}, [],
    )  # fmt: skip
    assert shop.scalar("SELECT pinyin || ' ' || initials FROM member") == "linxiaoman lxm"
    shop.undo()
    after = everything(shop)
    del before["history"], after["history"]
    assert after == before
    shop.redo()
    assert shop.tuples("SELECT platform, value FROM identity") == [("taobao", "tb_lin")]


def test_platform_id_then_phone_then_nothing(shop: Shop, tmp_path: Path) -> None:
    headers = "姓名,手机号,淘宝账号"
    bring(
        shop,
        table(tmp_path / "a.csv", headers, ["林小满", "13800002231", "tb_lin"], ["书法老陈", "13800002232", ""]),
        "members",
    )
    plan = bring(
        shop,
        table(
            tmp_path / "b.csv", headers,
            ["小满", "13900000000", "tb_lin"],  # the id says who it is
            ["老陈", "+86 138-0000-2232", "tb_chen"],  # the phone does
            ["书法老陈", "", ""],  # a name alone does not
            ["另一人", "13800002231", "tb_other"],  # an id that says otherwise outweighs the phone
        ),
        "members",
    )  # fmt: skip
    assert (plan.new, plan.updated, plan.unchanged, plan.duplicates) == (1, 1, 1, 1)
    assert [row["name"] for row in members(shop)] == ["林小满", "书法老陈", "另一人"]
    assert shop.tuples("SELECT member_id, value FROM identity ORDER BY id") == [
        (1, "tb_lin"),
        (2, "tb_chen"),
        (3, "tb_other"),
    ]
    assert members(shop)[0]["phone"] == "13800002231"


def test_a_name_alone_is_never_merged_but_asked(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "a.csv", "姓名,手机号,城市", ["林小满", "13800002231", "杭州"]), "members")
    path = table(tmp_path / "b.csv", "姓名,微信号,备注", ["林小满", "lxm_88", "爱桂花"], ["陌生人", "ms_1", ""])
    with imports.prepare(shop, path, "members") as plan:
        assert (plan.new, plan.updated, plan.pair_count) == (2, 0, 1)
        (pair,) = plan.pairs
        assert (pair.row, pair.member_id, pair.given["wechat"], pair.known["phone"]) == (2, 1, "lxm_88", "13800002231")
        imports.decide(plan, pair.row, pair.member_id)
        imports.run(shop, plan)
        assert (plan.new, plan.updated) == (1, 1)
    assert [(row["name"], row["phone"], row["wechat"]) for row in members(shop)] == [
        ("林小满", "13800002231", "lxm_88"), ("陌生人", "", "ms_1"),
    ]  # fmt: skip
    # The decision is remembered by what it added: the same file is no question any more.
    again = bring(shop, path, "members")
    assert (again.new, again.updated, again.pair_count) == (0, 0, 0)


def test_two_people_of_one_name_are_remembered_as_two(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "a.csv", "姓名,手机号", ["林小满", "13800002231"]), "members")
    path = table(tmp_path / "b.csv", "姓名,微信号", ["林小满", "lxm_88"])
    with imports.prepare(shop, path, "members") as plan:
        imports.decide(plan, 2, None)
        imports.run(shop, plan)
    assert len(members(shop)) == 2
    assert shop.tuples("SELECT first_id, second_id, same FROM known_pair") == [(1, 2, 0)]
    assert bring(shop, path, "members").pair_count == 0


def test_namesakes_with_other_phones_are_not_asked(shop: Shop, tmp_path: Path) -> None:
    bring(shop, table(tmp_path / "a.csv", "姓名,手机号", ["王伟", "13800002231"], ["李静", "18600001105"]), "members")
    path = table(
        tmp_path / "b.csv", "姓名,手机号",
        ["王伟", "13900000000"], ["李静", "186****1105"], ["李静", "186****9999"],
    )  # fmt: skip
    with imports.prepare(shop, path, "members") as plan:
        assert plan.new == 3
        assert [(pair.row, pair.member_id) for pair in plan.pairs] == [(3, 2)]


def test_people_with_only_a_name(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", "姓名,城市", ["林小满", "杭州"], ["林小满", "苏州"], ["林小满", "杭州"], ["", "上海"]
    )
    plan = bring(shop, path, "members")
    assert counts(plan) == (4, 2, 0, 0, 1, 1)
    assert (plan.rejects[0].row, plan.rejects[0].code) == (5, "member.nobody")
    again = bring(shop, path, "members")
    assert counts(again) == (4, 0, 0, 2, 1, 1)


def test_a_later_file_adds_and_never_empties(shop: Shop, tmp_path: Path) -> None:
    bring(
        shop,
        table(
            tmp_path / "a.csv", "姓名,手机号,城市,备注,标签,消费金额,加入日期",
            ["林小满", "13800002231", "杭州", "爱桂花", "妈妈", "100", "2026-03-01"],
        ),
        "members",
    )  # fmt: skip
    plan = bring(
        shop,
        table(
            tmp_path / "b.csv", "姓名,手机号,城市,备注,标签,消费金额,加入日期,性别",
            ["", "13800002231", "苏州", "常回购", "老客，妈妈", "80", "2026-01-01", "女"],
        ),
        "members",
    )  # fmt: skip
    row = members(shop)[0]
    assert (row["name"], row["city"], row["note"]) == ("林小满", "杭州", "爱桂花\n常回购")
    assert (row["total_cents"], row["joined_on"], row["gender"]) == (10000, "2026-01-01", "f")
    assert plan.conflicts == [
        Conflict(2, "林小满", "city", "杭州", "苏州"), Conflict(2, "林小满", "total_cents", 10000, 8000),
    ]  # fmt: skip
    assert shop.tuples("SELECT name FROM tag ORDER BY id") == [("妈妈",), ("老客",)]
    assert (plan.updated, plan.unchanged) == (1, 0)


def test_what_cannot_be_read_is_left_out_and_told(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", "姓名,手机号,生日,QQ号",
        ["林小满", "不是号码", "昨天", "1"], ["", "", "", "1.23E+14"], ["陈", "186****1105", "5月12日", "#N/A"],
    )  # fmt: skip
    plan = bring(shop, path, "members")
    assert (plan.new, plan.rejected) == (2, 1)
    assert (plan.rejects[0].row, plan.rejects[0].code, plan.rejects[0].column) == (3, "id.digits_lost", 3)
    problems = {check.name: dict(check.problems) for check in plan.columns}
    assert problems == {
        "姓名": {}, "手机号": {"phone.unreadable": 1, "phone.masked": 1},
        "生日": {"date.unreadable": 1, "date.no_year": 1}, "QQ号": {"id.digits_lost": 1, "cell.error": 1},
    }  # fmt: skip
    assert [check.filled for check in plan.columns] == [2, 0, 0, 1]


def test_first_and_last_names(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv",
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Tax Exempt",
        ["'7210001", "Ann", "Lee", "Ann@Example.com", "yes", "'+14155550100", "no", "12.50", "1", "vip, mum", "no"],
        ["'7210002", "小满", "林", "", "no", "", "no", "0", "0", "", "no"],
    )
    plan = bring(shop, path, "members")
    assert plan.format == "shopify.customers"
    ann, lin = members(shop)
    assert (ann["name"], ann["email"], ann["phone"], ann["consent"]) == (
        "Ann Lee",
        "ann@example.com",
        "+14155550100",
        "yes",
    )
    assert lin["name"] == "林小满"
    assert shop.tuples("SELECT value FROM identity ORDER BY id") == [("7210001",), ("7210002",)]


def test_mapping_by_hand_is_remembered(shop: Shop, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "甲,乙,丙", ["林小满", "13800002231", "杭州"])
    with pytest.raises(UserError) as caught:
        imports.prepare(shop, path, "members")
    assert caught.value.code == "import.nothing_mapped"
    with imports.prepare(shop, path, "members", mapping={"甲": "name", "乙": "phone"}) as plan:
        assert plan.by_hand
        imports.run(shop, plan)
    other = table(tmp_path / "b.csv", "丙,乙,甲", ["苏州", "13800002232", "书法老陈"])
    with imports.prepare(shop, other, "members") as plan:
        assert plan.remembered and plan.mapping == {1: "phone", 2: "name"}
        imports.remap(shop, plan, {0: "city", 1: "phone", 2: "name"})
        imports.run(shop, plan)
    assert [(row["name"], row["phone"], row["city"]) for row in members(shop)] == [
        ("林小满", "13800002231", ""), ("书法老陈", "13800002232", "苏州"),
    ]  # fmt: skip
    assert shop.scalar("SELECT count(*) FROM file_format") == 1


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"mapping": {"没有": "name"}}, "import.column"),
        ({"mapping": {"姓名": "no.field"}}, "import.field"),
        ({"mapping": {"姓名": "order.paid"}}, "import.field"),
        ({"format": "no.such"}, "import.format"),
        ({"format": "taobao.orders"}, "import.format"),
        ({"sheet": "x"}, "sheet.missing"),
    ],
)
def test_wrong_wishes(shop: Shop, tmp_path: Path, options: dict[str, object], code: str) -> None:
    path = table(tmp_path / "a.csv", "姓名,手机号", ["林小满", "13800002231"])
    before = everything(shop)
    with pytest.raises(UserError) as caught:
        imports.prepare(shop, path, "members", **options)  # type: ignore[arg-type]
    assert caught.value.code == code
    assert everything(shop) == before


def test_only_a_header_is_empty(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        imports.prepare(shop, table(tmp_path / "a.csv", "姓名,手机号"), "members")
    assert caught.value.code == "file.empty"


def test_cancel_leaves_nothing(shop: Shop, tmp_path: Path) -> None:
    rows = [[f"成员{n}", str(13800000000 + n)] for n in range(6000)]
    path = table(tmp_path / "a.csv", "姓名,手机号", *rows)
    before = everything(shop)
    looks = iter([False] * 3 + [True] * 1000)
    with pytest.raises(Cancelled):
        imports.prepare(shop, path, "members", cancelled=lambda: next(looks))
    with imports.prepare(shop, path, "members") as plan:
        looks = iter([False] * 3 + [True] * 1000)
        with pytest.raises(Cancelled):
            imports.run(shop, plan, cancelled=lambda: next(looks))
        assert everything(shop) == before
        # The plan is still good.
        assert imports.run(shop, plan).entry
    assert len(members(shop)) == 6000


def test_progress_tells_rows_and_file(shop: Shop, tmp_path: Path) -> None:
    rows = [[f"成员{n}", str(13800000000 + n)] for n in range(5000)]
    told: list[tuple[int, int, str]] = []
    path = table(tmp_path / "客户.csv", "姓名,手机号", *rows)
    with imports.prepare(shop, path, "members", progress=lambda *say: told.append(say)):
        assert told[-1] == (5000, 5000, "客户.csv")
        assert len(told) > 2


def test_the_shop_may_change_between_check_and_run(shop: Shop, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "姓名,手机号", ["林小满", "13800002231"])
    with imports.prepare(shop, path, "members") as plan:
        bring(shop, path, "members")
        outcome = imports.run(shop, plan)
        assert (plan.new, outcome.entry) == (0, False)
    assert len(members(shop)) == 1


def test_kind_of_a_dropped_file(tmp_path: Path) -> None:
    assert imports.guess_kind(SAMPLES / "orders/pinduoduo.csv") == ("orders", 1.0)
    assert imports.guess_kind(SAMPLES / "customers/youzan_customers.csv") == ("members", 1.0)
    assert imports.guess_kind(table(tmp_path / "a.csv", "姓名,手机", ["a", "13800002231"]))[0] == "members"


def test_rejects_mended_and_imported_again(shop: Shop, tmp_path: Path) -> None:
    import openpyxl

    path = table(
        tmp_path / "a.csv", "姓名,手机号,QQ号", ["林小满", "13800002231", ""], ["", "", "1.23E+14"], ["", "没有", "5"]
    )
    plan = bring(shop, path, "members")
    assert [(reject.row, reject.code) for reject in plan.rejects] == [(3, "id.digits_lost")]
    with imports.prepare(shop, path, "members") as plan:
        out = tmp_path / "退回.xlsx"
        written = imports.save_rejects(plan, out, {"id.digits_lost": "号码的位数丢了"}, reason_header="原因")
        assert written == 1
    book = openpyxl.load_workbook(out)
    page = book.worksheets[0]
    cells = [[cell.value for cell in row] for row in page.iter_rows()]
    header = [str(cell) for cell in cells[0]]
    assert [name for name in header if "原因" not in name] == ["姓名", "手机号", "QQ号"]
    column = header.index("QQ号")
    assert cells[1][column] == "1.23E+14"
    assert page.cell(2, column + 1).fill.fill_type == "solid"
    assert "号码的位数丢了" in cells[1]
    page.cell(2, column + 1, "123456789012345")
    book.save(out)
    mended = bring(shop, out, "members")
    assert (mended.new, mended.rejected) == (1, 0)
    assert ("123456789012345",) in shop.tuples("SELECT value FROM identity WHERE platform = 'qq'")


def test_a_wrong_field_is_told_which_there_are(shop: Shop, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "姓名,手机号", ["林", "13800002231"])
    with pytest.raises(UserError) as caught:
        imports.prepare(shop, path, "members", mapping={"姓名": "nam"})
    names = caught.value.values["names"].split(", ")
    assert "name" in names and "phone" in names and "order.paid" not in names
