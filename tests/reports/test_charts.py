from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from seeddesk.reports.canvas import BoxItem, LinesItem, Palette, TextItem, ink_on
from seeddesk.reports.charts import BarChart, Chart, Line, LineChart, Series, Share, StackedShare, Vote, VoteBars
from seeddesk.reports.charts.lines import dashes, thin
from seeddesk.reports.fonts import chinese_family, make_font

LONG = "在办公室里涂了以后马上要拿手机回消息的时候手上有没有油腻的感觉这一条"
PALETTES = {
    "light": Palette(),
    "dark": Palette(surface="#1E2421", text="#E5EAE7", muted="#9BA8A1", primary="#58B88A", before="#46504A"),
    "paper": Palette(on_paper=True),
}


def charts() -> dict[str, Chart]:
    return {
        "bars": BarChart(
            ("Skin feel", "香味", LONG),
            (Series("round 1 (n = 31)", (3.6, 3.2, None)), Series("第 2 轮（n = 47）", (4.6, 4.3, 4.4))),
            top=5,
            notes=("p < 0.001", "", ""),
        ),
        "votes": VoteBars(
            (Vote("桂花", 25, 38, 0.5, 0.79, True), Vote("雪松", 16, 38, 0.28, 0.58), Vote(LONG, 10, 38, 0.15, 0.42))
        ),
        "lines": LineChart(
            (
                Line("natural", (20.0, 34.0, 30.0, None, 60.0, 70.0, 78.0)),
                Line("paid", (30.0, 25.0, 20.0, 18.0, 22.0, 18.0, 76.0), "attention", True),
            ),
            ticks=("week 1", "week 7"),
            unit="%",
        ),
        "shares": StackedShare(
            ("便宜", "正好", "太贵"), (Share("¥98", (6, 31, 10)), Share("¥128", (1, 2, 1))), min_n=10
        ),
    }


def font(size: int = 14):
    return make_font(chinese_family(), size)


def plan(chart: Chart, width: float = 620.0, palette: Palette | None = None) -> tuple[list, QRectF]:
    rect = QRectF(10, 20, width, chart.height_for(font(), width))
    return chart.plan(rect, palette or Palette(), font()), rect


@pytest.mark.parametrize("name", charts())
@pytest.mark.parametrize("width", [260.0, 420.0, 900.0])
def test_everything_stays_in_its_rectangle_and_no_texts_overlap(name: str, width: float) -> None:
    items, rect = plan(charts()[name], width)
    for item in items:
        assert rect.left() - 1 <= item.rect.left() and item.rect.right() <= rect.right() + 1, item
        assert rect.top() - 2 <= item.rect.top() and item.rect.bottom() <= rect.bottom() + 2, item
    texts = [i for i in items if isinstance(i, TextItem)]
    assert texts
    for number, one in enumerate(texts):
        ink = one.rect.adjusted(0, one.rect.height() * 0.2, 0, -one.rect.height() * 0.2)
        for other in texts[number + 1 :]:
            ink2 = other.rect.adjusted(0, other.rect.height() * 0.2, 0, -other.rect.height() * 0.2)
            assert not ink.intersects(ink2), (one.text, other.text)


@pytest.mark.parametrize("name", charts())
def test_texts_name_everything_that_is_drawn(name: str) -> None:
    chart = charts()[name]
    items, _ = plan(chart)
    drawn = {item.full for item in items if isinstance(item, TextItem)}
    assert drawn <= set(chart.texts())


@pytest.mark.parametrize("name", charts())
@pytest.mark.parametrize("theme", PALETTES)
def test_pixels_carry_the_colours_of_the_palette(name: str, theme: str) -> None:
    palette = PALETTES[theme]
    picture = QImage(640, 360, QImage.Format.Format_RGB32)
    picture.fill(QColor(palette.surface))
    painter = QPainter(picture)
    charts()[name].paint(painter, QRectF(10, 10, 620, 320), palette, font())
    painter.end()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 640, 2) for y in range(0, 340, 2)}
    assert palette.primary.lower() in seen


def test_values_stand_beside_their_bars_and_bars_are_in_proportion() -> None:
    chart = BarChart(("a", "b"), (Series("", (2.0, 4.0)),), top=5, decimals=1)
    items, _ = plan(chart)
    bars = [i.rect for i in items if isinstance(i, BoxItem)]
    assert bars[1].width() == pytest.approx(2 * bars[0].width())
    values = {i.text: i.rect for i in items if isinstance(i, TextItem)}
    assert bars[0].right() < values["2.0"].left() < bars[0].right() + 15
    assert bars[1].right() < values["4.0"].left()


def test_too_few_answers_get_words_and_no_bar() -> None:
    chart = BarChart(("a", "b"), (Series("", (4.9, 4.0), (3, 30)),), top=5, min_n=10)
    items, _ = plan(chart)
    assert len([i for i in items if isinstance(i, BoxItem)]) == 1
    assert "too few to tell" in chart.texts()
    assert "4.9" not in chart.texts()
    votes = VoteBars((Vote("x", 2, 3, 0.2, 0.9, True),), min_n=10)
    assert "too few to tell" in votes.texts()
    assert not any("%" in text for text in votes.texts())


@pytest.mark.parametrize(
    "chart",
    [
        BarChart((), ()),
        BarChart(("a",), (Series("s", (None,)),)),
        VoteBars(()),
        VoteBars((Vote("a", 0, 0),)),
        LineChart(()),
        LineChart((Line("a", (None, None)),)),
        StackedShare(("a",), (Share("x", (0,)),)),
    ],
)
def test_empty_charts_say_so(chart: Chart) -> None:
    items, rect = plan(chart)
    assert [i.text for i in items if isinstance(i, TextItem)] == chart.texts() == ["nothing to show yet"]
    assert rect.height() > 0


def test_a_long_label_is_cut_but_told_whole() -> None:
    chart = charts()["votes"]
    items, _ = plan(chart, 300)
    cut = next(i for i in items if isinstance(i, TextItem) and i.full == LONG)
    assert cut.text.endswith("…") and len(cut.text) < len(LONG)


def test_thousands_of_points_stay_few_segments_and_keep_the_extremes() -> None:
    values = [50.0 + (i * 37 % 11) for i in range(20_000)]
    values[12_345] = 99.0
    chart = LineChart((Line("x", tuple(values)),), high=100)
    items, rect = plan(chart)
    segments = max((i for i in items if isinstance(i, LinesItem)), key=lambda i: len(i.lines)).lines
    assert len(segments) < 4 * rect.width()
    top = min(y for _, y1, _, y2 in segments for y in (y1, y2))
    spike = next(p for p in thin([(i / 40, -v) for i, v in enumerate(values)], 0, 1.0) if p and p[1] == -99.0)
    assert spike[0] == pytest.approx(12_345 / 40)
    assert top < rect.top() + 30


def test_dashes_cover_the_right_share_of_a_line() -> None:
    cut = dashes([(0.0, 0.0, 100.0, 0.0), (100.0, 0.0, 100.0, 60.0)], 6, 4)
    long = sum(abs(c - a) + abs(d - b) for a, b, c, d in cut)
    assert long == pytest.approx(96, abs=6)
    assert all(0 <= a <= 100 and 0 <= d <= 60 for a, _, _, d in cut)


def test_size_hint_grows_with_the_font() -> None:
    chart = charts()["bars"]
    small, large = (chart.size_hint(QFontMetricsF(font(size))) for size in (12, 24))
    assert large.height() == pytest.approx(2 * small.height(), rel=0.05)
    assert large.width() > 1.9 * small.width()


def test_paper_tells_shares_apart_without_colour() -> None:
    chart = charts()["shares"]
    for palette, hatched in ((PALETTES["light"], False), (PALETTES["paper"], True)):
        items, _ = plan(chart, palette=palette)
        assert any(i.hatch > 0 for i in items if isinstance(i, BoxItem)) is hatched
    grey = [QColor(Palette(on_paper=True).series(i, 2)).lightnessF() for i in range(2)]
    assert grey[0] - grey[1] > 0.3


def test_a_palette_takes_a_themes_tokens() -> None:
    palette = Palette.of({"primary": "#112233", "neutral_fill": "#445566", "primary_hover": "#000000"})
    assert (palette.primary, palette.before, palette.text) == ("#112233", "#445566", Palette().text)


def test_ink_is_readable_on_every_fill() -> None:
    assert ink_on("#58B88A") == "#1E2822"
    assert ink_on("#277050") == ink_on("#3265A6") == "#FFFFFF"


def test_groups_move_apart_on_a_large_card_but_stay_inside() -> None:
    chart = charts()["bars"]
    high = chart.height_for(font(), 620)
    bottoms = []
    for height in (high, high * 3):
        rect = QRectF(0, 0, 620, height)
        items = chart.plan(rect, Palette(), font())
        bottoms.append(max(i.rect.bottom() for i in items))
        assert bottoms[-1] <= height + 2
    assert bottoms[1] > bottoms[0] * 1.3
