"""Pasting megabytes into boxes: nothing is laid out for minutes, nothing is cut in silence."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from seeddesk.domain import limits
from seeddesk.domain.texts import BODY_LIMIT
from seeddesk.ui.desk import Desk
from seeddesk.ui.dialogs.chat_import.chat_box import SHOWN_LINES, ChatBox
from seeddesk.ui.steps.listen.voice_dialogs import PasteVoices
from seeddesk.ui.steps.participate.paste_panel import PastePanel
from seeddesk.ui.widgets.template_edit import TemplateEdit
from seeddesk.ui.widgets.text_box import ROOM


def paste(box: QPlainTextEdit, text: str) -> None:
    """As Ctrl+V does, without the machine's clipboard."""
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)


def test_a_wording_takes_no_paste_that_is_longer_than_a_text_may_be(qtbot: Any) -> None:
    edit = TemplateEdit(lambda: "Message", "invitation", "en")
    qtbot.addWidget(edit)
    edit.set_text("Hello")
    paste(edit.box, "x" * (BODY_LIMIT + 1))
    assert edit.text() == "Hello"
    assert "4,001" in edit.wrong.text() and not edit.wrong.isHidden()
    paste(edit.box, "good ")
    assert edit.text() == "good Hello"
    assert edit.wrong.isHidden()


@pytest.mark.parametrize("kind", ["voices", "votes"])
def test_lines_to_be_read_apart_are_refused_with_a_word(desk: Desk, qtbot: Any, kind: str) -> None:
    made: Any = PasteVoices(desk) if kind == "voices" else PastePanel(desk)
    qtbot.addWidget(made)
    paste(made.box, "好\n" * ROOM)
    assert made.box.toPlainText() == ""
    said = made.note.text() if kind == "voices" else made.summary.text()
    assert f"{2 * ROOM:,}" in said


def test_a_long_chat_is_kept_whole_and_shown_in_part(qtbot: Any) -> None:
    box = ChatBox()
    qtbot.addWidget(box)
    paste(box.box, "😀 first\nlast")
    chat = "小红:\n瓶口漏吗？\n\n" * 50_000
    cursor = box.box.textCursor()
    cursor.setPosition(len("😀 first") + 1)  # an emoji is two for Qt
    box.box.setTextCursor(cursor)
    with qtbot.waitSignal(box.changed, timeout=1000):
        paste(box.box, chat)
    assert box.text() == f"😀 first{chat}\nlast"
    assert box.box.document().blockCount() == SHOWN_LINES
    assert "150,002" in box.note.text() and not box.note.isHidden()
    box.clear()
    assert (box.text(), box.box.isReadOnly(), box.note.isHidden()) == ("", False, True)


def test_a_chat_beyond_all_measure_is_refused(qtbot: Any) -> None:
    box = ChatBox()
    qtbot.addWidget(box)
    paste(box.box, "x" * (limits.PASTE + 1))
    assert box.text() == ""
    assert "2,000,001" in box.note.text() and not box.note.isHidden()
