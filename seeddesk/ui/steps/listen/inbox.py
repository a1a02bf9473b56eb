"""The voice inbox: a list at the left, the voice at the right, triage by keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seeddesk.domain.listen import KINDS, is_negative, is_sorted
from seeddesk.i18n import tr
from seeddesk.store import listen as store
from seeddesk.ui import theme
from seeddesk.ui.desk import Desk
from seeddesk.ui.keymap import described
from seeddesk.ui.steps import Section
from seeddesk.ui.steps.listen import words
from seeddesk.ui.steps.listen.voice_pane import VoicePane
from seeddesk.ui.theme import px
from seeddesk.ui.widgets.card import Card
from seeddesk.ui.widgets.empty_state import EmptyState
from seeddesk.ui.widgets.filter_button import FilterButton
from seeddesk.ui.widgets.member_field import pick_person
from seeddesk.ui.widgets.table import ListTable
from seeddesk.ui.widgets.table_model import Column, ListRows
from seeddesk.ui.words import word
from seeddesk.workflow import listen as flow

Row = Mapping[str, Any]
TABLES = ("voice", "topic", "member", "fix_report", "setting", "shop_order")
FILTERS = ("sort", "waiting", "negative", *KINDS)


class Inbox(Section):
    """Everything customers said in this launch."""

    code = "inbox"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._drafts: dict[int, str] = {}
        self._minutes = store.reply_minutes(desk.shop)
        self._topic: int | None = None
        self._sticky = -1
        self.table = ListTable(
            "voices",
            [
                Column("who", lambda: tr("Voice"), 30, paint="chips", text=words.who, chips=_chips,
                       sub=lambda row: row["text"], stretch=True),
                Column("said_at", lambda: tr("Time"), 11, align="right", text=self._clock_text, tone=self._clock_tone,
                       sub=self._clock_below),
            ],
            ListRows(search=lambda row: f"{words.who(row)}\n{row['text']}\n{row['topic']}\n{row['channel']}"),
            title=lambda: tr("Voices"),
            search_hint=lambda: tr("words, member, topic"),
            counter=lambda _shown: "",
            type_to_search=False,
        )  # fmt: skip
        self.table.view.head.hide()
        self.table.count.hide()
        self.filter = FilterButton(lambda: tr("Show"), FILTERS, self._filter_word)
        self.filter.changed.connect(lambda _code: self._narrow())
        self.table.add_filter(self.filter)
        self.table.current_changed.connect(self._show)
        self.table.activated.connect(lambda _id: self.reply())
        self.table.delete_requested.connect(self._delete)
        self.pane = VoicePane()
        self._make_actions()
        self._wire()
        self._build()
        self._keys()
        self._clock = QTimer(self)
        self._clock.setInterval(20_000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _build(self) -> None:
        left = Card(flush=True)
        left.add(self.table, 1)
        self._left = left
        self.nothing_chosen = Card(flush=True)
        self.nothing_chosen.add(EmptyState(lambda: tr("Choose a voice at the left.")), 1)
        self.right = QStackedWidget()
        self.right.addWidget(self.pane)
        self.right.addWidget(self.nothing_chosen)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(px(3))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.right)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 4)
        splitter.setSizes([410, 560])
        self.splitter = splitter
        self.nothing = Card(flush=True)
        self.nothing.add(
            EmptyState(
                lambda: tr("No voices yet. Write down the first thing a customer said, or paste lines from a chat."),
                lambda: tr("+ Voice"),
                self.add_voice,
                icon="chats-circle",
            ),
            1,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _make_actions(self) -> None:
        def action(slot: Callable[[], object]) -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda *_: slot())
            return made

        self._add = action(self.add_voice)
        self._paste = action(self.paste_voices)
        self._chat = action(lambda: self.desk.go("import", kind="chat"))
        self._export = action(self._export_list)
        self.table.exporter = self._export_list
        self._minutes_action = action(self.set_clock)
        self._edit = action(lambda: self.edit(self.table.current_id()))
        self._no_answer = action(lambda: self._on_chosen(no_answer=True))
        self._useful = action(lambda: self._mark_useful(True))
        self._useless = action(lambda: self._mark_useful(False))
        self._wait = action(self._reopen)
        self._member = action(self._choose_member)
        self._remove = action(lambda: self._delete(self.table.selected_ids()))
        self.table.add_action(self._edit, needs="one")
        self._kind_actions = [action(lambda code=code: self._on_chosen(kind=code)) for code in KINDS]
        self.table.add_separator()
        for one in self._kind_actions:
            self.table.add_action(one)
        self.table.add_separator()
        for one in (self._useful, self._useless, self._no_answer, self._wait, self._member):
            self.table.add_action(one)
        self.table.add_separator()
        self.table.add_action(self._remove)

    def _wire(self) -> None:
        pane = self.pane
        pane.kind_chosen.connect(lambda code: self._on_current(kind=code))
        pane.topic_chosen.connect(lambda topic: self._on_current(topic=topic))
        pane.topic_named.connect(self._name_topic)
        pane.mood_chosen.connect(lambda mood: self._on_current(mood=mood))
        pane.assigned.connect(lambda name: self._on_current(assigned=name))
        pane.answered.connect(self.answer)
        pane.skipped.connect(self.skip)
        pane.fix_wanted.connect(self.make_fix)
        pane.menu_wanted.connect(lambda: pane.popup(self.voice_menu()))

    def _keys(self) -> None:
        """Letters go to a text field that has the focus; else they sort."""

        def key(text: str, slot: Callable[[], object], says: Callable[[], str]) -> None:
            made = described(QShortcut(QKeySequence(text), self), says)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(slot)

        key("J", lambda: self.step(1), lambda: tr("Next voice"))
        key("K", lambda: self.step(-1), lambda: tr("Previous voice"))
        key("T", self.pane.open_topic_line, lambda: tr("Choose a topic"))
        key("R", self.reply, lambda: tr("Write an answer"))
        key("N", lambda: self._on_chosen(no_answer=True), lambda: tr("Needs no answer"))
        key("U", lambda: self._mark_useful(True), lambda: tr("Useful suggestion, or not marked"))
        for at, code in enumerate(KINDS, 1):
            key(
                str(at),
                lambda code=code: self._on_current(kind=code),
                lambda code=code: tr("Sort as {kind}").format(kind=word("voice", code)),
            )

    def page_actions(self) -> list[QAction]:
        return [self._add, self._paste, self._minutes_action, self._export, self._chat]

    # --- showing ---------------------------------------------------------------------------

    def refresh(self, changed: Any | None) -> None:
        if changed is not None and not changed.touches(*TABLES):
            return
        self._left.setMinimumWidth(max(px(60), theme.char_width(self.fontMetrics()) * 24))
        self._minutes = store.reply_minutes(self.desk.shop)
        rows = self._patched(changed) or store.voices(self.desk.shop, self.desk.launch_id)
        rows.sort(key=lambda row: (row["said_at"], row["id"]), reverse=True)
        now = self.desk.now()
        since = (now - dt.timedelta(minutes=self._minutes)).isoformat(" ")
        running = [row for row in rows if row["said_at"] > since and store.waiting(row)]
        running.sort(key=lambda row: row["said_at"])
        first = {row["id"] for row in running}
        rows = running + [row for row in rows if row["id"] not in first]
        self.stack.setCurrentWidget(self.splitter if rows else self.nothing)
        self.table.set_rows(rows)
        if rows and self.table.current_id() < 0 and self.table.shown_ids():
            self.table.select(self.table.shown_ids()[:1])
        self._show(self.table.current_id())

    def _patched(self, changed: Any | None) -> list[dict[str, Any]] | None:
        """The rows with only those read anew that changed; None when more than a few voices themselves did."""
        ids = changed.ids("voice") if changed is not None and set(changed.tables) <= {"voice", "topic"} else None
        source = self.table.model.source
        assert isinstance(source, ListRows)
        if not ids or len(ids) > 100 or len(source.fetch(list(ids))) < len(ids):
            return None
        fresh = {row["id"]: row for row in store.voices(self.desk.shop, self.desk.launch_id, ids)}
        if len(fresh) < len(ids):
            return None
        return [fresh.get(row["id"]) or dict(row) for row in source.rows()]

    def _tick(self) -> None:
        if self.isVisible():
            self.refresh(None)

    def _clock_of(self, row: Row, now: dt.datetime) -> Any:
        return store.clock_of(dict(row), now, self._minutes)

    def _clock_words(self, row: Row) -> tuple[str, str, str]:
        now = self.desk.now()
        return words.clock_words(self._clock_of(row, now), dt.datetime.fromisoformat(row["said_at"]), now)

    def _clock_text(self, row: Row) -> str:
        return self._clock_words(row)[0]

    def _clock_below(self, row: Row) -> str:
        return self._clock_words(row)[1]

    def _clock_tone(self, row: Row) -> str:
        return self._clock_words(row)[2]

    def _show(self, voice_id: int) -> None:
        self._keep_draft()
        row = store.voice(self.desk.shop, voice_id if voice_id >= 0 else None)
        self.right.setCurrentIndex(0 if row is not None else 1)
        if row is None:
            self.pane.row = None
            return
        if self._sticky != voice_id:
            self._sticky = voice_id
        now, shop = self.desk.now(), self.desk.shop
        self.pane.show_voice(
            row,
            store.topic_names(shop, row["launch_id"]),
            store.answerers(shop),
            self._clock_of(row, now),
            now,
            self._drafts.get(voice_id, str(row["answer"])),
        )
        self.pane.say_kept(*words.kept_words(store.kept_lately(shop, row["launch_id"], now), self._minutes))

    def _keep_draft(self) -> None:
        """What was typed and not sent is there again when one comes back."""
        row = self.pane.row
        if row is not None:
            text = self.pane.answer.toPlainText()
            if text.strip() != row["answer"]:
                self._drafts[row["id"]] = text
            else:
                self._drafts.pop(row["id"], None)

    def _filter_word(self, code: str) -> str:
        own = {"sort": tr("to sort"), "waiting": tr("unanswered"), "negative": tr("negative")}
        return own.get(code) or word("voice", code)

    def _fits(self, row: Row, code: str) -> bool:
        if code == "sort":
            return not is_sorted(row["kind"], row["topic_id"])
        if code == "waiting":
            return store.waiting(dict(row))
        if code == "negative":
            return is_negative(row["kind"], row["mood"])
        return row["kind"] == code

    def _narrow(self) -> None:
        code, topic = self.filter.code(), self._topic
        source = self.table.model.source
        assert isinstance(source, ListRows)
        self._sticky = -1
        # The voice one is at stays, although sorting it would let it drop out of "to sort".
        source.set_filter(
            "show", None if code is None else lambda row: row["id"] == self._sticky or self._fits(row, code)
        )
        source.set_filter("topic", None if topic is None else lambda row: row["topic_id"] == topic)
        self.table.refresh()
        if self.table.current_id() < 0 and self.table.shown_ids():
            self.table.select(self.table.shown_ids()[:1])

    def show_place(self, **args: Any) -> None:
        if args.get("show") in FILTERS:
            self.filter.set_code(args["show"])
        self._topic = args.get("topic")
        self._narrow()
        if args.get("voice"):
            if int(args["voice"]) not in self.table.shown_ids():
                self._topic = None
                self.table.show_everything()
            self.table.select([int(args["voice"])])

    # --- doing -----------------------------------------------------------------------------

    def current(self) -> int:
        """The voice shown, -1 for none."""
        return self.pane.row["id"] if self.pane.row is not None else -1

    def _on_current(self, **fields: Any) -> None:
        if self.current() >= 0:
            self.desk.act(flow.update_voices, self.desk.shop, [self.current()], now=self.desk.now(), **fields)

    def _on_chosen(self, **fields: Any) -> None:
        ids = self.table.selected_ids() or [self.current()]
        if ids and ids != [-1]:
            self.desk.act(flow.update_voices, self.desk.shop, ids, now=self.desk.now(), undoable=len(ids) > 1, **fields)

    def _mark_useful(self, useful: bool) -> None:
        """Mark the chosen as useful or not; the same again takes the mark away."""
        rows = self.table.rows(self.table.selected_ids() or [self.current()])
        if rows:
            marked = all(row["useful"] is not None and bool(row["useful"]) == useful for row in rows)
            self._on_chosen(useful=None if marked else useful)

    def _name_topic(self, name: str) -> None:
        if self.current() >= 0:
            self.desk.act(flow.sort_into, self.desk.shop, [self.current()], name)

    def _reopen(self) -> None:
        ids = self.table.selected_ids() or [self.current()]
        self.desk.act(flow.reopen_voices, self.desk.shop, ids, undoable=True)

    def _choose_member(self) -> None:
        ids = self.table.selected_ids()
        person = pick_person(self.desk) if ids else None
        if person is not None:
            self.desk.act(flow.update_voices, self.desk.shop, ids, member=person.id, undoable=True)

    def step(self, by: int) -> None:
        """Go to the next voice in the list, or back."""
        ids = self.table.shown_ids()
        if not ids:
            return
        at = ids.index(self.current()) if self.current() in ids else -1 if by > 0 else 0
        self.table.select([ids[max(0, min(len(ids) - 1, at + by))]])

    def skip(self) -> None:
        """Leave this one for later."""
        self.step(1)

    def reply(self) -> None:
        """Write the answer."""
        if self.pane.row is not None:
            self.pane.answer.setFocus()

    def answer(self) -> None:
        """Keep the answer, copy it, and go to the next voice that waits."""
        row = self.pane.row
        if row is None:
            return
        text = self.pane.answer.toPlainText().strip()
        following = self._following(row["id"])
        ok, _ = self.desk.attempt(
            flow.answer_voice, self.desk.shop, row["id"], text, assigned=self.pane.answers.currentText(),
            now=self.desk.now(),
        )  # fmt: skip
        if not ok:
            return
        self._drafts.pop(row["id"], None)
        QGuiApplication.clipboard().setText(text)
        self.desk.notify(tr("Answer copied: paste it into the chat."), undo=True)
        if following is not None:
            self.table.select([following])
        self.table.view.setFocus()

    def _following(self, voice_id: int) -> int | None:
        """The next voice below that waits or is to sort, else the first such, else simply the next."""
        ids = self.table.shown_ids()
        at = ids.index(voice_id) if voice_id in ids else -1
        turn = ids[at + 1 :] + ids[: max(at, 0)]
        rows = {row["id"]: row for row in self.table.rows(turn)}
        open_ones = [one for one in turn if store.waiting(dict(rows[one])) or self._fits(rows[one], "sort")]
        return open_ones[0] if open_ones else turn[0] if turn else None

    def voice_menu(self) -> QMenu:
        """What else can be done with the voice."""
        menu = QMenu(self)
        row = self.pane.row
        menu.addAction(tr("Edit…"), lambda: self.edit(self.current()))
        if row is not None and row["member_id"] is not None:
            menu.addAction(tr("Open the member"), lambda: self.desk.go("members", member=row["member_id"]))
        if row is not None:
            menu.addAction(tr("Useful suggestion") + "\tU", lambda: self._mark_useful(True))
            menu.addAction(tr("Not useful"), lambda: self._mark_useful(False))
        if row is not None and store.waiting(row):
            menu.addAction(tr("Needs no answer"), lambda: self._on_current(no_answer=True))
        elif row is not None:
            menu.addAction(
                tr("Wait for an answer again"),
                lambda: self.desk.act(flow.reopen_voices, self.desk.shop, [row["id"]], undoable=True),
            )
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self._delete([self.current()]))
        return menu

    def add_voice(self) -> None:
        """Ask for a new voice."""
        from seeddesk.ui.steps.listen.voice_dialogs import VoiceDialog

        dialog = VoiceDialog(self.desk, None, self.window())
        dialog.accepted.connect(lambda: self.table.select([dialog.made] if dialog.made else []))
        dialog.finished.connect(lambda _result: self._back_to_list())
        dialog.open()

    def paste_voices(self) -> None:
        """Ask for several voices at once."""
        from seeddesk.ui.steps.listen.voice_dialogs import PasteVoices

        dialog = PasteVoices(self.desk, self.window())
        dialog.finished.connect(lambda _result: self._back_to_list())
        dialog.open()

    def _back_to_list(self) -> None:
        """The keys that sort work again at once: the button that opened the dialog is not among the list's own."""
        ids = self.table.shown_ids()
        if ids and self.table.current_id() < 0:
            self.table.select(ids[:1])
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, voice_id: int) -> None:
        """Change words, sender, place or time of a voice."""
        if voice_id >= 0:
            from seeddesk.ui.steps.listen.voice_dialogs import VoiceDialog

            VoiceDialog(self.desk, voice_id, self.window()).open()

    def make_fix(self) -> None:
        """Hand the voice to production, or go to the fix it is in."""
        row = self.pane.row
        if row is None:
            return
        if row["fix_id"]:
            self.desk.go("beta.fixes", fix=row["fix_id"])
            return
        from seeddesk.ui.steps.listen.voice_dialogs import FixDialog

        FixDialog(self.desk, row["id"], self.window()).open()

    def set_clock(self) -> None:
        """Ask for the minutes of the reply clock."""
        from seeddesk.ui.steps.listen.voice_dialogs import ClockDialog

        ClockDialog(self.desk, self.window()).open()

    def _delete(self, ids: list[int]) -> None:
        if ids:
            self.desk.act(flow.delete_voices, self.desk.shop, ids)

    def _export_list(self) -> None:
        from seeddesk.ui.export_list import export_table

        export_table(self, self.table, tr("Voices"), _export_columns())

    def retranslate(self) -> None:
        self._add.setText(tr("+ Voice"))
        self._paste.setText(tr("Paste several…"))
        self._chat.setText(tr("Import chat…"))
        self._minutes_action.setText(tr("Reply clock…"))
        self._export.setText(tr("Export"))
        self._edit.setText(tr("Edit…"))
        for code, action in zip(KINDS, self._kind_actions, strict=True):
            action.setText(word("voice", code))
        self._useful.setText(tr("Useful suggestion"))
        self._useless.setText(tr("Not useful"))
        self._no_answer.setText(tr("Needs no answer"))
        self._wait.setText(tr("Wait for an answer again"))
        self._member.setText(tr("This is the member…"))
        self._remove.setText(tr("Delete"))
        self.pane.retranslate()
        if self.pane.row is not None:
            self._show(self.pane.row["id"])


def _chips(row: Row) -> list[tuple[str, str]]:
    made = [(word("voice", row["kind"]), words.KIND_TONES[row["kind"]])] if row["kind"] else []
    return [*made, (tr("useful"), "primary")] if row["useful"] else made


def _export_columns() -> list[Column]:
    return [
        Column("said_at", lambda: tr("When")),
        Column("who", lambda: tr("Who"), text=words.who),
        Column("channel", lambda: tr("Where")),
        Column("text", lambda: tr("What was said")),
        Column("kind", lambda: tr("Kind"), text=lambda row: word("voice", row["kind"])),
        Column("useful", lambda: tr("Useful"), text=words.useful_word),
        Column("topic", lambda: tr("Topic")),
        Column("mood", lambda: tr("Mood")),
        Column("assigned", lambda: tr("Answered by")),
        Column("answer", lambda: tr("Answer")),
        Column("answered_at", lambda: tr("Answered at")),
    ]
