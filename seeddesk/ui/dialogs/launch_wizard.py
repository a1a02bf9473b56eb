"""New launch, and changing one: the idea, the need and the price, use and seats (F2)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from seeddesk.i18n import tr
from seeddesk.store.launches import launch as stored_launch
from seeddesk.ui.desk import Desk
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.words import word
from seeddesk.workflow.launches import FREQUENCIES, SEATS, create_launch, update_launch

# Where trouble found by the workflow is shown.
FIELD_OF = {
    "launch.name": "name",
    "launch.name_taken": "name",
    "launch.price": "price_cents",
    "launch.margin": "margin",
    "launch.seats": "seats",
}


def positioning(values: dict[str, Any]) -> str:
    """The positioning sentence, as far as it is known; empty while there is nothing to say."""
    parts = [str(values.get(key) or "").strip() for key in ("name", "does", "for_whom", "like_what")]
    name, does, whom, like = parts
    if not (name and (does or whom or like)):
        return ""
    sentence = name
    if does:
        sentence = tr("{name}: {does}").format(name=name, does=does)
    if whom:
        sentence = tr("{start}, for {whom}").format(start=sentence, whom=whom)
    if like:
        sentence = tr("{start}, like {known}").format(start=sentence, known=like)
    return sentence


class LaunchWizard(BaseDialog):
    """Three short pages; ``launch_id`` opens an existing launch for changes. ``made`` holds a new one's id."""

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
        self.forms = [self._idea(), self._need(), self._use()]
        self.cancel = self.add_cancel()
        self.back = self.add_button(lambda: tr("← Back"), lambda: self.show_page(self.stack.currentIndex() - 1))
        self.next = self.add_button(lambda: tr("Next →"), self._forward, kind="primary")
        if launch_id is not None:
            self._fill(launch_id)
        self._say_sentence()
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
        form = Form(
            [
                Field("name", lambda: tr("Product"), required=True, placeholder=lambda: tr("Hand cream 2.0")),
                Field("does", lambda: tr("What it does"), placeholder=lambda: tr("keeps hands soft without grease")),
                Field(
                    "for_whom", lambda: tr("For whom"), placeholder=lambda: tr("people who wash their hands all day")
                ),
                Field(
                    "like_what",
                    lambda: tr("Like which known thing"),
                    placeholder=lambda: tr("a water gel for the hands"),
                    hint=lambda: tr("Something they know already, so that one sentence is enough."),
                ),
            ]
        )
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
                ),
                Field("price_cents", lambda: tr("Target price"), "money", low=0, unit="¥", width=14),
                Field(
                    "margin",
                    lambda: tr("Gross margin"),
                    "percent",
                    low=0.0,
                    high=1.0,
                    width=14,
                    hint=lambda: tr(
                        "Price minus cost, divided by price. 40–60 % and above leaves room for seed users."
                    ),
                ),
            ]
        )
        return self._page(tr("Which need does it answer, and what will it cost?"), form)

    def _use(self) -> Form:
        often = [code for code in FREQUENCIES if code]
        form = Form(
            [
                Field(
                    "use_frequency",
                    lambda: tr("How often it is used"),
                    "choice",
                    choices=often,
                    words=_frequency,
                    width=24,
                ),
                Field(
                    "buy_frequency",
                    lambda: tr("How often it is bought"),
                    "choice",
                    choices=often,
                    words=_frequency,
                    width=24,
                ),
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
            ]
        )
        form.set_values({"seats": 50})
        return self._page(tr("How does it live with the people, and how many of them do you want close?"), form)

    def show_page(self, at: int) -> None:
        """Show a page, 0 to 2."""
        self.stack.setCurrentIndex(at)
        last = at == self.stack.count() - 1
        self.back.setVisible(at > 0)
        self.where.say(lambda: tr("{page} of {pages}").format(page=at + 1, pages=self.stack.count()))
        finish = (lambda: tr("Save")) if self.launch_id is not None else (lambda: tr("Make the launch"))
        self.next.say(finish if last else (lambda: tr("Next →")))
        self.forms[at].focus_first()

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

    # --- values -----------------------------------------------------------------------------

    def _fill(self, launch_id: int) -> None:
        row = stored_launch(self.desk.shop, launch_id) or {}
        values = dict(row)
        # The file keeps per cent, the form a share.
        values["margin"] = None if row.get("margin") is None else row["margin"] / 100
        for key in ("use_frequency", "buy_frequency"):
            values[key] = row.get(key) or None
        for form in self.forms:
            form.set_values(values)

    def values(self) -> dict[str, Any]:
        """What was entered, as the workflow takes it."""
        values: dict[str, Any] = {}
        for form in self.forms:
            values |= form.values()
        if values["margin"] is not None:
            values["margin"] = round(values["margin"] * 100, 6)
        for key in ("use_frequency", "buy_frequency"):
            values[key] = values[key] or ""
        return values

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

    def _at_field(self, _error: Exception, explained: Any) -> bool:
        key = FIELD_OF.get(explained.code)
        for at, form in enumerate(self.forms):
            if key in form.values():
                self.show_page(at)
                form.set_error(key, explained.text())
                form.editor(key).setFocus()
                return True
        return False


def _frequency(code: Any) -> str:
    return word("frequency", code or "")
