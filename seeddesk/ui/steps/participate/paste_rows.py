"""Pasted lines on their way to becoming votes: what each was understood as, and what is still open. Qt-free."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from seeddesk.domain.text import match_name
from seeddesk.domain.votes import PastedVote, parse_pasted
from seeddesk.store import participate as store
from seeddesk.store.engine import Shop
from seeddesk.workflow.participate import Vote

OPEN = ("who", "which", "choice")
"""States in which a line still needs one click."""
WRITTEN = ("counts", "later", "unknown", "outside")
"""States of lines that become ballots; of several lines of one person only the last."""
COUNTED = ("counts", "later", "unknown")
"""States of lines that are expected to count."""


@dataclass
class PasteRow:
    """One line. ``choices``: option ids; ``people``: who the name could be, as ``{"id", "name", "entitled"}``.

    ``member`` is chosen by name or by the owner; ``keep``: count the name as it is, without a member;
    ``out``: left out by the owner (or because the line is just talk).
    """

    line: int
    text: str
    name: str
    choices: tuple[int, ...]
    at: dt.datetime | None = None
    people: list[dict[str, Any]] = field(default_factory=list)
    member: int | None = None
    member_name: str = ""
    entitled: bool = True
    keep: bool = False
    out: bool = False
    already: bool = False
    before: bool = False
    replaced_by: int | None = None

    @property
    def state(self) -> str:
        """counts, later (takes the place of an earlier vote), unknown (counts under its name), outside (may not
        vote: kept and shown as left out), replaced (by a later line), already (counted before), who, which,
        choice (needs a click), out (left out)."""
        if self.out:
            return "out"
        if not self.choices:
            return "choice"
        if self.member is None and not self.keep:
            return "which" if self.people else "who"
        if self.already:
            return "already"
        if self.replaced_by is not None:
            return "replaced"
        if self.member is None:
            return "unknown" if self.entitled else "outside"
        if not self.entitled:
            return "outside"
        return "later" if self.before else "counts"

    @property
    def voter(self) -> object:
        """What tells voters apart."""
        if self.member is not None:
            return self.member
        return match_name(self.name) or self.line


class Pasted:
    """All lines of one paste for one node."""

    def __init__(self, shop: Shop, node_id: int, text: str) -> None:
        self._shop = shop
        node = store.node(shop, node_id)
        assert node is not None
        self.node = node
        labels = [one["label"] for one in node["choices"]]
        read = parse_pasted(text, labels, names=store.known_names(shop, node), max_choices=node["max_choices"])
        people = store.find_people(shop, {vote.name for vote in read if vote.name}, node)
        self._who = store.entitled(shop, node)
        self._cast = self._before()
        self.rows = [self._row(vote, people.get(vote.name, [])) for vote in read]
        self.settle()

    def _row(self, vote: PastedVote, people: list[dict[str, Any]]) -> PasteRow:
        ids = [one["id"] for one in self.node["choices"]]
        fits = vote.problem in ("", "double", "no_name")
        row = PasteRow(
            vote.line,
            vote.text,
            vote.name,
            tuple(ids[place] for place in vote.choices) if fits else (),
            vote.at,
            people,
            out=vote.problem == "no_choice",
        )
        if len(people) == 1:
            row.member, row.member_name = people[0]["id"], people[0]["name"]
        return row

    def _before(self) -> dict[object, list[tuple[frozenset[int], str]]]:
        """Votes written down before, by voter, the newest last."""
        found: dict[object, list[tuple[frozenset[int], str]]] = {}
        for ballot in store.ballot_rows(self._shop, self.node["id"]):
            voter = ballot["member_id"] if ballot["member_id"] is not None else match_name(ballot["name"])
            found.setdefault(voter, []).append((frozenset(ballot["choices"]), ballot["line"]))
        return found

    def settle(self) -> None:
        """Work out anew which lines replace which, and which were counted before."""
        last: dict[object, PasteRow] = {}
        for row in self.rows:
            row.replaced_by, row.before, row.already = None, False, False
            row.entitled = self._who is None or row.member in self._who
            if row.out or not row.choices or (row.member is None and not row.keep):
                continue
            earlier = self._cast.get(row.voter, [])
            chosen = frozenset(row.choices)
            newest = earlier[-1][0] if earlier else None
            row.already = newest == chosen or (chosen, row.text) in earlier
            if row.voter in last:
                last[row.voter].replaced_by = row.line
                row.before = True
            row.before = row.before or bool(earlier)
            last[row.voter] = row

    # --- repairs ------------------------------------------------------------------------------

    def choose(self, row: PasteRow, options: Sequence[int]) -> None:
        """Say what a line chooses."""
        row.choices, row.out = tuple(options), False
        self.settle()

    def is_member(self, row: PasteRow, member: int, name: str) -> None:
        """Say who a line is from; other lines of the same name follow."""
        for other in self._same_name(row):
            other.member, other.member_name, other.keep, other.out = member, name, False, other.out and other is not row
        self.settle()

    def keep_name(self, row: PasteRow) -> None:
        """Take the name as it is, without a member; other lines of the same name follow."""
        for other in self._same_name(row):
            other.member, other.member_name, other.keep = None, "", True
        self.settle()

    def leave_out(self, row: PasteRow, out: bool = True) -> None:
        """Leave a line out, or take it in again."""
        row.out = out
        self.settle()

    def _same_name(self, row: PasteRow) -> list[PasteRow]:
        key = match_name(row.name)
        return [other for other in self.rows if other is row or (key and match_name(other.name) == key)]

    # --- results ------------------------------------------------------------------------------

    def counting(self) -> int:
        """How many lines will count as votes."""
        return sum(row.state in COUNTED for row in self.rows)

    def open_lines(self) -> int:
        """How many lines still need a click."""
        return sum(row.state in OPEN for row in self.rows)

    def votes(self, at: dt.datetime | None = None) -> list[Vote]:
        """What is to be written down; ``at`` is the time of lines that carry none."""
        return [
            Vote(row.choices, row.member, row.name, row.text, row.at or at) for row in self.rows if row.state in WRITTEN
        ]
