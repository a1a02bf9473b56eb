"""A document as data: blocks in order, without any place yet. ``layout.py`` puts them on pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from seeddesk.reports.charts import Chart

Tone = Literal["good", "attention", "danger", "info", "neutral"]
Align = Literal["left", "right", "center"]


@dataclass(frozen=True)
class Heading:
    """A heading; it becomes a bookmark of the PDF. ``note`` stands small at the right of the line."""

    text: str
    level: int = 1
    note: str = ""


@dataclass(frozen=True)
class Paragraph:
    text: str
    style: Literal["body", "muted", "small", "bold"] = "body"


@dataclass(frozen=True)
class Quote:
    """Someone's own words with who said them."""

    text: str
    who: str = ""


@dataclass(frozen=True)
class Callout:
    """A tinted box: what the reader must not miss."""

    title: str
    text: str = ""
    tone: Tone = "attention"


@dataclass(frozen=True)
class KeyNumber:
    label: str
    value: str
    note: str = ""
    tone: Tone | None = None


@dataclass(frozen=True)
class KeyNumbers:
    """Up to four cards in a row."""

    numbers: tuple[KeyNumber, ...]


@dataclass(frozen=True)
class Column:
    """``most`` limits the lines of a cell (0 = all of it); ``grow`` takes the width left over."""

    title: str
    align: Align = "left"
    most: int = 0
    grow: float = 0.0


@dataclass(frozen=True)
class Cell:
    """One cell; with ``chip`` its text stands in a tinted pill."""

    text: str
    chip: Tone | None = None
    bold: bool = False
    muted: bool = False


@dataclass(frozen=True)
class Table:
    """Rows are never cut; the head repeats on every page. Without titles there is no head.

    ``empty`` is the sentence shown in place of a table without rows.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    empty: str = ""
    dense: bool = False


@dataclass(frozen=True)
class ChartBlock:
    chart: Chart
    caption: str = ""


@dataclass(frozen=True)
class ChartPair:
    """Two small charts side by side, each under its title."""

    left_title: str
    left: Chart
    right_title: str
    right: Chart


@dataclass(frozen=True)
class Spacer:
    """Vertical space in em of the body text."""

    ems: float = 1.0


@dataclass(frozen=True)
class PageBreak:
    pass


Block = Heading | Paragraph | Quote | Callout | KeyNumbers | Table | ChartBlock | ChartPair | Spacer | PageBreak


@dataclass(frozen=True)
class Document:
    """Everything a printed document says, in one language.

    ``kicker`` stands above the title and ``beside`` (lines) to its right on the first page;
    ``running`` is the small head of all further pages; ``footer`` stands on every page.
    """

    title: str
    blocks: tuple[Block, ...]
    kicker: str = ""
    beside: tuple[str, ...] = ()
    running: str = ""
    footer: str = ""
    author: str = ""
    subject: str = ""
    language: str = "en"
    keywords: tuple[str, ...] = field(default=())

    def characters(self) -> str:
        """All text of the document in one string, to find out which characters a font must have."""
        found = [self.title, self.kicker, *self.beside, self.running, self.footer]
        for block in self.blocks:
            found.extend(block_texts(block))
        return "\n".join(found)


def block_texts(block: Block) -> list[str]:
    """The texts of one block in reading order, uncut."""
    match block:
        case Heading(text=text, note=note):
            return [text, note]
        case Paragraph(text=text):
            return [text]
        case Quote(text=text, who=who):
            return [text, who]
        case Callout(title=title, text=text):
            return [title, text]
        case KeyNumbers(numbers=numbers):
            return [t for n in numbers for t in (n.label, n.value, n.note)]
        case Table(columns=columns, rows=rows, empty=empty):
            if not rows:
                return [empty]
            cells = [c if isinstance(c, str) else c.text for row in rows for c in row]
            return [c.title for c in columns] + cells
        case ChartPair():
            return [block.left_title, *block.left.texts(), block.right_title, *block.right.texts()]
        case ChartBlock(chart=chart, caption=caption):
            return [*chart.texts(), caption]
        case _:
            return []
