"""Whether there is a screen, and doing without one."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Whether Qt can open a window here (always true on Windows and macOS, or where a platform is named)."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def be_offscreen() -> None:
    """Let Qt draw into memory; for paper and pictures. To be called before Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
