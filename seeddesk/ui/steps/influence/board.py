"""Progress: influencers as cards in a column per stage, moved by mouse or keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seeddesk.domain.influence import MOVES, STAGES
from seeddesk.i18n import tr
from seeddesk.store import influence as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.privacy import hide
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.influence import fit, words
from seeddesk.ui.steps.influence.actions import InfluencerActions
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.labels import Muted, PlainLabel, set_property
from seeddesk.ui.words import word

Row = Mapping[str, Any]
GAP = px(2.5)
MIME = "application/x-seeddesk-influencer"


class InfluencerCard(QFrame):
    """One person; Enter opens, Ctrl+← → moves between stages, arrows walk, the menu key offers the rest."""

    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)
    shifted = Signal(int, int)
    walked = Signal(int, int, int)

    def __init__(self, row: Row, desk: Desk) -> None:
        super().__init__()
        self.row = row
        self._pressed: QPoint | None = None
        self.setProperty("look", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(2.5), px(3), px(2.5))
        column.setSpacing(px(0.5))
        head = FlowLayout(gap=px(1.5))
        name = PlainLabel(row["name"], look="strong")
        head.add(name)
        if row["blocked"]:
            head.add(Chip(tr("not to be contacted"), "danger"))
        elif row["uses_it"]:
            head.add(Chip(tr("uses it"), "primary"))
        if row["kind"] in ("expert", "celebrity"):
            head.add(Chip(word("influencer", row["kind"]), "info"))
        column.addLayout(head)
        lines = self._lines(row, desk)
        for text, tone in lines:
            line = PlainLabel(text, look="small", tone=tone, wrap=True)
            column.addWidget(line)
        self.setAccessibleName(
            hide(", ".join([row["name"], word("influencer_stage", row["stage"]), *[t for t, _ in lines]]))
        )

    @staticmethod
    def _lines(row: Row, desk: Desk) -> list[tuple[str, str]]:
        today = desk.today()
        suits = store.fit_of(row, store.weights(desk.shop))
        account = [word("platform", row["platform"]) if row["platform"] else ""]
        if row["followers"] is not None:
            account.append(words.followers(row, today))
        if not row["platform"] and row["member_id"]:
            account.append(tr("one of our members"))
        if suits.value is not None:
            account.append(tr("fit {n}").format(n=fit.in_words(suits)))
        said = row["blocked"] or row["last_note"] or row["note"] or ""
        found = [(" · ".join(part for part in account if part), "neutral"), (said, "neutral")]
        due, tone = words.due_words(row, today)
        if words.due(row, today).state in ("overdue", "today", "tomorrow"):
            found.append((due, tone))
        return [(" ".join(text.split())[:60], tone) for text, tone in found if text]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        upright = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.row["id"])
        elif sideways and control:
            self.shifted.emit(self.row["id"], sideways)
        elif sideways or upright:
            self.walked.emit(self.row["id"], sideways, upright)
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.row["id"], self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.row["id"], event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        start, self._pressed = self._pressed, None
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, str(self.row["id"]).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.row["id"])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(self, px(2), px(2))


class StageColumn(QFrame):
    """The cards of one stage; cards that may come here can be dropped."""

    dropped = Signal(int, str)

    def __init__(self, stage: str) -> None:
        super().__init__()
        self.stage = stage
        self._stages: dict[int, str] = {}
        self.cards: list[InfluencerCard] = []
        self.setProperty("look", "sunken")
        self.setAcceptDrops(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(2), px(2.5), px(2), px(2))
        outer.setSpacing(px(2))
        self.title = PlainLabel("", look="strong", tone="neutral")
        self.title.setContentsMargins(px(1), 0, 0, 0)
        outer.addWidget(self.title)
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(px(2))
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer.addWidget(scroll, 1)
        self.say()

    def least(self) -> int:
        """The width under which cards cannot be read."""
        return max(px(30), char_width(self.fontMetrics()) * 16)

    def say(self) -> None:
        """Name and count."""
        name = word("influencer_stage", self.stage)
        self.title.say(tr("{stage} {n}").format(stage=name, n=len(self.cards)))
        self.setAccessibleName(self.title.text())

    def set_cards(self, cards: list[InfluencerCard], stages: dict[int, str]) -> None:
        """Show these; ``stages`` says where every card on the board is."""
        self._stages = stages
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = cards
        for at, card in enumerate(cards):
            self._list.insertWidget(at, card)
            card.show()  # at once, so that it can take the focus
        self.say()

    def takes(self, influencer: int) -> bool:
        """Whether a card may be dropped here."""
        stage = self._stages.get(influencer)
        return stage is not None and self.stage in MOVES[stage]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _carried(event.mimeData()) is not None and self.takes(_carried(event.mimeData()) or 0):
            event.acceptProposedAction()
            set_property(self, "look", "target")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "look", "sunken")

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "look", "sunken")
        influencer = _carried(event.mimeData())
        if influencer is not None and self.takes(influencer):
            event.acceptProposedAction()
            self.dropped.emit(influencer, self.stage)


def _carried(data: QMimeData) -> int | None:
    if not data.hasFormat(MIME):
        return None
    text = bytes(data.data(MIME).data()).decode()
    return int(text) if text.isdigit() else None


class Board(Section):
    """All stages side by side."""

    code = "board"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.doing = InfluencerActions(desk, self)
        self.columns = {stage: StageColumn(stage) for stage in STAGES}
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for column in self.columns.values():
            row.addWidget(column, 1)
            column.dropped.connect(self.move)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.scroller = scroll
        scroll.viewport().installEventFilter(self)
        self.hint = Muted(
            lambda: tr("Drag a card to another stage, or choose it and press Ctrl+← or Ctrl+→. Enter opens it."),
            wrap=True,
            small=True,
        )
        there = QWidget()
        column = QVBoxLayout(there)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(scroll, 1)
        column.addWidget(self.hint)
        self.nothing = Card(flush=True)
        self.nothing.add(
            EmptyState(
                lambda: tr("Nobody here yet. Begin in your own groups: who do the others listen to, and who uses it?"),
                lambda: tr("+ Influencer"),
                lambda: self._add.trigger(),
                icon="users",
            ),
            1,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(there)
        self.stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._add = QAction(self)
        self._add.triggered.connect(lambda: self.doing.add(self.focus))

    def page_actions(self) -> list[QAction]:
        return [self._add]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.scroller.viewport():
            self._share(self.scroller.viewport().width())
        return super().eventFilter(watched, event)

    def _share(self, room: int) -> None:
        """Show whole columns only: as many as fit beside each other fill the room, the others are scrolled to."""
        columns = list(self.columns.values())
        least = max(column.least() for column in columns)
        fit = max(1, min(len(columns), (room + GAP) // (least + GAP)))
        wide = (room - GAP * (fit - 1)) // fit
        for column in columns:
            column.setFixedWidth(max(1, wide))
        self.scroller.horizontalScrollBar().setSingleStep(wide + GAP)

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("influencer", "outreach", "member", "setting"):
            return
        focused = next((card.row["id"] for card in self._cards() if card.hasFocus()), None)
        rows = store.influencers(self.desk.shop, self.desk.launch_id)
        today = self.desk.today()
        order = {"overdue": 0, "today": 1, "tomorrow": 2, "later": 3, "none": 4}
        rows.sort(key=lambda row: (order[words.due(row, today).state], row["follow_up_on"] or ""))
        self.stack.setCurrentIndex(0 if rows else 1)
        stages = {row["id"]: row["stage"] for row in rows}
        for stage, column in self.columns.items():
            column.set_cards([self._card(row) for row in rows if row["stage"] == stage], stages)
        if focused is not None:
            self.focus(focused)

    def _card(self, row: Row) -> InfluencerCard:
        card = InfluencerCard(row, self.desk)
        card.opened.connect(self.doing.open)
        card.menu_wanted.connect(lambda one, place: self.doing.menu([one]).popup(place))
        card.shifted.connect(self.shift)
        card.walked.connect(self._walk)
        return card

    def _cards(self) -> list[InfluencerCard]:
        return [card for column in self.columns.values() for card in column.cards]

    def card(self, influencer: int) -> InfluencerCard | None:
        """The card of a person, None when there is none."""
        return next((card for card in self._cards() if card.row["id"] == influencer), None)

    def focus(self, influencer: int) -> None:
        """Put the focus on a card."""
        card = self.card(influencer)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def move(self, influencer: int, stage: str) -> None:
        """Bring a card to a stage; the focus goes along."""
        if self.doing.move([influencer], stage):
            self.focus(influencer)

    def shift(self, influencer: int, by: int) -> None:
        """Bring a card to the next stage it may go to, on that side."""
        card = self.card(influencer)
        if card is None:
            return
        stage = card.row["stage"]
        at = STAGES.index(stage)
        ahead = STAGES[at + 1 :] if by > 0 else tuple(reversed(STAGES[:at]))
        following = next((one for one in ahead if one in MOVES[stage]), None)
        if following is not None:
            self.move(influencer, following)

    def _walk(self, influencer: int, sideways: int, upright: int) -> None:
        filled = [column.cards for column in self.columns.values() if column.cards]
        for at, cards in enumerate(filled):
            place = next((place for place, card in enumerate(cards) if card.row["id"] == influencer), -1)
            if place < 0:
                continue
            target = filled[max(0, min(len(filled) - 1, at + sideways))]
            place = max(0, min(len(target) - 1, place + upright))
            target[place].setFocus(Qt.FocusReason.TabFocusReason)
            return

    def show_place(self, **args: Any) -> None:
        if args.get("influencer"):
            self.focus(int(args["influencer"]))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Influencer"))
        for column in self.columns.values():
            column.say()
        self.refresh(None)

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(120))
