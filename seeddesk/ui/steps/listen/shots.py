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


SCENES = (
    Scene("listen.voice_new", "listen.inbox", lambda page: page.add_voice()),
    Scene("listen.voice", "listen.inbox", lambda page: page.edit(page.current())),
    Scene("listen.paste", "listen.inbox", _paste),
    Scene("listen.fix", "listen.inbox", _fix),
    Scene("listen.clock", "listen.inbox", lambda page: page.set_clock()),
    Scene("listen.topic", "listen.topics", lambda page: page.add_topic()),
    Scene("listen.merge", "listen.topics", _two),
)
