"""The program as it is started: paints, tells its figures, and brings no heavy library along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.ui.errors import explain

HEAVY = ("openpyxl", "python_calamine", "pikepdf", "qtawesome", "pypinyin", "jinja2", "xlsxwriter", "rapidfuzz")

CODE = """
import sys
from pathlib import Path
from seeddesk.app import run_window
status = run_window(Path(sys.argv[1]), smoke=True)
print(",".join(sys.modules))
sys.exit(status)
"""


def test_smoke_paints_once_and_tells_its_figures(tmp_path: Path) -> None:
    path = tmp_path / "mine.seeddesk"
    Shop.create(path, name="Xiaoman").close()
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SEEDDESK_HOME": str(tmp_path / "home")},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    figures, modules = done.stdout.splitlines()
    told = json.loads(figures)
    assert told["ready"] >= told["milliseconds"] > 0
    assert told["pages"] == ["overview", "screen", "influence", "listen", "participate", "beta", "members"]
    assert not set(HEAVY) & set(modules.split(","))
    assert "Traceback" not in done.stderr
    assert not (tmp_path / ".~mine.seeddesk.lock").exists()


@pytest.mark.parametrize("size", [(0, 0), (1280, 0), (10, 10), (100_000, 800)])
def test_pictures_of_an_impossible_size_are_refused_before_anything_is_made(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    from seeddesk.ui.shots import shots

    with pytest.raises(UserError) as caught:
        shots(tmp_path / "pictures", sizes=[size])
    assert caught.value.code == "shots.size"
    assert explain(caught.value).remedy == "Choose a size between 320x240 and 8000x8000."
    assert not (tmp_path / "pictures").exists()
