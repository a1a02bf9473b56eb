"""Step 4: decisions on opened nodes, and whether they follow the vote."""

from __future__ import annotations

from collections.abc import Hashable

from seeddesk.domain.errors import UserError
from seeddesk.domain.votes import Result

OUTCOMES = ("adopt", "part", "later", "no")
ABOUT = ("name", "look", "scent", "price", "function", "packing", "date", "other")
AUDIENCES = ("core", "all")


def check_decision(outcome: str, reason: str) -> None:
    """Raises UserError ``decision.outcome`` (unknown) or ``decision.reason`` (none given)."""
    if outcome not in OUTCOMES:
        raise UserError("decision.outcome", outcome=outcome)
    if not reason.strip():
        raise UserError("decision.reason")


def departs_from_vote(outcome: str, option: Hashable | None, result: Result) -> bool:
    """True when the decision is not what the vote said.

    ``option``: what the owner goes with. Adopting (also in part) an option that is not among the leaders
    departs; so does adopting without naming one when the voters wanted to leave things as they are.
    ``later`` and ``no`` depart when more than half of the voters wanted the leading option and that option
    is not itself a no (:attr:`seeddesk.domain.votes.Option.against`). Nobody voted: nothing to depart from.

    Raises UserError ``decision.outcome``.
    """
    if outcome not in OUTCOMES:
        raise UserError("decision.outcome", outcome=outcome)
    if not result.n or not result.leaders:
        return False
    leaders = [result.of(leader) for leader in result.leaders]
    against = any(leader.option.against for leader in leaders)
    if outcome in ("adopt", "part"):
        return option not in result.leaders if option is not None else all(x.option.against for x in leaders)
    return not against and 2 * leaders[0].count > result.n
