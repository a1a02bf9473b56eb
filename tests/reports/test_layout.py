from __future__ import annotations

import pytest
from figures import figures
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from seeddesk.reports import typeset
from seeddesk.reports.beta_report import build_beta_report
from seeddesk.reports.canvas import TextItem
from seeddesk.reports.charts import BarChart, Series
from seeddesk.reports.document import (
    Callout,
    Cell,
    ChartBlock,
    Column,
    Document,
    Heading,
    KeyNumber,
    KeyNumbers,
    PageBreak,
    Paragraph,
    Table,
)
from seeddesk.reports.fonts import chinese_family, make_font
from seeddesk.reports.layout import LaidOut, lay_out, mm
from seeddesk.reports.typeset import Face

NUMBERED = "行 {:03d} 的内容"


def table(rows: int, lines: int = 1) -> Table:
    text = "\n".join(["第一行"] + [f"又一行 {i}" for i in range(1, lines)])
    return Table(
        (Column("编号", "right"), Column("内容", grow=1), Column("状态")),
        tuple((str(i), f"{NUMBERED.format(i)}\n{text}", Cell("严重", "danger")) for i in range(rows)),
    )


def page_of(laid_out: LaidOut, text: str) -> list[int]:
    return [i for i in range(laid_out.page_count) if any(text in line for line in laid_out.texts(i))]


def inside(laid_out: LaidOut) -> None:
    """Every item lies between the page's margins."""
    margin = laid_out.body.left()
    for page in laid_out.pages:
        for item in page:
            assert item.rect.left() >= margin - 1, item
            assert item.rect.right() <= laid_out.size.width() - margin + 1, item
            assert item.rect.top() >= margin - 1 and item.rect.bottom() <= laid_out.size.height() - margin + 1, item


def columns_apart(laid_out: LaidOut) -> None:
    """No two texts of a page run into each other."""
    for page in laid_out.pages:
        texts = sorted((i for i in page if isinstance(i, TextItem)), key=lambda i: i.baseline)
        for number, one in enumerate(texts):
            for other in texts[number + 1 :]:
                if other.baseline - one.baseline > one.rect.height():
                    break
                ink, ink2 = (
                    i.rect.adjusted(0, i.rect.height() * 0.22, 0, -i.rect.height() * 0.22) for i in (one, other)
                )
                assert not ink.intersects(ink2), (one.text, other.text)


def test_margins_are_those_of_a_printed_page(report) -> None:
    body = report["zh_CN"].body
    assert mm(15) <= body.left() <= mm(20)
    assert report["zh_CN"].size.width() == pytest.approx(mm(210))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("testers", [1, 2, 9, 10, 47, 200, 500])
def test_one_to_five_hundred_testers_break_nothing(language: str, testers: int) -> None:
    laid_out = lay_out(build_beta_report(figures(testers), language))
    inside(laid_out)
    columns_apart(laid_out)
    outline = [m.text for m in laid_out.outline]
    assert len(outline) == len(set(outline))
    marked = sum(1 for number in range(1, testers + 1) if number % 5)
    assert laid_out.page_count <= 4 + marked // 35 + 1


@pytest.mark.parametrize("points", [0, 1, 8, 9, 20])
def test_many_points_make_more_tables_not_narrower_ones(points: int) -> None:
    laid_out = lay_out(build_beta_report(figures(30, points=points), "zh_CN"))
    inside(laid_out)
    columns_apart(laid_out)


@pytest.mark.parametrize("rows", [1, 2, 3, 4, 5, 30, 31, 32, 33, 34, 35, 120])
def test_the_head_repeats_and_no_row_is_cut(rows: int) -> None:
    laid_out = lay_out(Document("t", (Heading("标题"), table(rows, lines=3)), language="zh_CN"))
    inside(laid_out)
    for number in range(rows):
        (page,) = page_of(laid_out, NUMBERED.format(number))
        row = [i for i in laid_out.pages[page] if isinstance(i, TextItem)]
        first = next(i for i in row if i.text == NUMBERED.format(number))
        assert any(i.text == "又一行 2" and 0 < i.baseline - first.baseline < 4 * i.rect.height() for i in row)
    for page in range(laid_out.page_count):
        lines = laid_out.texts(page)
        assert lines.count("编号") == 1
        shown = [line for line in lines if line.startswith("行 ")]
        assert len(shown) >= min(2, rows), "a row alone on a page"
    assert len(page_of(laid_out, "标题")) == 1
    assert page_of(laid_out, "标题") == page_of(laid_out, NUMBERED.format(0))


def test_only_a_row_taller_than_a_page_is_parted_and_loses_nothing() -> None:
    lines = [f"长段 {i:03d}" for i in range(150)]
    tall = Table((Column("a"), Column("b", grow=1)), (("1", "\n".join(lines)), ("2", "短")))
    laid_out = lay_out(Document("t", (tall,), language="zh_CN"))
    inside(laid_out)
    found = [text for page in range(laid_out.page_count) for text in laid_out.texts(page) if text.startswith("长段")]
    assert found == lines
    filled = [sum(t.startswith("长段") for t in laid_out.texts(page)) for page in range(laid_out.page_count)]
    assert all(count > 40 for count in filled[:3]), filled


@settings(max_examples=25, deadline=None)
@given(filler=st.integers(0, 75), rows=st.integers(1, 6), chart=st.booleans())
def test_a_heading_never_ends_a_page(filler: int, rows: int, chart: bool) -> None:
    below = ChartBlock(BarChart(("图",), (Series("", (1.0,)),))) if chart else table(rows)
    blocks = [*[Paragraph(f"填 {i}") for i in range(filler)], Heading("下一节"), below]
    laid_out = lay_out(Document("t", tuple(blocks), language="zh_CN"))
    (page,) = page_of(laid_out, "下一节")
    assert page_of(laid_out, "图" if chart else NUMBERED.format(0)) == [page]
    inside(laid_out)


def test_a_paragraph_leaves_no_single_line_behind() -> None:
    text = "这是一段比较长的话，写给做内测的店主看。" * 12
    for filler in range(52, 62):
        blocks = (*[Paragraph(f"填 {i}") for i in range(filler)], Paragraph(text))
        laid_out = lay_out(Document("t", blocks, language="zh_CN"))
        counts = [
            sum(1 for line in laid_out.texts(page) if "店主" in line or "内测" in line or "一段" in line)
            for page in range(laid_out.page_count)
        ]
        assert 1 not in counts, (filler, counts)


def test_footer_counts_pages_and_later_pages_carry_the_running_head(report) -> None:
    laid_out = report["en"]
    for page in range(laid_out.page_count):
        lines = laid_out.texts(page)
        assert f"Page {page + 1} of {laid_out.page_count}" in lines
        assert "Customers' names are shortened for their privacy" in lines
        assert ("春季护手霜 2.0 · round 2 · Beta report" in lines) is (page > 0)


def test_page_break_turns_the_page_once() -> None:
    laid_out = lay_out(Document("t", (PageBreak(), Paragraph("一"), PageBreak(), PageBreak(), Paragraph("二"))))
    assert page_of(laid_out, "一") == [0] or page_of(laid_out, "一") == [1]
    assert page_of(laid_out, "二") == [page_of(laid_out, "一")[0] + 1]


def test_numbers_align_on_the_right_edge_of_their_column() -> None:
    laid_out = lay_out(
        Document("t", (Table((Column("n", "right"), Column("x", grow=1)), (("7", "a"), ("1,234", "b"))),))
    )
    rights = {i.text: i.rect.right() for i in laid_out.pages[0] if isinstance(i, TextItem)}
    assert rights["7"] == pytest.approx(rights["1,234"]) == pytest.approx(rights["n"])


def test_long_words_and_strange_characters_stay_in_their_cells() -> None:
    nasty = ("x" * 300, "𠮷" * 90, "a\u202eb\tc\x07d", "😀" * 40, "一" * 200)
    blocks = (
        Callout("标题" * 60, "说明" * 100),
        KeyNumbers((KeyNumber("名" * 30, "123,456,789,012,345", "注" * 60),) * 4),
        Table(tuple(Column(f"c{i}") for i in range(5)), (nasty, nasty)),
    )
    laid_out = lay_out(Document("很长的题目" * 20, blocks, kicker="k" * 300, beside=("2026",), language="zh_CN"))
    inside(laid_out)
    columns_apart(laid_out)
    assert not any("\u202e" in text or "\x07" in text for text in laid_out.texts(0))


def test_wrapping_counts_characters_beyond_the_first_plane() -> None:
    face = Face(make_font(chinese_family(), 90))
    text = "𠮷野家，" * 30
    assert "".join(face.wrap(text, 900)) == text
    assert all(face.width(line) <= 900.1 for line in face.wrap(text, 900))
    cut = face.wrap(text, 900, most=2)
    assert len(cut) == 2 and cut[1].endswith("…") and face.width(cut[1]) <= 900.1


def test_clean_keeps_what_can_be_seen() -> None:
    assert typeset.clean("a\r\nb\tc\x00\u200f") == "a\nb c"


def test_an_empty_table_says_its_sentence() -> None:
    laid_out = lay_out(Document("t", (Table((Column("a"),), (), empty="Nothing yet."),)))
    assert "Nothing yet." in laid_out.texts(0)


def test_painting_a_page_leaves_ink_where_the_plan_says(report) -> None:
    laid_out = report["zh_CN"]
    picture = QImage(595, 842, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    laid_out.paint_page(painter, 0, 0.1)
    painter.end()
    title = next(i for i in laid_out.pages[0] if isinstance(i, TextItem) and i.text.startswith("春季护手霜"))
    box = [round(v / 10) for v in (title.rect.left(), title.rect.top(), title.rect.right(), title.rect.bottom())]
    dark = sum(picture.pixelColor(x, y).lightness() < 110 for x in range(box[0], box[2]) for y in range(box[1], box[3]))
    assert dark > 200
    assert picture.pixelColor(5, 5).name() == "#ffffff"
