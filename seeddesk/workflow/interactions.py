"""Counting what members do, and who brought whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop

KINDS = ("chat", "vote", "session", "suggestion", "visit")


def record_interactions(
    shop: Shop, counted: Iterable[tuple[int, date, str, int]], *, source: str = ""
) -> int:
    """Keep how often members did something on a day; returns how many rows are new or higher than before.

    ``counted``: (member id, day, kind, count) with kind one of KINDS. A count that is known for the same
    member, day, kind and source is raised to the new one, never added to, so that the same chat file twice
    counts once. Raises UserError ``interaction.kind``.
    """
    rows = [(member, day, kind, count, source) for member, day, kind, count in counted if count > 0]
    for row in rows:
        if row[2] not in KINDS:
            raise UserError("interaction.kind", kind=row[2])
    with shop.change("interaction.record", source=source, count=len(rows)) as change:
        before = change.connection.total_changes()
        change.executemany(
            "INSERT INTO interaction (member_id, day, kind, count, source) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (member_id, day, kind, source) DO UPDATE SET count = excluded.count"
            " WHERE excluded.count > interaction.count",
            rows,
        )
        return change.connection.total_changes() - before


def record_referrals(
    shop: Shop, brought: Iterable[tuple[int, int, date | None, date | None]], *, now: datetime | None = None
) -> int:
    """Keep who brought whom; returns how many were noted. ``now``: the moment of noting, for races that end.

    ``brought``: (inviter, invitee, day, day the invitee left or None). Who is already noted as brought by
    somebody stays so. Raises UserError ``referral.self`` and ``referral.loop`` (A brought B brought A).
    """
    rows = list(brought)
    inviter_of = dict(shop.tuples("SELECT invitee_id, inviter_id FROM referral"))
    new = []
    for inviter, invitee, day, left in rows:
        if inviter == invitee:
            raise UserError("referral.self", member=inviter)
        if invitee in inviter_of:
            continue
        above: int | None = inviter
        while above is not None:
            above = inviter_of.get(above)
            if above == invitee:
                raise UserError("referral.loop", member=invitee)
        inviter_of[invitee] = inviter
        new.append((inviter, invitee, day, left, now))
    with shop.change("referral.record", count=len(new)) as change:
        change.executemany(
            "INSERT INTO referral (inviter_id, invitee_id, on_day, left_on, noted_at) VALUES (?, ?, ?, ?, ?)", new
        )
    return len(new)
