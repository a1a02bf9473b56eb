"""Paste what the group wrote, repair what was not understood, and count it in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store import participate as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps.participate.paste_rows import OPEN, Pasted, PasteRow
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.member_field import pick_person, told_apart
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column
from seeddesk.ui.widgets.text_box import ROOM, TextBox
from seeddesk.workflow import participate as flow

TONES = {
    "counts": "primary", "later": "attention", "unknown": "attention", "outside": "danger", "replaced": "neutral",
    "already": "neutral", "who": "attention", "which": "attention", "choice": "attention", "out": "neutral",
}  # fmt: skip
LINES = 9


class PasteBox(TextBox):
    """Two lines high until something is in it."""

    def __init__(self) -> None:
        super().__init__(limit=ROOM)
        self.setTabChangesFocus(True)

    def fit(self, lines: int) -> None:
        """Take so many lines of height."""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + px(5))


class PastePanel(Card):
    """The box, the lines as understood, and the button that counts them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Paste what the group wrote"), parent)
        self.desk = desk
        self._node_id: int | None = None
        self.pasted: Pasted | None = None
        self.add_trailing(Muted(lambda: tr("copy it in WeChat or QQ, then Ctrl+V here"), small=True, wrap=True))
        self.box = PasteBox()
        self.add(self.box)
        self.table = ListTable(
            "pasted_votes",
            [
                Column("text", lambda: tr("Line"), 22, stretch=True, sortable=False),
                Column("as", lambda: tr("Understood as"), 22, text=self._words, tone=self._tone, stretch=True,
                       sortable=False),
            ],
            title=lambda: tr("Pasted lines"),
            searchable=False,
        )  # fmt: skip
        self.table.hide_bar()
        self.table.activated.connect(self.open_menu)
        self.table.view.clicked.connect(lambda index: self._clicked(index.row()))
        self.table.view.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.add(self.table)
        self.said = Banner(tone="primary")
        self.said.hide()
        self.add(self.said)
        self.in_time = QCheckBox()
        self.in_time.setChecked(True)
        self.add(self.in_time)
        self.summary = Muted("", wrap=True)
        self.count_button = Button("", self.count, kind="primary")
        self.clear_button = Button(lambda: tr("Clear"), self.clear)
        line = QHBoxLayout()
        line.setSpacing(px(2))
        line.addWidget(self.summary, 1)
        line.addWidget(self.clear_button)
        line.addWidget(self.count_button)
        self.add_layout(line)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.read)
        self.box.textChanged.connect(self._typed)
        self.box.refused.connect(self._refused)
        self.retranslate()
        self.clear()

    def show_node(self, node_id: int | None) -> None:
        """Read for another node; the text stays while it is the same."""
        if node_id != self._node_id:
            self._node_id = node_id
            self.clear()
        elif self.pasted is not None:
            self.read()

    def paste(self, text: str) -> None:
        """As if the text had been pasted into the box."""
        self.box.setPlainText(text)
        self._soon.stop()
        self.read()

    def clear(self) -> None:
        """Empty everything."""
        self.said.hide()
        self._soon.stop()
        self.box.blockSignals(True)
        self.box.setPlainText("")
        self.box.blockSignals(False)
        self.pasted = None
        self._show()

    def _typed(self) -> None:
        self._soon.start()

    def _refused(self, length: int) -> None:
        self.summary.say(lambda: too_much(length, ROOM))
        self.summary.set_tone("danger")
        self.summary.show()

    def read(self) -> None:
        """Read the text; repairs made before hold for lines that are unchanged."""
        self._soon.stop()
        self.said.hide()
        text = self.box.toPlainText()
        if not text.strip() or self._node_id is None or store.node(self.desk.shop, self._node_id) is None:
            self.pasted = None
        else:
            old = {(row.line, row.text): row for row in self.pasted.rows} if self.pasted else {}
            self.pasted = Pasted(self.desk.shop, self._node_id, text)
            for row in self.pasted.rows:
                before = old.get((row.line, row.text))
                if before is not None:
                    row.choices, row.out, row.keep = before.choices, before.out, before.keep
                    row.member, row.member_name = before.member, before.member_name
            self.pasted.settle()
        self._show()

    # --- showing ------------------------------------------------------------------------------

    def _show(self) -> None:
        pasted = self.pasted
        there = pasted is not None
        self.box.fit(2 if not there else 3)
        self.table.setVisible(there)
        self.summary.setVisible(there)
        self.clear_button.setVisible(there)
        self.count_button.setVisible(there)
        self.in_time.setVisible(there and self._over() and any(row.at is None for row in pasted.rows))  # type: ignore[union-attr]
        if pasted is None:
            return
        self.table.set_rows([{"id": at, "text": row.text, "row": row} for at, row in enumerate(pasted.rows)])
        height = self.table.view.verticalHeader().defaultSectionSize()
        shown = max(1, min(LINES, len(pasted.rows)))
        self.table.setFixedHeight(height * shown + self.table.view.head.sizeHint().height() + px(2))
        counting, waiting = pasted.counting(), pasted.open_lines()
        self.count_button.say(lambda: tr("Count these %n vote(s)", n=counting))
        self.count_button.setEnabled(bool(pasted.votes()))
        if not pasted.rows:
            self.summary.say(lambda: tr("No vote was found in this text."))
        elif waiting:
            self.summary.say(lambda: tr("%n line(s) were not understood: click them, or leave them.", n=waiting))
        else:
            self.summary.say(lambda: tr("Every line is settled."))
        self.summary.set_tone("attention" if waiting else None)

    def _over(self) -> bool:
        """Whether the vote has ended, so that lines without a time need a word."""
        node = self.pasted.node if self.pasted else None
        return node is not None and not store.is_running(node, self.desk.now())

    def _row(self, shown: Mapping[str, Any]) -> PasteRow:
        return shown["row"]

    def _tone(self, shown: Mapping[str, Any]) -> str:
        return TONES[self._row(shown).state]

    def _words(self, shown: Mapping[str, Any]) -> str:
        row = self._row(shown)
        assert self.pasted is not None
        labels = {one["id"]: one["label"] for one in self.pasted.node["choices"]}
        chosen = joined([labels[one] for one in row.choices])
        who = row.member_name or row.name
        meant = tr("{who} → {what}").format(who=who, what=chosen)
        words: dict[str, Callable[[], str]] = {
            "counts": lambda: meant,
            "later": lambda: tr("{vote} (instead of before)").format(vote=meant),
            "unknown": lambda: tr("{vote}: not a member").format(vote=meant),
            "outside": lambda: tr("{vote}: may not vote here").format(vote=meant),
            "replaced": lambda: tr("{vote}: a later line counts").format(vote=meant),
            "already": lambda: tr("{vote}: counted before").format(vote=meant),
            "who": lambda: tr("Who is “{name}”?").format(name=row.name) if row.name else tr("Who wrote this?"),
            "which": lambda: tr("Which “{name}”?").format(name=row.name),
            "choice": lambda: tr("Not understood: choose"),
            "out": lambda: tr("left out"),
        }
        text = words[row.state]()
        return f"{text} ▾" if row.state in (*OPEN, "later", "unknown") else text

    # --- repairing ----------------------------------------------------------------------------

    def _clicked(self, at: int) -> None:
        if self.pasted is not None and self.pasted.rows[at].state in (*OPEN, "later", "unknown", "out"):
            self.open_menu(at)

    def menu_for(self, at: int) -> QMenu:
        """What can be said about a line."""
        pasted = self.pasted
        assert pasted is not None
        row = pasted.rows[at]
        menu = QMenu(self)
        if row.out:
            menu.addAction(tr("Take it in"), lambda: self._do(lambda: pasted.leave_out(row, False)))
            return menu
        unnamed = row.member is None and not row.keep
        if unnamed and row.choices:
            self._offer_people(menu, row)
            menu.addSeparator()
        self._offer_options(menu, row)
        menu.addSeparator()
        if not (unnamed and row.choices):
            self._offer_people(menu.addMenu(tr("Who is this?")), row)
        menu.addAction(tr("Leave it out"), lambda: self._do(lambda: pasted.leave_out(row)))
        return menu

    def _offer_options(self, menu: QMenu, row: PasteRow) -> None:
        pasted = self.pasted
        assert pasted is not None
        most = pasted.node["max_choices"]
        for one in pasted.node["choices"]:
            action = menu.addAction(one["label"].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one["id"] in row.choices)
            action.triggered.connect(lambda on, option=one["id"]: self._toggle(row, option, on, most))

    def _toggle(self, row: PasteRow, option: int, on: bool, most: int) -> None:
        pasted = self.pasted
        assert pasted is not None
        rest = [one for one in row.choices if one != option]
        chosen = [*rest, option][-most:] if on else rest
        self._do(lambda: pasted.choose(row, chosen))

    def _offer_people(self, menu: QMenu, row: PasteRow) -> None:
        pasted = self.pasted
        assert pasted is not None
        details = self._details([person["id"] for person in row.people[:12]])
        for person in row.people[:12]:
            words = (
                person["name"] if person["entitled"] else tr("{name} (may not vote here)").format(name=person["name"])
            )
            detail = details.get(person["id"], "")
            menu.addAction(
                " · ".join(filter(None, (words, detail))).replace("&", "&&"),
                lambda person=person, detail=detail: self._is_member(row, person["id"], person["name"], detail),
            )
        menu.addAction(tr("Choose a member…"), lambda: self._pick(row))
        if row.name:
            menu.addAction(
                tr("Keep “{name}” as an unknown person").format(name=row.name).replace("&", "&&"),
                lambda: self._do(lambda: pasted.keep_name(row)),
            )

    def _pick(self, row: PasteRow) -> None:
        pasted = self.pasted
        chosen = pick_person(self.desk)
        if chosen is not None and pasted is not None and pasted is self.pasted:
            self._is_member(row, chosen.id, chosen.name, self._details([chosen.id]).get(chosen.id, ""))

    def _details(self, ids: list[int]) -> dict[int, str]:
        """What tells people of one name apart."""
        index = self.desk.people.index
        return {row["id"]: told_apart(row) for row in (self.desk.people.rows(ids) if index is not None else [])}

    def _is_member(self, row: PasteRow, member: int, name: str, detail: str) -> None:
        """Take a line for a member's, and say so, since people of one name are easily mixed up."""
        pasted = self.pasted
        assert pasted is not None
        before = [(one, one.member, one.member_name, one.keep, one.out) for one in pasted.rows]

        def undo() -> None:
            for one, was, name_was, kept, out in before:
                one.member, one.member_name, one.keep, one.out = was, name_was, kept, out
            pasted.settle()

        self._do(lambda: pasted.is_member(row, member, name))
        self.said.show_text(
            lambda: tr("{sender} is {member}.").format(
                sender=row.name or row.text, member=" · ".join(filter(None, (name, detail)))
            ),
            action=lambda: tr("Undo"),
            on_action=lambda: self._do(undo) if pasted is self.pasted else None,
        )
        self.said.show()

    def _do(self, repair: Callable[[], None]) -> None:
        self.said.hide()
        repair()
        self._show()

    def open_menu(self, at: int) -> None:
        """Open a line's menu where the mouse is, or at the line."""
        menu = self.menu_for(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view = self.table.view
        place = view.visualRect(self.table.model.index(at, 1)).bottomLeft()
        under = view.viewport().mapFromGlobal(QCursor.pos())
        inside = view.visualRect(self.table.model.index(at, 1)).contains(under)
        menu.popup(view.viewport().mapToGlobal(under if inside else place))

    # --- counting -----------------------------------------------------------------------------

    def count(self) -> None:
        """Write all settled lines down as votes."""
        pasted = self.pasted
        if pasted is None or self._node_id is None:
            return
        at = None
        if self._over() and self.in_time.isChecked():
            at = store.moment(pasted.node["closes_at"])
        left = [row.text for row in pasted.rows if row.state in OPEN]
        ok, n = self.desk.attempt(
            flow.add_votes, self.desk.shop, self._node_id, pasted.votes(at), now=self.desk.now(), undoable=True
        )
        if ok and n:
            # What was not understood stays in the box to be looked at again.
            self.clear()
            if left:
                self.paste("\n".join(left))

    def retranslate(self) -> None:
        """Texts that are not callables."""
        self.box.setPlaceholderText(tr("1. Lin  osmanthus\n2. Chen  A"))
        self.box.setAccessibleName(tr("Paste what the group wrote"))
        self.in_time.setText(tr("The vote is over: lines without a time were sent before its end"))

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange and hasattr(self, "in_time"):
            self.retranslate()
            self._show()
