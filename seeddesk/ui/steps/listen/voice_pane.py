"""One voice opened: what was said, how it is sorted, and the answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seeddesk.domain import limits
from seeddesk.domain.listen import KINDS, MOODS, Clock
from seeddesk.i18n import tr
from seeddesk.reports.format import quoted
from seeddesk.ui.steps.listen import words
from seeddesk.ui.theme import px
from seeddesk.ui.when import moment, said
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.flow import FlowLayout
from seeddesk.ui.widgets.form_fields import CalmCombo
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title, breakable
from seeddesk.ui.widgets.text_box import TextBox
from seeddesk.ui.words import word

TOPICS_SHOWN = 8


class _Fitting(QScrollArea):
    """As high as what is inside, lower and scrolling only where room is short."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)
        self._inside = inside
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        inside, width = self._inside, self.viewport().width()
        high = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(super().sizeHint().width(), max(high, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class VoicePane(Card):
    """Emits what the owner chose; the inbox writes it."""

    kind_chosen = Signal(object)
    topic_chosen = Signal(object)
    topic_named = Signal(str)
    mood_chosen = Signal(object)
    assigned = Signal(str)
    answered = Signal()
    skipped = Signal()
    menu_wanted = Signal()
    fix_wanted = Signal()
    sender_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.row: dict[str, Any] | None = None
        self._topics: Sequence[tuple[int, str, int]] = ()
        self._clock: Clock | None = None
        self._now = dt.datetime.min
        inside = QWidget()
        inside.setProperty("scrolled", "true")
        self._upper = QVBoxLayout(inside)
        self._upper.setContentsMargins(0, 0, px(1), 0)
        self._upper.setSpacing(px(2.5))
        self.add(_Fitting(inside))
        self._build_head()
        self._build_sorting()
        self._build_answer()
        self._build_foot()

    def _build_head(self) -> None:
        self.name = Title("", wrap=False)
        self.tier = Chip("", "attention")
        self.own = Chip("", "info")
        self.orders = Chip("")
        self.useful = Chip("", "primary")
        self.place = Muted("")
        self.more = Button("", self.menu_wanted.emit, kind="quiet", icon="dots-three", tip=lambda: tr("More actions"))
        head = QHBoxLayout()
        head.setSpacing(px(2))
        who = FlowLayout(gap=px(2))
        for widget in (self.name, self.tier, self.own, self.orders, self.useful):
            who.add(widget)
        head.addLayout(who, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._upper.addLayout(head)
        quote = QFrame()
        quote.setProperty("look", "sunken")
        inside = QVBoxLayout(quote)
        inside.setContentsMargins(px(4), px(3), px(4), px(3))
        self.text = PlainLabel("", look="title", wrap=True).selectable()
        inside.addWidget(self.text)
        self._upper.addWidget(quote)
        self.clock = PlainLabel("", wrap=True)
        self._upper.addWidget(self.clock)

    def _build_sorting(self) -> None:
        self.kind = ChoiceChips(
            [
                (code, lambda code=code, at=at: f"{word('voice', code)} {at}", words.KIND_TONES[code])
                for at, code in enumerate(KINDS, 1)
            ],
            optional=True,
            name=lambda: tr("Kind"),
        )
        self.kind.changed.connect(lambda code: self.kind_chosen.emit(code or ""))
        self.topic = ChoiceChips(optional=True, name=lambda: tr("Topic"))
        self.topic.changed.connect(self.topic_chosen.emit)
        self.topic_line = QLineEdit()
        self.topic_line.hide()
        self.topic_line.returnPressed.connect(self._named)
        self.topic_line.installEventFilter(self)
        self.mood = ChoiceChips(
            [(mood, lambda mood=mood: words.mood_word(mood), words.MOOD_TONES[mood]) for mood in MOODS],
            optional=True,
            name=lambda: tr("Mood"),
        )
        self.mood.changed.connect(self.mood_chosen.emit)
        self.answers = CalmCombo()
        self.answers.setEditable(True)
        self.answers.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self.answers.textActivated.connect(self._assign)
        line = self.answers.lineEdit()
        assert line is not None
        line.editingFinished.connect(lambda: self._assign(self.answers.currentText()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Muted(lambda: tr("Kind")), 0, 0, top)
        grid.addWidget(self.kind, 0, 1)
        grid.addWidget(Muted(lambda: tr("Topic")), 1, 0, top)
        column = QVBoxLayout()
        column.setSpacing(px(1))
        column.addWidget(self.topic)
        column.addWidget(self.topic_line)
        grid.addLayout(column, 1, 1)
        grid.addWidget(Muted(lambda: tr("Mood")), 2, 0, Qt.AlignmentFlag.AlignVCenter)
        moods = QHBoxLayout()
        moods.setSpacing(px(2))
        moods.addWidget(self.mood, 1, Qt.AlignmentFlag.AlignVCenter)
        moods.addWidget(Muted(lambda: tr("Answers:")))
        moods.addWidget(self.answers)
        grid.addLayout(moods, 2, 1)
        self._upper.addLayout(grid)

    def _build_answer(self) -> None:
        self.answer = TextBox()
        self.answer.refused.connect(lambda length: self.say_kept(too_much(length, limits.NOTE), "danger"))
        self.answer.setTabChangesFocus(True)
        self.answer.installEventFilter(self)
        self.add(self.answer)
        self._fit()
        self.fix = Button("", self.fix_wanted.emit)
        self.skip = Button(lambda: tr("Skip"), self.skipped.emit)
        self.send = Button(lambda: tr("Answered, next"), self.answered.emit, kind="primary", tip=lambda: "Ctrl+Enter")
        line = QHBoxLayout()
        line.setSpacing(px(2.5))
        line.addWidget(self.fix)
        line.addStretch(1)
        line.addWidget(self.skip)
        line.addWidget(self.send)
        self.add_layout(line)
        self.body.addStretch(1)

    def _build_foot(self) -> None:
        self.kept = PlainLabel("", wrap=True)
        self.keys = Muted(lambda: tr("J / K next, 1–5 kind, U useful, T topic, R reply"), wrap=True, small=True)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(px(4))
        line.addWidget(self.kept, 1)
        line.addWidget(self.keys, 1)
        self.add_layout(line)

    # --- showing ---------------------------------------------------------------------------

    def show_voice(
        self,
        row: dict[str, Any],
        topics: Sequence[tuple[int, str, int]],
        answerers: Sequence[str],
        clock: Clock,
        now: dt.datetime,
        draft: str,
    ) -> None:
        """Show a voice; a text being typed is kept while it stays the same voice."""
        same = self.row is not None and self.row["id"] == row["id"]
        self.row, self._topics, self._clock, self._now = row, topics, clock, now
        self.fill()
        self.kind.set_value(row["kind"] or None)
        self.mood.set_value(row["mood"])
        if not same:
            self.answer.setPlainText(draft)
            self.close_topic_line()
        line = self.answers.lineEdit()
        if not same or line is None or not line.hasFocus():
            self.answers.blockSignals(True)
            self.answers.clear()
            self.answers.addItems(list(dict.fromkeys([tr("me"), *answerers])))
            self.answers.setCurrentText(row["assigned"])
            self.answers.blockSignals(False)

    def fill(self) -> None:
        """Set all texts that depend on the voice; again after a change of language."""
        row = self.row
        if row is None:
            return
        self.name.say(words.who(row))
        self.tier.say(word("tier", row["tier"]) if row["tier"] else "")
        self.tier.setVisible(bool(row["tier"]))
        self.own.say(word("own_circle", row["own_circle"]) if row["own_circle"] else "")
        self.own.setVisible(bool(row["own_circle"]))
        self.orders.say(tr("%n order(s)", n=row["orders"] or 0))
        self.orders.setVisible(bool(row["orders"]))
        self.useful.say(words.useful_word(row))
        self.useful.setVisible(row["useful"] is not None)
        at = moment(row["said_at"])
        assert at is not None
        self.place.say(" · ".join(part for part in (row["channel"], said(at, self._now)) if part))
        self.text.say(breakable(quoted(row["text"])))
        if self._clock is not None:
            sentence, tone = words.clock_sentence(self._clock, moment(row["answered_at"]), self._now)
            self.clock.say(sentence)
            self.clock.set_tone(tone)
        self._fill_topics(row)
        self.fix.say(lambda: tr("In the fixes") if row["fix_id"] else tr("Make it a fix"))
        self.send.say(lambda: tr("Save the answer, next") if row["answered_at"] else tr("Answered, next"))

    def _fill_topics(self, row: Mapping[str, Any]) -> None:
        shown = list(self._topics[:TOPICS_SHOWN])
        own = next((one for one in self._topics if one[0] == row["topic_id"]), None)
        if own is not None and own not in shown:
            shown.append(own)
        self.topic.set_choices([(one, _topic_words(name, n), "primary") for one, name, n in shown])
        self.topic.set_value(row["topic_id"])
        self.new_topic = Button(
            lambda: tr("+ topic"), self.open_topic_line, kind="quiet", tip=lambda: tr("New topic, or one not shown (T)")
        )
        self.topic.add_trailing(self.new_topic)

    def say_kept(self, sentence: str, tone: str) -> None:
        """How well the clock was kept."""
        self.kept.say(sentence)
        self.kept.set_tone(tone)

    def retranslate(self) -> None:
        """Texts that are not callables."""
        self.answer.setPlaceholderText(
            tr("Write what you answered. It is copied to the clipboard when you press “Answered, next”.")
        )
        self.answer.setAccessibleName(tr("Answer"))
        self.answers.setAccessibleName(tr("Answers:"))
        self.topic_line.setPlaceholderText(tr("Topic, then Enter"))
        self.topic_line.setAccessibleName(tr("Topic"))
        self.fill()

    # --- hands -----------------------------------------------------------------------------

    def open_topic_line(self) -> None:
        """Type a topic: an old one is offered, a new one is made."""
        completer = QCompleter([name for _id, name, _n in self._topics], self.topic_line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.topic_line.setCompleter(completer)
        self.topic_line.clear()
        self.topic_line.show()
        self.topic_line.setFocus()

    def close_topic_line(self) -> None:
        """Put the line away."""
        self.topic_line.hide()

    def _named(self) -> None:
        name = self.topic_line.text().strip()
        self.close_topic_line()
        if name:
            self.topic_named.emit(name)

    def _assign(self, name: str) -> None:
        if self.row is not None and name.strip() != self.row["assigned"]:
            self.assigned.emit(name.strip())

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.answer.setMinimumHeight(line * 3 + px(5))
        self.answer.setMaximumHeight(line * 6 + px(5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "answer"):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.answer and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.answered.emit()
                return True
            if watched is self.topic_line and event.key() == Qt.Key.Key_Escape:
                self.close_topic_line()
                return True
        return super().eventFilter(watched, event)

    def popup(self, menu: QMenu) -> None:
        """Open a menu below the dots."""
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _topic_words(name: str, n: int) -> Any:
    return lambda: tr("{topic} ({n} like this)").format(topic=name, n=n) if n else name
