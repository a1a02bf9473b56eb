"""One open shop in the window: header, pages, footer, and what follows from a change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store import launches as store_launches
from seeddesk.store.launches import last_decision
from seeddesk.ui.desk import Desk
from seeddesk.ui.frame.footer import Footer
from seeddesk.ui.frame.header import Header
from seeddesk.ui.steps import NUMBERED, Step, load_steps
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from seeddesk.ui.frame.backups import Backups
    from seeddesk.ui.frame.page import StepPage

Checks = Callable[[Any, int, str, dt.datetime], Sequence[Any]]


def stored_checks(shop: Any, launch_id: int, step: str, now: dt.datetime) -> Sequence[Any]:
    """The guide's checks of a step, from the data."""
    from seeddesk.store.guide import checks

    return checks(shop, launch_id, step, now)


class ShopView(QWidget):
    """The pages of one shop. Lives as long as its desk."""

    page_changed = Signal()
    ready = Signal()
    """The first page is shown and every state is filled."""

    def __init__(
        self,
        desk: Desk,
        steps: Sequence[Step] | None = None,
        checks: Checks = stored_checks,
        parent: QWidget | None = None,
        *,
        backups: Backups | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._backups = backups
        self.steps = list(load_steps() if steps is None else steps)
        self._checks_of = checks
        self._checks: dict[str, Sequence[Any]] = {}
        self._pages: dict[str, StepPage] = {}
        self.launch_menu = QMenu(self)
        self.launch_menu.aboutToShow.connect(self._fill_launches)
        self.header = Header(self.launch_menu)
        self.stepper = self.header.stepper
        self.stack = QStackedWidget()
        self.undo_bar = UndoBar(self.stack)
        self.archived = Banner(tone="attention")
        self.archived.hide()
        self.footer = Footer()
        self.footer.back.clicked.connect(lambda: self.move(-1))
        self.footer.next.clicked.connect(self._next)
        for step in self.steps:
            number = NUMBERED.index(step.code) + 1 if step.code in NUMBERED else 0
            self.stepper.add(step.code, step.title, number)
        self.stepper.chosen.connect(self._show)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.archived)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        self._to_begin = False
        self._in_archive = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.update_states)
        desk.changed.connect(self._on_changed)
        desk.launch_changed.connect(self._on_launch)
        self._name_launch()
        self.say_saved()

    # --- pages ------------------------------------------------------------------------------

    def start(self, code: str = "", *, painted_first: bool = False) -> None:
        """Show the first page; ``ready`` follows when states and guide are filled as well.

        ``painted_first``: the window is about to appear; it is painted with its frame at once, and the page
        is built right after, so that nobody waits in front of nothing.
        """
        if not self.steps:
            self.ready.emit()
            return
        first = code if code in self.stepper.codes() else self.stepper.codes()[0]
        if painted_first:
            self.stepper.blockSignals(True)
            self.stepper.choose(first)
            self.stepper.blockSignals(False)
            self._to_begin = True
        else:
            self._begin(first)

    def _begin(self, code: str) -> None:
        self._to_begin = False
        self._show(code)
        self.update_states()
        self.ready.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._to_begin:
            self._to_begin = False
            QTimer.singleShot(0, self, lambda: self._begin(self.stepper.current()))

    def current(self) -> str:
        """The code of the page in front."""
        return self.stepper.current()

    def page(self, code: str) -> StepPage:
        """The page of a step, built when first asked for."""
        page = self._pages.get(code)
        if page is None:
            # Pages come after the first paint, and so does all they need.
            from seeddesk.ui.frame.page import StepPage

            step = next(step for step in self.steps if step.code == code)
            page = StepPage(step, self.desk)
            self._pages[code] = page
            self.stack.addWidget(page)
            page.moved.connect(self.page_changed)
        return page

    def _show(self, code: str) -> None:
        if self.stepper.current() != code:
            self.stepper.choose(code)  # comes back here through ``chosen``
            return
        page = self.page(code)
        self.stack.setCurrentWidget(page)
        page.show_current()
        self._fill_guide(code)
        self._steer()
        self.page_changed.emit()

    def go(self, place: str, args: dict[str, Any]) -> bool:
        """Show ``"step"`` or ``"step.section"`` and hand it ``args``; False if there is no such page."""
        code, _, section = place.partition(".")
        if code not in self.stepper.codes():
            return False
        self._show(code)
        page = self.page(code)
        if section in page.section_codes():
            page.choose(section)
        page.show_place(args)
        return True

    def move(self, by: int) -> None:
        """Go to the page before or after."""
        at = self.stepper.currentIndex() + by
        if 0 <= at < self.stepper.count():
            self.stepper.setCurrentIndex(at)

    def _next(self) -> None:
        if self.current() == "overview" and (code := self._open_step()):
            self._show(code)
        elif self._may_finish(self.current()):
            self.desk.go("launch.archive")
        else:
            self.move(1)

    def _open_step(self) -> str:
        """The first numbered step that is not done."""
        codes = [step.code for step in self.steps if step.code in NUMBERED]
        return next((code for code in codes if not self._done(code)), codes[-1] if codes else "")

    def _title(self, code: str) -> str:
        return next(step.title() for step in self.steps if step.code == code)

    def _steer(self) -> None:
        codes, code = self.stepper.codes(), self.current()
        at = codes.index(code)
        back = (lambda: tr("← Back")) if code in NUMBERED and at > 0 else None
        following: Callable[[], str] | None = None
        if code == "overview" and self.desk.launch_id is not None and (target := self._open_step()):
            following = lambda: tr("Continue: {step} →").format(step=self._title(target))  # noqa: E731
        elif code in NUMBERED and at + 1 < len(codes) and codes[at + 1] in NUMBERED:
            following = lambda: tr("Next: {step} →").format(step=self._title(codes[at + 1]))  # noqa: E731
        elif self._may_finish(code):
            following = lambda: tr("Finish launch")  # noqa: E731
        self.footer.steer(back, following)

    def _may_finish(self, code: str) -> bool:
        """The last step is over when the owner decided to push or to stop; after "fix first" comes a round."""
        shop = self.desk.shop
        if code != NUMBERED[-1] or shop.read_only:
            return False
        launch = store_launches.launch(shop, self.desk.launch_id)
        return launch is not None and not launch["archived"] and last_decision(shop, launch["id"]) in ("push", "stop")

    # --- states -----------------------------------------------------------------------------

    def _done(self, code: str) -> bool:
        checks = self._checks.get(code)
        return bool(checks) and all(check.state == "done" for check in checks)

    def update_states(self) -> None:
        """Ask the data anew how far each step is; fills the tabs, the guide and the buttons."""
        launch = self.desk.launch_id
        for step in self.steps:
            if step.code in NUMBERED:
                self._checks[step.code] = (
                    self._checks_of(self.desk.shop, launch, step.code, self.desk.now()) if launch is not None else []
                )
            self.stepper.set_state(step.code, self._state_line(step), self._done(step.code))
        if self.steps:
            self._fill_guide(self.current())
            self._steer()

    def _state_line(self, step: Step) -> str:
        if step.code in NUMBERED and self.desk.launch_id is None:
            return ""
        if step.state is not None:
            return step.state(self.desk)
        from seeddesk.ui.guide_words import step_line

        checks = self._checks.get(step.code)
        return step_line(step.code, checks) if checks else ""

    def _fill_guide(self, code: str) -> None:
        page = self._pages.get(code)
        if page is not None and page.guide is not None and code in self._checks:
            page.guide.set_checks(self._checks[code])

    # --- changes ----------------------------------------------------------------------------

    def _on_changed(self, changed: Any) -> None:
        if changed.touches("launch"):
            self._keep_launch()
        if changed.touches("verdict_record", "round"):
            self._steer()
        self._name_launch()
        self.say_saved()
        for page in self._pages.values():
            page.on_changed(changed)
        self._soon.start()

    def _keep_launch(self) -> None:
        """Undo may have taken the current launch away; one that was just archived gives way to another."""
        there = store_launches.launch(self.desk.shop, self.desk.launch_id)
        if there is None or (there["archived"] and not self._in_archive):
            others = store_launches.launches(self.desk.shop)
            if others:
                self.desk.set_launch(others[0]["id"])
            elif there is None:
                self.desk.set_launch(None)

    def _on_launch(self) -> None:
        self._name_launch()
        for page in self._pages.values():
            page.on_changed(None)
        if self.steps:
            self._steer()
        self._soon.start()

    def retranslate(self) -> None:
        """Texts of the frame that depend on data; widgets with callables follow by themselves."""
        self._name_launch()
        self.say_saved()
        self.update_states()

    # --- the launch chooser -----------------------------------------------------------------

    def _name_launch(self) -> None:
        shop = store_launches.shop_name(self.desk.shop)
        launch = store_launches.launch(self.desk.shop, self.desk.launch_id)
        self._in_archive = launch is not None and bool(launch["archived"])
        self._show_archived()
        if launch is None:
            self.header.launch.say(tr("No launch yet"), shop)
            return
        below = shop
        if launch["started_on"]:
            day = (self.desk.today() - dt.date.fromisoformat(launch["started_on"])).days + 1
            if day >= 1:
                below = tr("{shop} · day {day}").format(shop=shop, day=f"{day:,}")
        self.header.launch.say(launch["name"], below)

    def _fill_launches(self) -> None:
        menu = self.launch_menu
        menu.clear()
        current = self.desk.launch_id
        for row in store_launches.launches(self.desk.shop):
            self._add_launch(menu, row, current)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("New launch…"), lambda: self.desk.go("launch.new"))
        if current is not None:
            menu.addAction(tr("Change this launch…"), lambda: self.desk.go("launch.edit"))
            if self._in_archive:
                menu.addAction(tr("Take back from the archive"), lambda: self.desk.go("launch.restore"))
            else:
                menu.addAction(tr("Archive this launch"), lambda: self.desk.go("launch.archive"))
        menu.addSeparator()
        menu.addAction(tr("All launches…"), lambda: self.desk.go("launches"))

    def _show_archived(self) -> None:
        """Say that the launch looked at is put away, with the way back."""
        self.archived.setVisible(self._in_archive)
        if self._in_archive:
            writable = not self.desk.shop.read_only
            self.archived.show_text(
                lambda: tr("This launch is archived. You can look at it and change it; it counts as put away."),
                action=(lambda: tr("Take back from the archive")) if writable else None,
                on_action=(lambda: self.desk.go("launch.restore")) if writable else None,
            )

    def _add_launch(self, menu: QMenu, row: dict[str, Any], current: int | None) -> None:
        action = menu.addAction(row["name"].replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(row["id"] == current)
        action.triggered.connect(lambda _=False, launch=row["id"]: self.desk.set_launch(launch))

    # --- the line at the bottom -------------------------------------------------------------

    def say_saved(self) -> None:
        """What is saved, and when it was backed up."""
        backups = self._backups
        if self.desk.shop.protected:
            self.footer.say(tr("Open to look at only: the file or its folder is protected"))
        elif self.desk.shop.read_only:
            self.footer.say(tr("Open to look at only: it is in use in another window"))
        else:
            self.footer.say(backups.words() if backups is not None else tr("Everything is saved"))
        self.footer.saved.set_tone("attention" if backups is not None and backups.failed() else None)
