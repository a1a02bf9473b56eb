"""What a file is, told from its bytes; its name is never asked."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path

from seeddesk.domain.errors import UserError
from seeddesk.exchange import compound

MAX_UNPACKED = 300 * 2**20
MAX_RATIO = 200
RATIO_FROM = 50 * 2**20
MAX_TEXT = 600 * 2**20

_OTHER_FILES = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"MZ", b"\x7fELF", b"SQLite format 3", b"RIFF",
    b"MIME-Version", b"BM",
)  # fmt: skip
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")


def kind_of(path: str) -> tuple[str, bytes]:
    """The kind of the file and, for the textual kinds, all its bytes.

    Kinds: ``xlsx``, ``xlsb``, ``ods``, ``xls`` (no bytes), ``html``, ``xml`` (Excel's 2003 XML),
    ``text``. Raises UserError ``file.missing``, ``file.folder``, ``file.lock_file``, ``file.unreadable``,
    ``file.empty``, ``file.not_table``, ``file.archive``, ``file.encrypted``, ``file.broken``, ``file.bomb``,
    ``file.too_large``.
    """
    file = Path(path)
    try:
        mode = file.stat().st_mode
        if not stat.S_ISREG(mode):  # a pipe or device would never end
            raise UserError("file.folder" if stat.S_ISDIR(mode) else "file.not_table", name=file.name)
        if file.name.startswith(("~$", ".~lock.")) and file.stat().st_size < 2048:
            raise UserError("file.lock_file", name=file.name)
        with file.open("rb") as stream:
            head = stream.read(4096)
            if not head.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
                if not head or file.stat().st_size < 2**20:
                    raise UserError("file.empty", name=file.name)
                raise UserError("file.not_table", name=file.name)
            if head.startswith(b"PK"):
                return _zip_kind(file), b""
            if head.startswith(compound.MAGIC):
                return _compound_kind(file), b""
            if head.startswith((b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00\x04\x00")):
                return "xls", b""  # a bare stream of the oldest Excel files
            if head.startswith(_ARCHIVES):
                raise UserError("file.archive", name=file.name)
            if head.startswith(_OTHER_FILES) and not head.startswith(b"BM,"):
                raise UserError("file.not_table", name=file.name)
            if file.stat().st_size > MAX_TEXT:
                raise UserError("file.too_large", name=file.name)
            data = head + stream.read()
    except FileNotFoundError:
        raise UserError("file.missing", name=file.name) from None
    except OSError:
        # Windows refuses a file that Excel holds open; a server share may be gone.
        raise UserError("file.unreadable", name=file.name) from None
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().replace(b"\0", b"")
    if start.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        return "xml", data
    if start.startswith(b"<") and any(mark in start for mark in (b"<html", b"<table", b"<!doctype html", b"<meta")):
        return "html", data
    return "text", data


def _zip_kind(file: Path) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise UserError("file.encrypted", name=file.name)
            unpacked = sum(part.file_size for part in parts)
            packed = sum(part.compress_size for part in parts)
            if unpacked > RATIO_FROM and unpacked > MAX_RATIO * max(packed, 1):
                raise UserError("file.bomb", name=file.name)
            if unpacked > MAX_UNPACKED:
                raise UserError("file.too_large", name=file.name)
            names = {part.filename.replace("\\", "/").lstrip("/").lower() for part in parts}
            kind = _office_kind(archive, names)
            if not kind:
                inside = any(name.endswith((".csv", ".xls", ".xlsx")) for name in names)
                raise UserError("file.archive" if inside else "file.not_table", name=file.name)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    with archive.open(part) as stream:
                        start = stream.read(2048)
                    # No workbook needs its own entities; they are only used to blow up a reader.
                    if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
                        raise UserError("file.bomb", name=file.name)
            return kind
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError):
        raise UserError("file.broken", name=file.name) from None


def _office_kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    if any(name.endswith("workbook.bin") for name in names):
        return "xlsb"
    if any(name.endswith("workbook.xml") or "/worksheets/" in name for name in names):
        return "xlsx"
    if "mimetype" in names:
        with archive.open("mimetype") as stream:
            if b"opendocument.spreadsheet" in stream.read(200):
                return "ods"
    return ""


def _compound_kind(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            names = {name.lower() for name in compound.Compound(stream).names()}
    except compound.BrokenCompound:
        raise UserError("file.broken", name=file.name) from None
    if names & {"encryptedpackage", "encryptioninfo"}:
        raise UserError("file.encrypted", name=file.name)
    if names & {"workbook", "book"}:
        return "xls"
    raise UserError("file.not_table", name=file.name)
