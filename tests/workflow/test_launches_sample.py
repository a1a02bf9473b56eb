"""The sample's product pages say something real, and the same each time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from seeddesk.domain.gate import judge
from seeddesk.sample import generate
from seeddesk.store.engine import Shop
from seeddesk.store.launches import launches

DAY = dt.date(2026, 5, 1)


def made(path: Path) -> list[dict[str, Any]]:
    generate(path, members=200, language="zh_CN", today=DAY)
    shop = Shop.open(path)
    rows = launches(shop, archived=None)
    shop.close()
    return rows


def test_one_launch_is_worth_making_and_one_asks_for_care(tmp_path: Path) -> None:
    first, second = made(tmp_path / "one.seeddesk"), made(tmp_path / "two.seeddesk")
    assert first == second
    verdicts = {judge(row).outcome: row for row in first}
    assert set(verdicts) == {"do", "careful"}
    assert verdicts["do"]["note_need"] and verdicts["careful"]["note_ability"]
    assert judge(verdicts["careful"]).deciding == ("need", "ability", "margin")
    assert judge(verdicts["do"]).point("margin").values["margin"] == 55
