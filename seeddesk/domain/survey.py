# ruff: noqa: E501  tables of words read better unbroken
"""Questions of a survey: what kind each one is, read off its words and answers, and how answers are read.

A question is one column of answers. A Kano pair is two questions (``kano_with``, ``kano_without``), the
four prices are four; :func:`items` puts them together again. A guess is only where to begin: the owner
may set every kind, so nothing here changes what was answered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seeddesk.domain.text import half_width

JOIN = "┋"
"""Between the choices of one answer, as 问卷星 writes it."""

PRICES = ("price_too_cheap", "price_cheap", "price_dear", "price_too_dear")
KANO = ("kano_with", "kano_without")
KINDS = ("single", "multiple", "scale", "nps", "number", *KANO, *PRICES, "open")

_LOOKED_AT = 5_000
_OPTIONS = 30
"""More different answers than this make no choice question."""


# --- what one answer says --------------------------------------------------------------------------

_FILL_IN = re.compile(r"〖[^〗]*〗")
_PLAIN = re.compile(
    r"[¥￥$€£]?\s*(-?\d{1,9}(?:,\d{3})*(?:\.\d+)?)\s*(?:分|星|元|块钱?|岁|points?|stars?|yuan|rmb|/\s*\d+)?", re.I
)
_LABELLED = re.compile(r"(\d{1,2})\s*(?:分\s*)?[-–—:：(（=]\s*[^\d\s].*|(\d{1,2})分?\s+[^\d\s].*")
_STARS = frozenset("★☆⭐\ufe0f")

_LEVELS = {
    5: "非常满意|很满意|十分满意|非常同意|完全同意|非常愿意|非常喜欢|非常好|very satisfied|extremely satisfied|strongly agree|excellent|very likely|very good",
    4: "满意|比较满意|较满意|同意|比较同意|愿意|比较愿意|比较喜欢|好|satisfied|somewhat satisfied|agree|good|likely",
    3: "一般|普通|中立|不确定|说不清|还行|还可以|neutral|neither satisfied nor dissatisfied|neither agree nor disagree|average|fair",
    2: "不满意|不太满意|较不满意|比较不满意|不同意|不太同意|比较不同意|不愿意|不太愿意|差|dissatisfied|somewhat dissatisfied|disagree|poor|unlikely",
    1: "非常不满意|很不满意|十分不满意|非常不同意|完全不同意|非常不愿意|非常差|very dissatisfied|extremely dissatisfied|strongly disagree|very poor|very unlikely",
}  # fmt: skip
_MARKS = {word: mark for mark, words in _LEVELS.items() for word in words.split("|")}

_KANO_WORDS = (
    "喜欢|很喜欢|非常喜欢|我很喜欢|我喜欢|我喜欢这样|我很喜欢这样|like|i like it|i like it that way|i would like it|i enjoy it",
    "理所当然|理应如此|应该如此|必须如此|必须有|它必须这样|必须这样|我期望这样|应该的|must|must be|must-be|it must be that way|expect|i expect it|i expect it that way|i would expect it",
    "无所谓|中立|没感觉|我无所谓|neutral|i am neutral|i'm neutral|indifferent|i don't care",
    "能忍受|可以忍受|勉强接受|可以接受|能接受|勉强可以|我可以忍受|我能忍受|我勉强接受|live with|live with it|i can live with it|i can live with it that way|tolerate|i can tolerate it",
    "不喜欢|很不喜欢|非常不喜欢|讨厌|我不喜欢|我很不喜欢|我讨厌|我不喜欢这样|dislike|i dislike it|i dislike it that way|i don't like it|i would dislike it",
)  # fmt: skip
_KANO_LEVELS = {word: level for level, words in enumerate(_KANO_WORDS) for word in words.split("|")}


@lru_cache(maxsize=20_000)
def number(text: str) -> float | None:
    """The number an answer is: ``4``, ``4分``, ``★★★★``, ``¥12.50``, ``1,200元``; None for anything else."""
    text = half_width(text).strip()
    if text and set(text) <= _STARS:
        return float(text.count("★") + text.count("⭐")) or None
    found = _PLAIN.fullmatch(text)
    return float(found[1].replace(",", "")) if found else None


@lru_cache(maxsize=20_000)
def mark(text: str) -> float | None:
    """The mark an answer gives on a scale: a number, ``5 - very good``, or words such as 非常满意 (5 … 1)."""
    found = number(text)
    if found is not None:
        return found
    plain = half_width(text).strip().casefold().rstrip("。.!")
    labelled = _LABELLED.fullmatch(plain)
    if labelled:
        return float(labelled[1] or labelled[2])
    return _MARKS.get(plain)


@lru_cache(maxsize=5_000)
def kano_level(text: str) -> int | None:
    """0 like, 1 must be, 2 neutral, 3 live with, 4 dislike; 1…5 count as these in this order."""
    plain = re.sub(r"^[a-e1-5][.、:)]\s*", "", half_width(text).strip().casefold()).rstrip("。.! ")
    plain = plain.replace("’", "'")
    level = _KANO_LEVELS.get(plain)
    if level is None and plain in ("1", "2", "3", "4", "5"):
        level = int(plain) - 1
    return level


def separator(values: Iterable[str]) -> str:
    """What stands between the choices of a column of answers: ``┋``, else ``;``, else a comma."""
    semicolon = False
    for value in values:
        if JOIN in value:
            return JOIN
        semicolon = semicolon or ";" in value or "；" in value
    return ";" if semicolon else ","


_SPLIT = {JOIN: re.compile(JOIN), ";": re.compile(r"[;；]"), ",": re.compile(r"[,，\n](?!\d{3}(?:\D|$))")}


@lru_cache(maxsize=20_000)
def choices(value: str, between: str = JOIN) -> tuple[str, ...]:
    """The different choices of one answer, without what was filled in beside them (``其他〖…〗``)."""
    parts = (" ".join(part.split()) for part in _SPLIT[between].split(_FILL_IN.sub("", value)))
    return tuple(dict.fromkeys(part for part in parts if part))


@lru_cache(maxsize=20_000)
def choice(value: str) -> str:
    """The one choice of an answer."""
    return " ".join(_FILL_IN.sub("", value).split())


# --- what kind a question is ---------------------------------------------------------------------------

_RECOMMEND = re.compile(r"推荐|介绍给|\bnps\b|recommend", re.I)
_ON_A_SCALE = re.compile(
    r"满意|评分|打分|打几分|几分|程度|同意|重要|愿意|可能性|意愿|评价|satisf|\brat(?:e|ing)\b|scale|agree|likely|important|score|\bhow (?:much|well|easy|good)",
    re.I,
)
_RANGE = re.compile(r"(?<![\d.])(\d{1,2})\s*(?:分|星)?\s*(?:-|–|—|~|～|…|\.{2,3}|到|至|\bto\b)\s*(\d{1,2})(?![\d.])")
_WITHOUT = re.compile(
    r"没有|不提供|不具备|不能|不含|不带|缺少|取消|without|not have|n't have|absent|missing|\bno\b|lack", re.I
)
_PRICE_WORDS = {
    "price_too_cheap": re.compile(r"太便宜|过于便宜|太低|过低|便宜[得到]?.*(?:怀疑|担心|质量|品质|不放心)|too\s*cheap|too\s*low|so\s+(?:low|cheap|inexpensive)", re.I),
    "price_too_dear": re.compile(r"太贵|过贵|过于昂贵|太高|过高|贵[得到]?.*(?:不会|不考虑|不买|买不)|too\s*expensive|too\s*dear|too\s*high|so\s+(?:expensive|high)", re.I),
    "price_dear": re.compile(r"贵|偏高|expensive|dear\b|high\b", re.I),
    "price_cheap": re.compile(r"便宜|划算|实惠|值|偏低|cheap|bargain|good value|great buy|low\b", re.I),
}  # fmt: skip


def scale_of(text: str, marks: Sequence[float]) -> tuple[int, int]:
    """Lowest and highest mark of a scale: as its question says (``1–7``), else 5, 7 or 10 by the answers."""
    said = said_range(text)
    high = max(marks, default=0)
    if said and said[1] >= high:
        return said
    top = next((top for top in (5, 7, 10) if high <= top), int(high))
    return (0 if min(marks, default=1) < 1 else 1), top


def said_range(text: str) -> tuple[int, int] | None:
    """The range a question names, such as ``0-10`` or ``1到5分``."""
    for found in _RANGE.finditer(half_width(text)):
        low, high = int(found[1]), int(found[2])
        if low in (0, 1) and 3 <= high <= 10:
            return low, high
    return None


def guess_kinds(
    questions: Sequence[tuple[str, Sequence[str]]], *, coded: bool = False, commas: bool = True
) -> list[str]:
    """The kind of every question of a survey, from its text and its answers (empty ones left out).

    ``coded``: the choices of the file are numbers (问卷星 by number), so a number says little. ``commas``: several
    choices may be written with commas between them (Google Forms), not only with ``┋``.
    """
    read = [(text, [value for value in values[:_LOOKED_AT] if value]) for text, values in questions]
    kinds = [_guess(text, values, coded, commas) for text, values in read]
    _find_prices(read, kinds)
    _find_kano(read, kinds, coded)
    return kinds


def _guess(text: str, values: Sequence[str], coded: bool, commas: bool) -> str:
    if not values:
        return "open"
    if any(JOIN in value for value in values):
        return "multiple"
    marks = [found for found in map(mark, values) if found is not None]
    if len(marks) >= 0.9 * len(values):
        return _guess_number(text, values, marks, coded)
    if commas and _comma_lists(values):
        return "multiple"
    return "single" if _few_answers(values) else "open"


def _guess_number(text: str, values: Sequence[str], marks: Sequence[float], coded: bool) -> str:
    whole = all(found == int(found) for found in marks)
    if not whole or min(marks) < 0 or max(marks) > 10:
        return "number"
    named = bool(_ON_A_SCALE.search(text)) or said_range(text) is not None
    in_words = any(number(value) is None for value in values)
    if _RECOMMEND.search(text) and not in_words and (max(marks) > 5 or said_range(text) == (0, 10)):
        return "nps"
    if coded and not named:
        return "single"
    if not named and not in_words and len(set(marks)) < 3:
        return "single"
    return "scale"


def _comma_lists(values: Sequence[str]) -> bool:
    """Whether the answers are lists of the same few choices, as Google Forms writes them."""
    between = separator(values)
    # A full-width comma parts clauses, hardly ever choices.
    lists = [(value,) if "，" in value else choices(value, between) for value in values]
    several = sum(len(parts) > 1 for parts in lists)
    if several < 2 or several < 0.2 * len(values):
        return False
    counted = Counter(part for parts in lists for part in parts)
    told = sum(counted.values())
    longest = sum(len(part) for part in counted) / len(counted)
    return len(counted) <= _OPTIONS and len(counted) <= 0.6 * told and longest <= 25


def _few_answers(values: Sequence[str]) -> bool:
    counted = Counter(map(choice, values))
    if any(len(value) > 60 for value in counted):
        return False
    return len(counted) <= min(_OPTIONS, max(2, 0.5 * len(values))) and (
        len(counted) < len(values) or (len(values) == 1 and len(values[0]) <= 8)
    )


def _find_prices(read: Sequence[tuple[str, Sequence[str]]], kinds: list[str]) -> None:
    """The four prices, where all four are asked for: one after the other, whichever comes first."""
    roles: list[str] = []
    for (text, values), kind in zip(read, kinds, strict=True):
        numbers = sum(number(value) is not None for value in values)
        role = next((role for role, words in _PRICE_WORDS.items() if words.search(text)), "")
        roles.append(role if role and kind != "multiple" and numbers >= 0.8 * max(1, len(values)) else "")
    for at in range(len(roles) - 3):
        if set(roles[at : at + 4]) == set(PRICES):
            kinds[at : at + 4] = roles[at : at + 4]
            roles[at : at + 4] = [""] * 4


def _find_kano(read: Sequence[tuple[str, Sequence[str]]], kinds: list[str], coded: bool) -> None:
    """Pairs of neighbouring questions answered with like, must be, neutral, live with, dislike."""
    if coded:
        return
    levels: list[set[int] | None] = []
    for _text, values in read:
        found = [level for value in values if number(value) is None and (level := kano_level(value)) is not None]
        levels.append(set(found) if values and len(found) >= 0.8 * len(values) else None)
    at = 0
    while at < len(levels) - 1:
        first, second = levels[at], levels[at + 1]
        # Like and dislike alone are asked everywhere; must be and live with only here.
        if first is None or second is None or not (first | second) & {1, 3}:
            at += 1
            continue
        turned = bool(_WITHOUT.search(read[at][0])) and not _WITHOUT.search(read[at + 1][0])
        kinds[at : at + 2] = KANO[::-1] if turned else KANO
        at += 2


# --- questions that belong together ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """What one figure is about: a question, a Kano pair or four prices. ``parts``: places in the list given.

    ``kind``: single, multiple, scale, nps, number, kano, prices or open. ``missing``: roles of a Kano pair or of
    the prices that no question has.
    """

    kind: str
    parts: tuple[int, ...]
    roles: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def items(kinds: Sequence[str]) -> list[Item]:
    """The questions of a survey (their kinds in order) put together where they belong together."""
    found: list[Item] = []
    used: set[int] = set()
    for at, kind in enumerate(kinds):
        if at in used:
            continue
        roles = KANO if kind in KANO else PRICES if kind in PRICES else ()
        if not roles:
            found.append(Item(kind, (at,)))
            continue
        mine = {kind: at}
        for other in range(at + 1, len(kinds)):
            # The next of the same role begins the next group.
            if kinds[other] in mine and kinds[other] in roles:
                break
            if kinds[other] in roles and other not in used:
                mine[kinds[other]] = other
            if len(mine) == len(roles):
                break
        used |= set(mine.values())
        present = tuple(role for role in roles if role in mine)
        found.append(
            Item(
                "kano" if roles is KANO else "prices",
                tuple(mine[role] for role in present),
                present,
                tuple(role for role in roles if role not in mine),
            )
        )
    return found
