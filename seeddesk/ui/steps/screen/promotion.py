"""From the A groups into the B group: who has earned it, why, and the owner's word on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store import promotion as store
from seeddesk.store.promotion import Differences, Found
from seeddesk.ui.desk import Desk
from seeddesk.ui.promotion_words import STATE_TONES, why
from seeddesk.ui.steps import Section
from seeddesk.ui.theme import px
from seeddesk.ui.when import day_or_dash
from seeddesk.ui.widgets.banner import Banner
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.labels import Muted
from seeddesk.ui.widgets.table import Column, ListRows, ListTable, Row
from seeddesk.ui.words import word
from seeddesk.workflow import promotion as work

TABLES = (
    "membership", "chat_group", "promotion", "candidate", "voice", "interaction", "referral", "ballot", "review",
    "member", "launch",
)  # fmt: skip


class Promotion(Section):
    """Proposals with what speaks for each; promoted, or "not now" with a reason."""

    code = "promotion"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Found | None = None
        self._differences = Differences([], [], [])
        self._asked = 0
        self.banners = {name: Banner() for name in ("outside", "left", "unmarked")}
        self.about = Muted("", wrap=True)
        self.table = self._make_table()
        self._make_actions()
        card = Card(flush=True)
        card.add(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        for banner in self.banners.values():
            banner.hide()
            layout.addWidget(banner)
        layout.addWidget(self.about)
        layout.addWidget(card, 1)

    def _make_table(self) -> ListTable:
        columns = [
            Column("number", lambda: tr("No."), 5, text=_number, sort=_place, align="right"),
            Column("display", lambda: tr("Name"), 30, paint="strong", sub=self._why, stretch=True),
            Column("active_days", lambda: tr("Days in touch"), 9, align="right"),
            Column("useful", lambda: tr("Useful of suggestions"), 12,
                   text=lambda row: _of(row["useful"], row["suggestions"]), align="right"),
            Column("stayed", lambda: tr("Stayed of brought"), 11,
                   text=lambda row: _of(row["stayed"], row["brought"]), align="right"),
            Column("votes", lambda: tr("Voted"), 7, align="right"),
            Column("reviews", lambda: tr("Reviewed"), 7, align="right"),
            Column("groups", lambda: tr("Is in"), 14, paint="chips", sortable=False,
                   chips=lambda row: [(name, "neutral") for name in row["groups"]]),
            Column("state", lambda: tr("State"), 14, paint="chips",
                   chips=lambda row: [(word("promotion", row["state"]), STATE_TONES[row["state"]])], sub=_said),
        ]  # fmt: skip
        self.source = ListRows(search=("display", "nick", "phone", "wechat", "pinyin", "initials", "groups", "reason"))
        table = ListTable(
            "promotion",
            columns,
            self.source,
            title=lambda: tr("Promotion"),
            search_hint=lambda: tr("Name, pinyin, phone, group"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            memory=self.desk.settings,
        )
        self.state = FilterButton(
            lambda: tr("State"), store.STATES, lambda code: word("promotion", code), default="",
        )  # fmt: skip
        self.group = FilterButton(lambda: tr("Is in"), self._group_names)
        self.state.changed.connect(lambda _code: self._narrow())
        self.group.changed.connect(lambda _code: self._narrow())
        table.add_filter(self.state)
        table.add_filter(self.group)
        table.activated.connect(lambda member: self.desk.go("members", member=member))
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _make_actions(self) -> None:
        self._promote, self._later, self._again, self._rules, self._export, self._card = (
            QAction(self) for _ in range(6)
        )
        self._promote.triggered.connect(lambda *_: self.ask_promote())
        self._later.triggered.connect(lambda *_: self.ask_later())
        self._again.triggered.connect(lambda *_: self.again())
        self._rules.triggered.connect(lambda *_: self.change_rules())
        self._export.triggered.connect(lambda *_: self.export())
        self._card.triggered.connect(lambda *_: self.desk.go("members", member=self.chosen()[0]))
        self.table.add_action(self._card, needs="one")
        for action in (self._promote, self._later, self._again):
            self.table.add_action(action)

    def page_actions(self) -> list[QAction]:
        return [self._promote, self._later, self._rules, self._export]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        launch, shop, today = self.desk.launch_id, self.desk.shop, self.desk.today()
        if launch is None:
            return
        self._asked += 1
        asked = self._asked

        def done(found: tuple[Found, Differences]) -> None:
            if asked == self._asked:
                self.found, self._differences = found
                self._show()

        self.desk.run(
            tr("Looking for who has earned it"),
            lambda *_: (store.proposals(shop, launch, today), store.differences(shop, launch)),
            done,
            quiet=True,
        )

    def _show(self) -> None:
        found = self.found
        if found is None:
            return
        self._narrow()
        self.table.set_rows(found.rows)
        self.about.say(lambda: _about(found))
        self._show_differences()
        self._steer()

    def _show_differences(self) -> None:
        found, groups = self._differences, self._core()
        name = groups[0]["name"] if groups else ""
        texts = {
            "outside": (
                lambda: tr("%n joined and are not in {group} yet.", n=len(found.outside)).format(group=name),
                lambda: tr("They are in the group now"),
                self.settle_outside,
            ),
            "left": (
                lambda: tr("%n joined and have left {group}.", n=len(found.left)).format(group=name),
                lambda: tr("Take them out"),
                self.settle_left,
            ),
            "unmarked": (
                lambda: tr("%n are in {group} and not noted as joined.", n=len(found.unmarked)).format(group=name),
                lambda: tr("Note as joined"),
                self.settle_unmarked,
            ),
        }
        for key, banner in self.banners.items():
            if getattr(found, key):
                text, action, do = texts[key]
                banner.show_text(text, "info", action=action, on_action=do)
            else:
                banner.hide()

    def _narrow(self) -> None:
        state, group = self.state.code(), self.group.code()
        self.source.set_filter("state", None if state is None else lambda row: row["state"] == state)
        self.source.set_filter("group", None if group is None else lambda row: group in row["groups"])
        self.table.refresh()

    def _group_names(self) -> list[str]:
        return list(dict.fromkeys(name for row in (self.found.rows if self.found else ()) for name in row["groups"]))

    def _why(self, row: Row) -> str:
        return why(row, self.found.rules.days if self.found else 0)

    def _core(self) -> list[dict[str, Any]]:
        launch = self.desk.launch_id
        return store.core_groups(self.desk.shop, launch) if launch is not None else []

    def _steer(self) -> None:
        may = not self.desk.shop.read_only and self.desk.launch_id is not None
        states = {row["state"] for row in self.table.rows(self.chosen())}
        open_ = bool(states) and "promoted" not in states
        self._promote.setEnabled(may and open_)
        self._later.setEnabled(may and open_)
        self._again.setEnabled(may and states == {"later"})
        self._rules.setEnabled(may)
        self._export.setEnabled(bool(self.found and self.found.rows))

    def show_place(self, **args: Any) -> None:
        """``state``: one of STATES or None for all."""
        if "state" in args:
            self.state.set_code(args["state"])

    # --- doing -------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """The members chosen in the list."""
        return list(self.table.selected_ids())

    def ask_promote(self) -> None:
        """Sign the chosen off into a B group; without one, make it first."""
        from seeddesk.ui.steps.members.group_dialog import GroupDialog
        from seeddesk.ui.steps.screen.promotion_dialogs import PromoteDialog

        chosen = self.chosen()
        if not chosen:
            return
        if self._core():
            PromoteDialog(self.desk, chosen, self.window()).open()
        else:
            start = {"kind": "core", "launch": self.desk.launch_id, "capacity": 60}
            GroupDialog(self.desk, None, self.window(), start=start,
                        done=lambda _made: PromoteDialog(self.desk, chosen, self.window()).open()).open()  # fmt: skip

    def ask_later(self) -> None:
        """Put the chosen off, with the reason."""
        from seeddesk.ui.steps.screen.promotion_dialogs import LaterDialog

        if self.chosen() and self.found is not None:
            LaterDialog(self.desk, self.chosen(), self.found.rules.wait_days, self.window()).open()

    def again(self) -> None:
        """Propose them again now."""
        desk = self.desk
        if self.chosen():
            desk.act(work.propose_again, desk.shop, desk.launch_id, self.chosen(), undoable=True)

    def change_rules(self) -> None:
        """What it takes to be proposed."""
        from seeddesk.ui.steps.screen.promotion_dialogs import PromotionRules

        if self.found is not None:
            PromotionRules(self.desk, self.found.rules, self.window()).open()

    def settle_outside(self) -> None:
        """Those who joined are in the B group now."""
        desk, groups = self.desk, self._core()
        if groups:
            desk.act(work.settle_outside, desk.shop, desk.launch_id, groups[0]["id"], self._differences.outside,
                     now=desk.now(), undoable=True)  # fmt: skip

    def settle_unmarked(self) -> None:
        """Those in the B group have joined."""
        desk = self.desk
        desk.act(work.settle_unmarked, desk.shop, desk.launch_id, self._differences.unmarked, now=desk.now(),
                 undoable=True)  # fmt: skip

    def settle_left(self) -> None:
        """Who left the B group is no core user any more."""
        desk = self.desk
        desk.act(work.settle_left, desk.shop, desk.launch_id, self._differences.left, tr("left the B group"),
                 undoable=True)  # fmt: skip

    def export(self) -> None:
        """Save the list shown."""
        from seeddesk.ui.export_list import export_table

        why = Column("reasons", lambda: tr("Why"), text=self._why)
        said = Column("said", lambda: tr("Signed off"), text=_said)
        state = Column("state", lambda: tr("State"), text=lambda row: word("promotion", row["state"]))
        groups = Column("groups", lambda: tr("Is in"), text=lambda row: joined(row["groups"]))
        shown = [one for one in self.table.model.columns if one.key not in ("state", "groups")]
        export_table(self, self.table, tr("Promotion"), [*shown, why, groups, state, said])

    def retranslate(self) -> None:
        self._promote.setText(tr("Promote…"))
        self._later.setText(tr("Not now…"))
        self._again.setText(tr("Propose again"))
        self._rules.setText(tr("What it takes…"))
        self._export.setText(tr("Export"))
        self._card.setText(tr("Member card"))
        self.table.set_empty(
            lambda: tr("Nobody has earned it yet. Mark useful suggestions in the inbox, or ask for less."),
            lambda: tr("What it takes…"),
            self.change_rules,
        )
        if self.found is not None:
            self._show()


def _about(found: Found) -> str:
    """How many were looked at, and who of those who would have earned it is left out."""
    if found.everybody:
        text = tr("Looked at all %n member(s), since no A group has people.", n=found.looked_at)
    else:
        text = tr("Looked at %n people in the A groups.", n=found.looked_at)
    counted: Sequence[tuple[str, Any]] = (
        ("inside", lambda n: tr("%n in the core group already", n=n)),
        ("declined", lambda n: tr("%n said no", n=n)),
        ("removed", lambda n: tr("%n taken out", n=n)),
    )
    left = [say(found.left_out[code]) for code, say in counted if found.left_out.get(code)]
    return f"{text} {tr('Left out: {who}.').format(who=joined(left))}" if left else text


def _said(row: Row) -> str:
    if row["state"] == "later":
        return tr("{reason} · back on {day}").format(reason=row["reason"], day=day_or_dash(row["until"]))
    if row["state"] == "promoted":
        return tr("{by}, {day}").format(by=row["by"], day=day_or_dash(row["at"][:10]))
    return ""


def _number(row: Row) -> str:
    return f"{row['number']:,}" if row["number"] else "–"


def _place(row: Row) -> int:
    return row["number"] or 1_000_000


def _of(part: int, whole: int) -> str:
    return f"{part:,} / {whole:,}" if whole else "–"
