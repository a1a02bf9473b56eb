"""Two members side by side: choose per field what stays, then make them one, or say that they are two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day, joined
from seeddesk.store.members import display_name, member
from seeddesk.store.members_pairs import both_reviewed, hanging
from seeddesk.ui.desk import Desk
from seeddesk.ui.privacy import hide_id
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.choice_chips import ChoiceChips
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Text, Title, breakable
from seeddesk.ui.words import word
from seeddesk.workflow.merging import FIELDS, defaults, keep_apart, merge_members

CODED = ("gender", "tier", "own_circle", "would_buy", "consent")
LONGEST = 40


def field_labels() -> dict[str, str]:
    """What the fields are called."""
    return {
        "name": tr("Name"), "nick": tr("Nickname"), "phone": tr("Phone"), "phone_masked": tr("Phone, partly hidden"),
        "email": tr("Email"), "wechat": tr("WeChat id"), "gender": tr("Gender"), "birthday": tr("Birthday"),
        "province": tr("Province"), "city": tr("City"), "source": tr("Source"), "tier": tr("Tier"),
        "own_circle": tr("Own circle"), "would_buy": tr("Would buy it?"), "consent": tr("May be contacted"),
        "joined_on": tr("Known since"),
    }  # fmt: skip


def kinds() -> dict[str, str]:
    """What hangs on a member."""
    return {
        "orders": tr("Orders"), "ids": tr("Platform ids"), "interactions": tr("Interactions"), "voices": tr("Voices"),
        "votes": tr("Votes"), "reviews": tr("Reviews"), "brought": tr("People brought"), "groups": tr("Groups"),
        "launches": tr("Launches"), "rounds": tr("Beta rounds"),
    }  # fmt: skip


class _Either:
    """A value of each side, one of them chosen."""

    def __init__(self, label: Text, keep: Text, gone: Text) -> None:
        self.changed: Callable[[str], object] = lambda _code: None
        self.sides = {
            code: ChoiceChips([(code, text, "primary")], name=label) for code, text in (("keep", keep), ("gone", gone))
        }
        for chips in self.sides.values():
            chips.changed.connect(self.choose)

    def choose(self, code: str) -> None:
        """Take the value of this side."""
        for side, chips in self.sides.items():
            chips.set_value(code if side == code else None)
        self.changed(code)


class MergeDialog(BaseDialog):
    """The one on whom more hangs stays; ``done(id)`` after merging, ``apart()`` after "not the same"."""

    def __init__(
        self,
        desk: Desk,
        first: int,
        second: int,
        parent: QWidget | None = None,
        *,
        done: Callable[[int], object] | None = None,
        apart: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(lambda: tr("Are these one person?"), parent, size=(92, 34))
        self.desk = desk
        self._done, self._apart = done, apart
        self._hang = {one: hanging(desk.shop, one) for one in (first, second)}
        if sum(self._hang[second].values()) > sum(self._hang[first].values()):
            first, second = second, first
        self.keep, self.gone = first, second
        keep, gone = member(desk.shop, first), member(desk.shop, second)
        self.choices: dict[str, _Either] = {}
        self.picked: dict[str, str] = {}
        if keep is None or gone is None:
            self.add(PlainLabel(lambda: tr("This member is no longer there."), wrap=True))
            self.add_cancel(lambda: tr("Close"))
            return
        self.picked = defaults(keep, gone)
        self.add(
            PlainLabel(
                lambda: tr("Click what is right. Everything that hangs on both comes together; it can be undone."),
                look="muted",
                wrap=True,
            )
        )
        self._warn(first, second)
        self.add(self._fields(keep, gone))
        self.add(self._together())
        self.body.addStretch(1)
        self.add_button(lambda: tr("Not the same person"), self.keep_apart)
        self.add_cancel()
        self.merge_button = self.add_button(lambda: tr("Make them one"), self.merge, kind="primary")

    def _warn(self, first: int, second: int) -> None:
        rounds = both_reviewed(self.desk.shop, first, second)
        if rounds:
            self.add(
                Banner(
                    lambda: tr("Both have reviewed beta round {rounds}; only the later review stays.").format(
                        rounds=joined([str(number) for number in rounds])
                    ),
                    "attention",
                )
            )

    def _fields(self, keep: Mapping[str, Any], gone: Mapping[str, Any]) -> Card:
        card = Card(flush=False)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(5))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        for at, row in ((1, keep), (2, gone)):
            grid.addWidget(Title(breakable(display_name(dict(row))), wrap=True), 0, at)
        grid.setColumnStretch(2, 1)
        line = 1
        for name in FIELDS:
            mine, other = _words(name, keep), _words(name, gone)
            if not mine and not other:
                continue
            grid.addWidget(Muted(lambda name=name: field_labels()[name]), line, 0)
            if mine and other and mine != other:
                both = _Either(
                    lambda name=name: field_labels()[name],
                    lambda name=name: _words(name, keep),
                    lambda name=name: _words(name, gone),
                )
                both.choose(self.picked[name])
                both.changed = lambda code, name=name: self.picked.update({name: code})
                self.choices[name] = both
                grid.addWidget(both.sides["keep"], line, 1)
                grid.addWidget(both.sides["gone"], line, 2)
            else:
                at = 1 if mine else 2
                self.picked[name] = "keep" if mine else "gone"
                span = 2 if mine and other else 1
                grid.addWidget(PlainLabel(breakable(mine or other), wrap=True), line, at, 1, span)
            line += 1
        for label, values in self._lists(keep, gone):
            grid.addWidget(Muted(label), line, 0)
            for at, text in enumerate(values, start=1):
                grid.addWidget(PlainLabel(breakable(text or "–"), wrap=True), line, at)
            line += 1
        card.add(holder)
        return card

    def _lists(self, keep: Mapping[str, Any], gone: Mapping[str, Any]) -> list[tuple[Text, tuple[str, str]]]:
        """What both keep together: ids, tags, notes."""

        def ids(row: Mapping[str, Any]) -> str:
            return joined([f"{word('platform', code)} {hide_id(value)}" for code, value in row["identities"].items()])

        found: list[tuple[Text, tuple[str, str]]] = []
        for label, read in (
            (lambda: tr("Platform ids"), ids),
            (lambda: tr("Tags"), lambda row: joined(list(row["tags"]))),
            (lambda: tr("Note"), lambda row: str(row["note"])[:200]),
        ):
            texts = (read(keep), read(gone))
            if any(texts):
                found.append((label, texts))
        return found

    def _together(self) -> Card:
        card = Card(lambda: tr("Comes together"))
        keep, gone = self._hang[self.keep], self._hang[self.gone]
        lines = [name for name in kinds() if keep[name] or gone[name]]
        if not lines:
            card.add(Muted(lambda: tr("Nothing hangs on either of them yet."), wrap=True))
            return card

        def say() -> str:
            return joined([f"{kinds()[name]} {keep[name]:,} + {gone[name]:,}" for name in lines])

        card.add(PlainLabel(say, wrap=True))
        return card

    # --- doing -------------------------------------------------------------------------------

    def merge(self) -> None:
        """Make them one."""
        ok, _ = self.desk.attempt(
            merge_members, self.desk.shop, self.keep, self.gone, choose=self.picked, undoable=True
        )
        if ok:
            self.accept()
            if self._done is not None:
                self._done(self.keep)

    def keep_apart(self) -> None:
        """They are two; do not ask again."""
        ok, _ = self.desk.attempt(keep_apart, self.desk.shop, [(self.keep, self.gone)], undoable=True)
        if ok:
            self.accept()
            if self._apart is not None:
                self._apart()


def _words(name: str, row: Mapping[str, Any]) -> str:
    value = row[name]
    if not value:
        return ""
    if name in CODED:
        return word(name, value)
    if name in ("birthday", "joined_on"):
        return day(date.fromisoformat(value))
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"
