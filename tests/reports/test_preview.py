from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from seeddesk.domain.errors import UserError
from seeddesk.reports.preview import FIT_WIDTH, GAP, PreviewView, print_document


@pytest.fixture
def view(qtbot, report) -> PreviewView:
    view = PreviewView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_document(report["en"])
    return view


def test_it_shows_the_first_page_as_wide_as_the_view(view, report) -> None:
    assert view.page_text() == f"Page 1 of {report['en'].page_count}"
    assert view.zoom() == FIT_WIDTH
    picture = view.viewport().grab().toImage()
    middle = [picture.pixelColor(x, 200).lightness() for x in range(GAP + 5, picture.width() - GAP - 5)]
    assert max(middle) > 250
    assert picture.pixelColor(3, 200).lightness() < 250, "no ground beside the page"
    assert view.horizontalScrollBar().maximum() == 0


def test_pages_are_reached_by_number_key_and_scroll(view, qtbot) -> None:
    seen = []
    view.page_changed.connect(lambda page, pages: seen.append(page))
    view.go_to_page(3)
    assert view.page() == 3
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page() == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page() == view.page_count()
    view.go_to_page(99)
    assert view.page() == view.page_count()
    assert seen[:2] == [3, 2]


def test_zoom_keeps_the_page_and_is_clamped(view) -> None:
    view.go_to_page(2)
    view.set_zoom(1.0)
    assert view.factor() == 1.0 and view.page() == 2
    view.set_zoom(50)
    assert view.zoom() == 4.0
    assert view.horizontalScrollBar().maximum() > 0
    view.set_zoom(FIT_WIDTH)
    assert view.factor() < 1.5 and view.page() == 2


def test_control_wheel_zooms(view) -> None:
    before = view.factor()
    at = QPointF(100, 100)
    from PySide6.QtCore import QPoint

    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.factor() == pytest.approx(before * 1.1)


def test_fit_width_follows_the_window(view) -> None:
    before = view.factor()
    view.resize(1000, 500)
    assert view.factor() > before * 1.3


def test_an_empty_view_draws_nothing_and_names_no_page(qtbot) -> None:
    view = PreviewView()
    qtbot.addWidget(view)
    view.show()
    view.grab()
    assert (view.page(), view.page_count(), view.page_text()) == (0, 0, "")


def test_a_page_as_a_picture_has_ink(view) -> None:
    picture = view.page_picture(0, 120).toImage()
    assert picture.width() == round(120 * view.devicePixelRatioF())
    assert min(picture.pixelColor(x, y).lightness() for x in range(0, 120, 2) for y in range(0, 60)) < 200


def test_only_pages_in_sight_are_drawn(view) -> None:
    view.viewport().grab()
    assert len(view._pictures) < view.page_count()


def printer(path: Path) -> QPrinter:
    found = QPrinter(QPrinter.PrinterMode.HighResolution)
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    found.setOutputFileName(str(path))
    return found


def test_printing_sends_every_page(report, tmp_path: Path, pdf_text) -> None:
    print_document(report["en"], printer(tmp_path / "p.pdf"))
    pages = pdf_text(tmp_path / "p.pdf").split("\f")[:-1]
    assert len(pages) == report["en"].page_count
    assert "Why this verdict" in pages[1]


def test_printing_keeps_to_the_pages_asked_for(report, tmp_path: Path, pdf_text) -> None:
    wanted = printer(tmp_path / "p.pdf")
    wanted.setFromTo(2, 3)
    print_document(report["en"], wanted)
    assert len(pdf_text(tmp_path / "p.pdf").split("\f")[:-1]) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(report, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        print_document(report["en"], printer(tmp_path / "nowhere" / "p.pdf"))
    assert caught.value.code == "print.failed"
