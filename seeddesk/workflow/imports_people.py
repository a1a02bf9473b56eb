"""Who is who: rows of a file against the members of the shop and the rows before them.

A platform's id decides first, then the phone, then the mail address; a name never does. A phone of somebody
who has another id on the same platform does not: with the same name it is asked. What a file
says is added to a member and never empties or overwrites what is there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from seeddesk.domain.errors import Cancelled
from seeddesk.domain.text import masked_fits, match_name
from seeddesk.store import imports as known
from seeddesk.store.engine import Change, Shop
from seeddesk.store.imports import MEMBER_COLUMNS
from seeddesk.store.models import Identity, Member
from seeddesk.store.pinyin import spell
from seeddesk.workflow.imports_plan import SHOWN_PAIRS, Pair, Plan, empty_slowly
from seeddesk.workflow.imports_plan import Cancelled as CancelledCheck

Keys = list[tuple[str, str]]
"""What identifies a person, strongest first: (platform, value), with ``phone`` and ``email`` as platforms."""

_AT = {name: index for index, name in enumerate(MEMBER_COLUMNS)}
NAME, NICK, PHONE, MASKED = _AT["name"], _AT["nick"], _AT["phone"], _AT["phone_masked"]
NOTE, JOINED = _AT["note"], _AT["joined_on"]
_ORDERS, _CENTS, _LAST = _AT["total_orders"], _AT["total_cents"], _AT["last_order_on"]
_SOFT = ("phone", "email")
_PLAIN_NAME = re.compile(r"[\u4e00-\u9fff]+|[a-z0-9]+")
MANY_NAMESAKES = 3
"""Beyond so many members of one name the name tells nothing, and nobody is asked."""


def name_key(name: str) -> str:
    """A name for comparing; the common case without the long way round."""
    return name if _PLAIN_NAME.fullmatch(name) else match_name(name)


class People:
    """Members known and to be made. A person is an int: a member's id, or ``-1 - index`` of a new one."""

    def __init__(self, shop: Shop) -> None:
        self.plan: Plan
        rows = known.member_rows(shop)
        self.rows: dict[int, tuple[Any, ...]] = {row[0]: row[1:] for row in rows}
        self.by: dict[str, dict[str, int]] = defaultdict(dict)
        self.ids: dict[int, dict[str, str]] = defaultdict(dict)
        wechat, email = _AT["wechat"], _AT["email"]
        for member, row in self.rows.items():
            if row[PHONE]:
                self.by["phone"].setdefault(row[PHONE], member)
            if row[email]:
                self.by["email"].setdefault(row[email].lower(), member)
            if row[wechat]:
                self.by["wechat"].setdefault(row[wechat], member)
                self.ids[member]["wechat"] = row[wechat]
        for member, platform, value in known.identities(shop):
            self.by[platform][value] = member
            self.ids[member].setdefault(platform, value)
        self.tags: dict[int, set[str]] = known.member_tags(shop)
        self._names: dict[str, list[int]] | None = None
        self.new: list[list[Any]] = []
        self.new_rows: list[int] = []
        self.new_ids: list[tuple[int, str, str]] = []
        self.new_tags: list[tuple[int, str]] = []
        self.changed: dict[int, list[Any]] = {}
        self.touched: set[int] = set()
        self.extended: set[int] = set()
        self.decided_apart: list[tuple[int, int]] = []
        self._nameless_new: dict[tuple[Any, ...], int] = {}

    def names(self) -> dict[str, list[int]]:
        """Members by the form of their name that is compared."""
        if self._names is None:
            self._names = defaultdict(list)
            for member, row in self.rows.items():
                for name in {row[NAME], row[NICK]}:
                    if name:
                        self._names[name_key(name)].append(member)
        return self._names

    def find(self, keys: Keys) -> int | None:
        """Who has one of the keys, unless a platform's id says it is someone else."""
        for platform, value in keys:
            person = self.by[platform].get(value)
            if person is None:
                continue
            if platform in _SOFT:
                have = self.ids.get(person)
                if have and any(have.get(other, mine) != mine for other, mine in keys if other not in _SOFT):
                    continue
            return person
        return None

    def add_new(self, number: int, values: Iterable[Any], keys: Keys, tags: Sequence[str] = ()) -> int:
        """Someone nobody knew, from the row ``number``."""
        person = -1 - len(self.new)
        self.new.append(list(values))
        self.new_rows.append(number)
        by, hard = self.by, {}
        for platform, value in keys:
            by[platform].setdefault(value, person)
            if platform not in _SOFT and platform not in hard:
                hard[platform] = value
                if platform != "wechat":
                    self.new_ids.append((person, platform, value))
        if hard:
            self.ids[person] = hard
        if tags:
            self.tags[person] = set(tags)
            self.new_tags += [(person, tag) for tag in tags]
        return person

    def _add_keys(self, person: int, keys: Keys) -> None:
        for platform, value in keys:
            self.by[platform].setdefault(value, person)
            if platform not in _SOFT:
                have = self.ids[person]
                if platform not in have:
                    have[platform] = value
                    if platform != "wechat":
                        self.new_ids.append((person, platform, value))
                        if person >= 0:
                            self.extended.add(person)

    def add_ids(self, person: int, keys: Keys) -> None:
        """Give someone further ids on platforms where they have one: the owner says it is the same person."""
        for platform, value in keys:
            if platform not in (*_SOFT, "wechat") and value not in self.by[platform] and platform in self.ids[person]:
                self.by[platform][value] = person
                self.new_ids.append((person, platform, value))
                if person >= 0:
                    self.extended.add(person)

    def _add_tag(self, person: int, tag: str) -> None:
        have = self.tags.setdefault(person, set())
        if tag not in have:
            have.add(tag)
            self.new_tags.append((person, tag))
            if person >= 0:
                self.extended.add(person)

    def current(self, person: int) -> Any:
        """The columns of a person with what this file has added so far."""
        return self.new[-1 - person] if person < 0 else self.changed.get(person) or self.rows[person]

    def add_to(
        self, person: int, number: int, values: tuple[Any, ...], keys: Keys, tags: Iterable[str], *, strict: bool
    ) -> None:
        """Add what a row says to someone known; ``strict``: differences are conflicts worth showing."""
        have = self.current(person)
        changes: dict[int, Any] = {}
        for index, value in enumerate(values):
            if value == "" or value is None or value == have[index]:
                continue
            old = have[index]
            if old == "" or old is None:
                if index == PHONE and self.by["phone"].get(value, person) != person:
                    continue  # the number is someone else's
                if index == MASKED and have[PHONE]:
                    continue
                changes[index] = value
            elif index == NOTE:
                if value not in old:
                    changes[index] = f"{old}\n{value}"
            elif index in (_ORDERS, _CENTS, _LAST):
                shops = self.rows[person][index] if person >= 0 else None
                if value > old:
                    changes[index] = value
                elif strict and index != _LAST and shops is not None and value < shops:
                    who = have[NAME] or have[NICK] or have[PHONE]
                    if self.plan.conflict(number, who, MEMBER_COLUMNS[index], shops, value):
                        changes[index] = value
            elif index == JOINED:
                if value < old:
                    changes[index] = value
            elif index != MASKED and strict:
                who = have[NAME] or have[NICK] or have[PHONE]
                free = index != PHONE or self.by["phone"].get(value, person) == person
                if self.plan.conflict(number, who, MEMBER_COLUMNS[index], old, value) and free:
                    changes[index] = value
        if changes:
            target = self.new[-1 - person] if person < 0 else self.changed.setdefault(person, list(have))
            for index, value in changes.items():
                target[index] = value
        self._add_keys(person, keys)
        for tag in tags:
            self._add_tag(person, tag)

    def adds_nothing(self, person: int, values: tuple[Any, ...], tags: Iterable[str]) -> bool:
        """Whether the row says only what is known of the person."""
        have = self.current(person)
        return all(value in ("", None, have[index]) for index, value in enumerate(values)) and set(
            tags
        ) <= self.tags.get(person, set())

    def same_nameless(self, values: tuple[Any, ...], tags: Iterable[str]) -> int | None:
        """For a row with nothing but a name to go by: someone of whom it says nothing new, or None."""
        label = values[NAME] or values[NICK]
        person = self._nameless_new.get(values)
        if person is not None:
            return person
        for member in self.names().get(name_key(label), ()):
            if self.adds_nothing(member, values, tags):
                return member
        return None

    def remember_nameless(self, values: tuple[Any, ...], person: int) -> None:
        self._nameless_new[values] = person

    def find_pairs(self) -> None:
        """List the new people who may be someone the shop knows by the same name."""
        if not self.rows:
            return
        names = self.names()
        plan = self.plan
        for index, record in enumerate(self.new):
            label = record[NAME] or record[NICK]
            number = self.new_rows[index]
            namesakes = names.get(name_key(label), ()) if label else ()
            if len(namesakes) > MANY_NAMESAKES:
                namesakes = [one for one in namesakes if record[PHONE] and record[PHONE] == self.rows[one][PHONE]]
            for member in dict.fromkeys(namesakes):
                if self._could_be(-1 - index, record, member):
                    if number in plan.decisions:
                        self.decided_apart.append((member, -1 - index))
                        continue
                    plan.pair_count += 1
                    if len(plan.pairs) < SHOWN_PAIRS:
                        plan.pairs.append(Pair(number, member, _as_dict(record), _as_dict(self.rows[member])))

    def _could_be(self, person: int, record: list[Any], member: int) -> bool:
        have = self.rows[member]
        if record[PHONE] and have[PHONE]:
            # Name and phone are the same: two accounts of one person, whatever the platform calls them.
            return record[PHONE] == have[PHONE]
        for masked, number in ((record[MASKED], have[PHONE]), (have[MASKED], record[PHONE])):
            if masked and number and not masked_fits(masked, number):
                return False
        mine, theirs = self.ids.get(person, {}), self.ids.get(member, {})
        return not any(theirs.get(platform, value) != value for platform, value in mine.items())

    def write(self, change: Change, now: str, cancelled: CancelledCheck | None) -> dict[int, int]:
        """Write everyone new and everything added; returns the id of each new person."""
        first = (change.scalar("SELECT seq FROM sqlite_sequence WHERE name = 'member'") or 0) + 1
        made = {-1 - index: first + index for index in range(len(self.new))}

        def rows() -> Iterator[tuple[Any, ...]]:
            for index, record in enumerate(self.new):
                if not index % 1000 and cancelled is not None and cancelled():
                    raise Cancelled
                yield (first + index, *record, *spell(record[NAME] or record[NICK]), now)

        change.insert_many(Member, ("id", *MEMBER_COLUMNS, "pinyin", "initials", "created_at"), rows())
        for member, record in self.changed.items():
            old = self.rows[member]
            columns = {name: record[i] for i, name in enumerate(MEMBER_COLUMNS) if record[i] != old[i]}
            if "name" in columns or "nick" in columns:
                columns["pinyin"], columns["initials"] = spell(record[NAME] or record[NICK])
            change.update(Member, member, **columns)
        change.insert_many(
            Identity,
            ("member", "platform", "value"),
            ((made.get(person, person), platform, value) for person, platform, value in self.new_ids),
        )
        self._write_tags(change, made)
        change.executemany(
            "INSERT OR IGNORE INTO known_pair (first_id, second_id, same) VALUES (?, ?, 0)",
            ((member, made[person]) for member, person in self.decided_apart),
        )
        return made

    def _write_tags(self, change: Change, made: dict[int, int]) -> None:
        if not self.new_tags:
            return
        tags = {row["name"]: row["id"] for row in change.rows("SELECT id, name FROM tag")}
        for name in dict.fromkeys(name for _, name in self.new_tags):
            if name not in tags:
                change.execute("INSERT INTO tag (name) VALUES (?)", (name,))
                tags[name] = change.scalar("SELECT last_insert_rowid()")
        change.executemany(
            "INSERT OR IGNORE INTO member_tag (member_id, tag_id) VALUES (?, ?)",
            ((made.get(person, person), tags[name]) for person, name in self.new_tags),
        )

    def changed_members(self) -> int:
        """How many members the shop knew get something added."""
        really = {
            member for member, record in self.changed.items() if any(a != b for a, b in zip(record, self.rows[member]))
        }
        return len(really | self.extended)

    def release(self) -> None:
        """Let go of everything."""
        empty_slowly(*self.by.values(), self.rows, self.ids, self.tags, self.new, self.new_ids, self.new_tags)
        empty_slowly(self.changed, self._names or {}, self._nameless_new, self.touched, self.new_rows)


def _as_dict(record: Any) -> dict[str, Any]:
    return {name: record[index] for index, name in enumerate(MEMBER_COLUMNS) if record[index] not in ("", None)}
