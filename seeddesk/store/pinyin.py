"""Pinyin of names, so that typing ``lxm`` finds 林小满.

One character at a time from a table kept in memory: a call of pypinyin per name would take seconds
for 100,000 members. Heteronyms are read as in surnames where a name begins with one.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from functools import cache
from pathlib import Path

_FIRST = {
    "单": "shan",
    "仇": "qiu",
    "解": "xie",
    "查": "zha",
    "曾": "zeng",
    "任": "ren",
    "盖": "ge",
    "区": "ou",
    "朴": "piao",
}


_UMLAUTS = str.maketrans(dict.fromkeys("ǖǘǚǜ", "v"))


@cache
def _readings() -> dict[str, str]:
    """Character → its commonest reading with tone marks, out of pypinyin's own table.

    The table is read without importing pypinyin, whose import parses 47,000 phrases in one call and would
    hold the window up for a quarter of a second; here other threads get their turn.
    """
    found = importlib.util.find_spec("pypinyin")
    if found is None or found.origin is None:
        return {}
    table = Path(found.origin).with_name("pinyin_dict.json")
    if not table.is_file():
        return {}
    text = table.read_text("utf-8")
    return {chr(int(match[1])): match[2] for match in re.finditer(r'"(\d+)"\s*:\s*"([^",]+)', text)}


@cache
def _syllable(character: str) -> str:
    if character < "\u3400":  # below the first Chinese character there is nothing to spell
        return ""
    reading = _readings().get(character)
    if reading is None:
        return "" if _readings() else _by_library(character)
    bare = unicodedata.normalize("NFD", reading.replace("ü", "v").translate(_UMLAUTS))
    return "".join(mark for mark in bare if mark.isascii())


def _by_library(character: str) -> str:
    """The same by pypinyin itself, should it keep its table elsewhere one day."""
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, errors="ignore")
    return found[0][0] if found else ""


class _Parts(dict[str, str]):
    """Character → what it adds to a spelled name; filled as characters are met."""

    def __missing__(self, character: str) -> str:
        part = self[character] = _syllable(character) or (character.lower() if character.isalnum() else "")
        return part


_parts = _Parts()
_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def spell(name: str) -> tuple[str, str]:
    """The pinyin of a name and its initials, lower case without tones; letters and digits stand for themselves.

    ``spell("林小满")`` is ``("linxiaoman", "lxm")``; a name without Chinese characters gives two empty texts.
    """
    if name.isascii() or not _CHINESE.search(name):
        return "", ""
    parts = [_parts[character] for character in name]
    parts[0] = _FIRST.get(name[0], parts[0])
    return "".join(parts), "".join([part[:1] for part in parts])


def warm_up() -> None:
    """Load the table, which takes a quarter of a second, at a moment when there is nothing else to do."""
    _syllable("中")
