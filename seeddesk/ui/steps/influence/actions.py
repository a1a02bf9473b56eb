"""What both pages of influencers do: open, note a contact, move, follow up, block, delete."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.domain.influence import MOVES, STAGES
from seeddesk.i18n import tr
from seeddesk.store import influence as store
from seeddesk.ui.desk import Desk
from seeddesk.ui.words import word
from seeddesk.workflow import influence as flow


class InfluencerActions:
    """Handlers and menus for chosen influencers; ``parent`` is the page."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.desk = desk
        self.parent = parent

    def add(self, done: Callable[[int], None] | None = None) -> None:
        """Ask for a new influencer; ``done`` gets the id."""
        from seeddesk.ui.steps.influence.dialogs import InfluencerDialog

        dialog = InfluencerDialog(self.desk, None, self.parent.window())
        if done is not None:
            dialog.accepted.connect(lambda: done(dialog.made) if dialog.made is not None else None)
        dialog.open()

    def open(self, influencer: int) -> None:
        """Show and change one."""
        if store.influencer(self.desk.shop, influencer) is not None:
            from seeddesk.ui.steps.influence.dialogs import InfluencerDialog

            InfluencerDialog(self.desk, influencer, self.parent.window()).open()

    def contact(self, influencer: int) -> None:
        """Note a contact."""
        if store.influencer(self.desk.shop, influencer) is not None:
            from seeddesk.ui.steps.influence.dialogs import ContactDialog

            ContactDialog(self.desk, influencer, self.parent.window()).open()

    def block(self, influencer: int) -> None:
        """Ask why this person is not to be contacted."""
        from seeddesk.ui.steps.influence.dialogs import BlockDialog

        BlockDialog(self.desk, influencer, self.parent.window()).open()

    def unblock(self, influencer: int) -> None:
        """Let this person be contacted again."""
        self.desk.act(flow.unblock_influencer, self.desk.shop, influencer, undoable=True)

    def move(self, ids: Sequence[int], stage: str) -> bool:
        """Bring them to a stage; True when it was done."""
        ok, _ = self.desk.attempt(flow.move_influencers, self.desk.shop, list(ids), stage, undoable=True)
        return ok

    def follow_up(self, ids: Sequence[int], on: dt.date | None) -> None:
        """Set the next follow-up, or none."""
        self.desk.act(flow.set_follow_up, self.desk.shop, list(ids), on, undoable=True)

    def ask_day(self, ids: Sequence[int]) -> None:
        """Ask for the day of the follow-up."""
        from seeddesk.ui.steps.influence.dialogs import DayDialog

        DayDialog(self.desk, list(ids), self.parent.window()).open()

    def delete(self, ids: Sequence[int]) -> None:
        """Remove them."""
        if ids:
            self.desk.act(flow.delete_influencers, self.desk.shop, list(ids))

    # --- menus -----------------------------------------------------------------------------

    def stages_for(self, ids: Sequence[int]) -> list[str]:
        """The stages all of these may go to."""
        rows = [row for row in (store.influencer(self.desk.shop, one) for one in ids) if row is not None]
        return [stage for stage in STAGES if rows and all(stage in MOVES[row["stage"]] for row in rows)]

    def fill_stages(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Offer the stages these may go to."""
        menu.clear()
        for stage in self.stages_for(ids):
            menu.addAction(word("influencer_stage", stage), lambda stage=stage: self.move(ids, stage))
        if menu.isEmpty():
            menu.addAction(tr("No stage fits all of them")).setEnabled(False)

    def fill_days(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Offer days for the next follow-up."""
        menu.clear()
        today = self.desk.today()
        for words, days in ((tr("today"), 0), (tr("tomorrow"), 1), (tr("in 3 days"), 3), (tr("in a week"), 7)):
            menu.addAction(words, lambda days=days: self.follow_up(ids, today + dt.timedelta(days=days)))
        menu.addAction(tr("Another day…"), lambda: self.ask_day(ids))
        menu.addSeparator()
        menu.addAction(tr("No follow-up"), lambda: self.follow_up(ids, None))

    def menu(self, ids: Sequence[int]) -> QMenu:
        """Everything that can be done with these."""
        menu = QMenu(self.parent)
        if len(ids) == 1:
            one = ids[0]
            menu.addAction(tr("Open"), lambda: self.open(one))
            menu.addAction(tr("Note a contact…"), lambda: self.contact(one))
            menu.addSeparator()
        self.fill_stages(menu.addMenu(tr("Move to")), ids)
        self.fill_days(menu.addMenu(tr("Follow up")), ids)
        menu.addSeparator()
        if len(ids) == 1:
            row = store.influencer(self.desk.shop, ids[0])
            if row is not None and row["blocked"]:
                menu.addAction(tr("May be contacted again"), lambda: self.unblock(ids[0]))
            else:
                menu.addAction(tr("Not to be contacted…"), lambda: self.block(ids[0]))
        menu.addAction(tr("Delete"), lambda: self.delete(ids))
        return menu
