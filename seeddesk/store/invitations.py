"""Who must not be asked now, and how many of those who were asked came through."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Any

from seeddesk.domain.candidates import STAYED_DAYS, Funnel, rests_until
from seeddesk.store.activity import active_between
from seeddesk.store.engine import Shop


@dataclass(frozen=True)
class Resting:
    """Somebody who is not to be invited now: the launch in the way, and until when (None: while its beta runs)."""

    launch: str
    until: dt.date | None


def resting(shop: Shop, launch_id: int, today: dt.date) -> dict[int, Resting]:
    """Member → what is in the way of inviting them to a launch: another try-out, or an invitation not long ago."""
    days = shop.scalar("SELECT cooling_days FROM launch WHERE id = ?", (launch_id,)) or 0
    found: dict[int, Resting] = {}
    if days:
        since = (today - dt.timedelta(days=days - 1)).isoformat()
        for member, name, at in shop.tuples(
            "SELECT c.member_id, l.name, max(c.invited_at) FROM candidate c JOIN launch l ON l.id = c.launch_id"
            " WHERE c.launch_id != ? AND substr(c.invited_at, 1, 10) BETWEEN ? AND ? GROUP BY c.member_id",
            (launch_id, since, today.isoformat()),
        ):
            found[member] = Resting(name, rests_until(dt.date.fromisoformat(at[:10]), days))
    for member, name in shop.tuples(
        "SELECT t.member_id, l.name FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id"
        " WHERE r.launch_id != ? AND r.state = 'open' AND NOT l.archived"
        " AND t.stage IN ('accepted', 'bought', 'delivered')",
        (launch_id,),
    ):
        found[member] = Resting(name, None)
    for member, name, due in shop.tuples(
        "SELECT e.member_id, l.name, e.feedback_due FROM tryout_entry e JOIN tryout t ON t.id = e.tryout_id"
        " JOIN launch l ON l.id = t.launch_id WHERE t.launch_id != ? AND t.state = 'chosen' AND NOT l.archived"
        " AND e.chosen AND e.withdrawn_at IS NULL AND e.feedback_at IS NULL",
        (launch_id,),
    ):
        # Whose feedback is late is not waited for any longer.
        until = dt.date.fromisoformat(due) + dt.timedelta(days=1) if due else None
        if until is None or until > today:
            found[member] = Resting(name, until)
    return found


def funnel(shop: Shop, launch_id: int, today: dt.date, *, own_circle: bool = True) -> Funnel:
    """How the candidates of a launch came through; without the own circle if asked."""
    rows: list[dict[str, Any]] = shop.rows(
        "SELECT c.member_id, c.state, c.reason, c.invited_at,"
        " coalesce(c.joined_at, CASE WHEN c.state = 'joined' THEN c.answered_at END) AS joined_at"
        " FROM candidate c JOIN member m ON m.id = c.member_id WHERE c.launch_id = ?"
        + ("" if own_circle else " AND m.own_circle = ''"),
        (launch_id,),
    )
    chosen = [row for row in rows if row["state"] or row["invited_at"]]
    joined = [row for row in chosen if row["joined_at"] or row["state"] == "joined"]
    before = (today - dt.timedelta(days=STAYED_DAYS)).isoformat()
    settled = [row for row in joined if row["joined_at"] and row["joined_at"][:10] <= before]
    active = active_between(shop, today - dt.timedelta(days=STAYED_DAYS), today) if settled else set()
    return Funnel(
        chosen=len(chosen),
        invited=sum(bool(row["invited_at"]) for row in chosen),
        waiting=sum(row["state"] == "invited" for row in chosen),
        came=sum(bool(row["invited_at"]) for row in joined),
        joined=len(joined),
        settled=len(settled),
        stayed=sum(row["state"] == "joined" and row["member_id"] in active for row in settled),
        declined=_reasons(chosen, "declined"),
        removed=_reasons(chosen, "removed"),
    )


def _reasons(rows: list[dict[str, Any]], state: str) -> dict[str, int]:
    return dict(Counter(row["reason"] for row in rows if row["state"] == state).most_common())
