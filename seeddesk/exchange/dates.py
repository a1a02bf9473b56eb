# ruff: noqa: E501  tables of words read better unbroken
"""Days and times as files write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from seeddesk.domain.text import half_width

PLAIN_TIME = re.compile(
    r"(?!1970-01-01)(?:19[2-9]\d|20\d\d)-(?:0[13578]-(?:0[1-9]|[12]\d|3[01])|1[02]-(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d"
)
"""A time that needs no reading at all; leap days take the long way."""

_ORDERED = re.compile(
    r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})(?:\s*[-/.月]\s*(?P<d>\d{1,2})\s*日?号?)?(?:[ T　]+|(?<=日)|$)(?P<rest>.*)",
    re.S,
)
_PACKED = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})(?:[ T]?(?P<rest>\d{4}|\d{6}))?")
_SLASHED = re.compile(r"(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<y>\d{4}|\d{2})(?:[ T]+(?P<rest>.*))?", re.S)
_NAMED = re.compile(
    r"(?:(?P<d1>\d{1,2})[\s-]+(?P<n1>[A-Za-z]{3,9})|(?P<n2>[A-Za-z]{3,9})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?)[\s,-]+(?P<y>\d{4})"
    r"(?:[,\sT]+(?P<rest>.*))?"
)
_CLOCK = re.compile(
    r"(?P<p>上午|下午|中午|晚上|凌晨|早上|am|pm)?\s*(?P<h>\d{1,2})[:时点](?P<i>\d{1,2})?(?:[:分](?P<s>\d{1,2}))?(?:\.\d+)?秒?分?\s*"
    r"(?P<q>am|pm|上午|下午)?\s*(?:z|utc|gmt|[ecmp][ds]t|cst)?(?:[+-]\d{1,2}(?::?\d{2})?)?",
    re.I,
)
_NO_YEAR = re.compile(r"\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
_NOTHING = {
    "0000-00-00",
    "0000-00-00 00:00:00",
    "1970-01-01 00:00:00",
    "1970-01-01 08:00:00",
    "0001-01-01 00:00:00",
    "0",
    "1900-01-00",
}

FIRST_YEAR, LAST_YEAR = 1900, 2100


def column_is_day_first(values: Sequence[Any]) -> bool:
    """Whether ``13/2/2020`` in a column shows that ``3/2/2020`` is the third of February."""
    for value in values:
        if type(value) is str and (found := _SLASHED.match(value)) and int(found["a"]) > 12 >= int(found["b"]):
            return True
    return False


@lru_cache(maxsize=40_000)
def read_date(text: str, epoch_1904: bool = False, day_first: bool = False) -> tuple[str | None, str]:
    """A day as ISO text and a problem code, either of them empty."""
    if PLAIN_TIME.fullmatch(text + " 00:00:00"):
        return text, ""
    if not text or (text in _NOTHING and text != "1970-01-01 00:00:00"):
        return None, ""
    found, problem = _read(text, epoch_1904, day_first)
    return (found.date().isoformat() if found else None), problem


@lru_cache(maxsize=40_000)
def read_time(text: str, epoch_1904: bool = False, day_first: bool = False) -> tuple[str | None, str]:
    """A time as ISO text and a problem code, either of them empty. A day alone is its midnight."""
    if not text or text in _NOTHING:
        return None, ""
    found, problem = _read(text, epoch_1904, day_first)
    return (found.isoformat(" ", "seconds") if found else None), problem


def _read(text: str, epoch_1904: bool, day_first: bool) -> tuple[datetime | None, str]:
    text = half_width(text).strip()
    if re.fullmatch(r"\d+(\.\d+)?", text) and not _PACKED.fullmatch(text):
        return _number(float(text), epoch_1904)
    problem = ""
    if found := _ORDERED.fullmatch(text) or _PACKED.fullmatch(text):
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"] or 1)
    elif found := _SLASHED.fullmatch(text):
        year, first, second = int(found["y"]), int(found["a"]), int(found["b"])
        year += (2000 if year < 70 else 1900) if year < 100 else 0
        if first > 12 or day_first:
            first, second = second, first
        elif second <= 12 and first != second:
            problem = "date.ambiguous"
        month, day = first, second
    elif found := _NAMED.fullmatch(text):
        month = _MONTHS.get((found["n1"] or found["n2"])[:3].lower(), 0)
        year, day = int(found["y"]), int(found["d1"] or found["d2"])
    else:
        return None, "date.no_year" if _NO_YEAR.fullmatch(text) else "date.unreadable"
    clock = _clock(found["rest"] or "")
    if clock is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None, "date.unreadable"
    try:
        return datetime(year, month, day, *clock), problem
    except ValueError:
        return None, "date.impossible"  # written like a day, but there is none: the 30th of February


def _clock(text: str) -> tuple[int, int, int] | None:
    text = text.strip()
    if not text:
        return 0, 0, 0
    if text.isdigit() and len(text) in (4, 6):
        text = ":".join(text[at : at + 2] for at in range(0, len(text), 2))
    text = re.sub(r"^(周|星期|\()?[一二三四五六日天]\)?\s+", "", text)
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    hour, minute, second = int(found["h"]), int(found["i"] or 0), int(found["s"] or 0)
    half = (found["p"] or found["q"] or "").lower()
    if half in ("下午", "晚上", "pm", "中午") and hour < 12 and not (half == "中午" and hour >= 11):
        hour += 12
    elif half in ("am", "上午", "凌晨") and hour == 12:
        hour = 0
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _number(value: float, epoch_1904: bool) -> tuple[datetime | None, str]:
    """A bare number: Excel's count of days, or seconds or milliseconds since 1970 in UTC taken as local."""
    if 1 <= value < 80_000:
        start = datetime(1904, 1, 1) if epoch_1904 else datetime(1899, 12, 30)
        if not epoch_1904 and value < 61:
            start += timedelta(days=1)  # Excel believes in the 29th of February 1900
        found = start + timedelta(seconds=round(value * 86_400))
    elif 10**9 <= value < 5 * 10**9:
        found = datetime.fromtimestamp(int(value))
    elif 10**12 <= value < 5 * 10**12:
        found = datetime.fromtimestamp(int(value) // 1000)
    else:
        return None, "date.unreadable"
    return found, ""
