"""A file of text as lines, decoded while they are read, so that a large chat never stands in memory whole."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from seeddesk.domain.errors import UserError
from seeddesk.exchange import encodings, sniffing

WHOLE = 16 * 2**20
"""Up to this size a file is decoded in one go, with every care encodings.py takes."""
SAMPLE = 2**20
CHUNK = 2**18
_CODECS = {"UTF-8": "utf-8", "UTF-8 BOM": "utf-8-sig", "GB18030": "gb18030", "Windows-1252": "cp1252"}


@dataclass
class Text:
    """A text that can be opened again and again: ``open(newline)`` as the built-in has it."""

    open: Callable[[str | None], TextIO]
    encoding: str
    size: int
    replaced: int = 0

    def lines(self, tick: Callable[[int], None] | None = None) -> Iterator[str]:
        """The lines without their ends, whichever those are; ``tick(done)`` now and then."""
        done, rest = 0, ""
        with self.open(None) as stream:
            while chunk := stream.read(CHUNK):
                parts = (rest + chunk).split("\n")
                rest = parts.pop()
                yield from parts
                done += len(chunk)
                if tick is not None:
                    tick(done)
        if rest:
            yield rest

    def raw_lines(self, tick: Callable[[int], None] | None = None) -> Iterator[str]:
        """The lines with their ends as they stand, for csv."""
        done = 0
        with self.open("") as stream:
            while chunk := stream.readlines(CHUNK):
                yield from chunk
                done += CHUNK
                if tick is not None:
                    tick(done)

    def head(self, characters: int = 200_000) -> list[str]:
        """The first lines."""
        with self.open(None) as stream:
            text = stream.read(characters)
            rest = stream.read(1)
        lines = text.split("\n")
        return lines[:-1] if rest and len(lines) > 1 else lines


def of_string(text: str) -> Text:
    """A text at hand, such as the clipboard's."""
    return Text(lambda newline: io.StringIO(text, newline=newline), "", len(text))


def of_file(path: Path) -> Text:
    """A file of text. Raises UserError ``file.*`` as :func:`seeddesk.exchange.sniffing.kind_of` and ``decode`` do."""
    try:
        size = path.stat().st_size
        if size > sniffing.MAX_TEXT:
            raise UserError("file.too_large", name=path.name)
        if size <= WHOLE:
            text, encoding, replaced = encodings.decode(path.read_bytes())
            return Text(lambda newline: io.StringIO(text, newline=newline), encoding, len(text), replaced)
        return _large(path, size)
    except FileNotFoundError:
        raise UserError("file.missing", name=path.name) from None
    except OSError:
        raise UserError("file.unreadable", name=path.name) from None


def _large(path: Path, size: int) -> Text:
    with path.open("rb") as stream:
        sample = stream.read(SAMPLE)
    cut = sample.rfind(b"\n") + 1
    part = sample[: cut or len(sample)] if b"\0" not in sample else sample[: len(sample) // 4 * 4]
    text, name, _ = encodings.decode(part)
    codec = _codec(part, name)
    if name.startswith("UTF-8") and (text.isascii() or not _valid(path, codec)):
        # The beginning did not tell.
        codec, name = next(
            ((one, shown) for one, shown in ((codec, name), ("gb18030", "GB18030")) if _valid(path, one)),
            (codec, name),
        )
    elif text != part.decode(codec, "replace").lstrip("\ufeff"):
        # Scrambled by being saved once too often: only the whole can be put right.
        whole, name, replaced = encodings.decode(path.read_bytes())
        return Text(lambda newline: io.StringIO(whole, newline=newline), name, len(whole), replaced)
    return Text(lambda newline: path.open("r", encoding=codec, errors="replace", newline=newline), name, size)


def _codec(part: bytes, name: str) -> str:
    if name != "UTF-16":
        return _CODECS[name]
    if part.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-16-le" if part[1::2].count(0) > part[0::2].count(0) else "utf-16-be"


def _valid(path: Path, codec: str) -> bool:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        with path.open("rb") as stream:
            while data := stream.read(SAMPLE):
                decoder.decode(data)
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        return False
    return True
