"""Small parts: tabs, chips, numbers, bars, banners, dialogs."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from seeddesk import i18n
from seeddesk.i18n import tr
from seeddesk.reports.canvas import Palette
from seeddesk.ui import theme
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.labels import ElidedLabel, PlainLabel
from seeddesk.ui.widgets.progress import PartsBar, ThinBar
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.undo_bar import UndoBar


@pytest.fixture(autouse=True)
def dressed(qapp):
    i18n.set_language("en")
    theme.apply(qapp, "light", 100)
    yield
    i18n.set_language("en")


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_of_n_goes_below_a_number_that_leaves_no_room(qtbot):
    number = KeyNumber("Bought", "85%", of="of 60 invited")
    row = shown(qtbot, NumberRow(number, KeyNumber("Reviews", "47")))
    row.resize(700, 120)
    QApplication.processEvents()
    assert number._of.x() > number._value.geometry().right()
    row.resize(240, 160)
    QApplication.processEvents()
    assert number._of.x() == number._value.x()
    assert number._of.y() >= number._value.geometry().bottom()


def test_segments_are_real_tabs_for_keys_and_readers(qtbot):
    bar = SegmentedBar()
    for key in ("one", "two", "three"):
        bar.add(key, key.title())
    shown(qtbot, bar)
    with qtbot.waitSignal(bar.chosen) as told:
        bar.setFocus()
        qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert told.args == ["two"]
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())
    assert told.args == ["three"] and bar.current_key() == "three"
    assert QAccessible.queryAccessibleInterface(bar).role() == QAccessible.Role.PageTabList
    with pytest.raises(KeyError):
        bar.choose("four")


def test_labels_never_read_markup(qtbot):
    label = PlainLabel("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    card = Card("<img src=x>")
    qtbot.addWidget(card)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in card.findChildren(QLabel))


def test_texts_follow_the_language(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    label, button, chip = (
        PlainLabel(lambda: tr("Undo"), parent),
        Button(lambda: tr("Undo"), parent=parent),
        Chip(lambda: tr("Undo"), parent=parent),
    )
    i18n.set_language("zh_CN")
    QApplication.sendEvent(parent, QEvent(QEvent.Type.LanguageChange))
    assert {label.text(), button.text(), chip.text()} == {"撤销"}


def test_ampersand_in_a_name_is_shown_by_a_button(qtbot):
    button = Button("A & B")
    qtbot.addWidget(button)
    assert button.text() == "A && B"


def test_what_a_customer_wrote_is_no_markup_in_a_tip(qtbot):
    label = shown(qtbot, ElidedLabel("<b>Bold</b> words of a customer & an <img src=x>"))
    label.resize(60, 20)
    QApplication.sendEvent(label, QEvent(QEvent.Type.ToolTip))
    told = QTextDocument()
    told.setHtml(label.toolTip())
    assert told.toPlainText() == label.text()


def test_elided_label_tells_the_whole_text_only_when_cut(qtbot):
    label = shown(qtbot, ElidedLabel("a rather long text that has no room"))
    label.resize(60, 20)
    QApplication.sendEvent(label, QEvent(QEvent.Type.ToolTip))
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    QApplication.sendEvent(label, QEvent(QEvent.Type.ToolTip))
    assert label.toolTip() == ""


def test_key_number_says_everything_in_one_line_and_warns_in_colour(qtbot):
    number = KeyNumber("Own circle", "7.9%", of="3 / 38", note="goal 10%", tone="attention", bar=(3, 3.8))
    shown(qtbot, number)
    assert number.accessibleName() == "Own circle 7.9% 3 / 38 goal 10%"
    value = next(label for label in number.findChildren(QLabel) if label.text() == "7.9%")
    assert value.palette().windowText().color() == theme.color("attention")


@pytest.mark.parametrize(("value", "total", "edge"), [(38, 50, 0.76), (70, 50, 1.0), (5, 0, 1.0), (-3, 50, 0.0)])
def test_thin_bar_stays_in_its_track(qtbot, value, total, edge):
    bar = ThinBar()
    qtbot.addWidget(bar)
    bar.set_value(value, total)
    assert bar.edges() == [pytest.approx(edge)]


def test_parts_bar_splits_by_counts_and_paints_them(qtbot):
    bar = PartsBar()
    bar.set_parts([(3, "primary_fill"), (1, "danger_fill")])
    bar.resize(400, 10)
    shown(qtbot, bar)
    assert bar.edges() == [0.75, 1.0]
    image = bar.grab().toImage()
    assert image.pixelColor(150, 5) == theme.color("primary_fill")
    assert image.pixelColor(350, 5) == theme.color("danger_fill")


def test_clickable_chip_answers_mouse_and_keys(qtbot):
    hits = []
    chip = shown(qtbot, Chip("complaint", "danger", clicked=lambda: hits.append(1)))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert hits == [1, 1]


def test_undo_bar_undoes_once_is_replaced_and_goes(qtbot):
    parent = QWidget()
    parent.resize(600, 400)
    shown(qtbot, parent)
    bar, undone = UndoBar(parent, seconds=0.05), []
    bar.show_done("Deleted 1", lambda: undone.append(1))
    bar.show_done("Deleted 2", lambda: undone.append(2))
    assert parent.rect().contains(bar.geometry())
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert undone == [2] and bar.isHidden()
    qtbot.mouseMove(parent, QPoint(2, 2))  # it stays while the mouse is on it
    with qtbot.waitSignal(bar.gone, timeout=2000):
        bar.show_done("Deleted 3", lambda: undone.append(3))
    assert undone == [2] and bar.isHidden()


def test_banner_has_a_button_only_with_an_action(qtbot):
    done = []
    banner = shown(qtbot, Banner("No backup for a week", "attention", closable=True))
    assert not banner.button.isVisible()
    banner.show_text("No backup for a week", action="Back up", on_action=lambda: done.append(1))
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(banner.cross, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_dialog_puts_the_main_button_right_escapes_and_fits_the_screen(qapp, qtbot):
    theme.apply(qapp, "light", 200)
    dialog = BaseDialog("Import", size=(500, 500))
    back, go = dialog.add_cancel(), dialog.add_button("Go", dialog.accept, kind="primary")
    dialog.add(QWidget()).setMinimumHeight(5000)
    shown(qtbot, dialog)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width() and dialog.height() <= room.height()
    assert go.mapTo(dialog, QPoint()).x() > back.mapTo(dialog, QPoint()).x()
    assert go.isDefault()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_chart_view_paints_in_theme_colours_and_speaks_its_numbers(qapp, qtbot):
    from seeddesk.reports.charts import BarChart, Series
    from seeddesk.ui.widgets.chart_view import ChartView

    chart = BarChart(labels=("Scent",), series=(Series("round 1", (3.2,), (31,)), Series("round 2", (4.3,), (47,))))
    view = shown(qtbot, ChartView(chart))
    view.resize(500, view.heightForWidth(500))
    for name in ("light", "dark"):
        theme.apply(qapp, name)
        image = view.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}
        assert theme.color("primary").name() in seen
    assert "4.3" in view.accessibleName() and "Scent" in view.accessibleName()


def test_enter_presses_the_button_in_focus(qtbot):
    pressed = []
    page = QWidget()
    button = Button("Go", lambda: pressed.append("go"), parent=page)
    shown(qtbot, page)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["go"]


def test_enter_in_a_dialog_belongs_to_its_main_button_while_that_can_be_pressed(qtbot):
    pressed = []
    dialog = BaseDialog("Import")
    pick = Button("Choose a file…", lambda: pressed.append("pick"))
    dialog.add(pick)
    main = dialog.add_button("Go on", lambda: pressed.append("main"), kind="primary")
    shown(qtbot, dialog)
    main.setEnabled(False)
    qtbot.keyClick(pick, Qt.Key.Key_Return)
    main.setEnabled(True)
    qtbot.keyClick(pick, Qt.Key.Key_Return)
    assert pressed == ["pick", "main"]


@pytest.mark.parametrize("sign", ["长", "a", "ש"])
def test_a_name_of_200_000_signs_is_shown_at_once(qtbot, sign):
    """A file may hold anything as a name; laying it out whole takes about a second, each time."""
    from PySide6.QtCore import QRectF

    from seeddesk.reports.charts import Vote, VoteBars
    from seeddesk.ui.widgets.chart_view import ChartView
    from seeddesk.ui.widgets.chip import Chip
    from seeddesk.ui.widgets.choice_chips import ChoiceChips
    from seeddesk.ui.widgets.labels import ElidedLabel, Heading, plain_tip
    from seeddesk.ui.widgets.table import ListTable
    from seeddesk.ui.widgets.table_model import Column

    endless = sign * 200_000
    started = time.process_time()
    page = QWidget()
    column = QVBoxLayout(page)
    chips = ChoiceChips([(1, endless, "primary")])
    table = ListTable("x", [
        Column("name", lambda: "Name", 20, paint="strong", sub=lambda row: row["name"], stretch=True),
        Column("tags", lambda: "Tags", 20, chips=lambda row: [(row["name"], "info")], paint="chips"),
    ])  # fmt: skip
    table.set_rows([{"id": 1, "name": endless, "tags": ""}])
    chart = ChartView(VoteBars((Vote(endless, 20, 30, 0.4, 0.8),)))
    for widget in (
        PlainLabel(endless), PlainLabel(endless, wrap=True), Heading(endless, wrap=True), ElidedLabel(endless),
        Chip(endless), KeyNumber(endless, endless, note=endless), chips, table, chart,
    ):  # fmt: skip
        column.addWidget(widget)
    shown(qtbot, page)
    page.resize(700, 900)
    page.grab()
    shown_chart = chart.chart()
    assert shown_chart is not None and shown_chart.plan(QRectF(0, 0, 300, 100), Palette(), theme.font())
    assert len(plain_tip(endless)) < 3_000
    assert time.process_time() - started < 5
