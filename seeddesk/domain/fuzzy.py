"""How well a name fits what somebody typed: whole, beginning, part, pinyin, initials, or letters in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

WHOLE, BEGINS, INITIALS_WHOLE, WORD, INITIALS, PART, PINYIN, SCATTERED = 100, 90, 85, 80, 75, 70, 65, 40
"""What each way of fitting is worth."""

_WORDS = re.compile(r"[\w']+")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the forms it is looked for, all lower case."""

    plain: str
    pinyin: str = ""
    initials: str = ""


def name_of(text: str, pinyin: str = "", initials: str = "") -> Name:
    """A name with its pinyin, where it is Chinese, and the first letters of its words where it is not."""
    plain = text.lower()
    if not initials:
        words = _WORDS.findall(plain)
        initials = "".join(word[0] for word in words) if len(words) > 1 else ""
    return Name(plain, pinyin, initials)


def score(needle: str, name: Name) -> int:
    """0 where it does not fit, else up to 100. Several words must all fit; the worst of them counts.

    ``score("lxm", name_of("林小满", "linxiaoman", "lxm"))`` is 85.
    """
    wanted = needle.lower().strip()
    if not wanted:
        return 0
    whole = _score(wanted, name)
    words = wanted.split()
    return whole if whole or len(words) == 1 else min(_score(word, name) for word in words)


def _score(wanted: str, name: Name) -> int:
    plain = name.plain
    if wanted == plain:
        return WHOLE
    if plain.startswith(wanted):
        return BEGINS
    if wanted == name.initials:
        return INITIALS_WHOLE
    at = plain.find(wanted)
    if at > 0:
        return PART if plain[at - 1].isalnum() and plain[at].isascii() else WORD
    if name.initials.startswith(wanted):
        return INITIALS
    if name.pinyin.startswith(wanted):
        return PINYIN + 5
    if wanted in name.initials or wanted in name.pinyin:
        return PINYIN
    return max(_scattered(wanted, plain), _scattered(wanted, name.pinyin))


def _scattered(wanted: str, text: str) -> int:
    """Letters in order with gaps: fewer and smaller gaps are worth more; one letter alone is no fit."""
    if len(wanted) < 2 or len(wanted) > len(text) or not text.startswith(wanted[0]):
        return 0
    at, first = -1, 0
    for letter in wanted:
        at = text.find(letter, at + 1)
        if at < 0:
            return 0
    gaps = at - first + 1 - len(wanted)
    return max(0, SCATTERED - gaps) if gaps <= 3 * len(wanted) else 0
