"""Numbers, dates and money as they are printed, in the language of the report."""

from __future__ import annotations

from datetime import date

from seeddesk.domain.money import to_text
from seeddesk.domain.stats import Interval
from seeddesk.i18n import language, tr


def day(value: date) -> str:
    """``2026-05-08`` in Chinese, ``8 May 2026`` in English."""
    if language() == "en":
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    return value.isoformat()


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def days(first: date | None, last: date | None) -> str:
    """A span of days; empty where neither end is known."""
    if first and last:
        return tr("{first} to {last}").format(first=day(first), last=day(last))
    if first:
        return tr("from {first}").format(first=day(first))
    return tr("until {last}").format(last=day(last)) if last else ""


def money(cents: int) -> str:
    """``¥98`` or ``¥98.50``, in both languages as Chinese shops write it."""
    return to_text(cents, "¥", short=True)


def percent(share: float, decimals: int = 0) -> str:
    """A share 0…1 in percent, whole unless asked; never rounded onto 0 % or 100 % that is not so."""
    value = 100 * share
    if decimals:
        return f"{value:.{decimals}f}%"
    if 0 < value < 0.5:
        return "<1%"
    if 99.5 <= value < 100:
        return ">99%"
    return f"{value:.0f}%"


def span(interval: Interval) -> str:
    """A share's interval in whole percent: ``74–92%``."""
    return f"{100 * interval.low:.0f}–{100 * interval.high:.0f}%"


def signed(value: float, decimals: int = 0) -> str:
    """With its sign, a true minus, and no ``-0``."""
    rounded = round(value, decimals)
    if rounded == 0:
        return f"{0:.{decimals}f}"
    return f"{'+' if rounded > 0 else '−'}{abs(rounded):.{decimals}f}"


def probability(p: float) -> str:
    """``p < 0.001`` or ``p = 0.042``."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}"


def joined(parts: list[str]) -> str:
    """Words in a row, with the language's comma."""
    return ("、" if language() == "zh_CN" else ", ").join(parts)


def quoted(text: str) -> str:
    """In quotation marks; a Chinese font draws curly ones as wide as a character."""
    return f"“{text}”" if language() == "zh_CN" else f'"{text}"'


def commas(parts: list[str]) -> str:
    """Figures in a row."""
    return ("，" if language() == "zh_CN" else ", ").join(parts)


def sentences(parts: list[str]) -> str:
    """Sentences one after the other: Chinese needs no blank between them."""
    return ("" if language() == "zh_CN" else " ").join(p for p in parts if p)


def clauses(parts: list[str]) -> str:
    """Clauses as one sentence."""
    return commas(parts) + ("。" if language() == "zh_CN" else ".")
