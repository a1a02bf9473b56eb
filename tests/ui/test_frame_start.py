"""The program as it is started: paints, tells its figures, and brings no heavy library along."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from seeddesk.store.engine import Shop

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
