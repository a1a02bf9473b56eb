"""Votes on an open decision from a file: who, and what they chose, in one column or one per option."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.choices import Reader
from seeddesk.domain.errors import Cancelled, UserError
from seeddesk.domain.survey import choices, separator
from seeddesk.domain.text import match_name
from seeddesk.exchange.fields import bare_key, header_key
from seeddesk.exchange.surveys import TICKED
from seeddesk.store import participate as store
from seeddesk.store.engine import Change, Shop
from seeddesk.store.models import Ballot, BallotChoice
from seeddesk.workflow.imports_columns import prepare_checks
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject
from seeddesk.workflow.imports_rows import Members, RowCells, column_of, walk

OPTION = "vote.option"
Voter = tuple[int | None, str]


@dataclass
class Votes:
    """What is to be written: member, name, choices, time (None for now), the words read."""

    node: dict[str, Any]
    writes: list[tuple[int | None, str, tuple[int, ...], str | None, str]] = field(default_factory=list)


def find_node(shop: Shop, launch_id: int, wanted: str | None) -> int:
    """The open decision meant: by its question or its number (1 is the first made); without a word the only open one.

    Raises UserError ``node.unknown`` (``name``), ``node.which`` (``names``), ``node.none``.
    """
    rows = sorted(store.nodes(shop, launch_id, dt.datetime.now()), key=lambda row: row["id"])
    if wanted is not None:
        for number, row in enumerate(rows, 1):
            if match_name(row["question"]) == match_name(wanted) or wanted.strip().lstrip("#") == str(number):
                return row["id"]
        raise UserError("node.unknown", name=wanted)
    running = [row for row in rows if row["running"]] or rows
    if len(running) == 1:
        return running[0]["id"]
    raise UserError("node.which" if running else "node.none", names=", ".join(row["question"] for row in running))


def map_options(plan: Plan, node: dict[str, Any]) -> dict[int, int]:
    """Columns named like an option → the option's id; they are mapped to ``vote.option``."""
    labels = {header_key(one["label"]): one["id"] for one in node["choices"]}
    found: dict[int, int] = {}
    for index, name in enumerate(plan.table.headers):
        option = labels.get(header_key(name)) or labels.get(bare_key(name))
        if option is not None and option not in found.values():
            found[index] = option
            plan.mapping[index] = OPTION
    return found


def state(shop: Shop) -> None:
    """Nothing has to be known beforehand: who may vote depends on the decision."""


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    node = store.node(shop, plan.node_id)
    if node is None:
        raise UserError("node.missing")
    plan.reset()
    plan.mapping = {index: name for index, name in plan.mapping.items() if name != OPTION}
    options = map_options(plan, node)
    if not options and column_of(plan, "vote.choice") is None:
        raise UserError("import.nothing_mapped", name=plan.name)
    prepare_checks(plan)
    members = Members(shop, store.entitled(shop, node) or ())
    before = _before(shop, node["id"])
    reading = _Choices(node)
    work = Votes(node)
    seen: set[tuple[Voter, tuple[int, ...], str | None]] = set()
    no_time = 0
    for row in walk(plan, progress, cancelled, apart=(OPTION,)):
        about = row.get("vote.question")
        if about and match_name(about) != match_name(node["question"]):
            plan.rejects.append(Reject(row.number, "vote.other_question", column_of(plan, "vote.question")))
            continue
        chosen, problem = reading.read(row, options)
        if problem:
            plan.rejects.append(Reject(row.number, problem, column_of(plan, "vote.choice", OPTION)))
            continue
        name = row.name()
        member = members.find(plan, row)
        if member is None and not match_name(name):
            plan.rejects.append(Reject(row.number, "vote.nobody", column_of(plan, "name", "nick", "phone")))
            continue
        at = row.get("vote.at", None)
        voter = (member, "" if member is not None else match_name(name))
        if (voter, chosen, at) in seen:
            plan.duplicates += 1
            continue
        seen.add((voter, chosen, at))
        known = before[voter] | before[None, match_name(name)]  # unknown then, a member now
        if (chosen, at) in known or (at is None and any(chosen == one for one, _at in known)):
            plan.unchanged += 1
            continue
        plan.new += 1
        no_time += at is None
        work.writes.append((member, name, chosen, at, row.get("vote.choice")[:500]))
    plan.rows = plan.table.rows
    if no_time:
        plan.warnings.append(("vote.no_time", {"n": no_time}))
    unknown = sum(member is None for member, *_rest in work.writes)
    if unknown:
        plan.warnings.append(("vote.unknown", {"n": unknown}))
    plan.work = work


def _before(shop: Shop, node_id: int) -> defaultdict[Voter, set[tuple[tuple[int, ...], str | None]]]:
    found: defaultdict[Voter, set[tuple[tuple[int, ...], str | None]]] = defaultdict(set)
    for ballot in store.ballot_rows(shop, node_id):
        member = ballot["member_id"]
        chosen = (tuple(sorted(ballot["choices"])), ballot["at"])
        found[member, "" if member is not None else match_name(ballot["name"])].add(chosen)
        if ballot["name"]:  # linked since: the file still knows only the name
            found[None, match_name(ballot["name"])].add(chosen)
    return found


class _Choices:
    """Reads what a row chooses, by label, by letter or number, or by ticks."""

    def __init__(self, node: dict[str, Any]) -> None:
        self._ids = [one["id"] for one in node["choices"]]
        self._labels = {match_name(one["label"]): one["id"] for one in node["choices"]}
        self._most = node["max_choices"]
        self._reader = Reader([one["label"] for one in node["choices"]])

    def read(self, row: RowCells, options: dict[int, int]) -> tuple[tuple[int, ...], str]:
        """Option ids in order, or why not: ``vote.no_choice``, ``vote.unclear``, ``vote.too_many``."""
        chosen = {option for column, option in options.items() if self._ticked(row.cell(column), option)}
        unclear = any(
            cell not in ("", "0") and not self._ticked(cell, option) and not _is_no(cell)
            for column, option in options.items()
            if (cell := row.cell(column))
        )
        text = row.get("vote.choice")
        for line in text.split("\n") if text else ():
            found = self._by_words(line)
            unclear = unclear or found is None
            chosen |= found or set()
        if unclear:
            return (), "vote.unclear"
        if not chosen:
            return (), "vote.no_choice"
        if len(chosen) > self._most:
            return (), "vote.too_many"
        return tuple(sorted(chosen)), ""

    def _ticked(self, cell: str, option: int) -> bool:
        return cell in TICKED or self._labels.get(match_name(cell)) == option

    def _by_words(self, text: str) -> set[int] | None:
        whole = self._labels.get(match_name(text))
        if whole is not None:
            return {whole}
        parts = [match_name(part) for part in choices(text, separator([text]))]
        if parts and all(part in self._labels for part in parts):
            return {self._labels[part] for part in parts}
        places, problem = self._reader.read(text)
        return None if problem or not places else {self._ids[place] for place in places}


def _is_no(cell: str) -> bool:
    return cell.casefold() in ("0", "否", "no", "n", "false", "×", "✗", "-2", "-3")


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out; a vote without a time counts as cast now, at the latest at the end."""
    work: Votes = plan.work
    closes = work.node["closes_at"]
    moment = min(now, closes) if closes else now
    for member, name, chosen, at, line in work.writes:
        if cancelled is not None and cancelled():
            raise Cancelled
        ballot = change.insert(
            Ballot, node=work.node["id"], member=member, name=name, at=at or moment, source="import", line=line
        )
        for option in chosen:
            change.insert(BallotChoice, ballot=ballot, option=option)
