"""Text copied from WeChat: from its windows on Windows and Mac, and what the phone shares by mail.

- Windows: ``name:`` and the words below; neither day nor time
- Mac: ``name 2022/11/17 21:07`` and the words below
- phone: a line with the day, then ``name  16:21``, a blank line, the words
- exporters' text: ``name (2017-01-01 12:00:00): words``
- from web pages and notes: ``name``, the time in the next line, the words below

People paste pieces of several kinds together, so a line that can only be a head of another kind is taken as one;
what stands under no head is told as not understood.

What the program writes between (joined, recalled …) stands in lines of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from seeddesk.exchange.chats import notices
from seeddesk.exchange.chats.tally import DAY, Tally, day_number
from seeddesk.exchange.chats.times import AMERICAN_DAY, CLOCK, DAY_TEXT, SPOKEN_DAY, clock, day_start, spoken_day

_BLANK = " \t\u00a0\u2005\u3000"
MAC = re.compile(
    rf"(?P<name>\S.{{0,59}}?)[{_BLANK}]+(?P<day>{DAY_TEXT}|{AMERICAN_DAY})[{_BLANK}]*(?:星期.|周.)?[{_BLANK}]*(?P<clock>{CLOCK})[{_BLANK}]*"
)
PHONE = re.compile(
    rf"(?P<name>\S.{{0,59}}?)(?P<gap>[{_BLANK}]+)(?:(?P<spoken>{SPOKEN_DAY})[{_BLANK}]*)?(?P<clock>{CLOCK})[{_BLANK}]*"
)
WINDOWS = re.compile(rf"(?P<name>[^:：\s][^:：]{{0,39}}?)[{_BLANK}]*[:：][{_BLANK}]*")
SHORT = re.compile(
    rf"(?P<name>\S.{{0,59}}?)[{_BLANK}]+(?P<short>\d{{1,2}}[/-]\d{{1,2}})[{_BLANK}]+(?P<clock>{CLOCK})[{_BLANK}]*"
)
"""As on the Mac, without the year."""
INLINE = re.compile(
    rf"(?P<name>\S.{{0,59}}?)[{_BLANK}]*[(（](?P<day>{DAY_TEXT})[{_BLANK}]+(?P<clock>{CLOCK})[)）][{_BLANK}]*[:：][{_BLANK}]*(?P<text>.*)"
)
DAY_LINE = re.compile(rf"[—–\-─━*=_·.{_BLANK}]{{2,}}(?P<day>{DAY_TEXT})[^0-9]{{0,12}}?[—–\-─━*=_·.{_BLANK}]{{2,}}")
_MOMENT = re.compile(
    rf"[{_BLANK}]*(?:(?:(?P<day>{DAY_TEXT})|(?P<spoken>{SPOKEN_DAY}))[{_BLANK}]*)?(?P<clock>{CLOCK})?[{_BLANK}]*"
)
_BELOW = re.compile(
    rf"(?:(?:(?P<day>{DAY_TEXT})|(?P<spoken>{SPOKEN_DAY})|(?P<short>\d{{1,2}}[/-]\d{{1,2}}))[{_BLANK}]*)?(?P<clock>{CLOCK})"
)
"""The line below a name that says when."""
_CLOCK_IN = re.compile(r"\d[:：]\d\d")
_NAME = re.compile(r"(?P<name>\S.{0,39})")
_ABOUT = re.compile(r"(?P<name>.{1,80}?)\s*(?:在微信上)?的(?:微信)?(?:群聊)?聊天记录如下.*|聊天记录如下.*")
_ABOUT_EN = re.compile(
    r"(?:the )?chat history (?:of|in|between) (?P<name>.{1,80}?)(?: (?:on WeChat|is|are)\b.*|:.*)?", re.I
)
_NOT_A_NAME = re.compile(
    r"https?$|注意|时间|地点|地址|电话|价格|如下|例如|比如|备注|原因|答案?$|问题?$|总结|规则|步骤|说明|^[-—=*#>\d.]+$"
    r"|\b(?:note|ps|address|time|price|tel|phone|https?)$",
    re.I,
)
MODES = ("wechat_mac", "wechat_phone", "wechat_windows", "wechat_export", "wechat_lines")


def sender_line(mode: str, line: str, before: str, after: str, *, dense: bool = False) -> re.Match[str] | None:
    """The match of a line that names who writes, told by its shape and by the lines around it.

    ``dense``: the text has lost its empty lines, so that none can be asked for above a name.
    """
    if dense:
        before = ""
    if mode == "wechat_lines":
        return None if before else _over_a_time(line, after)
    if ":" not in line and "：" not in line:
        return None
    if mode == "wechat_mac":
        return MAC.fullmatch(line) or _short(line, before, after)
    if mode == "wechat_export":
        return INLINE.fullmatch(line)
    if before:
        return None  # words run on to the next empty line
    if mode == "wechat_phone":
        found = PHONE.fullmatch(line)
        return found if found is not None and (len(found["gap"]) > 1 or found["spoken"] or not after) else None
    if not after:
        return None
    found = WINDOWS.fullmatch(line)
    return None if found is None or _NOT_A_NAME.search(found["name"]) else found


def _short(line: str, before: str, after: str) -> re.Match[str] | None:
    if before or not after:
        return None
    found = SHORT.fullmatch(line)
    return None if found is None or _NOT_A_NAME.search(found["name"]) else found


def _over_a_time(line: str, after: str) -> re.Match[str] | None:
    """A name with the time in the line below it."""
    if not after or len(after) > 40 or len(line) > 40 or _BELOW.fullmatch(after) is None:
        return None
    if _CLOCK_IN.search(line) or line[-1] in "。！？!?：:，,；;" or _NOT_A_NAME.search(line):
        return None
    return _NAME.fullmatch(line)


def _any_head(
    mode: str, line: str, before: str, after: str, *, dense: bool, free: bool, known: dict[str, bool]
) -> tuple[re.Match[str] | None, bool]:
    """A head of the text's own kind, or of another kind where it can be nothing else; whether it is only a name.

    ``free``: the line follows no words of a kind that says its times, so that a name with a colon is no part of
    them; ``known``: names that were heads before, and whether in that way.
    """
    found = sender_line(mode, line, before, after, dense=dense)
    if mode == "wechat_lines" or (":" not in line and "：" not in line):
        return found, False
    if mode in ("wechat_phone", "wechat_windows") and _CLOCK_IN.search(line):
        found = MAC.fullmatch(line) or _short(line, "" if dense else before, after) or found
    if found is None and _CLOCK_IN.search(line):
        found = INLINE.fullmatch(line) or MAC.fullmatch(line) or sender_line("wechat_phone", line, before, after)
        if found is None:
            found = _short(line, before, after)
    if found is not None:
        return found, found.re is WINDOWS
    named = WINDOWS.fullmatch(line) if after else None
    if named is None or _NOT_A_NAME.search(named["name"]):
        return None, False
    name = named["name"]
    sure = known.get(name, False) or (not before and (free or name in known))
    return (named, True) if sure else (None, False)


def around(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Each line with the line before and after it, all trimmed; nothing at the ends and around day lines."""
    before, line = "", None
    for after in lines:
        after = after.strip()
        if line is not None:
            yield before, line, after
            before = "" if DAY_LINE.fullmatch(line) else line
        line = after
    if line is not None:
        yield before, line, ""


@dataclass(slots=True)
class _Block:
    """What one sender wrote at once."""

    who: int
    name: str
    at: int | None
    day: int
    words: list[str]
    paragraph: bool = False


def is_dense(lines: Sequence[str]) -> bool:
    """Whether no line among the first lines of a text is empty."""
    return len(lines) > 3 and all(line.strip() for line in lines[:-1])


def parse(lines: Iterable[str], tally: Tally, mode: str, today: date, *, dense: bool = False) -> None:
    """Read lines into a tally; ``today``: the day of copying, for words without; ``dense`` as sender_line has it."""
    day: int | None = None  # seconds at midnight, where a line said it
    spoken = day_number(today) * DAY
    block: _Block | None = None
    known: dict[str, bool] = {}
    """Names that stood over words, and whether with a colon and nothing else."""
    timed = False  # the words being read are of someone whose head said when
    skip = False

    for number, (before, line, after) in enumerate(around(lines), 1):
        if skip:
            skip = False  # the time below a name
            continue
        if not line:
            if block is not None and block.words:
                block.paragraph = True
                block.words.append("")
            continue
        marked = DAY_LINE.fullmatch(line)
        if marked is not None and (start := day_start(marked["day"])) is not None:
            _close(block, tally)
            block, day = None, start
            continue
        free = block is None or not timed
        head, bare = _any_head(mode, line, before, after, dense=dense, free=free, known=known)
        if head is not None:
            below = _BELOW.fullmatch(after) if mode == "wechat_lines" else None
            made = _block(head, below, tally, day, spoken, today)
            if made is not None:
                _close(block, tally)
                block, timed, skip = made, not bare, below is not None
                known[made.name] = bare or known.get(made.name, False)
                continue
        first = block is None or (not block.words)
        notice = notices.read(line, block.name if block is not None and first else None)
        if notice is not None and (first or (block is not None and block.paragraph) or not before):
            tally.notices += 1
            at = block.at if block is not None and block.at is not None else (day if day is not None else spoken)
            for person in notice.people:
                tally.event(notice.kind, person, at)
            if block is not None and first:
                block = None  # nothing else was said
            continue
        if not before and (block is None or block.words) and (alone := _MOMENT.fullmatch(line)) is not None:
            start = day_start(alone["day"]) if alone["day"] else None
            told = spoken_day(alone["spoken"], today) if alone["spoken"] else None
            if start is not None:
                day = start
            elif told is not None:
                spoken = day_number(told) * DAY
            _close(block, tally)
            block = None
            continue
        if block is None:
            if not _title(line, tally):
                tally.reject(number, "chat.line", [line])
        else:
            block.words.append(line)
    _close(block, tally)


def _block(
    head: re.Match[str], below: re.Match[str] | None, tally: Tally, day: int | None, spoken: int, today: date
) -> _Block | None:
    groups = head.groupdict() | (below.groupdict() if below is not None else {})
    written, told = groups.get("clock"), groups.get("day")
    seconds = clock(written) if written else None
    start = day_start(told) if told else day
    if groups.get("spoken"):
        found = spoken_day(groups["spoken"], today)
        start, spoken = None, spoken if found is None else day_number(found) * DAY
    if groups.get("short"):
        # No year: the nearest such day that is past.
        found = spoken_day(groups["short"], today)
        if found is None:
            return None
        start = day_number(found) * DAY
    if (written and seconds is None) or (told and start is None):
        return None
    at = start + seconds if start is not None and seconds is not None else None
    name = groups["name"].strip()
    words = [groups["text"]] if groups.get("text") else []
    return _Block(tally.named(name), name, at, (start if start is not None else spoken) // DAY, words)


def _close(block: _Block | None, tally: Tally) -> None:
    if block is None:
        return
    text = "\n".join(block.words).strip()
    if block.at is not None:
        tally.message(block.who, block.at, text)
    elif text:
        tally.loose_message(block.who, block.day, text)


def _title(line: str, tally: Tally) -> bool:
    """A line above the first message may say whose chat it is; whether it does."""
    if tally.senders:
        return False
    found = _ABOUT.fullmatch(line) or _ABOUT_EN.fullmatch(line)
    if found is not None and found["name"]:
        name = found["name"].strip().removeprefix("群聊").removeprefix("微信群").strip("\"“”「」'‘’《》 ")
        if name:
            tally.open_chat(name)
    return found is not None
