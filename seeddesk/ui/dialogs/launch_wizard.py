"""New launch, and changing one: the idea, need and price, use and seats, and whether it is worth making (F2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.errors import UserError
from seeddesk.domain.gate import judge
from seeddesk.i18n import tr
from seeddesk.store.launches import launch as stored_launch
from seeddesk.ui.desk import Desk
from seeddesk.ui.launch_fields import (
    fit_fields,
    follow_margin,
    idea_fields,
    money_fields,
    need_fields,
    often_fields,
    shown,
    stored,
)
from seeddesk.ui.launch_words import VERDICT_TONES, positioning, verdict_line
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.chip import Chip
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.words import word
from seeddesk.workflow.launches import LIMITS, SEATS, create_launch, update_launch


class LaunchWizard(BaseDialog):
    """Four short pages; ``launch_id`` opens an existing launch for changes. ``made`` holds a new one's id."""

    def __init__(self, desk: Desk, launch_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            (lambda: tr("Change the launch")) if launch_id else (lambda: tr("New launch")),
            parent or desk.window,
            size=(78, 25),
        )
        self.desk = desk
        self.launch_id = launch_id
        self.made: int | None = None
        self.where = PlainLabel("", look="muted")
        self.add_head(self.where)
        self.stack = QStackedWidget()
        self.add(self.stack, 1)
        self.sentence = Muted("", wrap=True)
        self.verdict = Chip("")
        self.why = Muted("", wrap=True)
        self.forms = [self._idea(), self._need(), self._use(), self._gate()]
        self.cancel = self.add_cancel()
        self.back = self.add_button(lambda: tr("← Back"), lambda: self.show_page(self.stack.currentIndex() - 1))
        self.next = self.add_button(lambda: tr("Next →"), self._forward, kind="primary")
        if launch_id is not None:
            self._fill(launch_id)
        self._say_sentence()
        self._follow_margin()
        self.show_page(0)

    # --- pages ------------------------------------------------------------------------------

    def _page(self, intro: str, form: Form, *more: QWidget) -> Form:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(PlainLabel(intro, wrap=True))
        column.addWidget(form)
        for widget in more:
            column.addWidget(widget)
        column.addStretch(1)
        self.stack.addWidget(page)
        return form

    def _idea(self) -> Form:
        form = Form(idea_fields(named=True), wraps=True)
        for key in form.values():
            form.editor(key).inner.textChanged.connect(lambda *_: self._say_sentence())  # pyright: ignore
        return self._page(
            tr("Say in one sentence what it is. If that is hard, the product is not clear yet."), form, self.sentence
        )

    def _need(self) -> Form:
        form = Form(
            [
                Field(
                    "theme",
                    lambda: tr("Demand theme"),
                    "multiline",
                    lines=2,
                    placeholder=lambda: tr("dry season, hands cared for without grease"),
                    hint=lambda: tr("The need behind it, in the words of the people who have it."),
                    limit=LIMITS["theme"],
                ),
                *money_fields(),
            ],
            wraps=True,
        )
        for key in ("price_cents", "unit_cost_cents"):
            form.editor(key).inner.textChanged.connect(lambda *_: self._follow_margin())  # pyright: ignore
        return self._page(tr("Which need does it answer, and what will it cost?"), form)

    def _use(self) -> Form:
        form = Form(
            [
                *often_fields(),
                Field(
                    "seats",
                    lambda: tr("Seats in the core group"),
                    "integer",
                    required=True,
                    low=SEATS[0],
                    high=SEATS[1],
                    width=14,
                    hint=lambda: tr("A few right people beat many wrong ones; 50 is a good start."),
                ),
            ],
            wraps=True,
        )
        form.set_values({"seats": 50})
        return self._page(tr("How does it live with the people, and how many of them do you want close?"), form)

    def _gate(self) -> Form:
        form = Form([*need_fields(), *fit_fields()], wraps=True)
        form.edited.connect(lambda *_: self._judge())
        return self._page(
            tr("Is it worth making? Leave open what you do not know; the product page asks again."),
            form,
            self.verdict,
            self.why,
        )

    def show_page(self, at: int) -> None:
        """Show a page, 0 to 3; the last judges what was said."""
        self.stack.setCurrentIndex(at)
        last = at == self.stack.count() - 1
        self.back.setVisible(at > 0)
        self.where.say(lambda: tr("{page} of {pages}").format(page=at + 1, pages=self.stack.count()))
        finish = (lambda: tr("Save")) if self.launch_id is not None else (lambda: tr("Make the launch"))
        self.next.say(finish if last else (lambda: tr("Next →")))
        self.forms[at].focus_first()
        if last:
            self._judge()

    def _forward(self) -> None:
        at = self.stack.currentIndex()
        self.forms[at].commit()
        if self.forms[at].validate() is None:
            return
        if at + 1 < self.stack.count():
            self.show_page(at + 1)
        else:
            self._save()

    def _say_sentence(self) -> None:
        self.sentence.say(lambda: positioning(self.forms[0].values()) if hasattr(self, "forms") else "")

    def _follow_margin(self) -> None:
        if hasattr(self, "forms"):
            follow_margin(self.forms[1])

    def _judge(self) -> None:
        verdict = judge(self.values())
        self.verdict.say(lambda: word("gate", verdict.outcome), VERDICT_TONES[verdict.outcome])
        self.why.say(lambda: verdict_line(verdict))

    # --- values -----------------------------------------------------------------------------

    def _fill(self, launch_id: int) -> None:
        values = shown(stored_launch(self.desk.shop, launch_id) or {})
        for form in self.forms:
            form.set_values(values)

    def values(self) -> dict[str, Any]:
        """What was entered, as the workflow takes it."""
        return {key: stored(key, value) for form in self.forms for key, value in form.values().items()}

    def _save(self) -> None:
        shop, values = self.desk.shop, self.values()
        if self.launch_id is not None:
            ok, _ = self.desk.attempt(update_launch, shop, self.launch_id, on_error=self._at_field, **values)
        else:
            name = values.pop("name")
            ok, made = self.desk.attempt(
                create_launch, shop, name, started_on=self.desk.today(), on_error=self._at_field, **values
            )
            if ok:
                self.made = made
                self.desk.set_launch(made)
        if ok:
            self.accept()

    def _at_field(self, error: Exception, explained: Any) -> bool:
        key = error.values.get("field") if isinstance(error, UserError) else None
        for at, form in enumerate(self.forms):
            if key in form.values():
                self.show_page(at)
                form.set_error(key, explained.text())
                form.editor(key).setFocus()
                return True
        return False
