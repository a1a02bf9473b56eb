"""A text filled with real values: who and what it is about, what it reads like, and how to take it along."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from seeddesk.domain import texts
from seeddesk.domain.text_kinds import KINDS
from seeddesk.i18n import tr
from seeddesk.reports.format import joined
from seeddesk.store import beta, participate, surveys
from seeddesk.store.launches import shop_name
from seeddesk.store.members import first_id
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.text_words import field_label
from seeddesk.ui.texts import values_for
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.labels import Muted, PlainLabel
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.template_edit import marks

BY_HAND = tuple(dict.fromkeys(code for kind in KINDS.values() for code in kind.by_hand))
ABOUT = ("node", "round", "tester", "survey")
BROADCAST = 300
"""Characters an official account's broadcast takes (developers.weixin.qq.com, rules of broadcasts, read in 2026)."""


class Preview(QWidget):
    """``show_text(kind, language, body)`` fills; ``filled`` is the result, empty before."""

    chosen = Signal()
    """Somebody or something else was chosen, or a value typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._kind, self._speech, self._body = "invitation", "zh_CN", ""
        self._names: dict[str, dict[int, str]] = {key: {} for key in ABOUT}
        self.filled = texts.Filled("", (), ())
        self.member = MemberField(desk)
        self.member.changed.connect(lambda _person: self._again())
        self.member_label = Muted(lambda: tr("Member"))
        self.member_label.setBuddy(self.member.line)
        self.form = Form([*self._choices(), *(self._typed(code) for code in BY_HAND)], above=True)
        self.form.edited.connect(self._edited)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.length = Muted("", wrap=True, small=True)
        self.missing = PlainLabel("", tone="attention", wrap=True)
        self.missing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        for part in (self.member_label, self.member, self.form):
            layout.addWidget(part)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.missing)
        layout.addWidget(self.length)
        theme.notifier().changed.connect(self._fill)
        self.retranslate()

    def _choices(self) -> list[Field]:
        titles = {
            "node": lambda: tr("Vote"),
            "round": lambda: tr("Round"),
            "tester": lambda: tr("Tester"),
            "survey": lambda: tr("Survey"),
        }
        return [
            Field(
                key,
                titles[key],
                "choice",
                words=lambda id_, key=key: self._names[key].get(id_, ""),
                placeholder=lambda key=key: "–" if self._names[key] else tr("none yet in this launch"),
            )
            for key in ABOUT
        ]

    @staticmethod
    def _typed(code: str) -> Field:
        many = code == "winners"
        return Field(
            code,
            lambda: field_label(code),
            "multiline" if many else "text",
            lines=3,
            placeholder=(lambda: tr("one name per line")) if many else None,
        )

    # --- what there is to choose ---------------------------------------------------------------

    def reload(self) -> None:
        """Offer what the launch has now; what was chosen stays where it can."""
        shop, launch, now = self.desk.shop, self.desk.launch_id, self.desk.now()
        self._names["node"] = {row["id"]: str(row["question"]) for row in participate.nodes(shop, launch, now)}
        self._names["round"] = {
            row["id"]: tr("Round {number}").format(number=row["number"]) for row in beta.rounds(shop, launch)
        }
        self._names["survey"] = {row["id"]: str(row["name"]) for row in surveys.surveys(shop, launch)}
        for key in ("node", "round", "survey"):
            self._offer(key)
        self._offer_testers()
        if self.member.person() is None and not self.member.text():
            core = sorted(participate.core_ids(shop, launch)) if launch is not None else []
            first = core[0] if core else first_id(shop)
            self.member.set_person(first)

    def _offer(self, key: str) -> None:
        ids = list(self._names[key])
        before = self.form.values()[key]
        self.form.set_choices(key, ids)
        self.form.set_values({key: before if before in ids else (ids[0] if ids else None)})

    def _offer_testers(self) -> None:
        rows = beta.testers(self.desk.shop, self.form.values()["round"])
        self._names["tester"] = {row["id"]: str(row["name"]) for row in rows}
        self._offer("tester")

    def choose(self, **chosen: Any) -> None:
        """Take a ``member``, ``node``, ``round``, ``tester`` or ``survey`` (ids)."""
        if chosen.get("member") is not None:
            self.member.set_person(chosen["member"])
        known = {key: value for key, value in chosen.items() if key in ABOUT and value in self._names[key]}
        self.form.set_values(known)
        if "round" in known:
            self._offer_testers()
            self.form.set_values({key: value for key, value in known.items() if key == "tester"})
        self._again()

    def _edited(self, key: str, _value: Any) -> None:
        if key == "round":
            self._offer_testers()
        self._again()

    def _again(self) -> None:
        self._fill()
        self.chosen.emit()

    # --- the text -----------------------------------------------------------------------------

    def show_text(self, kind: str, speech: str, body: str) -> None:
        """Fill a template and show it."""
        self._kind, self._speech, self._body = kind, speech, body
        about = KINDS[kind].about
        self.member.setVisible("member" in about)
        self.member_label.setVisible("member" in about)
        for key in ABOUT:
            self.form.set_field_visible(key, key in about)
        for code in BY_HAND:
            self.form.set_field_visible(code, code in KINDS[kind].by_hand)
        self.form.setVisible(bool(set(about) & set(ABOUT)) or bool(KINDS[kind].by_hand))
        self._fill()

    def _fill(self) -> None:
        kind = KINDS[self._kind]
        values = self.form.values()
        chosen = {key: values[key] for key in ABOUT} | {"name": self.member.text()}
        by_hand = {code: str(values[code] or "") for code in kind.by_hand}
        known = values_for(self.desk, self._kind, self._speech, chosen, by_hand)
        self.filled = texts.fill(self._body, known, kind.fields)
        self.view.setPlainText(self.filled.text)
        places = [
            (start, end, "attention" if code in self.filled.missing else "primary")
            for start, end, code in self.filled.spans
        ]
        marks(self.view, places, self.filled.text)
        gone = self.filled.missing
        self.missing.say(
            lambda: tr("Not known yet: {fields}. A blank stands in its place.").replace(
                "{fields}", joined([field_label(code) for code in gone])
            )
        )
        self.missing.setVisible(bool(gone))
        self.length.say(self._length)

    def _length(self) -> str:
        size = len(self.filled.text)
        said = tr("%n character(s)", n=size)
        if self.filled.cut:
            said += " · " + tr("cut, it is far too long for a message")
        elif size > BROADCAST:
            said += " · " + tr("too long for an official account's broadcast ({limit}), fine in a chat").format(
                limit=BROADCAST
            )
        return said

    # --- taking it along ------------------------------------------------------------------------

    def copy_text(self) -> str:
        """Put the filled text on the clipboard; returns it."""
        QGuiApplication.clipboard().setText(self.filled.text)
        self._told(tr("Copied the text."))
        return self.filled.text

    def copy_picture(self) -> None:
        """Put the filled text on the clipboard as a picture."""
        from seeddesk.ui.picture import text_card

        QGuiApplication.clipboard().setImage(text_card(shop_name(self.desk.shop), self.filled.text))
        self._told(tr("Copied the picture."))

    def save_picture(self, title: str) -> Path | None:
        """Ask where, and save the picture; None when given up."""
        from seeddesk.ui.picture import text_card

        name, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Save the picture"), str(Path.home() / f"{title}.png"), tr("Picture (*.png)")
        )
        if not name:
            return None
        path = Path(name) if name.lower().endswith(".png") else Path(f"{name}.png")
        if not text_card(shop_name(self.desk.shop), self.filled.text).save(str(path), "PNG"):  # type: ignore[call-overload]
            self.desk.tell(OSError(5, "", str(path)))
            return None
        self._told(tr("Saved: {path}").format(path=str(path)))
        return path

    def _told(self, said: str) -> None:
        if self.filled.missing:
            said += " " + self.missing.text()
        self.desk.notify(said)

    def retranslate(self) -> None:
        """Ask the texts again."""
        self.view.setAccessibleName(tr("The text as it will be pasted"))
        self.member.line.setAccessibleName(tr("Member"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
            self._fill()
        super().changeEvent(event)
