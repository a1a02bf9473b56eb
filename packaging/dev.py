"""Everything a newcomer needs, on a fresh machine, with nothing but Python 3.11 or newer.

python3 packaging/dev.py setup     make .venv, install the program and its tools, compile texts
python3 packaging/dev.py run       set up, then open the window; without a screen: the main job by command
python3 packaging/dev.py test      set up, then run all tests
python3 packaging/dev.py faults    set up, then kill every kind of work 500 times (tests/faults; half an hour)
python3 packaging/dev.py bench     set up, then print the benchmarks' figures
python3 packaging/dev.py shots DIR pictures of every page
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "seeddesk-setup"

QT_PACKAGES = [
    "libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libx11-xcb1", "libxkbcommon0",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-render-util0", "libxcb-xkb1", "libxcb-shape0",
]  # fmt: skip
FONT_PACKAGES = ["fonts-noto-cjk"]
TEST_PACKAGES = ["poppler-utils"]


def say(text: str) -> None:
    print(f"[dev] {text}", flush=True)


def missing_packages(*, tests: bool) -> list[str]:
    """The Debian packages this machine lacks, judged by what they bring."""
    if not sys.platform.startswith("linux"):
        return []
    packages = []
    wanted = ("EGL", "GL", "glib-2.0", "fontconfig", "dbus-1", "xkbcommon", "xcb-cursor", "xkbcommon-x11")
    if any(ctypes.util.find_library(name) is None for name in wanted):
        packages += QT_PACKAGES
    listed = ["fc-list", ":lang=zh-cn"]
    fonts = subprocess.run(listed, capture_output=True, text=True).stdout if which("fc-list") else ""
    if not fonts.strip() and not any(Path("/usr/share/fonts").rglob("*CJK*")):
        packages += FONT_PACKAGES
    if tests and not which("pdftotext"):
        packages += TEST_PACKAGES
    return packages


def which(name: str) -> str | None:
    return shutil.which(name)


def system(*, tests: bool) -> None:
    """Install what the system lacks where that is allowed, else name it in one line."""
    packages = missing_packages(tests=tests)
    if not packages:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say(f"installing {' '.join(packages)}")
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False, stdout=subprocess.DEVNULL)
        done = subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
        if done.returncode == 0:
            return
    say(f"this machine lacks some libraries; please run: sudo {' '.join(command)}")


def setup(*, tests: bool = False) -> None:
    """Make the virtual environment and compile the texts; quick when nothing changed."""
    if sys.version_info < (3, 11):  # noqa: UP036 (this file runs before anything is installed)
        raise SystemExit("SeedDesk needs Python 3.11 or newer.")
    system(tests=tests)
    fingerprint = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if not PYTHON.exists() or not STAMP.exists() or STAMP.read_text() != fingerprint:
        if not PYTHON.exists():
            say("making .venv")
            try:
                subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
            except subprocess.CalledProcessError:
                raise SystemExit("Python's venv is missing; on Debian: sudo apt-get install python3-venv") from None
        say("installing libraries (a few minutes the first time)")
        pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*pip, "-e", f"{ROOT}[dev]"], check=True)
        STAMP.write_text(fingerprint)
    subprocess.run([str(PYTHON), str(ROOT / "packaging" / "translations.py"), "compile"], check=True)


def has_screen() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run() -> int:
    """Open the window; where there is no screen, do the main job by command and say where its results are."""
    if has_screen():
        return subprocess.run([str(PYTHON), "-m", "seeddesk", *sys.argv[2:]], cwd=ROOT).returncode
    say("no screen here: running the main job by command")
    return subprocess.run([str(PYTHON), str(ROOT / "packaging" / "main_job.py")], cwd=ROOT).returncode


def main() -> int:
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command not in ("setup", "run", "test", "faults", "bench", "shots"):
        print(__doc__)
        return 2
    setup(tests=command in ("test", "faults"))
    if command == "run":
        return run()
    if command == "test":
        arguments = [str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "loadscope", *sys.argv[2:]]
        return subprocess.run(arguments, cwd=ROOT).returncode
    if command == "faults":
        arguments = [str(PYTHON), "-m", "pytest", "-n", "auto", str(ROOT / "tests" / "faults"), *sys.argv[2:]]
        return subprocess.run(arguments, cwd=ROOT, env=os.environ | {"SEEDDESK_KILLS": "500"}).returncode
    if command == "bench":
        for path in sorted((ROOT / "tests" / "bench").glob("bench_*.py")):
            say(path.name)
            subprocess.run([str(PYTHON), str(path)], cwd=ROOT, check=False)
    if command == "shots":
        return subprocess.run([str(PYTHON), "-m", "seeddesk", "shots", *sys.argv[2:]], cwd=ROOT).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
