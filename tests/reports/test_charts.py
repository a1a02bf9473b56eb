from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from seeddesk.domain.network import picture, wood
from seeddesk.reports.canvas import BoxItem, DotItem, LinesItem, Palette, ShapeItem, TextItem, ink_on
from seeddesk.reports.charts import (
    BarChart,
    Chart,
    Line,
    LineChart,
    NetworkChart,
    Node,
    Outline,
    Point,
    RadarChart,
    ScatterChart,
    Series,
    Share,
    StackedShare,
    Vote,
    VoteBars,
)
from seeddesk.reports.charts.heat import HeatRow, HeatTable
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
        "radar": RadarChart(
            ("自己用得上", "Audience match", "互动", LONG, "Cost"),
            (Outline("before", (4, 5, 3, None, 8)), Outline("now", (8, 7, 6, 9, 4))),
            legend=True,
        ),
        "scatter": ScatterChart(
            (
                Point(1, "桂花香", 0.62, -0.2, "62 % / −20 %", 48, True),
                Point(2, LONG, 0.62, -0.2, "62 % / −20 %", 48),
                Point(3, "Refill", 0.1, -0.9, "10 % / −90 %", 12),
                Point(4, "Lid", 0.0, -1.0, "0 % / −100 %", 60),
            ),
            "the lack costs →",
            "having it adds ↑",
            y_range=(-1.0, 0.0),
            middle=(0.5, -0.5),
            corners=("加分", "越多越好", "无所谓", "必须有"),
            min_n=30,
        ),
        "network": network(),
    }


def network(people: int = 320) -> NetworkChart:
    """A shop's people: 320 dots, of whom one in four brought somebody."""
    made = picture(wood([(one // 3 if one % 7 else 1 + one % 5, one) for one in range(6, people)]))
    nodes = tuple(
        Node(one.person, f"林小满 {one.person}", one.x, one.y, one.radius, one.chain, one.parent, one.chain > 30)
        for one in made.placed
    )
    return NetworkChart(nodes, rest="and 1,204 more who are not drawn")


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
        RadarChart(("a", "b", "c"), (Outline("x", (None, None, None)),)),
        RadarChart(("a", "b"), (Outline("x", (1, 2)),)),
        ScatterChart((), "x", "y"),
        NetworkChart(()),
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


# --- radar, scatter, network ----------------------------------------------------------------------


def test_a_radar_reaches_as_far_as_its_values_and_says_them() -> None:
    chart = RadarChart(("a", "b", "c", "d"), (Outline("", (10, 5, 0, None)),), top=10)
    items, _ = plan(chart)
    web = next(i for i in items if isinstance(i, ShapeItem) and not i.fill)
    shape = next(i for i in items if isinstance(i, ShapeItem) and i.fill)
    outer = [i for i in items if isinstance(i, ShapeItem) and not i.fill][3]
    middle = web.rect.center()
    assert shape.points[0] == pytest.approx((middle.x(), outer.rect.top()))
    assert shape.points[1][0] - middle.x() == pytest.approx((outer.rect.right() - middle.x()) / 2)
    assert shape.points[2] == pytest.approx((middle.x(), middle.y()))
    assert len(shape.points) == 3  # the part nobody knows has no corner
    assert {"a 10", "b 5", "c 0", "d –"} <= set(chart.texts())


def test_a_radar_of_two_known_parts_is_no_shape() -> None:
    chart = RadarChart(("a", "b", "c"), (Outline("", (10, 5, None)),))
    items, _ = plan(chart)
    assert not any(isinstance(i, ShapeItem) and i.fill for i in items)
    assert "too few to tell" in chart.texts() and "a 10" in chart.texts()


def test_outlines_of_a_radar_differ_without_colour() -> None:
    items, _ = plan(charts()["radar"], palette=PALETTES["paper"])
    strokes = [i.dashes for i in items if isinstance(i, ShapeItem)][4:]
    assert len(strokes) == 2 and strokes[0] and not strokes[1]


def test_scatter_dots_stand_where_they_should_and_none_covers_another() -> None:
    chart = charts()["scatter"]
    items, rect = plan(chart)
    dots = [i for i in items if isinstance(i, DotItem)]
    assert len(dots) == 3  # one has too few answers
    for number, one in enumerate(dots):
        for other in dots[number + 1 :]:
            assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (2 * one.radius) ** 2 - 1e-6
    field = next(i for i in items if isinstance(i, BoxItem)).rect
    lowest = max(dots, key=lambda dot: dot.y)
    words = next(i for i in items if isinstance(i, TextItem) and i.text == "无所谓").rect
    assert lowest.x == pytest.approx(field.left() + lowest.radius)
    assert lowest.y + lowest.radius == pytest.approx(field.bottom() - words.height())
    assert "3 Refill · too few to tell · n = 12" in chart.texts()
    assert chart.hit(rect, font(), lowest.x + 1, lowest.y) == 4
    assert chart.hit(rect, font(), field.center().x(), field.top() + 3) is None


def test_many_points_are_counted_instead_of_numbered() -> None:
    chart = ScatterChart(tuple(Point(i, str(i), i / 99, i / 99) for i in range(100)), "x", "y")
    items, _ = plan(chart)
    assert len([i for i in items if isinstance(i, DotItem)]) == 100
    assert chart.texts() == ["x", "y", "n = 100"]


def test_all_points_too_few_say_so_in_the_field() -> None:
    chart = ScatterChart((Point(1, "a", 0.5, 0.5, "x", 3),), "x", "y", min_n=30)
    items, _ = plan(chart)
    assert not any(isinstance(i, DotItem) for i in items)
    assert "too few to tell" in chart.texts()


@pytest.mark.parametrize("width", [300.0, 620.0, 1100.0])
def test_three_hundred_people_stay_apart_and_the_largest_are_named(width: float) -> None:
    chart = network(320)
    items, rect = plan(chart, width)
    dots = [i for i in items if isinstance(i, DotItem)]
    assert len(dots) == 300
    drawn = [i.full for i in items if isinstance(i, TextItem)]
    first = max(chart.nodes, key=lambda one: one.value)
    assert chart.name_text(first) in drawn and chart.rest in drawn
    place = chart.places(rect, small_face())[first.id]
    assert chart.hit(rect, font(), place[0], place[1]) == first.id
    assert chart.hit(rect, font(), rect.left() + 1, rect.top() + 1) is None


def small_face():
    from seeddesk.reports.typeset import Face

    return Face(font())


def test_one_person_alone_is_no_network() -> None:
    chart = NetworkChart((Node(1, "a", 0, 0, 1, 1),))
    items, rect = plan(chart)
    assert not any(isinstance(i, DotItem) for i in items)
    assert chart.texts() == ["too few to tell"]
    assert chart.hit(rect, font(), rect.center().x(), rect.center().y()) is None


def test_a_heat_table_says_shares_and_counts_of_few() -> None:
    rows = (HeatRow("2026-03-02", 40, ((20, 40), (0, 40), None)), HeatRow("2026-03-09", 3, ((2, 3), None, None)))
    chart = HeatTable(("0", "1", "2"), rows, min_n=10)
    paper, font = PALETTES["paper"], make_font(chinese_family(), 14)
    area = QRectF(0, 0, 600, chart.height_for(font, 600))
    items = chart.plan(area, paper, font)
    written = [item.text for item in items if isinstance(item, TextItem)]
    assert [words for words in written if "%" in words or "/" in words] == ["50%", "0%", "2/3"]
    boxes = [item for item in items if isinstance(item, BoxItem)]
    strong, weak, few = boxes
    assert QColor(strong.fill or "").lightness() < QColor(weak.fill or "").lightness(), "more is darker"
    assert few.fill == paper.sunken, "too few for a colour"
    assert all(area.contains(item.rect) for item in items)
    narrow = [item.text for item in chart.plan(QRectF(0, 0, 240, 200), paper, font) if isinstance(item, TextItem)]
    assert any("do not fit" in words or "does not fit" in words for words in narrow)
    assert HeatTable((), ()).is_empty()
