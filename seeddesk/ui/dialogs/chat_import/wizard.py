"""The import of a chat: chat → who is who → lines worth keeping → done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.ui.chat_words import save_rejects
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.done_page import ChatDonePage
from seeddesk.ui.dialogs.chat_import.lines_page import LinesPage
from seeddesk.ui.dialogs.chat_import.people_page import PeoplePage
from seeddesk.ui.dialogs.chat_import.senders import SendersDialog
from seeddesk.ui.dialogs.chat_import.source_page import SourcePage
from seeddesk.ui.dialogs.imports.file_page import remember_file
from seeddesk.ui.dialogs.imports.file_wizard import FileWizard
from seeddesk.ui.errors import explain
from seeddesk.workflow import chats
from seeddesk.workflow.chats_plan import ChatOutcome, ChatPlan
from seeddesk.workflow.history import take_back_all

SOURCE, PEOPLE, LINES, DONE = range(4)


class ChatImport(FileWizard):
    """Opened with a file, with text (``text``), or without. All reading and writing runs in the job lane."""

    def __init__(
        self, desk: Desk, path: Path | str | None = None, parent: QWidget | None = None, *, text: str = ""
    ) -> None:
        super().__init__(desk, lambda: tr("Import a chat"), parent, size=(118, 36))
        self.source: Path | str = ""
        self.plan: ChatPlan | None = None
        self.outcome: ChatOutcome | None = None
        self.entries: list[int] = []
        self._next_source: tuple[Path | str, bool] | None = None
        self._day: dt.date | None = None
        self._build()
        self.show_page(SOURCE)
        if desk.shop.read_only:
            self.tell(explain(UserError("shop.read_only")))
        if path is not None:
            self.read(Path(path))
        elif text:
            self.first.way.choose("text")
            self.first.box.set_text(text)
            self.first.give_text()

    def _build(self) -> None:
        self.first = SourcePage(self.desk)
        self.people = PeoplePage(self.desk)
        self.lines = LinesPage()
        self.done_page = ChatDonePage()
        self.set_pages(
            [
                (lambda: tr("Chat", "import page"), self.first),
                (lambda: tr("Who is who", "import page"), self.people),
                (lambda: tr("Lines", "import page"), self.lines),
                (lambda: tr("Done", "import page"), self.done_page),
            ],
            back=lambda: self.show_page(self.at() - 1),
            onward=self._go_on,
        )
        self.first.file_chosen.connect(self.read)
        self.first.text_given.connect(self.read)
        self.first.changed.connect(self._count_again)
        self.first.save_wanted.connect(self.save_rejects)
        self.first.earlier_wanted.connect(self._link_earlier)
        self.people.linked.connect(lambda rows, member: self._decide(rows, lambda one: self._plan.link(one, member)))
        self.people.wanted_new.connect(lambda rows: self._decide(rows, lambda one: self._plan.make_member(one)))
        self.people.left_out.connect(lambda rows, state: self._decide(rows, lambda one: self._plan.ignore(one, state)))
        self.people.taken_back.connect(lambda rows: self._decide(rows, self._take_back))
        self.lines.ticked.connect(self.steer)
        self.done_page.undo_wanted.connect(self.undo_import)
        self.done_page.another_wanted.connect(self._another)
        self.done_page.people_wanted.connect(self._link_later)

    @property
    def _plan(self) -> ChatPlan:
        assert self.plan is not None
        return self.plan

    # --- reading ------------------------------------------------------------------------------

    def read(self, source: Path | str) -> None:
        """Read a file or pasted text; what is running for another one is stopped first."""
        self.trouble.setVisible(self.desk.shop.read_only)
        if self._job is not None:
            if not self._writing:
                self._next_source = (source, True)
                self._job.cancel()
            return
        self.source, self.plan, self._day = source, None, None
        if not source or (isinstance(source, str) and not source.strip()):
            self.first.show_nothing()
            self.steer()
            return
        self.show_page(SOURCE)
        self.first.show_reading(source.name if isinstance(source, Path) else "")
        self._prepare("")

    def _prepare(self, name: str) -> None:
        source, shop, now, day = self.source, self.desk.shop, self.desk.now(), self._day

        def work(progress: Any, cancelled: Callable[[], bool]) -> ChatPlan:
            return chats.prepare(shop, source, name or None, day=day, now=now, progress=progress, cancelled=cancelled)

        self.start(lambda: tr("Reading …"), work, self._prepared, stopped=self._not_read, failed=self._not_read)

    def _prepared(self, plan: ChatPlan) -> None:
        self.plan = plan
        if isinstance(plan.source, Path):
            remember_file(self.desk, plan.source)
        self.first.show_plan(plan)
        self._show_people()
        self.lines.show_plan(plan, launch=self.desk.launch_id is not None)
        self.say(
            lambda: tr("Read %n message(s) in {seconds} s.", n=plan.messages).format(seconds=f"{plan.seconds:.1f}")
        )
        self.steer()
        self.next.setFocus()

    def _not_read(self) -> None:
        self.first.show_nothing()
        self.steer()

    def _count_again(self) -> None:
        """Another name or day: other counts."""
        plan = self.plan
        if plan is None or self._job is not None:
            return
        name, day, shop = self.first.chat_name(), self.first.day(), self.desk.shop
        if not plan.dated and day is not None and day != plan.day:
            self._day, self.plan = day, None
            self._prepare(name)
        elif name and name != plan.chat:

            def work(_progress: Any, _cancelled: Callable[[], bool]) -> ChatPlan:
                chats.rename(shop, plan, name)
                return plan

            self.start(lambda: tr("Counting …"), work, self._prepared, cancellable=False)

    # --- people -------------------------------------------------------------------------------

    def _show_people(self) -> None:
        plan = self._plan
        names = self._member_names({one.member for one in plan.writers if one.member is not None})
        self.people.show_people(
            [
                {
                    "id": one.index, "name": one.name, "platform": one.platform, "value": one.value, "lines": one.lines,
                    "last_day": one.last.isoformat() if one.last else "", "how": one.how, "state": one.state,
                    "member_id": one.member,
                    "member": names.get(one.member, "") if one.member is not None else "",
                    "chat": one.chat if len(plan.chats) > 1 else "",
                }
                for one in plan.writers
            ]
        )  # fmt: skip

    def _member_names(self, members: set[int]) -> dict[int, str]:
        from seeddesk.store.members import display_name, member_rows

        return {row["id"]: display_name(row) for row in member_rows(self.desk.shop, sorted(members))}

    def _decide(self, rows: list[int], decide: Callable[[int], Any]) -> None:
        for one in rows:
            decide(one)
        self._show_people()

    def _take_back(self, one: int) -> None:
        """A decision is taken back; a link that was found by itself is taken off."""
        plan = self._plan
        if one in plan.decisions:
            plan.undecide(one)
        else:
            plan.link(one, None)

    def _link_earlier(self) -> None:
        SendersDialog(self.desk, None, self).exec()
        self.first.show_nothing()

    def _link_later(self) -> None:
        SendersDialog(self.desk, self._plan.chat if self.plan else None, self).exec()

    # --- writing ------------------------------------------------------------------------------

    def run_import(self) -> None:
        """Write the counts, then the ticked lines as voices; each is one entry of the history."""
        plan, shop, now, launch = self._plan, self.desk.shop, self.desk.now(), self.desk.launch_id
        if self._job is not None:
            return
        lines = self.lines.chosen() if launch is not None else []
        self.trouble.hide()

        def work(progress: Any, cancelled: Callable[[], bool]) -> tuple[ChatOutcome, int, list[int]]:
            entries: list[int] = []
            outcome = chats.run(shop, plan, progress=progress, cancelled=cancelled, now=now)
            if outcome.entry and (entry := shop.next_undo()) is not None:
                entries.append(entry.id)
            kept = 0
            if lines and launch is not None:
                kept = chats.keep_voices(shop, plan, launch, lines, now=now)
                if (entry := shop.next_undo()) is not None:
                    entries.append(entry.id)
            return outcome, kept, entries

        self._writing = True
        self.start(lambda: tr("Writing into the shop …"), work, self._written, stopped=self._write_stopped)

    def _written(self, result: tuple[ChatOutcome, int, list[int]]) -> None:
        self.outcome, kept, self.entries = result
        self._leaving = False  # what was written has to be told
        self.done_page.show_outcome(self.outcome, kept)
        self.show_page(DONE)

    def undo_import(self) -> None:
        """Take back the voices and the counts."""
        shop, entries = self.desk.shop, list(self.entries)
        if self._job is not None or not entries:
            return
        self.done_page.undo.setEnabled(False)

        def work(_progress: Any, _cancelled: Callable[[], bool]) -> None:
            take_back_all(shop, entries)

        self.start(lambda: tr("Undoing the import …"), work, lambda _none: self._undone(), cancellable=False)

    def _undone(self) -> None:
        self.entries = []
        self.plan = None
        self.done_page.show_undone()
        self.steer()

    def save_rejects(self) -> None:
        """Ask for a file name and write the rejected rows there."""
        plan = self.plan
        if plan is None or self._job is not None:
            return
        source = plan.source if isinstance(plan.source, Path) else None
        self.ask_rejects(plan.name or plan.chat, source, lambda target: save_rejects(plan, target))

    # --- where to -----------------------------------------------------------------------------

    def show_page(self, at: int) -> None:
        """Bring one of SOURCE, PEOPLE, LINES and DONE to the front."""
        self.bring(at)
        self.steer()
        if self.next.isEnabled():
            self.next.setFocus()

    def _go_on(self) -> None:
        at = self.at()
        if at == SOURCE:
            if not self.first.named(self._plan):
                return
            self._count_again()
            if self._job is None:
                self.show_page(PEOPLE if self._plan.writers else LINES)
        elif at == PEOPLE and self._plan.suggestions:
            self.show_page(LINES)
        elif at == DONE:
            self.accept()
            self.desk.go("listen.inbox" if self.desk.launch_id is not None else "members")
        else:
            self.run_import()

    def _another(self) -> None:
        self.plan, self.source = None, ""
        self.say("")
        self.first.box.clear()
        self.first.show_nothing()
        self.show_page(SOURCE)

    def steer(self) -> None:
        """Enable what can be done now and say what the main button does."""
        if not hasattr(self, "next"):
            return
        at, busy, plan = self.at(), self._job is not None, self.plan
        self.back.setVisible(at in (PEOPLE, LINES))
        self.back.setEnabled(not busy)
        self.cancel.retranslate()
        last = at == LINES or (at == PEOPLE and plan is not None and not plan.suggestions)
        if at == DONE:
            self.next.say(lambda: tr("Show the voices") if self.desk.launch_id is not None else tr("Show the members"))
        elif last:
            count = len(self.lines.chosen())
            self.next.say(lambda: tr("Import, keep %n voice(s)", n=count) if count else tr("Import"))
        elif at == PEOPLE:
            self.next.say(lambda: tr("Lines worth keeping →"))
        else:
            self.next.say(lambda: tr("Who is who →"))
        ready = plan is not None and (not last or not self.desk.shop.read_only)
        self.next.setEnabled(not busy and (ready or at == DONE))
        for page in self._pages:
            page.setEnabled(not (busy and self._writing))

    def _outdated(self, result: Any) -> bool:
        """Whether another file or text was given while the job ran; then that is read."""
        if self._next_source is None:
            return False
        source, self._next_source = self._next_source[0], None
        self.read(source)
        return True

    def _progressed(self, done: int, total: int, what: str) -> None:
        if self._job is None or self._job.cancelling() or not total:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(min(1000, done * 1000 // total))
        self.say(lambda: tr("Reading {percent} %").format(percent=min(100, done * 100 // total)))

    def take_file(self, path: Path) -> None:
        self.first.way.choose("file")
        self.read(path)
