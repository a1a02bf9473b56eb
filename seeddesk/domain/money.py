"""Money between text and integer minor units (fen, cents)."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from seeddesk.domain.text import half_width

# Beyond this a sum over many members could leave SQLite's 64-bit integers.
LIMIT_CENTS = 10**14

_SCALES = {"": 1, "千": 1_000, "k": 1_000, "万": 10_000, "w": 10_000, "亿": 100_000_000}
_AMOUNT = re.compile(
    r"""(?P<sign>[-+]?)\s*
        (?:(?:¥|￥|\$|€|£|rmb|cny|usd|人民币)\s*(?P<sign2>[-+]?)\s*)?
        (?P<whole>\d{1,3}(?:,\d{3})+|\d*)(?P<part>\.\d*)?\s*
        (?P<scale>千|万|亿|k|w)?\s*
        (?:元|圆|块|¥|rmb|cny|usd|yuan)?""",
    re.VERBOSE,
)


def to_cents(value: object) -> int | None:
    """``"¥1,299.00"``, ``"44.25元"``, ``"1.3万"`` or a number (in whole units) as cents.

    Halves round up. None where it is no single amount: empty, ``-``, a range, words, not finite.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, int | float | Decimal):
        number = Decimal(str(value))
        return _cents(number) if number.is_finite() else None
    text = half_width(str(value)).strip().strip("=\"'").strip().replace("−", "-").lower()
    match = _AMOUNT.fullmatch(text)
    if not match:
        return None
    whole, part = match["whole"].replace(",", ""), match["part"] or ""
    if not whole and not part.strip("."):
        return None
    if match["sign"] and match["sign2"]:
        return None
    number = Decimal(f"{whole or '0'}{part}") * _SCALES[match["scale"] or ""]
    return _cents(-number if "-" in (match["sign"], match["sign2"]) else number)


def _cents(number: Decimal) -> int | None:
    if abs(number) > LIMIT_CENTS // 100:
        return None
    return int((number * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def to_text(cents: int, symbol: str = "", *, short: bool = False) -> str:
    """``129900`` as ``1,299.00``; ``short`` drops ``.00``. ``symbol`` stands before, the minus first."""
    whole, part = divmod(abs(cents), 100)
    tail = "" if short and not part else f".{part:02d}"
    return f"{'-' if cents < 0 else ''}{symbol}{whole:,}{tail}"
