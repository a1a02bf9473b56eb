"""Orders from a file: one order once, its lines joined, its buyer found or made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.exchange import statuses
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.store.imports import MEMBER_COLUMNS, ORDER_COLUMNS
from seeddesk.store.models import Order, OrderItem
from seeddesk.workflow.imports_columns import Cleaned, prepare_checks
from seeddesk.workflow.imports_members import NUMBERS, member_keys
from seeddesk.workflow.imports_people import Keys, People, name_key
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck
from seeddesk.workflow.imports_plan import Plan, Progress, Reject, empty_slowly

_AT = {name: index for index, name in enumerate(ORDER_COLUMNS)}
_MEMBER, _NUMBER, _STATUS, _PAID = _AT["member_id"], _AT["number"], _AT["status"], _AT["paid_cents"]
_AT_TIME, _PAID_AT, _TITLE, _QUANTITY = _AT["ordered_at"], _AT["paid_at"], _AT["title"], _AT["quantity"]
_RANK = {"unpaid": 0, "paid": 1, "closed": 2, "refunded": 3}
_VITAL = ("order.number", "order.paid", "order.ordered_at")
MADE_UP = "~"
"""Begins the number of an order whose file gives none; made from what it says, so it is the same every time."""

PLATFORM_WORDS: dict[str, str] = {
    word: platform
    for platform, words in (
        ("taobao", "淘宝 天猫 taobao tmall"), ("pdd", "拼多多 pinduoduo pdd"), ("douyin", "抖音 抖店 douyin"),
        ("1688", "1688"), ("weidian", "微店 weidian"), ("youzan", "有赞 youzan"), ("shopify", "shopify"),
        ("woo", "woocommerce woo"),
        ("jd", "京东 jd"), ("xhs", "小红书 xhs"), ("kuaishou", "快手 kuaishou"), ("wechat", "微信 wechat"),
    )
    for word in words.split()
}  # fmt: skip

_OF_A_BUYER = ("nick", "phone", "phone_masked", "email", "wechat", "province", "city")
_SOURCE = MEMBER_COLUMNS.index("source")
SOURCES = {
    "taobao": "淘宝", "pdd": "拼多多", "douyin": "抖音", "1688": "1688", "weidian": "微店", "youzan": "有赞",
    "shopify": "Shopify", "woo": "WooCommerce", "jd": "京东", "xhs": "小红书", "kuaishou": "快手", "wechat": "微信",
}  # fmt: skip
"""Where a buyer came from who has no source yet: the platform, as owners write it."""
_MASKED = MEMBER_COLUMNS.index("phone_masked")
_NOBODY = tuple(None if name in NUMBERS else "" for name in MEMBER_COLUMNS)

Line = tuple[str, str, int, int | None]
"""Title, variant, quantity, price in cents."""


class Orders:
    """The orders of the shop and those of the file."""

    def __init__(self, shop: Shop, people: People) -> None:
        self.people = people
        rows = known.order_rows(shop)
        self.rows: dict[int, tuple[Any, ...]] = {row[0]: row[1:] for row in rows}
        self.by_number = {(row[2], row[3]): row[0] for row in rows}
        self.lines = known.order_items(shop) if rows else {}
        self._without_number: dict[tuple[Any, ...], int] = {}
        for order, *row in rows:
            for mark in self._marks(row[_MEMBER], row[_AT_TIME], row[_TITLE]):
                self._without_number.setdefault(mark, order)
        self.new: list[list[Any]] = []
        self.new_lines: list[list[Line]] = []
        self.changed: dict[int, list[Any]] = {}
        self.added_lines: dict[int, list[Line]] = {}
        self.touched: set[int] = set()

    def _marks(self, member: Any, ordered_at: Any, title: str) -> list[tuple[Any, ...]]:
        if not ordered_at:
            return []
        marks: list[tuple[Any, ...]] = []
        if member is not None:
            marks.append((member, ordered_at, title))
            row = self.people.rows.get(member)
            if row and row[0]:
                marks.append(("name", name_key(row[0]), ordered_at, title))
        return marks

    def like(self, person: int | None, name: str, ordered_at: str | None, title: str) -> int | None:
        """An order of the shop with the same buyer, time and title; by name only where nothing else is given."""
        if not ordered_at:
            return None
        if person is not None:
            return self._without_number.get((person, ordered_at, title))
        return self._without_number.get(("name", name_key(name), ordered_at, title)) if name else None

    def current(self, order: int) -> Any:
        return self.new[-1 - order] if order < 0 else self.changed.get(order) or self.rows[order]

    def set(self, order: int, column: int, value: Any) -> None:
        """Change a column of an order of the shop."""
        self.changed.setdefault(order, list(self.rows[order]))[column] = value

    def add_line(self, order: int, line: Line) -> None:
        """Join a line to an order of the shop, unless it has it already."""
        lines = self.added_lines.setdefault(order, [])
        if line not in self.lines.get(order, ()) and line not in lines:
            lines.append(line)

    def really_changed(self) -> set[int]:
        changed = {o for o, row in self.changed.items() if any(a != b for a, b in zip(row, self.rows[o]))}
        return changed | {order for order, lines in self.added_lines.items() if lines}

    def release(self) -> None:
        """Let go of everything."""
        self.people.release()
        empty_slowly(self.rows, self.by_number, self.lines, self._without_number, self.new, self.new_lines)


def state(shop: Shop) -> Orders:
    """What has to be known of the shop; slow for a large one, so it is done while a file is being opened."""
    return Orders(shop, People(shop))


def evaluate(shop: Shop, plan: Plan, progress: Progress | None, cancelled: CancelledCheck | None) -> None:
    """Go through the file and work out what would be written; fills in the plan's counts."""
    reading = _read(shop, plan, set(), progress, cancelled)
    if reading.begun:
        reading = _read(shop, plan, reading.broken, progress, cancelled)
    reading.finish()
    orders = reading.orders
    people = orders.people
    changed = orders.really_changed()
    plan.rows = plan.table.rows
    plan.new = len(orders.new)
    plan.updated = len(changed)
    plan.unchanged = len(orders.touched - changed)
    plan.members_new = len(people.new)
    plan.members_updated = people.changed_members()
    for order in [*range(-len(orders.new), 0), *orders.touched]:
        plan.statuses[orders.current(order)[_STATUS]] += 1
    without_amount = sum(1 for row in orders.new if row[_STATUS] == "paid" and row[_PAID] is None)
    if without_amount:
        plan.warnings.append(("order.no_amount", {"n": without_amount}))
    if reading.no_date:
        plan.warnings.append(("order.no_date", {"n": reading.no_date}))
    if reading.no_buyer:
        plan.warnings.append(("order.no_buyer", {"n": reading.no_buyer}))
    if reading.lines_only:
        plan.warnings.append(("order.lines_only", {"n": reading.lines_only}))
    if any(str(row[_NUMBER]).startswith(MADE_UP) for row in orders.new):
        plan.warnings.append(("order.no_number", {"n": sum(row[_NUMBER][:1] == MADE_UP for row in orders.new)}))
    _tell_of_totals(plan, orders)
    people.find_pairs()
    plan.work = orders


def _tell_of_totals(plan: Plan, orders: Orders) -> None:
    """Say whose own totals get single orders beside them, and where those know of less."""
    rows = orders.people.rows
    columns = MEMBER_COLUMNS.index("total_orders"), MEMBER_COLUMNS.index("total_cents")
    beside = {row[_MEMBER] for row in orders.new if row[_STATUS] == "paid"} & rows.keys()
    beside = {member for member in beside if any(rows[member][column] for column in columns)}
    if not beside:
        return
    sums = {member: [0, 0] for member in beside}
    for order in [*range(-len(orders.new), 0), *orders.rows]:
        row = orders.current(order)
        if row[_MEMBER] in sums and row[_STATUS] == "paid":
            sums[row[_MEMBER]][0] += 1
            sums[row[_MEMBER]][1] += row[_PAID] or 0
    less = sum(
        any(known < (rows[member][column] or 0) for known, column in zip(made, columns))
        for member, made in sums.items()
    )
    plan.warnings.append(("order.totals", {"n": len(beside), "less": less}))


def _read(
    shop: Shop,
    plan: Plan,
    broken: set[tuple[str, str]],
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> _Reading:
    plan.reset()
    prepare_checks(plan)
    orders: Orders = plan.take(lambda: state(shop))
    orders.people.plan = plan
    reading = _Reading(plan, orders, broken)
    for batch in plan.table.batches(progress):
        if cancelled is not None and cancelled():
            raise Cancelled
        reading.batch(Cleaned(plan, batch), batch.numbers)
    return reading


class _Reading:
    """Walks the rows; keeps what one row needs to know of the one before."""

    def __init__(self, plan: Plan, orders: Orders, broken: set[tuple[str, str]]) -> None:
        self.plan = plan
        self.orders = orders
        self.mapped = set(plan.mapping.values())
        self.in_file: dict[tuple[str, str], int] = {}
        self.seen_rows: set[tuple[Any, ...]] = set()
        self.last: int | None = None
        self.no_buyer = 0
        self.no_date = 0
        self.again: dict[int, list[Any]] = {}
        """Orders the shop has, as the file gives them; compared once all their lines are known."""
        self.again_lines: dict[int, list[Line]] = {}
        self.again_rows: dict[int, int] = {}
        self.by_name: dict[tuple[str, str], int] = {}
        self.broken = broken
        """Orders of which a row cannot be read. They are left out whole: half an order would be a wrong one."""
        self.in_broken = False
        self.begun = False
        """Whether a row of a broken order was taken before its trouble showed; then all is read once more."""
        self.lines_only = 0

    def batch(self, cleaned: Cleaned, numbers: Sequence[int]) -> None:
        vital = {at: (column, code) for at, (code, column) in cleaned.slips().items()}
        for name in _VITAL:
            for column, problems in cleaned.problems.get(name, ()):
                vital.update({at: (column, code) for at, code in problems.items() if code != "date.ambiguous"})
        keys = member_keys(cleaned)
        people_columns = {"name": cleaned.names()}
        people_columns |= {name: cleaned.values[name] for name in _OF_A_BUYER if name in cleaned.values}
        places = [(MEMBER_COLUMNS.index(name), column) for name, column in people_columns.items()]
        text, none = cleaned.column, lambda name: cleaned.column(name, None)
        tags = cleaned.column("tags", ())
        rows = zip(
            numbers, text("order.number"), text("order.status"), none("order.ordered_at"), none("order.paid_at"),
            none("order.paid"), none("order.refunded"), none("order.quantity"), text("order.title"),
            text("item.variant"), none("item.price"), text("order.promo_code"), text("order.note"),
            text("order.buyer_note"),
            text("order.close_reason"), text("order.after_sale"), none("order.cancelled_at"),
            text("order.platform"), tags,
        )  # fmt: skip
        for at, row in enumerate(rows):
            if at in vital:
                column, code = vital[at]
                self._broken_row(row[0], code, column, self._platform(row[-2]), str(row[1]))
                continue
            member = list(_NOBODY)
            for place, column in places:
                member[place] = column[at]
            member[_SOURCE] = SOURCES.get(self._platform(str(row[-2])), "")
            self._row(row, tuple(member), keys[at])

    def _platform(self, word: str) -> str:
        return self.plan.platform or PLATFORM_WORDS.get(str(word).lower(), str(word))

    def _broken_row(self, row: int, code: str, column: int | None, platform: str, number: str) -> None:
        self.plan.rejects.append(Reject(row, code, column))
        self.last, self.in_broken = None, True  # rows that go on with this order go with it
        if number and not self.plan.items:
            self.broken.add((platform, number))
            self.begun = self.begun or (platform, number) in self.in_file

    def _row(self, row: tuple[Any, ...], member: tuple[Any, ...], keys: Keys) -> None:
        row_number, number = row[0], str(row[1])
        (_, _, status, ordered_at, paid_at, paid, refunded, quantity, title, variant, price, promo, note,
         buyer_note, reason, after_sale, cancelled_at, platform_word, tags) = row  # fmt: skip
        plan, orders = self.plan, self.orders
        platform = self._platform(platform_word)
        line: Line = (title, variant, 1 if quantity is None else quantity, price)
        alone = keys or member[0] or ordered_at or paid is not None
        if not number and not alone and self.last is not None and (title or price is not None):
            self._join(self.last, line, None)
            return
        if (platform, number) in self.broken or (self.in_broken and not number and not alone):
            self._broken_row(row_number, "order.other_row", None, platform, number)
            return
        self.in_broken = False
        said = (row[1:], member, tuple(keys))
        if said in self.seen_rows and (number or ordered_at):
            plan.duplicates += 1
            return
        self.seen_rows.add(said)
        if not number and not (ordered_at and (paid is not None or title)):
            missing = next((c for c, f in plan.mapping.items() if f == "order.number"), None)
            plan.rejects.append(Reject(row_number, "order.no_number", missing))
            return
        if number and (platform, number) in self.in_file:
            self._join(self.in_file[platform, number], line, paid)
            return
        existing = orders.by_number.get((platform, number)) if number else None
        if plan.items:
            self._items(row_number, existing, platform, number, line)
            return
        state = self._state(status, reason, after_sale, paid, paid_at)
        if cancelled_at and state in ("paid", "unpaid"):
            state = "closed"
        state, net = _net(state, paid, refunded)
        if number and not ordered_at and not paid_at and platform == "pdd":
            ordered_at = _day_in_number(number)
        person = self._buyer(existing, row_number, member, keys, tags)
        if existing is None:
            like = orders.like(person, member[0] if not keys else "", ordered_at or paid_at, title)
            if like is not None and (not number or orders.rows[like][_NUMBER].startswith(MADE_UP)):
                existing = like
                person = orders.rows[like][_MEMBER]
        if person is None and existing is None and _tells(member):
            person = self._by_name(row_number, member)
        values = [person, platform, number, state, ordered_at or paid_at, paid_at, net, quantity, title, promo,
                  "\n".join(filter(None, (note, buyer_note)))]  # fmt: skip
        if existing is not None:
            if existing in self.again:
                plan.duplicates += 1
                return
            self.again[existing] = values
            self.again_lines[existing] = [line]
            self.again_rows[existing] = row_number
            order = existing
        else:
            if not number:
                number = _made_up(keys, member[0], values, paid)
                values[_NUMBER] = number
                if (platform, number) in orders.by_number or (platform, number) in self.in_file:
                    plan.duplicates += 1
                    return
            if person is None:
                self.no_buyer += 1
            if not values[_AT_TIME]:
                self.no_date += 1
            orders.new.append(values)
            orders.new_lines.append([line])
            order = -len(orders.new)
        self.last = order
        if number:
            self.in_file[platform, number] = order

    def _state(self, status: str, reason: str, after_sale: str, paid: int | None, paid_at: str | None) -> str:
        state = statuses.settle(status, reason, after_sale)
        if state:
            return state
        if "order.paid_at" in self.mapped and "order.status" not in self.mapped and not paid_at:
            return "unpaid"
        return "paid" if paid is None or paid > 0 or paid_at else "unpaid"

    def _buyer(self, existing: int | None, number: int, member: tuple[Any, ...], keys: Keys, tags: Any) -> int | None:
        people = self.orders.people
        if existing is not None and self.orders.rows[existing][_MEMBER] is not None:
            person = self.orders.rows[existing][_MEMBER]
            if not keys or people.find(keys) == person:
                people.add_to(person, number, member, keys, tags, strict=False)
            return person
        if not keys:
            return None
        person = people.find(keys)
        if person is None:
            decided = self.plan.decisions.get(number)
            person = decided if decided in people.rows else None
            if person is not None:
                people.add_ids(person, keys)
        if person is None:
            return people.add_new(number, member, keys, tags)
        people.add_to(person, number, member, keys, tags, strict=False)
        return person

    def _by_name(self, number: int, member: tuple[Any, ...]) -> int:
        """A buyer of whom only the name is known: one person per name, masked phone and file."""
        people = self.orders.people
        decided = self.plan.decisions.get(number)
        who = (member[0], member[_MASKED])
        if decided in people.rows:
            self.by_name[who] = decided  # pyright: ignore[reportArgumentType]
        if who not in self.by_name:
            self.by_name[who] = people.add_new(number, member, [])
        return self.by_name[who]

    def _items(self, row_number: int, existing: int | None, platform: str, number: str, line: Line) -> None:
        """A line of a file that lists only what was bought; an order that is not known yet is begun with it."""
        if not number:
            self.plan.rejects.append(Reject(row_number, "order.no_number"))
            return
        if existing is None:
            # The order report may come later: until then the order waits, and counts for nothing.
            values = [None, platform, number, "unpaid", None, None, None, None, line[0], "", ""]
            self.orders.new.append(values)
            self.orders.new_lines.append([line])
            self.in_file[platform, number] = -len(self.orders.new)
            self.lines_only += 1
            return
        self.in_file[platform, number] = existing
        self.orders.touched.add(existing)
        self.orders.add_line(existing, line)
        if not self.orders.current(existing)[_TITLE]:
            self.orders.set(existing, _TITLE, line[0])

    def _join(self, order: int, line: Line, paid: int | None) -> None:
        """A further row of an order that the file has already begun."""
        self.plan.joined += 1
        if self.plan.items:
            if order >= 0:
                self.orders.add_line(order, line)
            elif line not in self.orders.new_lines[-1 - order]:
                self.orders.new_lines[-1 - order].append(line)
                values = self.orders.new[-1 - order]
                if line[0] and line[0] not in values[_TITLE]:
                    values[_TITLE] = "，".join(filter(None, (values[_TITLE], line[0])))
            return
        values = self.orders.new[-1 - order] if order < 0 else self.again[order]
        lines = self.orders.new_lines[-1 - order] if order < 0 else self.again_lines[order]
        if line in lines:
            return
        lines.append(line)
        values[_QUANTITY] = (values[_QUANTITY] or 1) + line[2]
        if line[0] and line[0] not in values[_TITLE]:
            values[_TITLE] = "，".join(filter(None, (values[_TITLE], line[0])))
        # Douyin gives every line its own amount; elsewhere the order's amount may stand on each of them.
        if paid is not None and (self.plan.platform == "douyin" or paid != values[_PAID]):
            values[_PAID] = (values[_PAID] or 0) + paid

    def finish(self) -> None:
        """Compare the orders the shop has with what the whole file says of them."""
        for order, values in self.again.items():
            lines = self.again_lines[order]
            if _worth_keeping(lines):
                for line in lines:
                    self.orders.add_line(order, line)
            self._update(order, values)

    def _differs(self, order: int, index: int, values: list[Any]) -> bool:
        """Tell of an amount or a day that the shop has otherwise; whether the owner takes the file's."""
        have, given = self.orders.rows[order][index], values[index]
        if index == _PAID:
            other = values[_STATUS] == "paid" == self.orders.rows[order][_STATUS]
        else:  # platforms round times, and a day alone is its midnight
            other = index == _AT_TIME and have[:10] != given[:10]
        return other and self.plan.conflict(
            self.again_rows[order], values[_NUMBER] or self.orders.rows[order][_NUMBER], _COMPARED[index], have, given
        )

    def _update(self, order: int, values: list[Any]) -> None:
        orders = self.orders
        have = orders.current(order)
        orders.touched.add(order)
        later = _RANK[values[_STATUS]] > _RANK[have[_STATUS]]
        if later:
            orders.set(order, _STATUS, values[_STATUS])
        if have[_NUMBER].startswith(MADE_UP) and values[_NUMBER]:
            orders.set(order, _NUMBER, values[_NUMBER])
        for index in range(_AT_TIME, len(ORDER_COLUMNS)):
            value, old = values[index], have[index]
            if value in ("", None) or value == old:
                continue
            if old in ("", None) or (index == _PAID and (later or value < old)) or self._differs(order, index, values):
                orders.set(order, index, value)
        if have[_MEMBER] is None and values[_MEMBER] is not None:
            orders.set(order, _MEMBER, values[_MEMBER])


def _tells(member: tuple[Any, ...]) -> bool:
    """Whether a buyer's name says who it is: ``林**`` alone is thousands of people."""
    name, masked = member[0], member[_MASKED]
    return bool(name) and ("*" not in name or sum(map(str.isdigit, masked)) >= 6)


_COMPARED = {_PAID: "order.paid", _AT_TIME: "order.ordered_at"}


def _net(state: str, paid: int | None, refunded: int | None) -> tuple[str, int | None]:
    """State and amount after a refund: all of it back is refunded, part of it is less paid."""
    if state == "paid" and paid and refunded and refunded > 0:
        return ("refunded", paid) if refunded >= paid else ("paid", paid - refunded)
    return state, paid


def _day_in_number(number: str) -> str | None:
    """Pinduoduo's numbers begin with the day: ``260517-…``."""
    found = re.match(r"(\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])-\d{10,}", number)
    return f"20{found[1]}-{found[2]}-{found[3]} 00:00:00" if found else None


def _made_up(keys: Keys, name: str, values: list[Any], paid: int | None) -> str:
    who = "/".join(f"{platform}:{value}" for platform, value in keys) or name
    text = "|".join(map(str, (who, values[_AT_TIME], values[_TITLE], paid)))
    return MADE_UP + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:20]


def write(change: Change, plan: Plan, now: str, cancelled: CancelledCheck | None) -> None:
    """Write what :func:`evaluate` worked out."""
    orders: Orders = plan.work
    made = orders.people.write(change, now, cancelled)
    first = (change.scalar("SELECT seq FROM sqlite_sequence WHERE name = 'shop_order'") or 0) + 1

    def rows() -> Iterator[tuple[Any, ...]]:
        for index, row in enumerate(orders.new):
            if not index % 1000 and cancelled is not None and cancelled():
                raise Cancelled
            yield (first + index, made.get(row[_MEMBER], row[_MEMBER]), *row[1:])

    change.insert_many(Order, ("id", *ORDER_COLUMNS), rows())
    for order, row in orders.changed.items():
        old = orders.rows[order]
        columns = {name: row[i] for i, name in enumerate(ORDER_COLUMNS) if row[i] != old[i]}
        if "member_id" in columns:
            columns["member_id"] = made.get(columns["member_id"], columns["member_id"])
        if columns:
            change.update(Order, order, **columns)
    change.insert_many(OrderItem, ("order", "title", "variant", "quantity", "price_cents"), _lines(orders, first))


def _worth_keeping(lines: list[Line]) -> bool:
    """Whether there are several lines, or one that says more than the order itself."""
    return len(lines) > 1 or bool(lines[0][1]) or lines[0][3] is not None


def _lines(orders: Orders, first: int) -> Iterator[tuple[Any, ...]]:
    """The lines of orders that are stored."""
    for index, lines in enumerate(orders.new_lines):
        if _worth_keeping(lines):
            yield from ((first + index, *line) for line in lines)
    for order, lines in orders.added_lines.items():
        yield from ((order, *line) for line in lines)
