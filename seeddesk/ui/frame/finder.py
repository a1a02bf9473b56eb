"""Finds members, things, pages and actions by what is typed, remembers the last ones, and goes there (F9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from seeddesk.domain.fuzzy import BEGINS, PART, WHOLE, Name, name_of, score
from seeddesk.store.find import KINDS, FindIndex, Thing, voice_count
from seeddesk.store.members import display_name, member_rows
from seeddesk.store.pinyin import spell
from seeddesk.ui.desk import Desk
from seeddesk.ui.keymap import plain

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow

AT_ONCE = 3_000
"""So many voices are read while one waits; more in a job."""
MEMBERS, LOOKED_AT = 8, 300
RECENT, SHOPS = 12, 10
SETTING = "palette.recent"
MENU_ONLY = ("find",)
"""Actions that lead here."""

PLACES = {
    "group": ("members.groups", "group"),
    "round": ("beta.rounds", "round"),
    "node": ("participate.nodes", "node"),
    "topic": ("listen.inbox", "topic"),
    "survey": ("listen.surveys", "survey"),
    "influencer": ("influence.list", "influencer"),
    "fix": ("beta.fixes", "fix"),
    "voice": ("listen.inbox", "voice"),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to go to. ``key``: a member's or thing's id, a page's place, an action's code."""

    kind: str
    key: Any
    title: str
    more: str = ""
    keys: str = ""
    points: int = field(default=0, compare=False)
    launch: int | None = None


class Finder(QObject):
    """One per desk; ``ready`` fires when more can be found than before."""

    ready = Signal()

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self.index: FindIndex | None = None
        self._loading = False
        self._again = False
        self._names: dict[str, Name] = {}
        desk.changed.connect(self._follow)
        desk.people.ready.connect(self.ready)

    @classmethod
    def of(cls, desk: Desk, window: MainWindow) -> Finder:
        """The desk's finder, made when first asked for."""
        found = desk.findChild(cls)
        return found if isinstance(found, cls) else cls(desk, window)

    # --- the index --------------------------------------------------------------------------

    def load(self) -> None:
        """Read what is not read yet."""
        if self.index is None and not self._loading:
            self._read()

    def _read(self) -> None:
        shop = self._desk.shop
        self._again = False
        if voice_count(shop) <= AT_ONCE:
            self.index = FindIndex(shop)
            return
        self._loading = True
        self._desk.run("", lambda _progress, _cancelled: FindIndex(shop), self._take, self._failed, quiet=True)

    def _take(self, index: FindIndex) -> None:
        self._loading = False
        if self._again:  # the shop changed meanwhile
            self._read()
        else:
            self.index = index
        if self.index is not None:
            self.ready.emit()

    def _failed(self, error: Exception) -> None:
        self._loading = False
        self._desk.tell(error)

    def _follow(self, changed: Any) -> None:
        if self._loading:
            self._again = True
        elif self.index is not None and not self.index.apply(changed):
            self.index = None  # read again when next asked for

    def loading(self) -> bool:
        """Whether more will be found in a moment."""
        return self.index is None or self._desk.people.index is None

    # --- finding ----------------------------------------------------------------------------

    def _name(self, text: str) -> Name:
        if text not in self._names:
            self._names[text] = name_of(text, *spell(text))
        return self._names[text]

    def pages(self) -> list[Hit]:
        """Every section of every page."""
        hits = []
        for step in self._window.view.steps if self._window.view is not None else []:
            for code, title, _where in step.sections:
                several = len(step.sections) > 1 and title() != step.title()
                hits.append(Hit("page", f"{step.code}.{code}", title(), step.title() if several else ""))
        return hits

    def actions(self) -> list[Hit]:
        """Everything in the menus that can be done now."""
        hits = []
        for code, action in self._window.named.items():
            if action.menu() is None and action.isEnabled() and action.isVisible() and code not in MENU_ONLY:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                hits.append(Hit("action", code, plain(action.text()), keys=keys))
        return hits

    def search(self, needle: str) -> list[Hit]:
        """What fits, best first; nearly so where nothing does."""
        wanted = needle.strip()
        if not wanted:
            return self.recent() or self.pages()
        hits = []
        for hit in (*self.pages(), *self.actions()):
            points = score(wanted, self._name(hit.title))
            if not points and hit.more:
                points = score(wanted, self._name(f"{hit.more} {hit.title}"))
            if points:
                hits.append(_with(hit, points))
        hits += self._members(wanted)
        if self.index is not None:
            hits += [_hit(thing, points) for points, thing in self.index.search(wanted)]
        if not hits and len(wanted) > 2:
            hits = self._near(wanted)
        return sorted(hits, key=lambda hit: -hit.points)

    def _members(self, wanted: str) -> list[Hit]:
        people = self._desk.people.index
        if people is None:
            return []
        found = people.search(wanted)
        found.step(0.02)
        key = wanted.casefold()
        hits = []
        for row in people.rows(found.found[:LOOKED_AT]):
            names = [str(row[column] or "").casefold() for column in ("name", "nick", "wechat", "pinyin", "initials")]
            points = WHOLE if key in names else BEGINS if any(name.startswith(key) for name in names) else PART
            hits.append(_member(row, points))
        return sorted(hits, key=lambda hit: -hit.points)[:MEMBERS]

    def _near(self, wanted: str) -> list[Hit]:
        hits = [_hit(thing, points) for points, thing in self.index.near(wanted)] if self.index is not None else []
        people = self._desk.people.index
        if people is not None:
            hits += [_member(row, PART // 2) for row in people.rows(people.near(wanted))]
        return hits

    # --- the last ones ----------------------------------------------------------------------

    def remember(self, hit: Hit) -> None:
        """Put a hit first among the recent ones of this shop: kinds and ids, no words."""
        kept = dict(self._desk.settings.get(SETTING, {}))
        path = str(self._desk.shop.path)
        mine = [[hit.kind, hit.key], *(one for one in kept.pop(path, []) if one != [hit.kind, hit.key])]
        kept[path] = mine[:RECENT]
        self._desk.settings.set(SETTING, dict(list(kept.items())[-SHOPS:]))

    def recent(self) -> list[Hit]:
        """The last ones gone to that are still there, latest first."""
        kept = self._desk.settings.get(SETTING, {}).get(str(self._desk.shop.path), [])
        known = {(hit.kind, hit.key): hit for hit in (*self.pages(), *self.actions())}
        ids = [one[1] for one in kept if _is(one, "member")]
        for row in member_rows(self._desk.shop, ids):
            known["member", row["id"]] = _member(row, 0)
        if self.index is not None:
            for kind, key in ((one[0], one[1]) for one in kept if any(_is(one, kind) for kind in KINDS)):
                thing = self.index.get(kind, key)
                if thing is not None:
                    known[kind, key] = _hit(thing, 0)
        asked = [(one[0], one[1]) for one in kept if isinstance(one, list) and len(one) == 2]
        return [known[one] for one in asked if one in known]

    # --- going there ------------------------------------------------------------------------

    def go(self, hit: Hit) -> None:
        """Show it, or do it."""
        self.remember(hit)
        desk = self._desk
        if hit.kind == "action":
            self._window.named[hit.key].trigger()
        elif hit.kind == "page":
            desk.go(hit.key)
        elif hit.kind == "member":
            desk.go("members.directory", member=hit.key)
        elif hit.kind == "launch":
            desk.set_launch(hit.key)
            desk.go("overview.today")
        else:
            if hit.launch is not None:
                desk.set_launch(hit.launch)
            place, name = PLACES[hit.kind]
            desk.go(place, **{name: hit.key})


def _is(kept: Any, kind: str) -> bool:
    return isinstance(kept, list) and len(kept) == 2 and kept[0] == kind and isinstance(kept[1], int)


def _with(hit: Hit, points: int) -> Hit:
    return Hit(hit.kind, hit.key, hit.title, hit.more, hit.keys, points, hit.launch)


def _hit(thing: Thing, points: int) -> Hit:
    return Hit(thing.kind, thing.id, thing.title, thing.more, points=points, launch=thing.launch)


def _member(row: dict[str, Any], points: int) -> Hit:
    number = row["phone"] or row["phone_masked"] or ""
    parts: Sequence[str] = [row["nick"] if row["name"] else "", row["city"] or "", f"…{number[-4:]}" if number else ""]
    return Hit("member", row["id"], display_name(row), " · ".join(part for part in parts if part), points=points)
