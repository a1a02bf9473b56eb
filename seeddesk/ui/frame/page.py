"""One step in the window: the guide at the left, the sections as a segmented bar, their actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.guide import Guide, guide_width
from seeddesk.ui.guide_words import HEADINGS
from seeddesk.ui.steps import NUMBERED, Section, Step, load_section
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.labels import Heading
from seeddesk.ui.widgets.segmented import SegmentedBar


class ActionButton(Button):
    """A button that stands for a QAction: text, tip, enabled and visible follow the action."""

    def __init__(self, action: QAction, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", action.trigger, kind=kind, parent=parent)
        self._action = action
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.say(action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        if action.menu() is None:
            self.setToolTip("" if action.toolTip() == action.text() else action.toolTip())
        else:
            self.setMenu(action.menu())  # pyright: ignore[reportArgumentType]


class PageBar(QWidget):
    """Segments left, actions right; secondary actions move into a menu where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = SegmentedBar()
        self.title = Heading("")
        self._buttons: list[ActionButton] = []
        self._more_menu = QMenu(self)
        self.more = Button("", self._open_more, icon="dots-three", tip=lambda: tr("More actions"))
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(2))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(3))
        self._row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self._column.addLayout(self._row)
        self._two_rows = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """The first action becomes the filled button at the far right."""
        if [button._action for button in reversed(self._buttons)] == list(actions):
            self.fit()  # the same buttons stay, and with them whoever is just tabbing through them
            return
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for at, action in reversed(list(enumerate(actions))):
            # With its parent from the start: a button without one would be shown as a window of its own.
            button = ActionButton(action, "primary" if at == 0 else "", self)
            self._row.addWidget(button)
            self._buttons.append(button)
        before: QWidget = self.segments
        for button in self._buttons:  # Tab goes on here from the sections, not at the end of the page
            QWidget.setTabOrder(before, button)
            before = button
        self.fit()

    def buttons(self) -> list[ActionButton]:
        """From left to right; the last is the main one."""
        return self._buttons

    def _open_more(self) -> None:
        self._more_menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _arrange(self, two: bool) -> None:
        """The segments get a row of their own where they would not fit beside the main action."""
        if two == self._two_rows:
            return
        self._two_rows = two
        if two:
            self._row.removeWidget(self.segments)
            self._column.insertWidget(0, self.segments, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._column.removeWidget(self.segments)
            self._row.insertWidget(0, self.segments, 0, Qt.AlignmentFlag.AlignVCenter)

    def fit(self) -> None:
        """Hide secondary buttons that do not fit, from the left, into the menu."""
        shown = [button for button in self._buttons if button._action.isVisible()]
        lead = (self.segments if not self.segments.isHidden() else self.title).sizeHint().width()
        main = shown[-1].sizeHint().width() + px(6) if shown else 0
        extra = self.more.sizeHint().width() + px(3) if len(shown) > 1 else 0
        self._arrange(not self.segments.isHidden() and lead + main + extra > self.width())
        room = self.width() - (0 if self._two_rows else lead) - px(6)
        need = sum(button.sizeHint().width() + px(3) for button in shown)
        hidden: list[ActionButton] = []
        for button in shown[:-1]:
            if need + (self.more.sizeHint().width() + px(3) if hidden else 0) <= room:
                break
            hidden.append(button)
            need -= button.sizeHint().width() + px(3)
        for button in shown:
            button.setVisible(button not in hidden)
        self._more_menu.clear()
        self._more_menu.addActions([button._action for button in reversed(hidden)])
        self.more.setVisible(bool(hidden))
        # At once: a job may keep the window from its next turn, and until then new buttons lie on the segments.
        self._column.activate()

    def minimumSizeHint(self) -> QSize:
        main = self._buttons[-1].sizeHint().width() if self._buttons else 0
        return QSize(px(30) + main, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return result


class _Sheet(QScrollArea):
    """Scrolls a section where the window is too low for it, rather than pressing its parts into each other."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        section.setProperty("scrolled", "true")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(section)


class StepPage(QWidget):
    """A step with its guide and sections; sections are built when first shown and refreshed when shown stale."""

    moved = Signal()
    """Another section is in front."""

    def __init__(self, step: Step, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.desk = desk
        self._built: dict[str, Section] = {}
        self._sheets: dict[str, _Sheet] = {}
        self._stale: set[str] = set()
        self._wanted_open = False
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), 0, px(4), px(3))
        row.setSpacing(px(4))
        self.guide: Guide | None = None
        self.unfold: Button | None = None
        if step.guide:
            self.guide = Guide(HEADINGS.get(step.code, step.title), step.intro)
            self.guide.wanted.connect(self._go)
            self.guide.folded.connect(lambda: self.fold(True))
            self.unfold = Button(
                "", lambda: self.fold(False), kind="quiet", icon="caret-double-right", tip=lambda: tr("Show the guide")
            )
            self.unfold.hide()
            row.addWidget(self.guide)
            row.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(px(3))
        self.bar = PageBar()
        self.bar.segments.blockSignals(True)
        for code, title, _ in step.sections:
            self.bar.segments.add(code, title)
        self.bar.segments.blockSignals(False)
        single = len(step.sections) == 1
        self.bar.segments.setVisible(not single)
        self.bar.title.setVisible(single)
        if single:
            self.bar.title.say(step.sections[0][1])
        self.bar.segments.chosen.connect(lambda _code: self.show_current())
        self.stack = QStackedWidget()
        right.addWidget(self.bar)
        right.addWidget(self.stack, 1)
        row.addLayout(right, 1)
        self._nothing: QWidget | None = None
        self.fold(bool(desk.settings.get("guide.folded", False)), remember=False)

    # --- sections ---------------------------------------------------------------------------

    def section_codes(self) -> list[str]:
        return [code for code, _, _ in self.step.sections]

    def current_code(self) -> str:
        """The code of the section in front."""
        return self.bar.segments.current_key()

    def current_section(self) -> Section | None:
        """The section in front, None while the shop has no launch to show."""
        return self._built.get(self.current_code()) if not self._without_launch() else None

    def choose(self, code: str) -> None:
        """Bring a section to the front; raises KeyError for an unknown code."""
        self.bar.segments.choose(code)

    def _without_launch(self) -> bool:
        return self.step.code in NUMBERED and self.desk.launch_id is None

    def show_current(self) -> None:
        """Build what is in front if needed, refresh it if stale, and show its actions."""
        if self._without_launch():
            self._show_nothing()
            return
        code = self.current_code()
        section = self._section(code)
        if code in self._stale:
            self._stale.discard(code)
            section.refresh(None)
        self.stack.setCurrentWidget(self._sheets[code])
        self.bar.set_actions(section.page_actions())
        self._hide_empty_bar()
        self.moved.emit()

    def prepare(self, code: str) -> Section | None:
        """A section, built if it was not yet, without showing it; None while the shop has no launch to show."""
        return None if self._without_launch() else self._section(code)

    def _section(self, code: str) -> Section:
        section = self._built.get(code)
        if section is None:
            where = next(where for name, _, where in self.step.sections if name == code)
            section = load_section(where)(self.desk)
            section.retranslate()
            section.actions_changed.connect(lambda code=code: self._actions_of(code))
            self._built[code] = section
            self._sheets[code] = _Sheet(section)
            self.stack.addWidget(self._sheets[code])
            self._stale.add(code)
        return section

    def _hide_empty_bar(self) -> None:
        """An overview without actions needs no row for a single section's name."""
        self.bar.setVisible(len(self.step.sections) > 1 or bool(self.bar.buttons()))

    def _actions_of(self, code: str) -> None:
        if code == self.current_code() and code in self._built:
            self.bar.set_actions(self._built[code].page_actions())
            self._hide_empty_bar()

    def _show_nothing(self) -> None:
        if self._nothing is None:
            card = Card(flush=True)
            card.add(
                EmptyState(
                    lambda: tr(
                        "A launch is one product on its way through the five steps. Make the first one to begin."
                    ),
                    lambda: tr("New launch…"),
                    lambda: self.desk.go("launch.new"),
                    icon="leaf",
                ),
                1,
            )
            self._nothing = card
            self.stack.addWidget(card)
        self.stack.setCurrentWidget(self._nothing)
        self.bar.set_actions([])
        self.moved.emit()

    def on_changed(self, changed: Any | None) -> None:
        """The shop changed (None: everything may have); the section in front follows, others go stale."""
        front = self.current_section() if self.isVisible() else None
        for code, section in self._built.items():
            if section is front and changed is not None:
                section.refresh(changed)
            else:
                self._stale.add(code)
        if self.isVisible() and (front is None or changed is None):
            self.show_current()

    def show_place(self, args: dict[str, Any]) -> None:
        """Hand the arguments of ``desk.go`` to the section in front."""
        section = self.current_section()
        if section is not None and args:
            section.show_place(**args)

    # --- guide ------------------------------------------------------------------------------

    def fold(self, away: bool, remember: bool = True) -> None:
        """Fold the guide away or show it; remembered for all steps."""
        if self.guide is None or self.unfold is None:
            return
        self.guide.setVisible(not away)
        self.unfold.setVisible(away)
        if remember:
            self._wanted_open = not away
            self.desk.settings.set("guide.folded", away)

    def _usual_fold(self) -> None:
        """As the owner left it; folded where the guide would leave less than half for the work."""
        narrow = self.width() < 2.6 * guide_width() and not self._wanted_open
        self.fold(narrow or bool(self.desk.settings.get("guide.folded", False)), remember=False)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._usual_fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._usual_fold()

    def _go(self, place: Any) -> None:
        """A check's place is ``"step.section"``, or that with arguments as ``(place, {…})``."""
        if isinstance(place, str):
            self.desk.go(place)
        elif place:
            self.desk.go(place[0], **place[1])


def titles(step: Step) -> dict[str, Callable[[], str]]:
    """Section code → title callable."""
    return {code: title for code, title, _ in step.sections}
