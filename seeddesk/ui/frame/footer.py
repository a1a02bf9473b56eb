"""Bottom of the window: what is saved, and Back / Next."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.labels import ElidedLabel, Text


class Footer(QFrame):
    """``say`` sets the line at the left, ``steer`` the two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), px(2), px(4), px(2))
        row.setSpacing(px(2.5))
        self.saved = ElidedLabel("", look="muted")
        self.back = Button("")
        self.next = Button("", kind="primary")
        row.addWidget(self.saved, 1)
        row.addWidget(self.back)
        row.addWidget(self.next)

    def say(self, text: Text) -> None:
        """What is saved and backed up."""
        self.saved.say(text)

    def steer(self, back: Text | None, following: Text | None) -> None:
        """Texts of the buttons; None hides one."""
        self.back.setVisible(back is not None)
        self.next.setVisible(following is not None)
        if back is not None:
            self.back.say(back)
        if following is not None:
            self.next.say(following)
