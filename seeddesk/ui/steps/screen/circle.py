"""The own circle: relatives, friends, staff and the owner, at least a tenth of the core group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seeddesk.domain.candidates import OWN_CIRCLE, WOULD_BUY, Gauge, needed
from seeddesk.i18n import tr
from seeddesk.store import launches
from seeddesk.store import screen as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen.words import STATE_TONES, state_word
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import screen as work

BUY_TONES = {"yes": "primary", "maybe": "attention", "no": "danger"}


class Circle(Section):
    """Who is own circle, what they are to the owner, and whether they would buy it themselves."""

    code = "circle"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._gauge = Gauge(0, 0, None, 0, 0, 0)
        self._seats = 0
        self._people: list[dict[str, Any]] = []
        self.known = KeyNumber(lambda: tr("Own circle"))
        self.share = KeyNumber(lambda: tr("Share in the core group"))
        self.missing = KeyNumber(lambda: tr("Still missing"))
        self.buying = KeyNumber(lambda: tr("Would buy it themselves"))
        self.table = self._make_table()
        self._make_actions()
        card = Card(flush=True)
        card.add(self.table, 1)
        self.numbers = self.gives_way = NumberRow(self.known, self.share, self.missing, self.buying)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.numbers)
        layout.addWidget(card, 1)

    def _make_table(self) -> ListTable:
        columns = [
            Column("display", lambda: tr("Name"), 16, paint="strong", stretch=True),
            Column("own_circle", lambda: tr("Is to you"), 10, text=lambda row: word("own_circle", row["own_circle"])),
            Column("would_buy", lambda: tr("Would buy it?"), 13, paint="chips", chips=_answer, sort=_answer_order),
            Column("state", lambda: tr("In this launch"), 12, paint="chips", chips=_state),
            Column("tags", lambda: tr("Tags"), 20, paint="chips", chips=_tags, sortable=False, stretch=True),
        ]
        self.source = ListRows(search=lambda row: " ".join(_search(row)))
        table = ListTable(
            "own_circle",
            columns,
            self.source,
            title=lambda: tr("Own circle"),
            search_hint=lambda: tr("Name, WeChat, phone, tag"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )
        kind = FilterButton(lambda: tr("Is to you"), OWN_CIRCLE, lambda code: word("own_circle", code))
        buy = FilterButton(lambda: tr("Would buy"), ("", *WOULD_BUY), lambda code: word("would_buy", code))
        for name, button in (("own_circle", kind), ("would_buy", buy)):
            table.add_filter(button)
            button.changed.connect(lambda code, name=name: self._narrow(name, code))
        table.activated.connect(lambda member: self.desk.go("members", member=member))
        table.delete_requested.connect(self.take_out)
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _make_actions(self) -> None:
        self._add = QAction(self)
        menu = QMenu(self)
        self._add_kinds = {code: menu.addAction("") for code in OWN_CIRCLE}
        for code, action in self._add_kinds.items():
            action.triggered.connect(lambda _=False, code=code: self.add_people(code))
        self._add.setMenu(menu)
        self._would_buy = QAction(self)
        answers = QMenu(self)
        self._answers = {code: answers.addAction("") for code in (*WOULD_BUY, "")}
        for code, action in self._answers.items():
            action.triggered.connect(lambda _=False, code=code: self.note_answer(code))
        self._would_buy.setMenu(answers)
        self._joined = QAction(self)
        self._joined.triggered.connect(lambda: self.join(self.table.selected_ids()))
        self._card = QAction(self)
        self._card.triggered.connect(lambda: self.desk.go("members", member=self.table.selected_ids()[0]))
        self._take_out = QAction(self)
        self._take_out.triggered.connect(lambda: self.take_out(self.table.selected_ids()))
        self._kinds = {code: QAction(self) for code in OWN_CIRCLE}
        self.table.add_action(self._card, needs="one")
        self.table.add_separator()
        for action in self._answers.values():
            self.table.add_action(action)
        self.table.add_separator()
        for code, action in self._kinds.items():
            action.triggered.connect(lambda _=False, code=code: self.set_kind(code))
            self.table.add_action(action)
        self.table.add_separator()
        self.table.add_action(self._joined)
        self.table.add_action(self._take_out)

    def page_actions(self) -> list[QAction]:
        return [self._add, self._would_buy, self._joined]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("member", "candidate", "launch", "member_tag", "tag"):
            return
        launch = launches.launch(self.desk.shop, self.desk.launch_id)
        if launch is None:
            return
        self._seats = launch["seats"]
        self._gauge = store.core_gauge(self.desk.shop, launch["id"])
        self._people = store.own_circle(self.desk.shop, launch["id"])
        self.table.set_rows(self._people)
        self._fill_cards()
        self._steer()

    def _fill_cards(self) -> None:
        people, gauge, seats = self._people, self._gauge, self._seats
        self.known.show_number(
            f"{len(people):,}", note=lambda: tr("%n in the core group", n=gauge.own) if people else ""
        )
        goal = lambda: tr("a full group of {seats} needs {n}").format(seats=f"{seats:,}", n=needed(seats))  # noqa: E731
        if gauge.share is None:
            self.share.show_number("–", note=lambda: tr("nobody has joined yet"))
            self.missing.show_number("–", note=goal)
        else:
            tone = "primary" if gauge.enough else "attention"
            self.share.show_number(
                f"{100 * gauge.share:.1f}%",
                of=f"{gauge.own:,} / {gauge.total:,}",
                tone=tone,
                bar=(gauge.own, max(gauge.needed, 1)),
                note=lambda: tr("one in ten or more") if gauge.enough else tr("one in ten is the least"),
            )
            self.missing.show_number(f"{gauge.missing:,}", tone=tone, note=goal)
        asked = [row for row in people if row["would_buy"]]
        yes = sum(row["would_buy"] == "yes" for row in asked)
        self.buying.show_number(
            f"{yes:,}" if asked else "–",
            of=f"/ {len(asked):,}" if asked else "",
            note=lambda: self._asked_words(len(people), len(people) - len(asked)),
        )

    @staticmethod
    def _asked_words(people: int, left: int) -> str:
        if not people:
            return ""
        return tr("%n not asked yet", n=left) if left else tr("everybody was asked")

    def _steer(self) -> None:
        chosen = self.table.selected_ids()
        may = not self.desk.shop.read_only
        self._add.setEnabled(may)
        self._would_buy.setEnabled(may and bool(chosen))
        outside = {row["id"] for row in self._people if row["state"] != "joined"}
        self._joined.setEnabled(may and any(member in outside for member in chosen))

    def _narrow(self, name: str, code: str | None) -> None:
        self.source.set_filter(name, None if code is None else (lambda row: row[name] == code))
        self.table.refresh()

    # --- doing -------------------------------------------------------------------------------

    def add_people(self, kind: str) -> None:
        """Choose members, or add new ones, and mark them."""
        from seeddesk.ui.widgets.member_picker import pick_members

        title = tr("Who is own circle: {kind}").format(kind=word("own_circle", kind))
        chosen = pick_members(self.desk, title, exclude=[row["id"] for row in self._people])
        if chosen:
            self.desk.act(work.set_own_circle, self.desk.shop, chosen, kind, undoable=True)
            self.table.select(chosen)

    def set_kind(self, kind: str) -> None:
        """Say what the chosen are to the owner."""
        self._on_chosen(work.set_own_circle, kind)

    def note_answer(self, answer: str) -> None:
        """Note whether the chosen would buy it."""
        self._on_chosen(work.set_would_buy, answer)

    def _on_chosen(self, fn: Any, value: str) -> None:
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(fn, self.desk.shop, chosen, value, undoable=True)

    def join(self, members: Sequence[int]) -> None:
        """They are in the core group; own circle needs no invitation."""
        desk = self.desk
        if members and desk.launch_id is not None:
            desk.act(work.mark_joined, desk.shop, desk.launch_id, list(members), now=desk.now(), undoable=True)
            self.table.clear_ticks()

    def take_out(self, members: Sequence[int]) -> None:
        """They are no longer own circle; they stay members."""
        if members:
            self.desk.act(work.remove_own_circle, self.desk.shop, list(members))
            self.table.clear_ticks()

    def retranslate(self) -> None:
        self._add.setText(f"{tr('+ Add people')} ▾")
        for code, action in self._add_kinds.items():
            action.setText(word("own_circle", code))
        self._would_buy.setText(f"{tr('Would they buy it?')} ▾")
        for code, action in self._answers.items():
            action.setText(tr("Would buy it: {answer}").format(answer=word("would_buy", code)))
        for code, action in self._kinds.items():
            action.setText(tr("Is to you: {kind}").format(kind=word("own_circle", code)))
        self._joined.setText(tr("Joined the core group"))
        self._card.setText(tr("Member card"))
        self._take_out.setText(tr("Not own circle"))
        self.table.set_empty(
            lambda: tr("Nobody yet. Begin with people around you who need the product themselves."),
            lambda: tr("Add friends"),
            lambda: self.add_people("friend"),
        )
        self._fill_cards()


def _answer(row: Row) -> list[tuple[str, str]]:
    return [(word("would_buy", row["would_buy"]), BUY_TONES.get(row["would_buy"], "neutral"))]


def _answer_order(row: Row) -> int:
    return ("yes", "maybe", "no", "").index(row["would_buy"])


def _state(row: Row) -> list[tuple[str, str]]:
    return [(state_word(row["state"]), STATE_TONES[row["state"]])] if row["state"] else []


def _tags(row: Row) -> list[tuple[str, str]]:
    return [(tag, "neutral") for tag in row["tags"]]


def _search(row: Row) -> list[str]:
    parts = [row["name"], row["nick"], row["phone"], row["wechat"], row["pinyin"], row["initials"], row["note"]]
    return [str(part) for part in (*parts, *row["identities"].values(), *row["tags"]) if part]
