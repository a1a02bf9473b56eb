"""What every test shares: no screen, a fixed language, a fresh shop from one prepared file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

from seeddesk.store.engine import Shop


@pytest.fixture(scope="session")
def empty_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new shop file, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("template") / "empty.seeddesk"
    Shop.create(path, name="小满手作").close()
    return path


@pytest.fixture
def shop(empty_shop: Path, tmp_path: Path) -> Iterator[Shop]:
    """A fresh, empty, open shop."""
    path = tmp_path / "shop.seeddesk"
    shutil.copyfile(empty_shop, path)
    opened = Shop.open(path)
    yield opened
    opened.close()
