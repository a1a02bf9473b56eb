"""QQ's own text export, and texts of other programs in the same shape: a line with time and sender, then the words.

The words run to the next such line. Where no line names an id (a private chat, or another program's
export), people are known by name only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeddesk.exchange.chats import notices
from seeddesk.exchange.chats.tally import Tally
from seeddesk.exchange.chats.times import HALVES, clock, day_start

HEAD = re.compile(
    r"(?P<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})[ \t]+"
    rf"(?P<clock>(?:(?:{HALVES})[ ]*)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?:[ ]?[AaPp][Mm])?)[ \t](?P<rest>.*)"
)
WITH_ID = re.compile(r"(?P<name>.*?)[ \t]*(?:[(（](?P<qq>\d{4,12})[)）]|<(?P<mail>[^<>\s]+@[^<>\s]+)>)[ \t]*")
PLAIN = re.compile(r"[ \t]*(?P<name>\S.{0,59})")
TITLE = re.compile(r"消息记录[(（]此消息记录为文本格式")
_OBJECT = re.compile(r"消息对象[:：](.*)")
_RULE = re.compile(r"={8,}\s*")
_ROLE = re.compile(r"【[^【】]{1,12}】(?=\S)")
NOBODY, PROGRAM = -1, -2
"""Instead of a sender: nobody yet, and the chat program itself."""
SYSTEM_IDS = ("10000", "1000000", "1000001")


def heads(lines: Iterable[str]) -> tuple[int, int]:
    """How many lines begin a message with an id, and how many one without."""
    with_id = plain = 0
    for line in lines:
        head = HEAD.fullmatch(line)
        if head is not None and WITH_ID.fullmatch(head["rest"]):
            with_id += 1
        elif head is not None and PLAIN.fullmatch(head["rest"]):
            plain += 1
    return with_id, plain


def parse(lines: Iterable[str], tally: Tally, *, plain: bool = False) -> None:
    """Read lines (without their ends) into a tally. ``plain``: senders have no ids."""
    known: dict[str, tuple[int, str, bool] | None] = {}  # what stands behind the time, as it was read before
    message = tally.message
    who = NOBODY
    at, name, words, ruled = 0, "", [], False

    def close() -> None:
        nonlocal who
        if who == PROGRAM:
            _system(words, tally, at)
        elif who != NOBODY:
            text = words[0].strip() if len(words) == 1 else "\n".join(words).strip()
            notice = notices.read(text, name) if notices.may_be(text) else None
            if notice is None:
                message(who, at, text)
            else:
                tally.notices += 1
                for person in notice.people:
                    tally.event(notice.kind, person, at)
        who = NOBODY
        words.clear()

    for line in lines:
        if not line:
            if words:
                words.append("")
            continue
        if "0" <= line[0] <= "9" and line[4:5] in ("-", "/", "."):
            found = HEAD.fullmatch(line)
            if found is not None:
                day, written, rest = found.groups()
                person = known.get(rest)
                if person is None and rest not in known:
                    person = known[rest] = _person(rest, tally, plain)
                start, seconds = day_start(day), clock(written)
                if person is not None and start is not None and seconds is not None:
                    close()
                    at = start + seconds
                    who, name, spoken = person
                    if spoken:
                        words.append(rest)
                    ruled = False
                    continue
        elif line[0] == "=" and _RULE.fullmatch(line):
            ruled = True
            continue
        elif ruled:
            chat = _OBJECT.fullmatch(line)
            if chat is not None:
                close()
                tally.open_chat(chat[1].strip())
                known.clear()
                continue
            if line.startswith("消息分组"):
                close()
                continue
            ruled = False
        if who != NOBODY:
            words.append(line)
    close()


def _person(rest: str, tally: Tally, plain: bool) -> tuple[int, str, bool] | None:
    """Who stands behind the time of a line: number, name, and whether these are already the program's words.

    None: nobody, the line is part of what somebody said.
    """
    found = (PLAIN if plain else WITH_ID).fullmatch(rest)
    if found is None or (plain and notices.read(rest) is not None):
        # Some versions write joins without a sender.
        return (PROGRAM, "", True) if notices.read(rest) is not None else None
    groups = found.groupdict()
    name = groups["name"].strip()
    number, mail = groups.get("qq"), groups.get("mail")
    if number in SYSTEM_IDS or (name in ("系统消息", "系统提示") and not mail):
        return PROGRAM, "", False
    name = _ROLE.sub("", name, count=1) if name.startswith("【") else name
    if number:
        return tally.sender("qq", number, name), name, False
    if mail:
        return tally.sender("email", mail.lower(), name), name, False
    return tally.named(name), name, False


def _system(words: list[str], tally: Tally, at: int) -> None:
    for line in words:
        if not line.strip():
            continue
        tally.notices += 1
        notice = notices.read(line)
        for person in notice.people if notice is not None else ():
            tally.event(notice.kind, person, at)  # pyright: ignore[reportOptionalMemberAccess]
