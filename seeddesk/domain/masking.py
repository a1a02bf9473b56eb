"""What may be seen of a person's name, phone and ids: the one place that decides how they are hidden."""

from __future__ import annotations

import re

from seeddesk.domain.text import clean, mask_phone

__all__ = ["hide", "mask_email", "mask_id", "mask_name", "mask_phone"]

_GAP = r"[- .·\u00a0\u2013]?"
# After a letter it is an order number, unless the letters say that a phone follows.
_MOBILE = re.compile(
    rf"(?:(?<![\dA-Za-z])|(?<=tel)|(?<=phone)|(?<=mobile)|(?<=wx)|(?<=vx))"
    rf"(?P<head>(?:(?:\+|00)?86[- )]{{0,2}})?1[3-9]\d{_GAP})\d{{4}}(?P<gap>{_GAP})(?P<tail>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_ABROAD = re.compile(r"(?<![\dA-Za-z])\+\d[\d ()-]{5,16}\d(?![\d*])")
# An area code begins with 0 and no second 0; a decimal such as 3.05712345678 is none.
_LANDLINE = re.compile(
    r"(?<![\d-])(?<!\d\.)(?P<head>\(0(?:10|2\d|[3-9]\d\d)\)[- ]?|0(?:10|2\d|[3-9]\d\d)[- ]?)"
    r"\d{3,4}(?P<gap>[- ]?)(?P<tail>\d{4})"
    r"(?=(?:-\d{1,4})?(?![\d-]))"
)
_AMERICA = re.compile(r"(?<![\d-])(?P<head>\(\d{3}\) ?|\d{3}-)\d{3}(?P<gap>-)(?P<tail>\d{4})(?![\d-])")
_UNUSUAL = re.compile(r"(?<![\d-])(?P<head>1[3-9]\d\d-)\d{4}(?P<gap>-)(?P<tail>\d{3})(?![\d-])")
_MANY = re.compile(r"(?:\d\D{0,2}){7}")
_FULL = {
    **{0xFF10 + at: 0x30 + at for at in range(10)},
    0xFF0B: "+",
    0xFF0D: "-",
    0xFF08: "(",
    0xFF09: ")",
    0x3000: " ",
}
_EMAIL = re.compile(r"(?<![\w.+-])(?P<first>\w)[\w.+-]*(?P<host>@[\w-]+(?:\.[\w-]+)+)")


def _wide(text: str) -> bool:
    return any(0x2E80 <= ord(ch) <= 0x9FFF or 0xF900 <= ord(ch) <= 0xFAFF or ord(ch) >= 0x20000 for ch in text)


def mask_name(name: str) -> str:
    """First character and ``＊`` for a Chinese name, initial and ``…`` for any other: 林＊, M…"""
    name = clean(name)
    if not name:
        return ""
    return name[0] + ("＊" if _wide(name) else "…")


def mask_email(email: str) -> str:
    """``l***@qq.com``; what is no address is hidden as an id."""
    return _EMAIL.sub(r"\g<first>***\g<host>", email) if _EMAIL.fullmatch(email.strip()) else mask_id(email)


def mask_id(value: str) -> str:
    """An id on a platform: ``li***m``; short ones are hidden altogether."""
    value = clean(value)
    return f"{value[:2]}***{value[-1]}" if len(value) >= 5 else "***" if value else ""


def hide(text: str) -> str:
    """Any text with the phone numbers and mail addresses in it hidden; order numbers, dates and amounts stay.

    Hidden are mobiles of the mainland (with or without +86, grouped by blanks, hyphens or dots, in full-width
    figures too), landlines with their area code, anything with a country's ``+``, and 555-123-4567. A number
    without any of these shapes stays: seven figures may as well be a budget.
    """
    if "@" in text:
        text = _EMAIL.sub(r"\g<first>***\g<host>", text)
    if _MANY.search(text) is None:
        return text
    for pattern in (_MOBILE, _LANDLINE, _AMERICA, _UNUSUAL):
        text = _replace(pattern, text)
    return _replace(_ABROAD, text) if "+" in text or "\uff0b" in text else text


def _replace(pattern: re.Pattern[str], text: str) -> str:
    """Find in half-width figures, and leave everything that is not found as it was written."""
    plain = text if text.isascii() else text.translate(_FULL)
    made, at = [], 0
    for found in pattern.finditer(plain):
        made += [text[at : found.start()], _stars(found)]
        at = found.end()
    return "".join([*made, text[at:]]) if made else text


def _stars(found: re.Match[str]) -> str:
    part = found.groupdict()
    return f"{part['head']}****{part['gap']}{part['tail']}" if part else mask_phone(found[0])
