"""The child that reads files must not run what lies in the folder the program was started in."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeddesk.exchange.reading import Reader


def test_files_in_the_current_folder_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("csv.py", "marshal.py", "encodings.py", "python_calamine.py", "seeddesk.py"):
        (tmp_path / name).write_text("import pathlib; pathlib.Path('ran').touch(); raise SystemExit(1)")
    table = tmp_path / "members.csv"
    table.write_text("姓名,手机\n林小满,13800138000\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    with Reader(table):
        pass
    assert not (tmp_path / "ran").exists()
