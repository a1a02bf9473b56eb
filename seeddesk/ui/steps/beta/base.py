"""What the sections of step 5 share: which round is looked at, and the bar it is chosen in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.form_fields import CalmCombo
from seeddesk.ui.words import word

ROUND_TONES = {"open": "primary", "closed": "neutral"}
VERDICT_TONES = {"push": "primary", "fix": "attention", "stop": "danger", "none": "neutral", "": "neutral"}


def round_words(row: dict[str, Any]) -> str:
    """``Round 2 · 2.0``."""
    words = tr("Round {number}").format(number=row["number"])
    return f"{words} · {row['version']}" if row["version"] else words


def verdict_words(outcome: str) -> str:
    """The verdict's word; for none: too few to tell."""
    return word("verdict", "" if outcome == "none" else outcome)


def ask(dialog: QDialog) -> None:
    """Open a dialog over its window; it is gone when closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class ChosenRound:
    """The round looked at, one per launch, remembered by this computer and shared by the sections."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def _key(self) -> str:
        return f"{self._desk.shop.path.name}/{self._desk.launch_id}"

    def get(self) -> int | None:
        """The round's id; None until one was chosen."""
        chosen = self._desk.settings.get("beta.round", {}).get(self._key())
        return chosen if isinstance(chosen, int) else None

    def set(self, round_id: int) -> None:
        """Look at another round from now on."""
        self._desk.settings.set("beta.round", {**self._desk.settings.get("beta.round", {}), self._key(): round_id})


class RoundSection(Section):
    """A section about one round. Subclasses fill ``body`` and show a round in :meth:`fill`.

    ``self.round`` is the row of the round shown, None while the launch has none (then an empty state stands
    in place of ``body``).
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chosen = ChosenRound(desk)
        self.round: dict[str, Any] | None = None
        self._rounds: list[dict[str, Any]] = []
        self.chooser = CalmCombo()
        self.chooser.setMinimumContentsLength(14)
        self.chooser.activated.connect(self._choose)
        self.state = Chip("")
        self.bar = QHBoxLayout()
        self.bar.setSpacing(px(2.5))
        self.bar.addWidget(self.chooser)
        self.bar.addWidget(self.state)
        self.bar.addStretch(1)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(3))
        self.body.addLayout(self.bar)
        self.empty = EmptyState(icon="flask")
        nothing = Card(flush=True)
        nothing.add(self.empty, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(content)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def action(self, slot: Any, key: str = "") -> QAction:
        """A new action; its text is set in ``retranslate``."""
        made = QAction(self)
        made.triggered.connect(lambda *_: slot())
        if key:
            made.setShortcut(key)
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    # --- which round --------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        self._rounds = store.rounds(self.desk.shop, self.desk.launch_id)
        wanted = self.chosen.get()
        self.round = next((row for row in self._rounds if row["id"] == wanted), None)
        if self.round is None and self._rounds:
            self.round = self._rounds[0]
        self._say_round()
        self._stack.setCurrentIndex(0 if self.round is not None else 1)
        for action in self.page_actions():
            action.setEnabled(self.round is not None)
        if self.round is not None:
            self.fill(changed)

    def fill(self, changed: Any | None) -> None:
        """Show ``self.round``."""

    def show_round(self, round_id: int) -> None:
        """Look at another round."""
        self.chosen.set(round_id)
        self.refresh(None)

    def show_place(self, **args: Any) -> None:
        if args.get("round"):
            self.show_round(int(args["round"]))

    def showEvent(self, event: QShowEvent) -> None:
        # Another section may have chosen another round meanwhile; the frame only tells what was written.
        wanted = self.chosen.get()
        if self.round is not None and wanted is not None and wanted != self.round["id"]:
            self.refresh(None)
        super().showEvent(event)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._rounds):
            self.show_round(self._rounds[at]["id"])

    def _say_round(self) -> None:
        self.chooser.clear()
        self.chooser.addItems([round_words(row) for row in self._rounds])
        if self.round is not None:
            self.chooser.setCurrentIndex(self._rounds.index(self.round))
            state = self.round["state"]
            self.state.say(word("round", state), ROUND_TONES[state])

    def retranslate(self) -> None:
        self.chooser.setAccessibleName(tr("Beta round"))
        self._say_round()
        self.empty.show_text(
            lambda: tr("No round yet. A round is one batch that testers buy and review."),
            lambda: tr("Open round…"),
            self._open_round,
        )

    def _open_round(self) -> None:
        from seeddesk.ui.steps.beta.round_dialog import RoundDialog

        ask(RoundDialog(self.desk, None, self.window()))
