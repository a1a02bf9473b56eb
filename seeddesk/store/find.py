"""What can be found by name besides members, in memory: launches, groups, rounds, votes, topics, surveys,
influencers, fixes, voices. And a few facts of each for a preview.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from seeddesk.domain.fuzzy import Name, name_of, score
from seeddesk.store.engine import Changed, Shop
from seeddesk.store.names import shown
from seeddesk.store.pinyin import spell

_QUERIES = {
    "launch": "SELECT id, id, name, '' FROM launch",
    "group": "SELECT id, launch_id, name, '' FROM chat_group",
    "round": "SELECT r.id, r.launch_id, l.name || ' ' || r.number, r.version FROM round r"
    " JOIN launch l ON l.id = r.launch_id",
    "node": "SELECT id, launch_id, question, '' FROM node",
    "topic": "SELECT id, launch_id, name, '' FROM topic",
    "survey": "SELECT id, launch_id, name, '' FROM survey",
    "influencer": "SELECT id, launch_id, name, handle FROM influencer",
    "fix": "SELECT id, launch_id, title, '' FROM fix",
}
_VOICES = (
    f"SELECT v.id, v.launch_id, v.text, coalesce({shown('m')}, v.sender) FROM voice v"
    " LEFT JOIN member m ON m.id = v.member_id"
)
KINDS = (*_QUERIES, "voice")
_TABLES = {"group": "chat_group"}
_MORE = {"round": ("launch",)}
MOST_FUZZY = 20_000
"""Beyond so many names of one kind letters with gaps are no longer looked for."""


@dataclass(slots=True)
class Thing:
    """Something with a name: ``kind`` of :data:`KINDS`, ``launch`` it belongs to (None: the shop)."""

    kind: str
    id: int
    launch: int | None
    title: str
    more: str
    name: Name


class FindIndex:
    """Everything of the shop that has a name, but members. Loading 50,000 voices takes half a second."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._things: dict[str, dict[int, Thing]] = {}
        for kind in KINDS:
            self._load(kind)

    def _load(self, kind: str) -> None:
        query = _VOICES if kind == "voice" else _QUERIES[kind]
        self._things[kind] = {row[0]: self._thing(kind, row) for row in self._shop.tuples(query)}

    @staticmethod
    def _thing(kind: str, row: tuple[Any, ...]) -> Thing:
        if kind == "voice":
            name = Name(f"{row[2]}\n{row[3] or ''}".lower())  # no pinyin: a sentence is not called by letters
        else:
            text = f"{row[2]} {row[3]}".strip() if row[3] else row[2]
            name = name_of(text, *spell(row[2]))
        return Thing(kind, row[0], row[1], row[2], row[3] or "", name)

    def apply(self, changed: Changed) -> bool:
        """Take over what changed; False where so many voices did that loading anew (in a job) is due."""
        for kind in _QUERIES:
            if changed.touches(_TABLES.get(kind, kind), *_MORE.get(kind, ())):
                self._load(kind)
        ids, members = changed.ids("voice"), changed.ids("member")
        if ids is None or members is None:
            return False
        if members:  # a voice is found by who said it, too
            theirs = "SELECT id FROM voice WHERE member_id IN (SELECT value FROM json_each(?))"
            ids = ids | {row[0] for row in self._shop.tuples(theirs, (json.dumps(list(members)),))}
        if ids:
            self._renew_voices(ids)
        return True

    def _renew_voices(self, ids: set[int]) -> None:
        """Those that are there keep their place, so that the newest stay the last."""
        voices = self._things["voice"]
        last = next(reversed(voices), 0)
        rows = self._shop.tuples(
            f"{_VOICES} WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY v.id", (json.dumps(list(ids)),)
        )
        back = any(row[0] < last and row[0] not in voices for row in rows)
        for row in rows:
            voices[row[0]] = self._thing("voice", row)
        for gone in ids - {row[0] for row in rows}:
            voices.pop(gone, None)
        if back:  # undone deletions go back to where they were
            self._things["voice"] = dict(sorted(voices.items()))

    def get(self, kind: str, id_: int) -> Thing | None:
        """One thing, None if it is gone."""
        return self._things.get(kind, {}).get(id_)

    def search(self, needle: str, most: int = 5) -> list[tuple[int, Thing]]:
        """The best of each kind with how well they fit (0–100), best first, newest first among equals."""
        found: list[tuple[int, Thing]] = []
        for kind in _QUERIES:
            things = self._things[kind].values()
            if len(things) > MOST_FUZZY:
                things = [thing for thing in things if needle.lower() in thing.name.plain]
            hits = [(points, thing) for thing in things if (points := score(needle, thing.name))]
            found += _best(hits, most)
        found += [(50, thing) for thing in self._voices(needle, most)]
        return sorted(found, key=lambda hit: -hit[0])

    def _voices(self, needle: str, most: int) -> Iterable[Thing]:
        """The newest that hold every word."""
        words = needle.lower().split()
        if not words:
            return []
        first, *rest = words
        newest_first = reversed(self._things["voice"].values())
        voices = (thing for thing in newest_first if first in thing.name.plain)
        return islice((thing for thing in voices if all(word in thing.name.plain for word in rest)), most)

    def near(self, needle: str, most: int = 5) -> list[tuple[int, Thing]]:
        """What is called nearly so, for a slip of the finger; without voices."""
        from rapidfuzz import fuzz, process

        things = [thing for kind in _QUERIES for thing in self._things[kind].values()][:MOST_FUZZY]
        names = [thing.name.plain for thing in things]
        hits = process.extract(needle.lower(), names, scorer=fuzz.WRatio, score_cutoff=72, limit=most)
        return [(int(points) // 2, things[at]) for _name, points, at in hits]


def _best(hits: list[tuple[int, Thing]], most: int) -> list[tuple[int, Thing]]:
    return sorted(hits, key=lambda hit: (-hit[0], -hit[1].id))[:most]


_DETAILS = {
    "launch": "SELECT does, for_whom, theme, seats, started_on, archived FROM launch WHERE id = ?",
    "group": "SELECT g.kind, g.capacity, (SELECT count(*) FROM membership m WHERE m.group_id = g.id AND"
    " m.left_on IS NULL) AS inside, l.name AS launch FROM chat_group g LEFT JOIN launch l ON l.id = g.launch_id"
    " WHERE g.id = ?",
    "round": "SELECT r.number, r.version, r.state, r.opens_on, r.closes_on, l.name AS launch,"
    " (SELECT count(*) FROM tester t WHERE t.round_id = r.id) AS testers FROM round r"
    " JOIN launch l ON l.id = r.launch_id WHERE r.id = ?",
    "node": "SELECT n.state, n.closes_at, l.name AS launch, (SELECT count(*) FROM ballot b WHERE b.node_id = n.id)"
    " AS voted, (SELECT group_concat(label, ' · ') FROM node_option o WHERE o.node_id = n.id) AS options"
    " FROM node n JOIN launch l ON l.id = n.launch_id WHERE n.id = ?",
    "topic": "SELECT l.name AS launch, (SELECT count(*) FROM voice v WHERE v.topic_id = t.id) AS voices"
    " FROM topic t LEFT JOIN launch l ON l.id = t.launch_id WHERE t.id = ?",
    "survey": "SELECT l.name AS launch, (SELECT count(*) FROM answer a WHERE a.survey_id = s.id) AS answers"
    " FROM survey s LEFT JOIN launch l ON l.id = s.launch_id WHERE s.id = ?",
    "influencer": "SELECT i.platform, i.handle, i.followers, i.stage, i.follow_up_on, i.note, l.name AS launch"
    " FROM influencer i LEFT JOIN launch l ON l.id = i.launch_id WHERE i.id = ?",
    "fix": "SELECT f.severity, f.status, f.owner, f.note, l.name AS launch, (SELECT count(*) FROM fix_report r"
    " WHERE r.fix_id = f.id) AS reports FROM fix f LEFT JOIN launch l ON l.id = f.launch_id WHERE f.id = ?",
    "voice": "SELECT v.text, v.said_at, v.kind, v.channel, v.answer, t.name AS topic, l.name AS launch"
    " FROM voice v LEFT JOIN topic t ON t.id = v.topic_id LEFT JOIN launch l ON l.id = v.launch_id WHERE v.id = ?",
}


def voice_count(shop: Shop) -> int:
    """How many voices there are: what makes an index large."""
    return int(shop.scalar("SELECT count(*) FROM voice"))


def details(shop: Shop, kind: str, id_: int) -> dict[str, Any] | None:
    """A few facts about one thing, None if it is gone."""
    return shop.one(_DETAILS[kind], (id_,))
