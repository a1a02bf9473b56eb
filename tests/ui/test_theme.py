"""Tokens can be read on every ground they are used on; the theme reaches painters, icons and sizes."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton

from seeddesk.ui import icons, theme
from seeddesk.ui.theme import sheet, tokens


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, "light", 100)
    yield
    theme.apply(qapp, "light", 100)


@pytest.mark.parametrize("name", tokens.THEMES)
def test_every_text_can_be_read_on_every_ground(name):
    colours = tokens.THEMES[name]
    short = {
        pair: round(tokens.contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in tokens.TEXT_PAIRS
        if tokens.contrast(colours[pair[0]], colours[pair[1]]) < 4.5
    }
    assert short == {}


@pytest.mark.parametrize("name", tokens.THEMES)
def test_every_mark_can_be_told_from_its_ground(name):
    # WCAG 2.2, 1.4.11: what is no text but needed to understand or operate, 3:1.
    colours = tokens.THEMES[name]
    short = {
        pair: round(tokens.contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in tokens.GRAPHIC_PAIRS
        if tokens.contrast(colours[pair[0]], colours[pair[1]]) < 3
    }
    assert short == {}


def test_every_colour_token_is_in_a_pair_that_is_checked():
    checked = {token for pair in (*tokens.TEXT_PAIRS, *tokens.GRAPHIC_PAIRS) for token in pair}
    # Hairlines between calm surfaces carry no meaning of their own.
    assert set(tokens.LIGHT) - checked == {"line", "line_strong"}


def test_high_contrast_gives_every_text_seven_to_one_and_shows_every_line():
    colours = tokens.CONTRAST
    assert min(tokens.contrast(colours[text], colours[ground]) for text, ground in tokens.TEXT_PAIRS) >= 7
    for line in ("line", "line_strong", "field_line"):
        assert min(tokens.contrast(colours[line], colours[ground]) for ground in ("ground", "surface")) >= 4.5


def test_high_contrast_can_be_worn(qapp):
    theme.apply(qapp, "contrast")
    assert theme.current() == "contrast"
    assert theme.color("text").name() == "#000000"


def test_contrast_agrees_with_published_values():
    # WCAG: black on white is 21:1; #767676 is the lightest grey that passes on white (4.54).
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert tokens.contrast("#777777", "#FFFFFF") < 4.5


def test_themes_have_the_same_tokens_and_the_sheet_uses_only_those():
    assert set(tokens.LIGHT) == set(tokens.DARK) == set(tokens.CONTRAST)
    sizes: dict[str, float] = dict.fromkeys(("body", "small", "title", "heading", "number"), 10.0)
    made = sheet.build_sheet(tokens.DARK, sizes, "dark", 19)
    assert "$" not in made
    for path in re.findall(r'url\("(.+?)"\)', made):
        assert Path(path).is_file()


def test_text_sizes_in_the_sheet_are_points_never_pixels():
    assert re.findall(r"font-size:[^;]*px", sheet.SHEET.template) == []


def test_switching_changes_colours_and_tells(qapp, qtbot):
    with qtbot.waitSignal(theme.notifier().changed):
        theme.apply(qapp, "dark")
    assert theme.current() == "dark"
    assert theme.color("surface").name().upper() == tokens.DARK["surface"]
    assert qapp.palette().base().color() == theme.color("surface")


def test_text_grows_with_the_size_asked_for(qapp, qtbot):
    button = QPushButton("文字")
    qtbot.addWidget(button)
    button.ensurePolished()
    before = button.sizeHint().height()
    theme.apply(qapp, "light", 200)
    assert theme.text_percent() == 200
    assert button.fontMetrics().height() >= 1.9 * theme.char_width(button.fontMetrics()) > 0
    assert button.sizeHint().height() > before * 1.5


@pytest.mark.parametrize(("asked", "given"), [(20, 90), (500, 200), (125, 125)])
def test_text_size_stays_between_90_and_200(qapp, asked, given):
    theme.apply(qapp, "light", asked)
    assert theme.text_percent() == given


def test_figures_are_of_equal_width():
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font("number"))
    assert len({round(metrics.horizontalAdvance(figure * 10), 1) for figure in "0123456789"}) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="families differ")
def test_the_chinese_family_is_named():
    if not theme.family():
        pytest.skip("no Chinese font here")
    assert QFontInfo(QApplication.font()).family() == theme.family()
    assert " JP" not in theme.family()


def test_icons_are_kept_and_then_need_no_qtawesome(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("SEEDDESK_HOME", str(tmp_path))
    icons._strips.clear()
    icons._icons.clear()
    assert not icons.icon("flower-lotus").isNull()
    kept = icons.cache_folder() / "flower-lotus.png"
    assert kept.is_file()
    icons._strips.clear()
    icons._icons.clear()
    monkeypatch.setattr(icons, "draw_strip", lambda name: pytest.fail("drawn again"))
    image = icons.pixmap("flower-lotus", "primary", 20).toImage()
    inked = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 250]
    assert inked
    assert all(ink.name() == theme.color("primary").name() for ink in inked)


def test_icons_work_where_nothing_can_be_kept(qapp, tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("SEEDDESK_HOME", str(blocked))
    icons._strips.clear()
    icons._icons.clear()
    assert not icons.icon("flower-lotus").isNull()


def test_a_button_icon_follows_the_theme(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    icons.set_icon(button, "plus")
    before = button.icon().cacheKey()
    theme.apply(qapp, "dark")
    assert button.icon().cacheKey() != before
