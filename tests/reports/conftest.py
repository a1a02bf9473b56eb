"""Fonts need Qt's application; the pages of the sample report are laid out once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from figures import figures

from seeddesk.reports.beta_report import build_beta_report
from seeddesk.reports.layout import LaidOut, lay_out


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    return qapp


@pytest.fixture(scope="session")
def report(application) -> dict[str, LaidOut]:
    """The report of 60 testers by language."""
    return {code: lay_out(build_beta_report(figures(), code)) for code in ("zh_CN", "en")}


@pytest.fixture
def pdf_text():
    """Text of a PDF as a reader finds it."""

    def read(path: Path, *options: str) -> str:
        return subprocess.run(
            ["pdftotext", *options, str(path), "-"], check=True, capture_output=True, text=True, encoding="utf-8"
        ).stdout

    return read
