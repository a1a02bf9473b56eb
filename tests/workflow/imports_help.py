"""Files for import tests, written in the test."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from seeddesk.store.engine import Shop
from seeddesk.workflow import imports
from seeddesk.workflow.imports_plan import Plan

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


def table(path: Path, headers: str, *rows: list[Any], encoding: str = "utf-8-sig") -> Path:
    """A csv file; headers are split at commas."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([headers.split(","), *rows])
    return path


def bring(shop: Shop, path: Path, kind: str, **options: Any) -> Plan:
    """Prepare and run; returns the plan with its counts."""
    with imports.prepare(shop, path, kind, **options) as plan:
        imports.run(shop, plan)
    return plan


def counts(plan: Plan) -> tuple[int, int, int, int, int, int]:
    """rows, new, updated, unchanged, duplicates, rejected"""
    return plan.rows, plan.new, plan.updated, plan.unchanged, plan.duplicates, plan.rejected


def everything(shop: Shop) -> dict[str, list[Any]]:
    """All rows an import can touch, to see that nothing changed."""
    tables = ("member", "identity", "tag", "member_tag", "shop_order", "order_item", "file_format", "history", "review")
    return {name: shop.tuples(f'SELECT * FROM "{name}" ORDER BY id') for name in tables}
