"""The list table by hand: typing, ordering, ticking, copying, and staying in place."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QRegion
from PySide6.QtWidgets import QApplication

from seeddesk import i18n
from seeddesk.ui import theme
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.table import Column, ListRows, ListTable

PEOPLE = [
    {"id": 11, "name": "林小满妈妈", "orders": 9, "city": "上海"},
    {"id": 12, "name": "书法老陈", "orders": 12, "city": "杭州"},
    {"id": 13, "name": "May & Co", "orders": None, "city": "上海"},
    {"id": 14, "name": "=HYPERLINK(1)", "orders": 2, "city": "北京"},
]
COLUMNS = [
    Column("name", lambda: "Name", 16, paint="strong", stretch=True),
    Column("orders", lambda: "Orders", 8, align="right"),
    Column("city", lambda: "City", 10, paint="chips", chips=lambda row: [(row["city"], "info")]),
]


@pytest.fixture(autouse=True)
def dressed(qapp):
    theme.apply(qapp, "light", 100)


@pytest.fixture
def make(qtbot):
    def build(rows=PEOPLE, columns=COLUMNS, **options) -> ListTable:
        table = ListTable("people", columns, ListRows(rows, search=("name", "city")), **options)
        qtbot.addWidget(table)
        table.resize(700, 400)
        table.show()
        qtbot.waitExposed(table)
        return table

    return build


def spot(table: ListTable, row: int, column: int) -> QPoint:
    return table.view.visualRect(table.model.index(row, column)).center()


def click(qtbot, table, row, column=1, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, modifiers, spot(table, row, column))


def head_click(qtbot, table, section):
    x = table.view.head.sectionViewportPosition(section) + 20
    qtbot.mouseClick(table.view.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))


def test_typing_in_the_list_searches_and_escape_shows_all(qtbot, make):
    table = make()
    qtbot.keyClicks(table.view, "M")
    assert table.search.text() == "M"
    qtbot.keyClicks(table.search, "ay")
    assert table.shown_ids() == [13]
    qtbot.keyClick(table.search, Qt.Key.Key_Escape)
    assert table.shown_ids() == [11, 12, 13, 14]


def test_search_takes_several_words_in_any_case_and_narrows_like_a_fresh_search(make):
    table = make()
    for text, found in [("上", [11, 13]), ("上海", [11, 13]), ("上海 may", [13]), ("上海", [11, 13]), ("zz", [])]:
        table.set_needle(text)
        assert table.shown_ids() == found


def test_head_click_orders_numbers_largest_first_with_unknown_last_and_then_lets_go(qtbot, make):
    table = make()
    head_click(qtbot, table, 1)
    assert table.shown_ids() == [12, 11, 14, 13]
    head_click(qtbot, table, 1)
    assert table.shown_ids() == [14, 11, 12, 13]
    head_click(qtbot, table, 1)
    assert table.order() is None
    assert table.shown_ids() == [11, 12, 13, 14]


def test_order_and_widths_are_remembered_under_the_name(qtbot, make):
    class Memory(dict):
        def set(self, key, value):
            self[key] = value

    memory = Memory()
    table = make(memory=memory)
    table.sort_by("orders", True)
    table.view.head.resizeSection(2, 200)
    again = make(memory=memory)
    assert again.order() == ("orders", True)
    assert again.view.columnWidth(2) == pytest.approx(200, abs=1)


def test_nonsense_in_memory_is_ignored(make):
    table = make()
    table.restore({"widths": {"name": "wide", "gone": 3}, "order": ["gone", True]})
    assert table.order() is None
    assert table.remember() == {"widths": {}, "order": None}


@pytest.mark.parametrize("width", [420, 700, 1280])
def test_columns_fill_the_width_exactly(make, qtbot, width):
    table = make()
    table.resize(width, 400)
    qtbot.waitUntil(lambda: table.view.viewport().width() > width - 40)
    total = sum(table.view.columnWidth(at) for at in range(3))
    assert total == table.view.viewport().width()
    assert not table.view.horizontalScrollBar().isVisible()


def test_selection_cursor_and_scroll_stay_by_id_over_a_refresh(qtbot, make):
    rows = [{"id": at, "name": f"n{at:03}", "orders": at, "city": ""} for at in range(200)]
    table = make(rows)
    table.select([120, 121])
    click(qtbot, table, 121)
    bar = table.view.verticalScrollBar()
    seen = table.view.visualRect(table.model.index(121, 0)).top()
    assert bar.value() > 0
    table.set_rows(rows[10:])
    assert table.selected_ids() == [121]
    assert table.current_id() == 121
    assert table.view.visualRect(table.model.index(111, 0)).top() == seen


def test_changed_rows_are_fetched_anew_in_place(make):
    table = make()
    assert table.model.data(table.model.index(0, 0)) == "林小满妈妈"
    table.model.source.set_rows([{**PEOPLE[0], "name": "小满"}, *PEOPLE[1:]])
    resets = []
    table.model.modelReset.connect(lambda: resets.append(1))
    table.refresh([11])
    assert table.model.data(table.model.index(0, 0)) == "小满"
    assert resets == []


def test_rows_hidden_by_a_search_are_no_longer_selected(qtbot, make):
    table = make()
    click(qtbot, table, 0)
    table.set_needle("老陈")
    assert table.selected_ids() == []


def test_ticks_outlive_searches_and_are_counted(qtbot, make):
    table = make(checkable=True, counter=lambda n: f"{n} people")
    with qtbot.waitSignal(table.selection_changed) as told:
        click(qtbot, table, 0, 0)
    assert told.args == [[11]]
    table.set_needle("老陈")
    click(qtbot, table, 0, 0)
    table.set_needle("")
    assert table.ticked_ids() == [11, 12]
    assert table.count.text() == "4 people, 2 selected"
    click(qtbot, table, 3, 0, Qt.KeyboardModifier.ShiftModifier)
    assert set(table.ticked_ids()) == {11, 12, 13, 14}
    head_click(qtbot, table, 0)
    assert table.ticked_ids() == []


def test_space_ticks_the_highlighted_rows(qtbot, make):
    table = make(checkable=True)
    click(qtbot, table, 0, 1)
    qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert table.ticked_ids() == [11, 12]
    assert table.search.text() == ""


def test_delete_speaks_of_the_row_under_the_cursor_not_of_ticks_elsewhere(qtbot, make):
    table = make(checkable=True)
    table.set_ticked([11, 12])
    click(qtbot, table, 3, 1)
    with qtbot.waitSignal(table.delete_requested) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert told.args == [[14]]
    click(qtbot, table, 0, 1)
    with qtbot.waitSignal(table.delete_requested) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)
    assert told.args == [[11, 12]]


def test_double_click_and_enter_open(qtbot, make):
    table = make()
    with qtbot.waitSignal(table.activated) as told:
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(table, 1, 0))
    assert told.args == [12]
    with qtbot.waitSignal(table.activated) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == [12]


def test_enter_in_the_search_opens_the_only_hit(qtbot, make):
    table = make()
    table.focus_search()
    table.search.insert("老陈")
    with qtbot.waitSignal(table.activated) as told:
        qtbot.keyClick(table.search, Qt.Key.Key_Return)
    assert told.args == [12]


def test_copy_gives_cells_that_stay_in_place_and_run_nothing(qtbot, make):
    table = make()
    table.view.selectAll()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Name\tOrders\tCity"
    assert lines[2] == "书法老陈\t12\t杭州"
    assert lines[4].startswith(" =HYPERLINK")


def test_menu_offers_what_fits_the_choice(qtbot, make):
    table = make()
    one, some, always = QAction("open"), QAction("invite"), QAction("new")
    table.add_action(one, "one")
    table.add_action(some)
    table.add_action(always, "none")
    assert [a for a in table.context_menu().actions() if a in (one, some, always)] == [always]
    click(qtbot, table, 0)
    assert one in table.context_menu().actions()
    table.view.selectAll()
    offered = table.context_menu().actions()
    assert some in offered and one not in offered


def test_empty_list_offers_the_action_that_fills_it_and_a_search_without_hits_the_way_back(qtbot, make):
    done = []
    table = make(rows=[])
    table.set_empty("No people yet.", "Import people", lambda: done.append(1))
    assert table.empty.text() == "No people yet."
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    table.set_rows(PEOPLE)
    assert table.view.isVisible()
    table.set_needle("nobody")
    assert "nobody" in table.empty.text()
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert table.shown_ids() == [11, 12, 13, 14]


def test_filters_narrow_and_show_all_lets_them_go(qtbot, make):
    table = make()
    button = table.add_filter(FilterButton("City", ["上海", "北京", "无"], lambda code: code))

    def narrow(code):
        table.model.source.set_filter("city", None if code is None else lambda row: row["city"] == code)
        table.refresh()

    button.changed.connect(narrow)
    entry = next(action for action in button.menu_for().actions() if action.text() == "北京")
    entry.trigger()
    assert table.shown_ids() == [14]
    assert button.text() == "City: 北京"
    table.set_needle("老陈")
    assert table.shown_ids() == []
    table.show_everything()
    assert table.shown_ids() == [11, 12, 13, 14]
    assert button.code() is None


def test_tooltip_shows_whole_text_only_when_cut_and_never_as_markup(make):
    from seeddesk.ui.widgets.table_paint import plain_tip

    table = make()
    cells, column = table.view.cells, COLUMNS[0]
    assert cells.tip(column, PEOPLE[0], 400) == ""
    assert cells.tip(column, PEOPLE[0], 60) == "林小满妈妈"
    assert "<img" not in plain_tip("<img src=x>")


def test_the_row_that_is_left_is_painted_anew_as_a_whole(make, qtbot):
    """The ring of the current row spans all columns: repainting one cell would leave pieces of it standing."""
    painted = QRegion()

    class Watch(QObject):
        def eventFilter(self, watched, event):
            nonlocal painted
            if event.type() == QEvent.Type.Paint:
                painted = painted.united(event.region())
            return False

    table, watch = make(), Watch()
    click(qtbot, table, 0)
    QApplication.processEvents()
    table.view.viewport().installEventFilter(watch)
    painted = QRegion()
    qtbot.keyClick(table.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    table.view.viewport().removeEventFilter(watch)
    left = table.view.visualRect(table.model.index(0, 0))
    whole = QRect(0, left.top(), table.view.viewport().width(), left.height())
    assert table.view.highlighted() == [11, 12]
    assert QRegion(whole).subtracted(painted).isEmpty()


def test_rows_grow_with_text_and_with_a_second_line(qapp, make):
    table = make()
    plain = table.view.rowHeight(0)
    two = make(columns=[Column("name", lambda: "Name", sub=lambda row: row["city"])])
    assert two.view.rowHeight(0) > plain
    theme.apply(qapp, "light", 200)
    assert table.view.rowHeight(0) > plain * 1.5


def test_language_switch_reaches_count_search_and_heads(make):
    i18n.set_language("en")
    table = make(columns=[Column("name", lambda: i18n.tr("Search"))])
    assert table.count.text() == "4 rows"
    i18n.set_language("zh_CN")
    try:
        QApplication.sendEvent(table, QEvent(QEvent.Type.LanguageChange))
        assert table.count.text() == "4 行"
        assert table.search.placeholderText() == "搜索"
        assert table.model.headerData(0, Qt.Orientation.Horizontal) == "搜索"
    finally:
        i18n.set_language("en")


def test_only_what_is_seen_is_fetched(make, qtbot):
    class Source(ListRows):
        asked = 0

        def fetch(self, ids):
            self.asked += len(ids)
            return super().fetch(ids)

    source = Source([{"id": at, "name": str(at), "orders": 1, "city": ""} for at in range(50_000)], search=("name",))
    table = make(rows=[])
    table.set_source(source)
    table.grab()
    assert 0 < source.asked <= 256


def test_random_searches_filters_and_orders_agree_with_the_plain_way():
    chance = random.Random(7)
    rows = [
        {"id": at, "name": "".join(chance.choices("abc", k=3)), "orders": chance.choice([None, 1, 2, 3])}
        for at in range(300)
    ]
    source = ListRows(rows, search=("name",))
    for _ in range(200):
        needle = "".join(chance.choices("abc", k=chance.randrange(4)))
        order, down, low = chance.choice([None, "name", "orders"]), chance.random() < 0.5, chance.randrange(4)
        source.set_filter("low", None if low == 0 else lambda row, low=low: (row["orders"] or 0) >= low)
        fit = [row for row in rows if needle in row["name"] and (low == 0 or (row["orders"] or 0) >= low)]
        got = source.ids(needle, order, down)
        assert sorted(got) == [row["id"] for row in fit]
        if order:
            keys = [rows[at][order] for at in got]
            known = [key for key in keys if key is not None]
            assert known == sorted(known, reverse=down)
            assert keys == known + [None] * (len(keys) - len(known))
