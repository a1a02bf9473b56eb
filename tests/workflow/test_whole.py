"""The whole shop as one workbook and back: every field of every table, by introspection of the models."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from peewee import BooleanField, DateField, DateTimeField, FloatField, ForeignKeyField, IntegerField

from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.exchange import whole_book, xlsx_stream
from seeddesk.exchange.whole_book import ABOUT, REST
from seeddesk.sample import generate
from seeddesk.store.engine import Shop
from seeddesk.store.models import RECORDED, Identity, Member
from seeddesk.workflow import whole
from seeddesk.workflow.launches import create_launch

TEXTS = [
    "", "𠮷野家 👩‍👩‍👧", "=1+1", "+86 138", "-5", "@SUM(A1)", "'quoted", " blanks around ", "a\tb\nc",
    "line\r\nline\rline", "_x0041_", "a\x00b\x0bc\x1f", "x" * 32_767, "长" * 70_000, '{"a": ["b", 1.5, null]}', "00123",
    "1.0", "TRUE", "#N/A", "2026-05-01", "nan", "<b>&amp;</b>", "\u200b", "  ",
]  # fmt: skip
TIMES = ["2026-05-01 00:00:00", "2026-05-01 23:59:59", "1900-02-28 01:02:03", "9999-12-31 23:59:58", "", "早上"]
DAYS = ["1990-05-12", "1850-01-01", "9999-12-31", "2024-02-29", "2026-5-1"]
FLOATS = [0.1, -1e-300, 1e300, 3.0, float("inf")]
NUMBERS = [0, -1, 10**15, 2**53 + 1, -(2**63), 7]


def odd(field: Any, number: int) -> Any:
    """An odd value for a column; another one for every number."""
    if isinstance(field, BooleanField):
        return number % 2
    for type_, values in ((DateTimeField, TIMES), (DateField, DAYS), (FloatField, FLOATS), (IntegerField, NUMBERS)):
        if isinstance(field, type_):
            return values[number % len(values)]
    return TEXTS[number % len(TEXTS)]


def fill(shop: Shop, count: int, value: Callable[[Any, int], Any] = odd) -> None:
    """``count`` rows in every table, each row pointing to the rows of its own number."""
    with shop.change("test.everything") as change:
        change.execute("PRAGMA defer_foreign_keys = ON")
        change.execute("DELETE FROM setting")
        for model in RECORDED:
            meta: Any = model._meta  # type: ignore[attr-defined]
            unique = {name for names, one in meta.indexes if one for name in names}
            for number in range(1, count + 1):
                row = {}
                for place, field in enumerate(meta.sorted_fields):
                    given = value(field, number + place)
                    if field.name == "id" or isinstance(field, ForeignKeyField):
                        given = number
                    elif (field.unique or field.name in unique) and not isinstance(field, IntegerField):
                        given = f"{given}{number}"
                    elif field.null and number % 5 == 0:
                        given = None
                    row[field.column_name] = given
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join("?" * len(row))
                values = list(row.values())
                change.execute(f'INSERT INTO "{meta.table_name}" ({names}) VALUES ({marks})', values)


def dump(shop: Shop) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is recorded, with types."""
    return {
        model._meta.table_name: [  # type: ignore[attr-defined]
            tuple((type(value), value) for value in row)
            for row in shop.tuples(f'SELECT * FROM "{model._meta.table_name}" ORDER BY id')  # type: ignore[attr-defined]
        ]
        for model in RECORDED
    }


@pytest.fixture
def other(tmp_path: Path) -> Any:
    made = Shop.create(tmp_path / "other.seeddesk", name="other")
    yield made
    made.close()


def there_and_back(shop: Shop, other: Shop, path: Path) -> dict[str, Any]:
    whole.save(shop, path)
    return whole.load(other, path)


def test_every_field_of_every_table_survives(shop: Shop, other: Shop, tmp_path: Path) -> None:
    count = len(TEXTS) + 1
    fill(shop, count)
    done = there_and_back(shop, other, tmp_path / "w.xlsx")
    before, after = dump(shop), dump(other)
    assert set(before) == set(done["tables"]) and all(len(rows) == count for rows in before.values())
    for table, rows in before.items():
        for one, two in zip(rows, after[table], strict=True):
            assert one == two, table
    assert done["rows"] == count * len(RECORDED)


def test_it_is_one_entry_of_the_history_and_can_be_undone(shop: Shop, other: Shop, tmp_path: Path) -> None:
    fill(shop, 3)
    empty = dump(other)
    there_and_back(shop, other, tmp_path / "w.xlsx")
    assert [entry.key for entry in other.history()] == ["import.all", "shop.name"]
    assert dump(other) == dump(shop)
    other.undo()
    assert dump(other) == empty
    other.redo()
    assert dump(other) == dump(shop)


def test_the_sample_shop_survives(tmp_path: Path) -> None:
    generate(tmp_path / "sample.seeddesk", members=200, language="zh_CN")
    sample, new = Shop.open(tmp_path / "sample.seeddesk"), tmp_path / "new.seeddesk"
    whole.save(sample, tmp_path / "w.xlsx")
    assert whole.new_shop(tmp_path / "w.xlsx", new) == new
    made = Shop.open(new)
    assert dump(made) == dump(sample)
    made.close()
    sample.close()


VALUES = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text(max_size=40))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_stands_in_a_column_survives(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """SQLite keeps what it is given; so does the workbook, also where it is not of the column's kind."""
    folder = tmp_path_factory.mktemp("whole")
    one, two = Shop.create(folder / "1.seeddesk"), Shop.create(folder / "2.seeddesk")

    values = data.draw(st.lists(VALUES, min_size=5, max_size=30))

    def value(field: Any, number: int) -> Any:
        found = values[number % len(values)]
        return "" if found is None and not field.null else found

    fill(one, 4, value)
    there_and_back(one, two, folder / "w.xlsx")
    assert dump(one) == dump(two)
    one.close()
    two.close()


def test_a_table_over_several_sheets(shop: Shop, other: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_stream, "MOST_ROWS", 11)
    monkeypatch.setattr(whole_book, "MOST_SHEETS", 5_000)  # eleven rows a sheet make more of them than any shop has
    fill(shop, 25)
    there_and_back(shop, other, tmp_path / "w.xlsx")
    assert "member (3)" in openpyxl.load_workbook(tmp_path / "w.xlsx", read_only=True).sheetnames
    assert dump(other) == dump(shop)


# --- what the owner does to the workbook --------------------------------------------------------


def edited(shop: Shop, path: Path, edit: Callable[[Any], None]) -> Path:
    whole.save(shop, path)
    book = openpyxl.load_workbook(path)
    edit(book)
    book.save(path)
    return path


def cell(book: Any, table: str, row: int, column: str) -> Any:
    sheet = book[table]
    return sheet.cell(row, [one.value for one in sheet[1]].index(column) + 1)


def set_cell(book: Any, table: str, row: int, column: str, value: Any) -> None:
    cell(book, table, row, column).value = value


def test_mended_cells_count_also_where_a_long_text_was_kept(shop: Shop, other: Shop, tmp_path: Path) -> None:
    with shop.change("test") as change:
        change.insert(Member, name="林", note="长" * 40_000)
        change.insert(Member, name=" 小满 ", note="长" * 40_000)

    def edit(book: Any) -> None:
        set_cell(book, "member", 2, "note", "short now")
        set_cell(book, "member", 2, "name", 12345)
        del book["order_item"]
        book.create_sheet("我的笔记")["A1"] = "mine"

    path = edited(shop, tmp_path / "w.xlsx", edit)
    whole.load(other, path)
    assert other.tuples("SELECT name, note FROM member ORDER BY id") == [
        ("12345", "short now"), (" 小满 ", "长" * 40_000),
    ]  # fmt: skip


def test_columns_that_are_missing_get_their_defaults(shop: Shop, other: Shop, tmp_path: Path) -> None:
    fill(shop, 1)

    def edit(book: Any) -> None:
        sheet = book["launch"]
        for name in ("seats", "archived", "price_cents"):
            sheet.delete_cols([one.value for one in sheet[1]].index(name) + 1)
        rest = book[REST]
        for row in range(rest.max_row, 1, -1):
            if rest.cell(row, 1).value == "launch":
                rest.delete_rows(row)

    whole.load(other, edited(shop, tmp_path / "w.xlsx", edit))
    assert other.tuples("SELECT seats, archived, price_cents FROM launch") == [(50, 0, None)]


TROUBLE: list[tuple[str, Callable[[Any], None], dict[str, Any]]] = [
    ("whole.not_ours", lambda book: book.remove(book[ABOUT]), {"name": "w.xlsx"}),
    ("whole.newer", lambda book: set_cell(book, ABOUT, 2, "schema", 99_999), {"name": "w.xlsx"}),
    (
        "whole.cell",
        lambda book: set_cell(book, "member", 2, "birthday", "gestern"),
        {"sheet": "member", "row": 2, "column": "birthday", "text": "gestern"},
    ),
    (
        "whole.cell",
        lambda book: set_cell(book, "voice", 3, "said_at", None),
        {"sheet": "voice", "row": 3, "column": "said_at", "text": ""},
    ),
    ("whole.cell", lambda book: set_cell(book, "tag", 1, "id", "nr"), {"sheet": "tag", "row": 1, "column": "id"}),
    ("whole.twice", lambda book: set_cell(book, "tag", 3, "id", 1), {"sheet": "tag", "columns": "id"}),
    (
        "whole.dangling",
        lambda book: set_cell(book, "identity", 2, "member_id", 77),
        {"sheet": "identity", "to": "member"},
    ),
]  # fmt: skip


def plain(field: Any, number: int) -> Any:
    if isinstance(field, DateTimeField):
        return "2026-05-01 20:15:33"
    return "2026-05-01" if isinstance(field, DateField) else number if isinstance(field, IntegerField) else f"t{number}"


@pytest.mark.parametrize(("code", "edit", "values"), TROUBLE, ids=[one[0] + str(at) for at, one in enumerate(TROUBLE)])
def test_trouble_leaves_the_new_shop_empty(
    shop: Shop, other: Shop, tmp_path: Path, code: str, edit: Callable[[Any], None], values: dict[str, Any]
) -> None:
    fill(shop, 2, plain)
    path, before = edited(shop, tmp_path / "w.xlsx", edit), dump(other)
    with pytest.raises(UserError) as told:
        whole.load(other, path)
    assert told.value.code == code
    assert {key: told.value.values[key] for key in values} == values
    assert dump(other) == before and len(other.history()) == 1
    with pytest.raises(UserError):
        whole.new_shop(path, tmp_path / "n.seeddesk")
    assert not list(tmp_path.glob("n.seeddesk*"))


def test_a_shop_that_holds_something_is_not_touched(shop: Shop, other: Shop, tmp_path: Path) -> None:
    whole.save(shop, tmp_path / "w.xlsx")
    create_launch(other, "mine")
    before = dump(other)
    with pytest.raises(UserError) as told:
        whole.load(other, tmp_path / "w.xlsx")
    assert (told.value.code, told.value.values) == ("whole.not_empty", {"table": "launch"})
    assert dump(other) == before


def test_cancelled_half_way(shop: Shop, other: Shop, tmp_path: Path) -> None:
    fill(shop, 3)
    whole.save(shop, tmp_path / "w.xlsx")
    before, looks = dump(other), iter(range(1000))
    with pytest.raises(Cancelled):
        whole.load(other, tmp_path / "w.xlsx", cancelled=lambda: next(looks) > 20)
    assert dump(other) == before


def test_reading_is_of_one_moment(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another thread writes while the tables are read does not get in by halves."""
    import threading

    read = whole.store.rows

    def rows(of: Shop, table: str, names: Any) -> Any:
        found = read(of, table, names)
        if table == "member":
            writer = threading.Thread(target=write)
            writer.start()
            writer.join()
        return found

    def write() -> None:
        with shop.change("test") as change:
            change.insert(Identity, member=change.insert(Member, name="late"), platform="qq", value="1")
        shop.release()

    monkeypatch.setattr(whole.store, "rows", rows)
    assert whole.save(shop, tmp_path / "w.xlsx") == {"rows": 1}, "the shop's name and nothing else"
    assert shop.scalar("SELECT count(*) FROM identity") == 1


def test_by_command(shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from seeddesk.commands import run

    fill(shop, 2, plain)
    before = dump(shop)
    shop.release()
    path, new = str(tmp_path / "w.xlsx"), tmp_path / "new.seeddesk"
    assert run(["export", str(shop.path), path, "--what", "all"]) == 0
    capsys.readouterr()
    assert run(["import", str(new), path, "--as", "all", "--dry-run"]) == 0
    assert json.loads(capsys.readouterr().out)["tables"]["member"] == 2
    assert not new.exists()
    assert run(["import", str(new), path, "--as", "all"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == 2 * len(RECORDED)
    made = Shop.open(new)
    assert dump(made) == before
    made.close()
    assert run(["import", str(new), path, "--as", "all"]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("\n") == 1 and "empty" in told.err


# --- larger than a reader takes -----------------------------------------------------------------


@pytest.fixture
def too_large(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every workbook is larger than the reader for other people's files takes."""
    refused: list[str] = []

    def refuse(path: Path, **_: Any) -> None:
        refused.append(Path(path).name)
        raise UserError("file.too_large", name=Path(path).name)

    monkeypatch.setattr(whole_book, "Reader", refuse)
    return refused


@pytest.mark.parametrize("again", [False, True])
def test_a_workbook_too_large_for_the_reader_is_streamed(
    shop: Shop, other: Shop, tmp_path: Path, too_large: list[str], again: bool
) -> None:
    """``again``: saved by another program, which writes cells and texts its own way."""
    short = [text for text in TEXTS if len(text) < 100]

    def value(field: Any, number: int) -> Any:
        found = odd(field, number)
        return short[number % len(short)] if isinstance(found, str) and len(found) > 100 and again else found

    fill(shop, len(TEXTS) + 1, value)
    whole.save(shop, tmp_path / "w.xlsx")
    if again:
        book = openpyxl.load_workbook(tmp_path / "w.xlsx")
        book.save(tmp_path / "w.xlsx")
    whole.load(other, tmp_path / "w.xlsx")
    assert too_large == ["w.xlsx"]
    assert dump(other) == dump(shop)


def test_streaming_gives_what_the_reader_gives(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from seeddesk.exchange import whole_stream
    from seeddesk.exchange.reading import Reader

    monkeypatch.setattr(whole_stream, "CHUNK", 700)  # so that pieces end within rows
    monkeypatch.setattr(whole_stream, "ROWS", 7)
    fill(shop, 30)
    whole.save(shop, tmp_path / "w.xlsx")
    streamed = whole_stream.StreamReader(tmp_path / "w.xlsx")
    with Reader(tmp_path / "w.xlsx", most_sheets=500) as usual:
        assert [(sheet.name, sheet.rows) for sheet in streamed.sheets] == [
            (sheet.name, sheet.rows) for sheet in usual.sheets
        ]
        at = [sheet.name for sheet in usual.sheets].index("member")

        def cells(reader: Any) -> list[list[Any]]:
            rows: list[list[Any]] = []
            for _first, columns, _data in reader.frames(at):
                rows += map(list, zip(*columns, strict=True))
            return [[value.strip() if isinstance(value, str) else value for value in row] for row in rows]

        one, two = cells(streamed), cells(usual)
    wide = max(map(len, two))
    assert [row + [""] * (wide - len(row)) for row in one] == [row + [""] * (wide - len(row)) for row in two]
    streamed.close()


def test_a_made_up_giant_is_refused(other: Shop, tmp_path: Path, too_large: list[str]) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "w.xlsx", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", " " * 80_000_000)
    with pytest.raises(UserError) as told:
        whole.load(other, tmp_path / "w.xlsx")
    assert told.value.code == "file.bomb"
