"""A button with a menu that narrows a list: "Status: all ▾"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from seeddesk.i18n import tr
from seeddesk.ui import icons
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.labels import Text, say


class FilterButton(QPushButton):
    """One of a few codes, or all (None); ``changed`` emits the code.

    ``options`` are codes, or a callable giving them each time the menu opens; ``words`` names one.
    """

    changed = Signal(object)

    def __init__(
        self,
        label: Text,
        options: Sequence[Any] | Callable[[], Sequence[Any]],
        words: Callable[[Any], str] = str,
        *,
        default: Any = None,
        all_words: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._options = options
        self._words = words
        self._default = default
        self._all = all_words
        self._code = default
        self.setAutoDefault(False)
        # Not setMenu: Qt would then draw its own arrow and swallow the space for ours.
        self.clicked.connect(self.open_menu)
        self.retranslate()

    def label(self) -> str:
        """What it filters by."""
        return say(self._label)

    def code(self) -> Any:
        """The chosen code, None for all."""
        return self._code

    def set_code(self, code: Any) -> None:
        """Choose; emits ``changed`` when it is another."""
        if code != self._code:
            self._code = code
            self.retranslate()
            self.changed.emit(code)

    def reset(self) -> None:
        """Let everything through."""
        self.set_code(None)

    def narrows(self) -> bool:
        """Whether something may be hidden by it."""
        return self._code is not None

    def menu_for(self) -> QMenu:
        """The menu as it opens now."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        options = self._options() if callable(self._options) else self._options
        for code in (None, *options):
            action = menu.addAction(self._word(code).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code == self._code)
            action.triggered.connect(lambda _=False, code=code: self.set_code(code))
            group.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Open the menu below the button."""
        menu = self.menu_for()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def retranslate(self) -> None:
        """Ask the words again."""
        text = tr("{label}: {choice}").format(label=say(self._label), choice=self._word(self._code))
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def _word(self, code: Any) -> str:
        if code is None:
            return say(self._all) or tr("all", "every kind, in a filter")
        return self._words(code)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _arrow(self) -> int:
        return max(10, round(self.fontMetrics().height() * 0.6))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._arrow() + px(1.5), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._arrow()
        picture = icons.pixmap("caret-down", "muted", size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - size - px(2.5), (self.height() - size) // 2, picture)

    def initStyleOption(self, option: Any) -> None:
        """Keep the words clear of the arrow."""
        super().initStyleOption(option)
        option.text = option.text + "    "
