"""Measuring and breaking text, by Qt's own line breaker, in layout units of the font's pixel size."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextOption

from seeddesk.reports.canvas import TextItem

MEASURED = 4_000
SLACK = 0.01  # sums of widths are off by a rounding error
_INVISIBLE = {0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def clean(text: str) -> str:
    """``text`` without control characters and direction overrides; line breaks stay."""
    if text.isprintable():
        return text
    kept = []
    for c in text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "):
        if c == "\n" or not (unicodedata.category(c) in ("Cc", "Cs", "Cn", "Co") or ord(c) in _INVISIBLE):
            kept.append(c)
    return "".join(kept)


class Face:
    """One font with its measures; all widths are cached, since tables repeat their words."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.ascent = self.metrics.ascent()
        self.descent = self.metrics.descent()
        # Noto CJK's own line height is 1.45 em; the same leading for every family keeps pages alike.
        self.em = float(font.pixelSize()) if font.pixelSize() > 0 else float(QFontInfo(font).pixelSize())
        self.line = self.em * 1.5
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > 20_000:
                self._widths.clear()
            # Beyond so many signs every line is too long; measuring them all would take a second.
            found = self._widths[text] = self.metrics.horizontalAdvance(text[:MEASURED])
        return found

    def wrap(self, text: str, width: float, most: int = 0) -> list[str]:
        """``text`` in lines of at most ``width``; beyond ``most`` lines it ends in an ellipsis."""
        lines: list[str] = []
        if most:
            text = text[: most * MEASURED]
        for part in clean(text).split("\n"):
            if self.width(part) <= width + SLACK:
                lines.append(part)
            else:
                lines.extend(self._break(part, width))
        if most and len(lines) > most:
            rest = "".join(lines[most - 1 :])
            lines = [*lines[: most - 1], self.elide(rest, width, force=True)]
        return lines

    def elide(self, text: str, width: float, force: bool = False) -> str:
        """``text`` cut with an ellipsis to fit ``width``."""
        text = clean(text[:MEASURED]).replace("\n", " ") + ("…" if len(text) > MEASURED else "")
        if not force and self.width(text) <= width + SLACK:
            return text
        cut = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return (
            cut if cut != text or not force else self.metrics.elidedText(text + "…", Qt.TextElideMode.ElideRight, width)
        )

    def longest_word(self, text: str) -> float:
        """Width below which a word of ``text`` would have to be broken; Chinese breaks anywhere."""
        widest = 0.0
        for word in clean(text).split():
            if word.isascii():
                widest = max(widest, self.width(word))
            else:
                widest = max(widest, 2 * self.em)
        return widest

    def _break(self, text: str, width: float) -> list[str]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        wide = text.encode("utf-16-le", "replace") if any(ord(c) > 0xFFFF for c in text) else b""
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            # Qt counts UTF-16 units, Python characters.
            piece = (
                wide[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
                if wide
                else text[start : start + length]
            )
            lines.append(piece.rstrip())
        layout.endLayout()
        return lines

    def put(
        self, text: str, x: float, top: float, width: float, colour: str, align: str = "left", full: str = ""
    ) -> TextItem:
        """One line as an item; ``width`` is the room it is aligned in (left, right or center)."""
        drawn = self.width(text)
        if align == "right":
            x += width - drawn
        elif align == "center":
            x += (width - drawn) / 2
        baseline = top + (self.line - self.ascent - self.descent) / 2 + self.ascent
        return TextItem(QRectF(x, top, drawn, self.line), baseline, text, self.font, colour, full or text)


def face_of(font: QFont, scale: float = 1.0, bold: bool = False) -> Face:
    """A face derived from ``font``: same family, ``scale`` times as large."""
    derived = QFont(font)
    if font.pixelSize() > 0:
        derived.setPixelSize(max(1, round(font.pixelSize() * scale)))
    else:
        derived.setPointSizeF(font.pointSizeF() * scale)
    if bold:
        derived.setBold(True)
    return Face(derived)


__all__ = ["Face", "clean", "face_of"]
