"""What Qt's PDF writer leaves to be done: a true text layer, bookmarks, author and language.

Qt names each glyph by the lowest character that shares it, so with Noto Sans CJK a 人 can be found
only as the radical U+2F08 and a space as a tab; a glyph that no single character has (a digit's
variant, a ligature, anything beyond U+FFFF) gets no name at all and is lost to a reader.

Qt numbers the glyphs of an embedded font in the order in which they are first drawn. The pages are
known, so drawing them again without ink tells which text each number stands for. That is believed
only where every name Qt did write fits; else the names are put right one by one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from seeddesk.reports.canvas import TextItem
from seeddesk.reports.layout import UNITS_PER_INCH, LaidOut

_RANGE = re.compile(r"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:\[([^\]]*)\]|<([0-9A-Fa-f]+)>)")
_HEX = re.compile(r"<([0-9A-Fa-f]+)>")
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def mend(path: Path, laid_out: LaidOut, title: str, author: str) -> None:
    """Correct the file in place; OSError if it cannot be written."""
    language = laid_out.document.language.replace("_", "-")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        mend_text(pdf, drawn_glyphs(laid_out))
        _bookmarks(pdf, laid_out)
        pdf.Root.Lang = pikepdf.String(language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["dc:title"] = title
            meta["dc:language"] = [language]
            if author:
                meta["dc:creator"] = [author]
            if laid_out.document.subject:
                meta["dc:description"] = laid_out.document.subject
        pdf.docinfo["/Title"] = title
        if author:
            pdf.docinfo["/Author"] = author
        if laid_out.document.subject:
            pdf.docinfo["/Subject"] = laid_out.document.subject
        pdf.save(path)


@dataclass
class Drawn:
    """One real font as the pages use it: its glyphs in the order of first use, and their texts."""

    raw: QRawFont
    order: list[int] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)

    def add(self, glyph: int, text: str) -> None:
        if glyph not in self.texts:
            self.order.append(glyph)
            self.texts[glyph] = text
        elif text and rank(text) < rank(self.texts[glyph]):
            # Two drawn characters with one glyph cannot be told apart; the plain one is likelier.
            self.texts[glyph] = text

    def glyph(self, character: str) -> int:
        found = self.raw.glyphIndexesForString(character)
        return found[0] if found else 0


def rank(text: str) -> tuple[int, int]:
    """Plain characters before compatibility forms and radicals, anything before nothing."""
    if not text:
        return 2, 0
    odd = any(0x2E80 <= ord(c) <= 0x2FDF for c in text) or unicodedata.normalize("NFKC", text) != text
    return int(odd), ord(text[0])


def drawn_glyphs(laid_out: LaidOut) -> list[Drawn]:
    """Every real font the pages draw with, fallbacks included."""
    found: dict[str, Drawn] = {}
    seen: set[tuple[int, str]] = set()
    for page in laid_out.pages:
        for item in page:
            if isinstance(item, TextItem):
                key = (int(item.font.weight()), item.text)
                if key not in seen:
                    seen.add(key)
                    _shape(item.text, item.font, found)
    return list(found.values())


def _shape(text: str, font: QFont, found: dict[str, Drawn]) -> None:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e7)
    layout.endLayout()
    wide = text.encode("utf-16-le", "replace")  # Qt counts in UTF-16 units
    runs = layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    # A cluster ends where the next one starts, which may be another font's.
    places = sorted({start for run in runs for start in run.stringIndexes()})
    end = dict(zip(places, [*places[1:], len(wide) // 2], strict=True))
    for run in runs:
        raw = run.rawFont()
        drawn = found.setdefault(f"{raw.familyName()}|{raw.styleName()}|{raw.weight()}", Drawn(raw))
        done: set[int] = set()
        for glyph, start in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
            # A second glyph of one character (an accent) adds no text of its own.
            piece = "" if start in done else wide[2 * start : 2 * end[start]].decode("utf-16-le", "replace")
            done.add(start)
            drawn.add(glyph, piece)


def mend_text(pdf: pikepdf.Pdf, drawn: list[Drawn]) -> None:
    """Rewrite every ToUnicode map so that it names exactly what was drawn."""
    used = {c for font in drawn for text in font.texts.values() for c in text}
    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != "/Font":
            continue
        if "/ToUnicode" not in thing:
            continue
        names = parse(thing["/ToUnicode"].read_bytes().decode("latin-1"))
        known = {code: text for code, text in names.items() if code and text != "\0"}
        exact = next((font for font in drawn if _fits(font, known, _glyph_count(thing))), None)
        if exact is not None:
            names = {i + 1: exact.texts[glyph] for i, glyph in enumerate(exact.order)}
        else:
            names = {code: _right(text, used, drawn) for code, text in known.items()}
        thing["/ToUnicode"].write(compose(names).encode("ascii"))


def _glyph_count(font: pikepdf.Object) -> int:
    """Glyphs in the embedded subset, .notdef not counted; -1 if the file does not say."""
    widths = font["/DescendantFonts"][0].get("/W")
    if widths is None:
        return -1
    count = 0
    parts = list(widths)
    index = 0
    while index + 1 < len(parts):
        if isinstance(parts[index + 1], pikepdf.Array):
            count += len(parts[index + 1])
            index += 2
        else:
            count += int(parts[index + 1]) - int(parts[index]) + 1
            index += 3
    return count - 1


def _fits(font: Drawn, known: dict[int, str], count: int) -> bool:
    if count >= 0 and count != len(font.order):
        return False
    if known and max(known) > len(font.order):
        return False
    return all(len(text) != 1 or font.glyph(text) == font.order[code - 1] for code, text in known.items())


def parse(cmap: str) -> dict[int, str]:
    """The names in a ToUnicode map as Qt writes them: glyph number to text."""
    names: dict[int, str] = {}
    for first, last, listed, single in _RANGE.findall(cmap.partition("endcodespacerange")[2]):
        start = int(first, 16)
        if single:
            for i in range(int(last, 16) - start + 1):
                names[start + i] = chr(int(single, 16) + i)
        else:
            for i, code in enumerate(_HEX.findall(listed)):
                names[start + i] = bytes.fromhex(code).decode("utf-16-be", "replace")
    return names


def compose(names: dict[int, str]) -> str:
    """A ToUnicode map; at most 100 entries to a block, as the format asks."""
    lines = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in sorted(names.items()) if text]
    body = ""
    for start in range(0, len(lines), 100):
        block = lines[start : start + 100]
        body += f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n"
    return _HEAD + body + _TAIL


def _right(text: str, used: set[str], drawn: list[Drawn]) -> str:
    """The drawn character(s) behind what Qt wrote."""
    if all(c in used for c in text):
        return text
    if len(text) == 1:
        for font in drawn:
            glyph = font.glyph(text)
            if glyph and font.texts.get(glyph):
                return font.texts[glyph]
    plain = unicodedata.normalize("NFKC", text)  # a ligature is the letters it joins
    return plain if all(c in used for c in plain) else text


def _bookmarks(pdf: pikepdf.Pdf, laid_out: LaidOut) -> None:
    """Headings as the outline, each going to its place on the page."""
    points = 72 / UNITS_PER_INCH
    with pdf.open_outline() as outline:
        parents: list[tuple[int, pikepdf.OutlineItem]] = []
        for mark in laid_out.outline:
            top = laid_out.size.height() * points - mark.top * points + 6
            item = pikepdf.OutlineItem(mark.text, mark.page, "XYZ", top=top)
            while parents and parents[-1][0] >= mark.level:
                parents.pop()
            (parents[-1][1].children if parents else outline.root).append(item)
            parents.append((mark.level, item))
