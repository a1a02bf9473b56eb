"""The list of influencers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seeddesk.domain.influence import KINDS, STAGES
from seeddesk.i18n import tr
from seeddesk.store import influence as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.influence import fit, words
from seeddesk.ui.steps.influence.actions import InfluencerActions
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.words import word

Row = Mapping[str, Any]
DUE = ("due", "overdue", "none")


class Listing(Section):
    """Everybody found so far, with stage and next follow-up."""

    code = "list"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.doing = InfluencerActions(desk, self)
        self.listed = KeyNumber(lambda: tr("On the list"))
        self.contacted = KeyNumber(lambda: tr("Contacted"))
        self.working = KeyNumber(lambda: tr("Working with us"))
        self.due = KeyNumber(lambda: tr("To follow up"))
        self.table = ListTable(
            "influencers",
            self._columns(),
            ListRows(search=lambda row: "\n".join(
                str(part or "") for part in (row["name"], row["member_name"], words.account(row), row["note"],
                                             row["contact"], word("influencer", row["kind"]))
            )),
            title=lambda: tr("Influencers"),
            search_hint=lambda: tr("Name, account, note"),
            counter=lambda shown: tr("%n influencer(s)", n=shown),
            checkable=True,
            memory=desk.settings,
        )  # fmt: skip
        self.filters = {
            "stage": FilterButton(lambda: tr("Stage"), STAGES, lambda code: word("influencer_stage", code)),
            "kind": FilterButton(lambda: tr("Kind"), KINDS, lambda code: word("influencer", code)),
            "due": FilterButton(lambda: tr("Follow-up"), DUE, self._due_word),
        }
        for button in self.filters.values():
            self.table.add_filter(button)
            button.changed.connect(lambda _code: self._narrow())
        self.table.activated.connect(self.doing.open)
        self.table.delete_requested.connect(self._delete)
        self.table.view.customContextMenuRequested.disconnect()
        self.table.view.customContextMenuRequested.connect(self._context_menu)
        self._make_actions()
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(NumberRow(self.listed, self.contacted, self.working, self.due))
        layout.addWidget(card, 1)

    def _columns(self) -> list[Column]:
        today = self.desk.today
        return [
            Column("name", lambda: tr("Name"), 26, paint="chips", text=lambda row: row["name"], chips=_chips,
                   sort=lambda row: row["name"].casefold(), stretch=True),
            Column("kind", lambda: tr("Kind"), 14, text=lambda row: word("influencer", row["kind"])),
            Column("platform", lambda: tr("Account"), 16, text=words.account, paint="muted"),
            Column("followers", lambda: tr("Followers"), 14, align="right",
                   text=lambda row: words.followers(row, today()), sort=lambda row: row["followers"],
                   tone=lambda row: "attention" if words.stale(row, today()) else None),
            Column("fit", lambda: tr("Fit"), 6, align="right",
                   text=lambda row: fit.in_words(row["fit"]), sort=lambda row: row["fit"].value,
                   tone=lambda row: fit.tone(row["fit"]) or None),
            Column("stage", lambda: tr("Stage"), 13, paint="chips", chips=_stage,
                   sort=lambda row: STAGES.index(row["stage"])),
            Column("follow_up_on", lambda: tr("Follow-up"), 17,
                   text=lambda row: words.due_words(row, today())[0] or "–",
                   sort=lambda row: row["follow_up_on"],
                   tone=lambda row: words.due_words(row, today())[1]),
            Column("last_at", lambda: tr("Last contact"), 16, paint="muted",
                   text=lambda row: words.last_contact(row, self.desk.now()),
                   sort=lambda row: row["last_at"]),
        ]  # fmt: skip

    def _make_actions(self) -> None:
        def action(slot: Callable[[], object]) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._add = action(lambda: self.doing.add(lambda made: self.table.select([made])))
        self._move_menu = QMenu(self)
        self._move_menu.aboutToShow.connect(lambda: self.doing.fill_stages(self._move_menu, self.table.selected_ids()))
        self._move = action(lambda: None)
        self._move.setMenu(self._move_menu)
        self._contact = action(lambda: self._one(self.doing.contact))
        self._contact.setShortcut(QKeySequence("Ctrl+L"))
        self._export = action(self._export_list)
        self._import = action(lambda: self.desk.go("import", kind="influencers"))
        self._template = action(self._save_template)
        self.table.add_action(self._contact, needs="one")
        self.table.selection_changed.connect(lambda _ids: self._steer())
        self._steer()

    def page_actions(self) -> list[QAction]:
        return [self._add, self._move, self._contact, self._export, self._import, self._template]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("influencer", "outreach", "member", "setting"):
            return
        weighed = store.weights(self.desk.shop)
        rows = store.influencers(self.desk.shop, self.desk.launch_id)
        self.table.set_rows([{**row, "fit": store.fit_of(row, weighed)} for row in rows])
        facts = store.facts(self.desk.shop, self.desk.launch_id or 0, self.desk.today())
        wanted, agreed = facts.wanted, facts.wanted_agreed
        self.listed.show_number(
            f"{facts.listed:,}", of=lambda: tr("of {n} wanted").format(n=wanted), bar=(facts.listed, wanted)
        )
        self.contacted.show_number(
            f"{facts.contacted:,}", of=lambda: tr("of {n}").format(n=f"{facts.listed:,}"),
            bar=(facts.contacted, facts.listed),
        )  # fmt: skip
        self.working.show_number(
            f"{facts.agreed:,}", of=lambda: tr("of {n} wanted").format(n=agreed), bar=(facts.agreed, agreed)
        )
        due = facts.overdue + facts.due_today
        self.due.show_number(
            f"{due:,}",
            note=lambda: (
                tr("%n overdue, the oldest by {days} days", n=facts.overdue).format(days=facts.overdue_days)
                if facts.overdue
                else tr("%n tomorrow", n=facts.due_tomorrow)
            ),
            tone="danger" if facts.overdue else "attention" if due else "",
        )
        self._steer()

    def _steer(self) -> None:
        chosen = self.table.selected_ids()
        self._move.setEnabled(bool(chosen))
        self._contact.setEnabled(len(chosen) == 1)

    def _due_word(self, code: str) -> str:
        return {"due": tr("due by tomorrow"), "overdue": tr("overdue"), "none": tr("none set")}[code]

    def _narrow(self) -> None:
        source = self.table.model.source
        assert isinstance(source, ListRows)
        stage, kind, due = (self.filters[name].code() for name in ("stage", "kind", "due"))
        source.set_filter("stage", None if stage is None else lambda row: row["stage"] == stage)
        source.set_filter("kind", None if kind is None else lambda row: row["kind"] == kind)
        states = {"due": ("overdue", "today", "tomorrow"), "overdue": ("overdue",), "none": ("none",)}
        source.set_filter(
            "due",
            None if due is None else lambda row: words.due(row, self.desk.today()).state in states[due],
        )
        self.table.refresh()

    def show_place(self, **args: Any) -> None:
        if args.get("due") in DUE:
            self.filters["due"].set_code(args["due"])
        if args.get("influencer"):
            self.table.select([int(args["influencer"])])
            self.doing.open(int(args["influencer"]))

    # --- doing -----------------------------------------------------------------------------

    def _one(self, do: Callable[[int], None]) -> None:
        chosen = self.table.selected_ids()
        if len(chosen) == 1:
            do(chosen[0])

    def _context_menu(self, place: QPoint) -> None:
        ids = self.table.selected_ids()
        if ids:
            menu = self.doing.menu(ids)
            menu.popup(self.table.view.viewport().mapToGlobal(place))

    def _delete(self, ids: list[int]) -> None:
        self.doing.delete(ids)
        self.table.clear_ticks()

    def _save_template(self) -> None:
        from seeddesk.ui.table_templates import save_template

        save_template(self, self.desk, "influencers", tr("Influencers"))

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Influencers"))

    def retranslate(self) -> None:
        self._add.setText(tr("+ Influencer"))
        self._move.setText(tr("Move to"))
        self._contact.setText(tr("Note a contact…"))
        self._export.setText(tr("Export"))
        self._import.setText(tr("Import…"))
        self._template.setText(tr("Template…"))
        self._template.setToolTip(tr("A blank table to fill in and import"))
        self.table.set_empty(
            lambda: tr("Nobody here yet. Begin in your own groups: who do the others listen to, and who uses it?"),
            lambda: tr("+ Influencer"),
            self._add.trigger,
        )


def _chips(row: Row) -> list[tuple[str, str]]:
    chips = []
    if row["blocked"]:
        chips.append((tr("not to be contacted"), "danger"))
    if row["uses_it"]:
        chips.append((tr("uses it"), "primary"))
    if row["member_id"]:
        chips.append((tr("member", "chip"), "info"))
    return chips


def _stage(row: Row) -> list[tuple[str, str]]:
    return [(word("influencer_stage", row["stage"]), words.STAGE_TONES[row["stage"]])]
