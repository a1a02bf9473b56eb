"""What pictures show of step 3 beyond its pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from seeddesk.ui.scenes import Scene

LINES = "林小满：盖子又漏了，包里全湿\nMay: could it come in 20 ml?\n书法老陈：味道比上次淡，正好"


def _paste(page: Any) -> QDialog:
    from seeddesk.ui.steps.listen.voice_dialogs import PasteVoices

    dialog = PasteVoices(page.desk, page.window())
    dialog.box.setPlainText(LINES)
    dialog.read()
    return dialog


def _fix(page: Any) -> QDialog:
    from seeddesk.ui.steps.listen.voice_dialogs import FixDialog

    voice = page.desk.shop.scalar("SELECT min(id) FROM voice")
    return FixDialog(page.desk, voice, page.window())


def _two(page: Any) -> None:
    page.table.select(page.table.shown_ids()[:2])


CHAT = (
    "林小满 2026/5/30 21:07\n盖子又漏了，包里全湿\n\nMay 2026/5/30 21:08\ncould it come in 20 ml?\n\n"
    "书法老陈 2026/5/30 21:09\n味道比上次淡，正好\n\n林小满 2026/5/31 08:01\n会补寄吗？\n"
)


def _chat(page: Any, pages: int = 0) -> QDialog:
    from seeddesk.ui.dialogs.chat_import.wizard import ChatImport

    dialog = ChatImport(page.desk, parent=page.window(), text=CHAT)
    page.desk.jobs.drain()
    dialog.first.form.set_values({"chat": "B 群"})
    for at in range(1, pages + 1):
        dialog.show_page(at)
    return dialog


SCENES = (
    Scene("listen.voice_new", "listen.inbox", lambda page: page.add_voice()),
    Scene("listen.voice", "listen.inbox", lambda page: page.edit(page.current())),
    Scene("listen.paste", "listen.inbox", _paste),
    Scene("listen.fix", "listen.inbox", _fix),
    Scene("listen.clock", "listen.inbox", lambda page: page.set_clock()),
    Scene("listen.chat", "listen.inbox", _chat),
    Scene("listen.chat_people", "listen.inbox", lambda page: _chat(page, 1)),
    Scene("listen.chat_lines", "listen.inbox", lambda page: _chat(page, 2)),
    Scene("listen.topic", "listen.topics", lambda page: page.add_topic()),
    Scene("listen.merge", "listen.topics", _two),
)
