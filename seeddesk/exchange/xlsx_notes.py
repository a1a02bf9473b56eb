"""Comments on single cells of a workbook that xlsx_stream.py writes: the texts, and the shapes Excel shows them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zipfile import ZipFile

MOST = 5_000
"""Comments of a sheet: each is a drawing, and thousands of them make Excel slow. The reason's column has all."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
LINK = f'<legacyDrawing xmlns:r="{_OFFICE}" r:id="rId1"/>'
"""What a sheet with comments ends with."""
TYPE = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'


@dataclass(frozen=True, slots=True)
class Note:
    """A comment. ``row`` and ``column`` count from 0; ``ref`` is the cell, ``text`` ready for XML."""

    ref: str
    row: int
    column: int
    text: str


def put(archive: ZipFile, sheet: int, notes: Sequence[Note]) -> None:
    """Write the parts for the comments of a sheet (counted from 1)."""
    texts = "".join(
        f'<comment ref="{note.ref}" authorId="0"><text><t xml:space="preserve">{note.text}</t></text></comment>'
        for note in notes
    )
    archive.writestr(
        f"xl/comments{sheet}.xml",
        f'{_HEAD}<comments xmlns="{_MAIN}"><authors><author></author></authors>'
        f"<commentList>{texts}</commentList></comments>",
    )
    shapes = "".join(_shape(number, note) for number, note in enumerate(notes, 1))
    archive.writestr(
        f"xl/drawings/vmlDrawing{sheet}.vml",
        f'<xml {_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{sheet}"/></o:shapelayout>'
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
        '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
        f"{shapes}</xml>",
    )
    archive.writestr(
        f"xl/worksheets/_rels/sheet{sheet}.xml.rels",
        f'{_HEAD}<Relationships xmlns="{_LINKS}">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing{sheet}.vml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/comments" Target="../comments{sheet}.xml"/></Relationships>',
    )


def _shape(number: int, note: Note) -> str:
    left, top = note.column + 1, max(0, note.row - 1)
    return (
        f'<v:shape id="_x0000_s{1024 + number}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"'
        ' style="position:absolute;width:160pt;height:60pt;z-index:1;visibility:hidden">'
        '<v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/>'
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{left},15,{top},2,{left + 3},15,{top + 4},4</x:Anchor><x:AutoFill>False</x:AutoFill>"
        f"<x:Row>{note.row}</x:Row><x:Column>{note.column}</x:Column></x:ClientData></v:shape>"
    )
