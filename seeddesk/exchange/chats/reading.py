"""The way in: what a chat is, and all that is kept of it."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from seeddesk.domain.errors import UserError
from seeddesk.exchange import encodings, sniffing
from seeddesk.exchange.chats import lines as texts
from seeddesk.exchange.chats import qq, tools, wechat
from seeddesk.exchange.chats.tally import ChatFile, Tally
from seeddesk.exchange.reading_text import find_delimiter

Tick = Callable[[int], None]

GLANCE = 2**17
"""Bytes that are looked at for a guess."""

FORMATS = (
    "qq", "qq_plain", "wechat_mac", "wechat_phone", "wechat_windows", "wechat_export", "wechat_lines",
    *tools.FORMATS, "table",
)  # fmt: skip
"""Every format by the code that plans and the command line show."""


@dataclass(frozen=True)
class Guess:
    """What a text most likely is; ``columns``, ``delimiter`` and ``header`` (rows above the data) for tables."""

    format: str
    confidence: float
    columns: tools.Columns | None = None
    delimiter: str = ","
    header: int = 0


def recognise(head: Sequence[str]) -> Guess | None:
    """What some first lines are, with a confidence 0…1; None if they are no chat."""
    table = _recognise_table(head)
    if table is not None:
        return table
    filled = [line.strip() for line in head if line.strip()]
    if not filled:
        return None
    guesses = [*_recognise_qq(filled), *_recognise_wechat(head, len(filled))]
    return max(guesses, key=lambda guess: guess.confidence, default=None)


def _recognise_table(head: Sequence[str]) -> Guess | None:
    sample = "\n".join(head[:200])
    delimiter = find_delimiter(sample)
    try:
        rows = list(csv.reader([f"{line}\n" for line in head[:12]], delimiter=delimiter))
    except csv.Error:
        return None
    found = tools.find_header(rows)
    if found is None:
        return None
    place, columns = found
    return Guess(columns.format, columns.confidence, columns, delimiter, place + 1)


def _recognise_qq(filled: list[str]) -> list[Guess]:
    with_id, plain = qq.heads(filled)
    titled = any(qq.TITLE.search(line) for line in filled[:3])
    guesses = []
    if with_id:
        share = min(1.0, with_id * 3 / len(filled))
        guesses.append(Guess("qq", 0.99 if titled else round(0.6 + 0.35 * share, 2)))
    elif plain:
        share = min(1.0, plain * 3 / len(filled))
        guesses.append(Guess("qq_plain", 0.9 if titled else round(0.35 + 0.45 * share, 2)))
    elif titled:
        guesses.append(Guess("qq", 0.9))
    return guesses


def _recognise_wechat(head: Sequence[str], filled: int) -> list[Guess]:
    counts = dict.fromkeys(wechat.MODES, 0)
    names: dict[str, set[str]] = {mode: set() for mode in wechat.MODES}
    days = 0
    dense = wechat.is_dense(head)
    for before, line, after in wechat.around(head):
        if not line:
            continue
        days += wechat.DAY_LINE.fullmatch(line) is not None
        for mode in wechat.MODES:
            found = wechat.sender_line(mode, line, before, after, dense=dense)
            if found is not None:
                counts[mode] += 1
                names[mode].add(found["name"])
    sure = {"wechat_mac": 0.6, "wechat_phone": 0.5, "wechat_windows": 0.3, "wechat_export": 0.65, "wechat_lines": 0.4}
    per = {"wechat_mac": 3, "wechat_phone": 3, "wechat_windows": 3, "wechat_export": 1.5, "wechat_lines": 3}
    guesses = []
    for mode, count in counts.items():
        if not count or (dense and mode == "wechat_windows" and len(names[mode]) < 2):
            continue
        share = min(1.0, count * per[mode] / filled)
        confidence = sure[mode] + 0.35 * share
        if mode == "wechat_phone" and days:
            confidence = 0.9 + 0.08 * share
        guesses.append(Guess(mode, round(confidence, 2)))
    return guesses


def read_text(text: texts.Text, today: date, tick: Tick | None = None, *, format: str = "", name: str = "") -> ChatFile:
    """Read a text into counts. ``today``: the day of copying, for words without a day; ``format`` one of FORMATS
    instead of what is recognised. Raises UserError ``chat.unknown``, ``chat.format`` (``format``).
    """
    head = text.head()
    guess = recognise(head)
    if format and (guess is None or guess.format != format):
        if format not in FORMATS:
            raise UserError("chat.format", format=format, names=", ".join(FORMATS))
        if format in tools.FORMATS or format == "table":
            # Columns are found by name; what has none of them cannot be read as that format.
            raise UserError("chat.unknown", name=name)
        guess = Guess(format, 1.0)
    if guess is None:
        raise UserError("chat.unknown", name=name)
    tally = _read_as(guess, text, today, tick)
    made = tally.file(guess.format, guess.confidence)
    if not made.messages and not made.events and not made.rejected:
        raise UserError("chat.empty" if guess.confidence >= 0.5 else "chat.unknown", name=name)
    made.encoding, made.replaced = text.encoding, text.replaced
    return made


def _read_as(guess: Guess, text: texts.Text, today: date, tick: Tick | None) -> Tally:
    tally = Tally()
    if guess.columns is not None:
        return _read_csv(guess, guess.columns, text, tick)
    if guess.format in ("qq", "qq_plain"):
        qq.parse(text.lines(tick), tally, plain=guess.format == "qq_plain")
    else:
        wechat.parse(text.lines(tick), tally, guess.format, today, dense=wechat.is_dense(text.head()))
    return tally


def _read_csv(guess: Guess, columns: tools.Columns, text: texts.Text, tick: Tick | None) -> Tally:
    for quoted in (True, False):
        tally = Tally()
        rows = tools.csv_rows(text.raw_lines(tick), guess.delimiter, columns, quoted=quoted)
        try:
            for _ in range(guess.header):
                tally.header = next(rows, [])
            tools.parse(rows, columns, tally, first_row=guess.header + 1)
        except csv.Error:
            # A quote that is never closed ran away with the rest: read again, quotes as plain signs.
            continue
        return tally
    raise UserError("file.broken")


def read_path(path: Path, today: date, tick: Tick | None = None, *, format: str = "") -> ChatFile:
    """Read a file by what its bytes are: a text or a table of any kind. Runs in the child process.

    Raises UserError ``file.*``, ``chat.unknown``, ``chat.empty``, ``chat.format``.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(8)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError("file.missing", name=path.name) from None
    except OSError:
        raise UserError("file.unreadable", name=path.name) from None
    if size <= texts.WHOLE or start.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        kind, _ = sniffing.kind_of(str(path))
        if kind != "text":
            return _read_book(path, today, format)
    try:
        return read_text(texts.of_file(path), today, tick, format=format, name=path.name)
    except UserError as trouble:
        raise UserError(trouble.code, **{"name": path.name, **trouble.values}) from None


def guess_path(path: Path) -> Guess | None:
    """What a file of text most likely is, from its first part alone; None for anything that is no chat."""
    try:
        with path.open("rb") as stream:
            start = stream.read(GLANCE)
    except OSError:
        return None
    cut = start.rfind(b"\n") + 1 if len(start) == GLANCE and b"\0" not in start else 0
    try:
        text, _, _ = encodings.decode(start[: cut or len(start) // 4 * 4] if len(start) == GLANCE else start)
    except UserError:
        return None
    return recognise(re.split("\r\n|\n|\r", text))


def _read_book(path: Path, today: date, format: str) -> ChatFile:
    """A table that went through Excel, or a web page of it."""
    from seeddesk.exchange.reading_child import open_book

    book = open_book(str(path))
    for sheet in book.sheets:
        head = [[_cell(cell) for cell in row] for row in sheet.head[:12]]
        found = tools.find_header(head)
        if found is None:
            continue
        place, columns = found
        rows = ([_cell(cell) for cell in row] for row in sheet.rows())
        tally = Tally()
        for _ in range(place + 1):
            tally.header = next(rows, [])
        tools.parse(rows, columns, tally, first_row=place + 2)
        made = tally.file(columns.format, columns.confidence)
        made.encoding = book.encoding
        return made
    raise UserError("chat.unknown", name=path.name)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
