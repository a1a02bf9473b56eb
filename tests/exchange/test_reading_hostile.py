"""Files made to keep a reader busy for ever are told about within seconds."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.exchange.fields import header_key
from seeddesk.exchange.tables import open_table

_XML = (
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>{rows}'
    "</Table></Worksheet></Workbook>"
)
_FAR = '<Row><Cell ss:Index="16384"><Data ss:Type="String">姓名</Data></Cell></Row>'


def refused(path: Path) -> str:
    begun = time.monotonic()
    with pytest.raises(UserError) as caught:
        open_table(path, kind="members").close()
    assert time.monotonic() - begun < 15
    return caught.value.code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are a thing of Unix")
def test_a_pipe_is_no_table_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert refused(pipe) == "file.not_table"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<table><tr>" + "<td colspan=200>姓名" * 2_000 + "</table>", "file.too_large"),
        (_XML.format(rows=_FAR * 20_000), "file.too_large"),
        ('"' * 200_000, "file.not_table"),
        ("x" * 10_000_000, "file.not_table"),
    ],
    ids=["columns", "padding", "quotes", "one line"],
)
def test_what_would_take_minutes_is_refused_in_seconds(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "big.xls"
    path.write_text(text, "utf-8")
    assert refused(path) == code


def test_blank_cells_at_the_end_of_a_line_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("姓名,手机" + "," * 300_000 + "\n林小满,13800138000\n", "utf-8")
    with open_table(path, kind="members") as table:
        assert table.headers == ["姓名", "手机"]


def test_a_header_of_signs_only_is_compared_quickly() -> None:
    begun = time.monotonic()
    header_key("=" * 1_000_000)
    assert time.monotonic() - begun < 2
