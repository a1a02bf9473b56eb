"""Invitation codes that survive typing errors.

Eight characters from 23 that are not mistaken for each other: without 0 O, 1 I L, 2 Z, 5 S, 8 B,
and without G (6) and U (V). 23 is prime, so with the weights 1…8 and the rule
``Σ weight × value ≡ 0 (mod 23)`` (the ISBN-10 scheme, 11 there) the check character notices every
single wrong character and every swap of two characters, neighbours or not. Such a rule can catch
errors of hand, not guessing: one in 23 made-up codes fits, so redeeming looks the code up as well.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from typing import Any, Protocol

from seeddesk.domain.errors import UserError
from seeddesk.domain.limits import cut
from seeddesk.domain.text import half_width

ALPHABET = "34679ACDEFHJKMNPQRTVWXY"
LENGTH = 8
_VALUES = {ch: value for value, ch in enumerate(ALPHABET)}
_SEPARATORS = dict.fromkeys(map(ord, "-‐‑‒–—―−_.·/ \t\r\n\u00a0\u200b\u200c\u200d\u2060\ufeff"))


class Chooser(Protocol):
    """Anything that picks: the ``secrets`` module, or ``random.Random(seed)`` in samples and tests."""

    def choice(self, seq: Any, /) -> Any: ...


def new_code(rng: Chooser = secrets) -> str:  # type: ignore[assignment]
    """A fresh code of eight characters; with a seeded ``random.Random`` always the same ones."""
    body = [rng.choice(ALPHABET) for _ in range(LENGTH - 1)]
    return "".join(body) + check_character("".join(body))


def new_codes(count: int, taken: Collection[str] = (), rng: Chooser = secrets) -> list[str]:  # type: ignore[assignment]
    """``count`` codes, all different and none of ``taken``."""
    known = set(taken)
    made: list[str] = []
    while len(made) < count:
        code = new_code(rng)
        if code not in known:
            known.add(code)
            made.append(code)
    return made


def check_character(body: str) -> str:
    """The eighth character for the first seven."""
    total = sum(place * _VALUES[ch] for place, ch in enumerate(body, 1))
    return ALPHABET[-total * pow(LENGTH, -1, len(ALPHABET)) % len(ALPHABET)]


def normalise(text: str) -> str:
    """Upper case, half-width, without blanks and dashes; not checked."""
    return half_width(text).translate(_SEPARATORS).upper()


def problem(text: str) -> str:
    """Why ``text`` is no code: ``"length"``, ``"character"``, ``"mistyped"``; empty if it is one."""
    code = normalise(text)
    if len(code) != LENGTH:
        return "length"
    if any(ch not in _VALUES for ch in code):
        return "character"
    if sum(place * _VALUES[ch] for place, ch in enumerate(code, 1)) % len(ALPHABET):
        return "mistyped"
    return ""


def check(text: str) -> bool:
    """True if ``text`` is a code as handed out, however it is spaced or cased."""
    return not problem(text)


def read(text: str) -> str:
    """``text`` as a code in its stored form.

    Raises UserError ``code.length``, ``code.character`` or ``code.mistyped`` with ``code``.
    """
    wrong = problem(text)
    if wrong:
        raise UserError(f"code.{wrong}", code=cut(text.strip(), 40))
    return normalise(text)


def pretty(code: str) -> str:
    """``A7KM-4QXC``: two groups of four, easier to read out and to type."""
    return f"{code[:4]}-{code[4:]}"
