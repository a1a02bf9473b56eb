"""The candidates as the table asks for them: ranked, narrowed by filters, searched through the shared index."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seeddesk.domain.candidates import STATES, to_suggest
from seeddesk.store.screen import Ranking, rows_of
from seeddesk.ui.desk import Desk
from seeddesk.ui.widgets.table import Row


class CandidateRows:
    """Nothing while no ranking was given; what is typed goes through the members' index."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.ranking: Ranking | None = None
        self.states: dict[int, dict[str, Any]] = {}
        self.suggested: set[int] = set()
        self.suggested_from = 0.0
        """The score of the last one suggested."""
        self._filters: dict[str, Any] = {}
        self._sorted: dict[tuple[str, bool], list[int]] = {}
        self._listed: tuple[tuple[str | None, bool], list[int]] | None = None
        """What passes the filters, in order: typing only searches in it."""

    def show(self, ranking: Ranking | None, states: dict[int, dict[str, Any]], seats: int) -> None:
        """Take over a ranking and where people stand; works out who is suggested."""
        self.ranking, self.states = ranking, states
        self._sorted, self._listed = {}, None
        self.suggested, self.suggested_from = set(), 0.0
        if ranking is None:
            return
        wanted = to_suggest(seats, sum(row["state"] == "joined" for row in states.values()))
        ids, scores = ranking.of.facts.ids, ranking.scores
        for at in ranking.order:
            if len(self.suggested) >= wanted or scores[at] <= 0:
                break
            if not states.get(ids[at], {}).get("state"):
                self.suggested.add(ids[at])
                self.suggested_from = scores[at]

    def set_filter(self, name: str, value: Any) -> None:
        """Narrow by ``state``, ``source``, ``tier``, ``own`` (bool) or ``orders`` (at least); None lets all through."""
        self._filters[name] = value
        self._listed = None

    def state_of(self, member: int) -> str:
        """The state shown: the stored one, ``suggested`` for the best without one, else empty."""
        return self.states.get(member, {}).get("state") or ("suggested" if member in self.suggested else "")

    # --- Rows ---------------------------------------------------------------------------------

    def ids(self, needle: str, order: str | None, descending: bool) -> list[int]:
        if self.ranking is None:
            return []
        if self._listed is None or self._listed[0] != (order, descending):
            all_ids = self.ranking.of.facts.ids
            places = self._narrowed(self._ordered(order, descending))
            self._listed = ((order, descending), [all_ids[at] for at in places])
        found = self._listed[1]
        if needle.strip():
            hits = set(self._desk.people.ids(needle, None, False))
            found = [member for member in found if member in hits]
        return found

    def fetch(self, ids: Sequence[int]) -> list[Row]:
        if self.ranking is None:
            return []
        place = self.ranking.of.place
        places = [place[member] for member in ids if member in place]
        rows = rows_of(self._desk.shop, self.ranking, places, self.states)
        for row in rows:
            row["id"] = row["member"]
            row["state"] = self.state_of(row["member"])
            row["adds"] = self.ranking.contributions(place[row["member"]])
            row["reason"] = self.states.get(row["member"], {}).get("reason", "")
        return list(rows)

    def forget_names(self) -> None:
        """The members' index changed: order by name anew."""
        self._sorted = {key: places for key, places in self._sorted.items() if key[0] != "name"}
        self._listed = None

    def _ordered(self, order: str | None, descending: bool) -> list[int]:
        """Places by a column; equal ones stay in the order of the ranking."""
        assert self.ranking is not None
        best_first = self.ranking.order
        if order is None or order == "score":
            return best_first if descending or order is None else best_first[::-1]
        key = (order, descending)
        if key not in self._sorted:
            self._sorted[key] = self._sort(order, descending, best_first)
        return self._sorted[key]

    def _sort(self, order: str, descending: bool, best_first: list[int]) -> list[int]:
        assert self.ranking is not None
        facts, place = self.ranking.of.facts, self.ranking.of.place
        if order == "name":
            named = [place[member] for member in self._desk.people.ids("", "name", descending) if member in place]
            seen = set(named)
            return named + [at for at in best_first if at not in seen]
        if order == "state":
            ranks = {code: n for n, code in enumerate(STATES)}
            ids = facts.ids
            return sorted(best_first, key=lambda at: ranks.get(self.state_of(ids[at]), len(ranks)), reverse=descending)
        column = {
            "active_days": facts.active_days,
            "orders": facts.orders,
            "brought": facts.brought_all,
            "last_active": facts.last_active,
        }.get(order)
        return sorted(best_first, key=column.__getitem__, reverse=descending) if column is not None else best_first

    def _narrowed(self, places: list[int]) -> list[int]:
        assert self.ranking is not None
        of = self.ranking.of
        ids, wanted = of.facts.ids, self._filters
        tests: list[Callable[[int], bool]] = []
        state = wanted.get("state")
        if state == "suggested":
            suggested = self.suggested
            tests.append(lambda at: ids[at] in suggested)
        elif state is not None:
            there = {member for member, row in self.states.items() if row["state"] == state}
            tests.append(lambda at: ids[at] in there)
        source, tier, own, orders = (wanted.get(name) for name in ("source", "tier", "own", "orders"))
        if source is not None:
            sources = of.sources
            tests.append(lambda at: sources[at] == source)
        if tier is not None:
            tiers = of.tiers
            tests.append(lambda at: tiers[at] == tier)
        if own is not None and of.facts.own_circle is not None:
            circle = of.facts.own_circle
            tests.append(lambda at: bool(circle[at]) == own)
        if orders is not None and of.facts.orders is not None:
            bought = of.facts.orders
            tests.append(lambda at: bought[at] >= orders)
        for test in tests:
            places = [at for at in places if test(at)]
        return places
