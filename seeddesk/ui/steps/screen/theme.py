"""The demand theme: the need in one sentence, the tags that follow from it, seats, and who has those tags."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.domain.screen import HALF_LIFE_RANGE, HalfLife
from seeddesk.i18n import tr
from seeddesk.store import launches
from seeddesk.store import screen as store
from seeddesk.store.members import tags
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.screen.words import half_life_words
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.table import Column, ListTable
from seeddesk.workflow import screen as work
from seeddesk.workflow.launches import SEATS, update_launch


class Theme(Section):
    """A form saved as one leaves a field, and beside it how many members each tag finds."""

    code = "theme"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._launch: dict[str, Any] = {}
        self.form = Form(self._fields(), above=True)
        self.form.edited.connect(self._save)
        self._go = QAction(self)
        self._go.triggered.connect(lambda: desk.go("screen.candidates"))
        self._suggest = QAction(self)
        self._suggest.triggered.connect(self.suggest_half_life)
        need = Card(lambda: tr("Which need does the product answer?"))
        need.add(self.form)
        self.told = Muted("", wrap=True)
        need.add(self.told)
        need.end()
        self.tags = ListTable(
            "theme_tags",
            [
                Column("name", lambda: tr("Tag"), 16, paint="strong", stretch=True),
                Column("members", lambda: tr("Members"), 9, align="right", text=lambda row: f"{row['members']:,}"),
            ],
            title=lambda: tr("Tags of the theme"),
            searchable=False,
        )
        self.tags.hide_bar()
        self.tags.activated.connect(self._show_tagged)
        self.tags.setMinimumHeight(px(50))
        who = Card(lambda: tr("Who has these tags"))
        self._hint = PlainLabel("", look="muted", wrap=True)
        who.add(self._hint)
        who.add(self.tags, 1)
        inner = QWidget()
        inner.setProperty("scrolled", "true")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(3))
        row.addWidget(need, 3)
        row.addWidget(who, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _fields(self) -> list[Field]:
        return [
            Field(
                "theme",
                lambda: tr("Demand theme, one sentence"),
                kind="multiline",
                lines=2,
                hint=lambda: tr("The need, not the product: when does it press, and on whom?"),
                placeholder=lambda: tr("Dry season: hands cared for without the grease"),
            ),
            Field(
                "tags",
                lambda: tr("Tags that follow from it"),
                kind="tags",
                suggestions=tags(self.desk.shop)[:200],
                hint=lambda: tr("From what the product gives: dry skin, often washes hands, gives presents …"),
            ),
            Field(
                "seats",
                lambda: tr("Seats in the core group"),
                kind="integer",
                low=SEATS[0],
                high=SEATS[1],
                required=True,
                width=8,
            ),
            Field(
                "half_life",
                lambda: tr("Activity counts half after"),
                kind="integer",
                unit=lambda: tr("days", "after a number field"),
                low=HALF_LIFE_RANGE[0],
                high=HALF_LIFE_RANGE[1],
                required=True,
                width=8,
                hint=lambda: tr("What people did long ago fades: today counts fully, after these days half."),
            ),
        ]

    def page_actions(self) -> list[QAction]:
        return [self._go, self._suggest]

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches("launch", "launch_tag", "member_tag", "tag"):
            return
        launch = launches.launch(self.desk.shop, self.desk.launch_id)
        if launch is None:
            return
        if launch["id"] != self._launch.get("id"):
            self.told.say("")
        self._launch = launch
        found = store.theme_tags(self.desk.shop, launch["id"])
        self.form.set_values(
            {
                "theme": launch["theme"],
                "tags": [row["name"] for row in found],
                "seats": launch["seats"],
                "half_life": launch["half_life"],
            }
        )
        self.form.setEnabled(not self.desk.shop.read_only)
        self.tags.set_rows([row | {"id": at} for at, row in enumerate(found)])
        self._found = found
        self._say()

    def _say(self) -> None:
        found = getattr(self, "_found", [])
        if not found:
            self._hint.say("")
        elif not any(row["members"] for row in found):
            self._hint.say(
                lambda: tr("Nobody has these tags yet, so they do not count. Give them to members in the directory.")
            )
        else:
            self._hint.say(lambda: tr("The more of these tags a member has, the better they fit."))

    # --- doing -------------------------------------------------------------------------------

    def _save(self, key: str, value: Any) -> None:
        desk, launch = self.desk, self._launch["id"]

        def at_field(error: Exception, explained: Explained) -> bool:
            if isinstance(error, UserError) and error.values.get("field", "seats") == key:
                self.form.set_error(key, explained.text())
                return True
            return False

        acts: dict[str, Callable[[], Any]] = {
            "theme": lambda: desk.attempt(work.set_theme, desk.shop, launch, value, on_error=at_field),
            "tags": lambda: desk.attempt(work.set_tags, desk.shop, launch, value, on_error=at_field),
            "seats": lambda: desk.attempt(update_launch, desk.shop, launch, seats=value, on_error=at_field),
            "half_life": lambda: desk.attempt(work.set_half_life, desk.shop, launch, value, on_error=at_field),
        }
        acts[key]()

    def suggest_half_life(self) -> None:
        """Work out from the shop's own customers how fast activity should fade, and keep that."""
        desk, launch, today = self.desk, self._launch["id"], self.desk.today()

        def done(found: HalfLife) -> None:
            days = found.days
            if launch != self._launch.get("id"):
                return
            self.told.say(lambda: half_life_words(found))
            if days != self._launch["half_life"]:
                desk.act(work.set_half_life, desk.shop, launch, days, undoable=True)

        desk.run(
            tr("Working out the half-life"),
            lambda _progress, _cancelled: store.suggested_half_life(desk.shop, today),
            done,
        )

    def _show_tagged(self, at: int) -> None:
        row = next(iter(self.tags.rows([at])), None)
        if row is not None:
            self.desk.go("members", needle=row["name"])

    def show_place(self, **args: Any) -> None:
        self.form.focus_first()

    def retranslate(self) -> None:
        self._go.setText(tr("See the candidates"))
        self._suggest.setText(tr("Suggest a half-life"))
        self.tags.set_empty(lambda: tr("No tags yet. Write at the left what tells apart who needs this."))
        self._say()
