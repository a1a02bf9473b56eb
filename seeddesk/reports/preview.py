"""Pages on screen as they will be on paper, and the way to the printer."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.reports.layout import UNITS_PER_INCH, LaidOut

GAP = 16  # pixels between pages and around them
FIT_WIDTH = 0.0
SMALLEST, LARGEST = 0.25, 4.0
KEPT_PAGES = 6


class PreviewView(QAbstractScrollArea):
    """All pages in one scroll, drawn when they come into sight.

    ``page_changed(page, pages)`` counts from 1; ``zoom_changed(factor)`` tells the real factor, 1.0 being
    paper size on this screen.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid_out: LaidOut | None = None
        self._zoom = FIT_WIDTH
        self._page = 0
        self._shown_factor = 0.0
        self._pictures: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.retranslate()

    # --- what the dialog around it uses -------------------------------------------------------

    def set_document(self, laid_out: LaidOut | None) -> None:
        """Show ``laid_out`` from its first page; None empties the view."""
        self._laid_out = laid_out
        self._pictures.clear()
        self._page = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.retranslate()
        self.page_changed.emit(self.page(), self.page_count())
        self.viewport().update()

    def page_count(self) -> int:
        return self._laid_out.page_count if self._laid_out else 0

    def page(self) -> int:
        """The page at the top of the view, from 1; 0 where there is none."""
        return self._page + 1 if self.page_count() else 0

    def go_to_page(self, page: int) -> None:
        """Scroll to ``page`` (from 1)."""
        page = min(max(1, page), max(1, self.page_count()))
        self.verticalScrollBar().setValue(round((page - 1) * self._step()))

    def page_text(self) -> str:
        """``Page 2 of 5`` in the window's language."""
        if not self.page_count():
            return ""
        return tr("Page {page} of {pages}").format(page=self.page(), pages=self.page_count())

    def set_zoom(self, factor: float) -> None:
        """1.0 = paper size, ``FIT_WIDTH`` (0) = as wide as the view."""
        keep = self.page()
        part = self.verticalScrollBar().value() / self._step() if self.page_count() else 0.0
        self._zoom = FIT_WIDTH if factor <= 0 else min(LARGEST, max(SMALLEST, factor))
        self._arrange()
        if keep:
            self.verticalScrollBar().setValue(round(part * self._step()))
        self.viewport().update()

    def zoom(self) -> float:
        """The factor asked for; ``FIT_WIDTH`` where it follows the view."""
        return self._zoom

    def factor(self) -> float:
        """The real factor of the moment."""
        if self._zoom > 0:
            return self._zoom
        if self._laid_out is None:
            return 1.0
        wide = self._laid_out.size.width() / UNITS_PER_INCH * self.logicalDpiX()
        return max(SMALLEST, (self.viewport().width() - 2 * GAP) / wide)

    def retranslate(self) -> None:
        """Names for a screen reader in the language of the moment."""
        self.setAccessibleName(tr("Print preview"))
        self.setAccessibleDescription(self.page_text())

    def page_picture(self, index: int, width: int) -> QPixmap:
        """Page ``index`` (from 0) as a picture ``width`` logical pixels wide, for a list of pages."""
        assert self._laid_out is not None
        ratio = self.devicePixelRatioF()
        size = self._laid_out.size
        picture = QPixmap(round(width * ratio), round(width * ratio * size.height() / size.width()))
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self._laid_out.paint_page(painter, index, width * ratio / size.width())
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def sizeHint(self) -> QSize:
        return QSize(720, 760)

    # --- Qt ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        if self._laid_out is None:
            return
        for index in range(self.page_count()):
            rect = self._page_rect(index)
            if rect.intersects(QRectF(event.rect())):
                painter.drawPixmap(rect.topLeft(), self._picture(index, rect.width()))
                painter.setPen(QColor(0, 0, 0, 40))
                painter.drawRect(rect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = self.verticalScrollBar().value() / self._step() if self.page_count() else 0.0
        self._arrange()
        if self.page_count():
            self.verticalScrollBar().setValue(round(part * self._step()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.factor() * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.go_to_page(self.page() + 1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.go_to_page(self.page() - 1)
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.set_zoom(self.factor() * 1.1)
            case Qt.Key.Key_Minus:
                self.set_zoom(self.factor() / 1.1)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # --- inside ---------------------------------------------------------------------------------

    def _page_size(self) -> tuple[float, float]:
        assert self._laid_out is not None
        scale = self.factor() * self.logicalDpiX() / UNITS_PER_INCH
        return self._laid_out.size.width() * scale, self._laid_out.size.height() * scale

    def _step(self) -> float:
        return self._page_size()[1] + GAP if self._laid_out else 1.0

    def _page_rect(self, index: int) -> QRectF:
        """Where a page is in the viewport now."""
        wide, high = self._page_size()
        left = max(float(GAP), (self.viewport().width() - wide) / 2) - self.horizontalScrollBar().value()
        top = GAP + index * (high + GAP) - self.verticalScrollBar().value()
        return QRectF(QPoint(round(left), round(top)), QSize(round(wide), round(high)))

    def _picture(self, index: int, width: float) -> QPixmap:
        key = (index, round(width * self.devicePixelRatioF()))
        found = self._pictures.get(key)
        if found is None:
            found = self._pictures[key] = self.page_picture(index, round(width))
            while len(self._pictures) > KEPT_PAGES:
                self._pictures.popitem(last=False)
        else:
            self._pictures.move_to_end(key)
        return found

    def _arrange(self) -> None:
        bar, side = self.verticalScrollBar(), self.horizontalScrollBar()
        if self._laid_out is None:
            bar.setRange(0, 0)
            side.setRange(0, 0)
            return
        wide, high = self._page_size()
        seen = self.viewport().size()
        bar.setRange(0, max(0, round(GAP + self.page_count() * (high + GAP) - seen.height())))
        bar.setPageStep(seen.height())
        bar.setSingleStep(40)
        side.setRange(0, max(0, round(wide + 2 * GAP - seen.width())))
        side.setPageStep(seen.width())
        factor = self.factor()
        if factor != self._shown_factor:
            self._shown_factor = factor
            self.zoom_changed.emit(factor)

    def _scrolled(self, value: int) -> None:
        if self._laid_out is None:
            return
        # The page that covers the upper third of the view is the one being read.
        page = int((value + self.viewport().height() / 3) / self._step())
        page = min(max(0, page), self.page_count() - 1)
        if page != self._page:
            self._page = page
            self.setAccessibleDescription(self.page_text())
            self.page_changed.emit(self.page(), self.page_count())


def print_document(laid_out: LaidOut, printer: QPrinter) -> None:
    """Send the pages the printer's dialog asked for (range, order, copies) to ``printer``.

    Raises UserError("print.failed") if the printer takes nothing.
    """
    printer.setFullPage(True)
    printer.setDocName(laid_out.document.title)
    first = printer.fromPage() or 1
    last = min(printer.toPage() or laid_out.page_count, laid_out.page_count)
    order = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        order.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("print.failed")
    # Paper other than A4 (Letter) takes the page whole, made smaller where it must be, and centred.
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(
        printer.logicalDpiX() / UNITS_PER_INCH,
        paper.width() / laid_out.size.width(),
        paper.height() / laid_out.size.height(),
    )
    left = (paper.width() - laid_out.size.width() * scale) / 2
    top = (paper.height() - laid_out.size.height() * scale) / 2
    done = True
    for number, index in enumerate(order * copies):
        if number and not printer.newPage():
            done = False
            break
        painter.save()
        painter.translate(left, top)
        laid_out.paint_page(painter, index, scale)
        painter.restore()
    if not painter.end() or not done:
        raise UserError("print.failed")


__all__ = ["FIT_WIDTH", "PreviewView", "print_document"]
