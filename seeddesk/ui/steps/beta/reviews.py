"""Reviews of a round: the list, and beside it the form they are entered in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSplitter, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.store import beta as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.beta.base import RoundSection, ask
from seeddesk.ui.steps.beta.review_form import ReviewForm
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.table import Column, ListRows, ListTable
from seeddesk.ui.words import word
from seeddesk.workflow import beta_reviews

Row = Mapping[str, Any]


def columns() -> list[Column]:
    """One line per review, the words below the name."""
    return [
        Column("name", lambda: tr("Tester"), 20, paint="strong", sub=lambda row: row["words"] or "–",
               tooltip=lambda row: row["words"], stretch=True),
        Column("mark", lambda: tr("Mark"), 6, align="right",
               text=lambda row: "–" if row["mark"] is None else f"{row['mark']:.1f}"),
        Column("recommend", lambda: tr("0–10"), 6, align="right",
               text=lambda row: "–" if row["recommend"] is None else str(row["recommend"])),
        Column("price_feeling", lambda: tr("Price"), 10,
               text=lambda row: word("price_feeling", row["price_feeling"]) if row["price_feeling"] else "–"),
        Column("flags", lambda: "", 12, paint="chips", chips=_flags, sortable=False),
    ]  # fmt: skip


def _flags(row: Row) -> list[tuple[str, str]]:
    found = [(tr("quote"), "primary")] if row["quote_ok"] else []
    if row["own_circle"]:
        found.append((word("own_circle", row["own_circle"]), "info"))
    if row["fixes"]:
        found.append((tr("%n fix(es)", n=row["fixes"]), "attention"))
    return found


class Reviews(RoundSection):
    """Entering is quick by keyboard; F makes a fix out of a review."""

    code = "reviews"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ListRows(search=("name", "words"))
        self._reviews: dict[int, dict[str, Any]] = {}
        self._shown_round: int | None = None
        self.table = ListTable(
            "beta_reviews", columns(), self._rows, title=lambda: tr("Reviews"),
            search_hint=lambda: tr("Name or words"), counter=lambda n: tr("%n review(s)", n=n),
            memory=desk.settings, type_to_search=False,
        )  # fmt: skip
        self.form = ReviewForm()
        self.form.save_wanted.connect(self.save)
        self.form.tester_chosen.connect(self._show_tester)
        self._import = self.action(self._import_file)
        self._template = self.action(self._save_template)
        self._export = self.action(self._export_list)
        self._paste = self.action(self.paste)
        self._paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        self._edit = self.action(lambda: [self.edit(one) for one in self.table.selected_ids()[:1]])
        self._fix = self.action(self.make_fix, "F")
        self._delete = self.action(lambda: self.delete(self.table.selected_ids()))
        self.table.add_action(self._edit, needs="one")
        self.table.add_action(self._fix)
        self.table.add_separator()
        self.table.add_action(self._delete)
        self.table.add_action(self._paste, needs="none")
        self.table.activated.connect(self.edit)
        self.table.delete_requested.connect(self.delete)
        left = Card(flush=True)
        left.add(self.table, 1)
        right = Card(lambda: tr("Enter a review"))
        right.add(self.form, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes([600, 400])
        self.body.addWidget(self.split, 1)

    def page_actions(self) -> list[Any]:
        return [self._import, self._template, self._export]

    # --- showing ------------------------------------------------------------------------------

    def fill(self, changed: Any | None) -> None:
        tables = ("round", "test_point", "tester", "review", "review_mark", "member", "fix_report")
        if changed is not None and not changed.touches(*tables):
            return
        assert self.round is not None
        round_id = self.round["id"]
        rows = store.reviews(self.desk.shop, round_id)
        self._reviews = {row["id"]: row for row in rows}
        self._rows.set_rows(rows)
        self.table.refresh()
        self.form.set_points(store.points(self.desk.shop, round_id))
        testers = [row for row in store.testers(self.desk.shop, round_id) if row["stage"] != "withdrawn"]
        self.form.set_testers(testers)
        self.form.setEnabled(bool(testers))
        if self._shown_round != round_id:
            self._shown_round = round_id
            self._show_tester(self.form.next_without_review() or self.form.tester_id())

    def _show_tester(self, tester_id: int | None) -> None:
        self.form.select_tester(tester_id)
        found = next((row for row in self._reviews.values() if row["tester_id"] == tester_id), None)
        self.form.show_review(found)

    def show_place(self, **args: Any) -> None:
        super().show_place(**args)
        if args.get("tester"):
            self._show_tester(int(args["tester"]))

    # --- doing --------------------------------------------------------------------------------

    def save(self) -> None:
        """Save what stands in the form and take the next tester who has no review."""
        tester = self.form.tester_id()
        if tester is None:
            return
        values = self.form.values()
        done, _ = self.desk.attempt(
            beta_reviews.save_review, self.desk.shop, tester, values.pop("marks"), **values,
            now=self.desk.now(), on_error=self._at_form,
        )  # fmt: skip
        if done:
            self.refresh(None)
            self._show_tester(self.form.next_without_review() or tester)
            self.form.begin()

    def _at_form(self, error: Exception, explained: Explained) -> bool:
        if not isinstance(error, UserError):
            return False
        self.form.set_error(f"{explained.sentence} {explained.remedy}".strip())
        return True

    def edit(self, review_id: int) -> None:
        """Take a review into the form."""
        self._show_tester(self._reviews[review_id]["tester_id"])
        self.form.begin()

    def delete(self, ids: Sequence[int]) -> None:
        """Remove reviews; can be undone."""
        if ids:
            self.desk.act(beta_reviews.delete_reviews, self.desk.shop, list(ids), now=self.desk.now())

    def make_fix(self) -> None:
        """Hand what the chosen reviews say to production: a new fix, or one more report of a known one."""
        from seeddesk.ui.steps.beta.fix_dialog import FixDialog

        rows = [self._reviews[one] for one in self.table.selected_ids() if one in self._reviews]
        if rows and self.round is not None:
            ask(FixDialog(self.desk, None, self.window(), round_id=self.round["id"], reviews=rows))

    def _import_file(self) -> None:
        if self.round is not None:
            self.desk.go("import", kind="reviews", round=self.round["id"])

    def paste(self) -> None:
        """Import the rows of cells on the clipboard."""
        from seeddesk.ui.paste_rows import paste_rows

        if self.round is not None:
            paste_rows(self.desk, "reviews", round=self.round["id"])

    def _save_template(self) -> None:
        from seeddesk.ui.steps.beta.template import save_template

        if self.round is not None:
            save_template(self, self.desk, self.round["id"])

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Reviews"))

    def retranslate(self) -> None:
        super().retranslate()
        self._import.setText(tr("Import reviews…"))
        self._template.setText(tr("Save template…"))
        self._export.setText(tr("Export"))
        self._paste.setText(tr("Paste rows"))
        self._edit.setText(tr("Change…"))
        self._fix.setText(tr("Make a fix of it"))
        self._delete.setText(tr("Delete"))
        self.form.retranslate()
        self.table.set_empty(lambda: tr("No reviews yet. Enter them at the right, or import a file."))
