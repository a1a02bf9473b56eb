"""What needs a look before the import: people who may be known, differences, rows that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.exchange.tables import shown
from seeddesk.i18n import tr
from seeddesk.ui.dialogs.imports.conflicts_part import ConflictsPart
from seeddesk.ui.dialogs.imports.marks import Pages, column
from seeddesk.ui.import_words import field_word, reason, value_text
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.buttons import Button
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title
from seeddesk.ui.widgets.segmented import SegmentedBar
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.ui.widgets.table_model import Row
from seeddesk.workflow.imports_plan import Pair, Plan

SHOWN_REJECTS = 500
COMPARED = (
    "name", "nick", "phone", "phone_masked", "wechat", "email", "gender", "birthday", "province", "city", "source",
    "joined_on", "total_orders", "total_cents", "last_order_on", "note",
)  # fmt: skip

Cells = Mapping[int, Sequence[Any]]


def needs_look(plan: Plan) -> int:
    """How many rows are worth a look before importing."""
    return len({pair.row for pair in plan.pairs} | plan.conflict_rows | {one.row for one in plan.rejects})


class CheckPage(QWidget):
    """``decisions`` holds what was decided: row → member, or None for someone new; ``takes``: where the file is right.

    ``save_wanted``: the button.
    """

    save_wanted = Signal()
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decisions: dict[int, int | None] = {}
        self.parts = SegmentedBar()
        self.parts.setAccessibleName(tr("What to look at"))
        self.stack = Pages()
        self.pairs = PairsPart(self)
        self.conflicts = ConflictsPart()
        self.conflicts.changed.connect(self.decided)
        self.rejects = RejectsPart(self.save_wanted.emit)
        self._pages: dict[str, QWidget] = {"pairs": self.pairs, "conflicts": self.conflicts, "rejects": self.rejects}
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.parts.chosen.connect(lambda key: self.stack.show_page(self._pages[key]))
        layout = column(self)
        self.title = Title("")
        layout.addWidget(self.parts)
        layout.addWidget(self.title)
        layout.addWidget(self.stack, 1)

    def show_plan(self, plan: Plan, cells: Cells) -> None:
        """What to look at in a plan; ``cells`` of the first rejected rows, by row."""
        self.decisions = {}
        self.pairs.show_pairs(plan.pairs, plan.pair_count)
        self.conflicts.show_conflicts(plan.conflicts, plan.conflict_count)
        self.rejects.show_plan(plan, cells)
        rows = len({pair.row for pair in plan.pairs})
        counts = {"pairs": rows, "conflicts": plan.conflict_count, "rejects": plan.rejected}
        self.parts.blockSignals(True)
        self.parts.clear()
        for key, title in (("pairs", self._pairs_title), ("conflicts", self._kept_title), ("rejects", self._bad_title)):
            if counts[key]:
                self.parts.add(key, lambda title=title, count=counts[key]: title(count))
        self.parts.blockSignals(False)
        self.parts.retranslate()
        alone = self.parts.count() == 1
        self.parts.setVisible(not alone)
        self.title.setVisible(alone)
        if alone:
            self.title.say(self.parts.tabText(0))
        if self.parts.count():
            self.parts.setCurrentIndex(0)
            self.stack.show_page(self._pages[self.parts.current_key()])

    @staticmethod
    def _pairs_title(count: int) -> str:
        return tr("The same person? {n}").format(n=f"{count:,}")

    @staticmethod
    def _kept_title(count: int) -> str:
        return tr("Different from the shop {n}").format(n=f"{count:,}")

    @staticmethod
    def _bad_title(count: int) -> str:
        return tr("Cannot be read {n}").format(n=f"{count:,}")

    @property
    def takes(self) -> set[tuple[int, str]]:
        """Row and field of the differences in which the file is right."""
        return self.conflicts.takes

    def decide(self, row: int, member: int | None) -> None:
        """Keep a decision; the counts follow when the import runs."""
        self.decisions[row] = member
        self.decided.emit()


class PairsPart(QWidget):
    """The unsure rows in a list; the chosen one beside the member it may be, and the two answers."""

    def __init__(self, page: CheckPage) -> None:
        super().__init__()
        self._page = page
        self._by_row: dict[int, list[Pair]] = {}
        self._at = 0
        self.table = ListTable(
            "import_pairs",
            [
                Column("row", lambda: tr("Row"), 6, align="right"),
                Column("name", lambda: tr("In the file"), 14, paint="strong", stretch=True),
                Column(
                    "answer",
                    lambda: tr("Decided", "same person or not"),
                    14,
                    paint="chips",
                    chips=self._answer,
                    sortable=False,
                ),
            ],
            title=lambda: tr("Rows that may be someone you know"),
            searchable=False,
        )
        self.table.hide_bar()
        self.table.current_changed.connect(self._show_row)
        self.table.setMinimumHeight(px(45))
        self.intro = Muted("", wrap=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(4))
        self.grid.setVerticalSpacing(px(1.5))
        self.same = Button(lambda: tr("The same person"), lambda: self._answered(True))
        self.other = Button(lambda: tr("Different people"), lambda: self._answered(False))
        self.more = Button("", self._next_candidate, kind="quiet")
        self.rest = Button(lambda: tr("The rest are different people"), self._rest, kind="link")
        compare = Card()
        compare.add_layout(self.grid)
        answers = QHBoxLayout()
        answers.setSpacing(px(2))
        answers.addWidget(self.same)
        answers.addWidget(self.other)
        answers.addWidget(self.more)
        answers.addStretch(1)
        compare.add_layout(answers)
        compare.end()
        left = QVBoxLayout()
        card = Card(flush=True)
        card.add(self.table, 1)
        left.addWidget(card, 1)
        left.addWidget(self.rest)
        sides = QHBoxLayout()
        sides.setSpacing(px(3))
        sides.addLayout(left, 2)
        sides.addWidget(compare, 3)
        layout = column(self)
        layout.addWidget(self.intro)
        layout.addLayout(sides, 1)

    def show_pairs(self, pairs: Sequence[Pair], count: int) -> None:
        """Show other rows, nothing decided."""
        self._by_row = {}
        for pair in pairs:
            self._by_row.setdefault(pair.row, []).append(pair)
        if count > len(pairs):
            self.intro.say(
                lambda: tr(
                    "Same name, but no ID in common. The first %n are shown; "
                    "what is not decided comes in as someone new.",
                    n=len(pairs),
                )
            )
        else:
            self.intro.say(
                lambda: tr("Same name, but no ID in common. What is not decided comes in as someone new.")
            )
        self.table.set_rows(
            [
                {"id": row, "row": row, "name": found[0].given.get("name") or found[0].given.get("nick") or ""}
                for row, found in self._by_row.items()
            ]
        )
        if self._by_row:
            self.table.select([next(iter(self._by_row))])

    def _answer(self, row: Row) -> list[tuple[str, str]]:
        if row["id"] not in self._page.decisions:
            return []
        same = self._page.decisions[row["id"]] is not None
        return [(tr("the same"), "primary") if same else (tr("someone new"), "neutral")]

    def current(self) -> Pair | None:
        """The two that are compared."""
        found = self._by_row.get(self.table.current_id())
        return found[self._at % len(found)] if found else None

    def _show_row(self, row: int) -> None:
        found = self._by_row.get(row)
        if not found:
            return
        decided = self._page.decisions.get(row)
        self._at = next((at for at, pair in enumerate(found) if pair.member_id == decided), 0)
        self._show_pair()

    def _show_pair(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        pair = self.current()
        if pair is None:
            return
        self.grid.addWidget(Muted(lambda: tr("In the file")), 0, 1)
        self.grid.addWidget(Muted(lambda: tr("In the shop")), 0, 2)
        line = 1
        for key in COMPARED:
            given, known = pair.given.get(key), pair.known.get(key)
            if given in ("", None) and known in ("", None):
                continue
            self.grid.addWidget(Muted(lambda key=key: field_word(key), wrap=True), line, 0)
            for at, value in ((1, given), (2, known)):
                alike = given == known
                text = value_text(key, value) or "–"
                label = PlainLabel(text, wrap=True, tone="primary" if alike else "").selectable()
                self.grid.addWidget(label, line, at)
            line += 1
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        found = self._by_row[pair.row]
        self.more.setVisible(len(found) > 1)
        self.more.say(
            lambda: tr("Another of this name ({at} of {n})").format(at=self._at % len(found) + 1, n=len(found))
        )
        decision = self._page.decisions.get(pair.row, -1)
        self.same.set_kind("primary" if decision == pair.member_id else "")
        self.other.set_kind("primary" if decision is None else "")

    def _next_candidate(self) -> None:
        self._at += 1
        self._show_pair()

    def _answered(self, same: bool) -> None:
        pair = self.current()
        if pair is None:
            return
        self._page.decide(pair.row, pair.member_id if same else None)
        self.table.refresh([pair.row])
        rows = [row for row in self.table.shown_ids() if row not in self._page.decisions]
        later = [row for row in rows if row > pair.row] or rows
        if later:
            self.table.select(later[:1])
        else:
            self._show_pair()

    def _rest(self) -> None:
        for row in self._by_row:
            if row not in self._page.decisions:
                self._page.decide(row, None)
        self.table.refresh()
        self._show_pair()


class RejectsPart(QWidget):
    """Rows that cannot be read, each with its reason, and the way to an Excel file of them."""

    def __init__(self, save: Any) -> None:
        super().__init__()
        self.table = ListTable(
            "import_rejects",
            [
                Column("row", lambda: tr("Row"), 7, align="right"),
                Column(
                    "reason", lambda: tr("Why", "rejected row"), 50, text=lambda row: reason(row["code"]), stretch=True
                ),
                Column("column", lambda: tr("Column"), 14, paint="muted"),
                Column("value", lambda: tr("In the file"), 20, paint="muted"),
            ],
            title=lambda: tr("Rows that cannot be read"),
            searchable=False,
        )
        self.table.hide_bar()
        self.table.setMinimumHeight(px(40))
        self.words = Muted("", wrap=True)
        self.save = Button(lambda: tr("Save as Excel…"), save)
        top = QHBoxLayout()
        top.setSpacing(px(3))
        top.addWidget(self.words, 1)
        top.addWidget(self.save)
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = column(self)
        layout.addLayout(top)
        layout.addWidget(card, 1)

    def show_plan(self, plan: Plan, cells: Cells) -> None:
        """Show the first rejected rows."""
        headers = plan.table.headers
        rows = []
        for at, one in enumerate(plan.rejects[:SHOWN_REJECTS]):
            found = cells.get(one.row, ())
            if one.column is not None and one.column < len(found):
                value = shown(found[one.column])
            else:
                value = " · ".join(text for cell in found if (text := shown(cell)))
            name = headers[one.column] if one.column is not None and one.column < len(headers) else ""
            rows.append({"id": at, "row": one.row, "code": one.code, "column": name, "value": value})
        self.table.set_rows(rows)
        total = plan.rejected
        if total > len(rows):
            self.words.say(
                lambda: tr(
                    "They are left out; mend them in Excel and import that file. "
                    "The first {shown} of {total} are shown, the Excel file has all."
                ).format(shown=f"{len(rows):,}", total=f"{total:,}")
            )
        else:
            self.words.say(lambda: tr("They are left out; mend them in Excel and import that file."))

