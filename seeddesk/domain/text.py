"""Names and numbers as people type them, brought into one form for comparing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_SHAPING = "\u200c\u200d" + "".join(chr(code) for code in range(0xFE00, 0xFE10))
_MASKS = "*＊•●×xX"
_MAINLAND = re.compile(r"1[3-9]\d{9}")
_VIRTUAL = re.compile(r"(1[3-9]\d{9})\s*(?:-|转|,|ext\.?)\s*(\d{2,6})", re.IGNORECASE)


def half_width(text: str) -> str:
    """Full-width letters, digits, signs and blanks as their half-width twins; all else untouched."""
    return text.translate(_HALF)


def clean(text: str) -> str:
    """Without control and invisible characters, blanks and line ends joined to one blank, trimmed.

    What joins or shapes the sign before it stays: a family emoji, or a Persian name, would fall apart.
    """
    kept = (" " if ch.isspace() else ch for ch in text if ch.isspace() or ch in _SHAPING or not _invisible(ch))
    joined = " ".join("".join(kept).split())
    return "" if all(ch in _SHAPING or ch == " " for ch in joined) else joined.strip(_SHAPING[:2] + " ")


def short(text: str, most: int = 24) -> str:
    """Cleaned, and cut to ``most`` characters to fit one line of the history."""
    text = clean(text)
    return text if len(text) <= most else text[: most - 1] + "…"


def match_name(text: str) -> str:
    """The form in which two spellings of a name are equal: width, case, blanks and invisible marks aside.

    Only for comparing, never for showing. Emoji stay: two people may differ by one.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    bare = "".join(ch for ch in folded if not ch.isspace() and not _invisible(ch))
    # What stood apart may combine now; once more, so that the form of a form is itself.
    return unicodedata.normalize("NFKC", bare)


def _invisible(ch: str) -> bool:
    # Variation selectors are marks (Mn) that only choose how the sign before them looks.
    return unicodedata.category(ch) in ("Cc", "Cf") or "\ufe00" <= ch <= "\ufe0f"


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number read from text.

    ``kind``: ``"mainland"`` (11 digits), ``"other"`` (landline or abroad, ``+`` kept), ``"masked"``
    (``138****2231``) or ``"virtual"`` (a platform's privacy number with extension). Only the first two
    say who a person is; see :attr:`identifies`.
    """

    value: str
    kind: str

    @property
    def identifies(self) -> bool:
        """False for masked numbers (many fit) and privacy numbers (handed to someone else later)."""
        return self.kind in ("mainland", "other")


def phone(text: object) -> Phone | None:
    """Read a phone number; None where there is none.

    +86, 0086 and 86 before a mainland mobile number fall away; other countries keep ``+`` and digits.
    """
    raw = half_width(str(text)).strip()
    if isinstance(text, float) and text.is_integer():
        raw = str(int(text))
    raw = raw.strip("=\"'\t ")
    if raw.endswith(".0") and raw[:-2].isdigit():  # a number column read as float, then as text
        raw = raw[:-2]
    virtual = _VIRTUAL.fullmatch(raw.replace(" ", ""))
    if virtual:
        return Phone(f"{virtual[1]}-{virtual[2]}", "virtual")
    packed = re.sub(r"[\s\-‐‑–—().·/]", "", raw)
    masked = _masked(packed)
    if masked:
        return Phone(masked, "masked")
    if not re.fullmatch(r"\+?\d{5,17}", packed):
        return None
    if packed.startswith("00"):
        packed = "+" + packed[2:]
    for prefix in ("+86", "86"):
        rest = packed.removeprefix(prefix)
        if rest != packed and _MAINLAND.fullmatch(rest):
            return Phone(rest, "mainland")
    if _MAINLAND.fullmatch(packed):
        return Phone(packed, "mainland")
    digits = packed.removeprefix("+")
    if not 7 <= len(digits) <= 15 or not digits.strip("0"):
        return None
    return Phone(packed, "other")


def _masked(packed: str) -> str:
    """``packed`` as a masked number with ``*``, without 86 before it; empty if it is none."""
    stars = packed.translate({ord(mark): "*" for mark in _MASKS})
    if not re.fullmatch(r"\+?\d*\*{2,}\d*", stars) or sum(ch.isdigit() for ch in stars) < 3:
        return ""
    stars = re.sub(r"^(?:\+|00)86", "", stars)
    return stars[2:] if len(stars) == 13 and stars.startswith("861") else stars


def normal_phone(text: object) -> str:
    """The number under which members are matched; empty if there is none or it does not identify."""
    found = phone(text)
    return found.value if found and found.identifies else ""


def is_masked(text: object) -> bool:
    """True for numbers such as ``138****2231``."""
    found = phone(text)
    return found is not None and found.kind == "masked"


def masked_fits(masked: str, number: str) -> bool:
    """True where ``number`` could be what ``masked`` hides: same length, same visible digits."""
    return len(masked) == len(number) and all(m in ("*", n) for m, n in zip(masked, number))


def mask_phone(number: str) -> str:
    """``13800002231`` as ``138****2231``, for lists and print; short ones keep their last two digits."""
    if len(number) >= 11:
        return f"{number[:-8]}****{number[-4:]}"
    return "*" * max(0, len(number) - 2) + number[-2:] if len(number) > 2 else "*" * len(number)
