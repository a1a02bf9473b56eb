"""Every key of the program, read from the actions and shortcuts that are really there, so that it cannot lie."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from seeddesk.i18n import tr

if TYPE_CHECKING:
    from seeddesk.ui.main_window import MainWindow

SAYS = "says"
"""The property in which a QShortcut, which has no text, keeps what it does."""

LIST_KEYS: tuple[tuple[tuple[str, ...], Callable[[], str]], ...] = (
    (("Return",), lambda: tr("Open the row")),
    (("Space",), lambda: tr("Tick the row, where rows have ticks")),
    (("Del",), lambda: tr("Delete what is chosen; Undo brings it back")),
    (("Ctrl+A",), lambda: tr("Choose all rows")),
    (("Ctrl+C",), lambda: tr("Copy the chosen rows, for Excel or a chat")),
    (("Home", "End"), lambda: tr("To the first or last row")),
    (("Esc",), lambda: tr("Empty the search box")),
)
"""What every list does with keys, without an action of its own; tests press each of them."""


_COMMON = re.compile(r"\+|^F\d+$|^.$")
"""Keys every keyboard has; some have a key "Open" or "Zoom In" too, which Qt adds by itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key: ``keys`` as the system writes them, what it does, and where (``context``: window, list or a page's
    ``step.section``)."""

    keys: tuple[str, ...]
    text: str
    where: str
    context: str
    sequences: tuple[str, ...] = ()
    """The same in the portable form, for comparing."""


def described(shortcut: QShortcut, text: Callable[[], str]) -> QShortcut:
    """Say what a shortcut does, for the keyboard map; returns it."""
    shortcut.setProperty(SAYS, text)
    return shortcut


def native(sequence: QKeySequence) -> str:
    """As it is printed on the keys here."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """An action's text without the mark of its mnemonic: ``&Undo`` → Undo, ``撤销(&U)`` → 撤销."""
    text = re.sub(r"\s*[(（]&.[)）]", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…. ").strip()


def mnemonic(text: str) -> str:
    """The letter underlined in a text, "" where there is none."""
    bare = text.replace("&&", "")
    at = bare.find("&")
    return bare[at + 1].upper() if 0 <= at < len(bare) - 1 else ""


def menu_entries(window: MainWindow) -> Iterator[Entry]:
    """Every entry of the menus, with its shortcut, else with the letters that reach it."""
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _menu(menu, plain(top.text()), f"Alt+{mnemonic(top.text())}")


def _menu(menu: QMenu, where: str, way: str) -> Iterator[Entry]:
    for action in menu.actions():
        if action.isSeparator() or not action.text():
            continue
        sequences = [one for one in action.shortcuts() if _COMMON.search(one.toString())]
        letter = mnemonic(action.text())
        keys = tuple(native(one) for one in sequences) or ((f"{way}, {letter}",) if letter else ())
        yield Entry(keys, plain(action.text()), where, "window", tuple(one.toString() for one in sequences))


def page_entries(section: QWidget, where: str, context: str) -> Iterator[Entry]:
    """The keys of one page."""
    seen: set[tuple[str, ...]] = set()
    for action in section.findChildren(QAction):
        sequences = tuple(one.toString() for one in action.shortcuts())
        if sequences and action.text() and sequences not in seen:
            seen.add(sequences)
            yield Entry(tuple(map(native, action.shortcuts())), plain(action.text()), where, context, sequences)
    named: dict[str, list[QKeySequence]] = {}
    for shortcut in section.findChildren(QShortcut):
        says: Any = shortcut.property(SAYS)
        if callable(says):
            named.setdefault(str(says()), []).extend(shortcut.keys())
    for text, keys in named.items():
        unique = tuple(dict.fromkeys(one.toString() for one in keys))
        if unique not in seen:
            seen.add(unique)
            yield Entry(tuple(native(QKeySequence(one)) for one in unique), text, where, context, unique)


def list_entries() -> Iterator[Entry]:
    """The keys of every list."""
    for keys, text in LIST_KEYS:
        shown = tuple(native(QKeySequence(one)) for one in keys)
        yield Entry(shown, text(), tr("In every list"), "list", keys)


def pages(window: MainWindow) -> Iterator[list[Entry]]:
    """The keys of the pages, one page after another; those not seen yet are built on the way."""
    if window.view is None:
        return
    for step in window.view.steps:
        for code, title, _ in step.sections:
            section = window.view.page(step.code).prepare(code)
            if section is not None:
                where = step.title() if len(step.sections) == 1 else f"{step.title()} · {title()}"
                yield list(page_entries(section, where, f"{step.code}.{code}"))
