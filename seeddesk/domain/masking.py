"""What may be seen of a person's name, phone and ids: the one place that decides how they are hidden."""

from __future__ import annotations

import re

from seeddesk.domain.text import clean, mask_phone

__all__ = ["hide", "mask_email", "mask_id", "mask_name", "mask_phone"]

_MOBILE = re.compile(
    r"(?<![\dA-Za-z])(?P<head>(?:\+?86[- ]?)?1[3-9]\d)(?P<gap>[- ]?)\d{4}(?P=gap)(?P<tail>\d{4})(?!\d)"
)
_ABROAD = re.compile(r"(?<![\dA-Za-z])\+(?!86)\d[\d -]{5,15}\d(?![\d*])")
_LANDLINE = re.compile(r"(?<![\d-])0\d{2,3}-?\d{7,8}(?![\d-])")
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
    """Any text with the phone numbers and mail addresses in it hidden; order numbers, dates and amounts stay."""
    if "@" in text:
        text = _EMAIL.sub(r"\g<first>***\g<host>", text)
    if "+" in text:
        text = _ABROAD.sub(lambda found: mask_phone(found[0]), text)
    if "0" in text:
        text = _LANDLINE.sub(lambda found: mask_phone(found[0]), text)
    return _MOBILE.sub(r"\g<head>\g<gap>****\g<gap>\g<tail>", text)
