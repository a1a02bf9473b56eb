"""Megabytes on the clipboard are answered with a word in the boxes that take words, and nothing of them is taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from seeddesk.ui.desk import Desk

HUGE = "粘" * 3_000_000


def paste(box: QPlainTextEdit) -> None:
    data = QMimeData()
    data.setText(HUGE)
    box.insertFromMimeData(data)


def test_a_review(qtbot: Any) -> None:
    from seeddesk.ui.steps.beta.review_form import ReviewForm

    form = ReviewForm()
    qtbot.addWidget(form)
    paste(form.words)
    assert form.words.toPlainText() == "" and "3,000,000" in form.wrong.text()


def test_an_answer(desk: Desk, qtbot: Any) -> None:
    from seeddesk.ui.steps.listen.voice_pane import VoicePane

    pane = VoicePane()
    qtbot.addWidget(pane)
    paste(pane.answer)
    assert pane.answer.toPlainText() == "" and "3,000,000" in pane.kept.text()


def test_the_signed_in(desk: Desk, qtbot: Any) -> None:
    from seeddesk.ui.steps.members.points_dialogs import SignInDialog

    dialog = SignInDialog(desk)
    qtbot.addWidget(dialog)
    paste(dialog.box)
    assert dialog.box.toPlainText() == "" and "3,000,000" in dialog.note.text()


def test_lines_for_options(qtbot: Any) -> None:
    from seeddesk.ui.steps.participate.option_rows import OptionRows

    rows = OptionRows()
    qtbot.addWidget(rows)
    rows.show()
    QGuiApplication.clipboard().setText("a line\n" * 100_000)
    edit = rows.edits()[0]
    edit.setFocus()
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert rows.value() == [] and "100,000" in rows.wrong.text()
    QGuiApplication.clipboard().setText("Rose\nMint")
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert [label for _, label in rows.value()] == ["Rose", "Mint"]
