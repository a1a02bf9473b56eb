"""The settings file may hold anything: the program starts all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seeddesk.ui.settings import Settings


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b"[1, 2]",
        b'"text"',
        json.dumps({"last": "\ud800", "recent": ["\ud800"], "language": 5, "text_size": "x", "theme": []}).encode(),
        json.dumps({"recent": ["x" * 200_000, "y" * 5_000, 3], "backup.folder": "a\0b"}).encode(),
    ],
    ids=["empty", "deep", "no text", "a list", "a word", "halves of characters", "too long"],
)
def test_a_broken_file_means_the_usual(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.language == "" and settings.theme == "system" and settings.text_size == 100
    assert settings.recent() == []
    assert settings.get("last", "") == "" and settings.get("backup.folder", "") == ""
    settings.set("language", "zh_CN")
    assert Settings(path).language == "zh_CN"


def test_a_name_of_odd_bytes_can_be_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("export.folder", "/tmp/\udcff\udcfe")
    settings.set("language", "en")
    assert Settings(settings.path).language == "en"
