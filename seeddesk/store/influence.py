"""Step 2 as plain rows: influencers, the contacts with them, who contacted whom before."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.domain.guide import InfluenceFacts
from seeddesk.domain.influence import FIT_PARTS, FIT_WEIGHTS, WORKING, Fit, fit, fit_weights, follow_up, is_stale
from seeddesk.store.engine import Shop
from seeddesk.store.names import shown

RECENT_DAYS = 7
"""Within so many days a second contact by someone else is worth a word."""

FIT_KEY = "influence.fit_weights"

_INFLUENCER = f"""
SELECT i.*, {shown("m")} AS member_name, coalesce(o.contacts, 0) AS contacts, o.last_at,
  (SELECT p.by FROM outreach p WHERE p.influencer_id = i.id ORDER BY p.at DESC, p.id DESC LIMIT 1) AS last_by,
  (SELECT p.note FROM outreach p WHERE p.influencer_id = i.id ORDER BY p.at DESC, p.id DESC LIMIT 1) AS last_note
FROM influencer i LEFT JOIN member m ON m.id = i.member_id
LEFT JOIN (SELECT influencer_id, count(*) AS contacts, max(at) AS last_at FROM outreach GROUP BY 1) o
  ON o.influencer_id = i.id
"""


def influencers(shop: Shop, launch_id: int | None) -> list[dict[str, Any]]:
    """Every influencer of a launch, the most followers first.

    Columns of the table and ``member_name``, ``contacts`` (how many), ``last_at``, ``last_by``, ``last_note``
    (of the newest contact).
    """
    return shop.rows(f"{_INFLUENCER} WHERE i.launch_id = ? ORDER BY coalesce(i.followers, -1) DESC, i.id", (launch_id,))


def influencer(shop: Shop, influencer_id: int | None) -> dict[str, Any] | None:
    """One influencer as :func:`influencers` gives it, or None."""
    return shop.one(f"{_INFLUENCER} WHERE i.id = ?", (influencer_id,))


def weights(shop: Shop) -> dict[str, float]:
    """How much each part of the fit counts; the method's own weights unless the owner chose others."""
    stored = shop.scalar("SELECT value FROM setting WHERE key = ?", (FIT_KEY,))
    try:
        return fit_weights(json.loads(stored)) if stored else fit_weights(FIT_WEIGHTS)
    except (ValueError, TypeError, AttributeError, UserError):
        return fit_weights(FIT_WEIGHTS)  # a workbook brought back in may hold anything here


def fit_marks(row: Mapping[str, Any]) -> dict[str, int | None]:
    """The marks of a row by part."""
    return {code: row[f"fit_{code}"] for code in FIT_PARTS}


def fit_of(row: Mapping[str, Any], weighed: Mapping[str, float]) -> Fit:
    """The fit of a row; a file brought back in may hold a mark out of range, which counts as not known."""
    marks = {code: mark for code, mark in fit_marks(row).items() if mark is not None and 0 <= mark <= 10}
    return fit(marks, weighed)


def outreach(shop: Shop, influencer_id: int) -> list[dict[str, Any]]:
    """Contacts with one influencer, the newest first."""
    return shop.rows("SELECT * FROM outreach WHERE influencer_id = ? ORDER BY at DESC, id DESC", (influencer_id,))


def recent_by_others(
    shop: Shop, influencer_id: int, by: str, now: dt.datetime, days: int = RECENT_DAYS
) -> list[dict[str, Any]]:
    """Contacts of the last days with the same person by someone else than ``by``, the newest first.

    The same person: this row, or one of another launch with the same member or the same platform and handle.
    Each with ``launch`` (its name), ``at``, ``by``, ``channel``, ``note``.
    """
    return shop.rows(
        "SELECT o.id, o.at, o.by, o.channel, o.note, l.name AS launch FROM influencer me"
        " JOIN influencer i ON i.id = me.id OR i.member_id = me.member_id"
        " OR (me.handle != '' AND lower(i.handle) = lower(me.handle) AND i.platform = me.platform)"
        " JOIN outreach o ON o.influencer_id = i.id JOIN launch l ON l.id = i.launch_id"
        " WHERE me.id = ? AND o.at > ? AND trim(lower(o.by)) != trim(lower(?))"
        " ORDER BY o.at DESC, o.id DESC",
        (influencer_id, now - dt.timedelta(days=days), by),
    )


def contacts_by(shop: Shop) -> list[str]:
    """Who contacted influencers before, the most frequent first."""
    return _used(shop, "by")


def channels(shop: Shop) -> list[str]:
    """The channels used before, the most frequent first."""
    return _used(shop, "channel")


def _used(shop: Shop, column: str) -> list[str]:
    return [
        row[0]
        for row in shop.tuples(
            f'SELECT "{column}" FROM outreach WHERE "{column}" != \'\' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 30'
        )
    ]


def facts(shop: Shop, launch_id: int, today: dt.date | None = None) -> InfluenceFacts:
    """What the guide's checks of step 2 look at; who is not to be contacted is left out."""
    day = today or dt.date.today()
    rows = shop.rows(
        "SELECT stage, followers, numbers_on, follow_up_on FROM influencer WHERE launch_id = ? AND blocked = ''",
        (launch_id,),
    )
    due = [follow_up(_day(row["follow_up_on"]), day, row["stage"]) for row in rows]
    states = [one.state for one in due]
    return InfluenceFacts(
        listed=len(rows),
        contacted=sum(row["stage"] != "found" for row in rows),
        agreed=sum(row["stage"] in WORKING for row in rows),
        overdue=states.count("overdue"),
        overdue_days=max((one.days for one in due if one.state == "overdue"), default=0),
        due_today=states.count("today"),
        due_tomorrow=states.count("tomorrow"),
        undated=sum(row["stage"] in ("contacted", "talking") and not row["follow_up_on"] for row in rows),
        with_numbers=sum(row["followers"] is not None for row in rows),
        stale=sum(is_stale(_day(row["numbers_on"]), day) for row in rows),
    )


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None
