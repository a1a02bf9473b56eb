"""Times as chats write them, read fast: local seconds since 1970, without a zone.

A million lines pass through here, so days are looked up and clocks are cut, not parsed.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from seeddesk.domain.text import half_width
from seeddesk.exchange.chats.tally import DAY, EPOCH, day_number

FIRST = day_number(date(1995, 1, 1)) * DAY
LAST = day_number(date(2100, 1, 1)) * DAY
"""What lies outside is no time of a chat."""

HALVES = "上午|下午|晚上|凌晨|中午|早上|傍晚|清晨|深夜|[AaPp][Mm]"
CLOCK = rf"(?:(?:{HALVES})\s*)?\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?(?:\s?[AaPp]\.?[Mm]\.?)?"
DAY_TEXT = r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?"
AMERICAN_DAY = r"\d{1,2}/\d{1,2}/(?:\d{4}|\d{2}),?"

_CLOCK = re.compile(
    rf"(?P<half>{HALVES})?\s*(?P<h>\d{{1,2}})[:：](?P<m>\d{{2}})(?:[:：](?P<s>\d{{2}})(?:[.,]\d+)?)?\s*(?P<mark>[AaPp])?\.?(?:[Mm]\.?)?"
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?")
_ZONED = re.compile(
    r"(\d{4}-\d{2}-\d{2}) (\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?: [A-Z]{3,4})?"
)
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2}),?\s+(\S.*)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@lru_cache(maxsize=20_000)
def day_start(text: str) -> int | None:
    """Seconds at midnight of a day like ``2019-05-29``, ``2022/11/7``, ``2026年4月6日``, ``11/17/22`` (month first)."""
    numbers = re.findall(r"\d+", text)
    if len(numbers) == 3 and len(numbers[0]) < 4 and "/" in text:
        numbers = [numbers[2] if len(numbers[2]) == 4 else f"20{numbers[2]}", numbers[0], numbers[1]]
    try:
        seconds = day_number(date(*map(int, numbers[:3]))) * DAY
    except (ValueError, TypeError, OverflowError):
        return None
    return seconds if FIRST <= seconds < LAST else None


def clock(text: str) -> int | None:
    """Seconds since midnight: ``9:05``, ``20:43:38``, ``8:43:38 PM``, ``下午 8:43``."""
    parts = text.split(":")
    if len(parts) == 3 and parts[0].isdecimal() and parts[1].isdecimal() and parts[2].isdecimal():
        hour, minute, second = int(parts[0]), int(parts[1]), int(parts[2])
        return hour * 3600 + minute * 60 + second if hour < 24 and minute < 60 and second < 60 else None
    return _spelt_clock(text)


@lru_cache(maxsize=20_000)
def _spelt_clock(text: str) -> int | None:
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, second = int(found["h"]), int(found["m"]), int(found["s"] or 0)
    half, mark = found["half"] or "", (found["mark"] or "").lower()
    if half.isascii():
        half, mark = "", mark or half[:1].lower()
    if mark == "p" or half in ("下午", "晚上", "傍晚"):
        hour += 12 if hour < 12 else 0
    elif half == "中午":
        hour += 12 if hour < 3 else 0
    elif half == "深夜":
        hour += 12 if 6 < hour < 12 else 0
    elif hour == 12 and (mark == "a" or half in ("凌晨", "上午", "早上", "清晨")):
        hour = 0
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second


def stamp(text: str) -> int | None:
    """A time in a table: written out, ISO (with Z or an offset: turned into local time), seconds or
    milliseconds since 1970, a serial number of Excel; None if it says none, as ``1.53E+09`` does.
    """
    text = text.strip()
    # The plain forms first, by cutting: nearly every cell is one.
    if len(text) == 19 and text[4] == "-" and text[10] == " " and text[13] == ":":
        start, rest = day_start(text[:10]), clock(text[11:])
        if start is not None and rest is not None:
            return start + rest
    if len(text) == 10 and text.isdecimal() and text.isascii():
        seconds = int(text)
        return seconds + _offset(seconds // 900) if 8 * 10**8 <= seconds < 4_100_000_000 else None
    return _stamp(half_width(text).strip("\"'=\t "))


@lru_cache(maxsize=100_000)
def _offset(quarter: int) -> int:
    """By how many seconds local time is ahead of UTC in a quarter of an hour since 1970; clocks change between."""
    there = datetime.fromtimestamp(quarter * 900, UTC)
    return round((there.astimezone().replace(tzinfo=None) - there.replace(tzinfo=None)).total_seconds())


@lru_cache(maxsize=4_000)
def _stamp(text: str) -> int | None:
    if _NUMBER.fullmatch(text):
        return _number(float(text))
    if _ISO.fullmatch(text):
        return _iso(text)
    zoned = _ZONED.fullmatch(text)
    if zoned:
        zone = {"UTC": "Z", "GMT": "Z"}.get(zoned[3], zoned[3])
        return _iso(f"{zoned[1]}T{zoned[2].zfill(5 if zoned[2].count(':') == 1 else 8)}{zone}")
    parts = re.match(rf"({DAY_TEXT})\s*(.*)", text)
    if parts:
        start = day_start(parts[1])
        rest = clock(re.sub(r"^(?:周.|星期.)\s*", "", parts[2])) if parts[2] else 0
    else:
        american = _AMERICAN.fullmatch(text)
        if american is None:
            return None
        year = american[3] if len(american[3]) == 4 else f"20{american[3]}"
        start, rest = day_start(f"{year}-{american[1]}-{american[2]}"), clock(american[4])
    return start + rest if start is not None and rest is not None else None


def _iso(text: str) -> int | None:
    try:
        found = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return local(found)


def local(found: datetime) -> int | None:
    """Local seconds since 1970 of a time, whichever its zone."""
    try:
        if found.tzinfo is not None:
            found = found.astimezone()
    except (OverflowError, ValueError, OSError):
        return None
    seconds = day_number(found.date()) * DAY + found.hour * 3600 + found.minute * 60 + found.second
    return seconds if FIRST <= seconds < LAST else None


def _number(value: float) -> int | None:
    if 30_000 <= value < 80_000:  # Excel's count of days
        return local(datetime(1899, 12, 30) + timedelta(seconds=round(value * DAY)))
    if 10**12 <= value < 5 * 10**12:
        value //= 1000
    if 8 * 10**8 <= value < 4_100_000_000:
        return local(datetime.fromtimestamp(int(value), UTC))
    return None


_WEEKDAYS = {name: place for place, name in enumerate("一二三四五六日")} | {"天": 6}


def spoken_day(text: str, today: date) -> date | None:
    """``昨天``, ``今天``, ``星期三``, ``Yesterday``, ``4月6日`` seen from the day of copying."""
    text = text.strip().lower()
    if text in ("", "今天", "today"):
        return today
    if text in ("昨天", "yesterday"):
        return today - timedelta(days=1)
    if text == "前天":
        return today - timedelta(days=2)
    english = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    weekday = english.index(text) if text in english else _WEEKDAYS.get(text[-1]) if text[0] in "星周礼" else None
    if weekday is not None:
        return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    found = re.fullmatch(r"(\d{1,2})\s*[月/-]\s*(\d{1,2})日?", text)
    if found:
        for year in (today.year, today.year - 1):
            try:
                day = date(year, int(found[1]), int(found[2]))
            except ValueError:
                continue
            if day <= today:
                return day
    return None


SPOKEN_DAY = (
    r"昨天|今天|前天|(?:星期|周|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}日"
    "|[Yy]esterday|[Tt]oday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
)

__all__ = [
    "AMERICAN_DAY",
    "CLOCK",
    "DAY_TEXT",
    "EPOCH",
    "SPOKEN_DAY",
    "clock",
    "day_start",
    "local",
    "spoken_day",
    "stamp",
]
