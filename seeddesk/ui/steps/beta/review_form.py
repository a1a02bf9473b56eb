"""The quick form for one review: a digit per tested point, Enter and on to the next tester."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seeddesk.domain import limits
from seeddesk.i18n import tr
from seeddesk.ui.keymap import described
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.form_fields import CalmCombo
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.scale import Scale
from seeddesk.ui.widgets.text_box import TextBox
from seeddesk.ui.words import word

FEELINGS = ("cheap", "right", "dear")


class ReviewForm(QWidget):
    """``save_wanted`` fires with Ctrl+Enter or the button; the page saves and calls :meth:`show_tester`."""

    save_wanted = Signal()
    tester_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._testers: list[dict[str, Any]] = []
        self.points: dict[int, Scale] = {}
        self.tester = CalmCombo()
        self.tester.activated.connect(self._chosen)
        self.recommend = Scale(range(11))
        self.feeling = Scale(FEELINGS, [lambda code=code: word("price_feeling", code) for code in FEELINGS])
        self.words = TextBox()
        self.words.refused.connect(lambda length: self.set_error(too_much(length, limits.NOTE)))
        self.words.setTabChangesFocus(True)
        self.quote = QCheckBox()
        self.wrong = PlainLabel("", look="small", tone="danger", wrap=True)
        self.wrong.hide()
        self.save = Button(lambda: tr("Save review"), self.save_wanted.emit, kind="primary")
        self.hint = Muted(
            lambda: tr("Keys: 1–5 marks and moves on, Tab skips, Ctrl+Enter saves and takes the next tester."),
            wrap=True,
            small=True,
        )
        self._layout = QFormLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(px(3))
        self._layout.setVerticalSpacing(px(1.5))
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._build()
        for scale in (self.recommend, self.feeling):
            scale.answered.connect(self._next)
        # The shortcut reaches also out of the text box, which eats a plain Enter.
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            made = QShortcut(QKeySequence(key), self, self.save_wanted.emit, inside)
            described(made, lambda: tr("Save the review"))
        self.retranslate()

    def _build(self) -> None:
        """Who above, the answers in a scroll, saving below where it is always in sight."""
        answers = QWidget()
        answers.setProperty("scrolled", "true")
        inner = QVBoxLayout(answers)
        inner.setContentsMargins(0, 0, px(1), 0)
        inner.setSpacing(px(1.5))
        inner.addLayout(self._layout)
        inner.addWidget(Muted(lambda: tr("Would recommend, 0–10"), small=True))
        inner.addWidget(self.recommend)
        inner.addWidget(Muted(lambda: tr("The price is"), small=True))
        inner.addWidget(self.feeling)
        inner.addWidget(self.words, 1)
        inner.addWidget(self.hint)
        self.words.setMinimumHeight(px(16))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.tester)
        column.addWidget(area, 1)
        column.addWidget(self.wrong)
        line = QHBoxLayout()
        line.setSpacing(px(3))
        line.addWidget(self.quote, 1)
        line.addWidget(self.save)
        column.addLayout(line)

    # --- what is asked --------------------------------------------------------------------------

    def set_points(self, points: list[dict[str, Any]]) -> None:
        """One scale per tested point; answers given so far stay where the points are the same."""
        if list(self.points) == [point["id"] for point in points] and [
            scale.accessibleName() for scale in self.points.values()
        ] == [point["name"] for point in points]:
            return
        while self._layout.rowCount():
            taken = self._layout.takeRow(0)
            for item in (taken.labelItem, taken.fieldItem):  # pyright: ignore[reportAttributeAccessIssue]
                widget = item.widget() if item else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.points = {}
        for point in points:
            scale = Scale(range(1, 6))
            scale.setAccessibleName(point["name"])
            scale.answered.connect(self._next)
            self.points[point["id"]] = scale
            self._layout.addRow(PlainLabel(point["name"], wrap=True), scale)
        order: list[QWidget] = [self.tester, *self.points.values(), self.recommend, self.feeling]
        order += [self.words, self.quote, self.save]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def set_testers(self, testers: list[dict[str, Any]]) -> None:
        """Who may be chosen: those without a review first."""
        current = self.tester_id()
        self._testers = sorted(testers, key=lambda row: (row["review_id"] is not None, row["name"] or ""))
        self.tester.clear()
        for row in self._testers:
            self.tester.addItem(f"✓ {row['name']}" if row["review_id"] else row["name"])
        self.select_tester(current)

    def tester_id(self) -> int | None:
        """The tester chosen, None when nobody can be."""
        at = self.tester.currentIndex()
        return self._testers[at]["id"] if 0 <= at < len(self._testers) else None

    def select_tester(self, tester_id: int | None) -> None:
        """Choose a tester without emptying the form."""
        for at, row in enumerate(self._testers):
            if row["id"] == tester_id:
                self.tester.setCurrentIndex(at)

    def next_without_review(self) -> int | None:
        """The first tester who has none."""
        return next((row["id"] for row in self._testers if row["review_id"] is None), None)

    def _chosen(self, at: int) -> None:
        self.tester_chosen.emit(self._testers[at]["id"])

    # --- the answers ----------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Arguments of ``beta_reviews.save_review``."""
        return {
            "marks": {point: scale.value() for point, scale in self.points.items()},
            "recommend": self.recommend.value(),
            "price_feeling": self.feeling.value() or "",
            "words": self.words.toPlainText().strip(),
            "quote_ok": self.quote.isChecked(),
        }

    def show_review(self, review: dict[str, Any] | None) -> None:
        """Show an earlier review, or an empty form."""
        given = review or {"marks": {}, "recommend": None, "price_feeling": "", "words": "", "quote_ok": False}
        for point, scale in self.points.items():
            scale.set_value(given["marks"].get(point))
        self.recommend.set_value(given["recommend"])
        self.feeling.set_value(given["price_feeling"] or None)
        self.words.setPlainText(given["words"])
        self.quote.setChecked(bool(given["quote_ok"]))
        self.set_error(None)

    def set_error(self, text: str | None) -> None:
        """Say what would be right."""
        self.wrong.say(text or "")
        self.wrong.setVisible(bool(text))

    def begin(self) -> None:
        """Put the cursor on the first answer."""
        first = next(iter(self.points.values()), self.recommend)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _next(self) -> None:
        order: list[QWidget] = [*self.points.values(), self.recommend, self.feeling, self.words]
        here = self.sender()
        if isinstance(here, QWidget) and here in order[:-1]:
            order[order.index(here) + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Set the texts that are not labels."""
        self.tester.setAccessibleName(tr("Tester"))
        self.recommend.setAccessibleName(tr("Would recommend, 0–10"))
        self.feeling.setAccessibleName(tr("The price is"))
        self.words.setPlaceholderText(tr("In their own words"))
        self.words.setAccessibleName(tr("In their own words"))
        self.quote.setText(tr("May be quoted in the report"))
