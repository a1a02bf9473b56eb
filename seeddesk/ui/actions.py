"""The menus as data: what is in them, under which key, and which method of the window does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from seeddesk.i18n import tr

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Spec:
    """One entry of a menu; ``run`` names a method of the main window. ``shop``: needs an open shop;
    ``writes``: needs one that may be changed."""

    code: str
    text: Callable[[], str]
    run: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    shop: bool = False
    writes: bool = False
    checkable: bool = False
    menu: bool = False


SPECS: tuple[Spec, ...] = (
    Spec("new", lambda: tr("&New shop…"), "new_shop", ("Ctrl+Shift+N",)),
    Spec("open", lambda: tr("&Open shop…"), "choose_shop", (Key.Open,)),
    Spec("recent", lambda: tr("Open &recent"), "", menu=True),
    Spec("save_copy", lambda: tr("Save a &copy…"), "save_copy", ("Ctrl+Shift+S",), shop=True),
    Spec("backup", lambda: tr("&Back up now"), "backup_now", shop=True),
    Spec("restore", lambda: tr("Restore &from a backup…"), "restore_backup", shop=True, writes=True),
    Spec("import", lambda: tr("&Import…"), "import_file", ("Ctrl+I",), shop=True, writes=True),
    Spec("whole_out", lambda: tr("&Whole shop as workbook…"), "save_whole", shop=True),
    Spec("whole_in", lambda: tr("New shop from a wor&kbook…"), "open_whole"),
    Spec("sample", lambda: tr("Look at the &sample shop"), "open_sample"),
    Spec("quit", lambda: tr("&Quit"), "close", ("Ctrl+Q",)),
    Spec("undo", lambda: tr("&Undo"), "undo", (Key.Undo,), shop=True, writes=True),
    Spec("redo", lambda: tr("&Redo"), "redo", ("Ctrl+Y", "Ctrl+Shift+Z"), shop=True, writes=True),
    Spec("find", lambda: tr("&Find and go…"), "show_palette", ("Ctrl+K",), shop=True),
    Spec("history", lambda: tr("&History"), "show_history", ("Ctrl+H",), shop=True),
    Spec("launch_new", lambda: tr("&New launch…"), "new_launch", ("Ctrl+N",), shop=True, writes=True),
    Spec("launch_edit", lambda: tr("&Change this launch…"), "edit_launch", ("Ctrl+E",), shop=True, writes=True),
    Spec("launch_archive", lambda: tr("&Archive this launch"), "archive_launch", shop=True, writes=True),
    Spec("launch_all", lambda: tr("A&ll launches…"), "all_launches", ("Ctrl+Shift+O",), shop=True),
    Spec("shop_name", lambda: tr("Name of the &shop…"), "rename_shop", shop=True, writes=True),
    Spec("back", lambda: tr("&Back"), "go_back", ("Alt+Left",), shop=True),
    Spec("next", lambda: tr("Ne&xt"), "go_next", ("Alt+Right",), shop=True),
    Spec("guide", lambda: tr("Show the &guide"), "toggle_guide", ("F9",), shop=True, checkable=True),
    Spec("larger", lambda: tr("&Larger text"), "larger_text", (Key.ZoomIn, "Ctrl+=")),
    Spec("smaller", lambda: tr("&Smaller text"), "smaller_text", (Key.ZoomOut,)),
    Spec("usual", lambda: tr("&Usual text size"), "usual_text", ("Ctrl+0",)),
    Spec("dark", lambda: tr("&Dark colours"), "toggle_dark", ("Ctrl+Shift+D",), checkable=True),
    Spec("language", lambda: tr("中文 / English"), "toggle_language", ("Ctrl+Shift+L",)),
    Spec("settings", lambda: tr("S&ettings…"), "show_settings", ("Ctrl+,",)),
    Spec("keys", lambda: tr("&Keys…"), "show_keys", ("F1",)),
    Spec("welcome", lambda: tr("&Welcome page"), "show_welcome"),
    Spec("about", lambda: tr("&About SeedDesk"), "show_about"),
)

MENUS: tuple[tuple[str, Callable[[], str], tuple[str, ...]], ...] = (
    (
        "file",
        lambda: tr("&File"),
        (
            *("new", "open", "recent", "save_copy", "", "backup", "restore", "", "import", ""),
            *("whole_out", "whole_in", "", "sample", "", "quit"),
        ),
    ),
    ("edit", lambda: tr("&Edit"), ("undo", "redo", "", "find", "history")),
    ("data", lambda: tr("&Data"), ("launch_new", "launch_edit", "launch_archive", "launch_all", "", "shop_name")),
    (
        "view",
        lambda: tr("&View"),
        ("pages", "", "back", "next", "guide", "", "larger", "smaller", "usual", "dark", "language", "", "settings"),
    ),
    ("help", lambda: tr("&Help"), ("keys", "welcome", "about")),
)
"""Menu code, title, entries; an empty entry is a line, ``pages`` stands for the pages with Ctrl+1 … 7."""
