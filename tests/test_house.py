"""The rules of the house, held by tools: style, types, who may import whom, complete texts."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


def run(*command: str) -> tuple[int, str]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout + done.stderr


def test_ruff() -> None:
    status, output = run(str(BIN / "ruff"), "check", ".")
    assert status == 0, output


def test_pyright() -> None:
    status, output = run(str(BIN / "pyright"), "--pythonpath", sys.executable)
    assert status == 0, output


def test_rooms_know_only_whom_they_may() -> None:
    status, output = run(str(BIN / "lint-imports"), "--no-cache")
    assert status == 0, output


def test_texts_are_complete_in_both_languages() -> None:
    status, output = run(sys.executable, "packaging/translations.py", "check")
    assert status == 0, output


def test_broad_excepts_stand_only_in_the_fault_handlers() -> None:
    allowed = {"seeddesk/ui/errors.py", "seeddesk/ui/jobs.py", "seeddesk/__main__.py"}
    for path in (ROOT / "seeddesk").rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        text = path.read_text("utf-8")
        if name not in allowed:
            for line in text.splitlines():
                assert not line.strip().startswith(("except Exception", "except:")), name


def test_the_window_holds_no_sql() -> None:
    """It reads through functions of the store and writes through workflow; only the scripts of its pictures look."""
    sql = re.compile(r"\b(SELECT\b.*\bFROM|INSERT INTO|DELETE FROM|UPDATE\b.*\bSET)\b", re.DOTALL)
    spared = {"shots.py", "scenes.py"}
    for path in (ROOT / "seeddesk" / "ui").rglob("*.py"):
        if path.name in spared:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not sql.search(node.value), f"{path.relative_to(ROOT)}:{node.lineno}"


def test_the_window_goes_back_through_workflow_only() -> None:
    calls = re.compile(r"shop\.(undo|redo|undo_to|take_back|rebuild)\b")
    for path in (ROOT / "seeddesk" / "ui").rglob("*.py"):
        found = calls.search(path.read_text("utf-8"))
        assert found is None, f"{path.relative_to(ROOT)}: {found and found[0]}"


def test_nothing_is_left_for_later() -> None:
    for path in (ROOT / "seeddesk").rglob("*.py"):
        text = path.read_text("utf-8")
        for mark in ("TODO", "FIXME"):  # in capitals: "todo" is also what factories write into a status column
            assert mark not in text, f"{path}: {mark}"
        for word in ("coming soon", "not implemented"):
            assert word not in text.lower(), f"{path}: {word}"
