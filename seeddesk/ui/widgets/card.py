"""A calm surface with a title and, at the right, one quiet action."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import PlainLabel, Text, Title


class Card(QFrame):
    """``card.add(widget)`` puts things below the title; ``card.add_trailing(widget)`` beside it."""

    def __init__(self, title: Text | None = None, parent: QWidget | None = None, *, flush: bool = False) -> None:
        """``flush`` leaves no inner margin, for a table that fills the card."""
        super().__init__(parent)
        self.setProperty("look", "card")
        outer = QVBoxLayout(self)
        edge = 1 if flush else px(4)
        outer.setContentsMargins(edge, edge if flush else px(3.5), edge, edge if flush else px(3.5))
        outer.setSpacing(px(2.5))
        self._head = QHBoxLayout()
        self._head.setSpacing(px(2))
        if flush and title is not None:
            self._head.setContentsMargins(px(4), px(3), px(4), 0)
        self.title: PlainLabel | None = None
        if title is not None:
            self.title = Title(title, wrap=True)
            self._head.addWidget(self.title, 1)
            outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(2))
        outer.addLayout(self.body, 1)

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget under what is there; returns it."""
        self.body.addWidget(widget, stretch)
        return widget

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout under what is there."""
        self.body.addLayout(layout, stretch)

    def add_trailing(self, widget: QWidget) -> QWidget:
        """Put a widget at the right end of the title line; the card must have a title."""
        if self.title is None:
            raise ValueError("a card without a title has no title line")
        self._head.addWidget(widget)
        return widget

    def end(self) -> None:
        """Push what was added to the top."""
        self.body.addStretch(1)
