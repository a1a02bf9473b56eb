"""Rows that cannot be stored: saved with their reasons, mended, and imported again, they complete the import."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seeddesk.commands import run as command
from seeddesk.i18n import set_language
from seeddesk.store.engine import Shop
from seeddesk.ui.import_words import save_rejects
from seeddesk.workflow import imports
from seeddesk.workflow.launches import create_launch
from tests.beta_data import FIRST, add_members, add_round
from tests.workflow.imports_help import bring, everything, table

ORDERS = "订单号,下单时间,实付金额,订单状态,商品名称,姓名,手机号"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("en")


def rejects_of(shop: Shop, path: Path, kind: str, out: Path, **options: Any) -> Any:
    """Import what can be, and open the workbook of the rest."""
    with imports.prepare(shop, path, kind, **options) as plan:
        save_rejects(plan, out)
        imports.run(shop, plan)
    return openpyxl.load_workbook(out)


def at(book: Any, header: str, row: int) -> Any:
    """The cell below a header."""
    sheet = book.worksheets[0]
    return sheet.cell(row, next(cell.column for cell in sheet[1] if cell.value == header))


def marked(book: Any) -> dict[str, str]:
    """Filled cells and what is said at them."""
    sheet = book.worksheets[0]
    return {
        cell.coordinate: cell.comment.text if cell.comment else ""
        for row in sheet.iter_rows(min_row=2)
        for cell in row
        if cell.fill.fill_type == "solid"
    }


def test_orders_mended(shop: Shop, tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.csv", ORDERS,
        ["1", "2026-02-30", "98", "已付款", "护手霜", "林小满", "13800002231"],
        ["1.37E+14", "2026-05-01", "#N/A", "已付款", "护手霜", "林小满", "13800002231"],
        ["3", "2026-05-01", "98", "已付款", "护手霜", "陈墨", "13800002232"],
    )  # fmt: skip
    out = tmp_path / "rejects.xlsx"
    book = rejects_of(shop, path, "orders", out)
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["⚠ Why it was not imported", *ORDERS.split(",")]
    assert [cell.value for cell in sheet[2]][1:] == [
        "1",
        "2026-02-30",
        "98",
        "已付款",
        "护手霜",
        "林小满",
        "13800002231",
    ]
    assert sheet[1][0].font.bold and sheet.freeze_panes == "B2" and sheet.auto_filter.ref
    notes = marked(book)
    assert notes["C2"] == "There is no such day or time; write it like 2026-05-31" == sheet["A2"].value
    assert len(notes) == 2 and notes.get("B3", notes.get("D3")) == sheet["A3"].value
    at(book, "下单时间", 2).value = "2026-02-28"
    at(book, "订单号", 3).value = "137000000000001"
    at(book, "实付金额", 3).value = 50
    book.save(out)
    plan = bring(shop, out, "orders")
    assert (plan.new, plan.rejected, plan.members_new) == (2, 0, 1)
    assert shop.tuples("SELECT number, paid_cents, ordered_at FROM shop_order ORDER BY number") == [
        ("1", 9800, "2026-02-28 00:00:00"),
        ("137000000000001", 5000, "2026-05-01 00:00:00"),
        ("3", 9800, "2026-05-01 00:00:00"),
    ]
    before = everything(shop)
    bring(shop, out, "orders")
    assert everything(shop) == before


def test_reviews_mended(shop: Shop, tmp_path: Path) -> None:
    members = add_members(shop, 2)
    launch = create_launch(shop, "护手霜")
    round_id = add_round(shop, launch, members, bought=0, reviewed=0, level=4, when=FIRST, points=("肤感",))
    codes = [row[0] for row in shop.tuples("SELECT code FROM code ORDER BY tester_id")]
    path = table(
        tmp_path / "a.csv", "内测码,日期,肤感,推荐（0–10）,价格感觉,想说的话",
        [codes[0], "2026-04-20", "6", "9", "合适", "好"], ["XXXXXXXX", "2026-04-31", "4", "9", "合适", "好"],
    )  # fmt: skip
    out = tmp_path / "rejects.xlsx"
    book = rejects_of(shop, path, "reviews", out, round_id=round_id)
    assert shop.scalar("SELECT count(*) FROM review") == 0
    assert list(marked(book)) == ["D2", "C3"]
    at(book, "肤感", 2).value = 5
    at(book, "日期", 3).value = "2026-04-30"
    at(book, "内测码", 3).value = codes[1]
    book.save(out)
    plan = bring(shop, out, "reviews", round_id=round_id)
    assert (plan.new, plan.rejected) == (2, 0)
    assert shop.tuples("SELECT date(at) FROM review ORDER BY tester_id") == [("2026-04-20",), ("2026-04-30",)]


@pytest.mark.parametrize(
    ("language", "reason"),
    [("zh_CN", "没有这一天或这个时间"), ("en", "There is no such day or time"), (None, "There is no such day or time")],
)
def test_by_command_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str | None, reason: str
) -> None:
    path = table(
        tmp_path / "a.csv", "姓名,手机号,生日", ["林小满", "13800002231", "1990-02-30"], ["陈墨", "13800002232", ""]
    )
    out = tmp_path / "rejects.xlsx"
    base = ["import", str(tmp_path / "shop.seeddesk")]
    wanted = [*base, str(path), "--as", "members", "--rejects", str(out), *(["--lang", language] if language else [])]
    assert command(wanted) == 1
    assert json.loads(capsys.readouterr().out)["rejected"] == 1
    book = openpyxl.load_workbook(out)
    assert book.worksheets[0]["A2"].value.startswith(reason)
    at(book, "生日", 2).value = "1990-02-28"
    book.save(out)
    assert command([*base, str(out), "--as", "members"]) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 1
