"""Each block as a column of pieces: the smallest parts that are never cut by the end of a page."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from seeddesk.reports.canvas import BoxItem, Item, LinesItem, Palette
from seeddesk.reports.document import (
    Block,
    Callout,
    ChartBlock,
    ChartPair,
    Heading,
    KeyNumbers,
    PageBreak,
    Paragraph,
    Quote,
    Spacer,
    Table,
)
from seeddesk.reports.fonts import make_font
from seeddesk.reports.typeset import Face, clean


class Faces:
    """The few sizes a document uses, in layout units (90 = 9 pt)."""

    def __init__(self, family: str) -> None:
        self.title = Face(make_font(family, 178, bold=True))
        self.heading = Face(make_font(family, 110, bold=True))
        self.subheading = Face(make_font(family, 94, bold=True))
        self.value = Face(make_font(family, 164, bold=True))
        self.body = Face(make_font(family, 92))
        self.bold = Face(make_font(family, 92, bold=True))
        self.small = Face(make_font(family, 82))
        self.small_bold = Face(make_font(family, 82, bold=True))

    def all(self) -> list[Face]:
        return [v for v in vars(self).values() if isinstance(v, Face)]


@dataclass
class Piece:
    """Items relative to the body's left edge and the piece's top, with the space wanted before it.

    ``repeat`` is the table head shown again where a page starts with this piece.
    """

    height: float
    items: list[Item] = field(default_factory=list)
    before: float = 0.0
    keep_next: bool = False
    page_break: bool = False
    repeat: Piece | None = None
    is_head: bool = False
    mark: tuple[str, int] | None = None


def build(block: Block, width: float, faces: Faces, palette: Palette, most: float) -> list[Piece]:
    """The pieces of one block, ``width`` wide; ``most`` is the height of a page's body."""
    from seeddesk.reports.tables import table_pieces

    match block:
        case Heading():
            return [_heading(block, width, faces, palette)]
        case Paragraph():
            face = {"bold": faces.bold, "small": faces.small, "muted": faces.body}.get(block.style, faces.body)
            colour = palette.muted if block.style in ("muted", "small") else palette.text
            return _lines(face.wrap(block.text, width), face, width, colour, 0.35 * faces.body.em)
        case Quote():
            return _quote(block, width, faces, palette)
        case Callout():
            return [_callout(block, width, faces, palette)]
        case KeyNumbers():
            return _key_numbers(block, width, faces, palette)
        case Table():
            return table_pieces(block, width, faces, palette, most)
        case ChartBlock():
            return _chart(block, width, faces, palette)
        case ChartPair():
            return [_chart_pair(block, width, faces, palette)]
        case Spacer():
            return [Piece(block.ems * faces.body.em)]
        case PageBreak():
            return [Piece(0.0, page_break=True)]


def _heading(block: Heading, width: float, faces: Faces, palette: Palette) -> Piece:
    face = faces.heading if block.level == 1 else faces.subheading
    items: list[Item] = []
    beside = faces.small.elide(block.note, width / 2) if block.note else ""
    taken = faces.small.width(beside) + faces.body.em if beside else 0.0
    lines = face.wrap(block.text, width - taken)
    if beside:
        top = (len(lines) - 1) * face.line + (face.line - faces.small.line) * 0.7
        items.append(faces.small.put(beside, 0, top, width, palette.muted, "right", block.note))
    for number, line in enumerate(lines):
        items.append(face.put(line, 0, number * face.line, width, palette.text))
    return Piece(
        len(lines) * face.line + 0.25 * faces.body.em,
        items,
        before=(1.4 if block.level == 1 else 1.0) * faces.body.em,
        keep_next=True,
        mark=(clean(block.text), block.level),
    )


def _lines(lines: list[str], face: Face, width: float, colour: str, before: float, x: float = 0.0) -> list[Piece]:
    """A line per piece; the first two and the last two keep together."""
    pieces = []
    for number, line in enumerate(lines):
        keep = len(lines) > 1 and (number == 0 or number == len(lines) - 2)
        pieces.append(
            Piece(
                face.line,
                [face.put(line, x, 0, width - x, colour)],
                before=before if number == 0 else 0.0,
                keep_next=keep,
            )
        )
    return pieces


def _quote(block: Quote, width: float, faces: Faces, palette: Palette) -> list[Piece]:
    indent = 1.2 * faces.body.em
    pieces = _lines(
        faces.body.wrap(block.text, width - indent),
        faces.body,
        width,
        palette.text,
        0.7 * faces.body.em,
        indent,
    )
    if block.who:
        pieces[-1].keep_next = True
        pieces += _lines(faces.small.wrap(block.who, width - indent), faces.small, width, palette.muted, 0.0, indent)
    for piece in pieces:
        piece.items.append(
            LinesItem(
                ((0.3 * faces.body.em, 0, 0.3 * faces.body.em, piece.height),),
                palette.line,
                0.2 * faces.body.em,
            )
        )
    return pieces


def _callout(block: Callout, width: float, faces: Faces, palette: Palette) -> Piece:
    pad = 1.15 * faces.body.em
    strong, soft = palette.tone(block.tone)
    items: list[Item] = []
    y = pad * 0.85
    for line in faces.heading.wrap(block.title, width - 2 * pad):
        items.append(faces.heading.put(line, pad, y, width, palette.text))
        y += faces.heading.line
    for line in faces.body.wrap(block.text, width - 2 * pad) if block.text else []:
        items.append(faces.body.put(line, pad, y, width, palette.text))
        y += faces.body.line
    y += pad * 0.85
    box = BoxItem(QRectF(0, 0, width, y), fill=soft, radius=0.5 * faces.body.em)
    # The bar at the edge carries the weight of the message where the tint is lost in print.
    edge = BoxItem(QRectF(0, 0, 0.4 * faces.body.em, y), fill=strong, radius=0.2 * faces.body.em)
    return Piece(y, [box, edge, *items], before=0.9 * faces.body.em)


def _key_numbers(block: KeyNumbers, width: float, faces: Faces, palette: Palette) -> list[Piece]:
    pieces: list[Piece] = []
    numbers = list(block.numbers)
    if not numbers:
        return pieces
    across = min(4, len(numbers)) if len(numbers) != 6 else 3
    gap = 1.1 * faces.body.em
    card = (width - gap * (across - 1)) / across
    pad = 1.0 * faces.body.em
    for start in range(0, len(numbers), across):
        items: list[Item] = []
        tallest = 0.0
        for place, number in enumerate(numbers[start : start + across]):
            x = place * (card + gap) + pad
            room = card - 2 * pad
            y = 0.75 * faces.body.em
            for line in faces.small.wrap(number.label, room, 2):
                items.append(faces.small.put(line, x, y, room, palette.muted))
                y += faces.small.line
            face = faces.value if faces.value.width(number.value) <= room else faces.heading
            colour = palette.text if number.tone is None else palette.tone(number.tone)[0]
            for line in face.wrap(number.value, room, 2):
                items.append(face.put(line, x, y, room, colour))
                y += face.line
            for line in faces.small.wrap(number.note, room) if number.note else []:
                items.append(faces.small.put(line, x, y, room, palette.text))
                y += faces.small.line
            tallest = max(tallest, y + 0.75 * faces.body.em)
        boxes: list[Item] = [
            BoxItem(
                QRectF(place * (card + gap), 0, card, tallest),
                stroke=palette.line,
                radius=0.5 * faces.body.em,
                width=0.1 * faces.body.em,
            )
            for place in range(len(numbers[start : start + across]))
        ]
        pieces.append(Piece(tallest, boxes + items, before=1.0 * faces.body.em))
    return pieces


def _chart(block: ChartBlock, width: float, faces: Faces, palette: Palette) -> list[Piece]:
    height = block.chart.height_for(faces.small.font, width)
    items = block.chart.plan(QRectF(0, 0, width, height), palette, faces.small.font)
    pieces = [Piece(height, items, before=0.4 * faces.body.em)]
    if block.caption:
        pieces[0].keep_next = True
        pieces += _lines(faces.small.wrap(block.caption, width), faces.small, width, palette.muted, 0.2 * faces.body.em)
    return pieces


def _chart_pair(block: ChartPair, width: float, faces: Faces, palette: Palette) -> Piece:
    gap = 2.5 * faces.body.em
    half = (width - gap) / 2
    items: list[Item] = []
    tall = 0.0
    for number, (title, chart) in enumerate(((block.left_title, block.left), (block.right_title, block.right))):
        x = number * (half + gap)
        shown = faces.subheading.elide(title, half)
        items.append(faces.subheading.put(shown, x, 0, half, palette.text, full=title))
        top = faces.subheading.line + 0.2 * faces.body.em
        height = chart.height_for(faces.small.font, half)
        items += chart.plan(QRectF(x, top, half, height), palette, faces.small.font)
        tall = max(tall, top + height)
    return Piece(tall, items, before=0.8 * faces.body.em)
