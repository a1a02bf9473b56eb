"""Tables as pieces: column widths from what the cells hold, a row per piece, a head to repeat."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from seeddesk.reports.canvas import BoxItem, Item, LinesItem, Palette
from seeddesk.reports.document import Cell, Column, Table
from seeddesk.reports.pieces import Faces, Piece
from seeddesk.reports.typeset import Face, clean

KEEP_WHOLE = 3  # a table of so few rows is not parted at all


def column_widths(table: Table, width: float, faces: Faces, pad: float) -> list[float]:
    """Widths that sum to ``width``: natural where they fit, the rest shared by the growing columns;
    otherwise columns that can wrap give way, down to their longest word."""
    body = faces.small if table.dense else faces.body
    natural, least = [], []
    for index, column in enumerate(table.columns):
        wide = small = 0.0
        head = clean(column.title)
        if head:
            wide = faces.small.width(head)
            small = faces.small.longest_word(head)
        for row in table.rows:
            cell = as_cell(row[index]) if index < len(row) else Cell("")
            face = cell_face(cell, faces, body)
            extra = chip_pad(faces) * 2 if cell.chip else 0.0
            parts = clean(cell.text).split("\n")
            one = max(face.width(p) for p in parts) + extra
            wide = max(wide, one)
            # Numbers and chips are never broken.
            small = max(small, one if cell.chip or column.align == "right" else face.longest_word(cell.text))
        natural.append(wide + 2 * pad)
        least.append(min(small, width / 2) + 2 * pad)
    total = sum(natural)
    if total <= width:
        grow = [c.grow for c in table.columns]
        if not any(grow):
            grow = [w if c.align == "left" else 0.0 for c, w in zip(table.columns, natural, strict=True)]
        if not any(grow):
            grow = natural
        spare = width - total
        return [w + spare * g / sum(grow) for w, g in zip(natural, grow, strict=True)]
    if sum(least) >= width:
        return [w * width / sum(least) for w in least]
    return _shrink(natural, least, width)


def _shrink(natural: list[float], least: list[float], width: float) -> list[float]:
    """Lower the widest columns first: a common cap, never below a column's least."""
    low, high = 0.0, max(natural)
    for _ in range(50):
        cap = (low + high) / 2
        if sum(max(least[i], min(natural[i], cap)) for i in range(len(natural))) > width:
            high = cap
        else:
            low = cap
    found = [max(least[i], min(natural[i], low)) for i in range(len(natural))]
    spare = width - sum(found)
    widest = max(range(len(found)), key=lambda i: natural[i] - found[i])
    found[widest] += spare
    return found


def as_cell(value: Cell | str) -> Cell:
    return value if isinstance(value, Cell) else Cell(value)


def cell_face(cell: Cell, faces: Faces, body: Face) -> Face:
    if cell.chip:
        return faces.small
    if cell.bold:
        return faces.small_bold if body is faces.small else faces.bold
    return body


def chip_pad(faces: Faces) -> float:
    return 0.7 * faces.small.em


def table_pieces(table: Table, width: float, faces: Faces, palette: Palette, most: float) -> list[Piece]:
    """The head and one piece per row; a row taller than ``most`` (a page) is the only one parted."""
    if not table.rows:
        lines = faces.body.wrap(table.empty, width) if table.empty else []
        return [
            Piece(
                faces.body.line,
                [faces.body.put(line, 0, 0, width, palette.muted)],
                before=0.3 * faces.body.em,
            )
            for line in lines
        ]
    pad = 0.55 * faces.body.em if not table.dense else 0.4 * faces.body.em
    widths = column_widths(table, width, faces, pad)
    pieces: list[Piece] = []
    head = _head(table, widths, width, faces, palette, pad)
    if head:
        pieces.append(head)
    room = most - (head.height if head else 0.0) - 4 * faces.body.line
    rows = [_row(table, row, widths, width, faces, palette, pad, room) for row in table.rows]
    for number, parts in enumerate(rows):
        # Few rows stay together; of many, neither the first nor the last stands alone on a page.
        if number < len(rows) - 1 and (len(rows) <= KEEP_WHOLE or number in (0, len(rows) - 2)):
            parts[-1].keep_next = True
        for piece in parts:
            piece.repeat = head
        pieces += parts
    if not head:
        pieces[0].before = 0.2 * faces.body.em
    return pieces


def _head(table: Table, widths: list[float], width: float, faces: Faces, palette: Palette, pad: float) -> Piece | None:
    if not any(c.title for c in table.columns):
        return None
    face = faces.small
    cut = [face.wrap(c.title, w - 2 * pad, 3) for c, w in zip(table.columns, widths, strict=True)]
    gap = 0.4 * faces.body.em
    height = max(len(lines) for lines in cut) * face.line + 2 * gap
    items: list[Item] = []
    x = 0.0
    for column, wide, lines in zip(table.columns, widths, cut, strict=True):
        for number, line in enumerate(lines):
            top = height - gap - (len(lines) - number) * face.line
            items.append(face.put(line, x + pad, top, wide - 2 * pad, palette.muted, column.align, column.title))
        x += wide
    items.append(LinesItem(((0, height, width, height),), palette.muted, 0.08 * faces.body.em))
    return Piece(height, items, before=0.1 * faces.body.em, keep_next=True, is_head=True)


def _row(
    table: Table,
    row: tuple[Cell | str, ...],
    widths: list[float],
    width: float,
    faces: Faces,
    palette: Palette,
    pad: float,
    room: float,
) -> list[Piece]:
    body = faces.small if table.dense else faces.body
    gap = (0.28 if table.dense else 0.36) * faces.body.em
    cells = [as_cell(row[i]) if i < len(row) else Cell("") for i in range(len(table.columns))]
    cut: list[list[str]] = []
    for column, cell, wide in zip(table.columns, cells, widths, strict=True):
        inner = wide - 2 * pad - (2 * chip_pad(faces) if cell.chip else 0.0)
        most = 1 if cell.chip else column.most
        cut.append(cell_face(cell, faces, body).wrap(cell.text, max(inner, body.em), most))
    longest = max(len(lines) for lines in cut)
    # Only a row that no page could hold is parted, line by line.
    step = longest if longest * body.line + 2 * gap <= room else 1
    pieces = []
    for start in range(0, longest, step):
        first, last = start == 0, start + step >= longest
        above = gap if first else 0.0
        part = [lines[start : start + step] for lines in cut]
        high = step * body.line + above + (gap if last else 0.0)
        items: list[Item] = []
        x = 0.0
        for column, cell, wide, lines in zip(table.columns, cells, widths, part, strict=True):
            items += _cell(column, cell, x + pad, wide - 2 * pad, lines, above, faces, body, palette)
            x += wide
        if last:
            items.append(LinesItem(((0, high, width, high),), palette.line, 0.08 * faces.body.em))
        pieces.append(Piece(high, items))
    if len(pieces) > 1:
        pieces[0].keep_next = pieces[-2].keep_next = True
    return pieces


def _cell(
    column: Column,
    cell: Cell,
    x: float,
    wide: float,
    lines: list[str],
    gap: float,
    faces: Faces,
    body: Face,
    palette: Palette,
) -> list[Item]:
    face = cell_face(cell, faces, body)
    items: list[Item] = []
    for number, line in enumerate(lines):
        if not line:
            continue
        top = gap + number * body.line + (body.line - face.line) / 2
        if cell.chip:
            strong, soft = palette.tone(cell.chip)
            drawn = face.width(line) + 2 * chip_pad(faces)
            left = x + (wide - drawn if column.align == "right" else 0.0)
            box = QRectF(left, gap + 0.02 * body.em, drawn, body.line - 0.04 * body.em)
            items.append(BoxItem(box, fill=soft, radius=box.height() / 2, stroke=strong, width=0.06 * body.em))
            items.append(face.put(line, left + chip_pad(faces), top, drawn, strong, full=cell.text))
        else:
            colour = palette.muted if cell.muted else palette.text
            items.append(face.put(line, x, top, wide, colour, column.align, cell.text))
    return items
