"""Step 5: invitation codes, handed out and redeemed (B2)."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from seeddesk.domain import codes
from seeddesk.domain.errors import UserError
from seeddesk.store.engine import Shop
from seeddesk.store.models import Code, Tester
from seeddesk.store.names import member_name
from seeddesk.workflow.beta import open_round_row
from seeddesk.workflow.beta_testers import bring, tester_row
from seeddesk.workflow.clock import moment_of

MOST_SPARE = 1_000


@dataclass(frozen=True, slots=True)
class Redeemed:
    """A code that was just redeemed. ``leaked``: by somebody other than the one it was given to.

    ``given_to`` and ``used_by`` are names, empty when unknown.
    """

    code: str
    tester_id: int | None
    given_to: str
    used_by: str
    leaked: bool


def issue_codes(
    shop: Shop,
    round_id: int,
    tester_ids: Sequence[int] | None = None,
    *,
    spare: int = 0,
    now: dt.datetime | None = None,
    rng: codes.Chooser = secrets,  # type: ignore[assignment]
) -> int:
    """Give a code to each accepted tester who has none yet, and make ``spare`` codes for nobody yet.

    ``tester_ids`` None means every accepted tester of the round (accepted or further, not withdrawn).
    Returns how many codes were made. Raises UserError ``round.missing``, ``round.closed``, ``code.nobody``
    (everybody has one), ``code.spare`` (0…1,000).
    """
    if not 0 <= spare <= MOST_SPARE:
        raise UserError("code.spare", field="spare")
    moment = moment_of(now)
    with shop.change("code.issue") as change:
        row = open_round_row(change, round_id)
        waiting = change.rows(
            "SELECT id FROM tester WHERE round_id = ? AND stage NOT IN ('applied', 'withdrawn')"
            " AND id NOT IN (SELECT tester_id FROM code WHERE tester_id IS NOT NULL) ORDER BY id",
            (round_id,),
        )
        chosen = [r["id"] for r in waiting if tester_ids is None or r["id"] in set(tester_ids)]
        if not chosen and not spare:
            raise UserError("code.nobody")
        taken = {r["code"] for r in change.rows("SELECT code FROM code")}
        made = codes.new_codes(len(chosen) + spare, taken, rng)
        for text, tester_id in zip(made, [*chosen, *[None] * spare], strict=True):
            change.insert(Code, round=round_id, code=text, tester=tester_id, issued_at=moment)
        change.values.update(count=len(made), number=row["number"])
    return len(made)


def redeem_code(
    shop: Shop, round_id: int, text: str, member_id: int | None = None, *, now: dt.datetime | None = None
) -> Redeemed:
    """Redeem a code as typed. ``member_id`` is who used it; None means the one it was given to.

    A code given to nobody makes its user an accepted tester. Used by another member than it was given to,
    it is redeemed by that member and ``leaked`` is true; the tester it was meant for stays where he is.
    Raises UserError ``code.length``, ``code.character``, ``code.mistyped``, ``code.unknown``,
    ``code.other_round`` (``number``), ``code.used`` (``name``, ``at``), ``code.who`` (a spare code needs
    its user), ``round.closed``, ``round.missing``, ``member.missing``.
    """
    code = codes.read(text)
    moment = moment_of(now)
    with shop.change("code.redeem", code=codes.pretty(code)) as change:
        open_round_row(change, round_id)
        found = change.rows("SELECT * FROM code WHERE code = ?", (code,))
        if not found:
            raise UserError("code.unknown", code=codes.pretty(code))
        row = found[0]
        if row["round_id"] != round_id:
            number = change.scalar("SELECT number FROM round WHERE id = ?", (row["round_id"],))
            raise UserError("code.other_round", code=codes.pretty(code), number=number)
        if row["redeemed_at"]:
            name = member_name(change, row["redeemed_by_id"]) if row["redeemed_by_id"] else ""
            raise UserError("code.used", code=codes.pretty(code), name=name, at=str(row["redeemed_at"])[:16])
        owner = tester_row(change, row["tester_id"]) if row["tester_id"] else None
        user = member_id if member_id is not None else (owner["member_id"] if owner else None)
        if user is None:
            raise UserError("code.who", code=codes.pretty(code))
        if change.scalar("SELECT 1 FROM member WHERE id = ?", (user,)) is None:
            raise UserError("member.missing")
        tester_id = row["tester_id"]
        if owner is None:
            tester_id = change.scalar("SELECT id FROM tester WHERE round_id = ? AND member_id = ?", (round_id, user))
            if tester_id is None:
                tester_id = change.insert(Tester, round=round_id, member=user, applied_at=moment)
            if (tester := tester_row(change, tester_id))["stage"] in ("applied", "withdrawn"):
                bring(change, tester, "accepted", moment)
        change.update(Code, row["id"], tester=tester_id, redeemed_at=moment, redeemed_by=user)
        used_by = member_name(change, user)
        change.values["name"] = used_by
        given_to = member_name(change, owner["member_id"]) if owner else ""
    return Redeemed(code, tester_id, given_to, used_by, owner is not None and owner["member_id"] != user)


def delete_codes(shop: Shop, code_ids: Sequence[int]) -> None:
    """Withdraw codes: nobody can redeem them any more. Raises UserError ``code.gone``."""
    with shop.change("code.delete", count=len(code_ids)) as change:
        for code_id in code_ids:
            if change.scalar("SELECT 1 FROM code WHERE id = ?", (code_id,)) is None:
                raise UserError("code.gone")
        change.delete(Code, code_ids)
