"""The font of a report: one family that has Chinese, named outright.

Left to itself Qt falls back to Noto's Japanese face, or draws boxes where no Chinese font exists.
"""

from __future__ import annotations

import os

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from seeddesk.domain.errors import UserError

CHINESE_FAMILIES = (
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Heiti SC",
    "SimHei",
    "SimSun",
)


def ensure_application() -> QGuiApplication:
    """Return Qt's application, started without a screen where a command runs; fonts need one."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["seeddesk"])


def chinese_family(families: list[str] | None = None) -> str:
    """The Chinese family to name, best first; ``UserError("font.no_chinese")`` if there is none."""
    installed = set(QFontDatabase.families() if families is None else families)
    for name in CHINESE_FAMILIES:
        if name in installed:
            return name
    if families is None:
        for name in QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
            if QFontDatabase.isScalable(name):
                return name
    raise UserError("font.no_chinese")


def has_chinese(text: str) -> bool:
    """True where ``text`` has a character that only an East Asian font carries."""
    return any(
        0x2E80 <= ord(c) <= 0x9FFF or 0xF900 <= ord(c) <= 0xFAFF or 0xFF00 <= ord(c) <= 0xFFEF or ord(c) >= 0x20000
        for c in text
    )


def report_family(text: str) -> str:
    """The family for a document that shows ``text``: without Chinese in it any face will do."""
    try:
        return chinese_family()
    except UserError:
        if has_chinese(text):
            raise
        return QGuiApplication.font().family()


def make_font(family: str, pixels: int, bold: bool = False) -> QFont:
    """A font of ``pixels`` layout units, unhinted so that widths scale, and without ligatures.

    A ligature is one glyph, which a reader of the PDF finds as one odd character.
    """
    font = QFont([family])
    font.setPixelSize(max(1, pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setWeight(QFont.Weight.Bold)
    if hasattr(font, "setFeature"):
        for tag in ("liga", "clig"):
            font.setFeature(QFont.Tag(tag), 0)
    return font
