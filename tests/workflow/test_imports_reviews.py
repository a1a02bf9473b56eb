# ruff: noqa: E501  rows of files read better unbroken
"""Reviews of a round from a filled template."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.launches import create_launch
from tests.beta_data import FIRST, add_members, add_round
from tests.workflow.imports_help import bring, counts, everything, table

HEAD = "内测码,姓名,手机号,日期,肤感,包装（1–5）,推荐（0–10）,价格感觉,想说的话,可以引用"


@pytest.fixture
def beta(shop: Shop) -> tuple[Shop, int, list[str]]:
    """A round with three testers who have bought and not reviewed; their codes."""
    launch = create_launch(shop, "护手霜")
    members = add_members(shop, 3)
    with shop.change("test.phone") as change:
        change.execute("UPDATE member SET phone = '13800002231' WHERE id = ?", (members[1],))
    round_id = add_round(shop, launch, members, bought=0, reviewed=0, level=4, when=FIRST, points=("肤感", "包装"))
    codes = [row[0] for row in shop.tuples("SELECT code FROM code ORDER BY tester_id")]
    return shop, round_id, codes


def test_template_rows(beta: tuple[Shop, int, list[str]], tmp_path: Path) -> None:
    shop, round_id, codes = beta
    third = shop.scalar("SELECT name FROM member ORDER BY id DESC LIMIT 1")
    path = table(
        tmp_path / "a.csv", HEAD,
        [codes[0].lower()[:4] + "-" + codes[0].lower()[4:], "", "", "2026-04-20", "4", "5分", "9", "合适", "滋润不黏手", "是"],
        ["", "", "138 0000 2231", "", "3", "", "6", "贵", "", "否"],
        ["", third, "", "", "", "", "10", "", "很好", ""],
    )  # fmt: skip
    plan = bring(shop, path, "reviews", round_id=round_id)
    assert plan.format == "own.reviews"
    assert counts(plan) == (3, 3, 0, 0, 0, 0)
    rows = shop.tuples("SELECT recommend, price_feeling, words, quote_ok, date(at) FROM review ORDER BY tester_id")
    assert rows[0] == (9, "right", "滋润不黏手", 1, "2026-04-20")
    assert [row[:4] for row in rows[1:]] == [(6, "dear", "", 0), (10, "", "很好", 0)]
    marks = "SELECT p.name, m.mark FROM review_mark m JOIN test_point p ON p.id = m.point_id ORDER BY m.id"
    assert shop.tuples(marks) == [("肤感", 4), ("包装", 5), ("肤感", 3)]
    assert {row[0] for row in shop.tuples("SELECT stage FROM tester")} == {"reviewed"}
    before = everything(shop)
    again = bring(shop, path, "reviews", round_id=round_id)
    assert counts(again) == (3, 0, 0, 3, 0, 0)
    assert everything(shop) == before


def test_a_point_named_like_a_field_leaves_the_field_to_its_own_column(shop: Shop, tmp_path: Path) -> None:
    """价格 is tested in every round that starts with the usual points; the template has 价格感觉 besides."""
    members = add_members(shop, 2)
    round_id = add_round(
        shop, create_launch(shop, "护手霜"), members, bought=0, reviewed=0, level=4, when=FIRST, points=("价格", "物流")
    )
    codes = [row[0] for row in shop.tuples("SELECT code FROM code ORDER BY tester_id")]
    head = "内测码,价格,物流,推荐（0–10）,价格感觉,想说的话"
    path = table(tmp_path / "a.csv", head, [codes[0], "3", "4", "9", "刚好", ""], [codes[1], "2", "4", "6", "偏贵", ""])
    plan = bring(shop, path, "reviews", round_id=round_id)
    assert counts(plan)[:2] == (2, 2)
    rows = shop.tuples("SELECT price_feeling FROM review ORDER BY tester_id")
    assert rows == [("right",), ("dear",)]
    marks = "SELECT p.name, m.mark FROM review_mark m JOIN test_point p ON p.id = m.point_id ORDER BY m.id"
    assert shop.tuples(marks) == [("价格", 3), ("物流", 4), ("价格", 2), ("物流", 4)]


def test_a_column_the_owner_leaves_out_stays_out(shop: Shop, tmp_path: Path) -> None:
    members = add_members(shop, 1)
    round_id = add_round(
        shop, create_launch(shop, "护手霜"), members, bought=0, reviewed=0, level=4, when=FIRST, points=("价格",)
    )
    codes = [row[0] for row in shop.tuples("SELECT code FROM code ORDER BY tester_id")]
    path = table(tmp_path / "a.csv", "内测码,价格,推荐,价格感觉", [codes[0], "3", "9", "刚好"])
    with imports.prepare(shop, path, "reviews", round_id=round_id) as plan:
        assert plan.mapping[3] == "review.price"
        imports.remap(shop, plan, {3: ""})
        assert 3 not in plan.mapping


def test_a_second_file_adds(beta: tuple[Shop, int, list[str]], tmp_path: Path) -> None:
    shop, round_id, codes = beta
    bring(shop, table(tmp_path / "a.csv", "内测码,肤感,推荐", [codes[0], "4", "9"]), "reviews", round_id=round_id)
    plan = bring(
        shop, table(tmp_path / "b.csv", "内测码,包装,想说的话", [codes[0], "2", "盖子紧"], [codes[0], "5", "又来"]),
        "reviews", round_id=round_id,
    )  # fmt: skip
    assert counts(plan) == (2, 0, 1, 0, 1, 0)
    assert shop.tuples("SELECT recommend, words FROM review") == [(9, "盖子紧")]
    assert shop.tuples("SELECT mark FROM review_mark ORDER BY point_id") == [(4,), (2,)]


def test_rows_of_nobody_and_marks_nobody_can_read(beta: tuple[Shop, int, list[str]], tmp_path: Path) -> None:
    shop, round_id, codes = beta
    path = table(
        tmp_path / "a.csv", HEAD,
        ["ABCDEFGH", "", "", "", "4", "", "9", "", "好", ""], ["", "谁也不是", "", "", "4", "", "9", "", "好", ""],
        [codes[0], "", "", "", "7", "", "9", "", "好", ""], [codes[1], "", "", "", "4", "", "很推荐", "", "好", ""],
        [codes[2], "", "", "", "", "", "", "", "", ""],
    )  # fmt: skip
    before = everything(shop)
    plan = bring(shop, path, "reviews", round_id=round_id)
    assert [(reject.row, reject.code, reject.column) for reject in plan.rejects] == [
        (2, "review.code_unknown", 0), (3, "review.no_tester", 1), (4, "mark.unreadable", 4), (5, "mark.unreadable", 6),
        (6, "review.empty", None),
    ]  # fmt: skip
    assert everything(shop) == before


def test_a_round_is_needed(shop: Shop, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", "内测码,推荐", ["ABCDEFGH", "9"])
    for round_id in (None, 99):
        with pytest.raises(UserError) as caught:
            imports.prepare(shop, path, "reviews", round_id=round_id)
        assert caught.value.code == "round.missing"


def test_a_round_without_testers_says_so_at_the_cell_that_names_somebody(
    beta: tuple[Shop, int, list[str]], tmp_path: Path
) -> None:
    shop, round_id, _ = beta
    with shop.change("test.empty") as change:
        change.execute("DELETE FROM tester")
    path = table(tmp_path / "a.csv", HEAD, ["", "李丽", "", "", "4", "", "9", "", "好", ""])
    with imports.prepare(shop, path, "reviews", round_id=round_id) as plan:
        assert [(one.code, one.column) for one in plan.rejects] == [("review.no_testers", 1)]
