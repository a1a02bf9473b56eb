"""Small dialogs about points: give by hand, spend, a reward, sign-ins, the rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from seeddesk.domain import limits
from seeddesk.domain.errors import UserError
from seeddesk.domain.points import EARNING, MOST, PointRules, names_in
from seeddesk.i18n import tr
from seeddesk.reports.format import clauses, commas
from seeddesk.store import points as store
from seeddesk.store.names import member_name
from seeddesk.ui.desk import Desk
from seeddesk.ui.errors import Explained
from seeddesk.ui.steps.members.points_board import number
from seeddesk.ui.theme import char_width, px
from seeddesk.ui.widgets.dialog import BaseDialog
from seeddesk.ui.widgets.form import Field, Form
from seeddesk.ui.widgets.form_values import too_much
from seeddesk.ui.widgets.labels import Muted, PlainLabel, Title
from seeddesk.ui.widgets.member_field import MemberField
from seeddesk.ui.widgets.text_box import ROOM, TextBox
from seeddesk.ui.words import word
from seeddesk.workflow import points as flow

MANY = 5_000
"""More people than that get points in a job."""
REST = 250
"""So many ms after the last key typed names are looked up."""
NAMED = 8
"""So many names that were not found are listed."""


class _FormDialog(BaseDialog):
    """A form whose trouble is shown at its fields."""

    desk: Desk
    form: Form

    def at_field(self, error: Exception, explained: Explained) -> bool:
        """Mark the field that is meant."""
        key = str(error.values.get("field")) if isinstance(error, UserError) else ""
        if key not in self.form.values():
            return False
        self.form.set_error(key, " ".join(part for part in (explained.sentence, explained.remedy) if part))
        return True


class GiveDialog(_FormDialog):
    """Points by hand, for one or many; with a minus sign they are taken."""

    def __init__(self, desk: Desk, members: Sequence[int], parent: QWidget | None = None) -> None:
        self._members = list(members)
        one = member_name(desk.shop, self._members[0]) if len(self._members) == 1 else ""
        title = (
            (lambda: tr("Points for {name}").format(name=one))
            if one
            else (lambda: tr("Points for %n people", n=len(self._members)))
        )
        super().__init__(title, parent, size=(56, 14))
        self.desk = desk
        self.form = Form(
            [
                Field("points", lambda: tr("Points"), kind="integer", required=True, low=-MOST, high=MOST, width=10,
                      hint=lambda: tr("With a minus sign they are taken; nobody can go below zero.")),
                Field("note", lambda: tr("What for"), placeholder=lambda: tr("for example: helped at the market")),
            ]
        )  # fmt: skip
        self.add(self.form)
        if one:
            have = store.balance(desk.shop, self._members[0])
            self.say(lambda: tr("Has {points} now.").format(points=number(have)))
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Write down"), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Write it down for all of them."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk, members = self.desk, self._members
        points, note, now = values["points"], values["note"], desk.now()
        if len(members) > MANY:
            def done(_none: None) -> None:
                entry = desk.shop.next_undo()
                desk.notify(desk.sentence_of(entry) if entry else "", undo=True)

            desk.run(
                tr("Booking points"),
                lambda _progress, _cancelled: flow.give(desk.shop, members, points, note, now=now), done,
            )  # fmt: skip
            self.accept()
            return
        ok, _ = desk.attempt(
            flow.give, desk.shop, members, points, note, now=now, on_error=self.at_field, undoable=True
        )
        if ok:
            self.accept()


class SpendDialog(_FormDialog):
    """Who takes which reward; says what is left before it is done."""

    def __init__(
        self, desk: Desk, member: int | None, parent: QWidget | None = None, *, reward: int | None = None
    ) -> None:
        super().__init__(lambda: tr("Spend points on a reward"), parent, size=(60, 17))
        self.desk = desk
        self._rewards = {row["id"]: row for row in store.rewards(desk.shop)}
        self.member = MemberField(desk)
        self.member.line.setAccessibleName(tr("Who"))
        self.member.changed.connect(lambda _person: self._show())
        self.wrong = PlainLabel("", look="small", tone="danger", wrap=True)
        self.wrong.hide()
        self.form = Form(
            [
                Field("reward", lambda: tr("Reward"), kind="choice", required=True, choices=list(self._rewards),
                      words=self._word),
                Field("pieces", lambda: tr("How many pieces"), kind="integer", required=True, low=1, high=1_000,
                      width=8),
                Field("note", lambda: tr("Note")),
            ]
        )  # fmt: skip
        self.form.edited.connect(lambda *_: self._show())
        self.add(Muted(lambda: tr("Who")))
        self.add(self.member)
        self.add(self.wrong)
        self.add(self.form)
        self.left = PlainLabel("", wrap=True)
        self.add(self.left)
        self.body.addStretch(1)
        self.add_cancel()
        self.add_button(lambda: tr("Spend"), self.save, kind="primary")
        there = [code for code, row in self._rewards.items() if row["stock"] != 0] or [*self._rewards, None]
        chosen = reward if reward in self._rewards else there[0]
        self.form.set_values({"reward": chosen, "pieces": 1})
        if member is not None:
            self.member.set_person(member)
        self._show()
        (self.member if member is None else self.form).setFocus()

    def _word(self, code: int) -> str:
        row = self._rewards[code]
        if row["stock"] == 0:
            return tr("{name} (none left)").format(name=row["name"])
        return tr("{name} ({points} points)").format(name=row["name"], points=f"{row['cost']:,}")

    def _show(self) -> None:
        person, values = self.member.person(), self.form.values()
        self.member.mark(False)
        self.wrong.hide()
        row = self._rewards.get(values["reward"])
        if person is None or row is None or not values["pieces"]:
            self.left.say("")
            return
        have = store.balance(self.desk.shop, person.id)
        rest = have - row["cost"] * values["pieces"]
        if rest < 0:
            self.left.say(lambda: tr("Has {points}; {missing} are missing.").format(
                points=number(have), missing=f"{-rest:,}"))  # fmt: skip
        else:
            self.left.say(lambda: tr("Has {points}; {rest} are left.").format(points=number(have), rest=f"{rest:,}"))
        self.left.set_tone("attention" if rest < 0 else None)

    def save(self) -> None:
        """Book it, unless there are too few points or none of it is left."""
        self.form.commit()
        values = self.form.validate()
        person = self.member.person()
        if person is None:
            self.member.mark(True)
            self.wrong.say(lambda: tr("Choose who takes it."))
            self.wrong.show()
            return
        if values is None:
            return
        ok, _ = self.desk.attempt(
            flow.spend, self.desk.shop, person.id, values["reward"], pieces=values["pieces"], note=values["note"],
            now=self.desk.now(), on_error=self.at_field, undoable=True,
        )  # fmt: skip
        if ok:
            self.accept()


class RewardDialog(_FormDialog):
    """Something points can be spent on; ``reward`` None asks for a new one."""

    def __init__(self, desk: Desk, reward: int | None, parent: QWidget | None = None) -> None:
        title = (lambda: tr("New reward")) if reward is None else (lambda: tr("Change the reward"))
        super().__init__(title, parent, size=(56, 16))
        self.desk = desk
        self._reward = reward
        self.form = Form(
            [
                Field("name", lambda: tr("Reward"), required=True),
                Field("cost", lambda: tr("Costs"), kind="integer", required=True, low=1, high=MOST, width=10,
                      unit=lambda: tr("points")),
                Field("stock", lambda: tr("In stock"), kind="integer", low=0, high=flow.STOCK_LIMIT, width=10,
                      hint=lambda: tr("Goes down by itself; empty where there is no limit.")),
                Field("note", lambda: tr("Note"), kind="multiline", lines=3),
            ]
        )  # fmt: skip
        self.add(self.form)
        self.body.addStretch(1)
        if reward is not None:
            self.form.set_values(store.reward(desk.shop, reward) or {})
        self.add_cancel()
        self.add_button((lambda: tr("Add")) if reward is None else (lambda: tr("Save")), self.save, kind="primary")
        self.form.focus_first()

    def save(self) -> None:
        """Keep what stands in the fields."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk = self.desk
        if self._reward is None:
            ok, _ = desk.attempt(flow.add_reward, desk.shop, values, on_error=self.at_field, undoable=True)
        else:
            ok, _ = desk.attempt(
                flow.edit_reward, desk.shop, self._reward, values, on_error=self.at_field, undoable=True
            )
        if ok:
            self.accept()


class SignInDialog(_FormDialog):
    """Names pasted from a group or a table; everybody found gets the points of one sign-in on that day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Book sign-ins"), parent, size=(64, 24))
        self.desk = desk
        self._found: list[int] = []
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.look)
        self.form = Form([Field("day", lambda: tr("Signed in on"), kind="date", required=True)])
        self.form.set_values({"day": desk.today()})
        self.add(self.form)
        self.add(Muted(lambda: tr("Paste the chain (接龙) or the names, one a line."), wrap=True))
        self.box = TextBox(limit=limits.NOTE)
        self.box.refused.connect(lambda length: self.say(lambda: too_much(length, ROOM), "danger"))
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(tr("Names"))
        self.box.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.box.textChanged.connect(self._read)
        self.add(self.box, 1)
        self.summary = PlainLabel("", wrap=True)
        self.add(self.summary)
        worth = store.rules(desk.shop).points.get("sign_in", 0)
        self.say(lambda: tr("A sign-in earns %n points, once a day.", n=worth))
        self.add_cancel()
        self.book_button = self.add_button(lambda: tr("Book"), self.book, kind="primary")
        self._read()
        self.box.setFocus()

    def _read(self) -> None:
        """Who is meant is looked up once the typing rests; until then nobody can be booked."""
        self._found = []
        self._asked += 1
        self.book_button.setEnabled(False)
        self._rest.start()

    def look(self) -> None:
        """Look the names up now, in the background."""
        self._rest.stop()
        shop, text, mine = self.desk.shop, self.box.toPlainText(), self._asked
        if not text.strip():
            self.summary.say("")
            return
        self.desk.run(
            "", lambda _progress, _cancelled: store.find_names(shop, names_in(text)),
            lambda found: self._show(mine, found), quiet=True,
        )  # fmt: skip

    def done(self, result: int) -> None:
        self._rest.stop()
        self._asked += 1  # who is still being looked for comes too late
        super().done(result)

    def _show(self, asked: int, found: dict[str, list[int]]) -> None:
        if asked != self._asked:
            return
        self._found = list(dict.fromkeys(ids[0] for ids in found.values() if len(ids) == 1))
        unknown = [name for name, ids in found.items() if not ids]
        several = [name for name, ids in found.items() if len(ids) > 1]

        def listed(some: list[str]) -> str:
            shown = [name if len(name) <= 20 else f"{name[:19]}…" for name in some[:NAMED]]
            return commas(shown) + (" …" if len(some) > NAMED else "")

        def words() -> str:
            parts = [tr("%n people found", n=len(self._found))]
            if unknown:
                parts.append(tr("%n not known: {names}", n=len(unknown)).replace("{names}", listed(unknown)))
            if several:
                text = tr("%n could be several people: {names}", n=len(several))
                parts.append(text.replace("{names}", listed(several)))
            return clauses(parts)

        self.summary.say(words if found else "")
        self.summary.set_tone("attention" if unknown or several else None)
        self.book_button.setEnabled(bool(self._found) and not self.desk.shop.read_only)

    def book(self) -> None:
        """Give them their points."""
        self.form.commit()
        values = self.form.validate()
        if values is None:
            return
        desk, found, on = self.desk, self._found, values["day"]
        if len(found) > MANY:
            def done(count: int) -> None:
                entry = desk.shop.next_undo() if count else None
                said = desk.sentence_of(entry) if entry else tr("They have the points of that day already.")
                desk.notify(said, undo=entry is not None)

            desk.run(
                tr("Booking points"), lambda _progress, _cancelled: flow.book_sign_ins(desk.shop, found, on), done
            )
            self.accept()
            return
        ok, count = desk.attempt(flow.book_sign_ins, desk.shop, found, on, undoable=True)
        if ok:
            if not count:
                desk.notify(tr("They have the points of that day already."))
            self.accept()


class RulesDialog(_FormDialog):
    """What earns how many points, and how many a day at most."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: tr("Rules of points"), parent, size=(96, 24))
        self.desk = desk
        now = store.rules(desk.shop)
        self.points = Form(
            [
                Field(kind, lambda kind=kind: word("points", kind), kind="integer", required=True, low=0, high=MOST,
                      width=8, unit=lambda: tr("points"))
                for kind in EARNING
            ]
        )  # fmt: skip
        self.points.set_values(dict(now.points))
        self.form = Form(
            [
                *(
                    Field(f"{kind}_cap", lambda kind=kind: word("points", kind), kind="integer", low=1, high=MOST,
                          width=8, unit=lambda: tr("a day"))
                    for kind in EARNING
                ),
                Field("day_cap", lambda: tr("All together"), kind="integer", low=1, high=MOST, width=8,
                      unit=lambda: tr("a day"), hint=lambda: tr("Empty: no cap.")),
                Field("since", lambda: tr("Count from"), kind="date",
                      hint=lambda: tr("What was before earns nothing. Empty: from the beginning.")),
            ]
        )  # fmt: skip
        self.form.set_values(
            {f"{kind}_cap": now.caps.get(kind) for kind in EARNING} | {"day_cap": now.day_cap, "since": now.since}
        )
        self.add(
            PlainLabel(
                lambda: tr("Points already booked stay as they are. What earns 0 points is not booked."),
                look="muted", wrap=True,
            )
        )  # fmt: skip
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(Title(lambda: tr("Earns")))
        left.addWidget(self.points)
        left.addStretch(1)
        right.addWidget(Title(lambda: tr("At most on one day")))
        right.addWidget(self.form)
        right.addStretch(1)
        narrow = self._room().width() < char_width(self.fontMetrics()) * 84
        row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(px(6))
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.add_cancel()
        self.add_button(lambda: tr("Save"), self.save, kind="primary")
        self.points.focus_first()

    def save(self) -> None:
        """Keep the rules."""
        for form in (self.points, self.form):
            form.commit()
        points, rest = self.points.validate(), self.form.validate()
        if points is None or rest is None:
            return
        wanted = PointRules(
            points=points, caps={kind: rest[f"{kind}_cap"] for kind in EARNING}, day_cap=rest["day_cap"],
            since=rest["since"],
        )  # fmt: skip
        ok, _ = self.desk.attempt(flow.set_rules, self.desk.shop, wanted, on_error=self.at_field, undoable=True)
        if ok:
            self.accept()


