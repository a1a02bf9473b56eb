"""Applications out of pasted text: a sign-up chain (接龙), one line each, cells of a table, or copied messages.

Who a line is from is only read here, never guessed: what could be a name is handed on in order of likelihood, and
compared with the members elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from seeddesk.domain.text import clean, half_width, match_name

__all__ = ["Line", "read_applications"]

_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,3}(?:[、):。]|\.(?!\d))|[①-⑳])\s*")
_CHAIN = re.compile(r"^#? ?(?:接龙|group ?note|solitaire)\b|^#接龙|^#group", re.I)
_EXAMPLE = re.compile(r"^(?:例|示例|例如|格式|example|e\.g\.)[ ::,]", re.I)
_PHONE = re.compile(r"(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")
_CUT = re.compile(r"[\t,，:：;；|｜]| {2,}| [-–—] ?|——")
_ALONE = re.compile(r"^([^:：]{1,40})[:：]$")
_TITLES = re.compile(r"^(?:序号|编号|no\.?|#)?[\t,， ]*(?:姓名|昵称|称呼|名字|微信名?|微信昵称|手机号?码?|电话|name|nick(?:name)?|phone)(?=[\t,， ]|$)", re.I)  # noqa: E501


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is, or may be, an application.

    ``line``: its number in the text, from 1. ``names``: what may be the name, the likeliest first; ``phone`` as
    written, "" without one; ``words``: what was said, going with the last of ``names`` (the shortest).
    """

    line: int
    text: str
    names: tuple[str, ...]
    phone: str = ""
    words: str = ""

    @property
    def name(self) -> str:
        """The name to show while nobody is known by any: the first word, two of them in Latin letters."""
        shortest = list(self.names[-2:])
        if len(shortest) == 2 and shortest[1].isascii() and shortest[1].isalpha():
            return shortest[0]
        return shortest[-1] if shortest else ""


def read_applications(text: str) -> list[Line]:
    """The lines of a text that may be applications, in order; titles, chain heads, examples and repeats are left
    out. A line that is only ``name:`` names the sender of the lines below it."""
    found: list[Line] = []
    seen: set[str] = set()
    sender: tuple[int, str] | None = None
    said: list[str] = []

    def finish() -> None:
        nonlocal sender
        if sender is not None and said:
            found.append(Line(sender[0], f"{sender[1]}: {' '.join(said)}", (sender[1],), "", " ".join(said)))
        sender = None
        said.clear()

    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        line = half_width(raw).replace("\u00a0", " ").strip()
        if not clean(line):
            finish()
            continue
        if _CHAIN.match(line) or _EXAMPLE.match(line) or (not found and _TITLES.match(line)):
            continue
        alone = _ALONE.match(line)
        if alone:
            finish()
            sender = number, clean(alone[1])
        elif sender is not None:
            said.append(clean(line))
        else:
            one = _read(number, line)
            # A chain is reposted with every new entry.
            key = "\t".join((match_name(one.name), one.phone, one.words))
            if (one.names or one.phone) and key not in seen:
                seen.add(key)
                found.append(one)
    finish()
    return found


def _read(number: int, line: str) -> Line:
    text = clean(line)
    rest = _NUMBERED.sub("", line)
    if "\t" in rest and rest.split("\t", 1)[0].strip().isdigit() and len(rest.split("\t", 1)[0].strip()) <= 4:
        rest = rest.split("\t", 1)[1]  # a column of numbers before the names
    match = _PHONE.search(rest)
    phone = match[0].strip() if match else ""
    if match:
        rest = f"{rest[: match.start()].rstrip()}\t{rest[match.end() :].lstrip()}"
    parts = [part.strip() for part in _CUT.split(rest)]
    parts = [part for part in parts if part]
    if not parts:
        return Line(number, text, (), phone)
    first, words = clean(parts[0]), " ".join(clean(part) for part in parts[1:])
    names = [first]
    if " " in first:
        # "Mango Ma I would like to": the whole, then ever fewer words; the shortest goes with what was said.
        cut = first.split(" ")
        names = [" ".join(cut[:count]) for count in range(len(cut), 0, -1)][:6]
        if cut[0] not in names:
            names.append(cut[0])
        words = clean(" ".join((*cut[1:], words)))
    return Line(number, text, tuple(names), phone, words)


def words_after(line: Line, name: str) -> str:
    """What was said, where ``name`` (of ``line.names``) turned out to be the name."""
    more = name[len(line.names[-1]) :].strip() if line.names else ""
    return line.words[len(more) :].strip() if more and line.words.startswith(more) else line.words
