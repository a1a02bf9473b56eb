"""Blocks onto A4 pages: margins, heads and footers, what keeps together and what may be parted.

The unit of length is 1/720 inch (a tenth of a point), fine enough for whole pixel sizes of fonts.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from seeddesk.i18n import report_language, tr
from seeddesk.reports.canvas import PAPER, BoxItem, Item, LinesItem, Palette, TextItem, paint_items
from seeddesk.reports.document import Document, Paragraph
from seeddesk.reports.fonts import ensure_application, make_font, report_family
from seeddesk.reports.pieces import Faces, Piece, build
from seeddesk.reports.typeset import clean

UNITS_PER_INCH = 720
A4 = QSizeF(210 / 25.4 * UNITS_PER_INCH, 297 / 25.4 * UNITS_PER_INCH)


def mm(length: float) -> float:
    """Millimetres in layout units."""
    return length / 25.4 * UNITS_PER_INCH


@dataclass(frozen=True)
class Mark:
    """A heading's place, for bookmarks: page from 0, ``top`` in layout units from the page's top."""

    text: str
    level: int
    page: int
    top: float


@dataclass
class LaidOut:
    """Pages ready to paint on anything."""

    document: Document
    family: str
    size: QSizeF = field(default_factory=lambda: QSizeF(A4))
    body: QRectF = field(default_factory=QRectF)
    pages: list[list[Item]] = field(default_factory=list)
    outline: list[Mark] = field(default_factory=list)
    palette: Palette = PAPER

    @property
    def page_count(self) -> int:
        return len(self.pages)

    def paint_page(self, painter: QPainter, index: int, scale: float = 1.0) -> None:
        """Draw page ``index`` (from 0); ``scale`` is device pixels per layout unit (dpi / 720)."""
        painter.save()
        painter.scale(scale, scale)
        paint_items(painter, self.pages[index])
        painter.restore()

    def texts(self, index: int) -> list[str]:
        """The lines drawn on a page, for tests and screen readers."""
        return [item.text for item in self.pages[index] if isinstance(item, TextItem)]


def lay_out(document: Document, palette: Palette = PAPER, margin_mm: float = 15.0) -> LaidOut:
    """Place a document's blocks on A4 pages.

    Raises ``UserError("font.no_chinese")`` if the document has Chinese and no font can show it.
    """
    ensure_application()
    with report_language(document.language):
        family = report_family(document.characters())
        faces = Faces(family)
        result = LaidOut(document, family, palette=palette)
        margin = mm(margin_mm)
        width = A4.width() - 2 * margin
        foot = A4.height() - margin - faces.small.line * 1.6
        result.body = QRectF(margin, margin, width, foot - faces.small.em - margin)
        pieces: list[Piece] = []
        for block in document.blocks:
            made = build(block, width, faces, palette, result.body.height())
            if isinstance(block, Paragraph) and block.style == "small" and pieces and made:
                pieces[-1].keep_next = True  # a note belongs to what stands above it
            pieces += made
        _paginate(result, pieces, faces, palette)
        _furniture(result, faces, palette, foot)
    return result


def _paginate(result: LaidOut, pieces: list[Piece], faces: Faces, palette: Palette) -> None:
    """Fill pages from top to bottom; a chain of pieces that keep together moves on together."""
    body = result.body
    first = _masthead(result, faces, palette)
    page: list[Item] = list(first[0])
    y = start = body.top() + first[1]
    running_top = body.top() + (faces.small.line * 1.9 if result.document.running else 0.0)
    fresh = True

    def turn() -> None:
        nonlocal page, y, start, fresh
        result.pages.append(page)
        page, y, fresh = [], running_top, True
        start = running_top

    index = 0
    while index < len(pieces):
        chain = [pieces[index]]
        while chain[-1].keep_next and index + len(chain) < len(pieces):
            chain.append(pieces[index + len(chain)])
        if chain[0].page_break:
            if not fresh:
                turn()
            index += 1
            continue
        tall = _height(chain, fresh)
        head = chain[0].repeat if chain[0].repeat and not chain[0].is_head else None
        if y + tall > body.bottom() + 0.5 and not fresh:
            turn()
            if head:
                page.extend(item.moved(body.left(), y) for item in head.items)
                y += head.height
        # Of a chain longer than a page, as much as there is room for.
        take = chain
        while len(take) > 1 and y + _height(take, fresh) > body.bottom() + 0.5:
            take = take[:-1]
        for piece in take:
            if not fresh:
                y += piece.before
            for item in piece.items:
                page.append(item.moved(body.left(), y))
            if piece.mark:
                result.outline.append(Mark(piece.mark[0], piece.mark[1], len(result.pages), y))
            y += piece.height
            fresh = False
        index += len(take)
    if page or not result.pages:
        result.pages.append(page)


def _height(chain: list[Piece], fresh: bool) -> float:
    return sum(p.height + p.before for p in chain) - (chain[0].before if fresh else 0.0)


def _masthead(result: LaidOut, faces: Faces, palette: Palette) -> tuple[list[Item], float]:
    """The head of the first page and its height: kicker and title left, dates right, a rule."""
    document, body = result.document, result.body
    items: list[Item] = []
    y = body.top()
    beside = [clean(line) for line in document.beside]
    right = max((faces.body.width(line) for line in beside), default=0.0)
    left = body.width() - (right + 2 * faces.body.em if right else 0.0)
    if document.kicker:
        items.append(faces.body.put(faces.body.elide(document.kicker, left), body.left(), y, left, palette.muted))
        y += faces.body.line
    for line in faces.title.wrap(document.title, left, 3):
        items.append(faces.title.put(line, body.left(), y, left, palette.text))
        y += faces.title.line
    bottom = max(y, body.top() + len(beside) * faces.body.line)
    for number, line in enumerate(beside):
        top = bottom - (len(beside) - number) * faces.body.line
        items.append(faces.body.put(line, body.left(), top, body.width(), palette.muted, "right"))
    bottom += 0.7 * faces.body.em
    items.append(LinesItem(((body.left(), bottom, body.right(), bottom),), palette.primary, 0.2 * faces.body.em))
    return items, bottom - body.top() + 1.2 * faces.body.em


def _furniture(result: LaidOut, faces: Faces, palette: Palette, foot: float) -> None:
    """Running heads and footers, once the number of pages is known."""
    body, document, small = result.body, result.document, faces.small
    for index, page in enumerate(result.pages):
        if index and document.running:
            line = small.elide(document.running, body.width())
            page.append(small.put(line, body.left(), body.top(), body.width(), palette.muted))
        page.append(LinesItem(((body.left(), foot, body.right(), foot),), palette.line, 0.08 * small.em))
        number = tr("Page {page} of {pages}").format(page=index + 1, pages=result.page_count)
        room = body.width() - small.width(number) - 2 * small.em
        top = foot + 0.5 * small.em
        if document.footer:
            page.append(small.put(small.elide(document.footer, room), body.left(), top, room, palette.muted))
        page.append(small.put(number, body.left(), top, body.width(), palette.muted, "right"))


__all__ = ["A4", "UNITS_PER_INCH", "BoxItem", "LaidOut", "Mark", "lay_out", "make_font", "mm"]
