"""Step 4: opening decisions to users, taking their votes, deciding with a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.participate import ABOUT, AUDIENCES, check_decision, departs_from_vote
from seeddesk.domain.text import clean, match_name, short
from seeddesk.store import participate as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Ballot, BallotChoice, Decision, Node, NodeOption
from seeddesk.store.names import member_name
from seeddesk.workflow.clock import moment_of

FIELDS = ("question", "about", "max_choices", "audience", "opens_on", "closes_at")


# --- nodes ------------------------------------------------------------------------------------


def create_node(
    shop: Shop, launch_id: int, question: str, options: Sequence[str], *, now: dt.datetime | None = None, **fields: Any
) -> int:
    """Open a decision and return its id.

    ``options``: labels in the order offered, two or more, all different. ``fields``: ``about`` (one of ABOUT
    or ""), ``max_choices``, ``audience`` (core, all), ``opens_on`` (date), ``closes_at`` (datetime or None).
    Raises UserError ``launch.missing``, ``node.question``, ``node.options`` (fewer than two),
    ``node.option_twice``, ``node.max_choices``, ``node.audience``, ``node.about``, ``node.closes`` (in the past).
    """
    if shop.scalar("SELECT id FROM launch WHERE id = ?", (launch_id,)) is None:
        raise UserError("launch.missing")
    labels = _labels(options)
    values = _checked({"question": question, "max_choices": 1, **fields}, len(labels))
    closes = values.get("closes_at")
    if closes is not None and closes <= moment_of(now):
        raise UserError("node.closes", field="closes_at")
    values.setdefault("opens_on", moment_of(now).date())
    with shop.change("node.create", name=short(values["question"])) as change:
        node_id = change.insert(Node, launch=launch_id, **values)
        for position, label in enumerate(labels, 1):
            change.insert(NodeOption, node=node_id, position=position, label=label)
    return node_id


def update_node(
    shop: Shop,
    node_id: int,
    *,
    options: Sequence[tuple[int | None, str]] | None = None,
    **fields: Any,
) -> None:
    """Change a node; ``options``: all of them in order as ``(id, label)``, a new one with id None.

    An option left out is removed, unless someone voted for it. Renaming keeps the votes. Raises what
    :func:`create_node` raises, and ``node.missing``, ``node.option_voted`` (label, n).
    """
    row = _node(shop, node_id)
    labels = None if options is None else _labels([label for _id, label in options])
    amount = len(row["choices"]) if labels is None else len(labels)
    values = _checked({"max_choices": row["max_choices"], **fields}, amount)
    kept = {one for one, _label in options or () if one is not None}
    old = {one["id"]: one for one in row["choices"]}
    if not kept <= set(old):
        raise UserError("node.option_missing")
    gone = [] if options is None else [one for one in row["choices"] if one["id"] not in kept]
    for one in gone:
        if one["votes"]:
            raise UserError("node.option_voted", field="options", label=one["label"], n=one["votes"])
    with shop.change("node.update", name=short(values.get("question", row["question"]))) as change:
        change.update(Node, node_id, **values)
        change.delete(NodeOption, [one["id"] for one in gone])
        for position, ((one, _), label) in enumerate(zip(options or (), labels or (), strict=True), 1):
            if one is None:
                change.insert(NodeOption, node=node_id, position=position, label=label)
            elif old[one]["label"] != label or old[one]["position"] != position:
                change.update(NodeOption, one, label=label, position=position)


def delete_nodes(shop: Shop, node_ids: Sequence[int]) -> None:
    """Remove nodes with their votes and decisions."""
    rows = [row for row in (store.node(shop, one) for one in node_ids) if row is not None]
    if rows:
        with shop.change("node.delete", count=len(rows), name=short(rows[0]["question"])) as change:
            change.delete(Node, [row["id"] for row in rows])


def close_node(shop: Shop, node_id: int, *, now: dt.datetime | None = None) -> None:
    """End a vote now; what is cast later counts as late. Raises UserError ``node.missing``, ``node.closed``."""
    row = _node(shop, node_id)
    if row["state"] == "closed":
        raise UserError("node.closed")
    moment, closes = moment_of(now), store.moment(row["closes_at"])
    with shop.change("node.close", name=short(row["question"])) as change:
        change.update(Node, node_id, state="closed", closes_at=moment if closes is None else min(closes, moment))


def reopen_node(
    shop: Shop, node_id: int, *, closes_at: dt.datetime | None = None, now: dt.datetime | None = None
) -> None:
    """Take votes again, until ``closes_at`` or without an end; late ballots before that count then.

    Raises UserError ``node.missing``, ``node.running``, ``node.closes`` (in the past).
    """
    row = _node(shop, node_id)
    if store.is_running(row, moment_of(now)):
        raise UserError("node.running")
    if closes_at is not None and closes_at <= moment_of(now):
        raise UserError("node.closes", field="closes_at")
    with shop.change("node.reopen", name=short(row["question"])) as change:
        change.update(Node, node_id, state="open", closes_at=closes_at)


# --- votes ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote to be written. ``options``: option ids; ``member`` None keeps ``name`` as an unknown voter."""

    options: tuple[int, ...]
    member: int | None = None
    name: str = ""
    line: str = ""
    at: dt.datetime | None = None


def add_vote(
    shop: Shop,
    node_id: int,
    options: Sequence[int],
    *,
    member: int | None = None,
    name: str = "",
    now: dt.datetime | None = None,
) -> int:
    """Write down one vote by hand and return the ballot's id.

    Raises UserError ``node.missing``, ``vote.voter`` (neither member nor name), ``vote.options`` (none),
    ``vote.too_many`` (most), ``vote.option`` (not of this node), ``member.missing``.
    """
    row = _node(shop, node_id)
    vote = _vote(shop, row, Vote(tuple(options), member, name))
    who = member_name(shop, vote.member) or vote.name
    with shop.change("vote.add", name=who, question=short(row["question"])) as change:
        return _write(change, node_id, vote, "hand", moment_of(now))


def add_votes(shop: Shop, node_id: int, votes: Iterable[Vote], *, now: dt.datetime | None = None) -> int:
    """Write down what was read from pasted text, in one go; returns how many. The errors of :func:`add_vote`."""
    row = _node(shop, node_id)
    checked = [_vote(shop, row, vote) for vote in votes]
    if not checked:
        raise UserError("vote.none")
    with shop.change("vote.paste", count=len(checked), question=short(row["question"])) as change:
        for vote in checked:
            _write(change, node_id, vote, "paste", moment_of(now))
    return len(checked)


def delete_votes(shop: Shop, ballot_ids: Sequence[int]) -> None:
    """Take votes out again."""
    if ballot_ids:
        marks = ",".join("?" * len(ballot_ids))
        found = shop.tuples(
            f"SELECT b.id, n.question FROM ballot b JOIN node n ON n.id = b.node_id WHERE b.id IN ({marks})",
            tuple(ballot_ids),
        )
        if found:
            with shop.change("vote.delete", count=len(found), question=short(found[0][1])) as change:
                change.delete(Ballot, [row[0] for row in found])


def assign_votes(shop: Shop, ballot_ids: Sequence[int], member: int) -> None:
    """Say which member unknown voters are. Raises UserError ``member.missing``."""
    if shop.scalar("SELECT id FROM member WHERE id = ?", (member,)) is None:
        raise UserError("member.missing")
    with shop.change("vote.assign", count=len(ballot_ids), name=member_name(shop, member)) as change:
        change.update(Ballot, list(ballot_ids), member=member)


def _vote(shop: Shop, row: dict[str, Any], vote: Vote) -> Vote:
    name = clean(vote.name)
    if vote.member is None and not match_name(name):
        raise UserError("vote.voter", field="voter")
    limits.fitting({"voter": name, "line": vote.line}, {"voter": limits.NAME, "line": limits.NOTE})
    if vote.member is not None and shop.scalar("SELECT id FROM member WHERE id = ?", (vote.member,)) is None:
        raise UserError("member.missing")
    chosen = tuple(dict.fromkeys(vote.options))
    if not chosen:
        raise UserError("vote.options", field="options")
    if not set(chosen) <= {one["id"] for one in row["choices"]}:
        raise UserError("vote.option", field="options")
    if len(chosen) > row["max_choices"]:
        raise UserError("vote.too_many", field="options", most=row["max_choices"])
    return Vote(chosen, vote.member, name, clean(vote.line), vote.at)


def _write(change: Change, node_id: int, vote: Vote, source: str, now: dt.datetime) -> int:
    ballot = change.insert(
        Ballot, node=node_id, member=vote.member, name=vote.name, at=vote.at or now, source=source, line=vote.line
    )
    for option in vote.options:
        change.insert(BallotChoice, ballot=ballot, option=option)
    return ballot


# --- decisions --------------------------------------------------------------------------------


def decide(
    shop: Shop,
    node_id: int,
    outcome: str,
    reason: str,
    *,
    option: int | None = None,
    what: str = "",
    now: dt.datetime | None = None,
) -> None:
    """Decide on a node, or change the decision; whether it departs from the vote is worked out and kept.

    ``outcome``: adopt, part, later or no; ``option``: what the owner goes with; ``what``: what will be done.
    A vote that still runs ends with it. A changed decision must be published anew. Raises UserError
    ``node.missing``, ``decision.outcome``, ``decision.reason``, ``vote.option``.
    """
    row = _node(shop, node_id)
    check_decision(outcome, reason)
    if option is not None and option not in {one["id"] for one in row["choices"]}:
        raise UserError("vote.option", field="option")
    if outcome not in ("adopt", "part"):
        option = None
    limits.fitting({"what": what.strip(), "reason": reason.strip()}, {"what": limits.NOTE, "reason": limits.NOTE})
    counted = store.tally(shop, node_id)
    assert counted is not None
    values = {
        "outcome": outcome,
        "option": option,
        "what": what.strip(),
        "reason": reason.strip(),
        "departs": departs_from_vote(outcome, option, counted.result),
    }
    before = store.decision(shop, node_id)
    moment = moment_of(now)
    with shop.change("decision.set", question=short(row["question"]), outcome=outcome) as change:
        if store.is_running(row, moment):
            closes = store.moment(row["closes_at"])
            change.update(Node, node_id, state="closed", closes_at=moment if closes is None else min(closes, moment))
        if before is None:
            change.insert(Decision, node=node_id, decided_at=moment_of(now), **values)
        else:
            same = (
                all(before[key] == value for key, value in values.items() if key not in ("option", "departs"))
                and before["option_id"] == option
            )
            change.update(Decision, before["id"], **values)
            if not same:
                change.update(Decision, before["id"], decided_at=moment_of(now), published_at=None)


def delete_decisions(shop: Shop, decision_ids: Sequence[int]) -> None:
    """Take decisions back; the nodes and their votes stay."""
    rows = [row for row in (_decision(shop, one) for one in decision_ids) if row is not None]
    if rows:
        with shop.change("decision.delete", count=len(rows), question=short(rows[0]["question"])) as change:
            change.delete(Decision, [row["id"] for row in rows])


def publish_decisions(
    shop: Shop, decision_ids: Sequence[int], published: bool = True, *, now: dt.datetime | None = None
) -> None:
    """Mark decisions as published to the users, or not."""
    rows = [row for row in (_decision(shop, one) for one in decision_ids) if row is not None]
    wanted = [row for row in rows if bool(row["published_at"]) != published]
    if wanted:
        key = "decision.publish" if published else "decision.unpublish"
        with shop.change(key, count=len(wanted), question=short(wanted[0]["question"])) as change:
            change.update(Decision, [row["id"] for row in wanted], published_at=moment_of(now) if published else None)


def _decision(shop: Shop, decision_id: int) -> dict[str, Any] | None:
    return shop.one(
        "SELECT d.*, n.question FROM decision d JOIN node n ON n.id = d.node_id WHERE d.id = ?", (decision_id,)
    )


# --- checks -----------------------------------------------------------------------------------


def _node(shop: Shop, node_id: int) -> dict[str, Any]:
    row = store.node(shop, node_id)
    if row is None:
        raise UserError("node.missing")
    return row


def _labels(options: Sequence[str]) -> list[str]:
    labels = [clean(label) for label in options if clean(label)]
    if len(labels) < 2:
        raise UserError("node.options", field="options")
    seen: set[str] = set()
    for label in labels:
        if match_name(label) in seen:
            raise UserError("node.option_twice", field="options", label=label)
        seen.add(match_name(label))
        limits.fitting({"options": label}, {"options": limits.LINE})
    return labels


def _checked(fields: dict[str, Any], amount: int) -> dict[str, Any]:
    unknown = set(fields) - set(FIELDS)
    if unknown:
        raise TypeError(f"a node has no {', '.join(sorted(unknown))}")
    values = {key: value.strip() if isinstance(value, str) else value for key, value in fields.items()}
    if "question" in values and not values["question"]:
        raise UserError("node.question", field="question")
    limits.fitting(values, {"question": limits.LINE})
    most = values["max_choices"]
    if not isinstance(most, int) or not 1 <= most <= amount:
        raise UserError("node.max_choices", field="max_choices", most=amount)
    if values.get("audience", "core") not in AUDIENCES:
        raise UserError("node.audience", field="audience")
    if values.get("about", "") not in ("", *ABOUT):
        raise UserError("node.about", field="about")
    return values
