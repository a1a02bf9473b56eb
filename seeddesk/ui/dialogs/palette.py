"""Ctrl+K: type, see what there is, Enter goes there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from seeddesk.i18n import tr
from seeddesk.ui import icons, theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.find_words import ICONS, kind_word, preview, title_of
from seeddesk.ui.frame.finder import Finder, Hit
from seeddesk.ui.privacy import hide
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.labels import Heading, Muted, PlainLabel, Rule

HIT = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
SHOWN = 40
Index = QModelIndex | QPersistentModelIndex


class _Hits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return hide(", ".join(part for part in (hit.title, kind_word(hit.kind), hit.more, hit.keys) if part))
        return hit if role == HIT else None


class _Line(QStyledItemDelegate):
    """Icon, name, what tells it apart, and at the right what kind of thing it is, or its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(40), QFontMetrics(theme.font()).height() + px(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        area: QRect = option.rect  # type: ignore[attr-defined]
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(area, theme.color("primary_soft"))
        size = icons.size()
        left = area.left() + px(4)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, area.center().y() - size // 2, icons.pixmap(ICONS[hit.kind], "muted", size, ratio))
        left += size + px(3)
        right = hit.keys or kind_word(hit.kind)
        small, strong, body = theme.font("small"), theme.font(bold=True), theme.font()
        width = QFontMetrics(small).horizontalAdvance(right)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        flat = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area.adjusted(0, 0, -px(4), 0), flat | Qt.AlignmentFlag.AlignRight, right)
        end = area.right() - px(7) - width
        metrics = QFontMetrics(strong)
        title = metrics.elidedText(hide(title_of(hit.kind, hit.title)), Qt.TextElideMode.ElideRight, max(0, end - left))
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, area.top(), end - left, area.height()), flat | Qt.AlignmentFlag.AlignLeft, title)
        left += metrics.horizontalAdvance(title) + px(3)
        if hit.more and end - left > px(8):
            painter.setFont(body)
            painter.setPen(theme.color("muted"))
            more = QFontMetrics(body).elidedText(hide(hit.more), Qt.TextElideMode.ElideRight, end - left)
            painter.drawText(
                QRect(left, area.top(), end - left, area.height()), flat | Qt.AlignmentFlag.AlignLeft, more
            )
        painter.restore()


class Palette(QDialog):
    """The keyboard stays in the line; arrows choose, Enter goes, Escape leaves."""

    def __init__(self, desk: Desk, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.finder = finder
        self.setModal(True)
        self.setWindowTitle(tr("Find and go"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Member, voice, vote, round, page or action"))
        self.line.setAccessibleName(tr("Find and go"))
        self.line.setClearButtonEnabled(True)
        self.line.setFrame(False)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda _text: self._search())
        self.model = _Hits(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Line(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("What was found"))
        self.view.clicked.connect(lambda _index: self.go())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._preview())
        self.nothing = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.nothing)
        self.note = Muted("", small=True)
        self._build()
        finder.ready.connect(self._search)
        desk.people.load()
        finder.load()
        self._search()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(px(4), px(3), px(4), px(3))
        top.addWidget(self.line)
        outer.addLayout(top)
        outer.addWidget(Rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 3)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(px(4), px(4), px(4), px(4))
        column.setSpacing(px(2))
        self.title = Heading("", wrap=True)
        self.kind = Muted("")
        self.about = PlainLabel("", wrap=True)
        for widget in (self.kind, self.title, self.about):
            column.addWidget(widget)
        column.addStretch(1)
        middle.addWidget(self.side, 2)
        outer.addLayout(middle, 1)
        outer.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(px(4), px(2), px(4), px(2))
        foot.addWidget(self.note)
        outer.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        metrics = self.fontMetrics()
        room = parent.size() if parent is not None else QSize(1280, 800)
        wide = min(char_width(metrics) * 100, room.width() - px(10))
        high = min(metrics.lineSpacing() * 26, room.height() - px(20))
        self.resize(wide, high)
        self.side.setVisible(wide > char_width(metrics) * 70)
        if parent is not None:
            top = parent.mapToGlobal(parent.rect().topLeft())
            self.move(top.x() + (room.width() - wide) // 2, top.y() + min(px(18), (room.height() - high) // 2))
        super().showEvent(event)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- finding ---------------------------------------------------------------------------

    def _search(self) -> None:
        needle = self.line.text()
        before = self.current()
        hits = self.finder.search(needle)[:SHOWN]
        self.model.show(hits)
        self.stack.setCurrentWidget(self.view if hits else self.nothing)
        if not hits:
            words = needle.strip()
            self.nothing.show_text(
                tr("Still reading …") if self.finder.loading() else
                tr("Nothing is called “{words}”. Try fewer letters, or the first letters of its pinyin.").format(
                    words=words
                )
            )  # fmt: skip
        self.note.say(
            (tr("Last gone to") + " · " if not needle.strip() and self.finder.recent() else "")
            + tr("↑ ↓ choose · Enter goes there · Esc leaves")
        )
        at = hits.index(before) if before in hits and not needle.strip() else 0
        if hits:
            self.view.setCurrentIndex(self.model.index(at))
        self._preview()

    def privacy_changed(self) -> None:
        """Phones are to be hidden, or shown again."""
        self.view.viewport().update()

    def current(self) -> Hit | None:
        """The hit that Enter goes to."""
        at = self.view.currentIndex().row()
        return self.model.hits[at] if 0 <= at < len(self.model.hits) else None

    def _preview(self) -> None:
        hit = self.current()
        if hit is None:
            for label in (self.title, self.kind, self.about):
                label.say("")
            return
        self.kind.say(kind_word(hit.kind) + (f" · {hit.keys}" if hit.keys else ""))
        self.title.say("" if hit.kind == "voice" else hit.title)
        self.title.setVisible(hit.kind != "voice")
        self.about.say("\n".join(preview(self.desk.shop, hit.kind, hit.key, self.desk.now())))
        if self.isVisible():
            words = str(self.model.data(self.model.index(self.view.currentIndex().row())))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words))

    # --- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go()
                return True
            if event.key() == Qt.Key.Key_K and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        count = self.model.rowCount()
        if not count:
            return
        page = max(1, self.view.height() // max(1, self.view.sizeHintForRow(0)) - 1)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(key), page)
        at = self.view.currentIndex().row() + by
        # One step beyond an end comes round to the other; a whole page stops there.
        at = at % count if abs(by) == 1 else max(0, min(count - 1, at))
        self.view.setCurrentIndex(self.model.index(at))

    def go(self) -> None:
        """Close, and go to what is chosen."""
        hit = self.current()
        if hit is not None:
            self.accept()
            self.finder.go(hit)
