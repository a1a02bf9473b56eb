"""What importing a chat is going to do: the plan, and the people in it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from seeddesk.exchange.chats.tally import ChatFile

HOW = ("known", "id", "name", "hand", "")
"""How a person was found: linked before, by platform id, by a name only one has, by the owner; not at all."""
STATES = ("", "own", "ignored", "apart", "new")
"""What is said of a sender without a member; ``new``: a member is to be made of them."""


@dataclass
class Person:
    """Someone in the chat: ``index`` is their place in the file's senders, ``row`` their id in the shop."""

    index: int
    chat: str
    platform: str
    value: str
    name: str
    also: str
    lines: int
    first: dt.date | None
    last: dt.date | None
    member: int | None = None
    how: str = ""
    state: str = ""
    row: int | None = None
    was: int | None = None
    """The member the sender was linked to before this import."""

    @property
    def unknown(self) -> bool:
        """Wrote, and nobody has said who this is."""
        return self.member is None and self.state == "" and self.lines > 0


@dataclass(frozen=True)
class Line:
    """A line suggested as a voice: ``kind`` as in domain/chat_lines.py, ``person`` an index; ``at`` may be None."""

    kind: str
    score: int
    person: int
    at: dt.datetime | None
    text: str


@dataclass
class ChatPlan:
    """A dry run: nothing is written yet."""

    source: Path | str
    file: ChatFile
    day: dt.date
    """The day that words without one are taken to be of."""
    chats: list[str]
    """The names under which the chats of the file are counted, by their number in it; "" is left out."""
    people: dict[int, Person] = field(default_factory=dict)
    new: int = 0
    """Messages counted for the first time."""
    unchanged: int = 0
    """Messages that were counted before."""
    updated: int = 0
    """Days of people that a fuller export raised."""
    suggestions: list[Line] = field(default_factory=list)
    decisions: dict[int, tuple[str, int | None]] = field(default_factory=dict)
    named: bool = False
    """The chat has a name, given or in the file, so that joins and leaves can be kept in a group."""
    seconds: float = 0.0
    stamp: tuple[int, int] = (0, 0)
    work: Any = None

    @property
    def name(self) -> str:
        """The file's name; "" for pasted text."""
        return self.source.name if isinstance(self.source, Path) else ""

    @property
    def chat(self) -> str:
        """The name of the chat; of several the first."""
        return next((name for name in self.chats if name), "")

    @property
    def dated(self) -> bool:
        """False where the text does not say its days, so that :attr:`day` decides."""
        return not self.file.digest

    @property
    def format(self) -> str:
        return self.file.format

    @property
    def confidence(self) -> float:
        return self.file.confidence

    @property
    def messages(self) -> int:
        return sum(person.lines for person in self.people.values())

    @property
    def rows(self) -> int:
        """Messages, repeated rows and rows that could not be read."""
        return self.messages + self.file.duplicates + self.file.rejected

    @property
    def rejected(self) -> int:
        return self.file.rejected

    @property
    def writers(self) -> list[Person]:
        """Everyone who wrote, who wrote most first."""
        return sorted((one for one in self.people.values() if one.lines), key=lambda one: (-one.lines, one.index))

    @property
    def first(self) -> dt.date | None:
        return min((one.first for one in self.people.values() if one.first), default=None)

    @property
    def last(self) -> dt.date | None:
        return max((one.last for one in self.people.values() if one.last), default=None)

    @property
    def days(self) -> int:
        """Days on which somebody wrote."""
        found: set[int] = set()
        for index, person in self.people.items():
            if person.lines:
                sender = self.file.senders[index]
                found.update(sender.days, sender.loose)
        return len(found)

    def counts(self) -> Counter[str]:
        """People who wrote: ``matched`` to members, ``unknown``, ``own``, ``ignored``, ``apart``, ``new``."""
        return Counter("matched" if one.member is not None else one.state or "unknown" for one in self.writers)

    def events(self, kind: str) -> int:
        """How many times somebody joined (``join``) or left (``leave``)."""
        return sum(event.kind == kind for event in self.file.events if event.sender in self.people)

    # --- decisions ---------------------------------------------------------------------------

    def link(self, index: int, member_id: int | None) -> None:
        """Say which member a person is; None takes the link off."""
        self._decide(index, "link" if member_id is not None else "apart", member_id)

    def make_member(self, index: int) -> None:
        """Make a member of a person when the plan is run."""
        self._decide(index, "new", None)

    def ignore(self, index: int, state: str = "ignored") -> None:
        """Leave a person out of the list of the unknown: ``ignored``, or ``own`` for the shop's own account."""
        self._decide(index, state, None)

    def undecide(self, index: int) -> None:
        """Take a decision back; who was found stays found."""
        self.decisions.pop(index, None)
        if self.work is not None:
            self.work.match_again(index)

    def _decide(self, index: int, what: str, member: int | None) -> None:
        self.decisions[index] = (what, member)
        self.apply(index)

    def apply(self, index: int) -> None:
        """Let the decision on a person show."""
        what, member = self.decisions[index]
        person = self.people[index]
        person.member, person.how = member, "hand" if member is not None else ""
        person.state = "" if what == "link" else what

    def as_json(self) -> dict[str, Any]:
        """The counts as the command line prints them."""
        people = self.counts()
        return {
            "rows": self.rows,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "duplicates": self.file.duplicates,
            "rejected": self.rejected,
            "seconds": round(self.seconds, 2),
            "format": self.format,
            "confidence": self.confidence,
            "encoding": self.file.encoding,
            "chat": self.chat,
            "chats": [name for name in self.chats if name],
            "messages": self.messages,
            "people": len(self.writers),
            "matched": people["matched"],
            "unknown": people["unknown"],
            "own": people["own"],
            "days": self.days,
            "first": self.first.isoformat() if self.first else None,
            "last": self.last.isoformat() if self.last else None,
            "joined": self.events("join"),
            "left": self.events("leave"),
            "system": self.file.notices,
            "suggestions": dict(Counter(line.kind for line in self.suggestions)),
        }


@dataclass(frozen=True)
class ChatOutcome:
    """What was written. ``entry``: whether there is a history entry, that is, anything changed."""

    plan: ChatPlan
    members_new: int
    seconds: float
    entry: bool

    def as_json(self) -> dict[str, Any]:
        """The counts as the command line prints them."""
        return {**self.plan.as_json(), "members_new": self.members_new, "seconds": round(self.seconds, 2)}
