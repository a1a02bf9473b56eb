"""Pinyin of names, so that typing ``lxm`` finds 林小满.

One character at a time from a table kept in memory: a call of pypinyin per name would take seconds
for 100,000 members. Heteronyms are read as in surnames where a name begins with one.
"""

from __future__ import annotations

from functools import cache

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


@cache
def _syllable(character: str) -> str:
    if character < "\u3400":  # below the first Chinese character there is nothing to spell
        return ""
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, errors="ignore")
    return found[0][0] if found else ""


def spell(name: str) -> tuple[str, str]:
    """The pinyin of a name and its initials, lower case without tones; letters and digits stand for themselves.

    ``spell("林小满")`` is ``("linxiaoman", "lxm")``; a name without Chinese characters gives two empty texts.
    """
    if name.isascii():
        return "", ""
    syllables = [_FIRST.get(name[0]) or _syllable(name[0])]
    syllables += [_syllable(character) for character in name[1:]]
    if not any(syllables):
        return "", ""
    parts = [
        syllable or (character.lower() if character.isalnum() else "") for character, syllable in zip(name, syllables)
    ]
    return "".join(parts), "".join(part[:1] for part in parts)
