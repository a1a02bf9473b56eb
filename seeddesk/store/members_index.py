"""Every member's search text and order keys in memory: any part of any field, found while one types.

There is no full-text index in the file: one lower-cased string per member answers any substring in
10 ms at 100,000 members, and keeps no erased words. At a million a search goes on in steps, so that the
first hits are there at once.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Any

from seeddesk.store.engine import Changed, Shop
from seeddesk.store.members import member_rows

SEPARATOR = "\n"
SLICE = 8_192
"""Members looked at between two looks at the clock, a few milliseconds."""
REMEMBERED = 24
"""Finished searches kept: the way back when letters are deleted."""
FEW = 200
"""So many changed members are put back into the kept orders one by one; more, and they are sorted anew."""

ORDERS = ("name", "city", "tier", "source", "own_circle", "joined_on", "orders", "cents", "last_active")
"""What the directory can be ordered by."""

Numbers = tuple[int, int, str, int]
"""Paid orders, their cents, the last active day, and how many rows that was read from."""

_MEMBER = (
    "SELECT id, name, nick, phone, phone_masked, email, wechat, note, pinyin, initials,"
    " city, tier, source, own_circle, joined_on, coalesce(total_orders, 0), coalesce(total_cents, 0),"
    " coalesce(last_order_on, '') FROM member"
)
_TEXT_COLUMNS = slice(1, 10)
_OWNED = {
    "identity": "SELECT member_id FROM identity WHERE id IN ({})",
    "member_tag": "SELECT member_id FROM member_tag WHERE id IN ({})",
    "tag": "SELECT member_id FROM member_tag WHERE tag_id IN ({})",
    "shop_order": "SELECT member_id FROM shop_order WHERE id IN ({}) AND member_id IS NOT NULL",
    "interaction": "SELECT member_id FROM interaction WHERE id IN ({})",
}
"""Table → whose texts or numbers its rows are part of."""
_COUNT = "SELECT (SELECT count(*) FROM shop_order) + (SELECT count(*) FROM interaction)"


class MemberIndex:
    """Every member's search text and order keys.

    Loading reads the whole shop (two seconds at 100,000 members), so it belongs into a job;
    :meth:`apply` then keeps it fresh from what changed.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._texts: dict[int, str] = {}
        self._keys: dict[int, tuple[Any, ...]] = {}
        self._numbers: dict[int, Numbers] = {}
        self._owner: dict[str, dict[int, int]] = {"identity": {}, "member_tag": {}}
        self._rows = 0
        self._sorted: dict[str, list[int]] = {}
        self._finished: list[Search] = []
        self._spelled: tuple[list[int], list[str]] | None = None
        self.load()

    def __len__(self) -> int:
        return len(self._texts)

    # --- loading ---------------------------------------------------------------------------

    def load(self) -> None:
        """Read everything afresh."""
        self._texts.clear()
        self._keys.clear()
        self._spelled = None
        self._numbers = _numbers(self._shop, None)
        self._count_rows()
        for owners in self._owner.values():
            owners.clear()
        words = self._words(None)
        for row in self._shop.tuples(_MEMBER):
            self._put(row, words)
        self._sorted.clear()
        self._finished.clear()

    def apply(self, changed: Changed) -> bool:
        """Take over what changed; False if so much changed that :meth:`load` is due (in a job)."""
        members = changed.ids("member")
        if members is None:
            return False
        touched = set(members)
        for table, query in _OWNED.items():
            rows = changed.ids(table)
            if rows is None:
                return False
            if rows:
                marks = ",".join("?" * len(rows))
                found = {row[0] for row in self._shop.tuples(query.format(marks), tuple(rows))}
                owners = self._owner.get(table)
                touched |= found
                if owners is not None:
                    touched |= {owners[row] for row in rows if row in owners}
        if changed.touches("shop_order", "interaction"):
            lost = -self._count_rows()
            # A row that is gone does not say whose it was: fine as long as they went with their members.
            there = {row[0] for row in self._shop.tuples("SELECT id FROM member")} if lost > 0 else set()
            if lost > sum(self._numbers[member][3] for member in members - there if member in self._numbers):
                return False
        if touched:
            self._refresh(touched)
        return True

    def _count_rows(self) -> int:
        """Count orders and interactions; how many more there are than at the last time."""
        before, self._rows = self._rows, int(self._shop.scalar(_COUNT))
        return self._rows - before

    def _refresh(self, members: Collection[int]) -> None:
        self._spelled = None
        for member in members:
            self._texts.pop(member, None)
            self._keys.pop(member, None)
            self._numbers.pop(member, None)
        self._numbers.update(_numbers(self._shop, members))
        words = self._words(members)
        marks = ",".join("?" * len(members))
        for row in self._shop.tuples(f"{_MEMBER} WHERE id IN ({marks})", tuple(members)):
            self._put(row, words)
        self._finished.clear()
        if len(members) > FEW:
            self._sorted.clear()
        for key in list(self._sorted):
            self._put_back(key, members)

    def _put_back(self, key: str, members: Collection[int]) -> None:
        """Take members out of a kept order and put those who are still there to their new places."""
        column, descending = key[:-1], key.endswith("-")
        kept = [member for member in self._sorted[key] if member not in members]
        if column == "id":
            for member in members:
                if member in self._texts:
                    at = bisect_left(kept, -member if descending else member, key=lambda m: -m if descending else m)
                    kept.insert(at, member)
            self._sorted[key] = kept
            return
        del self._sorted[key]
        # Almost in order already: sorting again takes a fraction of the first time.
        kept += [member for member in members if member in self._texts]
        self._sorted[key] = self._arranged(kept, column, descending)

    def _words(self, members: Collection[int] | None) -> dict[int, list[str]]:
        """What platforms call each member, and their tags."""
        found: dict[int, list[str]] = {}
        where, values = "", ()
        if members is not None:
            where, values = f" WHERE member_id IN ({','.join('?' * len(members))})", tuple(members)
        queries = {
            "identity": f"SELECT id, member_id, value FROM identity{where}",
            "member_tag": "SELECT mt.id, mt.member_id, t.name FROM member_tag mt JOIN tag t ON t.id = mt.tag_id"
            + where.replace("member_id", "mt.member_id"),
        }
        for table, query in queries.items():
            owners = self._owner[table]
            for row_id, member, value in self._shop.tuples(query, values):
                owners[row_id] = member
                found.setdefault(member, []).append(value)
        return found

    def _put(self, row: tuple[Any, ...], words: dict[int, list[str]]) -> None:
        member = row[0]
        parts = [text for text in row[_TEXT_COLUMNS] if text]
        parts += words.get(member, ())
        self._texts[member] = SEPARATOR.join(parts).lower()
        orders, cents, last, _rows = self._numbers.get(member, (0, 0, "", 0))
        name = (row[8] or row[1] or row[2]).lower()
        self._keys[member] = (
            name, row[10], row[11], row[12], row[13], row[14] or "",
            max(orders, row[15]), max(cents, row[16]), max(last, row[17]),
        )  # fmt: skip

    # --- asking ----------------------------------------------------------------------------

    def ids(
        self,
        needle: str = "",
        order: str | None = None,
        descending: bool = False,
        only: Collection[int] | None = None,
    ) -> Sequence[int]:
        """The members whose texts contain every word of ``needle``, in order (newest first by default).

        ``only`` narrows to a set of ids. As the needle grows, only the last hits are searched again.
        """
        search = self.search(needle, order, descending, only)
        search.step(None)
        return search.found

    def search(
        self,
        needle: str = "",
        order: str | None = None,
        descending: bool = False,
        only: Collection[int] | None = None,
    ) -> Search:
        """A search that goes on in steps; one that a finished search answers is finished at once."""
        asked = (order, descending if order is not None else False)
        chosen = only if only is None or isinstance(only, (set, frozenset)) else set(only)
        wanted = needle.lower()
        base: Search | None = None
        for done in reversed(self._finished):
            if done.asked == asked and done.only is chosen and wanted.startswith(done.needle):
                if done.needle == wanted:
                    return done
                if base is None or len(done.needle) > len(base.needle):
                    base = done
        if base is not None:
            return Search(self, wanted, asked, chosen, base.found, narrowed=True)
        return Search(self, wanted, asked, chosen, self._in_order(*asked), narrowed=False)

    def _keep(self, search: Search) -> None:
        self._finished.append(search)
        del self._finished[:-REMEMBERED]

    def _in_order(self, order: str | None, descending: bool) -> list[int]:
        column = order if order in ORDERS else "id"
        # Without an order the newest stand first.
        key = f"{column}{'-' if descending or order is None else '+'}"
        if key not in self._sorted:
            self._sorted[key] = self._arranged(list(self._texts), column, key.endswith("-"))
        return self._sorted[key]

    def _arranged(self, members: list[int], column: str, descending: bool) -> list[int]:
        if column not in ORDERS:
            return sorted(members, reverse=descending)
        at, keys = ORDERS.index(column), self._keys
        # Members without a value stand last either way round.
        filled = [member for member in members if keys[member][at] not in ("", 0)]
        filled.sort(key=lambda member: keys[member][at], reverse=descending)
        if len(filled) < len(members):
            filled += [member for member in members if keys[member][at] in ("", 0)]
        return filled

    def near(self, needle: str, most: int = 8) -> list[int]:
        """Members whose name is spelled nearly so, best first: for a slip of the finger where nothing fits."""
        from rapidfuzz import fuzz, process

        if self._spelled is None:
            self._spelled = (list(self._keys), [keys[0] for keys in self._keys.values()])
        members, names = self._spelled
        wanted = needle.lower().replace(" ", "")
        hits = process.extract(wanted, names, scorer=fuzz.ratio, score_cutoff=78, limit=most)
        return [members[at] for _name, _points, at in hits]

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The rows of the directory for these members, in this order."""
        found = member_rows(self._shop, ids)
        for row in found:
            orders, cents, last, _rows = self._numbers.get(row["id"], (0, 0, "", 0))
            # A total of a customer file may know of more than the single orders do.
            row["orders"] = max(orders, row["total_orders"] or 0)
            row["cents"] = max(cents, row["total_cents"] or 0)
            row["last_active"] = max(last, row["last_order_on"] or "")
        return found


class Search:
    """One search: :meth:`step` goes on for a while, ``found`` are the hits so far, in order."""

    def __init__(
        self,
        index: MemberIndex,
        needle: str,
        asked: tuple[str | None, bool],
        only: set[int] | frozenset[int] | None,
        base: list[int],
        *,
        narrowed: bool,
    ) -> None:
        """``narrowed``: ``base`` has passed ``only`` already."""
        self.needle = needle
        self.asked = asked
        self.only = only
        self.found: list[int] = []
        self.finished = False
        self._index = index
        self._words = needle.split()
        self._base = base
        self._only = None if narrowed else only
        self._at = 0
        if not self._words and self._only is None:
            self._finish(base)

    def step(self, seconds: float | None) -> bool:
        """Look on for about so many seconds (None: to the end); True once everything was looked at."""
        until = None if seconds is None else time.perf_counter() + seconds
        texts, only, words, base = self._index._texts, self._only, self._words, self._base
        while not self.finished:
            part = base[self._at : self._at + SLICE]
            self._at += SLICE
            if only is not None:
                part = [member for member in part if member in only]
            for word in words:
                part = [member for member in part if word in texts[member]]
            self.found += part
            if self._at >= len(base):
                self._finish(self.found)
            elif until is not None and time.perf_counter() >= until:
                break
        return self.finished

    def _finish(self, found: list[int]) -> None:
        self.found = found
        self.finished = True
        self._base = []
        self._index._keep(self)


def _numbers(shop: Shop, members: Collection[int] | None) -> dict[int, Numbers]:
    """The numbers of every member who has any, or of some members."""
    where, values = "", ()
    if members is not None:
        where, values = f"WHERE member_id IN ({','.join('?' * len(members))})", tuple(members)
    numbers: dict[int, Numbers] = {}
    for member, rows, orders, cents, last in shop.tuples(
        "SELECT member_id, count(*), sum(status = 'paid'), coalesce(sum(paid_cents) FILTER (WHERE status = 'paid'), 0),"
        " substr(max(coalesce(paid_at, ordered_at, '')) FILTER (WHERE status = 'paid'), 1, 10)"
        f" FROM shop_order {where} GROUP BY member_id",
        values,
    ):
        numbers[member] = (orders, cents, last or "", rows)
    for member, rows, last in shop.tuples(
        f"SELECT member_id, count(*), max(day) FROM interaction {where} GROUP BY member_id", values
    ):
        orders, cents, other, more = numbers.get(member, (0, 0, "", 0))
        numbers[member] = (orders, cents, max(other, last), rows + more)
    return numbers
