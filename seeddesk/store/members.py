"""Members for the window: an index in memory for search and order, and plain rows for what is shown.

There is no full-text index in the file: one lower-cased string per member answers any substring in
10 ms at 100,000 members, and keeps no erased words.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from seeddesk.store.engine import Changed, Shop

SEPARATOR = "\n"
BATCH = 500

ORDERS = ("name", "city", "tier", "source", "own_circle", "joined_on", "orders", "cents", "last_active")
"""What the directory can be ordered by."""

_MEMBER = (
    "SELECT id, name, nick, phone, phone_masked, email, wechat, note, pinyin, initials,"
    " city, tier, source, own_circle, joined_on, coalesce(total_orders, 0), coalesce(total_cents, 0),"
    " coalesce(last_order_on, '') FROM member"
)
_TEXT_COLUMNS = slice(1, 10)


class MemberIndex:
    """Every member's search text and order keys.

    Loading reads the whole shop (about a second at 100,000 members), so it belongs into a job;
    :meth:`apply` then keeps it fresh from what changed.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._texts: dict[int, str] = {}
        self._keys: dict[int, tuple[Any, ...]] = {}
        self._numbers: dict[int, tuple[int, int, str]] = {}  # orders, cents, last active day
        self._owner: dict[str, dict[int, int]] = {"identity": {}, "member_tag": {}}
        self._sorted: dict[str, list[int]] = {}
        self._last: tuple[str, Collection[int] | None, list[int]] | None = None
        self.load()

    def __len__(self) -> int:
        return len(self._texts)

    # --- loading ---------------------------------------------------------------------------

    def load(self) -> None:
        """Read everything afresh."""
        self._texts.clear()
        self._keys.clear()
        self._numbers = _numbers(self._shop)
        for owners in self._owner.values():
            owners.clear()
        words = self._words(None)
        for row in self._shop.tuples(_MEMBER):
            self._put(row, words)
        self._forget_order()

    def apply(self, changed: Changed) -> bool:
        """Take over what changed; False if so much changed that :meth:`load` is due (in a job)."""
        if changed.touches("shop_order", "interaction", "tag"):
            return False
        touched: set[int] = set()
        members = changed.ids("member")
        if members is None:
            return False
        touched |= members
        for table, owners in self._owner.items():
            rows = changed.ids(table)
            if rows is None:
                return False
            touched |= {owners[row] for row in rows if row in owners}
            if rows:
                marks = ",".join("?" * len(rows))
                touched |= {
                    row[0]
                    for row in self._shop.tuples(f"SELECT member_id FROM {table} WHERE id IN ({marks})", tuple(rows))
                }
        if touched:
            self._refresh(touched)
        return True

    def _refresh(self, members: Collection[int]) -> None:
        for member in members:
            self._texts.pop(member, None)
            self._keys.pop(member, None)
        words = self._words(members)
        marks = ",".join("?" * len(members))
        for row in self._shop.tuples(f"{_MEMBER} WHERE id IN ({marks})", tuple(members)):
            self._put(row, words)
        self._forget_order()

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
        orders, cents, last = self._numbers.get(member, (row[15], row[16], row[17]))
        name = (row[8] or row[1] or row[2]).lower()
        self._keys[member] = (name, row[10], row[11], row[12], row[13], row[14] or "", orders, cents, last)

    def _forget_order(self) -> None:
        self._sorted.clear()
        self._last = None

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
        words = needle.lower().split()
        last = self._last
        if last and last[1] is only and needle.lower().startswith(last[0]):
            found = last[2]
        else:
            found = self._in_order(None, False)
            if only is not None:
                chosen = only if isinstance(only, (set, frozenset)) else set(only)
                found = [member for member in found if member in chosen]
        # Searched in the order of ids, which is the order in memory: four times as fast as by name.
        texts = self._texts
        for word in words:
            found = [member for member in found if word in texts[member]]
        self._last = (needle.lower(), only, found)
        return self._put_in_order(found, order, descending)

    def _put_in_order(self, found: list[int], order: str | None, descending: bool) -> Sequence[int]:
        if order is None:
            return found
        everyone = self._in_order(order, descending)
        if len(found) == len(everyone):
            return everyone
        hits = set(found)
        return [member for member in everyone if member in hits]

    def _in_order(self, order: str | None, descending: bool) -> list[int]:
        key = f"{order or 'id'}{'-' if descending else '+'}"
        if key not in self._sorted:
            if order in ORDERS:
                column = ORDERS.index(order)
                keys = self._keys
                # Members without a value stand last either way round.
                filled = sorted(
                    (member for member in keys if keys[member][column] not in ("", 0)),
                    key=lambda member: keys[member][column],
                    reverse=descending,
                )
                empty = [member for member in keys if keys[member][column] in ("", 0)]
                self._sorted[key] = filled + empty
            else:
                self._sorted[key] = sorted(self._texts, reverse=order is None or descending)
        return self._sorted[key]

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """The rows of the directory for these members, in this order."""
        found = member_rows(self._shop, ids)
        for row in found:
            orders, cents, last = self._numbers.get(row["id"], (0, 0, ""))
            row["orders"] = orders or row["total_orders"] or 0
            row["cents"] = cents or row["total_cents"] or 0
            row["last_active"] = last or row["last_order_on"] or ""
        return found


def _numbers(shop: Shop) -> dict[int, tuple[int, int, str]]:
    """Paid orders, money and last activity of every member who has any."""
    numbers: dict[int, tuple[int, int, str]] = {}
    for member, orders, cents, last in shop.tuples(
        "SELECT member_id, count(*), coalesce(sum(paid_cents), 0),"
        " substr(max(coalesce(paid_at, ordered_at, '')), 1, 10)"
        " FROM shop_order WHERE status = 'paid' GROUP BY member_id"
    ):
        numbers[member] = (orders, cents, last)
    for member, last in shop.tuples("SELECT member_id, max(day) FROM interaction GROUP BY member_id"):
        orders, cents, other = numbers.get(member, (0, 0, ""))
        numbers[member] = (orders, cents, max(other, last))
    return numbers


def _in_batches(ids: Sequence[int], read: Callable[[str, tuple[int, ...]], Iterable[Any]]) -> Iterable[Any]:
    for start in range(0, len(ids), BATCH):
        part = tuple(ids[start : start + BATCH])
        yield from read(",".join("?" * len(part)), part)


def member_rows(shop: Shop, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Every column of the given members plus ``tags`` (list) and ``identities`` ({platform: value}), in order."""
    by_id = {
        row["id"]: row | {"tags": [], "identities": {}}
        for row in _in_batches(ids, lambda marks, part: shop.rows(f"SELECT * FROM member WHERE id IN ({marks})", part))
    }
    for member, tag in _in_batches(
        ids,
        lambda marks, part: shop.tuples(
            "SELECT mt.member_id, t.name FROM member_tag mt JOIN tag t ON t.id = mt.tag_id"
            f" WHERE mt.member_id IN ({marks}) ORDER BY t.name",
            part,
        ),
    ):
        by_id[member]["tags"].append(tag)
    for member, platform, value in _in_batches(
        ids,
        lambda marks, part: shop.tuples(
            f"SELECT member_id, platform, value FROM identity WHERE member_id IN ({marks}) ORDER BY id", part
        ),
    ):
        by_id[member]["identities"][platform] = value
    return [by_id[member] for member in ids if member in by_id]


def member(shop: Shop, member_id: int) -> dict[str, Any] | None:
    """One member as :func:`member_rows` gives it, or None."""
    found = member_rows(shop, [member_id])
    return found[0] if found else None


def display_name(row: dict[str, Any]) -> str:
    """What to call a member on screen: name, else nick, else the first id, else the phone."""
    identities = row.get("identities") or {}
    return (
        row.get("name") or row.get("nick") or next(iter(identities.values()), "") or row.get("phone") or f"#{row['id']}"
    )


def count(shop: Shop) -> int:
    """How many members the shop knows."""
    return int(shop.scalar("SELECT count(*) FROM member"))


def tags(shop: Shop) -> list[str]:
    """Every tag in use, the most used first."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT t.name FROM tag t LEFT JOIN member_tag mt ON mt.tag_id = t.id"
            " GROUP BY t.id ORDER BY count(mt.id) DESC, t.name"
        )
    ]


def sources(shop: Shop) -> list[str]:
    """Where members came from, the most frequent first."""
    return [
        row[0]
        for row in shop.tuples(
            "SELECT source FROM member WHERE source != '' GROUP BY source ORDER BY count(*) DESC, source"
        )
    ]


def filtered(
    shop: Shop,
    *,
    tier: str = "",
    tag: str = "",
    source: str = "",
    own_circle: bool | None = None,
    orders: bool | None = None,
) -> set[int] | None:
    """The ids that fit every given filter; None when no filter is given."""
    parts: list[str] = []
    values: list[Any] = []
    if tier:
        parts.append("SELECT id FROM member WHERE tier = ?")
        values.append(tier)
    if source:
        parts.append("SELECT id FROM member WHERE source = ?")
        values.append(source)
    if tag:
        parts.append("SELECT mt.member_id FROM member_tag mt JOIN tag t ON t.id = mt.tag_id WHERE t.name = ?")
        values.append(tag)
    if own_circle is not None:
        parts.append(f"SELECT id FROM member WHERE own_circle {'!=' if own_circle else '='} ''")
    if orders is not None:
        bought = (
            "SELECT member_id FROM shop_order WHERE status = 'paid'"
            " UNION SELECT id FROM member WHERE coalesce(total_orders, 0) > 0"
        )
        parts.append(bought if orders else f"SELECT id FROM member EXCEPT SELECT member_id FROM ({bought})")
    if not parts:
        return None
    query = " INTERSECT ".join(f"SELECT * FROM ({part})" for part in parts)
    return {row[0] for row in shop.tuples(query, values)}


TIMELINE = """
SELECT coalesce(paid_at, ordered_at) AS at, 'order' AS kind, title AS text, paid_cents AS number, status AS detail
  FROM shop_order WHERE member_id = :member
UNION ALL SELECT day, 'interaction', source, count, kind FROM interaction WHERE member_id = :member
UNION ALL SELECT said_at, 'voice', text, mood, kind FROM voice WHERE member_id = :member
UNION ALL SELECT b.at, 'vote', n.question, NULL, (SELECT group_concat(o.label, ' · ') FROM ballot_choice c
  JOIN node_option o ON o.id = c.option_id WHERE c.ballot_id = b.id)
  FROM ballot b JOIN node n ON n.id = b.node_id WHERE b.member_id = :member
UNION ALL SELECT r.on_day, 'brought', coalesce(nullif(m.name, ''), m.nick), m.id, r.left_on
  FROM referral r JOIN member m ON m.id = r.invitee_id WHERE r.inviter_id = :member
UNION ALL SELECT r.on_day, 'brought_by', coalesce(nullif(m.name, ''), m.nick), m.id, ''
  FROM referral r JOIN member m ON m.id = r.inviter_id WHERE r.invitee_id = :member
UNION ALL SELECT v.at, 'review', v.words, v.recommend, l.name
  FROM review v JOIN tester t ON t.id = v.tester_id
  JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member
UNION ALL SELECT t.bought_at, 'presale', l.name, t.paid_cents, r.number
  FROM tester t JOIN round r ON r.id = t.round_id JOIN launch l ON l.id = r.launch_id
  WHERE t.member_id = :member AND t.bought_at IS NOT NULL
UNION ALL SELECT c.invited_at, 'invited', l.name, NULL, c.state
  FROM candidate c JOIN launch l ON l.id = c.launch_id WHERE c.member_id = :member AND c.invited_at IS NOT NULL
UNION ALL SELECT g.joined_on, 'group', cg.name, NULL, g.left_on
  FROM membership g JOIN chat_group cg ON cg.id = g.group_id WHERE g.member_id = :member
ORDER BY 1 DESC LIMIT :limit
"""


def timeline(shop: Shop, member_id: int, limit: int = 500) -> list[dict[str, Any]]:
    """Everything about one member, newest first.

    Rows: ``at`` (ISO, may be None), ``kind`` (order, interaction, voice, vote, brought, brought_by, review,
    presale, invited, group), ``text``, ``number`` and ``detail`` whose meaning follows the kind.
    """
    query = TIMELINE.replace(":member", str(int(member_id))).replace(":limit", str(int(limit)))
    return shop.rows(query)
