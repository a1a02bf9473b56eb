"""Reading what people type into forms: text in, value or the reason why not out. No widgets here."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Any

from seeddesk.domain import limits
from seeddesk.i18n import tr


class WrongInput(ValueError):
    """What was typed cannot be understood; the message says what would be right, ready to show."""


def clean(text: str) -> str:
    """Full-width digits and signs to plain ones, surrounding spaces away."""
    return unicodedata.normalize("NFKC", text).strip()


_DIGITS = 40
"""A number longer than this is a slip of the paste, whatever it says."""


def too_long(length: int, limit: int) -> str:
    """What would be right for a text that is too long."""
    return tr("At most {limit} characters; these are {n}").format(limit=f"{limit:,}", n=f"{length:,}")


def too_much(length: int, limit: int) -> str:
    """What is said of a paste that was refused."""
    return tr("{n} characters are too many, nothing was pasted; at most {limit}").format(
        n=f"{length:,}", limit=f"{limit:,}"
    )


def read_line(text: str, limit: int) -> str:
    """A text of one line without what a line cannot hold; raises WrongInput when it is too long."""
    plain = limits.one_line(text)
    if limits.over(plain, limit):
        raise WrongInput(too_long(len(plain), limit))
    return plain


def read_lines(text: str, limit: int) -> str:
    """A text of several lines, as :func:`read_line`."""
    plain = limits.lines(text)
    if limits.over(plain, limit):
        raise WrongInput(too_long(len(plain), limit))
    return plain


def _decimal(text: str) -> Decimal | None:
    text = clean(text).replace(",", "").replace(" ", "")
    if len(text) > _DIGITS:
        return None
    if not re.fullmatch(r"[+-]?\d+(\.\d*)?|[+-]?\.\d+", text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _within(value: Any, low: Any, high: Any, show: Any) -> None:
    if low is not None and high is not None and not low <= value <= high:
        raise WrongInput(tr("Between {low} and {high}").format(low=show(low), high=show(high)))
    if low is not None and value < low:
        raise WrongInput(tr("At least {low}").format(low=show(low)))
    if high is not None and value > high:
        raise WrongInput(tr("At most {high}").format(high=show(high)))


def read_integer(text: str, low: int | None = None, high: int | None = None) -> int | None:
    """A whole number such as ``12000`` or ``1.2万``, or None when empty; raises WrongInput."""
    plain = clean(text)
    if not plain:
        return None
    # As platforms show followers, and as this program shows them.
    myriad = plain[-1] in "万wW"
    number = _decimal(plain[:-1] if myriad else plain)
    if number is not None and myriad:
        number *= 10_000
    if number is None or number != number.to_integral_value():
        raise WrongInput(tr("A whole number, for example 50"))
    most = limits.COUNT if high is None and number > 0 else high
    least = -limits.COUNT if low is None and number < 0 else low
    _within(int(number), least, most, lambda value: f"{value:,}")
    return int(number)


def read_money(text: str, low: int | None = None, high: int | None = None) -> int | None:
    """An amount such as ``¥98`` or ``1,280.50`` as integer cents, or None when empty; raises WrongInput."""
    plain = clean(text)
    if not plain:
        return None
    number = _decimal(plain.replace("¥", "").replace("元", "").replace("$", ""))
    if number is None or number * 100 != (number * 100).to_integral_value():
        raise WrongInput(tr("An amount, for example 98 or 98.50"))
    cents = int(number * 100)
    if low is None and high is None and cents < 0:
        low = 0  # only a field that says so takes what is owed
    most = limits.CENTS if high is None and cents > 0 else high
    _within(cents, low, most, show_money)
    return cents


def show_money(cents: int | None) -> str:
    """Cents as they are typed: 98, 98.50."""
    if cents is None:
        return ""
    sign, whole = ("-" if cents < 0 else ""), abs(int(cents))
    return f"{sign}{whole // 100}" + (f".{whole % 100:02d}" if whole % 100 else "")


def read_percent(text: str, low: float | None = 0.0, high: float | None = 1.0) -> float | None:
    """``15`` or ``15 %`` as the share 0.15, or None when empty; limits are shares; raises WrongInput."""
    plain = clean(text)
    if not plain:
        return None
    number = _decimal(plain.replace("%", ""))
    if number is None:
        raise WrongInput(tr("A percentage, for example 10"))
    share = float(number / 100)
    _within(share, low, high, lambda value: f"{value * 100:g}%")
    return share


def show_percent(share: float | None) -> str:
    """A share as the percentage that is typed, without the sign."""
    return "" if share is None else f"{round(share * 100, 4):g}"


def read_date(text: str, low: dt.date | None = None, high: dt.date | None = None) -> dt.date | None:
    """A day such as 2026-05-03, 2026/5/3, 2026年5月3日 or 20260503; 5-3 and 5月3日 are of this year.

    None when empty; raises WrongInput.
    """
    plain = clean(text)
    if not plain:
        return None
    if re.fullmatch(r"\d{1,2}\s*([-/.]\s*\d{1,2}|月\s*\d{1,2}\s*日?)", plain):
        plain = f"{dt.date.today().year}-{plain}"
    match = re.fullmatch(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?", plain) or re.fullmatch(
        r"(\d{4})(\d{2})(\d{2})", plain
    )
    try:
        if match is None:
            raise ValueError
        day = dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise WrongInput(tr("A date, for example 2026-05-03")) from None
    _within(day, low, high, lambda value: value.isoformat())
    _within(day, limits.FIRST_DAY, limits.LAST_DAY, lambda value: value.isoformat())
    return day


def read_moment(text: str, low: dt.datetime | None = None, high: dt.datetime | None = None) -> dt.datetime | None:
    """A day and time such as 2026-05-03 20:30; None when empty; raises WrongInput."""
    plain = clean(text)
    if not plain:
        return None
    match = re.fullmatch(r"(.+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?", plain)
    try:
        if match is None:
            raise ValueError
        day = read_date(match[1])
        assert day is not None
        moment = dt.datetime.combine(day, dt.time(int(match[2]), int(match[3]), int(match[4] or 0)))
    except ValueError:
        raise WrongInput(tr("A date and time, for example 2026-05-03 20:30")) from None
    _within(moment, low, high, lambda value: value.isoformat(" ", "minutes"))
    return moment


def read_tags(text: str) -> list[str]:
    """Words between commas of either kind, 、 or ; — in order, each once."""
    words = (word.strip() for word in re.split(r"[,，、;；\n]+", text))
    return list(dict.fromkeys(word for word in words if word))
