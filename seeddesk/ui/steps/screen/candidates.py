"""The candidates: ranked by a score one can look into, and their way into the core group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seeddesk.domain import candidates
from seeddesk.domain.candidates import to_suggest
from seeddesk.i18n import tr
from seeddesk.store import launches
from seeddesk.store import screen as store
from seeddesk.store.invitations import resting
from seeddesk.store.members import sources
from seeddesk.ui.desk import Desk
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen.candidate_rows import CandidateRows
from seeddesk.ui.steps.screen.words import PART_COLOURS, STATE_TONES, STATES, ago, state_word, why_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.key_number import KeyNumber, NumberRow
from seeddesk.ui.widgets.table import Column, ListTable, Row
from seeddesk.ui.words import choices, word
from seeddesk.workflow import screen as work

FACTS = (
    "member", "member_tag", "launch_tag", "tag", "shop_order", "interaction", "referral", "voice", "ballot", "review",
    "tester", "influencer", "membership",
)  # fmt: skip
"""Tables whose change may move a score."""



class Candidates(Section):
    """Cards above, the ranked list below; the main action invites whoever is chosen."""

    code = "candidates"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows = CandidateRows(desk)
        self.screening: store.Screening | None = None
        self._launch: dict[str, Any] = {}
        self._loaded_for: tuple[int | None, int] = (None, 0)
        self._asked = 0
        self._waiting: dict[str, Any] | None = None
        self._in_group = 0
        self.active = KeyNumber(lambda: tr("Active customers (90 days)"))
        self.suggested = KeyNumber(lambda: tr("Suggested to invite"))
        self.core = KeyNumber(lambda: tr("In the core group"))
        self.own = KeyNumber(lambda: tr("Share of own circle"))
        self.table = self._make_table()
        self._make_actions()
        card = Card(flush=True)
        card.add(self.table, 1)
        self.numbers = self.gives_way = NumberRow(self.active, self.suggested, self.core, self.own)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        layout.addWidget(self.numbers)
        layout.addWidget(card, 1)
        desk.people.ready.connect(self._people_ready)

    # --- building ----------------------------------------------------------------------------

    def _make_table(self) -> ListTable:
        table = ListTable(
            "candidates",
            self._columns(),
            self.rows,
            title=lambda: tr("Candidates"),
            search_hint=lambda: tr("Name, WeChat, phone, tag"),
            counter=lambda shown: tr("%n people", n=shown),
            checkable=True,
            order=("score", True),
            memory=self.desk.settings,
        )
        self.filters = {
            "state": FilterButton(lambda: tr("State"), STATES, state_word, default="suggested"),
            "source": FilterButton(lambda: tr("Source"), lambda: sources(self.desk.shop)[:40]),
            "tier": FilterButton(
                lambda: tr("Tier"), [code for code, _ in choices("tier")], lambda code: word("tier", code)
            ),
            "own": FilterButton(
                lambda: tr("Own circle"), [True, False], lambda code: tr("only own circle") if code else tr("without")
            ),
            "orders": FilterButton(
                lambda: tr("Orders"), [1, 2, 3, 5, 10], lambda least: tr("at least {n}").format(n=least)
            ),
        }
        for name, button in self.filters.items():
            table.add_filter(button)
            button.changed.connect(lambda code, name=name: self._narrow(name, code))
        self.rows.set_filter("state", "suggested")
        table.activated.connect(self.open_candidate)
        table.delete_requested.connect(self.ask_remove)
        table.selection_changed.connect(lambda _ids: self._steer())
        return table

    def _columns(self) -> list[Column]:
        desk = self.desk
        return [
            Column("name", lambda: tr("Customer"), 11, paint="strong"),
            Column("score", lambda: tr("Score"), 12, paint="score", text=lambda row: f"{row['score']:.0f}", score=_bar),
            Column(
                "why",
                lambda: tr("Why"),
                44,
                text=lambda row: why_words(row["why"]),
                tooltip=lambda row: why_words(row["why"]),
                sortable=False,
                stretch=True,
            ),
            _count("active_days", lambda: tr("Days in touch"), 7),
            _count("orders", lambda: tr("Orders"), 7),
            _count("brought", lambda: tr("Brought"), 7),
            Column("last_active", lambda: tr("Last active"), 9, text=lambda r: ago(r["last_active"], desk.today())),
            Column("tags", lambda: tr("Tags"), 11, paint="chips", chips=_chips, sortable=False),
            Column("state", lambda: tr("State"), 11, paint="chips", chips=_state, tooltip=lambda row: row["reason"]),
        ]

    def _make_actions(self) -> None:
        self._invite = self._action(lambda: self.ask_invite(self._chosen()), "Ctrl+Return")
        self._rules = self._action(self.change_rules)
        self._backtest = self._action(self.look_back)
        self._funnel = self._action(self.show_funnel)
        self._export = self._action(self._export_list)
        self._open = self._action(lambda: self.open_candidate(self._chosen()[0]))
        self._shortlist = self._action(lambda: self.move(work.shortlist, self._chosen()), "Ctrl+L")
        self._joined = self._action(lambda: self.move(work.mark_joined, self._chosen()), "Ctrl+J")
        self._declined = self._action(lambda: self.ask_decline(self._chosen()))
        self._removed = self._action(lambda: self.ask_remove(self._chosen()))
        self._reset = self._action(lambda: self.move(work.reset, self._chosen()))
        self._mark = QAction(self)
        menu = QMenu(self)
        menu.addActions([self._shortlist, self._joined, self._declined, self._removed, self._reset])
        self._mark.setMenu(menu)
        self.table.add_action(self._open, needs="one")
        self.table.add_action(self._invite)
        self.table.add_separator()
        for action in (self._shortlist, self._joined, self._declined, self._removed, self._reset):
            self.table.add_action(action)

    def _action(self, slot: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda *_: slot())
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def page_actions(self) -> list[QAction]:
        return [self._invite, self._mark, self._rules, self._funnel, self._backtest, self._export]

    # --- showing -----------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        launch = launches.launch(self.desk.shop, self.desk.launch_id)
        if launch is None:
            return
        before, self._launch = self._launch, launch
        key = (launch["id"], launch["half_life"])
        if changed is None or key != self._loaded_for or changed.touches(*FACTS):
            if before.get("id") != launch["id"]:
                self.screening = None
                self.table.clear_ticks()
            self._load()
        if self.screening is not None:
            self._show(None if launch["weights"] == before.get("weights") else store.weights_of(launch))
        else:
            self._show_nothing()

    def _load(self) -> None:
        """Read the facts in the background; what is on screen stays until they are there."""
        self._asked += 1
        asked, shop, launch, today = self._asked, self.desk.shop, dict(self._launch), self.desk.today()

        def done(screening: store.Screening) -> None:
            if asked != self._asked:
                return  # something newer is on its way
            first, self.screening = self.screening is None, screening
            self._show(store.weights_of(self._launch))
            if first and not self.rows.suggested and self.filters["state"].code() == "suggested":
                self.filters["state"].set_code(None)  # all seats are taken: show everybody instead of nobody
            if self._waiting is not None:
                waiting, self._waiting = self._waiting, None
                self.show_place(**waiting)

        self._loaded_for = (launch["id"], launch["half_life"])
        self.desk.run(
            tr("Working out the scores"),
            lambda _progress, _cancelled: store.load(shop, launch["id"], today, launch["half_life"]),
            done,
            quiet=True,
        )

    def _show(self, weights: dict[str, float] | None) -> None:
        """Rank anew under ``weights``, or keep the ranking and only look where people stand."""
        assert self.screening is not None
        kept = self.rows.ranking
        if weights is None and kept is not None and kept.of is self.screening:
            ranking = kept
        else:
            ranking = self.screening.rank(weights or store.weights_of(self._launch))
        states = store.states(self.desk.shop, self._launch["id"])
        self.rows.show(ranking, states, self._launch["seats"])
        self._fill_empty()
        self.table.refresh()
        self._fill_cards()
        self._steer()

    def preview(self, weights: dict[str, float]) -> None:
        """Show the list as it would be under other weights, nothing is kept."""
        if self.screening is not None:
            self._show(weights)

    def _show_nothing(self) -> None:
        self.rows.show(None, {}, 0)
        self._fill_empty()
        self.table.refresh()
        self._fill_cards()
        self._steer()

    def _fill_cards(self) -> None:
        made = self.screening
        gauge = store.core_gauge(self.desk.shop, self._launch["id"]) if self._launch else candidates.gauge(0, 0)
        self._in_group = gauge.total
        if made is None:
            for card in (self.active, self.suggested):
                card.show_number("–")
        else:
            self._fill_active(made)
            count, least = len(self.rows.suggested), self.rows.suggested_from
            self.suggested.show_number(
                f"{count:,}",
                note=lambda: self._suggested_words(count, least),
            )
        if not self._launch:
            return
        seats = self._launch["seats"]
        self.core.show_number(
            f"{gauge.total:,}", of=f"/ {seats:,}", bar=(gauge.total, seats), tone="primary" if gauge.total else ""
        )
        if gauge.share is None:
            self.own.show_number("–", note=lambda: tr("nobody has joined yet"))
        else:
            missing = gauge.missing
            self.own.show_number(
                f"{100 * gauge.share:.1f}%",
                of=f"{gauge.own:,} / {gauge.total:,}",
                tone="attention" if missing else "primary",
                bar=(gauge.own, max(gauge.needed, 1)),
                note=lambda: tr("%n more for one in ten", n=missing) if missing else tr("one in ten or more"),
            )

    def _suggested_words(self, count: int, least: float) -> str:
        if count:
            return tr("score {score} and up").format(score=f"{least:.0f}")
        full = bool(self._launch) and not to_suggest(self._launch["seats"], self._in_group)
        return tr("all seats are taken") if full else ""

    def _fill_active(self, made: store.Screening) -> None:
        now, before = made.active_now, made.active_before
        if not before:
            self.active.show_number(f"{now:,}", note=lambda: tr("no figures for the 90 days before") if now else "")
            return
        change = 100 * (now - before) / before
        arrow = "▲" if change > 0 else "▼" if change < 0 else "="
        self.active.show_number(
            f"{now:,}",
            note=lambda: tr("{arrow} {percent}%, was {n}").format(
                arrow=arrow, percent=f"{abs(change):.0f}", n=f"{before:,}"
            ),
            tone="primary" if change >= 0 else "attention",
        )

    def _fill_empty(self) -> None:
        self.table.set_working((lambda: tr("Working out the scores …")) if self.screening is None else None)
        if self.screening is not None and not self.screening.facts.ids:
            self.table.set_empty(
                lambda: tr("No customers yet. Bring in a customer or order file, and they are ranked at once."),
                lambda: tr("Import file…"),
                lambda: self.desk.go("import"),
            )
        else:
            self.table.set_empty(lambda: tr("Nobody here."))

    def _people_ready(self) -> None:
        self.rows.forget_names()
        if self.isVisible() and (self.table.needle() or (self.table.order() or ("",))[0] == "name"):
            self.table.refresh()

    def _narrow(self, name: str, code: Any) -> None:
        self.rows.set_filter(name, code)
        self.table.refresh()
        self._steer()

    def show_place(self, **args: Any) -> None:
        if self.screening is None:
            self._waiting = args
            return
        if args.get("state"):
            self.filters["state"].set_code(str(args["state"]))
        if args.get("member"):
            self.filters["state"].set_code(None)
            self.table.select([int(args["member"])])
            self.open_candidate(int(args["member"]))

    def _steer(self) -> None:
        """Actions follow what is chosen."""
        chosen = self._chosen()
        count = len(chosen)
        states = {self.rows.states.get(member, {}).get("state") or "suggested" for member in chosen}
        open_ones = sum(not self.rows.states.get(member, {}).get("invited_at") for member in chosen)
        may_write = not self.desk.shop.read_only
        self._invite.setEnabled(may_write and open_ones > 0)
        self._invite.setText(tr("Invite the %n selected", n=count) if count else tr("Invite the selected"))
        self._mark.setEnabled(may_write and count > 0)
        self._shortlist.setEnabled(bool(states & {"suggested", "removed"}))
        self._joined.setEnabled(bool(states - {"joined"}))
        self._declined.setEnabled("invited" in states)
        self._removed.setEnabled(bool(states - {"removed"}))
        self._reset.setEnabled(bool(states & {"shortlisted", "removed"}))
        self._rules.setEnabled(self.screening is not None)
        self._backtest.setEnabled(self.screening is not None and bool(self.screening.facts.ids))
        self._export.setEnabled(bool(self.table.model.ids))

    # --- doing -------------------------------------------------------------------------------

    def _chosen(self) -> list[int]:
        return self.table.selected_ids()

    def move(self, fn: Callable[..., work.Moved], members: Sequence[int], *more: Any) -> bool:
        """Send members on by a function of the workflow; says what was done, and who stayed where they were."""
        if not members:
            return False
        desk = self.desk
        ok, moved = desk.attempt(
            fn, desk.shop, self._launch["id"], list(members), *more, now=desk.now(), undoable=False
        )
        if not ok:
            return False
        self.table.clear_ticks()
        entry = desk.shop.next_undo()
        said = desk.sentence_of(entry) if entry is not None else ""
        if moved.left:
            said = tr("{done}; %n stayed as they were", n=len(moved.left)).replace("{done}", said)
        desk.notify(said, undo=True)
        return True

    def ask_invite(self, members: Sequence[int]) -> None:
        """Show the message to paste, and note who was invited."""
        fresh = [member for member in members if not self.rows.states.get(member, {}).get("invited_at")]
        if not fresh:
            return
        rest = resting(self.desk.shop, self._launch["id"], self.desk.today())
        again, fresh = len(members) - len(fresh), [member for member in fresh if member not in rest]
        if not fresh:
            self.desk.act(work.invite, self.desk.shop, self._launch["id"], list(members), now=self.desk.now())
            return  # which says why none of them can be asked
        from seeddesk.ui.steps.screen.invite_dialog import InviteDialog

        dialog = InviteDialog(
            self.desk, self._launch, fresh, again, sum(member in rest for member in members), self.window()
        )
        dialog.accepted.connect(lambda: self.move(work.invite, fresh))
        dialog.open()

    def ask_decline(self, members: Sequence[int]) -> None:
        """Ask why they said no."""
        self._ask_reason(
            members,
            lambda: tr("Why did they decline?"),
            (lambda: tr("no time"), lambda: tr("no need"), lambda: tr("too dear"), lambda: tr("did not answer")),
            work.mark_declined,
        )

    def ask_remove(self, members: Sequence[int]) -> None:
        """Ask why they are taken out."""
        self._ask_reason(
            members,
            lambda: tr("Why are they taken out?"),
            (
                lambda: tr("does not need it"),
                lambda: tr("only after bargains"),
                lambda: tr("disturbs the group"),
                lambda: tr("works for a competitor"),
            ),
            work.remove,
        )

    def _ask_reason(
        self, members: Sequence[int], title: Callable[[], str], usual: Sequence[Callable[[], str]], fn: Any
    ) -> None:
        if not members:
            return
        from seeddesk.ui.steps.screen.reason_dialog import ReasonDialog

        dialog = ReasonDialog(title, usual, len(members), self.window())
        dialog.accepted.connect(lambda: self.move(fn, members, dialog.reason()))
        dialog.open()

    def open_candidate(self, member: int) -> None:
        """Open the score into its parts with the raw facts under them."""
        if self.rows.ranking is None or member not in self.rows.ranking.of.place:
            return
        from seeddesk.ui.steps.screen.candidate_dialog import CandidateDialog

        CandidateDialog(self, member, self.window()).open()

    def change_rules(self) -> None:
        """Weights, presets and half-life; the list behind follows while they move."""
        if self.screening is None:
            return
        from seeddesk.ui.steps.screen.rules_dialog import RulesDialog

        dialog = RulesDialog(self.desk, self._launch, self.screening, self.window())
        dialog.moved.connect(self.preview)
        dialog.rejected.connect(lambda: self.preview(store.weights_of(self._launch)))
        dialog.open()

    def look_back(self) -> None:
        """Would this score have chosen well some time ago?"""
        from seeddesk.ui.steps.screen.backtest_dialog import BacktestDialog

        BacktestDialog(self.desk, self._launch, self.window()).open()

    def show_funnel(self) -> None:
        """How many came through, and why others did not."""
        from seeddesk.ui.steps.screen.funnel_dialog import FunnelDialog

        FunnelDialog(self.desk, self._launch, self.window()).open()

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Candidates"))

    def retranslate(self) -> None:
        self._mark.setText(f"{tr('Mark as')} ▾")
        self._rules.setText(tr("Score rules…"))
        self._funnel.setText(tr("How many came through"))
        self._backtest.setText(tr("Would it have chosen well?"))
        self._export.setText(tr("Export Excel"))
        self._open.setText(tr("How the score is made…"))
        self._shortlist.setText(tr("Shortlisted"))
        self._joined.setText(tr("Joined the core group"))
        self._declined.setText(tr("Declined…"))
        self._removed.setText(tr("Removed…"))
        self._reset.setText(tr("Back to suggested"))
        self._steer()
        self._fill_cards()


def _bar(row: Row) -> list[tuple[float, str]]:
    return [(points / 100, PART_COLOURS[code]) for code, points in row["adds"].items()]


def _count(key: str, title: Callable[[], str], width: int) -> Column:
    return Column(key, title, width, align="right", text=lambda row: f"{row[key]:,}")


def _chips(row: Row) -> list[tuple[str, str]]:
    own = [(word("own_circle", row["own_circle"]), "info")] if row["own_circle"] else []
    return own + [(tag, "neutral") for tag in row["tags"]]


def _state(row: Row) -> list[tuple[str, str]]:
    return [(state_word(row["state"]), STATE_TONES[row["state"]])] if row["state"] else []
