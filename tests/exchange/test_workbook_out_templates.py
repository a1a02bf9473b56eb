"""Blank tables are recognised for what they are, and hold nothing that could be imported by mistake."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.cleaning import clean_column
from seeddesk.exchange.fields import BY_KEY
from seeddesk.exchange.formats import SURE, recognise
from seeddesk.exchange.tables import open_table
from seeddesk.exchange.templates_out import KINDS, template_columns, write_template

POINTS = ("肤感", "香味")
LANGUAGES = ("zh_CN", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_recognised_whole(tmp_path: Path, kind: str, language: str) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, kind, language, POINTS)
    with open_table(path, kind=kind) as table:
        guess = recognise(table.headers)[0]
        assert (guess.format, guess.confidence >= SURE) == (f"own.{kind}", True)
        unmapped = [name for index, name in enumerate(table.headers) if index not in guess.mapping]
        assert unmapped == (list(POINTS) if kind == "reviews" else [])
        once = [field for field in guess.mapping.values() if not BY_KEY[field].many]
        assert len(set(once)) == len(once)
        assert not list(table.batches())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_examples_and_choices_are_understood(kind: str, language: str) -> None:
    """What a template suggests must be what the import takes."""
    columns = template_columns(kind, language)
    mapping = recognise([column.title for column in columns], kind)[0].mapping
    for index, column in enumerate(columns):
        field = BY_KEY[mapping[index]]
        values = [*column.choices, *([column.example] if column.example else [])]
        assert clean_column(field.type, values).problems == {}, (column.title, values)


def test_what_was_filled_in_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, "reviews", "zh_CN", POINTS)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    sheet.cell(2, titles.index("姓名") + 1, "林小满")
    sheet.cell(2, titles.index("香味") + 1, 4)
    book.save(path)
    with open_table(path, kind="reviews") as table:
        (batch,) = table.batches()
        assert batch.columns[table.headers.index("香味")] == [4]


def test_hints_and_choices_stand_at_the_cells(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, "members", "zh_CN")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    gender = rules["F2:F2001"]
    assert gender.formula1 == '"女,男"' and not gender.showErrorMessage
    assert "例如：13800002231" in rules["C2:C2001"].prompt
    assert sheet.freeze_panes == "A2"
    notes = [row[0] for row in book.worksheets[1].values if row[0]]
    assert any(str(line).startswith("手机号：") for line in notes)
    assert all(len(row) == 1 for row in book.worksheets[1].values)


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        write_template(tmp_path / "t.xlsx", "shoes", "en")
    assert told.value.code == "import.kind" and not list(tmp_path.iterdir())
