"""Votes out of text pasted from a chat group. What is not clear is reported, never guessed.

Read are numbered sign-up chains (接龙), free lines (``小红 桂花``, ``小红：选B``) and lines under the
sender lines of WeChat (Windows, Mac, phone) and QQ. What a line *chooses* is read in
:mod:`seeddesk.domain.choices`; here lines find their sender.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from seeddesk.domain.choices import Reader
from seeddesk.domain.text import clean, half_width, match_name

PROBLEMS = ("unclear", "no_name", "no_choice", "too_many", "double")


@dataclass(frozen=True, slots=True)
class PastedVote:
    """One line that is, or may be, a vote.

    ``line``: its number in the pasted text, from 1. ``choices``: places in the option list, from 0.
    ``problem`` is empty or one of:

    - ``unclear``: means to vote, but not for what; ``no_choice``: seems to be just talk;
    - ``no_name``: says what, not who; ``too_many``: more options than allowed;
    - ``double``: a later vote of the same name; it counts and ``replaces`` the line named.

    ``replaced_by``: the line of a later vote of the same name; this one no longer counts.
    """

    line: int
    name: str
    choices: tuple[int, ...]
    problem: str = ""
    text: str = ""
    at: datetime | None = None
    replaces: int | None = None
    replaced_by: int | None = None

    @property
    def counts(self) -> bool:
        """True if the vote can be taken as it stands."""
        return bool(self.choices) and self.problem in ("", "double") and self.replaced_by is None


@dataclass(slots=True)
class _Block:
    """Lines that belong together: everything a sender wrote at once, or lines without a sender."""

    sender: str = ""
    at: datetime | None = None
    lines: list[tuple[int, str]] = field(default_factory=list)


_DAY = r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2}),?)"
_CLOCK = r"(?:上午|下午|晚上|凌晨|中午|早上)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?"
_DAY_LINE = re.compile(rf"^[—\-–─ ]{{2,}}({_DAY}).*?[—\-–─ ]{{2,}}$")
_QQ = re.compile(rf"^({_DAY}) ({_CLOCK}) (?:【[^】]*】)?(.+?)(?:\([^()]*\)|<[^<>]*>)?$")
_MAC = re.compile(rf"^(.{{1,60}}?) ({_DAY}) ({_CLOCK})$")
_PHONE = re.compile(rf"^(.{{1,60}}?) (?:(?:昨天|今天|星期.|周.) ?)?({_CLOCK})$")
_WINDOWS = re.compile(r"^(.{1,40}?) ?:$")
_NOT_A_SENDER = re.compile(
    r"截止|今晚|明晚|今天|明天|时间|结束|开始|接龙|选项|投票|请|选$|如下|例$|vote|option|until", re.I
)
_NUMBERED = re.compile(r"^(?:\(?(\d{1,3})(?:[、):。]|\.(?!\d))|([①-⑳])) ?(.*)$")
_CHAIN = re.compile(r"^#? ?(?:接龙|group ?note|solitaire)\b|^#接龙|^#group", re.I)
_EXAMPLE = re.compile(r"^(?:例|示例|例如|格式|example|e\.g\.)[ ::,]", re.I)
_NOTICE = re.compile(r"聊天记录如下|^消息(?:记录|分组|对象)|撤回了一条消息|加入了?群聊|^=+$|^[—\-–─ ]+$")


def parse_pasted(
    text: str,
    options: Sequence[str],
    *,
    names: Collection[str] = (),
    max_choices: int | None = None,
) -> list[PastedVote]:
    """Read votes from pasted group text, in the order of the lines.

    ``options``: names in the order offered; A, B, C … and 1, 2, 3 … stand for them. ``names``: names
    of people known, which lets names with blanks or option words in them be told from choices.
    Titles, example and option lines are skipped; reposts of the same chain add nothing.
    """
    reader = Reader(options, names)
    raw = re.split(r"\r\n|\r|\n", text)
    lines = [clean(half_width(line)) for line in raw]
    votes: list[PastedVote] = []
    reposts: set[str] = set()
    for block in _blocks(lines):
        for vote in _block_votes(block, reader, reposts):
            if max_choices is not None and len(vote.choices) > max_choices and not vote.problem:
                vote = replace(vote, problem="too_many")
            votes.append(replace(vote, text=clean(raw[vote.line - 1])))
    return _mark_doubles(votes)


def _mark_doubles(votes: list[PastedVote]) -> list[PastedVote]:
    last: dict[str, int] = {}
    for place, vote in enumerate(votes):
        if vote.problem or not vote.choices:
            continue
        name = match_name(vote.name)
        if name in last:
            earlier = votes[last[name]]
            votes[last[name]] = replace(earlier, replaced_by=vote.line)
            votes[place] = replace(vote, problem="double", replaces=earlier.line)
        last[name] = place
    return votes


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    block = _Block()
    day: date | None = None
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        new_day = _DAY_LINE.match(line)
        if new_day:
            day = _read_day(new_day[1])
            yield block
            block = _Block()
            continue
        if _NOTICE.search(line):
            continue
        sender = _sender(line, day)
        if sender:
            yield block
            block = _Block(*sender)
        else:
            block.lines.append((number, line))
    yield block


def _sender(line: str, day: date | None) -> tuple[str, datetime | None] | None:
    match = _QQ.match(line)
    if match:
        return match[3].strip(), _read_time(_read_day(match[1]), match[2])
    match = _MAC.match(line)
    if match and not _NOT_A_SENDER.search(match[1]):
        return match[1], _read_time(_read_day(match[2]), match[3])
    if _NUMBERED.match(line):
        return None
    match = _PHONE.match(line)
    if match and not _NOT_A_SENDER.search(match[1]):
        return match[1], _read_time(day, match[2])
    match = _WINDOWS.match(line)
    if match and not _NOT_A_SENDER.search(match[1]):
        return match[1], None
    return None


def _read_day(text: str) -> date | None:
    first, second, third = map(int, re.findall(r"\d+", text))
    if "/" in text and first < 1000:  # month first, as a computer set to English writes it
        first, second, third = third + (2000 if third < 100 else 0), first, second
    try:
        return date(first, second, third)
    except ValueError:
        return None


def _read_time(day: date | None, text: str) -> datetime | None:
    hour, minute, second = [*map(int, re.findall(r"\d+", text)), 0][:3]
    if hour < 12 and re.search("下午|晚上|pm", text, re.I):
        hour += 12
    elif hour == 12 and re.search("凌晨|am", text, re.I):
        hour = 0
    try:
        return datetime.combine(day, time(hour, minute, second)) if day else None
    except ValueError:
        return None


def _block_votes(block: _Block, reader: Reader, reposts: set[str]) -> Iterator[PastedVote]:
    listing = sum(reader.is_option_line(line) for _number, line in block.lines) >= 2
    numbered = any(_NUMBERED.match(line) and not reader.is_option_line(line) for _number, line in block.lines)
    in_head, explicit_head = numbered and not block.sender, False
    own: list[tuple[int, str]] = []
    for number, line in block.lines:
        if _CHAIN.match(line):
            in_head = explicit_head = True
            continue
        if _EXAMPLE.match(line):
            continue
        match = _NUMBERED.match(line)
        if reader.is_option_line(line) and (listing or not block.sender):
            continue
        if match and match[3] and _is_entry(match[3], block, reader):
            in_head = explicit_head = False
            if line not in reposts:
                reposts.add(line)
                yield _one(number, match[3], reader, block.at, entry=True)
        elif explicit_head:
            continue  # the question above a chain
        elif block.sender:
            own.append((number, line))
        elif match and not match[3]:
            continue  # the empty last number of a chain
        elif not in_head or reader.is_vote(line) or reader.is_choice(line):
            yield _one(number, line, reader, None, entry=False)
    # Who lists the options is asking, not voting.
    if own and not listing:
        rest = "，".join(line for _number, line in own)
        choices, problem = reader.read(rest)
        place = next((number for number, line in own if reader.read(line)[0]), own[0][0])
        yield PastedVote(place, block.sender, choices, problem, at=block.at)


def _is_entry(rest: str, block: _Block, reader: Reader) -> bool:
    """Under a sender, ``2、`` alone may begin a list of reasons; an entry there needs a name of its own."""
    return not block.sender or bool(reader.split(rest)[0])


def _one(number: int, rest: str, reader: Reader, at: datetime | None, *, entry: bool) -> PastedVote:
    name, said = reader.split(rest)
    choices, problem = reader.read(said)
    if problem == "no_choice" and (entry or name):
        # A number in a chain, or a name before it, means taking part.
        problem = "unclear" if entry else problem
    if entry and not name and not choices:
        name, problem = rest, "unclear"
    elif choices and not name and not problem:
        problem = "no_name"
    return PastedVote(number, name, choices, problem, at=at)
