"""OLE compound files, the shell of .xls workbooks and of encrypted ones: streams by name.

Written after [MS-CFB]. Only what is needed to tell what is inside and to read one stream; every
length in the file is distrusted.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST = 0xFFFFFFFA  # sector numbers from here on are marks, not sectors


class BrokenCompound(Exception):
    """The shell does not hold together."""


class Compound:
    """The directory of a compound file and its streams."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        header = file.read(512)
        if len(header) < 512 or not header.startswith(MAGIC):
            raise BrokenCompound
        shift, mini_shift = struct.unpack_from("<HH", header, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise BrokenCompound
        self._size = 1 << shift
        file.seek(0, 2)
        self._sectors = max(0, (file.tell() - 512) // self._size + 1)
        directory, _, self._mini_below, mini_fat, _, difat, difat_count = struct.unpack_from("<IIIIIII", header, 48)
        fat_sectors = list(struct.unpack_from("<109I", header, 76))
        for _ in range(min(difat_count, self._sectors)):
            if difat >= _LAST:
                break
            block = self._sector(difat)
            numbers = struct.unpack(f"<{self._size // 4}I", block)
            fat_sectors += numbers[:-1]
            difat = numbers[-1]
        fat = b"".join(self._sector(number) for number in fat_sectors if number < _LAST)
        self._fat = struct.unpack(f"<{len(fat) // 4}I", fat)
        self._entries = self._directory(self._chain(directory))
        self._mini_fat = b""
        if mini_fat < _LAST:
            self._mini_fat = self._chain(mini_fat)

    def names(self) -> list[str]:
        """Names of all streams and storages."""
        return list(self._entries)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; KeyError if there is none of that name (case ignored)."""
        start, size = next(value for key, value in self._entries.items() if key.lower() == name.lower())
        if size >= self._mini_below:
            return self._chain(start)[:size]
        root = self._chain(self._entries["Root Entry"][0])
        numbers = struct.unpack(f"<{len(self._mini_fat) // 4}I", self._mini_fat)
        found, seen = [], set()
        while start < _LAST and start < len(numbers) and start not in seen:
            seen.add(start)
            found.append(root[start * 64 : start * 64 + 64])
            start = numbers[start]
        return b"".join(found)[:size]

    def _sector(self, number: int) -> bytes:
        if number >= self._sectors:
            raise BrokenCompound
        self._file.seek((number + 1) * self._size)
        block = self._file.read(self._size)
        return block.ljust(self._size, b"\0")

    def _chain(self, number: int) -> bytes:
        blocks, seen = [], set()
        while number < _LAST:
            if number in seen or number >= len(self._fat):
                raise BrokenCompound
            seen.add(number)
            blocks.append(self._sector(number))
            number = self._fat[number]
        return b"".join(blocks)

    def _directory(self, data: bytes) -> dict[str, tuple[int, int]]:
        entries: dict[str, tuple[int, int]] = {}
        for at in range(0, len(data) - 127, 128):
            length, kind = struct.unpack_from("<HB", data, at + 64)
            if kind in (1, 2, 5) and 2 <= length <= 64:
                name = data[at : at + length - 2].decode("utf-16-le", "replace")
                start, size = struct.unpack_from("<II", data, at + 116)
                entries["Root Entry" if kind == 5 else name] = (start, size)
        return entries
