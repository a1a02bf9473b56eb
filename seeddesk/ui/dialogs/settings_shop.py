"""The pages of the settings that belong to the shop, and the question about moving backups."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.domain import screen
from seeddesk.domain.listen import REPLY_MINUTES
from seeddesk.i18n import tr
from seeddesk.store.launches import shop_name
from seeddesk.store.listen import reply_minutes
from seeddesk.store.settings import launch_defaults
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.screen.words import part_meaning, part_word, preset_word
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.workflow.launches import rename_shop
from seeddesk.workflow.listen import REPLY_RANGE, set_reply_minutes
from seeddesk.workflow.settings import set_launch_defaults


class ShopSettings(Form):
    """The shop's name and within how many minutes it answers; saved as one leaves a field."""

    def __init__(self, desk: Desk) -> None:
        low, high = REPLY_RANGE
        super().__init__(
            [
                Field("name", lambda: tr("Name of the shop"), required=True),
                Field(
                    "minutes",
                    lambda: tr("Answer voices within"),
                    "integer",
                    required=True,
                    low=low,
                    high=high,
                    width=8,
                    unit=lambda: tr("minutes"),
                    hint=lambda: tr("The usual: {minutes} minutes.").format(minutes=REPLY_MINUTES),
                ),
            ]
        )
        self._desk = desk
        self.setEnabled(not desk.shop.read_only)
        self.edited.connect(self._save)
        desk.changed.connect(self._read)
        self._read()

    def _read(self, _changed: Any = None) -> None:
        self.set_values({"name": shop_name(self._desk.shop), "minutes": reply_minutes(self._desk.shop)})

    def _save(self, key: str, value: Any) -> None:
        fn = rename_shop if key == "name" else set_reply_minutes

        def at_field(_error: Exception, explained: Explained) -> bool:
            self.set_error(key, explained.text())
            return True

        self._desk.attempt(fn, self._desk.shop, value, on_error=at_field, undoable=False)


class LaunchDefaults(QWidget):
    """What new launches begin with: the half-life, and how much each part of the score counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        low, high = screen.HALF_LIFE_RANGE
        self.form = Form(
            [
                Field(
                    "half_life",
                    lambda: tr("Activity counts half after"),
                    "integer",
                    required=True,
                    low=low,
                    high=high,
                    width=8,
                    unit=lambda: tr("days", "after a number field"),
                ),
                Field(
                    "preset",
                    lambda: tr("Score of candidates"),
                    "choice",
                    choices=tuple(screen.PRESETS),
                    words=preset_word,
                    placeholder=lambda: tr("your own mix"),
                    width=22,
                ),
                *(self._part(part) for part in screen.PARTS),
            ]
        )
        self.sum = PlainLabel("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self.form)
        column.addWidget(self.sum)
        column.addWidget(Muted(lambda: tr("Launches that are there already keep what they have."), wrap=True))
        self.setEnabled(not desk.shop.read_only)
        self.form.edited.connect(self._save)
        desk.changed.connect(self._read)
        self._read()

    @staticmethod
    def _part(part: str) -> Field:
        return Field(
            part,
            lambda: part_word(part),
            "integer",
            required=True,
            low=0,
            high=100,
            width=8,
            unit=lambda: "%",
            hint=lambda: part_meaning(part),
        )

    def _read(self, _changed: Any = None) -> None:
        stored = launch_defaults(self._desk.shop)
        weights = stored["weights"]
        preset = next((code for code, mix in screen.PRESETS.items() if mix == weights), None)
        whole = {part: round(weight) for part, weight in weights.items()}
        self.form.set_values({"half_life": stored["half_life"], "preset": preset, **whole})
        self._say(100)

    def _say(self, total: float) -> None:
        right = abs(total - 100) < 0.01
        self.sum.say(
            lambda: (
                tr("Together 100 %.")
                if right
                else tr("Together they make {total} %; it is kept once they make 100 %.").format(total=f"{total:g}")
            )
        )
        self.sum.set_tone("neutral" if right else "danger")

    def _save(self, key: str, value: Any) -> None:
        shop = self._desk.shop
        if key == "half_life":
            self._desk.act(set_launch_defaults, shop, half_life=value, undoable=False)
            return
        if key == "preset":
            if value is None:
                return
            self.form.set_values({part: round(weight) for part, weight in screen.PRESETS[value].items()})
        values = self.form.values()
        weights = {part: float(values[part] or 0) for part in screen.PARTS}
        total = sum(weights.values())
        self._say(total)
        if abs(total - 100) < 0.01:
            self._desk.act(set_launch_defaults, shop, weights=weights, undoable=False)


class AskMove(BaseDialog):
    """Whether backups made so far come along; ``move_them`` tells. Rejected: nothing is changed."""

    def __init__(self, count: int, old: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Bring the backups along?"), parent, size=(64, 11))
        self.move_them = False
        self.add(
            PlainLabel(
                lambda: tr("%n backup(s) are in {old}. New ones will be made in {new}.", n=count).format(
                    old=old, new=new
                ),
                wrap=True,
            )
        )
        self.add(
            Muted(
                lambda: tr("Restoring from the menu looks only into the new place; left ones stay where they are."),
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Leave them"), self.accept)
        self.add_button(lambda: tr("Move them"), self._move, kind="primary")

    def _move(self) -> None:
        self.move_them = True
        self.accept()
