"""Forms: saved as a field is left, wrong input marked with what would be right."""

from __future__ import annotations

import datetime as dt
import time
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from seeddesk import i18n
from seeddesk.domain import limits
from seeddesk.ui import theme
from seeddesk.ui.widgets import form_values as values
from seeddesk.ui.widgets.form import Field, Form

FIELDS = [
    Field("name", "Name", required=True),
    Field("seats", "Seats", kind="integer", low=1, high=500),
    Field("price", "Price", kind="money"),
    Field("share", "Share", kind="percent"),
    Field("day", "Day", kind="date"),
    Field("ends", "Ends", kind="moment"),
    Field("tier", "Tier", kind="choice", choices=["kol", "core"], words=str.upper),
    Field("tags", "Tags", kind="tags"),
    Field("own", "Own", kind="check"),
    Field("note", "Note", kind="multiline"),
]


@pytest.fixture
def form(qapp, qtbot):
    i18n.set_language("en")
    theme.apply(qapp, "light", 100)
    made = Form(FIELDS)
    made.told = []  # type: ignore[attr-defined]
    made.edited.connect(lambda key, value: made.told.append((key, value)))  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_in(qtbot, form, key, text):
    inner = form.editor(key).inner
    inner.setFocus()
    inner.selectAll()
    qtbot.keyClick(inner, Qt.Key.Key_Delete)
    if text.isascii():
        qtbot.keyClicks(inner, text)
    else:  # QTest types only Latin letters; an input method inserts
        (inner.insertPlainText if hasattr(inner, "insertPlainText") else inner.insert)(text)
    qtbot.keyClick(inner, Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("name", " 小满 ", "小满"),
        ("seats", "５0", 50),
        ("seats", "0.02万", 200),
        ("price", "¥1,280.5", 128050),
        ("share", "15%", 0.15),
        ("day", "2026年5月3日", dt.date(2026, 5, 3)),
        ("day", "5-3", dt.date(dt.date.today().year, 5, 3)),
        ("day", "5月3日", dt.date(dt.date.today().year, 5, 3)),
        ("ends", "2026/5/3 20:30", dt.datetime(2026, 5, 3, 20, 30)),
        ("tags", "妈妈，复购、妈妈", ["妈妈", "复购"]),
        ("note", "two words", "two words"),
    ],
)
def test_leaving_a_field_tells_its_value_once(qtbot, form, key, text, value):
    type_in(qtbot, form, key, text)
    assert form.told == [(key, value)]
    form.editor(key).setFocus()
    qtbot.keyClick(form.editor(key).inner, Qt.Key.Key_Tab)
    assert form.told == [(key, value)]
    assert form.values()[key] == value


@pytest.mark.parametrize(
    ("key", "text", "hint"),
    [
        ("seats", "many", "50"),
        ("seats", "0.02345万", "50"),
        ("day", "13-3", "2026-05-03"),
        ("seats", "501", "500"),
        ("price", "9.999", "98.50"),
        ("share", "120", "100%"),
        ("day", "2026-02-30", "2026-05-03"),
        ("ends", "2026-05-03 25:00", "20:30"),
        ("name", " ", "needed"),
    ],
)
def test_wrong_input_is_marked_with_what_would_be_right_and_not_told(qtbot, form, key, text, hint):
    form.set_values({"name": "A", "seats": 7})
    type_in(qtbot, form, key, text)
    assert form.told == []
    assert hint in form.error(key)
    type_in(qtbot, form, key, {"seats": "8", "name": "B"}.get(key, "2026-05-03 10:00" if key == "ends" else ""))
    assert form.error(key) == ""


def test_choice_and_check_tell_at_once(qtbot, form):
    box = form.editor("tier").inner
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert form.told == [("tier", "kol")]
    check = form.editor("own").inner
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center() / 4)
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert ("own", True) in form.told


def test_setting_values_tells_nothing_and_shows_them(form):
    given = {
        "name": "小满",
        "seats": 50,
        "price": 9850,
        "share": 0.079,
        "day": "2026-05-03",
        "ends": "2026-05-03 20:30:00",
        "tier": "core",
        "tags": ["a", "b"],
        "own": True,
        "note": "x",
        "other": 1,
    }
    form.set_values(given)
    assert form.told == []
    read = form.values()
    assert read["price"] == 9850 and read["share"] == pytest.approx(0.079) and read["tier"] == "core"
    assert read["day"] == dt.date(2026, 5, 3) and read["ends"] == dt.datetime(2026, 5, 3, 20, 30)
    assert form.editor("price").inner.text() == "98.50"


def test_a_refresh_does_not_take_away_what_is_being_typed(qtbot, form):
    inner = form.editor("name").inner
    inner.setFocus()
    qtbot.keyClicks(inner, "half")
    form.set_values({"name": "from the file"})
    assert inner.text() == "half"
    qtbot.keyClick(inner, Qt.Key.Key_Tab)
    assert form.told == [("name", "half")]


def test_mark_from_outside_stays_until_something_new_is_typed(qtbot, form):
    form.set_values({"name": "A"})
    form.set_error("name", "There is one of that name")
    form.editor("name").setFocus()
    qtbot.keyClick(form.editor("name").inner, Qt.Key.Key_Tab)
    assert form.error("name") == "There is one of that name"
    type_in(qtbot, form, "name", "B")
    assert form.error("name") == ""


def test_validate_marks_all_and_goes_to_the_first(qtbot, form):
    form.editor("seats").inner.setText("x")
    assert form.validate() is None
    assert form.error("name") and form.error("seats")
    assert form.editor("name").inner.hasFocus()
    form.set_values({"name": "A", "seats": None})
    found = form.validate()
    assert found is not None and found["name"] == "A"


def test_marks_change_language(form):
    form.editor("seats").inner.setText("x")
    form.validate()
    english = form.error("seats")
    i18n.set_language("zh_CN")
    try:
        QApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
        assert form.error("seats") != english
        assert "整数" in form.error("seats")
    finally:
        i18n.set_language("en")


def test_money_is_exact_and_round_trips():
    for cents in (0, 1, 99, 100, 9850, 128000, limits.CENTS):
        assert values.read_money(values.show_money(cents)) == cents
    assert values.read_money("-0.05", low=-100) == -5
    assert values.read_money("0.29") == 29


# --- slips of the hand and of the paste ------------------------------------------------------------

HUGE = "9" * 400


@pytest.mark.parametrize(
    ("key", "text", "word"),
    [
        ("name", "长" * 10_000, "At most 300 characters; these are 10,000"),
        ("seats", "0", "Between 1 and 500"),
        ("seats", "-5", "Between 1 and 500"),
        ("seats", HUGE, "A whole number, for example 50"),
        ("seats", "1e3", "A whole number, for example 50"),
        ("seats", "nan", "A whole number, for example 50"),
        ("price", "-98", "At least 0"),
        ("price", "99999999999", "At most 100000000"),
        ("price", HUGE, "An amount, for example 98 or 98.50"),
        ("share", "-1", "Between 0% and 100%"),
        ("share", HUGE, "A percentage, for example 10"),
        ("day", "2026-02-30", "A date, for example 2026-05-03"),
        ("day", "0001-01-01", "Between 1900-01-01 and 2100-12-31"),
        ("day", "9999-12-31", "Between 1900-01-01 and 2100-12-31"),
        ("day", "20260", "A date, for example 2026-05-03"),
        ("ends", "2026-05-03 25:00", "A date and time, for example 2026-05-03 20:30"),
        ("ends", "9999-12-31 20:00", "A date and time, for example 2026-05-03 20:30"),
        ("tags", ",".join(f"tag {i}" for i in range(500)), "At most 1,000 characters; these are 3,889"),
        ("note", "a" * 5_001, "At most 5,000 characters; these are 5,001"),
    ],
)
def test_wrong_input_is_kept_and_told_at_its_field(qtbot, form, key, text, word):
    inner = form.editor(key).inner
    (inner.setPlainText if hasattr(inner, "setPlainText") else inner.setText)(text)
    form.editor(key).left.emit()
    assert form.error(key) == word
    assert not form.told
    assert form.validate() is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("𠮷野家 👩‍👩‍👧", "𠮷野家 👩‍👩‍👧"),
        ("שלום עולם", "שלום עולם"),
        ("Lin\nMay\tChen", "Lin May Chen"),
        ("a\x00b\x1bc\u202ed", "abcd"),
        ("  \n ", ""),
        ("长" * 300, "长" * 300),
    ],
)
def test_one_line_keeps_what_people_write_and_drops_what_it_cannot_hold(qtbot, form, text, kept):
    line = form.editor("name").line
    line.setText(text)
    form.editor("name").left.emit()
    assert form.values()["name"] == kept


def test_too_long_is_told_while_typing_and_taken_back_when_it_fits(qtbot, form):
    line = form.editor("name").line
    line.insert("a" * 301)
    assert "At most 300 characters" in form.error("name")
    line.setText("a" * 300)
    assert form.error("name") == ""


@pytest.mark.parametrize("key", ["name", "note", "seats", "day", "tags"])
def test_ten_megabytes_pasted_are_answered_at_once_and_told(qtbot, form, key):
    inner = form.editor(key).inner
    QApplication.clipboard().setText("很长" * 5_000_000)
    inner.setFocus()
    started = time.process_time()
    inner.paste()
    form.editor(key).left.emit()
    assert time.process_time() - started < 3
    if key == "note":
        assert inner.toPlainText() == ""
    assert form.error(key)
    QApplication.clipboard().clear()


def test_a_field_stands_beside_another_with_its_own_value_and_mark(qtbot):
    made = Form(
        [
            Field("big", "Big?", kind="choice", choices=["yes", "no"], width=15),
            Field("why", "Why", beside=True, limit=5),
            Field("seats", "Seats", kind="integer"),
        ],
        wraps=True,
    )
    told = []
    made.edited.connect(lambda key, value: told.append((key, value)))
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    big: Any
    why: Any
    big, why = made.editor("big"), made.editor("why")
    assert big.mapTo(made, big.rect().topLeft()).y() == why.mapTo(made, why.rect().topLeft()).y()
    assert big.mapTo(made, big.rect().topRight()).x() < why.mapTo(made, why.rect().topLeft()).x()
    assert why.inner.accessibleName() == "Why"
    why.inner.setText("short")
    made._left("why")
    why.inner.setText("too long")
    made._left("why")
    assert told == [("why", "short")] and made.error("why") and not made.error("big")
    made.set_field_visible("why", False)
    assert big.isHidden() or not big.isVisible()
    assert made.editor("seats").isVisible()
