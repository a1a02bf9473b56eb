"""Which encoding a file of text is in, for what a Chinese shop meets."""

from __future__ import annotations

import codecs
import re

from seeddesk.domain.errors import UserError

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w-]+)""", re.I)
_COMMON = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2027\u2500-\u257f\u25a0-\u25ff\u00b7\u00d7￥]")
_ODD = re.compile(
    r"[\ue000-\uf8ff\u3400-\u4dbf\u0370-\u052f\u3040-\u30ff\u0080-\u009f\ufffd\u0600-\u06ff\u0e00-\u0e7f]|[^\u0000-\uffff]"
)
_CJK = re.compile(r"[\u4e00-\u9fff]")
# Latin letters and signs a Western file has where this many bytes are not ASCII.
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u2013-\u2026\u20ac£©®°·´’ ]")

ALLOWED_BROKEN = 0.002
"""Share of unreadable characters up to which a file is read and the gaps reported."""


def decode(data: bytes, *, declared: bool = False) -> tuple[str, str, int]:
    """The text, the name of its encoding, and how many characters could not be read.

    Names: ``UTF-8``, ``UTF-8 BOM``, ``UTF-16``, ``UTF-7``, ``GB18030``, ``Windows-1252``. UTF-8 is preferred when
    valid, since GB18030 decodes almost anything. Raises UserError ``file.encoding`` where no reading
    gives text, ``file.not_table`` for binary data.
    """
    if data.startswith(codecs.BOM_UTF8):
        text, broken = _tolerant(data[3:], "utf-8")
        return _unscramble(text), "UTF-8 BOM", broken
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, broken = _tolerant(data, "utf-16")
        return text, "UTF-16", broken
    half = _utf16_without_mark(data)
    if half:
        text, broken = _tolerant(data, half)
        return text, "UTF-16", broken
    if b"\0" in data[:65536] or _binary(data[:65536]):
        raise UserError("file.not_table")
    if declared and (found := _DECLARED.search(data[:2048])):
        name = found[1].decode("ascii").lower()
        if name in ("gb2312", "gbk", "gb18030"):
            text, broken = _tolerant(data, "gb18030")
            return text, "GB18030", broken
    try:
        text = data.decode("utf-8")
        return _utf7(data) or (_unscramble(text), "UTF-8", 0)
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if text and looks_chinese(text):
        return _unscramble(text), "GB18030", 0
    return _second_choices(data)


_SHIFTED = re.compile(rb"\+[A-Za-z0-9+/]{3,}(?![A-Za-z0-9+/])")


def _utf7(data: bytes) -> tuple[str, str, int] | None:
    """Chinese wrapped in letters (``+ZXBsow-``), as some mail programs save it."""
    if len(_SHIFTED.findall(data[:65536])) < 2 or not data.isascii():
        return None
    try:
        text = data.decode("utf-7")
    except UnicodeDecodeError:
        return None
    high = "".join(ch for ch in text if ch > "\x7f")  # +8613800138000 gives characters, too, but no everyday ones
    everyday = len(high.encode("gb2312", "ignore")) // 2
    return (text, "UTF-7", 0) if high and everyday >= 0.9 * len(high) else None


def _second_choices(data: bytes) -> tuple[str, str, int]:
    """Nothing reads without a fault: a few broken characters are borne, else a Western encoding."""
    for name, shown in (("utf-8", "UTF-8"), ("gb18030", "GB18030")):
        text = data.decode(name, "replace")
        broken = text.count("\ufffd")
        if (
            broken <= max(3, len(text) * ALLOWED_BROKEN)
            and looks_chinese(text)
            and broken * 10 < len(_CJK.findall(text))
        ):
            return text, shown, broken
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise UserError("file.encoding") from None
    high = [ch for ch in text if ch > "\x7f"]
    if high and len(high) < len(text) * 0.1 and sum(bool(_LATIN.match(ch)) for ch in high) > 0.9 * len(high):
        return text, "Windows-1252", 0
    raise UserError("file.encoding")


def _tolerant(data: bytes, name: str) -> tuple[str, int]:
    text = data.decode(name, "replace").lstrip("\ufeff")
    broken = text.count("\ufffd")
    if broken > max(3, len(text) * ALLOWED_BROKEN * 10):
        raise UserError("file.encoding")
    return text, broken


def looks_chinese(text: str) -> bool:
    """Whether decoded text reads as Chinese and ASCII rather than as bytes taken for something else."""
    sample = text[:200_000]
    high = sum(ch > "\x7f" for ch in sample)
    if not high:
        return True
    characters = _CJK.findall(sample)
    # Everyday characters, which GB2312 holds, are more than half even of traditional text; bytes of
    # another encoding taken for GB18030 give characters nobody uses.
    everyday = len("".join(characters).encode("gb2312", "ignore")) // 2
    if everyday < 0.3 * len(characters):
        return False
    good = len(_COMMON.findall(sample))
    return good >= 0.8 * high and len(_ODD.findall(sample)) <= 0.1 * high


def _utf16_without_mark(data: bytes) -> str:
    sample = data[:4096]
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    quarter = len(sample) // 8
    if odd > quarter and even < odd // 10:
        return "utf-16-le"
    if even > quarter and odd < even // 10:
        return "utf-16-be"
    return ""


def _binary(sample: bytes) -> bool:
    controls = sum(sample.count(byte) for byte in range(32) if byte not in (9, 10, 12, 13, 26, 27))
    return controls > max(5, len(sample) // 100)


def _unscramble(text: str) -> str:
    """Text saved once too often: UTF-8 taken for GBK or Windows-1252, then written as UTF-8.

    Undone where it can be undone without loss; raises UserError ``file.encoding`` where it cannot.
    """
    line = text[:4000].rpartition("\n")[0] or text[:4000]
    for name in ("gb18030", "cp1252"):
        if not _scrambled(line, name):
            continue
        try:
            return text.encode(name).decode("utf-8")
        except UnicodeError:
            raise UserError("file.encoding") from None
    return text


def _scrambled(text: str, name: str) -> bool:
    high = sum(ch > "\x7f" for ch in text)
    if high < 6:
        return False
    again = text.encode(name, "ignore").decode("utf-8", "ignore")
    return len(_CJK.findall(again)) * 3 >= high * 0.5
