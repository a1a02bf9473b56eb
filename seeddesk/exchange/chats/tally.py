"""What is kept of a chat while its lines stream by: who wrote how often on which day, never the texts."""

from __future__ import annotations

import hashlib
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from seeddesk.domain import chat_lines
from seeddesk.domain.text import clean, match_name

EPOCH = date(1970, 1, 1)
DAY = 86_400
_DAYS = 100_000
"""More than any day number."""
NAME = "name"
"""The platform of someone of whom only a name is known; the value is the form of it that is compared."""
SELF = "self"
"""The platform of who exported the chat, where the tool does not say who that is."""

KEPT_REJECTS = 1_000
SUGGESTIONS_PER_KIND = 120
RECENT = 20_000
"""So many of the latest messages are searched for lines worth keeping; nobody answers last year's."""

LONGEST_TEXT = 2_000
_SIGNS = re.compile(r"\W+")


def day_number(day: date) -> int:
    """Days since 1970."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """The day of a day number."""
    return EPOCH + timedelta(days=number)


def moment(seconds: int) -> datetime:
    """Local seconds since 1970 (no zone) as a time."""
    return datetime(1970, 1, 1) + timedelta(seconds=seconds)


@dataclass(slots=True)
class Sender:
    """Someone who wrote, joined or left in one chat of a file.

    ``platform``: ``qq``, ``email``, ``wechat``, ``wechat_row`` (a number of the tool's own), :data:`NAME` or
    :data:`SELF`. ``own``: the account the chat was exported from. ``also``: a second name. ``days``: day
    number → messages whose time is known; ``loose``: the same for messages whose day is only assumed.
    """

    chat: int
    platform: str
    value: str
    name: str = ""
    own: bool = False
    also: str = ""
    days: dict[int, int] = field(default_factory=dict)
    loose: dict[int, int] = field(default_factory=dict)

    @property
    def lines(self) -> int:
        return sum(self.days.values()) + sum(self.loose.values())


@dataclass(slots=True)
class Event:
    """Somebody joined or left: ``kind`` ``join`` or ``leave``, at local seconds since 1970."""

    kind: str
    sender: int
    at: int


@dataclass(slots=True)
class Suggestion:
    """A line worth keeping as a voice. ``at`` is None where the time is not known."""

    kind: str
    score: int
    sender: int
    at: int | None
    text: str


@dataclass(slots=True)
class ChatFile:
    """All that was read. ``when`` and ``who`` run in parallel: the time and sender of every dated message."""

    format: str
    confidence: float
    encoding: str = ""
    chats: list[str] = field(default_factory=list)
    senders: list[Sender] = field(default_factory=list)
    when: array[int] = field(default_factory=lambda: array("q"))
    who: array[int] = field(default_factory=lambda: array("i"))
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Chat → its first and last dated message, local seconds since 1970."""
    events: list[Event] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    messages: int = 0
    notices: int = 0
    """System lines: joined, left, recalled, red packets and the like."""
    duplicates: int = 0
    """Rows that stood twice in the file."""
    replaced: int = 0
    """Characters that could not be read."""
    rejected: int = 0
    rejects: list[tuple[int, str, list[str]]] = field(default_factory=list)
    """The first rows that could not be read: number in the file, code, cells."""
    header: list[str] = field(default_factory=list)
    digest: str = ""
    """Of messages whose day is only assumed, so that the same text is known again; empty if there are none."""

    def frames(self) -> Iterator[tuple[str, Any]]:
        """In pieces of values that marshal knows, each small enough to be taken up in a moment."""
        plain = {name: getattr(self, name) for name in self.__slots__}
        plain["senders"] = []
        plain["events"] = [(one.kind, one.sender, one.at) for one in self.events]
        plain["suggestions"] = [(one.kind, one.score, one.sender, one.at, one.text) for one in self.suggestions]
        plain["when"], plain["who"] = self.when.tobytes(), self.who.tobytes()
        yield "file", plain
        names = Sender.__slots__
        for start in range(0, len(self.senders), 200):
            yield "senders", [tuple(getattr(one, name) for name in names) for one in self.senders[start : start + 200]]

    @classmethod
    def begin(cls, plain: dict[str, Any]) -> ChatFile:
        """From the first of :meth:`frames`; the senders come after."""
        made = cls(**{**plain, "when": array("q"), "who": array("i")})
        made.when.frombytes(plain["when"])
        made.who.frombytes(plain["who"])
        made.events = [Event(*one) for one in plain["events"]]
        made.suggestions = [Suggestion(*one) for one in plain["suggestions"]]
        return made


class Tally:
    """Counts messages as they are read."""

    def __init__(self) -> None:
        self.chats: list[str] = []
        self._chat_numbers: dict[str, int] = {}
        self.senders: list[Sender] = []
        self._numbers: dict[tuple[int, str, str], int] = {}
        self.when = array("q")
        self.who = array("i")
        self._by_name: dict[tuple[int, str], int] = {}
        self._loose: defaultdict[tuple[int, int], int] = defaultdict(int)
        self._loose_lines: list[bytes] = []
        self._events: list[tuple[str, int, tuple[str, str, str], int]] = []
        self._called: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
        self._recent: list[tuple[int, int, int, bool, str]] = []
        self.notices = 0
        self.duplicates = 0
        self.rejected = 0
        self.rejects: list[tuple[int, str, list[str]]] = []
        self.header: list[str] = []
        self.chat = -1

    # --- who and where -------------------------------------------------------------------------

    def open_chat(self, name: str) -> int:
        """The number of the chat called so, made if it is new; it becomes the current one."""
        name = clean(name)
        number = self._chat_numbers.get(name)
        if number is None:
            number = self._chat_numbers[name] = len(self.chats)
            self.chats.append(name)
        self.chat = number
        return number

    def sender(self, platform: str, value: str, name: str = "", *, own: bool = False) -> int:
        """The number of a sender in the current chat; the latest name of an id is the one kept."""
        if self.chat < 0:
            self.open_chat("")
        key = (self.chat, platform, value)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.senders)
            self.senders.append(Sender(self.chat, platform, value, "", own))
        if name and self.senders[number].name != name:
            self.senders[number].name = name
            if platform != NAME:
                self._called[self.chat, match_name(name)].add(number)
        return number

    def named(self, name: str) -> int:
        """The number of someone known by name only."""
        number = self._by_name.get((self.chat, name))
        if number is None:
            number = self.sender(NAME, match_name(name) or name, name)
            self._by_name[self.chat, name] = number
        return number

    # --- what they did -------------------------------------------------------------------------

    def message(self, who: int, at: int, text: str) -> None:
        """One message at a known time (local seconds since 1970)."""
        self.when.append(at)
        self.who.append(who)
        if len(text) >= chat_lines.SHORTEST:
            recent = self._recent
            recent.append((at, len(recent), who, True, text))
            if len(recent) >= 2 * RECENT:
                self._prune()

    def loose_message(self, who: int, day: int, text: str) -> None:
        """One message of which only a likely day is known."""
        self._loose[who, day] += 1
        self._loose_lines.append(f"{self.senders[who].value}\0{text}".encode("utf-8", "surrogatepass"))
        self._recent.append((day * DAY, len(self._recent), who, False, text))
        if len(self._recent) >= 2 * RECENT:
            self._prune()

    def _prune(self) -> None:
        """Let go of all but the latest; numbered anew, so that equal times stay in the order of the file."""
        self._recent.sort()
        latest = self._recent[-RECENT:]
        self._recent[:] = [(at, place, who, dated, text) for place, (at, _, who, dated, text) in enumerate(latest)]

    def event(self, kind: str, person: tuple[str, str, str], at: int) -> None:
        """Somebody (platform, id, name) joined or left; the id may be missing."""
        if self.chat < 0:
            self.open_chat("")
        self._events.append((kind, self.chat, person, at))

    def _resolved(self) -> list[Event]:
        """Events with their people: a name stands for the one sender of the chat who bears it."""
        found = []
        for kind, chat, (platform, value, name), at in self._events:
            self.chat = chat
            bearers = self._called.get((chat, match_name(name)), set())
            if value:
                who = self.sender(platform, value, name)
            elif len(bearers) == 1:
                who = next(iter(bearers))
            else:
                who = self.named(name)
            found.append(Event(kind, who, at))
        return found

    def reject(self, row: int, code: str, cells: Iterable[str] = ()) -> None:
        """A row that cannot be counted."""
        self.rejected += 1
        if len(self.rejects) < KEPT_REJECTS:
            self.rejects.append((row, code, [cell[:LONGEST_TEXT] for cell in cells]))

    def suggestions(self) -> list[Suggestion]:
        """The most telling lines of the latest messages, the same words once; of equals the latest first."""
        found: dict[str, list[Suggestion]] = {kind: [] for kind in chat_lines.KINDS}
        seen: set[str] = set()
        for at, _, who, dated, text in sorted(self._recent, reverse=True)[:RECENT]:
            key = _SIGNS.sub("", text)
            if key in seen or self.senders[who].own:
                continue
            seen.add(key)
            told = chat_lines.classify(text)
            if told is not None:
                found[told[0]].append(Suggestion(*told, who, at if dated else None, text[:LONGEST_TEXT]))
        for lines in found.values():
            lines.sort(key=lambda line: -line.score)
        return [line for lines in found.values() for line in lines[:SUGGESTIONS_PER_KIND]]

    # --- the end -------------------------------------------------------------------------------

    def file(self, format: str, confidence: float) -> ChatFile:
        """Everything counted."""
        made = ChatFile(format, confidence)
        made.events = self._resolved()
        counts = Counter(who * _DAYS + at // DAY for who, at in zip(self.who, self.when))
        spans: dict[int, tuple[int, int]] = {}
        chat_of = [sender.chat for sender in self.senders]
        if len(set(chat_of)) == 1 and self.when:
            spans[chat_of[0]] = (min(self.when), max(self.when))
        else:
            for who, at in zip(self.who, self.when):
                chat = chat_of[who]
                first, last = spans.get(chat, (at, at))
                spans[chat] = (min(first, at), max(last, at))
        for key, count in sorted(counts.items()):
            self.senders[key // _DAYS].days[key % _DAYS] = count
        for (who, day), count in sorted(self._loose.items()):
            self.senders[who].loose[day] = count
        if self._loose_lines:
            digest = hashlib.sha256()
            for line in self._loose_lines:
                digest.update(line + b"\n")
            made.digest = digest.hexdigest()
        used = sorted(set(chat_of))  # a chat without a message is none
        place = {chat: at for at, chat in enumerate(used)}
        made.chats = [self.chats[chat] for chat in used]
        made.spans = {place[chat]: span for chat, span in spans.items()}
        for sender in self.senders:
            sender.chat = place[sender.chat]
        made.senders, made.when, made.who = self.senders, self.when, self.who
        made.header = self.header
        made.suggestions = self.suggestions()
        made.messages = len(self.when) + sum(self._loose.values())
        made.notices, made.duplicates = self.notices, self.duplicates
        made.rejected, made.rejects = self.rejected, self.rejects
        return made
