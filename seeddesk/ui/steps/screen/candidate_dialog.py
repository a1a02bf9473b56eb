"""One candidate: the score in its parts, the raw facts under each, and where they stand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.reports.format import day, joined, money
from seeddesk.store.screen import rows_of
from seeddesk.ui.steps.screen.words import (
    PART_COLOURS,
    STATE_TONES,
    ago,
    part_meaning,
    part_word,
    state_word,
    why_words,
)
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Rule
from seeddesk.ui.widgets.progress import PartsBar
from seeddesk.ui.words import word
from seeddesk.workflow import screen as work

if TYPE_CHECKING:
    from seeddesk.ui.steps.screen.candidates import Candidates


class CandidateDialog(BaseDialog):
    """Closes by itself when an action was taken."""

    def __init__(self, page: Candidates, member: int, parent: QWidget | None = None) -> None:
        ranking = page.rows.ranking
        assert ranking is not None
        place = ranking.of.place[member]
        found = rows_of(page.desk.shop, ranking, [place], page.rows.states)
        self.row: dict[str, Any] = found[0] if found else {}
        name = self.row.get("name", "")
        super().__init__(name, parent, size=(72, 28))
        self._page, self._member, self._place, self._ranking = page, member, place, ranking
        state = page.rows.state_of(member)
        if self.row.get("own_circle"):
            self.add_head(Chip(lambda: word("own_circle", self.row["own_circle"]), "info"))
        if state:
            self.add_head(Chip(lambda: state_word(state), STATE_TONES[state]))
        if not self.row:
            return
        self.add(self._make_total())
        self.add(PlainLabel(lambda: why_words(self.row["why"]), look="muted", wrap=True))
        self.add(Rule())
        self.add(self._make_parts())
        self._add_standing()
        self.body.addStretch(1)
        self._make_buttons(state)

    def _make_total(self) -> QWidget:
        adds = self._ranking.contributions(self._place)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        line.addWidget(PlainLabel(f"{self.row['score']:.0f}", look="number"))
        bar = PartsBar()
        bar.set_parts([(points, PART_COLOURS[code]) for code, points in adds.items()], 100)
        line.addWidget(bar, 1)
        at, count = self._ranking.order.index(self._place) + 1, len(self._ranking.order)
        line.addWidget(Muted(lambda: tr("place {n} of {all}").format(n=f"{at:,}", all=f"{count:,}")))
        return box

    def _make_parts(self) -> QWidget:
        """Part, its 0–100, how much it counts, what it adds; below it the facts."""
        adds = self._ranking.contributions(self._place)
        total = sum(self._ranking.weights.values()) or 1
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(4))
        grid.setVerticalSpacing(px(1))
        grid.setColumnStretch(1, 1)
        for column, title in enumerate(("", "", tr("of 100"), tr("weight"), tr("adds"))):
            if title:
                grid.addWidget(Muted(title, small=True), 0, column)
        row = 1
        for code, value in self.row["parts"].items():
            weight = self._ranking.weights.get(code, 0.0)
            if not weight and not value:
                continue
            grid.addWidget(PlainLabel(lambda code=code: part_word(code)), row, 0)
            bar = PartsBar()
            bar.set_parts([(value or 0, PART_COLOURS[code])], 100)
            grid.addWidget(bar, row, 1)
            shown = "–" if value is None else f"{value:.0f}"
            for column, text in enumerate((shown, f"{100 * weight / total:.0f}%", f"{adds.get(code, 0.0):.1f}"), 2):
                grid.addWidget(PlainLabel(text), row, column)
            facts = Muted(self._facts(code), wrap=True, small=True)
            facts.setToolTip(part_meaning(code))
            grid.addWidget(facts, row + 1, 0, 1, 5)
            row += 2
        return box

    def _facts(self, code: str) -> str:
        """The raw facts under a part."""
        facts, at = self._ranking.of.facts, self._place
        if self.row["parts"][code] is None:
            return tr("Nothing known of anybody yet, so this does not count.")
        if code == "base":
            return self._base_facts()
        if code == "brought":
            stayed = int(facts.brought[at]) if facts.brought is not None else 0
            return tr("Brought {n}, {stayed} of them still there.").format(n=self.row["brought"], stayed=stayed)
        if code == "suggestions":
            return tr("%n useful suggestion(s).", n=int(facts.suggestions[at]) if facts.suggestions is not None else 0)
        if code == "theme_fit":
            tags = facts.tags.get(at)
            return tr("Has: {tags}.").format(tags=joined(list(tags))) if tags else tr("None of the theme's tags.")
        if code == "reach":
            return tr("Reaches %n people.", n=int(facts.reach[at]) if facts.reach is not None else 0)
        return word("own_circle", self.row["own_circle"])

    def _base_facts(self) -> str:
        facts, made, at = self._ranking.of.facts, self._ranking.of.parts, self._place
        today = dt.date.fromordinal(facts.as_of)
        activity = tr("More active lately than {share}% of your members").format(share=int(made.activity[at]))
        parts = [activity]
        if made.spend is not None:
            parts.append(tr("bought more lately than {share}%").format(share=int(made.spend[at])))
            if facts.spend is not None and facts.spend[at] > 0:
                parts.append(tr("{money} counted with fading").format(money=money(round(facts.spend[at]))))
        parts.append(tr("%n order(s)", n=self.row["orders"]))
        parts.append(tr("in touch on %n day(s) of the last 90", n=self.row["active_days"]))
        for name, make in (("votes", lambda n: tr("%n vote(s)", n=n)), ("reviews", lambda n: tr("%n review(s)", n=n))):
            column = getattr(facts, name)
            if column is not None and column[at]:
                parts.append(make(int(column[at])))
        parts.append(tr("last active: {when}").format(when=ago(self.row["last_active"], today)))
        return " · ".join(parts)

    def _add_standing(self) -> None:
        standing = self._page.rows.states.get(self._member)
        if standing is None:
            return
        told = []
        for key, make in (
            ("shortlisted_at", lambda when: tr("shortlisted {when}").format(when=when)),
            ("invited_at", lambda when: tr("invited {when}").format(when=when)),
            ("answered_at", lambda when: tr("answered {when}").format(when=when)),
        ):
            if standing[key]:
                told.append(make(day(dt.date.fromisoformat(standing[key][:10]))))
        if standing["reason"]:
            told.append(tr("reason: {text}").format(text=standing["reason"]))
        if told:
            self.add(Rule())
            self.add(PlainLabel(" · ".join(told), wrap=True))

    def _make_buttons(self, state: str) -> None:
        page, member = self._page, self._member
        self.add_button(lambda: tr("Member card"), self._card)
        if page.desk.shop.read_only:
            self.add_cancel(lambda: tr("Close"))
            return
        if state in ("", "suggested", "removed"):
            self.add_button(lambda: tr("Shortlist"), lambda: self._do(lambda: page.move(work.shortlist, [member])))
        if state in ("invited", "declined"):
            self.add_button(lambda: tr("Joined"), lambda: self._do(lambda: page.move(work.mark_joined, [member])))
        if state == "invited":
            self.add_button(lambda: tr("Declined…"), lambda: self._do(lambda: page.ask_decline([member])))
        self.add_cancel(lambda: tr("Close"))
        standing = page.rows.states.get(member, {})
        if state in ("", "suggested", "shortlisted") and not standing.get("invited_at"):
            self.invite = self.add_button(
                lambda: tr("Invite…"), lambda: self._do(lambda: page.ask_invite([member])), kind="primary"
            )

    def _do(self, act: Any) -> None:
        self.accept()
        act()

    def _card(self) -> None:
        self._do(lambda: self._page.desk.go("members", member=self._member))
