"""From launch to first paint: SeedDesk with the sample shop against a bare PySide6 window with seven empty tabs.

    python tests/bench/bench_start.py [RUNS]

Prints one JSON object: medians in milliseconds (interpreter start included), their ratio, memory, and which
heavy libraries were imported although they should not be. ``seeddesk_ms`` is the window's first paint (frame, launch,
steps), ``page_filled_ms`` the first page with its figures. The goal is a ratio of at most 2.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("openpyxl", "python_calamine", "pikepdf", "qtawesome", "pypinyin", "jinja2", "xlsxwriter", "rapidfuzz")

BARE = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

class First(QObject):
    at = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not First.at:
            First.at = -1.0
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        First.at = time.monotonic()
        app.quit()

app = QApplication([])
window = QMainWindow()
tabs = QTabWidget()
for number in range(7):
    tabs.addTab(QWidget(), f"Tab {number}")
window.setCentralWidget(tabs)
window.resize(1280, 800)
first = First()
window.installEventFilter(first)
window.show()
app.exec()
print(json.dumps({"milliseconds": (First.at - float(os.environ["SEEDDESK_STARTED"])) * 1000}))
"""

OURS = """
import sys
from pathlib import Path
from seeddesk.app import run_window
status = run_window(Path(sys.argv[1]), smoke=True)
print(" ".join(name for name in sys.argv[2].split(",") if name in sys.modules))
sys.exit(status)
"""


def run(code: str, *arguments: str, home: str) -> list[str]:
    environment = {
        **os.environ,
        "SEEDDESK_HOME": home,
        "PYTHONPATH": str(ROOT),
        "SEEDDESK_STARTED": str(time.monotonic()),
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # An installed program has its modules compiled; the first, uncounted round does that here.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def main(runs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = Path(folder) / "sample.seeddesk"
        from seeddesk.sample import generate

        generate(shop, members=4000, language="en")
        bare: list[float] = []
        ours: list[float] = []
        ready: list[float] = []
        memory = 0
        heavy = ""
        # Taken in turns, so that both meet the same noise; the first round only warms the disk.
        for number in range(runs + 1):
            one = json.loads(run(BARE, home=folder)[0])["milliseconds"]
            two = run(OURS, str(shop), ",".join(HEAVY), home=folder)
            if number:
                bare.append(one)
                smoke = json.loads(two[0])
                ours.append(smoke["milliseconds"])
                ready.append(smoke["ready"])
                memory, heavy = smoke["memory_kb"], two[1] if len(two) > 1 else ""
    result = {
        "bare_ms": round(statistics.median(bare)),
        "seeddesk_ms": round(statistics.median(ours)),
        "page_filled_ms": round(statistics.median(ready)),
        "ratio": round(statistics.median(ours) / statistics.median(bare), 2),
        "ratio_of_best": round(min(ours) / min(bare), 2),
        "memory_kb": memory,
        "heavy_imports": heavy.split(),
        "runs": runs,
    }
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
