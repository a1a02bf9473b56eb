"""Texts with fields: what an owner writes once and the program fills for each person.

The whole language: ``{name}`` stands for a value, ``{if deposit}…{else}…{end}`` keeps a piece only where
the value is known. Both languages' words are understood everywhere (``{称呼}``, ``{如果 定金}…{否则}…{结束}``),
full-width braces too. There is nothing to run: no calls, no loops, so filling takes one walk over the text,
and every mistake has a place in it. (Jinja's sandbox was looked at: it would bring a language no owner needs,
and stops at the first mistake without its place.)
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from seeddesk.domain.text_kinds import FIELD_NAMES

BODY_LIMIT = 4_000
"""Characters of a template."""
OUTPUT_LIMIT = 20_000
"""Characters of a filled text; what is longer is cut."""
BLANK = "____"
"""What stands in a filled text where a value is missing: a hole one sees."""

_TAG = re.compile(r"[{｛]([^{}｛｝\n]{1,60})[}｝]")
_IF = re.compile(r"(?:if\s+|如果\s*)(.+)", re.IGNORECASE)
_ELSE = ("else", "否则")
_END = ("end", "结束", "endif")
WORDS = {"en": ("if", "else", "end"), "zh_CN": ("如果", "否则", "结束")}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a template: ``kind`` text, field, if, else, end, unknown or if? (about nothing known);
    ``name``: the code of the field, or what was written."""

    kind: str
    start: int
    end: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and where: ``unknown`` (no such field; ``guess``: code of the one that was meant, or ""),
    ``open`` (an if without its end), ``stray`` (an end or else without its if)."""

    code: str
    start: int
    end: int
    name: str
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled text. ``spans``: (start, end, field) of every value in it; ``missing``: fields without a value,
    in order; ``cut``: it was longer than OUTPUT_LIMIT."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    missing: tuple[str, ...]
    cut: bool = False


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("_", " ").split())


_CODES = {_plain(name): code for code, words in FIELD_NAMES.items() for names in words.values() for name in names}
_CODES |= {_plain(code): code for code in FIELD_NAMES}


def field_name(code: str, language: str) -> str:
    """What a field is called in a template of that language; raises KeyError."""
    return FIELD_NAMES[code].get(language, FIELD_NAMES[code]["en"])[0]


def field_tag(code: str, language: str) -> str:
    """The field as it is written in a template: ``{name}``, ``{称呼}``."""
    return f"{{{field_name(code, language)}}}"


def optional_tags(code: str, language: str) -> tuple[str, str]:
    """What goes before and behind a piece that only stands where the value is known."""
    words = WORDS.get(language, WORDS["en"])
    return f"{{{words[0]} {field_name(code, language)}}}", f"{{{words[2]}}}"


def pieces(body: str, fields: Collection[str]) -> list[Piece]:
    """The template in its parts, in order and without gaps; ``fields``: the codes it may use."""
    found: list[Piece] = []
    at = 0
    for match in _TAG.finditer(body):
        if match.start() > at:
            found.append(Piece("text", at, match.start()))
        inside = match[1].strip()
        asked = _IF.fullmatch(inside)
        if inside.casefold() in _ELSE:
            found.append(Piece("else", match.start(), match.end()))
        elif inside.casefold() in _END:
            found.append(Piece("end", match.start(), match.end()))
        else:
            name = asked[1].strip() if asked else inside
            code = _CODES.get(_plain(name), "")
            if code in fields:
                found.append(Piece("if" if asked else "field", match.start(), match.end(), code))
            else:
                # An if about nothing known is an if all the same, or its end would be called stray.
                found.append(Piece("if?" if asked else "unknown", match.start(), match.end(), name))
        at = match.end()
    if at < len(body):
        found.append(Piece("text", at, len(body)))
    return found


def problems(body: str, fields: Collection[str]) -> list[Problem]:
    """Everything wrong in a template, in its order."""
    found: list[Problem] = []
    opened: list[tuple[Piece, bool]] = []
    for piece in pieces(body, fields):
        if piece.kind in ("unknown", "if?"):
            found.append(Problem("unknown", piece.start, piece.end, piece.name, _guess(piece.name, fields)))
        if piece.kind in ("if", "if?"):
            opened.append((piece, False))
        elif piece.kind == "else":
            if not opened or opened[-1][1]:
                found.append(Problem("stray", piece.start, piece.end, body[piece.start : piece.end]))
            else:
                opened[-1] = (opened[-1][0], True)
        elif piece.kind == "end":
            if opened:
                opened.pop()
            else:
                found.append(Problem("stray", piece.start, piece.end, body[piece.start : piece.end]))
    found += [Problem("open", piece.start, piece.end, body[piece.start : piece.end]) for piece, _ in opened]
    return sorted(found, key=lambda problem: problem.start)


def _guess(name: str, fields: Collection[str]) -> str:
    known = {_plain(word): code for code in fields for words in FIELD_NAMES[code].values() for word in words}
    plain = _plain(name)
    near = difflib.get_close_matches(plain, known, 1, 0.6)
    if near:
        return known[near[0]]
    inside = [code for word, code in known.items() if len(word) > 1 and (word in plain or plain in word)]
    return inside[0] if inside else ""


def used(body: str, fields: Collection[str]) -> list[str]:
    """The codes of the fields a template names, each once, in order."""
    return list(dict.fromkeys(piece.name for piece in pieces(body, fields) if piece.kind in ("field", "if")))


class _Writer:
    """Collects the filled text line by line: a line that held nothing but tags and came out empty is no line."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.spans: list[tuple[int, int, str]] = []
        self.length = 0
        self._line = 0  # where the line begins in parts
        self._tagged = False

    def put(self, text: str, field: str = "") -> None:
        if field:
            self.spans.append((self.length, self.length + len(text), field))
        self.parts.append(text)
        self.length += len(text)

    def tag(self) -> None:
        self._tagged = True

    def newline(self) -> None:
        if self._tagged and not "".join(self.parts[self._line :]).strip():
            self.length -= sum(map(len, self.parts[self._line :]))
            del self.parts[self._line :]
            self.spans = [span for span in self.spans if span[1] <= self.length and span[0] < self.length]
        else:
            self.put("\n")
        self._line = len(self.parts)
        self._tagged = False

    def text(self) -> str:
        if self._tagged and not "".join(self.parts[self._line :]).strip():
            del self.parts[self._line :]
            return "".join(self.parts).rstrip("\n")
        return "".join(self.parts)


def fill(body: str, values: Mapping[str, str], fields: Collection[str], *, blank: str = BLANK) -> Filled:
    """The template with its values.

    A value that is missing or empty leaves ``blank``; an unknown field, a stray end or else stays as written.
    Values are text: braces in them are not fields.
    """
    writer = _Writer()
    shown: list[bool] = []  # of the ifs around, whether what comes is kept
    missing: list[str] = []
    for piece in pieces(body[:BODY_LIMIT], fields):
        on = all(shown)
        if piece.kind == "text":
            if on:
                first, *rest = body[piece.start : piece.end].split("\n")
                writer.put(first)
                for line in rest:
                    writer.newline()
                    writer.put(line)
        elif piece.kind in ("if", "if?"):
            writer.tag()
            shown.append(piece.kind == "if?" or bool(values.get(piece.name, "").strip()))
        elif piece.kind == "else" and shown:
            writer.tag()
            shown[-1] = not shown[-1]
        elif piece.kind == "end" and shown:
            writer.tag()
            shown.pop()
        elif on and piece.kind == "field":
            value = values.get(piece.name, "").strip()
            if not value:
                missing.append(piece.name)
            writer.put(value or blank, piece.name)
        elif on:
            writer.put(body[piece.start : piece.end])
    text = writer.text()
    cut = len(text) > OUTPUT_LIMIT
    if cut:
        text = text[: OUTPUT_LIMIT - 1] + "…"
    spans = tuple(span for span in writer.spans if span[1] <= len(text))
    return Filled(text, spans, tuple(dict.fromkeys(missing)), cut)


def in_language(body: str, fields: Iterable[str], language: str) -> str:
    """The template with every field called as ``language`` calls it; the words around stay."""
    codes = list(fields)
    words = WORDS.get(language, WORDS["en"])
    out: list[str] = []
    for piece in pieces(body, codes):
        if piece.kind == "field":
            out.append(field_tag(piece.name, language))
        elif piece.kind == "if":
            out.append(optional_tags(piece.name, language)[0])
        elif piece.kind in ("else", "end"):
            out.append(f"{{{words[1 if piece.kind == 'else' else 2]}}}")
        else:
            out.append(body[piece.start : piece.end])
    return "".join(out)
