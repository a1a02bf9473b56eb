"""What every test shares: no screen, a fixed language, a fresh shop from one prepared file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

sys.path.insert(0, str(Path(__file__).parent.parent))
