"""Bringing a file in: file → columns → check → done (X1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from seeddesk.domain.errors import UserError
from seeddesk.i18n import tr
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.imports.check_page import SHOWN_REJECTS, Cells, CheckPage, needs_look
from seeddesk.ui.dialogs.imports.columns_page import ColumnsPage, figure_count
from seeddesk.ui.dialogs.imports.done_page import DonePage
from seeddesk.ui.dialogs.imports.file_page import FilePage, remember_file
from seeddesk.ui.dialogs.imports.file_wizard import FileWizard
from seeddesk.ui.dialogs.imports.places import shown_at
from seeddesk.ui.errors import Explained, explain
from seeddesk.ui.import_words import SURE_OF_IT, import_title, save_rejects
from seeddesk.ui.paste_rows import is_pasted
from seeddesk.workflow import imports
from seeddesk.workflow.chats import looks_like_chat
from seeddesk.workflow.history import take_back_all
from seeddesk.workflow.imports_look import Look, as_kind, chain_text, look
from seeddesk.workflow.imports_plan import Outcome, Plan

FILE, COLUMNS, CHECK, DONE = range(4)


@dataclass
class Checked:
    """A dry run and the cells of its first rejected rows."""

    plan: Plan
    cells: Cells = field(default_factory=dict)


class ImportWizard(FileWizard):
    """Opened with a file or without; ``kind`` None is guessed from the file.

    ``args``: ``round`` is the id of the beta round that reviews go to, ``node`` that of the vote. All reading,
    counting and writing runs in the job lane; a plan is touched by one job at a time and read here when none runs.
    """

    def __init__(
        self,
        desk: Desk,
        path: Path | str | None = None,
        kind: str | None = None,
        parent: QWidget | None = None,
        **args: Any,
    ) -> None:
        super().__init__(desk, lambda: import_title(self._known_kind()), parent, size=(118, 36))
        wanted_round = args.pop("round", None) or args.pop("node", None)
        if args:
            raise TypeError(f"unknown arguments: {', '.join(args)}")
        self.seen: Look | None = None
        self.plan: Plan | None = None
        self.outcome: Outcome | None = None
        self.entry: int | None = None
        self._asked_kind = kind
        self._planned_for: tuple[Any, ...] = ()
        self._saved_format = False
        self._recheck = False
        self._build()
        if kind:
            self.file.set_kind(kind)
        self.file.load_rounds(wanted_round)
        self._show(FILE)
        self.finished.connect(self._let_go)
        if desk.shop.read_only:
            self.tell(explain(UserError("shop.read_only")))
        if path is not None:
            self.open_file(Path(path), onward=True)

    def _build(self) -> None:
        self.file = FilePage(self.desk)
        self.columns = ColumnsPage()
        self.check = CheckPage()
        self.done_page = DonePage()
        self.set_pages(
            [
                (lambda: tr("File", "import page"), self.file),
                (lambda: tr("Columns", "import page"), self.columns),
                (lambda: tr("Check", "import page"), self.check),
                (lambda: tr("Done", "import page"), self.done_page),
            ],
            back=self._go_back,
            onward=self._go_on,
        )
        self.file.file_chosen.connect(lambda path: self.open_file(path))
        self.file.kind_chosen.connect(self._kind_chosen)
        self.file.sheet_chosen.connect(self._sheet_chosen)
        self.file.round_chosen.connect(self.steer)
        self.columns.mapping_changed.connect(lambda _mapping: self._check_again())
        self.columns.recount_wanted.connect(self._check_again)
        self.columns.remember_wanted.connect(self._remember_format)
        self.check.save_wanted.connect(self.save_rejects)
        self.check.decided.connect(self.steer)
        self.done_page.save_wanted.connect(self.save_rejects)
        self.done_page.undo_wanted.connect(self.undo_import)
        self.done_page.next_wanted.connect(self._another)
        self.done_page.candidates_wanted.connect(lambda: self._leave_for("screen.candidates"))

    # --- the file -----------------------------------------------------------------------------

    def open_file(self, path: Path, *, onward: bool = False, sheet: str | None = None, sure: bool = False) -> None:
        """Look into a file; ``onward`` goes on to its columns when it is recognised beyond doubt.

        ``sure``: it holds what was chosen, whatever it looks like.
        """
        if self._job is not None:
            return
        self._quieten()
        self._drop_plan()
        self.seen = None
        self._show(FILE)
        self.file.show_reading(path)
        kind = self._asked_kind

        def work(_progress: Any, cancelled: Callable[[], bool]) -> Look | None:
            if not sure and sheet is None and kind not in imports.OF_LAUNCH and looks_like_chat(path):
                return None
            if sure or sheet is not None or kind in imports.OF_LAUNCH:
                return look(path, kind=kind, sheet=sheet, cancelled=cancelled)
            seen = look(path, cancelled=cancelled)
            if kind is None or seen.kind == kind or (kind == "members" and seen.confidence >= SURE_OF_IT):
                return seen  # the order report of a platform is one, wherever the import was opened
            return look(path, kind=kind, cancelled=cancelled) if seen.kind in imports.OF_LAUNCH else as_kind(seen, kind)

        self.start(
            lambda: tr("Opening {name} …").format(name=path.name),
            work,
            lambda seen: self._looked(path, seen, onward),
            stopped=lambda: self.file.show_nothing(),
            failed=lambda: self.file.show_nothing(),
        )

    def _looked(self, path: Path, seen: Look | None, onward: bool) -> None:
        if seen is None:  # a chat has an import of its own
            self._leave_for("import", path=path, kind="chat")
            return
        self._set_look(seen)
        self.next.setFocus()
        if not is_pasted(seen.path):
            remember_file(self.desk, seen.path)
        clear = seen.mapped and (seen.confidence >= 0.5 or self._asked_kind == seen.kind)
        if onward and clear and len(seen.sheets) == 1 and not self.file.lacks_round():
            self._to_columns()

    def _set_look(self, seen: Look) -> None:
        self.seen = seen
        self.file.show_look(seen)
        self._retitle_all()
        self.steer()

    def _kind_chosen(self, kind: str) -> None:
        self._asked_kind = kind
        self._quieten()
        if self.seen is not None and {kind, self.seen.kind} & set(imports.OF_LAUNCH):
            self.open_file(self.seen.path, sheet=self.seen.sheet or None, sure=True)  # other words name its columns
            return
        if self.seen is not None:
            self._set_look(as_kind(self.seen, kind))
        self._retitle_all()
        self.steer()

    def _sheet_chosen(self, sheet: str) -> None:
        if self.seen is not None and sheet != self.seen.sheet:
            self._asked_kind = self.seen.kind
            self.open_file(self.seen.path, sheet=sheet)

    def _known_kind(self) -> str:
        if getattr(self, "seen", None) is not None:
            return self.seen.kind if self.seen else ""
        return getattr(self, "_asked_kind", None) or ""

    # --- columns ------------------------------------------------------------------------------

    def _to_columns(self) -> None:
        """Count what importing would do, or show what was counted if nothing was changed since."""
        seen = self.seen
        if seen is None or self.file.lacks_round():
            return
        wanted = (seen.path, seen.kind, seen.sheet, *self.file.place().items())
        if self.plan is not None and self._planned_for == wanted:
            self._show(COLUMNS)
            return
        self._drop_plan()
        self._planned_for = wanted
        self._quieten()
        self._prepare(None)

    def _prepare(self, mapping: dict[int, str] | None) -> None:
        seen, shop = self.seen, self.desk.shop
        place: dict[str, Any] = dict(self.file.place())
        assert seen is not None

        def work(progress: Any, cancelled: Callable[[], bool]) -> Checked:
            plan = imports.prepare(
                shop,
                seen.path,
                seen.kind,
                mapping=mapping,
                sheet=seen.sheet or None,
                **place,
                progress=progress,
                cancelled=cancelled,
            )
            return Checked(plan, _first_cells(plan))

        self.start(
            lambda: tr("Reading {name} …").format(name=seen.path.name),
            work,
            self._checked,
            stopped=self._prepare_stopped,
            refused=self._prepare_refused,
        )

    def _prepare_stopped(self) -> None:
        if self.pages.currentWidget() is self.columns:
            self.columns.show_waiting(lambda: tr("Stopped; not counted."), again=True)

    def _prepare_refused(self, error: Exception) -> bool:
        """A file of which no column is known: its columns are matched by hand."""
        if not (isinstance(error, UserError) and error.code == "import.nothing_mapped") or self.seen is None:
            return False
        self.columns.show_look(self.seen)
        self._show(COLUMNS)
        return True

    def _checked(self, checked: Checked) -> None:
        seen = self.seen
        if seen is None:
            self._give_back(checked.plan)
            return
        plan = self.plan = checked.plan
        self.columns.show_plan(plan, seen, saved=self._saved_format)
        self.check.show_plan(plan, checked.cells)
        self._show(COLUMNS)
        self.say(lambda: tr("Read %n row(s) in {seconds} s.", n=plan.rows).format(seconds=f"{plan.seconds:.1f}"))

    def _check_again(self) -> None:
        """The mapping was changed: count again, after whatever is running has stopped."""
        self._quieten()
        self._saved_format = False
        self.columns.show_waiting(lambda: tr("Counting …"))
        if self._job is not None:
            self._recheck = True
            self._job.cancel()
            return
        mapping = dict(self.columns.mapping)
        if self.plan is None:
            if any(mapping.values()):
                self._prepare(mapping)
            elif self.seen is not None:
                self.columns.show_look(self.seen)
            self.steer()
            return
        plan, shop = self.plan, self.desk.shop
        whole = {index: mapping.get(index, "") for index in range(len(plan.table.headers))}

        def work(progress: Any, cancelled: Callable[[], bool]) -> Checked:
            imports.remap(shop, plan, whole, progress=progress, cancelled=cancelled)
            return Checked(plan, _first_cells(plan))

        self.start(
            lambda: tr("Counting …"),
            work,
            self._checked,
            stopped=self._prepare_stopped,
            refused=self._remap_refused,
        )

    def _remap_refused(self, error: Exception) -> bool:
        if isinstance(error, UserError) and error.code == "import.nothing_mapped":
            self.columns.show_waiting(lambda: tr("Choose at least one column to import."), tone="attention")
            return True
        self.columns.show_waiting(lambda: tr("Not counted."), again=True)
        return False

    def _remember_format(self) -> None:
        plan = self.plan
        if plan is not None and self._job is None:
            ok, _ = self.desk.attempt(imports.remember_format, self.desk.shop, plan, on_error=self._tell_error)
            if ok and self.seen is not None:
                self._saved_format = True
                self.columns.show_plan(plan, self.seen, saved=True)

    # --- writing ------------------------------------------------------------------------------

    def run_import(self) -> None:
        """Write the plan with the decisions made; one job, one transaction."""
        plan, shop, now = self.plan, self.desk.shop, self.desk.now()
        if plan is None or self._job is not None:
            return
        decisions, takes = dict(self.check.decisions), set(self.check.takes)
        self._quieten()

        def work(progress: Any, cancelled: Callable[[], bool]) -> tuple[Outcome, int | None]:
            plan.decisions.clear()
            for row, member in decisions.items():
                imports.decide(plan, row, member)
            plan.takes = takes
            outcome = imports.run(shop, plan, progress=progress, cancelled=cancelled, now=now)
            entry = shop.next_undo() if outcome.entry else None
            return outcome, entry.id if entry else None

        self._writing = True
        self.start(
            lambda: tr("Writing into the shop …"),
            work,
            self._written,
            stopped=self._write_stopped,
        )

    def _written(self, result: tuple[Outcome, int | None]) -> None:
        self.outcome, self.entry = result
        self._leaving = False  # what was written has to be told
        self.done_page.show_outcome(self.outcome, candidates=self.desk.launch_id is not None)
        self._show(DONE)

    def undo_import(self) -> None:
        """Take the whole import back."""
        entry, shop, plan = self.entry, self.desk.shop, self.plan
        if entry is None or plan is None or self._job is not None:
            return
        self.done_page.undo.setEnabled(False)

        def work(_progress: Any, _cancelled: Callable[[], bool]) -> str:
            take_back_all(shop, [entry])
            return plan.name

        self.start(lambda: tr("Undoing the import …"), work, self._undone, cancellable=False)

    def _undone(self, name: str) -> None:
        self.entry = None
        self.done_page.show_undone(name)
        self._drop_plan()
        self.steer()

    def save_rejects(self) -> None:
        """Ask for a file name and write the rejected rows there."""
        plan = self.plan
        if plan is None or self._job is not None:
            return
        self._quieten()
        source = self.seen.path if self.seen is not None else None
        self.ask_rejects(plan.name, source, lambda target: save_rejects(plan, target))

    # --- where to -----------------------------------------------------------------------------

    def _show(self, at: int) -> None:
        self.bring(at)
        self._retitle_all()
        self.steer()
        if self.next.isEnabled():
            self.next.setFocus()
        elif at == FILE:
            self.file.drop.button.setFocus()

    def _go_back(self) -> None:
        self._quieten()
        self.say("")
        self._show(COLUMNS if self.at() == CHECK else FILE)

    def _go_on(self) -> None:
        at = self.at()
        if at == FILE:
            self._to_columns()
        elif at == COLUMNS and self.plan is not None and needs_look(self.plan):
            self.say("")
            self._show(CHECK)
        elif at == DONE:
            self._show_what_came()
        else:
            self.run_import()

    def _another(self) -> None:
        self._drop_plan()
        self.seen = None
        self._asked_kind = None
        self.say("")
        self.file.show_nothing()
        self._show(FILE)
        self.file.ask()

    def _show_what_came(self) -> None:
        place, plan = shown_at(self._known_kind()), self.plan
        args: dict[str, Any] = {}
        if plan is not None and plan.survey_id is not None:
            args["survey"] = plan.survey_id
        elif plan is not None and plan.node_id is not None:
            args["node"] = plan.node_id
        self._leave_for(place, **args)

    def _leave_for(self, place: str, **args: Any) -> None:
        self.accept()
        self.desk.go(place, **args)

    def steer(self) -> None:
        """Enable what can be done now and say what the main button does."""
        if not hasattr(self, "next"):
            return
        at, busy, plan = self.at(), self._job is not None, self.plan
        undone = at == DONE and self.outcome is not None and self.outcome.entry and self.entry is None
        self.back.setVisible(at in (COLUMNS, CHECK) or undone)
        self.back.setEnabled(not busy)
        self.cancel.retranslate()
        ready = self.seen is not None and not busy
        if at == FILE:
            self.next.say(lambda: tr("Columns →"))
            ready = ready and not self.file.lacks_round()
        elif at == DONE:
            self.next.say(self._show_text)
            ready = not busy
        else:
            counted = plan is not None and not busy and self.columns.counted
            look_at = needs_look(plan) if plan is not None and counted and at == COLUMNS else 0
            if look_at:
                self.next.say(lambda: tr("Check %n row(s) →", n=look_at))
            else:
                self.next.say(lambda: tr("Import"))
                if at == CHECK and plan is not None and counted and not self._can_write(plan):
                    self.say(lambda: tr("There is nothing here that could be imported."))
            ready = plan is not None and counted and (bool(look_at) or self._can_write(plan))
        self.next.setEnabled(ready)
        for page in (self.file, self.check, self.done_page):
            page.setEnabled(not (busy and self._writing))
        self.columns.table.setEnabled(not self._writing)

    def _show_text(self) -> str:
        kind = self._known_kind()
        if kind == "reviews":
            return tr("Show the reviews")
        return tr("Show what came in") if kind in imports.OF_LAUNCH else tr("Show the members")

    def _can_write(self, plan: Plan) -> bool:
        return (any(figure_count(plan)[:3]) or bool(self.check.takes)) and not self.desk.shop.read_only

    def _retitle_all(self) -> None:
        self.heading.retranslate()
        self._retitle()

    # --- the plan -----------------------------------------------------------------------------

    def _outdated(self, result: Any) -> bool:
        """Whether the mapping was changed while the job ran; then it is counted again."""
        if not self._recheck:
            return False
        self._recheck = False
        if isinstance(result, Checked):
            self.plan = result.plan
        self._check_again()
        return True

    def _drop_plan(self) -> None:
        """Give the plan back; its file and tables are let go in the lane, after whatever uses them."""
        plan, self.plan = self.plan, None
        self._planned_for = ()
        self._saved_format = False
        if plan is not None:
            self._give_back(plan)

    def _give_back(self, plan: Plan) -> None:
        self.desk.run("", lambda _progress, _cancelled: plan.close(), quiet=True)

    # --- trouble and leaving ------------------------------------------------------------------

    def _tell_error(self, _error: Exception, explained: Explained) -> bool:
        self.tell(explained)
        return True

    def _quieten(self) -> None:
        if not self.desk.shop.read_only:
            self.trouble.hide()

    def _let_go(self) -> None:
        """The wizard is closed."""
        self._drop_plan()

    def take_file(self, path: Path) -> None:
        if chain_text(path):  # votes have a box of their own
            self._leave_for("import", path=path)
            return
        self._asked_kind = None
        self.open_file(path, onward=True)


def _first_cells(plan: Plan) -> Cells:
    """The cells of the rejected rows that will be shown; read in the job, since it walks the file."""
    return plan.table.row_cells([reject.row for reject in plan.rejects[:SHOWN_REJECTS]])
