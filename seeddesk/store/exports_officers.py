"""The list of try-outs that goes out to a file: everybody who applied, what decided, and what came back."""

from __future__ import annotations

import datetime as dt

from seeddesk.domain.officers import read_why
from seeddesk.store import officers
from seeddesk.store.engine import Shop
from seeddesk.store.export_fields import Found, fields_of, table_of


def applications(shop: Shop, launch: int | None, today: dt.date | None = None) -> Found:
    """Applications to all rounds of a launch, the first round first, those with a seat before the others."""
    fields = fields_of(
        "tryout month name phone standing::tryout_standing tryout.why::tryout_why tryout.note applied_at:moment"
        " tryout.words tryout.source::tryout_source sent_at:moment feedback_due:date feedback_at:moment feedback"
        " tryout.mark:integer"
    )
    day = today or dt.date.today()
    rows = []
    for one in reversed(officers.tryouts(shop, launch, day)):
        found = officers.entries(shop, one["id"], day)
        for row in sorted(found, key=lambda row: not row["chosen"]):
            why = read_why(row["reason"])
            rows.append(
                row
                | {
                    "tryout": one["name"], "month": one["month"], "tryout.why": why.code if why else "",
                    "tryout.note": row["note"], "tryout.words": row["words"], "tryout.source": row["source"],
                    "tryout.mark": row["mark"],
                }
            )  # fmt: skip
    return table_of(rows, fields)
